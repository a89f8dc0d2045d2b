// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ControlChart.h"

#include "domain/ControlChartVectors.h"

#include <QJsonArray>
#include <QtTest>

#include <algorithm>

using namespace statroom;

namespace {

using Use = ChartRow::Use;
using Direction = ChartPoint::Direction;

std::vector<ChartRow> rowsOf(std::initializer_list<std::optional<double>> values)
{
    std::vector<ChartRow> rows;
    for (const std::optional<double> value : values)
        rows.push_back({value, {}, Use::Counted, false});
    return rows;
}

bool agree(std::optional<double> got, std::optional<double> expected)
{
    if (!got || !expected)
        return got.has_value() == expected.has_value();
    return std::abs(*got - *expected) <= 1e-9 * std::max({1.0, std::abs(*got), std::abs(*expected)});
}

QString text(std::optional<double> value)
{
    return value ? QString::number(*value, 'g', 15) : QStringLiteral("none");
}

/// The signals of a chart, one letter a point: . common, B beyond, T trend, 2 two in three, S shift;
/// lower case where it is low.
QString signalsOf(const ControlChart &chart)
{
    QString letters;
    for (const ChartPoint &point : chart.points) {
        const QChar letter = QStringLiteral(".BT2S")[int(point.signal)];
        letters += point.direction == Direction::Low ? (letter == u'2' ? QChar(u'z') : letter.toLower()) : letter;
    }
    return letters;
}

ControlChartRequest xmr(Improvement improvement = Improvement::Neutral, std::optional<double> target = {})
{
    ControlChartRequest request;
    request.improvement = improvement;
    request.target = target;
    return request;
}

} // namespace

