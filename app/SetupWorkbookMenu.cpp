// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SetupWorkbookMenu.h"

#include "app/Actions.h"
#include "app/OpenCity.h"
#include "app/commands/Invocation.h"
#include "exchange/SetupWorkbook.h"
#include "items/Viewpoint.h"
#include "pages/PagePrinting.h"
#include "pages/PreviewDialog.h"
#include "pages/Prompts.h"
#include "storage/CityFile.h"

#include <QFileInfo>

namespace statroom {

namespace {

PreviewLine shown(const SetupWorkbook::Line &line)
{
    using Fate = SetupWorkbook::Line::Fate;
    PreviewLine made;
    switch (line.fate) {
    case Fate::Added:
        made.fate = PreviewLine::Fate::Added;
        break;
    case Fate::Changed:
        made.fate = PreviewLine::Fate::Changed;
        break;
    case Fate::Conflict:
        made.fate = PreviewLine::Fate::Conflict;
        break;
    case Fate::Gone:
        made.fate = PreviewLine::Fate::LeftOut;
        break;
    case Fate::Refused:
        made.fate = PreviewLine::Fate::Refused;
        break;
    }
    made.from = line.cell.isEmpty() ? line.sheet : line.sheet + u' ' + line.cell;
    made.found = line.found;
    made.to = line.what;
    made.before = line.before;
    made.after = line.after;
    made.why = line.why;
    return made;
}

} // namespace

SetupWorkbookMenu::SetupWorkbookMenu(OpenCity &city, Viewpoint &viewpoint, Prompts &prompts, Actions &actions,
                                     QWidget &window)
    : QObject(&window)
    , m_city(city)
    , m_viewpoint(viewpoint)
    , m_prompts(prompts)
    , m_window(window)
{
    actions.when(Actions::Id::WriteSetup, [this] { writeOut(); });
    actions.when(Actions::Id::ReadSetup, [this] { readBack(); });
}

void SetupWorkbookMenu::writeOut()
{
    const Prompts::FileQuestion question{
        tr("Set-up workbook"),
        {tr("Workbooks (*.xlsx)")},
        PagePrinting::proposedPath(PagePrinting::nameOf(m_viewpoint, {}, tr("set-up")), QStringLiteral(".xlsx"))};
    m_prompts.saveFile(&m_window, question, [this](const QString &path) {
        if (path.isEmpty() || !m_viewpoint.hasFile())
            return;
        const Result<QByteArray> bytes = SetupWorkbook::bytes(*m_viewpoint.catalogue(), m_viewpoint.newestRevision());
        const Result<void> written = bytes ? Invocation::save(path, *bytes) : Result<void>(bytes.error());
        if (written)
            emit noted(tr("The set-up was written to %1. Change it there and read it back from this menu.").arg(path));
        else
            emit failed(written.error());
    });
}

void SetupWorkbookMenu::readBack()
{
    if (!m_viewpoint.canEdit()) {
        emit failed(Error{ErrorKind::Locked, m_viewpoint.whyNotEditable(), {}});
        return;
    }
    m_prompts.openFile(&m_window, {tr("Read a set-up workbook"), {tr("Workbooks (*.xlsx *.xlsm *.ods)")}, QString()},
                       [this](const QString &path) {
                           if (!path.isEmpty())
                               preview(path);
                       });
}

void SetupWorkbookMenu::preview(const QString &path)
{
    const Result<Workbook> workbook = Workbook::open(path);
    if (!workbook) {
        emit failed(workbook.error());
        return;
    }
    const auto read = [this, workbook = *workbook] {
        return SetupWorkbook::read(workbook, *m_viewpoint.catalogue(), m_viewpoint.reader());
    };
    const Result<SetupWorkbook::Reading> first = read();
    if (!first) {
        emit failed(first.error());
        return;
    }
    auto *dialog = new PreviewDialog(tr("Read %1").arg(QFileInfo(path).fileName()), &m_window);
    const auto show = [this, dialog, read] {
        const Result<SetupWorkbook::Reading> now = read();
        if (!now) {
            dialog->reject();
            emit failed(now.error());
            return;
        }
        std::vector<PreviewLine> lines;
        for (const SetupWorkbook::Line &line : now->lines)
            lines.push_back(shown(line));
        PreviewModel counting;
        counting.setLines(lines);
        QStringList sentences{lines.empty() ? tr("Nothing in it differs from the city file.")
                                            : tr("Of its cells and new rows: %1.").arg(counting.counts())};
        sentences << tr("%n row(s) are as they were written out.", nullptr, int(now->unchangedRows));
        sentences << now->definitions.warnings;
        dialog->showPlan(sentences.join(u' '), std::move(lines),
                         counting.leftCount() > 0 ? tr("&Write the rest") : tr("&Write"));
    };
    show();
    connect(&m_viewpoint, &Viewpoint::catalogueChanged, dialog, show);
    connect(&m_viewpoint, &Viewpoint::fileChanged, dialog, &QDialog::reject);
    const QString name = QFileInfo(path).fileName();
    connect(dialog, &QDialog::accepted, this, [this, dialog, read, name] {
        m_viewpoint.disconnect(dialog);
        const Result<SetupWorkbook::Reading> now = read();
        if (!now) {
            emit failed(now.error());
            return;
        }
        const auto done = DefinitionsReader::commit(*m_viewpoint.file(), now->definitions, m_viewpoint.author(),
                                                    tr("set-up workbook %1").arg(name));
        if (!done)
            emit failed(done.error());
        else
            emit noted(tr("Read %1: %2 added, %3 changed. One step of Undo takes it all back.")
                           .arg(name)
                           .arg(now->definitions.added)
                           .arg(now->definitions.changed));
    });
    dialog->open();
}

} // namespace statroom
