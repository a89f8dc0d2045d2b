// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/setup/SessionTableModels.h"

#include "items/SessionEntry.h"
#include "items/SessionReading.h"
#include "items/setup/SetupWriting.h"

#include <QTimeZone>

#include <algorithm>

namespace statroom {

namespace {

SetupRefusal gone()
{
    return {-1, SessionTableModel::tr("This is no longer in the session."), false};
}

QString moment(const QDateTime &at, const City &city, const QLocale &locale)
{
    const QTimeZone zone(city.timeZone.toUtf8());
    return locale.toString(zone.isValid() ? at.toTimeZone(zone) : at.toUTC(), QStringLiteral("d MMM yyyy, H:mm"));
}

/// In the city's list the name is the person's.
void setName(Attendee &attendee, const QString &text, const Catalogue &catalogue)
{
    const Person *person = catalogue.person(QStringView(text));
    attendee.person = person ? person->id : PersonId();
    attendee.name = person ? person->name : text;
}

} // namespace

SessionTableModel::SessionTableModel(Viewpoint &viewpoint, QObject *parent) : SetupTableModel(viewpoint, parent)
{
    // What belongs to a session is no part of the catalogue.
    connect(&viewpoint, &Viewpoint::recordedAtChanged, this, &SessionTableModel::follow);
    connect(&viewpoint, &Viewpoint::committed, this, [this](const CommittedRevision &revision) {
        for (const char *kind : {Attendee::kindName, SessionNote::kindName, MemoDelivery::kindName})
            if (revision.touchesKind(QLatin1String(kind))) {
                follow();
                return;
            }
    });
}

void SessionTableModel::setSession(SessionId session)
{
    m_session = session;
    follow();
}

template <class R>
std::vector<R> SessionTableModel::records() const
{
    if (!m_session || !viewpoint().hasFile())
        return {};
    auto reading =
        SessionReading::read(viewpoint().reader(), viewpoint().catalogue(), m_session, viewpoint().recordedAt());
    if (!reading)
        return {};
    if constexpr (std::is_same_v<R, Attendee>)
        return std::move(reading->attendees);
    else if constexpr (std::is_same_v<R, SessionNote>)
        return std::move(reading->notes);
    else
        return std::move(reading->deliveries);
}

template <class R>
std::optional<R> SessionTableModel::record(const SetupKey &key) const
{
    for (const R &r : records<R>())
        if (r.id.number == key.first)
            return r;
    return std::nullopt;
}

AttendeeTableModel::AttendeeTableModel(Viewpoint &viewpoint, QObject *parent) : SessionTableModel(viewpoint, parent)
{
    begin();
}

QString AttendeeTableModel::noun() const
{
    return tr("person");
}

std::vector<SetupColumn> AttendeeTableModel::columnsOf(const Catalogue &) const
{
    using Entry = SetupColumn::Entry;
    return {
        SetupColumn{tr("Name"), tr("Name"), Entry::Text, tr("of the city’s list, or anybody else"),
                    tr("Somebody who is asked to come"), 220},
        SetupColumn{tr("As"), tr("As"), Entry::Choice, {}, {}, 150},
        SetupColumn{tr("Attendance"), tr("Attendance"), Entry::Choice, {}, {}, 130},
        SetupColumn{tr("In the city"), {}, Entry::Fixed, {}, {}, 260}.tableOnly(),
    };
}

QStringList AttendeeTableModel::choices(int column, const SetupKey &) const
{
    if (column == Part)
        return words<Attendee::Part>();
    if (column == Attendance)
        return words<Attendee::Attendance>();
    QStringList names;
    if (column == Name)
        for (const Person &person : catalogue().people())
            if (!person.retired)
                names << person.name;
    return names;
}

SetupTexts AttendeeTableModel::fresh() const
{
    const Session *now = catalogue().session(session());
    const bool held = now && now->state == Session::State::Held;
    return {{Part, word(Attendee::Part::Guest)},
            {Attendance, word(held ? Attendee::Attendance::Present : Attendee::Attendance::Invited)}};
}

std::vector<SetupTableModel::Row> AttendeeTableModel::rowsOf(const Catalogue &catalogue) const
{
    const Session *now = catalogue.session(session());
    std::vector<Row> rows;
    for (const Attendee &attendee : records<Attendee>()) {
        QStringList roles;
        if (attendee.person && now)
            for (const Role *role : catalogue.rolesOf(attendee.person))
                if (role->holdsOn(now->day)) {
                    const Department *department = catalogue.department(role->department);
                    roles << (department ? tr("%1, %2").arg(word(role->role), department->name) : word(role->role));
                }
        const Person *person = catalogue.person(attendee.person);
        Row row;
        row.key = {attendee.id.number, 0};
        row.texts = {attendee.name.isEmpty() && person ? person->name : attendee.name, word(attendee.part),
                     word(attendee.attendance), roles.join(QStringLiteral("; "))};
        row.quiet = {Roles};
        rows.push_back(std::move(row));
    }
    return rows;
}

std::optional<SetupRefusal> AttendeeTableModel::write(SetupDraft &draft, SetupKey &key, const SetupTexts &typed) const
{
    using namespace SetupWriting;
    const bool isNew = key.isNone();
    const auto found = isNew ? std::optional(Attendee()) : record<Attendee>(key);
    if (!found || !session())
        return gone();
    Attendee after = *found;
    for (const auto &[column, text] : typed) {
        std::optional<SetupRefusal> refusal;
        if (column == Name)
            setName(after, text.simplified(), draft.catalogue());
        else if (column == Part)
            refusal = take(column, SetupText::readChoice<Attendee::Part>(text), [&](auto v) { after.part = v; });
        else if (column == Attendance)
            refusal =
                take(column, SetupText::readChoice<Attendee::Attendance>(text), [&](auto v) { after.attendance = v; });
        if (refusal)
            return refusal;
    }
    if (!after.person && after.name.isEmpty())
        return SetupRefusal{Name, tr("Somebody who is asked to come needs a name."), false};
    const std::vector<Attendee> all = records<Attendee>();
    for (const Attendee &other : all)
        if (other.id != found->id && other.person == after.person
            && (after.person || SetupText::folded(other.name) == SetupText::folded(after.name)))
            return SetupRefusal{Name, tr("%1 is asked already.").arg(after.name), false};
    if (!isNew) {
        draft.change(*found, after);
        return std::nullopt;
    }
    after.id = draft.newId<Attendee>();
    after.uuid = newUuid();
    after.session = session();
    after.position = lastPosition(all);
    key = {after.id.number, 0};
    draft.add(after);
    return std::nullopt;
}

std::optional<SetupRefusal> AttendeeTableModel::remove(SetupDraft &draft, const SetupKey &key) const
{
    if (const auto found = record<Attendee>(key))
        draft.remove(*found);
    return std::nullopt;
}

Result<RevisionId> AttendeeTableModel::setAttendance(const std::vector<SetupKey> &keys, Attendee::Attendance attendance)
{
    if (!viewpoint().canEdit())
        return Error{ErrorKind::Locked, viewpoint().whyNotEditable(), {}};
    SetupDraft draft(viewpoint());
    for (const SetupKey &key : keys)
        if (const auto found = record<Attendee>(key)) {
            Attendee after = *found;
            after.attendance = attendance;
            draft.change(*found, after);
        }
    return commit(draft, tr("attendance"));
}

AttendeeTableModel::Asked AttendeeTableModel::askUsual()
{
    Asked asked{RevisionId(), 0};
    const Session *now = catalogue().session(session());
    if (!now || !viewpoint().canEdit()) {
        asked.revision = Error{ErrorKind::Locked, viewpoint().whyNotEditable(), {}};
        return asked;
    }
    std::vector<DepartmentId> departments;
    for (const SessionDepartment &d : catalogue().departmentsOf(session()))
        departments.push_back(d.department);
    const std::vector<Attendee> all = records<Attendee>();
    int position = SetupWriting::lastPosition(all);
    SetupDraft draft(viewpoint());
    for (Attendee attendee : SessionEntry::usualAttendees(catalogue(), departments, now->day)) {
        if (std::any_of(all.begin(), all.end(), [&](const Attendee &a) { return a.person == attendee.person; }))
            continue;
        attendee.id = draft.newId<Attendee>();
        attendee.uuid = SetupWriting::newUuid();
        attendee.session = session();
        attendee.position = position++;
        draft.add(attendee);
        ++asked.added;
    }
    asked.revision = commit(draft, tr("asked by their roles"));
    return asked;
}

SessionNoteTableModel::SessionNoteTableModel(Viewpoint &viewpoint, QObject *parent)
    : SessionTableModel(viewpoint, parent)
{
    begin();
}

QString SessionNoteTableModel::noun() const
{
    return tr("note");
}

std::vector<SetupColumn> SessionNoteTableModel::columnsOf(const Catalogue &) const
{
    using Entry = SetupColumn::Entry;
    std::vector<SetupColumn> columns{
        SetupColumn{tr("Kind"), tr("Kind"), Entry::Choice, {}, tr("What was decided or noted"), 110},
        SetupColumn{tr("Text"), tr("Text"), Entry::LongText, {}, {}, 300},
        SetupColumn{tr("About"), {}, Entry::Fixed, {}, {}, 190}.tableOnly(),
        SetupColumn{tr("Said"), {}, Entry::Fixed, {}, {}, 150}.tableOnly(),
        SetupColumn{tr("Why it is changed"),
                    tr("Why it is changed"),
                    Entry::Text,
                    tr("needed once the memo after has gone out"),
                    {},
                    0},
    };
    return columns;
}

QStringList SessionNoteTableModel::choices(int column, const SetupKey &) const
{
    return column == Kind ? words<SessionNote::Kind>() : QStringList();
}

SetupTexts SessionNoteTableModel::fresh() const
{
    return {{Kind, word(SessionNote::Kind::Decision)}};
}

std::vector<SetupTableModel::Row> SessionNoteTableModel::rowsOf(const Catalogue &catalogue) const
{
    std::vector<Row> rows;
    for (const SessionNote &note : records<SessionNote>()) {
        QStringList about;
        if (const Metric *metric = catalogue.metric(note.metric))
            about << metric->name;
        if (note.category)
            about << catalogue.categorySpelling(note.category);
        if (const Goal *goal = catalogue.goal(note.goal))
            about << goal->statement;
        if (const Department *department = catalogue.department(note.department); department && about.isEmpty())
            about << department->name;
        Row row;
        row.key = {note.id.number, 0};
        row.texts = {word(note.kind), note.text, about.join(QStringLiteral(", ")),
                     tr("%1, %2").arg(moment(note.at, catalogue.city, locale()), note.by), QString()};
        row.quiet = {About, Said};
        rows.push_back(std::move(row));
    }
    return rows;
}

QDateTime SessionNoteTableModel::wentOut() const
{
    for (const MemoDelivery &delivery : records<MemoDelivery>())
        if (delivery.memo == MemoDelivery::Memo::After)
            return delivery.at;
    return {};
}

std::optional<SetupRefusal> SessionNoteTableModel::write(SetupDraft &draft, SetupKey &key,
                                                         const SetupTexts &typed) const
{
    const bool isNew = key.isNone();
    const auto found = isNew ? std::optional(SessionNote()) : record<SessionNote>(key);
    if (!found || !session())
        return gone();
    SessionNote after = *found;
    for (const auto &[column, text] : typed) {
        if (column == Text)
            after.text = text.simplified();
        else if (column == Kind)
            if (auto refusal = SetupWriting::take(column, SetupText::readChoice<SessionNote::Kind>(text),
                                                  [&](auto v) { after.kind = v; }))
                return refusal;
    }
    if (after.text.isEmpty())
        return SetupRefusal{
            Text, after.kind == SessionNote::Kind::Decision ? tr("Say what was decided.") : tr("The note has no text."),
            false};
    const auto why = typed.find(Why);
    if (const QDateTime out = wentOut();
        out.isValid() && !(after == *found) && (why == typed.end() || why->second.simplified().isEmpty()))
        return SetupRefusal{Why,
                            tr("The memo after went out on %1: say beside it why this is changed.")
                                .arg(moment(out, draft.catalogue().city, draft.locale())),
                            false};
    if (!isNew) {
        draft.change(*found, after);
        return std::nullopt;
    }
    after.id = draft.newId<SessionNote>();
    after.uuid = SetupWriting::newUuid();
    after.session = session();
    after.at = viewpoint().now();
    after.by = viewpoint().author();
    key = {after.id.number, 0};
    draft.add(after);
    return std::nullopt;
}

std::optional<SetupRefusal> SessionNoteTableModel::remove(SetupDraft &draft, const SetupKey &key) const
{
    if (const QDateTime out = wentOut(); out.isValid())
        return SetupRefusal{-1,
                            tr("The memo after went out on %1 with it. Change it and say why instead.")
                                .arg(moment(out, draft.catalogue().city, draft.locale())),
                            false};
    if (const auto found = record<SessionNote>(key))
        draft.remove(*found);
    return std::nullopt;
}

QString SessionNoteTableModel::reasonOf(const SetupTexts &typed) const
{
    const auto why = typed.find(Why);
    return why == typed.end() ? QString() : why->second.simplified();
}

MemoDeliveryTableModel::MemoDeliveryTableModel(Viewpoint &viewpoint, QObject *parent)
    : SessionTableModel(viewpoint, parent)
{
    begin();
}

QString MemoDeliveryTableModel::noun() const
{
    return tr("delivery");
}

std::vector<SetupColumn> MemoDeliveryTableModel::columnsOf(const Catalogue &) const
{
    using Entry = SetupColumn::Entry;
    return {
        SetupColumn{tr("Paper"), tr("Paper"), Entry::Choice, {}, tr("Who received it"), 220},
        SetupColumn{tr("Who received it"), tr("Who received it"), Entry::Text, {}, {}, 260},
        SetupColumn{tr("When"), {}, Entry::Fixed, {}, {}, 160}.tableOnly(),
        SetupColumn{tr("Made of record"), {}, Entry::Fixed, {}, {}, 130}.tableOnly().right(),
    };
}

QStringList MemoDeliveryTableModel::choices(int column, const SetupKey &) const
{
    if (column == Paper)
        return words<MemoDelivery::Memo>();
    QStringList names;
    if (column == Recipient)
        for (const Attendee &attendee : records<Attendee>())
            names << attendee.name;
    return names;
}

SetupTexts MemoDeliveryTableModel::fresh() const
{
    const Session *now = catalogue().session(session());
    const bool held = now && now->state == Session::State::Held;
    return {{Paper, word(held ? MemoDelivery::Memo::After : MemoDelivery::Memo::Before)}};
}

std::vector<SetupTableModel::Row> MemoDeliveryTableModel::rowsOf(const Catalogue &catalogue) const
{
    std::vector<Row> rows;
    for (const MemoDelivery &delivery : records<MemoDelivery>()) {
        Row row;
        row.key = {delivery.id.number, 0};
        row.texts = {word(delivery.memo), delivery.recipient, moment(delivery.at, catalogue.city, locale()),
                     delivery.revision ? locale().toString(delivery.revision.number) : QString()};
        row.quiet = {At, Record};
        rows.push_back(std::move(row));
    }
    return rows;
}

std::optional<SetupRefusal> MemoDeliveryTableModel::write(SetupDraft &draft, SetupKey &key,
                                                          const SetupTexts &typed) const
{
    const bool isNew = key.isNone();
    const auto found = isNew ? std::optional(MemoDelivery()) : record<MemoDelivery>(key);
    if (!found || !session())
        return gone();
    MemoDelivery after = *found;
    for (const auto &[column, text] : typed) {
        if (column == Recipient)
            after.recipient = text.simplified();
        else if (column == Paper)
            if (auto refusal = SetupWriting::take(column, SetupText::readChoice<MemoDelivery::Memo>(text),
                                                  [&](auto v) { after.memo = v; }))
                return refusal;
    }
    if (after.recipient.isEmpty())
        return SetupRefusal{Recipient, tr("Say who was given the paper."), false};
    if (!isNew) {
        draft.change(*found, after);
        return std::nullopt;
    }
    after.id = draft.newId<MemoDelivery>();
    after.uuid = SetupWriting::newUuid();
    after.session = session();
    after.at = viewpoint().now();
    after.revision = viewpoint().newestRevision();
    key = {after.id.number, 0};
    draft.add(after);
    return std::nullopt;
}

std::optional<SetupRefusal> MemoDeliveryTableModel::remove(SetupDraft &draft, const SetupKey &key) const
{
    if (const auto found = record<MemoDelivery>(key))
        draft.remove(*found);
    return std::nullopt;
}

} // namespace statroom
