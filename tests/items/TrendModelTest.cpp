// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/TrendModel.h"
#include "items/MetricCity.h"
#include "items/MetricFacts.h"
#include "items/TableText.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace statroom;

namespace {

QString text(const TrendModel &model, int row, TrendColumn column)
{
    return model.index(row, static_cast<int>(column)).data().toString();
}

QVariant number(const TrendModel &model, int row, TrendColumn column)
{
    return model.index(row, static_cast<int>(column)).data(TrendRole::Number);
}

} // namespace

class TrendModelTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void oneRowAPeriodWithoutHoles();
    void missingIsNotZero();
    void targetsStep();
    void marksWhatWasCorrected();
    void saysWhereANumberComesFrom();
    void annotationsHaveLettersAndSeamsTexts();
    void columnsOfTheControlChart();
    void spanGrowsByInsertedRows();
    void anEditChangesItsRowOnly();
    void anEditElsewhereChangesNothing();
    void aNewMonthIsInserted();
    void asRecordedShowsTheNumberBeforeItsCorrection();
    void monthEndsTheRows();
    void totalOverCategories();
    void calculatedFromAggregatedInputs();
    void factsInWords();
    void copiesExactNumbers();
    void writesCsv();
    void aMetricWithoutValues();

private:
    TrendSubject inTime() const { return {m_city->code, m_city->inTime, {}, {}}; }

    std::unique_ptr<MetricCity> m_city;
    std::unique_ptr<TrendModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TrendModelTest::init()
{
    m_city = std::make_unique<MetricCity>();
    m_model = std::make_unique<TrendModel>(m_city->viewpoint());
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_model->setSubject(inTime());
}

void TrendModelTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_city.reset();
}

void TrendModelTest::oneRowAPeriodWithoutHoles()
{
    QCOMPARE(m_model->rowCount(), 34);
    for (int row = 0; row < 34; ++row)
        QCOMPARE(m_model->index(row, 0).data(TrendRole::FirstDay).toDate(), QDate(2024, 1, 1).addMonths(row));
    QCOMPARE(text(*m_model, 33, TrendColumn::Period), QStringLiteral("Oct 2026"));
    QCOMPARE(number(*m_model, 33, TrendColumn::Value).toDouble(), 382.0 / 469);
    QCOMPARE(text(*m_model, 33, TrendColumn::Numerator), QStringLiteral("382"));
    QCOMPARE(text(*m_model, 33, TrendColumn::Status), QStringLiteral("Off target"));
    QCOMPARE(text(*m_model, 33, TrendColumn::Stage), QStringLiteral("preliminary"));
    QVERIFY(m_model->index(33, 1).data(TrendRole::Preliminary).toBool());
    QVERIFY(!m_model->index(32, 1).data(TrendRole::Preliminary).toBool());
    QCOMPARE(number(*m_model, 33, TrendColumn::LastYear).toDouble(),
             MetricCity::inTimeCount(21) / MetricCity::received);
}

void TrendModelTest::missingIsNotZero()
{
    const int gap = m_model->rowOf(Period(Month(2025, 2), 1));
    QCOMPARE(gap, 13);
    QVERIFY(!number(*m_model, gap, TrendColumn::Value).isValid());
    QCOMPARE(text(*m_model, gap, TrendColumn::Value), QString(QChar(0x2013)));
    QCOMPARE(text(*m_model, gap, TrendColumn::Status), QStringLiteral("No data"));
}

void TrendModelTest::targetsStep()
{
    QCOMPARE(number(*m_model, 17, TrendColumn::Target).toDouble(), 0.85);
    QCOMPARE(number(*m_model, 18, TrendColumn::Target).toDouble(), 0.92);
    QVERIFY(!number(*m_model, 18, TrendColumn::TargetHigh).isValid());
    QVERIFY(!m_model->hasContent(TrendColumn::TargetHigh));
}

void TrendModelTest::marksWhatWasCorrected()
{
    const int august = m_model->rowOf(Period(Month(2026, 8), 1));
    QVERIFY(m_model->index(august, 0).data(TrendRole::Corrected).toBool());
    QVERIFY(!m_model->index(august - 1, 0).data(TrendRole::Corrected).toBool());
}

