// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stands where content would be: one sentence saying why there is none and one verb button that
// helps.
#pragma once

#include <QWidget>

class QPushButton;

namespace statroom {

class PlainLabel;

class EmptyState : public QWidget
{
    Q_OBJECT
public:
    EmptyState(const QString &sentence, const QString &verb, QWidget *parent = nullptr);

    // An empty verb hides the button.
    void setContent(const QString &sentence, const QString &verb);

signals:
    void verbTriggered();

private:
    PlainLabel *m_sentence;
    QPushButton *m_verb;
};

} // namespace statroom
