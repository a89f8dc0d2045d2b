// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/FactGrid.h"

#include "theme/PlainLabel.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QResizeEvent>

#include <algorithm>

namespace statroom {

namespace {

constexpr int columnGap = 12;
constexpr int detailGap = 6;
constexpr int longestLabel = 22; // characters that stay on one line

/// Hashes have no spaces to break at: lines of 32, 16 or 8 digits, whichever fit.
QString breakable(const QString &text, const QFontMetrics &metrics, int room)
{
    if (text.size() < 32 || text.contains(u' '))
        return text;
    int length = 32;
    while (length > 8 && metrics.horizontalAdvance(QString(length, u'0')) + 2 > room)
        length /= 2;
    QStringList lines;
    for (qsizetype i = 0; i < text.size(); i += length)
        lines.append(text.mid(i, length));
    return lines.join(u'\n');
}

} // namespace

FactGrid::FactGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(columnGap);
    m_grid->setVerticalSpacing(7);
    m_grid->setColumnStretch(1, 1);
}

void FactGrid::setFacts(const QList<MetricFacts::Fact> &facts)
{
    m_facts = facts;
    while (m_rows.size() < facts.size()) {
        const int row = static_cast<int>(m_rows.size());
        auto *right = new QBoxLayout(QBoxLayout::TopToBottom);
        Row made{plainLabel({}, TextRole::Body, TextColour::Secondary, this), plainLabel({}, TextRole::Body, this),
                 plainLabel({}, TextRole::Secondary, TextColour::Tertiary, this), right};
        made.label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        for (PlainLabel *label : {made.value, made.detail}) {
            label->setTextInteractionFlags(Qt::TextSelectableByMouse);
            label->setMinimumWidth(1);
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
        row.value->setAccessibleName(
            QStringLiteral("%1: %2 %3").arg(facts[i].label, facts[i].value, facts[i].detail).trimmed());
        row.detail->setText(facts[i].detail);
    }
    setVisible(!facts.isEmpty());
    arrange();
}

void FactGrid::arrange()
{
    const qsizetype count = std::min(m_rows.size(), m_facts.size());
    // All labels share a column, which is as wide as the widest.
    int labels = 0;
    for (qsizetype i = 0; i < count; ++i) {
        const Row &row = m_rows[i];
        const QFontMetrics label = row.label->fontMetrics();
        const bool longLabel = m_facts[i].label.size() > longestLabel;
        row.label->setWordWrap(longLabel);
        row.label->setMinimumWidth(longLabel ? label.averageCharWidth() * longestLabel : 0);
        labels = std::max(labels, longLabel ? row.label->minimumWidth() : label.horizontalAdvance(m_facts[i].label));
    }
    const int room = width() - labels - columnGap;
    for (qsizetype i = 0; i < count; ++i) {
        const Row &row = m_rows[i];
        const MetricFacts::Fact &fact = m_facts[i];
        const QFontMetrics value = row.value->fontMetrics();
        row.value->setText(breakable(fact.value, value, room));
        // Beside the value where both are short, else below it.
        const int wanted = value.horizontalAdvance(fact.value) + detailGap
            + row.detail->fontMetrics().horizontalAdvance(fact.detail) + 4;
        const bool beside = !fact.detail.isEmpty() && wanted <= room;
        row.right->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
        row.right->setSpacing(beside ? detailGap : 0);
        row.right->setStretch(0, beside ? 1 : 0);
        row.value->setWordWrap(!beside);
        row.value->setAlignment(Qt::AlignTop | Qt::AlignRight);
        row.detail->setWordWrap(!beside);
        row.detail->setAlignment((beside ? Qt::AlignVCenter : Qt::AlignTop) | Qt::AlignRight);
    }
}

void FactGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        arrange();
}

void FactGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

} // namespace statroom
