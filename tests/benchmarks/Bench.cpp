// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Bench.h"

#include <QFile>
#include <QFileInfo>

namespace statroom {

QString Bench::city(int series)
{
    const QString whole = path(QStringLiteral("city-%1.statroom").arg(series));
    if (QFileInfo::exists(whole))
        return whole;
    std::fprintf(stderr, "Making a city of %d series over %d months\n", series, months);
    const QString building = definitionsOf(series, QStringLiteral("building-%1.statroom").arg(series));
    if (building.isEmpty())
        return {};
    {
        auto file = CityFile::open(building);
        const auto filled = file ? GeneratedCity(series, months).fill(**file) : Result<void>(file.error());
        if (!filled) {
            m_findings.failed(QStringLiteral("The city of %1 series").arg(series), filled.error().message);
            return {};
        }
    }
    return QFile::rename(building, whole) ? whole : QString();
}

QString Bench::copyOf(int series, const QString &name)
{
    const QString from = city(series);
    const QString to = path(name);
    QFile::remove(to);
    return !from.isEmpty() && QFile::copy(from, to) ? to : QString();
}

QString Bench::definitionsOf(int series, const QString &name)
{
    const QString to = path(name);
    QFile::remove(to);
    const auto made = GeneratedCity(series, months).define(to);
    if (made)
        return to;
    m_findings.failed(QStringLiteral("The city of %1 series").arg(series), made.error().message);
    return {};
}

QString Bench::csvOf(int series)
{
    const QString csv = path(QStringLiteral("values-%1.csv").arg(series));
    if (QFileInfo::exists(csv))
        return csv;
    QFile file(csv + QStringLiteral(".new"));
    if (!file.open(QIODevice::WriteOnly) || !GeneratedCity(series, months).writeCsv(file))
        return {};
    file.close();
    return file.rename(csv) ? csv : QString();
}

} // namespace statroom
