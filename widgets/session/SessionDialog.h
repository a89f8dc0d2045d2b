// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Plans a session or changes its facts: departments, day, time, length, room, title. A later day asks why.
#pragma once

#include "items/SessionReading.h"
#include "items/Viewpoint.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QDateEdit;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;
class QTimeEdit;

namespace statroom {

class PlainLabel;

class SessionDialog : public QDialog
{
    Q_OBJECT
public:
    // A new one, perhaps as a cadence proposes it.
    SessionDialog(Viewpoint &viewpoint, const std::optional<ProposedSession> &proposal, QWidget *parent = nullptr);
    SessionDialog(Viewpoint &viewpoint, const SessionReading &session, QWidget *parent = nullptr);

    void accept() override;

signals:
    void planned(statroom::SessionId session);

private:
    void build();
    void follow();

    Viewpoint &m_viewpoint;
    std::optional<Session> m_before;
    Session m_session;
    QListWidget *m_departments;
    QDateEdit *m_day;
    QCheckBox *m_timed;
    QTimeEdit *m_time;
    QSpinBox *m_minutes;
    QLineEdit *m_room;
    QLineEdit *m_title;
    QLineEdit *m_reason;
    PlainLabel *m_reasonLabel;
    PlainLabel *m_hint;
    PlainLabel *m_failure;
    QPushButton *m_ok = nullptr;
};

} // namespace statroom
