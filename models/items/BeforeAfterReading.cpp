// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/BeforeAfterReading.h"

#include "items/MetricDepartmentsModel.h"
#include "items/MetricFacts.h"
#include "items/TrendReading.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace statroom {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BeforeAfterReading)
};

BeforeAfterQuestion questionOf(const BeforeAfterReading &reading)
{
    return {reading.numbers.metric.kind, reading.numbers.metric.frequency, reading.choice.before, reading.choice.after,
            reading.numbers.values};
}

/// Newest first.
std::vector<const Annotation *> eventsOf(const BeforeAfterReading &reading)
{
    std::vector<const Annotation *> events;
    for (const Annotation *annotation :
         reading.catalogue->annotationsOf(reading.choice.subject.department, reading.numbers.metric.id))
        if (!annotation->retired && annotation->from.isValid())
            events.push_back(annotation);
    std::stable_sort(events.begin(), events.end(),
                     [](const Annotation *a, const Annotation *b) { return a->from > b->from; });
    return events;
}

QString labelOf(const Annotation &event, const QLocale &locale)
{
    return Words::tr("%1: %2").arg(dateText(event.from, locale), event.text);
}

void takeSpansAround(BeforeAfterReading &reading, const Annotation &event)
{
    const EventSpans spans = spansAround(event.from, event.to, reading.first, reading.last, reading.choice.years);
    reading.choice.event = event.id;
    reading.choice.before = spans.before;
    reading.choice.after = spans.after;
    reading.story.between = spans.between;
    reading.story.event = BeforeAfterStory::Event{event.from, event.to, event.text};
}

void takeSpansAround(BeforeAfterReading &reading, QDate day)
{
    Annotation event;
    event.from = day;
    takeSpansAround(reading, event);
}

void takeBest(BeforeAfterReading &reading)
{
    const auto events = eventsOf(reading);
    for (const Annotation *event : events) {
        takeSpansAround(reading, *event);
        if (beforeAfter(questionOf(reading)).isTold())
            return;
    }
    reading.choice.event = {};
    reading.story.event.reset();
    reading.story.between = 0;
    const int length = reading.first.length;
    Period last = reading.last;
    for (const PeriodValue &value : reading.numbers.values)
        if (value.value && !value.preliminary && value.period.length == length)
            last = value.period;
    const int all = (last.first - reading.first.first) / length + 1;
    const int after = std::min(12 / length, all / 2);
    const int before = std::min(2 * 12 / length, all - after);
    reading.choice.after = Period(last.last() + 1 - after * length, after * length);
    reading.choice.before = Period(reading.choice.after.first - before * length, before * length);
}

/// Of each period in which all of them have a final value: a ratio of sums where they have the parts, else their mean.
std::map<Period, double> averageOf(Metric::Kind kind, const std::vector<std::vector<PeriodValue>> &departments)
{
    std::map<Period, std::vector<PeriodValue>> byPeriod;
    for (const std::vector<PeriodValue> &values : departments)
        for (const PeriodValue &value : values)
            if (value.value && !value.preliminary)
                byPeriod[value.period].push_back(value);
    std::map<Period, double> averages;
    const bool isRatio = kind == Metric::Kind::Rate || kind == Metric::Kind::Average;
    for (const auto &[period, values] : byPeriod) {
        if (values.size() != departments.size())
            continue;
        if (isRatio
            && std::all_of(values.begin(), values.end(), [](const PeriodValue &value) { return value.hasParts(); })) {
            if (const auto ratio = across(kind, values, int(values.size())).value)
                averages[period] = *ratio;
            continue;
        }
        double sum = 0;
        for (const PeriodValue &value : values)
            sum += *value.value;
        averages[period] = sum / double(values.size());
    }
    return averages;
}

Result<void> compareWithOthers(BeforeAfterReading &reading, const Reader &reader, RecordedAt at)
{
    std::vector<std::vector<PeriodValue>> departments;
    for (const DepartmentId other : reading.choice.others) {
        const auto found = std::find_if(reading.possibleOthers.begin(), reading.possibleOthers.end(),
                                        [&](const auto &possible) { return possible.department == other; });
        if (found == reading.possibleOthers.end())
            continue;
        auto numbers = MetricValues::read(reader, *reading.catalogue, other, reading.choice.subject.metric,
                                          reading.choice.subject.category, {}, reading.month, at);
        if (!numbers)
            return numbers.error();
        departments.push_back(std::move(numbers->values));
        reading.story.others << found->name;
    }
    if (departments.empty())
        return {};
    const std::map<Period, double> average = averageOf(reading.numbers.metric.kind, departments);
    BeforeAfterQuestion question = questionOf(reading);
    // Differences of ratios have no denominators.
    question.kind = Metric::Kind::Count;
    for (PeriodValue &value : question.values) {
        const auto there = average.find(value.period);
        if (there == average.end())
            value.value.reset();
        else if (value.value)
            *value.value -= there->second;
        value.numerator.reset();
        value.denominator.reset();
    }
    for (const BeforeAfter::Point &point : reading.result.points)
        if (point.use == BeforeAfter::Point::Use::Used && !average.contains(point.period))
            ++reading.story.othersIncomplete;
    reading.story.against = beforeAfter(question);
    return {};
}

