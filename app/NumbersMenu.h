// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/Ids.h"
#include "items/BackgroundJob.h"

#include <QObject>

class QWidget;

namespace statroom {

class Actions;
class Pages;
class Prompts;
class Viewpoint;

/// Writes observations of the city, as it is shown, to a workbook or to CSV, as `statroom export` does: all of them
/// or those of one department or metric, while people go on working.
class NumbersMenu : public QObject
{
    Q_OBJECT

public:
    NumbersMenu(Viewpoint &viewpoint, const Pages &pages, Prompts &prompts, Actions &actions, QWidget &window);

signals:
    void noted(const QString &text);
    void failed(const statroom::Error &error);

private:
    void ask();
    void askWhere(DepartmentId department, MetricId metric);
    void write(const QString &path, DepartmentId department, MetricId metric);

    Viewpoint &m_viewpoint;
    const Pages &m_pages;
    Prompts &m_prompts;
    QWidget &m_window;
    BackgroundJob m_job;
};

} // namespace statroom
