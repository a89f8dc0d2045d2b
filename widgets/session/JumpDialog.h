// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// "A dialogue, not a presentation": a few letters to any metric or goal, on the presenter's screen. It closes itself
// when something is chosen or Esc is pressed.
#pragma once

#include "items/JumpModel.h"

#include <QDialog>

class QLineEdit;
class QListView;

namespace statroom {

class JumpDialog : public QDialog
{
    Q_OBJECT
public:
    explicit JumpDialog(Viewpoint &viewpoint, QWidget *parent = nullptr);

signals:
    void metricChosen(statroom::DepartmentId department, statroom::MetricId metric);
    void goalChosen(statroom::GoalId goal);
    void problemChosen(statroom::ProblemId problem);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose();

    JumpModel m_model;
    QLineEdit *m_line;
    QListView *m_list;
};

} // namespace statroom