/// What happened, or was changed in how it is counted, between the first and the last period compared.
void addSurroundings(BeforeAfterReading &reading)
{
    BeforeAfterStory &story = reading.story;
    const Period &before = reading.choice.before;
    const Period &after = reading.choice.after;
    if (!before.isValid() || !after.isValid())
        return;
    const auto definitions = reading.catalogue->definitions(reading.numbers.metric.id);
    for (size_t i = 1; i < definitions.size(); ++i)
        if (const Month from = definitions[i].from; from > before.first && from <= after.last())
            if (const QString change = definitionChange(definitions[i - 1], definitions[i]); !change.isEmpty())
                story.seams << Words::tr("from %1 on (%2)").arg(reading.label(Period(from, 1)), change);
    for (const Annotation *event : eventsOf(reading)) {
        const bool isInside =
            event->from <= after.lastDay() && (event->to.isValid() ? event->to : event->from) >= before.firstDay();
        if (isInside && event->id != reading.choice.event)
            story.otherEvents << labelOf(*event, story.locale);
    }
    for (const BeforeAfter::Point &point : reading.result.points)
        if (const Observation *observation = reading.numbers.observationAt(point.period.first))
            story.disputed += point.use == BeforeAfter::Point::Use::Used && observation->disputed;
}

} // namespace

Result<BeforeAfterReading> BeforeAfterReading::read(const Reader &reader, std::shared_ptr<const Catalogue> catalogue,
                                                    const BeforeAfterChoice &choice, Month month, RecordedAt at,
                                                    const QLocale &locale)
{
    BeforeAfterReading reading;
    reading.choice = choice;
    reading.month = month;
    reading.catalogue = std::move(catalogue);
    const TrendSubject &subject = choice.subject;
    auto numbers = MetricValues::read(reader, *reading.catalogue, subject.department, subject.metric, subject.category,
                                      {}, month, at);
    if (!numbers)
        return numbers.error();
    reading.numbers = std::move(*numbers);
    const Metric &metric = reading.numbers.metric;
    const int length = monthsIn(metric.frequency);
    for (const PeriodValue &value : reading.numbers.values)
        if (value.value && value.period.length == length) {
            if (!reading.first.isValid())
                reading.first = value.period;
            if ((value.period.first - reading.first.first) % length == 0)
                reading.last = value.period;
        }

    const Department *department = reading.catalogue->department(subject.department);
    const Category *category = reading.catalogue->category(subject.category);
    reading.story.metric = metric;
    reading.story.title = category ? Words::tr("%1: %2").arg(metric.name, category->name) : metric.name;
    reading.story.department = department ? department->name : QString();
    reading.story.calendar = reading.numbers.calendar;
    reading.story.locale = locale;
    for (const Annotation *event : eventsOf(reading))
        reading.events.push_back({event->id, labelOf(*event, locale)});
    for (const DepartmentId other : MetricDepartmentsModel::departmentsOf(*reading.catalogue, metric.id, month))
        if (other != subject.department)
            reading.possibleOthers.push_back({other, reading.catalogue->department(other)->name});

    if (reading.first.isValid()) {
        const auto events = eventsOf(reading);
        const auto event =
            std::find_if(events.begin(), events.end(), [&](const Annotation *e) { return e->id == choice.event; });
        if (event != events.end())
            takeSpansAround(reading, **event);
        else if (choice.day.isValid())
            takeSpansAround(reading, choice.day);
        else if (!choice.before.isValid() || !choice.after.isValid())
            takeBest(reading);
        else
            reading.choice.event = {};
    }
    reading.result = beforeAfter(questionOf(reading));
    addSurroundings(reading);
    if (auto compared = compareWithOthers(reading, reader, at); !compared)
        return compared.error();
    reading.text = BeforeAfterText::of(reading.result, reading.story);
    return reading;
}

const BeforeAfter::Point *BeforeAfterReading::pointAt(const Period &period) const
{
    const auto found = std::find_if(result.points.begin(), result.points.end(),
                                    [&](const auto &point) { return point.period == period; });
    return found == result.points.end() ? nullptr : &*found;
}

} // namespace statroom
