// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/StandingTable.h"

#include "charts/StatusShape.h"
#include "items/StandingRoles.h"
#include "pages/TableCopy.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLayout>
#include <QMimeData>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollBar>

#include <algorithm>

namespace statroom {

namespace {

constexpr int padding = 8;
constexpr int headHeight = 46;
constexpr int mostLines = 4;
constexpr int headPads = 26; // of the outermost columns, or with the arrow of sorting
constexpr int leastNameRoom = 28;
constexpr int easyName = 170;
constexpr int longestWord = 150; // a longer one is broken

} // namespace

StandingHeader::StandingHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(8);
    setFocusPolicy(Qt::NoFocus);
}

QSize StandingHeader::sectionSizeFromContents(int section) const
{
    const QSize usual = QHeaderView::sectionSizeFromContents(section);
    // A table whose model is gone already still measures itself while its page is taken down.
    if (!model())
        return usual;
    // As many lines as the words need at the width they have, four at most.
    const QFontMetrics metrics(Theme::of(this).font(TextRole::Secondary));
    int lines = 2;
    if (!model()->headerData(section, Qt::Horizontal, StandingRole::Status).isValid()) {
        const QRect needed =
            metrics.boundingRect(QRect(0, 0, sectionSize(section) - 2 * padding, 1000), Qt::TextWordWrap,
                                 model()->headerData(section, Qt::Horizontal).toString());
        lines = std::clamp((needed.height() + metrics.height() / 2) / metrics.height(), lines, mostLines);
    }
    return {usual.width(), std::max(headHeight, lines * metrics.height() + 14)};
}

int StandingHeader::neededHeight() const
{
    int height = headHeight;
    for (int section = 0; section < count(); ++section)
        if (!isSectionHidden(section))
            height = std::max(height, sectionSizeFromContents(section).height());
    return height;
}

void StandingHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme theme = Theme::of(this);
    painter->save();
    painter->fillRect(rect, theme.surface);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.control);
    const bool first = visualIndex(section) == 0;
    const bool last = visualIndex(section) == count() - 1;
    QRect inner = rect.adjusted(first ? 16 : padding, 6, last ? -16 : -padding, -7);
    const QVariant status = model()->headerData(section, Qt::Horizontal, StandingRole::Status);
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    painter->setPen(sorted ? theme.text1 : theme.text2);
    painter->setFont(theme.font(TextRole::Secondary));
    if (status.isValid()) {
        const int side = int(14 * std::max(1.0, theme.scale()));
        const QRect square(rect.center().x() - side / 2 + 1, inner.bottom() - side, side, side);
        paintStatus(*painter, square, Status(status.toInt()), theme);
    } else {
        int align = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
        align = int(QStyle::visualAlignment(layoutDirection(), Qt::Alignment(align)));
        if (sorted) {
            const QString arrow =
                sortIndicatorOrder() == Qt::AscendingOrder ? QStringLiteral("↑") : QStringLiteral("↓");
            const int width = painter->fontMetrics().horizontalAdvance(arrow) + 4;
            const bool right = align & Qt::AlignRight;
            painter->drawText(inner, (right ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignBottom, arrow);
            right ? inner.setLeft(inner.left() + width) : inner.setRight(inner.right() - width);
        }
        // Too long for its lines: the last words give way.
        QString text = model()->headerData(section, Qt::Horizontal).toString();
        const QFontMetrics metrics = painter->fontMetrics();
        const auto fits = [&](const QString &t) {
            return metrics.boundingRect(QRect(0, 0, inner.width(), 1000), Qt::TextWordWrap, t).height()
                <= inner.height() + 2;
        };
        if (!fits(text)) {
            while (!fits(text + QStringLiteral("…")) && text.contains(QLatin1Char(' ')))
                text = text.left(text.lastIndexOf(QLatin1Char(' ')));
            text += QStringLiteral("…");
        }
        painter->drawText(inner, align | Qt::TextWordWrap, text);
    }
    painter->restore();
}

StandingTable::StandingTable(const QString &accessibleName, QWidget *parent)
    : QTableView(parent)
    , m_head(new StandingHeader(this))
{
    setAccessibleName(accessibleName);
    setHorizontalHeader(m_head);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setWordWrap(false);
    new TableCopy(*this);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (isLink(index) && QApplication::keyboardModifiers() == Qt::NoModifier)
            emit opened(index);
    });
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (!isLink(index) && index.flags().testFlag(Qt::ItemIsSelectable))
            emit opened(index);
    });
}

void StandingTable::setRowHeights(int row, int section)
{
    m_rowHeight = row;
    m_sectionHeight = section;
    fitRows();
}

