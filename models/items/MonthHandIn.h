// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Change.h"
#include "domain/Ids.h"
#include "domain/Month.h"
#include "domain/Narrative.h"
#include "domain/Observation.h"
#include "domain/Result.h"

#include <QObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace statroom {

class MonthlyGridModel;
class Viewpoint;

/// A department hands in the month of a grid as a whole, and where the city asks for it, somebody approves.
/// Handing in closes every value of the metrics whose period ends in that month, in one revision with the
/// record of it; values that come later are handed in again. Who may approve follows the roles of people.
class MonthHandIn : public QObject
{
    Q_OBJECT

public:
    MonthHandIn(Viewpoint &viewpoint, const MonthlyGridModel &grid, QObject *parent = nullptr);

    /// What the file holds of everything whose period ends in a department's month.
    static Result<std::vector<Observation>> observations(const Viewpoint &viewpoint, DepartmentId department,
                                                         Month month);
    /// Hands in what is given: adds the change of each value that is entered and still preliminary, and the record.
    static void handIn(std::vector<Change> &changes, const std::vector<Observation> &observations,
                       const std::optional<HandIn> &before, const HandIn &now);

    const std::optional<HandIn> &record() const { return m_record; }
    bool isHandedIn() const { return m_record.has_value(); }
    bool isApproved() const { return m_record && m_record->approvedAt.isValid(); }
    /// "Handed in on 5 Nov by Ana Ruiz. Waits for approval by the department's head." or empty.
    QString stateText() const;

    int openValues() const { return int(m_open.size()); } ///< entered and not handed in yet
    /// What keeps the month from being handed in, by name: "Sick time used: empty". Empty where nothing does.
    QStringList blockers() const;
    bool canHandIn() const;
    QString whyNotHandIn() const; ///< one sentence; empty where it can be
    Result<void> handIn();

    /// The city asks for approval, and it has not been given.
    bool awaitsApproval() const;
    QString whyNotApprove() const; ///< one sentence; empty where the person at the screen may
    Result<void> approve();

signals:
    void changed();

private:
    void look();
    QString approver() const;

    Viewpoint &m_viewpoint;
    const MonthlyGridModel &m_grid;
    std::optional<HandIn> m_record;
    std::vector<Observation> m_open;
    bool m_looking = false;
};

} // namespace statroom
