// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/RecordText.h"

#include "domain/UnitFormat.h"
#include "domain/Words.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace statroom {

namespace {

struct Told
{
    Q_DECLARE_TR_FUNCTIONS(RecordText)
};

/// What a stored field is called on screen; fields that are not in it are of no use to a reader.
QString fieldLabel(QLatin1String kind, QLatin1String field, const Metric *metric)
{
    static const QHash<QString, const char *> labels{
        {QStringLiteral("name"), QT_TRANSLATE_NOOP("RecordText", "name")},
        {QStringLiteral("code"), QT_TRANSLATE_NOOP("RecordText", "code")},
        {QStringLiteral("population"), QT_TRANSLATE_NOOP("RecordText", "population")},
        {QStringLiteral("fiscal_year_start"), QT_TRANSLATE_NOOP("RecordText", "fiscal year starts in")},
        {QStringLiteral("fiscal_year_named_by"), QT_TRANSLATE_NOOP("RecordText", "fiscal year named by")},
        {QStringLiteral("tolerance_kind"), QT_TRANSLATE_NOOP("RecordText", "tolerance is a")},
        {QStringLiteral("tolerance"), QT_TRANSLATE_NOOP("RecordText", "tolerance")},
        {QStringLiteral("approval"), QT_TRANSLATE_NOOP("RecordText", "approved by")},
        {QStringLiteral("due_day"), QT_TRANSLATE_NOOP("RecordText", "due on day")},
        {QStringLiteral("time_zone"), QT_TRANSLATE_NOOP("RecordText", "time zone")},
        {QStringLiteral("parent"), QT_TRANSLATE_NOOP("RecordText", "belongs to")},
        {QStringLiteral("valid_from"), QT_TRANSLATE_NOOP("RecordText", "from")},
        {QStringLiteral("valid_to"), QT_TRANSLATE_NOOP("RecordText", "to")},
        {QStringLiteral("position"), QT_TRANSLATE_NOOP("RecordText", "place in lists")},
        {QStringLiteral("retired"), QT_TRANSLATE_NOOP("RecordText", "retired")},
        {QStringLiteral("email"), QT_TRANSLATE_NOOP("RecordText", "e-mail")},
        {QStringLiteral("person"), QT_TRANSLATE_NOOP("RecordText", "person")},
        {QStringLiteral("role"), QT_TRANSLATE_NOOP("RecordText", "role")},
        {QStringLiteral("department"), QT_TRANSLATE_NOOP("RecordText", "department")},
        {QStringLiteral("unit"), QT_TRANSLATE_NOOP("RecordText", "unit")},
        {QStringLiteral("kind"), QT_TRANSLATE_NOOP("RecordText", "kind")},
        {QStringLiteral("direction"), QT_TRANSLATE_NOOP("RecordText", "direction")},
        {QStringLiteral("frequency"), QT_TRANSLATE_NOOP("RecordText", "frequency")},
        {QStringLiteral("decimals"), QT_TRANSLATE_NOOP("RecordText", "decimals")},
        {QStringLiteral("enterprise"), QT_TRANSLATE_NOOP("RecordText", "measured by every department")},
        {QStringLiteral("formula"), QT_TRANSLATE_NOOP("RecordText", "formula")},
        {QStringLiteral("lower_bound"), QT_TRANSLATE_NOOP("RecordText", "never below")},
        {QStringLiteral("upper_bound"), QT_TRANSLATE_NOOP("RecordText", "never above")},
        {QStringLiteral("min_denominator"), QT_TRANSLATE_NOOP("RecordText", "fewest cases")},
        {QStringLiteral("numerator_label"), QT_TRANSLATE_NOOP("RecordText", "first part is called")},
        {QStringLiteral("denominator_label"), QT_TRANSLATE_NOOP("RecordText", "second part is called")},
        {QStringLiteral("why"), QT_TRANSLATE_NOOP("RecordText", "why it matters")},
        {QStringLiteral("method"), QT_TRANSLATE_NOOP("RecordText", "how it is counted")},
        {QStringLiteral("source"), QT_TRANSLATE_NOOP("RecordText", "source")},
        {QStringLiteral("measured_by"), QT_TRANSLATE_NOOP("RecordText", "measured by")},
        {QStringLiteral("aggregate"), QT_TRANSLATE_NOOP("RecordText", "values come from")},
        {QStringLiteral("metric"), QT_TRANSLATE_NOOP("RecordText", "metric")},
        {QStringLiteral("category"), QT_TRANSLATE_NOOP("RecordText", "category")},
        {QStringLiteral("breakdown"), QT_TRANSLATE_NOOP("RecordText", "breakdown")},
        {QStringLiteral("numerator"), QT_TRANSLATE_NOOP("RecordText", "part")},
        {QStringLiteral("denominator"), QT_TRANSLATE_NOOP("RecordText", "whole")},
        {QStringLiteral("value"), QT_TRANSLATE_NOOP("RecordText", "value")},
        {QStringLiteral("stage"), QT_TRANSLATE_NOOP("RecordText", "stage")},
        {QStringLiteral("disputed"), QT_TRANSLATE_NOOP("RecordText", "disputed")},
        {QStringLiteral("unweighted"), QT_TRANSLATE_NOOP("RecordText", "unweighted")},
        {QStringLiteral("expected"), QT_TRANSLATE_NOOP("RecordText", "expected on")},
        {QStringLiteral("note"), QT_TRANSLATE_NOOP("RecordText", "note")},
        {QStringLiteral("n"), QT_TRANSLATE_NOOP("RecordText", "records")},
        {QStringLiteral("sum"), QT_TRANSLATE_NOOP("RecordText", "sum")},
        {QStringLiteral("high"), QT_TRANSLATE_NOOP("RecordText", "upper end")},
        {QStringLiteral("basis"), QT_TRANSLATE_NOOP("RecordText", "is for")},
        {QStringLiteral("no_target_reason"), QT_TRANSLATE_NOOP("RecordText", "no target because")},
        {QStringLiteral("period"), QT_TRANSLATE_NOOP("RecordText", "period")},
        {QStringLiteral("who"), QT_TRANSLATE_NOOP("RecordText", "who")},
        {QStringLiteral("from_day"), QT_TRANSLATE_NOOP("RecordText", "from")},
        {QStringLiteral("to_day"), QT_TRANSLATE_NOOP("RecordText", "to")},
        {QStringLiteral("from_month"), QT_TRANSLATE_NOOP("RecordText", "from")},
        {QStringLiteral("text"), QT_TRANSLATE_NOOP("RecordText", "text")},
        {QStringLiteral("happened"), QT_TRANSLATE_NOOP("RecordText", "what happened")},
        {QStringLiteral("doing"), QT_TRANSLATE_NOOP("RecordText", "what we do")},
        {QStringLiteral("needed"), QT_TRANSLATE_NOOP("RecordText", "what we need")},
        {QStringLiteral("at"), QT_TRANSLATE_NOOP("RecordText", "at")},
        {QStringLiteral("handed_in_by"), QT_TRANSLATE_NOOP("RecordText", "handed in by")},
        {QStringLiteral("approved_at"), QT_TRANSLATE_NOOP("RecordText", "approved at")},
        {QStringLiteral("approved_by"), QT_TRANSLATE_NOOP("RecordText", "approved by")},
        {QStringLiteral("file_name"), QT_TRANSLATE_NOOP("RecordText", "file")},
        {QStringLiteral("sha256"), QT_TRANSLATE_NOOP("RecordText", "SHA-256")},
        {QStringLiteral("sheet"), QT_TRANSLATE_NOOP("RecordText", "sheet")},
        {QStringLiteral("filter"), QT_TRANSLATE_NOOP("RecordText", "filter")},
        {QStringLiteral("covers_from"), QT_TRANSLATE_NOOP("RecordText", "covers from")},
        {QStringLiteral("covers_to"), QT_TRANSLATE_NOOP("RecordText", "covers to")},
        {QStringLiteral("rows_read"), QT_TRANSLATE_NOOP("RecordText", "rows read")},
        {QStringLiteral("added"), QT_TRANSLATE_NOOP("RecordText", "values added")},
        {QStringLiteral("changed"), QT_TRANSLATE_NOOP("RecordText", "values changed")},
        {QStringLiteral("unchanged"), QT_TRANSLATE_NOOP("RecordText", "values unchanged")},
        {QStringLiteral("plan"), QT_TRANSLATE_NOOP("RecordText", "plan")},
        {QStringLiteral("theme"), QT_TRANSLATE_NOOP("RecordText", "theme")},
        {QStringLiteral("statement"), QT_TRANSLATE_NOOP("RecordText", "statement")},
        {QStringLiteral("promised_by"), QT_TRANSLATE_NOOP("RecordText", "promised by")},
        {QStringLiteral("goal_kind"), QT_TRANSLATE_NOOP("RecordText", "kind")},
        {QStringLiteral("start_day"), QT_TRANSLATE_NOOP("RecordText", "start")},
        {QStringLiteral("deadline"), QT_TRANSLATE_NOOP("RecordText", "deadline")},
        {QStringLiteral("target"), QT_TRANSLATE_NOOP("RecordText", "target")},
        {QStringLiteral("baseline"), QT_TRANSLATE_NOOP("RecordText", "starting point")},
        {QStringLiteral("expectation"), QT_TRANSLATE_NOOP("RecordText", "what is expected by a day")},
        {QStringLiteral("closing"), QT_TRANSLATE_NOOP("RecordText", "outcome")},
        {QStringLiteral("closed_on"), QT_TRANSLATE_NOOP("RecordText", "closed on")},
        {QStringLiteral("closed_reason"), QT_TRANSLATE_NOOP("RecordText", "closed because")},
        {QStringLiteral("closed_done"), QT_TRANSLATE_NOOP("RecordText", "done at the end")},
        {QStringLiteral("closed_committed"), QT_TRANSLATE_NOOP("RecordText", "committed at the end")},
        {QStringLiteral("successor"), QT_TRANSLATE_NOOP("RecordText", "followed by")},
        {QStringLiteral("goal_role"), QT_TRANSLATE_NOOP("RecordText", "its part")},
        {QStringLiteral("measure"), QT_TRANSLATE_NOOP("RecordText", "measure")},
        {QStringLiteral("weight"), QT_TRANSLATE_NOOP("RecordText", "weight")},
        {QStringLiteral("day"), QT_TRANSLATE_NOOP("RecordText", "day")},
        {QStringLiteral("reason"), QT_TRANSLATE_NOOP("RecordText", "reason")},
        {QStringLiteral("due"), QT_TRANSLATE_NOOP("RecordText", "due")},
        {QStringLiteral("done_on"), QT_TRANSLATE_NOOP("RecordText", "done on")},
        {QStringLiteral("evidence"), QT_TRANSLATE_NOOP("RecordText", "evidence")},
        {QStringLiteral("led_by"), QT_TRANSLATE_NOOP("RecordText", "led by")},
        {QStringLiteral("status"), QT_TRANSLATE_NOOP("RecordText", "status")},
        {QStringLiteral("goal"), QT_TRANSLATE_NOOP("RecordText", "goal")},
        {QStringLiteral("rejected"), QT_TRANSLATE_NOOP("RecordText", "rejected")},
        {QStringLiteral("title"), QT_TRANSLATE_NOOP("RecordText", "title")},
        {QStringLiteral("starts_at"), QT_TRANSLATE_NOOP("RecordText", "begins at")},
        {QStringLiteral("minutes"), QT_TRANSLATE_NOOP("RecordText", "minutes")},
        {QStringLiteral("room"), QT_TRANSLATE_NOOP("RecordText", "room")},
        {QStringLiteral("state"), QT_TRANSLATE_NOOP("RecordText", "state")},
        {QStringLiteral("state_reason"), QT_TRANSLATE_NOOP("RecordText", "because")},
        {QStringLiteral("moved"), QT_TRANSLATE_NOOP("RecordText", "times put off")},
        {QStringLiteral("month"), QT_TRANSLATE_NOOP("RecordText", "month")},
        {QStringLiteral("room_revision"), QT_TRANSLATE_NOOP("RecordText", "record the room saw")},
        {QStringLiteral("began"), QT_TRANSLATE_NOOP("RecordText", "began at")},
        {QStringLiteral("ended"), QT_TRANSLATE_NOOP("RecordText", "ended at")},
        {QStringLiteral("notes"), QT_TRANSLATE_NOOP("RecordText", "notes")},
        {QStringLiteral("part"), QT_TRANSLATE_NOOP("RecordText", "part")},
        {QStringLiteral("attendance"), QT_TRANSLATE_NOOP("RecordText", "attendance")},
        {QStringLiteral("media_type"), QT_TRANSLATE_NOOP("RecordText", "kind of file")},
        {QStringLiteral("content"), QT_TRANSLATE_NOOP("RecordText", "content")},
        {QStringLiteral("weeks"), QT_TRANSLATE_NOOP("RecordText", "weeks between")},
        {QStringLiteral("weekday"), QT_TRANSLATE_NOOP("RecordText", "day of the week")},
        {QStringLiteral("agenda_signal"), QT_TRANSLATE_NOOP("RecordText", "signal")},
        {QStringLiteral("step"), QT_TRANSLATE_NOOP("RecordText", "step")},
        {QStringLiteral("circle"), QT_TRANSLATE_NOOP("RecordText", "round")},
        {QStringLiteral("check_from"), QT_TRANSLATE_NOOP("RecordText", "checked from")},
        {QStringLiteral("conclusion"), QT_TRANSLATE_NOOP("RecordText", "conclusion")},
        {QStringLiteral("concluded_on"), QT_TRANSLATE_NOOP("RecordText", "concluded on")},
        {QStringLiteral("opened_on"), QT_TRANSLATE_NOOP("RecordText", "opened on")},
        {QStringLiteral("cases"), QT_TRANSLATE_NOOP("RecordText", "cases")},
        {QStringLiteral("parent_cause"), QT_TRANSLATE_NOOP("RecordText", "because of")},
        {QStringLiteral("section"), QT_TRANSLATE_NOOP("RecordText", "section")},
        {QStringLiteral("item_kind"), QT_TRANSLATE_NOOP("RecordText", "kind")},
        {QStringLiteral("why_here"), QT_TRANSLATE_NOOP("RecordText", "why it is here")},
        {QStringLiteral("lead"), QT_TRANSLATE_NOOP("RecordText", "led by")},
        {QStringLiteral("reply"), QT_TRANSLATE_NOOP("RecordText", "the department’s reply")},
        {QStringLiteral("asked"), QT_TRANSLATE_NOOP("RecordText", "asked")},
        {QStringLiteral("note_kind"), QT_TRANSLATE_NOOP("RecordText", "kind")},
        {QStringLiteral("written_by"), QT_TRANSLATE_NOOP("RecordText", "written by")},
        {QStringLiteral("memo"), QT_TRANSLATE_NOOP("RecordText", "paper")},
        {QStringLiteral("recipient"), QT_TRANSLATE_NOOP("RecordText", "given to")},
        {QStringLiteral("number"), QT_TRANSLATE_NOOP("RecordText", "number")},
        {QStringLiteral("action_kind"), QT_TRANSLATE_NOOP("RecordText", "kind")},
        {QStringLiteral("made_on"), QT_TRANSLATE_NOOP("RecordText", "made on")},
        {QStringLiteral("begins_on"), QT_TRANSLATE_NOOP("RecordText", "begins on")},
        {QStringLiteral("answer"), QT_TRANSLATE_NOOP("RecordText", "answer")},
        {QStringLiteral("answer_metric"), QT_TRANSLATE_NOOP("RecordText", "answered by")},
        {QStringLiteral("action_item"), QT_TRANSLATE_NOOP("RecordText", "action item")},
        {QStringLiteral("problem"), QT_TRANSLATE_NOOP("RecordText", "problem")},
        {QStringLiteral("run_length"), QT_TRANSLATE_NOOP("RecordText", "points that make a shift or trend")},
        {QStringLiteral("screening"), QT_TRANSLATE_NOOP("RecordText", "screening of jumps")},
        {QStringLiteral("path"), QT_TRANSLATE_NOOP("RecordText", "file")},
        {QStringLiteral("span"), QT_TRANSLATE_NOOP("RecordText", "takes over")},
        {QStringLiteral("spelling"), QT_TRANSLATE_NOOP("RecordText", "text in files")},
        {QStringLiteral("means"), QT_TRANSLATE_NOOP("RecordText", "it is")},
        {QStringLiteral("within"), QT_TRANSLATE_NOOP("RecordText", "in the files of")},
        {QStringLiteral("learned_from"), QT_TRANSLATE_NOOP("RecordText", "learned from")},
        {QStringLiteral("season"), QT_TRANSLATE_NOOP("RecordText", "values that follow the time of year")},
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
            } else
                return nullptr;
        },
        record);
}

