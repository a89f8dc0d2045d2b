// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/ImportDraft.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace statroom {

class Card;
class PlainLabel;

/// The receipt of an import: what was read, how, and what it changed. Here it can be kept under a name, to be run
/// again.
class ImportDoneStep : public QWidget
{
    Q_OBJECT

public:
    explicit ImportDoneStep(ImportDraft &draft, QWidget *parent = nullptr);

signals:
    void saved(const QString &name);
    void failed(const statroom::Error &error);

private:
    void load();
    void makeSaving();
    void save();
    void tellSaving();

    ImportDraft &m_draft;
    Card *m_card;
    PlainLabel *m_sentence;
    QWidget *m_facts = nullptr;
    Card *m_saving;
    QLineEdit *m_saveName;
    QComboBox *m_saveFile;
    QComboBox *m_saveSpan;
    QPushButton *m_saveGo;
};

} // namespace statroom
