// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/HistoryPage.h"

#include "charts/StatusBadge.h"
#include "items/Viewpoint.h"
#include "pages/HistoryDelegate.h"
#include "pages/RecordChooser.h"
#include "pages/TableCopy.h"
#include "theme/Card.h"
#include "theme/EmptyState.h"
#include "theme/PageHeader.h"
#include "theme/PlainLabel.h"

#include <QApplication>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace statroom {

namespace {

constexpr int sideWidth = 312;
constexpr int narrowBelow = 1000;
constexpr size_t itemsTold = 12;

QComboBox *filterBox(const QString &name, const QString &accessibleName, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    box->setMaxVisibleItems(24);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(14);
    return box;
}

} // namespace

HistoryPage::HistoryPage(Viewpoint &viewpoint, Navigator &navigator, Prompts &prompts, QWidget *parent)
    : Page(viewpoint, navigator, prompts, parent)
    , m_model(viewpoint)
    , m_head(new PageHeader(tr("History"), this))
    , m_departments(filterBox(QStringLiteral("filterDepartment"), tr("Show revisions of department"), this))
    , m_metrics(filterBox(QStringLiteral("filterMetric"), tr("Show revisions of metric"), this))
    , m_people(filterBox(QStringLiteral("filterPerson"), tr("Show revisions by person"), this))
    , m_card(new Card(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(QString(), QString(), this))
    , m_side(new Card(this))
    , m_scroll(new QScrollArea(this))
    , m_before(new QPushButton(tr("Show the city &before this"), this))
    , m_here(new QPushButton(tr("Show the city as it &was here"), this))
    , m_revert(new QPushButton(tr("&Revert this revision…"), this))
    , m_whyNot(plainLabel(QString(), TextRole::Secondary, this))
    , m_foot(plainLabel(QString(), TextRole::Secondary, this))
{
    setObjectName(QStringLiteral("historyPage"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 16, 24, 16);
    all->setSpacing(12);
    m_head->setCrumbs({tr("City")}, false);
    m_head->addAction(m_departments);
    m_head->addAction(m_metrics);
    m_head->addAction(m_people);
    QPushButton *other = m_head->addButton(tr("Other &date…"));
    other->setObjectName(QStringLiteral("otherDate"));
    other->setToolTip(tr("Show the city as it stood at the end of a day"));
    connect(other, &QPushButton::clicked, this, [this] {
        if (!this->viewpoint().hasFile())
            return;
        auto *dialog = new RecordDialog(this->viewpoint(), this);
        connect(dialog, &RecordDialog::failed, this, [this](const Error &error) { showMessage(error); });
        dialog->open();
    });
    all->addWidget(m_head);

    m_table->setObjectName(QStringLiteral("revisions"));
    m_table->setAccessibleName(tr("Revisions, newest first"));
    m_table->setItemDelegate(new HistoryDelegate(this));
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    new TableCopy(*m_table);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setCornerButtonEnabled(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setMinimumSectionSize(20);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setMinimumHeight(40);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setMinimumSectionSize(40);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_card->addFlush(m_table);
    m_card->body()->setContentsMargins(0, 0, 0, 0);

    m_scroll->setObjectName(QStringLiteral("details"));
    m_scroll->setAccessibleName(tr("Details of the revision"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::TabFocus);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_side->body()->setContentsMargins(0, 0, 0, 0);
    auto *told = new QWidget(m_side);
    m_told = new QBoxLayout(QBoxLayout::TopToBottom, told);
    m_told->setContentsMargins(0, 0, 0, 0);
    m_told->setSpacing(0);
    m_told->addWidget(m_scroll, 1);
    m_line = new QFrame(told);
    m_told->addWidget(m_line);
    auto *deeds = new QWidget(told);
    auto *column = new QVBoxLayout(deeds);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    for (QPushButton *button : {m_before, m_here, m_revert}) {
        button->setAutoDefault(false);
        column->addWidget(button);
    }
    m_before->setObjectName(QStringLiteral("showBefore"));
    m_here->setObjectName(QStringLiteral("showHere"));
    m_revert->setObjectName(QStringLiteral("revert"));
    m_whyNot->setWordWrap(true);
    column->addWidget(m_whyNot);
    column->addStretch(1);
    m_told->addWidget(deeds);
    m_side->addFlush(told, 1);

    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(16);
    m_columns->addWidget(m_card, 3);
    m_columns->addWidget(m_empty, 3);
    m_columns->addWidget(m_side, 2);
    m_empty->hide();
    all->addLayout(m_columns, 1);
    m_foot->setObjectName(QStringLiteral("foot"));
    all->addWidget(m_foot);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryPage::tell);
    connect(m_table, &QTableView::activated, this, &HistoryPage::open);
    connect(&m_model, &HistoryModel::countsChanged, this, &HistoryPage::followCounts);
    connect(&m_model, &HistoryModel::failed, this, [this](const Error &error) { showMessage(error); });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        followMark();
        followHeights(first, last);
    });
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &HistoryPage::followMark);
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        followMark();
        followHeights(0, m_model.rowCount() - 1);
        tell();
    });
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &from, const QModelIndex &to) {
        followHeights(from.row(), to.row());
        tell();
    });
    connect(&viewpoint, &Viewpoint::catalogueChanged, this, &HistoryPage::invalidate);
    for (QComboBox *box : {m_departments, m_metrics, m_people})
        connect(box, &QComboBox::activated, this, &HistoryPage::takeFilters);
    connect(m_before, &QPushButton::clicked, this, [this] { showAt(RevisionId(selected().number - 1)); });
    connect(m_here, &QPushButton::clicked, this, [this] { showAt(selected()); });
    connect(m_revert, &QPushButton::clicked, this, &HistoryPage::askToRevert);
    connect(m_empty, &EmptyState::verbTriggered, this, [this] { showFilter({}); });
}