bool isPlace(QLatin1String kind, QLatin1String field)
{
    static const QSet<QString> places{
        QStringLiteral("role.person"),
        QStringLiteral("definition.metric"),
        QStringLiteral("definition.from_month"),
        QStringLiteral("breakdown.metric"),
        QStringLiteral("category.breakdown"),
        QStringLiteral("observation.source"),
        QStringLiteral("target.from_month"),
        QStringLiteral("baseline.metric"),
        QStringLiteral("benchmark.metric"),
        QStringLiteral("benchmark.who"),
        QStringLiteral("hand_in.department"),
        QStringLiteral("day_value.day"),
        QStringLiteral("goal_link.goal"),
        QStringLiteral("goal_amendment.goal"),
        QStringLiteral("milestone.goal"),
        QStringLiteral("initiative.goal"),
        QStringLiteral("chart_setting.metric"),
        QStringLiteral("chart_mark.department"),
        QStringLiteral("chart_mark.metric"),
        QStringLiteral("chart_mark.category"),
        QStringLiteral("chart_mark.month"),
        QStringLiteral("chart_mark.kind"),
        QStringLiteral("session_department.department"),
        QStringLiteral("cadence.department"),
        QStringLiteral("problem.department"),
        QStringLiteral("problem.metric"),
    };
    return places.contains(QString(kind) + QLatin1Char('.') + QString(field));
}

} // namespace

