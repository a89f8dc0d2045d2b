// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/SessionEntry.h"

#include "items/RevisionWriting.h"
#include "storage/CityFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QUuid>

#include <algorithm>

namespace statroom::SessionEntry {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SessionEntry)
};

Error refused(const QString &sentence)
{
    return {ErrorKind::InvalidInput, sentence, {}};
}

QString newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Result<Session> find(const Viewpoint &viewpoint, SessionId id)
{
    if (const Session *session = viewpoint.catalogue()->session(id))
        return *session;
    return Error{ErrorKind::NotFound, Words::tr("This session is no longer in the city file."), {}};
}

Result<ActionItem> find(const Viewpoint &viewpoint, ActionItemId id)
{
    if (const ActionItem *action = viewpoint.catalogue()->actionItem(id))
        return *action;
    return Error{ErrorKind::NotFound, Words::tr("This action item is no longer in the city file."), {}};
}

template <class R>
Result<R> find(const Viewpoint &viewpoint, SessionId session, decltype(R::id) id)
{
    auto all = viewpoint.reader().recordsOf<R>(session);
    if (!all)
        return all.error();
    const auto found = std::find_if(all->begin(), all->end(), [&](const R &r) { return r.id == id; });
    if (found == all->end())
        return Error{ErrorKind::NotFound, Words::tr("This is no longer in the session."), {}};
    return *found;
}

QString freshCode(const Catalogue &catalogue, const Session &session, std::span<const DepartmentId> departments)
{
    QString stem = QStringLiteral("CITY");
    if (const Department *first = departments.empty() ? nullptr : catalogue.department(departments.front()))
        stem = first->code;
    stem += QLatin1Char('-') + session.day.toString(Qt::ISODate);
    QString code = stem;
    for (int n = 2; catalogue.session(QStringView(code)); ++n)
        code = stem + QLatin1Char('-') + QString::number(n);
    return code;
}

Result<void> check(const Session &session)
{
    if (!session.day.isValid())
        return refused(Words::tr("A session needs its day."));
    if (session.minutes < 5 || session.minutes > 24 * 60)
        return refused(Words::tr("A session takes between 5 minutes and a day."));
    if (session.state == Session::State::Cancelled && session.stateReason.trimmed().isEmpty())
        return refused(Words::tr("Say why the session is cancelled: the reason stands in the list of sessions."));
    return {};
}

Result<void> check(const ActionItem &action)
{
    if (action.text.trimmed().isEmpty())
        return refused(Words::tr("Say what is to be done."));
    if (action.state == ActionItem::State::Dropped && action.stateReason.trimmed().isEmpty())
        return refused(Words::tr("Say why it is dropped: the reason stands in the list and in the next memo."));
    return {};
}

/// What the room went through stays as it was; of a session that fell away, what was to come.
Result<void> checkAgenda(const Viewpoint &viewpoint, const Session &session)
{
    if (!viewpoint.canEdit())
        return Error{ErrorKind::Locked, viewpoint.whyNotEditable(), {}};
    if (session.state == Session::State::Held)
        return refused(Words::tr("This session was held: its agenda stays as the room went through it."));
    if (session.state == Session::State::Cancelled)
        return refused(Words::tr("This session was cancelled: its agenda stays as it is. Plan another one."));
    return {};
}

/// All items of an agenda in their new order: the changes that give each its place.
std::vector<Change> placed(const std::vector<AgendaItem> &before, const std::vector<AgendaItem> &after)
{
    std::vector<Change> changes;
    for (size_t i = 0; i < after.size(); ++i) {
        AgendaItem now = after[i];
        now.position = int(i);
        const auto was =
            std::find_if(before.begin(), before.end(), [&](const AgendaItem &b) { return b.id == now.id; });
        if (was != before.end() && !(*was == now))
            changes.push_back(changed(*was, now));
    }
    return changes;
}

