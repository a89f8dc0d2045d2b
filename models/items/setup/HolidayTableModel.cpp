// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/setup/HolidayTableModel.h"

#include "items/setup/SetupWriting.h"

#include <algorithm>

namespace statroom {

HolidayTableModel::HolidayTableModel(Viewpoint &viewpoint, QObject *parent) : SetupTableModel(viewpoint, parent)
{
    begin();
}

QString HolidayTableModel::noun() const
{
    return tr("holiday");
}

std::vector<SetupColumn> HolidayTableModel::columnsOf(const Catalogue &) const
{
    return {
        SetupColumn{tr("Day"), tr("Day"), SetupColumn::Entry::Text, tr("25 Dec 2026"), tr("The holiday"), 110},
        SetupColumn{tr("Holiday"), tr("Holiday"), SetupColumn::Entry::Text, tr("Christmas Day"), {}, 290},
        SetupColumn{tr("Weekday"), {}, SetupColumn::Entry::Fixed, {}, {}, 110}.tableOnly(),
    };
}

std::vector<SetupTableModel::Row> HolidayTableModel::rowsOf(const Catalogue &catalogue) const
{
    std::vector<Row> rows;
    for (auto at = catalogue.holidays().rbegin(); at != catalogue.holidays().rend(); ++at) {
        Row row;
        row.key = {at->id.number, 0};
        row.texts = {SetupText::ofDay(at->day, locale()), at->name, locale().standaloneDayName(at->day.dayOfWeek())};
        rows.push_back(std::move(row));
    }
    return rows;
}

std::optional<SetupRefusal> HolidayTableModel::write(SetupDraft &draft, SetupKey &key, const SetupTexts &typed) const
{
    using namespace SetupWriting;
    const auto &all = draft.catalogue().holidays();
    const bool isNew = key.isNone();
    Holiday before;
    if (!isNew) {
        const auto found =
            std::find_if(all.begin(), all.end(), [&](const Holiday &h) { return h.id.number == key.first; });
        if (found == all.end())
            return SetupRefusal{-1, tr("The holiday is no longer in the file."), false};
        before = *found;
    }
    Holiday after = before;
    for (const auto &[column, text] : typed) {
        if (column == Name)
            after.name = text.simplified();
        else if (column == Day)
            if (auto refusal = take(column, SetupText::readDay(text, draft.calendar(), draft.locale()),
                                    [&](QDate v) { after.day = v; }))
                return refusal;
    }
    if (!after.day.isValid())
        return SetupRefusal{Day, tr("Say on which day."), false};
    if (after.name.isEmpty())
        return SetupRefusal{Name, tr("The holiday needs a name."), false};
    const auto same =
        std::find_if(all.begin(), all.end(), [&](const Holiday &h) { return h.day == after.day && h.id != before.id; });
    if (same != all.end())
        return SetupRefusal{Day, tr("That day is “%1” already.").arg(same->name), false};
    if (!isNew) {
        draft.change(before, after);
        return std::nullopt;
    }
    after.id = draft.newId<Holiday>();
    key = {after.id.number, 0};
    draft.add(after);
    return std::nullopt;
}

std::optional<SetupRefusal> HolidayTableModel::remove(SetupDraft &draft, const SetupKey &key) const
{
    for (const Holiday &holiday : draft.catalogue().holidays())
        if (holiday.id.number == key.first) {
            draft.remove(Holiday(holiday));
            break;
        }
    return std::nullopt;
}

int HolidayTableModel::yearToFill() const
{
    int year = viewpoint().today().year();
    const auto &all = catalogue().holidays();
    while (std::any_of(all.begin(), all.end(), [year](const Holiday &h) { return h.day.year() == year; }))
        ++year;
    return year;
}

HolidayTableModel::Filled HolidayTableModel::fillFederal(int year)
{
    Filled filled{RevisionId(), 0};
    SetupDraft draft(viewpoint());
    for (Holiday holiday : BusinessCalendar::federalHolidays(year)) {
        if (draft.catalogue().businessDays().isHoliday(holiday.day))
            continue;
        holiday.id = draft.newId<Holiday>();
        draft.add(holiday);
        ++filled.added;
    }
    filled.revision = commit(draft, tr("Federal holidays of %1").arg(year));
    return filled;
}

} // namespace statroom
