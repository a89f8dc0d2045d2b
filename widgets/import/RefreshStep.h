// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace statroom {

class PlainLabel;
class SavedImportsModel;
class SavedImportsTable;

/// What running the saved imports again would do, all of them together, and the writing of those that are ticked.
class RefreshStep : public QWidget
{
    Q_OBJECT

public:
    explicit RefreshStep(SavedImportsModel &model, QWidget *parent = nullptr);

    QWidget *mainWidget() const;
    QWidget *footer() const { return m_footer; }
    QPushButton *cancelButton() const { return m_cancel; }

signals:
    void left();
    void noted(const QString &text);

private:
    void tell();

    SavedImportsModel &m_model;
    PlainLabel *m_sentence;
    SavedImportsTable *m_table;
    PlainLabel *m_detail;
    QWidget *m_footer;
    PlainLabel *m_foot;
    QProgressBar *m_progress;
    QPushButton *m_confirm;
    QPushButton *m_cancel;
    QPushButton *m_primary;
    bool m_isWritten = false;
};

} // namespace statroom