class ControlChartTest : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithTheField_data()
    {
        QTest::addColumn<int>("index");
        m_vectors = controlChartVectors();
        QVERIFY(m_vectors.size() >= 30);
        for (size_t i = 0; i < m_vectors.size(); ++i)
            QTest::newRow(qPrintable(m_vectors[i].name)) << int(i);
    }

    void agreesWithTheField()
    {
        QFETCH(int, index);
        const ControlChartVector &vector = m_vectors[size_t(index)];
        const QString set = vector.params["rule_set"].toString();
        if (set == QLatin1String("nhs-making-data-count"))
            compareXmr(vector);
        else if (set == QLatin1String("anhoej"))
            compareAnhoej(vector);
        else
            compareCentreAndLimits(vector);
    }

    void runLimitsOfEveryCount()
    {
        const auto rows = readVectorRows(controlChartVectorFolder() + QStringLiteral("/anhoej-limits-n1-200.csv"));
        QCOMPARE(rows.size(), size_t(200));
        for (const ControlChartVector::Row &row : rows) {
            const std::vector<int> sides(size_t(row["n_useful"].toInt()), 1);
            const auto runs = analyseRuns(sides);
            QVERIFY(runs);
            QCOMPARE(runs->longestAllowed, row["longest_run_max"].toInt());
            QCOMPARE(runs->crossingsNeeded, row["n_crossings_min"].toInt());
        }
        QVERIFY(!analyseRuns(std::vector<int>{0, 0, 0}));
    }

    void departures_data()
    {
        QTest::addColumn<QString>("signalled");
        QTest::addColumn<QList<double>>("values");
        const auto add = [](const char *name, const char *expected, QList<double> values) {
            QTest::newRow(name) << QString::fromLatin1(expected) << values;
        };
        add("a constant series has limits on its mean and no signal", "..............",
            {5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5});
        add("sums that round do not turn 0.7 into a shift", "....................", QList<double>(20, 0.7));
        add("one jump among equals is beyond the limits alone", "ssssssssssssssB",
            {5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 9});
    }

    void departures()
    {
        QFETCH(QString, signalled);
        QFETCH(QList<double>, values);
        std::vector<ChartRow> rows;
        for (const double value : values)
            rows.push_back({value, {}, Use::Counted, false});
        const ControlChart chart = controlChart(xmr(), rows);
        QCOMPARE(signalsOf(chart), signalled);
        QVERIFY(chart.groups[0].mean && chart.groups[0].lower && chart.groups[0].upper);
    }

    void aConstantSeriesIsHeldAgainstItsTarget()
    {
        const std::vector<ChartRow> rows(14, ChartRow{5.0, {}, Use::Counted, false});
        QCOMPARE(controlChart(xmr(Improvement::Increase, 6), rows).assurance, std::optional(Assurance::Fail));
        QCOMPARE(controlChart(xmr(Improvement::Increase, 5), rows).assurance, std::optional(Assurance::Pass));
        QCOMPARE(controlChart(xmr(Improvement::Decrease, 6), rows).assurance, std::optional(Assurance::Pass));
        QCOMPARE(controlChart(xmr(Improvement::Decrease, 4), rows).assurance, std::optional(Assurance::Fail));
        QVERIFY(!controlChart(xmr(Improvement::Neutral, 4), rows).assurance);
        QVERIFY(!controlChart(xmr(Improvement::Increase), rows).assurance);
    }

    void oneValueHasNoLimitsAndNoIcons()
    {
        const ControlChart chart = controlChart(xmr(Improvement::Increase, 3), rowsOf({7}));
        QCOMPARE(chart.groups.size(), size_t(1));
        QCOMPARE(chart.groups[0].mean, std::optional(7.0));
        QVERIFY(!chart.groups[0].lower && !chart.groups[0].upper);
        QVERIFY(!chart.variation && !chart.assurance);
        QCOMPARE(chart.groups[0].trust(), ChartGroup::Trust::None);
        QVERIFY(controlChart(xmr(), {}).points.empty());
    }

    void fewValuesAreSaidToBeFew()
    {
        for (const auto &[count, trust] : {std::pair(2, ChartGroup::Trust::LineOnly),
                                           {7, ChartGroup::Trust::LineOnly},
                                           {8, ChartGroup::Trust::Trial},
                                           {12, ChartGroup::Trust::Trial},
                                           {13, ChartGroup::Trust::Full}}) {
            std::vector<ChartRow> rows;
            for (int i = 0; i < count; ++i)
                rows.push_back({double(i % 3), {}, Use::Counted, false});
            const ControlChart chart = controlChart(xmr(), rows);
            QCOMPARE(chart.groups[0].trust(), trust);
            QCOMPARE(chart.variation.has_value(), count >= 8);
            ControlChartRequest request = xmr();
            request.fewestForIcons = 2;
            QVERIFY(controlChart(request, rows).variation.has_value());
        }
    }

    void nothingIsUsualWithoutNeighbours()
    {
        std::vector<ChartRow> rows;
        for (int i = 0; i < 10; ++i) {
            rows.push_back({double(i), {}, Use::Counted, false});
            rows.push_back({{}, {}, Use::Counted, false});
        }
        const ControlChart chart = controlChart(xmr(Improvement::Increase, 3), rows);
        QCOMPARE(chart.groups[0].values, 10);
        QVERIFY(!chart.groups[0].lower && !chart.variation && !chart.assurance);
    }

    void laneysLimitsNeedNeighbours_data()
    {
        QTest::addColumn<ChartKind>("kind");
        QTest::newRow("p′") << ChartKind::PPrime;
        QTest::newRow("u′") << ChartKind::UPrime;
    }

    void laneysLimitsNeedNeighbours()
    {
        QFETCH(ChartKind, kind);
        ControlChartRequest request;
        request.kind = kind;
        request.rules = SignalRules::Anhoej;
        // No two neighbours have a value: how far they vary is not known, which is not that they do not vary.
        const ControlChart apart = controlChart(request, std::vector<ChartRow>{{3, 10}, {{}, 10}, {5, 10}, {{}, 10}});
        QVERIFY(apart.groups[0].mean);
        for (const ChartPoint &point : apart.points) {
            QVERIFY(!point.lower && !point.upper);
            QVERIFY(point.signal == Signal::Common);
        }
        const ControlChart none = controlChart(request, std::vector<ChartRow>{{0, 10}, {0, 12}, {0, 11}});
        for (const ChartPoint &point : none.points)
            QVERIFY(point.lower == 0.0 && point.upper == 0.0 && point.signal == Signal::Common);
    }

    void aGapBreaksRunsAndTrends()
    {
        // Seven rising values around a gap: neither a trend nor, with the gap inside, an error.
        QCOMPARE(signalsOf(controlChart(xmr(), rowsOf({10, 1, 2, 3, {}, 4, 5, 6, 7, 0, 9}))),
                 QStringLiteral("..........."));
        QCOMPARE(signalsOf(controlChart(xmr(), rowsOf({10, 1, 2, 3, 4, 5, 6, 7, 0, 9}))), QStringLiteral(".TTTTTTT.."));
        // The variation icon speaks of the last value there is.
        const ControlChart chart =
            controlChart(xmr(Improvement::Increase), rowsOf({1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 30, {}}));
        QCOMPARE(chart.latest, 12);
        QCOMPARE(chart.variation, std::optional(Variation::Improvement));
    }

    void aGhostIsPassedOver()
    {
        // Without the ghost these are seven in a row above the mean; its neighbours are joined.
        std::vector<ChartRow> rows = rowsOf({0, 3, 0, 3, 0, 3, 0, 7, 10, 7, 99, 10, 7, 10, 7});
        rows[10].use = Use::Ghost;
        const ControlChart chart = controlChart(xmr(), rows);
        QCOMPARE(signalsOf(chart), QStringLiteral("sssssssSSS.SSSS"));
        std::vector<ChartRow> without = rows;
        without.erase(without.begin() + 10);
        const ControlChart bare = controlChart(xmr(), without);
        QCOMPARE(chart.groups[0].mean, bare.groups[0].mean);
        QCOMPARE(chart.groups[0].upper, bare.groups[0].upper);
        QCOMPARE(chart.onOneSide(14), 7);
    }

    void anOpenMonthIsDrawnAndLeftOut()
    {
        std::vector<ChartRow> rows = rowsOf({1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 50});
        rows.back().use = Use::Open;
        const ControlChart chart = controlChart(xmr(Improvement::Increase), rows);
        QCOMPARE(chart.points.back().value, std::optional(50.0));
        QCOMPARE(chart.points.back().signal, Signal::Common);
        QCOMPARE(chart.latest, 12);
        QVERIFY(agree(chart.groups[0].mean, 19.0 / 13));
    }

    void aPeakBelongsToTheFall()
    {
        const ControlChart chart =
            controlChart(xmr(), rowsOf({0, 10, 0, 10, 1, 2, 3, 4, 5, 6, 7, 6, 5, 4, 3, 2, 1, 10}));
        QCOMPARE(signalsOf(chart), QStringLiteral("....TTTTTTttttttt."));
    }

    void aLongerRunCanBeAskedFor()
    {
        ControlChartRequest request = xmr();
        request.runLength = 8;
        const auto rows = rowsOf({1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 3, 2.9, 3, 2.9, 3, 2.9, 3});
        QCOMPARE(signalsOf(controlChart(xmr(), rows)).count(u'S'), 7);
        QCOMPARE(signalsOf(controlChart(request, rows)).count(u'S'), 0);
    }

    void whatCannotBeChartedIsAbsent()
    {
        ControlChartRequest request;
        request.rules = SignalRules::Anhoej;
        request.kind = ChartKind::P;
        const std::vector<ChartRow> shares{{{5.0}, {10.0}, Use::Counted, false},
                                           {{11.0}, {10.0}, Use::Counted, false},
                                           {{3.0}, {0.0}, Use::Counted, false},
                                           {{-1.0}, {10.0}, Use::Counted, false},
                                           {{7.0}, {10.0}, Use::Counted, false}};
        const ControlChart p = controlChart(request, shares);
        QCOMPARE(p.groups[0].values, 2);
        QVERIFY(agree(p.groups[0].mean, 0.6));
        request.kind = ChartKind::T;
        QCOMPARE(controlChart(request, rowsOf({0, -3, 4})).groups[0].values, 1);
        request.kind = ChartKind::C;
        QCOMPARE(controlChart(request, rowsOf({0, -3, 4})).groups[0].values, 2);
    }

    void onlyZerosOrOnlyOnesHaveLimitsOfNoWidth()
    {
        ControlChartRequest request;
        request.rules = SignalRules::Anhoej;
        for (const ChartKind kind : {ChartKind::P, ChartKind::PPrime}) {
            request.kind = kind;
            for (const double share : {0.0, 1.0}) {
                const std::vector<ChartRow> rows(14, ChartRow{share * 20, 20.0, Use::Counted, false});
                const ControlChart chart = controlChart(request, rows);
                QVERIFY(agree(chart.points[3].lower, share));
                QVERIFY(agree(chart.points[3].upper, share));
                QCOMPARE(chart.points[3].signal, Signal::Common);
            }
        }
    }

