// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Annotation.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;

namespace statroom {

class PlainLabel;
class Viewpoint;

/// Asks for an event: what, since when, until when, and which charts it concerns. Writes it itself and
/// stays open with the reason where that fails. Deletes itself when closed; show it with open().
class AnnotationDialog : public QDialog
{
    Q_OBJECT

public:
    AnnotationDialog(Viewpoint &viewpoint, DepartmentId department, MetricId metric, QDate day, QWidget *parent);

    void accept() override;

private:
    Viewpoint &m_viewpoint;
    DepartmentId m_department;
    MetricId m_metric;
    QLineEdit *m_text;
    QDateEdit *m_from;
    QCheckBox *m_lasted;
    QDateEdit *m_to;
    QComboBox *m_concerns;
    PlainLabel *m_failure;
    QPushButton *m_insert;
};

} // namespace statroom
