// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/Importer.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace statroom {

/// A city file in a folder of its own, and imports into it from bytes.
class CityFixture
{
public:
    explicit CityFixture(int fiscalYearStart = 7, const QString &uuid = {})
    {
        City city;
        city.name = QStringLiteral("Testburg");
        city.fiscalYearStart = fiscalYearStart;
        city.uuid = uuid;
        auto made =
            CityFile::create(m_folder.filePath(QStringLiteral("city.statroom")), city, QStringLiteral("tester"));
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        m_city = std::move(*made);
    }
    CityFile &operator*() { return *m_city; }
    CityFile *operator->() { return m_city.get(); }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    Result<Table> table(const QByteArray &bytes, const ReadingChoices &choices = {},
                        const QString &name = QStringLiteral("file.csv"))
    {
        Result<TextFile> file = TextFile::fromBytes(bytes, name, choices.encoding);
        if (!file)
            return file.error();
        return Table::recognise(*file, choices, FiscalCalendar(m_city->catalogue()->city));
    }
    Result<ImportPlan> plan(const QByteArray &bytes, const ImportRequest &request = {})
    {
        const Result<Table> read = table(bytes, request.reading);
        if (!read)
            return read.error();
        return Importer::plan(m_city->reader(), *read, request);
    }
    Result<ImportPlan> planFile(const QString &path, const ImportRequest &request)
    {
        const Result<Table> read = Importer::read(path, request.reading, *m_city->catalogue());
        if (!read)
            return read.error();
        return Importer::plan(m_city->reader(), *read, request);
    }
    Result<Importer::Outcome> commit(const ImportPlan &plan)
    {
        return Importer::commit(*m_city, plan, QStringLiteral("tester"));
    }

    Department department(const QString &code)
    {
        Department d;
        d.id = m_city->newId<Department>();
        d.uuid = QStringLiteral("d-%1").arg(code);
        d.code = d.name = code;
        write(added(d));
        return d;
    }
    Metric metric(Metric m)
    {
        m.id = m_city->newId<Metric>();
        m.uuid = QStringLiteral("m-%1").arg(m.code);
        if (m.name.isEmpty())
            m.name = m.code;
        write(added(m));
        return m;
    }
    Series series(DepartmentId department, MetricId metric)
    {
        Series s;
        s.id = m_city->newId<Series>();
        s.uuid = QStringLiteral("s-%1").arg(s.id.number);
        s.department = department;
        s.metric = metric;
        write(added(s));
        return s;
    }
    void write(const Change &change)
    {
        Revision revision;
        revision.author = QStringLiteral("tester");
        revision.changes = {change};
        const auto done = m_city->commit(revision);
        if (!done)
            qFatal("%s", qPrintable(done.error().message + done.error().detail));
    }
    /// "2026-10": value, of the one series of a metric (and category).
    QMap<QString, double> values(const QString &metric, const QString &category = {})
    {
        QMap<QString, double> found;
        const auto catalogue = m_city->catalogue();
        const FiscalCalendar calendar(catalogue->city);
        const Metric *m = catalogue->metric(metric);
        if (!m)
            return found;
        for (SeriesId id : catalogue->seriesOf(m->id)) {
            if (catalogue->categorySpelling(catalogue->series(id)->category) != category)
                continue;
            const auto observations = m_city->reader().observations(id);
            for (const Observation &o : *observations)
                if (o.hasValue())
                    found.insert(calendar.spell(Period(o.month, m->frequency)), *o.value);
        }
        return found;
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<CityFile> m_city;
};

inline QString problem(const Error &error)
{
    return error.message + u' ' + error.detail;
}

} // namespace statroom
