// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/ProblemStanding.h"

#include <QAbstractItemModel>

namespace statroom {

class Viewpoint;

/// The tree of whys of one problem: each cause, how often it was counted, its share. Words and counts are edited in
/// place, each a revision; what is refused says why and leaves the cell as it was.
class CauseModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { TextColumn, CountColumn, ShareColumn, ColumnCount };
    enum Role { VitalRole = 0x0420 }; ///< bool: among the vital few

    explicit CauseModel(Viewpoint &viewpoint, QObject *parent = nullptr);

    void setStanding(std::shared_ptr<const ProblemStanding> standing);
    CauseId causeAt(const QModelIndex &index) const; ///< none outside the tree
    QModelIndex indexOf(CauseId cause) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// A cause is dragged onto another, which it becomes a why of, or between two; one revision a drop.
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

    /// A count as people type it; nothing typed is no count.
    static Result<std::optional<double>> readCount(const QString &typed, const QLocale &locale);

signals:
    void failed(const statroom::Error &error);
    void moved(statroom::CauseId cause); ///< by a drop; said before the tree is new

private:
    struct Place
    {
        int parent = -1;
        int row = 0;
        std::vector<int> children;
    };
    const CauseTree::Node &node(const QModelIndex &index) const;

    Viewpoint &m_viewpoint;
    std::shared_ptr<const ProblemStanding> m_standing;
    std::vector<Place> m_places; ///< as the tree's nodes
    std::vector<int> m_top;
};

} // namespace statroom
