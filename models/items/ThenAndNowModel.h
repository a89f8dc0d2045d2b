// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Status.h"
#include "items/SessionReading.h"
#include "items/Viewpoint.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <optional>
#include <vector>

namespace statroom {

/// What the room of a held session saw of each item, and beside it the same as the file holds it now: both as of the
/// month that the session looked at, so that only what was written since makes a difference. Says who corrected what,
/// and why.
struct ThenAndNow
{
    struct Side
    {
        QString value;
        QString word; ///< how it stands
        std::optional<Status> status; ///< none where nothing is judged
        std::optional<double> number; ///< of a metric or goal, as stored

        bool operator==(const Side &) const = default;
    };
    struct Line
    {
        AgendaItemId item;
        AgendaItem::Kind kind = AgendaItem::Kind::Metric;
        int number = 0; ///< on the agenda, from 1
        QString title;
        QString place; ///< the department
        Side then;
        Side now;
        QStringList since; ///< "Sep 2026: 81.2 %, the room saw 79.9 % (Ana, 3 Nov 2026: counted twice)"
        std::vector<SeriesId> corrected; ///< whose values are others

        bool differs() const { return !(then == now) || !since.isEmpty(); }
        /// The room would see another number; how an action item stands goes on by itself.
        bool isCorrected() const { return kind != AgendaItem::Kind::Action && differs(); }
        /// What is another, in words; at least one where it differs.
        QStringList told() const;
    };

    std::vector<Line> lines; ///< of the items that show numbers, in the order of the agenda
    int corrected = 0;
    bool hasRecord = false; ///< else nothing can be laid beside, and there are no lines

    static Result<ThenAndNow> read(const Viewpoint &viewpoint, const SessionReading &session);
    /// The values of one series from a month on that the room's record has and that are others now, newest first.
    static Result<QStringList> corrections(const Viewpoint &viewpoint, const SessionReading &session, SeriesId series,
                                           Month from);
};

/// It as a table, one row an item.
class ThenAndNowModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { ItemColumn, ThenColumn, NowColumn, DifferenceColumn, SinceColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setReading(ThenAndNow reading);
    const ThenAndNow &reading() const { return m_reading; }
    const ThenAndNow::Line *line(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString difference(const ThenAndNow::Line &line) const;

    ThenAndNow m_reading;
};

} // namespace statroom
