// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Description.h"

#include <QCoreApplication>
#include <QLocale>

namespace statroom {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("statroom::Description", text);
}

QString monthText(Month month)
{
    return QStringLiteral("%1-%2").arg(month.year()).arg(month.month(), 2, 10, QLatin1Char('0'));
}

QString seriesText(SeriesId id, const Catalogue &catalogue)
{
    const Series *series = catalogue.series(id);
    if (!series)
        return tr("series %1").arg(id.number);
    const Metric *metric = catalogue.metric(series->metric);
    const Department *department = catalogue.department(series->department);
    QString text = metric && department ? tr("%1 (%2), %3").arg(metric->name, metric->code, department->name) : tr("series %1").arg(id.number);
    if (const Category *category = catalogue.category(series->category))
        text += QStringLiteral(", ") + category->name;
    return text;
}

QString number(double v)
{
    return QString::number(v, 'g', QLocale::FloatingPointShortest);
}

struct Describer
{
    const Catalogue &catalogue;

    QString operator()(const City &r) const { return tr("the city %1").arg(r.name); }
    QString operator()(const Department &r) const { return tr("department %1 (%2)").arg(r.name, r.code); }
    QString operator()(const Person &r) const { return r.name; }
    QString operator()(const Role &r) const
    {
        const Person *person = catalogue.person(r.person);
        return tr("a role of %1").arg(person ? person->name : QString::number(r.person.number));
    }
    QString operator()(const Metric &r) const { return tr("metric %1 (%2)").arg(r.name, r.code); }
    QString operator()(const Definition &r) const
    {
        const Metric *metric = catalogue.metric(r.metric);
        return tr("the definition of %1").arg(metric ? metric->name : QString::number(r.metric.number));
    }
    QString operator()(const Breakdown &r) const { return tr("breakdown %1").arg(r.name); }
    QString operator()(const Category &r) const { return tr("category %1").arg(r.name); }
    QString operator()(const Series &r) const { return seriesText(r.id, catalogue); }
    QString operator()(const Observation &r) const { return seriesText(r.series, catalogue) + QStringLiteral(", ") + monthText(r.month); }
    QString operator()(const DayValue &r) const { return seriesText(r.series, catalogue) + QStringLiteral(", ") + r.day.toString(Qt::ISODate); }
    QString operator()(const Target &r) const { return tr("the target of %1 from %2").arg(seriesText(r.series, catalogue), monthText(r.from)); }
    QString operator()(const Baseline &r) const
    {
        const Metric *metric = catalogue.metric(r.metric);
        return tr("the baseline of %1").arg(metric ? metric->name : QString::number(r.metric.number));
    }
    QString operator()(const Benchmark &r) const { return tr("the benchmark %1").arg(r.who); }
    QString operator()(const Annotation &r) const { return tr("the annotation “%1”").arg(r.text); }
    QString operator()(const Narrative &r) const { return tr("the narrative of %1, %2").arg(seriesText(r.series, catalogue), monthText(r.month)); }
    QString operator()(const HandIn &r) const
    {
        const Department *department = catalogue.department(r.department);
        return tr("the hand-in of %1, %2").arg(department ? department->name : QString::number(r.department.number), monthText(r.month));
    }
    QString operator()(const ImportSource &r) const { return tr("the saved mapping %1").arg(r.name); }
    QString operator()(const Receipt &r) const { return tr("the receipt of %1").arg(r.fileName); }
};

} // namespace

QString describe(const Record &record, const Catalogue &catalogue)
{
    return std::visit(Describer{catalogue}, record);
}

QString shortContent(const Record &record)
{
    if (const auto *o = std::get_if<Observation>(&record)) {
        if (o->numerator && o->denominator)
            return number(*o->numerator) + QStringLiteral(" / ") + number(*o->denominator);
        return o->value ? number(*o->value) : tr("missing");
    }
    if (const auto *t = std::get_if<Target>(&record))
        return t->value ? t->high ? number(*t->value) + QStringLiteral(" – ") + number(*t->high) : number(*t->value) : tr("no target");
    if (const auto *v = std::get_if<DayValue>(&record))
        return number(v->sum);
    return {};
}

} // namespace statroom
