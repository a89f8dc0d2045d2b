// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QList>

#include <utility>

namespace statroom {

class ImportDraft;

/// One row a column of the file: what its cells look like and the field that it fills, which can be
/// edited. Follows its ImportDraft; a field that is given to another column is taken from the former.
class ImportMappingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { LetterColumn, HeadingColumn, ContentColumn, ExampleColumn, FieldColumn, ColumnCount };
    enum Role { UsedRole = Qt::UserRole + 1 }; ///< bool: something of the column is imported

    explicit ImportMappingModel(ImportDraft &draft, QObject *parent = nullptr);

    /// Fields of the layout, with what they are called; the first is "not used".
    QList<std::pair<QString, QString>> choices() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    bool isAcross(int column) const;
    QString useOf(int column) const;

    ImportDraft &m_draft;
    int m_rows = 0;
};

} // namespace statroom
