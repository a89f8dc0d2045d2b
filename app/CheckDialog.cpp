// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CheckDialog.h"

#include "theme/PlainLabel.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace statroom {

CheckDialog::CheckDialog(const QString &path, const QString &city, const QLocale &locale, QWidget *parent)
    : QDialog(parent)
    , m_locale(locale)
    , m_verdict(plainLabel(tr("Looking through every number and every revision…"), TextRole::Headline, this))
    , m_advice(plainLabel(tr("In a large city this takes a while. Nobody can write into the file until it is done."),
                          TextRole::Body, TextColour::Secondary, this))
    , m_progress(new QProgressBar(this))
    , m_findings(new QPlainTextEdit(this))
    , m_headRow(new QWidget(this))
    , m_head(new QLineEdit(m_headRow))
    , m_copy(new QPushButton(tr("&Copy"), m_headRow))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("checkDialog"));
    setWindowTitle(tr("Check of %1").arg(city));
    auto *all = new QVBoxLayout(this);
    all->setSpacing(10);
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_verdict->setWordWrap(true);
    all->addWidget(m_verdict);
    m_progress->setRange(0, BackgroundJob::steps);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How far the check is"));
    all->addWidget(m_progress);
    m_findings->setObjectName(QStringLiteral("findings"));
    m_findings->setAccessibleName(tr("What was found"));
    m_findings->setReadOnly(true);
    m_findings->setTabChangesFocus(true);
    m_findings->setMinimumHeight(140);
    m_findings->hide();
    all->addWidget(m_findings, 1);
    m_advice->setObjectName(QStringLiteral("advice"));
    m_advice->setWordWrap(true);
    all->addWidget(m_advice);

    auto *row = new QHBoxLayout(m_headRow);
    row->setContentsMargins(0, 0, 0, 0);
    PlainLabel *label = plainLabel(tr("&Head of the history"), TextRole::Body, m_headRow);
    label->setBuddy(m_head);
    row->addWidget(label);
    m_head->setObjectName(QStringLiteral("head"));
    m_head->setAccessibleName(tr("Head of the history"));
    m_head->setReadOnly(true);
    m_head->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    row->addWidget(m_head, 1);
    m_copy->setObjectName(QStringLiteral("copyHead"));
    m_copy->setAutoDefault(false);
    row->addWidget(m_copy);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_head->text());
        m_copy->setText(tr("Copied"));
    });
    m_headRow->hide();
    all->addWidget(m_headRow);

    auto *buttons = new QDialogButtonBox(this);
    m_close = buttons->addButton(QDialogButtonBox::Cancel);
    m_close->setObjectName(QStringLiteral("closeCheck"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    all->addWidget(buttons);
    setMinimumWidth(640);

    connect(&m_job, &BackgroundJob::progressed, m_progress, &QProgressBar::setValue);
    m_job.start<Outcome>(
        [path](BackgroundJob::Run &run) -> Result<Outcome> {
            auto file = CityFile::open(path, CityFile::Access::ReadOnly);
            if (!file)
                return file.error();
            auto findings = (*file)->check([&run](qint64 done, qint64 total) { return run.report(done, total); });
            if (!findings)
                return findings.error();
            auto head = (*file)->reader().headOfChain();
            if (!head)
                return head.error();
            auto revisions = (*file)->reader().revisionCount();
            if (!revisions)
                return revisions.error();
            return Outcome{std::move(*findings), *head, *revisions};
        },
        [this](const Result<Outcome> &outcome) { tell(outcome); });
}

QString CheckDialog::sentence(const CityFile::Finding &finding)
{
    const auto begin = [](QString text) {
        if (!text.isEmpty())
            text[0] = text[0].toUpper();
        return text;
    };
    if (finding.kind == QLatin1String("integrity"))
        return tr("The pages of the file are damaged: %1").arg(finding.text);
    if (finding.kind == QLatin1String("schema"))
        return tr("The form of the tables is not what StatRoom makes: %1.").arg(finding.where);
    return tr("%1: %2").arg(begin(finding.where), finding.text);
}

void CheckDialog::tell(const Result<Outcome> &outcome)
{
    m_progress->hide();
    m_close->setText(tr("C&lose"));
    m_close->setFocus();
    const QString backup = tr("Nothing was changed. Keep this file for whoever looks into it, go on in your newest "
                              "copy that passes this check, and enter again what came after it.");
    if (!outcome) {
        m_verdict->setText(tr("The check could not be finished."));
        m_advice->setText(outcome.error().message);
    } else if (outcome->findings.empty()) {
        m_verdict->setColour(TextColour::Met);
        m_verdict->setText(tr("All is well."));
        m_advice->setText(tr("The file is whole, its history of %1 revisions is unbroken, and every number in it is "
                             "what its history leads to. Reports print the first twelve digits of the head.")
                              .arg(m_locale.toString(outcome->revisions)));
    } else {
        m_verdict->setColour(TextColour::Off);
        m_verdict->setText(
            tr("%n thing(s) in this file are not as they should be.", nullptr, int(outcome->findings.size())));
        QStringList sentences;
        for (const CityFile::Finding &finding : outcome->findings)
            sentences.append(sentence(finding));
        m_findings->setPlainText(sentences.join(QStringLiteral("\n\n")));
        m_findings->show();
        m_advice->setText(backup);
    }
    if (outcome) {
        m_head->setText(QString::fromLatin1(outcome->head));
        m_head->setCursorPosition(0);
        m_headRow->show();
    }
    adjustSize();
}

} // namespace statroom
