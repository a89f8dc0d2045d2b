// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"

#include <QDialog>
#include <QPushButton>

class QCalendarWidget;
class QMenu;
class QSpinBox;

namespace statroom {

class Viewpoint;

/// "As of now": shows the file as it stood at the end of a day or at a revision, and goes back to now.
class RecordChooser : public QPushButton
{
    Q_OBJECT

public:
    explicit RecordChooser(Viewpoint &viewpoint, QWidget *parent = nullptr);

signals:
    void failed(const statroom::Error &error);

private:
    void follow();
    void fillMenu();

    Viewpoint &m_viewpoint;
    QMenu *m_menu;
};

/// Asks for the day (its end in the city's time zone) or the revision; shown with open(), it moves the
/// viewpoint when it is accepted and deletes itself.
class RecordDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RecordDialog(Viewpoint &viewpoint, QWidget *parent = nullptr);

    void accept() override;

signals:
    void failed(const statroom::Error &error);

private:
    Viewpoint &m_viewpoint;
    QCalendarWidget *m_day;
    QSpinBox *m_revision;
    bool m_byRevision = false;
};

} // namespace statroom
