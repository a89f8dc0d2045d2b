// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/setup/RoleTableModel.h"

#include "items/setup/SetupWriting.h"

#include <algorithm>

namespace statroom {

RoleTableModel::RoleTableModel(Viewpoint &viewpoint, QObject *parent) : SetupTableModel(viewpoint, parent)
{
    begin();
}

QString RoleTableModel::noun() const
{
    return tr("role");
}

std::vector<SetupColumn> RoleTableModel::columnsOf(const Catalogue &) const
{
    return {
        SetupColumn{tr("Person"), tr("Person"), SetupColumn::Entry::Choice, {}, tr("Who is what"), 220},
        SetupColumn{tr("Role"), tr("Role"), SetupColumn::Entry::Choice, {}, {}, 150},
        SetupColumn{tr("Department"), tr("In department"), SetupColumn::Entry::Choice, {}, {}, 200},
        SetupColumn{tr("From"), tr("First day"), SetupColumn::Entry::Text, tr("1 Jul 2026; empty is always"),
                    tr("When"), 110},
        SetupColumn{tr("To"), tr("Last day"), SetupColumn::Entry::Text, tr("the last day; empty is still"), {}, 110},
    };
}

SetupTexts RoleTableModel::fresh() const
{
    return {{What, word(Role::What::Coordinator)}, {From, SetupText::ofDay(viewpoint().today(), locale())}};
}

QStringList RoleTableModel::choices(int column, const SetupKey &) const
{
    QStringList all;
    switch (column) {
    case Person_:
        for (const Person &person : catalogue().people())
            if (!person.retired)
                all << person.name;
        return all;
    case What:
        return words<Role::What>();
    case Department_:
        return QStringList{QString()} + SetupText::departments(catalogue());
    default:
        return {};
    }
}

std::vector<SetupTableModel::Row> RoleTableModel::rowsOf(const Catalogue &catalogue) const
{
    std::vector<const Role *> roles;
    for (const Role &role : catalogue.roles())
        roles.push_back(&role);
    const auto name = [&](const Role *role) {
        const Person *person = catalogue.person(role->person);
        return person ? person->name : QString();
    };
    std::stable_sort(roles.begin(), roles.end(),
                     [&](const Role *a, const Role *b) { return name(a).localeAwareCompare(name(b)) < 0; });
    std::vector<Row> rows;
    for (const Role *role : roles) {
        Row row;
        row.key = {role->id.number, 0};
        row.texts = {name(role), word(role->role), SetupText::of(catalogue.department(role->department)),
                     SetupText::ofDay(role->from, locale()), SetupText::ofDay(role->to, locale())};
        rows.push_back(std::move(row));
    }
    return rows;
}

std::optional<SetupRefusal> RoleTableModel::write(SetupDraft &draft, SetupKey &key, const SetupTexts &typed) const
{
    using namespace SetupWriting;
    const bool isNew = key.isNone();
    Role before;
    if (!isNew) {
        const auto &all = draft.catalogue().roles();
        const auto found =
            std::find_if(all.begin(), all.end(), [&](const Role &role) { return role.id.number == key.first; });
        if (found == all.end())
            return SetupRefusal{-1, tr("The role is no longer in the file."), false};
        before = *found;
    }
    Role after = before;
    int dates = To;
    for (const auto &[column, text] : typed) {
        std::optional<SetupRefusal> refusal;
        switch (column) {
        case Person_: {
            const Person *person = draft.catalogue().person(QStringView(text.simplified()));
            if (!person)
                return SetupRefusal{column, tr("There is no person “%1”. Add them first.").arg(text.simplified()),
                                    false};
            after.person = person->id;
            break;
        }
        case What:
            refusal = take(column, SetupText::readChoice<Role::What>(text), [&](auto v) { after.role = v; });
            break;
        case Department_: {
            const Department *department = SetupText::department(text, draft.catalogue());
            if (!department && !text.simplified().isEmpty())
                return SetupRefusal{column, tr("There is no department “%1”.").arg(text.simplified()), false};
            after.department = department ? department->id : DepartmentId();
            break;
        }
        case From:
            refusal = take(column, SetupText::readDay(text, draft.calendar(), draft.locale()),
                           [&](QDate v) { after.from = v; });
            dates = From;
            break;
        case To:
            refusal = take(column, SetupText::readDay(text, draft.calendar(), draft.locale()),
                           [&](QDate v) { after.to = v; });
            dates = To;
            break;
        }
        if (refusal)
            return refusal;
    }
    if (!after.person)
        return SetupRefusal{Person_, tr("Choose the person."), false};
    if (!after.department && (after.role == Role::What::Coordinator || after.role == Role::What::Head))
        return SetupRefusal{Department_, tr("Choose the department whose %1 this is.").arg(word(after.role)), false};
    if (auto refusal = checkSpan(dates, after.from, after.to, draft.locale()))
        return refusal;
    for (const Role &other : draft.catalogue().roles()) {
        const bool apart = (other.to.isValid() && after.from.isValid() && other.to < after.from)
            || (after.to.isValid() && other.from.isValid() && after.to < other.from);
        if (other.id != before.id && other.person == after.person && other.role == after.role
            && other.department == after.department && !apart)
            return SetupRefusal{From, tr("The same person has this role already in these days."), false};
    }
    if (!isNew) {
        draft.change(before, after);
        return std::nullopt;
    }
    after.id = draft.newId<Role>();
    key = {after.id.number, 0};
    draft.add(after);
    return std::nullopt;
}

std::optional<SetupRefusal> RoleTableModel::remove(SetupDraft &draft, const SetupKey &key) const
{
    for (const Role &role : draft.catalogue().roles())
        if (role.id.number == key.first) {
            draft.remove(Role(role));
            break;
        }
    return std::nullopt;
}

} // namespace statroom
