// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/ActionItemsPage.h"

#include "items/SessionEntry.h"
#include "pages/PagePrinting.h"
#include "session/ActionDialog.h"
#include "session/ActionShape.h"
#include "session/KeptBars.h"
#include "theme/Card.h"
#include "theme/EmptyState.h"
#include "theme/PageHeader.h"
#include "theme/PlainLabel.h"
#include "theme/RowTable.h"
#include "theme/SegmentedControl.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace statroom {

namespace {

constexpr int mostOfNames = 480; ///< px of the lists that names are chosen from
constexpr int doneShown = 20; ///< what was done longer ago is in the list

/// The items of one column of the board; of what is done, the newest.
class GroupModel : public QSortFilterProxyModel
{
public:
    GroupModel(ActionItemModel::Group group, QObject *parent) : QSortFilterProxyModel(parent), m_group(group) {}

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        if (index.data(ActionItemModel::GroupRole).toInt() != int(m_group))
            return false;
        if (m_group != ActionItemModel::Group::Done)
            return true;
        int before = 0;
        for (int i = 0; i < row; ++i)
            before += sourceModel()->index(i, 0).data(ActionItemModel::GroupRole).toInt()
                == int(ActionItemModel::Group::Done);
        return before < doneShown;
    }

private:
    ActionItemModel::Group m_group;
};

/// One action item as a card: shape, what, who, by when, about what.
class ActionCardDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = Theme::of(option.widget);
        const auto *view = qobject_cast<const QListView *>(option.widget);
        const int width = view ? view->viewport()->width() : 260;
        const int room = std::max(80, width - 2 * side - 2 * inset - shape - gap);
        const int text = QFontMetrics(theme.font(TextRole::Strong))
                             .boundingRect(QRect(0, 0, room, 4000), Qt::TextWordWrap, index.data().toString())
                             .height();
        const int line = QFontMetrics(theme.font(TextRole::Secondary)).height();
        const int who = QFontMetrics(theme.font(TextRole::Secondary))
                            .boundingRect(QRect(0, 0, room + shape + gap, 4000), Qt::TextWordWrap,
                                          index.data(ActionItemModel::WhoRole).toString())
                            .height();
        return {100, text + who + line + 2 * inset + 26};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = Theme::of(option.widget);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF card = QRectF(option.rect).adjusted(side, 3, -side, -7);
        const bool chosen = (option.state & QStyle::State_Selected) && (option.state & QStyle::State_Active);
        const bool focused = chosen && (option.state & QStyle::State_HasFocus);
        painter->setPen(QPen(focused ? theme.accent : theme.divider, focused ? 2 : 1));
        painter->setBrush(theme.surface);
        painter->drawRoundedRect(card, 6, 6);
        const auto standing = ActionItem::Standing(index.data(ActionItemModel::StandingRole).toInt());
        const bool late = standing == ActionItem::Standing::Late;
        const QRect icon(int(card.left()) + inset, int(card.top()) + inset + 1, shape, shape);
        paintActionStanding(*painter, icon, standing, theme);
        const int left = icon.left() + shape + gap;
        const int room = int(card.width()) - 2 * inset - shape - gap;
        const QFont strong = theme.font(TextRole::Strong);
        const QRect text =
            QFontMetrics(strong).boundingRect(QRect(0, 0, room, 4000), Qt::TextWordWrap, index.data().toString());
        painter->setFont(strong);
        painter->setPen(theme.text1);
        painter->drawText(QRect(left, int(card.top()) + inset, room, text.height()), Qt::TextWordWrap,
                          index.data().toString());
        const QFont small = theme.font(TextRole::Secondary);
        painter->setFont(small);
        const int line = painter->fontMetrics().height();
        const int bottom = int(card.bottom()) - inset;
        painter->setPen(theme.text2);
        const QRect who(icon.left(), int(card.top()) + inset + text.height() + 6, int(card.width()) - 2 * inset,
                        bottom - line - (int(card.top()) + inset + text.height() + 6) - 2);
        painter->drawText(who, int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap,
                          index.data(ActionItemModel::WhoRole).toString());
        const QString about = index.data(ActionItemModel::AboutRole).toString();
        const int aboutWidth = about.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(about) + 8;
        const QRect foot(icon.left(), bottom - line, int(card.width()) - 2 * inset, line);
        painter->setPen(theme.colour(TextColour::Accent));
        painter->drawText(foot, int(Qt::AlignRight | Qt::AlignVCenter), about);
        QFont due = small;
        if (late)
            due.setWeight(QFont::Bold);
        painter->setFont(due);
        painter->setPen(late ? theme.colour(TextColour::Off) : theme.text2);
        // Where both find no room one gives way: how it stands is asked first, and of what is open the day.
        const int beside = foot.width() - aboutWidth;
        QString stands = index.data(ActionItemModel::DueRole).toString();
        if (painter->fontMetrics().horizontalAdvance(stands) > beside) {
            const QString day = index.siblingAtColumn(ActionItemModel::DueColumn).data().toString();
            stands = standing == ActionItem::Standing::Later && !day.isEmpty()
                ? day
                : index.siblingAtColumn(ActionItemModel::StateColumn).data().toString();
        }
        painter->drawText(foot.adjusted(0, 0, -aboutWidth, 0), int(Qt::AlignLeft | Qt::AlignVCenter),
                          painter->fontMetrics().elidedText(stands, Qt::ElideRight, beside));
        painter->restore();
    }

