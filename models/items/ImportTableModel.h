// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QStringList>

namespace statroom {

class ImportDraft;

/// The first rows of a file exactly as they stand in it, title rows and header among them, numbered and
/// lettered as a spreadsheet does. Follows its ImportDraft.
class ImportTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { PartRole = Qt::UserRole + 1 }; ///< Part, as int
    enum class Part { Title, Header, Data, Footnote };
    static constexpr int rowsAtMost = 60;
    static constexpr size_t columnsAtMost = 512;

    explicit ImportTableModel(const ImportDraft &draft, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        qint64 number = 0;
        QStringList fields;
        bool footnote = false;
    };

    void load();

    const ImportDraft &m_draft;
    QList<Row> m_rows;
    int m_columns = 0;
    int m_headerRow = 0;
    qint64 m_firstData = 0;
};

} // namespace statroom
