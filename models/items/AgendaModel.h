// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/Deck.h"
#include "items/Viewpoint.h"

#include <QAbstractTableModel>

#include <optional>

namespace statroom {

/// The agenda of one session: a heading for each section, an item in each other row. Minutes and lead are edited in
/// place, rows move by drag; each is one revision. Follows every commit.
class AgendaModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { ItemColumn, LeadColumn, MinutesColumn, ColumnCount };
    enum Role { StatusRole = 0x0400, DetailRole, NumberRole, IsSectionRole, SignalRole, StandingRole };

    explicit AgendaModel(Viewpoint &viewpoint, QObject *parent = nullptr);

    void setSession(SessionId session);
    SessionId session() const { return m_session; }
    void refresh();
    const std::optional<Deck> &deck() const { return m_deck; }
    const SessionReading *reading() const { return m_deck ? &m_deck->reading : nullptr; }
    AgendaItemId itemAt(int row) const; ///< none for headings
    int rowOf(AgendaItemId item) const; ///< -1
    /// One place up (-1) or down (1).
    Result<void> move(AgendaItemId item, int step);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

signals:
    void failed(const statroom::Error &error);

private:
    struct Row
    {
        int item = -1; ///< place in the reading; -1 = a heading
        QString heading;
        int minutes = 0; ///< of the section
    };

    Viewpoint &m_viewpoint;
    SessionId m_session;
    std::optional<Deck> m_deck;
    QList<Row> m_rows;
};

} // namespace statroom
