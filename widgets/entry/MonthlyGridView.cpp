// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entry/MonthlyGridView.h"

#include "entry/MonthHeader.h"
#include "items/MonthlyGridModel.h"
#include "pages/TableCopy.h"
#include "theme/Icon.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTimer>

namespace statroom {

namespace {

constexpr int fewMonths = 900; // below this width fewer past months than three are shown

} // namespace

MonthlyGridView::MonthlyGridView(MonthlyGridModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_delegate(new ObservationDelegate(this))
{
    setObjectName(QStringLiteral("entryGrid"));
    setAccessibleName(tr("Values to enter"));
    setHorizontalHeader(new MonthHeader(this));
    setItemDelegate(m_delegate);
    setModel(&model);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setEditTriggers(AnyKeyPressed | EditKeyPressed | DoubleClicked);
    setTabKeyNavigation(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover, false);
    m_copy = new TableCopy(*this, TableCopy::Kind::Grid);

    connect(m_delegate, &ObservationDelegate::leftBy, this, &MonthlyGridView::step);
    connect(m_delegate, &ObservationDelegate::revertedAt, this, [this](const QModelIndex &index) {
        // Text that was refused goes; a question stays until it is answered.
        if (index.data(MonthlyGridModel::AnswersRole).toStringList().isEmpty())
            m_model.takeBack(index);
    });
    connect(&model, &QAbstractItemModel::modelReset, this, &MonthlyGridView::afterReset);
    connect(&model, &MonthlyGridModel::placeChanged, this, [this] {
        m_fresh = true;
        bringIntoView();
    });
    connect(&model, &MonthlyGridModel::tookBack, this, [this](const QModelIndex &cell) {
        if (state() != EditingState)
            setCurrentIndex(cell);
    });
    setOut();
}

void MonthlyGridView::goTo(const QModelIndex &cell)
{
    if (!cell.isValid())
        return;
    setCurrentIndex(cell);
    bringIntoView();
    setFocus(Qt::OtherFocusReason);
}

void MonthlyGridView::bringIntoView()
{
    if (!currentIndex().isValid())
        return;
    // The scroll bar would learn of taller rows only a turn later.
    updateGeometries();
    // Seen for the first time, a grid begins with its first row where that leaves the cell in sight.
    if (m_fresh)
        verticalScrollBar()->setValue(0);
    scrollTo(currentIndex());
}

void MonthlyGridView::goToNextMissing()
{
    goTo(m_model.nextMissing(currentIndex()));
}

QModelIndex MonthlyGridView::subject() const
{
    const QModelIndex current = currentIndex();
    if (!current.isValid() || m_model.isMonthColumn(current.column()))
        return current;
    const QModelIndex pending = m_model.pendingCell(current.row());
    return pending.isValid() ? pending : current.siblingAtColumn(m_model.frontColumn());
}

bool MonthlyGridView::finishEditing()
{
    if (state() != EditingState)
        return true;
    const QModelIndex cell = currentIndex();
    if (QWidget *editor = indexWidget(cell)) {
        commitData(editor);
        closeEditor(editor, QAbstractItemDelegate::NoHint);
    }
    return m_model.stateAt(cell) != MonthlyGridModel::CellState::NotSaved;
}

void MonthlyGridView::answer(const QModelIndex &cell, int which)
{
    if (!cell.isValid())
        return;
    switch (m_model.answer(cell, which)) {
    case MonthlyGridModel::Answered::AsksForText: {
        const QModelIndex note = cell.siblingAtColumn(m_model.noteColumn());
        setFocus(Qt::OtherFocusReason);
        setCurrentIndex(note);
        QTableView::edit(note);
        break;
    }
    case MonthlyGridModel::Answered::Done:
        goTo(cell);
        break;
    case MonthlyGridModel::Answered::Refused:
        break;
    }
}

QModelIndexList MonthlyGridView::chosen() const
{
    const QModelIndexList cells = selectedIndexes();
    if (cells.size() > 1)
        return cells;
    const QModelIndex from = currentIndex().isValid() ? currentIndex() : m_model.index(0, m_model.frontColumn());
    return from.isValid() ? QModelIndexList{from} : QModelIndexList();
}

bool MonthlyGridView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool opened = QTableView::edit(index, trigger, event);
    if (!opened || state() != EditingState)
        return opened;
    if (auto *editor = qobject_cast<QLineEdit *>(indexWidget(index))) {
        editor->setProperty("typedOver", trigger == AnyKeyPressed);
        if (trigger != AnyKeyPressed)
            editor->end(false);
    }
    return opened;
}

QModelIndex MonthlyGridView::nextEditable(const QModelIndex &from, int direction) const
{
    const int columns = m_model.columnCount();
    const int cells = m_model.rowCount() * columns;
    for (int at = from.row() * columns + from.column() + direction; at >= 0 && at < cells; at += direction) {
        const QModelIndex index = m_model.index(at / columns, at % columns);
        // Rows are entered in their month in front; past months are reached by arrows.
        const bool within = index.row() == from.row() && from.column() < m_model.frontColumn();
        if (index.column() < m_model.frontColumn() && !within)
            continue;
        if (m_model.flags(index) & Qt::ItemIsEditable)
            return index;
    }
    return {};
}

QModelIndex MonthlyGridView::near(int row, int column) const
{
    return m_model.index(std::clamp(row, 0, m_model.rowCount() - 1),
                         std::clamp(column, m_model.metricColumn() + 1, m_model.noteColumn()));
}

void MonthlyGridView::step(ObservationDelegate::Step step)
{
    const QModelIndex at = currentIndex();
    setFocus(Qt::OtherFocusReason);
    if (!at.isValid())
        return;
    using Step = ObservationDelegate::Step;
    m_fresh = false;
    QModelIndex to;
    const int column = m_tabbedFrom.value_or(at.column());
    if (step != Step::Next && step != Step::Stay)
        m_tabbedFrom.reset();
    switch (step) {
    case Step::Stay:
        break;
    case Step::Down:
        to = near(at.row() + 1, column);
        break;
    case Step::Up:
        to = near(at.row() - 1, column);
        break;
    case Step::Left:
        to = near(at.row(), at.column() - 1);
        break;
    case Step::Right:
        to = near(at.row(), at.column() + 1);
        break;
    case Step::Next:
        to = nextEditable(at, +1);
        if (to.isValid() && to.row() != at.row())
            m_tabbedFrom = to.column();
        else if (!m_tabbedFrom)
            m_tabbedFrom = at.column();
        break;
    case Step::Previous:
        to = nextEditable(at, -1);
        break;
    }
    if (to.isValid())
        setCurrentIndex(to);
}

QModelIndex MonthlyGridView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    m_tabbedFrom.reset();
    const QModelIndex at = currentIndex();
    if (m_model.rowCount() == 0)
        return {};
    if (!at.isValid())
        return m_model.index(0, m_model.frontColumn());
    const bool control = modifiers & Qt::ControlModifier;
    switch (action) {
    case MoveHome:
        return near(control ? 0 : at.row(), 1);
    case MoveEnd:
        return near(control ? m_model.rowCount() - 1 : at.row(), m_model.frontColumn());
    case MoveLeft:
    case MovePrevious:
        return near(at.row(), at.column() - 1);
    case MoveRight:
    case MoveNext:
        return near(at.row(), at.column() + 1);
    case MoveUp:
        return near(at.row() - 1, at.column());
    case MoveDown:
        return near(at.row() + 1, at.column());
    case MovePageUp:
    case MovePageDown:
        break;
    }
    return QTableView::moveCursor(action, modifiers);
}

