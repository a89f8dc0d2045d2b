// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/Viewpoint.h"
#include "storage/CityFile.h"

#include <QTemporaryDir>
#include <QUuid>

#include <cmath>

namespace statroom {

/// A city file in a folder of its own for tests of entering: Public Works on 9 Nov 2026, October half
/// entered, with two years before it; Parks with one metric. Everything goes through commit.
struct EntryCity
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("alder.statroom"));
    std::unique_ptr<CityFile> file;
    std::unique_ptr<Viewpoint> viewpoint;
    DepartmentId works, parks;
    SeriesId overtime, sickTime, injuries, concerns, potholes, missedWaste, lights, recycling, lanes, bridges;
    SeriesId quarterly, calculated, outcomes, demolished, repaired, trees;
    Month october{2026, 10};

    static constexpr const char *ana = "Ana Ruiz";
    static constexpr const char *leo = "Leo Brandt";

    explicit EntryCity(City::Approval approval = City::Approval::Nobody)
    {
        qputenv("STATROOM_TODAY", "2026-11-09");
        City city;
        city.uuid = uuid();
        city.name = QStringLiteral("Port Alder");
        city.approval = approval;
        city.timeZone = QStringLiteral("UTC");
        auto made = CityFile::create(path, city, QLatin1String(ana));
        if (!made)
            qFatal("%s", qPrintable(made.error().message + made.error().detail));
        file = std::move(*made);
        define();
        fill();
        viewpoint = std::make_unique<Viewpoint>();
        viewpoint->setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
        viewpoint->setAuthor(QLatin1String(ana));
        viewpoint->setFile(file.get());
    }

    static QString uuid() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

    void write(std::vector<Change> changes, const char *author = ana, const QString &reason = {})
    {
        Revision revision;
        revision.author = QLatin1String(author);
        revision.reason = reason;
        revision.changes = std::move(changes);
        const auto done = file->commit(revision);
        if (!done)
            qFatal("%s", qPrintable(done.error().message + done.error().detail));
    }

    /// What another reader finds on disk.
    std::optional<Observation> onDisk(SeriesId series, Month month) const
    {
        const auto reader = Reader::open(path);
        if (!reader)
            qFatal("%s", qPrintable(reader.error().message));
        const auto found = (*reader)->observation(series, month);
        if (!found)
            qFatal("%s", qPrintable(found.error().message));
        return *found;
    }

