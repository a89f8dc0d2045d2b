// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/PagePrinting.h"

#include "pages/Page.h"
#include "pages/PrintDialog.h"
#include "report/ReportPainter.h"
#include "theme/PageHeader.h"

#include <QDesktopServices>
#include <QDir>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>

namespace statroom {

PagePrinting::PagePrinting(Page &page, Choices choices)
    : QObject(&page)
    , m_page(page)
    , m_choices(std::move(choices))
    , m_writer(page.viewpoint())
{
    connect(&m_writer, &ReportWriter::progressed, this, [this](int done, int total) {
        m_page.showProgress(tr("Writing %1…").arg(QFileInfo(m_path).fileName()), done, total,
                            [this] { m_writer.cancel(); });
    });
    connect(&m_writer, &ReportWriter::finished, this, [this](const Result<void> &result) {
        if (result)
            m_page.showMessage(Page::Tone::Note, tr("Saved %1.").arg(QDir::toNativeSeparators(m_path)), tr("&Open it"),
                               [path = m_path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
        else if (result.error().kind == ErrorKind::Cancelled)
            m_page.showMessage(Page::Tone::Note, result.error().message);
        else
            m_page.showMessage(result.error());
    });
}

std::vector<PagePrinting::Choice> PagePrinting::ofCity(const Viewpoint &viewpoint)
{
    const QString &city = viewpoint.city().name;
    const auto with = [&](ReportContents::Depth depth) {
        ReportContents contents = ReportContents::overview();
        contents.append(ReportContents::allDepartments(viewpoint, depth));
        return contents;
    };
    const ReportContents scorecards = with(ReportContents::Depth::Scorecards);
    const ReportContents all = with(ReportContents::Depth::WithMetrics);
    const int departments = int(scorecards.parts.size()) - 1;
    const int metrics = int(all.parts.size() - scorecards.parts.size());
    return {{tr("The overview"), nameOf(viewpoint, city, tr("overview")), ReportContents::overview()},
            {tr("The overview and the scorecards of all %n department(s)", nullptr, departments),
             nameOf(viewpoint, city, tr("scorecards")), scorecards},
            {tr("The overview, the scorecards and the pages of all %n metric(s)", nullptr, metrics),
             nameOf(viewpoint, city, tr("packet")), all}};
}

QString PagePrinting::nameOf(const Viewpoint &viewpoint, const QString &what, const QString &kind)
{
    return QStringLiteral("%1 %2 %3").arg(what, viewpoint.calendar().spell(Period(viewpoint.month(), 1)), kind);
}

void PagePrinting::addButton(PageHeader &head)
{
    QPushButton *button = head.addButton(tr("E&xport PDF…"));
    button->setObjectName(QStringLiteral("exportPdf"));
    connect(button, &QPushButton::clicked, this, &PagePrinting::exportPdf);
}

void PagePrinting::exportPdf()
{
    ask(Purpose::Pdf);
}

void PagePrinting::print()
{
    ask(Purpose::Print);
}

void PagePrinting::preview()
{
    ask(Purpose::Preview);
}

QString PagePrinting::proposedPath(QString name, const QString &ending)
{
    for (const QChar forbidden : QStringLiteral("/\\:*?\"<>|"))
        name.replace(forbidden, u'-');
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(folder.isEmpty() || !QDir(folder).exists() ? QDir::homePath() : folder).filePath(name + ending);
}

void PagePrinting::ask(Purpose purpose)
{
    const std::vector<Choice> choices = m_choices();
    if (choices.empty()) {
        m_page.showMessage(Page::Tone::Note, tr("There is nothing here to print yet."));
        return;
    }
    const QPageSize::PageSizeId usual = ReportWriter::usualSize(m_page.viewpoint().locale());
    if (purpose != Purpose::Pdf && choices.size() == 1) {
        go(purpose, choices.front(), usual);
        return;
    }
    QStringList texts;
    for (const Choice &choice : choices)
        texts.append(choice.text);
    const QString title = purpose == Purpose::Pdf ? tr("Export PDF")
        : purpose == Purpose::Print               ? tr("Print")
                                                  : tr("Print preview");
    const QString verb = purpose == Purpose::Pdf ? tr("&Save as…")
        : purpose == Purpose::Print              ? tr("&Print…")
                                                 : tr("&Preview");
    auto *dialog = new PrintDialog(title, texts, usual, verb, &m_page);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, purpose, choices] { go(purpose, choices[size_t(dialog->choice())], dialog->paper()); });
    dialog->open();
}

void PagePrinting::go(Purpose purpose, const Choice &choice, QPageSize::PageSizeId size)
{
    if (purpose == Purpose::Pdf) {
        if (m_writer.isRunning())
            return;
        m_writer.setPageSize(size);
        save(choice);
        return;
    }
    const auto on = printer(choice, size);
    const auto paint = [this, contents = choice.contents](QPrinter *target) {
        if (const auto done = m_writer.print(contents, *target); !done)
            m_page.showMessage(done.error());
    };
    if (purpose == Purpose::Print) {
        auto *dialog = new QPrintDialog(on.get(), &m_page);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, qOverload<>(&QDialog::accepted), this, [on, paint] { paint(on.get()); });
        // The dialog looks at the printer until it is gone.
        connect(dialog, &QObject::destroyed, this, [on] {});
        dialog->open();
        return;
    }
    auto *dialog = new QPrintPreviewDialog(on.get(), &m_page);
    dialog->setObjectName(QStringLiteral("printPreview"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print preview: %1").arg(choice.name));
    dialog->resize(900, 760);
    connect(dialog, &QPrintPreviewDialog::paintRequested, this, paint);
    connect(dialog, &QObject::destroyed, this, [on] {});
    dialog->open();
}

void PagePrinting::save(const Choice &choice)
{
    m_page.prompts().saveFile(
        &m_page, {tr("Export PDF"), {tr("PDF (*.pdf)")}, proposedPath(choice.name, QStringLiteral(".pdf"))},
        [this, contents = choice.contents](const QString &path) {
            if (path.isEmpty() || m_writer.isRunning())
                return;
            m_path = path;
            if (const auto begun = m_writer.start(contents, path); !begun)
                m_page.showMessage(begun.error());
        });
}

std::shared_ptr<QPrinter> PagePrinting::printer(const Choice &choice, QPageSize::PageSizeId size) const
{
    auto on = std::make_shared<QPrinter>(QPrinter::HighResolution);
    on->setPageLayout(ReportPainter::pageLayout(size, ReportPainter::orientationOf(choice.contents)));
    on->setDocName(choice.name);
    return on;
}

} // namespace statroom
