// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/CauseTree.h"

#include <QtTest>

#include <rapidcheck.h>

#include <bit>
#include <numeric>

using namespace statroom;

namespace {

Pareto::Entry entry(const char *text, double count)
{
    return {{}, QString::fromLatin1(text), count, namesTheRest(QString::fromLatin1(text))};
}

QStringList texts(const Pareto &pareto)
{
    QStringList found;
    for (const Pareto::Bar &bar : pareto.bars)
        found << bar.entry.text;
    return found;
}

QStringList vitalFew(const Pareto &pareto)
{
    QStringList found;
    for (const Pareto::Bar &bar : pareto.bars)
        if (bar.isVital)
            found << bar.entry.text;
    return found;
}

Cause cause(int id, int parent, const char *text, std::optional<double> count = {})
{
    Cause made;
    made.id = CauseId(id);
    made.problem = ProblemId(1);
    made.parent = CauseId(parent);
    made.position = id;
    made.text = QString::fromLatin1(text);
    made.count = count;
    return made;
}

} // namespace

class ParetoTest : public QObject
{
    Q_OBJECT

private slots:
    void sortsAndAddsUp()
    {
        const Pareto pareto = Pareto::of({entry("Permit waits", 12), entry("Wrong address", 48), entry("Other", 20),
                                          entry("Nobody home", 30), entry("Storm desk", 90)});
        QCOMPARE(texts(pareto), (QStringList{"Storm desk", "Wrong address", "Nobody home", "Permit waits", "Other"}));
        QCOMPARE(pareto.total, 200.0);
        QCOMPARE(pareto.others, 20.0);
        QCOMPARE(*pareto.bars[0].cumulative, 0.45);
        QCOMPARE(*pareto.bars[1].cumulative, 0.69);
        QCOMPARE(*pareto.bars[2].cumulative, 0.84);
        QCOMPARE(*pareto.bars[4].cumulative, 1.0);
        QCOMPARE(vitalFew(pareto), (QStringList{"Storm desk", "Wrong address", "Nobody home"}));
        QCOMPARE(pareto.vital, 3);
        QCOMPARE(pareto.vitalPart(), 0.84);
        QVERIFY(!pareto.standsOut()); // three of four
    }

    void exactlyEightyPercentIsEnough()
    {
        // 0.7 + 0.1 is a little less than 0.8 in doubles.
        const Pareto pareto = Pareto::of({entry("a", 0.7), entry("b", 0.1), entry("c", 0.1), entry("d", 0.1)});
        QCOMPARE(pareto.vital, 2);
        QCOMPARE(pareto.tied, 2);
        QVERIFY(pareto.standsOut());
        QCOMPARE(vitalFew(pareto), (QStringList{"a", "b"}));
    }

    void nothingOneAndTooMuchUnknown()
    {
        QVERIFY(Pareto::of({}).bars.empty());
        const Pareto none = Pareto::of({entry("a", 0), entry("b", 0)});
        QCOMPARE(none.vital, 0);
        QVERIFY(!none.bars[0].share);
        QVERIFY(!none.standsOut());
        const Pareto one = Pareto::of({entry("a", 3), entry("b", 0)});
        QCOMPARE(one.vital, 1);
        QCOMPARE(one.counted, 1);
        QVERIFY(!one.standsOut());
        const Pareto unknown = Pareto::of({entry("a", 50), entry("Not known", 50), entry("b", 20)});
        QCOMPARE(unknown.vital, 0);
        QCOMPARE(vitalFew(unknown), QStringList());
        QCOMPARE(texts(unknown).last(), QStringLiteral("Not known"));
    }

    void treeCountsEachCaseOnce()
    {
        const CauseTree tree =
            CauseTree::of({cause(1, 0, "Inspectors missing"), cause(2, 1, "Lent to the storm desk", 90),
                           cause(3, 1, "Posts vacant", 30), cause(4, 0, "Wrong address", 60),
                           cause(5, 4, "Typed by hand", 45), cause(6, 0, "Other", 20), cause(7, 0, "Not looked at")});
        QCOMPARE(tree.nodes.size(), size_t(7));
        QCOMPARE(*tree.node(CauseId(1))->count, 120.0);
        QVERIFY(tree.node(CauseId(1))->isSum);
        QCOMPARE(tree.node(CauseId(2))->depth, 1);
        QVERIFY(!tree.node(CauseId(7))->count);
        QCOMPARE(tree.pareto.total, 200.0);
        QCOMPARE(*tree.node(CauseId(4))->share, 0.3);
        QCOMPARE(texts(tree.pareto),
                 (QStringList{"Lent to the storm desk", "Typed by hand", "Posts vacant",
                              "Wrong address: not asked further", "Other"}));
        QCOMPARE(tree.pareto.bars[3].entry.count, 15.0);
        QVERIFY(tree.exceeded.isEmpty());
        QVERIFY(tree.isBelow(CauseId(5), CauseId(4)));
        QVERIFY(!tree.isBelow(CauseId(4), CauseId(5)));
        QCOMPARE(tree.whysOf({}).size(), size_t(4));
        QCOMPARE(tree.whysOf(CauseId(1)).size(), size_t(2));
        QCOMPARE(tree.whysOf(CauseId(2)).size(), size_t(0));
    }

