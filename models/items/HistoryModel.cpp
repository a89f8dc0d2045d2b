// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/HistoryModel.h"

#include "items/CopyRoles.h"
#include "items/StandingRoles.h"
#include "items/Viewpoint.h"
#include "storage/CityFile.h"

#include <algorithm>

namespace statroom {

namespace {

constexpr int sliceSize = 60;
/// A revision with more changes is told by what it touched, so that a slice costs milliseconds.
constexpr qint64 decodable = 120;

} // namespace

HistoryModel::HistoryModel(Viewpoint &viewpoint, QObject *parent) : QAbstractTableModel(parent), m_viewpoint(viewpoint)
{
    connect(&viewpoint, &Viewpoint::fileChanged, this, &HistoryModel::reload);
    connect(&viewpoint, &Viewpoint::committed, this, &HistoryModel::follow);
    connect(&viewpoint, &Viewpoint::recordedAtChanged, this, &HistoryModel::placeMark);
    reload();
}

void HistoryModel::setFilter(const HistoryFilter &filter)
{
    m_filter = filter;
    reload();
}

void HistoryModel::reload()
{
    beginResetModel();
    m_lines.clear();
    m_reverts.clear();
    m_total = 0;
    m_mark = -1;
    m_more = m_viewpoint.hasFile();
    if (m_viewpoint.hasFile()) {
        const auto count = m_viewpoint.reader().revisionCount();
        m_total = count ? *count : 0;
        readReverts();
        m_lines = nextSlice();
        m_mark = placeOfMark();
    }
    endResetModel();
    emit countsChanged();
}

void HistoryModel::readReverts()
{
    auto reverts = m_viewpoint.reader().reverts();
    if (reverts)
        m_reverts = std::move(*reverts);
    else
        emit failed(reverts.error());
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size()) + (m_mark >= 0 ? 1 : 0);
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags HistoryModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return lineAt(index.row()) < 0 ? Qt::ItemIsEnabled | Qt::ItemNeverHasChildren
                                   : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Number)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Day:
        return tr("Day");
    case Time:
        return tr("Time");
    case Number:
        return tr("Revision");
    case Who:
        return tr("Who");
    case What:
        return tr("What");
    case BeforeAfter:
        return tr("Before and after");
    case Why:
        return tr("Why");
    }
    return {};
}

QString HistoryModel::moment(const QDateTime &utc) const
{
    return m_viewpoint.locale().toString(m_viewpoint.inCityZone(utc), QStringLiteral("d MMM yyyy, H:mm"));
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QLocale locale = m_viewpoint.locale();
    const int at = lineAt(index.row());
    if (at < 0) {
        if (role == MarkRole)
            return true;
        if (role == RevisionRole)
            return qint64(0);
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) {
            const QString here = tr("Shown as of here: %1, revision %2.")
                                     .arg(locale.toString(m_viewpoint.inCityZone(m_viewpoint.recordedMoment()).date(),
                                                          QStringLiteral("d MMM yyyy")),
                                          locale.toString(m_viewpoint.recordedAt().revision->number));
            return index.row() == 0 ? here : here + u' ' + tr("Everything above came later.");
        }
        return {};
    }
    const Line &line = m_lines[size_t(at)];
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Day:
            return line.day;
        case Time:
            return line.time;
        case Number:
            return locale.toString(line.head.id.number);
        case Who:
            return line.head.author;
        case What:
            return line.what;
        case BeforeAfter:
            return line.fitsOneLine ? QStringLiteral("%1 → %2").arg(line.before, line.after) : tr("see details");
        case Why:
            return line.head.reason;
        }
        return {};
    case Qt::ToolTipRole:
        if (index.column() == What)
            return line.place.isEmpty() ? line.what : line.what + u'\n' + line.place;
        if (index.column() == Why || index.column() == Who || index.column() == BeforeAfter)
            return data(index, Qt::DisplayRole);
        return {};
    case Qt::AccessibleTextRole: {
        QString text = data(index, Qt::DisplayRole).toString();
        if (const QString second = data(index, SecondLineRole).toString(); !second.isEmpty())
            text += QStringLiteral(", ") + second;
        return text;
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (index.column() == Number ? Qt::AlignRight : Qt::AlignLeft));
    case CopyRole::Text: {
        const QString second = index.column() == BeforeAfter ? QString() : data(index, SecondLineRole).toString();
        const QString text = data(index, Qt::DisplayRole).toString();
        return second.isEmpty() ? text : index.column() == Day ? text + u' ' + second : text + u'\n' + second;
    }
    case StandingRole::Number:
        return index.column() == Number ? QVariant(line.head.id.number) : QVariant();
    case RevisionRole:
        return line.head.id.number;
    case SecondLineRole:
        if (index.column() == What)
            return line.place;
        if (index.column() == Day)
            return line.year;
        if (index.column() == Why) {
            QString text = remark(line.head.id);
            return text;
        }
        return {};
    case BeforeRole:
        return line.fitsOneLine ? QVariant(line.before) : QVariant();
    case AfterRole:
        return line.fitsOneLine ? QVariant(line.after) : QVariant();
    case LaterRole:
        return !m_viewpoint.isNow() && line.head.id > *m_viewpoint.recordedAt().revision;
    case RevertedRole:
        return isReverted(line.head.id);
    case MarkRole:
        return false;
    default:
        return {};
    }
}

