// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/setup/MetricTableModel.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace statroom {

class PlainLabel;

/// For which departments a metric is copied, and the code each copy gets. Shown with open(); writes one
/// revision when accepted, or says below why it cannot.
class CopiesDialog : public QDialog
{
    Q_OBJECT

public:
    CopiesDialog(MetricTableModel &model, const SetupKey &metric, QWidget *parent = nullptr);

    void accept() override;

signals:
    void made(const statroom::SetupKey &last, int copies);

private:
    void follow();
    std::vector<MetricTableModel::Copy> copies() const;

    struct Line
    {
        DepartmentId department;
        QCheckBox *wanted = nullptr;
        QLineEdit *code = nullptr;
    };

    MetricTableModel &m_model;
    SetupKey m_metric;
    std::vector<Line> m_lines;
    PlainLabel *m_error;
    QPushButton *m_make;
};

} // namespace statroom