void TrendModelTest::saysWhereANumberComesFrom()
{
    QCOMPARE(text(*m_model, 0, TrendColumn::Source), QStringLiteral("complaints_2024.csv"));
    QCOMPARE(text(*m_model, 33, TrendColumn::Source), QStringLiteral("Typed by Inspection manager"));
    const auto facts = originOf(*m_model->reading(), m_model->trendRow(0), m_city->viewpoint().locale());
    QString all;
    for (const auto &fact : facts)
        all += fact.label + u'=' + fact.value + u'|' + fact.detail + u'\n';
    QVERIFY2(all.contains(QString(64, u'a')), qPrintable(all));
    const auto revision = m_city->viewpoint().reader().revision(m_city->beforeCorrection, false);
    const QString at = cityMoment(m_city->viewpoint().city(), revision->at, m_city->viewpoint().locale());
    QVERIFY2(all.contains(QStringLiteral("Inspection manager, ") + at), qPrintable(all));
}

void TrendModelTest::annotationsHaveLettersAndSeamsTexts()
{
    const int march = m_model->rowOf(Period(Month(2026, 3), 1));
    const auto events = m_model->index(march, 0).data(TrendRole::Annotations).value<QList<TrendAnnotation>>();
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first().from, QDate(2026, 3, 2));
    QCOMPARE(text(*m_model, march, TrendColumn::Events), QStringLiteral("A"));
    const int july = m_model->rowOf(Period(Month(2024, 7), 1));
    QVERIFY(m_model->index(july, 0)
                .data(TrendRole::Seam)
                .toString()
                .startsWith(QStringLiteral("Complaints first inspected")));
    QVERIFY(m_model->index(july + 1, 0).data(TrendRole::Seam).toString().isEmpty());
}

void TrendModelTest::columnsOfTheControlChart()
{
    const auto &reading = *m_model->reading();
    const int july = m_model->rowOf(Period(Month(2026, 7), 1));
    const ChartPoint &point = reading.chart.chart.points.at(size_t(reading.chart.pointOf(Month(2026, 7))));
    QCOMPARE(number(*m_model, july, TrendColumn::Mean).toDouble(), *point.mean);
    QCOMPARE(number(*m_model, july, TrendColumn::Lower).toDouble(), *point.lower);
    QCOMPARE(number(*m_model, july, TrendColumn::Upper).toDouble(), *point.upper);
    QVERIFY(text(*m_model, july, TrendColumn::Mean).endsWith(u'%'));
    QCOMPARE(number(*m_model, july, TrendColumn::Signal).toInt(), int(point.type));
    QCOMPARE(text(*m_model, july, TrendColumn::Signal).isEmpty(), point.type == Variation::Common);
    QVERIFY(m_model->hasContent(TrendColumn::Mean));
    // Neither a gap nor a preliminary value is judged, but both have their lines.
    for (const Month month : {Month(2025, 2), Month(2026, 10)}) {
        const int row = m_model->rowOf(Period(month, 1));
        QVERIFY(!number(*m_model, row, TrendColumn::Signal).isValid());
        QCOMPARE(number(*m_model, row, TrendColumn::Mean).toDouble(), *point.mean);
    }
    m_city->change(m_city->inTimeSeries, Month(2026, 7), 0.5);
    QCOMPARE(number(*m_model, july, TrendColumn::Signal).toInt(), int(Variation::Concern));
    QVERIFY2(text(*m_model, july, TrendColumn::Signal).startsWith(QStringLiteral("below the lower limit of")),
             qPrintable(text(*m_model, july, TrendColumn::Signal)));
    QVERIFY(m_model->hasContent(TrendColumn::Signal));
    m_city->change(m_city->inTimeSeries, Month(2026, 9), 0.4);
    const QString says =
        m_model->headerData(static_cast<int>(TrendColumn::Value), Qt::Horizontal, TrendRole::Says).toString();
    QVERIFY2(says.contains(QStringLiteral("Worse, lower. September 2026: below the lower limit of")), qPrintable(says));
    QVERIFY2(says.contains(QStringLiteral("preliminary")), qPrintable(says));
}

void TrendModelTest::spanGrowsByInsertedRows()
{
    m_model->setSpan(TrendSpan::ThirteenMonths);
    QCOMPARE(m_model->rowCount(), 13);
    QCOMPARE(m_model->spanLabel(), QStringLiteral("Oct 2025 to Oct 2026"));
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->setSpan(TrendSpan::All);
    QCOMPARE(m_model->rowCount(), 34);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.first().at(1).toInt(), 0);
    QCOMPARE(inserted.first().at(2).toInt(), 20);
    QCOMPARE(reset.size(), 0);
    // Three years and five years show what "all" shows; only the longest of them is offered.
    QCOMPARE(m_model->spanChoices().size(), 3);
}

