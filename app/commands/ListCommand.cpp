// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/Invocation.h"

#include "app/commands/GoalAnswer.h"
#include "exchange/SavedImports.h"
#include "items/EntriesDue.h"
#include "items/ProblemStanding.h"
#include "items/SessionReading.h"

#include <QCoreApplication>

namespace statroom {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

/// Rows as JSON, or as text with tabs between the cells and the keys above.
void answer(const Invocation &call, const QJsonArray &rows, const QStringList &keys)
{
    if (call.json()) {
        call.say(rows);
        return;
    }
    call.say(keys.join(u'\t'));
    for (const QJsonValue &row : rows) {
        QStringList cells;
        for (const QString &key : keys) {
            const QJsonValue cell = row.toObject().value(key);
            cells.append(cell.isBool() ? (cell.toBool() ? tr("yes") : tr("no"))
                                       : cell.toVariant().toString().simplified());
        }
        call.say(cells.join(u'\t'));
    }
}

/// The entries of the last twelve months that are late. A series is owed since its first value; one that has
/// none yet owes only its latest period, not those from before anybody thought of measuring it.
Result<std::vector<EntryDue>> overdue(const Reader &reader, const Catalogue &catalogue, DepartmentId department,
                                      QDate day)
{
    std::vector<EntryDue> late;
    const Month newest = Month::of(day) - 1;
    for (Month month = newest - 11; month <= newest; month = month + 1) {
        auto due = EntriesDue::read(reader, catalogue, month, department);
        if (!due)
            return due.error();
        for (const EntryDue &entry : *due) {
            if (!entry.isOverdue(day) || entry.expected > day)
                continue;
            auto first = reader.firstMonth({&entry.series, 1});
            if (!first)
                return first.error();
            if (!first->isValid())
                std::erase_if(late, [&](const EntryDue &before) { return before.series == entry.series; });
            else if (entry.period.first < *first)
                continue;
            late.push_back(entry);
        }
    }
    return late;
}

QJsonValue isoDay(QDate day)
{
    return jsonText(day.isValid() ? day.toString(Qt::ISODate) : QString());
}

QJsonArray sessionRows(const Catalogue &catalogue, const Reader &reader, DepartmentId department, QDate day)
{
    static const QHash<SessionStanding, QString> standings{{SessionStanding::Upcoming, QStringLiteral("upcoming")},
                                                           {SessionStanding::PutOff, QStringLiteral("put_off")},
                                                           {SessionStanding::Running, QStringLiteral("running")},
                                                           {SessionStanding::Missed, QStringLiteral("missed")},
                                                           {SessionStanding::Held, QStringLiteral("held")},
                                                           {SessionStanding::Cancelled, QStringLiteral("cancelled")}};
    const FiscalCalendar calendar(catalogue.city);
    QJsonArray rows;
    for (const Session &s : catalogue.sessions()) {
        QJsonArray departments;
        bool isWanted = !department;
        for (const SessionDepartment &d : catalogue.departmentsOf(s.id)) {
            if (const Department *one = catalogue.department(d.department))
                departments.append(one->code);
            isWanted = isWanted || d.department == department;
        }
        if (!isWanted)
            continue;
        const auto agenda = reader.recordsOf<AgendaItem>(s.id);
        int actions = 0;
        for (const ActionItem &action : catalogue.actionItems())
            actions += action.session == s.id;
        const QTime start = startOf(s);
        rows.append(QJsonObject{
            {QStringLiteral("session"), s.code},
            {QStringLiteral("title"), sessionName(catalogue, s)},
            {QStringLiteral("departments"), departments},
            {QStringLiteral("day"), isoDay(s.day)},
            {QStringLiteral("starts"), jsonText(start.isValid() ? start.toString(QStringLiteral("HH:mm")) : QString())},
            {QStringLiteral("minutes"), s.minutes},
            {QStringLiteral("room"), s.room},
            {QStringLiteral("state"), QString(token(s.state))},
            {QStringLiteral("standing"), standings.value(standingOf(s, day))},
            {QStringLiteral("reason"), jsonText(s.stateReason)},
            {QStringLiteral("moved"), s.moved},
            {QStringLiteral("period"), jsonText(s.month.isValid() ? calendar.spell(Period(s.month, 1)) : QString())},
            {QStringLiteral("revision"), s.hasRecord() ? QJsonValue(s.revision.number) : QJsonValue()},
            {QStringLiteral("items"), agenda ? qint64(agenda->size()) : 0},
            {QStringLiteral("actions"), actions}});
    }
    return rows;
}

QJsonArray actionRows(const Catalogue &catalogue, DepartmentId department, QDate day)
{
    QJsonArray rows;
    for (const ActionItem &a : catalogue.actionItems()) {
        if (department && a.department != department)
            continue;
        const Department *d = catalogue.department(a.department);
        const Session *s = catalogue.session(a.session);
        const Metric *m = catalogue.metric(a.metric);
        const Goal *g = catalogue.goal(a.goal);
        rows.append(QJsonObject{{QStringLiteral("action"), a.number},
                                {QStringLiteral("kind"), QString(token(a.kind))},
                                {QStringLiteral("text"), a.text},
                                {QStringLiteral("who"), jsonText(actionWho(catalogue, a))},
                                {QStringLiteral("department"), jsonText(d ? d->code : QString())},
                                {QStringLiteral("due"), isoDay(a.due)},
                                {QStringLiteral("state"), QString(token(a.state))},
                                {QStringLiteral("standing"), QString(token(a.standing(day)))},
                                {QStringLiteral("reason"), jsonText(a.stateReason)},
                                {QStringLiteral("done"), isoDay(a.doneOn)},
                                {QStringLiteral("made"), isoDay(a.madeOn)},
                                {QStringLiteral("session"), jsonText(s ? s->code : QString())},
                                {QStringLiteral("metric"), jsonText(m ? m->code : QString())},
                                {QStringLiteral("category"), jsonText(catalogue.categorySpelling(a.category))},
                                {QStringLiteral("goal"), jsonText(g ? g->code : QString())},
                                {QStringLiteral("answer"), jsonText(a.answer)}});
    }
    return rows;
}

QJsonValue verdictWord(ProblemStanding::Verdict verdict)
{
    switch (verdict) {
    case ProblemStanding::Verdict::None:
        break;
    case ProblemStanding::Verdict::Better:
        return QStringLiteral("better");
    case ProblemStanding::Verdict::Worse:
        return QStringLiteral("worse");
    case ProblemStanding::Verdict::Different:
        return QStringLiteral("different");
    case ProblemStanding::Verdict::NoDifference:
        return QStringLiteral("no_difference");
    }
    return {};
}

/// Each with its Pareto chart, its countermeasures by number, and what the chart says since.
Result<QJsonArray> problemRows(const Invocation &call, const CityFile &file, DepartmentId department, QDate day)
{
    const auto catalogue = file.catalogue();
    auto month = call.monthAsOf(file);
    if (!month)
        return month.error();
    const FiscalCalendar calendar(catalogue->city);
    QJsonArray rows;
    for (const Problem &p : catalogue->problems()) {
        if (p.retired || (department && p.department != department))
            continue;
        auto standing = ProblemStanding::read(file.reader(), catalogue, p.id, *month, {}, day, call.locale());
        if (!standing)
            return standing.error();
        QJsonArray causes;
        for (const Pareto::Bar &bar : standing->causes.pareto.bars)
            causes.append(QJsonObject{{QStringLiteral("text"), bar.entry.text},
                                      {QStringLiteral("count"), bar.entry.count},
                                      {QStringLiteral("share"), jsonNumber(bar.share)},
                                      {QStringLiteral("together"), jsonNumber(bar.cumulative)},
                                      {QStringLiteral("vital"), bar.isVital && standing->causes.pareto.standsOut()}});
        QJsonArray actions;
        for (const ProblemStanding::Countermeasure &one : standing->countermeasures)
            actions.append(one.action.number);
        const Department *d = catalogue->department(p.department);
        const Metric *m = catalogue->metric(p.metric);
        rows.append(QJsonObject{{QStringLiteral("problem"), p.id.number},
                                {QStringLiteral("uuid"), p.uuid},
                                {QStringLiteral("department"), jsonText(d ? d->code : QString())},
                                {QStringLiteral("metric"), jsonText(m ? m->code : QString())},
                                {QStringLiteral("category"), jsonText(catalogue->categorySpelling(p.category))},
                                {QStringLiteral("statement"), p.statement},
                                {QStringLiteral("opened"), isoDay(p.openedOn)},
                                {QStringLiteral("step"), QString(token(p.step))},
                                {QStringLiteral("round"), p.round},
                                {QStringLiteral("causes"), causes},
                                {QStringLiteral("actions"), actions},
                                {QStringLiteral("check_from"), isoDay(standing->checkFrom)},
                                {QStringLiteral("verdict"), verdictWord(standing->verdict)},
                                {QStringLiteral("check"), standing->checkSentence},
                                {QStringLiteral("conclusion"), jsonText(p.conclusion)},
                                {QStringLiteral("concluded"), isoDay(p.concludedOn)}});
    }
    return rows;
}

} // namespace

