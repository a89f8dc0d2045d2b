// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/TrendPoints.h"

#include <QAbstractItemModel>

#include <algorithm>
#include <cmath>

namespace statroom {

namespace {

constexpr int mostClasses = 8;

std::optional<double> numberOf(const QVariant &variant)
{
    bool isNumber = false;
    const double number = variant.toDouble(&isNumber);
    return variant.isValid() && isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

QModelIndex cell(const QAbstractItemModel *model, int row, TrendColumn column)
{
    return model->index(row, static_cast<int>(column));
}

QString letterOf(int index)
{
    // A … Z, AA, AB …
    QString letters;
    for (int rest = index; rest >= 0; rest = rest / 26 - 1)
        letters.prepend(QChar(u'A' + rest % 26));
    return letters;
}

} // namespace

void TrendPoints::readHeader(const QAbstractItemModel *model)
{
    categories.clear();
    title.clear();
    prefix.clear();
    suffix.clear();
    scale = 1;
    naturalLow = naturalHigh = std::nullopt;
    centre.clear();
    says.clear();
    if (!model)
        return;
    const auto header = [model](int role) {
        return model->headerData(static_cast<int>(TrendColumn::Value), Qt::Horizontal, role);
    };
    title = header(TrendRole::Title).toString();
    prefix = header(TrendRole::AxisPrefix).toString();
    suffix = header(TrendRole::AxisSuffix).toString();
    scale = numberOf(header(TrendRole::AxisScale)).value_or(1.0);
    if (scale <= 0)
        scale = 1;
    naturalLow = numberOf(header(TrendRole::AxisMinimum));
    naturalHigh = numberOf(header(TrendRole::AxisMaximum));
    says = header(TrendRole::Says).toString();
    centre = model->headerData(static_cast<int>(TrendColumn::Mean), Qt::Horizontal, Qt::DisplayRole).toString();
    for (int column = static_cast<int>(TrendColumn::FirstCategory); column < model->columnCount(); ++column)
        categories << model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
}

TrendPoint TrendPoints::readRow(const QAbstractItemModel *model, int row, int annotationsBefore) const
{
    const auto number = [&](TrendColumn column) {
        return numberOf(cell(model, row, column).data(TrendRole::Number));
    };
    const auto text = [&](TrendColumn column) {
        return cell(model, row, column).data(Qt::DisplayRole).toString();
    };
    const QModelIndex head = cell(model, row, TrendColumn::Period);
    TrendPoint read;
    read.period = text(TrendColumn::Period);
    read.first = head.data(TrendRole::FirstDay).toDate();
    read.months = qMax(1, head.data(TrendRole::Months).toInt());
    read.value = number(TrendColumn::Value);
    read.target = number(TrendColumn::Target);
    read.targetHigh = number(TrendColumn::TargetHigh);
    read.yearBefore = number(TrendColumn::LastYear);
    read.valueText = text(TrendColumn::Value);
    if (number(TrendColumn::Numerator) && number(TrendColumn::Denominator)) {
        read.numeratorText = text(TrendColumn::Numerator);
        read.denominatorText = text(TrendColumn::Denominator);
    }
    if (read.target)
        read.targetText = text(TrendColumn::Target);
    if (read.targetHigh)
        read.targetHighText = text(TrendColumn::TargetHigh);
    if (read.yearBefore)
        read.yearBeforeText = text(TrendColumn::LastYear);
    read.mean = number(TrendColumn::Mean);
    read.lower = number(TrendColumn::Lower);
    read.upper = number(TrendColumn::Upper);
    if (read.mean)
        read.meanText = text(TrendColumn::Mean);
    if (read.lower)
        read.lowerText = text(TrendColumn::Lower);
    if (read.upper)
        read.upperText = text(TrendColumn::Upper);
    const QVariant variation = cell(model, row, TrendColumn::Signal).data(TrendRole::Number);
    if (variation.isValid())
        read.variation = static_cast<Variation>(qBound(0, variation.toInt(), int(Variation::NeutralLow)));
    read.signalText = text(TrendColumn::Signal);
    const QVariant group = head.data(TrendRole::Group);
    read.group = group.isValid() ? group.toInt() : -1;
    read.provisional = head.data(TrendRole::Provisional).toBool();
    read.marks = head.data(TrendRole::Marks).value<QList<TrendMark>>();
    read.statusText = text(TrendColumn::Status);
    const QVariant status = cell(model, row, TrendColumn::Status).data(TrendRole::Number);
    if (status.isValid())
        read.status = static_cast<Status>(qBound(0, status.toInt(), 4));
    read.stageText = text(TrendColumn::Stage);
    read.noteText = text(TrendColumn::Note);
    read.seam = head.data(TrendRole::Seam).toString();
    read.annotations = head.data(TrendRole::Annotations).value<QList<TrendAnnotation>>();
    const QString letters = text(TrendColumn::Events);
    if (!letters.isEmpty())
        read.letters = letters.split(QStringLiteral(", "));
    // A model may count its letters over more than is shown; without letters they are counted here.
    if (read.letters.size() != read.annotations.size()) {
        read.letters.clear();
        for (int i = 0; i < read.annotations.size(); ++i)
            read.letters << letterOf(annotationsBefore + i);
    }
    read.preliminary = head.data(TrendRole::Preliminary).toBool();
    read.disputed = head.data(TrendRole::Disputed).toBool();
    read.corrected = head.data(TrendRole::Corrected).toBool();
    for (int i = 0; i < categories.size(); ++i) {
        const QModelIndex part = model->index(row, static_cast<int>(TrendColumn::FirstCategory) + i);
        read.parts.push_back(numberOf(part.data(TrendRole::Number)));
        read.partTexts << part.data(Qt::DisplayRole).toString();
    }
    return read;
}

void TrendPoints::read(const QAbstractItemModel *model)
{
    readHeader(model);
    rows.clear();
    int annotations = 0;
    for (int row = 0; model && row < model->rowCount(); ++row) {
        rows.push_back(readRow(model, row, annotations));
        annotations += int(rows.back().annotations.size());
    }
    chooseClasses();
}

void TrendPoints::readAgain(const QAbstractItemModel *model, int first, int last)
{
    readHeader(model);
    int annotations = 0;
    bool lettersMove = false;
    for (int row = 0; row < count(); ++row) {
        TrendPoint &here = rows[std::size_t(row)];
        if (lettersMove || (row >= first && row <= last)) {
            const auto before = here.annotations.size();
            here = readRow(model, row, annotations);
            lettersMove |= before != here.annotations.size();
        }
        annotations += int(here.annotations.size());
    }
    chooseClasses();
}

void TrendPoints::chooseClasses()
{
    classes.clear();
    const int count = int(categories.size());
    std::vector<int> largest;
    std::vector<int> others;
    if (count <= mostClasses) {
        for (int i = 0; i < count; ++i)
            largest.push_back(i);
    } else {
        std::vector<double> totals(std::size_t(count), 0.0);
        for (const TrendPoint &row : rows)
            for (std::size_t i = 0; i < row.parts.size(); ++i)
                totals[i] += std::abs(row.parts[i].value_or(0.0));
        std::vector<int> bySize(static_cast<std::size_t>(count));
        for (int i = 0; i < count; ++i)
            bySize[std::size_t(i)] = i;
        std::stable_sort(bySize.begin(), bySize.end(),
                         [&](int a, int b) { return totals[std::size_t(a)] > totals[std::size_t(b)]; });
        largest.assign(bySize.begin(), bySize.begin() + mostClasses);
        others.assign(bySize.begin() + mostClasses, bySize.end());
        // The city's order stays.
        std::sort(largest.begin(), largest.end());
    }
    for (std::size_t i = 0; i < largest.size(); ++i)
        classes.push_back({categories.at(largest[i]), {largest[i]}, int(i % 4), i >= 4});
    if (!others.empty())
        classes.push_back({tr("other %n", nullptr, int(others.size())), others, -1, false});
}

const TrendMark *TrendPoint::mark(ChartMark::Kind kind) const
{
    const auto found =
        std::find_if(marks.begin(), marks.end(), [kind](const TrendMark &mark) { return mark.kind == kind; });
    return found == marks.end() ? nullptr : &*found;
}

double TrendPoints::drawnLimit(double limit) const
{
    if (naturalLow)
        limit = qMax(limit, *naturalLow);
    return naturalHigh ? qMin(limit, *naturalHigh) : limit;
}

bool TrendPoints::stacked() const
{
    return shown.split == Split::Stacked && !classes.empty();
}

std::optional<double> TrendPoints::partOf(const TrendPoint &row, const TrendClass &which) const
{
    std::optional<double> sum;
    for (const int column : which.columns)
        if (std::size_t(column) < row.parts.size() && row.parts[std::size_t(column)])
            sum = sum.value_or(0.0) + *row.parts[std::size_t(column)];
    return sum;
}

bool TrendPoints::isMissing(const TrendPoint &row) const
{
    if (!stacked())
        return !row.value;
    return std::none_of(row.parts.begin(), row.parts.end(), [](const auto &part) { return part.has_value(); });
}

std::optional<double> TrendPoints::topOf(const TrendPoint &row) const
{
    if (!stacked())
        return row.value;
    if (isMissing(row))
        return std::nullopt;
    double up = 0;
    for (const auto &part : row.parts)
        up += qMax(0.0, part.value_or(0.0));
    return up;
}

int TrendPoints::lastWithValue() const
{
    for (int row = count() - 1; row >= 0; --row)
        if (!isMissing(rows[std::size_t(row)]))
            return row;
    return -1;
}

// Rows without a value after the first that has one; before it nothing was measured yet.
std::vector<std::pair<int, int>> TrendPoints::gaps() const
{
    std::vector<std::pair<int, int>> found;
    bool begun = false;
    for (int row = 0; row < count(); ++row) {
        if (!isMissing(rows[std::size_t(row)])) {
            begun = true;
        } else if (begun) {
            if (!found.empty() && found.back().second == row - 1)
                found.back().second = row;
            else
                found.emplace_back(row, row);
        }
    }
    return found;
}

QString TrendPoints::classText(const TrendClass &which, const QString &number) const
{
    return which.colour < 0 ? tr("%1: %2").arg(which.name, number) : tr("%1 %2").arg(which.name, number);
}

QString TrendPoints::markText(const TrendMark &mark)
{
    switch (mark.kind) {
    case ChartMark::Kind::Rebase:
        return tr("New baseline from here: %1.").arg(mark.reason);
    case ChartMark::Kind::Ghost:
        return tr("Left out: %1.").arg(mark.reason);
    case ChartMark::Kind::Baseline:
        return tr("The limits are fixed here: %1.").arg(mark.reason);
    }
    return {};
}

QString TrendPoints::readOut(int row) const
{
    if (row < 0 || row >= count())
        return {};
    const TrendPoint &at = rows[std::size_t(row)];
    QStringList parts;
    if (!at.value)
        parts << tr("%1: no value").arg(at.period);
    else if (!at.numeratorText.isEmpty())
        parts << tr("%1: %2 (%3 of %4)").arg(at.period, at.valueText, at.numeratorText, at.denominatorText);
    else
        parts << tr("%1: %2").arg(at.period, at.valueText);
    if (at.target && at.targetHigh)
        parts << tr("target %1 to %2").arg(at.targetText, at.targetHighText);
    else if (at.target)
        parts << tr("target %1").arg(at.targetText);
    else if (at.targetHigh)
        parts << tr("target up to %1").arg(at.targetHighText);
    if (at.value && !at.statusText.isEmpty())
        parts << at.statusText;
    if (charted() && at.variation)
        parts << (at.signalText.isEmpty() ? tr("usual variation") : at.signalText);
    if (showsYearBefore() && at.yearBefore)
        parts << tr("a year before %1").arg(at.yearBeforeText);
    if (at.value && at.preliminary)
        parts << tr("preliminary");
    if (at.disputed)
        parts << tr("disputed");
    if (at.corrected)
        parts << tr("corrected");
    QString text = parts.join(QStringLiteral(", ")) + QLatin1Char('.');
    if (stacked()) {
        QStringList classTexts;
        for (int i = 0; i < categories.size() && i < at.partTexts.size(); ++i)
            if (at.parts[std::size_t(i)])
                classTexts << tr("%1 %2").arg(categories.at(i), at.partTexts.at(i));
        if (!classTexts.isEmpty())
            text += QLatin1Char(' ') + classTexts.join(QStringLiteral(", ")) + QLatin1Char('.');
    }
    if (charted()) {
        if (at.mean && at.lower && at.upper)
            text +=
                QLatin1Char(' ') + tr("%1 %2, limits %3 and %4.").arg(centre, at.meanText, at.lowerText, at.upperText);
        else if (at.mean)
            text += QLatin1Char(' ') + tr("%1 %2.").arg(centre, at.meanText);
        for (const TrendMark &mark : at.marks)
            text += QLatin1Char(' ') + markText(mark);
    }
    for (int i = 0; i < at.annotations.size(); ++i)
        text += QLatin1Char(' ') + tr("Event %1: %2.").arg(at.letters.at(i), at.annotations.at(i).text);
    if (!at.seam.isEmpty())
        text += QLatin1Char(' ') + tr("New definition from here: %1.").arg(at.seam);
    if (!at.noteText.isEmpty())
        text += QLatin1Char(' ') + tr("Note: %1").arg(at.noteText);
    return text;
}

QString TrendPoints::summary() const
{
    QStringList sentences;
    if (!title.isEmpty())
        sentences << title + QLatin1Char('.');
    const int last = lastWithValue();
    if (rows.empty() || last < 0) {
        sentences << tr("No values yet.");
        return sentences.join(QLatin1Char(' '));
    }
    sentences << tr("%1 to %2, %n period(s).", nullptr, count()).arg(rows.front().period, rows.back().period);
    QStringList without;
    for (const auto &[from, to] : gaps())
        without << (from == to ? rows[std::size_t(from)].period
                               : tr("%1 to %2").arg(rows[std::size_t(from)].period, rows[std::size_t(to)].period));
    if (!without.isEmpty())
        sentences << tr("No value in %1.").arg(without.join(QStringLiteral(", ")));
    sentences << tr("Latest: %1").arg(readOut(last));
    const TrendPoint *lowest = nullptr;
    const TrendPoint *highest = nullptr;
    for (const TrendPoint &row : rows) {
        if (row.value && (!lowest || *row.value < *lowest->value))
            lowest = &row;
        if (row.value && (!highest || *row.value > *highest->value))
            highest = &row;
    }
    if (lowest && highest && lowest != highest)
        sentences << tr("Lowest %1 in %2, highest %3 in %4.")
                         .arg(lowest->valueText, lowest->period, highest->valueText, highest->period);
    const TrendPoint *before = nullptr;
    for (const TrendPoint &row : rows) {
        if (before && (row.target != before->target || row.targetHigh != before->targetHigh) && row.target
            && before->target)
            sentences
                << tr("The target changed from %1 to %2 in %3.").arg(before->targetText, row.targetText, row.period);
        before = &row;
    }
    for (const TrendPoint &row : rows) {
        for (int i = 0; i < row.annotations.size(); ++i)
            sentences << tr("Event %1, %2: %3.").arg(row.letters.at(i), row.period, row.annotations.at(i).text);
        if (!row.seam.isEmpty())
            sentences << tr("New definition from %1: %2.").arg(row.period, row.seam);
        if (charted())
            for (const TrendMark &mark : row.marks)
                sentences << tr("%1: %2").arg(row.period, markText(mark));
    }
    if (charted() && !says.isEmpty())
        sentences << says;
    if (stacked())
        sentences << tr("Stacked: %1.").arg(categories.join(QStringLiteral(", ")));
    return sentences.join(QLatin1Char(' '));
}

} // namespace statroom
