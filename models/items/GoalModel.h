// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/GoalBurnUp.h"
#include "items/MetricValues.h"
#include "items/SparkPoints.h"
#include "items/Viewpoint.h"

#include <QAbstractTableModel>

#include <optional>

namespace statroom {

/// A metric beside a goal, as it stands on the day shown.
struct GoalMetric
{
    GoalReading::Linked link;
    QString name; ///< of the metric, and of its department where there are several
    QString role;
    QString value;
    QString period; ///< that the value is of: "Oct 2026"
    QString why;
    Status status = Status::NoData;
    SparkPoints points; ///< a small control chart, where there are enough values
};

/// The promise that this one followed, or that follows it, as it stands in the month shown.
struct GoalRelated
{
    GoalId goal;
    QString role; ///< "Followed by"
    QString statement;
    Status pace = Status::NoData;
    QString phrase; ///< "Behind"
    QString why;
};

/// One goal as of any day of its life: what its page, its slider and its table show. It reads once for each goal,
/// record and commit that touches it; moving the day reads nothing. As a table it has a row for each month's last day
/// up to the day shown, columns for each class, done, committed and needed; missing is an empty cell.
class GoalModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Role { Number = 0x0200, Day };

    explicit GoalModel(Viewpoint &viewpoint, QObject *parent = nullptr);

    void setGoal(GoalId goal);
    GoalId goal() const { return m_goal; }
    /// None without a goal, or where it could not be read.
    const std::optional<GoalReading> &reading() const { return m_reading; }
    const GoalStanding &standing() const { return m_standing; }
    const BurnUp &burnUp() const { return m_burnUp; }
    /// What drives it, contributes to it and guards it, as of the last month that was over on the day.
    const QList<GoalMetric> &metrics() const { return m_metrics; }
    const QList<GoalRelated> &related() const { return m_related; }

    QDate day() const { return m_day; }
    /// Kept within the goal's life.
    void setDay(QDate day);
    QDate firstDay() const;
    /// Its life ends with its deadline if it was reached by then, with its closing, else it goes on: overdue, or without
    /// an end. None of it lies after the month shown.
    QDate lastDay() const;
    QDate endOfLife() const { return m_last; }

    void refresh();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void readingChanged();
    /// Not with the reading: another month of them is shown, of the same metrics.
    void metricsChanged();
    void dayChanged();
    void failed(const statroom::Error &error);

private:
    void tell();
    QDate shownDay() const; ///< the end of the month shown, or today in it
    void tabulate();
    Month metricsMonth() const;
    Result<void> readMetrics();
    void tellMetrics();
    Result<void> readRelated();
    bool touchesMetrics(const CommittedRevision &revision) const;

    Viewpoint &m_viewpoint;
    GoalId m_goal;
    std::optional<GoalReading> m_reading;
    GoalStanding m_standing;
    BurnUp m_burnUp;
    QList<GoalMetric> m_metrics;
    std::vector<std::optional<MetricValues>> m_metricNumbers; ///< for each of them up to the month shown
    Month m_metricsMonth; ///< that they are told of
    QList<GoalRelated> m_related;
    QSet<qint64> m_relatedSeries; ///< whose numbers went into those
    QDate m_day;
    QDate m_last; ///< of its life
    QStringList m_classes;
    std::vector<GoalPoint> m_months;
};

} // namespace statroom