QString HistoryPage::title() const
{
    return tr("History");
}

QWidget *HistoryPage::mainWidget()
{
    return m_table;
}

QList<QWidget *> HistoryPage::regions()
{
    return {m_departments, m_table, m_before};
}

RevisionId HistoryPage::selected() const
{
    return m_model.revision(m_table->currentIndex().row());
}

bool HistoryPage::escape()
{
    if (!m_model.isFiltered())
        return false;
    showFilter({});
    m_table->setFocus();
    return true;
}

void HistoryPage::showFilter(const HistoryFilter &filter)
{
    m_model.setFilter(filter);
    fillFilters();
    followCounts();
    if (!selected() && m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(m_model.markRow() == 0 ? std::min(1, m_model.rowCount() - 1) : 0, 0));
}

void HistoryPage::refresh()
{
    fillFilters();
    followCounts();
    if (!viewpoint().isNow()) {
        m_model.fetchDownTo(*viewpoint().recordedAt().revision);
        if (const int row = m_model.markRow(); row >= 0 && row + 1 < m_model.rowCount()) {
            m_table->setCurrentIndex(m_model.index(row + 1, HistoryModel::Day));
            m_table->scrollTo(m_model.index(row + 1, 0), QAbstractItemView::PositionAtCenter);
        }
    }
    followMark();
    if (!selected() && m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(m_model.markRow() == 0 ? std::min(1, m_model.rowCount() - 1) : 0, 0));
    tell();
}

void HistoryPage::fillFilters()
{
    m_filling = true;
    const auto catalogue = viewpoint().hasFile() ? viewpoint().catalogue() : std::make_shared<const Catalogue>();
    const HistoryFilter &filter = m_model.filter();
    m_departments->clear();
    m_departments->addItem(tr("All departments"), qint64(0));
    for (const Department &d : catalogue->departments())
        m_departments->addItem(d.name, d.id.number);
    m_departments->setCurrentIndex(std::max(0, m_departments->findData(filter.department.number)));
    m_metrics->clear();
    m_metrics->addItem(tr("All metrics"), qint64(0));
    for (const Metric &m : catalogue->metrics())
        m_metrics->addItem(tr("%1  %2").arg(m.code, m.name), m.id.number);
    m_metrics->setCurrentIndex(std::max(0, m_metrics->findData(filter.metric.number)));
    m_people->clear();
    m_people->addItem(tr("All people"), QString());
    for (const QString &author : m_model.authors())
        m_people->addItem(author, author);
    m_people->setCurrentIndex(std::max(0, m_people->findData(filter.author)));
    for (QComboBox *box : {m_departments, m_metrics, m_people})
        box->view()->setMinimumWidth(std::min(420, box->view()->sizeHintForColumn(0) + 32));
    m_filling = false;
}