void MonthlyGridView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex at = currentIndex();
    m_fresh = false;
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool control = modifiers == Qt::ControlModifier;
    const bool shift = modifiers == Qt::ShiftModifier;
    const QModelIndex cell = subject();

    if (event->matches(QKeySequence::Paste)) {
        emit pasteAsked();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (modifiers == Qt::NoModifier || shift) {
            step(shift ? ObservationDelegate::Step::Up : ObservationDelegate::Step::Down);
            return;
        }
        break;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: {
        // At either end the focus leaves the grid: nobody is trapped in it.
        const bool on = event->key() == Qt::Key_Tab;
        if (at.isValid() && nextEditable(at, on ? +1 : -1).isValid()) {
            step(on ? ObservationDelegate::Step::Next : ObservationDelegate::Step::Previous);
            return;
        }
        event->ignore();
        return;
    }
    case Qt::Key_Escape:
        if (m_model.isMonthColumn(cell.column()) && !cell.data(MonthlyGridModel::TypedRole).toString().isEmpty()) {
            m_model.takeBack(cell);
            return;
        }
        event->ignore();
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (modifiers == Qt::NoModifier && at.isValid()) {
            if (selectedIndexes().size() > 1)
                m_model.clear(selectedIndexes());
            else if (m_model.isMonthColumn(at.column()))
                m_model.clear(at);
            else if (at.column() == m_model.noteColumn() && !m_model.pendingCell(at.row()).isValid())
                m_model.setNote(at.siblingAtColumn(m_model.frontColumn()), QString());
            return;
        }
        break;
    case Qt::Key_D:
        if (modifiers == (Qt::ControlModifier | Qt::ShiftModifier)) {
            if (cell.isValid())
                emit disputeAsked(cell);
            return;
        }
        if (control) {
            if (cell.isValid())
                m_model.copyPrevious(cell);
            return;
        }
        break;
    case Qt::Key_E:
        if (control) {
            if (cell.isValid())
                emit notYetAsked(cell);
            return;
        }
        break;
    case Qt::Key_M:
        if (control) {
            goToNextMissing();
            return;
        }
        break;
    case Qt::Key_1:
    case Qt::Key_2:
        if (modifiers == Qt::AltModifier) {
            answer(cell, event->key() - Qt::Key_1);
            return;
        }
        break;
    case Qt::Key_F2:
        if (shift && at.isValid()) {
            if (m_model.isMonthColumn(at.column()) && at.column() != m_model.frontColumn()) {
                emit noteAsked(at);
            } else {
                const QModelIndex note = at.siblingAtColumn(m_model.noteColumn());
                setCurrentIndex(note);
                edit(note, EditKeyPressed, event);
            }
            return;
        }
        break;
    default:
        break;
    }
    if (modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) {
        // A command of the window, or nothing: never the beginning of an edit.
        switch (event->key()) {
        case Qt::Key_A:
        case Qt::Key_Home:
        case Qt::Key_End:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_Left:
        case Qt::Key_Right:
            break;
        default:
            event->ignore();
            return;
        }
    }
    QTableView::keyPressEvent(event);
}

