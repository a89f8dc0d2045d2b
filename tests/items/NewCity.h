// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A city file in a folder of its own that holds nothing but the city, as a director starts with, and
// short ways of putting records into it.
#pragma once

#include "items/Viewpoint.h"
#include "storage/CityFile.h"

#include <QTemporaryDir>
#include <QUuid>

namespace statroom {

struct NewCity
{
    QTemporaryDir folder;
    /// After any day these tests are run on: the first revision is written by the machine's clock.
    QDateTime now{QDate(2099, 11, 9), QTime(14, 32), Qt::UTC};
    std::unique_ptr<CityFile> file;
    Viewpoint viewpoint;

    NewCity()
    {
        City city;
        city.name = QStringLiteral("Riverbend");
        city.timeZone = QStringLiteral("UTC");
        auto made =
            CityFile::create(folder.filePath(QStringLiteral("riverbend.statroom")), city, QStringLiteral("Director"));
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        file = std::move(*made);
        file->setClock([this] { return now; });
        viewpoint.setClock([this] { return now; });
        viewpoint.setAuthor(QStringLiteral("Director"));
        viewpoint.setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
        viewpoint.setFile(file.get());
    }
    ~NewCity() { viewpoint.setFile(nullptr); }

    RevisionId write(std::vector<Change> changes, const QString &reason = QStringLiteral("typed"),
                     const QString &author = QStringLiteral("Director"))
    {
        Revision revision;
        revision.author = author;
        revision.reason = reason;
        revision.changes = std::move(changes);
        auto done = file->commit(revision);
        if (!done)
            qFatal("%s (%s)", qPrintable(done.error().message), qPrintable(done.error().detail));
        return done->revision;
    }
    static QString uuid() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

    Department department(const QString &code, const QString &name)
    {
        Department d;
        d.id = file->newId<Department>();
        d.uuid = uuid();
        d.code = code;
        d.name = name;
        write({added(d)});
        return d;
    }
    Metric metric(const QString &code, const QString &name, Metric::Kind kind = Metric::Kind::Count,
                  const QString &unit = {})
    {
        Metric m;
        m.id = file->newId<Metric>();
        m.uuid = uuid();
        m.code = code;
        m.name = name;
        m.kind = kind;
        m.unit = unit;
        m.decimals = unit == QLatin1String("%") ? 1 : 0;
        write({added(m)});
        return m;
    }
    Series series(const Department &department, const Metric &metric)
    {
        Series s;
        s.id = file->newId<Series>();
        s.uuid = uuid();
        s.department = department.id;
        s.metric = metric.id;
        write({added(s)});
        return s;
    }
    static Observation value(const Series &series, Month month, double v)
    {
        Observation o;
        o.series = series.id;
        o.month = month;
        o.setValue(v);
        return o;
    }
    static Observation parts(const Series &series, Month month, double n, double d)
    {
        Observation o;
        o.series = series.id;
        o.month = month;
        o.setParts(n, d);
        return o;
    }
    std::shared_ptr<const Catalogue> catalogue() const { return file->catalogue(); }
    RevisionId newest() const { return *file->reader().newestRevision(); }
};

} // namespace statroom