private:
    static constexpr int inset = 12;
    static constexpr int shape = 18;
    static constexpr int side = 2; ///< between the cards and the view
    static constexpr int gap = 10; ///< between the shape and the text
};

} // namespace

ActionItemsPage::ActionItemsPage(Viewpoint &viewpoint, Navigator &navigator, Prompts &prompts, QWidget *parent)
    : Page(viewpoint, navigator, prompts, parent)
    , m_model(viewpoint)
    , m_head(new PageHeader(tr("Action items"), this))
    , m_view(new SegmentedControl(tr("View"), m_head))
    , m_department(new QComboBox(m_head))
    , m_person(new QComboBox(m_head))
    , m_keptCard(new Card(this))
    , m_kept(plainLabel({}, TextRole::Figure, m_keptCard))
    , m_keptText(plainLabel(tr("action items done on time in twelve months"), TextRole::Secondary, m_keptCard))
    , m_bars(new KeptBars(m_keptCard))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(m_stack))
    , m_empty(new EmptyState({}, {}, this))
    , m_hint(plainLabel({}, TextRole::Secondary, this))
{
    setObjectName(QStringLiteral("actionItemsPage"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 16, 24, 16);
    all->setSpacing(14);
    m_view->addSegment(0, tr("&Board"));
    m_view->addSegment(1, tr("&List"));
    m_view->setObjectName(QStringLiteral("view"));
    m_head->addAction(m_view);
    m_department->setObjectName(QStringLiteral("department"));
    m_department->setAccessibleName(tr("Department"));
    m_person->setObjectName(QStringLiteral("person"));
    m_person->setAccessibleName(tr("Person"));
    for (QComboBox *box : {m_department, m_person}) {
        // A long name does not push the deeds out of the window.
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_head->addAction(box);
    }
    m_reminders = m_head->addButton(tr("&Reminders…"));
    m_reminders->setObjectName(QStringLiteral("reminders"));
    connect(m_reminders, &QPushButton::clicked, this, &ActionItemsPage::saveReminders);
    m_add = m_head->addButton(tr("&Add action item…"), true);
    m_add->setObjectName(QStringLiteral("addAction"));
    connect(m_add, &QPushButton::clicked, this, [this] { open({}); });
    all->addWidget(m_head);

    auto *kept = new QHBoxLayout;
    kept->setSpacing(20);
    auto *sum = new QVBoxLayout;
    sum->setSpacing(0);
    sum->addWidget(m_kept);
    m_keptText->setWordWrap(true);
    m_keptText->setMaximumWidth(160);
    sum->addWidget(m_keptText);
    sum->addStretch(1);
    kept->addLayout(sum);
    kept->addWidget(m_bars, 1);
    m_keptCard->body()->addLayout(kept);
    all->addWidget(m_keptCard);

    auto *board = new QWidget(m_stack);
    auto *columns = new QHBoxLayout(board);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(14);
    const QStringList names{tr("Late"), tr("Due within a week"), tr("Later"), tr("Done or dropped")};
    for (size_t i = 0; i < m_lists.size(); ++i) {
        auto *column = new QVBoxLayout;
        column->setSpacing(8);
        auto *heading = new QHBoxLayout;
        m_titles[i] = plainLabel(names[qsizetype(i)], TextRole::CardTitle, board);
        m_counts[i] = plainLabel({}, TextRole::Secondary, board);
        heading->addWidget(m_titles[i]);
        heading->addStretch(1);
        heading->addWidget(m_counts[i]);
        column->addLayout(heading);
        auto *list = new QListView(board);
        list->setObjectName(QStringLiteral("column%1").arg(i));
        list->setAccessibleName(names[qsizetype(i)]);
        auto *group = new GroupModel(ActionItemModel::Group(i), this);
        group->setSourceModel(&m_model);
        list->setModel(group);
        list->setItemDelegate(new ActionCardDelegate(list));
        list->setFrameShape(QFrame::NoFrame);
        list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        list->setResizeMode(QListView::Adjust);
        list->setEditTriggers(QAbstractItemView::NoEditTriggers);
        list->setContextMenuPolicy(Qt::CustomContextMenu);
        list->viewport()->setAutoFillBackground(false);
        list->installEventFilter(this);
        connect(list, &QListView::activated, this, [this](const QModelIndex &) { open(chosen()); });
        connect(list, &QListView::customContextMenuRequested, this, [this, list](const QPoint &at) {
            list->setFocus();
            menuFor(chosen(), list->viewport()->mapToGlobal(at));
        });
        m_lists[i] = list;
        column->addWidget(list, 1);
        columns->addLayout(column, 1);
    }
    m_stack->addWidget(board);
    m_table->setObjectName(QStringLiteral("list"));
    m_table->setAccessibleName(tr("Action items"));
    m_table->setModel(&m_model);
    showByRows(*m_table);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &) { open(chosen()); });
    connect(m_table, &QTableView::customContextMenuRequested, this,
            [this](const QPoint &at) { menuFor(chosen(), m_table->viewport()->mapToGlobal(at)); });
    m_stack->addWidget(m_table);
    all->addWidget(m_stack, 1);
    all->addWidget(m_empty, 1);
    all->addWidget(m_hint);
    connect(m_view, &SegmentedControl::currentChanged, this, &ActionItemsPage::arrangeSoon);
    connect(m_view, &SegmentedControl::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_department, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling)
            m_model.setDepartment(DepartmentId(m_department->currentData().toLongLong()));
    });
    connect(m_person, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling)
            m_model.setPerson(m_person->currentIndex() > 0 ? m_person->currentText() : QString());
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ActionItemsPage::followModel);
    connect(m_empty, &EmptyState::verbTriggered, this, [this] { open({}); });
    fillFilters();
    followModel();
}

