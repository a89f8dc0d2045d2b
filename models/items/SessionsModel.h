// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/SessionCalendar.h"
#include "items/Viewpoint.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace statroom {

/// All sessions of a city and those that its cadences ask for: what comes first, the missed ones on top, then what was
/// held, newest first. Follows every commit.
class SessionsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { DayColumn, SessionColumn, StateColumn, KeptColumn, ColumnCount };
    enum Role { StandingRole = 0x0400, IsSectionRole };

    explicit SessionsModel(Viewpoint &viewpoint, QObject *parent = nullptr);

    void refresh();
    SessionId sessionAt(int row) const; ///< none for headings and proposals
    std::optional<ProposedSession> proposalAt(int row) const;
    int rowOf(SessionId session) const; ///< -1
    int missed() const { return m_missed; }
    /// The next one that is planned, or null.
    const Session *next() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        QString heading;
        SessionId session;
        std::optional<ProposedSession> proposal;
        QString cells[ColumnCount];
        std::optional<SessionStanding> standing;
    };

    Viewpoint &m_viewpoint;
    std::vector<Row> m_rows;
    int m_missed = 0;
};

/// "missed", "put off 3 times": translated.
QString standingWord(const Session &session, QDate today);

} // namespace statroom
