// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A trend model read into plain points, one a row, with the words for them: which periods are gaps, what a point says
// when it is read out, what the whole says in a few sentences, which categories are stacked and which of more than
// eight are drawn together. Numbers are in the unit of storage; texts are the model's own.
#pragma once

#include "charts/TrendChart.h"
#include "domain/ControlChart.h"
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

struct TrendShown
{
    YearBefore yearBefore = YearBefore::Hidden;
    Split split = Split::Whole;
    Limits limits = Limits::Hidden;
    Legend legend = Legend::Shown;
    bool namesLimits = true; // and the mean, at their right ends
};

struct TrendPoint
{
    QString period;
    QDate first;
    int months = 1;
    std::optional<double> value;
    std::optional<double> target;
    std::optional<double> targetHigh;
    std::optional<double> yearBefore;
    std::optional<double> mean;
    std::optional<double> lower;
    std::optional<double> upper;
    QString valueText;
    QString numeratorText;
    QString denominatorText;
    QString targetText;
    QString targetHighText;
    QString yearBeforeText;
    QString meanText;
    QString lowerText;
    QString upperText;
    std::optional<Variation> variation; // none where the control chart does not judge
    QString signalText;
    int group = -1; // of mean and limits
    bool provisional = false; // mean and limits
    QList<TrendMark> marks;
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

    [[nodiscard]] const TrendMark *mark(ChartMark::Kind kind) const;
    [[nodiscard]] bool isLeftOut() const { return mark(ChartMark::Kind::Ghost); }
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
    QString centre; // "Mean", of a run chart "Median"
    QString says; // what the control chart says as a whole
    TrendShown shown;

    void read(const QAbstractItemModel *model);
    // The rows first to last changed; no row came or went.
    void readAgain(const QAbstractItemModel *model, int first, int last);

    [[nodiscard]] int count() const { return int(rows.size()); }
    [[nodiscard]] bool stacked() const;
    // A control chart is drawn.
    [[nodiscard]] bool charted() const { return shown.limits == Limits::Shown && !stacked(); }
    [[nodiscard]] bool showsYearBefore() const { return shown.yearBefore == YearBefore::Shown && !charted(); }
    // A limit as it is drawn: no further than values can go.
    [[nodiscard]] double drawnLimit(double limit) const;
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

    [[nodiscard]] static QString markText(const TrendMark &mark);

private:
    void readHeader(const QAbstractItemModel *model);
    [[nodiscard]] TrendPoint readRow(const QAbstractItemModel *model, int row, int annotationsBefore) const;
    void chooseClasses();
};

} // namespace statroom
