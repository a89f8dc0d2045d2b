// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/SessionCalendar.h"
#include "items/Viewpoint.h"

#include <QAbstractTableModel>

#include <array>
#include <optional>
#include <vector>

namespace statroom {

/// The sessions of a city that come, with those that its cadences ask for, the missed ones on top; or those that were
/// held or cancelled, newest first, by year. Follows every commit.
class SessionsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// The last column tells of a coming session what its agenda holds, of a past one what was done on time.
    enum Column { DayColumn, SessionColumn, StateColumn, YieldColumn, ColumnCount };
    enum class Part { Coming, Past };
    enum Role { StandingRole = 0x0400, IsSectionRole };

    explicit SessionsModel(Viewpoint &viewpoint, QObject *parent = nullptr);

    void refresh();
    void show(Part part);
    Part part() const { return m_part; }
    int count(Part part) const { return m_counts[size_t(part)]; } ///< without what is only proposed
    SessionId sessionAt(int row) const; ///< none for headings and proposals
    std::optional<ProposedSession> proposalAt(int row) const;
    int rowOf(SessionId session) const; ///< -1 where it is not in the part shown
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
    Part m_part = Part::Coming;
    std::array<int, 2> m_counts{};
};

/// "missed", "put off 3 times": translated.
QString standingWord(const Session &session, QDate today);

} // namespace statroom
