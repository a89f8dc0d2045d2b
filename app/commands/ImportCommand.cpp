// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/FolderImportCommand.h"
#include "app/commands/ImportAnswer.h"
#include "app/commands/Invocation.h"

#include "exchange/SavedImports.h"
#include "storage/Pen.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>

namespace statroom {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

Result<ImportRequest> requestOf(Invocation &call, const City &city)
{
    ImportRequest request;
    request.today = today(city);
    if (call.has("locale")) {
        const QLocale locale = call.locale();
        request.reading.decimal = locale.decimalPoint() == QLatin1String(",") ? ReadingChoices::Decimal::Comma
                                                                              : ReadingChoices::Decimal::Point;
        const QString day = locale.dateFormat(QLocale::ShortFormat);
        if (day.startsWith(u'd') || day.startsWith(u'M'))
            request.reading.dayOrder =
                day.startsWith(u'd') ? FiscalCalendar::DayOrder::DayFirst : FiscalCalendar::DayOrder::MonthFirst;
    }
    if (call.has("layout")) {
        auto layout = fromToken<ImportRequest::Layout>(call.value("layout"));
        if (!layout)
            return Invocation::usage(tr("“%1” is not a layout: long, wide, records or auto").arg(call.value("layout")));
        request.layout = *layout;
    }
    for (const QString &text : call.values("map")) {
        auto mapping = ImportRequest::mapping(text);
        if (!mapping)
            return Invocation::usage(mapping.error().message);
        request.map.append(*mapping);
    }
    for (const QString &text : call.values("where")) {
        auto condition = ImportRequest::condition(text);
        if (!condition)
            return Invocation::usage(condition.error().message);
        request.where.append(*condition);
    }
    if (call.has("met")) {
        auto condition = ImportRequest::condition(call.value("met"));
        if (!condition)
            return Invocation::usage(condition.error().message);
        request.met = *condition;
    }
    if (call.has("aggregate")) {
        auto aggregate = fromToken<Series::Aggregate>(call.value("aggregate"));
        if (!aggregate || *aggregate == Series::Aggregate::None)
            return Invocation::usage(tr("“%1” is not an aggregate: count, sum, mean, median, share, days or open")
                                         .arg(call.value("aggregate")));
        request.aggregate = *aggregate;
    }
    request.reading.sheet = call.value("sheet");
    request.department = call.value("department");
    request.metric = call.value("metric");
    request.breakdown = call.value("breakdown");
    request.covers = call.value("covers");
    request.create = call.has("create");
    request.keepExisting = call.has("keep-existing");

    // What no file and no city could make sense of.
    if (!request.covers.isEmpty())
        if (const auto span = ImportRequest::span(request.covers, FiscalCalendar(city), request.reading.dayOrder);
            !span)
            return Invocation::usage(span.error().message);
    using A = Series::Aggregate;
    const A aggregate = request.aggregate.value_or(A::None);
    const bool isRecords = request.layout == ImportRequest::Layout::Records;
    // A request that leaves all open is filled in from the last import of such a file.
    const bool isRemembered = request.map.isEmpty() && request.layout == ImportRequest::Layout::Auto;
    if (!isRemembered && (aggregate == A::Days || aggregate == A::Open)
        && (request.mapped(QStringLiteral("from")).isEmpty() || request.mapped(QStringLiteral("to")).isEmpty()))
        return Invocation::usage(
            tr("%1 needs two columns — name them with --map from=COLUMN --map to=COLUMN").arg(token(aggregate)));
    if (!isRemembered && aggregate == A::Share && !request.met)
        return Invocation::usage(tr("a share needs the condition to be met — say it with --met COLUMN=VALUE"));
    if (!isRemembered && request.met && aggregate != A::Share)
        return Invocation::usage(tr("--met goes with --aggregate share"));
    if (isRecords && (aggregate == A::Sum || aggregate == A::Mean || aggregate == A::Median)
        && request.mapped(QStringLiteral("value")).isEmpty())
        return Invocation::usage(
            tr("%1 needs a column to aggregate — name it with --map value=COLUMN").arg(token(aggregate)));
    if (isRecords && request.metric.isEmpty())
        return Invocation::usage(tr("records are values of one metric — name it with --metric CODE"));
    return request;
}

/// What --save, --pattern and --since-last ask to be remembered.
Result<Change> savingOf(const Invocation &call, CityFile &file, const ImportPlan &plan)
{
    const QFileInfo source(call.argument(1));
    const QString path =
        call.has("pattern") ? source.absolutePath() + u'/' + call.value("pattern") : source.absoluteFilePath();
    return SavedImports::saving(file, plan, call.value("save"), path,
                                call.has("since-last") ? SavedImport::Span::SinceLast : SavedImport::Span::All,
                                call.author());
}

} // namespace

