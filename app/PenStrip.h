// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Banner.h"

namespace statroom {

class Actions;
class OpenCity;
class Viewpoint;

/// The strip above all pages that says who else has the pen of the city file, or asks for it, and what can be done
/// about that; hidden while there is nothing of the kind. Sees to it that the actions of the pen are there
/// where a pen is needed, and say why they cannot be used.
class PenStrip : public Banner
{
    Q_OBJECT

public:
    PenStrip(OpenCity &city, Viewpoint &viewpoint, Actions &actions, QWidget *parent = nullptr);

signals:
    /// Where the file lies and who has the pen, in a few words; empty on a disk of this computer.
    void told(const QString &place, const QString &pen);

private:
    void follow();
    void followActions();
    void showState(const QString &lead, const QString &rest);
    QString timeOf(const QDateTime &moment) const;

    OpenCity &m_city;
    Viewpoint &m_viewpoint;
    Actions &m_do;
    QPushButton *m_ask;
    QPushButton *m_handOver;
    QPushButton *m_takeOver;
    QString m_lead;
};

} // namespace statroom
