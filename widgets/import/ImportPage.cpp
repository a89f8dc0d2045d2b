// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/ImportPage.h"

#include "import/FolderStep.h"
#include "import/ImportDoneStep.h"
#include "import/ImportFieldsStep.h"
#include "import/ImportFileStep.h"
#include "import/ImportPreviewStep.h"
#include "import/RefreshStep.h"
#include "import/SavedImportsCard.h"
#include "theme/PageHeader.h"
#include "theme/PlainLabel.h"
#include "theme/StepIndicator.h"
#include "theme/ThemedStyle.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QShowEvent>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace statroom {

namespace {

using Work = ImportDraft::Work;

/// Files and folders that are there; none where something else is among them.
QStringList filesOf(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        const QString path = url.toLocalFile();
        if (!QFileInfo::exists(path) || path.endsWith(QLatin1String(".statroom"), Qt::CaseInsensitive))
            return {};
        paths.append(path);
    }
    return paths;
}

} // namespace

ImportPage::ImportPage(Viewpoint &viewpoint, Navigator &navigator, Prompts &prompts, QWidget *parent)
    : Page(viewpoint, navigator, prompts, parent)
    , m_draft(viewpoint)
    , m_folderDraft(viewpoint)
    , m_saved(viewpoint)
    , m_head(new PageHeader(tr("Import"), this))
    , m_steps(new StepIndicator({tr("File and reading"), tr("Columns to fields"), tr("Preview"), tr("Done")}, this))
    , m_reading(plainLabel(QString(), TextRole::Body, TextColour::Secondary, this))
    , m_stack(new QStackedWidget(this))
    , m_file(new ImportFileStep(m_draft, this))
    , m_fields(new ImportFieldsStep(m_draft, this))
    , m_preview(new ImportPreviewStep(m_draft, this))
    , m_done(new ImportDoneStep(m_draft, this))
    , m_folderStep(new FolderStep(m_folderDraft, prompts, this))
    , m_refreshStep(new RefreshStep(m_saved, this))
    , m_line(new QFrame(this))
    , m_footer(new QWidget(this))
    , m_foot(plainLabel(QString(), TextRole::Body, TextColour::Secondary, m_footer))
    , m_progress(new QProgressBar(m_footer))
    , m_report(new QPushButton(tr("&Save report…"), m_footer))
    , m_undo(new QPushButton(tr("&Undo this import"), m_footer))
    , m_open(new QPushButton(m_footer))
    , m_back(new QPushButton(tr("&Back"), m_footer))
    , m_cancel(new QPushButton(tr("C&ancel"), m_footer))
    , m_primary(new QPushButton(m_footer))
{
    setObjectName(QStringLiteral("importPage"));
    setAcceptDrops(true);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 16, 24, 16);
    all->setSpacing(12);
    m_head->addAction(m_steps);
    all->addWidget(m_head);
    m_reading->setWordWrap(true);
    m_reading->setObjectName(QStringLiteral("importReading"));
    all->addWidget(m_reading);
    for (QWidget *step :
         {static_cast<QWidget *>(m_file), static_cast<QWidget *>(m_fields), static_cast<QWidget *>(m_preview),
          static_cast<QWidget *>(m_done), static_cast<QWidget *>(m_folderStep), static_cast<QWidget *>(m_refreshStep)})
        m_stack->addWidget(step);
    all->addWidget(m_stack, 1);

    m_line->setFrameShape(QFrame::HLine);
    m_line->setFixedHeight(1);
    all->addWidget(m_line);
    auto *row = new QHBoxLayout(m_footer);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_foot->setObjectName(QStringLiteral("importFoot"));
    m_foot->setWordWrap(true);
    m_progress->setRange(0, BackgroundJob::steps);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(220);
    m_progress->setAccessibleName(tr("How far it is"));
    row->addWidget(m_progress);
    row->addWidget(m_foot, 1);
    const std::pair<QPushButton *, const char *> buttons[]{{m_report, "importReport"}, {m_undo, "importUndo"},
                                                           {m_open, "importOpen"},     {m_back, "importBack"},
                                                           {m_cancel, "importCancel"}, {m_primary, "importGo"}};
    for (const auto &[button, name] : buttons) {
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    setButtonLook(*m_primary, ButtonLook::Primary);
    all->addWidget(m_footer);

    auto *saved = new SavedImportsCard(m_saved, this);
    m_file->addToStart(saved);
    connect(saved, &SavedImportsCard::refreshWanted, this, &ImportPage::refreshSaved);
    connect(saved, &SavedImportsCard::forgetWanted, this, [this](int place) { m_saved.forget(place); });
    connect(m_file, &ImportFileStep::chooseWanted, this, &ImportPage::choose);
    connect(m_file, &ImportFileStep::folderWanted, this, &ImportPage::chooseFolder);
    connect(m_folderStep, &FolderStep::left, this, [this] { go(Step::File); });
    connect(m_folderStep, &FolderStep::noted, this, [this](const QString &text) { showMessage(Tone::Note, text); });
    connect(m_folderStep, &FolderStep::failed, this, [this](const Error &error) {
        showMessage(error);
        if (!m_folderDraft.isOpen() && m_step == Step::Folder)
            go(Step::File);
    });
    connect(m_refreshStep, &RefreshStep::left, this, [this] { go(Step::File); });
    connect(m_refreshStep, &RefreshStep::noted, this, [this](const QString &text) { showMessage(Tone::Note, text); });
    connect(&m_saved, &SavedImportsModel::failed, this, [this](const Error &error) { showMessage(error); });
    connect(m_done, &ImportDoneStep::failed, this, [this](const Error &error) { showMessage(error); });
    connect(m_done, &ImportDoneStep::saved, this, [this](const QString &name) {
        showMessage(Tone::Note, tr("Saved as “%1”. It stands on the start of this page.").arg(name));
    });
    auto *key = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), this, nullptr, nullptr,
                              Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, [this] { choose({}, {}); });
    connect(m_primary, &QPushButton::clicked, this, &ImportPage::forward);
    connect(m_back, &QPushButton::clicked, this, &ImportPage::back);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_draft.work() != Work::None) {
            m_previewWanted = false;
            m_draft.cancel();
            return;
        }
        m_draft.reset();
        clearMessage();
        go(Step::File);
    });
    connect(m_report, &QPushButton::clicked, this, [this] {
        Prompts::FileQuestion question;
        question.title = tr("Save what the import would do");
        question.filters = {tr("Comma-separated values (*.csv)")};
        question.start = QFileInfo(m_draft.path()).absolutePath() + u'/'
            + tr("%1 report.csv").arg(QFileInfo(m_draft.path()).completeBaseName());
        this->prompts().saveFile(this, question, [this](const QString &path) {
            if (!path.isEmpty())
                m_draft.saveReport(path);
        });
    });
    connect(m_undo, &QPushButton::clicked, this, [this] { m_draft.undo(); });
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_draft.metric())
            this->navigator().openMetric(m_draft.department(), m_draft.metric());
        else
            this->navigator().openDepartment(m_draft.department());
    });
    connect(&m_draft, &ImportDraft::tableChanged, this, [this] {
        if (!m_draft.hasTable() && m_step != Step::File)
            go(Step::File);
        tell();
    });
    connect(&m_draft, &ImportDraft::requestChanged, this, &ImportPage::tell);
    connect(&m_draft, &ImportDraft::workChanged, this, &ImportPage::tell);
    connect(&m_draft, &ImportDraft::progressed, this, &ImportPage::progress);
    connect(m_fields, &ImportFieldsStep::changed, this, &ImportPage::tell);
    connect(&m_draft, &ImportDraft::previewChanged, this, [this] {
        if (m_previewWanted && m_draft.preview()) {
            m_previewWanted = false;
            go(Step::Preview);
        } else if (!m_draft.problem().isEmpty() && m_step != Step::File) {
            m_previewWanted = false;
            if (m_step == Step::Preview)
                go(Step::Fields);
        }
        tell();
    });
    connect(&m_draft, &ImportDraft::written, this, [this] {
        clearMessage();
        go(Step::Done);
    });
    connect(&m_draft, &ImportDraft::takenBack, this, &ImportPage::tell);
    connect(&m_draft, &ImportDraft::reportSaved, this, [this](const QString &path) {
        showMessage(Tone::Note, tr("The report is in “%1”.").arg(QFileInfo(path).fileName()));
    });
    connect(&m_draft, &ImportDraft::failed, this, [this](const Error &error) { showMessage(error); });
    connect(&m_draft, &ImportDraft::cancelled, this, [this] {
        m_previewWanted = false;
        showMessage(Tone::Note, tr("Cancelled. Nothing was changed."));
        tell();
    });
    go(Step::File);
}

