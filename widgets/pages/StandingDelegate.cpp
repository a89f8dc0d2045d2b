// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/StandingDelegate.h"

#include "charts/Sparkline.h"
#include "charts/StatusShape.h"
#include "domain/Aggregation.h"
#include "items/SparkPoints.h"
#include "items/StandingRoles.h"
#include "pages/StandingTable.h"
#include "pages/TallyButton.h"

#include <QApplication>
#include <QPainter>

namespace statroom {

namespace {

constexpr int outer = 16;
constexpr int padding = 8;
constexpr int smallBadge = 14;
constexpr int largeBadge = 16;
constexpr int smallChart = 96;
constexpr int icon = 18;
constexpr int aroundNames = 4;
constexpr int mostLines = 3;
constexpr int mostMeasured = 4000;

Status statusOf(const QModelIndex &index)
{
    return Status(index.data(StandingRole::Status).toInt());
}

/// The control chart shows more than usual variation.
bool isUnusual(const QModelIndex &index)
{
    const QVariant variation = index.data(StandingRole::Variation);
    return variation.isValid() && Variation(variation.toInt()) != Variation::Common;
}

/// What a cell keeps free at its sides: more at the table's edges.
QMargins insetOf(const StandingTable *table, int column)
{
    const QHeaderView *head = table ? table->horizontalHeader() : nullptr;
    const bool first = !head || head->visualIndex(column) == 0;
    const bool last = head && head->visualIndex(column) == head->count() - 1;
    return {first ? outer : padding, 0, last ? outer : padding, 1};
}

/// Of the icon alone; that of the assurance is half as wide again as high.
int iconWidth(StandingDelegate::Cell cell, double scale)
{
    return int((cell == StandingDelegate::Cell::Assurance ? 1.5 : 1) * icon * scale);
}

/// Between words, and within one only where it is wider than the column.
int wrapOf(const QFontMetrics &metrics, int width, const QString &text)
{
    for (const QString &word : text.split(u' '))
        if (metrics.horizontalAdvance(word) > width)
            return Qt::TextWrapAnywhere;
    return Qt::TextWordWrap;
}

struct Lines
{
    QString text; ///< shortened where even three lines are too few
    int height = 0;
};

Lines linesOf(const Theme &theme, int width, const QString &name)
{
    const QFontMetrics metrics(theme.font(TextRole::Strong));
    const auto heightOf = [&](const QString &text) {
        return metrics
            .boundingRect(QRect(0, 0, std::max(20, width), 10'000), wrapOf(metrics, std::max(20, width), text), text)
            .height();
    };
    const int most = mostLines * metrics.lineSpacing() + 2;
    Lines lines{name, std::max(metrics.height(), heightOf(name))};
    if (lines.height <= most)
        return lines;
    while (lines.text.size() > 1 && heightOf(lines.text + u'…') > most)
        lines.text.chop(1);
    lines.text += u'…';
    lines.height = heightOf(lines.text);
    return lines;
}

/// One painting of one cell; knows the side that lines begin at.
struct Brush
{
    QPainter &painter;
    const Theme &theme;
    const QRect cell;
    const bool back; ///< right to left

    QRect placed(const QRect &r) const
    {
        return back ? QRect(cell.left() + cell.right() - r.right(), r.top(), r.width(), r.height()) : r;
    }
    void text(const QRect &rect, Qt::Alignment side, const QString &text, TextRole role, const QColor &ink,
              bool underlined = false) const
    {
        QFont font = theme.font(role);
        font.setUnderline(underlined);
        painter.setFont(font);
        painter.setPen(ink);
        const Qt::Alignment align = QStyle::visualAlignment(back ? Qt::RightToLeft : Qt::LeftToRight, side);
        painter.drawText(placed(rect), int(align | Qt::AlignVCenter),
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
    }
    void lines(const QRect &rect, const QString &text, const QColor &ink, bool underlined) const
    {
        QFont font = theme.font(TextRole::Strong);
        font.setUnderline(underlined);
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(
            placed(rect),
            int(QStyle::visualAlignment(back ? Qt::RightToLeft : Qt::LeftToRight, Qt::AlignLeft) | Qt::AlignVCenter)
                | wrapOf(painter.fontMetrics(), rect.width(), text),
            text);
    }
    /// A number at the right end, and before it the sign that somebody doubts it.
    void number(QRect rect, const QString &text, TextRole role, bool disputed, bool underlined = false) const
    {
        this->text(rect, Qt::AlignRight, text, role, theme.text1, underlined);
        rect.setRight(rect.right() - width(text, role) - 4);
        if (disputed)
            this->text(rect, Qt::AlignRight, disputedSign(), TextRole::Strong, theme.annotation);
    }
    /// A line of body text, and a small one below it.
    void two(const QRect &rect, Qt::Alignment side, const QString &text, const QColor &ink, const QString &below) const
    {
        const int upper = height(TextRole::Body);
        const int lower = height(TextRole::Small);
        const int top = rect.top() + (rect.height() - upper - lower) / 2;
        this->text({rect.left(), top, rect.width(), upper}, side, text, TextRole::Body, ink);
        this->text({rect.left(), top + upper, rect.width(), lower}, side, below, TextRole::Small, theme.text3);
    }
    int width(const QString &text, TextRole role) const
    {
        return QFontMetrics(theme.font(role)).horizontalAdvance(text) + 1;
    }
    int height(TextRole role) const { return QFontMetrics(theme.font(role)).height(); }
};

} // namespace

StandingDelegate::StandingDelegate(QList<Cell> columns, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_columns(std::move(columns))
{}

StandingDelegate::Cell StandingDelegate::cell(int column) const
{
    return m_columns.value(column, m_columns.isEmpty() ? Cell::Quiet : m_columns.last());
}

bool StandingDelegate::setWords(Words variation, Words assurance)
{
    const bool changes = variation != m_variationWords || assurance != m_assuranceWords;
    m_variationWords = variation;
    m_assuranceWords = assurance;
    return changes;
}

bool StandingDelegate::keepRoomForSigns(bool keep)
{
    const bool changes = keep != m_keepsRoomForSigns;
    m_keepsRoomForSigns = keep;
    return changes;
}

bool StandingDelegate::hasWords(Cell cell) const
{
    return (cell == Cell::Variation ? m_variationWords : m_assuranceWords) == Words::Shown;
}

int StandingDelegate::widthOf(const QString &text, TextRole role, const Theme &theme) const
{
    if (text.isEmpty())
        return 0;
    if (m_measuredAt != theme.pointSize(TextRole::Body) || m_widths.size() > mostMeasured) {
        m_widths.clear();
        m_measuredAt = theme.pointSize(TextRole::Body);
    }
    int &width = m_widths[text + QChar(char16_t(role))];
    if (width == 0)
        width = QFontMetrics(theme.font(role)).horizontalAdvance(text) + 1;
    return width;
}

int StandingDelegate::needed(const QModelIndex &index, const Theme &theme) const
{
    const auto width = [&](const QString &text, TextRole role) {
        return widthOf(text, role, theme);
    };
    const double scale = std::max(1.0, theme.scale());
    const QString text = index.data().toString();
    const QString stale = index.data(StandingRole::StalePeriod).toString();
    const int aside = (stale.isEmpty() ? 0 : width(stale, TextRole::Small) + 4)
        + (index.data(StandingRole::Disputed).toBool() ? width(disputedSign(), TextRole::Strong) + 4 : 0);
    switch (cell(index.column())) {
    case Cell::Name:
    case Cell::Entries:
        return width(text, TextRole::Strong);
    case Cell::NameWithCode:
        return std::max(width(text, TextRole::Strong),
                        width(index.data(StandingRole::SubText).toString(), TextRole::Small));
    case Cell::Count:
        return std::max(int(13 * scale), width(text, TextRole::Strong));
    case Cell::ValueWithBadge:
        return width(text, TextRole::Body) + aside + int(smallBadge * scale) + 8
            + (m_keepsRoomForSigns && isUnusual(index) ? int(smallBadge * scale) + 4 : 0);
    case Cell::Badge:
        return int(largeBadge * scale) + 8
            + std::max(width(text, TextRole::Body),
                       index.data(StandingRole::Preliminary).toBool() ? width(tr("preliminary"), TextRole::Small) : 0);
    case Cell::Value:
        return width(text, TextRole::CardTitle) + aside;
    case Cell::Quiet:
        return std::max(width(text, TextRole::Body),
                        width(index.data(StandingRole::SubText).toString(), TextRole::Small));
    case Cell::Change: {
        const QString word = index.data(StandingRole::ChangeWord).toString();
        return width(index.data(StandingRole::ChangeText).toString(), TextRole::Body)
            + (word.isEmpty() ? 0 : width(word, TextRole::Body) + 4);
    }
    case Cell::Variation:
    case Cell::Assurance: {
        const int icon = iconWidth(cell(index.column()), scale);
        if (text.isEmpty() || !hasWords(cell(index.column())))
            return icon;
        const bool provisional = index.data(StandingRole::ChartProvisional).toBool();
        return icon + 8
            + std::max(width(text, TextRole::Body), provisional ? width(tr("provisional"), TextRole::Small) : 0);
    }
    case Cell::Points:
        break;
    }
    return int(smallChart * scale);
}

QSize StandingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(StandingRole::IsSection).toBool())
        return {0, 0};
    const Theme theme = Theme::of(option.widget);
    const auto *table = qobject_cast<const StandingTable *>(option.widget);
    const QMargins inset = insetOf(table, index.column());
    const int pads = inset.left() + inset.right();
    const Cell kind = cell(index.column());
    if (option.rect.width() <= 0 || (kind != Cell::Name && kind != Cell::NameWithCode))
        return {needed(index, theme) + pads, 0};
    // The height of a name at the width that it has.
    const Lines lines = linesOf(theme, option.rect.width() - pads, index.data().toString());
    const int below = kind == Cell::NameWithCode ? QFontMetrics(theme.font(TextRole::Small)).height() + 1 : 0;
    return {option.rect.width(), lines.height + below + 2 * aroundNames};
}

void StandingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *table = qobject_cast<const StandingTable *>(option.widget);
    const Theme theme = Theme::of(option.widget);
    QStyleOptionViewItem item(option);
    item.index = index;
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    painter->save();
    painter->setClipRect(option.rect);

    if (table && index.data(StandingRole::IsSection).toBool()) {
        painter->fillRect(option.rect, theme.sunken);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.divider);
        // Every cell paints its part of the heading that begins in the first.
        QRect row = option.rect;
        row.setLeft(table->columnViewportPosition(table->horizontalHeader()->logicalIndex(0)) + outer);
        row.setRight(table->viewport()->width() - outer);
        painter->setFont(theme.font(TextRole::Strong));
        painter->setPen(theme.text1);
        painter->drawText(row, int(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
                          index.siblingAtColumn(0).data().toString());
        painter->restore();
        return;
    }

    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, option.widget);
    const int column = index.column();
    const double scale = std::max(1.0, theme.scale());
    const int badge = int(smallBadge * scale);
    const int large = int(largeBadge * scale);
    const QRect inner = option.rect.marginsRemoved(insetOf(table, column));
    const Brush b{*painter, theme, option.rect, option.direction == Qt::RightToLeft};
    const QString text = index.data().toString();
    const bool link = table && table->isLink(index) && (option.state & QStyle::State_MouseOver);
    const bool hasStatus = index.data(StandingRole::Status).isValid();
    const bool preliminary = index.data(StandingRole::Preliminary).toBool();

