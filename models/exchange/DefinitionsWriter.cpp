// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/DefinitionsWriter.h"

#include "domain/FiscalCalendar.h"
#include "domain/NumberText.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace statroom {

namespace {

/// A JSON object whose keys stay in the order they were given, which QJsonObject does not do.
class Line
{
public:
    Line &text(const char *key, const QString &value) { return raw(key, quoted(value)); }
    Line &textOrNull(const char *key, const QString &value)
    {
        return raw(key, value.isEmpty() ? QByteArray("null") : quoted(value));
    }
    Line &textUnlessEmpty(const char *key, const QString &value) { return value.isEmpty() ? *this : text(key, value); }
    Line &number(const char *key, double value) { return raw(key, toText(value).toLatin1()); }
    Line &numberOrNull(const char *key, const std::optional<double> &value)
    {
        return raw(key, value ? toText(*value).toLatin1() : QByteArray("null"));
    }
    Line &integer(const char *key, qint64 value) { return raw(key, QByteArray::number(value)); }
    Line &day(const char *key, QDate value)
    {
        return raw(key, value.isValid() ? quoted(value.toString(Qt::ISODate)) : QByteArray("null"));
    }
    Line &moment(const char *key, const QDateTime &value)
    {
        return raw(key,
                   value.isValid()
                       ? quoted(value.toUTC().toString(value.time().msec() ? Qt::ISODateWithMs : Qt::ISODate))
                       : QByteArray("null"));
    }
    Line &time(const char *key, std::optional<int> minutes)
    {
        return raw(key,
                   minutes ? quoted(QTime(*minutes / 60, *minutes % 60).toString(QStringLiteral("H:mm")))
                           : QByteArray("null"));
    }
    Line &flag(const char *key, bool value) { return raw(key, value ? "true" : "false"); }
    Line &flagIfTrue(const char *key, bool value) { return value ? flag(key, true) : *this; }
    Line &tolerance(const std::optional<Tolerance> &value)
    {
        if (!value)
            return *this;
        return raw("tolerance", Line().number(token(value->kind).data(), value->amount).bytes());
    }
    Line &raw(const char *key, const QByteArray &value)
    {
        m_bytes += m_bytes.isEmpty() ? "" : ", ";
        m_bytes += '"';
        m_bytes += key;
        m_bytes += "\": ";
        m_bytes += value;
        return *this;
    }
    QByteArray bytes() const { return '{' + m_bytes + '}'; }

