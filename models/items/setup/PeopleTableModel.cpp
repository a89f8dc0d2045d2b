// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/setup/PeopleTableModel.h"

#include "exchange/MailMessage.h"
#include "items/setup/SetupWriting.h"

namespace statroom {

PeopleTableModel::PeopleTableModel(Viewpoint &viewpoint, QObject *parent) : SetupTableModel(viewpoint, parent)
{
    begin();
}

QString PeopleTableModel::noun() const
{
    return tr("person");
}

std::vector<SetupColumn> PeopleTableModel::columnsOf(const Catalogue &) const
{
    return {
        SetupColumn{tr("Name"), tr("Name"), SetupColumn::Entry::Text, tr("a name, or the post: Fire data coordinator"),
                    tr("The person"), 220},
        SetupColumn{tr("E-mail"), tr("E-mail"), SetupColumn::Entry::Text, {}, {}, 180},
        SetupColumn{tr("Roles today"), {}, SetupColumn::Entry::Fixed, {}, {}, 260}.tableOnly(),
        SetupColumn{tr("Role"), tr("Role")}.asChoice().forNew().begins(tr("What they do")),
        SetupColumn{tr("In department"), tr("In department")}.asChoice().forNew(),
        SetupColumn{tr("From"), tr("First day")}.forNew().hinting(tr("1 Jul 2026; empty is always")),
    };
}

QStringList PeopleTableModel::choices(int column, const SetupKey &) const
{
    if (column == Role_)
        return QStringList{QString()} + words<Role::What>();
    if (column == Department_)
        return QStringList{QString()} + SetupText::departments(catalogue());
    return {};
}

std::vector<SetupTableModel::Row> PeopleTableModel::rowsOf(const Catalogue &catalogue) const
{
    std::vector<Row> rows;
    const QDate today = viewpoint().today();
    for (const Person &person : catalogue.people()) {
        QStringList roles;
        for (const Role *role : catalogue.rolesOf(person.id)) {
            if (!role->holdsOn(today))
                continue;
            const Department *department = catalogue.department(role->department);
            roles << (department ? tr("%1, %2").arg(word(role->role), department->name) : word(role->role));
        }
        Row row;
        row.key = {person.id.number, 0};
        row.retired = person.retired;
        row.texts = {person.name, person.email, roles.join(QStringLiteral("; ")), {}, {}, {}};
        rows.push_back(std::move(row));
    }
    return rows;
}

std::optional<SetupRefusal> PeopleTableModel::write(SetupDraft &draft, SetupKey &key, const SetupTexts &typed) const
{
    using namespace SetupWriting;
    const bool isNew = key.isNone();
    Person before;
    if (isNew)
        before.uuid = newUuid();
    else if (const Person *found = draft.catalogue().person(PersonId(key.first)))
        before = *found;
    else
        return SetupRefusal{-1, tr("The person is no longer in the file."), false};
    Person after = before;
    Role role;
    bool hasRole = false;
    bool hasDepartment = false;
    for (const auto &[column, text] : typed) {
        std::optional<SetupRefusal> refusal;
        const bool blank = text.simplified().isEmpty();
        switch (column) {
        case Name:
            after.name = text.simplified();
            break;
        case Email:
            after.email = text.simplified();
            if (!blank && after.email != before.email && !MailMessage::isAddress(after.email))
                return SetupRefusal{
                    column, tr("“%1” is not one e-mail address. Write it like name@city.gov.").arg(after.email), false};
            break;
        case Role_:
            if (!blank && isNew) {
                refusal = take(column, SetupText::readChoice<Role::What>(text), [&](auto v) { role.role = v; });
                hasRole = true;
            }
            break;
        case Department_:
            if (!blank && isNew) {
                const Department *department = SetupText::department(text, draft.catalogue());
                if (!department)
                    return SetupRefusal{column, tr("There is no department “%1”.").arg(text.simplified()), false};
                role.department = department->id;
                hasDepartment = true;
            }
            break;
        case From:
            refusal = take(column, SetupText::readDay(text, draft.calendar(), draft.locale()),
                           [&](QDate v) { role.from = v; });
            break;
        }
        if (refusal)
            return refusal;
    }
    if (after.name.isEmpty())
        return SetupRefusal{Name, tr("A name is needed, or what the post is called."), false};
    const Person *same = draft.catalogue().person(QStringView(after.name));
    if (same && same->id != before.id)
        return SetupRefusal{Name, tr("There is %1 already. Add what tells them apart.").arg(same->name), false};
    if (!hasRole && (hasDepartment || role.from.isValid()))
        return SetupRefusal{Role_, tr("Choose the role, or leave department and day empty."), false};
    if (hasRole && !hasDepartment && (role.role == Role::What::Coordinator || role.role == Role::What::Head))
        return SetupRefusal{Department_, tr("Choose the department whose %1 this is.").arg(word(role.role)), false};
    if (!isNew) {
        draft.change(before, after);
        return std::nullopt;
    }
    after.id = draft.newId<Person>();
    key = {after.id.number, 0};
    draft.add(after);
    if (hasRole) {
        role.id = draft.newId<Role>();
        role.person = after.id;
        draft.add(role);
    }
    return std::nullopt;
}

std::optional<SetupRefusal> PeopleTableModel::retire(SetupDraft &draft, const SetupKey &key, bool retired) const
{
    if (const Person *found = draft.catalogue().person(PersonId(key.first))) {
        Person after = *found;
        after.retired = retired;
        draft.change(Person(*found), after);
    }
    return std::nullopt;
}

std::optional<SetupRefusal> PeopleTableModel::remove(SetupDraft &draft, const SetupKey &key) const
{
    const Person *found = draft.catalogue().person(PersonId(key.first));
    if (!found)
        return std::nullopt;
    if (!draft.catalogue().rolesOf(found->id).empty())
        return SetupRefusal{
            -1, tr("%1 has or had a role. Give the role a last day, or retire the person.").arg(found->name), false};
    draft.remove(Person(*found));
    return std::nullopt;
}

} // namespace statroom
