// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "GeneratedCity.h"

#include "domain/NumberText.h"

#include <QUuid>

#include <cmath>

namespace statroom {

namespace {

/// A number from 0 to 1 that depends on nothing but its place.
double noise(quint64 place)
{
    quint64 x = place * 0x9E3779B97F4A7C15ull;
    x ^= x >> 31;
    x *= 0xBF58476D1CE4E5B9ull;
    x ^= x >> 29;
    return double(x >> 11) / double(1ull << 53);
}

QString uuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

double GeneratedCity::value(int series, int month) const
{
    const double season = std::sin((month + series % 12) * 2 * M_PI / 12);
    const double step = month > m_months * 3 / 4 && series % 7 == 0 ? 20 : 0;
    return std::round(100 + 15 * season + step + 20 * (noise(quint64(series) * 10007 + quint64(month)) - 0.5)
                      + series % 50);
}

Result<std::unique_ptr<CityFile>> GeneratedCity::define(const QString &path) const
{
    City city;
    city.name = QStringLiteral("Measured City");
    auto made = CityFile::create(path, city, QStringLiteral("benchmark"));
    if (!made)
        return made.error();
    CityFile &file = **made;
    Revision revision;
    revision.author = QStringLiteral("benchmark");
    revision.reason = QStringLiteral("definitions");
    for (int i = 0; i < m_series; ++i) {
        if (i % 50 == 0) {
            Department d;
            d.id = DepartmentId(i / 50 + 1);
            d.uuid = uuid();
            d.code = departmentCode(i);
            d.name = QStringLiteral("Department %1").arg(i / 50 + 1);
            d.position = i / 50;
            revision.changes.push_back(added(d));
        }
        Metric m;
        m.id = MetricId(i + 1);
        m.uuid = uuid();
        m.code = metricCode(i);
        m.name = QStringLiteral("Measure %1 of its department").arg(i % 50 + 1);
        m.direction = i % 3 == 0 ? Metric::Direction::Down : Metric::Direction::Up;
        m.position = i % 50;
        revision.changes.push_back(added(m));
        Series s;
        s.id = SeriesId(i + 1);
        s.uuid = uuid();
        s.department = DepartmentId(i / 50 + 1);
        s.metric = m.id;
        revision.changes.push_back(added(s));
        for (int year = 0; year < 2; ++year) {
            Target t;
            t.series = s.id;
            t.from = Month(2025 + year, 7);
            t.value = 115 + i % 50 + year;
            revision.changes.push_back(added(t));
        }
    }
    auto committed = file.commit(revision);
    if (!committed)
        return committed.error();
    return made;
}

Result<void> GeneratedCity::fill(CityFile &file) const
{
    struct Values : ChangeStream
    {
        const GeneratedCity *city;
        int series = 0;
        int month = 0;
        bool next(Change &change) override
        {
            if (month == city->m_months) {
                month = 0;
                ++series;
            }
            if (series == city->m_series)
                return false;
            Observation o;
            o.series = SeriesId(series + 1);
            o.month = city->firstMonth() + month;
            o.setValue(city->value(series, month));
            o.stage = Observation::Stage::HandedIn;
            change.before.reset();
            change.after = o;
            ++month;
            return true;
        }
    } values;
    values.city = this;
    Revision revision;
    revision.author = QStringLiteral("benchmark");
    revision.reason = QStringLiteral("values");
    auto committed = file.commit(revision, values);
    return committed ? Result<void>() : Result<void>(committed.error());
}

bool GeneratedCity::writeCsv(QIODevice &device) const
{
    device.write("department,metric,category,period,value,numerator,denominator,note,source\r\n");
    QByteArray lines;
    for (int i = 0; i < m_series; ++i) {
        lines.clear();
        const QByteArray head = departmentCode(i).toLatin1() + ',' + metricCode(i).toLatin1() + ",,";
        for (int m = 0; m < m_months; ++m) {
            const Month month = firstMonth() + m;
            char period[16];
            std::snprintf(period, sizeof period, "%04d-%02d,", month.year(), month.month());
            lines += head;
            lines += period;
            lines += toText(value(i, m)).toLatin1();
            lines += ",,,,\r\n";
        }
        if (device.write(lines) != lines.size())
            return false;
    }
    return true;
}

} // namespace statroom
