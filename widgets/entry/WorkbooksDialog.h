// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"
#include "domain/Month.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace statroom {

class PlainLabel;
class Prompts;
class Viewpoint;

/// Writes entry workbooks: for which month, for which departments, into which folder. Files that lie there already
/// are left as they are, and said so.
class WorkbooksDialog : public QDialog
{
    Q_OBJECT

public:
    WorkbooksDialog(Viewpoint &viewpoint, Prompts &prompts, const QString &folder, QWidget *parent = nullptr);

    void accept() override;

signals:
    void done(const QString &text); ///< what was written, and where

private:
    void listDepartments();
    void follow();
    Month month() const;
    std::vector<DepartmentId> wanted() const;

    Viewpoint &m_viewpoint;
    QComboBox *m_period;
    QWidget *m_list;
    QVBoxLayout *m_lines;
    QLineEdit *m_folder;
    PlainLabel *m_message;
    QPushButton *m_write = nullptr;
    std::vector<std::pair<DepartmentId, QCheckBox *>> m_departments;
};

} // namespace statroom
