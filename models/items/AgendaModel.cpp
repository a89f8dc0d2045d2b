// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/AgendaModel.h"

#include "domain/Words.h"
#include "items/SessionEntry.h"

#include <QMimeData>

namespace statroom {

namespace {

const QString mimeType = QStringLiteral("application/x-statroom-agenda-item");

} // namespace

AgendaModel::AgendaModel(Viewpoint &viewpoint, QObject *parent) : QAbstractTableModel(parent), m_viewpoint(viewpoint)
{
    connect(&viewpoint, &Viewpoint::fileChanged, this, [this] { setSession({}); });
    connect(&viewpoint, &Viewpoint::recordedAtChanged, this, &AgendaModel::refresh);
    connect(&viewpoint, &Viewpoint::committed, this, [this](const CommittedRevision &revision) {
        if (!m_deck)
            return;
        bool touched = m_deck->reading.isTouchedBy(revision);
        for (const Slide &slide : m_deck->slides)
            touched = touched || (slide.trend && slide.trend->isTouchedBy(revision));
        if (touched)
            refresh();
    });
}

void AgendaModel::setSession(SessionId session)
{
    m_session = session;
    refresh();
}

void AgendaModel::refresh()
{
    std::optional<Error> failure;
    beginResetModel();
    m_rows.clear();
    m_deck.reset();
    if (m_session && m_viewpoint.hasFile()) {
        if (auto deck = Deck::read(m_viewpoint, m_session))
            m_deck = std::move(*deck);
        else
            failure = deck.error();
    }
    if (m_deck) {
        std::optional<AgendaItem::Section> last;
        qsizetype heading = -1;
        for (size_t i = 0; i < m_deck->reading.items.size(); ++i) {
            const AgendaItem &item = m_deck->reading.items[i].item;
            if (last != item.section) {
                Row row;
                row.heading = word(item.section);
                row.heading[0] = row.heading[0].toUpper();
                heading = m_rows.size();
                m_rows.append(row);
            }
            last = item.section;
            m_rows[heading].minutes += item.minutes;
            Row row;
            row.item = int(i);
            m_rows.append(row);
        }
    }
    endResetModel();
    if (failure)
        emit failed(*failure);
}

AgendaItemId AgendaModel::itemAt(int row) const
{
    if (!m_deck || row < 0 || row >= m_rows.size() || m_rows[row].item < 0)
        return {};
    return m_deck->reading.items[size_t(m_rows[row].item)].item.id;
}

int AgendaModel::rowOf(AgendaItemId item) const
{
    for (int row = 0; row < int(m_rows.size()); ++row)
        if (item && itemAt(row) == item)
            return row;
    return -1;
}

Result<void> AgendaModel::move(AgendaItemId item, int step)
{
    const int place = m_deck ? m_deck->reading.placeOf(item) : -1;
    if (place < 0 || place + step < 0 || place + step >= int(m_deck->reading.items.size()))
        return {};
    return SessionEntry::moveItem(m_viewpoint, m_deck->reading, item, place + step);
}

int AgendaModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AgendaModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AgendaModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_deck)
        return {};
    const Row &row = m_rows[index.row()];
    const QLocale locale = m_viewpoint.locale();
    if (row.item < 0) {
        if (role == IsSectionRole)
            return true;
        if (role != Qt::DisplayRole)
            return {};
        return index.column() == ItemColumn   ? row.heading
            : index.column() == MinutesColumn ? tr("%1 min").arg(locale.toString(row.minutes))
                                              : QString();
    }
    const AgendaItem &item = m_deck->reading.items[size_t(row.item)].item;
    const SessionMemo::Row &told = m_deck->memo->agenda[row.item];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == ItemColumn ? told.title : index.column() == LeadColumn ? item.lead : told.minutes;
    case Qt::EditRole:
        return index.column() == LeadColumn   ? QVariant(item.lead)
            : index.column() == MinutesColumn ? QVariant(item.minutes)
                                              : QVariant(item.title);
    case Qt::AccessibleTextRole:
        if (index.column() == ItemColumn)
            return tr("%1. %2. %3").arg(QString::number(row.item + 1), told.title, told.detail);
        return {};
    case Qt::ToolTipRole:
        return item.why.toHtmlEscaped();
    case Qt::TextAlignmentRole:
        return index.column() == MinutesColumn ? int(Qt::AlignRight | Qt::AlignVCenter)
                                               : int(Qt::AlignLeft | Qt::AlignVCenter);
    case StatusRole:
        return told.status ? QVariant(int(*told.status)) : QVariant();
    case StandingRole: {
        const std::optional<SessionMemo::Promise> &promise = m_deck->memo->sections[row.item].promise;
        return promise ? QVariant(int(promise->standing)) : QVariant();
    }
    case DetailRole:
        return told.detail;
    case NumberRole:
        return row.item + 1;
    case IsSectionRole:
        return false;
    case SignalRole:
        return int(item.signal);
    default:
        return {};
    }
}

QVariant AgendaModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == ItemColumn ? tr("Item") : section == LeadColumn ? tr("Lead") : tr("Minutes");
}

Qt::ItemFlags AgendaModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    if (m_rows[index.row()].item < 0)
        return Qt::ItemIsEnabled | Qt::ItemIsDropEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const Session::State state = m_deck->reading.session.state;
    if (m_viewpoint.canEdit() && state != Session::State::Held && state != Session::State::Cancelled) {
        flags |= Qt::ItemIsDragEnabled;
        if (index.column() != ItemColumn)
            flags |= Qt::ItemIsEditable;
    }
    return flags;
}

bool AgendaModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || !m_deck || m_rows[index.row()].item < 0)
        return false;
    AgendaItem item = m_deck->reading.items[size_t(m_rows[index.row()].item)].item;
    if (index.column() == MinutesColumn)
        item.minutes = value.toInt();
    else if (index.column() == LeadColumn)
        item.lead = value.toString().simplified();
    else
        return false;
    if (const auto done = SessionEntry::changeItem(m_viewpoint, item); !done) {
        emit failed(done.error());
        return false;
    }
    return true;
}

QStringList AgendaModel::mimeTypes() const
{
    return {mimeType};
}

QMimeData *AgendaModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    for (const QModelIndex &index : indexes)
        if (const AgendaItemId item = itemAt(index.row()))
            data->setData(mimeType, QByteArray::number(item.number));
    return data;
}

bool AgendaModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int, const QModelIndex &parent)
{
    if (action != Qt::MoveAction || !m_deck || !data->hasFormat(mimeType))
        return false;
    const AgendaItemId item(data->data(mimeType).toLongLong());
    const int from = m_deck->reading.placeOf(item);
    if (from < 0)
        return false;
    if (row < 0)
        row = parent.isValid() ? parent.row() : int(m_rows.size());
    // Items before the row that is dropped on; the one that moves does not count.
    int place = 0;
    for (int i = 0; i < row && i < int(m_rows.size()); ++i)
        place += m_rows[i].item >= 0 && itemAt(i) != item;
    if (const auto done = SessionEntry::moveItem(m_viewpoint, m_deck->reading, item, place); !done)
        emit failed(done.error());
    // The model was read again; the view must not take rows out.
    return false;
}

} // namespace statroom