private:
    std::vector<ControlChartVector> m_vectors;

    static bool groupStart(const QJsonValue &dates, const QString &date)
    {
        for (const QJsonValue rebase : dates.toArray())
            if (rebase.toString() == date)
                return true;
        return false;
    }

    void compareXmr(const ControlChartVector &vector)
    {
        ControlChartRequest request = xmr(*fromToken<Improvement>(vector.params["improvement_direction"].toString()));
        request.screening = vector.params["screen_outliers"].toBool();
        if (vector.params["fix_after_n_points"].isDouble())
            request.baseline = vector.params["fix_after_n_points"].toInt();
        if (vector.params["target"].isDouble())
            request.target = vector.params["target"].toDouble();
        std::vector<ControlChartVector::Row> input = vector.input;
        std::stable_sort(input.begin(), input.end(),
                         [](const auto &a, const auto &b) { return a["date"] < b["date"]; });
        std::vector<ChartRow> rows;
        for (const auto &row : input)
            rows.push_back({ControlChartVector::number(row, QStringLiteral("value")),
                            {},
                            Use::Counted,
                            groupStart(vector.params["rebase_dates"], row["date"])});
        const ControlChart chart = controlChart(request, rows);
        QCOMPARE(chart.points.size(), vector.expected.size());

        // The anchor has no answer here; ours are in departures().
        if (vector.name.startsWith(QLatin1String("xmr-17")) || vector.name.startsWith(QLatin1String("xmr-34")))
            return;
        for (size_t i = 0; i < chart.points.size(); ++i) {
            const ChartPoint &point = chart.points[i];
            const auto &row = vector.expected[i];
            const auto same = [&](const char *column, std::optional<double> got) {
                const auto expected = ControlChartVector::number(row, QLatin1String(column));
                const QString message = QStringLiteral("row %1 %2: %3, expected %4")
                                            .arg(i + 1)
                                            .arg(QLatin1String(column), text(got), text(expected));
                QVERIFY2(agree(got, expected), qPrintable(message));
            };
            same("value", point.value);
            same("mean", point.mean);
            same("lpl", point.lower);
            same("upl", point.upper);
            if (point.value) {
                same("outside_limits", point.signal == Signal::BeyondLimits);
                same("relative_to_mean", point.side);
                same("close_to_limits", point.near);
            }
            static const QHash<QString, Signal> types{{"Common Cause", Signal::Common},
                                                      {"Above UCL", Signal::BeyondLimits},
                                                      {"Below LCL", Signal::BeyondLimits},
                                                      {"7 Point Trend (Increasing)", Signal::Trend},
                                                      {"7 Point Trend (Decreasing)", Signal::Trend},
                                                      {"2 Out Of 3", Signal::TwoInThree},
                                                      {"7 Points Above CL", Signal::Shift},
                                                      {"7 Points Below CL", Signal::Shift}};
            const QString type = row["special_cause_type"];
            QCOMPARE(point.signal != Signal::Common, row["special_cause_flag"] == QLatin1String("1"));
            if (types.contains(type))
                QCOMPARE(token(point.signal), token(types[type]));
            QCOMPARE(QLatin1String(point.type == Variation::Common ? "" : "special_cause_") + token(point.type)
                         + QLatin1String(point.type == Variation::Common ? "_cause" : ""),
                     row["point_type"]);
        }
        QCOMPARE(chart.groups.size(), vector.summary.size());
        for (size_t g = 0; g < chart.groups.size(); ++g)
            QVERIFY(agree(chart.groups[g].mean, ControlChartVector::number(vector.summary[g], QStringLiteral("mean"))));
        if (chart.groups.back().trust() < ChartGroup::Trust::Trial)
            return;
        const auto &last = vector.summary.back();
        QVERIFY(chart.variation);
        QCOMPARE(*chart.variation == Variation::Common ? QStringLiteral("common_cause")
                                                       : QStringLiteral("special_cause_") + token(*chart.variation),
                 last["variation_type"]);
        static const QHash<QString, QString> assurances{
            {"consistent_pass", "pass"}, {"consistent_fail", "fail"}, {"inconsistent", "inconsistent"}, {"", ""}};
        QVERIFY2(assurances.contains(last["assurance_type"]), qPrintable(last["assurance_type"]));
        const QString assurance = chart.assurance ? QString(token(*chart.assurance)) : QString();
        if (request.target && request.improvement != Improvement::Neutral)
            QCOMPARE(assurance, assurances[last["assurance_type"]]);
    }

    ControlChart anhoejChart(const ControlChartVector &vector, std::optional<int> baseline, bool screening)
    {
        ControlChartRequest request;
        request.kind = *fromToken<ChartKind>(vector.params["chart"].toString());
        request.rules = SignalRules::Anhoej;
        request.screening = screening;
        request.baseline = baseline;
        if (vector.params["multiply"].isDouble())
            request.multiply = vector.params["multiply"].toDouble();
        std::vector<ChartRow> rows;
        const QJsonValue exclude = vector.params["exclude"];
        for (size_t i = 0; i < vector.input.size(); ++i) {
            const auto &row = vector.input[i];
            ChartRow r{ControlChartVector::number(row, QStringLiteral("y")),
                       ControlChartVector::number(row, QStringLiteral("n")), Use::Counted, false};
            const int place = int(i) + 1;
            if (exclude.toInt() == place || exclude.toArray().contains(QJsonValue(place)))
                r.use = Use::Ghost;
            r.rebase = vector.params["part_after"].toInt(-1) == int(i);
            rows.push_back(r);
        }
        return controlChart(request, rows);
    }

    void compareAnhoej(const ControlChartVector &vector)
    {
        std::optional<int> baseline;
        if (vector.params["freeze"].isDouble())
            baseline = vector.params["freeze"].toInt();
        const ControlChart chart = anhoejChart(vector, baseline, vector.params["screen_moving_ranges"].toBool(true));
        QCOMPARE(chart.points.size(), vector.expected.size());
        for (size_t i = 0; i < chart.points.size(); ++i) {
            const ChartPoint &point = chart.points[i];
            const auto &row = vector.expected[i];
            const auto same = [&](const char *column, std::optional<double> got) {
                const auto expected = ControlChartVector::number(row, QLatin1String(column));
                const QString message = QStringLiteral("row %1 %2: %3, expected %4")
                                            .arg(i + 1)
                                            .arg(QLatin1String(column), text(got), text(expected));
                QVERIFY2(agree(got, expected), qPrintable(message));
            };
            const RunAnalysis runs = chart.groupOf(int(i)).runs.value_or(RunAnalysis());
            same("y", point.value);
            same("cl", point.mean);
            same("lcl", point.lower);
            same("ucl", point.upper);
            same("sigma_signal", point.signal == Signal::BeyondLimits);
            same("n_useful", runs.useful);
            if (runs.useful > 0) {
                same("longest_run", runs.longest);
                same("longest_run_max", runs.longestAllowed);
                same("n_crossings", runs.crossings);
                same("n_crossings_min", runs.crossingsNeeded);
            }
            same("runs_signal", runs.signal);
        }
    }

    void compareCentreAndLimits(const ControlChartVector &vector)
    {
        const ControlChart chart = anhoejChart(vector, vector.params["baseline_points"].toInt(), false);
        QCOMPARE(chart.points.size(), vector.expected.size());
        for (size_t i = 0; i < chart.points.size(); ++i) {
            const auto &row = vector.expected[i];
            QVERIFY(agree(chart.points[i].mean, ControlChartVector::number(row, QStringLiteral("center"))));
            QVERIFY(agree(chart.points[i].lower, ControlChartVector::number(row, QStringLiteral("lcl"))));
            QVERIFY(agree(chart.points[i].upper, ControlChartVector::number(row, QStringLiteral("ucl"))));
        }
    }
};

QTEST_APPLESS_MAIN(ControlChartTest)

#include "ControlChartTest.moc"
