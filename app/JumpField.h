// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/JumpModel.h"

#include <QLineEdit>
#include <QPointer>

class QListView;

namespace statroom {

/// A few letters, then Enter: the way to any department or metric. The list of what fits hangs below the
/// field while it has the focus; Esc gives the focus back.
class JumpField : public QLineEdit
{
    Q_OBJECT

public:
    explicit JumpField(Viewpoint &viewpoint, QWidget *parent = nullptr);

    void begin(); ///< takes the focus, with the old letters selected
    JumpModel &model() { return m_model; }

signals:
    void chosen(statroom::DepartmentId department, statroom::MetricId metric);
    void problemChosen(statroom::ProblemId problem);
    void goalChosen(statroom::GoalId goal);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

private:
    void search(const QString &text);
    void place();
    void choose(const QModelIndex &index);
    void end();

    JumpModel m_model;
    QListView *m_list = nullptr;
    QPointer<QWidget> m_before;
};

} // namespace statroom
