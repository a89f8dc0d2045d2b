// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/TrendReading.h"

#include "items/ChartReading.h"
#include "items/ChartText.h"
#include "items/CountermeasureEvents.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace statroom {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TrendReading)
};

std::vector<Period> periodsOf(const TrendReading &reading)
{
    const Frequency frequency = reading.metric().frequency;
    std::set<Month> months;
    for (const PeriodValue &value : reading.numbers.values)
        if (value.period.length == monthsIn(frequency) && (value.value || value.hasParts()))
            months.insert(value.period.first);
    for (const auto &part : reading.numbers.categories)
        for (const Observation &observation : part.observations)
            if (observation.hasValue())
                months.insert(observation.month);
    return withoutHoles(std::vector(months.begin(), months.end()), frequency, reading.shown.last());
}

QString letter(int index)
{
    QString text;
    for (; index >= 0; index = index / 26 - 1)
        text.prepend(QChar(u'A' + index % 26));
    return text;
}

void addAnnotations(TrendReading &reading)
{
    struct Event
    {
        Month month;
        TrendAnnotation annotation;
    };
    std::vector<Event> events;
    for (const Annotation *annotation :
         reading.catalogue->annotationsOf(reading.subject.department, reading.metric().id))
        if (!annotation->retired && annotation->from.isValid())
            events.push_back({Month::of(annotation->from), {annotation->text, annotation->from, annotation->to}});
    for (const TrendAnnotation &begin : countermeasureEvents(*reading.catalogue, reading.subject))
        events.push_back({Month::of(begin.from), begin});
    std::stable_sort(events.begin(), events.end(),
                     [](const Event &a, const Event &b) { return a.annotation.from < b.annotation.from; });
    int count = 0;
    for (TrendRow &row : reading.rows) {
        QStringList letters;
        for (const Event &event : events) {
            if (!row.period.contains(event.month))
                continue;
            row.annotations.append(event.annotation);
            letters.append(letter(count++));
        }
        row.letters = letters.join(QStringLiteral(", "));
    }
}

void addSeams(TrendReading &reading)
{
    const auto definitions = reading.catalogue->definitions(reading.metric().id);
    for (size_t i = 1; i < definitions.size(); ++i) {
        const QString change = definitionChange(definitions[i - 1], definitions[i]);
        if (change.isEmpty())
            continue;
        for (TrendRow &row : reading.rows)
            if (row.period.contains(definitions[i].from))
                row.seam = row.seam.isEmpty() ? change : row.seam + QStringLiteral("; ") + change;
    }
}

QString sourceOf(const TrendReading &reading, const Observation *observation, const PeriodValue *value)
{
    switch (reading.numbers.origin) {
    case Standing::Origin::Calculated:
        return value ? reading.metric().formula : QString();
    case Standing::Origin::SummedOverCategories: {
        if (observation && observation->hasValue())
            break;
        const Breakdown *breakdown = reading.catalogue->breakdown(reading.numbers.totalOver);
        return value && breakdown ? Words::tr("Total by %1").arg(breakdown->name) : QString();
    }
    case Standing::Origin::Entered:
        break;
    }
    if (!observation)
        return {};
    if (observation->receipt) {
        const auto receipt = reading.receipts.constFind(observation->receipt);
        if (receipt != reading.receipts.constEnd())
            return receipt->fileName;
    }
    if (!observation->source.isEmpty())
        return observation->source;
    const auto revision = reading.history.numberFrom.constFind(observation->month);
    if (revision != reading.history.numberFrom.constEnd())
        return Words::tr("Typed by %1").arg(revision->author);
    return {};
}

Status statusOf(const TrendReading &reading, const PeriodValue &value, const TargetValue &target)
{
    StatusQuestion question;
    question.direction = reading.metric().direction;
    question.shown = value.period;
    question.latest = value;
    question.target = target;
    question.tolerance =
        target.tolerance ? *target.tolerance : reading.metric().tolerance().value_or(reading.catalogue->city.tolerance);
    question.minDenominator = reading.metric().minDenominator;
    return judge(question).status;
}

void addRows(TrendReading &reading)
{
    const MetricValues &numbers = reading.numbers;
    const Metric &metric = reading.metric();
    std::vector<CategoryValues> parts;
    for (const auto &part : numbers.parts)
        parts.push_back(part.values);
    for (const Period &period : periodsOf(reading)) {
        TrendRow row;
        row.period = period;
        const TargetValue target =
            periodTarget(numbers.calendar, metric.kind, metric.frequency, reading.targets(), period);
        row.target = target.value;
        row.targetHigh = target.high;
        if (const PeriodValue *before = numbers.at(period.yearBefore()))
            row.lastYear = before->value;
        const PeriodValue *value = numbers.at(period);
        if (value) {
            row.value = value->value;
            row.numerator = value->numerator;
            row.denominator = value->denominator;
            row.preliminary = value->preliminary;
            if (value->value)
                row.status = statusOf(reading, *value, target);
        }
        const Observation *observation = numbers.observationAt(period.first);
        QStringList notes;
        if (observation) {
            if (observation->hasValue())
                row.stage = observation->stage;
            row.disputed = observation->disputed;
            if (!observation->note.isEmpty())
                notes.append(observation->note);
            row.corrected = reading.history.isCorrected(period.first);
        }
        if (const Coverage coverage = coverageOver(parts, period);
            !coverage.isComplete() && !(observation && observation->hasValue()))
            notes.append(coverageText(coverage, Covered::Categories));
        row.note = notes.join(QStringLiteral("; "));
        row.source = sourceOf(reading, observation, value);
        for (const auto &part : numbers.categories) {
            const auto found = std::lower_bound(part.observations.begin(), part.observations.end(), period.first,
                                                [](const Observation &o, Month month) { return o.month < month; });
            TrendRow::Part cell;
            if (found != part.observations.end() && found->month == period.first) {
                cell.value = found->value;
                cell.preliminary = found->stage == Observation::Stage::Preliminary;
            }
            row.categories.append(cell);
        }
        reading.rows.push_back(std::move(row));
    }
}