void HistoryPage::takeFilters()
{
    if (m_filling)
        return;
    HistoryFilter filter;
    filter.department = DepartmentId(m_departments->currentData().toLongLong());
    filter.metric = MetricId(m_metrics->currentData().toLongLong());
    filter.author = m_people->currentData().toString();
    showFilter(filter);
}

void HistoryPage::followCounts()
{
    const QLocale locale = viewpoint().locale();
    const bool none = m_model.revisionsShown() == 0;
    m_empty->setContent(viewpoint().hasFile() ? tr("No revision is like that.") : tr("No city file is open."),
                        m_model.isFiltered() ? tr("Show &all") : QString());
    m_empty->setVisible(none);
    m_card->setVisible(!none);
    m_side->setVisible(!none);
    m_foot->setText(tr("%1 of %2 revisions. The record is append-only: a revert is a new revision.")
                        .arg(locale.toString(m_model.revisionsShown()), locale.toString(m_model.revisionsInFile())));
}

void HistoryPage::followMark()
{
    m_table->clearSpans();
    const int mark = m_model.markRow();
    if (mark >= 0 && mark < m_model.rowCount()) {
        m_table->setSpan(mark, 0, 1, HistoryModel::ColumnCount);
        followHeights(mark, mark);
    }
}

void HistoryPage::followHeights(int first, int last)
{
    for (int row = std::max(0, first); row <= std::min(last, m_model.rowCount() - 1); ++row)
        m_table->resizeRowToContents(row);
}

void HistoryPage::tell()
{
    const RevisionId id = selected();
    const QLocale locale = viewpoint().locale();
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(6);
    const auto say = [&](const QString &text, TextRole role, TextColour colour) {
        PlainLabel *label = plainLabel(text, role, colour, content);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setFocusPolicy(Qt::NoFocus);
        column->addWidget(label);
        return label;
    };
    bool known = false;
    if (id) {
        if (const auto told = m_model.tell(id)) {
            known = true;
            say(tr("Revision %1, %2").arg(locale.toString(id.number), told->moment), TextRole::Secondary,
                TextColour::Secondary);
            say(told->details.what, TextRole::CardTitle, TextColour::Primary)->setObjectName(QStringLiteral("told"));
            if (!told->details.place.isEmpty())
                say(told->details.place, TextRole::Secondary, TextColour::Secondary);
            say(told->revision.author.isEmpty() ? tr("nobody named") : told->revision.author, TextRole::Body,
                TextColour::Secondary);
            if (!told->revision.reason.isEmpty())
                say(told->revision.reason, TextRole::Body, TextColour::Primary);
            if (const QString remark = m_model.remark(id); !remark.isEmpty())
                say(remark, TextRole::Strong, TextColour::Annotation)->setObjectName(QStringLiteral("remark"));
            for (size_t i = 0; i < std::min(itemsTold, told->details.items.size()); ++i)
                tellItem(column, told->details.items[i]);
            const qint64 more = told->details.untold + qint64(told->details.items.size())
                - qint64(std::min(itemsTold, told->details.items.size()));
            if (more > 0)
                say(tr("and %n more change(s)", nullptr, int(more)), TextRole::Secondary, TextColour::Secondary);
        } else {
            say(told.error().message, TextRole::Body, TextColour::Primary);
        }
    } else {
        say(tr("Select a revision to see what it changed."), TextRole::Body, TextColour::Secondary);
    }
    column->addStretch(1);
    m_scroll->setWidget(content);

    m_before->setEnabled(known && id.number > 1);
    m_here->setEnabled(known && viewpoint().recordedAt() != RecordedAt{id});
    const bool editable = viewpoint().canEdit();
    m_revert->setEnabled(known && editable && id.number > 1);
    m_whyNot->setText(!known                     ? QString()
                          : !viewpoint().isNow() ? tr("Revert after going back to now.")
                          : !editable            ? viewpoint().whyNotEditable()
                          : id.number == 1       ? tr("The first revision made the file and cannot be reverted.")
                                                 : QString());
    m_whyNot->setVisible(!m_whyNot->text().isEmpty());
}

