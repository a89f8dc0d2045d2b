// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/BackgroundJob.h"
#include "storage/CityFile.h"

#include <QDialog>
#include <QLocale>

class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace statroom {

class PlainLabel;

/// Looks through the whole city file in the background and says in sentences what it found: all is well, with the
/// head of the history to copy, or what is wrong, where, and what to do. It changes nothing, but nobody can write
/// into the file while it reads; closing it ends the check.
class CheckDialog : public QDialog
{
    Q_OBJECT

public:
    CheckDialog(const QString &path, const QString &city, const QLocale &locale, QWidget *parent);

    /// What a finding says to a person: "Revision 12: it is not as it was written …".
    static QString sentence(const CityFile::Finding &finding);

private:
    struct Outcome
    {
        std::vector<CityFile::Finding> findings;
        QByteArray head;
        qint64 revisions = 0;
    };

    void tell(const Result<Outcome> &outcome);

    QLocale m_locale;
    BackgroundJob m_job;
    PlainLabel *m_verdict;
    PlainLabel *m_advice;
    QProgressBar *m_progress;
    QPlainTextEdit *m_findings;
    QWidget *m_headRow;
    QLineEdit *m_head;
    QPushButton *m_copy;
    QPushButton *m_close;
};

} // namespace statroom