/// Whether two items speak of the same; a suggestion does not repeat what is on the agenda.
bool sameSubject(const AgendaItem &a, const AgendaItem &b)
{
    if (a.kind != b.kind)
        return false;
    switch (a.kind) {
    case AgendaItem::Kind::Metric:
        return a.metric == b.metric && a.department == b.department && a.category == b.category;
    case AgendaItem::Kind::Goal:
        return a.goal == b.goal;
    case AgendaItem::Kind::Action:
        return a.action == b.action;
    case AgendaItem::Kind::Problem:
        return a.problem == b.problem;
    case AgendaItem::Kind::Picture:
        return a.picture == b.picture;
    case AgendaItem::Kind::Text:
        return a.title == b.title;
    }
    return false;
}

} // namespace

Result<SessionId> plan(Viewpoint &viewpoint, Session session, std::span<const DepartmentId> departments)
{
    if (!viewpoint.canEdit())
        return Error{ErrorKind::Locked, viewpoint.whyNotEditable(), {}};
    if (departments.empty() && session.title.trimmed().isEmpty())
        return refused(Words::tr("Choose the department that the session is about, or give it a title."));
    if (auto fine = check(session); !fine)
        return fine.error();
    const Catalogue &catalogue = *viewpoint.catalogue();
    session.code = session.code.trimmed();
    if (session.code.isEmpty())
        session.code = freshCode(catalogue, session, departments);
    else if (catalogue.session(QStringView(session.code)))
        return refused(Words::tr("There is a session “%1” already. Choose another code.").arg(session.code));
    session.id = viewpoint.file()->newId<Session>();
    session.uuid = newUuid();
    std::vector<Change> changes{added(session)};
    for (size_t i = 0; i < departments.size(); ++i)
        changes.push_back(added(SessionDepartment{session.id, departments[i], int(i)}));
    int position = 0;
    for (Attendee attendee : usualAttendees(catalogue, departments, session.day)) {
        attendee.id = viewpoint.file()->newId<Attendee>();
        attendee.uuid = newUuid();
        attendee.session = session.id;
        attendee.position = position++;
        changes.push_back(added(attendee));
    }
    if (auto done = writeRevision(viewpoint, std::move(changes)); !done)
        return done.error();
    return session.id;
}

Result<void> change(Viewpoint &viewpoint, const Session &after)
{
    auto before = find(viewpoint, after.id);
    if (!before)
        return before.error();
    if (auto fine = check(after); !fine)
        return fine;
    Session now = after;
    if (now.day > before->day && now.state != Session::State::Held)
        now.moved = before->moved + 1;
    return withoutRevision(
        writeRevision(viewpoint, {changed(*before, now)}, now.day != before->day ? now.stateReason : QString()));
}

Result<void> cancel(Viewpoint &viewpoint, SessionId id, const QString &reason)
{
    auto before = find(viewpoint, id);
    if (!before)
        return before.error();
    if (before->state == Session::State::Held)
        return refused(Words::tr("A session that was held cannot be cancelled."));
    Session now = *before;
    now.state = Session::State::Cancelled;
    now.stateReason = reason.simplified();
    if (auto fine = check(now); !fine)
        return fine;
    return withoutRevision(writeRevision(viewpoint, {changed(*before, now)}, now.stateReason));
}

std::vector<Attendee> usualAttendees(const Catalogue &catalogue, std::span<const DepartmentId> departments, QDate day)
{
    std::vector<Attendee> asked;
    const auto ask = [&](const Role &role, Attendee::Part part) {
        const Person *person = catalogue.person(role.person);
        if (!person || person->retired || !role.holdsOn(day))
            return;
        if (std::any_of(asked.begin(), asked.end(), [&](const Attendee &a) { return a.person == person->id; }))
            return;
        Attendee attendee;
        attendee.person = person->id;
        attendee.name = person->name;
        attendee.part = part;
        asked.push_back(attendee);
    };
    for (const Role &role : catalogue.roles())
        if (role.role == Role::What::MayorsOffice && !role.department)
            ask(role, Attendee::Part::Chair);
    for (const DepartmentId department : departments) {
        for (const Role &role : catalogue.roles())
            if (role.department == department && role.role == Role::What::Head)
                ask(role, Attendee::Part::Presenter);
        for (const Role &role : catalogue.roles())
            if (role.department == department && role.role != Role::What::Head)
                ask(role, Attendee::Part::Department);
    }
    for (const Role &role : catalogue.roles())
        if (role.role == Role::What::Analyst && !role.department)
            ask(role, Attendee::Part::Analyst);
    return asked;
}