void ImportPage::openFile(const QString &path)
{
    if (path.isEmpty())
        return;
    if (!canLeave()) // says why itself
        return;
    if (QFileInfo(path).isDir()) {
        openFolder({path});
        return;
    }
    clearMessage();
    m_folder = QFileInfo(path).absolutePath();
    m_previewWanted = false;
    m_folderDraft.reset();
    m_saved.reset();
    m_draft.openFile(path);
    go(Step::File);
}

void ImportPage::openFolder(const QStringList &paths)
{
    if (paths.isEmpty() || !canLeave())
        return;
    clearMessage();
    const QFileInfo first(paths.first());
    m_folder = first.isDir() ? first.absoluteFilePath() : first.absolutePath();
    m_draft.reset();
    m_saved.reset();
    m_folderDraft.open(paths);
    go(Step::Folder);
}

void ImportPage::chooseFolder()
{
    if (!canLeave())
        return;
    Prompts::FileQuestion question;
    question.title = tr("Choose a folder to import");
    question.start = m_folder;
    prompts().openFolder(this, question, [this](const QString &path) {
        if (!path.isEmpty())
            openFolder({path});
    });
}

void ImportPage::refreshSaved(int row)
{
    if (!canLeave())
        return;
    clearMessage();
    m_saved.run(row);
    go(Step::Refresh);
}