void TrendModelTest::anEditChangesItsRowOnly()
{
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_city->change(m_city->inTimeSeries, Month(2026, 10), 0.93);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 33);
    QCOMPARE(changed.first().at(1).toModelIndex().row(), 33);
    QCOMPARE(text(*m_model, 33, TrendColumn::Status), QStringLiteral("Met"));
    QCOMPARE(reset.size(), 0);
    // An older one is also what a later row is compared with.
    changed.clear();
    m_city->change(m_city->inTimeSeries, Month(2025, 6), 0.5);
    QCOMPARE(changed.size(), 3);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 17);
    QCOMPARE(changed.at(0).at(1).toModelIndex().row(), 17);
    QCOMPARE(changed.at(1).at(0).toModelIndex().row(), 29);
    QCOMPARE(changed.at(1).at(1).toModelIndex().row(), 29);
    // Mean and limits come from all values, and nothing else is announced for them.
    QCOMPARE(changed.at(2).at(0).toModelIndex().column(), static_cast<int>(TrendColumn::Mean));
    QCOMPARE(changed.at(2).at(1).toModelIndex().column(), static_cast<int>(TrendColumn::Signal));
}

void TrendModelTest::anEditElsewhereChangesNothing()
{
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy read(m_model.get(), &TrendModel::readingChanged);
    m_city->change(m_city->sickSeries, Month(2026, 10), 0.07);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(read.size(), 0);
}

void TrendModelTest::aNewMonthIsInserted()
{
    Observation november;
    november.series = m_city->inTimeSeries;
    november.month = Month(2026, 11);
    november.setParts(440, 470);
    m_city->commit({added(november)});
    QCOMPARE(m_model->rowCount(), 34);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    m_city->viewpoint().setMonth(Month(2026, 11));
    QCOMPARE(m_model->rowCount(), 35);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.first().at(1).toInt(), 34);
}

void TrendModelTest::asRecordedShowsTheNumberBeforeItsCorrection()
{
    const int august = m_model->rowOf(Period(Month(2026, 8), 1));
    QCOMPARE(number(*m_model, august, TrendColumn::Value).toDouble(), 438.0 / 525);
    QVERIFY(m_city->viewpoint().setRecordedAt({m_city->beforeCorrection}).ok());
    QCOMPARE(number(*m_model, august, TrendColumn::Value).toDouble(),
             MetricCity::inTimeCount(31) / MetricCity::received);
    QVERIFY(!m_model->index(august, 0).data(TrendRole::Corrected).toBool());
    QVERIFY(m_city->viewpoint().setRecordedAt({}).ok());
    QCOMPARE(number(*m_model, august, TrendColumn::Value).toDouble(), 438.0 / 525);
}

void TrendModelTest::monthEndsTheRows()
{
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    m_city->viewpoint().setMonth(Month(2026, 6));
    QCOMPARE(text(*m_model, m_model->rowCount() - 1, TrendColumn::Period), QStringLiteral("Jun 2026"));
    QCOMPARE(removed.size(), 1);
}

void TrendModelTest::totalOverCategories()
{
    m_model->setSubject({m_city->code, m_city->vacant, {}, m_city->outcome});
    QCOMPARE(m_model->rowCount(), 10);
    QCOMPARE(m_model->columnCount(), static_cast<int>(TrendColumn::FirstCategory) + 2);
    const int first = static_cast<int>(TrendColumn::FirstCategory);
    QCOMPARE(m_model->headerData(first, Qt::Horizontal).toString(), QStringLiteral("Demolished"));
    const double a = m_model->index(9, first).data(TrendRole::Number).toDouble();
    const double b = m_model->index(9, first + 1).data(TrendRole::Number).toDouble();
    QCOMPARE(number(*m_model, 9, TrendColumn::Value).toDouble(), a + b);
    QCOMPARE(text(*m_model, 9, TrendColumn::Source), QStringLiteral("Total by outcome"));
    // An edit of one category moves the total with it.
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_city->change(m_city->demolished, Month(2026, 10), 100);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(number(*m_model, 9, TrendColumn::Value).toDouble(), 100 + b);
    // A missing category is said, and the total is only preliminary.
    const Observation before = m_city->stored(m_city->repaired, Month(2026, 9));
    m_city->commit({statroom::removed(before)});
    QCOMPARE(text(*m_model, 8, TrendColumn::Note), QStringLiteral("1 of 2 categories"));
    QVERIFY(m_model->index(8, 1).data(TrendRole::Preliminary).toBool());
}

