// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/SampleCity.h"
#include "domain/CauseTree.h"
#include "exchange/CityFixture.h"
#include "exchange/DefinitionsReader.h"
#include "exchange/DefinitionsWriter.h"
#include "exchange/ObservationsWriter.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace statroom;

class SampleCityTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<CityFile> m_city;
    QJsonObject m_life;

    static QByteArray resource(const QString &name)
    {
        QFile file(QStringLiteral(":/sample/") + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void initTestCase()
    {
        QVERIFY(SampleCity::isAvailable());
        auto made = SampleCity::create(m_folder.filePath("port-alder.statroom"));
        QVERIFY2(made.ok(), qPrintable(made ? QString() : problem(made.error())));
        m_city = std::move(*made);
        m_life = QJsonDocument::fromJson(resource("city.json")).object();
        QVERIFY(!SampleCity::create(m_folder.filePath("port-alder.statroom")).ok());
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files).size(), 1);
    }

    void itsFileIsSound()
    {
        const auto findings = m_city->check();
        QVERIFY(findings.ok());
        QVERIFY2(findings->empty(),
                 findings->empty() ? "" : qPrintable(findings->front().where + findings->front().text));
    }

    /// What stands in the end is what the files say, and what was not handed in is preliminary.
    void valuesAndStages()
    {
        QSet<QByteArray> wanted;
        const auto catalogue = m_city->catalogue();
        for (const Department &d : catalogue->departments())
            for (const QByteArray &line :
                 resource(QStringLiteral("observations/%1.csv").arg(d.code)).split('\n').mid(1))
                if (!line.trimmed().isEmpty())
                    wanted.insert(line.trimmed());
        const auto csv = ObservationsWriter::csv(m_city->reader());
        QVERIFY(csv.ok());
        const FiscalCalendar calendar(catalogue->city);
        QHash<QString, Observation> byName;
        qint64 preliminary = 0;
        for (const Series &s : catalogue->series()) {
            const auto observations = m_city->reader().observations(s.id);
            for (const Observation &o : *observations) {
                const Metric *m = catalogue->metric(s.metric);
                byName.insert(catalogue->department(s.department)->code + u' ' + m->code + u' '
                                  + catalogue->categorySpelling(s.category) + u' '
                                  + calendar.spell(Period(o.month, m->frequency)),
                              o);
                preliminary += o.hasValue() && o.stage == Observation::Stage::Preliminary;
            }
        }
        const QJsonArray expected = m_life["expected"].toArray();
        QCOMPARE(byName.size(), wanted.size() + expected.size());
        for (const QByteArray &line : std::as_const(wanted)) {
            const QList<QByteArray> f = line.split(',');
            const QString name = QString::fromUtf8(f[0] + ' ' + f[1] + ' ' + f[2] + ' ' + f[3]);
            QVERIFY2(byName.contains(name), line);
            const Observation o = byName.value(name);
            QCOMPARE(o.hasValue(), !f[4].isEmpty());
            if (o.hasValue())
                QCOMPARE(*o.value, f[4].toDouble());
        }
        for (const QJsonValue &p : m_life["preliminary"].toArray()) {
            const QString name = p["department"].toString() + u' ' + p["metric"].toString() + u' '
                + p["category"].toString() + u' ' + p["period"].toString();
            QVERIFY2(byName.value(name).stage == Observation::Stage::Preliminary && byName.value(name).hasValue(),
                     qPrintable(name));
        }
        QCOMPARE(preliminary, m_life["preliminary"].toArray().size());
        for (const QJsonValue &e : expected) {
            const Observation o = byName.value(e["department"].toString() + u' ' + e["metric"].toString()
                                               + QStringLiteral("  ") + e["period"].toString());
            QCOMPARE(o.expected, QDate::fromString(e["expected"].toString(), Qt::ISODate));
            QVERIFY(!o.hasValue() && !o.note.isEmpty());
        }
    }

    void historyIsDatedAsItHappened()
    {
        HistoryFilter all;
        all.limit = 10'000;
        const auto history = m_city->reader().history(all);
        QVERIFY(history.ok());
        QCOMPARE(history->back().at, QDateTime(QDate(2024, 8, 12), QTime(9, 0), Qt::UTC));
        QCOMPARE(history->front().at.date(), QDate(2026, 11, 9));
        QVERIFY(history->size() > 350);
        const auto handIns = m_city->reader().handIns({}, {});
        QVERIFY(handIns.ok());
        QCOMPARE(handIns->size(), size_t(m_life["hand_ins"].toArray().size()));
    }

    /// A correction is in the history with what stood before it.
    void corrections()
    {
        for (const QJsonValue &c : m_life["corrections"].toArray()) {
            const auto catalogue = m_city->catalogue();
            const Metric *m = catalogue->metric(c["metric"].toString());
            const QString category = c["category"].toString();
            const Series *s =
                catalogue->series(catalogue->department(c["department"].toString())->id, m->id,
                                  category.isEmpty() ? CategoryId() : catalogue->category(m->id, category)->id);
            const Month month = FiscalCalendar(catalogue->city).parse(c["period"].toString())->first;
            const QDateTime at = QDateTime::fromString(c["at"].toString(), Qt::ISODate);
            const auto before = m_city->reader().revisionAt(at.addSecs(-1));
            QVERIFY(before.ok());
            const auto was = m_city->reader().observation(s->id, month, RecordedAt{*before});
            QVERIFY(was.ok() && *was);
            QCOMPARE(*(*was)->value, c["before"]["value"].toDouble());
            const auto is = m_city->reader().observation(s->id, month);
            QCOMPARE(*(*is)->value, c["after"]["value"].toDouble());
        }
    }

    /// Definitions and observations together build the city again, to the last byte.
    /// Each late call of the quarter before it was opened has one cause, and none has two.
    void theCausesOfItsProblemAddUp()
    {
        const auto catalogue = m_city->catalogue();
        QCOMPARE(catalogue->problems().size(), size_t(1));
        const Problem &problem = catalogue->problems().front();
        const auto causes = m_city->reader().causes(problem.id);
        QVERIFY(causes.ok());
        const Pareto pareto = CauseTree::of(*causes).pareto;
        double late = 0;
        const Series *series = catalogue->series(problem.department, problem.metric, problem.category);
        const auto calls = m_city->reader().observations(series->id, Month(2025, 7), Month(2025, 9));
        QVERIFY(calls.ok());
        for (const Observation &o : *calls)
            late += *o.denominator - *o.numerator;
        QCOMPARE(pareto.total, late);
        QVERIFY(pareto.standsOut());
        QCOMPARE(pareto.vital, 2);
    }

    void exportsRebuildIt()
    {
        const QByteArray definitions = *DefinitionsWriter::json(m_city->reader());
        const auto observations = ObservationsWriter::csv(m_city->reader());
        QVERIFY(observations.ok());
        CityFixture fresh(1);
        const auto read = DefinitionsReader::fromJson(definitions, *fresh->catalogue());
        QVERIFY2(read.ok(), qPrintable(read ? QString() : problem(read.error())));
        QVERIFY2(read->warnings.isEmpty(), qPrintable(read->warnings.join(' ')));
        const auto defined = DefinitionsReader::commit(*fresh, *read, "tester");
        QVERIFY2(defined.ok(), qPrintable(defined ? QString() : problem(defined.error())));
        const auto plan = fresh.plan(*observations);
        QVERIFY2(plan.ok(), qPrintable(plan ? QString() : problem(plan.error())));
        QCOMPARE(plan->layout(), ImportRequest::Layout::Long);
        QVERIFY2(!plan->needsPerson(), plan->remarkCount() ? qPrintable(plan->remark(0).why) : "");
        const auto done = fresh.commit(*plan);
        QVERIFY2(done.ok(), qPrintable(done ? QString() : problem(done.error())));
        QCOMPARE(*DefinitionsWriter::json(fresh->reader()), definitions);
        QCOMPARE(*ObservationsWriter::csv(fresh->reader()), *observations);

        const auto held = SessionRecords::read(m_city->reader());
        QVERIFY(held.ok() && !held->items.empty() && !held->notes.empty() && !held->attendees.empty());
        const auto own = DefinitionsReader::fromJson(definitions, *m_city->catalogue(), &*held);
        QVERIFY2(own.ok(), qPrintable(own ? QString() : problem(own.error())));
        QVERIFY2(own->lines.isEmpty(), qPrintable(own->lines.join('\n')));

        const auto records = SessionRecords::read(fresh->reader());
        QVERIFY(records.ok());
        QCOMPARE(records->questions.size(), held->questions.size());
        const auto twice = DefinitionsReader::fromJson(definitions, *fresh->catalogue(), &*records);
        QVERIFY(twice.ok());
        QCOMPARE(twice->added + twice->changed, 0);
        QVERIFY(!DefinitionsReader::commit(*fresh, *twice, "tester")->wrote);
        const auto again = fresh.plan(*observations);
        QVERIFY(again.ok() && again->isEmpty());
    }
};

QTEST_GUILESS_MAIN(SampleCityTest)
#include "SampleCityTest.moc"
