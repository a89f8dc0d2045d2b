// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/Standings.h"

#include "items/MetricValues.h"

#include "storage/NumberWindows.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>

namespace statroom {

namespace {

/// Status depth sees a value that is three periods late, and the status one period before that.
constexpr int periodsForStatus = 5;
constexpr int deepest = 16; ///< formulas of formulas

QLatin1String seriesKinds[] = {QLatin1String("observation"), QLatin1String("day_value"), QLatin1String("target"),
                               QLatin1String("narrative")};

bool isSummed(const Catalogue &catalogue, const StandingKey &key)
{
    const std::span<const SeriesId> all = key.category ? std::span<const SeriesId>() : catalogue.seriesOf(key.metric);
    return std::any_of(all.begin(), all.end(), [&](SeriesId id) {
        const Series *part = catalogue.series(id);
        return part->department == key.department && part->category;
    });
}

/// So many series with twenty years of months are read within some milliseconds.
constexpr size_t chartedAtOnce = 50;

} // namespace

size_t qHash(const StandingKey &key, size_t seed) noexcept
{
    return qHashMulti(seed, key.department.number, key.metric.number, key.category.number);
}

/// What one key needs: its own series, those of its categories, or the formula and the keys of its inputs.
struct Standings::Values
{
    const Metric *metric = nullptr;
    SeriesId series;
    std::vector<SeriesId> categories;
    std::shared_ptr<const Formula> formula;
    std::vector<size_t> inputs;
    Month from;

