// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/RevisionDetails.h"

#include "domain/FiscalCalendar.h"
#include "domain/Judgement.h"
#include "domain/UnitFormat.h"
#include "items/Words.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace statroom {

namespace {

struct Told
{
    Q_DECLARE_TR_FUNCTIONS(RevisionDetails)
};

/// What a stored field is called on screen; fields that are not in it are of no use to a reader.
QString fieldLabel(QLatin1String kind, QLatin1String field, const Metric *metric)
{
    static const QHash<QString, const char *> labels{
        {QStringLiteral("name"), QT_TRANSLATE_NOOP("RevisionDetails", "name")},
        {QStringLiteral("code"), QT_TRANSLATE_NOOP("RevisionDetails", "code")},
        {QStringLiteral("population"), QT_TRANSLATE_NOOP("RevisionDetails", "population")},
        {QStringLiteral("fiscal_year_start"), QT_TRANSLATE_NOOP("RevisionDetails", "fiscal year starts in")},
        {QStringLiteral("fiscal_year_named_by"), QT_TRANSLATE_NOOP("RevisionDetails", "fiscal year named by")},
        {QStringLiteral("tolerance_kind"), QT_TRANSLATE_NOOP("RevisionDetails", "tolerance is a")},
        {QStringLiteral("tolerance"), QT_TRANSLATE_NOOP("RevisionDetails", "tolerance")},
        {QStringLiteral("approval"), QT_TRANSLATE_NOOP("RevisionDetails", "approved by")},
        {QStringLiteral("due_day"), QT_TRANSLATE_NOOP("RevisionDetails", "due on day")},
        {QStringLiteral("time_zone"), QT_TRANSLATE_NOOP("RevisionDetails", "time zone")},
        {QStringLiteral("parent"), QT_TRANSLATE_NOOP("RevisionDetails", "belongs to")},
        {QStringLiteral("valid_from"), QT_TRANSLATE_NOOP("RevisionDetails", "from")},
        {QStringLiteral("valid_to"), QT_TRANSLATE_NOOP("RevisionDetails", "to")},
        {QStringLiteral("position"), QT_TRANSLATE_NOOP("RevisionDetails", "place in lists")},
        {QStringLiteral("retired"), QT_TRANSLATE_NOOP("RevisionDetails", "retired")},
        {QStringLiteral("email"), QT_TRANSLATE_NOOP("RevisionDetails", "e-mail")},
        {QStringLiteral("person"), QT_TRANSLATE_NOOP("RevisionDetails", "person")},
        {QStringLiteral("role"), QT_TRANSLATE_NOOP("RevisionDetails", "role")},
        {QStringLiteral("department"), QT_TRANSLATE_NOOP("RevisionDetails", "department")},
        {QStringLiteral("unit"), QT_TRANSLATE_NOOP("RevisionDetails", "unit")},
        {QStringLiteral("kind"), QT_TRANSLATE_NOOP("RevisionDetails", "kind")},
        {QStringLiteral("direction"), QT_TRANSLATE_NOOP("RevisionDetails", "direction")},
        {QStringLiteral("frequency"), QT_TRANSLATE_NOOP("RevisionDetails", "frequency")},
        {QStringLiteral("decimals"), QT_TRANSLATE_NOOP("RevisionDetails", "decimals")},
        {QStringLiteral("enterprise"), QT_TRANSLATE_NOOP("RevisionDetails", "measured by every department")},
        {QStringLiteral("formula"), QT_TRANSLATE_NOOP("RevisionDetails", "formula")},
        {QStringLiteral("lower_bound"), QT_TRANSLATE_NOOP("RevisionDetails", "never below")},
        {QStringLiteral("upper_bound"), QT_TRANSLATE_NOOP("RevisionDetails", "never above")},
        {QStringLiteral("min_denominator"), QT_TRANSLATE_NOOP("RevisionDetails", "fewest cases")},
        {QStringLiteral("numerator_label"), QT_TRANSLATE_NOOP("RevisionDetails", "first part is called")},
        {QStringLiteral("denominator_label"), QT_TRANSLATE_NOOP("RevisionDetails", "second part is called")},
        {QStringLiteral("why"), QT_TRANSLATE_NOOP("RevisionDetails", "why it matters")},
        {QStringLiteral("method"), QT_TRANSLATE_NOOP("RevisionDetails", "how it is counted")},
        {QStringLiteral("source"), QT_TRANSLATE_NOOP("RevisionDetails", "source")},
        {QStringLiteral("measured_by"), QT_TRANSLATE_NOOP("RevisionDetails", "measured by")},
        {QStringLiteral("aggregate"), QT_TRANSLATE_NOOP("RevisionDetails", "values come from")},
        {QStringLiteral("metric"), QT_TRANSLATE_NOOP("RevisionDetails", "metric")},
        {QStringLiteral("category"), QT_TRANSLATE_NOOP("RevisionDetails", "category")},
        {QStringLiteral("breakdown"), QT_TRANSLATE_NOOP("RevisionDetails", "breakdown")},
        {QStringLiteral("numerator"), QT_TRANSLATE_NOOP("RevisionDetails", "part")},
        {QStringLiteral("denominator"), QT_TRANSLATE_NOOP("RevisionDetails", "whole")},
        {QStringLiteral("value"), QT_TRANSLATE_NOOP("RevisionDetails", "value")},
        {QStringLiteral("stage"), QT_TRANSLATE_NOOP("RevisionDetails", "stage")},
        {QStringLiteral("disputed"), QT_TRANSLATE_NOOP("RevisionDetails", "disputed")},
        {QStringLiteral("unweighted"), QT_TRANSLATE_NOOP("RevisionDetails", "unweighted")},
        {QStringLiteral("expected"), QT_TRANSLATE_NOOP("RevisionDetails", "expected on")},
        {QStringLiteral("note"), QT_TRANSLATE_NOOP("RevisionDetails", "note")},
        {QStringLiteral("n"), QT_TRANSLATE_NOOP("RevisionDetails", "records")},
        {QStringLiteral("sum"), QT_TRANSLATE_NOOP("RevisionDetails", "sum")},
        {QStringLiteral("high"), QT_TRANSLATE_NOOP("RevisionDetails", "upper end")},
        {QStringLiteral("basis"), QT_TRANSLATE_NOOP("RevisionDetails", "is for")},
        {QStringLiteral("no_target_reason"), QT_TRANSLATE_NOOP("RevisionDetails", "no target because")},
        {QStringLiteral("period"), QT_TRANSLATE_NOOP("RevisionDetails", "period")},
        {QStringLiteral("who"), QT_TRANSLATE_NOOP("RevisionDetails", "who")},
        {QStringLiteral("from_day"), QT_TRANSLATE_NOOP("RevisionDetails", "from")},
        {QStringLiteral("to_day"), QT_TRANSLATE_NOOP("RevisionDetails", "to")},
        {QStringLiteral("from_month"), QT_TRANSLATE_NOOP("RevisionDetails", "from")},
        {QStringLiteral("text"), QT_TRANSLATE_NOOP("RevisionDetails", "text")},
        {QStringLiteral("happened"), QT_TRANSLATE_NOOP("RevisionDetails", "what happened")},
        {QStringLiteral("doing"), QT_TRANSLATE_NOOP("RevisionDetails", "what we do")},
        {QStringLiteral("needed"), QT_TRANSLATE_NOOP("RevisionDetails", "what we need")},
        {QStringLiteral("at"), QT_TRANSLATE_NOOP("RevisionDetails", "at")},
        {QStringLiteral("handed_in_by"), QT_TRANSLATE_NOOP("RevisionDetails", "handed in by")},
        {QStringLiteral("approved_at"), QT_TRANSLATE_NOOP("RevisionDetails", "approved at")},
        {QStringLiteral("approved_by"), QT_TRANSLATE_NOOP("RevisionDetails", "approved by")},
        {QStringLiteral("file_name"), QT_TRANSLATE_NOOP("RevisionDetails", "file")},
        {QStringLiteral("sha256"), QT_TRANSLATE_NOOP("RevisionDetails", "SHA-256")},
        {QStringLiteral("sheet"), QT_TRANSLATE_NOOP("RevisionDetails", "sheet")},
        {QStringLiteral("filter"), QT_TRANSLATE_NOOP("RevisionDetails", "filter")},
        {QStringLiteral("covers_from"), QT_TRANSLATE_NOOP("RevisionDetails", "covers from")},
        {QStringLiteral("covers_to"), QT_TRANSLATE_NOOP("RevisionDetails", "covers to")},
        {QStringLiteral("rows_read"), QT_TRANSLATE_NOOP("RevisionDetails", "rows read")},
        {QStringLiteral("added"), QT_TRANSLATE_NOOP("RevisionDetails", "values added")},
        {QStringLiteral("changed"), QT_TRANSLATE_NOOP("RevisionDetails", "values changed")},
        {QStringLiteral("unchanged"), QT_TRANSLATE_NOOP("RevisionDetails", "values unchanged")},
        {QStringLiteral("rejected"), QT_TRANSLATE_NOOP("RevisionDetails", "rejected")},
    };
    const bool observation = kind == QLatin1String(Observation::kindName);
    if (observation && metric && field == QLatin1String("numerator") && !metric->numeratorLabel.isEmpty())
        return metric->numeratorLabel;
    if (observation && metric && field == QLatin1String("denominator") && !metric->denominatorLabel.isEmpty())
        return metric->denominatorLabel;
    // The kind of a tolerance shows in its amount; the day of a daily value and what owns a record are its place.
    if (field == QLatin1String("tolerance_kind"))
        return {};
    const auto found = labels.constFind(QString(field));
    return found == labels.constEnd() ? QString() : Told::tr(*found);
}

QString dayText(QDate day, const QLocale &locale)
{
    return day.isValid() ? locale.toString(day, QStringLiteral("d MMM yyyy")) : QString();
}

/// Writes fields as people read them; an empty text means there is nothing.
struct Writer
{
    const Catalogue &catalogue;
    const QLocale &locale;
    const Metric *metric = nullptr;
    FiscalCalendar calendar{catalogue.city};