void HistoryPage::tellItem(QVBoxLayout *column, const RevisionDetails::Item &item)
{
    QWidget *content = column->parentWidget();
    auto *line = new QFrame(content);
    line->setFrameShape(QFrame::HLine);
    line->setFixedHeight(1);
    column->addSpacing(4);
    column->addWidget(line);
    const QString deed = item.deed == RevisionDetails::Item::Deed::Added ? tr("added")
        : item.deed == RevisionDetails::Item::Deed::Removed              ? tr("removed")
                                                                         : QString();
    PlainLabel *head = plainLabel(item.place.isEmpty() ? item.name : item.place, TextRole::Strong, content);
    head->setWordWrap(true);
    column->addWidget(head);
    PlainLabel *name =
        plainLabel(deed.isEmpty() ? item.name : tr("%1, %2").arg(item.name, deed), TextRole::Secondary, content);
    name->setWordWrap(true);
    column->addWidget(name);
    if (item.fields.empty())
        return;
    // What was added has no before; its fields stand as they are.
    const bool single = item.deed != RevisionDetails::Item::Deed::Changed;
    const auto label = [&](const QString &text, TextRole role, TextColour colour, Qt::Alignment align) {
        PlainLabel *made = plainLabel(text, role, colour, content);
        made->setWordWrap(true);
        made->setAlignment(align | Qt::AlignTop);
        made->setTextInteractionFlags(Qt::TextSelectableByMouse);
        made->setFocusPolicy(Qt::NoFocus);
        return made;
    };
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    int row = 0;
    if (!single) {
        grid->addWidget(label(tr("Before"), TextRole::Secondary, TextColour::Tertiary, Qt::AlignRight), row, 1);
        grid->addWidget(label(tr("After"), TextRole::Secondary, TextColour::Tertiary, Qt::AlignRight), row, 2);
        ++row;
    }
    for (const RevisionDetails::Field &field : item.fields) {
        const QString &only = item.deed == RevisionDetails::Item::Deed::Removed ? field.before : field.after;
        const qsizetype longest = single ? only.size() : std::max(field.before.size(), field.after.size());
        if (longest > (single ? 30 : 16)) {
            grid->addWidget(label(field.label, TextRole::Secondary, TextColour::Secondary, Qt::AlignLeft), row++, 0, 1,
                            3);
            if (!single)
                grid->addWidget(
                    label(tr("Before: %1").arg(field.before), TextRole::Body, TextColour::Secondary, Qt::AlignLeft),
                    row++, 0, 1, 3);
            grid->addWidget(label(single ? only : tr("After: %1").arg(field.after), TextRole::Body, TextColour::Primary,
                                  Qt::AlignLeft),
                            row++, 0, 1, 3);
            continue;
        }
        grid->addWidget(label(field.label, TextRole::Body, TextColour::Secondary, Qt::AlignLeft), row, 0);
        if (!single)
            grid->addWidget(label(field.before, TextRole::Body, TextColour::Primary, Qt::AlignRight), row, 1);
        grid->addWidget(label(single ? only : field.after, TextRole::Strong, TextColour::Primary, Qt::AlignRight), row,
                        single ? 1 : 2, 1, single ? 2 : 1);
        ++row;
    }
    if (item.statusBefore || item.statusAfter) {
        grid->addWidget(label(tr("status"), TextRole::Body, TextColour::Secondary, Qt::AlignLeft), row, 0);
        const auto badge = [&](const std::optional<Status> &status, int at) {
            if (!status)
                return;
            auto *shape = new StatusBadge(*status, StatusBadge::Shows::Shape, content);
            shape->setToolTip(shape->word());
            grid->addWidget(shape, row, at, Qt::AlignRight);
        };
        badge(item.statusBefore, single ? 2 : 1);
        badge(item.statusAfter, 2);
    }
    column->addLayout(grid);
}

