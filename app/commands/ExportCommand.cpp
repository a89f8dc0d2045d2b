// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Translations.h"
#include "app/commands/GoalAnswer.h"
#include "app/commands/Invocation.h"
#include "app/commands/SessionAnswer.h"

#include "charts/TrendChart.h"
#include "exchange/CsvField.h"
#include "exchange/DefinitionsWriter.h"
#include "exchange/ObservationsWriter.h"
#include "exchange/SetupWorkbook.h"
#include "items/GoalModel.h"
#include "items/ParetoModel.h"
#include "items/RecordLine.h"
#include "items/SessionCalendarFile.h"
#include "items/Standings.h"
#include "items/TrendModel.h"
#include "items/Viewpoint.h"
#include "items/books/ObservationsBook.h"
#include "report/ChartPicture.h"
#include "report/GoalWebPage.h"
#include "report/ReportWriter.h"
#include "report/SessionWebPage.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

namespace statroom {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

/// A trend as a table: every period with its number, target and status.
QJsonObject trendObject(const TrendReading &reading, const FiscalCalendar &calendar)
{
    QJsonArray points;
    for (const TrendRow &row : reading.rows) {
        QJsonObject point{{QStringLiteral("period"), calendar.spell(row.period)},
                          {QStringLiteral("value"), jsonNumber(row.value)},
                          {QStringLiteral("numerator"), jsonNumber(row.numerator)},
                          {QStringLiteral("denominator"), jsonNumber(row.denominator)},
                          {QStringLiteral("target"), jsonNumber(row.target)},
                          {QStringLiteral("target_high"), jsonNumber(row.targetHigh)},
                          {QStringLiteral("status"), QString(token(row.status))},
                          {QStringLiteral("preliminary"), row.preliminary},
                          {QStringLiteral("disputed"), row.disputed},
                          {QStringLiteral("note"), jsonText(row.note)}};
        if (!reading.categoryNames.isEmpty()) {
            QJsonObject categories;
            for (qsizetype i = 0; i < reading.categoryNames.size(); ++i)
                categories.insert(reading.categoryNames[i], jsonNumber(row.categories.value(i).value));
            point.insert(QStringLiteral("categories"), categories);
        }
        points.append(point);
    }
    const Metric &metric = reading.metric();
    const Department *department = reading.department();
    return {{QStringLiteral("department"), department ? department->code : QString()},
            {QStringLiteral("metric"), metric.code},
            {QStringLiteral("category"), jsonText(reading.catalogue->categorySpelling(reading.subject.category))},
            {QStringLiteral("name"), metric.name},
            {QStringLiteral("unit"), metric.unit},
            {QStringLiteral("kind"), QString(token(metric.kind))},
            {QStringLiteral("direction"), QString(token(metric.direction))},
            {QStringLiteral("points"), points}};
}

int saved(const Invocation &call, const Result<void> &done)
{
    return done ? 0 : call.fail(done.error());
}

/// The course of a goal, oldest first, with numbers as stored.
QByteArray courseAsCsv(const GoalModel &model)
{
    QByteArray text = "as_of";
    for (int column = 1; column < model.columnCount(); ++column)
        text += ',' + CsvField::text(model.headerData(column, Qt::Horizontal).toString());
    text += "\r\n";
    for (int row = model.rowCount() - 1; row >= 0; --row) {
        text += model.index(row, 0).data(int(GoalModel::Role::Day)).toDate().toString(Qt::ISODate).toUtf8();
        for (int column = 1; column < model.columnCount(); ++column) {
            const QVariant number = model.index(row, column).data(int(GoalModel::Role::Number));
            text += ','
                + (number.isValid() ? QByteArray::number(number.toDouble(), 'g', QLocale::FloatingPointShortest)
                                    : QByteArray());
        }
        text += "\r\n";
    }
    return text;
}

/// A goal of steps alone has no other course than they are.
QByteArray stepsAsCsv(const GoalModel &model)
{
    QByteArray text = "step,due,done,evidence\r\n";
    for (const Milestone &step : model.reading()->course->matter().milestones)
        text += CsvField::text(step.name) + ',' + step.due.toString(Qt::ISODate).toUtf8() + ','
            + (step.isDone(model.day()) ? step.done.toString(Qt::ISODate).toUtf8() : QByteArray()) + ','
            + CsvField::text(step.evidence) + "\r\n";
    return text;
}

/// Papers for people are in American English unless a locale is asked for.
Result<void> standAt(Viewpoint &viewpoint, const Invocation &call, CityFile &file, RecordedAt at)
{
    viewpoint.setLocale(call.has("locale") ? call.locale() : QLocale(QLocale::English, QLocale::UnitedStates));
    viewpoint.setFile(&file);
    return at.isNow() ? Result<void>() : viewpoint.setRecordedAt(at);
}

int exportGoal(const Invocation &call, CityFile &file, RecordedAt at, const QString &output, const QString &ending,
               QPageSize::PageSizeId paper)
{
    auto day = call.dayAsOf(file);
    if (!day)
        return call.fail(day.error());
    Viewpoint viewpoint;
    if (const auto moved = standAt(viewpoint, call, file, at); !moved)
        return call.fail(moved.error());
    viewpoint.setMonth(Month::of(*day));
    const Goal *goal = viewpoint.catalogue()->goal(call.value("goal"));
    if (!goal)
        return call.fail(ExitCode::NeedsPerson,
                         tr("there is no goal %1 — see statroom list FILE goals").arg(call.value("goal")));
    if (ending == QLatin1String("json")) {
        auto reading = GoalReading::read(viewpoint.reader(), viewpoint.catalogue(), goal->id, at, call.locale());
        return reading
            ? saved(call, Invocation::save(output, QJsonDocument(goalAnswer(*reading, reading->at(*day))).toJson()))
            : call.fail(reading.error());
    }
    if (ending == QLatin1String("pdf")) {
        ReportWriter writer(viewpoint);
        writer.setPageSize(paper);
        return saved(call, writer.write(ReportContents::goal(goal->id, *day), output));
    }
    GoalModel model(viewpoint);
    std::optional<Error> failure;
    QObject::connect(&model, &GoalModel::failed, &model, [&failure](const Error &error) { failure = error; });
    model.setGoal(goal->id);
    if (failure)
        return call.fail(*failure);
    model.setDay(*day);
    if (ending == QLatin1String("csv"))
        return saved(
            call,
            Invocation::save(output, goal->kind == Goal::Kind::Milestones ? stepsAsCsv(model) : courseAsCsv(model)));
    const auto record = recordLine(viewpoint);
    if (!record)
        return call.fail(record.error());
    if (ending == QLatin1String("html"))
        return saved(call,
                     Invocation::save(output, goalWebPage(model, viewpoint.city().name, *record, viewpoint.locale())));
    return saved(call, goalPicture(model, viewpoint.city().name, *record).save(output));
}

/// Which paper is meant: what was said, else what the file's name begins with, else what the session is ready for.
std::optional<MemoDelivery::Memo> paperOf(const Invocation &call, const Session &session, const QString &output)
{
    if (call.has("memo"))
        return fromToken<MemoDelivery::Memo>(call.value("memo"));
    const QString name = QFileInfo(output).completeBaseName().toLower();
    for (const MemoDelivery::Memo memo :
         {MemoDelivery::Memo::Draft, MemoDelivery::Memo::Before, MemoDelivery::Memo::After})
        if (name.startsWith(token(memo)))
            return memo;
    return session.state == Session::State::Held ? MemoDelivery::Memo::After : MemoDelivery::Memo::Before;
}

int exportSession(const Invocation &call, CityFile &file, RecordedAt at, const QString &output, const QString &ending,
                  QPageSize::PageSizeId paper)
{
    Viewpoint viewpoint;
    if (const auto moved = standAt(viewpoint, call, file, at); !moved)
        return call.fail(moved.error());
    const Session *session = viewpoint.catalogue()->session(QStringView(call.value("session")));
    if (!session)
        return call.fail(ExitCode::NeedsPerson,
                         tr("there is no session %1 — see statroom list FILE sessions").arg(call.value("session")));
    const auto memo = paperOf(call, *session, output);
    if (!memo)
        return call.wrongUsage(tr("“%1” is no paper — choose draft, before or after").arg(call.value("memo")));
    const Result<Month> asked = call.monthAsOf(file);
    if (!asked)
        return call.fail(asked.error());
    if (call.has("as-of") && session->month.isValid() && *asked != session->month)
        return call.wrongUsage(
            tr("session %1 looks at %2 — leave out --as-of")
                .arg(session->code, FiscalCalendar(viewpoint.city()).spell(Period(session->month, 1))));
    viewpoint.setMonth(session->month.isValid() ? session->month : *asked);
    const bool isPaper =
        ending != QLatin1String("json") && ending != QLatin1String("ics") && ending != QLatin1String("csv");
    if (isPaper && *memo == MemoDelivery::Memo::After && session->state != Session::State::Held)
        return call.fail(
            ExitCode::NeedsPerson,
            session->state == Session::State::Cancelled
                ? tr("session %1 was cancelled (%2) — it has no memo after").arg(session->code, session->stateReason)
                : tr("session %1 has not been held yet — its memo after comes when it is over").arg(session->code));
    if (ending == QLatin1String("json")) {
        const auto reading = SessionReading::read(viewpoint.reader(), viewpoint.catalogue(), session->id, at);
        const Result<QJsonObject> answer =
            reading ? sessionAnswer(viewpoint, *reading) : Result<QJsonObject>(reading.error());
        return saved(call,
                     answer ? Invocation::save(output, QJsonDocument(*answer).toJson()) : Result<void>(answer.error()));
    }
    if (ending == QLatin1String("pdf")) {
        ReportWriter writer(viewpoint);
        writer.setPageSize(paper);
        return saved(call, writer.write(ReportContents::session(session->id, *memo), output));
    }
    auto read = SessionMemo::read(viewpoint, session->id, *memo);
    if (!read)
        return call.fail(read.error());
    if (ending == QLatin1String("html"))
        return saved(call, Invocation::save(output, sessionWebPage(*read, viewpoint.locale())));
    if (ending == QLatin1String("txt"))
        return saved(call, Invocation::save(output, read->plainText().toUtf8()));
    if (ending == QLatin1String("csv"))
        return saved(call, Invocation::save(output, read->actionsCsv()));
    auto calendar = sessionCalendar(viewpoint, session->id);
    if (!calendar)
        return call.fail(calendar.error());
    return saved(call, Invocation::save(output, *calendar));
}

QByteArray paretoAsCsv(const Pareto &pareto)
{
    const auto number = [](double value) {
        return QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
    };
    QByteArray text = "cause,count,share,together,vital\r\n";
    for (const Pareto::Bar &bar : pareto.bars)
        text += CsvField::text(bar.entry.text) + ',' + number(bar.entry.count) + ','
            + (bar.share ? number(*bar.share) : QByteArray()) + ','
            + (bar.cumulative ? number(*bar.cumulative) : QByteArray()) + ','
            + (bar.isVital && pareto.standsOut() ? "yes" : "no") + "\r\n";
    return text;
}

int exportProblem(const Invocation &call, CityFile &file, RecordedAt at, Month month, const QString &output,
                  const QString &ending, QPageSize::PageSizeId paper)
{
    Viewpoint viewpoint;
    if (const auto moved = standAt(viewpoint, call, file, at); !moved)
        return call.fail(moved.error());
    viewpoint.setMonth(month);
    const Problem *problem = problemNamed(*viewpoint.catalogue(), call.value("problem"));
    if (!problem)
        return call.fail(ExitCode::NeedsPerson,
                         tr("there is no one problem “%1” — name it by its number in statroom list FILE problems")
                             .arg(call.value("problem")));
    if (ending == QLatin1String("pdf")) {
        ReportWriter writer(viewpoint);
        writer.setPageSize(paper);
        return saved(call, writer.write(ReportContents::problem(problem->id), output));
    }
    auto standing = ProblemStanding::read(viewpoint, problem->id);
    if (!standing)
        return call.fail(standing.error());
    return saved(call,
                 Invocation::save(output,
                                  ending == QLatin1String("csv") ? paretoAsCsv(standing->causes.pareto)
                                                                 : standing->plainText().toUtf8()));
}

} // namespace

