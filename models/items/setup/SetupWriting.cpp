// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/setup/SetupWriting.h"

#include <QCoreApplication>
#include <QUuid>

namespace statroom::SetupWriting {

namespace {

struct Told
{
    Q_DECLARE_TR_FUNCTIONS(SetupWriting)
};

} // namespace

QString newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

std::optional<SetupRefusal> checkCode(int column, const QString &code, const QString &ownerOfSame)
{
    if (code.isEmpty())
        return SetupRefusal{column, Told::tr("A code is needed: a few letters or digits, such as FIRE."), false};
    for (const QChar c : code)
        if (!c.isLetterOrNumber() && !QStringLiteral("-_.").contains(c))
            return SetupRefusal{
                column, Told::tr("“%1” cannot stand in a code. Use letters, digits, - _ and . only.").arg(c), false};
    if (!ownerOfSame.isEmpty())
        return SetupRefusal{column, Told::tr("%1 is the code of %2 already. Choose another.").arg(code, ownerOfSame),
                            false};
    return std::nullopt;
}

std::optional<SetupRefusal> checkSpan(int column, QDate from, QDate to, const QLocale &locale)
{
    if (from.isValid() && to.isValid() && to < from)
        return SetupRefusal{column,
                            Told::tr("%1 comes before %2, where it begins.")
                                .arg(SetupText::ofDay(to, locale), SetupText::ofDay(from, locale)),
                            false};
    return std::nullopt;
}

void measure(SetupDraft &draft, DepartmentId department, MetricId metric, CategoryId category)
{
    if (const Series *there = draft.catalogue().series(department, metric, category)) {
        Series after = *there;
        after.retired = false;
        draft.change(Series(*there), after);
        return;
    }
    Series series;
    series.id = draft.newId<Series>();
    series.uuid = newUuid();
    series.department = department;
    series.metric = metric;
    series.category = category;
    draft.add(series);
}

void stopMeasuring(SetupDraft &draft, DepartmentId department, MetricId metric)
{
    std::vector<Series> all;
    for (const SeriesId id : draft.catalogue().seriesOf(metric))
        if (const Series *series = draft.catalogue().series(id); series->department == department)
            all.push_back(*series);
    for (const Series &before : all) {
        Series after = before;
        after.retired = true;
        draft.change(before, after);
    }
}

void removeSeries(SetupDraft &draft, const Series &series)
{
    const auto span = draft.catalogue().chartMarks(series.department, series.metric, series.category);
    const std::vector<ChartMark> marks(span.begin(), span.end());
    for (const ChartMark &mark : marks)
        draft.remove(mark);
    draft.remove(series);
}

std::vector<const Department *> measuring(const Catalogue &catalogue, MetricId metric)
{
    std::vector<const Department *> found;
    for (const Department &department : catalogue.departments()) {
        for (const SeriesId id : catalogue.seriesOf(metric)) {
            const Series *series = catalogue.series(id);
            if (series->department == department.id && !series->retired) {
                found.push_back(&department);
                break;
            }
        }
    }
    return found;
}

QString seriesText(const Catalogue &catalogue, const Series &series)
{
    const Metric *metric = catalogue.metric(series.metric);
    const Department *department = catalogue.department(series.department);
    QString text =
        QStringLiteral("%1 · %2").arg(metric ? metric->code : QString(), department ? department->name : QString());
    if (series.category)
        text += QStringLiteral(" · ") + catalogue.categorySpelling(series.category);
    return text;
}

const Series *readSeries(const QString &text, const Catalogue &catalogue)
{
    const QString found = text.simplified();
    for (const Series &series : catalogue.series())
        if (seriesText(catalogue, series).simplified().compare(found, Qt::CaseInsensitive) == 0)
            return &series;
    return nullptr;
}

QStringList seriesTexts(const Catalogue &catalogue)
{
    QStringList all;
    for (const Metric &metric : catalogue.metrics())
        for (const SeriesId id : catalogue.seriesOf(metric.id))
            if (const Series *series = catalogue.series(id); !series->retired && !metric.retired)
                all << seriesText(catalogue, *series);
    return all;
}

} // namespace statroom::SetupWriting
