// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ScorecardModel.h"

#include "items/SparkPoints.h"
#include "items/StandingRoles.h"
#include "items/StandingText.h"

#include <QLatin1String>

#include <algorithm>

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

} // namespace

ScorecardModel::ScorecardModel(Viewpoint &viewpoint, QObject *parent)
    : QAbstractTableModel(parent)
    , m_viewpoint(viewpoint)
    , m_charts(viewpoint)
{
    connect(&m_charts, &StandingCharts::answered, this, &ScorecardModel::takeCharts);
    connect(&m_viewpoint, &Viewpoint::fileChanged, this, [this] { setDepartment({}); });
    connect(&m_viewpoint, &Viewpoint::monthChanged, this, &ScorecardModel::reload);
    connect(&m_viewpoint, &Viewpoint::recordedAtChanged, this, &ScorecardModel::reload);
    connect(&m_viewpoint, &Viewpoint::committed, this, &ScorecardModel::follow);
}

void ScorecardModel::setDepartment(DepartmentId department)
{
    m_department = department;
    m_extent = department ? Extent::Department : Extent::Nothing;
    reload();
}

void ScorecardModel::setCity()
{
    m_department = {};
    m_extent = Extent::City;
    reload();
}

void ScorecardModel::setPeriodsShown(int periods)
{
    if (periods == m_periods)
        return;
    m_periods = periods;
    emit headerDataChanged(Qt::Horizontal, PointsColumn, PointsColumn);
    if (m_extent != Extent::Nothing)
        reload();
}

void ScorecardModel::reload()
{
    const auto catalogue = m_viewpoint.catalogue();
    std::vector<StandingKey> keys;
    std::vector<Standing> standings;
    const bool city = m_extent == Extent::City;
    if (m_viewpoint.hasFile() && (city || catalogue->department(m_department))) {
        keys = city ? Standings::keysOf(*catalogue, m_viewpoint.month())
                    : Standings::keysOf(*catalogue, m_department, m_viewpoint.month());
        auto read = Standings(m_viewpoint.reader(), catalogue, m_viewpoint.recordedAt(), m_viewpoint.locale())
                        .read(keys, m_viewpoint.month(), Standings::Depth::Full, m_periods);
        if (!read) {
            emit failed(read.error());
            return;
        }
        standings = std::move(*read);
    }
    beginResetModel();
    m_keys = std::move(keys);
    m_standings = std::move(standings);
    m_rows.clear();
    int group = -1;
    QString heading;
    for (size_t i = 0; i < m_keys.size(); ++i) {
        const QString name = catalogue->department(m_keys[i].department)->name;
        const QString under = city                            ? name
            : catalogue->metric(m_keys[i].metric)->enterprise ? tr("Measured in every department")
                                                              : tr("Measured by %1").arg(isolated(name));
        if (under != heading || group < 0) {
            heading = under;
            m_rows.push_back({heading, 0, ++group});
        }
        m_rows.push_back({{}, i, group});
    }
    m_narratives.assign(m_keys.size(), {});
    std::vector<size_t> all(m_keys.size());
    for (size_t i = 0; i < all.size(); ++i)
        all[i] = i;
    const Result<void> told = readNarratives(all);
    m_charted.assign(m_keys.size(), false);
    endResetModel();
    askCharts();
    emit countsChanged();
    if (!told)
        emit failed(told.error());
}

Result<void> ScorecardModel::readNarratives(const std::vector<size_t> &places)
{
    std::vector<SeriesId> ids;
    std::vector<size_t> owners;
    Month from = m_viewpoint.month();
    for (size_t i : places) {
        m_narratives[i] = {};
        if (!m_standings[i].series)
            continue;
        ids.push_back(m_standings[i].series);
        owners.push_back(i);
        from = std::min(from, m_standings[i].shown.first);
    }
    if (ids.empty())
        return {};
    auto read = m_viewpoint.reader().narratives(ids, from, m_viewpoint.month(), m_viewpoint.recordedAt());
    if (!read)
        return read.error();
    for (Narrative &narrative : *read)
        for (size_t n = 0; n < ids.size(); ++n)
            if (ids[n] == narrative.series && m_standings[owners[n]].shown.first == narrative.month)
                m_narratives[owners[n]] = narrative;
    return {};
}

