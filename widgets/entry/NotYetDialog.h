// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDialog>

class QDateEdit;
class QLineEdit;

namespace statroom {

/// Not yet, expected on …, because …: for a value that cannot be entered today. Shown with open().
class NotYetDialog : public QDialog
{
    Q_OBJECT

public:
    /// `what` names metric and period; the day proposed must lie after today.
    NotYetDialog(const QString &what, QDate today, QDate proposed, const QString &because, QWidget *parent = nullptr);

    QDate expected() const;
    QString because() const;

private:
    QDateEdit *m_expected;
    QLineEdit *m_because;
};

} // namespace statroom