void HistoryPage::open(const QModelIndex &index)
{
    const RevisionId id = m_model.revision(index.row());
    if (!id)
        return;
    const auto told = m_model.tell(id);
    if (!told || told->details.items.empty())
        return;
    const RevisionDetails::Item &item = told->details.items.front();
    using Part = Navigator::SetupPart;
    const QLatin1String kind = item.kind;
    if (kind == QLatin1String("hand_in"))
        navigator().openEntry(item.department, item.month);
    else if (item.metric && item.department)
        navigator().openMetric(item.department, item.metric, item.category);
    else if (kind == QLatin1String("person") || kind == QLatin1String("role"))
        navigator().openSetup(Part::People, item.record);
    else if (kind == QLatin1String("annotation"))
        navigator().openSetup(Part::Annotations, item.record);
    else if (item.metric)
        navigator().openSetup(Part::Metrics, item.metric.number);
    else if (kind == QLatin1String("department"))
        navigator().openDepartment(item.department);
    else if (kind == QLatin1String("city"))
        navigator().openSetup(Part::City);
}

void HistoryPage::showAt(RevisionId revision)
{
    const auto newest = m_model.revision(m_model.markRow() == 0 ? 1 : 0);
    const RecordedAt at = !m_model.isFiltered() && revision == newest ? RecordedAt() : RecordedAt{revision};
    if (const auto shown = viewpoint().setRecordedAt(at); !shown)
        showMessage(shown.error());
}

void HistoryPage::askToRevert()
{
    const RevisionId id = selected();
    const auto told = m_model.tell(id);
    if (!told)
        return;
    Prompts::TextQuestion question;
    question.title = tr("Revert revision %1").arg(viewpoint().locale().toString(id.number));
    question.text = tr("%1, %2, %3. What it changed goes back to what it was before, as a new revision.")
                        .arg(told->details.what, told->revision.author, told->moment);
    question.label = tr("&Why");
    question.accept = tr("&Revert");
    prompts().askText(this, question, [this, id](std::optional<QString> reason) {
        if (!reason)
            return;
        const auto done = m_model.revert(id, *reason);
        if (!done) {
            showMessage(done.error());
            return;
        }
        showMessage(Tone::Note,
                    tr("Revision %1 was reverted by revision %2.")
                        .arg(viewpoint().locale().toString(id.number), viewpoint().locale().toString(done->number)));
        if (const int row = m_model.rowOf(*done); row >= 0)
            m_table->setCurrentIndex(m_model.index(row, 0));
    });
}

void HistoryPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find))
        m_departments->setFocus(Qt::ShortcutFocusReason);
    else
        Page::keyPressEvent(event);
}

void HistoryPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void HistoryPage::arrange()
{
    const double scale = std::max(1.0, Theme::of(this).scale());
    const bool isNarrow = width() < int(narrowBelow * scale);
    m_columns->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_told->setDirection(isNarrow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_line->setFrameShape(isNarrow ? QFrame::VLine : QFrame::HLine);
    m_line->setMinimumSize(isNarrow ? QSize(1, 0) : QSize(0, 1));
    m_line->setMaximumSize(isNarrow ? QSize(1, QWIDGETSIZE_MAX) : QSize(QWIDGETSIZE_MAX, 1));
    const int side = int((width() >= 1400 * scale      ? sideWidth + 48
                              : width() < 1180 * scale ? sideWidth - 32
                                                       : sideWidth)
                         * scale);
    m_side->setMinimumWidth(isNarrow ? 0 : side);
    m_side->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : side);

    // What is written gets what dates and numbers leave, shared by how much each has to say.
    const int margins = 2 * 24 + 2 + m_table->style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_table);
    int room = width() - margins - (isNarrow ? 0 : side + 16);
    const std::array<int, HistoryModel::ColumnCount> fixed{62, 54, 68, 0, 0, 0, 0};
    for (int column : {HistoryModel::Day, HistoryModel::Time, HistoryModel::Number}) {
        m_table->setColumnWidth(column, int(fixed[size_t(column)] * scale));
        room -= m_table->columnWidth(column);
    }
    const std::array<int, HistoryModel::ColumnCount> shares{0, 0, 0, 22, 38, 24, 16};
    int left = room;
    for (int column : {HistoryModel::Who, HistoryModel::What, HistoryModel::BeforeAfter, HistoryModel::Why}) {
        const int share = column == HistoryModel::Why ? left : room * shares[size_t(column)] / 100;
        m_table->setColumnWidth(column, std::max(40, share));
        left -= share;
    }
    followHeights(0, m_model.rowCount() - 1);
}

} // namespace statroom
