// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/setup/CityTableModel.h"

#include "items/setup/SetupWriting.h"

#include <QTimeZone>

namespace statroom {

CityTableModel::CityTableModel(Viewpoint &viewpoint, QObject *parent) : SetupTableModel(viewpoint, parent)
{
    begin();
}

QString CityTableModel::noun() const
{
    return tr("city");
}

std::vector<SetupColumn> CityTableModel::columnsOf(const Catalogue &) const
{
    return {
        SetupColumn{tr("Name"), tr("Name")}.begins(tr("The city")),
        SetupColumn{tr("Population"), tr("Population")}.hinting(tr("for rates per head")).right(),
        SetupColumn{tr("Fiscal year starts in"), tr("Fiscal year starts in")}.asChoice().begins(tr("Its year")),
        SetupColumn{tr("Named by"), tr("It is named by")}.asChoice(),
        SetupColumn{tr("Tolerance"), tr("Tolerance")}
            .hinting(tr("10 %"))
            .begins(tr("Rules, where a metric has none of its own")),
        SetupColumn{tr("Approved by"), tr("Numbers are approved by")}.asChoice(),
        SetupColumn{tr("Due on day"), tr("Due on day of the next month")}.right(),
        SetupColumn{tr("Time zone"), tr("Time zone")}
            .hinting(tr("America/Detroit; empty is this machine's"))
            .begins(tr("Its clock")),
    };
}

QStringList CityTableModel::choices(int column, const SetupKey &) const
{
    QStringList all;
    switch (column) {
    case YearStart:
        for (int month = 1; month <= 12; ++month)
            all << locale().standaloneMonthName(month);
        return all;
    case YearNamedBy:
        return words<City::YearNamedBy>();
    case Approval:
        return words<City::Approval>();
    case TimeZone:
        for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
            all << QString::fromLatin1(id);
        return all;
    default:
        return {};
    }
}

std::vector<SetupTableModel::Row> CityTableModel::rowsOf(const Catalogue &catalogue) const
{
    const City &city = catalogue.city;
    if (city.uuid.isEmpty())
        return {};
    Row row;
    row.key = {1, 0};
    row.texts = {city.name,
                 SetupText::ofCount(city.population, locale()),
                 locale().standaloneMonthName(city.fiscalYearStart),
                 word(city.fiscalYearNamedBy),
                 SetupText::ofTolerance(city.tolerance, UnitFormat({}, 2, {}, locale())),
                 word(city.approval),
                 locale().toString(city.dueDay),
                 city.timeZone};
    return {row};
}

std::optional<SetupRefusal> CityTableModel::write(SetupDraft &draft, SetupKey &, const SetupTexts &typed) const
{
    using namespace SetupWriting;
    const City before = draft.catalogue().city;
    City after = before;
    for (const auto &[column, text] : typed) {
        std::optional<SetupRefusal> refusal;
        switch (column) {
        case Name:
            after.name = text.simplified();
            if (after.name.isEmpty())
                return SetupRefusal{Name, tr("The city needs a name."), false};
            break;
        case Population:
            refusal = take(column, SetupText::readCount(text, 0, 1'000'000'000, draft.locale()),
                           [&](auto v) { after.population = v; });
            break;
        case YearStart: {
            const QStringList months = choices(YearStart, {});
            int month = int(months.indexOf(text.simplified())) + 1;
            if (month == 0)
                month = text.toInt();
            if (month < 1 || month > 12)
                return SetupRefusal{column, tr("“%1” is not a month.").arg(text), false};
            after.fiscalYearStart = month;
            break;
        }
        case YearNamedBy:
            refusal = take(column, SetupText::readChoice<City::YearNamedBy>(text),
                           [&](auto v) { after.fiscalYearNamedBy = v; });
            break;
        case Tolerance_:
            refusal = take(column, SetupText::readTolerance(text, UnitFormat({}, 2, {}, draft.locale())),
                           [&](auto v) { after.tolerance = v.value_or(Tolerance()); });
            break;
        case Approval:
            refusal = take(column, SetupText::readChoice<City::Approval>(text), [&](auto v) { after.approval = v; });
            break;
        case DueDay:
            refusal = take(column, SetupText::readCount(text, 1, 31, draft.locale()),
                           [&](auto v) { after.dueDay = v ? int(*v) : City().dueDay; });
            break;
        case TimeZone:
            after.timeZone = text.simplified();
            if (!after.timeZone.isEmpty() && !QTimeZone(after.timeZone.toLatin1()).isValid())
                return SetupRefusal{
                    column,
                    tr("“%1” is not the name of a time zone. Write one like America/Detroit.").arg(after.timeZone),
                    false};
            break;
        }
        if (refusal)
            return refusal;
    }
    draft.change(before, after);
    return std::nullopt;
}

} // namespace statroom
