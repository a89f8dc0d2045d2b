// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ControlChartVectors.h"

#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Answer
{
    int code = -1;
    QJsonObject json;
    QString error;
};

Answer spc(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(STATROOM_PROGRAM), QStringList{QStringLiteral("spc")} + arguments);
    Answer answer;
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return answer;
    answer.code = process.exitCode();
    answer.json = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    answer.error = QString::fromUtf8(process.readAllStandardError());
    return answer;
}

/// The options that ask for an example's chart.
QStringList optionsOf(const ControlChartVector &vector)
{
    const QJsonObject &p = vector.params;
    QStringList options{QStringLiteral("--json"), QStringLiteral("--chart"), p["chart"].toString()};
    const auto add = [&](const char *option, const QVariant &value) {
        options << QLatin1String(option) << value.toString();
    };
    if (p["improvement_direction"].isString())
        add("--improvement", p["improvement_direction"].toString());
    if (p["target"].isDouble())
        add("--target", QString::number(p["target"].toDouble(), 'g', 17));
    for (const QJsonValue date : p["rebase_dates"].toArray())
        add("--rebase", date.toString());
    if (p["part_after"].isDouble())
        add("--rebase", p["part_after"].toInt() + 1);
    for (const char *baseline : {"fix_after_n_points", "freeze", "baseline_points"})
        if (p[QLatin1String(baseline)].isDouble())
            add("--baseline", p[QLatin1String(baseline)].toInt());
    if (p["exclude"].isDouble())
        add("--exclude", p["exclude"].toInt());
    for (const QJsonValue row : p["exclude"].toArray())
        add("--exclude", row.toInt());
    if (p["multiply"].isDouble())
        add("--multiply", p["multiply"].toDouble());
    const bool qcc = p["rule_set"].toString() == QLatin1String("western-electric/nelson");
    if (qcc || !p["screen_outliers"].toBool(true) || !p["screen_moving_ranges"].toBool(true))
        options << QStringLiteral("--no-screening");
    return options;
}

bool agree(const QJsonValue &got, std::optional<double> expected)
{
    if (!got.isDouble() || !expected)
        return got.isDouble() == expected.has_value();
    return std::abs(got.toDouble() - *expected)
        <= 1e-9 * std::max({1.0, std::abs(got.toDouble()), std::abs(*expected)});
}

} // namespace

