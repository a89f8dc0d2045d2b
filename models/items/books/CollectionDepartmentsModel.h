// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <vector>

namespace statroom {

class Collection;
class Viewpoint;

/// Who is in and who is missing: a row for each department that is asked for something.
class CollectionDepartmentsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Department, State, Taken, Missing, Due, HandIn, ColumnCount };

    explicit CollectionDepartmentsModel(const Viewpoint &viewpoint, QObject *parent = nullptr);

    void show(const Collection *collection); ///< null shows nothing
    void refresh(); ///< where a choice changed what is taken

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const Viewpoint &m_viewpoint;
    const Collection *m_collection = nullptr;
    std::vector<size_t> m_order; ///< of its departments, row by row
};

} // namespace statroom