QWidget *ImportPage::mainWidget()
{
    switch (m_step) {
    case Step::File:
        return m_file->mainWidget();
    case Step::Fields:
        return m_fields->mainWidget();
    case Step::Preview:
        return m_preview->mainWidget();
    case Step::Folder:
        return m_folderStep->mainWidget();
    case Step::Refresh:
        return m_refreshStep->mainWidget();
    case Step::Done:
        break;
    }
    return m_primary;
}

QList<QWidget *> ImportPage::regions()
{
    return {mainWidget(),
            m_step == Step::Folder        ? m_folderStep->footer()
                : m_step == Step::Refresh ? m_refreshStep->footer()
                                          : m_footer};
}

bool ImportPage::escape()
{
    if (m_step == Step::Folder && m_folderDraft.work() != FolderDraft::Work::None
        && m_folderDraft.work() != FolderDraft::Work::Undoing) {
        m_folderStep->cancelButton()->click();
        return true;
    }
    if (m_step == Step::Refresh && m_saved.work() != SavedImportsModel::Work::None) {
        m_refreshStep->cancelButton()->click();
        return true;
    }
    if (m_draft.work() == Work::None || m_draft.work() == Work::Undoing)
        return false;
    m_cancel->click();
    return true;
}

bool ImportPage::canLeave()
{
    const bool undoing = m_draft.work() == Work::Undoing || m_folderDraft.work() == FolderDraft::Work::Undoing;
    const bool writing = m_draft.work() == Work::Writing || m_folderDraft.work() == FolderDraft::Work::Writing
        || m_saved.work() == SavedImportsModel::Work::Writing;
    if (!writing && !undoing)
        return true;
    showMessage(
        Tone::Warning,
        writing ? tr("The import is being written. Wait for it, or cancel it, which leaves the city file as it was.")
                : tr("The import is being taken back. Wait until it is done."));
    return false;
}

void ImportPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    // Files come and go without the city file knowing.
    if (!event->spontaneous() && m_step == Step::File && !m_draft.hasTable())
        m_saved.look();
}

void ImportPage::refresh()
{
    if (m_step == Step::File && !m_draft.hasTable()) {
        m_file->refresh();
        m_saved.look();
    }
    tell();
}

void ImportPage::choose(ImportSourceId source, const QString &name)
{
    if (!canLeave())
        return;
    Prompts::FileQuestion question;
    question.title = name.isEmpty() ? tr("Choose a file to import") : tr("Choose the next file of “%1”").arg(name);
    QStringList patterns = ImportDraft::endings();
    for (QString &pattern : patterns)
        pattern.prepend(QStringLiteral("*."));
    question.filters = {tr("Workbooks and tables as text (%1)").arg(patterns.join(u' ')), tr("All files (*)")};
    question.start = m_folder;
    prompts().openFile(this, question, [this, source](const QString &path) {
        if (path.isEmpty())
            return;
        clearMessage();
        m_folder = QFileInfo(path).absolutePath();
        m_previewWanted = false;
        m_draft.openFile(path, source);
        go(Step::File);
    });
}

void ImportPage::go(Step step)
{
    m_step = step;
    m_stack->setCurrentIndex(int(step));
    const bool oneFile = step != Step::Folder && step != Step::Refresh;
    if (oneFile)
        m_steps->setCurrent(int(step));
    m_steps->setVisible(oneFile);
    m_line->setVisible(oneFile);
    m_footer->setVisible(oneFile);
    if (step == Step::File && !m_draft.hasTable()) {
        m_file->refresh();
        m_saved.reset();
        if (isVisible())
            m_saved.look();
    }
    if (step == Step::Fields)
        m_fields->planNow();
    tell();
    if (isVisible())
        mainWidget()->setFocus(Qt::OtherFocusReason);
}

void ImportPage::back()
{
    clearMessage();
    m_previewWanted = false;
    go(m_step == Step::Preview ? Step::Fields : Step::File);
}

void ImportPage::forward()
{
    switch (m_step) {
    case Step::File:
        clearMessage();
        go(Step::Fields);
        return;
    case Step::Fields:
        clearMessage();
        m_fields->finishEditing();
        if (m_draft.preview()) {
            go(Step::Preview);
        } else {
            m_previewWanted = true;
            m_fields->planNow();
            tell();
        }
        return;
    case Step::Preview:
        clearMessage();
        m_draft.write(m_preview->reason());
        return;
    case Step::Done:
        m_draft.reset();
        clearMessage();
        go(Step::File);
        return;
    case Step::Folder:
    case Step::Refresh:
        return;
    }
}

void ImportPage::progress(int step)
{
    m_progress->setRange(0, BackgroundJob::steps);
    m_progress->setValue(step);
}