int MonthlyGridView::answerUnder(const QPoint &point) const
{
    const QModelIndex index = indexAt(point);
    if (!index.isValid() || index.column() != m_model.noteColumn() || state() == EditingState)
        return -1;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    option.widget = this;
    return m_delegate->answerAt(option, index, point);
}

void MonthlyGridView::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->setCursor(answerUnder(event->position().toPoint()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QTableView::mouseMoveEvent(event);
}

void MonthlyGridView::wheelEvent(QWheelEvent *event)
{
    m_fresh = false;
    QTableView::wheelEvent(event);
}

void MonthlyGridView::mouseReleaseEvent(QMouseEvent *event)
{
    m_fresh = false;
    m_tabbedFrom.reset();
    const QPoint point = event->position().toPoint();
    const int which = event->button() == Qt::LeftButton ? answerUnder(point) : -1;
    const int row = indexAt(point).row();
    QTableView::mouseReleaseEvent(event);
    if (which >= 0)
        answer(m_model.pendingCell(row), which);
}

void MonthlyGridView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex at = event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    if (!at.isValid())
        return;
    if ((m_model.flags(at) & Qt::ItemIsSelectable) && !selectionModel()->isSelected(at))
        setCurrentIndex(at);
    const QPersistentModelIndex cell =
        m_model.isMonthColumn(at.column()) ? at : at.siblingAtColumn(m_model.frontColumn());
    const bool editable = m_model.flags(cell) & Qt::ItemIsEditable;
    const auto state = m_model.stateAt(cell);

    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, const QKeySequence &keys, bool enabled, auto &&deed) {
        QAction *action = menu->addAction(text);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, [cell, deed] {
            if (cell.isValid())
                deed();
        });
    };
    add(tr("&Edit"), Qt::Key_F2, editable, [this, cell] {
        goTo(cell);
        edit(cell, EditKeyPressed, nullptr);
    });
    add(tr("&As the period before"), Qt::CTRL | Qt::Key_D, editable, [this, cell] { m_model.copyPrevious(cell); });
    add(tr("&Note…"), Qt::SHIFT | Qt::Key_F2, editable, [this, cell] { emit noteAsked(cell); });
    add(tr("Not &yet…"), Qt::CTRL | Qt::Key_E,
        editable && (state == MonthlyGridModel::CellState::Empty || state == MonthlyGridModel::CellState::Expected),
        [this, cell] { emit notYetAsked(cell); });
    const bool disputed = cell.data(MonthlyGridModel::DisputedRole).toBool();
    add(disputed ? tr("No longer &disputed…") : tr("&Disputed…"), Qt::CTRL | Qt::SHIFT | Qt::Key_D,
        editable && state == MonthlyGridModel::CellState::Entered, [this, cell] { emit disputeAsked(cell); });
    add(tr("Make &missing"), Qt::Key_Delete, editable, [this, cell] { m_model.clear(cell); });
    menu->addSeparator();
    m_copy->addTo(*menu);
    add(tr("&Paste"), QKeySequence::Paste, editable, [this] { emit pasteAsked(); });
    menu->addSeparator();
    add(tr("&Open the metric"), {}, true, [this, cell] { emit openAsked(cell); });
    menu->popup(event->globalPos());
}

