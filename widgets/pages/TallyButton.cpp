// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/TallyButton.h"

#include "charts/StatusShape.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace statroom {

namespace {

constexpr int gap = 12;

int compactShape(const Theme &theme)
{
    return int(16 * std::max(1.0, theme.rowScale()));
}

int largeShape(const Theme &theme)
{
    return int(26 * std::max(1.0, theme.rowScale()));
}

} // namespace

void paintStanding(QPainter &painter, const QRectF &rect, Status status, bool preliminary, const Theme &theme)
{
    paintStatus(painter, rect, status, theme);
    if (!preliminary || status == Status::NoTarget)
        return;
    Theme hollow = theme;
    StatusColours &colours = hollow.statuses[size_t(status)];
    colours.fill = theme.surface;
    colours.outline = theme.surface;
    colours.mark = colours.word;
    const double rim = std::max(1.5, rect.width() * 0.1);
    const double lower = status == Status::Near ? rim * 0.6 : 0;
    paintStatus(painter, rect.adjusted(rim, rim + lower, -rim, -rim + lower), status, hollow);
}

TallyButton::TallyButton(Status status, Form form, QWidget *parent)
    : QAbstractButton(parent)
    , m_status(status)
    , m_form(form)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setCheckable(form == Form::Compact);
    setSizePolicy(form == Form::Large ? QSizePolicy::Expanding : QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void TallyButton::setTally(int count, const QString &word, const QString &below)
{
    m_count = count;
    m_word = word;
    m_below = below;
    const QString spoken = tr("%1 %2").arg(count).arg(word);
    setAccessibleName(below.isEmpty() ? spoken : tr("%1, %2").arg(spoken, below));
    updateGeometry();
    update();
}

void TallyButton::setFit(Fit fit)
{
    if (fit == m_fit)
        return;
    m_fit = fit;
    updateGeometry();
    update();
}

QFont TallyButton::wordFont(const Theme &theme, Fit fit) const
{
    QFont font = theme.font(fit == Fit::Ample ? TextRole::Strong : TextRole::Small);
    font.setWeight(QFont::Medium);
    return font;
}

int TallyButton::neededWidth(Fit fit) const
{
    const Theme theme = Theme::of(this);
    const auto width = [](const QFont &font, const QString &text) {
        return QFontMetrics(font).horizontalAdvance(text);
    };
    const int words = std::max(width(wordFont(theme, fit), m_word), width(theme.font(TextRole::Secondary), m_below));
    const int number = largeShape(theme) + gap + width(theme.font(TextRole::Figure), QLocale().toString(m_count));
    return 2 * gap + (fit == Fit::Stacked ? std::max(number, words) : number + gap + words);
}

QSize TallyButton::sizeHint() const
{
    const Theme theme = Theme::of(this);
    const QFontMetrics strong(theme.font(TextRole::Strong));
    if (m_form == Form::Large) {
        const int number = QFontMetrics(theme.font(TextRole::Figure)).height();
        const int words =
            QFontMetrics(wordFont(theme, m_fit)).height() + QFontMetrics(theme.font(TextRole::Secondary)).height() + 1;
        return {176, std::max(56, m_fit == Fit::Stacked ? number + words + 12 : number + 16)};
    }
    const QFontMetrics body(theme.font(TextRole::Body));
    const int number = strong.horizontalAdvance(QLocale().toString(m_count));
    return {14 + compactShape(theme) + number + 4 + body.horizontalAdvance(m_word) + 8,
            std::max(28, strong.height() + 8)};
}

QSize TallyButton::minimumSizeHint() const
{
    return m_form == Form::Large ? QSize(100, sizeHint().height()) : sizeHint();
}

QRect TallyButton::placed(const QRect &rect) const
{
    return QStyle::visualRect(layoutDirection(), this->rect(), rect);
}

void TallyButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    if (isChecked() || underMouse()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(isChecked() ? QPen(theme.accent, 1) : QPen(Qt::NoPen));
        QColor wash = theme.accent;
        wash.setAlphaF(0.06f);
        painter.setBrush(isChecked() ? theme.selectedRow : wash);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    m_form == Form::Compact ? paintCompact(painter, theme) : paintLarge(painter, theme);
}

void TallyButton::paintCompact(QPainter &painter, const Theme &theme) const
{
    const int align = int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    const QString number = QLocale().toString(m_count);
    const int shape = compactShape(theme);
    paintStatus(painter, placed(QRect(8, (height() - shape) / 2, shape, shape)), m_status, theme);
    painter.setFont(theme.font(TextRole::Strong));
    painter.setPen(theme.text1);
    const int numberWidth = painter.fontMetrics().horizontalAdvance(number);
    painter.drawText(placed(QRect(14 + shape, 0, numberWidth + 2, height())), align, number);
    painter.setFont(theme.font(TextRole::Body));
    painter.setPen(theme.text2);
    painter.drawText(placed(QRect(18 + shape + numberWidth, 0, width() - 18 - shape - numberWidth, height())), align,
                     m_word);
}

void TallyButton::paintLarge(QPainter &painter, const Theme &theme) const
{
    const int align = int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    const QString number = QLocale().toString(m_count);
    const QFont word = wordFont(theme, m_fit);
    const QFont below = theme.font(TextRole::Secondary);
    const int wordLine = QFontMetrics(word).height();
    const int words = m_below.isEmpty() ? wordLine : wordLine + QFontMetrics(below).height() + 1;
    const bool stacked = m_fit == Fit::Stacked;
    const int upper = stacked ? height() - words - 6 : height();
    const int shape = largeShape(theme);
    int x = gap;
    paintStatus(painter, placed(QRect(x, (upper - shape) / 2, shape, shape)), m_status, theme);
    x += shape + gap;
    painter.setFont(theme.font(TextRole::Figure));
    painter.setPen(theme.text1);
    const int numberWidth = painter.fontMetrics().horizontalAdvance(number);
    painter.drawText(placed(QRect(x, 0, numberWidth + 2, upper)), align, number);
    x = stacked ? gap : x + numberWidth + gap;
    int y = stacked ? upper : (height() - words) / 2;
    const int room = width() - x - 4;
    painter.setFont(word);
    painter.setPen(theme.colour(wordColour(m_status)));
    painter.drawText(placed(QRect(x, y, room, wordLine)), align,
                     painter.fontMetrics().elidedText(m_word, Qt::ElideRight, room));
    if (m_below.isEmpty())
        return;
    y += wordLine + 1;
    painter.setFont(below);
    painter.setPen(theme.text2);
    painter.drawText(placed(QRect(x, y, room, painter.fontMetrics().height())), align,
                     painter.fontMetrics().elidedText(m_below, Qt::ElideRight, room));
}

} // namespace statroom
