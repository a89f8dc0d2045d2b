// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/NewCity.h"

namespace statroom {

/// Two departments in October 2026, with the numbers of twelve months: sick time in both (enterprise, lower
/// is better), response times met in Fire (rate with parts), inspections in Codes, houses by outcome
/// (summed), overtime per head (calculated), and surveys without a target.
struct StandingCity : NewCity
{
    Department fire = department(QStringLiteral("FIR"), QStringLiteral("Fire"));
    Department codes = department(QStringLiteral("COD"), QStringLiteral("Codes & Regulations"));
    Metric sick = define(QStringLiteral("SICK"), QStringLiteral("Sick time used"), Metric::Kind::Rate,
                         Metric::Direction::Down, true);
    Metric response = define(QStringLiteral("FIR-05"), QStringLiteral("Calls answered in time"), Metric::Kind::Rate,
                             Metric::Direction::Up);
    Metric inspections = define(QStringLiteral("COD-05"), QStringLiteral("Inspections made"), Metric::Kind::Count,
                                Metric::Direction::Up);
    Metric houses = define(QStringLiteral("COD-06"), QStringLiteral("Houses addressed"), Metric::Kind::Count,
                           Metric::Direction::Up);
    Metric overtime =
        define(QStringLiteral("OT"), QStringLiteral("Overtime hours"), Metric::Kind::Count, Metric::Direction::None);
    Metric staff = define(QStringLiteral("FTE"), QStringLiteral("Staff"), Metric::Kind::Stock, Metric::Direction::None);
    Metric share = define(QStringLiteral("OT-SHARE"), QStringLiteral("Overtime per head"), Metric::Kind::Average,
                          Metric::Direction::Down, false, QStringLiteral("OT / FTE"));
    Metric survey = define(QStringLiteral("COD-09"), QStringLiteral("Customers satisfied"), Metric::Kind::Rate,
                           Metric::Direction::Up);
    Series fireSick = series(fire, sick), codesSick = series(codes, sick), fireResponse = series(fire, response),
           codesInspections = series(codes, inspections), fireOvertime = series(fire, overtime),
           fireStaff = series(fire, staff), fireShare = series(fire, share), codesSurvey = series(codes, survey);
    Series demolished, repaired;
    static constexpr Month october{2026, 10};

    StandingCity()
    {
        Breakdown outcome;
        outcome.id = file->newId<Breakdown>();
        outcome.uuid = uuid();
        outcome.metric = houses.id;
        outcome.name = QStringLiteral("outcome");
        std::vector<Change> changes{added(outcome)};
        for (Series *s : {&demolished, &repaired}) {
            Category category;
            category.id = file->newId<Category>();
            category.uuid = uuid();
            category.breakdown = outcome.id;
            category.name = s == &demolished ? QStringLiteral("Demolished") : QStringLiteral("Repaired");
            changes.push_back(added(category));
            s->id = file->newId<Series>();
            s->uuid = uuid();
            s->department = codes.id;
            s->metric = houses.id;
            s->category = category.id;
            changes.push_back(added(*s));
        }
        const auto target = [&](const Series &s, double value) {
            Target t;
            t.series = s.id;
            t.from = Month(2020, 7);
            t.value = value;
            changes.push_back(added(t));
        };
        target(fireSick, 0.05);
        target(codesSick, 0.05);
        target(fireResponse, 0.9);
        target(codesInspections, 100);
        target(fireShare, 10);
        write(std::move(changes));

        changes.clear();
        for (int i = 0; i < 24; ++i) {
            const Month month = october - i;
            changes.push_back(added(handedIn(parts(fireSick, month, 4, 100)))); // met
            changes.push_back(added(handedIn(parts(codesSick, month, 53, 1000)))); // within 10 %
            // Off target for three months, met before.
            changes.push_back(added(handedIn(parts(fireResponse, month, i < 3 ? 70 : 95, 100))));
            if (i > 0) // October is late
                changes.push_back(added(handedIn(value(codesInspections, month, 120))));
            changes.push_back(added(handedIn(value(demolished, month, 3))));
            changes.push_back(added(handedIn(value(repaired, month, 4))));
            changes.push_back(added(handedIn(value(fireOvertime, month, 220))));
            changes.push_back(added(handedIn(value(fireStaff, month, 20))));
        }
        write(std::move(changes));
        viewpoint.setMonth(october);
    }

    Metric define(const QString &code, const QString &name, Metric::Kind kind, Metric::Direction direction,
                  bool enterprise = false, const QString &formula = {})
    {
        Metric m;
        m.id = file->newId<Metric>();
        m.uuid = uuid();
        m.code = code;
        m.name = name;
        m.kind = kind;
        m.unit = kind == Metric::Kind::Rate ? QStringLiteral("%") : QString();
        m.decimals = kind == Metric::Kind::Count || kind == Metric::Kind::Stock ? 0 : 1;
        m.direction = direction;
        m.enterprise = enterprise;
        m.formula = formula;
        write({added(m)});
        return m;
    }
    static Observation handedIn(Observation o)
    {
        o.stage = Observation::Stage::HandedIn;
        return o;
    }
    /// Another number for a month that has one.
    void correct(const Series &s, Month month, Observation after)
    {
        const auto before = file->reader().observation(s.id, month);
        if (!before)
            qFatal("%s", qPrintable(before.error().message));
        after.stage = Observation::Stage::HandedIn;
        write({*before ? changed(**before, after) : added(after)});
    }
};

} // namespace statroom