void ScorecardModel::follow(const CommittedRevision &revision)
{
    if (!m_viewpoint.isNow() || m_extent == Extent::Nothing)
        return;
    if (touchesStructure(revision)) {
        reload();
        return;
    }
    const auto catalogue = m_viewpoint.catalogue();
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
                    .read(keys, m_viewpoint.month(), Standings::Depth::Full, m_periods);
    if (!read) {
        emit failed(read.error());
        return;
    }
    for (size_t n = 0; n < places.size(); ++n) {
        m_standings[places[n]] = std::move((*read)[n]);
        m_charted[places[n]] = false;
    }
    askCharts();
    const Result<void> told = readNarratives(places);
    std::vector<int> rows;
    for (size_t r = 0; r < m_rows.size(); ++r)
        if (m_rows[r].heading.isEmpty() && std::binary_search(places.begin(), places.end(), m_rows[r].standing))
            rows.push_back(int(r));
    for (size_t first = 0; first < rows.size();) {
        size_t last = first;
        while (last + 1 < rows.size() && rows[last + 1] == rows[last] + 1)
            ++last;
        emit dataChanged(index(rows[first], 0), index(rows[last], ColumnCount - 1));
        first = last + 1;
    }
    emit countsChanged();
    if (!told)
        emit failed(told.error());
}

void ScorecardModel::askCharts()
{
    std::vector<size_t> places;
    std::vector<Standing> standings;
    for (size_t i = 0; i < m_standings.size(); ++i) {
        if (m_charted[i])
            continue;
        places.push_back(i);
        standings.push_back(m_standings[i]);
    }
    m_charts.ask(std::move(places), std::move(standings));
}

void ScorecardModel::takeCharts(const std::vector<size_t> &places,
                                const std::vector<std::optional<ChartVerdict>> &verdicts)
{
    for (size_t n = 0; n < places.size(); ++n) {
        m_standings[places[n]].chart = verdicts[n];
        m_charted[places[n]] = true;
    }
    const auto wasAsked = [&](const Row &row) {
        return row.heading.isEmpty() && std::binary_search(places.begin(), places.end(), row.standing);
    };
    for (int first = 0; first < int(m_rows.size()); ++first) {
        if (!wasAsked(m_rows[size_t(first)]))
            continue;
        int last = first;
        while (last + 1 < int(m_rows.size()) && wasAsked(m_rows[size_t(last + 1)]))
            ++last;
        emit dataChanged(index(first, VariationColumn), index(last, AssuranceColumn));
        first = last;
    }
}

ScorecardModel::Counts ScorecardModel::counts() const
{
    Counts counts{};
    for (const Standing &s : m_standings)
        ++counts[size_t(s.status())];
    return counts;
}

int ScorecardModel::preliminaryCount() const
{
    return int(std::count_if(m_standings.begin(), m_standings.end(), [](const Standing &s) { return s.preliminary; }));
}

const Standing *ScorecardModel::standing(int row) const
{
    if (row < 0 || row >= int(m_rows.size()) || !m_rows[size_t(row)].heading.isEmpty())
        return nullptr;
    return &m_standings[m_rows[size_t(row)].standing];
}

int ScorecardModel::rowOf(DepartmentId department, MetricId metric) const
{
    for (int row = 0; row < int(m_rows.size()); ++row)
        if (const Standing *s = standing(row); s && s->department == department && s->metric == metric)
            return row;
    return -1;
}

int ScorecardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ScorecardModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags ScorecardModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemNeverHasChildren | Qt::ItemIsEnabled;
    return standing(index.row()) ? flags | Qt::ItemIsSelectable : flags;
}

QVariant ScorecardModel::text(const Standing &s, int column) const
{
    const StandingText text(m_viewpoint, s);
    switch (column) {
    case StatusColumn:
        return text.status();
    case MetricColumn:
        return m_viewpoint.catalogue()->metric(s.metric)->name;
    case ValueColumn:
        return text.value();
    case TargetColumn:
        return text.target();
    case ChangeColumn: {
        const QString word = text.changeWord();
        return word.isEmpty() ? text.change() : text.change() + QLatin1Char(' ') + word;
    }
    case YearToDateColumn:
        return text.yearToDate();
    case YearToDateTargetColumn:
        return text.yearToDateTarget();
    case VariationColumn:
        return text.variationOrWhyNot();
    case AssuranceColumn:
        return text.assurance();
    default:
        return {};
    }
}

