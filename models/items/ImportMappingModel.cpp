// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ImportMappingModel.h"

#include "items/ImportDraft.h"

namespace statroom {

ImportMappingModel::ImportMappingModel(ImportDraft &draft, QObject *parent)
    : QAbstractTableModel(parent)
    , m_draft(draft)
{
    const auto load = [this] {
        beginResetModel();
        m_rows = m_draft.hasTable() ? int(m_draft.table().columns().size()) : 0;
        endResetModel();
    };
    const auto repaint = [this, load] {
        const int rows = m_draft.hasTable() ? int(m_draft.table().columns().size()) : 0;
        if (rows != m_rows)
            load();
        else if (m_rows)
            emit dataChanged(index(0, 0), index(m_rows - 1, ColumnCount - 1));
    };
    connect(&draft, &ImportDraft::tableChanged, this, load);
    connect(&draft, &ImportDraft::requestChanged, this, repaint);
    connect(&draft, &ImportDraft::previewChanged, this, repaint);
    load();
}

QList<std::pair<QString, QString>> ImportMappingModel::choices() const
{
    QList<std::pair<QString, QString>> found{{QString(), tr("not used")}};
    for (const ImportRequest::Field &field : ImportRequest::fields(m_draft.request().layout))
        found.append({field.name, field.label});
    return found;
}

bool ImportMappingModel::isAcross(int column) const
{
    return m_draft.request().layout == ImportRequest::Layout::Wide
        && m_draft.request().mapped(QStringLiteral("period")).isEmpty()
        && m_draft.table().columns()[column].period.has_value();
}

QString ImportMappingModel::useOf(int column) const
{
    const QString field = m_draft.fieldOf(column);
    if (!field.isEmpty()) {
        for (const auto &[name, label] : choices())
            if (name == field)
                return label;
        return field;
    }
    if (const auto preview = m_draft.preview()) {
        for (const ImportPlan::ColumnUse &use : preview->plan().columns())
            if (use.column == column && !use.use.isEmpty())
                return use.use;
    }
    return isAcross(column) ? tr("values of %1").arg(m_draft.table().columns()[column].name) : tr("not used");
}

int ImportMappingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int ImportMappingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ImportMappingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) || !m_draft.hasTable()
        || index.row() >= m_draft.table().columns().size())
        return {};
    const TableColumn &column = m_draft.table().columns()[index.row()];
    if (role == UsedRole)
        return !m_draft.fieldOf(index.row()).isEmpty() || isAcross(index.row());
    if (role == Qt::EditRole && index.column() == FieldColumn)
        return m_draft.fieldOf(index.row());
    if (role == Qt::ToolTipRole && index.column() == ExampleColumn)
        return column.samples.join(QStringLiteral(", "));
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case LetterColumn:
        return column.letter();
    case HeadingColumn:
        return column.header.isEmpty() ? tr("(none)") : column.name;
    case ContentColumn:
        switch (column.content) {
        case TableColumn::Content::Empty:
            return tr("empty");
        case TableColumn::Content::Number:
            return column.counts ? tr("running number") : tr("numbers");
        case TableColumn::Content::Day:
            return tr("days");
        case TableColumn::Content::Period:
            return tr("periods");
        case TableColumn::Content::Text:
            return tr("words");
        case TableColumn::Content::Mixed:
            break;
        }
        return tr("words and numbers");
    case ExampleColumn:
        return column.samples.join(QStringLiteral(", "));
    case FieldColumn:
        return useOf(index.row());
    case ColumnCount:
        break;
    }
    return {};
}

bool ImportMappingModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const QString field = value.toString();
    if (field == m_draft.fieldOf(index.row()))
        return true;
    m_draft.mapColumn(index.row(), field);
    return true;
}

QVariant ImportMappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (Column(section)) {
    case LetterColumn:
        return tr("Column");
    case HeadingColumn:
        return tr("Heading");
    case ContentColumn:
        return tr("Looks like");
    case ExampleColumn:
        return tr("For example");
    case FieldColumn:
        return tr("Used as");
    case ColumnCount:
        break;
    }
    return {};
}

Qt::ItemFlags ImportMappingModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == FieldColumn && m_draft.hasTable() && !isAcross(index.row()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace statroom
