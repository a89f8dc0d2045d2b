// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/Words.h"
#include "items/AgendaSuggestion.h"
#include "items/CellBlock.h"
#include "items/NewCity.h"
#include "items/setup/AliasTableModel.h"
#include "items/setup/AnnotationTableModel.h"
#include "items/setup/BreakdownTableModel.h"
#include "items/setup/CadenceTableModel.h"
#include "items/setup/CategoryTableModel.h"
#include "items/setup/CityTableModel.h"
#include "items/setup/DefinitionTableModel.h"
#include "items/setup/DepartmentTableModel.h"
#include "items/setup/GoalPartModels.h"
#include "items/setup/GoalTableModels.h"
#include "items/setup/HolidayTableModel.h"
#include "items/setup/MetricTableModel.h"
#include "items/setup/MetricTemplates.h"
#include "items/setup/PeopleTableModel.h"
#include "items/setup/QuestionTableModel.h"
#include "items/setup/RoleTableModel.h"
#include "items/setup/SeriesTableModel.h"
#include "items/setup/SetupText.h"
#include "items/setup/TargetGridModel.h"
#include "items/setup/TargetTableModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace statroom;

namespace {

using Tester = QAbstractItemModelTester;
constexpr auto fatal = Tester::FailureReportingMode::Fatal;
using M = MetricTableModel;
using D = DepartmentTableModel;

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

SetupKey made(SetupTableModel &model, const SetupTexts &texts)
{
    SetupTexts all = model.fresh();
    for (const auto &[column, text] : texts)
        all[column] = text;
    const auto saved = model.save({}, all);
    if (!saved.ok())
        qFatal("%s", qPrintable(saved.refusal->sentence));
    return saved.key;
}

QString refusal(SetupTableModel &model, const SetupKey &key, const SetupTexts &texts, int column)
{
    const auto saved = model.save(key, texts);
    if (saved.ok())
        return u("(taken)");
    return saved.refusal->column == column ? saved.refusal->sentence
                                           : u("in column %1: ").arg(saved.refusal->column) + saved.refusal->sentence;
}

/// Fire and Police, and one rate in Fire.
struct SmallCity : NewCity
{
    D departments{viewpoint};
    M metrics{viewpoint};
    SetupKey fire = made(departments, {{D::Code, u("FIRE")}, {D::Name, u("Fire")}});
    SetupKey police = made(departments, {{D::Code, u("POL")}, {D::Name, u("Police")}});
    SetupKey response = made(metrics,
                             {{M::Code, u("FIRE-05")},
                              {M::Name, u("Responses on time")},
                              {M::Unit, u("%")},
                              {M::Kind, u("rate")},
                              {M::Decimals, u("1")},
                              {M::MeasuredBy, u("FIRE")}});
    Series series() const { return *catalogue()->series(DepartmentId(fire.first), MetricId(response.first)); }
};

} // namespace

class SetupModelsTest : public QObject
{
    Q_OBJECT

private slots:
    // Whatever day the shell has it is.
    void initTestCase() { qunsetenv("STATROOM_TODAY"); }

