// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/Viewpoint.h"

#include <QAbstractListModel>

#include <vector>

namespace statroom {

/// Departments, their metrics, the city's goals and its open problems found by a few letters: by code, by beginnings of
/// words ("comp insp"), by initials, by any part of a word, at last by letters in order. Best first; without a query
/// the departments. Accents and case do not count.
class JumpModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit JumpModel(Viewpoint &viewpoint, QObject *parent = nullptr);

    void setQuery(const QString &query);
    DepartmentId departmentAt(int row) const;
    MetricId metricAt(int row) const; ///< none for departments
    GoalId goalAt(int row) const; ///< none but for goals
    ProblemId problemAt(int row) const; ///< none but for problems

    int rowCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole the name, StandingRole::Place where it belongs.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// How well a folded query fits a folded name and code; 0 is not at all. Exposed for its tests.
    static int fit(const QString &query, const QString &name, const QString &code);
    static QString folded(const QString &text);

private:
    struct Target
    {
        DepartmentId department;
        MetricId metric;
        QString name;
        QString place;
        QString foldedName; ///< with the department's name, so that "fire resp" finds it
        QString foldedCode;
        GoalId goal = {};
        ProblemId problem = {};
    };

    void build();
    void search();

    static constexpr int most = 50;

    Viewpoint &m_viewpoint;
    QString m_query;
    std::vector<Target> m_targets;
    std::vector<size_t> m_found;
    bool m_built = false;
};

} // namespace statroom
