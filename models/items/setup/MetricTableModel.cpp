// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/setup/MetricTableModel.h"

#include "domain/Formula.h"
#include "domain/FormulaCodes.h"
#include "domain/SeriesChart.h"
#include "items/setup/SetupWriting.h"

namespace statroom {

namespace {

const Month always(1000, 1);

QString typedOr(const SetupTexts &typed, int column, const QString &otherwise)
{
    const auto found = typed.find(column);
    return found == typed.end() ? otherwise : found->second.trimmed();
}

bool hasAny(const SetupTexts &typed, std::initializer_list<int> columns)
{
    return std::any_of(columns.begin(), columns.end(), [&](int column) { return typed.contains(column); });
}

} // namespace

MetricTableModel::MetricTableModel(Viewpoint &viewpoint, QObject *parent) : SetupTableModel(viewpoint, parent)
{
    begin();
}

QString MetricTableModel::noun() const
{
    return tr("metric");
}

std::vector<SetupColumn> MetricTableModel::columnsOf(const Catalogue &) const
{
    using Entry = SetupColumn::Entry;
    return {
        SetupColumn{tr("Code"), tr("Code"), Entry::Text, tr("FIRE-05"), tr("The metric"), 96},
        SetupColumn{tr("Name"), tr("Name"), Entry::Text, tr("Responses within 6 minutes"), {}, 260},
        SetupColumn{tr("Unit"), tr("Unit"), Entry::Text, tr("%, $, d, min, per 1,000; empty for a number"), {}, 70},
        SetupColumn{tr("Kind"), tr("Kind"), Entry::Choice, {}, {}, 80},
        SetupColumn{tr("Direction"), tr("Direction"), Entry::Choice, {}, {}, 120},
        SetupColumn{tr("Frequency"), tr("Frequency"), Entry::Choice, {}, {}, 84},
        SetupColumn{tr("Decimals"), tr("Decimals shown")}.hidden().right(),
        SetupColumn{tr("Measured by"), tr("Measured by"), Entry::List, tr("codes of departments: FIRE, POL"), {}, 140},
        SetupColumn{tr("In every department"), tr("Measured in every department")}.asFlag().hidden(),
        SetupColumn{tr("Formula"), tr("Formula")}.hidden().hinting(tr("OVERTIME / HOURS; empty for typed values")),
        SetupColumn{tr("Never below"), tr("Never below")}.hidden().right().begins(tr("What a value may be")),
        SetupColumn{tr("Never above"), tr("Never above")}.hidden().right(),
        SetupColumn{tr("Tolerance"), tr("Tolerance")}.hidden().right().hinting(
            tr("10 % or an amount; empty is the city's")),
        SetupColumn{tr("Fewest cases"), tr("Fewest cases to judge by")}.hidden().right(),
        SetupColumn{tr("First part"), tr("First part is called")}.hidden().hinting(tr("inspected in time")),
        SetupColumn{tr("Second part"), tr("Second part is called")}.hidden().hinting(tr("received")),
        SetupColumn{tr("Due on day"), tr("Due on day of the next month")}.hidden().right().hinting(
            tr("empty is the city's")),
        SetupColumn{tr("Why it matters"), tr("Why it matters")}.asLong().hidden().begins(tr("How it is measured")),
        SetupColumn{tr("How it is counted"), tr("How it is counted")}.asLong().hidden(),
        SetupColumn{tr("Source"), tr("Source")}.hidden().hinting(tr("dispatch system")),
        SetupColumn{tr("Defined by"), tr("Defined by (a role)")}.hidden(),
        SetupColumn{tr("Definition holds from"), tr("This definition holds from")}.hidden().hinting(
            tr("empty is always; a later month draws a seam")),
        SetupColumn{tr("Baseline"), tr("Baseline")}.hidden().right().begins(tr("Where it started, what others reach")),
        SetupColumn{tr("Baseline of"), tr("Baseline of period")}.hidden().hinting(tr("FY26")),
        SetupColumn{tr("Benchmark of"), tr("Who is the benchmark")}.hidden().hinting(
            tr("Seven cities of similar size")),
        SetupColumn{tr("Benchmark"), tr("Benchmark")}.hidden().right(),
        SetupColumn{tr("Benchmark period"), tr("Of year or period")}.hidden().hinting(tr("2025")),
        SetupColumn{tr("Order"), tr("Order in lists")}
            .hidden()
            .right()
            .hinting(tr("empty is by code"))
            .begins(tr("In lists")),
        SetupColumn{tr("Control chart"), tr("Kind of control chart"), Entry::Choice, {}, {}, 0}.begins(
            tr("How it is charted")),
        SetupColumn{tr("Points of a shift"), tr("Points that make a shift or trend")}.hidden().right().hinting(
            tr("7; from 3 to 20")),
        SetupColumn{tr("Screening"), tr("Limits leave out single jumps")}.asFlag().hidden(),
        SetupColumn{tr("Seasons"), tr("Values that follow the time of year"), Entry::Choice, {}, {}, 0},
    };
}

QStringList MetricTableModel::choices(int column, const SetupKey &key) const
{
    switch (column) {
    case Unit:
        return {QStringLiteral("%"), QStringLiteral("$"),   QStringLiteral("$k"),        QStringLiteral("d"),
                QStringLiteral("h"), QStringLiteral("min"), QStringLiteral("per 1,000"), QStringLiteral("per 10,000")};
    case Kind:
        return words<Metric::Kind>();
    case Direction:
        return words<Metric::Direction>();
    case Frequency_:
        return words<Frequency>();
    case Chart: {
        QStringList kinds;
        const Metric *metric = catalogue().metric(MetricId(key.first));
        for (const QString &kind : words<ChartKind>())
            if (!metric || whyNotCharted(*metric, *fromWord<ChartKind>(kind)).isEmpty())
                kinds << kind;
        return kinds;
    }
    case Season:
        return words<ChartSetting::Season>();
    case MeasuredBy: {
        QStringList codes;
        for (const Department &d : catalogue().departments())
            if (!d.retired)
                codes << d.code;
        return codes;
    }
    default:
        return {};
    }
}

SetupTexts MetricTableModel::fresh() const
{
    return {{Kind, word(Metric::Kind::Count)},
            {Direction, word(Metric::Direction::Up)},
            {Frequency_, word(Frequency::Month)},
            {Decimals, QStringLiteral("0")},
            {Chart, word(ChartSetting().kind)},
            {RunLength, locale().toString(ChartSetting().runLength)},
            {Screening, SetupText::ofFlag(ChartSetting().screening)},
            {Season, word(ChartSetting().season)}};
}

SetupTexts MetricTableModel::duplicate(const SetupKey &key) const
{
    SetupTexts texts = SetupTableModel::duplicate(key);
    texts[Code] = QString();
    texts[Order] = QString();
    return texts;
}

SetupTexts MetricTableModel::replacement(const SetupKey &key, const SetupTexts &typed) const
{
    SetupTexts texts = SetupTableModel::duplicate(key);
    for (const auto &[column, text] : typed)
        texts[column] = text;
    const QString code = cell(key, Code);
    int n = 2;
    while (catalogue().metric(QStringView(QStringLiteral("%1-%2").arg(code).arg(n))))
        ++n;
    texts[Code] = QStringLiteral("%1-%2").arg(code).arg(n);
    return texts;
}

std::vector<SetupTableModel::Row> MetricTableModel::rowsOf(const Catalogue &catalogue) const
{
    std::vector<Row> rows;
    const FiscalCalendar calendar(catalogue.city);
    for (const Metric &m : catalogue.metrics()) {
        const UnitFormat format(m, locale());
        const auto definitions = catalogue.definitions(m.id);
        const Definition *definition = definitions.empty() ? nullptr : &definitions.back();
        const Baseline *baseline = catalogue.baseline(m.id);
        const auto benchmarks = catalogue.benchmarks(m.id);
        const Benchmark *benchmark = benchmarks.empty() ? nullptr : &benchmarks.front();
        QStringList codes;
        for (const Department *d : SetupWriting::measuring(catalogue, m.id))
            codes << d->code;
        const ChartSetting chart = catalogue.chartSetting(m.id);
        Row row;
        row.key = {m.id.number, 0};
        row.retired = m.retired;
        row.texts = {m.code,
                     m.name,
                     m.unit,
                     word(m.kind),
                     word(m.direction),
                     word(m.frequency),
                     locale().toString(m.decimals),
                     codes.join(QStringLiteral(", ")),
                     SetupText::ofFlag(m.enterprise),
                     m.formula,
                     SetupText::ofValue(m.lowerBound, format),
                     SetupText::ofValue(m.upperBound, format),
                     SetupText::ofTolerance(m.tolerance(), format),
                     m.minDenominator ? locale().toString(*m.minDenominator, 'g', 12) : QString(),
                     m.numeratorLabel,
                     m.denominatorLabel,
                     m.dueDay ? locale().toString(*m.dueDay) : QString(),
                     definition ? definition->why : QString(),
                     definition ? definition->method : QString(),
                     definition ? definition->source : QString(),
                     definition ? definition->measuredBy : QString(),
                     definition ? SetupText::ofMonth(definition->from, calendar, locale()) : QString(),
                     baseline ? SetupText::ofValue(baseline->value, format) : QString(),
                     baseline ? baseline->period : QString(),
                     benchmark ? benchmark->who : QString(),
                     benchmark ? SetupText::ofValue(benchmark->value, format) : QString(),
                     benchmark ? benchmark->period : QString(),
                     m.position ? locale().toString(m.position) : QString(),
                     word(chart.kind),
                     locale().toString(chart.runLength),
                     SetupText::ofFlag(chart.screening),
                     word(chart.season)};
        // "Every department" says more than their codes; it is edited by them all the same.
        if (m.enterprise) {
            row.edits[MeasuredBy] = row.texts[MeasuredBy];
            row.texts[MeasuredBy] = tr("every department");
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

std::optional<SetupRefusal> MetricTableModel::write(SetupDraft &draft, SetupKey &key, const SetupTexts &typed) const
{
    using namespace SetupWriting;
    const bool isNew = key.isNone();
    Metric before;
    if (isNew) {
        before.uuid = newUuid();
        before.position = lastPosition(draft.catalogue().metrics());
    } else if (const Metric *found = draft.catalogue().metric(MetricId(key.first))) {
        before = *found;
    } else {
        return SetupRefusal{-1, tr("The metric is no longer in the file."), false};
    }
    Metric after = before;
    int bound = Upper;
    for (const auto &[column, text] : typed) {
        std::optional<SetupRefusal> refusal;
        // Unit and decimals come before what is written in them.
        const UnitFormat format(after, draft.locale());
        switch (column) {
        case Code:
            after.code = text.simplified();
            break;
        case Name:
            after.name = text.simplified();
            break;
        case Unit:
            after.unit = text.simplified();
            break;
        case Kind:
            refusal = take(column, SetupText::readChoice<Metric::Kind>(text), [&](auto v) { after.kind = v; });
            break;
        case Direction:
            refusal =
                take(column, SetupText::readChoice<Metric::Direction>(text), [&](auto v) { after.direction = v; });
            break;
        case Frequency_:
            refusal = take(column, SetupText::readChoice<Frequency>(text), [&](auto v) { after.frequency = v; });
            break;
        case Decimals:
            refusal = take(column, SetupText::readCount(text, 0, 6, draft.locale()),
                           [&](auto v) { after.decimals = int(v.value_or(0)); });
            break;
        case Enterprise:
            refusal = take(column, SetupText::readFlag(text), [&](bool v) { after.enterprise = v; });
            break;
        case MeasuredBy:
            if (text.simplified().compare(tr("every department"), Qt::CaseInsensitive) == 0)
                after.enterprise = true;
            break;
        case Formula_:
            after.formula = text.simplified();
            break;
        case Lower:
        case Upper:
            bound = column;
            refusal = take(column, SetupText::readValue(text, format),
                           [&](auto v) { (column == Lower ? after.lowerBound : after.upperBound) = v; });
            break;
        case Tolerance_:
            refusal = take(column, SetupText::readTolerance(text, format), [&](auto v) { after.setTolerance(v); });
            break;
        case MinCases:
            refusal = take(column, SetupText::readCount(text, 0, 1'000'000'000, draft.locale()), [&](auto v) {
                after.minDenominator = v ? std::optional<double>(double(*v)) : std::nullopt;
            });
            break;
        case Part:
            after.numeratorLabel = text.simplified();
            break;
        case Whole:
            after.denominatorLabel = text.simplified();
            break;
        case DueDay:
            refusal = take(column, SetupText::readCount(text, 1, 31, draft.locale()),
                           [&](auto v) { after.dueDay = v ? std::optional<int>(int(*v)) : std::nullopt; });
            break;
        case Order:
            refusal = take(column, SetupText::readCount(text, 0, 1'000'000, draft.locale()),
                           [&](auto v) { after.position = int(v.value_or(0)); });
            break;
        default:
            break;
        }
        if (refusal)
            return refusal;
    }
    const Metric *same = draft.catalogue().metric(QStringView(after.code));
    if (auto refusal = checkCode(Code, after.code, same && same->id != before.id ? same->name : QString()))
        return refusal;
    if (after.name.isEmpty())
        return SetupRefusal{Name, tr("The metric needs a name."), false};
    if (after.lowerBound && after.upperBound && *after.upperBound < *after.lowerBound) {
        const UnitFormat format(after, draft.locale());
        return SetupRefusal{bound,
                            tr("%1 as the most lies below %2 as the least.")
                                .arg(format.format(*after.upperBound), format.format(*after.lowerBound)),
                            false};
    }
    const int fixed = after.kind != before.kind ? Kind
        : after.unit != before.unit             ? Unit
        : after.frequency != before.frequency   ? Frequency_
                                                : -1;
    if (!isNew && fixed >= 0) {
        const auto has = draft.reader().hasObservations(before.id);
        if (!has)
            return SetupRefusal{fixed, has.error().message, false};
        if (*has) {
            const QString what = fixed == Kind ? tr("The kind") : fixed == Unit ? tr("The unit") : tr("The frequency");
            return SetupRefusal{
                fixed,
                tr("%1 of %2 cannot change: values have been entered in it. Retire it and replace it by a new metric.")
                    .arg(what, before.code),
                true};
        }
    }
    if (isNew) {
        after.id = draft.newId<Metric>();
        key = {after.id.number, 0};
        draft.add(after);
    } else {
        draft.change(before, after);
    }
    if (auto refusal = writeFormula(draft, before, after))
        return refusal;
    if (auto refusal = writeMeasuring(draft, after, typed))
        return refusal;
    if (auto refusal = writeDefinition(draft, after, typed))
        return refusal;
    if (auto refusal = writeComparisons(draft, after, typed))
        return refusal;
    return writeChart(draft, after, typed);
}

std::optional<SetupRefusal> MetricTableModel::writeChart(SetupDraft &draft, const Metric &metric,
                                                         const SetupTexts &typed) const
{
    using namespace SetupWriting;
    const ChartSetting *own = draft.catalogue().ownChartSetting(metric.id);
    const std::optional<ChartSetting> before = own ? std::optional(*own) : std::nullopt;
    ChartSetting after = draft.catalogue().chartSetting(metric.id);
    const ChartSetting usual = after;
    std::optional<SetupRefusal> refusal;
    if (const auto text = typed.find(Chart); text != typed.end() && !text->second.trimmed().isEmpty())
        refusal =
            take(Chart, SetupText::readChoice<ChartKind>(text->second), [&](ChartKind kind) { after.kind = kind; });
    if (const auto text = typed.find(RunLength); text != typed.end() && !refusal)
        refusal = take(
            RunLength,
            SetupText::readCount(text->second, ChartSetting::shortestRun, ChartSetting::longestRun, draft.locale()),
            [&](auto points) { after.runLength = int(points.value_or(ChartSetting().runLength)); });
    if (const auto text = typed.find(Screening); text != typed.end() && !refusal)
        refusal =
            take(Screening, SetupText::readFlag(text->second), [&](bool screening) { after.screening = screening; });
    if (const auto text = typed.find(Season); text != typed.end() && !text->second.trimmed().isEmpty() && !refusal)
        refusal = take(Season, SetupText::readChoice<ChartSetting::Season>(text->second),
                       [&](ChartSetting::Season season) { after.season = season; });
    if (refusal)
        return refusal;
    // Also where only the kind of the metric changed under a chart that was chosen before.
    if (const QString why = whyNotCharted(metric, after.kind); !why.isEmpty())
        return SetupRefusal{typed.contains(Chart) ? Chart : -1, why, false};
    if (before)
        draft.change(*before, after);
    else if (!(after == usual))
        draft.add(after);
    return std::nullopt;
}

std::optional<SetupRefusal> MetricTableModel::writeFormula(SetupDraft &draft, const Metric &before,
                                                           const Metric &after) const
{
    if (after.formula == before.formula && after.code == before.code)
        return std::nullopt;
    QStringList codes;
    for (const Metric &metric : draft.catalogue().metrics())
        codes << metric.code;
    if (after.formula != before.formula && !after.formula.isEmpty()) {
        auto formula = Formula::compile(after.formula, codes);
        if (!formula)
            return SetupRefusal{Formula_, formula.error().message, false};
        const auto has = before.id ? draft.reader().hasObservations(before.id) : Result<bool>(false);
        if (has && *has && !before.isCalculated())
            return SetupRefusal{
                Formula_,
                tr("%1 has typed values and cannot become calculated. Retire it and replace it by a new metric.")
                    .arg(before.code),
                true};
    }
    // A new code is written into the formulas that name the old one.
    if (before.id && after.code != before.code) {
        const auto renamedFormula = [&](const Metric &metric) {
            return withCodeRenamed(metric.formula, before.code, after.code);
        };
        std::vector<Metric> naming;
        for (const Metric &metric : draft.catalogue().metrics())
            if (metric.id != before.id && renamedFormula(metric) != metric.formula)
                naming.push_back(metric);
        for (const Metric &metric : naming) {
            Metric renamed = metric;
            renamed.formula = renamedFormula(metric);
            auto formula = Formula::compile(renamed.formula, codes);
            if (!formula || !formula->codes().contains(after.code))
                return SetupRefusal{Code,
                                    tr("%1 stands in the formula of %2 (%3), which cannot be rewritten for %4. Choose "
                                       "a code of letters, digits and _.")
                                        .arg(before.code, metric.code, metric.formula, after.code),
                                    false};
            draft.change(metric, renamed);
        }
    }
    QHash<QString, QStringList> inputs;
    for (const Metric &metric : draft.catalogue().metrics())
        if (metric.isCalculated())
            if (auto formula = Formula::compile(metric.formula, codes))
                inputs.insert(metric.code, formula->codes());
    if (auto round = Formula::refuseCycles(inputs); !round)
        return SetupRefusal{Formula_, round.error().message, false};
    return std::nullopt;
}

std::optional<SetupRefusal> MetricTableModel::writeMeasuring(SetupDraft &draft, const Metric &metric,
                                                             const SetupTexts &typed) const
{
    using namespace SetupWriting;
    std::vector<DepartmentId> wanted;
    const auto found = typed.find(MeasuredBy);
    if (metric.enterprise) {
        if (!hasAny(typed, {Enterprise, MeasuredBy}))
            return std::nullopt;
        for (const Department &department : draft.catalogue().departments())
            if (!department.retired)
                wanted.push_back(department.id);
    } else if (found != typed.end()) {
        for (const QString &code : SetupText::list(found->second)) {
            const Department *department = SetupText::department(code, draft.catalogue());
            if (!department)
                return SetupRefusal{
                    MeasuredBy,
                    tr("There is no department “%1”. Write codes of departments, with commas between.").arg(code),
                    false};
            wanted.push_back(department->id);
        }
    } else {
        return std::nullopt;
    }
    std::vector<DepartmentId> now;
    for (const Department *department : measuring(draft.catalogue(), metric.id))
        now.push_back(department->id);
    const auto contains = [](const std::vector<DepartmentId> &all, DepartmentId id) {
        return std::find(all.begin(), all.end(), id) != all.end();
    };
    for (const DepartmentId id : wanted)
        if (!contains(now, id))
            measure(draft, id, metric.id);
    if (!metric.enterprise)
        for (const DepartmentId id : now)
            if (!contains(wanted, id))
                stopMeasuring(draft, id, metric.id);
    return std::nullopt;
}

std::optional<SetupRefusal> MetricTableModel::writeDefinition(SetupDraft &draft, const Metric &metric,
                                                              const SetupTexts &typed) const
{
    if (!hasAny(typed, {Why, Method, Source, DefinedBy, DefinedFrom}))
        return std::nullopt;
    const auto all = draft.catalogue().definitions(metric.id);
    const std::optional<Definition> current = all.empty() ? std::nullopt : std::optional<Definition>(all.back());
    Month from = current ? current->from : always;
    if (const auto found = typed.find(DefinedFrom); found != typed.end()) {
        if (found->second.simplified().isEmpty()) {
            from = always;
        } else {
            auto month = SetupText::readMonth(found->second, draft.calendar(), draft.locale());
            if (!month)
                return SetupRefusal{DefinedFrom, month.error().message, false};
            from = *month;
        }
    }
    std::optional<Definition> there;
    for (const Definition &definition : all)
        if (definition.from == from)
            there = definition;
    Definition after = there ? *there : current.value_or(Definition());
    after.metric = metric.id;
    after.from = from;
    after.why = typedOr(typed, Why, after.why);
    after.method = typedOr(typed, Method, after.method);
    after.source = typedOr(typed, Source, after.source);
    after.measuredBy = typedOr(typed, DefinedBy, after.measuredBy);
    if (there)
        draft.change(*there, after);
    else if (!(after.why + after.method + after.source + after.measuredBy).isEmpty())
        draft.add(after);
    return std::nullopt;
}

std::optional<SetupRefusal> MetricTableModel::writeComparisons(SetupDraft &draft, const Metric &metric,
                                                               const SetupTexts &typed) const
{
    const UnitFormat format(metric, draft.locale());
    const auto spelled = [&](const QString &text) {
        const auto reading = draft.calendar().parseLoose(text);
        return reading && reading->kind == PeriodReading::Kind::Period ? draft.calendar().spell(reading->period) : text;
    };
    if (hasAny(typed, {BaselineValue, BaselinePeriod})) {
        const Baseline *found = draft.catalogue().baseline(metric.id);
        const std::optional<Baseline> before = found ? std::optional<Baseline>(*found) : std::nullopt;
        std::optional<double> value = before ? std::optional<double>(before->value) : std::nullopt;
        if (const auto text = typed.find(BaselineValue); text != typed.end()) {
            auto reading = SetupText::readValue(text->second, format);
            if (!reading)
                return SetupRefusal{BaselineValue, reading.error().message, false};
            value = *reading;
        }
        const QString period = spelled(typedOr(typed, BaselinePeriod, before ? before->period : QString()));
        if (!value && !period.isEmpty() && typed.contains(BaselinePeriod))
            return SetupRefusal{BaselineValue, tr("The value that it started from is missing."), false};
        if (value) {
            Baseline after = before.value_or(Baseline());
            after.metric = metric.id;
            after.value = *value;
            after.period = period;
            before ? draft.change(*before, after) : draft.add(after);
        } else if (before) {
            draft.remove(*before);
        }
    }
    if (hasAny(typed, {BenchmarkWho, BenchmarkValue, BenchmarkPeriod})) {
        const auto all = draft.catalogue().benchmarks(metric.id);
        const std::optional<Benchmark> before = all.empty() ? std::nullopt : std::optional<Benchmark>(all.front());
        std::optional<double> value = before ? std::optional<double>(before->value) : std::nullopt;
        if (const auto text = typed.find(BenchmarkValue); text != typed.end()) {
            auto reading = SetupText::readValue(text->second, format);
            if (!reading)
                return SetupRefusal{BenchmarkValue, reading.error().message, false};
            value = *reading;
        }
        Benchmark after = before.value_or(Benchmark());
        after.metric = metric.id;
        after.who = typedOr(typed, BenchmarkWho, after.who);
        after.period = spelled(typedOr(typed, BenchmarkPeriod, after.period));
        if (value && after.who.isEmpty())
            return SetupRefusal{BenchmarkWho, tr("Say who reaches it."), false};
        if (!value && !after.who.isEmpty())
            return SetupRefusal{BenchmarkValue, tr("Say what %1 reaches, or leave the benchmark empty.").arg(after.who),
                                false};
        for (const Benchmark &other : all)
            if (value && other.who == after.who && (!before || other.who != before->who))
                return SetupRefusal{BenchmarkWho, tr("There is a benchmark of %1 already.").arg(after.who), false};
        if (value) {
            after.value = *value;
            if (before && before->who == after.who) {
                draft.change(*before, after);
            } else {
                if (before)
                    draft.remove(*before);
                draft.add(after);
            }
        } else if (before) {
            draft.remove(*before);
        }
    }
    return std::nullopt;
}

std::optional<SetupRefusal> MetricTableModel::retire(SetupDraft &draft, const SetupKey &key, bool retired) const
{
    const Metric *found = draft.catalogue().metric(MetricId(key.first));
    if (!found)
        return std::nullopt;
    const Metric before = *found;
    Metric after = before;
    after.retired = retired;
    draft.change(before, after);
    return std::nullopt;
}

std::optional<SetupRefusal> MetricTableModel::remove(SetupDraft &draft, const SetupKey &key) const
{
    using namespace SetupWriting;
    const Metric *found = draft.catalogue().metric(MetricId(key.first));
    if (!found)
        return std::nullopt;
    const Metric metric = *found;
    const auto has = draft.reader().hasObservations(metric.id);
    if (!has)
        return SetupRefusal{-1, has.error().message, false};
    if (*has)
        return SetupRefusal{-1, tr("%1 has values. Retire it instead; its values stay.").arg(metric.code), false};
    if (!draft.catalogue().calculatedFrom(metric.id).empty())
        return SetupRefusal{-1, tr("%1 stands in the formula of another metric. Change that first.").arg(metric.code),
                            false};
    std::vector<Series> series;
    for (const SeriesId id : draft.catalogue().seriesOf(metric.id))
        series.push_back(*draft.catalogue().series(id));
    const auto definitionSpan = draft.catalogue().definitions(metric.id);
    const std::vector<Definition> definitions(definitionSpan.begin(), definitionSpan.end());
    const auto benchmarkSpan = draft.catalogue().benchmarks(metric.id);
    const std::vector<Benchmark> benchmarks(benchmarkSpan.begin(), benchmarkSpan.end());
    const Baseline *baseline = draft.catalogue().baseline(metric.id);
    const std::optional<Baseline> start = baseline ? std::optional<Baseline>(*baseline) : std::nullopt;
    for (const Definition &definition : definitions)
        draft.remove(definition);
    for (const Benchmark &benchmark : benchmarks)
        draft.remove(benchmark);
    if (start)
        draft.remove(*start);
    for (const Series &one : series)
        removeSeries(draft, one);
    std::vector<ChartMark> marks;
    for (const ChartMark &mark : draft.catalogue().chartMarks())
        if (mark.metric == metric.id)
            marks.push_back(mark);
    for (const ChartMark &mark : marks)
        draft.remove(mark);
    if (const ChartSetting *setting = draft.catalogue().ownChartSetting(metric.id))
        draft.remove(ChartSetting(*setting));
    forgetAliases(draft, metric.id);
    draft.remove(metric);
    return std::nullopt;
}

QString MetricTableModel::proposedCode(const SetupKey &key, DepartmentId department) const
{
    const QString code = cell(key, Code);
    const Department *to = catalogue().department(department);
    if (!to)
        return {};
    const qsizetype dash = code.indexOf(QLatin1Char('-'));
    const QString own = QStringLiteral("%1-%2").arg(to->code, dash < 0 ? code : code.mid(dash + 1));
    QString free = own;
    for (int n = 2; catalogue().metric(QStringView(free)); ++n)
        free = QStringLiteral("%1-%2").arg(own).arg(n);
    return free;
}

SetupTableModel::Saved MetricTableModel::duplicateFor(const SetupKey &key, const std::vector<Copy> &copies)
{
    Saved saved{key, {}, {}};
    if (!viewpoint().canEdit()) {
        saved.refusal = SetupRefusal{-1, viewpoint().whyNotEditable(), false};
        return saved;
    }
    SetupDraft draft(viewpoint());
    for (const Copy &copy : copies) {
        const Department *department = draft.catalogue().department(copy.department);
        if (!department)
            continue;
        SetupTexts texts = duplicate(key);
        texts[Code] = copy.code;
        texts[MeasuredBy] = department->code;
        texts[Enterprise] = SetupText::ofFlag(false);
        SetupKey made;
        saved.refusal = write(draft, made, texts);
        if (saved.refusal)
            return saved;
        saved.key = made;
    }
    Block block;
    block.changes = draft.changes();
    auto done = paste(block);
    if (!done)
        saved.refusal = SetupRefusal{-1, done.error().message, false};
    else
        saved.revision = *done;
    return saved;
}

} // namespace statroom
