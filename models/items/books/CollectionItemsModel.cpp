// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/books/CollectionItemsModel.h"

#include "items/Viewpoint.h"
#include "items/books/Collection.h"

#include <algorithm>

namespace statroom {

namespace {

bool isOpen(const Collection::Item &item)
{
    return !item.isTaken || item.canChoose() || !item.why.isEmpty();
}

} // namespace

CollectionItemsModel::CollectionItemsModel(const Viewpoint &viewpoint, QObject *parent)
    : QAbstractTableModel(parent)
    , m_viewpoint(viewpoint)
{}

void CollectionItemsModel::show(Collection *collection)
{
    beginResetModel();
    m_collection = collection;
    sort();
    endResetModel();
}

void CollectionItemsModel::setOnlyOpen(bool only)
{
    beginResetModel();
    m_onlyOpen = only;
    sort();
    endResetModel();
}

void CollectionItemsModel::sort()
{
    m_rows.clear();
    if (!m_collection)
        return;
    for (size_t i = 0; i < m_collection->items().size(); ++i)
        if (!m_onlyOpen || isOpen(m_collection->items()[i]))
            m_rows.push_back(i);
    // The order does not follow the ticks: what is ticked stays under the hand.
    const auto rank = [this](size_t i) {
        const Collection::Item &item = m_collection->items()[i];
        return item.canChoose() ? 0 : item.fate == Collection::Fate::Closed ? 1 : isOpen(item) ? 2 : 3;
    };
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](size_t a, size_t b) { return rank(a) < rank(b); });
}

void CollectionItemsModel::refresh()
{
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int CollectionItemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CollectionItemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CollectionItemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Collection::Item &item = m_collection->items()[m_rows[size_t(index.row())]];
    if (role == Qt::CheckStateRole && index.column() == Department && item.canChoose())
        return int(item.isTaken ? Qt::Checked : Qt::Unchecked);
    if (role == Qt::AccessibleTextRole && index.column() == Department && item.canChoose())
        return item.isTaken ? tr("%1, is taken").arg(data(index).toString())
                            : tr("%1, is not taken").arg(data(index).toString());
    if (role == Qt::ToolTipRole)
        return data(index, Qt::DisplayRole).toString().toHtmlEscaped();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Department:
        if (const statroom::Department *department = m_viewpoint.catalogue()->department(item.department))
            return department->name;
        return item.file;
    case Metric: {
        static const std::array<const char *, 7> parts{QT_TR_NOOP("%1"),
                                                       QT_TR_NOOP("%1: expected on"),
                                                       QT_TR_NOOP("%1: note"),
                                                       QT_TR_NOOP("%1: what happened"),
                                                       QT_TR_NOOP("%1: what we do"),
                                                       QT_TR_NOOP("%1: what we need"),
                                                       QT_TR_NOOP("%1")};
        return item.name.isEmpty() ? QString() : tr(parts[size_t(item.part)]).arg(item.name);
    }
    case Found:
        return item.text.simplified();
    case Before:
        return item.before.simplified();
    case After:
        return item.fate == Collection::Fate::Cleared ? tr("nothing") : item.after.simplified();
    case Place:
        return item.cell.isEmpty() ? item.file : QStringLiteral("%1, %2, %3").arg(item.file, item.sheet, item.cell);
    case Why:
        if (item.why.isEmpty())
            return item.fate == Collection::Fate::Cleared ? tr("It was emptied and becomes missing.") : tr("Taken.");
        return item.why;
    }
    return {};
}

bool CollectionItemsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!(flags(index) & Qt::ItemIsUserCheckable) || role != Qt::CheckStateRole)
        return false;
    m_collection->setTaken(m_rows[size_t(index.row())], value.toInt() == Qt::Checked);
    // Another copy of the same may have lost its tick.
    refresh();
    emit chosen();
    return true;
}

QVariant CollectionItemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Department:
        return tr("Department");
    case Metric:
        return tr("Metric");
    case Found:
        return tr("As found");
    case Before:
        return tr("In the city file");
    case After:
        return tr("Becomes");
    case Place:
        return tr("Where");
    case Why:
        return tr("What becomes of it, and why");
    }
    return {};
}

Qt::ItemFlags CollectionItemsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Department
        && m_collection->items()[m_rows[size_t(index.row())]].canChoose())
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace statroom