void StandingTable::setModel(QAbstractItemModel *model)
{
    if (this->model())
        this->model()->disconnect(this);
    QTableView::setModel(model);
    measureAgain();
    if (!model)
        return;
    connect(model, &QAbstractItemModel::modelReset, this, &StandingTable::fitAgain);
    connect(model, &QAbstractItemModel::layoutChanged, this, &StandingTable::fitAgain);
    connect(model, &QAbstractItemModel::rowsInserted, this, &StandingTable::fitAgain);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &StandingTable::fitAgain);
    connect(model, &QAbstractItemModel::headerDataChanged, this, &StandingTable::fitAgain);
    connect(model, &QAbstractItemModel::dataChanged, this, &StandingTable::fitAgain);
    fitRows();
}

void StandingTable::fitAgain()
{
    measureAgain();
    fit();
}

void StandingTable::measureAgain()
{
    m_needs.clear();
    m_fitted.reset();
}

void StandingTable::fit()
{
    m_weights.isEmpty() ? fitRows() : fitColumns();
}

void StandingTable::setColumnWeights(const QHash<int, double> &weights)
{
    m_weights = weights;
    fitColumns();
}

const std::vector<int> &StandingTable::needs()
{
    if (!m_needs.empty() || !model())
        return m_needs;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = {};
    m_needs.assign(size_t(model()->columnCount()), 0);
    m_leastName = 0;
    const int longest = int(longestWord * std::max(1.0, Theme::of(this).scale()));
    const QFontMetrics names(Theme::of(this).font(TextRole::Strong));
    for (int column = 0; column < model()->columnCount(); ++column) {
        for (int row = 0; row < model()->rowCount(); ++row) {
            const QModelIndex index = model()->index(row, column);
            m_needs[size_t(column)] =
                std::max(m_needs[size_t(column)], itemDelegate()->sizeHint(option, index).width());
            if (column == m_name && index.flags().testFlag(Qt::ItemIsSelectable))
                for (const QString &word : index.data().toString().split(u' '))
                    m_leastName =
                        std::max(m_leastName, std::min(names.horizontalAdvance(word), longest) + leastNameRoom);
        }
    }
    return m_needs;
}

int StandingTable::neededWidth()
{
    const std::vector<int> &all = needs();
    int width = 0;
    for (int column = 0; column < int(all.size()); ++column)
        if (!isColumnHidden(column))
            width += column == m_name
                ? std::min(all[size_t(column)], int(easyName * std::max(1.0, Theme::of(this).scale())))
                : all[size_t(column)];
    return width;
}

void StandingTable::fitColumns()
{
    if (!model() || horizontalHeader()->count() == 0)
        return;
    // A page that comes up is dressed, filled and given its size first: it is measured once, when it is seen.
    m_isFitLate = !isVisible();
    if (m_isFitLate)
        return;
    Room now{viewport()->width(), m_weights, {}};
    for (int column = 0; column < model()->columnCount(); ++column)
        now.hidden.append(isColumnHidden(column));
    if (now == m_fitted)
        return;
    m_fitted = now;
    const QFontMetrics heads(Theme::of(this).font(TextRole::Secondary));
    const auto headText = [this](int column) {
        return model()->headerData(column, Qt::Horizontal, StandingRole::Status).isValid()
            ? QString()
            : model()->headerData(column, Qt::Horizontal).toString();
    };
    const auto linesAt = [&](int column, int width) {
        const int height =
            heads.boundingRect(QRect(0, 0, width - headPads, 10'000), Qt::TextWordWrap, headText(column)).height();
        return (height + heads.height() / 2) / heads.height();
    };
    std::vector<int> widths = needs();
    int room = viewport()->width();
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (isColumnHidden(column)) {
            widths[size_t(column)] = 0;
            continue;
        }
        for (const QString &word : headText(column).split(QRegularExpression(QStringLiteral("\\s"))))
            widths[size_t(column)] = std::max(widths[size_t(column)], heads.horizontalAdvance(word) + headPads);
        room -= widths[size_t(column)];
    }
    if (room < 0 && m_name < int(widths.size())) {
        const int name = std::max(std::min(widths[size_t(m_name)], m_leastName), widths[size_t(m_name)] + room);
        room += widths[size_t(m_name)] - name;
        widths[size_t(m_name)] = name;
    }
    // Heads of two lines are read at a glance; first come those that have the most.
    while (room > 0) {
        int most = 2;
        int widen = -1;
        for (int column = 0; column < model()->columnCount(); ++column) {
            if (widths[size_t(column)] > 0 && linesAt(column, widths[size_t(column)]) > most) {
                most = linesAt(column, widths[size_t(column)]);
                widen = column;
            }
        }
        if (widen < 0)
            break;
        while (room > 0 && linesAt(widen, widths[size_t(widen)]) >= most) {
            ++widths[size_t(widen)];
            --room;
        }
    }
    double all = 0;
    for (auto weight = m_weights.begin(); weight != m_weights.end(); ++weight)
        all += isColumnHidden(weight.key()) ? 0 : weight.value();
    QHeaderView *head = horizontalHeader();
    head->setSectionResizeMode(QHeaderView::Fixed);
    int given = 0;
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (isColumnHidden(column))
            continue;
        const int more = room > 0 && all > 0 ? int(room * m_weights.value(column, 0) / all) : 0;
        given += more;
        head->resizeSection(column, widths[size_t(column)] + more);
    }
    // What division left.
    if (room > given && all > 0)
        head->resizeSection(m_name, head->sectionSize(m_name) + room - given);
    fitRows();
}