int runList(const QStringList &arguments)
{
    Invocation call(QStringLiteral("list"),
                    tr("Lists departments, metrics, goals, sessions, action items, problems, saved imports, the "
                       "history, or entries "
                       "that are overdue."));
    call.argument(QStringLiteral("FILE"), tr("The city file."));
    call.argument(QStringLiteral("WHAT"),
                  tr("departments, metrics, goals, sessions, actions, problems, imports, history or overdue."));
    call.option(QStringLiteral("department"), tr("Only of this department."), QStringLiteral("CODE"));
    call.option(QStringLiteral("json"), tr("Answer as JSON."));
    if (!call.read(arguments, 2, 2))
        return call.exitCode();
    const QString what = call.argument(1);
    if (!QStringList{QStringLiteral("departments"), QStringLiteral("metrics"), QStringLiteral("goals"),
                     QStringLiteral("sessions"), QStringLiteral("actions"), QStringLiteral("problems"),
                     QStringLiteral("imports"), QStringLiteral("history"), QStringLiteral("overdue")}
             .contains(what))
        return call.wrongUsage(
            tr("“%1” cannot be listed — choose departments, metrics, goals, sessions, actions, problems, imports, "
               "history or overdue")
                .arg(what));
    auto file = call.open(CityFile::Access::ReadOnly);
    if (!file)
        return call.exitCode();
    const std::shared_ptr<const Catalogue> catalogue = file->catalogue();
    if (auto missing = call.missingNames(*catalogue))
        return *missing;
    const DepartmentId department =
        call.has("department") ? catalogue->department(call.value("department"))->id : DepartmentId();
    const QDate day = today(catalogue->city);
    const auto coordinator = [&](DepartmentId id) {
        const Person *person = catalogue->coordinator(id, day);
        return person ? QJsonValue(person->name) : QJsonValue(QJsonValue::Null);
    };
    QJsonArray rows;
    if (what == QLatin1String("departments")) {
        for (const Department &d : catalogue->departments()) {
            if (department && d.id != department)
                continue;
            const Department *parent = catalogue->department(d.parent);
            rows.append(QJsonObject{
                {QStringLiteral("code"), d.code},
                {QStringLiteral("name"), d.name},
                {QStringLiteral("parent"), parent ? QJsonValue(parent->code) : QJsonValue(QJsonValue::Null)},
                {QStringLiteral("coordinator"), coordinator(d.id)}});
        }
        answer(
            call, rows,
            {QStringLiteral("code"), QStringLiteral("name"), QStringLiteral("parent"), QStringLiteral("coordinator")});
    } else if (what == QLatin1String("metrics")) {
        for (const Metric &m : catalogue->metrics()) {
            bool measured = !department;
            for (SeriesId id : catalogue->seriesOf(m.id))
                measured = measured || catalogue->series(id)->department == department;
            if (!measured)
                continue;
            rows.append(QJsonObject{{QStringLiteral("code"), m.code},
                                    {QStringLiteral("name"), m.name},
                                    {QStringLiteral("unit"), m.unit},
                                    {QStringLiteral("kind"), QString(token(m.kind))},
                                    {QStringLiteral("direction"), QString(token(m.direction))},
                                    {QStringLiteral("frequency"), QString(token(m.frequency))},
                                    {QStringLiteral("enterprise"), m.enterprise},
                                    {QStringLiteral("retired"), m.retired}});
        }
        answer(call, rows,
               {QStringLiteral("code"), QStringLiteral("name"), QStringLiteral("unit"), QStringLiteral("kind"),
                QStringLiteral("direction"), QStringLiteral("frequency"), QStringLiteral("enterprise"),
                QStringLiteral("retired")});
    } else if (what == QLatin1String("goals")) {
        auto goals = GoalReading::readAll(file->reader(), catalogue);
        if (!goals)
            return call.fail(goals.error());
        auto asOf = call.dayAsOf(*file);
        if (!asOf)
            return call.fail(asOf.error());
        const std::vector<ServedGoal> wanted = department ? goalsOf(*catalogue, department) : std::vector<ServedGoal>();
        for (const GoalReading &goal : *goals) {
            if (department && std::none_of(wanted.begin(), wanted.end(), [&](const ServedGoal &s) {
                    return s.goal == goal.goal().id;
                }))
                continue;
            const GoalStanding standing = goal.at(*asOf);
            rows.append(QJsonObject{
                {QStringLiteral("goal"), goal.goal().code},
                {QStringLiteral("statement"), goal.goal().statement},
                {QStringLiteral("status"), goalColour(standing.status)},
                {QStringLiteral("pace"), goalColour(standing.paceStatus)},
                {QStringLiteral("closed"),
                 standing.isClosed() ? QJsonValue(QString(token(standing.closing))) : QJsonValue(QJsonValue::Null)}});
        }
        answer(call, rows,
               {QStringLiteral("goal"), QStringLiteral("statement"), QStringLiteral("status"), QStringLiteral("pace"),
                QStringLiteral("closed")});
    } else if (what == QLatin1String("imports")) {
        const auto receipts = file->reader().receipts();
        if (!receipts)
            return call.fail(receipts.error());
        for (const SavedImport &saved : catalogue->savedImports()) {
            const ImportRequest request = Importer::requestOf(saved.layout, saved.mapping);
            const Department *of = catalogue->department(request.department);
            if (saved.retired || (department && (!of || of->id != department)))
                continue;
            const SavedImports::Found found = SavedImports::find(saved, file->path());
            const Receipt *last = SavedImports::lastRun(saved, *receipts);
            rows.append(
                QJsonObject{{QStringLiteral("name"), saved.name},
                            {QStringLiteral("path"), saved.path},
                            {QStringLiteral("sheet"), jsonText(saved.sheet)},
                            {QStringLiteral("layout"), saved.layout},
                            {QStringLiteral("department"), jsonText(request.department)},
                            {QStringLiteral("metric"), jsonText(request.metric)},
                            {QStringLiteral("span"), QString(token(saved.span))},
                            {QStringLiteral("last"), jsonText(last ? last->at.toString(Qt::ISODateWithMs) : QString())},
                            {QStringLiteral("status"),
                             found.problem.isEmpty() ? QStringLiteral("ready")
                                 : found.isAmbiguous ? QStringLiteral("ambiguous")
                                                     : QStringLiteral("missing")}});
        }
        answer(call, rows,
               {QStringLiteral("name"), QStringLiteral("path"), QStringLiteral("sheet"), QStringLiteral("layout"),
                QStringLiteral("department"), QStringLiteral("metric"), QStringLiteral("span"), QStringLiteral("last"),
                QStringLiteral("status")});
    } else if (what == QLatin1String("sessions")) {
        rows = sessionRows(*catalogue, file->reader(), department, day);
        answer(call, rows,
               {QStringLiteral("session"), QStringLiteral("title"), QStringLiteral("day"), QStringLiteral("starts"),
                QStringLiteral("minutes"), QStringLiteral("room"), QStringLiteral("state"), QStringLiteral("standing"),
                QStringLiteral("items"), QStringLiteral("actions")});
    } else if (what == QLatin1String("actions")) {
        rows = actionRows(*catalogue, department, day);
        answer(call, rows,
               {QStringLiteral("action"), QStringLiteral("kind"), QStringLiteral("who"), QStringLiteral("text"),
                QStringLiteral("due"), QStringLiteral("state"), QStringLiteral("standing"), QStringLiteral("done"),
                QStringLiteral("department"), QStringLiteral("session"), QStringLiteral("metric"),
                QStringLiteral("goal")});
    } else if (what == QLatin1String("problems")) {
        auto problems = problemRows(call, *file, department, day);
        if (!problems)
            return call.fail(problems.error());
        rows = std::move(*problems);
        answer(call, rows,
               {QStringLiteral("problem"), QStringLiteral("department"), QStringLiteral("metric"),
                QStringLiteral("step"), QStringLiteral("round"), QStringLiteral("opened"), QStringLiteral("verdict"),
                QStringLiteral("statement")});
    } else if (what == QLatin1String("history")) {
        HistoryFilter filter;
        filter.department = department;
        filter.limit = std::numeric_limits<int>::max();
        auto history = file->reader().history(filter);
        if (!history)
            return call.fail(history.error());
        for (const Revision &r : *history)
            rows.append(QJsonObject{
                {QStringLiteral("revision"), r.id.number},
                {QStringLiteral("at"), r.at.toString(Qt::ISODateWithMs)},
                {QStringLiteral("author"), r.author},
                {QStringLiteral("reason"), r.reason},
                {QStringLiteral("changes"), r.changeCount},
                {QStringLiteral("reverts"), r.reverts ? QJsonValue(r.reverts.number) : QJsonValue(QJsonValue::Null)}});
        answer(call, rows,
               {QStringLiteral("revision"), QStringLiteral("at"), QStringLiteral("author"), QStringLiteral("reason"),
                QStringLiteral("changes"), QStringLiteral("reverts")});
    } else {
        auto late = overdue(file->reader(), *catalogue, department, day);
        if (!late)
            return call.fail(late.error());
        const FiscalCalendar calendar(catalogue->city);
        for (const EntryDue &entry : *late) {
            rows.append(QJsonObject{{QStringLiteral("department"), catalogue->department(entry.department)->code},
                                    {QStringLiteral("metric"), catalogue->metric(entry.metric)->code},
                                    {QStringLiteral("category"), jsonText(catalogue->categorySpelling(entry.category))},
                                    {QStringLiteral("period"), calendar.spell(entry.period)},
                                    {QStringLiteral("due"), entry.due.toString(Qt::ISODate)},
                                    {QStringLiteral("coordinator"), coordinator(entry.department)}});
        }
        answer(call, rows,
               {QStringLiteral("department"), QStringLiteral("metric"), QStringLiteral("category"),
                QStringLiteral("period"), QStringLiteral("due"), QStringLiteral("coordinator")});
    }
    return 0;
}

} // namespace statroom