QWidget *ActionItemsPage::mainWidget()
{
    if (m_stack->currentIndex() == 1)
        return m_table;
    for (QListView *list : m_lists)
        if (list->model()->rowCount() > 0)
            return list;
    return m_empty;
}

QList<QWidget *> ActionItemsPage::regions()
{
    return {m_head, m_stack->isVisible() ? mainWidget() : m_empty};
}

void ActionItemsPage::select(ActionItemId action)
{
    m_wanted = action;
    followModel();
}

void ActionItemsPage::fillFilters()
{
    m_filling = true;
    const QVariant department = m_department->currentData();
    const QString person = m_person->currentText();
    m_department->clear();
    m_department->addItem(tr("All departments"), qint64(0));
    for (const Department &one : viewpoint().catalogue()->departments())
        if (!one.retired)
            m_department->addItem(one.name, one.id.number);
    m_department->setCurrentIndex(std::max(0, m_department->findData(department)));
    m_person->clear();
    m_person->addItem(tr("All people"));
    m_person->addItems(m_model.people());
    for (const QComboBox *box : {m_department, m_person})
        box->view()->setMinimumWidth(std::min(mostOfNames, box->view()->sizeHintForColumn(0) + 40));
    m_person->setCurrentIndex(std::max(0, m_person->findText(person)));
    m_filling = false;
}

void ActionItemsPage::refresh()
{
    m_head->setCrumbs({viewpoint().city().name});
    m_add->setEnabled(viewpoint().canEdit());
    m_add->setToolTip(viewpoint().whyNotEditable());
    m_empty->setContent(tr("Nobody has promised anything yet."),
                        viewpoint().canEdit() ? tr("Add an action item") : QString());
    fillFilters();
}

