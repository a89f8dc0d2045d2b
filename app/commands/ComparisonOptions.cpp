// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/ComparisonOptions.h"

#include <QCoreApplication>

namespace statroom {

namespace {

struct Told
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonOptions)
};

Result<Period> spanOf(const FiscalCalendar &calendar, const QString &text)
{
    const QStringList ends = text.split(QStringLiteral(".."));
    const auto first = calendar.parse(ends.first());
    if (!first)
        return first.error();
    const auto last = calendar.parse(ends.last());
    if (!last)
        return last.error();
    if (ends.size() > 2 || last->last() < first->first)
        return Error{
            ErrorKind::InvalidInput, Told::tr("“%1” is not a span. Write it like 2024-03..2026-02.").arg(text), {}};
    return Period(first->first, last->last() - first->first + 1);
}

Error unknown(const QString &what, const QString &name)
{
    return {ErrorKind::NotFound, Told::tr("There is no %1 %2 in this city. Look at its list.").arg(what, name), {}};
}

} // namespace

Result<BeforeAfterChoice> ComparisonOptions::choice(const Catalogue &catalogue, const TrendSubject &subject) const
{
    BeforeAfterChoice choice;
    choice.subject = subject;
    choice.years = years;
    const FiscalCalendar calendar(catalogue.city);
    if (!event.isEmpty()) {
        for (const Annotation *annotation : catalogue.annotationsOf(subject.department, subject.metric))
            if (!annotation->retired && annotation->text.contains(event, Qt::CaseInsensitive))
                choice.event = annotation->id;
        if (choice.event == AnnotationId())
            return unknown(Told::tr("event"), event);
    }
    if (!at.isEmpty()) {
        choice.day = QDate::fromString(at, Qt::ISODate);
        if (!choice.day.isValid()) {
            const auto period = calendar.parse(at);
            if (!period)
                return period.error();
            choice.day = period->firstDay();
        }
    }
    if (!before.isEmpty() || !after.isEmpty()) {
        const auto first = spanOf(calendar, before);
        if (!first)
            return first.error();
        const auto second = spanOf(calendar, after);
        if (!second)
            return second.error();
        choice.before = *first;
        choice.after = *second;
    }
    for (const QString &code : compareWith) {
        const Department *other = catalogue.department(code.trimmed());
        if (!other)
            return unknown(Told::tr("department"), code.trimmed());
        choice.others.push_back(other->id);
    }
    return choice;
}

} // namespace statroom
