// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/metric/MetricNotes.h"

#include "theme/Card.h"
#include "theme/Layouts.h"
#include "theme/LinkButton.h"
#include "theme/PlainLabel.h"

#include <QBoxLayout>
#include <QLocale>

namespace statroom {

namespace {

constexpr int notesAtFirst = 5;

} // namespace

MetricNotes::MetricNotes(const QLocale &locale, QWidget *parent)
    : QWidget(parent)
    , m_locale(locale)
    , m_cards(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(16);
    m_notes = new Card(tr("Notes and corrections"), this);
    m_notes->setObjectName(QStringLiteral("notes"));
    m_noteRows = new QVBoxLayout;
    m_noteRows->setSpacing(8);
    m_notes->body()->addLayout(m_noteRows);
    m_notes->body()->addStretch(1);
    m_story = new Card(tr("What the department says"), this);
    m_story->setObjectName(QStringLiteral("narrative"));
    m_storyRows = new QVBoxLayout;
    m_storyRows->setSpacing(8);
    m_story->body()->addLayout(m_storyRows);
    m_story->body()->addStretch(1);
    m_cards->addWidget(m_notes, 1);
    m_cards->addWidget(m_story, 1);
}

void MetricNotes::setStacked(bool stacked)
{
    m_cards->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void MetricNotes::show(const MetricFacts &facts)
{
    m_shown = facts.notes;
    showNotes();
    clearLayout(*m_storyRows);
    for (qsizetype i = 0; i < qMin<qsizetype>(facts.narratives.size(), 2); ++i) {
        const auto &told = facts.narratives[i];
        m_storyRows->addWidget(plainLabel(told.when, TextRole::Secondary, TextColour::Tertiary, m_story));
        for (const auto &[head, text] :
             {std::pair(tr("What happened"), told.happened), std::pair(tr("What we do"), told.doing),
              std::pair(tr("What we need"), told.needed)}) {
            if (text.isEmpty())
                continue;
            auto *pair = new QWidget(m_story);
            auto *lines = new QVBoxLayout(pair);
            lines->setContentsMargins(0, 0, 0, 0);
            lines->setSpacing(1);
            lines->addWidget(plainLabel(head, TextRole::Strong, pair));
            lines->addWidget(selectableText(text, TextRole::Body, TextColour::Secondary, pair));
            m_storyRows->addWidget(pair);
        }
    }
    if (facts.narratives.isEmpty())
        m_storyRows->addWidget(
            selectableText(tr("Nothing told for these months."), TextRole::Body, TextColour::Tertiary, m_story));
}

void MetricNotes::showNotes()
{
    clearLayout(*m_noteRows);
    const auto count = m_shown.size();
    const auto shownCount = m_allNotes ? count : qMin<qsizetype>(count, notesAtFirst);
    for (qsizetype i = 0; i < shownCount; ++i) {
        const auto &note = m_shown[i];
        auto *row = new QWidget(m_notes);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(12);
        PlainLabel *when = plainLabel(note.when, TextRole::Body, TextColour::Secondary, row);
        when->setMinimumWidth(64);
        line->addWidget(when, 0, Qt::AlignTop);
        auto *words = new QVBoxLayout;
        words->setSpacing(1);
        words->addWidget(selectableText(note.text, TextRole::Body, TextColour::Primary, row));
        if (!note.who.isEmpty())
            words->addWidget(selectableText(note.who, TextRole::Secondary, TextColour::Tertiary, row));
        line->addLayout(words, 1);
        m_noteRows->addWidget(row);
    }
    if (count > shownCount) {
        auto *more = new LinkButton(tr("Show all %1").arg(m_locale.toString(count)), m_notes);
        connect(more, &LinkButton::clicked, this, [this] {
            m_allNotes = true;
            showNotes();
        });
        m_noteRows->addWidget(more, 0, Qt::AlignLeft);
    }
    if (count == 0)
        m_noteRows->addWidget(selectableText(tr("No notes, and no number was corrected."), TextRole::Body,
                                             TextColour::Tertiary, m_notes));
}

} // namespace statroom
