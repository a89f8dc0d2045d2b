// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/ClockView.h"

#include "charts/StatusShape.h"

#include <QPainter>

#include <algorithm>

namespace statroom {

namespace {

constexpr int nearSeconds = 120;

} // namespace

ClockView::ClockView(const QString &name, QWidget *parent) : QWidget(parent), m_name(name)
{
    setAccessibleName(name);
}

QString ClockView::spell(int seconds)
{
    const int hours = seconds / 3600, minutes = seconds / 60 % 60, rest = seconds % 60;
    return hours > 0
        ? QStringLiteral("%1:%2:%3").arg(hours).arg(minutes, 2, 10, QLatin1Char('0')).arg(rest, 2, 10, QLatin1Char('0'))
        : QStringLiteral("%1:%2").arg(minutes).arg(rest, 2, 10, QLatin1Char('0'));
}

ClockView::Mood ClockView::mood() const
{
    if (m_of <= 0)
        return Mood::Calm;
    return m_seconds > m_of                                   ? Mood::Over
        : m_of - m_seconds <= std::min(nearSeconds, m_of / 4) ? Mood::Near
                                                              : Mood::Calm;
}

QString ClockView::leftText() const
{
    if (m_of <= 0)
        return {};
    return mood() == Mood::Over ? tr("%n min over", nullptr, (m_seconds - m_of) / 60 + 1)
                                : tr("%1 left").arg(spell(m_of - m_seconds));
}

QString ClockView::describedSummary() const
{
    const QString all = spell(m_seconds) + QStringLiteral(". ") + leftText();
    return m_beside.isEmpty() ? all : all + QStringLiteral(", ") + m_beside;
}

void ClockView::setTime(int seconds, int of, const QString &beside)
{
    if (seconds == m_seconds && of == m_of && beside == m_beside)
        return;
    m_seconds = seconds;
    m_of = of;
    m_beside = beside;
    update();
}

QSize ClockView::sizeHint() const
{
    const Theme theme = Theme::of(this);
    return {220,
            int(QFontMetrics(theme.font(TextRole::Secondary)).height()
                + QFontMetrics(theme.font(TextRole::HeroValue)).height() + 30)};
}

void ClockView::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF inside = QRectF(rect()).adjusted(16, 10, -16, -12);
    painter.setFont(theme.font(TextRole::Secondary));
    const double line = painter.fontMetrics().height();
    painter.setPen(theme.text2);
    painter.drawText(inside, int(Qt::AlignLeft | Qt::AlignTop), m_name);
    const Mood now = mood();
    const TextColour colour = now == Mood::Over ? TextColour::Off
        : now == Mood::Near                     ? TextColour::Near
                                                : TextColour::Secondary;
    painter.setPen(theme.colour(colour));
    painter.drawText(inside, int(Qt::AlignRight | Qt::AlignTop), leftText());
    QFont clock = theme.font(TextRole::HeroValue);
    painter.setFont(clock);
    painter.setPen(now == Mood::Calm ? theme.text1 : theme.colour(colour));
    double x = inside.left();
    if (now != Mood::Calm) {
        const double across = painter.fontMetrics().ascent() * 0.7;
        paintStatus(painter, QRectF(x, inside.top() + line + 8, across, across),
                    now == Mood::Over ? Status::Off : Status::Near, theme);
        x += across + 8;
    }
    const QRectF below(inside.left(), inside.top() + line, inside.width(), inside.height() - line - 10);
    painter.drawText(below.adjusted(x - inside.left(), 0, 0, 0), int(Qt::AlignLeft | Qt::AlignVCenter),
                     spell(m_seconds));
    x += painter.fontMetrics().horizontalAdvance(spell(m_seconds)) + 12;
    painter.setFont(theme.font(TextRole::Secondary));
    painter.setPen(theme.colour(colour));
    painter.drawText(below.adjusted(x - inside.left(), 0, 0, 0),
                     int(Qt::AlignRight | Qt::AlignVCenter) | Qt::TextWordWrap, m_beside);
    const QRectF bar(inside.left(), inside.bottom() - 7, inside.width(), 7);
    painter.setPen(QPen(theme.control, 1));
    painter.setBrush(theme.surface);
    painter.drawRect(bar);
    if (m_of > 0) {
        const double share = std::clamp(double(m_seconds) / m_of, 0.0, 1.0);
        painter.fillRect(QRectF(bar.left(), bar.top(), bar.width() * share, bar.height()),
                         now == Mood::Over ? theme.colour(TextColour::Off) : theme.accent);
    }
}

} // namespace statroom
