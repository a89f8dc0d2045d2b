// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"

#include <QDialog>

class QComboBox;

namespace statroom {

class Viewpoint;

/// Asks which numbers go into a file: of all departments or of one, of all metrics or of one that is measured there.
/// What is proposed first is what the window shows.
class NumbersDialog : public QDialog
{
    Q_OBJECT

public:
    NumbersDialog(const Viewpoint &viewpoint, DepartmentId department, MetricId metric, QWidget *parent);

    DepartmentId department() const; ///< none = all
    MetricId metric() const; ///< none = all

private:
    void listMetrics(MetricId chosen);

    const Viewpoint &m_viewpoint;
    QComboBox *m_department;
    QComboBox *m_metric;
};

} // namespace statroom
