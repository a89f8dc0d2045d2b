// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/KeptBars.h"

#include "theme/Theme.h"

#include <QPainter>

#include <algorithm>

namespace statroom {

namespace {

constexpr int gap = 14;

} // namespace

KeptBars::KeptBars(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Promises kept"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void KeptBars::setBars(const QList<Bar> &bars)
{
    m_bars = bars;
    updateGeometry();
    update();
}

QString KeptBars::describedSummary() const
{
    QStringList parts;
    for (const Bar &bar : m_bars)
        parts << tr("%1: %2 of %3").arg(bar.name).arg(bar.kept).arg(bar.due);
    return parts.join(QStringLiteral("; "));
}

int KeptBars::rowHeight() const
{
    return 2 * QFontMetrics(Theme::of(this).font(TextRole::Secondary)).height() + 22;
}

int KeptBars::columns(int width) const
{
    const int least = int(96 * std::max(1.0, Theme::of(this).scale()));
    const int bars = std::max(1, int(m_bars.size()));
    const int most = std::max(1, std::min(bars, (width + gap) / (least + gap)));
    const int rows = (bars + most - 1) / most;
    return (bars + rows - 1) / rows; // the rows are equally long
}

int KeptBars::heightForWidth(int width) const
{
    const int inRow = columns(width);
    return m_bars.isEmpty() ? 0 : rowHeight() * ((int(m_bars.size()) + inRow - 1) / inRow);
}

QSize KeptBars::sizeHint() const
{
    return {600, heightForWidth(600)};
}

void KeptBars::paintEvent(QPaintEvent *)
{
    if (m_bars.isEmpty())
        return;
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.setFont(theme.font(TextRole::Secondary));
    const QFontMetrics metrics = painter.fontMetrics();
    const int inRow = columns(width());
    const int column = (width() + gap) / inRow - gap;
    for (int i = 0; i < int(m_bars.size()); ++i) {
        const Bar &bar = m_bars[i];
        const int x = i % inRow * (column + gap);
        const int y = i / inRow * rowHeight();
        painter.setPen(theme.text2);
        painter.drawText(QRect(x, y, column, metrics.height()), int(Qt::AlignLeft),
                         metrics.elidedText(bar.name, Qt::ElideRight, column));
        const QRect line(x, y + metrics.height() + 3, column - 1, 7);
        painter.fillRect(line, theme.sunken);
        painter.fillRect(
            QRect(line.left(), line.top(), bar.due > 0 ? line.width() * bar.kept / bar.due : 0, line.height()),
            theme.series);
        painter.setPen(theme.control);
        painter.drawRect(line);
        painter.setPen(theme.text1);
        painter.drawText(QRect(x, line.bottom() + 4, column, metrics.height()), int(Qt::AlignLeft),
                         tr("%1 of %2").arg(bar.kept).arg(bar.due));
    }
}

} // namespace statroom
