// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entry/CollectDialog.h"

#include "items/Viewpoint.h"
#include "items/books/Reminders.h"
#include "pages/Prompts.h"
#include "pages/TableCopy.h"
#include "theme/PlainLabel.h"
#include "theme/ThemedStyle.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace statroom {

namespace {

QTableView *tableOf(QAbstractItemModel &model, const QString &name, const QList<int> &widths, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setModel(&model);
    table->setAccessibleName(name);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setWordWrap(true);
    table->setTextElideMode(Qt::ElideRight);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (qsizetype i = 0; i < widths.size(); ++i)
        table->setColumnWidth(int(i), widths[i]);
    new TableCopy(*table);
    return table;
}

} // namespace

CollectDialog::CollectDialog(Viewpoint &viewpoint, Prompts &prompts, const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_viewpoint(viewpoint)
    , m_prompts(prompts)
    , m_departments(viewpoint)
    , m_items(viewpoint)
    , m_folder(new QLineEdit(this))
    , m_lead(plainLabel(QString(), TextRole::Body, this))
    , m_onlyOpen(new QCheckBox(tr("Only what needs a loo&k"), this))
    , m_handIn(new QCheckBox(tr("Hand &in the month of each department that is complete"), this))
    , m_reasonLabel(plainLabel(tr("&Reason for numbers that were handed in"), TextRole::Body, this))
    , m_reason(new QLineEdit(this))
    , m_message(plainLabel(QString(), TextRole::Body, this))
{
    setObjectName(QStringLiteral("collectDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Collect entry workbooks"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 20, 24, 20);
    all->setSpacing(10);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    PlainLabel *where = plainLabel(tr("&Folder"), TextRole::Body, this);
    where->setBuddy(m_folder);
    row->addWidget(where);
    m_folder->setObjectName(QStringLiteral("collectFolder"));
    m_folder->setAccessibleName(tr("Folder in which the workbooks lie that came back"));
    m_folder->setPlaceholderText(tr("Where the workbooks lie that came back"));
    row->addWidget(m_folder, 1);
    auto *browse = new QPushButton(tr("&Browse…"), this);
    browse->setObjectName(QStringLiteral("collectBrowse"));
    auto *read = new QPushButton(tr("R&ead"), this);
    read->setObjectName(QStringLiteral("collectRead"));
    for (QPushButton *button : {browse, read}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    all->addLayout(row);
    m_lead->setObjectName(QStringLiteral("collectLead"));
    m_lead->setWordWrap(true);
    all->addWidget(m_lead);

    m_who = tableOf(m_departments, tr("Departments"), {200, 250, 60, 110, 150}, this);
    m_who->setObjectName(QStringLiteral("collectDepartments"));
    m_what = tableOf(m_items, tr("What came back"), {150, 180, 92, 95, 85, 150}, this);
    m_what->setObjectName(QStringLiteral("collectItems"));
    connect(m_what->horizontalHeader(), &QHeaderView::sectionResized, m_what, &QTableView::resizeRowsToContents);
    m_what->viewport()->installEventFilter(this);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_who);
    auto *below = new QWidget(split);
    auto *belowLayout = new QVBoxLayout(below);
    belowLayout->setContentsMargins(0, 0, 0, 0);
    m_onlyOpen->setObjectName(QStringLiteral("collectOnlyOpen"));
    belowLayout->addWidget(m_onlyOpen);
    belowLayout->addWidget(m_what, 1);
    split->addWidget(below);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    all->addWidget(split, 1);

    auto *why = new QHBoxLayout;
    m_reasonLabel->setBuddy(m_reason);
    m_reason->setObjectName(QStringLiteral("collectReason"));
    m_reason->setAccessibleName(tr("Reason for numbers that were handed in"));
    why->addWidget(m_reasonLabel);
    why->addWidget(m_reason, 1);
    all->addLayout(why);
    m_handIn->setObjectName(QStringLiteral("collectHandIn"));
    m_handIn->setChecked(true);
    all->addWidget(m_handIn);
    m_message->setObjectName(QStringLiteral("collectMessage"));
    m_message->setWordWrap(true);
    m_message->hide();
    all->addWidget(m_message);

    auto *buttons = new QDialogButtonBox(this);
    m_remind = buttons->addButton(tr("Re&minders…"), QDialogButtonBox::ActionRole);
    m_remind->setObjectName(QStringLiteral("collectRemind"));
    m_take = buttons->addButton(tr("&Take over"), QDialogButtonBox::ActionRole);
    m_take->setObjectName(QStringLiteral("collectTake"));
    setButtonLook(*m_take, ButtonLook::Primary);
    buttons->addButton(tr("C&lose"), QDialogButtonBox::RejectRole);
    for (QAbstractButton *button : buttons->buttons())
        if (auto *push = qobject_cast<QPushButton *>(button))
            push->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    all->addWidget(buttons);
    QWidget *before = m_folder;
    for (QWidget *next : std::initializer_list<QWidget *>{browse, read, m_who, m_onlyOpen, m_what, m_reason, m_handIn,
                                                          m_remind, m_take}) {
        setTabOrder(before, next);
        before = next;
    }

    connect(browse, &QPushButton::clicked, this, [this, folder] {
        const QString start = m_folder->text().isEmpty() ? folder : m_folder->text();
        m_prompts.openFolder(this, {tr("Folder of the workbooks that came back"), {}, start},
                             [this](const QString &path) {
                                 if (!path.isEmpty())
                                     this->read(path);
                             });
    });
    const auto readTyped = [this] {
        if (!m_folder->text().trimmed().isEmpty())
            this->read(QDir::fromNativeSeparators(m_folder->text().trimmed()));
    };
    connect(read, &QPushButton::clicked, this, readTyped);
    connect(m_folder, &QLineEdit::returnPressed, this, readTyped);
    connect(m_onlyOpen, &QCheckBox::toggled, &m_items, &CollectionItemsModel::setOnlyOpen);
    connect(m_reason, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (!m_collection)
            return;
        m_collection->setReason(text);
        follow();
    });
    connect(&m_job, &BackgroundJob::progressed, this, [this](int step) {
        m_lead->setText(tr("The workbooks are being read… %1 %").arg(step * 100 / BackgroundJob::steps));
    });
    connect(&m_items, &CollectionItemsModel::chosen, this, &CollectDialog::follow);
    connect(m_take, &QPushButton::clicked, this, &CollectDialog::take);
    connect(m_remind, &QPushButton::clicked, this, &CollectDialog::remind);
    const QSize room = parent ? parent->window()->size() : QSize();
    resize(QSize(1120, 700).expandedTo(room * 3 / 4));
    follow();
    m_folder->setFocus();
}

/// The reasons wrap: a scroll bar beside them, or a wider window, gives their rows another height.
bool CollectDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_what->viewport() && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(m_what, &QTableView::resizeRowsToContents, Qt::QueuedConnection);
    return QDialog::eventFilter(watched, event);
}

