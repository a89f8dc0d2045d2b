// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/GoalReading.h"
#include "items/setup/GoalPartModels.h"

#include <QDialog>

class QCheckBox;
class QDateEdit;
class QLineEdit;
class QPushButton;

namespace statroom {

class PlainLabel;

/// Asks for a new amount or deadline of a promise, from which day on and why. What was promised at first stays in
/// sight, and how the promise would then stand is shown before anything is written. Stays open with the reason where
/// that fails. Deletes itself when closed; show it with open().
class AmendGoalDialog : public QDialog
{
    Q_OBJECT

public:
    AmendGoalDialog(Viewpoint &viewpoint, const GoalReading &reading, QDate day, QWidget *parent);

    void accept() override;

private:
    void follow();

    Viewpoint &m_viewpoint;
    GoalReading m_reading;
    GoalAmendmentTableModel m_amendments;
    QDateEdit *m_day;
    QLineEdit *m_amount;
    QCheckBox *m_moves;
    QDateEdit *m_deadline;
    QLineEdit *m_reason;
    PlainLabel *m_then;
    PlainLabel *m_failure;
    QPushButton *m_amend = nullptr;
};

} // namespace statroom
