// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ImportRequest.h"

#include <QCoreApplication>

namespace statroom {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ImportRequest", text);
}

} // namespace

QString ImportRequest::mapped(const QString &field) const
{
    for (const Mapping &mapping : map)
        if (mapping.field == field)
            return mapping.column;
    return {};
}

Result<ImportRequest::Mapping> ImportRequest::mapping(const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    const QString field = text.left(std::max<qsizetype>(equals, 0)).trimmed().toLower();
    const QString column = equals < 0 ? QString() : text.mid(equals + 1).trimmed();
    if (field.isEmpty() || column.isEmpty())
        return Error{ErrorKind::InvalidInput,
                     tr("“%1” is not a mapping. Write FIELD=COLUMN, like date=Date_of_Outcome.").arg(text),
                     {}};
    QStringList known;
    for (Layout layout : {Layout::Long, Layout::Wide, Layout::Records})
        for (const Field &f : fields(layout))
            if (!known.contains(f.name))
                known.append(f.name);
    if (!known.contains(field))
        return Error{ErrorKind::InvalidInput,
                     tr("There is no field “%1”. Fields are %2.").arg(field, known.join(QStringLiteral(", "))),
                     {}};
    return Mapping{field, column};
}

Result<ImportRequest::Condition> ImportRequest::condition(const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    if (equals < 1)
        return Error{ErrorKind::InvalidInput,
                     tr("“%1” is not a condition. Write COLUMN=VALUE, like Status=Closed.").arg(text),
                     {}};
    return Condition{text.left(equals).trimmed(), text.mid(equals + 1).trimmed()};
}

Result<std::pair<QDate, QDate>> ImportRequest::span(const QString &text, const FiscalCalendar &calendar,
                                                    FiscalCalendar::DayOrder order)
{
    const auto refused = [](const QString &message) {
        return Error{ErrorKind::InvalidInput, message, {}};
    };
    const qsizetype dots = text.indexOf(QStringLiteral(".."));
    const auto end = [&](const QString &part, bool isFrom) -> Result<QDate> {
        const Result<PeriodReading> reading = calendar.parseLoose(part, order);
        if (!reading)
            return reading.error();
        if (reading->kind == PeriodReading::Kind::MonthWithoutYear)
            return refused(tr("“%1” does not say of which year.").arg(part));
        if (reading->kind == PeriodReading::Kind::Day)
            return reading->day;
        return isFrom ? reading->period.firstDay() : reading->period.lastDay();
    };
    const Result<QDate> from = end(dots < 0 ? text : text.left(dots), true);
    const Result<QDate> to = end(dots < 0 ? text : text.mid(dots + 2), false);
    if (!from || !to)
        return refused(tr("“%1” is not a span. Write FROM..TO, like 2013-03..2018-03 or 2013-03-01..2018-03-23. (%2)")
                           .arg(text, (!from ? from : to).error().message));
    if (*from > *to)
        return refused(tr("The span “%1” ends before it begins.").arg(text));
    if (from->daysTo(*to) > 366 * 200)
        return refused(tr("The span “%1” is longer than 200 years.").arg(text));
    return std::pair(*from, *to);
}

QList<ImportRequest::Field> ImportRequest::fields(Layout layout)
{
    const Field department{QStringLiteral("department"), tr("Department"), false};
    const Field metric{QStringLiteral("metric"), tr("Metric"), false};
    const Field category{QStringLiteral("category"), tr("Category"), false};
    switch (layout) {
    case Layout::Records:
        return {{QStringLiteral("date"), tr("Date"), true},       {QStringLiteral("from"), tr("From (opened)"), false},
                {QStringLiteral("to"), tr("To (closed)"), false}, category,
                {QStringLiteral("value"), tr("Value"), false},    department};
    case Layout::Wide:
        return {department, metric, category, {QStringLiteral("period"), tr("Period (measures across)"), false}};
    case Layout::Auto:
    case Layout::Long:
        break;
    }
    return {department,
            metric,
            category,
            {QStringLiteral("period"), tr("Period or day"), true},
            {QStringLiteral("value"), tr("Value"), true},
            {QStringLiteral("numerator"), tr("Numerator"), false},
            {QStringLiteral("denominator"), tr("Denominator"), false},
            {QStringLiteral("note"), tr("Note"), false},
            {QStringLiteral("source"), tr("Source"), false}};
}

} // namespace statroom
