// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/Viewpoint.h"
#include "storage/CityFile.h"

#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <memory>

namespace statroom {

/// A small city with one metric of each make: a rate with a stepping target, a gap, a correction, notes,
/// an annotation and a seam (INTIME); a count known only by outcome (VACANT); a share calculated from two
/// counts (OTSHARE); an enterprise metric in two departments (SICK); one without values (EMPTY).
class MetricCity
{
public:
    MetricCity()
    {
        City city;
        city.uuid = uuid();
        city.name = QStringLiteral("Port Alder");
        city.timeZone = QStringLiteral("UTC");
        auto made = CityFile::create(m_folder.filePath(QStringLiteral("port-alder.statroom")), city,
                                     QStringLiteral("Mayor's office"));
        if (!made)
            qFatal("%s", qPrintable(made.error().message + made.error().detail));
        m_file = std::move(*made);
        m_now = QDateTime(QDate(2026, 11, 5), QTime(16, 20), Qt::UTC);
        m_file->setClock([this] { return m_now; });
        define();
        enter();
        m_viewpoint.setClock([this] { return m_now; });
        m_viewpoint.setAuthor(QStringLiteral("Inspection manager"));
        m_viewpoint.setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
        m_viewpoint.setFile(m_file.get());
        m_viewpoint.setMonth(Month(2026, 10));
    }
    ~MetricCity() { m_viewpoint.setFile(nullptr); }

    CityFile &file() { return *m_file; }
    Viewpoint &viewpoint() { return m_viewpoint; }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    DepartmentId code, police;
    MetricId inTime, vacant, overtime, hours, share, sick, empty;
    SeriesId inTimeSeries, demolished, repaired, overtimeSeries, hoursSeries, sickSeries;
    BreakdownId outcome;
    CategoryId demolishedCategory, repairedCategory;
    RevisionId beforeCorrection;

    RevisionId commit(std::vector<Change> changes, const QString &author = QStringLiteral("Inspection manager"),
                      const QString &reason = {})
    {
        Revision revision;
        revision.author = author;
        revision.reason = reason;
        revision.changes = std::move(changes);
        m_now = m_now.addSecs(60);
        const auto done = m_file->commit(revision);
        if (!done)
            qFatal("%s", qPrintable(done.error().message + done.error().detail));
        return done->revision;
    }
    Observation stored(SeriesId series, Month month)
    {
        auto found = m_file->reader().observation(series, month);
        if (!found || !*found)
            qFatal("not stored");
        return **found;
    }
    RevisionId change(SeriesId series, Month month, double value)
    {
        const Observation before = stored(series, month);
        Observation after = before;
        after.setValue(value);
        return commit({changed(before, after)});
    }
    static double inTimeCount(int i) { return 400 + (i * 37) % 41; }
    static constexpr double received = 480;

private:
    static QString uuid() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

    MetricId metric(const QString &codeText, const QString &name, Metric::Kind kind, const QString &unit,
                    Metric::Direction direction, std::vector<Change> &changes, const QString &formula = {},
                    bool enterprise = false)
    {
        Metric m;
        m.id = m_file->newId<Metric>();
        m.uuid = uuid();
        m.code = codeText;
        m.name = name;
        m.kind = kind;
        m.unit = unit;
        m.direction = direction;
        m.decimals = unit == QStringLiteral("%") ? 1 : 0;
        m.formula = formula;
        m.enterprise = enterprise;
        if (codeText == QStringLiteral("INTIME")) {
            m.numeratorLabel = QStringLiteral("in time");
            m.denominatorLabel = QStringLiteral("received");
        }
        changes.push_back(added(m));
        Definition d;
        d.metric = m.id;
        d.method = QStringLiteral("Counted by the case system.");
        d.source = QStringLiteral("Case system");
        d.measuredBy = QStringLiteral("inspection manager");
        changes.push_back(added(d));
        return m.id;
    }
    SeriesId series(DepartmentId department, MetricId of, CategoryId category, std::vector<Change> &changes)
    {
        Series s;
        s.id = m_file->newId<Series>();
        s.uuid = uuid();
        s.department = department;
        s.metric = of;
        s.category = category;
        changes.push_back(added(s));
        return s.id;
    }

