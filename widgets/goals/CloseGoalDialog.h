// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/GoalReading.h"
#include "items/setup/GoalTableModels.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;

namespace statroom {

class PlainLabel;

/// Asks how a promise ended, on which day, why, and what follows it. Shows the figures that stay, as of that day and
/// as the file has them now, before anything is written; one revision then keeps them. Stays open with the reason
/// where that fails. Deletes itself when closed; show it with open().
class CloseGoalDialog : public QDialog
{
    Q_OBJECT

public:
    CloseGoalDialog(Viewpoint &viewpoint, const GoalReading &reading, QDate day, QWidget *parent);

    void accept() override;

private:
    void showFigures();
    Goal::Closing outcome() const;

    Viewpoint &m_viewpoint;
    GoalReading m_reading;
    GoalTableModel m_goals;
    QComboBox *m_outcome;
    QDateEdit *m_day;
    QLineEdit *m_reason;
    QComboBox *m_successor;
    PlainLabel *m_figures;
    PlainLabel *m_doubt;
    PlainLabel *m_failure;
    QPushButton *m_close = nullptr;
};

} // namespace statroom