void ActionItemsPage::followModel()
{
    const QLocale locale = viewpoint().locale();
    const bool any = !viewpoint().catalogue()->actionItems().empty();
    m_stack->setVisible(any);
    m_keptCard->setVisible(any);
    m_hint->setVisible(any);
    m_empty->setVisible(!any);
    m_reminders->setEnabled(m_model.count(ActionItemModel::Group::Late) + m_model.count(ActionItemModel::Group::Soon)
                            > 0);
    for (size_t i = 0; i < m_lists.size(); ++i) {
        m_counts[i]->setText(locale.toString(m_model.count(ActionItemModel::Group(i))));
        m_titles[i]->setColour(i == 0 && m_model.count(ActionItemModel::Group::Late) > 0 ? TextColour::Off
                                                                                         : TextColour::Primary);
        if (m_lists[i]->model()->rowCount() > 0 && !m_lists[i]->currentIndex().isValid())
            m_lists[i]->setCurrentIndex(m_lists[i]->model()->index(0, 0));
    }
    const auto kept = m_model.kept();
    m_kept->setText(tr("%1 of %2").arg(locale.toString(kept.front().kept), locale.toString(kept.front().due)));
    QList<KeptBars::Bar> bars;
    for (size_t i = 1; i < kept.size(); ++i)
        if (const Department *department = viewpoint().catalogue()->department(kept[i].department))
            bars.append({department->name, kept[i].kept, kept[i].due});
    m_bars->setBars(bars);
    for (int row = 0; m_wanted && row < m_model.rowCount(); ++row)
        if (m_model.itemAt(row) == m_wanted) {
            m_table->setCurrentIndex(m_model.index(row, 0));
            for (QListView *list : m_lists) {
                auto *group = static_cast<QSortFilterProxyModel *>(list->model());
                const QModelIndex here = group->mapFromSource(m_model.index(row, 0));
                if (here.isValid())
                    list->setCurrentIndex(here);
            }
        }
    arrangeSoon();
}

void ActionItemsPage::arrangeParts()
{
    // Four columns have no room here: the board becomes a list.
    const bool narrow = width() < 900 * std::max(1.0, Theme::of(this).scale());
    for (QComboBox *box : {m_department, m_person})
        box->setMinimumContentsLength(narrow ? 9 : 13);
    m_view->setSegmentEnabled(0, !narrow);
    if (narrow && m_view->current() == 0)
        m_view->setCurrent(1);
    m_stack->setCurrentIndex(m_view->current());
    m_hint->setText(m_view->current() == 0 ? tr(
                        "The last column shows the newest twenty. Space marks an item done, Enter opens it with its "
                        "history.")
                                           : tr("Space marks an item done, Enter opens it with its history."));
    // A table that was never in front has no width of its own yet; it will have that of the stack.
    const int room = m_stack->width() - m_table->verticalScrollBar()->sizeHint().width();
    // In which session it was made is the first to give way.
    const bool isTight = room < 700 * std::max(1.0, Theme::of(this).scale());
    m_table->setColumnHidden(ActionItemModel::SessionColumn, isTight);
    const double wide[ActionItemModel::ColumnCount] = {0.27, 0.13, 0.14, 0.1, 0.12, 0.14, 0.1};
    const double tight[ActionItemModel::ColumnCount] = {0.28, 0.16, 0.19, 0.12, 0.12, 0, 0.13};
    const auto &shares = isTight ? tight : wide;
    for (int column = 0; column < ActionItemModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, int(room * shares[column]));
    m_table->resizeRowsToContents();
    constexpr int padding = 10;
    for (int row = 0; row < m_model.rowCount(); ++row)
        m_table->setRowHeight(row, m_table->rowHeight(row) + padding);
    for (QListView *list : m_lists)
        list->doItemsLayout();
}

ActionItemId ActionItemsPage::chosen() const
{
    if (m_stack->currentIndex() == 1)
        return m_model.itemAt(m_table->currentIndex().row());
    for (QListView *list : m_lists)
        if (list->hasFocus()) {
            const auto *group = static_cast<const QSortFilterProxyModel *>(list->model());
            return m_model.itemAt(group->mapToSource(list->currentIndex()).row());
        }
    return {};
}

bool ActionItemsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Space) {
        toggleDone(chosen());
        return true;
    }
    if (key == Qt::Key_Delete) {
        drop(chosen());
        return true;
    }
    const auto at = std::find(m_lists.begin(), m_lists.end(), watched);
    if (at != m_lists.end() && (key == Qt::Key_Left || key == Qt::Key_Right)) {
        const int step = key == Qt::Key_Right ? 1 : -1;
        for (int i = int(at - m_lists.begin()) + step; i >= 0 && i < int(m_lists.size()); i += step)
            if (m_lists[size_t(i)]->model()->rowCount() > 0) {
                m_lists[size_t(i)]->setFocus(Qt::TabFocusReason);
                return true;
            }
        return true;
    }
    return Page::eventFilter(watched, event);
}

void ActionItemsPage::open(ActionItemId action)
{
    (new ActionDialog(viewpoint(), action, this))->open();
}