private:
    SeriesId measure(std::vector<Change> &changes, DepartmentId department, Metric metric, std::optional<double> target,
                     const QString &numerator = {}, const QString &denominator = {})
    {
        metric.id = file->newId<Metric>();
        metric.uuid = uuid();
        metric.numeratorLabel = numerator;
        metric.denominatorLabel = denominator;
        metric.position = int(changes.size());
        Series series;
        series.id = file->newId<Series>();
        series.uuid = uuid();
        series.department = department;
        series.metric = metric.id;
        changes.push_back(added(metric));
        changes.push_back(added(series));
        if (target) {
            Target step;
            step.series = series.id;
            step.from = Month(2024, 7);
            step.value = target;
            changes.push_back(added(step));
        }
        return series.id;
    }

    static Metric metric(const char *code, const char *name, Metric::Kind kind, Metric::Direction direction,
                         int decimals, const char *unit = "")
    {
        Metric m;
        m.code = QLatin1String(code);
        m.name = QLatin1String(name);
        m.kind = kind;
        m.direction = direction;
        m.decimals = decimals;
        m.unit = QLatin1String(unit);
        return m;
    }

    void define()
    {
        using K = Metric::Kind;
        using D = Metric::Direction;
        std::vector<Change> changes;
        Department w;
        w.id = works = file->newId<Department>();
        w.uuid = uuid();
        w.code = QStringLiteral("PWK");
        w.name = QStringLiteral("Public Works");
        changes.push_back(added(w));
        Department p;
        p.id = parks = file->newId<Department>();
        p.uuid = uuid();
        p.code = QStringLiteral("PRK");
        p.name = QStringLiteral("Parks");
        p.position = 1;
        changes.push_back(added(p));

        const auto rate = [](const char *code, const char *name, D direction) {
            Metric m = metric(code, name, K::Rate, direction, 1, "%");
            m.lowerBound = 0.0;
            m.upperBound = 1.0;
            return m;
        };
        overtime = measure(changes, works, rate("PWK-01", "Unscheduled overtime", D::Down), 0.05,
                           QStringLiteral("overtime hours"), QStringLiteral("paid hours"));
        sickTime = measure(changes, works, rate("PWK-02", "Sick time used", D::Down), 0.045,
                           QStringLiteral("sick hours"), QStringLiteral("scheduled hours"));
        injuries =
            measure(changes, works, metric("PWK-03", "Work-related illness and injury", K::Average, D::Down, 2), 0.8);
        concerns = measure(changes, works, rate("PWK-04", "Citizen concerns answered on time", D::Up), 0.9,
                           QStringLiteral("answered on time"), QStringLiteral("concerns"));
        potholes = measure(changes, works, rate("PWK-05", "Potholes filled within 2 days", D::Up), 0.9,
                           QStringLiteral("filled in 2 days"), QStringLiteral("reported"));
        missedWaste = measure(changes, works,
                              metric("PWK-06", "Missed waste collections per 10,000", K::Average, D::Down, 1), 6.0);
        lights = measure(changes, works, rate("PWK-07", "Street lights repaired within 5 days", D::Up), 0.92,
                         QStringLiteral("repaired in 5 days"), QStringLiteral("reported"));
        recycling = measure(changes, works, rate("PWK-08", "Recycling rate", D::Up), 0.28,
                            QStringLiteral("tons recycled"), QStringLiteral("tons collected"));
        lanes = measure(changes, works, metric("PWK-09", "Lane miles resurfaced", K::Count, D::Up, 1), 9.0);
        bridges = measure(changes, works, rate("PWK-10", "Bridges in fair or better condition", D::Up), 0.95,
                          QStringLiteral("fair or better"), QStringLiteral("bridges"));
        Metric inQuarters = metric("PWK-11", "Fleet inspected", K::Count, D::Up, 0);
        inQuarters.frequency = Frequency::Quarter;
        quarterly = measure(changes, works, inQuarters, 120);
        Metric perCrew = metric("PWK-12", "Lane miles per crew", K::Average, D::Up, 2);
        perCrew.formula = QStringLiteral("[PWK-09] / 4");
        calculated = measure(changes, works, perCrew, {});
        Metric byOutcome = metric("PWK-13", "Sidewalk orders closed", K::Count, D::Up, 0);
        outcomes = measure(changes, works, byOutcome, {});
        const MetricId its = std::get<Series>(*changes.back().after).metric;
        Breakdown breakdown;
        breakdown.id = file->newId<Breakdown>();
        breakdown.uuid = uuid();
        breakdown.metric = its;
        breakdown.name = QStringLiteral("outcome");
        changes.push_back(added(breakdown));
        for (auto [name, into] : {std::pair{"Ground down", &demolished}, std::pair{"Replaced", &repaired}}) {
            Category category;
            category.id = file->newId<Category>();
            category.uuid = uuid();
            category.breakdown = breakdown.id;
            category.name = QLatin1String(name);
            category.position = into == &repaired;
            changes.push_back(added(category));
            Series series;
            series.id = *into = file->newId<Series>();
            series.uuid = uuid();
            series.department = works;
            series.metric = its;
            series.category = category.id;
            series.position = category.position + 1;
            changes.push_back(added(series));
        }
        trees = measure(changes, parks, metric("PRK-01", "Trees planted", K::Count, D::Up, 0), 40);
        Person head;
        head.id = file->newId<Person>();
        head.uuid = uuid();
        head.name = QLatin1String(leo);
        changes.push_back(added(head));
        Role role;
        role.id = file->newId<Role>();
        role.person = head.id;
        role.role = Role::What::Head;
        role.department = works;
        changes.push_back(added(role));
        write(std::move(changes));
    }

    void fill()
    {
        std::vector<Change> changes;
        const auto parts = [&](SeriesId series, Month month, double n, double d, const char *note = "") {
            Observation o;
            o.series = series;
            o.month = month;
            o.setParts(n, d);
            o.note = QLatin1String(note);
            changes.push_back(added(o));
        };
        const auto value = [&](SeriesId series, Month month, double v, const char *note = "") {
            Observation o;
            o.series = series;
            o.month = month;
            o.setValue(v);
            o.note = QLatin1String(note);
            changes.push_back(added(o));
        };
        // A gentle wave around the usual, so that the last 24 periods have a spread.
        for (int i = 27; i > 3; --i) {
            const Month month = october - i;
            const double w = std::sin(i * 0.9);
            parts(overtime, month, std::round(2700 + 150 * w), 40800);
            parts(sickTime, month, std::round(2000 + 100 * w), 39400);
            value(injuries, month, std::round(92 + 6 * w) / 100);
            parts(concerns, month, std::round(550 + 8 * w), 630);
            parts(potholes, month, std::round(1060 + 12 * w), 1160);
            value(missedWaste, month, std::round(56 + 6 * w) / 10);
            parts(lights, month, std::round(176 + 4 * w), 213);
            parts(recycling, month, std::round(2480 + 130 * w), 9250);
            value(lanes, month, std::round(98 + 6 * w) / 10);
            parts(bridges, month, 171, 180);
            value(demolished, month, std::round(20 + 4 * w));
            value(repaired, month, std::round(11 + 3 * w));
            value(trees, month, std::round(44 + 8 * w));
        }
        const Month july(2026, 7), august(2026, 8), september(2026, 9);
        parts(overtime, july, 2645, 39485), parts(overtime, august, 2737, 40857),
            parts(overtime, september, 2703, 42229);
        parts(sickTime, july, 1907, 38145), parts(sickTime, august, 1934, 39469),
            parts(sickTime, september, 2121, 40793);
        value(injuries, july, 0.87), value(injuries, august, 0.99), value(injuries, september, 0.92);
        parts(concerns, july, 542, 615), parts(concerns, august, 555, 635), parts(concerns, september, 571, 655);
        parts(potholes, july, 1041, 1135), parts(potholes, august, 1064, 1171), parts(potholes, september, 1124, 1207);
        value(missedWaste, july, 4.9), value(missedWaste, august, 5.6), value(missedWaste, september, 6.1);
        parts(lights, july, 173, 209), parts(lights, august, 176, 213), parts(lights, september, 180, 217);
        parts(recycling, july, 2331, 8965), parts(recycling, august, 2559, 9273),
            parts(recycling, september, 2606, 9581);
        value(lanes, july, 9.6), value(lanes, august, 10.6), value(lanes, september, 10.1);
        parts(bridges, july, 165, 173), parts(bridges, august, 169, 177), parts(bridges, september, 173, 181);
        value(demolished, july, 21), value(demolished, august, 18), value(demolished, september, 24);
        value(repaired, july, 9), value(repaired, august, 12), value(repaired, september, 11);
        for (Month quarter : {Month(2025, 10), Month(2026, 1), Month(2026, 4), july})
            value(quarterly, quarter, 118 + quarter.month());

        parts(overtime, october, 2788, 39828, "Storm clean-up, 3 weekends");
        value(injuries, october, 0.86);
        parts(concerns, october, 541, 620);
        parts(potholes, october, 1031, 1144);
        value(missedWaste, october, 6.1);
        value(demolished, october, 22);
        value(repaired, october, 12);
        write(std::move(changes));
    }
};

} // namespace statroom
