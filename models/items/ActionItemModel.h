// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/SessionMemo.h"
#include "items/Viewpoint.h"

#include <QAbstractTableModel>

#include <vector>

namespace statroom {

/// The board of action items: late, due within a week, later, done lately; by day within each. One model for the four
/// columns of the board and for the list; filtered by department and person. Follows every commit.
class ActionItemModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        TextColumn,
        WhoColumn,
        DepartmentColumn,
        DueColumn,
        StateColumn,
        SessionColumn,
        AboutColumn,
        ColumnCount
    };
    enum class Group { Late, Soon, Later, Done };
    enum Role { GroupRole = 0x0400, StandingRole, NumberRole, WhoRole, DueRole, AboutRole };
    static constexpr int doneDays = 42; ///< how long what is done stays on the board

    explicit ActionItemModel(Viewpoint &viewpoint, QObject *parent = nullptr);

    void setDepartment(DepartmentId department); ///< none = all
    void setPerson(const QString &who); ///< empty = all
    void refresh();
    ActionItemId itemAt(int row) const;
    int count(Group group) const;
    QStringList people() const; ///< who has any
    /// How many of those due in the last twelve months were done in time.
    struct Kept
    {
        DepartmentId department; ///< none = of all
        int kept = 0;
        int due = 0;
    };
    std::vector<Kept> kept() const; ///< all first, then by department

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        ActionItem action;
        SessionMemo::Promise promise;
        Group group = Group::Later;
        QString department;
        QString session;
    };

    Viewpoint &m_viewpoint;
    DepartmentId m_department;
    QString m_who;
    std::vector<Row> m_rows;
};

} // namespace statroom