    static QByteArray quoted(const QString &text)
    {
        const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
        return list.mid(1, list.size() - 2);
    }

private:
    QByteArray m_bytes;
};

QByteArray list(const QList<QByteArray> &items)
{
    return '[' + items.join(", ") + ']';
}

/// Classes of one metric that count alike stand together.
QByteArray linkList(const Catalogue &catalogue, const Goal &goal, GoalLink::Role role)
{
    QList<QByteArray> entries;
    const auto links = catalogue.goalLinks(goal.id);
    for (size_t i = 0; i < links.size();) {
        const GoalLink &first = links[i];
        if (first.role != role) {
            ++i;
            continue;
        }
        const Department *d = catalogue.department(first.department);
        const Metric *m = catalogue.metric(first.metric);
        Line line;
        line.textOrNull("department", d ? d->code : QString()).text("metric", m ? m->code : QString());
        QList<QByteArray> categories;
        do {
            if (links[i].category)
                categories.append(Line::quoted(catalogue.categorySpelling(links[i].category)));
            ++i;
        } while (first.category && i < links.size() && links[i].category && links[i].role == role
                 && links[i].department == first.department && links[i].metric == first.metric
                 && links[i].measure == first.measure && links[i].weight == first.weight);
        if (!categories.isEmpty())
            line.raw("categories", list(categories));
        if (role == GoalLink::Role::Done || role == GoalLink::Role::Committed
            || first.measure != GoalLink::usualMeasure(role, goal.kind))
            line.text("measure", token(first.measure));
        if (role == GoalLink::Role::Contributes || first.weight != 1)
            line.number("weight", first.weight);
        entries.append(line.bytes());
    }
    return list(entries);
}

QByteArray goalLine(const Catalogue &catalogue, const Goal &g)
{
    const Plan *plan = catalogue.plan(g.plan);
    Line line;
    line.text("code", g.code)
        .textOrNull("plan", plan ? plan->name : QString())
        .text("theme", g.theme)
        .text("statement", g.statement);
    line.text("owner", g.responsible).text("kind", token(g.kind)).day("start", g.start);
    if (g.kind == Goal::Kind::Countdown)
        line.integer("days", g.days());
    else
        line.day("deadline", g.deadline);
    line.numberOrNull("target", g.target);
    if (g.high)
        line.number("high", *g.high);
    line.text("unit", g.unit)
        .number("baseline", g.baseline)
        .text("direction", token(g.direction))
        .tolerance(g.tolerance());
    if (g.expectation != Goal::Expectation::Straight)
        line.text("expectation", token(g.expectation));
    for (const GoalLink::Role role : {GoalLink::Role::Done, GoalLink::Role::Committed, GoalLink::Role::Drives,
                                      GoalLink::Role::Contributes, GoalLink::Role::Guards})
        line.raw(token(role).data(), linkList(catalogue, g, role));
    QList<QByteArray> parts;
    for (const GoalAmendment &a : catalogue.goalAmendments(g.id)) {
        Line part;
        part.day("day", a.day);
        if (a.target)
            part.number("target", *a.target);
        if (a.deadline.isValid())
            part.day("deadline", a.deadline);
        parts.append(part.text("reason", a.reason).bytes());
    }
    if (!parts.isEmpty())
        line.raw("amendments", list(parts));
    parts.clear();
    for (const Milestone &m : catalogue.milestones(g.id))
        parts.append(Line()
                         .text("name", m.name)
                         .day("due", m.due)
                         .day("done", m.done)
                         .textUnlessEmpty("evidence", m.evidence)
                         .flagIfTrue("retired", m.retired)
                         .bytes());
    line.raw("milestones", list(parts));
    parts.clear();
    for (const Initiative &i : catalogue.initiatives(g.id))
        parts.append(Line()
                         .text("name", i.name)
                         .textUnlessEmpty("owner", i.responsible)
                         .day("from", i.from)
                         .day("to", i.to)
                         .text("status", token(i.state))
                         .textUnlessEmpty("note", i.note)
                         .flagIfTrue("retired", i.retired)
                         .bytes());
    line.raw("initiatives", list(parts));
    if (g.isClosed())
        line.raw("closed",
                 Line()
                     .text("state", token(g.closing))
                     .day("on", g.closedOn)
                     .text("reason", g.closedReason)
                     .numberOrNull("done", g.closedDone)
                     .numberOrNull("committed", g.closedCommitted)
                     .bytes());
    if (const Goal *successor = catalogue.goal(g.successor))
        line.text("successor", successor->code);
    return line.flagIfTrue("retired", g.retired).bytes();
}

/// Problems, sessions and action items, which name each other.
class Meetings
{
public:
    Meetings(const Catalogue &catalogue, const SessionRecords &records)
        : m_catalogue(catalogue)
        , m_records(records)
        , m_calendar(catalogue.city)
    {}

    QList<QByteArray> problems() const
    {
        std::vector<std::pair<QByteArray, QByteArray>> sorted;
        for (const Problem &p : m_catalogue.problems()) {
            Line line = subject(p.department, p.metric, p.category);
            line.text("statement", p.statement).day("opened", p.openedOn);
            const QByteArray key = p.openedOn.toString(Qt::ISODate).toLatin1() + line.bytes();
            line.text("step", token(p.step))
                .integer("round", p.round)
                .textOrNull("check_from", month(p.checkFrom))
                .textOrNull("conclusion", p.conclusion)
                .day("concluded", p.concludedOn)
                .flag("retired", p.retired)
                .raw("causes", causes(p.id, {}));
            sorted.emplace_back(key, line.bytes());
        }
        std::stable_sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        QList<QByteArray> lines;
        for (const auto &[key, line] : sorted)
            lines.append(line);
        return lines;
    }