Result<int> suggest(Viewpoint &viewpoint, SessionId id, const AgendaSuggestion &suggestion)
{
    auto reading = SessionReading::read(viewpoint.reader(), viewpoint.catalogue(), id);
    if (!reading)
        return reading.error();
    if (auto fine = checkAgenda(viewpoint, reading->session); !fine)
        return fine.error();
    std::vector<AgendaItem> before, after;
    for (const SessionReading::Item &item : reading->items)
        before.push_back(item.item);
    after = before;
    std::vector<Change> changes;
    std::vector<Change> fresh;
    int count = 0;
    for (const AgendaSuggestion::Item &suggested : suggestion.items) {
        if (std::any_of(before.begin(), before.end(),
                        [&](const AgendaItem &b) { return sameSubject(b, suggested.item); }))
            continue;
        AgendaItem item = suggested.item;
        item.id = viewpoint.file()->newId<AgendaItem>();
        item.uuid = newUuid();
        item.session = id;
        // Behind what stands in its section already.
        auto place =
            std::find_if(after.begin(), after.end(), [&](const AgendaItem &a) { return a.section > item.section; });
        after.insert(place, item);
        int position = 0;
        for (const QString &text : suggested.questions) {
            AgendaQuestion question;
            question.id = viewpoint.file()->newId<AgendaQuestion>();
            question.uuid = newUuid();
            question.session = id;
            question.item = item.id;
            question.position = position++;
            question.text = text;
            fresh.push_back(added(question));
        }
        ++count;
    }
    for (size_t i = 0; i < after.size(); ++i) {
        after[i].position = int(i);
        if (std::none_of(before.begin(), before.end(), [&](const AgendaItem &b) { return b.id == after[i].id; }))
            changes.push_back(added(after[i]));
    }
    const std::vector<Change> moved = placed(before, after);
    changes.insert(changes.end(), moved.begin(), moved.end());
    changes.insert(changes.end(), fresh.begin(), fresh.end());
    Session now = reading->session;
    now.month = suggestion.month;
    if (now.state == Session::State::Planned)
        now.state = Session::State::Prepared;
    if (!(now == reading->session))
        changes.push_back(changed(reading->session, now));
    if (changes.empty())
        return 0;
    if (auto done = writeRevision(viewpoint, std::move(changes)); !done)
        return done.error();
    return count;
}

Result<AgendaItemId> addItem(Viewpoint &viewpoint, AgendaItem item, const QStringList &questions,
                             std::optional<Attachment> picture)
{
    auto reading = SessionReading::read(viewpoint.reader(), viewpoint.catalogue(), item.session);
    if (!reading)
        return reading.error();
    if (auto fine = checkAgenda(viewpoint, reading->session); !fine)
        return fine.error();
    if (item.kind == AgendaItem::Kind::Text && item.title.trimmed().isEmpty())
        return refused(Words::tr("A text on the agenda needs a title."));
    std::vector<AgendaItem> before;
    for (const SessionReading::Item &one : reading->items)
        before.push_back(one.item);
    std::vector<Change> changes;
    if (picture) {
        picture->id = viewpoint.file()->newId<Attachment>();
        item.picture = picture->id;
        changes.push_back(added(*picture));
    }
    item.id = viewpoint.file()->newId<AgendaItem>();
    item.uuid = newUuid();
    item.title = item.title.simplified();
    std::vector<AgendaItem> after = before;
    const auto place =
        std::find_if(after.begin(), after.end(), [&](const AgendaItem &a) { return a.section > item.section; });
    item.position = int(place - after.begin());
    after.insert(place, item);
    changes.push_back(added(item));
    const std::vector<Change> moved = placed(before, after);
    changes.insert(changes.end(), moved.begin(), moved.end());
    int position = 0;
    for (const QString &text : questions) {
        AgendaQuestion question;
        question.id = viewpoint.file()->newId<AgendaQuestion>();
        question.uuid = newUuid();
        question.session = item.session;
        question.item = item.id;
        question.position = position++;
        question.text = text.simplified();
        changes.push_back(added(question));
    }
    if (auto done = writeRevision(viewpoint, std::move(changes)); !done)
        return done.error();
    return item.id;
}

