// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/SavedImports.h"
#include "exchange/CityFixture.h"

#include <QDir>

using namespace statroom;

using Outcome = ImportPlan::Outcome;
using State = SavedImports::Run::State;
using Span = SavedImport::Span;

namespace {

/// A city whose fire department's calls come as a file a month.
class RefreshedCity : public CityFixture
{
public:
    RefreshedCity()
    {
        const Department fire = department("FIRE");
        Metric m;
        m.code = "CALLS";
        series(fire.id, metric(m).id);
        QDir().mkpath(path("in"));
    }
    /// `age`: minutes before now that it was changed.
    QString file(const QString &name, const QByteArray &text, int age = 0) const
    {
        QFile file(path("in/" + name));
        if (!file.open(QIODevice::ReadWrite) || !file.resize(0) || file.write(text) != text.size())
            qFatal("not written");
        file.flush();
        file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-60 * age), QFileDevice::FileModificationTime);
        return file.fileName();
    }
    SavedImport save(const QString &source, const QString &path, Span span = Span::All)
    {
        ImportRequest request;
        request.department = "FIRE";
        const auto plan = planFile(source, request);
        if (!plan)
            qFatal("%s", qPrintable(plan.error().message));
        auto saving = SavedImports::saving(**this, *plan, "Calls", path, span, "Ana");
        if (!saving)
            qFatal("%s", qPrintable(saving.error().message));
        if (!Importer::commit(**this, *plan, "Ana", {}, nullptr, {}, {*saving}))
            qFatal("not imported");
        return *(**this).catalogue()->savedImport(u"Calls");
    }
    SavedImports::Run run(SavedImports::Renames renames = SavedImports::Renames::Ask)
    {
        auto run = SavedImports::run((**this).reader(), *(**this).catalogue()->savedImport(u"Calls"), (**this).path(),
                                     QDate(2026, 11, 9), renames);
        if (!run)
            qFatal("%s", qPrintable(run.error().message));
        return *run;
    }
};

} // namespace

class SavedImportsTest : public QObject
{
    Q_OBJECT

private slots:
    void runsAgainAndSaysNothingTwice()
    {
        RefreshedCity city;
        const QString source = city.file("calls.csv", "Measure,2026-08,2026-09\nCALLS,5,6\n");
        const SavedImport saved = city.save(source, source);
        QCOMPARE(saved.path, "in/calls.csv");
        QCOMPARE(saved.layout, "wide");
        QCOMPARE(saved.madeBy, "Ana");
        // It was saved with the import that is its first run.
        SavedImports::Run run = city.run();
        QCOMPARE(run.state, State::Unchanged);
        QVERIFY(run.isSameFile && run.last);
        QVERIFY(!run.needsPerson());

        city.file("calls.csv", "Measure,2026-08,2026-09,2026-10\nCALLS,5,7,8\n");
        run = city.run();
        QCOMPARE(run.state, State::Ready);
        QVERIFY(!run.isSameFile);
        QCOMPARE(run.plan->count(Outcome::Changed), 1);
        QCOMPARE(run.plan->count(Outcome::Added), 1);
        const auto done = SavedImports::commit(*city, run, "Ana");
        QVERIFY2(done.ok(), done ? "" : qPrintable(problem(done.error())));
        QCOMPARE(city.values("CALLS"), (QMap<QString, double>{{"2026-08", 5}, {"2026-09", 7}, {"2026-10", 8}}));
        const auto receipt = city->reader().receipt(done->receipt);
        QVERIFY((*receipt)->mapping.contains(saved.uuid));
        QCOMPARE(city->reader().revision(done->revision, false)->reason, "Refresh of “Calls” from calls.csv");
        QCOMPARE(city.run().state, State::Unchanged);
        QVERIFY(city.run().isSameFile);
        const qint64 revisions = *city->reader().revisionCount();
        QVERIFY(!SavedImports::commit(*city, city.run(), "Ana")->wrote);
        QCOMPARE(*city->reader().revisionCount(), revisions);
        // Undoing a run undoes no more than that, and it runs again.
        QVERIFY(city->revert(done->revision, "Ana"));
        QCOMPARE(city.values("CALLS").size(), 2);
        QCOMPARE(city.run().state, State::Ready);
    }