void CollectDialog::read(const QString &path)
{
    m_folder->setText(QDir::toNativeSeparators(path));
    m_items.show(nullptr);
    m_departments.show(nullptr);
    m_collection.reset();
    m_message->hide();
    m_job.start<Collection::Files>(
        [path](BackgroundJob::Run &run) {
            return Collection::open({path}, [&run](qint64 done, qint64 total) { return run.report(done, total); });
        },
        [this](Result<Collection::Files> files) { showFiles(std::move(files)); });
    follow();
}

void CollectDialog::showFiles(Result<Collection::Files> files)
{
    auto collection = files ? Collection::of(m_viewpoint, *std::move(files)) : Result<Collection>(files.error());
    if (collection) {
        m_collection = std::move(*collection);
        m_collection->setReason(m_reason->text());
        m_departments.show(&*m_collection);
        m_items.show(&*m_collection);
        m_what->resizeRowsToContents();
    }
    follow();
    if (!collection)
        say(collection.error().message, true);
    else if (!m_said.isEmpty())
        say(m_said, m_saidAnError);
    m_said.clear();
}

void CollectDialog::follow()
{
    const bool any = m_collection.has_value();
    int returned = 0;
    int missing = 0;
    if (any)
        for (const Collection::Department &department : m_collection->departments()) {
            returned += department.state == Collection::State::Returned;
            missing += department.state == Collection::State::Missing;
        }
    if (any) {
        const QString month = m_viewpoint.label(Period(m_collection->month(), 1), LabelStyle::Long);
        const int open = int(std::count_if(m_collection->items().begin(), m_collection->items().end(),
                                           [](const Collection::Item &item) { return !item.isTaken; }));
        QStringList sentences;
        sentences << tr("%1: %n department(s) came back.", nullptr, returned).arg(month);
        if (missing > 0)
            sentences << tr("%n missing.", nullptr, missing);
        sentences << tr("%n value(s) and text(s) to take over.", nullptr, m_collection->taken());
        if (open > 0)
            sentences << tr("%n not taken as it stands.", nullptr, open);
        m_lead->setText(sentences.join(u' '));
    } else if (m_job.isRunning()) {
        m_lead->setText(tr("The workbooks are being read…"));
    } else {
        m_lead->setText(tr("Choose the folder in which the workbooks lie that came back. Nothing is written before you "
                           "have seen what is in them."));
    }
    const bool asksReason = any && m_collection->count(Collection::Fate::Closed) > 0;
    m_reasonLabel->setVisible(asksReason);
    m_reason->setVisible(asksReason);
    m_departments.refresh();
    m_items.refresh();
    const bool canEdit = m_viewpoint.canEdit();
    bool canHandIn = false;
    if (any)
        for (const Collection::Department &department : m_collection->departments())
            canHandIn = canHandIn || m_collection->whyNotHandIn(department.id).isEmpty();
    m_take->setEnabled(any && canEdit && (m_collection->taken() > 0 || canHandIn));
    m_handIn->setEnabled(any && canEdit);
    m_remind->setEnabled(missing > 0);
    if (!canEdit)
        say(m_viewpoint.whyNotEditable(), true);
}

