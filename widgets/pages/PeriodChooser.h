// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Month.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QToolButton;

namespace statroom {

class Viewpoint;

/// One month back, the month shown with all others in a menu by fiscal year, one month on. Moves the
/// viewpoint and follows it.
class PeriodChooser : public QWidget
{
    Q_OBJECT

public:
    explicit PeriodChooser(Viewpoint &viewpoint, QWidget *parent = nullptr);

    /// The last month that can be chosen: the last with a value, at least the one of today.
    static Month last(const Viewpoint &viewpoint);

private:
    void follow();
    void fillMenu();

    Viewpoint &m_viewpoint;
    QToolButton *m_back;
    QPushButton *m_month;
    QToolButton *m_on;
    QMenu *m_menu;
};

} // namespace statroom
