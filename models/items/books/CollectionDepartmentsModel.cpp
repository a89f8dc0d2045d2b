// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/books/CollectionDepartmentsModel.h"

#include "items/Viewpoint.h"
#include "items/books/Collection.h"

#include <algorithm>

namespace statroom {

CollectionDepartmentsModel::CollectionDepartmentsModel(const Viewpoint &viewpoint, QObject *parent)
    : QAbstractTableModel(parent)
    , m_viewpoint(viewpoint)
{}

void CollectionDepartmentsModel::show(const Collection *collection)
{
    beginResetModel();
    m_collection = collection;
    m_order.clear();
    if (collection)
        for (size_t i = 0; i < collection->departments().size(); ++i)
            m_order.push_back(i);
    // What came back, then who is missing, then those that sent nothing because nothing is missing.
    std::stable_sort(m_order.begin(), m_order.end(), [&](size_t a, size_t b) {
        const auto place = [&](size_t i) {
            const Collection::State state = collection->departments()[i].state;
            return state == Collection::State::Returned ? 0 : state == Collection::State::Missing ? 1 : 2;
        };
        return place(a) < place(b);
    });
    endResetModel();
}

void CollectionDepartmentsModel::refresh()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int CollectionDepartmentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int CollectionDepartmentsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CollectionDepartmentsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(index.column() == Taken || index.column() == Missing ? Qt::AlignRight | Qt::AlignVCenter
                                                                        : Qt::AlignLeft | Qt::AlignVCenter);
    const Collection::Department &department = m_collection->departments()[m_order[size_t(index.row())]];
    const QStringList missing = m_collection->stillMissing(department.id);
    if (role == Qt::ToolTipRole && index.column() == Missing)
        return missing.join(u'\n').toHtmlEscaped();
    if (role == Qt::ToolTipRole)
        return data(index).toString().toHtmlEscaped();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Department:
        if (const statroom::Department *found = m_viewpoint.catalogue()->department(department.id))
            return found->name;
        return {};
    case State:
        switch (department.state) {
        case Collection::State::Returned:
            return department.by.isEmpty() ? tr("Came back") : tr("Came back from %1").arg(department.by);
        case Collection::State::Entered:
            return tr("Entered in the program");
        case Collection::State::Missing:
            return tr("Missing");
        }
        return {};
    case Taken:
        return m_viewpoint.locale().toString(m_collection->taken(department.id));
    case Missing:
        return tr("%1 of %2")
            .arg(m_viewpoint.locale().toString(missing.size()), m_viewpoint.locale().toString(department.asked));
    case Due:
        return m_viewpoint.locale().toString(department.due, QStringLiteral("ddd, d MMM yyyy"));
    case HandIn: {
        if (department.state != Collection::State::Returned)
            return QString();
        const QString why = m_collection->whyNotHandIn(department.id);
        return why.isEmpty() ? tr("Complete") : why;
    }
    }
    return {};
}

QVariant CollectionDepartmentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Department:
        return tr("Department");
    case State:
        return tr("Workbook");
    case Taken:
        return tr("New");
    case Missing:
        return tr("Still missing");
    case Due:
        return tr("Due");
    case HandIn:
        return tr("To be handed in");
    }
    return {};
}

} // namespace statroom