    void whysCountedMoreOftenThanTheirCauseAreTold()
    {
        const CauseTree tree = CauseTree::of({cause(1, 0, "A", 10), cause(2, 1, "B", 8), cause(3, 1, "C", 5)});
        QCOMPARE(tree.exceeded, QStringList{"A"});
        QCOMPARE(*tree.node(CauseId(1))->count, 13.0);
        QCOMPARE(tree.pareto.total, 13.0);
    }

    void aCauseWithoutParentOrInARingIsNotLost()
    {
        const CauseTree tree = CauseTree::of({cause(1, 9, "A", 1), cause(2, 3, "B", 2), cause(3, 2, "C", 3)});
        QCOMPARE(tree.nodes.size(), size_t(3));
        QCOMPARE(tree.node(CauseId(1))->depth, 0);
        QCOMPARE(tree.node(CauseId(2))->depth, 0);
        QCOMPARE(tree.node(CauseId(3))->depth, 1);
    }

    void restIsRecognised_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isRest");
        QTest::newRow("other") << "Other" << true;
        QTest::newRow("not known") << "Not known." << true;
        QTest::newRow("spanish") << "Otras causas" << true;
        QTest::newRow("both") << "Other, not known" << true;
        QTest::newRow("no cause") << "no cause found" << true;
        QTest::newRow("spanish, all the rest") << QString::fromUtf8("Las demás") << true;
        QTest::newRow("only joining words") << "No reason" << false;
        QTest::newRow("nothing") << "" << false;
        QTest::newRow("named") << "Other department's queue" << false;
    }

    void restIsRecognised()
    {
        QFETCH(QString, text);
        QFETCH(bool, isRest);
        QCOMPARE(namesTheRest(text), isRest);
    }

    void vitalFewAreTheSmallestSet()
    {
        QVERIFY(rc::check("no smaller set of named causes reaches 80 %", [] {
            std::vector<Pareto::Entry> entries;
            const int size = *rc::gen::inRange(0, 9);
            for (int i = 0; i < size; ++i)
                entries.push_back({CauseId(i + 1), QString::number(i), double(*rc::gen::inRange(0, 40)),
                                   *rc::gen::inRange(0, 5) == 0});
            const Pareto pareto = Pareto::of(entries);
            RC_ASSERT(pareto.bars.size() == entries.size());
            const double total = std::accumulate(entries.begin(), entries.end(), 0.0,
                                                 [](double sum, const auto &e) { return sum + e.count; });
            RC_ASSERT(pareto.total == total);
            int smallest = 0;
            for (unsigned set = 1; set < (1u << entries.size()) && total > 0; ++set) {
                double sum = 0;
                bool isNamed = true;
                for (size_t i = 0; i < entries.size(); ++i)
                    if (set & (1u << i)) {
                        sum += entries[i].count;
                        isNamed = isNamed && !entries[i].isOther;
                    }
                if (isNamed && 10 * sum >= 8 * total && (smallest == 0 || std::popcount(set) < smallest))
                    smallest = std::popcount(set);
            }
            RC_ASSERT(pareto.vital == smallest);
            double before = 0;
            bool others = false;
            for (size_t i = 0; i < pareto.bars.size(); ++i) {
                const Pareto::Bar &bar = pareto.bars[i];
                RC_ASSERT(!others || bar.entry.isOther);
                // In brackets of its own: the macro takes || apart, and then evaluates both sides.
                RC_ASSERT((i == 0 || others != bar.entry.isOther || bar.entry.count <= pareto.bars[i - 1].entry.count));
                RC_ASSERT(bar.isVital == (int(i) < pareto.vital));
                others = bar.entry.isOther;
                if (total > 0) {
                    RC_ASSERT(*bar.cumulative >= before);
                    before = *bar.cumulative;
                }
            }
            RC_ASSERT(total == 0 || entries.empty() || std::abs(before - 1) < 1e-12);
        }));
    }
};

QTEST_APPLESS_MAIN(ParetoTest)
#include "ParetoTest.moc"
