// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ControlChart.h"

#include <QtTest>

#include <rapidcheck.h>

#include <bit>
#include <cmath>
#include <limits>

using namespace statroom;

namespace {

using Use = ChartRow::Use;

/// Whole numbers, often repeated, with gaps, ghosts, open months and rebases.
rc::Gen<std::vector<ChartRow>> anyRows()
{
    const auto row = rc::gen::apply(
        [](int value, int use, int rebase) {
            ChartRow r;
            if (value >= 0)
                r.value = value;
            r.use = use == 0 ? Use::Ghost : use == 1 ? Use::Open : Use::Counted;
            r.rebase = rebase == 0;
            r.endsBaseline = rebase == 1;
            return r;
        },
        rc::gen::inRange(-2, 21), rc::gen::inRange(0, 15), rc::gen::inRange(0, 25));
    return rc::gen::container<std::vector<ChartRow>>(row);
}

bool close(std::optional<double> a, std::optional<double> b)
{
    return a.has_value() == b.has_value() && (!a || std::abs(*a - *b) <= 1e-9 * std::max(1.0, std::abs(*a)));
}

ControlChartRequest anyRequest(bool withTarget = true)
{
    ControlChartRequest request;
    request.improvement = *rc::gen::element(Improvement::Increase, Improvement::Decrease, Improvement::Neutral);
    request.screening = *rc::gen::arbitrary<bool>();
    if (withTarget && *rc::gen::arbitrary<bool>())
        request.target = *rc::gen::inRange(0, 20);
    if (*rc::gen::arbitrary<bool>())
        request.baseline = *rc::gen::inRange(12, 30);
    return request;
}

bool isFinite(std::optional<double> value)
{
    return !value || std::isfinite(*value);
}

} // namespace

class ControlChartProperties : public QObject
{
    Q_OBJECT

private slots:
    void shiftingAndScalingKeepsTheSignals()
    {
        QVERIFY(rc::check("limits follow a x + b, flags stay", [] {
            const std::vector<ChartRow> rows = *anyRows();
            const ControlChartRequest request = anyRequest();
            const double a = *rc::gen::element(0.5, 2.0, 4.0, 16.0);
            const double b = *rc::gen::inRange(-50, 50);
            std::vector<ChartRow> moved = rows;
            for (ChartRow &row : moved)
                if (row.value)
                    row.value = *row.value * a + b;
            ControlChartRequest movedRequest = request;
            if (request.target)
                movedRequest.target = *request.target * a + b;
            const ControlChart before = controlChart(request, rows);
            const ControlChart after = controlChart(movedRequest, moved);
            for (size_t i = 0; i < rows.size(); ++i) {
                const ChartPoint &p = before.points[i];
                const ChartPoint &q = after.points[i];
                const auto map = [&](std::optional<double> v) {
                    return v ? std::optional(*v * a + b) : std::nullopt;
                };
                RC_ASSERT(close(map(p.mean), q.mean));
                RC_ASSERT(close(map(p.lower), q.lower));
                RC_ASSERT(close(map(p.upper), q.upper));
                RC_ASSERT(p.signal == q.signal);
                RC_ASSERT(p.type == q.type);
                RC_ASSERT(p.side == q.side);
            }
            RC_ASSERT(before.variation == after.variation);
            RC_ASSERT(before.assurance == after.assurance);
        }));
    }

    void mirroringSwapsHighAndLow()
    {
        QVERIFY(rc::check("-x with the other direction means the same", [] {
            const std::vector<ChartRow> rows = *anyRows();
            const ControlChartRequest request = anyRequest();
            std::vector<ChartRow> mirrored = rows;
            for (ChartRow &row : mirrored)
                if (row.value)
                    row.value = -*row.value;
            ControlChartRequest other = request;
            if (request.improvement != Improvement::Neutral)
                other.improvement =
                    request.improvement == Improvement::Increase ? Improvement::Decrease : Improvement::Increase;
            if (request.target)
                other.target = -*request.target;
            const ControlChart before = controlChart(request, rows);
            const ControlChart after = controlChart(other, mirrored);
            for (size_t i = 0; i < rows.size(); ++i) {
                const ChartPoint &p = before.points[i];
                const ChartPoint &q = after.points[i];
                RC_ASSERT(p.signal == q.signal);
                RC_ASSERT(p.side == -q.side);
                RC_ASSERT((p.direction == ChartPoint::Direction::High) == (q.direction == ChartPoint::Direction::Low));
                if (request.improvement != Improvement::Neutral)
                    RC_ASSERT(p.type == q.type);
            }
            if (request.improvement != Improvement::Neutral)
                RC_ASSERT(before.variation == after.variation);
            RC_ASSERT(before.assurance == after.assurance);
        }));
    }