void ImportPage::tell()
{
    const Work work = m_draft.work();
    const bool busy = work != Work::None;
    const bool has = m_draft.hasTable();
    const QLocale locale = viewpoint().locale();

    const Department *department = has ? viewpoint().catalogue()->department(m_draft.request().department) : nullptr;
    m_head->setCrumbs({department ? department->name : tr("City")});
    QString reading;
    if (has && m_step != Step::Done) {
        reading = tr("%1, %2.", "file name, how it was read").arg(m_draft.fileName(), m_draft.table().description());
        if (m_draft.memoryTime().isValid())
            reading += u' '
                + tr("Mapping remembered from %1.")
                      .arg(locale.toString(viewpoint().inCityZone(m_draft.memoryTime()).date(),
                                           QStringLiteral("d MMM yyyy")));
    }
    m_reading->setText(reading);
    m_reading->setVisible(!reading.isEmpty());

    // A bar that runs to and fro where nobody knows how long it takes.
    if (!busy)
        m_progress->reset();
    else if (work == Work::Reading || work == Work::Undoing || work == Work::Reporting)
        m_progress->setRange(0, 0);
    const bool slow = busy && (work != Work::Planning || m_previewWanted || m_step == Step::Preview);
    m_progress->setVisible(slow);

    m_report->setVisible(m_step == Step::Preview);
    m_report->setEnabled(!busy && m_draft.preview() != nullptr);
    m_undo->setVisible(m_step == Step::Done);
    m_undo->setEnabled(!busy && m_draft.receipt() && !m_draft.isTakenBack() && viewpoint().canEdit());
    const bool metric = bool(m_draft.metric());
    const bool canOpen = m_draft.department()
        && (!metric || navigator().has(Navigator::Place::Metric) || navigator().has(Navigator::Place::Departments));
    m_open->setVisible(m_step == Step::Done && canOpen && !m_draft.isTakenBack());
    m_open->setText(metric ? tr("&Open the metric") : tr("&Open the department"));
    m_back->setVisible(m_step == Step::Fields || m_step == Step::Preview);
    m_back->setEnabled(!busy || work == Work::Planning);
    m_cancel->setVisible(m_step != Step::Done && (has || busy));
    m_cancel->setEnabled(work != Work::Undoing && work != Work::Reporting);
    m_primary->setVisible(m_step != Step::File || has);

    QString foot;
    QString why;
    switch (m_step) {
    case Step::File:
        m_primary->setText(tr("&Next"));
        why = has ? QString() : tr("Choose a file first.");
        foot = viewpoint().canEdit() ? tr("Nothing is written before the preview.") : viewpoint().whyNotEditable();
        break;
    case Step::Fields:
        m_primary->setText(tr("&Preview"));
        why = m_fields->missing();
        foot = why;
        break;
    case Step::Preview: {
        const qint64 n = m_draft.writeCount();
        m_primary->setText(n > 0                    ? tr("I&mport %Ln value(s)", nullptr, int(n))
                               : m_draft.canWrite() ? tr("I&mport daily values")
                                                    : tr("Nothing to import"));
        why = m_draft.whyNot();
        foot = why.isEmpty() || work == Work::Planning
            ? tr("One import is one revision: one undo takes all of it back.")
            : why;
        break;
    }
    case Step::Done:
        m_primary->setText(tr("I&mport another"));
        foot = m_draft.isTakenBack() ? tr("Taken back.") : QString();
        break;
    case Step::Folder:
    case Step::Refresh:
        break;
    }
    switch (work) {
    case Work::Reading:
        foot = tr("Reading %1…").arg(m_draft.fileName());
        break;
    case Work::Planning:
        if (slow)
            foot = tr("Looking through the file…");
        break;
    case Work::Writing:
        foot = tr("Import running. Until it is done nothing else can be changed.");
        break;
    case Work::Reporting:
        foot = tr("Saving the report…");
        break;
    case Work::Undoing:
        foot = tr("Taking the import back…");
        break;
    case Work::None:
        break;
    }
    m_foot->setText(foot);
    const bool mayGo = why.isEmpty() && (!busy || (m_step == Step::Fields && work == Work::Planning));
    m_primary->setEnabled(mayGo);
    m_primary->setToolTip(why);
    m_primary->setAccessibleDescription(why);
}

void ImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (filesOf(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_file->setExpecting(true);
}

void ImportPage::dragLeaveEvent(QDragLeaveEvent *)
{
    m_file->setExpecting(false);
}

void ImportPage::dropEvent(QDropEvent *event)
{
    m_file->setExpecting(false);
    const QStringList paths = filesOf(event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    if (paths.size() == 1)
        openFile(paths.first());
    else
        openFolder(paths);
}

} // namespace statroom
