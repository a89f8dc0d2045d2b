// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <cmath>
#include <optional>
#include <vector>

/// One worked example of a control chart, computed by the programs that the rules follow: what was asked
/// (`params`), the rows that went in and the rows that came out, by column name.
struct ControlChartVector
{
    using Row = QHash<QString, QString>;

    QString name;
    QJsonObject params;
    std::vector<Row> input; ///< in the order of time
    std::vector<Row> expected;
    std::vector<Row> summary;

    static std::optional<double> number(const Row &row, const QString &column)
    {
        const QString text = row.value(column);
        bool isNumber = false;
        const double value = text.toDouble(&isNumber);
        return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
    }
};

inline std::vector<ControlChartVector::Row> readVectorRows(const QString &path)
{
    std::vector<ControlChartVector::Row> rows;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return rows;
    const QStringList names = QString::fromUtf8(file.readLine()).trimmed().split(u',');
    while (!file.atEnd()) {
        const QStringList fields = QString::fromUtf8(file.readLine()).remove(u'\n').split(u',');
        ControlChartVector::Row row;
        for (qsizetype i = 0; i < names.size(); ++i)
            row.insert(names[i], fields.value(i));
        rows.push_back(row);
    }
    return rows;
}

/// The folder of all examples where it is there, else that of those which travel with the tests.
inline QString controlChartVectorFolder()
{
    const QString shared = QStringLiteral(STATROOM_SHARED "/reference/spc");
    return QFile::exists(shared + QStringLiteral("/index.csv")) ? shared : QStringLiteral(STATROOM_TEST_DATA "/spc");
}

inline std::vector<ControlChartVector> controlChartVectors()
{
    std::vector<ControlChartVector> vectors;
    const QDir folder(controlChartVectorFolder());
    for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QString path = folder.filePath(name);
        QFile params(path + QStringLiteral("/params.json"));
        if (!params.open(QIODevice::ReadOnly))
            continue;
        ControlChartVector vector;
        vector.name = name;
        vector.params = QJsonDocument::fromJson(params.readAll()).object();
        vector.input = readVectorRows(path + QStringLiteral("/input.csv"));
        vector.expected = readVectorRows(path + QStringLiteral("/expected.csv"));
        vector.summary = readVectorRows(path + QStringLiteral("/summary.csv"));
        vectors.push_back(vector);
    }
    return vectors;
}