void TrendModelTest::calculatedFromAggregatedInputs()
{
    m_model->setSubject({m_city->code, m_city->share, {}, {}});
    QCOMPARE(m_model->rowCount(), 22);
    const double overtime = m_city->stored(m_city->overtimeSeries, Month(2026, 10)).value.value();
    QCOMPARE(number(*m_model, 21, TrendColumn::Value).toDouble(), overtime / 1000);
    const auto facts = MetricFacts::of(*m_model->reading(), m_city->viewpoint().locale());
    QCOMPARE(facts.formula, QStringLiteral("OVERTIME / HOURS"));
    QCOMPARE(facts.inputs.size(), 2);
    // Without one of its inputs it is missing, not zero.
    m_city->commit({statroom::removed(m_city->stored(m_city->hoursSeries, Month(2026, 10)))});
    QVERIFY(!number(*m_model, 21, TrendColumn::Value).isValid());
}

void TrendModelTest::factsInWords()
{
    const auto facts = MetricFacts::of(*m_model->reading(), m_city->viewpoint().locale());
    const QString space(QChar(0x202f));
    QCOMPARE(facts.value, QStringLiteral("81.4") + space + u'%');
    QCOMPARE(facts.phrase, QStringLiteral("Not within 10") + space + QStringLiteral("% of target."));
    QVERIFY2(facts.why.startsWith(QStringLiteral("81.4")), qPrintable(facts.why));
    QCOMPARE(facts.facts.first().label, QStringLiteral("In time"));
    QCOMPARE(facts.facts.first().value, QStringLiteral("382 of 469"));
    QStringList labels;
    for (const auto &fact : facts.facts)
        labels.append(fact.label + u'=' + fact.value + u'|' + fact.detail);
    QVERIFY2(labels.contains(QStringLiteral("Target from Jul 2025=92") + space + QStringLiteral("%|before 85") + space
                             + u'%'),
             qPrintable(labels.join(u'\n')));
    QCOMPARE(facts.narratives.size(), 1);
    QCOMPARE(facts.definitions.size(), 2);
    QCOMPARE(facts.definitions.first().since, QStringLiteral("From July 2024"));
    QCOMPARE(facts.notes.size(), 2);
    QCOMPARE(facts.notes.at(0).text, QStringLiteral("Intake of 469. Two inspectors on leave in the last week."));
    QVERIFY(facts.notes.at(1).kind == MetricFacts::Note::Kind::Correction);
    QVERIFY2(facts.notes.at(1).text.endsWith(QStringLiteral(": duplicates removed")),
             qPrintable(facts.notes.at(1).text));
    QVERIFY2(facts.notes.at(1).who.startsWith(QStringLiteral("Data analyst, ")), qPrintable(facts.notes.at(1).who));
}

void TrendModelTest::copiesExactNumbers()
{
    m_model->setSpan(TrendSpan::ThirteenMonths);
    const auto data =
        TableText::copied(*m_model, TableText::columns(*m_model), {}, TableText::Headings::With, QLocale::c());
    const QStringList lines = data->text().split(u'\n');
    QCOMPARE(lines.size(), 15);
    QVERIFY2(lines.first().startsWith(QStringLiteral("Month\tValue\tin time\treceived")), qPrintable(lines.first()));
    const QStringList last = lines.at(13).split(u'\t');
    QCOMPARE(last.at(0), QStringLiteral("Oct 2026"));
    QVERIFY2(last.at(1).endsWith(u'%'), qPrintable(last.at(1)));
    QCOMPARE(last.at(1).chopped(1).toDouble() / 100, 382.0 / 469);
    QCOMPARE(last.at(2), QStringLiteral("382"));
    QVERIFY(data->html().contains(QStringLiteral("<td align=\"right\" sdval=\"382\"")));
    QVERIFY(data->html().contains(QStringLiteral(">382</td>")));
}

void TrendModelTest::writesCsv()
{
    const QList<QByteArray> lines = TableText::csv(*m_model).split('\n');
    QCOMPARE(lines.size(), 36);
    QVERIFY(lines.at(14).startsWith("2025-02,,,,0.85,"));
    QVERIFY2(lines.at(34).startsWith("2026-10,0.814498933901919"), lines.at(34).constData());
    QVERIFY(lines.at(34).contains(",red,preliminary,"));
}

void TrendModelTest::aMetricWithoutValues()
{
    m_model->setSubject({m_city->code, m_city->empty, {}, {}});
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(m_model->spanChoices().isEmpty());
    QVERIFY(m_model->summary().contains(QStringLiteral("No values yet")));
    const auto facts = MetricFacts::of(*m_model->reading(), m_city->viewpoint().locale());
    QVERIFY(facts.status == Status::NoData || facts.status == Status::NoTarget);
}

QTEST_GUILESS_MAIN(TrendModelTest)
#include "TrendModelTest.moc"
