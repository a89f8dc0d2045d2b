// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/FolderStep.h"

#include "import/FolderReviewTable.h"
#include "items/Viewpoint.h"
#include "pages/Prompts.h"
#include "report/ReportWriter.h"
#include "theme/Card.h"
#include "theme/FlowRow.h"
#include "theme/PlainLabel.h"
#include "theme/SegmentedControl.h"
#include "theme/ThemedStyle.h"

#include <QAbstractButton>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace statroom {

using Work = FolderDraft::Work;
using Show = FolderReviewFilter::Show;

FolderStep::FolderStep(FolderDraft &draft, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_prompts(prompts)
    , m_model(draft)
    , m_filter(m_model)
    , m_sentence(plainLabel(QString(), TextRole::Lead, this))
    , m_segments(new SegmentedControl(tr("Rows shown"), this))
    , m_similar(new QPushButton(this))
    , m_unknown(new QPushButton(this))
    , m_out(new QPushButton(this))
    , m_table(new FolderReviewTable(this))
    , m_detail(plainLabel(QString(), TextRole::Secondary, this))
    , m_footer(new QWidget(this))
    , m_foot(plainLabel(QString(), TextRole::Body, TextColour::Secondary, m_footer))
    , m_progress(new QProgressBar(m_footer))
    , m_signOff(new QPushButton(tr("&Sign-off sheets…"), m_footer))
    , m_undo(new QPushButton(tr("&Undo this import"), m_footer))
    , m_cancel(new QPushButton(tr("C&ancel"), m_footer))
    , m_primary(new QPushButton(m_footer))
{
    setObjectName(QStringLiteral("importFolder"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(12);
    m_sentence->setWordWrap(true);
    m_sentence->setObjectName(QStringLiteral("folderSentence"));
    all->addWidget(m_sentence);

    m_segments->addSegment(int(Show::NeedsPerson), QString());
    m_segments->addSegment(int(Show::All), QString());
    m_segments->setCurrent(int(Show::All));
    m_segments->setObjectName(QStringLiteral("folderSegments"));
    auto *tools = new QWidget(this);
    auto *flow = new FlowRow(tools, 12, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(m_segments);
    const std::pair<QPushButton *, const char *> settle[]{
        {m_similar, "folderSimilar"}, {m_unknown, "folderNew"}, {m_out, "folderOut"}};
    for (const auto &[button, name] : settle) {
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        flow->addWidget(button);
    }
    all->addWidget(tools);

    auto *card = new Card(this);
    m_table->setObjectName(QStringLiteral("folderRows"));
    m_table->setModel(&m_filter);
    card->body()->setContentsMargins(0, 0, 0, 0);
    card->addFlush(m_table);
    all->addWidget(card, 1);
    m_detail->setWordWrap(true);
    m_detail->setObjectName(QStringLiteral("folderDetail"));
    all->addWidget(m_detail);

    auto *row = new QHBoxLayout(m_footer);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_foot->setObjectName(QStringLiteral("folderFoot"));
    m_foot->setWordWrap(true);
    m_progress->setRange(0, BackgroundJob::steps);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(220);
    m_progress->setAccessibleName(tr("How far it is"));
    row->addWidget(m_progress);
    row->addWidget(m_foot, 1);
    const std::pair<QPushButton *, const char *> buttons[]{
        {m_signOff, "folderSignOff"}, {m_undo, "folderUndo"}, {m_cancel, "folderCancel"}, {m_primary, "folderGo"}};
    for (const auto &[button, name] : buttons) {
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    setButtonLook(*m_primary, ButtonLook::Primary);
    all->addWidget(m_footer);

    connect(m_segments, &SegmentedControl::currentChanged, this, [this](int show) {
        m_filter.setShow(Show(show));
        tell();
    });
    connect(m_similar, &QPushButton::clicked, this, [this] { m_draft.takeSimilar(); });
    connect(m_unknown, &QPushButton::clicked, this, [this] { m_draft.takeAllNew(); });
    connect(m_out, &QPushButton::clicked, this, [this] { m_draft.leaveOutUnknown(); });
    connect(m_table, &RowsTable::currentRowChanged, this, &FolderStep::tell);
    connect(m_signOff, &QPushButton::clicked, this, &FolderStep::askForSignOffs);
    connect(m_undo, &QPushButton::clicked, this, [this] { m_draft.undo(); });
    connect(m_cancel, &QPushButton::clicked, this, &FolderStep::leave);
    connect(m_primary, &QPushButton::clicked, this, [this] {
        if (m_draft.isWritten())
            leave();
        else
            m_draft.write();
    });
    connect(&draft, &FolderDraft::reviewChanged, this, [this] {
        // At first only what needs somebody, if there is something.
        if (m_draft.review() && !m_wasShown) {
            m_wasShown = true;
            const Show show = m_model.needingPerson() > 0 ? Show::NeedsPerson : Show::All;
            m_segments->setCurrent(int(show));
            m_filter.setShow(show);
            if (m_cancel->hasFocus())
                m_table->setFocus(Qt::OtherFocusReason);
        } else if (!m_draft.review()) {
            m_wasShown = false;
        } else {
            m_filter.invalidate();
        }
        tell();
    });
    connect(&draft, &FolderDraft::workChanged, this, &FolderStep::tell);
    connect(&draft, &FolderDraft::progressed, m_progress, &QProgressBar::setValue);
    connect(&draft, &FolderDraft::written, this, [this] {
        m_segments->setCurrent(int(Show::All));
        m_filter.setShow(Show::All);
        tell();
        m_signOff->setFocus(Qt::OtherFocusReason);
    });
    connect(&draft, &FolderDraft::takenBack, this, &FolderStep::tell);
    connect(&draft, &FolderDraft::failed, this, &FolderStep::failed);
    connect(&draft, &FolderDraft::cancelled, this, [this] {
        emit noted(tr("Cancelled. Nothing was changed."));
        if (!m_draft.isOpen())
            emit left();
    });
    tell();
}

QWidget *FolderStep::mainWidget() const
{
    return m_draft.review() ? static_cast<QWidget *>(m_table) : m_cancel;
}

void FolderStep::leave()
{
    if (m_draft.work() != Work::None && m_draft.work() != Work::Reviewing) {
        m_draft.cancel();
        return;
    }
    m_pending.clear();
    m_draft.reset();
    emit left();
}

void FolderStep::tell()
{
    const std::shared_ptr<const FolderReview> review = m_draft.review();
    const Work work = m_draft.work();
    const QLocale locale = m_draft.viewpoint().locale();
    const int needing = m_model.needingPerson();
    QString sentence;
    if (m_draft.isWritten() && review) {
        sentence = m_draft.isTakenBack()
            ? tr("Taken back: the city file holds what it held before. The history keeps both.")
            : tr("%1 added, %2 changed, as revision %3. One undo takes all of it back.")
                  .arg(locale.toString(review->added()), locale.toString(review->changed()),
                       locale.toString(qlonglong(m_draft.revision().number)));
    } else if (review) {
        sentence = tr("%1: %2 files, %3.")
                       .arg(m_draft.folderName(), locale.toString(review->reading().files),
                            needing > 0 ? tr("%n row(s) ask you", nullptr, needing) : tr("nothing asks you"));
        sentence += u' '
            + tr("%n value(s) would be added, %1 changed; already there: %2.", nullptr, int(review->added()))
                  .arg(locale.toString(review->changed()), locale.toString(review->unchanged()));
    } else if (work == Work::Reading) {
        sentence = tr("Reading the files of %1…").arg(m_draft.folderName());
    }
    m_sentence->setText(sentence);
    m_segments->setSegmentText(int(Show::NeedsPerson), tr("What asks me (%1)").arg(locale.toString(needing)));
    m_segments->setSegmentText(int(Show::All), tr("All rows (%1)").arg(locale.toString(m_model.rowCount())));
    const int similar = m_draft.similarCount();
    const int unknown = m_draft.unknownCount();
    const bool open = !m_draft.isWritten() && m_draft.viewpoint().canEdit();
    m_similar->setText(tr("Take the simi&lar ones (%1)").arg(locale.toString(similar)));
    m_similar->setVisible(open && similar > 0);
    m_unknown->setText(tr("Make &new metrics of the unknown (%1)").arg(locale.toString(unknown)));
    m_unknown->setVisible(open && unknown > 0);
    m_out->setText(tr("Leave the unknown &out (%1)").arg(locale.toString(unknown)));
    m_out->setVisible(open && unknown > 0);

    const QModelIndex current = m_table->currentIndex();
    m_detail->setText(current.isValid()
                          ? tr("%1. %2", "as found, why")
                                .arg(current.siblingAtColumn(FolderReviewModel::FoundColumn).data().toString(),
                                     current.siblingAtColumn(FolderReviewModel::HappensColumn).data().toString())
                          : open && review ? tr("Enter chooses what a row is taken for; what you say is remembered.")
                                           : QString());
    const bool slow = work == Work::Reading || work == Work::Writing || work == Work::Undoing || !m_pending.isEmpty();
    if (work == Work::Undoing || work == Work::Writing)
        m_progress->setRange(0, 0);
    else if (m_pending.isEmpty())
        m_progress->setRange(0, BackgroundJob::steps);
    m_progress->setVisible(slow);
    m_signOff->setVisible(m_draft.isWritten());
    m_signOff->setEnabled(work == Work::None && m_pending.isEmpty() && !m_draft.isTakenBack());
    m_undo->setVisible(m_draft.isWritten());
    m_undo->setEnabled(work == Work::None && m_draft.viewpoint().canEdit() && !m_draft.isTakenBack());
    m_cancel->setVisible(!m_draft.isWritten());
    m_cancel->setEnabled(work != Work::Undoing);
    const qint64 n = review ? review->added() + review->changed() : 0;
    m_primary->setText(m_draft.isWritten() ? tr("I&mport another")
                           : n > 0         ? tr("I&mport %Ln value(s)", nullptr, int(n))
                                           : tr("I&mport"));
    const QString why = m_draft.isWritten() ? QString() : m_draft.whyNot();
    m_primary->setEnabled(why.isEmpty() && work == Work::None);
    m_primary->setToolTip(why);
    m_primary->setAccessibleDescription(why);
    QString foot = why;
    if (!m_pending.isEmpty())
        foot = tr("Writing the sign-off sheets…");
    else if (work == Work::Writing)
        foot = tr("Import running. Until it is done nothing else can be changed.");
    else if (why.isEmpty() && !m_draft.isWritten())
        foot = needing > 0 ? tr("What asks you is left out for now. One undo takes the whole import back.")
                           : tr("One import is one revision: one undo takes all of it back.");
    m_foot->setText(foot);
}

void FolderStep::askForSignOffs()
{
    Prompts::FileQuestion question;
    question.title = tr("Choose a folder for the sign-off sheets");
    m_prompts.openFolder(this, question, [this](const QString &path) {
        if (path.isEmpty())
            return;
        auto sheets = m_draft.signOffs();
        if (!sheets) {
            emit failed(sheets.error());
            return;
        }
        m_signOffFolder = path;
        m_pending = *sheets;
        m_signOffCount = int(m_pending.size());
        m_progress->setRange(0, m_signOffCount);
        m_progress->setValue(0);
        tell();
        QTimer::singleShot(0, this, &FolderStep::writeNextSignOff);
    });
}

void FolderStep::writeNextSignOff()
{
    if (m_pending.isEmpty())
        return;
    const SignOff sheet = m_pending.first();
    const QString path = QDir(m_signOffFolder).filePath(sheet.fileName());
    Result<void> done = sheet.saveWorkbook(path + QStringLiteral(".xlsx"));
    if (done) {
        ReportWriter writer(m_draft.viewpoint());
        done = writer.write(ReportContents::signOff(sheet), path + QStringLiteral(".pdf"));
    }
    if (!done) {
        m_pending.clear();
        emit failed(done.error());
        tell();
        return;
    }
    m_pending.removeFirst();
    m_progress->setValue(m_signOffCount - int(m_pending.size()));
    if (!m_pending.isEmpty()) {
        QTimer::singleShot(0, this, &FolderStep::writeNextSignOff);
        return;
    }
    emit noted(tr("%n sheet(s) to sign are in “%1”, each as PDF and XLSX.", nullptr, m_signOffCount)
                   .arg(QFileInfo(m_signOffFolder).fileName()));
    tell();
}

} // namespace statroom