/// Writes fields as people read them; an empty text means there is nothing.
struct FieldWriter
{
    const RecordText &text;
    const Metric *metric = nullptr;
    const Catalogue &catalogue = text.m_catalogue;

    QString operator()(QLatin1String, const QString &v) const { return v; }
    QString operator()(QLatin1String, const QByteArray &v) const
    {
        return v.isEmpty() ? QString() : text.m_locale.formattedDataSize(v.size());
    }
    QString operator()(QLatin1String field, int v) const
    {
        if (field == QLatin1String("fiscal_year_start"))
            return text.m_locale.standaloneMonthName(v);
        if (field == QLatin1String("weekday"))
            return text.m_locale.standaloneDayName(v);
        return text.m_locale.toString(v);
    }
    QString operator()(QLatin1String, qint64 v) const { return text.m_locale.toString(v); }
    QString operator()(QLatin1String, bool v) const { return v ? Told::tr("yes") : Told::tr("no"); }
    QString operator()(QLatin1String field, double v) const
    {
        return field == QLatin1String("weight") ? text.number(v) : text.exact(v, metric);
    }
    QString operator()(QLatin1String field, const std::optional<double> &v) const
    {
        if (!v)
            return {};
        if (field == QLatin1String("value") || field == QLatin1String("high") || field == QLatin1String("lower_bound")
            || field == QLatin1String("upper_bound"))
            return text.exact(*v, metric);
        return text.number(*v);
    }
    QString operator()(QLatin1String field, const std::optional<int> &v) const
    {
        if (v && field == QLatin1String("starts_at"))
            return text.m_locale.toString(QTime(0, 0).addSecs(*v * 60), QLocale::ShortFormat);
        return v ? text.m_locale.toString(*v) : QString();
    }
    QString operator()(QLatin1String, const std::optional<qint64> &v) const
    {
        return v ? text.m_locale.toString(*v) : QString();
    }
    QString operator()(QLatin1String, QDate v) const { return text.dayText(v); }
    QString operator()(QLatin1String, const QDateTime &v) const
    {
        return v.isValid() ? text.m_locale.toString(v.toUTC(), QStringLiteral("d MMM yyyy, HH:mm 'UTC'")) : QString();
    }
    QString operator()(QLatin1String, Month v) const { return text.monthText(v); }
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
        } else if constexpr (std::is_same_v<Id<Tag>, PlanId>) {
            const Plan *p = catalogue.plan(v);
            return p ? p->name : QString();
        } else if constexpr (std::is_same_v<Id<Tag>, GoalId>) {
            const Goal *g = catalogue.goal(v);
            return g ? g->statement : QString();
        } else if constexpr (std::is_same_v<Id<Tag>, SessionId>) {
            const Session *s = catalogue.session(v);
            return s ? s->code : QString();
        } else if constexpr (std::is_same_v<Id<Tag>, ActionItemId>) {
            const ActionItem *a = catalogue.actionItem(v);
            return a ? a->text : QString();
        } else if constexpr (std::is_same_v<Id<Tag>, ProblemId>) {
            const Problem *p = catalogue.problem(v);
            return p ? p->statement : QString();
        } else if constexpr (std::is_same_v<Id<Tag>, RevisionId>) {
            return v == Session::elsewhere ? Told::tr("in another file")
                : v                        ? text.m_locale.toString(v.number)
                                           : QString();
        } else {
            return {};
        }
    }
    template <class Enum>
    requires std::is_enum_v<Enum> QString operator()(QLatin1String, Enum v) const { return word(v); }
};