QVariant ScorecardModel::sortKey(const Standing &s, int column) const
{
    const auto number = [](std::optional<double> v) {
        return v ? QVariant(*v) : QVariant();
    };
    switch (column) {
    case StatusColumn:
        return double(attentionRank(s.status()));
    case MetricColumn:
        return m_viewpoint.catalogue()->metric(s.metric)->name;
    case ValueColumn:
        return number(s.value());
    case TargetColumn:
        return number(s.question.target.value);
    case ChangeColumn: {
        // Worst first means: by how much of last year's value, against the direction.
        const Comparison &c = s.yearBefore;
        if (!c.difference || !c.before)
            return {};
        const double share = *c.before == 0 ? *c.difference : *c.difference / std::abs(*c.before);
        return c.change == Comparison::Change::Worse ? -std::abs(share)
            : c.change == Comparison::Change::Better ? std::abs(share)
                                                     : 0.0;
    }
    case YearToDateColumn:
        return number(s.yearToDate.value);
    case YearToDateTargetColumn:
        return number(s.yearToDateTarget.value);
    case VariationColumn:
        return number(chartRank(s, StandingRole::Variation));
    case AssuranceColumn:
        return number(chartRank(s, StandingRole::Assurance));
    default:
        return number(s.margin());
    }
}

QVariant ScorecardModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (!row.heading.isEmpty()) {
        if (role == StandingRole::IsSection)
            return true;
        return index.column() == 0 && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            ? QVariant(row.heading)
            : QVariant();
    }
    const Standing &s = m_standings[row.standing];
    const Metric &metric = *m_viewpoint.catalogue()->metric(s.metric);
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(s, column);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter
                   | (column >= ValueColumn && column <= YearToDateTargetColumn ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ToolTipRole: {
        const StandingText words(m_viewpoint, s);
        if (column == YearToDateColumn && !words.yearToDateCoverage().isEmpty())
            return tr("Partial: %1.").arg(words.yearToDateCoverage());
        if (column == ChangeColumn && !s.yearBefore.warning.isEmpty())
            return s.yearBefore.warning;
        if (column == VariationColumn || column == AssuranceColumn)
            return words.chart();
        return words.why();
    }
    case Qt::AccessibleTextRole: {
        const StandingText words(m_viewpoint, s);
        if (column == StatusColumn)
            return s.preliminary ? tr("%1, preliminary").arg(words.status()) : words.status();
        if (column == MetricColumn)
            return words.spoken();
        if (column == ValueColumn && !words.stalePeriod().isEmpty())
            return tr("%1, of %2").arg(words.value(), words.stalePeriod());
        if (column == PointsColumn) {
            const auto have = std::count_if(s.points.begin(), s.points.end(),
                                            [](const StandingPoint &p) { return p.value.has_value(); });
            return tr("%1 of %2 periods with a value").arg(have).arg(s.points.size());
        }
        return text(s, column);
    }
    case StandingRole::Number:
        switch (column) {
        case ValueColumn:
            return s.value() ? QVariant(*s.value()) : QVariant();
        case TargetColumn:
            return s.question.target.value ? QVariant(*s.question.target.value) : QVariant();
        case ChangeColumn:
            return s.yearBefore.difference ? QVariant(*s.yearBefore.difference) : QVariant();
        case YearToDateColumn:
            return s.yearToDate.value ? QVariant(*s.yearToDate.value) : QVariant();
        case YearToDateTargetColumn:
            return s.yearToDateTarget.value ? QVariant(*s.yearToDateTarget.value) : QVariant();
        default:
            return {};
        }
    case StandingRole::Status:
        return int(s.status());
    case StandingRole::Preliminary:
        return s.preliminary;
    case StandingRole::Disputed:
        return s.isDisputed();
    case StandingRole::StalePeriod:
        return StandingText(m_viewpoint, s).stalePeriod();
    case StandingRole::SubText:
        if (column == MetricColumn)
            return s.status() == Status::NoTarget && !s.question.target.reason.isEmpty()
                ? tr("%1 · %2").arg(metric.code, s.question.target.reason)
                : metric.code;
        return column == YearToDateColumn ? StandingText(m_viewpoint, s).yearToDateCoverage() : QString();
    case StandingRole::Why:
        return StandingText(m_viewpoint, s).why();
    case StandingRole::Change:
        return int(s.yearBefore.change);
    case StandingRole::ChangeText:
        return StandingText(m_viewpoint, s).change();
    case StandingRole::ChangeWord:
        return StandingText(m_viewpoint, s).changeWord();
    case StandingRole::Points:
        return std::any_of(s.points.begin(), s.points.end(), [](const StandingPoint &p) { return p.value.has_value(); })
            ? QVariant::fromValue(sparkPoints(s))
            : QVariant();
    case StandingRole::IsSection:
        return false;
    case StandingRole::SortKey:
        return sortKey(s, column);
    case StandingRole::Happened:
        return m_narratives[row.standing].happened;
    case StandingRole::Doing:
        return m_narratives[row.standing].doing;
    case StandingRole::Variation:
    case StandingRole::VariationDirection:
    case StandingRole::VariationWord:
    case StandingRole::Assurance:
    case StandingRole::AssuranceWord:
    case StandingRole::Improvement:
    case StandingRole::ChartWhy:
    case StandingRole::ChartProvisional:
    case StandingRole::ChartNote:
        return chartRole(StandingText(m_viewpoint, s), s, role).value_or(QVariant());
    case StandingRole::Needed:
        return m_narratives[row.standing].needed;
    case StandingRole::DepartmentNumber:
        return s.department.number;
    case StandingRole::MetricNumber:
        return s.metric.number;
    default:
        return {};
    }
}

