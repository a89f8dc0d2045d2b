// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/TallyButton.h"

#include "charts/StatusShape.h"

#include <QLocale>
#include <QPainter>

namespace statroom {

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
    : QAbstractButton(parent), m_status(status), m_form(form)
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

QSize TallyButton::sizeHint() const
{
    const Theme theme = Theme::of(this);
    const QFontMetrics strong(theme.font(TextRole::Strong));
    if (m_form == Form::Large)
        return {176, std::max(56, QFontMetrics(theme.font(TextRole::Figure)).height() + 16)};
    const QFontMetrics body(theme.font(TextRole::Body));
    const int number = strong.horizontalAdvance(QLocale().toString(m_count));
    return {8 + 16 + 6 + number + 4 + body.horizontalAdvance(m_word) + 8, std::max(28, strong.height() + 8)};
}

QSize TallyButton::minimumSizeHint() const
{
    return m_form == Form::Large ? QSize(120, sizeHint().height()) : sizeHint();
}

void TallyButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    const bool back = layoutDirection() == Qt::RightToLeft;
    const auto placed = [&](const QRect &r) { return back ? QRect(width() - r.right() - 1, r.top(), r.width(), r.height()) : r; };
    const auto side = Qt::AlignVCenter | (back ? Qt::AlignRight : Qt::AlignLeft);
    if (isChecked() || underMouse()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(isChecked() ? QPen(theme.accent, 1) : QPen(Qt::NoPen));
        QColor wash = theme.accent;
        wash.setAlphaF(0.06f);
        painter.setBrush(isChecked() ? theme.selectedRow : wash);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    const QString number = QLocale().toString(m_count);
    if (m_form == Form::Compact) {
        paintStatus(painter, placed(QRect(8, (height() - 16) / 2, 16, 16)), m_status, theme);
        painter.setFont(theme.font(TextRole::Strong));
        painter.setPen(theme.text1);
        const int numberWidth = painter.fontMetrics().horizontalAdvance(number);
        painter.drawText(placed(QRect(30, 0, numberWidth + 2, height())), side, number);
        painter.setFont(theme.font(TextRole::Body));
        painter.setPen(theme.text2);
        painter.drawText(placed(QRect(34 + numberWidth, 0, width() - 34 - numberWidth, height())), side, m_word);
        return;
    }
    const int shape = int(26 * std::max(1.0, theme.scale()));
    int x = 12;
    paintStatus(painter, placed(QRect(x, (height() - shape) / 2, shape, shape)), m_status, theme);
    x += shape + 12;
    painter.setFont(theme.font(TextRole::Figure));
    painter.setPen(theme.text1);
    const int numberWidth = painter.fontMetrics().horizontalAdvance(number);
    painter.drawText(placed(QRect(x, 0, numberWidth + 2, height())), side, number);
    x += numberWidth + 12;
    const int room = width() - x - 4;
    const QFont strong = theme.font(TextRole::Strong);
    const QFont small = theme.font(TextRole::Secondary);
    const int line = QFontMetrics(strong).height();
    const int all = m_below.isEmpty() ? line : line + QFontMetrics(small).height() + 1;
    int y = (height() - all) / 2;
    painter.setFont(strong);
    painter.setPen(theme.colour(wordColour(m_status)));
    painter.drawText(placed(QRect(x, y, room, line)), side, painter.fontMetrics().elidedText(m_word, Qt::ElideRight, room));
    if (m_below.isEmpty())
        return;
    y += line + 1;
    painter.setFont(small);
    painter.setPen(theme.text2);
    painter.drawText(placed(QRect(x, y, room, painter.fontMetrics().height())), side,
                     painter.fontMetrics().elidedText(m_below, Qt::ElideRight, room));
}

} // namespace statroom
