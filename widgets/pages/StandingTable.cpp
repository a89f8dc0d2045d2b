// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/StandingTable.h"

#include "charts/StatusShape.h"
#include "items/StandingRoles.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace statroom {

namespace {

constexpr int padding = 8;
constexpr int headHeight = 46;
constexpr int mostLines = 4;

} // namespace

StandingHeader::StandingHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(30);
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
        const QRect needed = metrics.boundingRect(QRect(0, 0, sectionSize(section) - 2 * padding, 1000), Qt::TextWordWrap,
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
            const QString arrow = sortIndicatorOrder() == Qt::AscendingOrder ? QStringLiteral("↑") : QStringLiteral("↓");
            const int width = painter->fontMetrics().horizontalAdvance(arrow) + 4;
            const bool right = align & Qt::AlignRight;
            painter->drawText(inner, (right ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignBottom, arrow);
            right ? inner.setLeft(inner.left() + width) : inner.setRight(inner.right() - width);
        }
        // Too long for its lines: the last words give way.
        QString text = model()->headerData(section, Qt::Horizontal).toString();
        const QFontMetrics metrics = painter->fontMetrics();
        const auto fits = [&](const QString &t) {
            return metrics.boundingRect(QRect(0, 0, inner.width(), 1000), Qt::TextWordWrap, t).height() <= inner.height() + 2;
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

StandingTable::StandingTable(const QString &accessibleName, QWidget *parent) : QTableView(parent), m_head(new StandingHeader(this))
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
    QTableView::setModel(model);
    for (auto signal : {&QAbstractItemModel::modelReset})
        connect(model, signal, this, &StandingTable::fitRows);
    connect(model, &QAbstractItemModel::layoutChanged, this, &StandingTable::fitRows);
    connect(model, &QAbstractItemModel::rowsInserted, this, &StandingTable::fitRows);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &StandingTable::fitRows);
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
    const double scale = Theme::of(this).scale();
    const int usual = int(m_rowHeight * std::max(1.0, scale));
    verticalHeader()->setMinimumSectionSize(20);
    verticalHeader()->setDefaultSectionSize(usual);
    if (!model())
        return;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const bool section = model()->index(row, 0).data(StandingRole::IsSection).toBool();
        const int height = section ? int(m_sectionHeight * std::max(1.0, scale)) : usual;
        if (rowHeight(row) != height)
            setRowHeight(row, height);
    }
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

void StandingTable::copySelection()
{
    QModelIndexList rows = selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    QString html = QStringLiteral("<table>");
    const auto add = [&](const auto &textOf, const char *tag) {
        QStringList cells;
        html += QLatin1String("<tr>");
        for (int column = 0; column < model()->columnCount(); ++column) {
            if (isColumnHidden(column))
                continue;
            QString text = textOf(column);
            text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
            cells.append(text);
            html += QStringLiteral("<%1>%2</%1>").arg(QLatin1String(tag), text.toHtmlEscaped());
        }
        html += QLatin1String("</tr>");
        lines.append(cells.join(QLatin1Char('\t')));
    };
    add([&](int column) { return model()->headerData(column, Qt::Horizontal).toString(); }, "th");
    for (const QModelIndex &row : rows)
        add([&](int column) { return row.siblingAtColumn(column).data().toString(); }, "td");
    html += QLatin1String("</table>");
    auto *mime = new QMimeData;
    mime->setText(lines.join(QLatin1Char('\n')) + QLatin1Char('\n'));
    mime->setHtml(html);
    QApplication::clipboard()->setMimeData(mime);
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
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    const bool open = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (open && currentIndex().isValid() && currentIndex().flags().testFlag(Qt::ItemIsSelectable)) {
        emit opened(currentIndex());
        return;
    }
    const int row = currentIndex().row();
    QTableView::keyPressEvent(event);
    // Headings are passed over in the direction of travel.
    if (currentIndex().isValid() && currentIndex().row() != row && !currentIndex().flags().testFlag(Qt::ItemIsSelectable)) {
        const int step = currentIndex().row() > row ? 1 : -1;
        int next = currentIndex().row();
        while (next >= 0 && next < model()->rowCount() && !model()->index(next, 0).flags().testFlag(Qt::ItemIsSelectable))
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

void StandingTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRows();
}

} // namespace statroom
