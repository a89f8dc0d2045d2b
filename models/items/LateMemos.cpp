// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/LateMemos.h"

#include "domain/SessionCalendar.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace statroom {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LateMemos)
};

} // namespace

std::vector<LateMemo> lateMemos(const Viewpoint &viewpoint)
{
    if (!viewpoint.hasFile())
        return {};
    const Catalogue &catalogue = *viewpoint.catalogue();
    const QDate today = viewpoint.today();
    std::vector<LateMemo> late;
    const auto look = [&](const Session &session, MemoDelivery::Memo memo, QDate due) {
        if (today <= due)
            return;
        // What cannot be read is told where the session itself is shown.
        const auto deliveries = viewpoint.reader().recordsOf<MemoDelivery>(session.id);
        if (deliveries && std::none_of(deliveries->begin(), deliveries->end(), [&](const MemoDelivery &delivery) {
                return delivery.memo == memo;
            }))
            late.push_back({session.id, memo, due});
    };
    QSet<qint64> seen;
    for (auto session = catalogue.sessions().rbegin(); session != catalogue.sessions().rend(); ++session) {
        const SessionStanding standing = standingOf(*session, today);
        if (standing == SessionStanding::Upcoming || standing == SessionStanding::PutOff) {
            look(*session, MemoDelivery::Memo::Before, memoBeforeDue(*session).date());
        } else if (standing == SessionStanding::Held) {
            std::vector<qint64> departments;
            for (const SessionDepartment &department : catalogue.departmentsOf(session->id))
                departments.push_back(department.department.number);
            if (departments.empty())
                departments.push_back(0); // of the city as a whole
            bool isLast = false;
            for (const qint64 department : departments) {
                isLast = isLast || !seen.contains(department);
                seen.insert(department);
            }
            if (isLast)
                look(*session, MemoDelivery::Memo::After, memoAfterDue(*session));
        }
    }
    std::stable_sort(late.begin(), late.end(), [](const LateMemo &a, const LateMemo &b) { return a.due < b.due; });
    return late;
}

QString lateWord(const LateMemo &late, const QLocale &locale)
{
    const QString due = locale.toString(late.due, QStringLiteral("d MMM"));
    return late.memo == MemoDelivery::Memo::After ? Words::tr("memo after late, due %1").arg(due)
                                                  : Words::tr("memo before late, due %1").arg(due);
}

} // namespace statroom
