// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/MetricFacts.h"

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace statroom {

class Card;

/// Two cards: notes and corrections, newest first, and what the department tells. Side by side, or below each
/// other where there is little room.
class MetricNotes : public QWidget
{
    Q_OBJECT

public:
    explicit MetricNotes(const QLocale &locale, QWidget *parent = nullptr);

    void show(const MetricFacts &facts);
    void setStacked(bool stacked);
    /// The next metric begins with its newest notes alone.
    void showFewAgain() { m_allNotes = false; }

private:
    void showNotes();

    QLocale m_locale;
    QList<MetricFacts::Note> m_shown;
    bool m_allNotes = false;
    QBoxLayout *m_cards;
    Card *m_notes;
    QVBoxLayout *m_noteRows;
    Card *m_story;
    QVBoxLayout *m_storyRows;
};

} // namespace statroom
