// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/RevisionDetails.h"

#include "domain/FiscalCalendar.h"
#include "domain/Judgement.h"
#include "domain/UnitFormat.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace statroom {

namespace {

struct Told
{
    Q_DECLARE_TR_FUNCTIONS(RevisionDetails)
};

std::optional<Status> statusOf(const Observation &observation, const Catalogue &catalogue)
{
    const Series *series = catalogue.series(observation.series);
    const Metric *metric = series ? catalogue.metric(series->metric) : nullptr;
    if (!metric || !observation.hasValue())
        return std::nullopt;
    const PeriodValue value = PeriodValue::of(observation, metric->frequency);
    return judge(StatusQuestion::of(catalogue.city, *metric, catalogue.targets(series->id), std::span(&value, 1),
                                    value.period))
        .status;
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

RevisionDetails::Item itemOf(const Change &change, const Catalogue &catalogue, const RecordText &text)
{
    using Item = RevisionDetails::Item;
    Item item;
    static_cast<RecordText::Name &>(item) = text.name(change.any());
    item.deed = !change.before ? Item::Deed::Added : !change.after ? Item::Deed::Removed : Item::Deed::Changed;
    item.kind = kindName(change.any());
    item.fields = text.fields(change);
    if (const auto *o = part<Observation>(change.before))
        item.statusBefore = statusOf(*o, catalogue);
    if (const auto *o = part<Observation>(change.after))
        item.statusAfter = statusOf(*o, catalogue);
    return item;
}

/// "445 / 529", "9.5", "empty": an observation on one line.
QString observationText(const Observation *o, const RecordText &text, const QLocale &locale)
{
    const QString brief = o ? text.brief(*o) : QString();
    if (brief.isEmpty() && o && o->expected.isValid())
        return Told::tr("expected %1").arg(locale.toString(o->expected, QStringLiteral("d MMM")));
    return brief.isEmpty() ? Told::tr("empty") : brief;
}

QString targetText(const Target *t, const RecordText &text)
{
    if (!t)
        return Told::tr("none");
    const QString brief = text.brief(*t);
    return !brief.isEmpty() ? brief : t->noTargetReason.isEmpty() ? Told::tr("no target") : t->noTargetReason;
}

void tellOneLine(RevisionDetails &details, const Change &change, const Catalogue &catalogue, const RecordText &text,
                 const QLocale &locale)
{
    const RevisionDetails::Item item = itemOf(change, catalogue, text);
    details.what = item.name;
    details.place = item.place;
    if (std::holds_alternative<Observation>(change.any())) {
        details.before = observationText(part<Observation>(change.before), text, locale);
        details.after = observationText(part<Observation>(change.after), text, locale);
        if (details.before == details.after)
            details.before = details.after = QString();
    } else if (std::holds_alternative<Target>(change.any())) {
        details.before = targetText(part<Target>(change.before), text);
        details.after = targetText(part<Target>(change.after), text);
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
    const bool brief =
        item.fields.size() == 1 && item.fields.front().before.size() + item.fields.front().after.size() <= 48;
    QString deed = details.after;
    const auto *o = part<Observation>(change.after);
    const Metric *metric = catalogue.metric(item.metric);
    if (!deed.isEmpty() && o && o->value && metric)
        deed = UnitFormat(*metric, locale).format(*o->value);
    if (deed.isEmpty())
        for (const RevisionDetails::Field &field : item.fields)
            deed = RecordText::joined(deed, field.label);
    details.summary =
        RecordText::joined(RecordText::joined(item.name, item.when.isEmpty() ? item.place : item.when), deed);
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
    const Department *only =
        departments.size() == 1 ? catalogue.department(DepartmentId(*departments.cbegin())) : nullptr;
    QString what;
    if (codes.size() == 1)
        what = codes.front();
    else if (codes.size() > 1) {
        const qsizetype dash = codes.front().lastIndexOf(QLatin1Char('-'));
        const bool sameFamily = dash > 0 && codes.last().startsWith(codes.first().left(dash + 1));
        what = sameFamily ? Told::tr("%1 to %2").arg(codes.first(), codes.last())
            : only        ? only->name
                          : Told::tr("%n metric(s)", nullptr, int(codes.size()));
    }
    if (departments.size() > 1)
        what = RecordText::joined(what, Told::tr("%n department(s)", nullptr, int(departments.size())));
    if (!span.isValid())
        return what;
    const FiscalCalendar calendar(catalogue.city);
    const QString first = calendar.label(Period(span.first, 1), LabelStyle::Short, locale);
    const QString last = calendar.label(Period(span.last(), 1), LabelStyle::Short, locale);
    return RecordText::joined(what, first == last ? first : Told::tr("%1 to %2").arg(first, last));
}

/// Which record stands for a revision that made several: the one that people think of first.
int weight(const Record &record)
{
    static const QList<QByteArray> order{"metric",
                                         "department",
                                         "goal",
                                         "plan",
                                         "person",
                                         "breakdown",
                                         "annotation",
                                         "milestone",
                                         "initiative",
                                         "goal_amendment",
                                         "target",
                                         "series",
                                         "role",
                                         "category",
                                         "hand_in",
                                         "definition",
                                         "city",
                                         "baseline",
                                         "benchmark",
                                         "narrative",
                                         "chart_mark",
                                         "chart_setting",
                                         "saved_import",
                                         "alias",
                                         "session",
                                         "action_item",
                                         "problem",
                                         "cadence",
                                         "session_note",
                                         "agenda_item",
                                         "question_template",
                                         "cause",
                                         "attendee",
                                         "memo_delivery",
                                         "attachment"};
    const qsizetype at = order.indexOf(QByteArray(kindName(record).data()));
    return at < 0 ? int(order.size()) : int(at);
}

} // namespace

RevisionDetails RevisionDetails::of(const Revision &revision, const Catalogue &catalogue, const QLocale &locale,
                                    size_t limit)
{
    RevisionDetails details;
    const RecordText text(catalogue, locale);
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
        details.items.push_back(itemOf(change, catalogue, text));
    }
    if (revision.changes.empty())
        return details;
    // Numbers first: what else was written with them explains them.
    std::stable_partition(details.items.begin(), details.items.end(),
                          [](const Item &item) { return item.kind == QLatin1String(Observation::kindName); });

    const Period span = first.isValid() ? Period(first, last - first + 1) : Period();
    if (receipt) {
        details.what = values == 0 ? Told::tr("Import") : Told::tr("%n value(s)", nullptr, values);
        details.place = RecordText::joined(Told::tr("import of %1").arg(receipt->fileName),
                                           rangeOf(series, span, catalogue, locale));
    } else if (handIn && values != 1) {
        tellOneLine(details, *handIn, catalogue, text, locale);
    } else if (values > 1) {
        details.what = Told::tr("%n value(s)", nullptr, values);
        details.place = rangeOf(series, span, catalogue, locale);
    } else {
        const Change *told = principal;
        if (values == 1)
            for (const Change &change : revision.changes)
                if (std::holds_alternative<Observation>(change.any()))
                    told = &change;
        tellOneLine(details, *told, catalogue, text, locale);
        if (revision.changes.size() > 1 && values == 0)
            details.place =
                RecordText::joined(details.place, Told::tr("and %n more", nullptr, int(revision.changes.size()) - 1));
    }
    if (details.summary.isEmpty())
        details.summary = RecordText::joined(details.what, details.place);
    return details;
}

RevisionDetails RevisionDetails::of(const std::vector<CommittedRevision::Touched> &touched, const Catalogue &catalogue,
                                    const QLocale &locale)
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
    details.what =
        values > 0 ? Told::tr("%n value(s)", nullptr, int(values)) : Told::tr("%n change(s)", nullptr, int(all));
    details.place = rangeOf(series, Period(), catalogue, locale);
    if (import)
        details.place = RecordText::joined(Told::tr("import"), details.place);
    details.summary = RecordText::joined(details.what, details.place);
    return details;
}

} // namespace statroom
