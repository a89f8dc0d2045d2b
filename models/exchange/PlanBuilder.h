// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/UnitFormat.h"
#include "exchange/ImportTargets.h"
#include "exchange/Importer.h"
#include "exchange/PlanContent.h"
#include "storage/Reader.h"

#include <unordered_map>

namespace statroom {

/// Makes the content of an ImportPlan: reads every row or cell once, decides what can only be decided when
/// all are read (percent or fraction, repeated keys, months of days), and holds the result against what is
/// stored. Writes nothing.
class PlanBuilder
{
public:
    PlanBuilder(const Reader &reader, ImportPlan::Content &content, const Importer::Progress &progress);
    Result<void> run();

private:
    using Fate = ImportPlan::Fate;

    /// What a word that speaks of time was read as.
    struct When
    {
        bool isDay = false;
        qint32 month = 0; ///< Month::index() of the first month
        qint32 length = 0; ///< 0 = not understood
        qint32 day = 0; ///< Julian day number
        qint32 why = -1;
    };
    struct Cell
    {
        enum class What { Blank, Missing, Value, Refused };
        What what = What::Blank;
        double value = 0;
        bool hasParts = false;
        double numerator = 0;
        double denominator = 0;
        bool barePercent = false;
        double asPercent = 0;
        bool signedPercent = false;
        std::optional<double> otherwise;
        QString why; ///< Refused, or the question
    };
    /// What falls on a day of a derived series.
    struct Case
    {
        qint32 series = 0;
        qint32 day = 0;
        qint64 n = 1;
        double sum = 0;
        quint32 row = 0;
    };
    struct Columns
    {
        int department = -1, metric = -1, category = -1, period = -1, value = -1, numerator = -1, denominator = -1,
            note = -1, source = -1, date = -1, from = -1, to = -1, met = -1;
    };

    Error refused(const QString &message) const;
    Result<void> findColumns();
    Result<int> column(const QString &field);
    void readHeadings();
    /// A column between those of months that names metrics once more; -1 = none does.
    int namesAgain() const;
    bool isSection(const CsvRow &row) const;
    void findSections();
    void describeColumns();
    Result<void> readLong();
    Result<void> readWide();
    Result<void> readRecords();
    Result<void> findCovers(qint32 firstDay, qint32 lastDay);

    bool goOn(const CsvRow &row);
    /// The column of the first filter that a row does not meet; -1 = it meets all. A department that stands in a row
    /// above counts for those below it.
    int unmet(const CsvRow &row, QByteArrayView department) const;
    /// Why the unit that a row says of itself is not the metric's; empty = it is, or none is said.
    QString otherUnit(const CsvRow &row, int series) const;
    /// Whether a row sums up those of a department, by what stands in its place.
    bool isTotalOfDepartment(QByteArrayView text) const;
    enum class Others { Departments, Metrics };
    /// Tells of a column that names others than the one which was said of all rows.
    Result<void> tellOthers(const ImportPlan::Content::Beside &beside, const QString &said, Others what);
    int columnOf(ImportTargets::Word word) const;
    /// Why a cell of a sheet has no value that anybody could use; empty = it has one.
    QString flaw(const CsvRow &row, int column) const;
    /// The first column that should name something and shows an error instead; -1 = none.
    int brokenName(const CsvRow &row) const;
    /// Why a row is wider than the header; empty = it is not.
    QString overflow(const CsvRow &row);
    /// Where it stays open whether 1.234 is one or a thousand: both readings.
    std::optional<Cell> openSeparator(QByteArrayView text, const UnitFormat &unit);
    When when(QByteArrayView text);
    /// Of a row, whose year may stand in a column of its own.
    int whyPlace(const QString &why);
    bool doMonthsTurn() const;
    /// Remembers a month that its number alone would name otherwise.
    void noteNumberedMonth(const QString &text, const Period &period);
    When whenOf(const CsvRow &row);
    enum class Again { No, Same, Others };
    Again headingsAgain(const CsvRow &row);
    /// A first or last day of a month is that month, where the whole column is of such days.
    When monthMeant(When time, int column);
    FiscalCalendar::DayOrder dayOrder(int column) const;
    Cell cell(QByteArrayView text, int series);
    /// The same of a place in a row, with what a sheet knows of it beside its text.
    Cell cell(const CsvRow &row, int column, int series);
    const UnitFormat &format(int series);
    QByteArrayView signedIn(const CsvRow &row) const;
    void remark(Fate fate, qint64 row, int column, QByteArrayView text, const QString &why, int series = -1,
                qint32 month = 0, std::optional<ImportPlan::Content::Doubt> doubt = {});
    /// Takes a value that was planned back again.
    void drop(PlannedValue &value, Fate fate, const QString &why, std::optional<ImportPlan::Content::Doubt> doubt = {});
    const ImportRequest::Answer *answer(qint64 row, int column) const;
    /// Adds what a cell says; the cell of one row or of a wide table.
    void add(int series, qint32 month, const Cell &cell, const CsvRow &row, int column, QByteArrayView text);
    QString valueText(const PlannedValue &value) const;

