// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QPageSize>
#include <QStringList>

class QButtonGroup;
class QComboBox;

namespace statroom {

/// Asks how much goes to paper, where there is a choice, and on which paper.
class PrintDialog : public QDialog
{
    Q_OBJECT

public:
    PrintDialog(const QString &title, const QStringList &choices, QPageSize::PageSizeId paper, const QString &verb,
                QWidget *parent);

    int choice() const;
    QPageSize::PageSizeId paper() const;

private:
    QButtonGroup *m_choices;
    QComboBox *m_paper;
};

} // namespace statroom
