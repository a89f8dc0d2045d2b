// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/Invocation.h"

#include "exchange/DefinitionsReader.h"
#include "exchange/SampleCity.h"
#include "exchange/SetupWorkbook.h"
#include "exchange/Workbook.h"
#include "items/GoalReading.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QThread>

#include <algorithm>

namespace statroom {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

bool isWorkbook(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    return ending == u"xlsx" || ending == u"xlsm" || ending == u"ods";
}

/// In the answer as JSON.
const char *wordOf(SetupWorkbook::Line::Fate fate)
{
    switch (fate) {
    case SetupWorkbook::Line::Fate::Added:
        return "added";
    case SetupWorkbook::Line::Fate::Changed:
        return "changed";
    case SetupWorkbook::Line::Fate::Conflict:
        return "conflict";
    case SetupWorkbook::Line::Fate::Gone:
        return "row_gone";
    case SetupWorkbook::Line::Fate::Refused:
        break;
    }
    return "rejected";
}

} // namespace

int runNew(const QStringList &arguments)
{
    Invocation call(QStringLiteral("new"), tr("Makes a new city file."));
    call.argument(QStringLiteral("FILE"), tr("The file to make; an existing one is never replaced."));
    call.option(QStringLiteral("sample"), tr("Fill it with the invented city of Port Alder."));
    call.option(QStringLiteral("city"), tr("The city's name (default: the file's)."), QStringLiteral("NAME"));
    call.option(QStringLiteral("fiscal-year-start"),
                tr("The month in which the fiscal year begins, 1 to 12 (default 7)."), QStringLiteral("MONTH"));
    call.option(QStringLiteral("json"), tr("Answer as JSON."));
    call.writes();
    if (!call.read(arguments, 1, 1))
        return call.exitCode();
    const QString path = call.argument(0);
    City city;
    city.name = call.has("city") ? call.value("city").trimmed() : QFileInfo(path).completeBaseName();
    if (city.name.isEmpty())
        return call.wrongUsage(tr("the city's name is empty"));
    if (call.has("fiscal-year-start")) {
        bool isNumber = false;
        city.fiscalYearStart = call.value("fiscal-year-start").toInt(&isNumber);
        if (!isNumber || city.fiscalYearStart < 1 || city.fiscalYearStart > 12)
            return call.wrongUsage(tr("“%1” is not a month from 1 to 12").arg(call.value("fiscal-year-start")));
    }
    if (call.has("sample") && (call.has("city") || call.has("fiscal-year-start")))
        return call.wrongUsage(tr("--sample brings its own name and fiscal year"));
    auto file = call.has("sample") ? SampleCity::create(path) : CityFile::create(path, city, call.author());
    if (!file)
        return call.fail(file.error());
    const City &made = (*file)->catalogue()->city;
    auto newest = (*file)->reader().newestRevision();
    if (!newest)
        return call.fail(newest.error());
    if (call.json())
        call.say(QJsonObject{{QStringLiteral("file"), path},
                             {QStringLiteral("city"), made.name},
                             {QStringLiteral("revision"), newest->number}});
    else
        call.say(tr("%1: %2 is ready.").arg(path, made.name));
    return 0;
}

