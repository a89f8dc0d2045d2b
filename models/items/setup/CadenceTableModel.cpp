// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/setup/CadenceTableModel.h"

#include "domain/SessionCalendar.h"
#include "items/setup/SetupWriting.h"

#include <algorithm>

namespace statroom {

namespace {

constexpr int daysShown = 3;
constexpr int yearsAhead = 3;

const Cadence *find(const Catalogue &catalogue, const SetupKey &key)
{
    const auto found = std::find_if(catalogue.cadences().begin(), catalogue.cadences().end(),
                                    [&](const Cadence &c) { return c.id.number == key.first; });
    return found == catalogue.cadences().end() ? nullptr : &*found;
}

QString weekdayText(int weekday, const QLocale &locale)
{
    return locale.standaloneDayName(weekday);
}

} // namespace

CadenceTableModel::CadenceTableModel(Viewpoint &viewpoint, QObject *parent) : SetupTableModel(viewpoint, parent)
{
    begin();
}

QString CadenceTableModel::noun() const
{
    return tr("cadence");
}

std::vector<SetupColumn> CadenceTableModel::columnsOf(const Catalogue &) const
{
    using Entry = SetupColumn::Entry;
    SetupColumn department{
        tr("Department"), tr("Department"), Entry::Choice, {}, tr("Which department comes before the mayor"), 190};
    department.onlyNew = true;
    return {
        department,
        SetupColumn{tr("Weeks"), tr("Every so many weeks"), Entry::Text, tr("6"), tr("How often"), 70}.right(),
        SetupColumn{tr("Day"), tr("Weekday"), Entry::Choice, {}, {}, 110},
        // What the form says is left to it, so that the days that follow from it stand in the table whole.
        SetupColumn{tr("At"), tr("Time of day"), Entry::Text, tr("9:00; empty is not said"), {}, 80}.hidden(),
        SetupColumn{tr("Minutes"), tr("Length in minutes"), Entry::Text, tr("90"), {}, 80}.right().hidden(),
        SetupColumn{tr("Room"), tr("Room"), Entry::Text, {}, {}, 170}.hidden(),
        SetupColumn{tr("Counted from"), tr("Weeks are counted from"), Entry::Text, tr("1 Sep 2026"), {}, 110}.hidden(),
        SetupColumn{tr("Next days"), {}, Entry::Fixed, {}, {}, 280}.tableOnly(),
    };
}

SetupTexts CadenceTableModel::fresh() const
{
    return {{Weeks, QStringLiteral("6")},
            {Weekday, weekdayText(Qt::Tuesday, locale())},
            {Starts, QStringLiteral("9:00")},
            {Minutes, QString::number(Session::usualMinutes)},
            {From, SetupText::ofDay(viewpoint().today(), locale())}};
}

SetupTexts CadenceTableModel::duplicate(const SetupKey &key) const
{
    SetupTexts texts = SetupTableModel::duplicate(key);
    texts.erase(Department_);
    return texts;
}

QStringList CadenceTableModel::choices(int column, const SetupKey &) const
{
    if (column == Department_)
        return SetupText::departments(catalogue());
    if (column == Weekday) {
        QStringList days;
        for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
            days << weekdayText(day, locale());
        return days;
    }
    return {};
}

std::vector<SetupTableModel::Row> CadenceTableModel::rowsOf(const Catalogue &catalogue) const
{
    const QDate today = viewpoint().today();
    const std::vector<ProposedSession> proposed =
        proposedSessions(catalogue, catalogue.businessDays(), today, today.addYears(yearsAhead));
    // The year is said where the day could be of another one.
    const auto text = [&](QDate day) {
        return locale().toString(day,
                                 day < today.addMonths(11) ? QStringLiteral("d MMM") : QStringLiteral("d MMM yyyy"));
    };
    const auto next = [&](const Cadence &cadence) {
        QStringList days;
        int room = daysShown;
        for (const ProposedSession &day : proposed) {
            if (day.cadence != cadence.id || room <= 0)
                continue;
            const bool isMoved = day.day != day.regular;
            const bool isSameMonth = Month::of(day.day) == Month::of(day.regular);
            const QString regular = isSameMonth ? locale().toString(day.regular.day()) : text(day.regular);
            days << (isMoved ? tr("%1 (not %2)").arg(text(day.day), regular) : text(day.day));
            room -= isMoved ? 2 : 1;
        }
        return days.join(QStringLiteral(", "));
    };
    std::vector<Row> rows;
    for (const Department &department : catalogue.departments())
        for (const Cadence &cadence : catalogue.cadences()) {
            if (cadence.department != department.id)
                continue;
            Row row;
            row.key = {cadence.id.number, 0};
            row.retired = cadence.retired || department.retired;
            row.texts = {SetupText::of(&department),
                         QString::number(cadence.weeks),
                         weekdayText(cadence.weekday, locale()),
                         SetupText::ofTime(cadence.startsAt),
                         QString::number(cadence.minutes),
                         cadence.room,
                         SetupText::ofDay(cadence.from, locale()),
                         next(cadence)};
            rows.push_back(std::move(row));
        }
    return rows;
}

std::optional<SetupRefusal> CadenceTableModel::write(SetupDraft &draft, SetupKey &key, const SetupTexts &typed) const
{
    using namespace SetupWriting;
    const bool isNew = key.isNone();
    Cadence before;
    if (isNew)
        before.uuid = newUuid();
    else if (const Cadence *found = find(draft.catalogue(), key))
        before = *found;
    else
        return SetupRefusal{-1, tr("The cadence is no longer in the file."), false};
    Cadence after = before;
    for (const auto &[column, text] : typed) {
        std::optional<SetupRefusal> refusal;
        const auto count = [&](int least, int most, int &field, const QString &needed) {
            const auto read = SetupText::readCount(text, least, most, draft.locale());
            if (read && !*read)
                refusal = SetupRefusal{column, needed, false};
            else
                refusal = take(column, read, [&](auto v) { field = int(*v); });
        };
        switch (column) {
        case Department_: {
            const Department *department = SetupText::department(text, draft.catalogue());
            if (!department)
                return SetupRefusal{column, tr("There is no department “%1”.").arg(text.simplified()), false};
            if (isNew)
                after.department = department->id;
            break;
        }
        case Weeks:
            count(1, 104, after.weeks, tr("Say after how many weeks the department comes again."));
            break;
        case Weekday: {
            const QStringList days = choices(Weekday, key);
            const auto day = std::find_if(days.begin(), days.end(), [&](const QString &d) {
                return SetupText::folded(d) == SetupText::folded(text);
            });
            if (day == days.end())
                return SetupRefusal{column, SetupText::notAChoice(text, days).message, false};
            after.weekday = int(day - days.begin()) + 1;
            break;
        }
        case Starts:
            refusal = take(column, SetupText::readTime(text, draft.locale()), [&](auto v) { after.startsAt = v; });
            break;
        case Minutes:
            count(5, 24 * 60, after.minutes, tr("Say how many minutes a session takes."));
            break;
        case Room:
            after.room = text.simplified();
            break;
        case From:
            refusal = take(column, SetupText::readDay(text, draft.calendar(), draft.locale()),
                           [&](QDate v) { after.from = v; });
            break;
        }
        if (refusal)
            return refusal;
    }
    if (!after.department)
        return SetupRefusal{Department_, tr("Choose the department."), false};
    if (!after.from.isValid())
        return SetupRefusal{From, tr("Say from which day on the weeks are counted."), false};
    if (!isNew) {
        draft.change(before, after);
        return std::nullopt;
    }
    for (const Cadence &other : draft.catalogue().cadences())
        if (other.department == after.department) {
            if (!other.retired)
                return SetupRefusal{Department_, tr("The department has a cadence already; change that one."), false};
            // There is one a department: a retired one comes back as it is now.
            after.id = other.id;
            after.uuid = other.uuid;
            key = {other.id.number, 0};
            draft.change(Cadence(other), after);
            return std::nullopt;
        }
    after.id = draft.newId<Cadence>();
    key = {after.id.number, 0};
    draft.add(after);
    return std::nullopt;
}

std::optional<SetupRefusal> CadenceTableModel::retire(SetupDraft &draft, const SetupKey &key, bool retired) const
{
    if (const Cadence *found = find(draft.catalogue(), key)) {
        const Cadence before = *found;
        Cadence after = before;
        after.retired = retired;
        draft.change(before, after);
    }
    return std::nullopt;
}

std::optional<SetupRefusal> CadenceTableModel::remove(SetupDraft &draft, const SetupKey &key) const
{
    if (const Cadence *found = find(draft.catalogue(), key))
        draft.remove(Cadence(*found));
    return std::nullopt;
}

} // namespace statroom