    QList<QByteArray> sessions() const
    {
        QList<QByteArray> lines;
        for (const Session &s : m_catalogue.sessions()) {
            QList<QByteArray> departments, people, notes, deliveries;
            for (const SessionDepartment &d : m_catalogue.departmentsOf(s.id))
                departments.append(Line::quoted(code(m_catalogue.department(d.department))));
            for (const Attendee &a : m_records.attendeesOf(s.id))
                people.append(attendee(a));
            for (const SessionNote &n : m_records.notesOf(s.id))
                notes.append(note(n));
            for (const MemoDelivery &d : m_records.deliveriesOf(s.id))
                deliveries.append(
                    Line().text("memo", token(d.memo)).text("recipient", d.recipient).moment("at", d.at).bytes());
            QList<QByteArray> items;
            for (const AgendaItem &item : m_records.agendaOf(s.id))
                items.append(agendaItem(item));
            QString cadence;
            for (const Cadence &c : m_catalogue.cadences())
                if (c.id == s.cadence)
                    cadence = code(m_catalogue.department(c.department));
            Line line;
            line.text("code", s.code)
                .textOrNull("title", s.title)
                .raw("departments", list(departments))
                .day("day", s.day)
                .time("starts", s.startsAt)
                .integer("minutes", s.minutes)
                .text("room", s.room)
                .text("state", token(s.state))
                .textOrNull("reason", s.stateReason)
                .integer("moved", s.moved)
                .textOrNull("period", month(s.month))
                .moment("began", s.began)
                .moment("ended", s.ended)
                .textOrNull("cadence", cadence)
                .textOrNull("remark", s.notes);
            lines.append(line.raw("attendees", list(people))
                             .raw("agenda", spread(items))
                             .raw("notes", spread(notes))
                             .raw("deliveries", list(deliveries))
                             .bytes());
        }
        return lines;
    }