void ActionItemsPage::toggleDone(ActionItemId id)
{
    const ActionItem *action = viewpoint().catalogue()->actionItem(id);
    if (!action)
        return;
    m_wanted = id;
    const bool wasOpen = action->state == ActionItem::State::Open;
    const Result<void> done =
        wasOpen ? SessionEntry::finish(viewpoint(), id, viewpoint().today()) : SessionEntry::reopen(viewpoint(), id);
    if (!done) {
        showMessage(done.error());
        return;
    }
    followToColumn(id);
    showMessage(Tone::Note, wasOpen ? tr("Done. Space opens it again.") : tr("Open again."));
}

/// The keyboard goes where the item went: the next key is meant for it, not for the one that took its place.
void ActionItemsPage::followToColumn(ActionItemId id)
{
    const bool isHere = std::any_of(m_lists.begin(), m_lists.end(), [](QListView *list) { return list->hasFocus(); });
    for (QListView *list : m_lists) {
        const auto *group = static_cast<const QSortFilterProxyModel *>(list->model());
        for (int row = 0; row < group->rowCount(); ++row)
            if (m_model.itemAt(group->mapToSource(group->index(row, 0)).row()) == id) {
                list->setCurrentIndex(group->index(row, 0));
                if (isHere)
                    list->setFocus(Qt::OtherFocusReason);
                return;
            }
    }
}

void ActionItemsPage::drop(ActionItemId id)
{
    if (!viewpoint().catalogue()->actionItem(id))
        return;
    Prompts::TextQuestion question;
    question.title = tr("Drop the action item");
    question.text = tr("It stays in the history and in the next memo, with its reason.");
    question.label = tr("&Why");
    question.accept = tr("&Drop");
    prompts().askText(this, question, [this, id](std::optional<QString> reason) {
        if (!reason)
            return;
        if (const auto done = SessionEntry::drop(viewpoint(), id, *reason); !done)
            showMessage(done.error());
    });
}

void ActionItemsPage::menuFor(ActionItemId id, const QPoint &at)
{
    const ActionItem *action = viewpoint().catalogue()->actionItem(id);
    if (!action)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool canEdit = viewpoint().canEdit();
    menu->addAction(action->state == ActionItem::State::Open ? tr("&Done") : tr("&Open again"), this,
                    [this, id] { toggleDone(id); })
        ->setEnabled(canEdit);
    menu->addAction(tr("&Change, history…"), this, [this, id] { open(id); });
    menu->addAction(tr("D&rop…"), this, [this, id] { drop(id); })->setEnabled(canEdit);
    menu->addSeparator();
    if (action->session)
        menu->addAction(tr("Open its &session"), this,
                        [this, session = action->session] { navigator().openSession(session); });
    if (action->metric)
        menu->addAction(tr("Open its &metric"), this,
                        [this, of = *action] { navigator().openMetric(of.department, of.metric, of.category); });
    if (action->goal)
        menu->addAction(tr("Open its &goal"), this, [this, goal = action->goal] { navigator().openGoal(goal); });
    menu->popup(at);
}

void ActionItemsPage::saveReminders()
{
    QMap<QString, QStringList> byPerson;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row, 0);
        const auto group = ActionItemModel::Group(index.data(ActionItemModel::GroupRole).toInt());
        if (group != ActionItemModel::Group::Late && group != ActionItemModel::Group::Soon)
            continue;
        byPerson[m_model.index(row, ActionItemModel::WhoColumn).data().toString()]
            << tr("- %1 (%2)").arg(index.data().toString(), index.data(ActionItemModel::DueRole).toString());
    }
    QString text;
    for (auto person = byPerson.begin(); person != byPerson.end(); ++person)
        text += (person.key().isEmpty() ? tr("Nobody named") : person.key()) + QLatin1Char('\n')
            + person.value().join(QLatin1Char('\n')) + QStringLiteral("\n\n");
    prompts().saveFile(
        this,
        {tr("Save the reminders"),
         {tr("Text (*.txt)")},
         PagePrinting::proposedPath(tr("%1 reminders").arg(viewpoint().city().name), QStringLiteral("txt"))},
        [this, text](const QString &path) {
            if (path.isEmpty())
                return;
            QSaveFile file(path);
            const QByteArray bytes = text.toUtf8();
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
                showMessage(Tone::Failure,
                            tr("%1 could not be written: %2.").arg(QFileInfo(path).fileName(), file.errorString()));
            else
                showMessage(Tone::Note, tr("%1 is saved.").arg(QFileInfo(path).fileName()));
        });
}

} // namespace statroom
