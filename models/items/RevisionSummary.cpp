// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/RevisionSummary.h"

#include "domain/FiscalCalendar.h"
#include "domain/UnitFormat.h"

#include <QCoreApplication>

#include <algorithm>

namespace statroom {

namespace {

QString tr(const char *text, const char *comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("RevisionSummary", text, comment, n);
}

QString short_(const Catalogue &catalogue, SeriesId id, Month month, const QLocale &locale)
{
    const Series *series = catalogue.series(id);
    const Metric *metric = series ? catalogue.metric(series->metric) : nullptr;
    const Frequency frequency = metric ? metric->frequency : Frequency::Month;
    return FiscalCalendar(catalogue.city).label(Period(month, frequency), LabelStyle::Short, locale);
}

QString ofObservation(const Change &change, const Catalogue &catalogue, const QLocale &locale)
{
    const auto *after = change.after ? std::get_if<Observation>(&*change.after) : nullptr;
    const auto *before = change.before ? std::get_if<Observation>(&*change.before) : nullptr;
    const Observation &any = after ? *after : *before;
    const QString name = seriesName(catalogue, any.series);
    const QString period = short_(catalogue, any.series, any.month, locale);
    const Series *series = catalogue.series(any.series);
    const Metric *metric = series ? catalogue.metric(series->metric) : nullptr;

    const bool sameNumber = after && before && after->sameNumber(*before);
    if (sameNumber && after->note != before->note && after->expected == before->expected)
        return tr("%1, %2, note").arg(name, period);
    if (after && !after->hasValue() && after->expected.isValid())
        return tr("%1, %2, expected on %3")
            .arg(name, period, locale.toString(after->expected, QStringLiteral("d MMM yyyy")));
    if (sameNumber && after->disputed != before->disputed)
        return after->disputed ? tr("%1, %2, disputed").arg(name, period)
                               : tr("%1, %2, no longer disputed").arg(name, period);
    if (!after || !after->hasValue()) {
        if (after && after->denominator)
            return tr("%1, %2, no cases").arg(name, period);
        return tr("%1, %2, made missing").arg(name, period);
    }
    const UnitFormat format = metric ? UnitFormat(*metric, locale) : UnitFormat({}, 2, {}, locale);
    return tr("%1, %2, %3").arg(name, period, format.format(*after->value));
}

QString ofNarrative(const Narrative &narrative, const Catalogue &catalogue, const QLocale &locale)
{
    return tr("%1, %2, what the department tells")
        .arg(seriesName(catalogue, narrative.series),
             short_(catalogue, narrative.series, narrative.month, locale));
}

QString ofHandIn(const Change &change, const Catalogue &catalogue, const QLocale &locale)
{
    const auto *after = change.after ? std::get_if<HandIn>(&*change.after) : nullptr;
    const auto *before = change.before ? std::get_if<HandIn>(&*change.before) : nullptr;
    const HandIn &any = after ? *after : *before;
    const Department *department = catalogue.department(any.department);
    const QString name = department ? department->name : tr("A department");
    const QString month
        = FiscalCalendar(catalogue.city).label(Period(any.month, 1), LabelStyle::Short, locale);
    if (!after)
        return tr("%1, %2, no longer handed in").arg(name, month);
    if (after->approvedAt.isValid() && !(before && before->approvedAt.isValid()))
        return tr("%1, %2, approved").arg(name, month);
    if (before && before->approvedAt.isValid() && !after->approvedAt.isValid())
        return tr("%1, %2, approval withdrawn").arg(name, month);
    return tr("%1, %2, handed in").arg(name, month);
}

/// What a defined thing is called: metric "PWK-01", department "Public Works".
QString ofDefined(const Record &record, const Catalogue &catalogue)
{
    if (std::holds_alternative<City>(record))
        return tr("Facts about the city");
    if (const auto *r = std::get_if<Department>(&record))
        return tr("Department %1").arg(r->name);
    if (const auto *r = std::get_if<Person>(&record))
        return tr("Person %1").arg(r->name);
    if (const auto *r = std::get_if<Role>(&record)) {
        const Person *person = catalogue.person(r->person);
        return tr("Role of %1").arg(person ? person->name : tr("somebody"));
    }
    if (const auto *r = std::get_if<Metric>(&record))
        return tr("Metric %1 %2").arg(r->code, r->name);
    if (const auto *r = std::get_if<Definition>(&record)) {
        const Metric *metric = catalogue.metric(r->metric);
        return tr("Definition of %1").arg(metric ? metric->name : tr("a metric"));
    }
    if (const auto *r = std::get_if<Breakdown>(&record))
        return tr("Breakdown %1").arg(r->name);
    if (const auto *r = std::get_if<Category>(&record))
        return tr("Category %1").arg(r->name);
    if (const auto *r = std::get_if<Series>(&record)) {
        const Department *department = catalogue.department(r->department);
        const Metric *metric = catalogue.metric(r->metric);
        return tr("%1 in %2").arg(metric ? metric->name : tr("a metric"),
                                  department ? department->name : tr("a department"));
    }
    if (const auto *r = std::get_if<Target>(&record))
        return tr("Target of %1").arg(seriesName(catalogue, r->series));
    if (const auto *r = std::get_if<Baseline>(&record)) {
        const Metric *metric = catalogue.metric(r->metric);
        return tr("Baseline of %1").arg(metric ? metric->name : tr("a metric"));
    }
    if (const auto *r = std::get_if<Benchmark>(&record)) {
        const Metric *metric = catalogue.metric(r->metric);
        return tr("Benchmark of %1").arg(metric ? metric->name : tr("a metric"));
    }
    if (const auto *r = std::get_if<Annotation>(&record))
        return tr("Annotation “%1”").arg(r->text);
    if (const auto *r = std::get_if<ImportSource>(&record))
        return tr("Import source %1").arg(r->name);
    return {};
}

QString ofOne(const Change &change, const Catalogue &catalogue, const QLocale &locale)
{
    const Record &any = change.any();
    if (std::holds_alternative<Observation>(any))
        return ofObservation(change, catalogue, locale);
    if (const auto *narrative = std::get_if<Narrative>(&any))
        return ofNarrative(*narrative, catalogue, locale);
    if (std::holds_alternative<HandIn>(any))
        return ofHandIn(change, catalogue, locale);
    const QString what = ofDefined(any, catalogue);
    if (what.isEmpty())
        return tr("%n change(s)", nullptr, 1);
    if (!change.before)
        return tr("%1, added").arg(what);
    if (!change.after)
        return tr("%1, removed").arg(what);
    return tr("%1, changed").arg(what);
}

} // namespace

QString seriesName(const Catalogue &catalogue, SeriesId id)
{
    const Series *series = catalogue.series(id);
    const Metric *metric = series ? catalogue.metric(series->metric) : nullptr;
    if (!metric)
        return {};
    const Category *category = series->category ? catalogue.category(series->category) : nullptr;
    return category ? tr("%1: %2").arg(metric->name, category->name) : metric->name;
}

QString summaryOf(const Revision &revision, const Catalogue &catalogue, const QLocale &locale)
{
    if (revision.changes.empty())
        return tr("%n change(s)", nullptr, int(revision.changeCount));
    if (revision.changes.size() == 1)
        return ofOne(revision.changes.front(), catalogue, locale);

    const Receipt *receipt = nullptr;
    const Change *handIn = nullptr;
    const Change *observation = nullptr;
    int values = 0;
    DepartmentId department;
    bool oneDepartment = true;
    for (const Change &change : revision.changes) {
        const Record &any = change.any();
        if (const auto *r = std::get_if<Receipt>(&any))
            receipt = r;
        else if (std::holds_alternative<HandIn>(any))
            handIn = &change;
        else if (const auto *o = std::get_if<Observation>(&any)) {
            ++values;
            observation = &change;
            const Series *series = catalogue.series(o->series);
            const DepartmentId its = series ? series->department : DepartmentId();
            if (values > 1 && its != department)
                oneDepartment = false;
            department = its;
        }
    }
    const QString counted = tr("%n value(s)", nullptr, values);
    if (receipt)
        return tr("Import of %1, %2").arg(receipt->fileName, counted);
    if (handIn && values != 1)
        return ofHandIn(*handIn, catalogue, locale);
    // A corrected value that takes the approval with it is told by the value.
    if (handIn && observation && revision.changes.size() == 2) {
        const auto *after = std::get_if<Observation>(observation->after ? &*observation->after
                                                                        : &observation->any());
        const auto *before = observation->before ? std::get_if<Observation>(&*observation->before)
                                                 : nullptr;
        const bool numberChanged = !before || !after || !after->sameNumber(*before);
        return numberChanged ? ofObservation(*observation, catalogue, locale)
                             : ofHandIn(*handIn, catalogue, locale);
    }
    if (values == int(revision.changes.size())) {
        const Department *its = oneDepartment ? catalogue.department(department) : nullptr;
        return its ? tr("%1 of %2").arg(counted, its->name) : counted;
    }
    // A new thing comes with what belongs to it (a metric with its definition and series).
    const QString first = ofOne(revision.changes.front(), catalogue, locale);
    return tr("%1 and %n more", nullptr, int(revision.changes.size()) - 1).arg(first);
}

} // namespace statroom