int runExport(const QStringList &arguments)
{
    Invocation call(
        QStringLiteral("export"),
        tr("Writes definitions, observations, or the pages or data of a metric, a department, a goal, a session, a "
           "problem or the whole city."));
    call.argument(QStringLiteral("FILE"), tr("The city file."));
    call.option(QStringLiteral("definitions"), tr("All definitions as .json, in the form that define reads."));
    call.option(QStringLiteral("observations"),
                tr("All observations as .csv or .xlsx, in the form that import reads."));
    call.option(QStringLiteral("metric"), tr("A metric: .pdf, .png, .svg, .csv, .xlsx or .json."),
                QStringLiteral("CODE"));
    call.option(QStringLiteral("department"),
                tr("A department: .pdf, .csv, .xlsx or .json; with --metric, the metric in it."),
                QStringLiteral("CODE"));
    call.option(QStringLiteral("city"),
                tr("The whole city: the overview and every department’s scorecard as .pdf; its numbers as .csv, .xlsx "
                   "or .json."));
    call.option(QStringLiteral("goal"), tr("A goal: .pdf, .html, .png, .svg, .csv or .json."), QStringLiteral("CODE"));
    call.option(QStringLiteral("session"),
                tr("A paper of a session: .pdf, .html or .txt; its dates and action items: "
                   ".ics; its action items: .csv; all of it with what the room saw and what stands there now: .json."),
                QStringLiteral("CODE"));
    call.option(QStringLiteral("memo"),
                tr("Which paper: draft, before or after (default: as the name of OUT begins, "
                   "else what the session is ready for)."),
                QStringLiteral("WHICH"));
    call.option(QStringLiteral("problem"),
                tr("A problem by its number, UUID or statement: .pdf on one page, .txt, or its causes as .csv."),
                QStringLiteral("KEY"));
    call.option(QStringLiteral("category"), tr("A category of the metric's breakdown."), QStringLiteral("NAME"));
    call.option(QStringLiteral("as-of"), tr("As of the end of this period."), QStringLiteral("PERIOD"));
    call.option(QStringLiteral("recorded"), tr("As recorded at a revision or at the end of a day."),
                QStringLiteral("REVISION|DATE"));
    call.option(QStringLiteral("paper"), tr("Letter or A4 (default: Letter)."), QStringLiteral("SIZE"));
    call.option(QStringLiteral("output"), tr("The file to write; its ending says the form."), QStringLiteral("OUT"));
    if (!call.read(arguments, 1, 1))
        return call.exitCode();
    const bool definitions = call.has("definitions");
    const bool observations = call.has("observations");
    const bool goal = call.has("goal");
    const bool session = call.has("session");
    const bool problem = call.has("problem");
    const bool city = call.has("city");
    if (int(definitions) + int(observations) + int(call.has("metric") || call.has("department")) + int(goal)
            + int(session) + int(problem) + int(city)
        != 1)
        return call.wrongUsage(
            tr("one of --definitions, --observations, --metric, --department, --goal, --session, --problem or --city "
               "is needed"));
    if (call.has("memo") && !session)
        return call.wrongUsage(tr("--memo needs --session"));
    if (call.has("category") && !call.has("metric"))
        return call.wrongUsage(tr("--category needs --metric"));
    if (!call.has("output"))
        return call.wrongUsage(tr("-o OUT is missing"));
    const QString output = call.value("output");
    const QString ending = QFileInfo(output).suffix().toLower();
    const QStringList endings = definitions ? QStringList{QStringLiteral("json"), QStringLiteral("xlsx")}
        : observations                      ? QStringList{QStringLiteral("csv"), QStringLiteral("xlsx")}
        : goal    ? QStringList{QStringLiteral("pdf"), QStringLiteral("html"), QStringLiteral("png"),
                             QStringLiteral("svg"), QStringLiteral("csv"),  QStringLiteral("json")}
        : session ? QStringList{QStringLiteral("pdf"), QStringLiteral("html"), QStringLiteral("txt"),
                                QStringLiteral("ics"), QStringLiteral("csv"),  QStringLiteral("json")}
        : problem ? QStringList{QStringLiteral("pdf"), QStringLiteral("txt"), QStringLiteral("csv")}
        : call.has("metric")
        ? QStringList{QStringLiteral("pdf"), QStringLiteral("png"),  QStringLiteral("svg"),
                      QStringLiteral("csv"), QStringLiteral("xlsx"), QStringLiteral("json")}
        : QStringList{QStringLiteral("pdf"), QStringLiteral("csv"), QStringLiteral("xlsx"), QStringLiteral("json")};
    if (!endings.contains(ending))
        return call.wrongUsage(
            tr("“%1” cannot be written — the name must end in .%2").arg(output, endings.join(QStringLiteral(", ."))));
    // What is read by people is told in their language; what programs read keeps its words.
    static const QStringList forPeople{QStringLiteral("pdf"), QStringLiteral("html"), QStringLiteral("png"),
                                       QStringLiteral("svg"), QStringLiteral("txt"),  QStringLiteral("ics")};
    if (call.has("locale") && forPeople.contains(ending))
        installTranslations(*QCoreApplication::instance(), call.locale());
    QPageSize::PageSizeId paper = QPageSize::Letter;
    if (call.has("paper")) {
        if (call.value("paper").compare(QLatin1String("a4"), Qt::CaseInsensitive) == 0)
            paper = QPageSize::A4;
        else if (call.value("paper").compare(QLatin1String("letter"), Qt::CaseInsensitive) != 0)
            return call.wrongUsage(tr("“%1” is not a paper size — choose Letter or A4").arg(call.value("paper")));
    }
    if (QFileInfo::exists(output)
        && QFileInfo(output).canonicalFilePath() == QFileInfo(call.argument(0)).canonicalFilePath())
        return call.wrongUsage(tr("“%1” is the city file itself").arg(output));
    auto file = call.open(CityFile::Access::ReadOnly);
    if (!file)
        return call.exitCode();
    auto at = call.recordedAt(*file);
    if (!at)
        return call.fail(at.error());
    auto catalogue = file->reader().catalogue(*at);
    if (!catalogue)
        return call.fail(catalogue.error());
    if (auto missing = call.missingNames(**catalogue))
        return *missing;
    if (definitions && ending == QLatin1String("xlsx")) {
        const Result<RevisionId> newest =
            at->revision ? Result<RevisionId>(*at->revision) : file->reader().newestRevision();
        if (!newest)
            return call.fail(newest.error());
        const Result<QByteArray> bytes = SetupWorkbook::bytes(**catalogue, *newest);
        return saved(call, bytes ? Invocation::save(output, *bytes) : Result<void>(bytes.error()));
    }
    if (definitions) {
        const Result<QByteArray> bytes = DefinitionsWriter::json(file->reader(), *at);
        return saved(call, bytes ? Invocation::save(output, *bytes) : Result<void>(bytes.error()));
    }

    if (goal)
        return exportGoal(call, *file, *at, output, ending, paper);

    if (session)
        return exportSession(call, *file, *at, output, ending, paper);

    auto month = call.monthAsOf(*file);
    if (!month)
        return call.fail(month.error());
    if (problem)
        return exportProblem(call, *file, *at, *month, output, ending, paper);
    std::optional<TrendSubject> subject;
    if (call.has("metric")) {
        int exitCode = 0;
        subject = call.subject(**catalogue, exitCode);
        if (!subject)
            return exitCode;
    }
    if (ending == QLatin1String("csv") || ending == QLatin1String("xlsx")) {
        ObservationsWriter::Selection selection;
        selection.at = *at;
        if (subject) {
            selection.department = subject->department;
            selection.metric = subject->metric;
            selection.category = subject->category;
        } else if (call.has("department")) {
            selection.department = (*catalogue)->department(call.value("department"))->id;
        }
        if (call.has("as-of"))
            selection.to = *month;
        if (ending == QLatin1String("xlsx")) {
            const Result<QByteArray> book = ObservationsBook::xlsx(file->reader(), selection, call.locale());
            return saved(call, book ? Invocation::save(output, *book) : Result<void>(book.error()));
        }
        return saved(call, Invocation::save(output, [&](QIODevice &to) {
                         return ObservationsWriter::write(file->reader(), selection, to);
                     }));
    }

    if (ending == QLatin1String("json")) {
        const FiscalCalendar calendar((*catalogue)->city);
        const auto trend = [&](const TrendSubject &of) {
            return TrendReading::read(file->reader(), *catalogue, of, *month, *at, TrendReading::Depth::Numbers,
                                      call.locale());
        };
        if (subject) {
            auto reading = trend(*subject);
            if (!reading)
                return call.fail(reading.error());
            return saved(call, Invocation::save(output, QJsonDocument(trendObject(*reading, calendar)).toJson()));
        }
        QJsonArray metrics;
        const std::vector<StandingKey> keys = city
            ? Standings::keysOf(**catalogue, *month)
            : Standings::keysOf(**catalogue, (*catalogue)->department(call.value("department"))->id, *month);
        for (const StandingKey &key : keys) {
            auto reading = trend({key.department, key.metric, key.category, {}});
            if (!reading)
                return call.fail(reading.error());
            metrics.append(trendObject(*reading, calendar));
        }
        return saved(call, Invocation::save(output, QJsonDocument(metrics).toJson()));
    }

    Viewpoint viewpoint;
    if (const auto moved = standAt(viewpoint, call, *file, *at); !moved)
        return call.fail(moved.error());
    viewpoint.setMonth(*month);
    if (ending == QLatin1String("pdf"))
        return saved(call,
                     subject    ? writeMetricReport(viewpoint, *subject, output, paper)
                         : city ? writeCityReport(viewpoint, output, paper)
                                : writeDepartmentReport(viewpoint,
                                                        viewpoint.catalogue()->department(call.value("department"))->id,
                                                        output, paper));
    TrendModel model(viewpoint);
    model.setSubject(*subject);
    if (!model.reading())
        return call.fail({ErrorKind::InvalidInput, model.failure(), {}});
    TrendChart chart;
    chart.setModel(&model);
    const Metric &metric = model.reading()->metric();
    const ChartPicture picture(chart,
                               {metric.name, model.reading()->department()->name,
                                tr("%1, as of %2, revision %3")
                                    .arg(viewpoint.city().name, viewpoint.label(Period(*month, 1), LabelStyle::Long),
                                         QString::number(viewpoint.newestRevision().number))});
    return saved(call, picture.save(output));
}

} // namespace statroom
