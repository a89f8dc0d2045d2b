// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Catalogue.h"

#include <QHash>
#include <QJsonValue>
#include <QStringList>

#include <map>
#include <vector>

namespace statroom {

/// The definitions of a city as flat sheets, a row a record: what a set-up workbook holds, whichever way it
/// goes. Values are those of the definitions' JSON form; a row's id finds its record whatever it is called.
namespace SetupSheets {

struct Column
{
    enum class Type {
        Text,
        LongText,
        Number,
        Amount, ///< in the unit of the row's metric: percentages are fractions
        Count,
        Flag,
        Day,
        Month,
        Choice, ///< one of `choices`
        Department, ///< the code of one
        Metric,
        Person, ///< the name of one
    };

    QString key; ///< of the JSON form
    QString title;
    Type type = Type::Text;
    int width = 14; ///< in characters
    QStringList choices = {};
    QString hint = {};
    bool isKey = false; ///< says which record it is
    bool isRenamed = false; ///< may change although it is a key: the id says which record is meant
};

struct Row
{
    QString id;
    std::map<QString, QJsonValue> cells; ///< by key; what is empty is null
    bool isPercent = false; ///< its amounts are shown so
};

struct Sheet
{
    QString key; ///< "metrics"
    QString title;
    QString what; ///< one of it: "metric"
    std::vector<Column> columns;
    std::vector<Row> rows;
    QHash<QString, int> places = {}; ///< of the rows, by id

    const Column *column(const QString &key) const;
    const Row *row(const QString &id) const;
    QString nameOf(const std::map<QString, QJsonValue> &cells) const; ///< its key cells: "FIRE RESP 2025-07"
};

std::vector<Sheet> of(const Catalogue &catalogue);
/// As a person reads it in a cell.
QString text(const QJsonValue &value);
/// Texts without blanks around them, numbers within what a spreadsheet keeps of them.
bool same(const QJsonValue &a, const QJsonValue &b);

} // namespace SetupSheets

} // namespace statroom
