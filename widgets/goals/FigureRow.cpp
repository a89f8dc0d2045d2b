// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "goals/FigureRow.h"

#include "theme/PlainLabel.h"

#include <QEvent>
#include <QFontMetrics>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>

#include <algorithm>
#include <vector>

namespace statroom {

namespace {

constexpr int besideGap = 14;

} // namespace

FigureRow::FigureRow(QWidget *parent) : Card(parent), m_grid(new QGridLayout)
{
    setObjectName(QStringLiteral("figures"));
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(12);
    body()->addLayout(m_grid);
}

void FigureRow::setFigures(const QList<GoalFacts::Figure> &figures)
{
    while (m_cells.size() < figures.size()) {
        Cell cell;
        cell.all = new QWidget(this);
        auto *row = new QHBoxLayout(cell.all);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(16);
        auto *line = new QFrame(cell.all);
        line->setFrameShape(QFrame::VLine);
        cell.line = line;
        row->addWidget(line);
        auto *words = new QBoxLayout(QBoxLayout::TopToBottom);
        words->setSpacing(1);
        cell.words = words;
        cell.value = plainLabel({}, TextRole::Figure, cell.all);
        cell.label = plainLabel({}, TextRole::Body, cell.all);
        cell.detail = plainLabel({}, TextRole::Secondary, cell.all);
        for (PlainLabel *label : {cell.value, cell.label, cell.detail}) {
            label->setWordWrap(true);
            label->setTextInteractionFlags(Qt::TextSelectableByMouse);
            words->addWidget(label);
        }
        words->addStretch(1);
        row->addLayout(words, 1);
        m_cells.append(cell);
    }
    bool changed = figures.size() != m_shown;
    for (qsizetype i = 0; i < m_cells.size(); ++i) {
        const Cell &cell = m_cells[i];
        cell.all->setVisible(i < figures.size());
        if (i >= figures.size())
            continue;
        // Words are no figures: long ones stand smaller.
        cell.value->setRole(figures[i].value.size() > 12 ? TextRole::Headline : TextRole::Figure);
        cell.value->setText(figures[i].value);
        cell.label->setText(figures[i].label);
        cell.detail->setText(figures[i].detail);
        cell.detail->setVisible(!m_stacked);
        cell.all->setAccessibleName(figures[i].value + u' ' + figures[i].label + u' ' + figures[i].detail);
    }
    m_shown = int(figures.size());
    if (changed)
        m_columns = 0;
    arrange();
}

void FigureRow::setStacked(bool stacked)
{
    if (stacked == m_stacked)
        return;
    m_stacked = stacked;
    m_columns = 0;
    for (const Cell &cell : m_cells)
        cell.detail->setVisible(!m_stacked);
    arrange();
}

void FigureRow::arrange()
{
    if (m_shown == 0)
        return;
    // Side by side where the widest line of each fits that need not wrap; else two even rows rather than a full one and
    // a rest.
    const Theme theme = Theme::of(this);
    const QFontMetrics body(theme.font(TextRole::Body));
    std::vector<int> needs;
    for (int i = 0; i < m_shown; ++i)
        needs.push_back(
            std::max(QFontMetrics(theme.font(m_cells[i].value->role())).horizontalAdvance(m_cells[i].value->text()),
                     body.horizontalAdvance(m_cells[i].label->text()))
            + 6);
    const int room = width() - 36;
    const int gap = 33;
    for (int i = 0; i < m_shown; ++i) {
        const Cell &cell = m_cells[i];
        const QFontMetrics value(theme.font(cell.value->role()));
        const int beside = value.horizontalAdvance(cell.value->text()) + body.horizontalAdvance(cell.label->text());
        const bool isBeside = m_stacked && beside + besideGap + 12 <= room;
        // Said again, each would lay the card out anew, at every day of a slider.
        const Qt::Alignment alignment = isBeside ? Qt::AlignBottom : Qt::Alignment();
        if (cell.words->itemAt(1)->alignment() != alignment) {
            cell.words->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
            cell.words->setSpacing(isBeside ? besideGap : 1);
            cell.words->setAlignment(cell.label, alignment);
        }
        cell.value->setWordWrap(!isBeside);
        cell.label->setWordWrap(!isBeside);
        // Both stand on one line.
        cell.label->setContentsMargins(0, 0, 0, isBeside ? std::max(0, value.descent() - body.descent()) : 0);
    }
    int columns = m_stacked ? 1 : m_shown;
    const auto fits = [&](int in) {
        int needed = 0;
        for (int column = 0; column < in; ++column) {
            int widest = 0;
            for (int i = column; i < m_shown; i += in)
                widest = std::max(widest, needs[size_t(i)]);
            needed += widest + (column > 0 ? gap : 0);
        }
        return needed <= room;
    };
    while (columns > 1 && !fits(columns))
        columns = columns == m_shown ? (m_shown + 1) / 2 : columns - 1;
    if (columns == m_columns)
        return;
    for (int i = 0; i < m_grid->columnCount(); ++i)
        m_grid->setColumnStretch(i, 0);
    m_grid->setVerticalSpacing(m_stacked ? 4 : 12);
    m_columns = columns;
    for (int i = 0; i < m_shown; ++i) {
        m_grid->removeWidget(m_cells[i].all);
        m_grid->addWidget(m_cells[i].all, i / columns, i % columns);
        m_cells[i].line->setVisible(i % columns > 0);
        m_grid->setColumnStretch(i % columns, columns == m_shown ? needs[size_t(i)] : 1);
    }
}

void FigureRow::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    arrange();
}

void FigureRow::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_columns = 0;
        arrange();
    }
}

} // namespace statroom