Result<void> changeItem(Viewpoint &viewpoint, const AgendaItem &after, const QString &reason)
{
    auto before = find<AgendaItem>(viewpoint, after.session, after.id);
    if (!before)
        return before.error();
    const auto session = find(viewpoint, after.session);
    if (!session)
        return session.error();
    if (auto fine = checkAgenda(viewpoint, *session); !fine)
        return fine;
    if (after.minutes < 0 || after.minutes > 24 * 60)
        return refused(Words::tr("An item takes between 0 minutes and a day."));
    return withoutRevision(writeRevision(viewpoint, {changed(*before, after)}, reason));
}

Result<void> removeItem(Viewpoint &viewpoint, const SessionReading &session, AgendaItemId id)
{
    const SessionReading::Item *item = session.item(id);
    if (!item)
        return Error{ErrorKind::NotFound, Words::tr("This item is no longer on the agenda."), {}};
    if (auto fine = checkAgenda(viewpoint, session.session); !fine)
        return fine;
    std::vector<Change> changes;
    const auto loosen = [&](auto record) {
        const auto before = record;
        record.item = {};
        if (before.item == id)
            changes.push_back(changed(before, record));
    };
    for (const SessionNote &note : session.notes)
        loosen(note);
    for (const ActionItem &action : viewpoint.catalogue()->actionItems())
        loosen(action);
    for (const AgendaQuestion &question : item->questions)
        changes.push_back(removed(question));
    changes.push_back(removed(item->item));
    return withoutRevision(writeRevision(viewpoint, std::move(changes)));
}

Result<void> moveItem(Viewpoint &viewpoint, const SessionReading &session, AgendaItemId id, int place)
{
    const int from = session.placeOf(id);
    if (from < 0)
        return Error{ErrorKind::NotFound, Words::tr("This item is no longer on the agenda."), {}};
    if (auto fine = checkAgenda(viewpoint, session.session); !fine)
        return fine;
    std::vector<AgendaItem> before;
    for (const SessionReading::Item &item : session.items)
        before.push_back(item.item);
    std::vector<AgendaItem> after = before;
    AgendaItem moved = after[size_t(from)];
    after.erase(after.begin() + from);
    place = std::clamp(place, 0, int(after.size()));
    // Up it takes the section of the one that it comes to stand before, down of the one behind which it stands.
    if (!after.empty())
        moved.section = place < from || place == 0 ? after[size_t(place)].section : after[size_t(place - 1)].section;
    after.insert(after.begin() + place, moved);
    std::vector<Change> changes = placed(before, after);
    return changes.empty() ? Result<void>() : withoutRevision(writeRevision(viewpoint, std::move(changes)));
}

Result<void> setQuestions(Viewpoint &viewpoint, const SessionReading &session, AgendaItemId id,
                          const QStringList &questions)
{
    const SessionReading::Item *item = session.item(id);
    if (!item)
        return Error{ErrorKind::NotFound, Words::tr("This item is no longer on the agenda."), {}};
    if (auto fine = checkAgenda(viewpoint, session.session); !fine)
        return fine;
    std::vector<Change> changes;
    size_t old = 0;
    int position = 0;
    for (const QString &typed : questions) {
        const QString text = typed.simplified();
        if (text.isEmpty())
            continue;
        AgendaQuestion question;
        if (old < item->questions.size())
            question = item->questions[old];
        const AgendaQuestion before = question;
        question.position = position++;
        question.text = text;
        if (old < item->questions.size()) {
            if (!(before == question))
                changes.push_back(changed(before, question));
            ++old;
            continue;
        }
        question.id = viewpoint.file()->newId<AgendaQuestion>();
        question.uuid = newUuid();
        question.session = session.session.id;
        question.item = id;
        changes.push_back(added(question));
    }
    for (; old < item->questions.size(); ++old)
        changes.push_back(removed(item->questions[old]));
    return changes.empty() ? Result<void>() : withoutRevision(writeRevision(viewpoint, std::move(changes)));
}

Result<void> setAsked(Viewpoint &viewpoint, const AgendaQuestion &question, bool asked)
{
    AgendaQuestion now = question;
    now.asked = asked;
    return withoutRevision(writeRevision(viewpoint, {changed(question, now)}));
}

