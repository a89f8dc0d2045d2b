// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/BeforeAfterModel.h"
#include "items/MetricCity.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace statroom;

class BeforeAfterModelTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_city = std::make_unique<MetricCity>();
        m_model = std::make_unique<BeforeAfterModel>(m_city->viewpoint());
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_city.reset();
    }

    void aroundAnEvent()
    {
        BeforeAfterChoice choice;
        choice.subject = inTime();
        choice.event = event();
        const auto reading = read(choice);
        // The second of March leaves March in neither span, and six final months after are too few.
        QCOMPARE(reading->choice.before, Period(Month(2024, 3), 24));
        QCOMPARE(reading->choice.after, Period(Month(2026, 4), 7));
        QCOMPARE(reading->result.outcome, BeforeAfter::Outcome::TooFewAfter);
        QCOMPARE(reading->result.after.preliminary, 1);
        QCOMPARE(reading->result.before.missing, 1);
        QVERIFY(reading->text.question.contains(QStringLiteral("storm desk")));
        QVERIFY2(reading->text.answer.startsWith(QStringLiteral("Too few values")), qPrintable(reading->text.answer));
        QCOMPARE(reading->events.size(), size_t(1));
        QVERIFY(reading->possibleOthers.empty());
    }

    void spansOfOnesOwn()
    {
        const auto reading = read(ownSpans());
        QVERIFY(reading->result.isTold());
        QVERIFY(reading->result.weighted);
        QCOMPARE(reading->choice.event, AnnotationId());
        QCOMPARE(m_model->rowCount(), 34);
        const auto text = [&](int row, int column) {
            return m_model->index(row, column).data().toString();
        };
        QCOMPARE(text(0, BeforeAfterModel::PeriodColumn), QStringLiteral("Jan 2024"));
        QCOMPARE(text(0, BeforeAfterModel::SideColumn), QStringLiteral("before"));
        QCOMPARE(text(13, BeforeAfterModel::UseColumn), QStringLiteral("no value"));
        QCOMPARE(text(33, BeforeAfterModel::SideColumn), QStringLiteral("after"));
        QCOMPARE(text(33, BeforeAfterModel::UseColumn), QStringLiteral("preliminary, left out"));
        QVERIFY(!text(33, BeforeAfterModel::ValueColumn).isEmpty());
        // The seam of July 2024 and the event lie inside.
        const QString caveats = reading->text.caveats.join(u' ');
        QVERIFY2(caveats.contains(QStringLiteral("from Jul 2024 on")), qPrintable(caveats));
        QVERIFY2(caveats.contains(QStringLiteral("Other events in these spans: 2 Mar 2026")), qPrintable(caveats));
    }

    void bestWhereNothingIsChosen()
    {
        BeforeAfterChoice choice;
        choice.subject = inTime();
        const auto reading = read(choice);
        // Around the only event there are too few values.
        QCOMPARE(reading->choice.event, AnnotationId());
        QCOMPARE(reading->choice.after, Period(Month(2025, 10), 12));
        QVERIFY(reading->result.isTold());
    }

    void aMetricWithoutValues()
    {
        BeforeAfterChoice choice;
        choice.subject = {m_city->code, m_city->empty, {}, {}};
        const auto reading = read(choice);
        QVERIFY(!reading->result.isTold());
        QVERIFY(!reading->text.answer.isEmpty());
        QCOMPARE(m_model->rowCount(), 0);
    }

    void followsCommitsAndRecords()
    {
        const double before = read(ownSpans())->result.difference.value;
        m_city->change(m_city->inTimeSeries, Month(2025, 12), 0.2);
        QTRY_VERIFY(m_model->reading() && m_model->reading()->result.difference.value < before);
        QVERIFY(m_city->viewpoint().setRecordedAt({m_city->beforeCorrection}).ok());
        QTRY_VERIFY(!m_model->isReading());
        QVERIFY(m_model->reading()->result.difference.value != before);
        QSignalSpy read(m_model.get(), &BeforeAfterModel::readingChanged);
        m_city->viewpoint().setMonth(Month(2026, 6));
        QVERIFY(read.wait());
        QCOMPARE(m_model->reading()->last, Period(Month(2026, 6), 1));
        m_city->viewpoint().setFile(nullptr);
        QVERIFY(!m_model->reading());
        QCOMPARE(m_model->rowCount(), 0);
    }

    void comparedWithAnotherDepartment()
    {
        BeforeAfterChoice choice;
        choice.subject = {m_city->code, m_city->sick, {}, {}};
        const auto alone = read(choice);
        QCOMPARE(alone->possibleOthers.size(), size_t(1));
        QVERIFY(alone->text.comparison.isEmpty());
        choice.others = {m_city->police};
        const auto reading = read(choice);
        QVERIFY2(reading->text.comparison.startsWith(QStringLiteral("Compared with Police")),
                 qPrintable(reading->text.all()));
        QVERIFY(reading->story.against.has_value());
    }

private:
    TrendSubject inTime() const { return {m_city->code, m_city->inTime, {}, {}}; }
    BeforeAfterChoice ownSpans() const
    {
        BeforeAfterChoice choice;
        choice.subject = inTime();
        choice.before = Period(Month(2024, 1), 18);
        choice.after = Period(Month(2025, 7), 16);
        return choice;
    }
    AnnotationId event() const { return m_city->viewpoint().catalogue()->annotations().front().id; }
    std::shared_ptr<const BeforeAfterReading> read(const BeforeAfterChoice &choice)
    {
        QSignalSpy done(m_model.get(), &BeforeAfterModel::readingChanged);
        m_model->setChoice(choice);
        if (!done.wait() || !m_model->reading())
            qFatal("nothing was read");
        return m_model->reading();
    }

    std::unique_ptr<MetricCity> m_city;
    std::unique_ptr<BeforeAfterModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(BeforeAfterModelTest)

#include "BeforeAfterModelTest.moc"
