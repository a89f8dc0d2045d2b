// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/OverviewModel.h"

#include "items/StandingRoles.h"
#include "items/StandingText.h"
#include "storage/NumberWindows.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <tuple>

namespace statroom {

namespace {

bool touchesStructure(const CommittedRevision &revision)
{
    for (const CommittedRevision::Touched &t : revision.touched)
        for (const char *kind : {"city", "department", "metric", "definition", "breakdown", "category", "series"})
            if (t.kind == QLatin1String(kind))
                return true;
    return false;
}

using Rank = std::tuple<bool, bool, double>; // its chart shows a concern, it is news, by how much

bool showsConcern(const Standing &s)
{
    return s.chart && s.chart->variation == Variation::Concern;
}

/// Off target: by the distance, double where it is worse than a year before or has just slipped. Met: newly
/// reached before merely kept, then by how much better than a year ago.
Rank rankOf(const Standing &s)
{
    const Comparison &c = s.yearBefore;
    if (s.status() == Status::Off) {
        const double distance = -s.margin().value_or(0);
        return {showsConcern(s), false,
                c.change == Comparison::Change::Worse || s.before != Status::Off ? 2 * distance : distance};
    }
    const double gain = !c.difference || !c.before || c.change != Comparison::Change::Better ? 0
        : *c.before == 0                                                                     ? 1
                         : std::abs(*c.difference / *c.before);
    return {false, s.before == Status::Off || s.before == Status::Near, gain};
}

bool showsImprovement(const Standing &s)
{
    return s.chart && s.chart->variation == Variation::Improvement;
}

bool isCompared(const Standing &s)
{
    return s.yearBefore.now.has_value();
}

/// What the rank cannot exceed, before the comparison with the year before is known; without it, `rankOf` is
/// the least that it can be.
Rank highestRank(const Standing &s)
{
    if (isCompared(s))
        return rankOf(s);
    return s.status() == Status::Off ? Rank(showsConcern(s), false, -2 * s.margin().value_or(0))
                                     : Rank(false, std::get<1>(rankOf(s)), std::numeric_limits<double>::infinity());
}

bool sameCell(const Standing &a, const Standing &b)
{
    return a.value() == b.value() && a.status() == b.status() && a.isStale() == b.isStale()
        && a.preliminary == b.preliminary && a.isDisputed() == b.isDisputed()
        && a.judgement.period == b.judgement.period && a.question.target.value == b.question.target.value
        && a.question.target.high == b.question.target.high;
}

} // namespace

OverviewModel::OverviewModel(Viewpoint &viewpoint, Extent extent, QObject *parent)
    : QAbstractTableModel(parent)
    , m_viewpoint(viewpoint)
    , m_extent(extent)
    , m_attention(viewpoint, HighlightModel::Tone::Attention)
    , m_celebration(viewpoint, HighlightModel::Tone::Celebration)
    , m_charts(viewpoint)
{
    connect(&m_charts, &StandingCharts::answered, this, &OverviewModel::takeCharts);
    connect(&m_viewpoint, &Viewpoint::fileChanged, this, &OverviewModel::reload);
    connect(&m_viewpoint, &Viewpoint::monthChanged, this, &OverviewModel::reload);
    connect(&m_viewpoint, &Viewpoint::recordedAtChanged, this, &OverviewModel::reload);
    connect(&m_viewpoint, &Viewpoint::committed, this, &OverviewModel::follow);
    reload();
}

void OverviewModel::reload()
{
    const auto catalogue = m_viewpoint.catalogue();
    const Month month = m_viewpoint.month();
    std::vector<StandingKey> keys;
    std::vector<Standing> standings;
    std::vector<EntryDue> due;
    if (m_viewpoint.hasFile()) {
        keys = Standings::keysOf(*catalogue, month);
        auto read = Standings(m_viewpoint.reader(), catalogue, m_viewpoint.recordedAt(), m_viewpoint.locale())
                        .read(keys, month, Standings::Depth::Status);
        auto owed = EntriesDue::read(m_viewpoint.reader(), *catalogue, month, {}, m_viewpoint.recordedAt(),
                                     read ? std::span<const Standing>(*read) : std::span<const Standing>());
        if (!read || !owed) {
            emit failed(read ? owed.error() : read.error());
            return;
        }
        standings = std::move(*read);
        due = std::move(*owed);
    }
    beginResetModel();
    m_keys = std::move(keys);
    m_standings = std::move(standings);
    m_due = std::move(due);
    m_columns.clear();
    for (const Metric &metric : catalogue->metrics())
        if (metric.enterprise && !metric.retired && int(m_columns.size()) < mostMetricColumns)
            m_columns.push_back(metric.id);
    m_rows.clear();
    if (m_viewpoint.hasFile()) {
        for (DepartmentId id : Standings::departments(*catalogue, month)) {
            Row row;
            row.department = id;
            row.metrics.assign(m_columns.size(), std::nullopt);
            m_rows.push_back(row);
        }
    }
    size_t next = 0;
    for (Row &row : m_rows) {
        row.first = next;
        for (; next < m_keys.size() && m_keys[next].department == row.department; ++next) {
            const auto column = std::find(m_columns.begin(), m_columns.end(), m_keys[next].metric);
            if (column != m_columns.end())
                row.metrics[size_t(column - m_columns.begin())] = next;
        }
        row.last = next;
        count(row);
        countEntries(row);
    }
    countCity();
    m_highlighted.clear();
    m_charted.assign(m_standings.size(), false);
    endResetModel();
    emit talliesChanged();
    highlight();
    askCharts();
}

/// Of the metrics that have a column, and of those that may stand in a list; which of the many that are met are worth
/// it is known by now.
void OverviewModel::askCharts()
{
    std::vector<bool> hasCell(m_standings.size(), false);
    for (const Row &row : m_rows)
        for (const std::optional<size_t> &place : row.metrics)
            if (place)
                hasCell[*place] = true;
    const auto isListed = [&](size_t i) {
        return m_extent == Extent::WithHighlights
            && (m_standings[i].status() == Status::Off || m_highlighted.contains(m_keys[i]));
    };
    std::vector<size_t> places;
    std::vector<Standing> standings;
    for (size_t i = 0; i < m_standings.size(); ++i) {
        if (m_charted[i] || !(hasCell[i] || isListed(i)))
            continue;
        places.push_back(i);
        standings.push_back(m_standings[i]);
    }
    m_charts.ask(std::move(places), std::move(standings));
}

void OverviewModel::takeCharts(const std::vector<size_t> &places,
                               const std::vector<std::optional<ChartVerdict>> &verdicts)
{
    for (size_t n = 0; n < places.size(); ++n) {
        m_standings[places[n]].chart = verdicts[n];
        m_charted[places[n]] = true;
    }
    const auto isAnswered = [&](const std::optional<size_t> &place) {
        return place && std::binary_search(places.begin(), places.end(), *place);
    };
    for (size_t r = 0; r < m_rows.size(); ++r) {
        const auto &metrics = m_rows[r].metrics;
        const auto first = std::find_if(metrics.begin(), metrics.end(), isAnswered);
        if (first == metrics.end())
            continue;
        const auto last = std::find_if(metrics.rbegin(), metrics.rend(), isAnswered);
        emit dataChanged(index(int(r), FirstMetricColumn + int(first - metrics.begin())),
                         index(int(r), FirstMetricColumn + int(metrics.rend() - last) - 1));
    }
    highlight();
}

void OverviewModel::count(Row &row) const
{
    row.counts = {};
    for (size_t i = row.first; i < row.last; ++i)
        ++row.counts[size_t(m_standings[i].status())];
}

void OverviewModel::countEntries(Row &row) const
{
    const QDate today = m_viewpoint.today();
    row.entries = {};
    for (const EntryDue &e : m_due) {
        if (e.department != row.department)
            continue;
        ++row.entries.expected;
        if (e.answered) {
            ++row.entries.answered;
        } else if (e.isOverdue(today)) {
            ++row.entries.overdue;
        } else {
            if (!row.entries.nextDue.isValid() || e.due < row.entries.nextDue) {
                row.entries.nextDue = e.due;
                row.entries.owedByThen = 0;
            }
            if (e.due == row.entries.nextDue)
                ++row.entries.owedByThen;
        }
    }
}

void OverviewModel::countCity()
{
    m_tallies = {};
    for (const Standing &s : m_standings) {
        ++m_tallies[size_t(s.status())].now;
        ++m_tallies[size_t(s.before)].before;
        m_tallies[size_t(s.status())].preliminary += s.preliminary;
    }
    m_entries = {};
    for (const Row &row : m_rows) {
        m_entries.expected += row.entries.expected;
        m_entries.answered += row.entries.answered;
        m_entries.overdue += row.entries.overdue;
    }
}

/// The first places of a status, best ranked first. The comparison with the year before is read only where it
/// can still decide who they are.
Result<std::vector<size_t>> OverviewModel::ranked(Status status)
{
    std::vector<size_t> places;
    std::vector<Rank> least;
    for (size_t i = 0; i < m_standings.size(); ++i) {
        const Standing &s = m_standings[i];
        if (s.status() != status || (status == Status::Met && s.isStale()))
            continue;
        places.push_back(i);
        least.push_back(rankOf(s));
    }
    if (places.size() > mostHighlights) {
        const auto last = least.begin() + (mostHighlights - 1);
        std::nth_element(least.begin(), last, least.end(), std::greater());
        std::erase_if(places, [&](size_t i) { return highestRank(m_standings[i]) < *last; });
    }
    if (auto compared = compare(places); !compared)
        return compared.error();
    if (status == Status::Met)
        std::erase_if(places, [this](size_t i) { return rankOf(m_standings[i]) == Rank(false, false, 0); });
    std::stable_sort(places.begin(), places.end(),
                     [this](size_t a, size_t b) { return rankOf(m_standings[a]) > rankOf(m_standings[b]); });
    places.resize(std::min(places.size(), mostHighlights));
    // Of what is shown, that comes first which is more than luck.
    if (status == Status::Met)
        std::stable_partition(places.begin(), places.end(),
                              [this](size_t i) { return showsImprovement(m_standings[i]); });
    return places;
}

/// Reads what ranking needs beyond the status. Nearly all are monthly values of now: one look-up a series.
Result<void> OverviewModel::compare(const std::vector<size_t> &places)
{
    const auto catalogue = m_viewpoint.catalogue();
    const Month yearBefore = m_viewpoint.month() - 12;
    auto numbers = NumberWindows::begin(m_viewpoint.reader());
    if (!numbers)
        return numbers.error();
    std::vector<StandingKey> keys;
    std::vector<size_t> others;
    std::vector<Month> definedFrom;
    for (size_t i : places) {
        Standing &s = m_standings[i];
        if (isCompared(s))
            continue;
        if (!m_viewpoint.isNow() || s.origin != Standing::Origin::Entered || !s.series || s.shown.length != 1
            || !s.isCurrent()) {
            keys.push_back(m_keys[i]);
            others.push_back(i);
            continue;
        }
        auto before = (*numbers)->read(s.series, yearBefore, yearBefore);
        if (!before)
            return before.error();
        PeriodValue then;
        then.period = s.shown.yearBefore();
        if (!before->empty())
            then = PeriodValue::of(before->front(), Frequency::Month);
        definedFrom.clear();
        for (const Definition &definition : catalogue->definitions(s.metric))
            definedFrom.push_back(definition.from);
        s.yearBefore =
            compareWithYearBefore(*s.question.latest, then, s.question.direction, s.question.target.value,
                                  s.question.target.high, definedFrom, m_viewpoint.calendar(), m_viewpoint.locale());
    }
    auto read = Standings(m_viewpoint.reader(), catalogue, m_viewpoint.recordedAt(), m_viewpoint.locale())
                    .read(keys, m_viewpoint.month());
    if (!read)
        return read.error();
    for (size_t n = 0; n < others.size(); ++n)
        m_standings[others[n]].yearBefore = (*read)[n].yearBefore;
    return {};
}

/// In full depth; those that were shown already are not read again.
Result<std::vector<Standing>> OverviewModel::shown(const std::vector<size_t> &places)
{
    std::vector<StandingKey> unread;
    for (size_t i : places)
        if (!m_highlighted.contains(m_keys[i]))
            unread.push_back(m_keys[i]);
    auto read = Standings(m_viewpoint.reader(), m_viewpoint.catalogue(), m_viewpoint.recordedAt(), m_viewpoint.locale())
                    .read(unread, m_viewpoint.month());
    if (!read)
        return read.error();
    for (size_t n = 0; n < unread.size(); ++n)
        m_highlighted.insert(unread[n], std::move((*read)[n]));
    std::vector<Standing> standings;
    for (size_t i : places) {
        standings.push_back(m_highlighted.value(m_keys[i]));
        standings.back().chart = m_standings[i].chart;
    }
    return standings;
}

void OverviewModel::highlight()
{
    if (m_extent == Extent::DepartmentsOnly)
        return;
    if (!m_viewpoint.hasFile()) {
        m_attention.setStandings({});
        m_celebration.setStandings({});
        return;
    }
    for (const auto &[status, list] : {std::pair(Status::Off, &m_attention), std::pair(Status::Met, &m_celebration)}) {
        auto places = ranked(status);
        auto standings = places ? shown(*places) : Result<std::vector<Standing>>(places.error());
        if (!standings) {
            emit failed(standings.error());
            return;
        }
        list->setStandings(std::move(*standings));
    }
}

void OverviewModel::follow(const CommittedRevision &revision)
{
    if (!m_viewpoint.isNow())
        return;
    if (touchesStructure(revision)) {
        reload();
        return;
    }
    const auto catalogue = m_viewpoint.catalogue();
    const Month month = m_viewpoint.month();
    const std::vector<size_t> recharted = Standings::rechartedBy(m_keys, revision);
    for (const size_t i : recharted)
        m_charted[i] = false;
    const std::vector<size_t> places = Standings::touched(*catalogue, m_keys, revision);
    if (places.empty()) {
        if (!recharted.empty())
            askCharts();
        return;
    }
    std::vector<StandingKey> keys;
    for (size_t i : places)
        keys.push_back(m_keys[i]);
    auto read = Standings(m_viewpoint.reader(), catalogue, {}, m_viewpoint.locale())
                    .read(keys, month, Standings::Depth::Status);
    if (!read) {
        emit failed(read.error());
        return;
    }
    bool cityChanged = false;
    for (size_t r = 0; r < m_rows.size(); ++r) {
        Row &row = m_rows[r];
        const auto from = std::lower_bound(places.begin(), places.end(), row.first);
        const auto to = std::lower_bound(from, places.end(), row.last);
        if (from == to)
            continue;
        auto owed = EntriesDue::read(m_viewpoint.reader(), *catalogue, month, row.department);
        if (!owed) {
            emit failed(owed.error());
            return;
        }
        std::vector<int> columns;
        for (auto place = from; place != to; ++place) {
            Standing &now = (*read)[size_t(place - places.begin())];
            const bool same = sameCell(m_standings[*place], now);
            m_standings[*place] = std::move(now);
            m_charted[*place] = false;
            for (size_t c = 0; c < row.metrics.size() && !same; ++c)
                if (row.metrics[c] == *place)
                    columns.push_back(FirstMetricColumn + int(c));
        }
        const auto counts = row.counts;
        count(row);
        const auto column = [](size_t status) {
            return status < size_t(Status::NoTarget) ? MetColumn + int(status) : int(GreyColumn);
        };
        for (size_t status = 0; status < counts.size(); ++status)
            if (counts[status] != row.counts[status])
                columns.push_back(column(status));
        const Entries entries = row.entries;
        std::erase_if(m_due, [&](const EntryDue &e) { return e.department == row.department; });
        m_due.insert(m_due.end(), owed->begin(), owed->end());
        countEntries(row);
        if (entries != row.entries)
            columns.push_back(entriesColumn());
        if (columns.empty())
            continue;
        const auto [low, high] = std::minmax_element(columns.begin(), columns.end());
        emit dataChanged(index(int(r), *low), index(int(r), *high));
        cityChanged = true;
    }
    for (size_t i : places)
        m_highlighted.remove(m_keys[i]);
    const auto tallies = m_tallies;
    const Entries entries = m_entries;
    countCity();
    if (cityChanged || tallies != m_tallies || entries != m_entries)
        emit talliesChanged();
    highlight();
    askCharts();
}

QString OverviewModel::sinceBefore(Status status) const
{
    if (!m_viewpoint.hasFile())
        return {};
    const QLocale locale = m_viewpoint.locale();
    const QString before = locale.standaloneMonthName((m_viewpoint.month() - 1).month(), QLocale::ShortFormat);
    const Tally &tally = m_tallies[size_t(status)];
    const int change = tally.now - tally.before;
    const QString sign = change > 0 ? QStringLiteral("+") : QStringLiteral("\u2212");
    return change == 0 ? tr("as in %1").arg(before)
                       : tr("%1 since %2").arg(sign + locale.toString(std::abs(change)), before);
}

DepartmentId OverviewModel::departmentAt(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? m_rows[size_t(row)].department : DepartmentId();
}

int OverviewModel::rowOf(DepartmentId department) const
{
    for (size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].department == department)
            return int(i);
    return -1;
}

int OverviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int OverviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : entriesColumn() + 1;
}

QString OverviewModel::entriesText(const Entries &e) const
{
    if (e.expected == 0)
        return tr("none due");
    if (e.answered == e.expected)
        return tr("complete");
    if (e.overdue > 0)
        return tr("%n overdue", nullptr, e.overdue);
    return tr("%1 due %2").arg(e.owedByThen).arg(m_viewpoint.locale().toString(e.nextDue, QStringLiteral("d MMM")));
}

QVariant OverviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const int column = index.column();
    const Department *department = m_viewpoint.catalogue()->department(row.department);
    if (!department)
        return {};
    if (role == StandingRole::DepartmentNumber)
        return row.department.number;
    if (role == Qt::TextAlignmentRole) {
        const bool left = column == DepartmentColumn || column == entriesColumn();
        const bool number = column >= MetColumn && column <= GreyColumn;
        return int(Qt::AlignVCenter | (left ? Qt::AlignLeft : number ? Qt::AlignHCenter : Qt::AlignRight));
    }
    if (column == DepartmentColumn) {
        if (role == StandingRole::SubText) {
            const Person *coordinator =
                m_viewpoint.catalogue()->coordinator(row.department, m_viewpoint.month().lastDay());
            return coordinator ? tr("%1 · %2").arg(department->code, coordinator->name) : department->code;
        }
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == StandingRole::SortKey
            ? QVariant(department->name)
            : QVariant();
    }
    if (column <= GreyColumn) {
        const bool grey = column == GreyColumn;
        const int noTarget = row.counts[size_t(Status::NoTarget)];
        const int noData = row.counts[size_t(Status::NoData)];
        const int n = grey ? noTarget + noData : row.counts[size_t(column - MetColumn)];
        switch (role) {
        case Qt::DisplayRole:
            return n ? m_viewpoint.locale().toString(n) : QStringLiteral("·");
        case StandingRole::Number:
        case StandingRole::SortKey:
            return n;
        case StandingRole::Status:
            return grey ? int(Status::NoData) : column - MetColumn;
        case Qt::ToolTipRole:
            return grey && n ? QVariant(tr("%1 without a target, %2 without data").arg(noTarget).arg(noData))
                             : QVariant();
        case Qt::AccessibleTextRole:
            return grey ? tr("%1 without a target, %2 without data").arg(noTarget).arg(noData)
                        : tr("%1 %2").arg(n).arg(
                            statusWord(Status(column - MetColumn), m_viewpoint.city().tolerance, m_viewpoint.locale()));
        default:
            return {};
        }
    }
    if (column == entriesColumn()) {
        switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return entriesText(row.entries);
        case StandingRole::Number:
            return row.entries.overdue;
        case StandingRole::SortKey:
            return double(row.entries.overdue) + (row.entries.expected - row.entries.answered) / 1000.0;
        case Qt::ToolTipRole:
            return tr("%1 of %2 values of %3 entered")
                .arg(row.entries.answered)
                .arg(row.entries.expected)
                .arg(m_viewpoint.label(Period(m_viewpoint.month(), 1), LabelStyle::Long));
        default:
            return {};
        }
    }
    const std::optional<size_t> place = row.metrics[size_t(column - FirstMetricColumn)];
    if (!place)
        return {};
    const Standing &s = m_standings[*place];
    const StandingText text(m_viewpoint, s);
    switch (role) {
    case Qt::DisplayRole:
        return text.value();
    case StandingRole::Why:
        return text.why();
    case Qt::ToolTipRole:
        return text.chart().isEmpty() ? text.why() : tr("%1\n%2").arg(text.why(), text.chart());
    case Qt::AccessibleTextRole:
        return text.variation().isEmpty()
            ? text.spoken()
            : tr("%1 Control chart: %2.")
                  .arg(text.spoken(),
                       text.assurance().isEmpty() ? text.variation()
                                                  : tr("%1; %2").arg(text.variation(), text.assurance()));
    case StandingRole::Number:
        return s.value() ? QVariant(*s.value()) : QVariant();
    case StandingRole::SortKey:
        return s.margin() ? QVariant(*s.margin()) : QVariant();
    case StandingRole::Status:
        return int(s.status());
    case StandingRole::Preliminary:
        return s.preliminary;
    case StandingRole::Disputed:
        return s.isDisputed();
    case StandingRole::StalePeriod:
        return text.stalePeriod();
    case StandingRole::MetricNumber:
        return s.metric.number;
    default:
        return chartRole(text, s, role).value_or(QVariant());
    }
}

