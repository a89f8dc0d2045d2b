// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/Invocation.h"

#include "exchange/Importer.h"
#include "storage/Pen.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QThread>

#include <algorithm>
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

} // namespace

int runImport(const QStringList &arguments)
{
    Invocation call(QStringLiteral("import"),
                    tr("Imports numbers or records from a CSV file or a workbook (.xlsx, .xlsm, .ods). One import is "
                       "one revision; the same file again changes nothing."));
    call.argument(QStringLiteral("FILE"), tr("The city file."));
    call.argument(QStringLiteral("SOURCE"), tr("The CSV file or workbook."));
    call.option(QStringLiteral("layout"), tr("How the source is laid out: long, wide, records or auto (default)."),
                QStringLiteral("LAYOUT"));
    call.option(QStringLiteral("sheet"),
                tr("The sheet of a workbook; without it the first visible one that holds a table."),
                QStringLiteral("NAME"));
    call.option(QStringLiteral("map"), tr("Which column holds a field; may be given several times."),
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
    call.option(QStringLiteral("json"), tr("Answer as JSON."));
    call.writes();
    if (!call.read(arguments, 2, 2))
        return call.exitCode();
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
    QElapsedTimer since;
    since.start();
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
    const auto reported = [&] {
        return call.has("report") ? Importer::writeReport(*plan, call.value("report")) : Result<void>();
    };
    if (auto written = reported(); !written)
        return call.fail(written.error());
    Importer::Outcome outcome;
    // When another process writes at the same moment, what it wrote is looked at and the import planned anew.
    for (int wait = 20; !dry; wait = std::min(wait * 2, 800)) {
        auto committed = Importer::commit(*file, *plan, call.author(), call.reason(), &Invocation::interrupted());
        if (committed) {
            outcome = *committed;
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
        plan = planned();
        if (!plan)
            return call.fail(plan.error());
        if (auto written = reported(); !written)
            return call.fail(written.error());
    }

    using Fate = ImportPlan::Fate;
    using Outcome = ImportPlan::Outcome;
    QJsonArray rows;
    // For people, rows of which the same is to be said are said together.
    struct Said
    {
        QString what;
        QStringList rows;
        qint64 count = 0;
    };
    std::vector<Said> said;
    for (Fate fate : {Fate::Rejected, Fate::Waiting}) {
        for (qint64 n : plan->remarksWith(fate)) {
            const ImportPlan::Item item = plan->remark(n);
            if (call.json()) {
                rows.append(QJsonObject{{QStringLiteral("row"), item.row},
                                        {QStringLiteral("column"), jsonText(item.columnName)},
                                        {QStringLiteral("text"), item.text},
                                        {QStringLiteral("why"), item.why}});
                continue;
            }
            const QString what = item.columnName.isEmpty() ? item.why
                : item.text.isEmpty()                      ? tr("column %1: %2").arg(item.columnName, item.why)
                                      : tr("column %1, “%2”: %3").arg(item.columnName, item.text, item.why);
            auto same = std::find_if(said.begin(), said.end(), [&](const Said &s) { return s.what == what; });
            if (same == said.end() && said.size() < 25)
                same = said.insert(said.end(), {what, {}, 0});
            if (same == said.end())
                continue;
            if (++same->count <= 5)
                same->rows.append(QString::number(item.row));
        }
    }
    qint64 mentioned = 0;
    for (const Said &s : said) {
        mentioned += s.count;
        const QString list = s.rows.join(QStringLiteral(", "));
        if (s.count == 1)
            call.remark(tr("row %1, %2").arg(list, s.what));
        else if (s.count <= 5)
            call.remark(tr("rows %1, %2").arg(list, s.what));
        else
            call.remark(tr("rows %1 and %2 more, %3").arg(list, QString::number(s.count - 5), s.what));
    }
    if (const qint64 all = plan->count(Fate::Rejected) + plan->count(Fate::Waiting); !call.json() && mentioned < all)
        call.remark(tr("%1 more rows were not taken; --report OUT.csv writes all of them").arg(all - mentioned));
    if (call.json()) {
        const auto span = plan->covers();
        call.say(
            QJsonObject{{QStringLiteral("sheet"), jsonText(plan->request().sheet)},
                        {QStringLiteral("revision"),
                         outcome.wrote ? QJsonValue(outcome.revision.number) : QJsonValue(QJsonValue::Null)},
                        {QStringLiteral("receipt"),
                         outcome.receipt ? QJsonValue(outcome.receipt.number) : QJsonValue(QJsonValue::Null)},
                        {QStringLiteral("covers"),
                         span ? QJsonValue(QJsonArray{span->from.toString(Qt::ISODate), span->to.toString(Qt::ISODate)})
                              : QJsonValue(QJsonValue::Null)},
                        {QStringLiteral("added"), plan->count(Outcome::Added)},
                        {QStringLiteral("changed"), plan->count(Outcome::Changed)},
                        {QStringLiteral("unchanged"), plan->count(Outcome::Unchanged)},
                        {QStringLiteral("kept"), plan->count(Outcome::Kept)},
                        {QStringLiteral("rejected"), plan->count(Fate::Rejected) + plan->count(Fate::Waiting)},
                        {QStringLiteral("warnings"), QJsonArray::fromStringList(plan->warnings())},
                        {QStringLiteral("created"), QJsonArray::fromStringList(plan->created())},
                        {QStringLiteral("rows"), rows}});
    } else {
        for (const QString &line : plan->created())
            call.say(line);
        for (const QString &warning : plan->warnings())
            call.remark(warning);
        if (const auto span = plan->covers())
            call.say(tr("The source covers %1 to %2.")
                         .arg(span->from.toString(Qt::ISODate), span->to.toString(Qt::ISODate)));
        call.say(plan->summary());
        if (dry)
            call.say(tr("Nothing was written: this was a dry run."));
        else if (!outcome.wrote)
            call.say(tr("Nothing to change: the city file has all of it already."));
    }
    const bool isNothingMatched = (plan->count(Fate::LeftOut) > 0 || (plan->rowCount() == 0 && !plan->isOwnForm()))
        && plan->count(Outcome::Added) + plan->count(Outcome::Changed) == 0
        && plan->count(Outcome::Unchanged) + plan->count(Outcome::Kept) == 0;
    return plan->needsPerson() || isNothingMatched ? int(ExitCode::NeedsPerson) : 0;
}

} // namespace statroom
