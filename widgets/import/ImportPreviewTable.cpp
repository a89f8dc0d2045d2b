// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/ImportPreviewTable.h"

#include "charts/StatusShape.h"
#include "items/ImportPreviewModel.h"
#include "pages/TableCopy.h"
#include "theme/RowTable.h"
#include "theme/Theme.h"
#include "theme/WrappedText.h"

#include <QApplication>
#include <QFontDatabase>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <array>

namespace statroom {

namespace {

constexpr int outer = 10; // as the style sets the heads
constexpr int padding = 10;
constexpr int heightOfRows = 42;
constexpr int linkGap = 10;

using Group = ImportPreview::Group;

Group groupOf(const QModelIndex &index)
{
    return Group(index.data(ImportPreviewModel::GroupRole).toInt());
}

QFont equalWidths(const Theme &theme)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const QFont body = theme.font(TextRole::Body);
    if (body.pointSizeF() > 0)
        font.setPointSizeF(body.pointSizeF());
    else
        font.setPixelSize(body.pixelSize());
    return font;
}

QRect inside(const QRect &cell, const QModelIndex &index)
{
    const int column = index.column();
    return cell.adjusted(column == 0 ? outer : padding, 0,
                         column == ImportPreviewModel::ColumnCount - 1 ? -outer : -padding, -1);
}

} // namespace

QList<QRect> ImportPreviewDelegate::answerRects(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QList<QRect> rects;
    if (index.column() != ImportPreviewModel::WhyColumn)
        return rects;
    const QStringList answers = index.data(ImportPreviewModel::AnswersRole).toStringList();
    if (answers.isEmpty())
        return rects;
    const Theme theme = Theme::of(option.widget);
    const QFontMetrics metrics(theme.font(TextRole::Body));
    const QRect room = inside(option.rect, index);
    int width = -linkGap;
    for (const QString &answer : answers)
        width += metrics.horizontalAdvance(answer) + linkGap;
    const QString why = index.data().toString();
    const int text = why.isEmpty() ? 0 : metrics.horizontalAdvance(why) + linkGap;
    // Where they do not fit behind the question they stand below it.
    const bool below = text + width > room.width();
    int x = room.left() + (below ? 0 : text);
    const int middle = room.center().y();
    for (const QString &answer : answers) {
        const int w = metrics.horizontalAdvance(answer);
        QRect link(x, below ? middle : room.top(), w + 1, below ? metrics.height() : room.height());
        if (option.direction == Qt::RightToLeft)
            link.moveLeft(option.rect.left() + option.rect.right() - link.right());
        rects.append(link);
        x += w + linkGap;
    }
    return rects;
}

void ImportPreviewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.widget);
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    const Group group = groupOf(index);
    painter->save();
    painter->setClipRect(option.rect);
    const bool waits = group == Group::Waiting;
    const bool current = table && table->currentIndex().row() == index.row();
    paintRowGround(*painter, option.rect, theme, current, index.column() == 0 ? RowCell::First : RowCell::Further,
                   waits ? RowTone::Waits : RowTone::Plain);

    QRect room = inside(option.rect, index);
    const bool back = option.direction == Qt::RightToLeft;
    const auto placed = [&](const QRect &r) {
        return back ? QRect(option.rect.left() + option.rect.right() - r.right(), r.top(), r.width(), r.height()) : r;
    };
    const auto draw = [&](const QRect &rect, Qt::Alignment side, const QString &text, const QFont &font,
                          const QColor &ink, int mostLines = 2) {
        painter->setFont(font);
        painter->setPen(ink);
        const QStringList lines = wrappedText(text, font, rect.width(), mostLines);
        painter->drawText(placed(rect), int(QStyle::visualAlignment(option.direction, side) | Qt::AlignVCenter),
                          lines.join(u'\n'));
    };
    const bool quiet = group >= Group::Kept;
    const QString text = index.data().toString();
    const bool right = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
    const QFont body = theme.font(TextRole::Body);
    switch (index.column()) {
    case ImportPreviewModel::FateColumn: {
        if (group == Group::Rejected || waits) {
            const Status status = waits ? Status::Near : Status::Off;
            paintStatus(*painter, placed(QRect(room.left(), room.center().y() - 6, 13, 13)), status, theme);
            room.setLeft(room.left() + 17);
            draw(room, Qt::AlignLeft, text, theme.font(TextRole::Strong),
                 theme.colour(waits ? TextColour::Near : TextColour::Off));
        } else {
            draw(room, Qt::AlignLeft, text, quiet ? body : theme.font(TextRole::Strong),
                 group == Group::Added         ? theme.accent
                     : group == Group::Changed ? theme.text1
                                               : theme.text2);
        }
        break;
    }
    case ImportPreviewModel::TextColumn:
        draw(room, Qt::AlignLeft, text, equalWidths(theme), theme.text1);
        break;
    case ImportPreviewModel::WhyColumn: {
        const QStringList answers = index.data(ImportPreviewModel::AnswersRole).toStringList();
        const QList<QRect> rects = answerRects(option, index);
        if (!rects.isEmpty()) {
            const QRect first = placed(rects.first());
            if (first.height() < option.rect.height() / 2 + 1)
                room = QRect(room.left(), first.top() - QFontMetrics(body).height(), room.width(),
                             QFontMetrics(body).height());
            else
                room.setRight(first.left() - linkGap);
        }
        if (room.width() > 0)
            draw(room, Qt::AlignLeft, text, body, theme.text1, rects.isEmpty() ? 2 : 1);
        painter->setFont(body);
        painter->setPen(theme.accent);
        for (qsizetype i = 0; i < rects.size(); ++i)
            painter->drawText(rects[i], Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip, answers[i]);
        break;
    }
    case ImportPreviewModel::MetricColumn:
        draw(room, Qt::AlignLeft, text, body,
             index.siblingAtColumn(ImportPreviewModel::PeriodColumn).data().toString().isEmpty()
                     && group <= Group::Waiting
                 ? theme.text3
                 : theme.text1);
        break;
    default:
        draw(room, right ? Qt::AlignRight : Qt::AlignLeft, text, body, theme.text1);
    }
    if ((option.state & QStyle::State_HasFocus) && table && table->hasFocus()) {
        painter->setPen(QPen(theme.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

ImportPreviewTable::ImportPreviewTable(QWidget *parent)
    : QTableView(parent)
    , m_delegate(new ImportPreviewDelegate(this))
{
    setAccessibleName(tr("What happens to each cell"));
    setItemDelegate(m_delegate);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setFocusPolicy(Qt::NoFocus);
    horizontalHeader()->setMinimumSectionSize(40);
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
    fit();
}

void ImportPreviewTable::fit()
{
    const double scale = std::max(1.0, Theme::of(this).scale());
    verticalHeader()->setDefaultSectionSize(int(heightOfRows * scale));
    horizontalHeader()->setFixedHeight(int(32 * scale));
    if (!model() || horizontalHeader()->count() != ImportPreviewModel::ColumnCount)
        return;
    using C = ImportPreviewModel;
    const std::array<std::pair<int, int>, 7> widths{{{C::FateColumn, 124},
                                                     {C::RowColumn, 56},
                                                     {C::ColumnColumn, 66},
                                                     {C::TextColumn, 112},
                                                     {C::MetricColumn, 184},
                                                     {C::PeriodColumn, 84},
                                                     {C::ReadColumn, 140}}};
    int used = 0;
    for (const auto &[column, width] : widths)
        used += int(width * scale);
    // Where there is room, names and texts get half of it, the reason the rest.
    const int rest = std::max(0, viewport()->width() - used - int(320 * scale));
    for (const auto &[column, width] : widths) {
        int w = int(width * scale);
        if (column == C::MetricColumn)
            w += std::min(rest / 3, int(120 * scale));
        if (column == C::TextColumn)
            w += std::min(rest / 6, int(60 * scale));
        horizontalHeader()->resizeSection(column, w);
    }
    horizontalHeader()->setStretchLastSection(true);
}

int ImportPreviewTable::answerAt(const QPoint &point) const
{
    const QModelIndex index = indexAt(point);
    if (!index.isValid())
        return -1;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.widget = this;
    option.rect = visualRect(index);
    const QList<QRect> rects = m_delegate->answerRects(option, index);
    for (qsizetype i = 0; i < rects.size(); ++i)
        if (rects[i].contains(point))
            return int(i);
    return -1;
}

void ImportPreviewTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    emit currentChangedTo(current);
}

void ImportPreviewTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const int number = event->button() == Qt::LeftButton ? answerAt(event->pos()) : -1;
    if (number >= 0)
        emit answered(indexAt(event->pos()), number);
}

void ImportPreviewTable::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    viewport()->setCursor(answerAt(event->pos()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ImportPreviewTable::keyPressEvent(QKeyEvent *event)
{
    QTableView::keyPressEvent(event);
}

void ImportPreviewTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void ImportPreviewTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange)
        fit();
}

void ImportPreviewTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0 && event->reason() != Qt::MouseFocusReason)
        setCurrentIndex(model()->index(0, 0));
}

} // namespace statroom
