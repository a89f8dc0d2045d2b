// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/ImportAnswer.h"
#include "app/commands/Invocation.h"

#include "exchange/SavedImports.h"
#include "storage/Pen.h"

#include <QCoreApplication>

namespace statroom {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

} // namespace

int runRefresh(const QStringList &arguments)
{
    Invocation call(QStringLiteral("refresh"),
                    tr("Runs the saved imports again, each as one revision. Files that say nothing new change nothing; "
                       "where one import needs a person the others run all the same."));
    call.argument(QStringLiteral("FILE"), tr("The city file."));
    call.option(QStringLiteral("only"), tr("Only the saved import of this name; may be given several times."),
                QStringLiteral("NAME"));
    call.option(QStringLiteral("dry-run"), tr("Say what would be done, and change nothing."));
    call.option(QStringLiteral("json"), tr("Answer as JSON."));
    call.writes();
    if (!call.read(arguments, 1, 1))
        return call.exitCode();
    const bool dry = call.has("dry-run");
    auto file = call.open(dry ? CityFile::Access::ReadOnly : CityFile::Access::ReadWrite);
    if (!file)
        return call.exitCode();
    std::vector<SavedImport> wanted;
    if (call.has("only")) {
        for (const QString &name : call.values("only")) {
            const SavedImport *saved = file->catalogue()->savedImport(name);
            if (!saved)
                return call.wrongUsage(
                    tr("there is no saved import “%1” — statroom list FILE imports names them").arg(name));
            wanted.push_back(*saved);
        }
    } else {
        for (const SavedImport &saved : file->catalogue()->savedImports())
            if (!saved.retired)
                wanted.push_back(saved);
    }
    const QDate day = today(file->catalogue()->city);
    QJsonArray all;
    bool needsPerson = false;
    using Run = SavedImports::Run;
    for (const SavedImport &saved : wanted) {
        if (Invocation::interrupted())
            return call.fail(Error{ErrorKind::Cancelled, tr("Cancelled. What was refreshed before stays."), {}});
        std::optional<Run> run;
        const auto planAnew = [&]() -> Result<void> {
            // Another process may have changed what is saved, too.
            const auto &imports = file->catalogue()->savedImports();
            const auto now =
                std::find_if(imports.begin(), imports.end(), [&](const SavedImport &s) { return s.id == saved.id; });
            auto found = SavedImports::run(file->reader(), now == imports.end() ? saved : *now, file->path(), day,
                                           SavedImports::Renames::Ask, [&](qint64, qint64) {
                                               if (Pen *pen = file->pen())
                                                   (void)pen->keep();
                                               return !Invocation::interrupted().load();
                                           });
            if (!found)
                return found.error();
            run = *std::move(found);
            return {};
        };
        if (const auto planned = planAnew(); !planned)
            return call.fail(planned.error());
        Importer::Outcome outcome;
        if (run->state == Run::State::Ready && !dry) {
            const auto committed = committedAmongOthers<Importer::Outcome>(
                *file,
                [&]() -> Result<Importer::Outcome> {
                    return run->plan ? SavedImports::commit(*file, *run, call.author(), &Invocation::interrupted())
                                     : Importer::Outcome();
                },
                planAnew);
            if (!committed)
                return call.fail(committed.error());
            outcome = *committed;
        }
        needsPerson = needsPerson || run->needsPerson();
        const QString status = outcome.wrote ? QStringLiteral("refreshed")
                                             : QString::fromLatin1(SavedImports::stateWords[size_t(run->state)]);
        if (call.json()) {
            QJsonObject answer = run->plan ? importAnswer(*run->plan, outcome) : QJsonObject();
            answer.insert(QStringLiteral("name"), saved.name);
            answer.insert(QStringLiteral("source"), run->found.path.isEmpty() ? saved.path : run->found.path);
            answer.insert(QStringLiteral("status"), status);
            answer.insert(QStringLiteral("problem"), jsonText(run->problem));
            answer.insert(QStringLiteral("same_file"), run->isSameFile);
            all.append(answer);
            continue;
        }
        call.say(tr("%1, from %2:").arg(saved.name, run->found.path.isEmpty() ? saved.path : run->found.path));
        if (!run->plan) {
            call.remark(tr("%1: %2").arg(saved.name, run->problem));
            continue;
        }
        tellImport(call, *run->plan);
        if (dry)
            call.say(tr("Nothing was written: this was a dry run."));
        else if (!outcome.wrote)
            call.say(tr("Nothing to change: the city file has all of it already."));
    }
    if (call.json())
        call.say(all);
    else if (wanted.empty())
        call.say(tr("No import is saved. statroom import FILE SOURCE --save NAME saves one."));
    return needsPerson ? int(ExitCode::NeedsPerson) : 0;
}

} // namespace statroom