QVariant ScorecardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignBottom
                   | (section >= ValueColumn && section <= YearToDateTargetColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    const QLocale locale = m_viewpoint.locale();
    const Month month = m_viewpoint.month();
    const Period shown(month, 1);
    switch (section) {
    case StatusColumn:
        return tr("Status");
    case MetricColumn:
        return tr("Metric");
    case ValueColumn:
        return m_viewpoint.label(shown, LabelStyle::Long);
    case TargetColumn:
        return tr("Target");
    case ChangeColumn:
        return tr("Against\n%1").arg(m_viewpoint.label(shown.yearBefore(), LabelStyle::Long));
    case YearToDateColumn: {
        const Period span = m_viewpoint.calendar().yearToDate(shown);
        const QString year =
            m_viewpoint.label(m_viewpoint.calendar().periodContaining(month, Frequency::Year), LabelStyle::Short);
        const QString from = locale.standaloneMonthName(span.first.month(), QLocale::ShortFormat);
        const QString to = locale.standaloneMonthName(month.month(), QLocale::ShortFormat);
        return span.first == month ? tr("%1 so far\n%2").arg(year, from)
                                   : tr("%1 so far\n%2 to %3").arg(year, from, to);
    }
    case YearToDateTargetColumn:
        return tr("Target\nso far");
    case PointsColumn:
        return tr("Last %n period(s)", nullptr, m_periods);
    case VariationColumn:
        return tr("Variation");
    case AssuranceColumn:
        return tr("Target\nin reach?");
    default:
        return {};
    }
}

ScorecardOrder::ScorecardOrder(ScorecardModel &model, QObject *parent) : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(&model);
    setDynamicSortFilter(true);
}

void ScorecardOrder::setFilterText(const QString &text)
{
    m_filter = text.simplified();
    invalidateFilter();
}

void ScorecardOrder::setFilterStatus(std::optional<Status> status)
{
    m_status = status;
    invalidateFilter();
}

void ScorecardOrder::unsort()
{
    sort(-1);
}

bool ScorecardOrder::matches(int row) const
{
    const Standing *standing = m_model.standing(row);
    if (!standing)
        return false;
    if (m_status && standing->status() != *m_status)
        return false;
    const Metric *metric = m_model.m_viewpoint.catalogue()->metric(standing->metric);
    return m_filter.isEmpty() || metric->name.contains(m_filter, Qt::CaseInsensitive)
        || metric->code.contains(m_filter, Qt::CaseInsensitive);
}

bool ScorecardOrder::filterAcceptsRow(int row, const QModelIndex &) const
{
    const auto &rows = m_model.m_rows;
    if (rows[size_t(row)].heading.isEmpty())
        return matches(row);
    for (int r = row + 1; r < int(rows.size()) && rows[size_t(r)].heading.isEmpty(); ++r)
        if (matches(r))
            return true;
    return false;
}

bool ScorecardOrder::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto &l = m_model.m_rows[size_t(left.row())];
    const auto &r = m_model.m_rows[size_t(right.row())];
    // Headings and missing values keep their places whichever way the rest is turned.
    const bool ascending = sortOrder() == Qt::AscendingOrder;
    if (l.group != r.group)
        return (l.group < r.group) == ascending;
    if (l.heading.isEmpty() != r.heading.isEmpty())
        return !l.heading.isEmpty() == ascending;
    const QVariant a = left.data(StandingRole::SortKey);
    const QVariant b = right.data(StandingRole::SortKey);
    if (a.isValid() != b.isValid())
        return a.isValid() == ascending;
    if (a.typeId() == QMetaType::QString)
        return QString::localeAwareCompare(a.toString(), b.toString()) < 0;
    if (a.isValid() && a.toDouble() != b.toDouble())
        return a.toDouble() < b.toDouble();
    return (left.row() < right.row()) == ascending;
}

} // namespace statroom
