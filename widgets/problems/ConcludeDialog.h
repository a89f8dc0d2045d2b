// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a round of a problem ends: what was learned becomes the standard, the circle is gone round again, or it is
// closed; with the recheck before the eyes. One revision; stays open with the reason where that fails. Deletes itself
// when closed; show it with open().
#pragma once

#include "items/ProblemEntry.h"

#include <QDialog>

class QButtonGroup;
class QDateEdit;
class QPlainTextEdit;
class QPushButton;

namespace statroom {

class PlainLabel;

class ConcludeDialog : public QDialog
{
    Q_OBJECT

public:
    ConcludeDialog(Viewpoint &viewpoint, const ProblemStanding &standing, QWidget *parent);

    void accept() override;

private:
    ProblemEntry::End end() const;

    Viewpoint &m_viewpoint;
    ProblemId m_problem;
    QButtonGroup *m_ends;
    QPlainTextEdit *m_text;
    QDateEdit *m_day;
    PlainLabel *m_failure;
    QPushButton *m_ok = nullptr;
};

} // namespace statroom
