// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/Invocation.h"

#include "app/commands/GoalAnswer.h"
#include "exchange/SavedImports.h"
#include "items/EntriesDue.h"

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

} // namespace

int runList(const QStringList &arguments)
{
    Invocation call(QStringLiteral("list"),
                    tr("Lists departments, metrics, goals, saved imports, the history, or entries that are overdue."));
    call.argument(QStringLiteral("FILE"), tr("The city file."));
    call.argument(QStringLiteral("WHAT"), tr("departments, metrics, goals, imports, history or overdue."));
    call.option(QStringLiteral("department"), tr("Only of this department."), QStringLiteral("CODE"));
    call.option(QStringLiteral("json"), tr("Answer as JSON."));
    if (!call.read(arguments, 2, 2))
        return call.exitCode();
    const QString what = call.argument(1);
    if (!QStringList{QStringLiteral("departments"), QStringLiteral("metrics"), QStringLiteral("goals"),
                     QStringLiteral("imports"), QStringLiteral("history"), QStringLiteral("overdue")}
             .contains(what))
        return call.wrongUsage(
            tr("“%1” cannot be listed — choose departments, metrics, goals, imports, history or overdue").arg(what));
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
            rows.append(QJsonObject{{QStringLiteral("goal"), goal.goal().code},
                                    {QStringLiteral("statement"), goal.goal().statement},
                                    {QStringLiteral("status"), goalColour(standing.status)},
                                    {QStringLiteral("pace"), goalColour(standing.paceStatus)}});
        }
        answer(call, rows,
               {QStringLiteral("goal"), QStringLiteral("statement"), QStringLiteral("status"), QStringLiteral("pace")});
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