    void define()
    {
        std::vector<Change> changes;
        const auto department = [&](const QString &codeText, const QString &name, int position) {
            Department d;
            d.id = m_file->newId<Department>();
            d.uuid = uuid();
            d.code = codeText;
            d.name = name;
            d.position = position;
            changes.push_back(added(d));
            return d.id;
        };
        code = department(QStringLiteral("COD"), QStringLiteral("Codes & Regulations"), 1);
        police = department(QStringLiteral("POL"), QStringLiteral("Police"), 2);
        using Kind = Metric::Kind;
        using Direction = Metric::Direction;
        inTime = metric(QStringLiteral("INTIME"), QStringLiteral("Complaints inspected within 10 days"), Kind::Rate,
                        QStringLiteral("%"), Direction::Up, changes);
        vacant = metric(QStringLiteral("VACANT"), QStringLiteral("Vacant properties addressed"), Kind::Count, {},
                        Direction::Up, changes);
        overtime = metric(QStringLiteral("OVERTIME"), QStringLiteral("Overtime hours"), Kind::Count,
                          QStringLiteral("h"), Direction::Down, changes);
        hours = metric(QStringLiteral("HOURS"), QStringLiteral("Hours worked"), Kind::Count, QStringLiteral("h"),
                       Direction::None, changes);
        share = metric(QStringLiteral("OTSHARE"), QStringLiteral("Share of overtime"), Kind::Rate, QStringLiteral("%"),
                       Direction::Down, changes, QStringLiteral("OVERTIME / HOURS"));
        sick = metric(QStringLiteral("SICK"), QStringLiteral("Sick time used"), Kind::Rate, QStringLiteral("%"),
                      Direction::Down, changes, {}, true);
        empty = metric(QStringLiteral("EMPTY"), QStringLiteral("Permit customers satisfied"), Kind::Rate,
                       QStringLiteral("%"), Direction::Up, changes);

        Breakdown b;
        b.id = outcome = m_file->newId<Breakdown>();
        b.uuid = uuid();
        b.metric = vacant;
        b.name = QStringLiteral("outcome");
        changes.push_back(added(b));
        const auto category = [&](const QString &name, int position) {
            Category c;
            c.id = m_file->newId<Category>();
            c.uuid = uuid();
            c.breakdown = outcome;
            c.name = name;
            c.position = position;
            changes.push_back(added(c));
            return c.id;
        };
        demolishedCategory = category(QStringLiteral("Demolished"), 1);
        repairedCategory = category(QStringLiteral("Repaired"), 2);

        inTimeSeries = series(code, inTime, {}, changes);
        demolished = series(code, vacant, demolishedCategory, changes);
        repaired = series(code, vacant, repairedCategory, changes);
        overtimeSeries = series(code, overtime, {}, changes);
        hoursSeries = series(code, hours, {}, changes);
        series(code, share, {}, changes);
        sickSeries = series(code, sick, {}, changes);
        m_policeSick = series(police, sick, {}, changes);
        series(code, empty, {}, changes);

        const auto target = [&](SeriesId of, Month from, double value) {
            Target t;
            t.series = of;
            t.from = from;
            t.value = value;
            changes.push_back(added(t));
        };
        target(inTimeSeries, Month(2024, 1), 0.85);
        target(inTimeSeries, Month(2025, 7), 0.92);
        target(sickSeries, Month(2024, 1), 0.045);
        Definition seam;
        seam.metric = inTime;
        seam.from = Month(2024, 7);
        seam.method =
            QStringLiteral("Complaints first inspected within 10 calendar days, of all received in the month.");
        seam.why = QStringLiteral("A complaint not looked at within ten days tends to come back as two");
        seam.source = QStringLiteral("Case system, closed on day 5");
        seam.measuredBy = QStringLiteral("inspection manager");
        changes.push_back(added(seam));
        Annotation annotation;
        annotation.id = m_file->newId<Annotation>();
        annotation.uuid = uuid();
        annotation.department = code;
        annotation.metric = inTime;
        annotation.from = QDate(2026, 3, 2);
        annotation.text = QStringLiteral("3 of 14 inspectors lent to the storm desk");
        changes.push_back(added(annotation));
        commit(std::move(changes), QStringLiteral("Mayor's office"));
    }

    void enter()
    {
        std::vector<Change> changes;
        Receipt receipt;
        receipt.id = m_file->newId<Receipt>();
        receipt.uuid = uuid();
        receipt.fileName = QStringLiteral("complaints_2024.csv");
        receipt.sha256 = QString(64, u'a');
        receipt.layout = QStringLiteral("long");
        receipt.at = QDateTime(QDate(2025, 1, 9), QTime(9, 0), Qt::UTC);
        receipt.by = QStringLiteral("Data analyst");
        changes.push_back(added(receipt));
        const auto put = [&](SeriesId of, Month month, double n, std::optional<double> d = {}) {
            Observation o;
            o.series = of;
            o.month = month;
            if (d)
                o.setParts(n, *d);
            else
                o.setValue(n);
            o.stage = month == Month(2026, 10) ? Observation::Stage::Preliminary : Observation::Stage::HandedIn;
            if (of == inTimeSeries && month.year() == 2024)
                o.receipt = receipt.id;
            if (of == inTimeSeries && month == Month(2026, 10))
                o.note = QStringLiteral("Intake of 469. Two inspectors on leave in the last week.");
            changes.push_back(added(o));
        };
        for (int i = 0; i < 34; ++i) {
            const Month month = Month(2024, 1) + i;
            if (month != Month(2025, 2))
                put(inTimeSeries, month, month == Month(2026, 10) ? 382 : inTimeCount(i),
                    month == Month(2026, 10) ? 469 : received);
            if (i >= 24) {
                put(demolished, month, 20 + i % 3);
                put(repaired, month, 14 + i % 5);
            }
            if (i >= 12) {
                put(overtimeSeries, month, 40 + i % 7);
                put(hoursSeries, month, 1000);
            }
            put(sickSeries, month, 44 + i % 4, 1000);
            put(m_policeSick, month, 51 + i % 4, 1000);
        }
        Narrative told;
        told.series = inTimeSeries;
        told.month = Month(2026, 10);
        told.happened = QStringLiteral("Two inspectors were on leave and three still work for the storm desk.");
        told.doing = QStringLiteral("Cases older than ten days are routed by district.");
        told.needed = QStringLiteral("The return of the three inspectors.");
        changes.push_back(added(told));
        beforeCorrection = commit(std::move(changes));
        const Observation before = stored(inTimeSeries, Month(2026, 8));
        Observation after = before;
        after.setParts(438, 525);
        commit({changed(before, after)}, QStringLiteral("Data analyst"), QStringLiteral("duplicates removed"));
    }

    QTemporaryDir m_folder;
    QDateTime m_now;
    std::unique_ptr<CityFile> m_file;
    Viewpoint m_viewpoint;
    SeriesId m_policeSick;
};

} // namespace statroom