    QString number(double v) const { return locale.toString(v, 'g', QLocale::FloatingPointShortest).replace(QLatin1Char('-'), QChar(0x2212)); }
    QString exact(double v) const
    {
        if (!metric)
            return number(v);
        const UnitFormat format(*metric, locale);
        // Two values that differ must not look the same in a history.
        const QString shown = format.format(v);
        return format.parse(shown).ok() && format.parse(shown)->value == v ? shown : format.plain(v);
    }

    QString operator()(QLatin1String, const QString &v) const { return v; }
    QString operator()(QLatin1String field, int v) const
    {
        if (field == QLatin1String("fiscal_year_start"))
            return locale.standaloneMonthName(v);
        return locale.toString(v);
    }
    QString operator()(QLatin1String, qint64 v) const { return locale.toString(v); }
    QString operator()(QLatin1String, bool v) const { return v ? Told::tr("yes") : Told::tr("no"); }
    QString operator()(QLatin1String, double v) const { return exact(v); }
    QString operator()(QLatin1String field, const std::optional<double> &v) const
    {
        if (!v)
            return {};
        if (field == QLatin1String("value") || field == QLatin1String("high") || field == QLatin1String("lower_bound")
            || field == QLatin1String("upper_bound"))
            return exact(*v);
        return number(*v);
    }
    QString operator()(QLatin1String, const std::optional<int> &v) const { return v ? locale.toString(*v) : QString(); }
    QString operator()(QLatin1String, const std::optional<qint64> &v) const { return v ? locale.toString(*v) : QString(); }
    QString operator()(QLatin1String, QDate v) const { return dayText(v, locale); }
    QString operator()(QLatin1String, const QDateTime &v) const
    {
        return v.isValid() ? locale.toString(v.toUTC(), QStringLiteral("d MMM yyyy, HH:mm 'UTC'")) : QString();
    }
    QString operator()(QLatin1String, Month v) const
    {
        return v == Month(1000, 1) ? Told::tr("the beginning") : calendar.label(Period(v, 1), LabelStyle::Short, locale);
    }
    template <class Tag>
    QString operator()(QLatin1String, Id<Tag> v) const
    {
        if constexpr (std::is_same_v<Id<Tag>, DepartmentId>) {
            const Department *d = catalogue.department(v);
            return d ? d->name : QString();
        } else if constexpr (std::is_same_v<Id<Tag>, MetricId>) {
            const Metric *m = catalogue.metric(v);
            return m ? m->name : QString();
        } else if constexpr (std::is_same_v<Id<Tag>, PersonId>) {
            const Person *p = catalogue.person(v);
            return p ? p->name : QString();
        } else if constexpr (std::is_same_v<Id<Tag>, CategoryId>) {
            const Category *c = catalogue.category(v);
            return c ? c->name : QString();
        } else if constexpr (std::is_same_v<Id<Tag>, BreakdownId>) {
            const Breakdown *b = catalogue.breakdown(v);
            return b ? b->name : QString();
        } else {
            return {};
        }
    }
    template <class Enum>
        requires std::is_enum_v<Enum>
    QString operator()(QLatin1String, Enum v) const
    {
        return word(v);
    }
};

QString toleranceText(Tolerance::Kind kind, std::optional<double> amount, const QLocale &locale)
{
    if (!amount)
        return {};
    if (kind == Tolerance::Kind::Absolute)
        return locale.toString(*amount, 'g', QLocale::FloatingPointShortest);
    return UnitFormat(QStringLiteral("%"), 1, Metric::Kind::Rate, locale).plain(*amount);
}

struct Named
{
    QString name;
    QString place;
    DepartmentId department;
    MetricId metric;
    CategoryId category;
    Month month;
    qint64 record = 0;
};

/// Finds what a record is of, also where the catalogue no longer holds it.
struct Namer
{
    const Catalogue &catalogue;
    const QLocale &locale;
    FiscalCalendar calendar{catalogue.city};

