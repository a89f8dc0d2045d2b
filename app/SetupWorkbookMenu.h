// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "items/PreviewModel.h"

#include <QObject>

class QWidget;

namespace statroom {

class Actions;
class OpenCity;
class Prompts;
class Viewpoint;

/// The set-up of the city as a workbook: writes it out, and reads one back after every change that it would
/// make was shown. What is read is one revision.
class SetupWorkbookMenu : public QObject
{
    Q_OBJECT

public:
    SetupWorkbookMenu(OpenCity &city, Viewpoint &viewpoint, Prompts &prompts, Actions &actions, QWidget &window);

    void writeOut();
    void readBack();
    /// Shows what a workbook would change.
    void preview(const QString &path);

signals:
    void noted(const QString &text);
    void failed(const statroom::Error &error);

private:
    OpenCity &m_city;
    Viewpoint &m_viewpoint;
    Prompts &m_prompts;
    QWidget &m_window;
};

} // namespace statroom
