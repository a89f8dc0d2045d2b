// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/PreviewModel.h"

namespace statroom {

void PreviewModel::setLines(std::vector<PreviewLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    m_counts = {};
    for (const PreviewLine &line : m_lines)
        ++m_counts[size_t(line.fate)];
    if (m_only && count(*m_only) == 0)
        m_only.reset();
    m_shown.clear();
    for (int i = 0; i < int(m_lines.size()); ++i)
        if (!m_only || m_lines[size_t(i)].fate == *m_only)
            m_shown.push_back(i);
    endResetModel();
}

void PreviewModel::showOnly(std::optional<PreviewLine::Fate> fate)
{
    m_only = fate;
    setLines(std::move(m_lines));
}

int PreviewModel::leftCount() const
{
    int left = 0;
    for (int fate = 0; fate < PreviewLine::fates; ++fate)
        if (PreviewLine line{PreviewLine::Fate(fate), {}, {}, {}, {}, {}, {}}; line.isLeft())
            left += m_counts[size_t(fate)];
    return left;
}

QString PreviewModel::word(PreviewLine::Fate fate)
{
    switch (fate) {
    case PreviewLine::Fate::Added:
        return tr("New");
    case PreviewLine::Fate::Changed:
        return tr("Changes");
    case PreviewLine::Fate::Unchanged:
        return tr("As it is");
    case PreviewLine::Fate::Waits:
        return tr("Asks");
    case PreviewLine::Fate::Conflict:
        return tr("Conflict");
    case PreviewLine::Fate::LeftOut:
        return tr("Left out");
    case PreviewLine::Fate::Refused:
        break;
    }
    return tr("Refused");
}

QString PreviewModel::counts() const
{
    QStringList parts;
    for (int fate = 0; fate < PreviewLine::fates; ++fate) {
        const int n = m_counts[size_t(fate)];
        if (n == 0)
            continue;
        switch (PreviewLine::Fate(fate)) {
        case PreviewLine::Fate::Added:
            parts << tr("%n new", nullptr, n);
            break;
        case PreviewLine::Fate::Changed:
            parts << tr("%n change(s)", nullptr, n);
            break;
        case PreviewLine::Fate::Unchanged:
            parts << tr("%n stay(s) as they are", nullptr, n);
            break;
        case PreviewLine::Fate::Waits:
            parts << tr("%n ask(s) something", nullptr, n);
            break;
        case PreviewLine::Fate::Conflict:
            parts << tr("%n conflict(s)", nullptr, n);
            break;
        case PreviewLine::Fate::LeftOut:
            parts << tr("%n left out", nullptr, n);
            break;
        case PreviewLine::Fate::Refused:
            parts << tr("%n refused", nullptr, n);
            break;
        }
    }
    return parts.join(tr(", "));
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PreviewLine &line = m_lines[size_t(m_shown[size_t(index.row())])];
    if (role == FateRole)
        return int(line.fate);
    if (role == Qt::ToolTipRole)
        return index.column() == What && !line.why.isEmpty() ? line.why : data(index, Qt::DisplayRole);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case From:
        return line.from;
    case Found:
        return line.found;
    case To:
        return line.to;
    case Before:
        return line.before;
    case After:
        return line.after;
    case What:
        return line.why.isEmpty() ? word(line.fate) : tr("%1: %2").arg(word(line.fate), line.why);
    default:
        return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case From:
        return tr("From");
    case Found:
        return tr("Found");
    case To:
        return tr("Goes to");
    case Before:
        return tr("Before");
    case After:
        return tr("After");
    case What:
        return tr("What happens");
    default:
        return {};
    }
}

} // namespace statroom
