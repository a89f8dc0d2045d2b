// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A city with a police department of four metrics, and files as its departments send them.
#pragma once

#include "items/ImportDraft.h"
#include "items/NewCity.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

namespace statroom {

struct ImportCity : NewCity
{
    Department police = department(QStringLiteral("POL"), QStringLiteral("Police"));
    Metric thefts = metric(QStringLiteral("THEFTS"), QStringLiteral("Vehicle thefts"));
    Metric cleared = metric(QStringLiteral("CLEARED"), QStringLiteral("Homicide cases cleared"), Metric::Kind::Rate,
                            QStringLiteral("%"));
    Metric minutes = metric(QStringLiteral("MINUTES"), QStringLiteral("Priority-1 response"), Metric::Kind::Average,
                            QStringLiteral("min"));
    Series theftsOfPolice = series(police, thefts);

    ImportCity()
    {
        series(police, cleared);
        series(police, minutes);
        write({added(value(theftsOfPolice, Month(2026, 8), 343)), added(value(theftsOfPolice, Month(2026, 7), 310))});
    }

    /// Windows-1252, semicolons, two title rows, a footnote, one cell that asks, two that cannot be read.
    QString wideFile()
    {
        return written("police_kpi.csv",
                       "Police Department;;;;\r\n"
                       "Monthly figures, FY27;;;;\r\n"
                       "Measure;Jul-26;Aug-26;Sep-26;Oct-26\r\n"
                       "Vehicle thefts;310;339;349;361\r\n"
                       "Homicide cases cleared;52;54.1;55;0.556\r\n"
                       "Priority-1 response;8.5;8.6;8.7;8:4O\r\n"
                       "Caf\xe9 visits;1;2;3;4\r\n"
                       "* preliminary\r\n");
    }
    /// Three outcomes over four months, one row without a date.
    QString recordsFile()
    {
        return written("parcels.csv",
                       "Parcel,Outcome,Date of outcome\n"
                       "a,Demolished,2014-01-03\nb,Repaired,2014-01-20\nc,Demolished,2014-02-11\n"
                       "d,Repaired,2014-04-02\ne,Demolished,2014-04-30\nf,,\n");
    }
    QString written(const char *name, const QByteArray &bytes)
    {
        const QString path = folder.filePath(QLatin1String(name));
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
};

/// Waits until nothing runs in the background.
inline bool settle(const ImportDraft &draft)
{
    return QTest::qWaitFor([&] { return draft.work() == ImportDraft::Work::None; }, 20000);
}

} // namespace statroom