QVariant OverviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto word = [&](Status s) {
        return statusWord(s, m_viewpoint.city().tolerance, m_viewpoint.locale());
    };
    if (role == StandingRole::Status && section >= MetColumn && section <= GreyColumn)
        return section == GreyColumn ? int(Status::NoData) : section - MetColumn;
    if (role == Qt::TextAlignmentRole) {
        const bool left = section == DepartmentColumn || section == entriesColumn();
        const bool number = section >= MetColumn && section <= GreyColumn;
        return int(Qt::AlignBottom | (left ? Qt::AlignLeft : number ? Qt::AlignHCenter : Qt::AlignRight));
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (section) {
    case DepartmentColumn:
        return tr("Department");
    case MetColumn:
        return word(Status::Met);
    case NearColumn:
        return word(Status::Near);
    case OffColumn:
        return word(Status::Off);
    case GreyColumn:
        return tr("No target or no data");
    default:
        break;
    }
    if (section == entriesColumn())
        return tr("%1 entries").arg(m_viewpoint.locale().standaloneMonthName(m_viewpoint.month().month()));
    const size_t column = size_t(section - FirstMetricColumn);
    const Metric *metric = column < m_columns.size() ? m_viewpoint.catalogue()->metric(m_columns[column]) : nullptr;
    return metric ? QVariant(metric->name) : QVariant();
}

} // namespace statroom