Result<void> begin(Viewpoint &viewpoint, SessionId id)
{
    auto before = find(viewpoint, id);
    if (!before)
        return before.error();
    if (before->state == Session::State::Held)
        return refused(Words::tr("This session was held. Open it as the room saw it, or plan the next one."));
    if (before->state == Session::State::Cancelled)
        return refused(Words::tr("This session was cancelled. Plan another one."));
    if (before->began.isValid() && before->hasRecord())
        return {};
    Session now = *before;
    if (!now.began.isValid())
        now.began = viewpoint.now();
    now.revision = viewpoint.newestRevision();
    now.state = Session::State::Prepared;
    if (!now.month.isValid())
        now.month = viewpoint.month();
    return withoutRevision(writeRevision(viewpoint, {changed(*before, now)}));
}

Result<void> adopt(Viewpoint &viewpoint, SessionId id, RevisionId revision, const QString &reason)
{
    auto before = find(viewpoint, id);
    if (!before)
        return before.error();
    Session now = *before;
    now.revision = revision;
    return withoutRevision(writeRevision(viewpoint, {changed(*before, now)}, reason));
}

Result<void> end(Viewpoint &viewpoint, SessionId id)
{
    auto before = find(viewpoint, id);
    if (!before)
        return before.error();
    if (!before->began.isValid())
        return refused(Words::tr("This session has not begun."));
    Session now = *before;
    now.ended = viewpoint.now();
    now.state = Session::State::Held;
    return withoutRevision(writeRevision(viewpoint, {changed(*before, now)}));
}

Result<void> setItemState(Viewpoint &viewpoint, const AgendaItem &item, AgendaItem::State state)
{
    AgendaItem now = item;
    now.state = state;
    return item.state == state ? Result<void>() : withoutRevision(writeRevision(viewpoint, {changed(item, now)}));
}

int nextActionNumber(const Catalogue &catalogue)
{
    return catalogue.actionItems().empty() ? 1 : catalogue.actionItems().back().number + 1;
}

Result<ActionItemId> addAction(Viewpoint &viewpoint, ActionItem action)
{
    if (!viewpoint.canEdit())
        return Error{ErrorKind::Locked, viewpoint.whyNotEditable(), {}};
    action.text = action.text.simplified();
    if (auto fine = check(action); !fine)
        return fine.error();
    if (!action.madeOn.isValid())
        action.madeOn = viewpoint.today();
    action.id = viewpoint.file()->newId<ActionItem>();
    action.uuid = newUuid();
    action.number = nextActionNumber(*viewpoint.catalogue());
    if (auto done = writeRevision(viewpoint, {added(action)}); !done)
        return done.error();
    return action.id;
}

Result<void> addNote(Viewpoint &viewpoint, SessionNote note)
{
    if (!viewpoint.canEdit())
        return Error{ErrorKind::Locked, viewpoint.whyNotEditable(), {}};
    note.text = note.text.simplified();
    if (note.text.isEmpty())
        return refused(note.kind == SessionNote::Kind::Decision ? Words::tr("Say what was decided.")
                                                                : Words::tr("The note has no text."));
    note.id = viewpoint.file()->newId<SessionNote>();
    note.uuid = newUuid();
    note.at = viewpoint.now();
    note.by = viewpoint.author();
    return withoutRevision(writeRevision(viewpoint, {added(note)}));
}

Result<void> changeAction(Viewpoint &viewpoint, const ActionItem &after, const QString &reason)
{
    auto before = find(viewpoint, after.id);
    if (!before)
        return before.error();
    if (auto fine = check(after); !fine)
        return fine;
    return *before == after ? Result<void>()
                            : withoutRevision(writeRevision(viewpoint, {changed(*before, after)}, reason));
}

Result<void> finish(Viewpoint &viewpoint, ActionItemId id, QDate on, const QString &how)
{
    auto before = find(viewpoint, id);
    if (!before)
        return before.error();
    if (on < before->madeOn)
        return refused(Words::tr("It was made on %1 and cannot have been done before.")
                           .arg(viewpoint.locale().toString(before->madeOn, QStringLiteral("d MMM yyyy"))));
    ActionItem now = *before;
    now.state = ActionItem::State::Done;
    now.doneOn = on;
    now.stateReason = how.simplified();
    return changeAction(viewpoint, now);
}

