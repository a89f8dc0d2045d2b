// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/ChartAnswer.h"
#include "app/commands/Invocation.h"

#include "domain/ChartSetting.h"
#include "domain/NumberText.h"
#include "exchange/ChartInput.h"

#include <QCoreApplication>

namespace statroom {

namespace {

// With fewer points limits cannot be fixed; of the other charts the anchors fix them from any number.
constexpr int fewestFixedPoints = ChartGroup::enoughToFix;

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

/// Reads the options into a request; what is wrong with them comes back as a sentence.
std::optional<QString> readOptions(const Invocation &call, ControlChartRequest &request)
{
    if (call.has("chart")) {
        const auto kind = fromToken<ChartKind>(call.value("chart"));
        if (!kind)
            return tr("--chart is one of xmr, run, i, c, u, p, pp, up, t");
        request.kind = *kind;
    }
    request.rules = request.kind == ChartKind::XmR ? SignalRules::MakingDataCount : SignalRules::Anhoej;
    if (call.has("rules")) {
        const auto rules = fromToken<SignalRules>(call.value("rules"));
        if (!rules)
            return tr("--rules is one of mdc, anhoej");
        request.rules = *rules;
    }
    if (call.has("improvement")) {
        const auto improvement = fromToken<Improvement>(call.value("improvement"));
        if (!improvement)
            return tr("--improvement is one of increase, decrease, neutral");
        request.improvement = *improvement;
    }
    if (call.has("target")) {
        const Result<double> target = fromText(call.value("target"));
        if (!target)
            return tr("--target takes a number");
        request.target = *target;
    }
    if (call.has("multiply")) {
        const Result<double> factor = fromText(call.value("multiply"));
        if (!factor || !(*factor > 0))
            return tr("--multiply takes a number above 0");
        request.multiply = *factor;
    }
    if (call.has("baseline")) {
        bool isNumber = false;
        const int rows = call.value("baseline").toInt(&isNumber);
        const int fewest = request.kind == ChartKind::XmR ? fewestFixedPoints : 2;
        if (!isNumber || rows < fewest)
            return tr("--baseline takes a number of rows, %1 or more").arg(fewest);
        request.baseline = rows;
    }
    if (call.has("run-length")) {
        bool isNumber = false;
        request.runLength = call.value("run-length").toInt(&isNumber);
        if (!isNumber || request.runLength < ChartSetting::shortestRun || request.runLength > ChartSetting::longestRun)
            return tr("--run-length takes a number of points from 3 to 20");
    }
    request.screening = !call.has("no-screening");
    return std::nullopt;
}

} // namespace

int runSpc(const QStringList &arguments)
{
    Invocation call(QStringLiteral("spc"),
                    tr("Computes the control chart of a table: period, value or count, and the n of rates."));
    call.argument(QStringLiteral("INPUT.csv"), tr("The table, its columns taken by place."));
    call.option(QStringLiteral("chart"), tr("Kind of chart: xmr (default), run, i, c, u, p, pp, up, t."),
                QStringLiteral("KIND"));
    call.option(QStringLiteral("improvement"), tr("Which way is better: increase, decrease, neutral (default)."),
                QStringLiteral("DIRECTION"));
    call.option(QStringLiteral("target"), tr("The target, for assurance."), QStringLiteral("NUMBER"));
    call.option(QStringLiteral("rebase"), tr("Begin a new group at this date or row (from 1); may be repeated."),
                QStringLiteral("DATE_OR_ROW"));
    call.option(QStringLiteral("baseline"), tr("Fix the limits from the first rows of each group."),
                QStringLiteral("ROWS"));
    call.option(QStringLiteral("exclude"), tr("Ghost this row (from 1); may be repeated."), QStringLiteral("ROW"));
    call.option(QStringLiteral("no-screening"), tr("Let outlying moving ranges widen the limits."));
    call.option(QStringLiteral("multiply"), tr("Multiply what is charted, as last step."), QStringLiteral("FACTOR"));
    call.option(QStringLiteral("rules"), tr("mdc (default of xmr) or anhoej."), QStringLiteral("RULES"));
    call.option(QStringLiteral("run-length"), tr("Points that make a shift or a trend (default 7)."),
                QStringLiteral("POINTS"));
    call.option(QStringLiteral("json"), tr("Answer as JSON."));
    if (!call.read(arguments, 1, 1))
        return call.exitCode();
    ControlChartRequest request;
    if (const auto wrong = readOptions(call, request))
        return call.wrongUsage(*wrong);
    const Result<ChartInput> input = ChartInput::read(call.argument(0));
    if (!input)
        return call.fail(input.error());
    const Result<void> checked = input->checkFor(request.kind);
    if (!checked)
        return call.fail(checked.error());

    std::vector<ChartRow> rows;
    QStringList periods;
    const bool divides = dividesByCases(request.kind) || request.kind == ChartKind::Run;
    for (const ChartInput::Row &row : input->rows) {
        rows.push_back({row.value, divides ? row.cases : std::nullopt, ChartRow::Use::Counted, false});
        periods.append(row.period);
    }
    for (const QString &rebase : call.values("rebase")) {
        const auto row = input->find(rebase);
        if (!row)
            return call.wrongUsage(tr("--rebase %1 is no row and no date of the table").arg(rebase));
        rows[*row].rebase = true;
    }
    for (const QString &exclude : call.values("exclude")) {
        bool isNumber = false;
        const int row = exclude.toInt(&isNumber);
        if (!isNumber || row < 1 || size_t(row) > rows.size())
            return call.wrongUsage(tr("--exclude %1 is no row of the table").arg(exclude));
        rows[size_t(row) - 1].use = ChartRow::Use::Ghost;
    }
    // As the anchors' own functions do it; "short" says how little the limits stand on.
    request.fewestForIcons = 2;
    const ControlChart chart = controlChart(request, rows);
    if (call.json())
        call.say(chartAnswer(chart, periods));
    else
        sayChart(call, chart, periods);
    return 0;
}

} // namespace statroom