    switch (cell(column)) {
    case Cell::Name:
        b.lines(inner, linesOf(theme, inner.width(), text).text, theme.text1, link);
        break;
    case Cell::NameWithCode: {
        const Lines lines = linesOf(theme, inner.width(), text);
        const int upper = lines.height;
        const int lower = b.height(TextRole::Small);
        const int top = inner.top() + (inner.height() - upper - lower - 1) / 2;
        b.lines({inner.left(), top, inner.width(), upper}, lines.text, theme.text1, link);
        b.text({inner.left(), top + upper + 1, inner.width(), lower}, Qt::AlignLeft,
               index.data(StandingRole::SubText).toString(), TextRole::Small, theme.text2);
        break;
    }
    case Cell::Count: {
        const int n = index.data(StandingRole::Number).toInt();
        const bool strong = n > 0 && statusOf(index) == Status::Off;
        b.text(option.rect, Qt::AlignHCenter, text, strong ? TextRole::Strong : TextRole::Body,
               n > 0 ? theme.text1 : theme.text3, link);
        break;
    }
    case Cell::ValueWithBadge: {
        if (!hasStatus) {
            b.text(inner, Qt::AlignRight, text, TextRole::Body, theme.text3);
            break;
        }
        paintStanding(*painter, b.placed({inner.right() - badge + 1, inner.center().y() - badge / 2 + 1, badge, badge}),
                      statusOf(index), preliminary, theme);
        QRect rest = inner.adjusted(0, 0, -badge - 8, 0);
        const QString stale = index.data(StandingRole::StalePeriod).toString();
        // Where signs do not fit beside the numbers, the words of the cells say it alone.
        const int free = rest.width() - b.width(text, TextRole::Body)
            - (stale.isEmpty() ? 0 : b.width(stale, TextRole::Small) + 3)
            - (index.data(StandingRole::Disputed).toBool() ? b.width(disputedSign(), TextRole::Strong) + 4 : 0);
        if (m_keepsRoomForSigns && isUnusual(index) && free >= badge + 4) {
            const double usual = painter->opacity();
            if (index.data(StandingRole::ChartProvisional).toBool())
                painter->setOpacity(0.6);
            paintVariation(*painter,
                           b.placed({rest.left() + free - badge - 4, inner.center().y() - badge / 2 + 1, badge, badge}),
                           statroom::Variation(index.data(StandingRole::Variation).toInt()),
                           ChartPoint::Direction(index.data(StandingRole::VariationDirection).toInt()), theme);
            painter->setOpacity(usual);
        }
        if (!stale.isEmpty()) {
            b.text(rest, Qt::AlignRight, stale, TextRole::Small, theme.text3);
            rest.setRight(rest.right() - b.width(stale, TextRole::Small) - 3);
        }
        b.number(rest, text, TextRole::Body, index.data(StandingRole::Disputed).toBool(), link);
        break;
    }
    case Cell::Entries: {
        const bool late = index.data(StandingRole::Number).toInt() > 0;
        b.text(inner, Qt::AlignLeft, text, late ? TextRole::Strong : TextRole::Body,
               late ? theme.colour(TextColour::Off) : theme.text2, link);
        break;
    }
    case Cell::Badge: {
        paintStanding(*painter, b.placed({inner.left(), inner.center().y() - large / 2 + 1, large, large}),
                      statusOf(index), preliminary, theme);
        const QRect rest = inner.adjusted(large + 8, 0, 0, 0);
        if (!preliminary) {
            b.text(rest, Qt::AlignLeft, text, TextRole::Body, theme.colour(wordColour(statusOf(index))));
            break;
        }
        b.two(rest, Qt::AlignLeft, text, theme.colour(wordColour(statusOf(index))), tr("preliminary"));
        break;
    }
    case Cell::Value: {
        QRect rest = inner;
        const QString stale = index.data(StandingRole::StalePeriod).toString();
        if (!stale.isEmpty()) {
            b.text(rest, Qt::AlignRight, stale, TextRole::Small, theme.text3);
            rest.setRight(rest.right() - b.width(stale, TextRole::Small) - 4);
        }
        b.number(rest, text, TextRole::CardTitle, index.data(StandingRole::Disputed).toBool());
        break;
    }
    case Cell::Quiet: {
        const QString below = index.data(StandingRole::SubText).toString();
        const bool right = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
        const auto side = right ? Qt::AlignRight : Qt::AlignLeft;
        if (below.isEmpty()) {
            b.text(inner, side, text, TextRole::Body, theme.text2);
            break;
        }
        b.two(inner, side, text, theme.text2, below);
        break;
    }
    case Cell::Change: {
        const QString word = index.data(StandingRole::ChangeWord).toString();
        QRect rest = inner;
        if (!word.isEmpty()) {
            const bool worse = index.data(StandingRole::Change).toInt() == int(Comparison::Change::Worse);
            b.text(rest, Qt::AlignRight, word, TextRole::Body, worse ? theme.worse : theme.better);
            rest.setRight(rest.right() - b.width(word, TextRole::Body) - 4);
        }
        b.text(rest, Qt::AlignRight, index.data(StandingRole::ChangeText).toString(), TextRole::Body,
               word.isEmpty() ? theme.text2 : theme.text1);
        break;
    }
    case Cell::Variation:
    case Cell::Assurance: {
        const Cell kind = cell(column);
        const QVariant icon =
            index.data(kind == Cell::Variation ? int(StandingRole::Variation) : int(StandingRole::Assurance));
        const bool words = hasWords(kind);
        if (!icon.isValid()) {
            b.text(inner, Qt::AlignLeft, text.isEmpty() || !words ? QString(QChar(0x2013)) : text, TextRole::Body,
                   theme.text3);
            break;
        }
        const int wide = iconWidth(kind, scale);
        const int high = iconWidth(Cell::Variation, scale);
        const QRect place = b.placed({inner.left(), inner.center().y() - high / 2 + 1, wide, high});
        const bool provisional = index.data(StandingRole::ChartProvisional).toBool();
        if (provisional)
            painter->setOpacity(0.6);
        QColor ink = theme.text1;
        if (kind == Cell::Variation) {
            const auto variation = statroom::Variation(icon.toInt());
            paintVariation(*painter, place, variation,
                           ChartPoint::Direction(index.data(StandingRole::VariationDirection).toInt()), theme);
            ink = variation == statroom::Variation::Common ? theme.text1 : variationColour(variation, theme);
        } else {
            paintAssurance(*painter, place, statroom::Assurance(icon.toInt()),
                           Improvement(index.data(StandingRole::Improvement).toInt()), theme);
        }
        painter->setOpacity(1);
        if (!words)
            break;
        const QRect rest = inner.adjusted(wide + 8, 0, 0, 0);
        if (!provisional) {
            b.text(rest, Qt::AlignLeft, text, TextRole::Body, ink);
            break;
        }
        b.two(rest, Qt::AlignLeft, text, ink, tr("provisional"));
        break;
    }
    case Cell::Points: {
        const QVariant points = index.data(StandingRole::Points);
        if (points.isValid())
            paintSparkline(*painter, b.placed(inner.adjusted(0, 7, 0, -7)), points.value<SparkPoints>(), theme);
        else
            b.text(inner, Qt::AlignLeft, tr("no values yet"), TextRole::Secondary, theme.text2);
        break;
    }
    }
    if ((option.state & QStyle::State_HasFocus) && table && table->hasFocus()) {
        painter->setPen(QPen(theme.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

} // namespace statroom