void CollectDialog::say(const QString &text, bool isError)
{
    m_message->setColour(isError ? TextColour::Off : TextColour::Primary);
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

void CollectDialog::take()
{
    const auto written = m_collection->write(
        m_viewpoint, m_handIn->isChecked() ? Collection::HandIn::Complete : Collection::HandIn::Nothing);
    int revisions = 0;
    int handedIn = 0;
    QStringList errors;
    for (const auto &one : written.departments) {
        revisions += one.revision != RevisionId();
        handedIn += one.handedIn;
        if (one.error)
            errors << QStringLiteral("%1: %2").arg(m_viewpoint.catalogue()->department(one.department)->name,
                                                   one.error->message);
    }
    QString text = tr("Taken over from %n department(s).", nullptr, revisions);
    if (handedIn > 0)
        text += QLatin1Char(' ') + tr("%n handed in.", nullptr, handedIn);
    // What is left is looked at anew: what was taken is in the file by now.
    m_said = errors.isEmpty() ? text : text + QLatin1Char('\n') + errors.join(u'\n');
    m_saidAnError = !errors.isEmpty();
    read(QDir::fromNativeSeparators(m_folder->text()));
    emit done(text);
}

void CollectDialog::remind()
{
    const auto drafts = Reminders::of(m_viewpoint, *m_collection);
    if (!drafts) {
        say(drafts.error().message, true);
        return;
    }
    const QFileInfo read(QDir::fromNativeSeparators(m_folder->text()));
    const QString start = read.isDir() ? read.absoluteFilePath() : read.absolutePath();
    m_prompts.openFolder(this, {tr("Folder for the reminders"), {}, start},
                         [this, drafts = *drafts](const QString &folder) {
                             if (folder.isEmpty())
                                 return;
                             if (const auto saved = Reminders::save(drafts, folder); !saved) {
                                 say(saved.error().message, true);
                                 return;
                             }
                             QStringList lines{tr("%n reminder(s) written into %1. Open them with your mail program: "
                                                  "nothing was sent.",
                                                  nullptr, int(drafts.size()))
                                                   .arg(QDir::toNativeSeparators(folder))};
                             for (const Reminders::Draft &draft : drafts)
                                 if (!draft.remark.isEmpty())
                                     lines << draft.remark;
                             say(lines.join(u'\n'), false);
                         });
}

} // namespace statroom
