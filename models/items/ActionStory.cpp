// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ActionStory.h"

#include "domain/RecordText.h"

#include <QCoreApplication>

#include <algorithm>

namespace statroom {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ActionStory)
};

QString withReason(const QString &what, const QString &reason)
{
    return reason.isEmpty() ? what : Words::tr("%1: %2").arg(what, reason);
}

/// What one revision did to it; nothing for what no room asks about.
QStringList deedsOf(const Catalogue &catalogue, const ActionItem &before, const ActionItem &after,
                    const QString &reason, const QLocale &locale)
{
    QStringList deeds;
    if (before.due != after.due)
        deeds << withReason(
            !before.due.isValid() ? Words::tr("Day set: %1").arg(dateText(after.due, locale))
                : !after.due.isValid()
                ? Words::tr("Day taken away, before: %1").arg(dateText(before.due, locale))
                : Words::tr("Moved from %1 to %2").arg(dateText(before.due, locale), dateText(after.due, locale)),
            reason);
    if (const QString was = actionWho(catalogue, before), is = actionWho(catalogue, after); was != is)
        deeds << (was.isEmpty() ? Words::tr("Given to %1").arg(is) : Words::tr("Given to %1, before: %2").arg(is, was));
    if (before.text != after.text)
        deeds << Words::tr("Reworded, before: “%1”").arg(before.text);
    if (before.answer != after.answer && !after.answer.isEmpty())
        deeds << Words::tr("Answered: %1").arg(after.answer);
    if (before.state != after.state)
        switch (after.state) {
        case ActionItem::State::Open:
            deeds << Words::tr("Opened again");
            break;
        case ActionItem::State::Done:
            deeds << withReason(Words::tr("Done"), after.stateReason);
            break;
        case ActionItem::State::Dropped:
            deeds << withReason(Words::tr("Dropped"), after.stateReason);
            break;
        }
    return deeds;
}

} // namespace

Result<ActionStory> ActionStory::read(const Reader &reader, const Catalogue &catalogue, const ActionItem &action,
                                      RecordedAt at, QDate today, const QLocale &locale)
{
    ActionStory story;
    story.promise = promiseOf(catalogue, action, today, locale);
    if (action.madeOn.isValid()) {
        story.promised = dateText(action.madeOn, locale);
        const QDate end = action.state == ActionItem::State::Open ? today : action.doneOn;
        if (const int days = end.isValid() ? int(action.madeOn.daysTo(end)) : -1; days >= 0)
            story.age = action.state == ActionItem::State::Open ? Words::tr("open for %n day(s)", nullptr, days)
                                                                : Words::tr("done after %n day(s)", nullptr, days);
    }
    if (const Session *session = catalogue.session(action.session)) {
        story.place =
            Words::tr("%1, session of %2").arg(sessionName(catalogue, *session), dateText(session->day, locale));
        auto agenda = reader.recordsOf<AgendaItem>(session->id);
        if (!agenda)
            return agenda.error();
        const auto item =
            std::find_if(agenda->begin(), agenda->end(), [&](const AgendaItem &one) { return one.id == action.item; });
        if (action.item && item != agenda->end())
            story.subject = agendaTitle(catalogue, *item);
    }
    auto past = reader.pastChanges(QLatin1String(ActionItem::kindName), action.id.number);
    if (!past)
        return past.error();
    int moves = 0;
    QDate firstDue;
    for (const Reader::PastChange &one : *past) {
        if (at.revision && one.revision.id > *at.revision)
            break;
        const auto *after = one.change.after ? std::get_if<ActionItem>(&*one.change.after) : nullptr;
        if (!after)
            continue;
        const QString when = cityDate(catalogue.city, one.revision.at, locale);
        const auto *before = one.change.before ? std::get_if<ActionItem>(&*one.change.before) : nullptr;
        if (!before) {
            const QString made = after->due.isValid() ? Words::tr("Promised for %1").arg(dateText(after->due, locale))
                                                      : Words::tr("Promised without a day");
            story.events.push_back({after->madeOn.isValid() ? dateText(after->madeOn, locale) : when, made});
            firstDue = after->due;
            // What came from another file brings its end with it.
            ActionItem open = *after;
            open.state = ActionItem::State::Open;
            open.answer.clear();
            for (const QString &deed : deedsOf(catalogue, open, *after, {}, locale))
                story.events.push_back({after->doneOn.isValid() ? dateText(after->doneOn, locale) : when, deed});
            continue;
        }
        if (before->due.isValid() && after->due.isValid() && before->due != after->due)
            ++moves;
        if (!firstDue.isValid())
            firstDue = after->due;
        for (const QString &deed : deedsOf(catalogue, *before, *after, one.revision.reason, locale))
            story.events.push_back({when, deed});
    }
    if (moves > 0)
        story.moved = Words::tr("moved %n time(s), first due %1", nullptr, moves).arg(dateText(firstDue, locale));

    const bool isNamed = action.person || !action.who.isEmpty();
    story.person = isNamed ? story.promise.who : QString();
    if (const Department *department = catalogue.department(action.department))
        story.department = department->name;
    for (const ActionItem &other : catalogue.actionItems()) {
        if (other.id == action.id || other.state != ActionItem::State::Open)
            continue;
        const bool isTheirs = isNamed && actionWho(catalogue, other).compare(story.person, Qt::CaseInsensitive) == 0;
        if (isTheirs)
            story.ofPerson.append(promiseOf(catalogue, other, today, locale));
        else if (action.department && other.department == action.department)
            story.ofDepartment.append(promiseOf(catalogue, other, today, locale));
    }
    for (QList<SessionMemo::Promise> *list : {&story.ofPerson, &story.ofDepartment})
        std::stable_sort(list->begin(), list->end(), [](const SessionMemo::Promise &a, const SessionMemo::Promise &b) {
            return std::pair(!a.dueOn.isValid(), a.dueOn) < std::pair(!b.dueOn.isValid(), b.dueOn);
        });
    return story;
}

} // namespace statroom
