// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Result.h"
#include "items/RevisionDetails.h"
#include "storage/Reader.h"

#include <QAbstractTableModel>

#include <vector>

namespace statroom {

class Viewpoint;

/// The revisions of the city file, newest first, read in slices as a view asks for more. It always shows
/// the whole record: where an earlier one is looked at, a row of its own marks the place, and what came
/// later says so. New revisions arrive at the top.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Day, Time, Number, Who, What, BeforeAfter, Why, ColumnCount };
    enum Role {
        RevisionRole = Qt::UserRole, ///< qint64, 0 for the marking row
        SecondLineRole, ///< below the What: "COD-05, Aug 2026"; below the Day: the year
        BeforeRole,
        AfterRole,
        LaterRole, ///< bool: written after the record shown
        RevertedRole, ///< bool: taken back and not brought again
        MarkRole, ///< bool: the row is the mark, its text in every column
    };

    explicit HistoryModel(Viewpoint &viewpoint, QObject *parent = nullptr);

    /// `before` and `limit` of the filter are the model's own affair.
    void setFilter(const HistoryFilter &filter);
    const HistoryFilter &filter() const { return m_filter; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    int revisionsShown() const { return int(m_lines.size()); }
    qint64 revisionsInFile() const { return m_total; }
    bool isFiltered() const { return m_filter.department || m_filter.metric || !m_filter.author.isEmpty(); }
    int markRow() const { return m_mark; } ///< -1 where the record shown is the newest
    RevisionId revision(int row) const; ///< none for the mark
    int rowOf(RevisionId revision) const; ///< -1 where it is not read (yet)
    /// Reads until the revision, or the place where it would stand, is among the rows.
    void fetchDownTo(RevisionId revision);
    /// "Reverted by revision 4,812", "Reverts revision 4,498", "came later"; may be empty.
    QString remark(RevisionId revision) const;
    bool isReverted(RevisionId revision) const;

    /// All that a revision changed, and its head. Reads the file.
    struct Told
    {
        Revision revision; ///< without its changes
        RevisionDetails details;
        QString moment; ///< "11 Sep 2026, 9:12"
    };
    Result<Told> tell(RevisionId revision) const;
    QString moment(const QDateTime &utc) const;
    /// Writes the inverse as a new revision of the viewpoint's author; a Conflict names both values.
    Result<RevisionId> revert(RevisionId revision, const QString &reason);
    /// Everybody who ever wrote, for a filter.
    QStringList authors() const;

signals:
    /// The last reading failed; what was read before stays.
    void failed(const statroom::Error &error);
    /// How many are shown, or are there, is another number.
    void countsChanged();

private:
    struct Line
    {
        Revision head;
        QString day, year, time, what, place, before, after;
        bool fitsOneLine = false;
    };

    void reload();
    void follow(const CommittedRevision &revision);
    void takeNewer();
    void readReverts();
    void placeMark();
    int placeOfMark() const;
    std::vector<Line> nextSlice();
    Result<Line> lineOf(Revision head) const;
    std::shared_ptr<const Catalogue> names() const;
    int lineAt(int row) const { return m_mark < 0 || row < m_mark ? row : row == m_mark ? -1 : row - 1; }
    int rowAt(int line) const { return m_mark >= 0 && line >= m_mark ? line + 1 : line; }

    Viewpoint &m_viewpoint;
    HistoryFilter m_filter;
    std::vector<Line> m_lines;
    std::vector<std::pair<RevisionId, RevisionId>> m_reverts; ///< the revert, and what it takes back
    qint64 m_total = 0;
    int m_mark = -1;
    bool m_more = false;
};

} // namespace statroom
