// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/ImportDraft.h"

#include <QWidget>

class QFormLayout;

namespace statroom {

class Card;
class PlainLabel;

/// The receipt of an import: what was read, how, and what it changed.
class ImportDoneStep : public QWidget
{
    Q_OBJECT

public:
    explicit ImportDoneStep(ImportDraft &draft, QWidget *parent = nullptr);

private:
    void load();

    ImportDraft &m_draft;
    Card *m_card;
    PlainLabel *m_sentence;
    QWidget *m_facts = nullptr;
};

} // namespace statroom
