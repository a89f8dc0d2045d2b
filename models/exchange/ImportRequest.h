// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Result.h"
#include "domain/Series.h"
#include "exchange/Table.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace statroom {

/// Everything a person says about an import: the options of `statroom import` and the choices of the
/// import page. What is left empty is found out, or taken from the mapping remembered for such a file.
struct ImportRequest
{
    /// Long: one value a row. Wide: periods across, or measures across with period=COLUMN. Records: one
    /// case a row, to be counted or aggregated.
    enum class Layout { Auto, Long, Wide, Records };

    /// FIELD=COLUMN. Fields: department, metric, category, period, value, numerator, denominator, note,
    /// source; for records date, from, to, category, department, value. A column is named by its header,
    /// its letter ("#C") or its number ("#3").
    struct Mapping
    {
        QString field;
        QString column;
        bool operator==(const Mapping &) const = default;
    };
    /// COLUMN=VALUE: compared without regard to case and spaces at the ends; an empty VALUE is an empty cell.
    struct Condition
    {
        QString column;
        QString value;
        bool operator==(const Condition &) const = default;
    };
    /// What a person says about one cell that waits for it (ImportPlan::Fate::Waiting).
    struct Answer
    {
        enum class Choice { AsRead, Otherwise, LeaveOut };
        qint64 row = 0;
        int column = 0; ///< index from 0
        Choice choice = Choice::AsRead;
    };

    Layout layout = Layout::Auto;
    QString sheet; ///< a CSV file has none
    QList<Mapping> map;
    bool mapIsWhole = false; ///< `map` and the layout say all: nothing is taken from headers or from memory
    QString department; ///< code (or name) for all rows, where no column says it
    QString metric;
    bool create = false; ///< make departments, metrics, categories and series that are not there
    bool keepExisting = false; ///< stored values stay where the file has others
    std::optional<Series::Aggregate> aggregate;
    QList<Condition> where; ///< rows that meet all of them; for one column, any of its values
    std::optional<Condition> met; ///< share: the condition to be met
    QString breakdown; ///< name of the breakdown that `category` belongs to
    QString covers; ///< FROM..TO, days or periods; empty = month of the first to month of the last row
    ReadingChoices reading;
    /// Where the file has another value for a period that was over before this day, the stored one stays.
    QDate keepBefore;
    QString savedImport; ///< UUID of the saved import that is run, for the receipt
    /// One of many files that a person goes through together: words that mean nothing wait for an answer, and all
    /// words are listed (ImportPlan::words).
    bool isReview = false;
    QDate today; ///< a period that is not over by then is preliminary; invalid = none is
    QList<Answer> answers;

    QString mapped(const QString &field) const; ///< the column of a field, or empty

    /// Reads "FIELD=COLUMN" and "COLUMN=VALUE" of the command line.
    static Result<Mapping> mapping(const QString &text);
    static Result<Condition> condition(const QString &text);
    /// FROM..TO, days or periods; one period alone is the span of it.
    static Result<std::pair<QDate, QDate>> span(const QString &text, const FiscalCalendar &calendar,
                                                FiscalCalendar::DayOrder order = FiscalCalendar::DayOrder::Unknown);

    /// A field as a person maps it, with a translated label.
    struct Field
    {
        QString name;
        QString label;
        bool needed = false;
    };
    static QList<Field> fields(Layout layout);
};

template <>
struct Tokens<ImportRequest::Layout>
{
    static constexpr std::array words{"auto", "long", "wide", "records"};
};

} // namespace statroom
