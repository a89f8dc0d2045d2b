// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/CauseModel.h"

#include "items/ParetoModel.h"
#include "items/ProblemEntry.h"
#include "items/TrendModel.h"
#include "items/Viewpoint.h"

#include <QMimeData>

#include <algorithm>

namespace statroom {

namespace {

const QString mimeType = QStringLiteral("application/x-statroom-cause");

} // namespace

CauseModel::CauseModel(Viewpoint &viewpoint, QObject *parent) : QAbstractItemModel(parent), m_viewpoint(viewpoint) {}

void CauseModel::setStanding(std::shared_ptr<const ProblemStanding> standing)
{
    // Where the tree is the same, what is selected or being typed stays.
    const auto isSame = [](const CauseTree::Node &a, const CauseTree::Node &b) {
        return a.cause.id == b.cause.id && a.depth == b.depth;
    };
    if (m_standing && standing && m_standing->problem.id == standing->problem.id
        && std::equal(m_standing->causes.nodes.begin(), m_standing->causes.nodes.end(), standing->causes.nodes.begin(),
                      standing->causes.nodes.end(), isSame)) {
        m_standing = std::move(standing);
        for (size_t i = 0; i < m_places.size(); ++i)
            emit dataChanged(createIndex(m_places[i].row, TextColumn, quintptr(i)),
                             createIndex(m_places[i].row, ShareColumn, quintptr(i)));
        return;
    }
    beginResetModel();
    m_standing = std::move(standing);
    m_places.clear();
    m_top.clear();
    std::vector<int> path;
    const size_t count = m_standing ? m_standing->causes.nodes.size() : 0;
    for (size_t i = 0; i < count; ++i) {
        path.resize(size_t(m_standing->causes.nodes[i].depth));
        const int parent = path.empty() ? -1 : path.back();
        std::vector<int> &level = parent < 0 ? m_top : m_places[size_t(parent)].children;
        m_places.push_back({parent, int(level.size()), {}});
        (parent < 0 ? m_top : m_places[size_t(parent)].children).push_back(int(i));
        path.push_back(int(i));
    }
    endResetModel();
}

const CauseTree::Node &CauseModel::node(const QModelIndex &index) const
{
    return m_standing->causes.nodes[size_t(index.internalId())];
}

CauseId CauseModel::causeAt(const QModelIndex &index) const
{
    return index.isValid() ? node(index).cause.id : CauseId();
}

QModelIndex CauseModel::indexOf(CauseId cause) const
{
    for (size_t i = 0; i < m_places.size(); ++i)
        if (m_standing->causes.nodes[i].cause.id == cause)
            return createIndex(m_places[i].row, TextColumn, quintptr(i));
    return {};
}

QModelIndex CauseModel::index(int row, int column, const QModelIndex &parent) const
{
    const std::vector<int> &level = parent.isValid() ? m_places[size_t(parent.internalId())].children : m_top;
    if (row < 0 || row >= int(level.size()) || column < 0 || column >= ColumnCount
        || (parent.isValid() && parent.column() != TextColumn))
        return {};
    return createIndex(row, column, quintptr(level[size_t(row)]));
}

QModelIndex CauseModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const int above = m_places[size_t(index.internalId())].parent;
    return above < 0 ? QModelIndex() : createIndex(m_places[size_t(above)].row, TextColumn, quintptr(above));
}

int CauseModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_top.size());
    return parent.column() == TextColumn ? int(m_places[size_t(parent.internalId())].children.size()) : 0;
}

int CauseModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant CauseModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CauseTree::Node &one = node(index);
    const QLocale &locale = m_standing->locale;
    const Pareto &pareto = m_standing->causes.pareto;
    const bool isVital = pareto.standsOut() && std::any_of(pareto.bars.begin(), pareto.bars.end(), [&](const auto &b) {
                             return b.isVital && b.entry.cause == one.cause.id;
                         });
    switch (role) {
    case Qt::TextAlignmentRole:
        return int((index.column() == TextColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case VitalRole:
        return isVital;
    case Qt::EditRole:
        if (index.column() == TextColumn)
            return one.cause.text;
        if (index.column() == CountColumn)
            return one.cause.count ? UnitFormat({}, 0, Metric::Kind::Count, locale).editText(*one.cause.count)
                                   : QString();
        return {};
    case Qt::ToolTipRole:
        if (index.column() == CountColumn && one.isExceeded)
            return tr("Counted %1 times itself, its whys %2 times: the sum of the whys is taken.")
                .arg(plainNumber(*one.cause.count, locale), plainNumber(one.ofWhys, locale));
        if (index.column() == CountColumn && one.isSum)
            return tr("The sum of its whys.");
        return index.column() == TextColumn ? one.cause.text : QString();
    case Qt::AccessibleTextRole:
        if (index.column() == TextColumn)
            return isVital ? tr("%1, one of the vital few").arg(one.cause.text) : one.cause.text;
        [[fallthrough]];
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case TextColumn:
        return one.cause.text;
    case CountColumn:
        return one.count ? plainNumber(*one.count, locale) : QString(QChar(0x2013));
    case ShareColumn:
        return shareText(one.share, locale);
    default:
        return {};
    }
}

Result<std::optional<double>> CauseModel::readCount(const QString &typed, const QLocale &locale)
{
    const auto read = UnitFormat({}, 0, Metric::Kind::Count, locale).parse(typed);
    if (!read)
        return read.error();
    if (read->doubt)
        return Error{ErrorKind::InvalidInput, read->doubt->question, {}};
    if (read->isMissing())
        return std::optional<double>();
    return read->value;
}

bool CauseModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    Cause cause = node(index).cause;
    if (index.column() == TextColumn) {
        cause.text = value.toString();
    } else {
        auto count = readCount(value.toString(), m_viewpoint.locale());
        if (!count) {
            emit failed(count.error());
            return false;
        }
        cause.count = *count;
    }
    // The commit makes a new tree: nothing of this one is touched afterwards.
    const auto done = ProblemEntry::changeCause(m_viewpoint, cause);
    if (!done)
        emit failed(done.error());
    return done.ok();
}

QVariant CauseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == TextColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TextColumn:
        return tr("Why");
    case CountColumn:
        return tr("Counted");
    case ShareColumn:
        return tr("Share");
    default:
        return {};
    }
}

Qt::ItemFlags CauseModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (index.isValid() && index.column() != ShareColumn && m_viewpoint.canEdit() && m_standing->isOpen())
        flags |= Qt::ItemIsEditable;
    if (m_standing && m_standing->isOpen() && m_viewpoint.canEdit())
        flags |= index.isValid() ? Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled : Qt::ItemIsDropEnabled;
    return flags;
}

QStringList CauseModel::mimeTypes() const
{
    return {mimeType};
}

QMimeData *CauseModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    if (const CauseId cause = indexes.isEmpty() ? CauseId() : causeAt(indexes.first()))
        data->setData(mimeType, QByteArray::number(cause.number));
    return data;
}

bool CauseModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int, int,
                                 const QModelIndex &parent) const
{
    return action == Qt::MoveAction && m_standing && data->hasFormat(mimeType)
        && ProblemEntry::canPlace(m_standing->causes, CauseId(data->data(mimeType).toLongLong()), causeAt(parent));
}

bool CauseModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                              const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const CauseId cause(data->data(mimeType).toLongLong());
    const CauseId before = row < 0 ? CauseId() : causeAt(index(row, TextColumn, parent.siblingAtColumn(TextColumn)));
    emit moved(cause);
    if (const auto done = ProblemEntry::placeCause(m_viewpoint, m_standing->problem.id, cause, causeAt(parent), before);
        !done)
        emit failed(done.error());
    // The tree was read again; the view must not take rows out.
    return false;
}

} // namespace statroom