    QString monthText(Month month, Frequency frequency = Frequency::Month) const
    {
        return month == Month(1000, 1) ? Told::tr("from the beginning") : calendar.label(Period(month, frequency), LabelStyle::Short, locale);
    }
    Named ofSeries(SeriesId id) const
    {
        const Series *series = catalogue.series(id);
        if (!series)
            return {Told::tr("A series no longer in the file"), {}, {}, {}, {}, {}, id.number};
        const Metric *metric = catalogue.metric(series->metric);
        const Department *department = catalogue.department(series->department);
        Named named;
        named.department = series->department;
        named.metric = series->metric;
        named.category = series->category;
        named.record = id.number;
        named.name = metric ? metric->name : Told::tr("A metric no longer in the file");
        named.place = metric ? metric->code : QString();
        if (metric && department && (metric->enterprise || catalogue.seriesOf(metric->id).size() > 1))
            named.place = Told::tr("%1 in %2").arg(metric->code, department->name);
        if (const Category *category = catalogue.category(series->category))
            named.place += QStringLiteral(", ") + category->name;
        return named;
    }
    Named seriesMonth(SeriesId id, Month month) const
    {
        Named named = ofSeries(id);
        const Metric *metric = catalogue.metric(named.metric);
        named.month = month;
        named.place = joined(named.place, monthText(month, metric ? metric->frequency : Frequency::Month));
        return named;
    }
    static QString joined(const QString &a, const QString &b) { return a.isEmpty() ? b : b.isEmpty() ? a : a + QStringLiteral(", ") + b; }
    Named ofMetric(MetricId id, const QString &place) const
    {
        const Metric *metric = catalogue.metric(id);
        Named named;
        named.metric = id;
        named.record = id.number;
        named.name = metric ? metric->name : Told::tr("A metric no longer in the file");
        named.place = metric ? joined(metric->code, place) : place;
        return named;
    }

