// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/SessionReading.h"

#include "storage/SessionRecords.h"

#include <QCoreApplication>

#include <algorithm>

namespace statroom {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SessionReading)
};

template <class R>
Result<void> take(std::vector<R> &into, Result<std::vector<R>> read)
{
    if (!read)
        return read.error();
    into = std::move(*read);
    return {};
}

} // namespace

Result<SessionReading> SessionReading::read(const Reader &reader, std::shared_ptr<const Catalogue> catalogue,
                                            SessionId id, RecordedAt at)
{
    const Session *session = catalogue->session(id);
    if (!session)
        return Error{ErrorKind::NotFound, Words::tr("This session is no longer in the city file."), {}};
    SessionReading reading;
    reading.at = at;
    reading.session = *session;
    for (const SessionDepartment &d : catalogue->departmentsOf(id))
        reading.departments.push_back(d.department);
    std::vector<AgendaItem> items;
    std::vector<AgendaQuestion> questions;
    if (at.isNow()) {
        Result<void> done;
        const auto each = [&]<class R>(std::vector<R> &into) {
            if (done)
                done = take(into, reader.recordsOf<R>(id));
        };
        each(reading.attendees);
        each(items);
        each(questions);
        each(reading.notes);
        each(reading.deliveries);
        if (!done)
            return done.error();
    } else {
        const auto records = SessionRecords::read(reader, at);
        if (!records)
            return records.error();
        reading.attendees = records->attendeesOf(id);
        items = records->agendaOf(id);
        for (const AgendaItem &item : items)
            for (const AgendaQuestion &question : records->questionsOf(item.id))
                questions.push_back(question);
        reading.notes = records->notesOf(id);
        reading.deliveries = records->deliveriesOf(id);
    }
    std::stable_sort(reading.attendees.begin(), reading.attendees.end(),
                     [](const Attendee &a, const Attendee &b) { return a.position < b.position; });
    std::stable_sort(items.begin(), items.end(), [](const AgendaItem &a, const AgendaItem &b) {
        return std::tie(a.section, a.position) < std::tie(b.section, b.position);
    });
    std::stable_sort(questions.begin(), questions.end(),
                     [](const AgendaQuestion &a, const AgendaQuestion &b) { return a.position < b.position; });
    for (AgendaItem &item : items) {
        Item one{std::move(item), {}};
        for (const AgendaQuestion &question : questions)
            if (question.item == one.item.id)
                one.questions.push_back(question);
        reading.items.push_back(std::move(one));
    }
    for (const ActionItem &action : catalogue->actionItems())
        if (action.session == id)
            reading.actions.push_back(action);
    if (const Session *before = previousSession(*catalogue, reading.departments, session->day, id))
        reading.previous = before->id;
    reading.catalogue = std::move(catalogue);
    return reading;
}

int SessionReading::agendaMinutes() const
{
    int minutes = 0;
    for (const Item &item : items)
        minutes += item.item.minutes;
    return minutes;
}

RecordedAt SessionReading::recordedAt() const
{
    return session.hasRecord() ? RecordedAt{session.revision} : at;
}

const SessionReading::Item *SessionReading::item(AgendaItemId id) const
{
    const int place = placeOf(id);
    return place < 0 ? nullptr : &items[size_t(place)];
}

int SessionReading::placeOf(AgendaItemId id) const
{
    const auto found = std::find_if(items.begin(), items.end(), [&](const Item &item) { return item.item.id == id; });
    return found == items.end() ? -1 : int(found - items.begin());
}

bool SessionReading::isTouchedBy(const CommittedRevision &revision) const
{
    for (const char *kind : {Session::kindName, SessionDepartment::kindName, Attendee::kindName, AgendaItem::kindName,
                             AgendaQuestion::kindName, SessionNote::kindName, MemoDelivery::kindName})
        if (revision.touches(QLatin1String(kind), session.id.number))
            return true;
    return revision.touchesKind(QLatin1String(ActionItem::kindName));
}

QString sessionName(const Catalogue &catalogue, const Session &session)
{
    if (!session.title.isEmpty())
        return session.title;
    QStringList names;
    for (const SessionDepartment &d : catalogue.departmentsOf(session.id))
        if (const Department *department = catalogue.department(d.department))
            names << department->name;
    return names.isEmpty() ? session.code : names.join(QStringLiteral(", "));
}

QString sessionHeadline(const Session &session, const QLocale &locale)
{
    return Words::tr("Session of %1").arg(locale.toString(session.day, QStringLiteral("d MMMM yyyy")));
}

QString clockText(QTime time, const QLocale &locale)
{
    // Only the C locale's short format has seconds.
    return locale.language() == QLocale::C ? time.toString(QStringLiteral("H:mm"))
                                           : locale.toString(time, QLocale::ShortFormat);
}

QString sessionHours(const Session &session, const QLocale &locale)
{
    const QTime start = startOf(session);
    if (!start.isValid())
        return {};
    return Words::tr("%1 to %2").arg(clockText(start, locale), clockText(start.addSecs(session.minutes * 60), locale));
}

QString agendaTitle(const Catalogue &catalogue, const AgendaItem &item)
{
    if (!item.title.isEmpty())
        return item.title;
    switch (item.kind) {
    case AgendaItem::Kind::Metric:
        if (const Metric *metric = catalogue.metric(item.metric)) {
            const Category *category = catalogue.category(item.category);
            return category ? metric->name + QStringLiteral(", ") + category->name : metric->name;
        }
        return Words::tr("A metric no longer in the file");
    case AgendaItem::Kind::Goal:
        if (const Goal *goal = catalogue.goal(item.goal))
            return goal->statement;
        return Words::tr("A goal no longer in the file");
    case AgendaItem::Kind::Action:
        if (const ActionItem *action = catalogue.actionItem(item.action))
            return action->text;
        return Words::tr("An action item no longer in the file");
    case AgendaItem::Kind::Problem:
        if (const Problem *problem = catalogue.problem(item.problem))
            return problem->statement;
        return Words::tr("A problem no longer in the file");
    case AgendaItem::Kind::Picture:
        return Words::tr("Picture");
    case AgendaItem::Kind::Text:
        break;
    }
    return Words::tr("Text");
}

QString actionWho(const Catalogue &catalogue, const ActionItem &item)
{
    if (const Person *person = catalogue.person(item.person))
        return person->name;
    if (!item.who.isEmpty())
        return item.who;
    const Department *department = catalogue.department(item.department);
    return department ? department->name : QString();
}

const Session *previousSession(const Catalogue &catalogue, std::span<const DepartmentId> departments, QDate before,
                               SessionId except)
{
    const Session *found = nullptr;
    for (const Session &session : catalogue.sessions()) {
        if (session.state != Session::State::Held || session.id == except || session.day > before)
            continue;
        for (const SessionDepartment &d : catalogue.departmentsOf(session.id))
            if (std::find(departments.begin(), departments.end(), d.department) != departments.end())
                found = &session;
    }
    return found;
}

} // namespace statroom