struct RecordNamer
{
    using Name = RecordText::Name;

    const RecordText &text;
    const Catalogue &catalogue = text.m_catalogue;

    static Name named(const QString &name, const QString &place, qint64 record)
    {
        Name found;
        found.name = name;
        found.place = place;
        found.record = record;
        return found;
    }
    static void append(Name &name, const QString &when)
    {
        name.place = RecordText::joined(name.place, when);
        name.when = RecordText::joined(name.when, when);
    }
    Name ofMetric(MetricId id, const QString &place) const
    {
        const Metric *metric = catalogue.metric(id);
        Name found = named(metric ? metric->name : Told::tr("A metric no longer in the file"),
                           metric ? RecordText::joined(metric->code, place) : place, id.number);
        found.metric = id;
        return found;
    }
    Name ofSeries(SeriesId id) const
    {
        const Series *series = catalogue.series(id);
        if (!series)
            return named(Told::tr("A series no longer in the file"), {}, id.number);
        Name found = ofMetric(series->metric, {});
        found.record = id.number;
        found.department = series->department;
        found.category = series->category;
        const Metric *metric = catalogue.metric(series->metric);
        const Department *department = catalogue.department(series->department);
        if (metric && department && (metric->enterprise || catalogue.seriesOf(metric->id).size() > 1))
            found.place = Told::tr("%1 in %2").arg(metric->code, department->name);
        if (const Category *category = catalogue.category(series->category))
            append(found, category->name);
        return found;
    }
    Name ofMonth(SeriesId id, Month month) const
    {
        Name found = ofSeries(id);
        const Metric *metric = catalogue.metric(found.metric);
        found.month = month;
        append(found, text.monthText(month, metric ? metric->frequency : Frequency::Month));
        return found;
    }

