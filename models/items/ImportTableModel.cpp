// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ImportTableModel.h"

#include "exchange/CsvReader.h"
#include "items/ImportDraft.h"

namespace statroom {

ImportTableModel::ImportTableModel(const ImportDraft &draft, QObject *parent)
    : QAbstractTableModel(parent)
    , m_draft(draft)
{
    connect(&draft, &ImportDraft::tableChanged, this, &ImportTableModel::load);
    load();
}

void ImportTableModel::load()
{
    beginResetModel();
    m_rows.clear();
    m_columns = 0;
    if (m_draft.hasTable()) {
        const Table &table = m_draft.table();
        m_headerRow = table.headerRow();
        // Titles are rows with words above the header, or above the data where there is no header.
        m_firstData = m_headerRow > 0 ? m_headerRow + 1 : table.titles().size() + 1;
        const Result<void> read =
            CsvReader::read(table.file().text(), table.separator(), [this, &table](const CsvRow &row) {
                Row found{row.number, {}, false};
                for (const QByteArrayView field : row.fields.first(std::min(row.fields.size(), columnsAtMost)))
                    found.fields.append(
                        QString::fromUtf8(field.first(std::min<qsizetype>(field.size(), 300))).replace(u'\n', u'⏎'));
                const QString words = QStringList(found.fields).join(u' ').simplified();
                found.footnote = found.number >= m_firstData && table.footnotes().contains(words);
                m_columns = std::max<int>(m_columns, int(found.fields.size()));
                m_rows.append(std::move(found));
                return m_rows.size() < rowsAtMost;
            });
        // What cannot be read further down is told by the plan; what stands above it is shown.
        if (!read && m_rows.isEmpty())
            m_columns = 0;
    }
    endResetModel();
}

int ImportTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant ImportTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return row.fields.value(index.column());
    case PartRole:
        return int(row.number == m_headerRow      ? Part::Header
                       : row.number < m_firstData ? Part::Title
                       : row.footnote             ? Part::Footnote
                                                  : Part::Data);
    case Qt::AccessibleTextRole:
        return row.fields.value(index.column()).isEmpty() ? tr("empty") : row.fields.value(index.column());
    default:
        return {};
    }
}

QVariant ImportTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || section < 0)
        return {};
    if (orientation == Qt::Vertical)
        return section < m_rows.size() ? QVariant(m_rows[section].number) : QVariant();
    TableColumn column;
    column.index = section;
    return column.letter();
}

} // namespace statroom
