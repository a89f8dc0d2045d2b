// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Findings.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <cstdio>

namespace statroom {

namespace {

QString shown(const std::optional<double> &number)
{
    if (!number)
        return {};
    return QString::number(*number, 'f', *number < 10 ? 2 : *number < 100 ? 1 : 0);
}

QJsonValue json(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

void line(const QString &measure, const QString &ours, const QString &cpu, const QString &otherName,
          const QString &other, const QString &otherCpu, const QString &ratio, const QString &target,
          const QString &met)
{
    const QString text = measure.leftJustified(53) + ours.rightJustified(12) + cpu.rightJustified(8)
        + QStringLiteral("  ") + otherName.leftJustified(24) + other.rightJustified(9) + otherCpu.rightJustified(8)
        + ratio.rightJustified(7) + QStringLiteral("  ") + target.leftJustified(40) + met;
    std::printf("%s\n", qPrintable(text));
    std::fflush(stdout);
}

} // namespace

void Findings::printHead() const
{
    line(QStringLiteral("measure"), QStringLiteral("ours"), QStringLiteral("cpu ms"), QStringLiteral("floor or peer"),
         QStringLiteral("its"), QStringLiteral("cpu ms"), QStringLiteral("ratio"), QStringLiteral("target"),
         QStringLiteral("met"));
}

void Findings::add(const Finding &f)
{
    m_findings.push_back(f);
    line(f.measure, shown(f.ours) + u' ' + f.unit, shown(f.cpu), f.otherName, shown(f.other), shown(f.otherCpu),
         shown(f.ratio), f.target,
         !f.met ? f.note
                : (*f.met ? QStringLiteral("yes") : QStringLiteral("NO"))
                 + (f.note.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(f.note)));
}

void Findings::failed(const QString &measure, const QString &why)
{
    m_failed = true;
    std::fprintf(stderr, "%s was not measured: %s\n", qPrintable(measure), qPrintable(why));
}

bool Findings::write(const QString &path, const QJsonObject &about) const
{
    QJsonArray rows;
    for (const Finding &f : m_findings)
        rows.append(QJsonObject{{QStringLiteral("measure"), f.measure},
                                {QStringLiteral("unit"), f.unit},
                                {QStringLiteral("ours"), f.ours},
                                {QStringLiteral("cpu_ms"), json(f.cpu)},
                                {QStringLiteral("other"), f.otherName},
                                {QStringLiteral("other_value"), json(f.other)},
                                {QStringLiteral("other_cpu_ms"), json(f.otherCpu)},
                                {QStringLiteral("ratio"), json(f.ratio)},
                                {QStringLiteral("target"), f.target},
                                {QStringLiteral("met"), f.met ? QJsonValue(*f.met) : QJsonValue()},
                                {QStringLiteral("note"), f.note}});
    QJsonObject all = about;
    all.insert(QStringLiteral("findings"), rows);
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(all).toJson()) > 0 && file.commit();
}

} // namespace statroom
