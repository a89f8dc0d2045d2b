// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/EntriesDue.h"
#include "items/HighlightModel.h"
#include "items/StandingCharts.h"
#include "items/Viewpoint.h"

#include <QAbstractTableModel>
#include <QHash>

#include <array>

namespace statroom {

/// The city in the month shown: one row a department with how many of its metrics have which status, the
/// metrics that every department measures, and which entries are missing. Beside it the tallies of the
/// city and the lists of what needs attention and what is worth celebrating.
///
/// A metric needs attention when it is off target, worst first: those whose control chart shows a concern before
/// the others, as soon as that is known, then by the distance from the target as a share of it, counted double
/// where it is worse than a year before or has just slipped. It is worth celebrating
/// when its target has just been reached, or is met and better than a year before; values that are stale
/// are neither news nor a reason to celebrate.
class OverviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Then one column for each enterprise metric, then the entries.
    enum Column { DepartmentColumn, MetColumn, NearColumn, OffColumn, GreyColumn, FirstMetricColumn };
    static constexpr int mostMetricColumns = 6;
    /// The lists show no more than these; `tallies` has their true numbers.
    static constexpr size_t mostHighlights = 60;

    enum class Extent { WithHighlights, DepartmentsOnly };

    explicit OverviewModel(Viewpoint &viewpoint, Extent extent = Extent::WithHighlights, QObject *parent = nullptr);

    int entriesColumn() const { return FirstMetricColumn + int(m_columns.size()); }
    void reload();

    struct Tally
    {
        int now = 0;
        int before = 0; ///< one period earlier, as known now
        int preliminary = 0; ///< of `now`
        bool operator==(const Tally &) const = default;
    };
    const std::array<Tally, 5> &tallies() const { return m_tallies; }
    /// "+3 since Sep", "as in Sep".
    QString sinceBefore(Status status) const;
    struct Entries
    {
        int expected = 0;
        int answered = 0;
        int overdue = 0;
        QDate nextDue; ///< of those that are owed and not late
        int owedByThen = 0;
        bool operator==(const Entries &) const = default;
    };
    const Entries &entries() const { return m_entries; }
    bool isChartingYet() const { return m_charts.isWaiting(); }
    HighlightModel *attention() { return &m_attention; }
    HighlightModel *celebration() { return &m_celebration; }

    DepartmentId departmentAt(int row) const;
    int rowOf(DepartmentId department) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void talliesChanged();
    void failed(const statroom::Error &error);

private:
    struct Row
    {
        DepartmentId department;
        std::array<int, 5> counts{};
        std::vector<std::optional<size_t>> metrics; ///< place in m_standings, beside m_columns
        Entries entries;
        size_t first = 0; ///< its standings
        size_t last = 0;
    };

    void follow(const CommittedRevision &revision);
    void count(Row &row) const;
    void countCity();
    void countEntries(Row &row) const;
    void highlight();
    void askCharts();
    void takeCharts(const std::vector<size_t> &places, const std::vector<std::optional<ChartVerdict>> &verdicts);
    Result<std::vector<size_t>> ranked(Status status);
    Result<void> compare(const std::vector<size_t> &places);
    Result<std::vector<Standing>> shown(const std::vector<size_t> &places);
    QString entriesText(const Entries &entries) const;

    Viewpoint &m_viewpoint;
    Extent m_extent;
    HighlightModel m_attention;
    HighlightModel m_celebration;
    std::vector<MetricId> m_columns;
    std::vector<StandingKey> m_keys;
    std::vector<Standing> m_standings; ///< in status depth; with yearBefore where that was looked at
    QHash<StandingKey, Standing> m_highlighted; ///< in full depth, those that the lists show
    StandingCharts m_charts;
    std::vector<bool> m_charted; ///< beside m_standings: whether its chart was looked at
    std::vector<EntryDue> m_due;
    std::vector<Row> m_rows;
    std::array<Tally, 5> m_tallies{};
    Entries m_entries;
};

} // namespace statroom