Result<void> reopen(Viewpoint &viewpoint, ActionItemId id)
{
    auto before = find(viewpoint, id);
    if (!before)
        return before.error();
    ActionItem now = *before;
    now.state = ActionItem::State::Open;
    now.doneOn = {};
    now.stateReason.clear();
    return changeAction(viewpoint, now);
}

Result<void> drop(Viewpoint &viewpoint, ActionItemId id, const QString &reason)
{
    auto before = find(viewpoint, id);
    if (!before)
        return before.error();
    ActionItem now = *before;
    now.state = ActionItem::State::Dropped;
    now.doneOn = {};
    now.stateReason = reason.simplified();
    return changeAction(viewpoint, now, now.stateReason);
}

Result<ActionItemId> dispute(Viewpoint &viewpoint, SeriesId series, Month month, ActionItem check_)
{
    if (!viewpoint.canEdit())
        return Error{ErrorKind::Locked, viewpoint.whyNotEditable(), {}};
    auto observation = viewpoint.reader().observation(series, month);
    if (!observation)
        return observation.error();
    if (!*observation || !(*observation)->hasValue())
        return refused(Words::tr("There is no value to dispute in this month."));
    check_.kind = ActionItem::Kind::Check;
    check_.text = check_.text.simplified();
    if (auto fine = check(check_); !fine)
        return fine.error();
    if (!check_.madeOn.isValid())
        check_.madeOn = viewpoint.today();
    check_.id = viewpoint.file()->newId<ActionItem>();
    check_.uuid = newUuid();
    check_.number = nextActionNumber(*viewpoint.catalogue());
    std::vector<Change> changes;
    Observation now = **observation;
    now.disputed = true;
    if (!(now == **observation))
        changes.push_back(changed(**observation, now));
    changes.push_back(added(check_));
    if (auto done = writeRevision(viewpoint, std::move(changes), Words::tr("disputed: %1").arg(check_.text)); !done)
        return done.error();
    return check_.id;
}

Result<void> recordDelivery(Viewpoint &viewpoint, SessionId session, MemoDelivery::Memo memo,
                            const QStringList &recipients, RevisionId madeOf)
{
    if (!viewpoint.canEdit())
        return Error{ErrorKind::Locked, viewpoint.whyNotEditable(), {}};
    std::vector<Change> changes;
    for (const QString &recipient : recipients) {
        if (recipient.trimmed().isEmpty())
            continue;
        MemoDelivery delivery;
        delivery.id = viewpoint.file()->newId<MemoDelivery>();
        delivery.uuid = newUuid();
        delivery.session = session;
        delivery.memo = memo;
        delivery.recipient = recipient.simplified();
        delivery.at = viewpoint.now();
        delivery.revision = madeOf;
        changes.push_back(added(delivery));
    }
    if (changes.empty())
        return refused(Words::tr("Say who was given the paper."));
    return withoutRevision(writeRevision(viewpoint, std::move(changes)));
}

Result<Attachment> attachmentFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Io, Words::tr("“%1” cannot be read: %2.").arg(path, file.errorString()), {}};
    if (file.size() > Attachment::maximumBytes)
        return refused(Words::tr("“%1” is larger than 20 MB. Attach a smaller file.").arg(QFileInfo(path).fileName()));
    Attachment attachment;
    attachment.uuid = newUuid();
    attachment.name = QFileInfo(path).fileName();
    attachment.content = file.readAll();
    attachment.mediaType = QMimeDatabase().mimeTypeForFileNameAndData(attachment.name, attachment.content).name();
    return attachment;
}

ActionItem actionOf(const Catch &found, ActionItem::Kind kind, const Session &session, const AgendaItem *item,
                    QDate today)
{
    ActionItem action;
    action.kind = kind;
    action.text = found.text;
    action.person = found.person;
    action.who = found.person ? QString() : found.who;
    action.department = found.department;
    action.due = found.due;
    action.madeOn = today;
    action.session = session.id;
    if (item) {
        action.item = item->id;
        action.metric = item->metric;
        action.category = item->category;
        action.goal = item->goal;
        action.problem = item->problem;
        if (!action.department)
            action.department = item->department;
    }
    return action;
}

} // namespace statroom::SessionEntry
