// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QString>

#include <optional>
#include <vector>

namespace statroom {

/// One line of the table. Numbers are milliseconds unless `unit` says otherwise.
struct Finding
{
    QString measure;
    QString unit = QStringLiteral("ms");
    double ours = 0;
    std::optional<double> cpu; ///< of processors, where `ours` is on the wall
    QString otherName; ///< floor or peer; empty where there is none
    std::optional<double> other;
    std::optional<double> otherCpu;
    std::optional<double> ratio; ///< ours to the other's
    QString target;
    std::optional<bool> met; ///< none: no target
    QString note;
};

/// Everything that was measured: printed as it comes, and written as JSON at the end.
class Findings
{
public:
    void add(const Finding &finding);
    void failed(const QString &measure, const QString &why);
    void printHead() const;
    bool write(const QString &path, const QJsonObject &about) const;
    bool anyFailed() const { return m_failed; }

private:
    std::vector<Finding> m_findings;
    bool m_failed = false;
};

} // namespace statroom
