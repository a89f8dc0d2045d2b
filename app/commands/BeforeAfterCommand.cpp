// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/ComparisonOptions.h"
#include "app/commands/Invocation.h"

#include "items/Viewpoint.h"
#include "report/ReportWriter.h"

#include <QCoreApplication>

namespace statroom {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

const char *outcomeOf(BeforeAfter::Outcome outcome)
{
    switch (outcome) {
    case BeforeAfter::Outcome::Told:
        return "told";
    case BeforeAfter::Outcome::NotInOrder:
        return "not_in_order";
    case BeforeAfter::Outcome::TooFewBefore:
        return "too_few_before";
    case BeforeAfter::Outcome::TooFewAfter:
        break;
    }
    return "too_few_after";
}

const char *useOf(BeforeAfter::Point::Use use)
{
    switch (use) {
    case BeforeAfter::Point::Use::Used:
        return "used";
    case BeforeAfter::Point::Use::Preliminary:
        return "preliminary";
    case BeforeAfter::Point::Use::Unlike:
        return "unlike";
    case BeforeAfter::Point::Use::Missing:
        break;
    }
    return "missing";
}

/// Numbers of an answer that there is.
void insertDifference(QJsonObject &object, const BeforeAfter &result)
{
    const bool isTold = result.isTold();
    object.insert(QStringLiteral("difference"),
                  isTold ? QJsonValue(result.difference.value) : QJsonValue(QJsonValue::Null));
    object.insert(QStringLiteral("interval"),
                  isTold && result.varies ? QJsonValue(QJsonArray{result.difference.low, result.difference.high})
                                          : QJsonValue(QJsonValue::Null));
    object.insert(QStringLiteral("probability"),
                  isTold && result.varies ? QJsonValue(result.difference.probability) : QJsonValue(QJsonValue::Null));
    object.insert(QStringLiteral("changed"),
                  isTold ? QJsonValue(result.difference.leavesOutZero()) : QJsonValue(QJsonValue::Null));
}

QJsonObject sideObject(const BeforeAfter::Side &side, const FiscalCalendar &calendar, int length)
{
    const auto spelled = [&](Month month) {
        return side.span.isValid() ? QJsonValue(calendar.spell(Period(month, length))) : QJsonValue(QJsonValue::Null);
    };
    return {{QStringLiteral("first"), spelled(side.span.first)},
            {QStringLiteral("last"), side.span.isValid() ? spelled(side.span.last() - (length - 1)) : spelled({})},
            {QStringLiteral("periods"), side.periods},
            {QStringLiteral("used"), side.used},
            {QStringLiteral("preliminary"), side.preliminary},
            {QStringLiteral("missing"), side.missing},
            {QStringLiteral("unlike"), side.unlike},
            {QStringLiteral("mean"), jsonNumber(side.mean)}};
}

QJsonObject answerOf(const BeforeAfterReading &reading)
{
    const BeforeAfter &result = reading.result;
    const Metric &metric = reading.numbers.metric;
    const FiscalCalendar &calendar = reading.numbers.calendar;
    const int length = monthsIn(metric.frequency);
    const Department *department = reading.catalogue->department(reading.choice.subject.department);
    QJsonObject answer{
        {QStringLiteral("department"), department ? department->code : QString()},
        {QStringLiteral("metric"), metric.code},
        {QStringLiteral("category"), jsonText(reading.catalogue->categorySpelling(reading.choice.subject.category))},
        {QStringLiteral("outcome"), QLatin1String(outcomeOf(result.outcome))},
        {QStringLiteral("event"),
         reading.story.event ? QJsonValue(reading.story.event->from.toString(Qt::ISODate))
                             : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("before"), sideObject(result.before, calendar, length)},
        {QStringLiteral("after"), sideObject(result.after, calendar, length)},
        {QStringLiteral("trend_before"), result.underWay},
        {QStringLiteral("like_with_like"), result.likeWithLike},
        {QStringLiteral("ratio_of_sums"), result.weighted},
        {QStringLiteral("regression_to_the_mean"), result.extreme.has_value()},
        {QStringLiteral("question"), reading.text.question},
        {QStringLiteral("answer"), reading.text.answer},
        {QStringLiteral("method"), reading.text.method},
        {QStringLiteral("caveats"), QJsonArray::fromStringList(reading.text.caveats)}};
    insertDifference(answer, result);
    if (reading.story.against) {
        QJsonArray others;
        for (const DepartmentId other : reading.choice.others)
            if (const Department *found = reading.catalogue->department(other))
                others.append(found->code);
        QJsonObject comparison{{QStringLiteral("departments"), others},
                               {QStringLiteral("outcome"), QLatin1String(outcomeOf(reading.story.against->outcome))},
                               {QStringLiteral("answer"), reading.text.comparison}};
        insertDifference(comparison, *reading.story.against);
        answer.insert(QStringLiteral("comparison"), comparison);
    }
    QJsonArray points;
    for (const BeforeAfter::Point &point : result.points)
        points.append(
            QJsonObject{{QStringLiteral("period"), calendar.spell(point.period)},
                        {QStringLiteral("side"), point.isAfter ? QStringLiteral("after") : QStringLiteral("before")},
                        {QStringLiteral("value"), jsonNumber(point.value)},
                        {QStringLiteral("use"), QLatin1String(useOf(point.use))},
                        {QStringLiteral("fitted"), jsonNumber(point.fitted)},
                        {QStringLiteral("expected"), jsonNumber(point.expected)}});
    answer.insert(QStringLiteral("points"), points);
    return answer;
}

} // namespace