int runDefine(const QStringList &arguments)
{
    Invocation call(
        QStringLiteral("define"),
        tr("Sets up departments, people, metrics, breakdowns, series, targets and annotations from a file."));
    call.argument(QStringLiteral("FILE"), tr("The city file."));
    call.argument(QStringLiteral("SOURCE"), tr("Definitions as JSON, CSV or a set-up workbook."));
    call.option(QStringLiteral("dry-run"), tr("Say what would be done, and change nothing."));
    call.option(QStringLiteral("json"), tr("Answer as JSON."));
    call.writes();
    if (!call.read(arguments, 2, 2))
        return call.exitCode();
    const bool dry = call.has("dry-run");
    auto file = call.open(dry ? CityFile::Access::ReadOnly : CityFile::Access::ReadWrite);
    if (!file)
        return call.exitCode();
    // A set-up workbook says besides what of it cannot be taken.
    std::optional<Workbook> workbook;
    if (isWorkbook(call.argument(1))) {
        Result<Workbook> opened = Workbook::open(call.argument(1));
        if (!opened) {
            Error error = opened.error();
            if (error.kind == ErrorKind::Io)
                error.kind = ErrorKind::InvalidInput;
            return call.fail(error);
        }
        workbook = *opened;
    }
    std::vector<SetupWorkbook::Line> told;
    const auto read = [&]() -> Result<DefinitionsReader::Definitions> {
        if (workbook) {
            Result<SetupWorkbook::Reading> reading = SetupWorkbook::read(*workbook, *file->catalogue(), file->reader());
            if (!reading)
                return reading.error();
            told = reading->lines;
            reading->definitions.needsPerson = reading->needsPerson();
            return reading->definitions;
        }
        auto found = DefinitionsReader::read(call.argument(1), *file);
        if (found) {
            for (Change &change : found->changes)
                if (change.before && change.after && std::holds_alternative<Goal>(*change.after))
                    if (Result<void> kept = keepFigures(file->reader(), file->catalogue(),
                                                        std::get<Goal>(*change.before), std::get<Goal>(*change.after));
                        !kept)
                        return decltype(found)(kept.error());
            return found;
        }
        Error error = found.error();
        if (error.kind == ErrorKind::Io)
            error.kind = ErrorKind::InvalidInput;
        return decltype(found)(error);
    };
    auto definitions = read();
    if (!definitions)
        return call.fail(definitions.error());
    for (const QString &warning : definitions->warnings)
        call.remark(warning);
    RevisionId revision;
    bool wrote = false;
    // When another process writes at the same moment, the source is laid beside what it wrote.
    QElapsedTimer since;
    since.start();
    for (int wait = 20; !dry; wait = std::min(wait * 2, 800)) {
        auto committed = DefinitionsReader::commit(*file, *definitions, call.author(), call.reason());
        if (committed) {
            revision = committed->revision;
            wrote = committed->wrote;
            break;
        }
        const ErrorKind kind = committed.error().kind;
        if ((kind != ErrorKind::Conflict && kind != ErrorKind::Locked) || since.elapsed() > 60'000
            || Invocation::interrupted() || file->isReadOnly())
            return call.fail(committed.error());
        QThread::msleep(ulong(wait / 2 + QRandomGenerator::global()->bounded(wait)));
        const auto others = file->readOthers();
        if (!others && others.error().kind != ErrorKind::Locked)
            return call.fail(others.error());
        if (kind == ErrorKind::Conflict && others && *others == 0)
            return call.fail(committed.error());
        definitions = read();
        if (!definitions)
            return call.fail(definitions.error());
    }
    const int done = definitions->needsPerson ? int(ExitCode::NeedsPerson) : 0;
    if (call.json()) {
        QJsonObject answer{
            {QStringLiteral("revision"), wrote ? QJsonValue(revision.number) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("added"), definitions->added},
            {QStringLiteral("changed"), definitions->changed},
            {QStringLiteral("unchanged"), definitions->unchanged},
            {QStringLiteral("warnings"), QJsonArray::fromStringList(definitions->warnings)},
            {QStringLiteral("lines"), QJsonArray::fromStringList(definitions->lines)}};
        if (workbook) {
            QJsonArray cells;
            for (const SetupWorkbook::Line &line : told)
                cells.append(QJsonObject{{QStringLiteral("fate"), QLatin1String(wordOf(line.fate))},
                                         {QStringLiteral("sheet"), line.sheet},
                                         {QStringLiteral("cell"), line.cell},
                                         {QStringLiteral("found"), line.found},
                                         {QStringLiteral("what"), line.what},
                                         {QStringLiteral("before"), line.before},
                                         {QStringLiteral("after"), line.after},
                                         {QStringLiteral("why"), line.why}});
            answer.insert(QStringLiteral("cells"), cells);
        }
        call.say(answer);
        return done;
    }
    // What is left out is told whether or not the rest was written.
    for (const SetupWorkbook::Line &line : told)
        if (line.fate != SetupWorkbook::Line::Fate::Added && line.fate != SetupWorkbook::Line::Fate::Changed)
            call.remark(
                QStringList{line.sheet, line.cell, line.what}.filter(QRegularExpression(QStringLiteral("."))).join(u' ')
                + QStringLiteral(": ") + line.why);
    if (dry)
        for (const QString &line : definitions->lines)
            call.say(line);
    const QString counts = tr("%1 added, %2 changed, %3 unchanged")
                               .arg(definitions->added)
                               .arg(definitions->changed)
                               .arg(definitions->unchanged);
    if (dry)
        call.say(tr("Would be: %1.").arg(counts));
    else if (wrote)
        call.say(tr("Revision %1: %2.").arg(QString::number(revision.number), counts));
    else
        call.say(tr("Nothing to change: %1.").arg(counts));
    return done;
}