    QList<QByteArray> actions() const
    {
        QList<QByteArray> lines;
        for (const ActionItem &a : m_catalogue.actionItems()) {
            const Person *person = m_catalogue.person(a.person);
            const Session *session = m_catalogue.session(a.session);
            Line line;
            line.integer("number", a.number)
                .text("kind", token(a.kind))
                .text("text", a.text)
                .textOrNull("who", person ? person->name : a.who)
                .day("due", a.due)
                .text("state", token(a.state))
                .textOrNull("reason", a.stateReason)
                .day("done", a.doneOn)
                .day("made", a.madeOn)
                .textOrNull("session", session ? session->code : QString())
                .raw("item", place(a.session, a.item));
            line.raw("problem", problem(a.problem)).day("begins", a.beginsOn);
            add(line, a.department, a.metric, a.category);
            const Goal *goal = m_catalogue.goal(a.goal);
            lines.append(line.textOrNull("goal", goal ? goal->code : QString())
                             .textOrNull("answer", a.answer)
                             .textOrNull("answer_metric", code(m_catalogue.metric(a.answerMetric)))
                             .raw("answer_file", file(a.answerFile))
                             .bytes());
        }
        return lines;
    }

private:
    template <class R>
    static QString code(const R *record)
    {
        return record ? record->code : QString();
    }
    static QByteArray spread(const QList<QByteArray> &items)
    {
        return items.isEmpty() ? QByteArray("[]") : "[\n    " + items.join(",\n    ") + ']';
    }
    QString month(Month m) const { return m.isValid() ? m_calendar.spell(Period(m, 1)) : QString(); }
    Line &add(Line &line, DepartmentId department, MetricId metric, CategoryId category) const
    {
        return line.textOrNull("department", code(m_catalogue.department(department)))
            .textOrNull("metric", code(m_catalogue.metric(metric)))
            .textOrNull("category", m_catalogue.categorySpelling(category));
    }
    Line subject(DepartmentId department, MetricId metric, CategoryId category) const
    {
        Line line;
        return add(line, department, metric, category);
    }
    /// By its statement where that is the only one.
    QByteArray problem(ProblemId id) const
    {
        const Problem *wanted = m_catalogue.problem(id);
        if (!wanted)
            return "null";
        const auto same = std::count_if(m_catalogue.problems().begin(), m_catalogue.problems().end(),
                                        [&](const Problem &p) { return p.statement == wanted->statement; });
        if (same == 1)
            return Line::quoted(wanted->statement);
        return subject(wanted->department, wanted->metric, wanted->category)
            .text("statement", wanted->statement)
            .day("opened", wanted->openedOn)
            .bytes();
    }
    /// Which item of its session's agenda it is, from 1.
    QByteArray place(SessionId session, AgendaItemId id) const
    {
        int place = 0;
        if (id)
            for (const AgendaItem &item : m_records.agendaOf(session)) {
                ++place;
                if (item.id == id)
                    return QByteArray::number(place);
            }
        return "null";
    }
    QByteArray file(AttachmentId id) const
    {
        const Attachment *attachment = id ? m_records.attachment(id) : nullptr;
        if (!attachment)
            return "null";
        return Line()
            .text("name", attachment->name)
            .text("type", attachment->mediaType)
            .raw("content", '"' + attachment->content.toBase64() + '"')
            .bytes();
    }
    QByteArray causes(ProblemId problem, CauseId parent) const
    {
        QList<QByteArray> lines;
        for (const Cause &cause : m_records.causesOf(problem, parent)) {
            Line line;
            line.text("text", cause.text);
            if (cause.count)
                line.number("count", *cause.count);
            if (const QByteArray below = causes(problem, cause.id); below != "[]")
                line.raw("causes", below);
            lines.append(line.bytes());
        }
        return list(lines);
    }
    QByteArray attendee(const Attendee &a) const
    {
        const Person *person = m_catalogue.person(a.person);
        Line line;
        if (person)
            line.text("person", person->name);
        if (!person || person->name != a.name)
            line.text("name", a.name);
        return line.text("part", token(a.part)).text("attendance", token(a.attendance)).bytes();
    }
    QByteArray note(const SessionNote &n) const
    {
        Line line;
        line.text("kind", token(n.kind)).text("text", n.text);
        if (n.item)
            line.raw("item", place(n.session, n.item));
        about(line, n.department, n.metric, n.category, n.goal);
        return line.moment("at", n.at).text("by", n.by).bytes();
    }
    void about(Line &line, DepartmentId department, MetricId metric, CategoryId category, GoalId goal) const
    {
        line.textUnlessEmpty("department", code(m_catalogue.department(department)))
            .textUnlessEmpty("metric", code(m_catalogue.metric(metric)))
            .textUnlessEmpty("category", m_catalogue.categorySpelling(category))
            .textUnlessEmpty("goal", code(m_catalogue.goal(goal)));
    }
    QByteArray agendaItem(const AgendaItem &item) const
    {
        Line line;
        line.text("section", token(item.section)).text("kind", token(item.kind));
        about(line, item.department, item.metric, item.category, item.goal);
        if (const ActionItem *action = m_catalogue.actionItem(item.action))
            line.integer("action", action->number);
        if (item.problem)
            line.raw("problem", problem(item.problem));
        line.textUnlessEmpty("title", item.title).textUnlessEmpty("text", item.text);
        if (item.signal != AgendaSignal::None)
            line.text("signal", token(item.signal));
        line.textUnlessEmpty("why", item.why)
            .integer("minutes", item.minutes)
            .textUnlessEmpty("lead", item.lead)
            .textUnlessEmpty("reply", item.reply)
            .textUnlessEmpty("notes", item.notes);
        if (item.state != AgendaItem::State::Open)
            line.text("state", token(item.state));
        QList<QByteArray> questions;
        for (const AgendaQuestion &question : m_records.questionsOf(item.id))
            questions.append(question.asked ? Line().text("text", question.text).flag("asked", true).bytes()
                                            : Line::quoted(question.text));
        if (!questions.isEmpty())
            line.raw("questions", list(questions));
        if (item.picture)
            line.raw("picture", file(item.picture));
        return line.bytes();
    }

    const Catalogue &m_catalogue;
    const SessionRecords &m_records;
    FiscalCalendar m_calendar;
};

} // namespace

Result<QByteArray> DefinitionsWriter::json(const Reader &reader, RecordedAt at)
{
    const auto catalogue = reader.catalogue(at);
    if (!catalogue)
        return catalogue.error();
    const auto records = SessionRecords::read(reader, RecordedAt{(*catalogue)->revision});
    return records ? Result<QByteArray>(json(**catalogue, *records)) : Result<QByteArray>(records.error());
}