bool HistoryModel::isReverted(RevisionId revision) const
{
    for (const auto &[revert, what] : m_reverts)
        if (what == revision && !isReverted(revert))
            return true;
    return false;
}

QString HistoryModel::remark(RevisionId revision) const
{
    const QLocale locale = m_viewpoint.locale();
    for (const auto &[revert, what] : m_reverts)
        if (what == revision && !isReverted(revert))
            return tr("Reverted by revision %1").arg(locale.toString(revert.number));
    for (const auto &[revert, what] : m_reverts)
        if (revert == revision)
            return tr("Reverts revision %1").arg(locale.toString(what.number));
    return {};
}

std::shared_ptr<const Catalogue> HistoryModel::names() const
{
    return m_viewpoint.hasFile() ? m_viewpoint.file()->catalogue() : m_viewpoint.catalogue();
}

Result<HistoryModel::Line> HistoryModel::lineOf(Revision head) const
{
    const QLocale locale = m_viewpoint.locale();
    RevisionDetails details;
    if (head.changeCount <= decodable) {
        auto whole = m_viewpoint.reader().revision(head.id);
        if (!whole)
            return whole.error();
        details = RevisionDetails::of(*whole, *names(), locale, size_t(decodable));
    } else {
        auto touched = m_viewpoint.reader().touched(head.id);
        if (!touched)
            return touched.error();
        details = RevisionDetails::of(*touched, *names(), locale);
    }
    Line line;
    const QDateTime local = m_viewpoint.inCityZone(head.at);
    line.day = locale.toString(local.date(), QStringLiteral("d MMM"));
    if (local.date().year()
        != m_viewpoint.inCityZone(QDateTime(m_viewpoint.today(), QTime(12, 0), Qt::UTC)).date().year())
        line.year = QString::number(local.date().year());
    line.time = local.toString(QStringLiteral("HH:mm"));
    line.what = details.what;
    line.place = details.place;
    line.before = details.before;
    line.after = details.after;
    line.fitsOneLine = details.fitsOneLine();
    line.head = std::move(head);
    line.head.changes.clear();
    return line;
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && m_viewpoint.hasFile();
}

std::vector<HistoryModel::Line> HistoryModel::nextSlice()
{
    HistoryFilter filter = m_filter;
    filter.before = m_lines.empty() ? RevisionId() : m_lines.back().head.id;
    filter.limit = sliceSize;
    std::vector<Line> lines;
    auto slice = m_viewpoint.reader().history(filter);
    if (!slice) {
        m_more = false;
        emit failed(slice.error());
        return lines;
    }
    m_more = int(slice->size()) == sliceSize;
    for (Revision &head : *slice) {
        auto line = lineOf(std::move(head));
        if (!line) {
            m_more = false;
            emit failed(line.error());
            break;
        }
        lines.push_back(std::move(*line));
    }
    return lines;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    std::vector<Line> lines = nextSlice();
    if (!lines.empty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + int(lines.size()) - 1);
        std::move(lines.begin(), lines.end(), std::back_inserter(m_lines));
        endInsertRows();
        if (m_mark < 0 && !m_viewpoint.isNow())
            placeMark();
    }
    emit countsChanged();
}

int HistoryModel::placeOfMark() const
{
    if (!m_viewpoint.hasFile() || m_viewpoint.isNow())
        return -1;
    const RevisionId shown = *m_viewpoint.recordedAt().revision;
    const auto found =
        std::find_if(m_lines.begin(), m_lines.end(), [&](const Line &line) { return line.head.id <= shown; });
    return found == m_lines.end() && m_more ? -1 : int(found - m_lines.begin());
}

