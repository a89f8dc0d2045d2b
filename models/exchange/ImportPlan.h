// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Catalogue.h"
#include "domain/Observation.h"
#include "exchange/ImportRequest.h"

#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace statroom {

/// Exactly what an import would do, before anything is written. Each cell (wide) or row (long, records)
/// of the data has one fate, and the fates add up to all of them; each value of a series that the file
/// speaks of has one outcome. Cheap to copy; never changes.
class ImportPlan
{
public:
    /// What became of a cell or row of the file.
    enum class Fate {
        Value, ///< gives a value: see outcomes
        Derived, ///< counted or aggregated into a value
        Repeated, ///< says once more what another row said
        Blank, ///< empty, and an empty cell is what there is to say
        LeftOut, ///< outside the filter or the span covered, or in a column that is no field
        Waiting, ///< unsure: waits for an answer, and is not written without one
        Rejected, ///< cannot be read or has no place: see why
    };
    static constexpr int fateCount = 7;

    /// What becomes of a value of a series.
    enum class Outcome {
        Added,
        Changed,
        Unchanged,
        Kept, ///< the file has another value; the stored one stays (keepExisting, or a part period)
    };
    static constexpr int outcomeCount = 4;

    /// A cell or row that is not simply a value.
    struct Item
    {
        Fate fate = Fate::Rejected;
        qint64 row = 0; ///< as a spreadsheet counts
        int column = -1; ///< index from 0; -1 = the row as a whole
        QString columnName; ///< "D, Jul-26"
        QString text; ///< as found
        QString metric; ///< code, where known
        QString period; ///< spelled, where known
        QString why; ///< one sentence
        std::optional<double> asRead; ///< Waiting: as stored
        std::optional<double> otherwise; ///< Waiting: the other reading
    };

    /// One value of a series, old and new.
    struct Value
    {
        Outcome outcome = Outcome::Added;
        bool derived = false;
        qint64 row = 0; ///< where it stands in the file; 0 = aggregated from several
        int column = -1;
        QString department; ///< codes
        QString metric;
        QString category; ///< as files spell it; empty = none
        MetricId metricId; ///< none where it is yet to be made
        Period period;
        std::optional<Observation> before;
        Observation after;
        QString why; ///< Kept: why the stored value stays; preliminary: why
    };

    /// What the words of rows, or of a column, were taken for; listed for a review (ImportRequest::isReview).
    struct Words
    {
        enum class How { Unknown, Code, Name, Remembered };

        QString department; ///< as found; empty where the request names it
        QString metric;
        QString category;
        QString sign; ///< "%" or a currency's, beside the first value found
        qint64 row = 0; ///< where they stand first
        qint64 cells = 0; ///< with a value
        int months = 1; ///< of a period they are used with
        DepartmentId departmentId; ///< as far as they are known
        MetricId metricId;
        CategoryId categoryId;
        SeriesId series;
        How departmentHow = How::Unknown;
        How how = How::Unknown; ///< of the metric
        bool isLeftOut = false; ///< as remembered
        QString why; ///< they have no place
    };

    /// What a column of the file is used for.
    struct ColumnUse
    {
        int column = 0;
        QString name;
        QString use; ///< translated: "period", "metric VIOLENT-CRIME (new)", "left out: a running number"
        QString field; ///< department, metric, period …; "measure"; empty = left out
    };

    /// A table in the file that is not read: a further one on the sheet, or another sheet.
    struct UnreadTable
    {
        QString sheet; ///< empty in a text
        bool isHidden = false; ///< the sheet, by whatever means
        int row = 0; ///< in which it begins below the one that is read; 0 = not there
        qint64 rows = 0; ///< from there on
        QString column; ///< the letter of the one in which it begins beside it; empty = not there
        /// Nobody has chosen what is read instead of it.
        bool needsPerson = false;
    };

    struct Span
    {
        QDate from;
        QDate to;
        bool isAsked = false; ///< said by a person, not found in the rows
    };

    qint64 itemCount() const; ///< all cells or rows of the data
    qint64 count(Fate fate) const; ///< adds up to itemCount()
    qint64 valueCount() const;
    qint64 count(Outcome outcome) const; ///< adds up to valueCount()
    qint64 dayCount() const; ///< daily values kept, added, changed or taken away
    qint64 rowCount() const; ///< data rows read

    /// Items that are not simply values, in the order of the file: rejected, waiting, left out, repeated,
    /// blank. Of LeftOut, Repeated and Blank at most `listedAtMost` are kept one by one.
    static constexpr qint64 listedAtMost = 10'000;
    qint64 remarkCount() const;
    Item remark(qint64 n) const;
    /// Values sorted by series and period.
    Value value(qint64 n) const;
    /// Places in value() of one outcome.
    QList<qint64> valuesWith(Outcome outcome, qint64 atMost = -1) const;
    QList<qint64> remarksWith(Fate fate, qint64 atMost = -1) const;

    bool isOwnForm() const; ///< an export of observations, perhaps of a city without any
    ImportRequest::Layout layout() const; ///< never Auto
    const ImportRequest &request() const; ///< with everything filled in that was left open
    const Table &table() const;
    QList<ColumnUse> columns() const;
    std::optional<Span> covers() const; ///< records and days
    const QList<Words> &words() const;
    QList<UnreadTable> unread() const;
    /// How many of them need a person.
    qsizetype unreadCount() const;
    /// Sentences about what was decided on the way: the layout found, percent read as fractions, values that
    /// vanish, a first month that may be part of one.
    QStringList warnings() const;
    /// A column names other departments, or metrics, than the one that was said of all rows: a sentence; empty = none
    /// does, or it was said that it does not count.
    QString others() const;
    /// What will be made first: "metric VACANT, Vacant (count, month)", "series CODE VACANT Demolished" …
    QStringList created() const;
    /// Nothing to write: the same file again, or nothing usable.
    bool isEmpty() const;
    /// Something needs a person: rejected, waiting, or a table that is not read.
    bool needsPerson() const;
    /// One sentence: "24 added, 3 changed, 120 unchanged, 2 rejected."
    QString summary() const;

    struct Content;
    explicit ImportPlan(std::shared_ptr<const Content> content) : m_content(std::move(content)) {}
    const Content &content() const { return *m_content; }

private:
    std::shared_ptr<const Content> m_content;
};

} // namespace statroom