    Named operator()(const City &r) const { return {r.name, Told::tr("facts about the city"), {}, {}, {}, {}, 0}; }
    Named operator()(const Department &r) const { return {r.name, Told::tr("department %1").arg(r.code), r.id, {}, {}, {}, r.id.number}; }
    Named operator()(const Person &r) const { return {r.name, Told::tr("person"), {}, {}, {}, {}, r.id.number}; }
    Named operator()(const Role &r) const
    {
        const Person *person = catalogue.person(r.person);
        const Department *department = catalogue.department(r.department);
        return {person ? person->name : Told::tr("A person no longer in the file"),
                department ? Told::tr("role: %1, %2").arg(word(r.role), department->name) : Told::tr("role: %1").arg(word(r.role)), r.department, {}, {}, {}, r.person.number};
    }
    Named operator()(const Metric &r) const { return {r.name, Told::tr("metric %1").arg(r.code), {}, r.id, {}, {}, r.id.number}; }
    Named operator()(const Definition &r) const
    {
        return ofMetric(r.metric, r.from == Month(1000, 1) ? Told::tr("definition") : Told::tr("definition from %1").arg(monthText(r.from)));
    }
    Named operator()(const Breakdown &r) const
    {
        Named named = ofMetric(r.metric, Told::tr("breakdown"));
        named.name = r.name;
        named.record = r.id.number;
        return named;
    }
    Named operator()(const Category &r) const
    {
        const Breakdown *breakdown = catalogue.breakdown(r.breakdown);
        Named named = ofMetric(breakdown ? breakdown->metric : MetricId(), breakdown ? Told::tr("category of %1").arg(breakdown->name) : Told::tr("category"));
        named.name = r.name;
        named.record = r.id.number;
        return named;
    }
    Named operator()(const Series &r) const
    {
        const Metric *metric = catalogue.metric(r.metric);
        const Department *department = catalogue.department(r.department);
        Named named;
        named.department = r.department;
        named.metric = r.metric;
        named.category = r.category;
        named.record = r.id.number;
        named.name = metric ? metric->name : Told::tr("A metric no longer in the file");
        named.place = joined(metric ? metric->code : QString(), department ? Told::tr("series of %1").arg(department->name) : Told::tr("series"));
        if (const Category *category = catalogue.category(r.category))
            named.place += QStringLiteral(", ") + category->name;
        return named;
    }
    Named operator()(const Observation &r) const { return seriesMonth(r.series, r.month); }
    Named operator()(const DayValue &r) const
    {
        Named named = ofSeries(r.series);
        named.month = Month::of(r.day);
        named.place = joined(named.place, dayText(r.day, locale));
        return named;
    }
    Named operator()(const Target &r) const
    {
        Named named = ofSeries(r.series);
        named.place = joined(named.place, Told::tr("target from %1").arg(monthText(r.from)));
        return named;
    }
    Named operator()(const Baseline &r) const { return ofMetric(r.metric, Told::tr("baseline")); }
    Named operator()(const Benchmark &r) const { return ofMetric(r.metric, Told::tr("benchmark: %1").arg(r.who)); }
    Named operator()(const Annotation &r) const
    {
        const Department *department = catalogue.department(r.department);
        const Metric *metric = catalogue.metric(r.metric);
        QString where = Told::tr("annotation");
        if (metric)
            where = joined(where, metric->code);
        if (department)
            where = joined(where, department->name);
        return {r.text, where, r.department, r.metric, {}, {}, r.id.number};
    }
    Named operator()(const Narrative &r) const
    {
        Named named = seriesMonth(r.series, r.month);
        named.place = joined(named.place, Told::tr("what the department tells"));
        return named;
    }
    Named operator()(const HandIn &r) const
    {
        const Department *department = catalogue.department(r.department);
        return {department ? department->name : Told::tr("A department no longer in the file"), Told::tr("hand-in of %1").arg(monthText(r.month)),
                r.department, {}, {}, r.month, r.department.number};
    }
    Named operator()(const ImportSource &r) const { return {r.name, Told::tr("remembered import"), {}, {}, {}, {}, r.id.number}; }
    Named operator()(const Receipt &r) const { return {r.fileName, Told::tr("receipt of an import"), {}, {}, {}, {}, r.id.number}; }
};

std::optional<Status> statusOf(const Observation &observation, const Catalogue &catalogue)
{
    const Series *series = catalogue.series(observation.series);
    const Metric *metric = series ? catalogue.metric(series->metric) : nullptr;
    if (!metric || !observation.hasValue())
        return std::nullopt;
    const PeriodValue value = PeriodValue::of(observation, metric->frequency);
    return judge(StatusQuestion::of(catalogue.city, *metric, catalogue.targets(series->id), std::span(&value, 1), value.period)).status;
}

const Metric *metricOf(const Record &record, const Catalogue &catalogue)
{
    if (const auto *m = std::get_if<Metric>(&record))
        return m;
    return std::visit(
        [&](const auto &r) -> const Metric * {
            if constexpr (requires { r.metric; })
                return catalogue.metric(r.metric);
            else if constexpr (requires { r.series; }) {
                const Series *series = catalogue.series(r.series);
                return series ? catalogue.metric(series->metric) : nullptr;
            }
            else
                return nullptr;
        },
        record);
}

bool isPlace(QLatin1String kind, QLatin1String field)
{
    static const QSet<QString> places{
        QStringLiteral("role.person"), QStringLiteral("definition.metric"), QStringLiteral("definition.from_month"),
        QStringLiteral("breakdown.metric"), QStringLiteral("category.breakdown"), QStringLiteral("observation.source"),
        QStringLiteral("target.from_month"), QStringLiteral("baseline.metric"), QStringLiteral("benchmark.metric"),
        QStringLiteral("benchmark.who"), QStringLiteral("hand_in.department"),
    };
    return places.contains(QString(kind) + QLatin1Char('.') + QString(field));
}

std::vector<RevisionDetails::Field> fieldsOf(const Change &change, const Catalogue &catalogue, const QLocale &locale)
{
    const QLatin1String kind = kindName(change.any());
    const Metric *metric = metricOf(change.any(), catalogue);
    const Writer writer{catalogue, locale, metric};
    const auto texts = [&](const std::optional<Record> &record) {
        std::vector<std::pair<QLatin1String, QString>> all;
        if (record)
            std::visit([&](const auto &r) {
                using R = std::decay_t<decltype(r)>;
                R::fields(r, [&](const char *name, const auto &value) {
                    QString text = writer(QLatin1String(name), value);
                    // A value that follows from its parts is shown as the metric shows it; the parts are exact.
                    if constexpr (std::is_same_v<R, Observation>)
                        if (QLatin1String(name) == QLatin1String("value") && r.value && r.numerator && metric)
                            text = UnitFormat(*metric, locale).format(*r.value);
                    if constexpr (requires { r.tolerance.amount; }) {
                        if (QLatin1String(name) == QLatin1String("tolerance"))
                            text = toleranceText(r.tolerance.kind, r.tolerance.amount, locale);
                    } else if constexpr (requires { r.toleranceAmount; }) {
                        if (QLatin1String(name) == QLatin1String("tolerance"))
                            text = toleranceText(r.toleranceKind, r.toleranceAmount, locale);
                    }
                    all.emplace_back(QLatin1String(name), text);
                });
            }, *record);
        return all;
    };
    const auto before = texts(change.before);
    const auto after = texts(change.after);
    std::vector<RevisionDetails::Field> fields;
    const size_t n = std::max(before.size(), after.size());
    for (size_t i = 0; i < n; ++i) {
        const QLatin1String name = i < before.size() ? before[i].first : after[i].first;
        const QString label = fieldLabel(kind, name, metric);
        const QString was = i < before.size() ? before[i].second : QString();
        const QString is = i < after.size() ? after[i].second : QString();
        if (label.isEmpty() || was == is || isPlace(kind, name))
            continue;
        // A new record is told by what was said about it, not by its switches that are off.
        if (!change.before && (is == Told::tr("no") || name == QLatin1String("position")))
            continue;
        if (!change.after && (was == Told::tr("no") || name == QLatin1String("position")))
            continue;
        fields.push_back({label, was.isEmpty() ? Told::tr("empty") : was, is.isEmpty() ? Told::tr("empty") : is});
    }
    return fields;
}

/// "445 / 529", "9.5", "empty": an observation on one line.
QString observationText(const Observation *o, const Catalogue &catalogue, const QLocale &locale)
{
    if (!o)
        return Told::tr("empty");
    const Metric *metric = metricOf(*o, catalogue);
    const Writer writer{catalogue, locale, metric};
    if (o->numerator && o->denominator)
        return writer.number(*o->numerator) + QStringLiteral(" / ") + writer.number(*o->denominator);
    if (o->value)
        return writer.exact(*o->value);
    if (o->expected.isValid())
        return Told::tr("expected %1").arg(locale.toString(o->expected, QStringLiteral("d MMM")));
    return Told::tr("empty");
}

QString targetText(const Target *t, const Catalogue &catalogue, const QLocale &locale)
{
    if (!t)
        return Told::tr("none");
    if (!t->value)
        return t->noTargetReason.isEmpty() ? Told::tr("no target") : t->noTargetReason;
    const Writer writer{catalogue, locale, metricOf(*t, catalogue)};
    return t->high ? Told::tr("%1 to %2").arg(writer.exact(*t->value), writer.exact(*t->high)) : writer.exact(*t->value);
}

QString handInText(const HandIn *h)
{
    return !h ? Told::tr("open") : h->approvedAt.isValid() ? Told::tr("approved") : Told::tr("handed in");
}

template <class R>
const R *part(const std::optional<Record> &record)
{
    return record ? std::get_if<R>(&*record) : nullptr;
}

RevisionDetails::Item itemOf(const Change &change, const Catalogue &catalogue, const QLocale &locale)
{
    using Item = RevisionDetails::Item;
    Item item;
    const Named named = std::visit(Namer{catalogue, locale}, change.any());
    item.deed = !change.before ? Item::Deed::Added : !change.after ? Item::Deed::Removed : Item::Deed::Changed;
    item.kind = kindName(change.any());
    item.name = named.name;
    item.place = named.place;
    item.department = named.department;
    item.metric = named.metric;
    item.category = named.category;
    item.month = named.month;
    item.record = named.record;
    item.fields = fieldsOf(change, catalogue, locale);
    if (const auto *o = part<Observation>(change.before))
        item.statusBefore = statusOf(*o, catalogue);
    if (const auto *o = part<Observation>(change.after))
        item.statusAfter = statusOf(*o, catalogue);
    return item;
}

void tellOneLine(RevisionDetails &details, const Change &change, const Catalogue &catalogue, const QLocale &locale)
{
    const RevisionDetails::Item item = itemOf(change, catalogue, locale);
    details.what = item.name;
    details.place = item.place;
    if (std::holds_alternative<Observation>(change.any())) {
        details.before = observationText(part<Observation>(change.before), catalogue, locale);
        details.after = observationText(part<Observation>(change.after), catalogue, locale);
        if (details.before == details.after)
            details.before = details.after = QString();
    } else if (std::holds_alternative<Target>(change.any())) {
        details.before = targetText(part<Target>(change.before), catalogue, locale);
        details.after = targetText(part<Target>(change.after), catalogue, locale);
        if (details.before == details.after)
            details.before = details.after = QString();
    } else if (std::holds_alternative<HandIn>(change.any())) {
        details.before = handInText(part<HandIn>(change.before));
        details.after = handInText(part<HandIn>(change.after));
    } else if (!change.before) {
        details.before = Told::tr("none");
        details.after = Told::tr("added");
    } else if (!change.after) {
        details.before = Told::tr("there");
        details.after = Told::tr("removed");
    }
    // Where one field tells it all, and briefly, it is told on the line.
    const bool brief = item.fields.size() == 1 && item.fields.front().before.size() + item.fields.front().after.size() <= 48;
    if (details.before.isEmpty() && details.after.isEmpty() && brief) {
        details.before = item.fields.front().before;
        details.after = item.fields.front().after;
    }
}

/// "FIN-01 to FIN-09, Oct 2026" for many values; what they do not share is counted.
QString rangeOf(const QSet<qint64> &seriesIds, const Period &span, const Catalogue &catalogue, const QLocale &locale)
{
    QStringList codes;
    QSet<qint64> departments;
    for (qint64 id : seriesIds) {
        const Series *series = catalogue.series(SeriesId(id));
        const Metric *metric = series ? catalogue.metric(series->metric) : nullptr;
        if (!metric)
            continue;
        departments << series->department.number;
        if (!codes.contains(metric->code))
            codes << metric->code;
    }
    std::sort(codes.begin(), codes.end());
    const Department *only = departments.size() == 1 ? catalogue.department(DepartmentId(*departments.cbegin())) : nullptr;
    QString what;
    if (codes.size() == 1)
        what = codes.front();
    else if (codes.size() > 1) {
        const qsizetype dash = codes.front().lastIndexOf(QLatin1Char('-'));
        const bool sameFamily = dash > 0 && codes.last().startsWith(codes.first().left(dash + 1));
        what = sameFamily ? Told::tr("%1 to %2").arg(codes.first(), codes.last()) : only ? only->name : Told::tr("%n metric(s)", nullptr, int(codes.size()));
    }
    if (departments.size() > 1)
        what = Namer::joined(what, Told::tr("%n department(s)", nullptr, int(departments.size())));
    if (!span.isValid())
        return what;
    const FiscalCalendar calendar(catalogue.city);
    const QString first = calendar.label(Period(span.first, 1), LabelStyle::Short, locale);
    const QString last = calendar.label(Period(span.last(), 1), LabelStyle::Short, locale);
    return Namer::joined(what, first == last ? first : Told::tr("%1 to %2").arg(first, last));
}

/// Which record stands for a revision that made several: the one that people think of first.
int weight(const Record &record)
{
    static const QList<QByteArray> order{"metric", "department", "person", "breakdown", "annotation", "target", "series", "role",
                                         "category", "hand_in", "definition", "city", "baseline", "benchmark", "narrative"};
    const qsizetype at = order.indexOf(QByteArray(kindName(record).data()));
    return at < 0 ? int(order.size()) : int(at);
}

} // namespace