void HistoryModel::placeMark()
{
    if (m_mark >= 0) {
        beginRemoveRows({}, m_mark, m_mark);
        m_mark = -1;
        endRemoveRows();
    }
    if (const int place = placeOfMark(); place >= 0) {
        beginInsertRows({}, place, place);
        m_mark = place;
        endInsertRows();
    }
    if (!m_lines.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {LaterRole});
}

RevisionId HistoryModel::revision(int row) const
{
    if (row < 0 || row >= rowCount() || lineAt(row) < 0)
        return {};
    return m_lines[size_t(lineAt(row))].head.id;
}

int HistoryModel::rowOf(RevisionId revision) const
{
    const auto found = std::lower_bound(m_lines.begin(), m_lines.end(), revision,
                                        [](const Line &line, RevisionId id) { return line.head.id > id; });
    return found != m_lines.end() && found->head.id == revision ? rowAt(int(found - m_lines.begin())) : -1;
}

void HistoryModel::fetchDownTo(RevisionId revision)
{
    while (canFetchMore({}) && (m_lines.empty() || m_lines.back().head.id > revision))
        fetchMore({});
}

void HistoryModel::follow(const CommittedRevision &revision)
{
    if (const auto count = m_viewpoint.reader().revisionCount())
        m_total = *count;
    takeNewer();
    if (revision.reverts) {
        readReverts();
        // A revert of a revert brings the first one back, so every revision on the way says something else.
        RevisionId id = revision.reverts;
        while (id) {
            if (const int row = rowOf(id); row >= 0)
                emit dataChanged(index(row, 0), index(row, ColumnCount - 1),
                                 {SecondLineRole, RevertedRole, Qt::AccessibleTextRole});
            const auto next =
                std::find_if(m_reverts.begin(), m_reverts.end(), [&](const auto &pair) { return pair.first == id; });
            id = next == m_reverts.end() ? RevisionId() : next->second;
        }
    }
    emit countsChanged();
}

void HistoryModel::takeNewer()
{
    const RevisionId known = m_lines.empty() ? RevisionId() : m_lines.front().head.id;
    std::vector<Line> newer;
    HistoryFilter filter = m_filter;
    filter.limit = known ? 8 : sliceSize;
    for (bool reached = false; !reached;) {
        filter.before = newer.empty() ? RevisionId() : newer.back().head.id;
        auto slice = m_viewpoint.reader().history(filter);
        if (!slice) {
            emit failed(slice.error());
            return;
        }
        reached = int(slice->size()) < filter.limit || !known;
        for (Revision &head : *slice) {
            if (head.id <= known) {
                reached = true;
                break;
            }
            auto line = lineOf(std::move(head));
            if (!line) {
                emit failed(line.error());
                return;
            }
            newer.push_back(std::move(*line));
        }
    }
    if (newer.empty())
        return;
    beginInsertRows({}, 0, int(newer.size()) - 1);
    if (m_mark >= 0)
        m_mark += int(newer.size());
    m_lines.insert(m_lines.begin(), std::make_move_iterator(newer.begin()), std::make_move_iterator(newer.end()));
    endInsertRows();
}

Result<RevisionId> HistoryModel::revert(RevisionId revision, const QString &reason)
{
    if (!m_viewpoint.canEdit())
        return Error{ErrorKind::Locked, m_viewpoint.whyNotEditable(), {}};
    auto done = m_viewpoint.file()->revert(revision, m_viewpoint.author(), reason);
    if (!done)
        return done.error();
    return done->revision;
}

QStringList HistoryModel::authors() const
{
    QStringList all;
    if (m_viewpoint.hasFile())
        if (const auto authors = m_viewpoint.reader().authors())
            for (const QString &author : *authors)
                all << author;
    all.sort(Qt::CaseInsensitive);
    return all;
}

Result<HistoryModel::Told> HistoryModel::tell(RevisionId id) const
{
    if (!m_viewpoint.hasFile())
        return Error{ErrorKind::NotFound, tr("No city file is open."), {}};
    auto head = m_viewpoint.reader().revision(id, false);
    if (!head)
        return head.error();
    Told told;
    told.moment = moment(head->at);
    // Decoding a large import would hold the window; what it touched tells enough.
    if (head->changeCount <= 5000) {
        auto whole = m_viewpoint.reader().revision(id);
        if (!whole)
            return whole.error();
        told.details = RevisionDetails::of(*whole, *names(), m_viewpoint.locale());
    } else {
        auto touched = m_viewpoint.reader().touched(id);
        if (!touched)
            return touched.error();
        told.details = RevisionDetails::of(*touched, *names(), m_viewpoint.locale());
    }
    told.revision = std::move(*head);
    return told;
}

} // namespace statroom