void MonthlyGridView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid()) {
        m_currentSeries = m_model.seriesAt(current.row());
        m_currentMonth = m_model.isMonthColumn(current.column())
            ? Month::fromYyyymm(current.data(MonthlyGridModel::MonthRole).toInt())
            : Month();
    }
    for (const QModelIndex &index : {current, previous})
        if (index.isValid()) {
            update(index.siblingAtColumn(m_model.metricColumn()));
            // The frame begins on the line of the cell above.
            update(index.siblingAtRow(index.row() - 1));
        }
    emit currentCellChanged();
}

void MonthlyGridView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    QTableView::dataChanged(topLeft, bottomRight, roles);
    // No digit is cut: a wider number widens its column.
    const Theme theme = Theme::of(this);
    for (int column = std::max(1, topLeft.column()); column <= std::min(bottomRight.column(), m_model.frontColumn());
         ++column)
        if (m_delegate->widthFor(m_model, column, theme) + 16 > columnWidth(column)) {
            setOut();
            break;
        }
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row)
        setRowHeight(row);
    const QModelIndex at = currentIndex();
    if (at.isValid() && at.row() >= topLeft.row() && at.row() <= bottomRight.row()) {
        emit currentCellChanged();
        // A screen reader hears the sentence that appeared beside the cell.
        if (QAccessible::isActive() && m_model.pendingCell(at.row()).isValid()) {
            QAccessibleEvent said(this, QAccessible::DescriptionChanged);
            said.setChild((at.row() + 1) * m_model.columnCount() + at.column());
            QAccessible::updateAccessibility(&said);
        }
    }
}

void MonthlyGridView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model.rowCount() > 0) {
        const QModelIndex missing = m_model.nextMissing({});
        setCurrentIndex(missing.isValid() ? missing : m_model.index(0, m_model.frontColumn()));
    }
}