/// The command answers the examples of the field from their own files; what its numbers mean is proved in the domain.
class SpcCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void reproducesTheExamples_data()
    {
        QTest::addColumn<int>("index");
        m_vectors = controlChartVectors();
        for (size_t i = 0; i < m_vectors.size(); ++i)
            QTest::newRow(qPrintable(m_vectors[i].name)) << int(i);
    }

    void reproducesTheExamples()
    {
        QFETCH(int, index);
        const ControlChartVector &vector = m_vectors[size_t(index)];
        const QString path = controlChartVectorFolder() + u'/' + vector.name + QStringLiteral("/input.csv");
        const Answer answer = spc(QStringList{path} + optionsOf(vector));
        QCOMPARE(answer.error, QString());
        QCOMPARE(answer.code, 0);
        const QJsonArray points = answer.json["points"].toArray();
        QCOMPARE(size_t(points.size()), vector.expected.size());
        if (vector.name.startsWith(QLatin1String("xmr-17")) || vector.name.startsWith(QLatin1String("xmr-34")))
            return; // departures: the domain's test has their answers
        const bool xmr = vector.expected.front().contains(QStringLiteral("lpl"));
        const bool anhoej = vector.expected.front().contains(QStringLiteral("lcl"))
            && vector.expected.front().contains(QStringLiteral("cl"));
        for (qsizetype i = 0; i < points.size(); ++i) {
            const QJsonValue point = points[i];
            const ControlChartVector::Row &row = vector.expected[size_t(i)];
            const auto column = [&](const char *name) {
                return ControlChartVector::number(row, QLatin1String(name));
            };
            QVERIFY2(agree(point["mean"],
                           column(xmr          ? "mean"
                                      : anhoej ? "cl"
                                               : "center")),
                     qPrintable(QString::number(i + 1)));
            QVERIFY(agree(point["lower"], column(xmr ? "lpl" : "lcl")));
            QVERIFY(agree(point["upper"], column(xmr ? "upl" : "ucl")));
            const QString signal = point["signal"].toString();
            if (xmr)
                QCOMPARE(signal != QLatin1String("common"), row["special_cause_flag"] == QLatin1String("1"));
            else if (anhoej)
                QCOMPARE(signal == QLatin1String("beyond_limits"), row["sigma_signal"] == QLatin1String("1"));
        }
        if (xmr) {
            static const QHash<QString, QString> assurances{
                {"consistent_pass", "pass"}, {"consistent_fail", "fail"}, {"inconsistent", "inconsistent"}};
            const ControlChartVector::Row &last = vector.summary.back();
            const QString variation = answer.json["variation"].toString();
            QCOMPARE(variation == QLatin1String("common") ? QStringLiteral("common_cause")
                                                          : QStringLiteral("special_cause_") + variation,
                     last["variation_type"]);
            if (vector.params["target"].isDouble()
                && vector.params["improvement_direction"].toString() != QLatin1String("neutral"))
                QCOMPARE(answer.json["assurance"].toString(), assurances[last["assurance_type"]]);
            else
                QVERIFY(answer.json["assurance"].isNull());
        }
        if (anhoej) {
            const ControlChartVector::Row &last = vector.expected.back();
            QCOMPARE(answer.json["run"]["n_useful"].toInt(), last["n_useful"].toInt());
            QCOMPARE(answer.json["run"]["signal"].toBool(), last["runs_signal"] == QLatin1String("1"));
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("says");
        const QByteArray fine = "period,value,n\n2026-01,5,10\n2026-02,6,10\n";
        const auto list = [](const char *text) {
            return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
        };
        QTest::newRow("no number") << QByteArray("period,value\n2026-01,5\n2026-02,1O\n") << list("") << 3
                                   << "Row 3, column 2";
        QTest::newRow("no period") << QByteArray("period,value\nspring,5\n") << list("") << 3 << "Row 2: “spring”";
        QTest::newRow("a period twice") << QByteArray("a,b\n2026-02,5\n2026-01,6\n2026-02,7\n") << list("") << 3
                                        << "Row 4: “2026-02” stands in row 2 already";
        QTest::newRow("nothing") << QByteArray("period,value\n") << list("") << 3 << "no rows";
        QTest::newRow("part above whole")
            << QByteArray("a,b,c\n1,11,10\n2,3,10\n") << list("--chart p") << 3 << "11 of 10 cannot be";
        QTest::newRow("no n") << QByteArray("a,b\n1,11\n2,3\n") << list("--chart u") << 3 << "third column";
        QTest::newRow("time 0") << QByteArray("a,b\n1,0\n2,3\n") << list("--chart t") << 3 << "above 0";
        QTest::newRow("negative count") << QByteArray("a,b\n1,-4\n2,3\n") << list("--chart c") << 3 << "cannot be -4";
        QTest::newRow("chart") << fine << list("--chart pie") << 2 << "--chart";
        QTest::newRow("baseline") << fine << list("--baseline 11") << 2 << "12 or more";
        QTest::newRow("rebase") << fine << list("--rebase 3") << 2 << "--rebase 3";
        QTest::newRow("exclude") << fine << list("--exclude 0") << 2 << "--exclude 0";
        QTest::newRow("multiply") << fine << list("--multiply 0") << 2 << "above 0";
    }

    void refuses()
    {
        QFETCH(QByteArray, table);
        QFETCH(QStringList, options);
        QFETCH(int, code);
        QFETCH(QString, says);
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("t.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(table);
        file.close();
        const Answer answer = spc(QStringList{file.fileName()} + options);
        QCOMPARE(answer.code, code);
        QVERIFY2(answer.error.contains(says), qPrintable(answer.error));
        QVERIFY(answer.error.startsWith(QLatin1String("statroom: ")));
        QVERIFY(answer.error.contains(QStringLiteral(" — ")));
        QCOMPARE(answer.error.count(u'\n'), 1);
    }

    void rebasesAtAYear()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("t.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("year,value\n2001,4\n2002,5\n2003,8\n2004,9\n");
        file.close();
        const Answer answer =
            spc({file.fileName(), QStringLiteral("--rebase"), QStringLiteral("2003"), QStringLiteral("--json")});
        QCOMPARE(answer.code, 0);
        QCOMPARE(answer.json["groups"].toArray().at(1).toObject()["first"], QStringLiteral("2003"));
        QCOMPARE(spc({file.fileName(), QStringLiteral("--rebase"), QStringLiteral("2007")}).code, 2);
    }

private:
    std::vector<ControlChartVector> m_vectors;
};

QTEST_GUILESS_MAIN(SpcCommandTest)

#include "SpcCommandTest.moc"
