// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A trend model read into plain points, one a row, with the words for them: which periods are gaps, what a point says
// when it is read out, what the whole says in a few sentences, which categories are stacked and which of more than
// eight are drawn together. Numbers are in the unit of storage; texts are the model's own.
#pragma once

#include "charts/TrendChart.h"
#include "domain/Status.h"
#include "items/TrendColumns.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

class QAbstractItemModel;

namespace statroom {

struct TrendPoint
{
    QString period;
    QDate first;
    int months = 1;
    std::optional<double> value;
    std::optional<double> target;
    std::optional<double> targetHigh;
    std::optional<double> yearBefore;
    QString valueText;
    QString numeratorText;
    QString denominatorText;
    QString targetText;
    QString targetHighText;
    QString yearBeforeText;
    QString statusText;
    std::optional<Status> status;
    QString stageText;
    QString noteText;
    QString seam;
    QList<TrendAnnotation> annotations;
    QStringList letters;
    bool preliminary = false;
    bool disputed = false;
    bool corrected = false;
    std::vector<std::optional<double>> parts;
    QStringList partTexts;
};

struct TrendClass
{
    QString name;
    std::vector<int> columns; // of TrendPoint::parts; several in "other n"
    int colour = 0; // -1 for the others
    bool hatched = false;
};

struct TrendPoints
{
    Q_DECLARE_TR_FUNCTIONS(statroom::TrendChart)
public:
    std::vector<TrendPoint> rows; // one a period, oldest first
    std::vector<TrendClass> classes;
    QStringList categories;
    QString title;
    double scale = 1; // what a number is multiplied with before an axis writes it
    QString prefix;
    QString suffix;
    std::optional<double> naturalLow;
    std::optional<double> naturalHigh;
    YearBefore yearBefore = YearBefore::Hidden;
    Split split = Split::Whole;

    void read(const QAbstractItemModel *model);
    // The rows first to last changed; no row came or went.
    void readAgain(const QAbstractItemModel *model, int first, int last);

    [[nodiscard]] int count() const { return int(rows.size()); }
    [[nodiscard]] bool stacked() const;
    [[nodiscard]] bool isMissing(const TrendPoint &row) const;
    [[nodiscard]] std::optional<double> partOf(const TrendPoint &row, const TrendClass &which) const;
    // The value, or the top of the stack.
    [[nodiscard]] std::optional<double> topOf(const TrendPoint &row) const;
    [[nodiscard]] int lastWithValue() const; // -1 if there is none
    // First and last row of each gap.
    [[nodiscard]] std::vector<std::pair<int, int>> gaps() const;

    [[nodiscard]] QString classText(const TrendClass &which, const QString &number) const;
    [[nodiscard]] QString readOut(int row) const;
    [[nodiscard]] QString summary() const;

private:
    void readHeader(const QAbstractItemModel *model);
    [[nodiscard]] TrendPoint readRow(const QAbstractItemModel *model, int row, int annotationsBefore) const;
    void chooseClasses();
};

} // namespace statroom