int runBeforeAfter(const QStringList &arguments)
{
    Invocation call(QStringLiteral("before-after"),
                    tr("Says by how much a metric changed after an event, or from one span to another."));
    call.argument(QStringLiteral("FILE"), tr("The city file."));
    call.option(QStringLiteral("metric"), tr("The metric."), QStringLiteral("CODE"));
    call.option(QStringLiteral("department"), tr("The department, where several measure it."), QStringLiteral("CODE"));
    call.option(QStringLiteral("category"), tr("This category of the metric's breakdown."), QStringLiteral("NAME"));
    call.option(QStringLiteral("event"), tr("An event on its chart, by a part of its text."), QStringLiteral("TEXT"));
    call.option(QStringLiteral("at"), tr("A day, or the period that begins with the change."), QStringLiteral("DATE"));
    call.option(QStringLiteral("before"), tr("The span before, with --after."), QStringLiteral("FROM..TO"));
    call.option(QStringLiteral("after"), tr("The span after, with --before."), QStringLiteral("FROM..TO"));
    call.option(QStringLiteral("years"), tr("How far to look before and after an event (default 2)."),
                QStringLiteral("N"));
    call.option(QStringLiteral("compare-with"), tr("Departments to compare with, by commas."), QStringLiteral("CODES"));
    call.option(QStringLiteral("as-of"), tr("As of the end of this period (default: the latest one that is due)."),
                QStringLiteral("PERIOD"));
    call.option(QStringLiteral("recorded"), tr("As recorded at a revision or at the end of a day."),
                QStringLiteral("REVISION|DATE"));
    call.option(QStringLiteral("output"), tr("Write the printed page to this .pdf too."), QStringLiteral("OUT.pdf"));
    call.option(QStringLiteral("json"), tr("Answer as JSON."));
    if (!call.read(arguments, 1, 1))
        return call.exitCode();
    if (!call.has("metric"))
        return call.wrongUsage(tr("--metric is missing"));
    if (call.has("before") != call.has("after"))
        return call.wrongUsage(tr("--before and --after are given together"));
    if (int(call.has("event")) + int(call.has("at")) + int(call.has("before")) > 1)
        return call.wrongUsage(tr("only one of --event, --at and --before with --after can be chosen"));
    const QString output = call.value("output");
    if (call.has("output") && !output.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return call.wrongUsage(tr("“%1” cannot be written — the name must end in .pdf").arg(output));
    ComparisonOptions options;
    options.event = call.value("event");
    options.at = call.value("at");
    options.before = call.value("before");
    options.after = call.value("after");
    options.compareWith = call.value("compare-with").split(u',', Qt::SkipEmptyParts);
    if (call.has("years")) {
        bool isNumber = false;
        options.years = call.value("years").toInt(&isNumber);
        if (!isNumber || options.years < 1 || options.years > 50)
            return call.wrongUsage(tr("--years needs a number from 1 to 50, not “%1”").arg(call.value("years")));
    }
    auto file = call.open(CityFile::Access::ReadOnly);
    if (!file)
        return call.exitCode();
    auto at = call.recordedAt(*file);
    if (!at)
        return call.fail(at.error());
    auto catalogue = file->reader().catalogue(*at);
    if (!catalogue)
        return call.fail(catalogue.error());
    auto month = call.monthAsOf(*file);
    if (!month)
        return call.fail(month.error());
    if (auto missing = call.missingNames(**catalogue))
        return *missing;
    int exitCode = 0;
    const auto subject = call.subject(**catalogue, exitCode);
    if (!subject)
        return exitCode;
    const auto choice = options.choice(**catalogue, *subject);
    if (!choice)
        return choice.error().kind == ErrorKind::NotFound ? call.fail(ExitCode::NeedsPerson, choice.error().message)
                                                          : call.wrongUsage(choice.error().message);
    const auto reading = BeforeAfterReading::read(file->reader(), *catalogue, *choice, *month, *at, call.locale());
    if (!reading)
        return call.fail(reading.error());
    if (call.json())
        call.say(answerOf(*reading));
    else
        call.say(reading->text.all().trimmed());
    if (call.has("output")) {
        Viewpoint viewpoint;
        viewpoint.setLocale(call.has("locale") ? call.locale() : QLocale(QLocale::English, QLocale::UnitedStates));
        viewpoint.setFile(file.get());
        if (!at->isNow())
            if (auto moved = viewpoint.setRecordedAt(*at); !moved)
                return call.fail(moved.error());
        viewpoint.setMonth(*month);
        ReportWriter writer(viewpoint);
        if (const auto done = writer.write(ReportContents::beforeAfter(*choice), output); !done)
            return call.fail(done.error());
    }
    return int(reading->result.isTold() ? ExitCode::Done : ExitCode::NeedsPerson);
}

} // namespace statroom
