// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "items/BackgroundJob.h"

#include <QObject>

class QWidget;

namespace statroom {

class Actions;
class Prompts;
class Viewpoint;

/// Writes all observations of the city, as it is shown, to a workbook or to CSV, as `statroom export
/// --observations` does, while people go on working.
class NumbersMenu : public QObject
{
    Q_OBJECT

public:
    NumbersMenu(Viewpoint &viewpoint, Prompts &prompts, Actions &actions, QWidget &window);

signals:
    void noted(const QString &text);
    void failed(const statroom::Error &error);

private:
    void ask();
    void write(const QString &path);

    Viewpoint &m_viewpoint;
    Prompts &m_prompts;
    QWidget &m_window;
    BackgroundJob m_job;
};

} // namespace statroom