int StandingTable::wholeHeight() const
{
    // Whether the bar is seen just now may be of the widths before.
    const int bar = m_head->length() > viewport()->width() ? horizontalScrollBar()->sizeHint().height() : 0;
    return m_head->neededHeight() + verticalHeader()->length() + bar + 2 * frameWidth();
}

void StandingTable::fitRows()
{
    const double scale = Theme::of(this).rowScale();
    const int usual = int(m_rowHeight * std::max(1.0, scale));
    verticalHeader()->setMinimumSectionSize(20);
    verticalHeader()->setDefaultSectionSize(usual);
    m_isFitLate = !isVisible();
    if (!model() || m_isFitLate)
        return;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex name = model()->index(row, m_name);
        const bool section = name.siblingAtColumn(0).data(StandingRole::IsSection).toBool();
        option.rect = QRect(0, 0, columnWidth(m_name), usual);
        const int height = section ? int(m_sectionHeight * std::max(1.0, scale))
                                   : std::max(usual, itemDelegate()->sizeHint(option, name).height());
        if (rowHeight(row) != height)
            setRowHeight(row, height);
    }
    horizontalHeader()->updateGeometry();
    if (const int whole = wholeHeight(); whole != m_height) {
        m_height = whole;
        emit heightChanged();
    }
}

int StandingTable::heightWithin(int room) const
{
    int height = wholeHeight() - verticalHeader()->length();
    for (int row = 0; model() && row < model()->rowCount() && (row == 0 || height + rowHeight(row) <= room); ++row)
        height += rowHeight(row);
    return height;
}

bool StandingTable::isLink(const QModelIndex &index) const
{
    return index.isValid() && m_links.contains(index.column()) && index.flags().testFlag(Qt::ItemIsSelectable)
        && !index.data().toString().isEmpty();
}

void StandingTable::keyboardSearch(const QString &search)
{
    // Letters look for names whichever cell is current.
    const QModelIndex now = currentIndex();
    if (now.isValid() && now.column() != m_name)
        selectionModel()->setCurrentIndex(now.siblingAtColumn(m_name), QItemSelectionModel::NoUpdate);
    QTableView::keyboardSearch(search);
}

void StandingTable::selectFirst()
{
    if (!model() || currentIndex().isValid())
        return;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, m_name);
        if (index.flags().testFlag(Qt::ItemIsSelectable)) {
            setCurrentIndex(index);
            return;
        }
    }
}

void StandingTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    emit currentChangedTo(current);
}

void StandingTable::keyPressEvent(QKeyEvent *event)
{
    const bool open = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (open && currentIndex().isValid() && currentIndex().flags().testFlag(Qt::ItemIsSelectable)) {
        emit opened(currentIndex());
        return;
    }
    const int row = currentIndex().row();
    QTableView::keyPressEvent(event);
    // Headings are passed over in the direction of travel.
    if (currentIndex().isValid() && currentIndex().row() != row
        && !currentIndex().flags().testFlag(Qt::ItemIsSelectable)) {
        const int step = currentIndex().row() > row ? 1 : -1;
        int next = currentIndex().row();
        while (next >= 0 && next < model()->rowCount()
               && !model()->index(next, 0).flags().testFlag(Qt::ItemIsSelectable))
            next += step;
        const int to = next >= 0 && next < model()->rowCount() ? next : row;
        setCurrentIndex(model()->index(to, currentIndex().column()));
    }
}

void StandingTable::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    viewport()->setCursor(isLink(indexAt(event->pos())) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void StandingTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason)
        selectFirst();
}

void StandingTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (!m_weights.isEmpty())
        fitColumns();
}

void StandingTable::showEvent(QShowEvent *event)
{
    if (m_isFitLate)
        fitSoon();
    QTableView::showEvent(event);
}

/// Fonts and colours come one by one, and the page arranges itself after them.
void StandingTable::fitSoon()
{
    m_isFitLate = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_isFitLate)
                fit();
        },
        Qt::QueuedConnection);
}

void StandingTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange) {
        measureAgain();
        fitSoon();
    }
}

void fitTable(QWidget &card, const StandingTable &table)
{
    constexpr int frame = 2;
    const int whole = table.wholeHeight() + frame;
    card.setMaximumHeight(whole);
    if (QLayout *around = card.parentWidget() ? card.parentWidget()->layout() : nullptr)
        around->activate();
    if (card.height() < whole && card.isVisible())
        card.setMaximumHeight(table.heightWithin(card.height() - frame) + frame);
}

} // namespace statroom