void addChart(TrendReading &reading, const QLocale &locale)
{
    const ChartText text(reading.chart, reading.metric(), locale);
    const bool isJudged = !reading.chart.season.isSeasonal() || !reading.chart.seasonBase.empty();
    for (TrendRow &row : reading.rows) {
        const int i = reading.chart.pointOf(row.period.first);
        if (i < 0)
            continue;
        const ChartPoint &point = reading.chart.chart.points[size_t(i)];
        const ChartGroup::Trust trust = reading.chart.chart.groupOf(i).trust();
        row.charted.group = point.group;
        for (const ChartMark *mark : reading.chart.marksAt(i))
            row.charted.marks.append({mark->kind, mark->reason});
        if (trust == ChartGroup::Trust::None)
            continue;
        row.charted.mean = point.mean;
        row.charted.lower = point.lower;
        row.charted.upper = point.upper;
        row.charted.provisional = trust != ChartGroup::Trust::Full;
        if (trust >= ChartGroup::Trust::Trial && isJudged && point.value && point.mean
            && point.use == ChartRow::Use::Counted) {
            row.charted.variation = point.type;
            row.charted.signal = text.signal(i);
        }
    }
}

Result<void> readReceipts(TrendReading &reading, const Reader &reader)
{
    for (const Observation &observation : reading.numbers.observations) {
        if (!observation.receipt || reading.receipts.contains(observation.receipt))
            continue;
        const auto receipt = reader.receipt(observation.receipt);
        if (!receipt)
            return receipt.error();
        if (*receipt)
            reading.receipts.insert(observation.receipt, **receipt);
    }
    return {};
}

} // namespace

QString definitionChange(const Definition &before, const Definition &after)
{
    if (before.method != after.method && !after.method.isEmpty())
        return after.method;
    if (before.source != after.source && !after.source.isEmpty())
        return Words::tr("source: %1").arg(after.source);
    if (before.method != after.method || before.source != after.source)
        return Words::tr("defined anew");
    return {};
}

Result<TrendReading> TrendReading::read(const Reader &reader, std::shared_ptr<const Catalogue> catalogue,
                                        const TrendSubject &subject, Month month, RecordedAt at, Depth depth,
                                        const QLocale &locale)
{
    TrendReading reading;
    reading.subject = subject;
    reading.recordedAt = at;
    reading.month = month;
    reading.catalogue = std::move(catalogue);
    auto numbers = MetricValues::read(reader, *reading.catalogue, subject.department, subject.metric, subject.category,
                                      subject.breakdown, month, at);
    if (!numbers)
        return numbers.error();
    reading.numbers = std::move(*numbers);
    reading.shown = periodShown(reading.numbers.calendar, reading.metric().frequency, month, reading.numbers.values);
    reading.standing = reading.numbers.standing(*reading.catalogue, month, locale);
    for (const auto &part : reading.numbers.categories) {
        const Category *category = reading.catalogue->category(part.category);
        reading.categoryNames.append(category ? category->name : QString());
    }
    if (auto done = readReceipts(reading, reader); !done)
        return done.error();
    if (const SeriesId series = reading.numbers.series) {
        auto narratives = reader.narratives({&series, 1}, month - 12, month, at);
        if (!narratives)
            return narratives.error();
        reading.narratives = std::move(*narratives);
    }
    if (depth == Depth::WithHistory) {
        auto history = SeriesHistory::read(reader, reading.numbers.series, at);
        if (!history)
            return history.error();
        reading.history = std::move(*history);
    }
    reading.chart = chartOf(reading.numbers, *reading.catalogue, month);
    addRows(reading);
    addChart(reading, locale);
    addAnnotations(reading);
    addSeams(reading);
    return reading;
}

const TrendRow *TrendReading::row(const Period &period) const
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const TrendRow &r) { return r.period == period; });
    return found == rows.end() ? nullptr : &*found;
}

bool TrendReading::isTouchedBy(const CommittedRevision &revision) const
{
    if (revision.touchesCatalogue())
        return true;
    const std::vector<SeriesId> depends = numbers.dependsOn();
    return std::any_of(depends.begin(), depends.end(), [&](SeriesId id) { return revision.touchesSeries(id); });
}

} // namespace statroom
