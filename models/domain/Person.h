// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"
#include "domain/Token.h"

#include <QDate>
#include <QString>

namespace statroom {

/// Somebody who enters, approves, leads or answers for numbers. What they are is said by their roles.
struct Person
{
    PersonId id;
    QString uuid;
    QString name;
    QString email;
    bool retired = false;

    static constexpr const char *kindName = "person";
    static constexpr const char *ownerField = "id";
    qint64 owner() const { return id.number; }
    auto key() const { return std::tuple(id); }
    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("id", self.id);
        visit("uuid", self.uuid);
        visit("name", self.name);
        visit("email", self.email);
        visit("retired", self.retired);
    }
    bool operator==(const Person &) const = default;
};

/// A role of a person in a department (none = the whole city), from a day to a day (invalid = open).
struct Role
{
    enum class What { Coordinator, Head, MayorsOffice, Analyst, OpenDataChampion };

    RoleId id;
    PersonId person;
    What role = What::Coordinator;
    DepartmentId department;
    QDate from;
    QDate to;

    bool holdsOn(QDate day) const { return (!from.isValid() || from <= day) && (!to.isValid() || day <= to); }

    static constexpr const char *kindName = "role";
    static constexpr const char *ownerField = "person";
    qint64 owner() const { return person.number; }
    auto key() const { return std::tuple(id); }
    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("id", self.id);
        visit("person", self.person);
        visit("role", self.role);
        visit("department", self.department);
        visit("valid_from", self.from);
        visit("valid_to", self.to);
    }
    bool operator==(const Role &) const = default;
};

template <>
struct Tokens<Role::What>
{
    static constexpr std::array words{"coordinator", "head", "mayors_office", "analyst", "open_data_champion"};
};

} // namespace statroom
