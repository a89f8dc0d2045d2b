// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/ProblemEntry.h"

#include <QDialog>

class QComboBox;
class QPushButton;

namespace statroom {

class PlainLabel;

/// Causes counted by a breakdown of the metric: over which months is chosen, and what was counted in them is seen
/// before anything is written.
class CountDialog : public QDialog
{
    Q_OBJECT

public:
    CountDialog(Viewpoint &viewpoint, ProblemId problem, BreakdownId breakdown, QWidget *parent = nullptr);

    Period span() const;

signals:
    void counted(int categories);

protected:
    void accept() override;

private:
    void fill();
    void follow();

    Viewpoint &m_viewpoint;
    ProblemId m_problem;
    BreakdownId m_breakdown;
    QComboBox *m_first;
    QComboBox *m_last;
    PlainLabel *m_counts;
    PlainLabel *m_remark;
    QPushButton *m_ok = nullptr;
};

} // namespace statroom
