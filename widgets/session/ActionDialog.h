// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One action item: typed in the line that is also used in a session, or changed field by field, with its history below.
#pragma once

#include "items/SessionReading.h"
#include "items/Viewpoint.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;

namespace statroom {

class PlainLabel;

class ActionDialog : public QDialog
{
    Q_OBJECT
public:
    // None: a new one.
    ActionDialog(Viewpoint &viewpoint, ActionItemId action, QWidget *parent = nullptr);
    // Without an id a new one, as far as it is known; that of a problem is its countermeasure.
    ActionDialog(Viewpoint &viewpoint, const ActionItem &action, QWidget *parent = nullptr);

    void accept() override;

private:
    void readLine();
    void makeBegin();
    [[nodiscard]] QDate due() const;
    [[nodiscard]] bool isMoved() const;

    Viewpoint &m_viewpoint;
    ActionItem m_action;
    bool m_isNew = false;
    QLineEdit *m_line = nullptr;
    QComboBox *m_kind;
    QComboBox *m_who;
    QLineEdit *m_text;
    QCheckBox *m_dated;
    QDateEdit *m_due;
    QLineEdit *m_why; // its day moves
    QCheckBox *m_begun;
    QDateEdit *m_begins;
    QComboBox *m_department;
    QLineEdit *m_answer;
    PlainLabel *m_failure;
};

} // namespace statroom
