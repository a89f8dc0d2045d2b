// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/FolderReviewModel.h"

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace statroom {

class Card;
class FolderReviewTable;
class MessageLine;
class PlainLabel;
class Prompts;
class SegmentedControl;

/// The review of a folder: one table for all its files, what can be settled at once, and after writing what was
/// taken over, with sheets to sign. Shows a FolderDraft and tells it what a person says.
class FolderStep : public QWidget
{
    Q_OBJECT

public:
    FolderStep(FolderDraft &draft, Prompts &prompts, QWidget *parent = nullptr);

    QWidget *mainWidget() const;
    QWidget *footer() const { return m_footer; }
    QPushButton *cancelButton() const { return m_cancel; }

signals:
    void left(); ///< back to the start of the page
    void noted(const QString &text);
    void failed(const statroom::Error &error);

private:
    void tell();
    void leave();
    void askForSignOffs();
    void writeNextSignOff();

    FolderDraft &m_draft;
    Prompts &m_prompts;
    FolderReviewModel m_model;
    FolderReviewFilter m_filter;
    PlainLabel *m_sentence;
    SegmentedControl *m_segments;
    QPushButton *m_similar;
    QPushButton *m_unknown;
    QPushButton *m_out;
    FolderReviewTable *m_table;
    PlainLabel *m_detail;
    QWidget *m_footer;
    PlainLabel *m_foot;
    QProgressBar *m_progress;
    QPushButton *m_signOff;
    QPushButton *m_undo;
    QPushButton *m_cancel;
    QPushButton *m_primary;
    QList<SignOff> m_pending;
    QString m_signOffFolder;
    int m_signOffCount = 0;
    bool m_wasShown = false;
};

} // namespace statroom