    void decidePercent();
    Result<void> checkScale();
    /// The file's reading of a value against the other: asks, or does what was answered.
    void ask(PlannedValue &value, double asRead, double otherwise, const QString &why);
    void checkBounds();
    void sortAndCompareRows();
    Result<void> checkAlignment();
    Result<void> checkTotals();
    Result<void> checkDerivedRows();
    /// Days of the own form that derive nothing.
    Result<void> planDays(int series, const std::vector<Case> &days);
    Result<void> derive(std::vector<Case> &cases, std::vector<int> seriesList, bool unweighted, bool ownForm);
    Result<void> prepareDerived(int series, Series::Aggregate aggregate);
    /// Whether a value is what the metric's decimals show of a more exact one.
    static bool isRounding(double rounded, double exact, const UnitFormat &unit);
    Result<void> compareStored();
    void prune();

    const Reader &m_reader;
    ImportPlan::Content &m_content;
    const Catalogue &m_catalogue;
    ImportTargets m_targets;
    const Importer::Progress &m_progress;
    Columns m_columns;
    std::vector<int> m_across; ///< columns of periods or measures
    struct Measure
    {
        QByteArray department; ///< empty where the heading names none
        QByteArray metric;
        QByteArray sample; ///< a value with a sign beside it, if there is one
    };
    std::vector<Measure> m_measures; ///< beside m_across
    struct Filter
    {
        int column;
        QStringList values; ///< any of them
    };
    std::vector<Filter> m_filters;
    int m_yearColumn = -1; ///< of months and quarters that name none themselves
    bool m_isYearFiscal = false;
    bool m_takesYearOfColumn = false;
    int m_unitColumn = -1; ///< says the unit of each row, which is held against the metric's
    std::vector<bool> m_isPreliminary; ///< by column of the file: its heading says so
    int m_widest = -1; ///< the last column that a field was mapped to
    bool m_measuresAcross = false;
    bool m_yearsDown = false; ///< months across without a year, which the row names
    bool m_turnsYear = false; ///< these months go over the turn of the year
    QString m_sectionOfHeadings;
    bool m_hasSections = false; ///< rows that only name a department stand over those of its metrics
    bool m_readsDaysAsMonths = false;
    bool m_takesYearOfTitle = false; ///< months without a year are of the one that a title names
    qint64 m_beyond = 0; ///< cells of a sheet behind its last column that was looked at
    qint64 m_beyondRow = 0; ///< the first of their rows
    bool m_cancelled = false;
    bool m_monthsTurn = false;
    QString m_numberedMonth; ///< the first that was counted by the fiscal year, and what it was read as
    FiscalCalendar::DayOrder m_dayOrder = FiscalCalendar::DayOrder::Unknown;

    std::unordered_map<std::string, When> m_whens;
    std::string m_word;
    QHash<QString, int> m_whyPlaces;
    std::vector<UnitFormat> m_formats;
    QHash<const Metric *, int> m_formatOf;
    std::vector<int> m_formatOfSeries;
    QHash<const Metric *, std::vector<double>> m_signedPercents;
    QHash<QPair<qint64, int>, ImportRequest::Answer> m_answers;
    std::vector<Case> m_ownDays; ///< day rows of series that keep daily values
    std::array<qint64, ImportPlan::fateCount> m_listed{};
    qint64 m_emptyOverStored = 0;
    qint64 m_notOver = 0;
    qint64 m_rounded = 0;
    qint32 m_replaceFrom = 0;
    qint32 m_replaceTo = 0;
    qint32 m_coversFrom = 0;
    qint32 m_coversTo = 0;
    bool m_lastIsOpen = false;
    std::unordered_map<qint64, std::vector<DayValue>> m_mergedDays; ///< by place of series, for checkDerivedRows
};

} // namespace statroom