RevisionDetails RevisionDetails::of(const Revision &revision, const Catalogue &catalogue, const QLocale &locale, size_t limit)
{
    RevisionDetails details;
    QSet<qint64> series;
    Month first, last;
    int values = 0;
    const Receipt *receipt = nullptr;
    const Change *handIn = nullptr;
    const Change *principal = nullptr;
    for (const Change &change : revision.changes) {
        const Record &record = change.any();
        if (const auto *o = std::get_if<Observation>(&record)) {
            ++values;
            series << o->series.number;
            const Series *its = catalogue.series(o->series);
            const Metric *metric = its ? catalogue.metric(its->metric) : nullptr;
            const Period period(o->month, metric ? metric->frequency : Frequency::Month);
            first = first.isValid() ? std::min(first, period.first) : period.first;
            last = last.isValid() ? std::max(last, period.last()) : period.last();
        }
        if (const auto *r = std::get_if<Receipt>(&record))
            receipt = r;
        if (std::holds_alternative<HandIn>(record))
            handIn = &change;
        if (!principal || weight(record) < weight(principal->any()))
            principal = &change;
        if (details.items.size() >= limit || std::holds_alternative<DayValue>(record)) {
            ++details.untold;
            continue;
        }
        details.items.push_back(itemOf(change, catalogue, locale));
    }
    if (revision.changes.empty())
        return details;
    // Numbers first: what else was written with them explains them.
    std::stable_partition(details.items.begin(), details.items.end(), [](const Item &item) { return item.kind == QLatin1String(Observation::kindName); });

    const Period span = first.isValid() ? Period(first, last - first + 1) : Period();
    if (receipt) {
        details.what = values == 0 ? Told::tr("Import") : Told::tr("%n value(s)", nullptr, values);
        details.place = Namer::joined(Told::tr("import of %1").arg(receipt->fileName), rangeOf(series, span, catalogue, locale));
    } else if (handIn && values != 1) {
        tellOneLine(details, *handIn, catalogue, locale);
    } else if (values > 1) {
        details.what = Told::tr("%n value(s)", nullptr, values);
        details.place = rangeOf(series, span, catalogue, locale);
    } else {
        const Change *told = principal;
        if (values == 1)
            for (const Change &change : revision.changes)
                if (std::holds_alternative<Observation>(change.any()))
                    told = &change;
        tellOneLine(details, *told, catalogue, locale);
        if (revision.changes.size() > 1 && values == 0)
            details.place = Namer::joined(details.place, Told::tr("and %n more", nullptr, int(revision.changes.size()) - 1));
    }
    return details;
}

RevisionDetails RevisionDetails::of(const std::vector<CommittedRevision::Touched> &touched, const Catalogue &catalogue, const QLocale &locale)
{
    RevisionDetails details;
    QSet<qint64> series;
    qint64 values = 0;
    qint64 all = 0;
    bool import = false;
    for (const CommittedRevision::Touched &t : touched) {
        all += t.changes;
        import = import || t.kind == QLatin1String(Receipt::kindName);
        if (t.kind == QLatin1String(Observation::kindName)) {
            values += t.changes;
            series << t.owner;
        }
    }
    details.untold = all;
    details.what = values > 0 ? Told::tr("%n value(s)", nullptr, int(values)) : Told::tr("%n change(s)", nullptr, int(all));
    details.place = rangeOf(series, Period(), catalogue, locale);
    if (import)
        details.place = Namer::joined(Told::tr("import"), details.place);
    return details;
}

} // namespace statroom
