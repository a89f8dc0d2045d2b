// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ActionItemModel.h"

#include "domain/RecordText.h"
#include "domain/Words.h"

#include <algorithm>
#include <map>

namespace statroom {

ActionItemModel::ActionItemModel(Viewpoint &viewpoint, QObject *parent)
    : QAbstractTableModel(parent)
    , m_viewpoint(viewpoint)
{
    for (auto changed : {&Viewpoint::recordedAtChanged, &Viewpoint::fileChanged})
        connect(&viewpoint, changed, this, &ActionItemModel::refresh);
    connect(&viewpoint, &Viewpoint::committed, this, [this](const CommittedRevision &revision) {
        for (const char *kind : {ActionItem::kindName, Person::kindName, Department::kindName})
            if (revision.touchesKind(QLatin1String(kind))) {
                refresh();
                return;
            }
    });
    refresh();
}

void ActionItemModel::setDepartment(DepartmentId department)
{
    m_department = department;
    refresh();
}

void ActionItemModel::setPerson(const QString &who)
{
    m_who = who;
    refresh();
}

void ActionItemModel::refresh()
{
    beginResetModel();
    m_rows.clear();
    if (m_viewpoint.hasFile()) {
        const Catalogue &catalogue = *m_viewpoint.catalogue();
        const QDate today = m_viewpoint.today();
        for (const ActionItem &action : catalogue.actionItems()) {
            if (m_department && action.department != m_department)
                continue;
            Row row;
            row.action = action;
            row.promise = promiseOf(catalogue, action, today, m_viewpoint.locale());
            if (!m_who.isEmpty() && row.promise.who != m_who)
                continue;
            switch (row.promise.standing) {
            case ActionItem::Standing::Late:
                row.group = Group::Late;
                break;
            case ActionItem::Standing::Due:
                row.group = Group::Soon;
                break;
            case ActionItem::Standing::Later:
                row.group = Group::Later;
                break;
            case ActionItem::Standing::Done:
            case ActionItem::Standing::DoneLate:
            case ActionItem::Standing::Dropped:
                row.group = Group::Done;
                break;
            }
            if (const Department *department = catalogue.department(action.department))
                row.department = department->name;
            if (const Session *session = catalogue.session(action.session))
                row.session = session->code;
            m_rows.push_back(std::move(row));
        }
        std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) {
            if (a.group != b.group)
                return a.group < b.group;
            if (a.group == Group::Done)
                return a.action.doneOn > b.action.doneOn;
            // Without a day at the end.
            return std::tuple(!a.action.due.isValid(), a.action.due, a.action.number)
                < std::tuple(!b.action.due.isValid(), b.action.due, b.action.number);
        });
    }
    endResetModel();
}

ActionItemId ActionItemModel::itemAt(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? m_rows[size_t(row)].action.id : ActionItemId();
}

int ActionItemModel::count(Group group) const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [group](const Row &row) { return row.group == group; }));
}

QStringList ActionItemModel::people() const
{
    QStringList names;
    if (m_viewpoint.hasFile())
        for (const ActionItem &action : m_viewpoint.catalogue()->actionItems()) {
            const QString who = actionWho(*m_viewpoint.catalogue(), action);
            if (!who.isEmpty() && !names.contains(who))
                names << who;
        }
    names.sort(Qt::CaseInsensitive);
    return names;
}

std::vector<ActionItemModel::Kept> ActionItemModel::kept() const
{
    std::vector<Kept> all{{}};
    if (!m_viewpoint.hasFile())
        return all;
    const Catalogue &catalogue = *m_viewpoint.catalogue();
    const QDate today = m_viewpoint.today();
    std::map<DepartmentId, Kept> of;
    for (const ActionItem &action : catalogue.actionItems()) {
        const std::optional<bool> kept = action.isKept(today);
        if (!kept || action.due < today.addYears(-1) || action.due > today)
            continue;
        ++all.front().due;
        all.front().kept += *kept;
        Kept &own = of[action.department];
        ++own.due;
        own.kept += *kept;
    }
    for (const Department &department : catalogue.departments())
        if (const auto found = of.find(department.id); found != of.end()) {
            found->second.department = department.id;
            all.push_back(found->second);
        }
    return all;
}

int ActionItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ActionItemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ActionItemModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case TextColumn:
            return row.promise.text;
        case WhoColumn:
            return row.promise.who;
        case DepartmentColumn:
            return row.department;
        case DueColumn:
            return row.promise.due;
        case StateColumn:
            return row.promise.state;
        case SessionColumn:
            return row.session;
        case AboutColumn:
            return row.promise.about;
        default:
            return {};
        }
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3. %4").arg(word(row.action.kind), row.promise.who, row.promise.state, row.promise.text);
    case Qt::ToolTipRole:
        return tr("Action item %1: %2").arg(row.promise.number, row.promise.text).toHtmlEscaped();
    case GroupRole:
        return int(row.group);
    case StandingRole:
        return int(row.promise.standing);
    case NumberRole:
        return row.action.number;
    case WhoRole:
        return RecordText::joined(row.promise.who, row.department);
    case DueRole:
        if (row.promise.due.isEmpty() || row.group == Group::Done)
            return row.promise.state;
        if (row.promise.standing == ActionItem::Standing::Due)
            if (const qint64 days = m_viewpoint.today().daysTo(row.action.due); days > 0)
                return tr("due %1, in %n day(s)", nullptr, int(days)).arg(row.promise.due);
        return tr("due %1, %2").arg(row.promise.due, row.promise.state);
    case AboutRole:
        return row.promise.about;
    default:
        return {};
    }
}

QVariant ActionItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TextColumn:
        return tr("What");
    case WhoColumn:
        return tr("Who");
    case DepartmentColumn:
        return tr("Department");
    case DueColumn:
        return tr("By when");
    case StateColumn:
        return tr("Now");
    case SessionColumn:
        return tr("Session");
    case AboutColumn:
        return tr("About");
    default:
        return {};
    }
}

} // namespace statroom