    Name operator()(const City &r) const { return named(r.name, Told::tr("facts about the city"), 0); }
    Name operator()(const Department &r) const
    {
        Name found = named(r.name, Told::tr("department %1").arg(r.code), r.id.number);
        found.department = r.id;
        return found;
    }
    Name operator()(const Person &r) const { return named(r.name, Told::tr("person"), r.id.number); }
    Name operator()(const Role &r) const
    {
        const Person *person = catalogue.person(r.person);
        const Department *department = catalogue.department(r.department);
        Name found = named(person ? person->name : Told::tr("A person no longer in the file"),
                           department ? Told::tr("role: %1, %2").arg(word(r.role), department->name)
                                      : Told::tr("role: %1").arg(word(r.role)),
                           r.person.number);
        found.department = r.department;
        return found;
    }
    Name operator()(const Metric &r) const
    {
        Name found = named(r.name, Told::tr("metric %1").arg(r.code), r.id.number);
        found.metric = r.id;
        return found;
    }
    Name operator()(const Definition &r) const
    {
        return ofMetric(r.metric,
                        r.from == Month(1000, 1) ? Told::tr("definition")
                                                 : Told::tr("definition from %1").arg(text.monthText(r.from)));
    }
    Name operator()(const Breakdown &r) const
    {
        Name found = ofMetric(r.metric, Told::tr("breakdown"));
        found.name = r.name;
        found.record = r.id.number;
        return found;
    }
    Name operator()(const Category &r) const
    {
        const Breakdown *breakdown = catalogue.breakdown(r.breakdown);
        Name found = ofMetric(breakdown ? breakdown->metric : MetricId(),
                              breakdown ? Told::tr("category of %1").arg(breakdown->name) : Told::tr("category"));
        found.name = r.name;
        found.record = r.id.number;
        return found;
    }
    Name operator()(const Series &r) const
    {
        const Department *department = catalogue.department(r.department);
        Name found =
            ofMetric(r.metric, department ? Told::tr("series of %1").arg(department->name) : Told::tr("series"));
        found.record = r.id.number;
        found.department = r.department;
        found.category = r.category;
        if (const Category *category = catalogue.category(r.category))
            found.place = RecordText::joined(found.place, category->name);
        return found;
    }
    Name operator()(const Observation &r) const { return ofMonth(r.series, r.month); }
    Name operator()(const DayValue &r) const
    {
        Name found = ofSeries(r.series);
        found.month = Month::of(r.day);
        append(found, text.dayText(r.day));
        return found;
    }
    Name operator()(const Target &r) const
    {
        Name found = ofSeries(r.series);
        append(found, Told::tr("target from %1").arg(text.monthText(r.from)));
        return found;
    }
    Name operator()(const Baseline &r) const { return ofMetric(r.metric, Told::tr("baseline")); }
    Name operator()(const Benchmark &r) const { return ofMetric(r.metric, Told::tr("benchmark: %1").arg(r.who)); }
    Name operator()(const Annotation &r) const
    {
        const Department *department = catalogue.department(r.department);
        const Metric *metric = catalogue.metric(r.metric);
        QString where = RecordText::joined(Told::tr("annotation"), metric ? metric->code : QString());
        where = RecordText::joined(where, department ? department->name : QString());
        Name found = named(r.text, where, r.id.number);
        found.department = r.department;
        found.metric = r.metric;
        return found;
    }
    Name operator()(const Narrative &r) const
    {
        Name found = ofMonth(r.series, r.month);
        append(found, Told::tr("what the department tells"));
        return found;
    }
    Name operator()(const HandIn &r) const
    {
        const Department *department = catalogue.department(r.department);
        Name found = named(department ? department->name : Told::tr("A department no longer in the file"),
                           Told::tr("hand-in of %1").arg(text.monthText(r.month)), r.department.number);
        found.department = r.department;
        found.month = r.month;
        return found;
    }
    Name operator()(const Plan &r) const { return named(r.name, Told::tr("plan"), r.id.number); }
    Name operator()(const Goal &r) const { return named(r.statement, Told::tr("goal %1").arg(r.code), r.id.number); }
    Name ofGoal(GoalId id, const QString &name, const QString &what) const
    {
        const Goal *goal = catalogue.goal(id);
        return named(name, goal ? Told::tr("%1 of goal %2").arg(what, goal->code) : what, id.number);
    }
    Name operator()(const GoalLink &r) const
    {
        const Category *category = catalogue.category(r.category);
        const Name metric = ofMetric(r.metric, category ? category->name : QString());
        Name found = ofGoal(r.goal, metric.name, RecordText::joined(metric.place, word(r.role)));
        found.metric = r.metric;
        found.department = r.department;
        found.category = r.category;
        return found;
    }
    Name operator()(const GoalAmendment &r) const
    {
        return ofGoal(r.goal, r.reason, Told::tr("amendment of %1").arg(text.dayText(r.day)));
    }
    Name operator()(const Milestone &r) const { return ofGoal(r.goal, r.name, Told::tr("milestone")); }
    Name operator()(const Initiative &r) const { return ofGoal(r.goal, r.name, Told::tr("initiative")); }
    Name operator()(const ImportSource &r) const { return named(r.name, Told::tr("remembered import"), r.id.number); }
    Name operator()(const ChartSetting &r) const { return ofMetric(r.metric, Told::tr("control chart")); }
    Name operator()(const ChartMark &r) const
    {
        const Metric *metric = catalogue.metric(r.metric);
        const Department *department = catalogue.department(r.department);
        const bool isShared = metric && department && (metric->enterprise || catalogue.seriesOf(metric->id).size() > 1);
        Name found = ofMetric(r.metric, isShared ? department->name : QString());
        found.department = r.department;
        found.category = r.category;
        found.month = r.month;
        if (const Category *category = catalogue.category(r.category))
            append(found, category->name);
        append(found,
               Told::tr("%1 on the chart: %2")
                   .arg(text.monthText(r.month, metric ? metric->frequency : Frequency::Month), word(r.kind)));
        return found;
    }
    Name operator()(const SavedImport &r) const { return named(r.name, Told::tr("saved import"), r.id.number); }
    Name operator()(const Alias &r) const
    {
        Name found = named(r.spelling, Told::tr("meaning of a word in files"), r.id.number);
        found.metric = r.metric;
        found.category = r.category;
        return found;
    }
    Name operator()(const Attachment &r) const { return named(r.name, Told::tr("file"), r.id.number); }
    Name ofDepartment(DepartmentId id, const QString &what, qint64 record) const
    {
        const Department *department = catalogue.department(id);
        Name found =
            named(department ? department->name : Told::tr("A department no longer in the file"), what, record);
        found.department = id;
        return found;
    }
    Name operator()(const Cadence &r) const
    {
        return ofDepartment(r.department, Told::tr("how often it has a session"), r.id.number);
    }
    Name operator()(const QuestionTemplate &r) const
    {
        return named(r.text, Told::tr("question of the city: %1").arg(word(r.signal)), r.id.number);
    }
    /// Named by its title, else by its departments.
    Name operator()(const Session &r) const
    {
        QString name = r.title;
        DepartmentId only;
        for (const SessionDepartment &d : catalogue.departmentsOf(r.id)) {
            const Department *department = catalogue.department(d.department);
            if (r.title.isEmpty() && department)
                name = RecordText::joined(name, department->name);
            only = d.department;
        }
        Name found =
            named(name.isEmpty() ? r.code : name, Told::tr("session of %1").arg(text.dayText(r.day)), r.id.number);
        if (catalogue.departmentsOf(r.id).size() == 1)
            found.department = only;
        return found;
    }
    Name ofSession(SessionId id, const QString &name, const QString &what) const
    {
        const Session *session = catalogue.session(id);
        return named(name, session ? Told::tr("%1 of session %2").arg(what, session->code) : what, id.number);
    }
    Name operator()(const SessionDepartment &r) const
    {
        const Department *department = catalogue.department(r.department);
        Name found = ofSession(r.session, department ? department->name : QString(), Told::tr("department"));
        found.department = r.department;
        return found;
    }
    Name operator()(const Attendee &r) const
    {
        const Person *person = catalogue.person(r.person);
        return ofSession(r.session, person ? person->name : r.name, Told::tr("attendance"));
    }
    Name operator()(const Problem &r) const
    {
        Name found = ofMetric(r.metric, Told::tr("problem"));
        found.name = r.statement;
        found.record = r.id.number;
        found.department = r.department;
        found.category = r.category;
        return found;
    }
    Name operator()(const Cause &r) const
    {
        const Problem *problem = catalogue.problem(r.problem);
        return named(r.text, problem ? Told::tr("cause of “%1”").arg(problem->statement) : Told::tr("cause"),
                     r.problem.number);
    }
    /// What an item or a note is about.
    template <class R>
    Name about(const R &r, const QString &own, const QString &what) const
    {
        QString name = own;
        if (name.isEmpty())
            if (const Metric *metric = catalogue.metric(r.metric))
                name = metric->name;
        if (name.isEmpty())
            if (const Goal *goal = catalogue.goal(r.goal))
                name = goal->statement;
        Name found = ofSession(r.session, name, what);
        found.department = r.department;
        found.metric = r.metric;
        found.category = r.category;
        return found;
    }
    Name operator()(const Holiday &r) const
    {
        return named(r.name, Told::tr("holiday on %1").arg(text.dayText(r.day)), r.id.number);
    }
    Name operator()(const AgendaItem &r) const
    {
        QString name = r.title;
        if (const ActionItem *action = catalogue.actionItem(r.action); action && name.isEmpty())
            name = action->text;
        if (const Problem *problem = catalogue.problem(r.problem); problem && name.isEmpty())
            name = problem->statement;
        return about(r, name, Told::tr("agenda item"));
    }
    Name operator()(const AgendaQuestion &r) const { return ofSession(r.session, r.text, Told::tr("question")); }
    Name operator()(const SessionNote &r) const { return about(r, r.text, word(r.kind)); }
    Name operator()(const MemoDelivery &r) const { return ofSession(r.session, r.recipient, word(r.memo)); }
    Name operator()(const ActionItem &r) const
    {
        Name found = named(r.text, Told::tr("%1 %2").arg(word(r.kind)).arg(r.number), r.id.number);
        found.department = r.department;
        found.metric = r.metric;
        found.category = r.category;
        return found;
    }
    Name operator()(const Receipt &r) const { return named(r.fileName, Told::tr("receipt of an import"), r.id.number); }
};