int runCheck(const QStringList &arguments)
{
    Invocation call(QStringLiteral("check"),
                    tr("Looks through a whole city file: its pages, keys, history and tables."));
    call.argument(QStringLiteral("FILE"), tr("The city file."));
    call.option(QStringLiteral("json"), tr("Answer as JSON."));
    if (!call.read(arguments, 1, 1))
        return call.exitCode();
    auto file = call.open(CityFile::Access::ReadOnly);
    if (!file)
        return call.exitCode();
    const bool progress = Invocation::terminalWantsProgress();
    auto findings = file->check([&](qint64 done, qint64 total) {
        if (progress)
            call.remark(tr("checked %1 of %2 revisions").arg(done).arg(total));
        return !Invocation::interrupted().load();
    });
    if (!findings) {
        Error error = findings.error();
        if (error.kind == ErrorKind::Io)
            error.kind = ErrorKind::Corrupt;
        return call.fail(error);
    }
    auto head = file->reader().headOfChain();
    if (!head)
        return call.fail(head.error());
    if (call.json()) {
        QJsonArray list;
        for (const CityFile::Finding &f : *findings)
            list.append(QJsonObject{{QStringLiteral("kind"), f.kind},
                                    {QStringLiteral("where"), f.where},
                                    {QStringLiteral("text"), f.text}});
        call.say(QJsonObject{{QStringLiteral("ok"), findings->empty()},
                             {QStringLiteral("head"), QString::fromLatin1(*head)},
                             {QStringLiteral("findings"), list}});
    } else if (findings->empty()) {
        call.say(tr("The file is sound. Head of the history: %1").arg(QString::fromLatin1(*head)));
    } else {
        for (const CityFile::Finding &f : *findings)
            call.say(QStringLiteral("%1: %2: %3").arg(f.kind, f.where, f.text));
    }
    return findings->empty() ? 0 : int(ExitCode::NeedsPerson);
}

int runBackup(const QStringList &arguments)
{
    Invocation call(QStringLiteral("backup"),
                    tr("Copies a city file, also while it is in use, and verifies the copy."));
    call.argument(QStringLiteral("FILE"), tr("The city file."));
    call.argument(QStringLiteral("OUT"), tr("The copy to make; an existing file is never replaced."));
    call.option(QStringLiteral("clean"), tr("Leave out what other programs put into the file."));
    if (!call.read(arguments, 2, 2))
        return call.exitCode();
    auto file = call.open(CityFile::Access::ReadOnly);
    if (!file)
        return call.exitCode();
    const bool clean = call.has("clean");
    if (auto done = clean ? file->saveClean(call.argument(1)) : file->backup(call.argument(1)); !done)
        return call.fail(done.error());
    call.say((clean ? tr("%1 is a clean copy of %2.") : tr("%1 is a verified copy of %2."))
                 .arg(call.argument(1), call.argument(0)));
    return 0;
}

int runUndo(const QStringList &arguments)
{
    Invocation call(QStringLiteral("undo"),
                    tr("Takes back a revision by writing its inverse; the history keeps both."));
    call.argument(QStringLiteral("FILE"), tr("The city file."));
    call.option(QStringLiteral("revision"),
                tr("The revision to take back (default: the author's own newest that still stands)."),
                QStringLiteral("N"));
    call.option(QStringLiteral("json"), tr("Answer as JSON."));
    call.writes();
    if (!call.read(arguments, 1, 1))
        return call.exitCode();
    auto file = call.open(CityFile::Access::ReadWrite);
    if (!file)
        return call.exitCode();
    RevisionId target;
    if (call.has("revision")) {
        bool isNumber = false;
        target = RevisionId(call.value("revision").toLongLong(&isNumber));
        if (!isNumber || target.number < 1)
            return call.wrongUsage(tr("“%1” is not the number of a revision").arg(call.value("revision")));
    } else {
        auto undoable = file->undoable(call.author());
        if (!undoable)
            return call.fail(undoable.error());
        target = *undoable;
        if (!target)
            return call.fail(ExitCode::NeedsPerson,
                             tr("%1 has nothing to undo — name the revision with --revision").arg(call.author()));
    }
    auto reverted = file->revert(target, call.author(), call.reason());
    if (!reverted)
        return call.fail(reverted.error());
    if (call.json())
        call.say(QJsonObject{{QStringLiteral("revision"), reverted->revision.number},
                             {QStringLiteral("reverts"), target.number},
                             {QStringLiteral("changes"), reverted->changes}});
    else
        call.say(tr("Revision %1 takes back revision %2 (%3 changes).")
                     .arg(reverted->revision.number)
                     .arg(target.number)
                     .arg(reverted->changes));
    return 0;
}

} // namespace statroom
