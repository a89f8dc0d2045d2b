// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/FiscalCalendar.h"
#include "exchange/ImportPlan.h"

#include <QMultiHash>

#include <array>
#include <deque>
#include <string>
#include <vector>

namespace statroom {

/// One value, packed: an import of a million holds a million of them.
struct PlannedValue
{
    enum Flag : quint16 {
        Missing = 1,
        Unweighted = 2,
        Derived = 4,
        BarePercent = 8, ///< without a sign: whether percent or fraction is decided when all are read
        Dropped = 16, ///< rejected, waiting or repeated
        EmptyCell = 32, ///< missing because there is nothing
        KeepsStored = 64,
        PartPeriod = 128,
        PartKnown = 256, ///< the file covers a part of the period, and what is stored the rest
    };

    double value = 0;
    qint32 series = 0; ///< place in Content::series
    qint32 month = 0; ///< Month::index()
    quint32 row = 0;
    qint32 extra = -1; ///< place in Content::extras
    qint32 before = -1; ///< place in Content::befores
    quint16 column = 0xFFFF;
    quint16 flags = 0;
    ImportPlan::Outcome outcome = ImportPlan::Outcome::Added;
    Observation::Stage stage = Observation::Stage::HandedIn;
};

/// What few values carry.
struct PlannedExtra
{
    double numerator = 0;
    double denominator = 0;
    bool hasParts = false;
    double asPercent = 0; ///< a bare number of a percent metric, read in percent …
    double asFraction = 0; ///< … and as it stands
    QString mark; ///< N/A or what else says that there is no value
    QString note;
    QString source;
};

/// A series that values of the file go to; ids below 0 are made by the commit.
struct PlannedSeries
{
    Series series;
    const Metric *metric = nullptr; ///< in the catalogue, or in Content::newMetrics
    QString department; ///< codes
    QString category;
    bool isNew = false;
    bool isNeeded = false; ///< something is written to it
    std::optional<Series> before; ///< where its aggregate changes
};

/// One day of a derived series; n below 0 = no such day.
struct PlannedDay
{
    qint32 series = 0;
    qint32 day = 0; ///< Julian day number
    qint64 nBefore = -1;
    qint64 nAfter = -1;
    double sumBefore = 0;
    double sumAfter = 0;
};

/// A cell or row that is no value; texts stand in one pool.
struct PlannedRemark
{
    quint32 row = 0;
    quint32 text = 0;
    quint16 textSize = 0;
    quint16 column = 0xFFFF;
    ImportPlan::Fate fate = ImportPlan::Fate::Rejected;
    qint32 why = 0;
    qint32 series = -1;
    qint32 month = 0;
    qint32 doubt = -1; ///< place in Content::doubts
};

struct ImportPlan::Content
{
    Table table;
    ImportRequest request;
    ImportRequest::Layout layout = ImportRequest::Layout::Long;
    std::shared_ptr<const Catalogue> catalogue;
    FiscalCalendar calendar;

    std::deque<Metric> newMetrics;
    std::vector<Change>
        definitions; ///< departments, metrics, breakdowns, categories to be made, each before what needs it
    std::vector<PlannedSeries> series;
    std::vector<PlannedValue> values;
    std::vector<PlannedExtra> extras;
    std::vector<Observation> befores;
    std::vector<PlannedDay> days;

    std::vector<PlannedRemark> remarks;
    std::string texts;
    QStringList whys;
    struct Doubt
    {
        double asRead = 0;
        std::optional<double> otherwise;
    };
    std::vector<Doubt> doubts;

    std::array<qint64, ImportPlan::fateCount> fates{};
    std::array<qint64, ImportPlan::outcomeCount> outcomes{};
    qint64 rows = 0;
    bool isOwnForm = false;
    /// A column that names departments, or metrics, where one was said of all rows.
    struct Beside
    {
        int column = -1;
        bool isAccepted = false; ///< a person said that it does not count
    };
    Beside departmentBeside;
    Beside metricBeside;
    QString others;
    QList<ImportPlan::ColumnUse> columns;
    std::optional<ImportPlan::Span> covers;
    QList<ImportPlan::Words> words;
    QMultiHash<qint64, int> wordsOfRow; ///< in a review: places of words that stand in a row
    QStringList warnings;
    QStringList created;
    QString mapping; ///< JSON, as remembered
    QString filter;

    Observation observation(const PlannedValue &planned) const; ///< as it will be written, without receipt
    Period period(const PlannedValue &planned) const;
};

} // namespace statroom