QByteArray DefinitionsWriter::json(const Catalogue &catalogue, const SessionRecords &records)
{
    const City &city = catalogue.city;
    const FiscalCalendar calendar(city);
    const auto month = [&](Month m) {
        return calendar.spell(Period(m, 1));
    };
    const auto departmentCode = [&](DepartmentId id) {
        const Department *d = catalogue.department(id);
        return d ? d->code : QString();
    };
    const auto metricCode = [&](MetricId id) {
        const Metric *m = catalogue.metric(id);
        return m ? m->code : QString();
    };

    QList<QByteArray> sections;
    {
        Line line;
        line.text("name", city.name);
        line.raw("population", city.population ? QByteArray::number(*city.population) : QByteArray("null"));
        line.integer("fiscal_year_start", city.fiscalYearStart)
            .text("fiscal_year_named_by", token(city.fiscalYearNamedBy));
        if (city.tolerance.kind == Tolerance::Kind::Relative)
            line.number("tolerance", city.tolerance.amount);
        else
            line.tolerance(city.tolerance);
        line.text("approval", token(city.approval)).integer("due_day", city.dueDay).text("time_zone", city.timeZone);
        sections.append("\"city\": " + line.bytes());
    }
    const auto section = [&](const char *name, const QList<QByteArray> &lines) {
        sections.append(QByteArray("\"") + name + "\": ["
                        + (lines.isEmpty() ? QByteArray("]") : "\n  " + lines.join(",\n  ") + "]"));
    };

    QList<QByteArray> lines;
    for (const Person &person : catalogue.people()) {
        std::vector<const Role *> roles = catalogue.rolesOf(person.id);
        std::sort(roles.begin(), roles.end(), [&](const Role *a, const Role *b) {
            return std::tuple(a->from, a->role, departmentCode(a->department), a->to)
                < std::tuple(b->from, b->role, departmentCode(b->department), b->to);
        });
        QList<QByteArray> texts;
        for (const Role *role : roles)
            texts.append(Line()
                             .text("role", token(role->role))
                             .textOrNull("department", departmentCode(role->department))
                             .day("from", role->from)
                             .day("to", role->to)
                             .bytes());
        lines.append(Line()
                         .text("name", person.name)
                         .textUnlessEmpty("email", person.email)
                         .flagIfTrue("retired", person.retired)
                         .raw("roles", list(texts))
                         .bytes());
    }
    section("people", lines);

    lines.clear();
    for (const Breakdown &breakdown : catalogue.breakdowns()) {
        QList<QByteArray> categories;
        for (const Category *c : catalogue.categoriesOf(breakdown.id))
            categories.append(c->retired ? Line().text("name", c->name).flag("retired", true).bytes()
                                         : Line::quoted(c->name));
        lines.append(Line()
                         .text("metric", metricCode(breakdown.metric))
                         .text("name", breakdown.name)
                         .flagIfTrue("retired", breakdown.retired)
                         .raw("categories", list(categories))
                         .bytes());
    }
    // By metric, and within one in the order they are shown.
    std::stable_sort(lines.begin(), lines.end(), [](const QByteArray &a, const QByteArray &b) {
        return a.left(a.indexOf(", \"name\"")) < b.left(b.indexOf(", \"name\""));
    });
    section("breakdowns", lines);

    lines.clear();
    for (const Department &d : catalogue.departments())
        lines.append(Line()
                         .text("code", d.code)
                         .text("name", d.name)
                         .textOrNull("parent", departmentCode(d.parent))
                         .day("from", d.from)
                         .day("to", d.to)
                         .flagIfTrue("retired", d.retired)
                         .bytes());
    section("departments", lines);

    lines.clear();
    for (const Metric &m : catalogue.metrics()) {
        Line line;
        line.text("code", m.code)
            .text("name", m.name)
            .text("unit", m.unit)
            .text("kind", token(m.kind))
            .text("direction", token(m.direction));
        line.text("frequency", token(m.frequency)).integer("decimals", m.decimals).flag("enterprise", m.enterprise);
        QList<QByteArray> later;
        for (const Definition &d : catalogue.definitions(m.id)) {
            if (d.from == Definition().from)
                line.text("why", d.why).text("method", d.method).text("source", d.source).text("owner", d.measuredBy);
            else
                later.append(Line()
                                 .text("from", month(d.from))
                                 .text("why", d.why)
                                 .text("method", d.method)
                                 .text("source", d.source)
                                 .text("owner", d.measuredBy)
                                 .bytes());
        }
        if (!later.isEmpty())
            line.raw("definitions", list(later));
        line.raw("due_day", m.dueDay ? QByteArray::number(*m.dueDay) : QByteArray("null"));
        line.textOrNull("formula", m.formula)
            .numberOrNull("lower_bound", m.lowerBound)
            .numberOrNull("upper_bound", m.upperBound);
        line.tolerance(m.tolerance());
        if (m.minDenominator)
            line.number("min_denominator", *m.minDenominator);
        line.textUnlessEmpty("numerator_label", m.numeratorLabel)
            .textUnlessEmpty("denominator_label", m.denominatorLabel);
        for (const Baseline &b : catalogue.baselines())
            if (b.metric == m.id && !b.series)
                line.raw("baseline", Line().number("value", b.value).text("period", b.period).bytes());
        QList<QByteArray> benchmarks;
        for (const Benchmark &b : catalogue.benchmarks(m.id))
            benchmarks.append(Line().number("value", b.value).text("who", b.who).text("period", b.period).bytes());
        if (!benchmarks.isEmpty())
            line.raw("benchmarks", list(benchmarks));
        if (const ChartSetting *chart = catalogue.ownChartSetting(m.id))
            line.raw("chart",
                     Line()
                         .text("kind", token(chart->kind))
                         .integer("run_length", chart->runLength)
                         .flag("screening", chart->screening)
                         .text("season", token(chart->season))
                         .bytes());
        line.flagIfTrue("retired", m.retired);
        lines.append(line.bytes());
    }
    section("metrics", lines);

    // Series, and what hangs on them, by department, metric and category as they are shown.
    const auto place = [](const auto &rows) {
        QHash<qint64, int> places;
        for (size_t i = 0; i < rows.size(); ++i)
            places.insert(rows[i].id.number, int(i));
        return places;
    };
    const QHash<qint64, int> departments = place(catalogue.departments());
    const QHash<qint64, int> metrics = place(catalogue.metrics());
    std::vector<const Series *> series;
    for (const Series &s : catalogue.series())
        series.push_back(&s);
    QHash<qint64, QString> spellings;
    for (const Series *s : series)
        spellings.insert(s->category.number, catalogue.categorySpelling(s->category));
    const QHash<qint64, int> breakdowns = place(catalogue.breakdowns());
    const QHash<qint64, int> categories = place(catalogue.categories());
    const auto key = [&](const Series *s) {
        const Category *category = catalogue.category(s->category);
        return std::tuple(departments.value(s->department.number), metrics.value(s->metric.number),
                          category ? breakdowns.value(category->breakdown.number) : -1,
                          categories.value(s->category.number, -1));
    };
    std::sort(series.begin(), series.end(), [&](const Series *a, const Series *b) { return key(a) < key(b); });
    const auto head = [&](const Series *s) {
        Line line;
        line.text("department", departmentCode(s->department))
            .text("metric", metricCode(s->metric))
            .textOrNull("category", spellings.value(s->category.number));
        return line;
    };
    QHash<qint64, const Baseline *> baselines;
    for (const Baseline &b : catalogue.baselines())
        if (b.series)
            baselines.insert(b.series.number, &b);
    lines.clear();
    for (const Series *s : series) {
        Line line = head(s);
        if (s->isDerived())
            line.text("aggregate", token(s->aggregate));
        if (s->position)
            line.integer("position", s->position);
        if (const Baseline *b = baselines.value(s->id.number))
            line.raw("baseline", Line().number("value", b->value).text("period", b->period).bytes());
        lines.append(line.flagIfTrue("retired", s->retired).bytes());
    }
    section("series", lines);

    lines.clear();
    for (const Series *s : series) {
        for (const Target &t : catalogue.targets(s->id)) {
            Line line = head(s);
            line.text("from", month(t.from))
                .numberOrNull("value", t.value)
                .numberOrNull("high", t.high)
                .tolerance(t.tolerance());
            line.text("basis", token(t.basis)).textOrNull("no_target_reason", t.noTargetReason);
            lines.append(line.bytes());
        }
    }
    section("targets", lines);

    lines.clear();
    std::vector<const Annotation *> annotations;
    for (const Annotation &a : catalogue.annotations())
        annotations.push_back(&a);
    std::sort(annotations.begin(), annotations.end(), [&](const Annotation *a, const Annotation *b) {
        return std::tuple(a->from, departmentCode(a->department), metricCode(a->metric), a->text, a->to)
            < std::tuple(b->from, departmentCode(b->department), metricCode(b->metric), b->text, b->to);
    });
    for (const Annotation *a : annotations)
        lines.append(Line()
                         .textOrNull("department", departmentCode(a->department))
                         .textOrNull("metric", metricCode(a->metric))
                         .day("from", a->from)
                         .day("to", a->to)
                         .text("text", a->text)
                         .flagIfTrue("retired", a->retired)
                         .bytes());
    section("annotations", lines);

    lines.clear();
    for (const Plan &p : catalogue.plans())
        lines.append(
            Line().text("name", p.name).day("from", p.from).day("to", p.to).flagIfTrue("retired", p.retired).bytes());
    section("plans", lines);

    lines.clear();
    for (const Goal &g : catalogue.goals())
        lines.append(goalLine(catalogue, g));
    section("goals", lines);

    lines.clear();
    std::vector<const ChartMark *> marks;
    for (const ChartMark &mark : catalogue.chartMarks())
        marks.push_back(&mark);
    const auto markKey = [&](const ChartMark *m) {
        return std::tuple(departments.value(m->department.number), metrics.value(m->metric.number),
                          catalogue.categorySpelling(m->category), m->month, m->kind);
    };
    std::sort(marks.begin(), marks.end(),
              [&](const ChartMark *a, const ChartMark *b) { return markKey(a) < markKey(b); });
    for (const ChartMark *mark : marks) {
        const Metric *metric = catalogue.metric(mark->metric);
        lines.append(
            Line()
                .text("department", departmentCode(mark->department))
                .text("metric", metricCode(mark->metric))
                .textOrNull("category", catalogue.categorySpelling(mark->category))
                .text("period", calendar.spell(Period(mark->month, metric ? metric->frequency : Frequency::Month)))
                .text("kind", token(mark->kind))
                .text("reason", mark->reason)
                .bytes());
    }
    section("chart_marks", lines);

    // By what the words are, not by the numbers of what they mean: those are others in another file.
    lines.clear();
    for (const Alias &a : catalogue.aliases())
        lines.append(Line()
                         .text("text", a.spelling)
                         .text("means", token(a.means))
                         .textOrNull("within", departmentCode(a.within))
                         .textOrNull("department", departmentCode(a.department))
                         .textOrNull("metric", metricCode(a.metric))
                         .textOrNull("category", catalogue.categorySpelling(a.category))
                         .textUnlessEmpty("learned_from", a.learnedFrom)
                         .bytes());
    std::sort(lines.begin(), lines.end());
    section("aliases", lines);

    lines.clear();
    for (const SavedImport &s : catalogue.savedImports()) {
        const QJsonDocument mapping = QJsonDocument::fromJson(s.mapping.toUtf8());
        QList<QByteArray> header;
        for (const QString &column : s.header.split(QChar(0x1F)))
            header.append(Line::quoted(column));
        lines.append(Line()
                         .text("name", s.name)
                         .text("path", s.path)
                         .textUnlessEmpty("sheet", s.sheet)
                         .text("layout", s.layout)
                         .raw("mapping", mapping.isObject() ? mapping.toJson(QJsonDocument::Compact) : "{}")
                         .raw("header", list(header))
                         .text("span", token(s.span))
                         .textUnlessEmpty("made_by", s.madeBy)
                         .flagIfTrue("retired", s.retired)
                         .bytes());
    }
    std::sort(lines.begin(), lines.end());
    section("saved_imports", lines);

    lines.clear();
    for (const Holiday &holiday : catalogue.holidays())
        lines.append(Line().day("date", holiday.day).text("name", holiday.name).bytes());
    section("holidays", lines);
    lines.clear();
    std::vector<const Cadence *> cadences;
    for (const Cadence &cadence : catalogue.cadences())
        cadences.push_back(&cadence);
    std::sort(cadences.begin(), cadences.end(), [&](const Cadence *a, const Cadence *b) {
        return departments.value(a->department.number) < departments.value(b->department.number);
    });
    for (const Cadence *c : cadences)
        lines.append(Line()
                         .text("department", departmentCode(c->department))
                         .integer("weeks", c->weeks)
                         .integer("weekday", c->weekday)
                         .time("starts", c->startsAt)
                         .integer("minutes", c->minutes)
                         .text("room", c->room)
                         .day("from", c->from)
                         .flagIfTrue("retired", c->retired)
                         .bytes());
    section("cadences", lines);

    lines.clear();
    for (const QuestionTemplate &q : catalogue.questionTemplates())
        lines.append(
            Line().text("signal", token(q.signal)).text("text", q.text).flagIfTrue("retired", q.retired).bytes());
    section("questions", lines);

    const Meetings meetings(catalogue, records);
    section("problems", meetings.problems());
    section("sessions", meetings.sessions());
    section("actions", meetings.actions());
    return "{" + sections.join(",\n ") + "}\n";
}

} // namespace statroom
