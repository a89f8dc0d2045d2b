// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/FactGrid.h"

#include "theme/PlainLabel.h"

#include <QGridLayout>
#include <QBoxLayout>

namespace statroom {

namespace {

constexpr int shortLine = 36; // characters of label, value and detail that fit the narrowest panel

constexpr int longestLabel = 22; // characters that stay on one line

/// Hashes have no spaces to break at.
QString breakable(const QString &text)
{
    if (text.size() <= 32 || text.contains(u' '))
        return text;
    QString lines;
    for (qsizetype i = 0; i < text.size(); i += 32)
        lines += (i > 0 ? QStringLiteral("\n") : QString()) + text.mid(i, 32);
    return lines;
}

} // namespace

FactGrid::FactGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(7);
    m_grid->setColumnStretch(1, 1);
}

void FactGrid::setFacts(const QList<MetricFacts::Fact> &facts)
{
    while (m_rows.size() < facts.size()) {
        const int row = static_cast<int>(m_rows.size());
        auto *right = new QBoxLayout(QBoxLayout::TopToBottom);
        Row made{plainLabel({}, TextRole::Body, TextColour::Secondary, this), plainLabel({}, TextRole::Body, this),
                 plainLabel({}, TextRole::Secondary, TextColour::Tertiary, this), right};
        made.label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        for (PlainLabel *label : {made.value, made.detail}) {
            label->setAlignment(Qt::AlignTop | Qt::AlignRight);
            label->setWordWrap(true);
            label->setTextInteractionFlags(Qt::TextSelectableByMouse);
            right->addWidget(label);
        }
        m_grid->addWidget(made.label, row, 0, Qt::AlignTop);
        m_grid->addLayout(right, row, 1);
        m_rows.append(made);
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        const bool shown = i < facts.size();
        row.label->setVisible(shown);
        row.value->setVisible(shown);
        row.detail->setVisible(shown && !facts[i].detail.isEmpty());
        if (!shown)
            continue;
        row.label->setText(facts[i].label);
        const bool longLabel = facts[i].label.size() > longestLabel;
        row.label->setWordWrap(longLabel);
        row.label->setMinimumWidth(longLabel ? row.label->fontMetrics().averageCharWidth() * longestLabel : 0);
        row.value->setText(breakable(facts[i].value));
        row.value->setAccessibleName(QStringLiteral("%1: %2 %3").arg(facts[i].label, facts[i].value, facts[i].detail).trimmed());
        row.detail->setText(facts[i].detail);
        // Beside the value where all of it is short, else below it.
        const bool beside = facts[i].label.size() + facts[i].value.size() + facts[i].detail.size() <= shortLine;
        row.right->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
        row.right->setSpacing(beside ? 6 : 0);
        row.right->setStretch(0, beside ? 1 : 0);
        row.value->setWordWrap(!beside);
        row.detail->setWordWrap(!beside);
        row.detail->setAlignment((beside ? Qt::AlignVCenter : Qt::AlignTop) | Qt::AlignRight);
    }
    setVisible(!facts.isEmpty());
}

} // namespace statroom
