// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace statroom {

class Collection;
class Viewpoint;

/// What becomes of every cell that came back: what somebody has to look at first, then what is taken. Odd numbers,
/// conflicts and copies are ticked where they are to be taken. The collection must outlive its showing.
class CollectionItemsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Department, Metric, Found, Before, After, Place, Why, ColumnCount };

    explicit CollectionItemsModel(const Viewpoint &viewpoint, QObject *parent = nullptr);

    void show(Collection *collection); ///< null shows nothing
    /// Again what is there, where a choice or the reason changed.
    void refresh();
    void setOnlyOpen(bool only); ///< hides what is taken without a word

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void chosen();

private:
    void sort();

    const Viewpoint &m_viewpoint;
    Collection *m_collection = nullptr;
    std::vector<size_t> m_rows;
    bool m_onlyOpen = false;
};

} // namespace statroom