void MonthlyGridView::afterReset()
{
    setOut();
    QModelIndex again;
    if (m_currentSeries) {
        again = m_model.indexOf(m_currentSeries, m_currentMonth);
        if (!again.isValid())
            again = m_model.indexOf(m_currentSeries);
    }
    if (!again.isValid() && m_model.rowCount() > 0) {
        again = m_model.nextMissing({});
        if (!again.isValid())
            again = m_model.index(0, m_model.frontColumn());
    }
    if (again.isValid())
        setCurrentIndex(again);
    emit currentCellChanged();
}

void MonthlyGridView::setRowHeight(int row)
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.widget = this;
    int height = 0;
    for (const int column : {m_model.metricColumn(), m_model.noteColumn()}) {
        option.rect = QRect(0, 0, columnWidth(column), ObservationDelegate::rowHeight(Theme::of(this)));
        height = std::max(height, m_delegate->sizeHint(option, m_model.index(row, column)).height());
    }
    if (rowHeight(row) == height)
        return;
    QTableView::setRowHeight(row, height);
    // A question that makes the row taller must be seen whole.
    if (row == currentIndex().row() && !m_settingOut)
        QTimer::singleShot(0, this, &MonthlyGridView::bringIntoView);
}

void MonthlyGridView::setOut()
{
    if (m_settingOut || m_model.columnCount() != horizontalHeader()->count())
        return;
    m_settingOut = true;
    const Theme theme = Theme::of(this);
    const double scale = QFontMetrics(theme.font(TextRole::Body)).height() / 18.0;
    const int width = viewport()->width();
    const auto monthWidth = [&] {
        int widest = int(80 * scale);
        for (int column = 1; column < m_model.frontColumn(); ++column)
            widest = std::max(widest, m_delegate->widthFor(m_model, column, theme) + 16);
        return widest;
    };
    int month = monthWidth();
    const int front =
        std::max(int(104 * scale), m_delegate->widthFor(m_model, m_model.frontColumn(), theme) + 16 + int(24 * scale));

    // Months come after a name and a note that can be read.
    const int room = (width - front - int((270 + 230) * scale)) / month;
    const int past =
        std::min(width < int(fewMonths * scale) ? std::clamp(room, 1, 2) : std::max(room, 3), m_mostMonths);
    // The reset that this causes must not decide anew: the months it brings may be wider than these.
    if (past != m_model.pastMonths() && state() != EditingState && width > 200)
        m_model.setPastMonths(past);
    month = monthWidth();
    const int left = width - front - month * m_model.pastMonths();
    // Names take two lines where one is too narrow; a question needs its room.
    const int name = std::min(
        {m_delegate->widthFor(m_model, m_model.metricColumn(), theme) + 26, int(340 * scale), left * 54 / 100});
    setColumnWidth(m_model.metricColumn(), name);
    for (int column = 1; column < m_model.frontColumn(); ++column)
        setColumnWidth(column, month);
    setColumnWidth(m_model.frontColumn(), front);
    setColumnWidth(m_model.noteColumn(), std::max(60, left - name));
    for (int row = 0; row < m_model.rowCount(); ++row)
        setRowHeight(row);
    m_settingOut = false;
    updateGeometry();
}

void MonthlyGridView::setMostMonths(int months)
{
    if (months == m_mostMonths)
        return;
    m_mostMonths = months;
    setOut();
}

int MonthlyGridView::wholeHeight() const
{
    return horizontalHeader()->height() + verticalHeader()->length() + 2 * frameWidth();
}

QSize MonthlyGridView::viewportSizeHint() const
{
    return {QTableView::viewportSizeHint().width(), horizontalHeader()->height() + verticalHeader()->length()};
}

void MonthlyGridView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    setOut();
    if (m_fresh || hasFocus())
        bringIntoView();
}

void MonthlyGridView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange)
        setOut();
}

} // namespace statroom