    void aGhostNeverSignalsAndMovesNothing()
    {
        QVERIFY(rc::check("what a ghost shows does not matter", [] {
            const std::vector<ChartRow> rows = *anyRows();
            const ControlChartRequest request = anyRequest();
            std::vector<ChartRow> other = rows;
            for (ChartRow &row : other)
                if (row.use == Use::Ghost)
                    row.value = *rc::gen::inRange(-1000, 1000);
            const ControlChart before = controlChart(request, rows);
            const ControlChart after = controlChart(request, other);
            for (size_t i = 0; i < rows.size(); ++i) {
                if (rows[i].use == Use::Ghost)
                    RC_ASSERT(after.points[i].signal == Signal::Common);
                else
                    RC_ASSERT(before.points[i].signal == after.points[i].signal);
                RC_ASSERT(before.points[i].upper == after.points[i].upper);
            }
        }));
    }

    void nothingCrossesARebase()
    {
        QVERIFY(rc::check("groups side by side are the groups alone", [] {
            std::vector<ChartRow> first = *anyRows();
            std::vector<ChartRow> second = *anyRows();
            RC_PRE(!second.empty());
            second.front().rebase = true;
            const ControlChartRequest request = anyRequest();
            std::vector<ChartRow> joined = first;
            joined.insert(joined.end(), second.begin(), second.end());
            const ControlChart left = controlChart(request, first);
            const ControlChart right = controlChart(request, second);
            const ControlChart both = controlChart(request, joined);
            RC_ASSERT(both.groups.size() == left.groups.size() + right.groups.size());
            for (size_t i = 0; i < joined.size(); ++i) {
                const ChartPoint &alone = i < first.size() ? left.points[i] : right.points[i - first.size()];
                RC_ASSERT(both.points[i].signal == alone.signal);
                RC_ASSERT(both.points[i].direction == alone.direction);
                RC_ASSERT(both.points[i].mean == alone.mean);
                RC_ASSERT(both.points[i].upper == alone.upper);
            }
        }));
    }

    void everyNumberIsFiniteOrAbsent()
    {
        QVERIFY(rc::check("any doubles in any kind of chart", [] {
            const auto anyDouble =
                rc::gen::map(rc::gen::arbitrary<uint64_t>(), [](uint64_t bits) { return std::bit_cast<double>(bits); });
            const auto often = rc::gen::oneOf(anyDouble,
                                              rc::gen::element(0.0, 1.0, -1.0, 1e308, -1e308, 5e-324,
                                                               std::numeric_limits<double>::infinity(),
                                                               std::numeric_limits<double>::quiet_NaN()));
            ControlChartRequest request = anyRequest();
            request.kind = ChartKind(*rc::gen::inRange(0, int(ChartKind::T) + 1));
            request.rules = *rc::gen::element(SignalRules::MakingDataCount, SignalRules::Anhoej);
            request.multiply = *rc::gen::element(1.0, 100.0, 1e300);
            std::vector<ChartRow> rows = *anyRows();
            for (ChartRow &row : rows) {
                row.value = *often;
                row.cases = *often;
            }
            const ControlChart chart = controlChart(request, rows);
            for (const ChartPoint &point : chart.points) {
                RC_ASSERT(isFinite(point.value));
                RC_ASSERT(isFinite(point.mean));
                RC_ASSERT(isFinite(point.lower));
                RC_ASSERT(isFinite(point.upper));
            }
            for (const ChartGroup &group : chart.groups)
                RC_ASSERT(isFinite(group.mean) && isFinite(group.lower) && isFinite(group.upper));
        }));
    }
};

QTEST_APPLESS_MAIN(ControlChartProperties)

#include "ControlChartProperties.moc"