    void theNewestOfItsKind()
    {
        RefreshedCity city;
        const QString september = city.file("calls-2026-09.csv", "Measure,2026-09\nCALLS,6\n", 90);
        const SavedImport saved = city.save(september, city.path("in/calls-*.csv"));
        QCOMPARE(saved.path, "in/calls-*.csv");
        QVERIFY(saved.isPattern());
        QCOMPARE(city.run().state, State::Unchanged);
        city.file("calls-2026-10.csv", "Measure,2026-10\nCALLS,9\n", 30);
        city.file("other-2026-11.csv", "nothing\n", 10);
        SavedImports::Run run = city.run();
        QCOMPARE(QFileInfo(run.found.path).fileName(), "calls-2026-10.csv");
        QVERIFY(SavedImports::commit(*city, run, "Ana")->wrote);
        QCOMPARE(city.values("CALLS").value("2026-10"), 9);

        // Two of the same moment: nobody can say which is the newer one.
        QFile twin(city.path("in/calls-b.csv"));
        QVERIFY(QFile::copy(city.path("in/calls-2026-10.csv"), twin.fileName()));
        QVERIFY(twin.open(QIODevice::ReadWrite));
        QVERIFY(twin.setFileTime(QFileInfo(city.path("in/calls-2026-10.csv")).lastModified(),
                                 QFileDevice::FileModificationTime));
        twin.close();
        run = city.run();
        QCOMPARE(run.state, State::Ambiguous);
        QVERIFY2(run.problem.contains("calls-b.csv") && run.problem.contains("calls-2026-10.csv"),
                 qPrintable(run.problem));
        QVERIFY(run.needsPerson());
        for (const QString &name : QDir(city.path("in")).entryList({"calls-*"}))
            QVERIFY(QFile::remove(city.path("in/" + name)));
        run = city.run();
        QCOMPARE(run.state, State::Missing);
        QVERIFY2(run.problem.contains("in/calls-*.csv"), qPrintable(run.problem));
    }

    void columnsThatWereRenamedAreAsked()
    {
        RefreshedCity city;
        const QString source = city.file("calls.csv", "Measure,Month,Number of calls\nCALLS,2026-09,6\n");
        ImportRequest request;
        request.department = "FIRE";
        request.map = {{"metric", "Measure"}, {"period", "Month"}, {"value", "Number of calls"}};
        const auto plan = city.planFile(source, request);
        QVERIFY2(plan.ok(), plan ? "" : qPrintable(problem(plan.error())));
        const auto saving = SavedImports::saving(*city, *plan, " Calls ", source, Span::All, "Ana");
        QVERIFY(Importer::commit(*city, *plan, "Ana", {}, nullptr, {}, {*saving})->wrote);

        city.file("calls.csv", "Measure,Month,Calls number\nCALLS,2026-10,7\n");
        SavedImports::Run run = city.run();
        QCOMPARE(run.state, State::Renamed);
        QVERIFY2(run.problem.contains("Number of calls is now Calls number"), qPrintable(run.problem));
        QVERIFY(!run.plan);
        run = city.run(SavedImports::Renames::Confirmed);
        QCOMPARE(run.state, State::Ready);
        QVERIFY(SavedImports::commit(*city, run, "Ana")->wrote);
        QCOMPARE(city.values("CALLS").value("2026-10"), 7);
        // What was confirmed is known from then on.
        QCOMPARE(city.run().state, State::Unchanged);

        city.file("calls.csv", "Measure,Month,Weather\nCALLS,2026-11,sunny\n");
        run = city.run(SavedImports::Renames::Confirmed);
        QCOMPARE(run.state, State::Renamed);
        QVERIFY2(run.problem.contains("is gone"), qPrintable(run.problem));
        city.file("calls.csv", "a,b,c\n1,2,3\n");
        QCOMPARE(city.run().state, State::Renamed);
        QFile::remove(source);
        run = city.run();
        QCOMPARE(run.state, State::Missing);
        QVERIFY2(run.problem.contains("in/calls.csv"), qPrintable(run.problem));
    }

    void closedMonthsStayWhereOnlyNewsIsWanted()
    {
        RefreshedCity city;
        const QString source = city.file("calls.csv", "Measure,2024-08,2024-09\nCALLS,5,6\n");
        city.save(source, source, Span::SinceLast);
        city.file("calls.csv", "Measure,2024-08,2024-09,2099-12\nCALLS,50,6,9\n");
        const SavedImports::Run run = city.run();
        QCOMPARE(run.plan->count(Outcome::Kept), 1);
        QCOMPARE(run.plan->count(Outcome::Added), 1);
        QCOMPARE(run.plan->count(Outcome::Changed), 0);
    }

    void whatCannotBeSaved()
    {
        RefreshedCity city;
        const QString source = city.file("calls.csv", "Measure,2026-09\nCALLS,6\n");
        ImportRequest request;
        request.department = "FIRE";
        const auto plan = city.planFile(source, request);
        QVERIFY(!SavedImports::saving(*city, *plan, "  ", source, Span::All, "Ana"));
        QVERIFY(!SavedImports::saving(*city, *plan, "x", city.path("*/calls.csv"), Span::All, "Ana"));
        QVERIFY(!SavedImports::saving(*city, *plan, "x", city.path("in/fire-*.csv"), Span::All, "Ana"));
        // Under a name that is there the old one is replaced; outside the city's folder the whole path is kept.
        const auto first = SavedImports::saving(*city, *plan, "Calls", source, Span::All, "Ana");
        city.write(*first);
        const auto second = SavedImports::saving(*city, *plan, "CALLS", "/far/away/calls.csv", Span::SinceLast, "Ben");
        QVERIFY(second->before && second->after);
        QCOMPARE(std::get<SavedImport>(*second->after).path, "/far/away/calls.csv");
        city.write(*second);
        QCOMPARE(city->catalogue()->savedImports().size(), 1u);
    }
};

QTEST_GUILESS_MAIN(SavedImportsTest)
#include "SavedImportsTest.moc"