    Standing::Origin origin = Standing::Origin::Entered;
    std::vector<PeriodValue> values;
    std::optional<Observation> entry;
    bool evaluated = false;
};

Standings::Standings(const Reader &reader, std::shared_ptr<const Catalogue> catalogue, RecordedAt at,
                     const QLocale &locale)
    : m_reader(reader)
    , m_catalogue(std::move(catalogue))
    , m_at(at)
    , m_locale(locale)
    , m_calendar(m_catalogue->city)
{}

Result<std::vector<Standing>> Standings::read(std::span<const StandingKey> keys, Month month, Depth depth,
                                              int periods) const
{
    std::vector<Standing> standings(keys.size());
    std::vector<size_t> composed;
    if (auto done = readOwn(keys, month, depth, periods, standings, composed); !done)
        return done.error();
    if (composed.empty())
        return standings;
    std::vector<StandingKey> left;
    for (size_t place : composed)
        left.push_back(keys[place]);
    auto read = readComposed(left, month, depth, periods);
    if (!read)
        return read.error();
    for (size_t n = 0; n < composed.size(); ++n)
        standings[composed[n]] = std::move((*read)[n]);
    return standings;
}

/// Judges each key by the values of its own series while they are read, which is all that nearly every key
/// needs; `composed` are the places of the others.
Result<void> Standings::readOwn(std::span<const StandingKey> keys, Month month, Depth depth, int periods,
                                std::vector<Standing> &standings, std::vector<size_t> &composed) const
{
    const Catalogue &c = *m_catalogue;
    std::unique_ptr<NumberWindows> numbers;
    if (m_at.isNow()) {
        auto begun = NumberWindows::begin(m_reader);
        if (!begun)
            return begun.error();
        numbers = std::move(*begun);
    }
    std::vector<PeriodValue> values;
    for (size_t i = 0; i < keys.size(); ++i) {
        const StandingKey &key = keys[i];
        const Metric *metric = c.metric(key.metric);
        if (!metric || !c.department(key.department))
            return Error{ErrorKind::NotFound,
                         QCoreApplication::translate(
                             "Standings", "A metric that was asked for is not in this city file. Open the page again."),
                         {}};
        const Series *own = c.series(key.department, key.metric, key.category);
        if (!numbers || !own || (metric->isCalculated() && !key.category) || isSummed(c, key)) {
            composed.push_back(i);
            continue;
        }
        // The status of a month, and that of the month before, need no more than the last two values.
        const bool isQuick = depth == Depth::Status && metric->frequency == Frequency::Month;
        auto read =
            numbers->read(own->id, windowBegin(*metric, month, depth, periods), month, isQuick ? month - 1 : Month());
        if (!read)
            return read.error();
        values.clear();
        for (const Observation &o : *read)
            values.push_back(PeriodValue::of(o, metric->frequency));
        if (std::none_of(values.begin(), values.end(),
                         [&](const PeriodValue &v) { return v.value && v.period.last() <= month; })) {
            composed.push_back(i);
            continue;
        }
        standings[i] =
            judged(key, *metric, own->id, values, month, depth, periods, windowBegin(*metric, month, depth, periods));
        for (const Observation &o : *read)
            if (o.month == standings[i].shown.first)
                standings[i].entry = o;
    }
    return {};
}

Result<void> Standings::chart(std::span<Standing> standings, Month month, const std::function<bool()> &isStopped) const
{
    AllValues all;
    for (size_t first = 0; first < standings.size(); first += chartedAtOnce) {
        if (isStopped && isStopped())
            return Error{ErrorKind::Cancelled, {}, {}};
        const std::span<Standing> some = standings.subspan(first, std::min(chartedAtOnce, standings.size() - first));
        if (const auto read = readAll(some, month, all); !read)
            return read.error();
        for (size_t i = 0; i < some.size(); ++i) {
            Standing &s = some[i];
            s.chart.reset();
            const Metric *metric = m_catalogue->metric(s.metric);
            // What is said of a value of long ago is no news.
            if (!metric || !s.value() || s.judgement.reason == Judgement::Reason::TooOld)
                continue;
            const std::span<const Target> targets =
                s.series ? m_catalogue->targets(s.series) : std::span<const Target>();
            s.chart = SeriesChart::of({*metric, m_catalogue->chartSetting(s.metric),
                                       m_catalogue->chartMarks(s.department, s.metric, s.category), targets, all.of(i),
                                       month, m_calendar})
                          .verdict();
        }
    }
    return {};
}

/// Those of the series itself where it has nothing else.
Result<void> Standings::readAll(std::span<const Standing> standings, Month month, AllValues &all) const
{
    all.values.clear();
    all.places.assign(standings.size(), {});
    std::vector<size_t> composed;
    std::unique_ptr<NumberWindows> numbers;
    if (m_at.isNow()) {
        auto begun = NumberWindows::begin(m_reader);
        if (!begun)
            return begun.error();
        numbers = std::move(*begun);
    }
    for (size_t i = 0; i < standings.size(); ++i) {
        const Standing &s = standings[i];
        const Metric *metric = m_catalogue->metric(s.metric);
        const StandingKey key{s.department, s.metric, s.category};
        if (!metric || !s.series || !numbers || (metric->isCalculated() && !s.category)
            || isSummed(*m_catalogue, key)) {
            composed.push_back(i);
            continue;
        }
        const bool hasParts = metric->kind == Metric::Kind::Rate || metric->kind == Metric::Kind::Average
            || m_catalogue->chartSetting(metric->id).kind == ChartKind::Run;
        const size_t first = all.values.size();
        const auto read =
            numbers->addValues(s.series, metric->frequency, month,
                               hasParts ? NumberWindows::Parts::Read : NumberWindows::Parts::LeftOut, all.values);
        if (!read)
            return read.error();
        all.places[i] = {first, all.values.size() - first};
    }
    numbers.reset();
    for (const size_t i : composed) {
        const Standing &s = standings[i];
        auto read = MetricValues::read(m_reader, *m_catalogue, s.department, s.metric, s.category, {}, month, m_at);
        if (!read)
            return read.error();
        all.places[i] = {all.values.size(), read->values.size()};
        all.values.insert(all.values.end(), read->values.begin(), read->values.end());
    }
    return {};
}

/// The first month that a key must be read from. One period more than is shown: they may be counted by
/// calendar years beside fiscal ones.
Month Standings::windowBegin(const Metric &metric, Month month, Depth depth, int periods) const
{
    const int read = depth == Depth::Full ? periods : periodsForStatus;
    return periodShown(m_calendar, metric.frequency, month, {}).first - read * monthsIn(metric.frequency);
}

Standing Standings::judged(const StandingKey &key, const Metric &metric, SeriesId series,
                           std::span<const PeriodValue> values, Month month, Depth depth, int periods, Month from) const
{
    std::vector<Month> definedFrom;
    if (depth == Depth::Full)
        for (const Definition &definition : m_catalogue->definitions(key.metric))
            definedFrom.push_back(definition.from);
    const std::span<const Target> targets = series ? m_catalogue->targets(series) : std::span<const Target>();
    Standing s = standing(
        {m_catalogue->city, metric, targets, definedFrom, values, month, m_calendar, m_locale, depth, from, periods});
    s.department = key.department;
    s.metric = key.metric;
    s.category = key.category;
    s.series = series;
    return s;
}

Result<std::vector<Standing>> Standings::readComposed(std::span<const StandingKey> keys, Month month, Depth depth,
                                                      int periods) const
{
    const Catalogue &c = *m_catalogue;
    std::vector<Values> needed;
    needed.reserve(keys.size());
    std::vector<StandingKey> neededKeys(keys.begin(), keys.end());
    QHash<StandingKey, size_t> placeOf;
    QStringList codes;
    bool calculates = false;

    // Inputs of formulas are appended while this runs, so that they are read in the same pass.
    for (size_t i = 0; i < neededKeys.size(); ++i) {
        const StandingKey key = neededKeys[i];
        Values v;
        v.metric = c.metric(key.metric);
        v.from = windowBegin(*v.metric, month, depth, periods);
        if (const Series *own = c.series(key.department, key.metric, key.category))
            v.series = own->id;
        if (v.metric->isCalculated() && !key.category) {
            if (codes.isEmpty())
                for (const Metric &metric : c.metrics())
                    codes.append(metric.code);
            calculates = true;
            if (auto formula = Formula::compile(v.metric->formula, codes))
                v.formula = std::make_shared<const Formula>(std::move(*formula));
        }
        if (i < keys.size())
            placeOf.insert(key, i);
        needed.push_back(std::move(v));
    }
    if (calculates) {
        for (size_t i = 0; i < needed.size(); ++i) {
            if (!needed[i].formula)
                continue;
            const DepartmentId department = neededKeys[i].department;
            for (const QString &code : needed[i].formula->codes()) {
                const Metric *metric = c.metric(code);
                if (!metric)
                    continue;
                const StandingKey input{department, metric->id, {}};
                auto place = placeOf.constFind(input);
                if (place == placeOf.constEnd()) {
                    Values v;
                    v.metric = metric;
                    v.from = needed[i].from;
                    if (const Series *own = c.series(department, metric->id))
                        v.series = own->id;
                    if (metric->isCalculated())
                        if (auto formula = Formula::compile(metric->formula, codes))
                            v.formula = std::make_shared<const Formula>(std::move(*formula));
                    place = placeOf.insert(input, needed.size());
                    needed.push_back(std::move(v));
                    neededKeys.push_back(input);
                }
                needed[i].inputs.push_back(*place);
            }
        }
        // A window reaches as far back as that of what is calculated from it, and so do those of its inputs.
        const std::function<void(size_t, Month, int)> reachBack = [&](size_t i, Month from, int level) {
            needed[i].from = std::min(needed[i].from, from);
            if (level < deepest)
                for (size_t input : needed[i].inputs)
                    reachBack(input, needed[i].from, level + 1);
        };
        for (size_t i = 0; i < keys.size(); ++i)
            reachBack(i, needed[i].from, 0);
    }

    // What was written since is looked up once for all series of a window; windows differ only by frequency.
    std::vector<SeriesId> ids;
    std::map<Month, std::vector<size_t>> windows;
    for (size_t i = 0; i < needed.size(); ++i)
        if (needed[i].series && !needed[i].formula)
            windows[needed[i].from].push_back(i);
    for (const auto &[from, places] : windows) {
        ids.clear();
        for (size_t i : places)
            ids.push_back(needed[i].series);
        auto read = m_reader.observations(ids, from, month, m_at);
        if (!read)
            return read.error();
        for (size_t n = 0; n < places.size(); ++n) {
            Values &v = needed[places[n]];
            v.values = periodValues(v.metric->frequency, (*read)[n].observations);
            const Month shown = periodShown(m_calendar, v.metric->frequency, month, v.values).first;
            for (Observation &o : (*read)[n].observations)
                if (o.month == shown)
                    v.entry = std::move(o);
        }
    }

    // Where a total has no value of its own it is that of its first breakdown.
    std::map<Month, std::vector<std::pair<size_t, SeriesId>>> parts;
    for (size_t i = 0; i < needed.size(); ++i) {
        Values &v = needed[i];
        if (v.formula || neededKeys[i].category)
            continue;
        for (const Breakdown *breakdown : c.breakdownsOf(v.metric->id)) {
            v.categories = c.countedSeries(neededKeys[i].department, v.metric->id, breakdown->id);
            if (!v.categories.empty())
                break;
        }
        for (SeriesId id : v.categories)
            parts[v.from].emplace_back(i, id);
    }
    for (const auto &[from, pairs] : parts) {
        ids.clear();
        for (const auto &pair : pairs)
            ids.push_back(pair.second);
        auto read = m_reader.observations(ids, from, month, m_at);
        if (!read)
            return read.error();
        std::map<size_t, std::vector<CategoryValues>> categories;
        for (size_t n = 0; n < pairs.size(); ++n) {
            auto begins = m_reader.firstMonth({&ids[n], 1}, m_at);
            if (!begins)
                return begins.error();
            const Series *series = c.series(ids[n]);
            const Category *category = c.category(series->category);
            categories[pairs[n].first].push_back(
                {periodValues(needed[pairs[n].first].metric->frequency, (*read)[n].observations), *begins,
                 series->retired || (category && category->retired)});
        }
        for (const auto &[i, values] : categories) {
            const std::vector<PeriodValue> total = totalOverCategories(needed[i].metric->kind, values);
            std::vector<PeriodValue> completed = completedBy(total, needed[i].values);
            if (completed == needed[i].values)
                continue;
            needed[i].values = std::move(completed);
            needed[i].origin = Standing::Origin::SummedOverCategories;
        }
    }

    // Inputs before what is calculated from them; formulas that lead back to themselves are refused when
    // they are set, and a file that holds one all the same shows no value.
    std::vector<std::vector<FormulaInput>> inputsOf(needed.size());
    std::function<void(size_t, int)> evaluate = [&](size_t i, int level) {
        Values &v = needed[i];
        if (v.evaluated || level > deepest)
            return;
        v.evaluated = true;
        if (!v.metric->isCalculated() || neededKeys[i].category)
            return;
        v.origin = Standing::Origin::Calculated;
        v.values.clear();
        if (!v.formula)
            return;
        for (size_t input : v.inputs) {
            evaluate(input, level + 1);
            const Metric &metric = *needed[input].metric;
            inputsOf[i].push_back({metric.code, metric.kind, metric.frequency, needed[input].values,
                                   needed[input].formula, inputsOf[input]});
        }
        const Period span(v.from, month - v.from + 1);
        v.values = calculatedValues(m_calendar, *v.formula, v.metric->frequency, span, inputsOf[i]);
    };
    if (calculates)
        for (size_t i = 0; i < keys.size(); ++i)
            evaluate(i, 0);

    // "Too old" and "never entered" are told apart by looking further back, where the window was empty.
    for (size_t i = 0; i < keys.size(); ++i) {
        Values &v = needed[i];
        const auto isOver = [&](const PeriodValue &p) {
            return p.value && p.period.last() <= month;
        };
        if (std::any_of(v.values.begin(), v.values.end(), isOver))
            continue;
        auto all =
            MetricValues::read(m_reader, c, keys[i].department, keys[i].metric, keys[i].category, {}, month, m_at);
        if (!all)
            return all.error();
        const auto last = std::find_if(all->values.rbegin(), all->values.rend(), isOver);
        if (last == all->values.rend())
            continue;
        v.values.insert(v.values.begin(), *last);
        v.origin = all->origin;
    }

    std::vector<Standing> standings;
    standings.reserve(keys.size());
    for (size_t i = 0; i < keys.size(); ++i) {
        Values &v = needed[i];
        Standing s = judged(keys[i], *v.metric, v.series, v.values, month, depth, periods, v.from);
        s.origin = v.origin;
        s.entry = std::move(v.entry);
        if (depth == Depth::Full && v.formula)
            s.yearToDate = calculatedOver(m_calendar, *v.formula, v.metric->frequency, m_calendar.yearToDate(s.shown),
                                          inputsOf[i]);
        standings.push_back(std::move(s));
    }
    return standings;
}

std::vector<DepartmentId> Standings::departments(const Catalogue &catalogue, Month month)
{
    std::vector<DepartmentId> found;
    for (const Department &d : catalogue.departments()) {
        if (d.retired && !d.to.isValid())
            continue;
        if ((d.from.isValid() && d.from > month.lastDay()) || (d.to.isValid() && d.to < month.firstDay()))
            continue;
        found.push_back(d.id);
    }
    return found;
}

std::vector<StandingKey> Standings::keysOf(const Catalogue &catalogue, DepartmentId department, Month)
{
    std::vector<StandingKey> keys;
    QSet<qint64> seen;
    for (SeriesId id : catalogue.seriesOf(department)) {
        const Series *series = catalogue.series(id);
        const Metric *metric = catalogue.metric(series->metric);
        if (series->retired || !metric || metric->retired || seen.contains(metric->id.number))
            continue;
        seen.insert(metric->id.number);
        keys.push_back({department, metric->id, {}});
    }
    return keys;
}

std::vector<StandingKey> Standings::keysOf(const Catalogue &catalogue, Month month)
{
    std::vector<StandingKey> keys;
    for (DepartmentId department : departments(catalogue, month)) {
        const std::vector<StandingKey> own = keysOf(catalogue, department, month);
        keys.insert(keys.end(), own.begin(), own.end());
    }
    return keys;
}

std::vector<size_t> Standings::touched(const Catalogue &catalogue, std::span<const StandingKey> keys,
                                       const CommittedRevision &revision)
{
    QSet<StandingKey> changed;
    QHash<qint64, std::vector<MetricId>> outputs;
    std::function<void(DepartmentId, MetricId)> mark = [&](DepartmentId department, MetricId metric) {
        const StandingKey key{department, metric, {}};
        if (changed.contains(key))
            return;
        changed.insert(key);
        auto found = outputs.find(metric.number);
        if (found == outputs.end())
            found = outputs.insert(metric.number, catalogue.calculatedFrom(metric));
        const std::vector<MetricId> next = *found;
        for (MetricId output : next)
            mark(department, output);
    };
    for (const CommittedRevision::Touched &t : revision.touched) {
        if (std::find(std::begin(seriesKinds), std::end(seriesKinds), t.kind) == std::end(seriesKinds))
            continue;
        const Series *series = catalogue.series(SeriesId(t.owner));
        if (!series)
            continue;
        mark(series->department, series->metric);
        if (series->category)
            changed.insert({series->department, series->metric, series->category});
    }
    std::vector<size_t> places;
    if (!changed.isEmpty())
        for (size_t i = 0; i < keys.size(); ++i)
            if (changed.contains(keys[i]))
                places.push_back(i);
    return places;
}

std::vector<size_t> Standings::rechartedBy(std::span<const StandingKey> keys, const CommittedRevision &revision)
{
    QSet<qint64> metrics;
    for (const CommittedRevision::Touched &t : revision.touched)
        if (t.kind == QLatin1String(ChartSetting::kindName) || t.kind == QLatin1String(ChartMark::kindName))
            metrics.insert(t.owner);
    std::vector<size_t> places;
    if (!metrics.isEmpty())
        for (size_t i = 0; i < keys.size(); ++i)
            if (metrics.contains(keys[i].metric.number))
                places.push_back(i);
    return places;
}

} // namespace statroom