namespace {

QString toleranceText(Tolerance::Kind kind, std::optional<double> amount, const QLocale &locale)
{
    if (!amount)
        return {};
    if (kind == Tolerance::Kind::Absolute)
        return locale.toString(*amount, 'g', QLocale::FloatingPointShortest);
    return UnitFormat(QStringLiteral("%"), 1, Metric::Kind::Rate, locale).plain(*amount);
}

} // namespace

RecordText::RecordText(const Catalogue &catalogue, const QLocale &locale)
    : m_catalogue(catalogue)
    , m_locale(locale)
    , m_calendar(catalogue.city)
    , m_spelling(Spelling::Screen)
{}

RecordText::RecordText(const Catalogue &catalogue)
    : m_catalogue(catalogue)
    , m_locale(QLocale::c())
    , m_calendar(catalogue.city)
    , m_spelling(Spelling::File)
{
    m_locale.setNumberOptions(QLocale::OmitGroupSeparator);
}

QString RecordText::monthText(Month month, Frequency frequency) const
{
    if (month == Month(1000, 1))
        return Told::tr("the beginning");
    const Period period(month, frequency);
    return m_spelling == Spelling::File ? m_calendar.spell(period)
                                        : m_calendar.label(period, LabelStyle::Short, m_locale);
}