int runImport(const QStringList &arguments)
{
    Invocation call(
        QStringLiteral("import"),
        tr("Imports numbers or records from a CSV file or a workbook (.xlsx, .xlsm, .ods). One import is "
           "one revision; the same file again changes nothing. A folder is gone through as a whole: each row of each "
           "workbook and CSV file is taken for a metric by its code, its name or what was remembered."));
    call.argument(QStringLiteral("FILE"), tr("The city file."));
    call.argument(QStringLiteral("SOURCE"), tr("The CSV file or workbook, or a folder of them."));
    call.option(QStringLiteral("layout"), tr("How the source is laid out: long, wide, records or auto (default)."),
                QStringLiteral("LAYOUT"));
    call.option(QStringLiteral("sheet"),
                tr("The sheet of a workbook; without it the first visible one that holds a table."),
                QStringLiteral("NAME"));
    call.option(QStringLiteral("map"),
                tr("Which column holds a field; may be given several times. FIELD=-: none does."),
                QStringLiteral("FIELD=COLUMN"));
    call.option(QStringLiteral("department"), tr("The department of all rows."), QStringLiteral("CODE"));
    call.option(QStringLiteral("metric"), tr("The metric of all rows."), QStringLiteral("CODE"));
    call.option(QStringLiteral("create"), tr("Make departments, metrics, categories and series that are not there."));
    call.option(QStringLiteral("keep-existing"), tr("Leave values that are stored already as they are."));
    call.option(QStringLiteral("aggregate"),
                tr("How records or days become a period's value: count, sum, mean, median, share, days or open."),
                QStringLiteral("HOW"));
    call.option(QStringLiteral("where"), tr("Only rows with this value in this column."),
                QStringLiteral("COLUMN=VALUE"));
    call.option(QStringLiteral("met"), tr("With --aggregate share: which rows count as met."),
                QStringLiteral("COLUMN=VALUE"));
    call.option(QStringLiteral("breakdown"), tr("The breakdown that the category column belongs to."),
                QStringLiteral("NAME"));
    call.option(QStringLiteral("covers"), tr("The span the source covers: inside it, a period without rows is 0."),
                QStringLiteral("FROM..TO"));
    call.option(QStringLiteral("dry-run"), tr("Say what would be done, and change nothing."));
    call.option(QStringLiteral("report"), tr("Write what became of every row to this CSV file."),
                QStringLiteral("OUT.csv"));
    call.option(QStringLiteral("save"), tr("Keep this import under a name, for statroom refresh."),
                QStringLiteral("NAME"));
    call.option(QStringLiteral("pattern"),
                tr("With --save: the newest file of this name in the source's folder, like calls-*.csv."),
                QStringLiteral("PATTERN"));
    call.option(QStringLiteral("since-last"),
                tr("With --save: months that were over at the last run keep what is stored."));
    call.option(QStringLiteral("accept-similar"),
                tr("Of a folder: take names that are nearly a metric's for it, and remember them."));
    call.option(QStringLiteral("hidden"), tr("Of a folder: take in hidden sheets as well."));
    call.option(QStringLiteral("sign-off"),
                tr("Of a folder: write a sheet to sign for each department, as PDF and XLSX, into this folder."),
                QStringLiteral("DIR"));
    call.option(QStringLiteral("json"), tr("Answer as JSON."));
    call.writes();
    if (!call.read(arguments, 2, 2))
        return call.exitCode();
    if (QFileInfo(call.argument(1)).isDir())
        return importFolder(call);
    for (const char *option : {"accept-similar", "hidden", "sign-off"})
        if (call.has(option))
            return call.wrongUsage(tr("--%1 is for a folder").arg(QLatin1String(option)));
    for (const char *option : {"pattern", "since-last"})
        if (call.has(option) && !call.has("save"))
            return call.wrongUsage(tr("--%1 goes with --save NAME").arg(QLatin1String(option)));
    const bool dry = call.has("dry-run");
    auto file = call.open(dry ? CityFile::Access::ReadOnly : CityFile::Access::ReadWrite);
    if (!file)
        return call.exitCode();
    auto request = requestOf(call, file->catalogue()->city);
    if (!request)
        return call.fail(request.error());
    auto table = Importer::read(call.argument(1), request->reading, *file->catalogue());
    if (!table) {
        Error error = table.error();
        if (error.kind == ErrorKind::Io)
            error.kind = ErrorKind::InvalidInput;
        return call.fail(error);
    }
    const bool progress = Invocation::terminalWantsProgress();
    const auto planned = [&] {
        auto found = Importer::plan(file->reader(), *table, *request, [&](qint64 done, qint64 total) {
            if (progress && total > 0)
                std::fprintf(stderr, "\r%3d %%", int(done * 100 / total));
            if (Pen *pen = file->pen())
                (void)pen->keep();
            return !Invocation::interrupted().load();
        });
        if (progress)
            std::fputs("\r     \r", stderr);
        return found;
    };
    auto plan = planned();
    if (!plan)
        return call.fail(plan.error());
    if ((call.has("department") || call.has("metric")) && !plan->others().isEmpty())
        return call.wrongUsage(tr("%1 — leave the option out to go by the column, choose rows with --where "
                                  "COLUMN=VALUE, or say --map department=- (or metric=-) if the column does not count")
                                   .arg(plan->others().chopped(1)));
    const auto reported = [&] {
        return call.has("report") ? Importer::writeReport(*plan, call.value("report")) : Result<void>();
    };
    if (auto written = reported(); !written)
        return call.fail(written.error());
    Importer::Outcome outcome;
    if (!dry) {
        const auto committed = committedAmongOthers<Importer::Outcome>(
            *file,
            [&]() -> Result<Importer::Outcome> {
                std::vector<Change> also;
                if (call.has("save")) {
                    auto saving = savingOf(call, *file, *plan);
                    if (!saving)
                        return saving.error();
                    if (!(saving->before && *saving->before == *saving->after))
                        also.push_back(*std::move(saving));
                }
                return Importer::commit(*file, *plan, call.author(), call.reason(), &Invocation::interrupted(), {},
                                        also);
            },
            [&]() -> Result<void> {
                plan = planned();
                return plan ? reported() : Result<void>(plan.error());
            });
        if (!committed)
            return call.fail(committed.error());
        outcome = *committed;
    }

    if (call.json()) {
        call.say(importAnswer(*plan, outcome));
    } else {
        tellImport(call, *plan);
        if (dry)
            call.say(tr("Nothing was written: this was a dry run."));
        else if (!outcome.wrote)
            call.say(tr("Nothing to change: the city file has all of it already."));
    }
    using Fate = ImportPlan::Fate;
    using Outcome = ImportPlan::Outcome;
    const bool isNothingMatched = (plan->count(Fate::LeftOut) > 0 || (plan->rowCount() == 0 && !plan->isOwnForm()))
        && plan->count(Outcome::Added) + plan->count(Outcome::Changed) == 0
        && plan->count(Outcome::Unchanged) + plan->count(Outcome::Kept) == 0;
    return plan->needsPerson() || isNothingMatched ? int(ExitCode::NeedsPerson) : 0;
}

} // namespace statroom