    void daysAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("day");
        QTest::newRow("iso") << u("2026-07-01") << QDate(2026, 7, 1);
        QTest::newRow("words") << u("1 Jul 2026") << QDate(2026, 7, 1);
        QTest::newRow("american") << u("July 1, 2026") << QDate(2026, 7, 1);
        QTest::newRow("month") << u("Jul 2026") << QDate(2026, 7, 1);
        QTest::newRow("blank") << u("  ") << QDate();
    }
    void daysAreRead()
    {
        QFETCH(QString, text);
        QFETCH(QDate, day);
        const auto read = SetupText::readDay(text, FiscalCalendar(), QLocale(QLocale::English, QLocale::UnitedStates));
        QVERIFY2(read.ok(), "not read");
        QCOMPARE(*read, day);
    }

    void aDepartmentIsMadeChangedAndRetired()
    {
        NewCity c;
        D model(c.viewpoint);
        Tester tester(&model, fatal);
        const RevisionId before = c.newest();
        const SetupKey fire = made(model, {{D::Code, u("FIRE")}, {D::Name, u("Fire")}});
        QCOMPARE(c.newest().number, before.number + 1);
        QCOMPARE(model.rowCount(), 1);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        QVERIFY(model.setData(model.index(0, D::Name), u("Fire & Rescue")));
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().at(0).toModelIndex(), model.index(0, D::Name));
        QCOMPARE(changes.first().at(1).toModelIndex(), model.index(0, D::Name));
        QCOMPARE(c.catalogue()->department(u"FIRE")->name, u("Fire & Rescue"));
        QVERIFY(model.setRetired({fire}, true));
        QVERIFY(model.index(0, 0).data(SetupTableModel::RetiredRole).toBool());
        QVERIFY(model.setRetired({fire}, false));
        QVERIFY(!c.catalogue()->department(u"FIRE")->retired);
        QVERIFY(model.removeUnused({fire}));
        QCOMPARE(model.rowCount(), 0);
    }

    void whatCannotBeIsRefusedInItsCell()
    {
        SmallCity c;
        D &model = c.departments;
        Tester tester(&model, fatal);
        const RevisionId before = c.newest();
        QSignalSpy refused(&model, &SetupTableModel::refused);
        const QModelIndex code = model.index(model.rowOf(c.police), D::Code);
        QVERIFY(!model.setData(code, u("fire")));
        QCOMPARE(refused.size(), 1);
        QCOMPARE(c.newest(), before);
        QCOMPARE(code.data().toString(), u("fire"));
        QCOMPARE(code.data(SetupTableModel::RefusalRole).toString(),
                 u("fire is the code of Fire already. Choose another."));
        QCOMPARE(c.catalogue()->department(DepartmentId(c.police.first))->code, u("POL"));
        model.dropRefusal(code);
        QCOMPARE(code.data().toString(), u("POL"));
        QCOMPARE(refusal(model, {}, {{D::Name, u("Parks")}}, D::Code),
                 u("A code is needed: a few letters or digits, such as FIRE."));
        QCOMPARE(refusal(model, {}, {{D::Code, u("A B")}, {D::Name, u("x")}}, D::Code),
                 u("“ ” cannot stand in a code. Use letters, digits, - _ and . only."));
        QCOMPARE(refusal(model, c.fire, {{D::From, u("1 Jul 2026")}, {D::To, u("1 Jun 2026")}}, D::To),
                 u("1 Jun 2026 comes before 1 Jul 2026, where it begins."));
        QCOMPARE(refusal(model, c.fire, {{D::BelongsTo, u("POL · Police")}}, D::BelongsTo), u("(taken)"));
        QCOMPARE(refusal(model, c.police, {{D::BelongsTo, u("FIRE")}}, D::BelongsTo),
                 u("Fire belongs to Police itself. Choose another."));
    }

    void whatOthersChangedMeanwhileIsNotOverwritten()
    {
        SmallCity c;
        const SetupTexts seen{{D::Name, c.departments.cell(c.fire, D::Name)}};
        QVERIFY(c.departments.save(c.fire, {{D::Name, u("Fire Service")}}).ok());
        const auto saved = c.departments.save(c.fire, {{D::Name, u("Fire Brigade")}}, seen);
        QVERIFY(!saved.ok());
        QCOMPARE(saved.refusal->sentence,
                 u("Changed meanwhile from “Fire” to “Fire Service”; yours is “Fire Brigade”. Look at both and save "
                   "again."));
        QCOMPARE(c.catalogue()->department(u"FIRE")->name, u("Fire Service"));
    }

    void anEnterpriseMetricIsMeasuredEverywhereAlsoByNewDepartments()
    {
        SmallCity c;
        const SetupKey sick =
            made(c.metrics, {{M::Code, u("SICK")}, {M::Name, u("Sick time")}, {M::Enterprise, u("yes")}});
        QCOMPARE(c.catalogue()->seriesOf(MetricId(sick.first)).size(), size_t(2));
        made(c.departments, {{D::Code, u("PARKS")}, {D::Name, u("Parks")}});
        QCOMPARE(c.catalogue()->seriesOf(MetricId(sick.first)).size(), size_t(3));
        QCOMPARE(c.metrics.index(c.metrics.rowOf(sick), M::MeasuredBy).data().toString(), u("every department"));
    }

    void whoMeasuresIsTypedAsCodes()
    {
        SmallCity c;
        QVERIFY(c.metrics.save(c.response, {{M::MeasuredBy, u("POL")}}).ok());
        QVERIFY(c.series().retired);
        QCOMPARE(c.metrics.cell(c.response, M::MeasuredBy), u("POL"));
        QVERIFY(c.metrics.save(c.response, {{M::MeasuredBy, u("fire; POL")}}).ok());
        QVERIFY(!c.series().retired);
        QCOMPARE(refusal(c.metrics, c.response, {{M::MeasuredBy, u("FIRE, ZOO")}}, M::MeasuredBy),
                 u("There is no department “ZOO”. Write codes of departments, with commas between."));
    }

    void kindUnitAndFrequencyAreFixedOnceThereAreValues()
    {
        SmallCity c;
        QVERIFY(c.metrics.save(c.response, {{M::Kind, u("count")}}).ok());
        QVERIFY(c.metrics.save(c.response, {{M::Kind, u("rate")}}).ok());
        c.write({added(NewCity::parts(c.series(), Month(2026, 10), 9, 10))});
        for (const auto &[column, text] :
             SetupTexts{{M::Kind, u("count")}, {M::Unit, u("d")}, {M::Frequency_, u("quarterly")}}) {
            const auto saved = c.metrics.save(c.response, {{column, text}});
            QVERIFY(!saved.ok());
            QCOMPARE(saved.refusal->column, column);
            QVERIFY(saved.refusal->replaceOffered);
            QVERIFY(saved.refusal->sentence.contains(u("cannot change: values have been entered")));
        }
        // Replacing it is one revision: the old is retired, the new measured by the same departments.
        const RevisionId before = c.newest();
        SetupTexts texts = c.metrics.replacement(c.response, {{M::Unit, u("min")}, {M::Kind, u("average")}});
        QCOMPARE(texts[M::Code], u("FIRE-05-2"));
        const auto saved = c.metrics.save({}, texts, {}, c.response);
        QVERIFY2(saved.ok(), qPrintable(saved.ok() ? QString() : saved.refusal->sentence));
        QCOMPARE(c.newest().number, before.number + 1);
        QVERIFY(c.catalogue()->metric(u"FIRE-05")->retired);
        QCOMPARE(c.catalogue()->metric(u"FIRE-05-2")->unit, u("min"));
        QVERIFY(c.catalogue()->series(DepartmentId(c.fire.first), MetricId(saved.key.first)));
        QVERIFY(!c.metrics.removeUnused({c.response}));
    }

    void boundsAndTolerancesAreInTheUnit()
    {
        SmallCity c;
        QVERIFY(c.metrics.save(c.response, {{M::Lower, u("0 %")}, {M::Upper, u("100 %")}, {M::Tolerance_, u("2 pts")}})
                    .ok());
        const Metric *metric = c.catalogue()->metric(u"FIRE-05");
        QCOMPARE(metric->upperBound, std::optional<double>(1.0));
        QCOMPARE(metric->tolerance(), std::optional<Tolerance>({Tolerance::Kind::Absolute, 0.02}));
        QCOMPARE(c.metrics.cell(c.response, M::Tolerance_), u("2 pts"));
        QVERIFY(c.metrics.save(c.response, {{M::Tolerance_, u("5 %")}}).ok());
        QCOMPARE(c.catalogue()->metric(u"FIRE-05")->tolerance(),
                 std::optional<Tolerance>({Tolerance::Kind::Relative, 0.05}));
        QVERIFY(refusal(c.metrics, c.response, {{M::Upper, u("-5 %")}}, M::Upper).contains(u("as the least")));
        QVERIFY(refusal(c.metrics, c.response, {{M::Upper, u("many")}}, M::Upper).contains(u("many")));
    }

    void formulasCompileKnowTheirCodesAndGoNowhereInCircles()
    {
        SmallCity c;
        made(c.metrics, {{M::Code, u("HOURS")}, {M::Name, u("Hours")}});
        made(c.metrics, {{M::Code, u("OT")}, {M::Name, u("Overtime")}});
        const SetupKey share =
            made(c.metrics, {{M::Code, u("SHARE")}, {M::Name, u("Share")}, {M::Formula_, u("OT / HOURS")}});
        QVERIFY(refusal(c.metrics, {}, {{M::Code, u("X")}, {M::Name, u("X")}, {M::Formula_, u("OT / NOTHING")}},
                        M::Formula_)
                    .contains(u("NOTHING")));
        const SetupKey hours{c.catalogue()->metric(u"HOURS")->id.number, 0};
        QVERIFY(refusal(c.metrics, hours, {{M::Formula_, u("SHARE * 2")}}, M::Formula_).contains(u("SHARE")));
        // A code that changes is changed in the formulas that name it.
        QVERIFY(c.metrics.save(hours, {{M::Code, u("PAID")}}).ok());
        QCOMPARE(c.metrics.cell(share, M::Formula_), u("OT / PAID"));
        QVERIFY(!c.metrics.removeUnused({hours}));
    }

    void definitionsAreDatedAndASeamIsDrawn()
    {
        SmallCity c;
        QVERIFY(c.metrics.save(c.response, {{M::Method, u("By the clock of the dispatcher.")}}).ok());
        QCOMPARE(c.catalogue()->definitions(MetricId(c.response.first)).size(), size_t(1));
        QVERIFY(c.metrics
                    .save(c.response, {{M::Method, u("By the clock of the vehicle.")}, {M::DefinedFrom, u("Jul 2025")}})
                    .ok());
        const auto definitions = c.catalogue()->definitions(MetricId(c.response.first));
        QCOMPARE(definitions.size(), size_t(2));
        QCOMPARE(definitions[0].method, u("By the clock of the dispatcher."));
        QCOMPARE(definitions[1].from, Month(2025, 7));
        DefinitionTableModel model(c.viewpoint);
        Tester tester(&model, fatal);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, DefinitionTableModel::From).data().toString(), u("always"));
        QVERIFY(!model.removeUnused({model.key(0)}));
        QVERIFY(model.removeUnused({model.key(1)}));
    }

    void baselineAndBenchmarkStandInTheForm()
    {
        SmallCity c;
        QVERIFY(c.metrics
                    .save(c.response,
                          {{M::BaselineValue, u("81 %")},
                           {M::BaselinePeriod, u("fy 26")},
                           {M::BenchmarkWho, u("Seven cities")},
                           {M::BenchmarkValue, u("90 %")}})
                    .ok());
        QCOMPARE(c.catalogue()->baseline(MetricId(c.response.first))->period, u("FY26"));
        QCOMPARE(c.catalogue()->benchmarks(MetricId(c.response.first)).front().value, 0.9);
        QVERIFY(c.metrics.save(c.response, {{M::BenchmarkWho, u("Eight cities")}}).ok());
        QCOMPARE(c.catalogue()->benchmarks(MetricId(c.response.first)).size(), size_t(1));
        QVERIFY(c.metrics.save(c.response, {{M::BaselineValue, QString()}, {M::BaselinePeriod, QString()}}).ok());
        QVERIFY(!c.catalogue()->baseline(MetricId(c.response.first)));
    }

    void aMetricIsCopiedForSeveralDepartments()
    {
        SmallCity c;
        const RevisionId before = c.newest();
        QCOMPARE(c.metrics.proposedCode(c.response, DepartmentId(c.police.first)), u("POL-05"));
        const auto saved = c.metrics.duplicateFor(
            c.response, {{DepartmentId(c.police.first), u("POL-05")}, {DepartmentId(c.fire.first), u("FIRE-06")}});
        QVERIFY(saved.ok());
        QCOMPARE(c.newest().number, before.number + 1);
        QVERIFY(c.catalogue()->series(DepartmentId(c.police.first), c.catalogue()->metric(u"POL-05")->id));
        QVERIFY(!c.metrics.duplicateFor(c.response, {{DepartmentId(c.police.first), u("POL-05")}}).ok());
    }

    void templatesMakeMetrics()
    {
        SmallCity c;
        const auto all = MetricTemplate::all();
        QVERIFY(all.size() > 12);
        for (const MetricTemplate &t : all) {
            SetupTexts texts = c.metrics.fresh();
            for (const auto &[column, text] : t.texts)
                texts[column] = text;
            const auto saved = c.metrics.save({}, texts);
            QVERIFY2(saved.ok(), qPrintable(t.name + u(": ") + (saved.ok() ? QString() : saved.refusal->sentence)));
        }
    }

    void peopleAndRoles()
    {
        SmallCity c;
        PeopleTableModel people(c.viewpoint);
        RoleTableModel roles(c.viewpoint);
        Tester one(&people, fatal), two(&roles, fatal);
        using P = PeopleTableModel;
        using R = RoleTableModel;
        made(people, {{P::Name, u("Ana Ruiz")}, {P::Role_, u("coordinator")}, {P::Department_, u("FIRE · Fire")}});
        QCOMPARE(people.index(0, P::Roles).data().toString(), u("coordinator, Fire"));
        QCOMPARE(c.departments.index(c.departments.rowOf(c.fire), D::Coordinator).data().toString(), u("Ana Ruiz"));
        QCOMPARE(refusal(people, {}, {{P::Name, u("ana ruiz")}}, P::Name),
                 u("There is Ana Ruiz already. Add what tells them apart."));
        for (const char *none : {"leo", "leo@", "leo at city.gov", "leo@city.gov, ana@city.gov", "Leo <leo@city.gov>"})
            QVERIFY2(refusal(people, {}, {{P::Name, u("Leo")}, {P::Email, u(none)}}, P::Email)
                         .contains(u("is not one e-mail address")),
                     none);
        QCOMPARE(refusal(people, {}, {{P::Name, u("Leo")}, {P::Role_, u("head")}}, P::Department_),
                 u("Choose the department whose head this is."));
        QCOMPARE(roles.rowCount(), 1);
        QVERIFY(refusal(roles, {},
                        {{R::Person_, u("Ana Ruiz")}, {R::What, u("coordinator")}, {R::Department_, u("FIRE")}},
                        R::From)
                    .contains(u("already")));
        QVERIFY(roles.save(roles.key(0), {{R::To, u("2026-06-30")}}).ok());
        QVERIFY(roles
                    .save({},
                          {{R::Person_, u("Ana Ruiz")},
                           {R::What, u("head")},
                           {R::Department_, u("FIRE")},
                           {R::From, u("2026-07-01")}})
                    .ok());
        QVERIFY(!people.removeUnused({people.key(0)}));
        QVERIFY(people.setRetired({people.key(0)}, true));
    }

    void breakdownsMakeTheirCategoriesAndSeries()
    {
        SmallCity c;
        BreakdownTableModel breakdowns(c.viewpoint);
        CategoryTableModel categories(c.viewpoint);
        Tester one(&breakdowns, fatal), two(&categories, fatal);
        using B = BreakdownTableModel;
        const SetupKey key = made(
            breakdowns, {{B::Metric_, u("FIRE-05")}, {B::Name, u("district")}, {B::Categories, u("North, South")}});
        QCOMPARE(categories.rowCount(), 2);
        QCOMPARE(c.catalogue()->categorySeries(DepartmentId(c.fire.first), MetricId(c.response.first)).size(),
                 size_t(2));
        QVERIFY(breakdowns.save(key, {{B::Categories, u("South, West")}}).ok());
        QCOMPARE(breakdowns.cell(key, B::Categories), u("South, West"));
        QCOMPARE(categories.rowCount(), 3);
        QCOMPARE(refusal(breakdowns, key, {{B::Categories, u("West, west")}}, B::Categories),
                 u("“west” is there twice."));
        QVERIFY(categories.save(categories.key(categories.rowCount() - 1), {{CategoryTableModel::Name, u("Westside")}})
                    .ok());
        QVERIFY(breakdowns.cell(key, B::Categories).contains(u("Westside")));
    }

    void seriesSayWhoMeasuresWhat()
    {
        SmallCity c;
        SeriesTableModel model(c.viewpoint);
        Tester tester(&model, fatal);
        using S = SeriesTableModel;
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(refusal(model, {}, {{S::Department_, u("FIRE")}, {S::Metric_, u("FIRE-05")}}, S::Metric_),
                 u("The department measures it already."));
        made(model, {{S::Department_, u("POL")}, {S::Metric_, u("Responses on time")}});
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(!(model.flags(model.index(0, S::Department_)) & Qt::ItemIsEditable));
    }

    void targetsStep()
    {
        SmallCity c;
        TargetTableModel steps(c.viewpoint);
        TargetGridModel grid(c.viewpoint);
        Tester one(&steps, fatal), two(&grid, fatal);
        using T = TargetTableModel;
        const QString series = u("FIRE-05 · Fire");
        const SetupKey key = made(steps, {{T::Series_, series}, {T::From, u("FY98")}, {T::Value, u("90 %")}});
        QCOMPARE(steps.rowCount(), 1);
        QCOMPARE(refusal(steps, {}, {{T::Series_, series}, {T::From, u("2097-07")}, {T::Value, u("91 %")}}, T::From),
                 u("(taken)"));
        QVERIFY(refusal(steps, {}, {{T::Series_, series}, {T::From, u("2097-07")}, {T::Value, u("91 %")}}, T::From)
                    .contains(u("already")));
        QVERIFY(refusal(steps, key, {{T::High, u("95 %")}}, T::High).contains(u("has no range")));
        QVERIFY(refusal(steps, key, {{T::Basis, u("the whole year")}}, T::Value).contains(u("Only counts")));
        QVERIFY(refusal(steps, key, {{T::Value, u("0.9")}}, T::Value).contains(u("unit")));
        QVERIFY(steps.save(key, {{T::Value, QString()}, {T::Reason, u("establishing baseline")}}).ok());
    }

    void targetsByFiscalYear()
    {
        SmallCity c;
        TargetGridModel grid(c.viewpoint);
        Tester tester(&grid, fatal);
        const int now = grid.currentColumn();
        QCOMPARE(grid.headerData(now, Qt::Horizontal).toString(), u("FY2100"));
        QVERIFY(grid.setData(grid.index(0, now), u("92")));
        const auto targets = c.catalogue()->targets(c.series().id);
        QCOMPARE(targets.size(), size_t(1));
        QCOMPARE(targets.front().value, std::optional<double>(0.92));
        QCOMPARE(targets.front().from, Month(2099, 7));
        // Later years repeat it quietly.
        QVERIFY(grid.index(0, now + 1).data(SetupTableModel::QuietRole).toBool());
        QCOMPARE(grid.index(0, now + 1).data().toString(), grid.index(0, now).data().toString());
        QVERIFY(grid.index(0, now - 1).data().toString().isEmpty());
        QVERIFY(grid.setData(grid.index(0, now + 1), u("95 %")));
        QVERIFY(grid.setData(grid.index(0, now + 2), u("none: law changes")));
        QCOMPARE(grid.index(0, now + 3).data().toString(), u("none: law changes"));
        QVERIFY(!grid.setData(grid.index(0, now + 3), u("90 to 95 %")));
        QVERIFY(grid.index(0, now + 3).data(SetupTableModel::RefusalRole).toString().contains(u("has no range")));
        grid.dropRefusal(grid.index(0, now + 3));
        const auto filled = grid.fillForward({grid.key(0)}, now);
        QVERIFY(filled.revision);
        QCOMPARE(filled.steps, 2);
        QVERIFY(grid.setData(grid.index(0, now), QString()));
        QCOMPARE(c.catalogue()->targets(c.series().id).size(), size_t(0));
    }

    void aMetricIsChartedAsItsRowSays()
    {
        SmallCity c;
        Tester tester(&c.metrics, fatal);
        const MetricId id(c.response.first);
        QCOMPARE(c.metrics.cell(c.response, M::Chart), word(ChartKind::XmR));
        QCOMPARE(c.metrics.cell(c.response, M::RunLength), u("7"));
        QVERIFY(c.metrics.choices(M::Chart, c.response).contains(word(ChartKind::P)));
        QVERIFY(!c.metrics.choices(M::Chart, c.response).contains(word(ChartKind::C)));
        QVERIFY(!c.catalogue()->ownChartSetting(id));
        QVERIFY(c.metrics
                    .save(c.response,
                          {{M::Chart, u("p chart")}, {M::RunLength, u("8")}, {M::Screening, SetupText::ofFlag(false)}})
                    .ok());
        ChartSetting wanted;
        wanted.metric = id;
        wanted.kind = ChartKind::P;
        wanted.runLength = 8;
        wanted.screening = false;
        QVERIFY(c.catalogue()->chartSetting(id) == wanted);
        QCOMPARE(c.metrics.cell(c.response, M::Chart), u("p chart"));
        // By the token of files, too; empty is the usual one.
        QVERIFY(c.metrics.save(c.response, {{M::Chart, u("pp")}, {M::RunLength, QString()}}).ok());
        QCOMPARE(c.catalogue()->chartSetting(id).kind, ChartKind::PPrime);
        QCOMPARE(c.catalogue()->chartSetting(id).runLength, 7);
        QVERIFY(refusal(c.metrics, c.response, {{M::Chart, u("c chart")}}, M::Chart).contains(u("FIRE-05")));
        QVERIFY(refusal(c.metrics, c.response, {{M::Chart, u("pie")}}, M::Chart).contains(u("pie")));
        QVERIFY(refusal(c.metrics, c.response, {{M::RunLength, u("2")}}, M::RunLength).contains(u("3")));
        // A count has no share: first the chart, then the kind.
        QVERIFY(refusal(c.metrics, c.response, {{M::Kind, u("count")}}, -1).contains(u("FIRE-05")));
        QVERIFY(c.metrics.removeUnused({c.response}));
        QVERIFY(!c.catalogue()->ownChartSetting(id));
    }

    void cadencesProposeWorkingDays()
    {
        SmallCity c;
        CadenceTableModel model(c.viewpoint);
        Tester tester(&model, fatal);
        using C = CadenceTableModel;
        const QString fire = SetupText::of(c.catalogue()->department(u"FIRE"));
        const SetupKey key = made(model,
                                  {{C::Department_, fire},
                                   {C::Weeks, u("6")},
                                   {C::Weekday, u("thursday")},
                                   {C::Starts, u("13:30")},
                                   {C::Minutes, u("60")},
                                   {C::Room, u("2.14")},
                                   {C::From, u("2099-11-09")}});
        const Cadence cadence = *c.catalogue()->cadence(DepartmentId(c.fire.first));
        QCOMPARE(cadence.weekday, 4);
        QCOMPARE(cadence.startsAt, 13 * 60 + 30);
        QCOMPARE(model.cell(key, C::Starts), u("13:30"));
        QVERIFY2(model.cell(key, C::Next).startsWith(u("12 Nov, 24 Dec, 4 Feb")),
                 qPrintable(model.cell(key, C::Next)));
        // A day that becomes a holiday moves, and both are told.
        HolidayTableModel holidays(c.viewpoint);
        QVERIFY(
            holidays
                .save({}, {{HolidayTableModel::Day, u("2099-12-24")}, {HolidayTableModel::Name, u("Christmas Eve")}})
                .ok());
        QVERIFY2(model.cell(key, C::Next).contains(u("12 Nov, 25 Dec (not 24)")),
                 qPrintable(model.cell(key, C::Next)));
        QVERIFY(model.setData(model.index(0, C::Starts), u("")));
        QVERIFY(!c.catalogue()->cadence(cadence.department)->startsAt);
        QVERIFY(refusal(model, key, {{C::Starts, u("25:00")}}, C::Starts).contains(u("“25:00” is not a time of day")));
        QVERIFY(refusal(model, key, {{C::Weekday, u("Someday")}}, C::Weekday).contains(u("Someday")));
        QVERIFY(refusal(model, key, {{C::Weeks, u("0")}}, C::Weeks) != u("(taken)"));
        QCOMPARE(refusal(model, key, {{C::Weeks, u("")}}, C::Weeks),
                 u("Say after how many weeks the department comes again."));
        QCOMPARE(refusal(model, key, {{C::From, u("")}}, C::From), u("Say from which day on the weeks are counted."));
        QCOMPARE(refusal(model, {}, {{C::Department_, fire}, {C::From, u("2099-11-09")}}, C::Department_),
                 u("The department has a cadence already; change that one."));
        QCOMPARE(refusal(model, {}, {{C::From, u("2099-11-09")}}, C::Department_), u("Choose the department."));
        // Retired it proposes nothing; made again it is the same record with what was typed now.
        QVERIFY(model.setRetired({key}, true).ok());
        QVERIFY(!c.catalogue()->cadence(cadence.department));
        QVERIFY(model.cell(key, C::Next).isEmpty());
        const SetupKey again = made(model, {{C::Department_, fire}, {C::Weeks, u("4")}});
        QCOMPARE(again.first, key.first);
        QCOMPARE(c.catalogue()->cadence(cadence.department)->weeks, 4);
        QVERIFY(!model.duplicate(key).contains(C::Department_));
        QVERIFY(model.removeUnused({key}).ok());
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(c.file->revert(*c.file->undoable(u("Director")), u("Director")).ok());
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(c.file->check()->empty());
    }

    void questionsAreTheCitysOrTheProgrammes()
    {
        SmallCity c;
        QuestionTableModel model(c.viewpoint);
        Tester tester(&model, fatal);
        using Q = QuestionTableModel;
        const auto asked = [&](AgendaSignal signal) {
            return questionsFor(*c.catalogue(), signal);
        };
        const auto rowsOf = [&](AgendaSignal signal) {
            std::vector<SetupKey> keys;
            for (int row = 0; row < model.rowCount(); ++row)
                if (model.index(row, Q::Signal).data().toString() == word(signal))
                    keys.push_back(model.key(row));
            return keys;
        };
        const QStringList program = usualQuestions(AgendaSignal::Late);
        QCOMPARE(program.size(), 2);
        QCOMPARE(rowsOf(AgendaSignal::Late).size(), 2u);
        QVERIFY(c.catalogue()->questionTemplates().empty());
        // Changing one of them makes both the city's, in their places.
        const qint64 before = *c.file->reader().revisionCount();
        auto saved = model.save(rowsOf(AgendaSignal::Late)[1], {{Q::Text, u(" Until when, {person}? ")}});
        QVERIFY(saved.ok() && saved.key.first > 0);
        QCOMPARE(*c.file->reader().revisionCount(), before + 1);
        QCOMPARE(asked(AgendaSignal::Late), (QStringList{program[0], u("Until when, {person}?")}));
        QCOMPARE(model.cell(saved.key, Q::Whose), u("the city’s"));
        // One that is added stands beside those that hold.
        const QStringList due = usualQuestions(AgendaSignal::Due);
        saved = model.save({}, {{Q::Signal, word(AgendaSignal::Due)}, {Q::Text, u("Who saw it?")}});
        QVERIFY(saved.ok());
        QCOMPARE(asked(AgendaSignal::Due), due + QStringList{u("Who saw it?")});
        QCOMPARE(refusal(model, {}, {{Q::Signal, word(AgendaSignal::Due)}, {Q::Text, u("who saw  it?")}}, Q::Text),
                 u("This is asked there already."));
        QCOMPARE(refusal(model, {}, {{Q::Text, u("x")}}, Q::Signal), u("Choose at which signal it is asked."));
        QCOMPARE(refusal(model, saved.key, {{Q::Text, u(" ")}}, Q::Text), u("Write the question."));
        QVERIFY(refusal(model, saved.key, {{Q::Signal, u("rain")}}, Q::Signal) != u("(taken)"));
        // To another signal: behind those that are asked there.
        QVERIFY(model.save(saved.key, {{Q::Signal, word(AgendaSignal::Missing)}}).ok());
        QCOMPARE(asked(AgendaSignal::Due), due);
        QCOMPARE(asked(AgendaSignal::Missing), usualQuestions(AgendaSignal::Missing) + QStringList{u("Who saw it?")});
        // A question of the program is retired, not taken out.
        const auto improving = rowsOf(AgendaSignal::Improving);
        QVERIFY(!model.removeUnused(improving).ok());
        QVERIFY(model.setRetired(improving, true).ok());
        QVERIFY(asked(AgendaSignal::Improving).isEmpty());
        const auto worse = rowsOf(AgendaSignal::Worsening);
        QVERIFY(model.setRetired({worse[0], worse[2]}, true).ok());
        QCOMPARE(asked(AgendaSignal::Worsening), usualQuestions(AgendaSignal::Worsening).mid(1, 1));
        // Restored, the program's hold again; undone, the city's are back.
        const auto restored = model.restore({rowsOf(AgendaSignal::Improving)[0], rowsOf(AgendaSignal::Late)[0]});
        QVERIFY(restored.ok() && *restored);
        QCOMPARE(asked(AgendaSignal::Improving), usualQuestions(AgendaSignal::Improving));
        QCOMPARE(asked(AgendaSignal::Late), program);
        QCOMPARE(model.cell(rowsOf(AgendaSignal::Late)[0], Q::Whose), u("the program’s"));
        QVERIFY(c.file->revert(*restored, u("Director")).ok());
        QCOMPARE(asked(AgendaSignal::Late).last(), u("Until when, {person}?"));
        QVERIFY(c.file->check()->empty());
    }

    void holidaysAreTypedOrFilledIn()
    {
        NewCity c;
        HolidayTableModel model(c.viewpoint);
        Tester tester(&model, fatal);
        using H = HolidayTableModel;
        QCOMPARE(model.yearToFill(), 2099);
        const auto saved =
            model.save({}, {{H::Day, QStringLiteral("10 Nov 2099")}, {H::Name, QStringLiteral(" Founders' Day ")}});
        QVERIFY(saved.ok());
        QCOMPARE(model.cell(saved.key, H::Name), QStringLiteral("Founders' Day"));
        QCOMPARE(model.cell(saved.key, H::Weekday), QStringLiteral("Tuesday"));
        // October is due on the 10th, which is one now.
        QCOMPARE(c.viewpoint.catalogue()->businessDays().dueDate(Period(Month(2099, 10), 1), 10), QDate(2099, 11, 11));
        const auto again = model.save({}, {{H::Day, QStringLiteral("2099-11-10")}, {H::Name, QStringLiteral("Other")}});
        QVERIFY(!again.ok());
        QCOMPARE(again.refusal->column, int(H::Day));
        QVERIFY(again.refusal->sentence.contains(QStringLiteral("Founders' Day")));
        QVERIFY(!model.save({}, {{H::Day, QStringLiteral("2099-12-24")}}).ok());
        QVERIFY(!model.save({}, {{H::Name, QStringLiteral("Some day")}}).ok());
        // All of a year in one revision, and none twice.
        QCOMPARE(model.yearToFill(), 2100);
        const qint64 before = *c.file->reader().revisionCount();
        const auto filled = model.fillFederal(2099);
        QVERIFY(filled.revision.ok() && *filled.revision);
        QCOMPARE(filled.added, 11);
        QCOMPARE(*c.file->reader().revisionCount(), before + 1);
        QCOMPARE(model.rowCount(), 12);
        QCOMPARE(model.index(0, H::Day).data().toString().right(4), QStringLiteral("2099"));
        const auto twice = model.fillFederal(2099);
        QCOMPARE(twice.added, 0);
        QVERIFY(twice.revision.ok() && !*twice.revision);
        QVERIFY(model.removeUnused({saved.key}).ok());
        QCOMPARE(c.viewpoint.catalogue()->businessDays().dueDate(Period(Month(2099, 10), 1), 10), QDate(2099, 11, 10));
    }

    void wordsOfFilesAreCorrectedAndForgotten()
    {
        SmallCity c;
        AliasTableModel model(c.viewpoint);
        Tester tester(&model, fatal);
        using A = AliasTableModel;
        const auto catalogue = [&] {
            return c.viewpoint.catalogue();
        };
        const SetupKey key = made(model, {{A::Words, u("OT-hrs")}, {A::Meaning, u("FIRE-05")}, {A::Within, u("FIRE")}});
        const DepartmentId fire(c.fire.first);
        QVERIFY(catalogue()->metricAlias(u("ot hrs"), fire));
        QVERIFY(!catalogue()->metricAlias(u("ot hrs"), {}));
        QCOMPARE(model.cell(key, A::LearnedFrom), u("set up by hand"));
        // Taught wrong: corrected where it stands, as what it is shown as in the list of meanings.
        for (const QString &meaning : model.choices(A::Meaning, key))
            QVERIFY2(model.save(key, {{A::Meaning, meaning}}).ok() || meaning.startsWith(u("category of")),
                     qPrintable(meaning));
        QCOMPARE(model.cell(key, A::Meaning), u("nothing: it is left out"));
        QCOMPARE(catalogue()->metricAlias(u("ot hrs"), fire)->means, Alias::Means::Nothing);
        // A department's name holds everywhere; what a row means, where it is said.
        QVERIFY(model.save(key, {{A::Within, u("FIRE")}}).ok());
        QVERIFY(
            refusal(model, {}, {{A::Words, u("OT hrs")}, {A::Meaning, u("FIRE-05")}, {A::Within, u("FIRE")}}, A::Words)
                .contains(u("nothing")));
        QVERIFY(refusal(model, key, {{A::Meaning, u("no such")}}, A::Meaning).contains(u("no such")));
        QVERIFY(refusal(model, key, {{A::Category_, u("North")}}, A::Category_).contains(u("Only a metric")));
        QVERIFY(!model.save({}, {{A::Words, u("x")}}).ok());
        // In all files, and then forgotten.
        QVERIFY(model.save(key, {{A::Meaning, u("FIRE-05")}, {A::Within, u("all departments")}}).ok());
        QVERIFY(catalogue()->metricAlias(u("ot hrs"), {}));
        QVERIFY(model.removeUnused({key}).ok());
        QVERIFY(!catalogue()->metricAlias(u("ot hrs"), fire));
        QCOMPARE(model.rowCount(), 0);
    }

    void annotationsConcernWhatTheyName()
    {
        SmallCity c;
        AnnotationTableModel model(c.viewpoint);
        Tester tester(&model, fatal);
        using A = AnnotationTableModel;
        const SetupKey key =
            made(model, {{A::From, u("1 Mar 2026")}, {A::Text, u("Station 7 opens")}, {A::Department_, u("FIRE")}});
        QCOMPARE(c.catalogue()->annotationsOf(DepartmentId(c.fire.first), MetricId(c.response.first)).size(),
                 size_t(1));
        QVERIFY(refusal(model, key, {{A::To, u("1 Feb 2026")}}, A::To).contains(u("comes before")));
        QVERIFY(model.setRetired({key}, true));
        QCOMPARE(c.catalogue()->annotationsOf(DepartmentId(c.fire.first), MetricId(c.response.first)).size(),
                 size_t(0));
    }

    void theCityHasOneRow()
    {
        NewCity c;
        CityTableModel model(c.viewpoint);
        Tester tester(&model, fatal);
        using C = CityTableModel;
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(model
                    .save({1, 0},
                          {{C::Population, u("102,000")},
                           {C::YearStart, u("October")},
                           {C::Tolerance_, u("5 %")},
                           {C::Approval, u("the department's head")}})
                    .ok());
        const City city = c.catalogue()->city;
        QCOMPARE(city.population, std::optional<qint64>(102000));
        QCOMPARE(city.fiscalYearStart, 10);
        QCOMPARE(city.tolerance.amount, 0.05);
        QVERIFY(city.approval == City::Approval::Head);
        QVERIFY(refusal(model, {1, 0}, {{C::TimeZone, u("Mars/Olympus")}}, C::TimeZone).contains(u("Mars/Olympus")));
        QVERIFY(refusal(model, {1, 0}, {{C::DueDay, u("40")}}, C::DueDay).contains(u("between")));
    }

    void aBlockIsOneRevisionWithItsCountsKnownBefore()
    {
        SmallCity c;
        Tester tester(&c.departments, fatal);
        const RevisionId before = c.newest();
        const CellBlock texts =
            CellBlock::ofText(u("FIRE\tFire and Rescue\nPOL\tPolice\nPARKS\tParks\nPARKS\tAgain\n"));
        const auto block = c.departments.plan({c.fire, c.police}, {D::Code, D::Name}, texts);
        QCOMPARE(block.cells, 8);
        QCOMPARE(block.changed, 1);
        QCOMPARE(block.unchanged, 3);
        QCOMPARE(block.added, 1);
        QCOMPARE(block.refused.size(), size_t(1));
        QCOMPARE(block.refused.front().row, 3);
        QCOMPARE(c.newest(), before);
        QVERIFY(c.departments.paste(block));
        QCOMPARE(c.newest().number, before.number + 1);
        QCOMPARE(c.departments.rowCount(), 3);
        QCOMPARE(c.catalogue()->department(u"FIRE")->name, u("Fire and Rescue"));
        QVERIFY(c.file->revert(c.newest(), u("Director")));
        QCOMPARE(c.departments.rowCount(), 2);
    }

    void aBlockSaysOfEveryCellWhatBecomesOfIt()
    {
        using Fate = PreviewLine::Fate;
        SmallCity c;
        const auto block = c.departments.plan({c.fire, c.police}, {D::Code, D::Name},
                                              CellBlock::ofText(u("FIRE\tFire and Rescue\tx\nPOL\tPolice\n")));
        QCOMPARE(block.lines.size(), size_t(5));
        QCOMPARE(block.lines[0].fate, Fate::Unchanged);
        QCOMPARE(block.lines[1].fate, Fate::Changed);
        QCOMPARE(block.lines[1].from, u("Row 1, column 2"));
        QCOMPARE(block.lines[1].to, u("FIRE, Name"));
        QCOMPARE(block.lines[1].before, u("Fire"));
        QCOMPARE(block.lines[1].after, u("Fire and Rescue"));
        QCOMPARE(block.lines[2].fate, Fate::LeftOut);
        QVERIFY(block.lines[2].why.contains(u("column")));
    }

    void headingsFindColumnsAndRecords()
    {
        using Fate = PreviewLine::Fate;
        SmallCity c;
        // Other order of columns and rows, one heading that nothing has, one new record.
        const CellBlock copied =
            CellBlock::ofText(u("Name\tColour\tCode\nPolice Department\tblue\tPOL\nFire\t\tFIRE\nParks\t\tPARKS\n"));
        SetupPasteWishes wishes;
        auto block = c.departments.plan({c.fire}, {D::Code, D::Name}, copied, wishes);
        QVERIFY(block.hasHeadings);
        QCOMPARE(block.changed, 1);
        QCOMPARE(block.added, 1);
        QCOMPARE(block.rowsWithoutRecord, 1);
        QCOMPARE(block.lines.front().to, u("POL, Name"));
        const auto blue = std::find_if(block.lines.begin(), block.lines.end(),
                                       [](const PreviewLine &line) { return line.found == u("blue"); });
        QVERIFY(blue != block.lines.end() && blue->fate == Fate::LeftOut && blue->why.contains(u("Colour")));
        wishes.addRows = false;
        block = c.departments.plan({c.fire}, {D::Code, D::Name}, copied, wishes);
        QCOMPARE(block.added, 0);
        QCOMPARE(std::count_if(block.lines.begin(), block.lines.end(),
                               [](const PreviewLine &line) { return line.fate == Fate::LeftOut; }),
                 3);
        wishes.byHeadings = false;
        block = c.departments.plan({c.fire}, {D::Code, D::Name}, copied, wishes);
        QCOMPARE(block.lines.front().found, u("Name"));
        QCOMPARE(block.lines.front().to, u("FIRE, Code"));
    }

    void oneCellFillsTheRowsChosen()
    {
        SmallCity c;
        const auto block = c.departments.plan({c.fire, c.police}, {D::Name}, CellBlock::ofText(u("Safety\n")));
        QCOMPARE(block.changed, 2);
        QVERIFY(c.departments.paste(block));
        QCOMPARE(c.catalogue()->department(u"FIRE")->name, u("Safety"));
        QCOMPARE(c.catalogue()->department(u"POL")->name, u("Safety"));
    }

    void aPromiseIsMadeAmendedAndClosed()
    {
        SmallCity c;
        PlanTableModel plans(c.viewpoint);
        GoalTableModel goals(c.viewpoint);
        using G = GoalTableModel;
        Tester tester(&goals, fatal);
        made(plans, {{PlanTableModel::Name, u("2024 to 2028")}, {PlanTableModel::From, u("1 Jan 2024")}});
        QVERIFY(refusal(plans, {}, {{PlanTableModel::Name, u("2024 TO 2028")}}, PlanTableModel::Name)
                    .contains(u("already")));
        const SetupKey goal = made(goals,
                                   {{G::Code, u("H100")},
                                    {G::Statement, u("100 homes in 100 days")},
                                    {G::Plan_, u("2024 to 2028")},
                                    {G::Start, u("1 Jan 2099")},
                                    {G::Days, u("100")},
                                    {G::Target_, u("100")},
                                    {G::Unit, u("homes")}});
        QCOMPARE(c.catalogue()->goal(u"H100")->deadline, QDate(2099, 4, 10));
        QCOMPARE(goals.cell(goal, G::Days), u("100"));
        QCOMPARE(goals.cell(goal, G::Outcome), u("open"));
        QVERIFY(refusal(goals, goal, {{G::Deadline, u("31 Dec 2098")}}, G::Deadline).contains(u("before the start")));
        QVERIFY(refusal(goals, {}, {{G::Code, u("h100")}, {G::Statement, u("x")}}, G::Code)
                    .contains(u("100 homes in 100 days")));
        QVERIFY(refusal(goals, goal, {{G::Target_, u("0")}}, G::Baseline_).contains(u("nothing to reach")));
        QVERIFY(refusal(goals, goal, {{G::Plan_, u("None")}}, G::Plan_).contains(u("Add it first")));
        // Both say when it ends: they must agree.
        QVERIFY(refusal(goals, {},
                        {{G::Code, u("X")},
                         {G::Statement, u("x")},
                         {G::Start, u("1 Jan 2099")},
                         {G::Days, u("10")},
                         {G::Deadline, u("1 Feb 2099")},
                         {G::Target_, u("1")}},
                        G::Days)
                    .contains(u("10 Jan 2099")));
        // Percentages are typed as they are read; the direction follows from start and amount.
        const SetupKey late = made(goals,
                                   {{G::Code, u("LATE")},
                                    {G::Statement, u("Fewer late answers")},
                                    {G::Kind, u("reach a level")},
                                    {G::Start, u("1 Jan 2099")},
                                    {G::Deadline, u("31 Dec 2099")},
                                    {G::Unit, u("%")},
                                    {G::Target_, u("5 %")},
                                    {G::Baseline_, u("20")}});
        const Goal *fewer = c.catalogue()->goal(GoalId(late.first));
        QCOMPARE(fewer->target, 0.05);
        QCOMPARE(fewer->baseline, 0.2);
        QCOMPARE(fewer->direction, Metric::Direction::Down);

        GoalLinkTableModel links(c.viewpoint);
        using L = GoalLinkTableModel;
        Tester linkTester(&links, fatal);
        const QString named = u("H100 · 100 homes in 100 days");
        QVERIFY(refusal(links, {}, {{L::Metric_, u("FIRE-05")}}, L::Goal_).contains(u("Choose the goal")));
        const SetupKey link = made(links, {{L::Goal_, named}, {L::Department_, u("FIRE")}, {L::Metric_, u("FIRE-05")}});
        QCOMPARE(links.cell(link, L::Measure), u("adds up"));
        QVERIFY(links.save(link, {{L::Part, u("counts as committed")}}).ok());
        QCOMPARE(links.cell(link, L::Measure), u("holds until replaced"));
        QVERIFY(refusal(links, link, {{L::Category_, u("Red")}}, L::Category_).contains(u("no one category")));
        QVERIFY(
            refusal(
                links, {},
                {{L::Goal_, named}, {L::Part, u("committed")}, {L::Department_, u("FIRE")}, {L::Metric_, u("FIRE-05")}},
                L::Metric_)
                .contains(u("already")));
        QVERIFY(!links.canRetire());

        GoalAmendmentTableModel amendments(c.viewpoint);
        using A = GoalAmendmentTableModel;
        const SetupKey amended = made(
            amendments,
            {{A::Goal_, named}, {A::Day, u("1 Mar 2099")}, {A::Target_, u("80")}, {A::Reason, u("Fewer were found")}});
        QCOMPARE(amendments.cell(amended, A::Target_), u("80"));
        QCOMPARE(goals.cell(goal, G::Target_), u("100"));
        QVERIFY(refusal(amendments, {}, {{A::Goal_, named}, {A::Day, u("2 Mar 2099")}, {A::Reason, u("x")}}, A::Target_)
                    .contains(u("changes the amount")));
        QVERIFY(refusal(amendments, {},
                        {{A::Goal_, named}, {A::Day, u("1 Mar 2099")}, {A::Target_, u("70")}, {A::Reason, u("x")}},
                        A::Day)
                    .contains(u("already")));

        MilestoneTableModel milestones(c.viewpoint);
        using S = MilestoneTableModel;
        const SetupKey half = made(milestones, {{S::Goal_, named}, {S::Name, u("Half")}, {S::Due, u("20 Feb 2099")}});
        QVERIFY(milestones.save(half, {{S::Done, u("25 Feb 2099")}, {S::Evidence, u("list")}}).ok());
        QCOMPARE(c.catalogue()->milestones(GoalId(goal.first))[0].done, QDate(2099, 2, 25));
        QVERIFY(refusal(milestones, half, {{S::Done, u("1 Jan 2100")}}, S::Done).contains(u("still to come")));
        QVERIFY(milestones.setRetired({half}, true).ok() && milestones.isRetired(half));

        InitiativeTableModel initiatives(c.viewpoint);
        using I = InitiativeTableModel;
        const SetupKey work =
            made(initiatives, {{I::Goal_, named}, {I::Name, u("Grants")}, {I::Status_, u("running")}});
        QCOMPARE(c.catalogue()->initiatives(GoalId(goal.first))[0].state, Initiative::State::Running);
        QVERIFY(refusal(initiatives, work, {{I::To, u("1 Jan 2098")}}, I::To).contains(u("comes before")));

        QVERIFY(refusal(goals, goal, {{G::Outcome, u("missed")}}, G::ClosedReason).contains(u("why")));
        QVERIFY(goals
                    .save(goal,
                          {{G::Outcome, u("missed")},
                           {G::ClosedOn, u("10 Apr 2099")},
                           {G::ClosedReason, u("Too late")},
                           {G::Successor, u("LATE")}})
                    .ok());
        const Goal *closed = c.catalogue()->goal(u"H100");
        QVERIFY(closed->closedRevision && closed->successor == GoalId(late.first));
        QVERIFY(goals.save(goal, {{G::Outcome, u("open")}}).ok());
        QVERIFY(!c.catalogue()->goal(u"H100")->closedOn.isValid());
        // What has steps and work is retired, not taken out; what nothing depends on goes with its links.
        QVERIFY(!goals.removeUnused({goal}).ok());
        QVERIFY(goals.save(goal, {{G::Successor, u("")}}).ok());
        QVERIFY(goals.removeUnused({late}).ok());
        QVERIFY(!c.catalogue()->goal(u"LATE"));
    }

    void anEarlierRecordIsNotChanged()
    {
        SmallCity c;
        QVERIFY(c.viewpoint.setRecordedAt({RevisionId(2)}));
        QCOMPARE(c.departments.rowCount(), 1);
        QVERIFY(!(c.departments.flags(c.departments.index(0, D::Name)) & Qt::ItemIsEditable));
        QCOMPARE(refusal(c.departments, c.fire, {{D::Name, u("x")}}, -1), c.viewpoint.whyNotEditable());
        QVERIFY(!c.departments.setRetired({c.fire}, true));
    }
};

QTEST_MAIN(SetupModelsTest)
#include "SetupModelsTest.moc"