QString RecordText::dayText(QDate day) const
{
    return !day.isValid()              ? QString()
        : m_spelling == Spelling::File ? day.toString(Qt::ISODate)
                                       : m_locale.toString(day, QStringLiteral("d MMM yyyy"));
}

QString RecordText::number(double v) const
{
    const QString text = m_locale.toString(v, 'g', QLocale::FloatingPointShortest);
    return m_spelling == Spelling::File ? text : QString(text).replace(QLatin1Char('-'), QChar(0x2212));
}

QString RecordText::exact(double v, const Metric *metric) const
{
    if (!metric || m_spelling == Spelling::File)
        return number(v);
    const UnitFormat format(*metric, m_locale);
    // Two values that differ must not look the same in a history.
    const QString shown = format.format(v);
    return format.parse(shown).ok() && format.parse(shown)->value == v ? shown : format.plain(v);
}

QString RecordText::joined(const QString &a, const QString &b)
{
    return a.isEmpty() ? b : b.isEmpty() ? a : a + QStringLiteral(", ") + b;
}

RecordText::Name RecordText::name(const Record &record) const
{
    return std::visit(RecordNamer{*this}, record);
}

QString RecordText::fullName(const Record &record) const
{
    const Name found = name(record);
    return found.place.isEmpty() ? found.name : QStringLiteral("%1 (%2)").arg(found.name, found.place);
}

std::vector<RecordText::Field> RecordText::fields(const Change &change) const
{
    const QLatin1String kind = kindName(change.any());
    const Metric *metric = metricOf(change.any(), m_catalogue);
    const FieldWriter writer{*this, metric};
    const auto texts = [&](const std::optional<Record> &record) {
        std::vector<std::pair<QLatin1String, QString>> all;
        if (record)
            std::visit(
                [&](const auto &r) {
                    using R = std::decay_t<decltype(r)>;
                    R::fields(r, [&](const char *name, const auto &value) {
                        QString text = writer(QLatin1String(name), value);
                        // A value that follows from its parts is shown as the metric shows it; the parts are exact.
                        if constexpr (std::is_same_v<R, Observation>)
                            if (QLatin1String(name) == QLatin1String("value") && r.value && r.numerator && metric
                                && m_spelling == Spelling::Screen)
                                text = UnitFormat(*metric, m_locale).format(*r.value);
                        if constexpr (requires { r.tolerance.amount; }) {
                            if (QLatin1String(name) == QLatin1String("tolerance"))
                                text = toleranceText(r.tolerance.kind, r.tolerance.amount, m_locale);
                        } else if constexpr (requires { r.toleranceAmount; }) {
                            if (QLatin1String(name) == QLatin1String("tolerance"))
                                text = toleranceText(r.toleranceKind, r.toleranceAmount, m_locale);
                        }
                        all.emplace_back(QLatin1String(name), text);
                    });
                },
                *record);
        return all;
    };
    const auto before = texts(change.before);
    const auto after = texts(change.after);
    std::vector<Field> fields;
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

QString RecordText::brief(const Record &record) const
{
    const Metric *metric = metricOf(record, m_catalogue);
    if (const auto *o = std::get_if<Observation>(&record)) {
        if (o->numerator && o->denominator)
            return number(*o->numerator) + QStringLiteral(" / ") + number(*o->denominator);
        return o->value ? exact(*o->value, metric) : QString();
    }
    if (const auto *t = std::get_if<Target>(&record); t && t->value)
        return t->high ? Told::tr("%1 to %2").arg(exact(*t->value, metric), exact(*t->high, metric))
                       : exact(*t->value, metric);
    if (const auto *v = std::get_if<DayValue>(&record))
        return number(v->sum);
    return {};
}

} // namespace statroom
