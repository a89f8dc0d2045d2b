// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/SampleCity.h"

#include "domain/FiscalCalendar.h"
#include "domain/NumberText.h"
#include "exchange/CsvField.h"
#include "exchange/DefinitionsReader.h"
#include "exchange/Table.h"
#include "storage/FileCopy.h"
#include "storage/Sha256.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QUuid>

#include <algorithm>
#include <map>

namespace statroom {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("SampleCity", text);
}

Error broken(const QString &what)
{
    return {ErrorKind::Corrupt, tr("The sample city cannot be made: %1.").arg(what), {}};
}

Result<QByteArray> bytesOf(const QString &name)
{
    QFile file(QStringLiteral(":/sample/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return broken(tr("%1 is missing").arg(name));
    return file.readAll();
}

/// What happened, of two lists that are in order each, by its moment.
QJsonArray inOrder(const QJsonArray &a, const QJsonArray &b)
{
    std::vector<QJsonValue> all(a.begin(), a.end());
    all.insert(all.end(), b.begin(), b.end());
    std::stable_sort(all.begin(), all.end(), [](const QJsonValue &x, const QJsonValue &y) {
        return x.toObject().value(QLatin1String("at")).toString() < y.toObject().value(QLatin1String("at")).toString();
    });
    QJsonArray sorted;
    for (const QJsonValue &one : all)
        sorted.append(one);
    return sorted;
}

/// The days of Port Alder, one revision each.
class Replay
{
public:
    Replay(CityFile &city, QJsonObject life, QDateTime &clock)
        : m_city(city)
        , m_catalogue(city.catalogue())
        , m_calendar(m_catalogue->city)
        , m_life(std::move(life))
        , m_clock(clock)
    {}

    Result<void> run()
    {
        for (const Department &d : m_catalogue->departments()) {
            const Result<QByteArray> csv = bytesOf(QStringLiteral("observations/%1.csv").arg(d.code));
            if (!csv)
                return csv.error();
            if (Result<void> r = readFinal(*csv, d.code); !r)
                return r;
        }
        if (Result<void> r = readRecords(); !r)
            return r;
        readCorrections();
        readWords();
        if (m_error)
            return *m_error;
        const QJsonArray entries = m_life.value(QLatin1String("entries")).toArray();
        const QJsonArray later = m_life.value(QLatin1String("later")).toArray();
        qsizetype nextLater = 0;
        size_t correction = 0;
        for (qsizetype i = 0; i < entries.size(); ++i) {
            const QJsonObject entry = entries[i].toObject();
            const QString at = entry.value(QLatin1String("at")).toString();
            for (; correction < m_corrections.size() && m_corrections[correction].at < at; ++correction) {
                for (; nextLater < later.size()
                     && later[nextLater].toObject().value(QLatin1String("at")).toString()
                         < m_corrections[correction].at;
                     ++nextLater)
                    if (Result<void> r = define(later[nextLater].toObject()); !r)
                        return r;
                if (Result<void> r = correct(correction); !r)
                    return r;
            }
            for (; nextLater < later.size() && later[nextLater].toObject().value(QLatin1String("at")).toString() < at;
                 ++nextLater)
                if (Result<void> r = define(later[nextLater].toObject()); !r)
                    return r;
            if (Result<void> r = enter(entry, int(i)); !r)
                return r;
        }
        for (; nextLater < later.size(); ++nextLater)
            if (Result<void> r = define(later[nextLater].toObject()); !r)
                return r;
        for (; correction < m_corrections.size(); ++correction)
            if (Result<void> r = correct(correction); !r)
                return r;
        if (m_written.size() != m_final.size())
            return broken(tr("%1 of its values were entered by nobody").arg(m_final.size() - m_written.size()));
        return {};
    }

private:
    struct Key
    {
        SeriesId series;
        int month = 0;
        auto operator<=>(const Key &) const = default;
    };
    struct Correction
    {
        QString at;
        QString by;
        QString reason;
        Key key;
        Observation before;
        Observation after;
    };

    Key keyOf(const QJsonObject &json)
    {
        const Department *d = m_catalogue->department(json.value(QLatin1String("department")).toString());
        const Metric *m = m_catalogue->metric(json.value(QLatin1String("metric")).toString());
        const QString category = json.value(QLatin1String("category")).toString();
        const Category *c = m && !category.isEmpty() ? m_catalogue->category(m->id, category) : nullptr;
        const Series *s =
            d && m && (c || category.isEmpty()) ? m_catalogue->series(d->id, m->id, c ? c->id : CategoryId()) : nullptr;
        const Result<Period> period = m_calendar.parse(json.value(QLatin1String("period")).toString());
        if (!s || !period) {
            if (!m_error)
                m_error = broken(QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
            return {};
        }
        return {s->id, period->first.index()};
    }

    Result<void> readFinal(const QByteArray &csv, const QString &department)
    {
        const Result<TextFile> file = TextFile::fromBytes(csv, department + QStringLiteral(".csv"));
        if (!file)
            return file.error();
        Result<void> r = CsvReader::read(file->text(), ',', [&](const CsvRow &row) {
            if (row.number == 1)
                return true;
            const auto text = [&](int column) {
                return CsvField::unguarded(QString::fromUtf8(row.field(column)));
            };
            const Key key = keyOf(QJsonObject{{QStringLiteral("department"), text(0)},
                                              {QStringLiteral("metric"), text(1)},
                                              {QStringLiteral("category"), text(2)},
                                              {QStringLiteral("period"), text(3)}});
            if (m_error)
                return false;
            const auto number = [&](int column) -> std::optional<double> {
                const Result<double> read = fromText(text(column));
                return read ? std::optional<double>(*read) : std::nullopt;
            };
            Observation o;
            o.series = key.series;
            o.month = Month::fromIndex(key.month);
            o.setValue(number(4));
            o.numerator = number(5);
            o.denominator = number(6);
            o.note = text(7);
            o.source = text(8);
            m_final.emplace(key, o);
            return true;
        });
        if (!r)
            return r;
        if (m_error)
            return *m_error;
        return {};
    }

    /// Rows of single cases, which are kept by the day.
    Result<void> readRecords()
    {
        for (const QJsonValue &value : m_life.value(QLatin1String("records")).toArray()) {
            const QJsonObject json = value.toObject();
            const QString name = json.value(QLatin1String("file")).toString();
            const Result<QByteArray> csv = bytesOf(name);
            if (!csv)
                return csv.error();
            const Result<TextFile> file = TextFile::fromBytes(*csv, name);
            if (!file)
                return file.error();
            Result<void> r = CsvReader::read(file->text(), ',', [&](const CsvRow &row) {
                if (row.number == 1)
                    return true;
                const QDate day = QDate::fromString(QString::fromUtf8(row.field(0)), Qt::ISODate);
                QJsonObject place = json;
                place.insert(QStringLiteral("category"), QString::fromUtf8(row.field(1)));
                place.insert(QStringLiteral("period"), m_calendar.spell(Period(Month::of(day), 1)));
                const Key key = keyOf(place);
                if (m_error)
                    return false;
                std::map<QDate, DayValue> &days = m_days[key];
                DayValue &count = days.try_emplace(day, DayValue{key.series, day, 0, 0}).first->second;
                ++count.n;
                count.sum += 1;
                return true;
            });
            if (!r)
                return r;
        }
        if (m_error)
            return *m_error;
        for (const auto &[key, days] : m_days) {
            double sum = 0;
            for (const auto &[day, count] : days)
                sum += count.sum;
            const auto found = m_final.find(key);
            if (found == m_final.end() || found->second.value != sum)
                return broken(tr("its days do not add up to its months"));
        }
        return {};
    }

    /// What else happened in the city's life: definitions that came later, the agenda of a session, a session held.
    Result<void> define(const QJsonObject &json)
    {
        if (json.contains(QLatin1String("agenda")))
            return prepare(json);
        if (json.contains(QLatin1String("held")))
            return hold(json);
        const QByteArray bytes = QJsonDocument(json.value(QLatin1String("define")).toObject()).toJson();
        const Result<DefinitionsReader::Definitions> set = DefinitionsReader::fromJson(bytes, *m_city.catalogue());
        if (!set)
            return broken(set.error().message);
        m_clock = QDateTime::fromString(json.value(QLatin1String("at")).toString(), Qt::ISODate).toUTC();
        const auto done = DefinitionsReader::commit(m_city, *set, json.value(QLatin1String("by")).toString(),
                                                    json.value(QLatin1String("reason")).toString());
        return done ? Result<void>() : Result<void>(done.error());
    }

    /// Who is asked to come by their roles, and what the session will talk about.
    Result<void> prepare(const QJsonObject &json)
    {
        const QJsonObject agenda = json.value(QLatin1String("agenda")).toObject();
        const auto catalogue = m_city.catalogue();
        const Session *session = catalogue->session(QStringView(agenda.value(QLatin1String("session")).toString()));
        const Result<Period> period = m_calendar.parse(agenda.value(QLatin1String("period")).toString());
        if (!session || !period)
            return broken(tr("the agenda of %1").arg(json.value(QLatin1String("at")).toString()));
        Session now = *session;
        now.state = Session::State::Prepared;
        now.month = period->last();
        std::vector<Change> changes{changed(*session, now)};
        int position = 0;
        QSet<qint64> asked;
        std::vector<Attendee> people;
        const auto ask = [&](Role::What role, DepartmentId department, Attendee::Part part) {
            for (const Role &r : catalogue->roles()) {
                const Person *person = catalogue->person(r.person);
                if (r.role != role || r.department != department || !r.holdsOn(session->day) || !person
                    || asked.contains(person->id.number))
                    continue;
                asked.insert(person->id.number);
                Attendee attendee;
                attendee.id = m_city.newId<Attendee>();
                attendee.uuid = newUuid();
                attendee.session = session->id;
                attendee.person = person->id;
                attendee.name = person->name;
                attendee.part = part;
                attendee.attendance = Attendee::Attendance::Confirmed;
                attendee.position = position++;
                changes.push_back(added(attendee));
                people.push_back(attendee);
            }
        };
        ask(Role::What::MayorsOffice, {}, Attendee::Part::Chair);
        for (const SessionDepartment &d : catalogue->departmentsOf(session->id)) {
            ask(Role::What::Head, d.department, Attendee::Part::Presenter);
            ask(Role::What::Coordinator, d.department, Attendee::Part::Department);
            ask(Role::What::Analyst, d.department, Attendee::Part::Department);
        }
        ask(Role::What::Analyst, {}, Attendee::Part::Analyst);
        position = 0;
        for (const QJsonValue &value : agenda.value(QLatin1String("items")).toArray()) {
            const QJsonObject from = value.toObject();
            const auto text = [&](const char *key) {
                return from.value(QLatin1String(key)).toString();
            };
            AgendaItem item;
            item.id = m_city.newId<AgendaItem>();
            item.uuid = newUuid();
            item.session = session->id;
            item.position = position++;
            const auto section = fromToken<AgendaItem::Section>(text("section"));
            const auto kind = fromToken<AgendaItem::Kind>(text("kind"));
            item.signal = fromToken<AgendaSignal>(text("signal")).value_or(AgendaSignal::None);
            const Department *d = catalogue->department(QStringView(text("department")));
            const Metric *m = catalogue->metric(QStringView(text("metric")));
            const Goal *g = catalogue->goal(QStringView(text("goal")));
            for (const ActionItem &action : catalogue->actionItems())
                if (action.number == from.value(QLatin1String("action")).toInt()) {
                    item.action = action.id;
                    item.department = action.department;
                    item.metric = action.metric;
                }
            if (d)
                item.department = d->id;
            if (m)
                item.metric = m->id;
            if (g)
                item.goal = g->id;
            const bool isWhole = section && kind && (*kind != AgendaItem::Kind::Metric || m)
                && (*kind != AgendaItem::Kind::Goal || g) && (*kind != AgendaItem::Kind::Action || item.action);
            if (!isWhole)
                return broken(tr("item %1 of %2").arg(QString::number(position), session->code));
            item.section = *section;
            item.kind = *kind;
            item.title = text("title");
            item.text = text("text");
            item.why = text("why");
            item.lead = text("lead");
            item.reply = text("reply");
            item.minutes = from.value(QLatin1String("minutes")).toInt(5);
            changes.push_back(added(item));
            int n = 0;
            for (const QJsonValue &question : from.value(QLatin1String("questions")).toArray()) {
                AgendaQuestion one;
                one.id = m_city.newId<AgendaQuestion>();
                one.uuid = newUuid();
                one.session = session->id;
                one.item = item.id;
                one.position = n++;
                one.text = question.toString();
                changes.push_back(added(one));
            }
        }
        if (auto done = send(agenda, people, json.value(QLatin1String("at")).toString(), changes); !done)
            return done;
        return write(json.value(QLatin1String("at")).toString(), json.value(QLatin1String("by")).toString(),
                     json.value(QLatin1String("reason")).toString(), std::move(changes));
    }

    /// The paper that went out at that moment, to whoever leads the session and whoever presents.
    Result<void> send(const QJsonObject &from, const std::vector<Attendee> &people, const QString &at,
                      std::vector<Change> &changes)
    {
        const auto memo = fromToken<MemoDelivery::Memo>(from.value(QLatin1String("sent")).toString());
        if (!memo)
            return broken(tr("what was sent at %1").arg(at));
        for (const Attendee &attendee : people) {
            if (attendee.part != Attendee::Part::Chair && attendee.part != Attendee::Part::Presenter)
                continue;
            MemoDelivery delivery;
            delivery.id = m_city.newId<MemoDelivery>();
            delivery.uuid = newUuid();
            delivery.session = attendee.session;
            delivery.memo = *memo;
            delivery.recipient = attendee.name;
            delivery.at = QDateTime::fromString(at, Qt::ISODate).toUTC();
            delivery.revision = m_city.catalogue()->revision;
            changes.push_back(added(delivery));
        }
        return {};
    }

    /// The room saw what the file held; what it caught is written when it ends.
    Result<void> hold(const QJsonObject &json)
    {
        const QJsonObject held = json.value(QLatin1String("held")).toObject();
        const QString at = json.value(QLatin1String("at")).toString();
        const QString by = json.value(QLatin1String("by")).toString();
        const auto catalogue = m_city.catalogue();
        const Session *session = catalogue->session(QStringView(held.value(QLatin1String("session")).toString()));
        if (!session)
            return broken(tr("the session of %1").arg(at));
        Session now = *session;
        now.state = Session::State::Held;
        now.began = QDateTime::fromString(held.value(QLatin1String("began")).toString(), Qt::ISODate).toUTC();
        now.ended = QDateTime::fromString(at, Qt::ISODate).toUTC();
        now.revision = catalogue->revision;
        std::vector<Change> changes{changed(*session, now)};
        const auto people = m_city.reader().recordsOf<Attendee>(session->id);
        if (!people)
            return people.error();
        for (const Attendee &attendee : *people) {
            Attendee was = attendee;
            was.attendance = held.value(QLatin1String("absent")).toArray().contains(attendee.name)
                ? Attendee::Attendance::Absent
                : Attendee::Attendance::Present;
            changes.push_back(changed(attendee, was));
        }
        const auto items = m_city.reader().recordsOf<AgendaItem>(session->id);
        if (!items)
            return items.error();
        const auto itemOf = [&](MetricId metric, GoalId goal) {
            for (const AgendaItem &item : *items)
                if ((metric && item.metric == metric) || (goal && item.goal == goal))
                    return item.id;
            return AgendaItemId();
        };
        for (const AgendaItem &item : *items) {
            AgendaItem done = item;
            done.state = AgendaItem::State::Done;
            changes.push_back(changed(item, done));
        }
        const auto metricOf = [&](const QJsonObject &from) {
            const Metric *m = catalogue->metric(QStringView(from.value(QLatin1String("metric")).toString()));
            return m ? m->id : MetricId();
        };
        const auto goalOf = [&](const QJsonObject &from) {
            const Goal *g = catalogue->goal(QStringView(from.value(QLatin1String("goal")).toString()));
            return g ? g->id : GoalId();
        };
        const auto departmentOf = [&](const QJsonObject &from) {
            const Department *d =
                catalogue->department(QStringView(from.value(QLatin1String("department")).toString()));
            return d ? d->id : DepartmentId();
        };
        for (const QJsonValue &value : held.value(QLatin1String("notes")).toArray()) {
            const QJsonObject from = value.toObject();
            SessionNote note;
            note.id = m_city.newId<SessionNote>();
            note.uuid = newUuid();
            note.session = session->id;
            note.kind = fromToken<SessionNote::Kind>(from.value(QLatin1String("kind")).toString())
                            .value_or(SessionNote::Kind::Note);
            note.text = from.value(QLatin1String("text")).toString();
            note.metric = metricOf(from);
            note.goal = goalOf(from);
            note.department = departmentOf(from);
            note.item = itemOf(note.metric, note.goal);
            note.at = now.ended;
            note.by = by;
            changes.push_back(added(note));
        }
        for (const QJsonValue &value : held.value(QLatin1String("actions")).toArray()) {
            const QJsonObject from = value.toObject();
            ActionItem action;
            action.id = m_city.newId<ActionItem>();
            action.uuid = newUuid();
            action.number = from.value(QLatin1String("number")).toInt();
            action.kind = fromToken<ActionItem::Kind>(from.value(QLatin1String("kind")).toString())
                              .value_or(ActionItem::Kind::Action);
            action.text = from.value(QLatin1String("text")).toString();
            const QString who = from.value(QLatin1String("who")).toString();
            const Person *person = catalogue->person(QStringView(who));
            action.person = person ? person->id : PersonId();
            action.who = person ? QString() : who;
            action.department = departmentOf(from);
            action.metric = metricOf(from);
            action.goal = goalOf(from);
            action.due = QDate::fromString(from.value(QLatin1String("due")).toString(), Qt::ISODate);
            action.madeOn = session->day;
            action.session = session->id;
            action.item = itemOf(action.metric, action.goal);
            changes.push_back(added(action));
        }
        if (auto done = send(held, *people, at, changes); !done)
            return done;
        return write(at, by, json.value(QLatin1String("reason")).toString(), std::move(changes));
    }

    static QString newUuid() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

    void readCorrections()
    {
        for (const QJsonValue &value : m_life.value(QLatin1String("corrections")).toArray()) {
            const QJsonObject json = value.toObject();
            Correction c{json.value(QLatin1String("at")).toString(),
                         json.value(QLatin1String("by")).toString(),
                         json.value(QLatin1String("reason")).toString(),
                         keyOf(json),
                         {},
                         {}};
            if (m_error)
                return;
            const auto found = m_final.find(c.key);
            if (found == m_final.end()) {
                m_error = broken(tr("a correction of nothing"));
                return;
            }
            const auto number = [](const QJsonObject &side, const char *key) -> std::optional<double> {
                const QJsonValue v = side.value(QLatin1String(key));
                return v.isDouble() ? std::optional<double>(v.toDouble()) : std::nullopt;
            };
            c.before = c.after = found->second;
            for (const auto &[side, observation] : {std::pair("before", &c.before), std::pair("after", &c.after)}) {
                const QJsonObject o = json.value(QLatin1String(side)).toObject();
                observation->setValue(number(o, "value"));
                observation->numerator = number(o, "numerator");
                observation->denominator = number(o, "denominator");
            }
            c.before.note.clear();
            m_first.emplace(c.key, c.before);
            m_corrections.push_back(std::move(c));
        }
    }

    /// Narratives and what is expected belong to the department's last entry of their period.
    void readWords()
    {
        const QJsonArray entries = m_life.value(QLatin1String("entries")).toArray();
        const auto lastEntry = [&](const QString &department, const QString &period) {
            const Result<Period> wanted = m_calendar.parse(period);
            int found = -1;
            for (qsizetype i = 0; wanted && i < entries.size(); ++i) {
                const QJsonObject entry = entries[i].toObject();
                const QJsonArray span = entry.value(QLatin1String("periods")).toArray();
                const QString month = m_calendar.spell(Period(wanted->last(), 1));
                if (entry.value(QLatin1String("department")).toString() == department && span[0].toString() <= month
                    && month <= span[1].toString())
                    found = int(i);
            }
            if (found < 0)
                m_error = broken(tr("%1 has no entry for %2").arg(department, period));
            return found;
        };
        for (const char *list : {"narratives", "expected"}) {
            for (const QJsonValue &value : m_life.value(QLatin1String(list)).toArray()) {
                const QJsonObject json = value.toObject();
                const int entry = lastEntry(json.value(QLatin1String("department")).toString(),
                                            json.value(QLatin1String("period")).toString());
                m_words[entry].append(json);
            }
        }
    }

    Result<void> write(const QString &at, const QString &by, const QString &reason, std::vector<Change> changes)
    {
        Revision revision;
        revision.author = by;
        revision.reason = reason;
        revision.changes = std::move(changes);
        m_clock = QDateTime::fromString(at, Qt::ISODate).toUTC();
        const auto done = m_city.commit(revision);
        if (!done)
            return done.error();
        return {};
    }

    Result<void> enter(const QJsonObject &entry, int number)
    {
        const QString at = entry.value(QLatin1String("at")).toString();
        const QString by = entry.value(QLatin1String("by")).toString();
        const QString reason = entry.value(QLatin1String("reason")).toString();
        const QString code = entry.value(QLatin1String("department")).toString();
        const Department *department = m_catalogue->department(code);
        const QJsonArray span = entry.value(QLatin1String("periods")).toArray();
        const Result<Period> from = m_calendar.parse(span[0].toString());
        const Result<Period> to = m_calendar.parse(span[1].toString());
        if (!department || !from || !to)
            return broken(tr("entry %1").arg(number));
        QStringList metrics;
        for (const QJsonValue &m : entry.value(QLatin1String("metrics")).toArray())
            metrics.append(m.toString());
        std::vector<HandIn> handIns;
        for (const QJsonValue &value : m_life.value(QLatin1String("hand_ins")).toArray()) {
            const QJsonObject json = value.toObject();
            if (json.value(QLatin1String("at")).toString() != at
                || json.value(QLatin1String("department")).toString() != code
                || json.value(QLatin1String("by")).toString() != by)
                continue;
            const Result<Period> period = m_calendar.parse(json.value(QLatin1String("period")).toString());
            if (!period)
                return period.error();
            HandIn handIn;
            handIn.department = department->id;
            handIn.month = period->last();
            handIn.at = QDateTime::fromString(at, Qt::ISODate).toUTC();
            handIn.by = by;
            handIns.push_back(handIn);
        }
        const auto isHandedIn = [&](const Period &period) {
            return std::any_of(handIns.begin(), handIns.end(),
                               [&](const HandIn &h) { return h.month == period.last(); });
        };
        const bool all = entry.value(QLatin1String("stage")).toString() == u"handed_in";

        std::vector<Change> changes;
        Receipt receipt;
        if (reason.startsWith(u"import of ")) {
            receipt.id = m_city.newId<Receipt>();
            receipt.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
            receipt.fileName = reason.mid(10);
            receipt.layout = QStringLiteral("long");
            receipt.mapping = QStringLiteral("{}");
            receipt.at = QDateTime::fromString(at, Qt::ISODate).toUTC();
            receipt.by = by;
        }
        Sha256 hash;
        for (SeriesId id : m_catalogue->seriesOf(department->id)) {
            const Metric *metric = m_catalogue->metric(m_catalogue->series(id)->metric);
            const bool isMeant = metrics.isEmpty() || metrics.contains(metric->code);
            auto value = m_final.lower_bound({id, 0});
            for (; value != m_final.end() && value->first.series == id; ++value) {
                const Period period(Month::fromIndex(value->first.month), metric->frequency);
                if (period.last() < from->first || period.last() > to->last())
                    continue;
                const auto written = m_written.find(value->first);
                if (written != m_written.end()) {
                    // What was entered before is handed in with the rest.
                    if (written->second.stage == Observation::Stage::Preliminary && isHandedIn(period)) {
                        const Observation before = written->second;
                        written->second.stage = Observation::Stage::HandedIn;
                        changes.push_back(changed(before, written->second));
                    }
                    continue;
                }
                if (!isMeant)
                    continue;
                const auto first = m_first.find(value->first);
                Observation o = first == m_first.end() ? value->second : first->second;
                o.stage = all || isHandedIn(period) ? Observation::Stage::HandedIn : Observation::Stage::Preliminary;
                o.receipt = receipt.id;
                if (receipt.id) {
                    ++receipt.rows;
                    hash.add((code + u',' + metric->code + u',' + m_calendar.spell(period) + u','
                              + (o.value ? toText(*o.value) : QString()) + u'\n')
                                 .toUtf8());
                }
                m_written.emplace(value->first, o);
                changes.push_back(added(o));
                if (const auto days = m_days.find(value->first); days != m_days.end())
                    for (const auto &[day, count] : days->second)
                        changes.push_back(added(count));
            }
        }
        if (receipt.id && receipt.rows) {
            receipt.added = receipt.rows;
            receipt.sha256 = QString::fromLatin1(hash.result().toHex());
            changes.push_back(added(receipt));
        }
        for (const HandIn &handIn : handIns)
            changes.push_back(added(handIn));
        for (const QJsonObject &json : m_words.value(number)) {
            const Key key = keyOf(json);
            if (m_error)
                return *m_error;
            if (json.contains(QLatin1String("expected"))) {
                Observation o;
                o.series = key.series;
                o.month = Month::fromIndex(key.month);
                o.expected = QDate::fromString(json.value(QLatin1String("expected")).toString(), Qt::ISODate);
                o.note = json.value(QLatin1String("why")).toString();
                changes.push_back(added(o));
                continue;
            }
            Narrative narrative;
            narrative.series = key.series;
            narrative.month = Month::fromIndex(key.month);
            narrative.happened = json.value(QLatin1String("happened")).toString();
            narrative.doing = json.value(QLatin1String("doing")).toString();
            narrative.needed = json.value(QLatin1String("needed")).toString();
            changes.push_back(added(narrative));
        }
        return changes.empty() ? Result<void>() : write(at, by, reason, std::move(changes));
    }

    /// All corrections of one moment are one revision, written with the first of them.
    Result<void> correct(size_t number)
    {
        const Correction &c = m_corrections[number];
        if (number > 0 && m_corrections[number - 1].at == c.at)
            return {};
        std::vector<Change> changes;
        for (size_t i = number; i < m_corrections.size() && m_corrections[i].at == c.at; ++i) {
            const auto written = m_written.find(m_corrections[i].key);
            if (written == m_written.end())
                return broken(tr("a correction before its value"));
            Observation after = m_corrections[i].after;
            after.stage = written->second.stage;
            after.receipt = written->second.receipt;
            changes.push_back(changed(written->second, after));
            written->second = after;
        }
        return write(c.at, c.by, c.reason, std::move(changes));
    }

    CityFile &m_city;
    std::shared_ptr<const Catalogue> m_catalogue;
    FiscalCalendar m_calendar;
    QJsonObject m_life;
    QDateTime &m_clock;
    std::map<Key, Observation> m_final;
    std::map<Key, std::map<QDate, DayValue>> m_days;
    std::map<Key, Observation> m_first; ///< what stood before the first correction
    std::map<Key, Observation> m_written;
    std::vector<Correction> m_corrections;
    QHash<int, QList<QJsonObject>> m_words;
    std::optional<Error> m_error;
};

} // namespace

bool SampleCity::isAvailable()
{
    return QFile::exists(QStringLiteral(":/sample/city.json"));
}

Result<std::unique_ptr<CityFile>> SampleCity::create(const QString &path)
{
    const Result<QByteArray> json = bytesOf(QStringLiteral("city.json"));
    if (!json)
        return json.error();
    QJsonObject life = QJsonDocument::fromJson(*json).object();
    const Result<QByteArray> sessions = bytesOf(QStringLiteral("sessions.json"));
    if (!sessions)
        return sessions.error();
    life.insert(QStringLiteral("later"),
                inOrder(life.value(QLatin1String("later")).toArray(),
                        QJsonDocument::fromJson(*sessions).object().value(QLatin1String("later")).toArray()));
    QJsonObject definitions;
    for (const char *key : {"city", "people", "departments", "metrics", "breakdowns", "series", "targets",
                            "annotations", "chart_marks", "plans", "goals", "holidays"})
        definitions.insert(QLatin1String(key), life.value(QLatin1String(key)));
    const QByteArray definitionsJson = QJsonDocument(definitions).toJson();
    const Result<DefinitionsReader::Definitions> alone = DefinitionsReader::fromJson(definitionsJson, Catalogue());
    if (!alone)
        return broken(alone.error().message);
    City facts;
    for (const Change &change : alone->changes)
        if (const auto *city = std::get_if<City>(&change.any()))
            facts = *city;
    facts.uuid = QLatin1String(City::sampleUuid);

    const QJsonObject setup = life.value(QLatin1String("setup")).toObject();
    const QString by = setup.value(QLatin1String("by")).toString();
    QDateTime clock = QDateTime::fromString(setup.value(QLatin1String("at")).toString(), Qt::ISODate).toUTC();
    if (QFile::exists(path))
        return Error{ErrorKind::InvalidInput,
                     tr("“%1” exists already and was left as it is. Choose another name.").arg(path),
                     {}};
    const QString building = unfinishedName(path);
    const auto clear = [&] {
        removeUnfinished(building);
    };
    {
        const Result<std::unique_ptr<CityFile>> made =
            CityFile::create(building, facts, by, [&clock] { return clock; });
        if (!made) {
            clear();
            return made.error();
        }
        CityFile &city = **made;
        city.setClock([&clock] { return clock; });
        const Result<void> done = [&]() -> Result<void> {
            if (Result<void> r = city.setDurable(CityFile::Durable::Later); !r)
                return r;
            const Result<DefinitionsReader::Definitions> set =
                DefinitionsReader::fromJson(definitionsJson, *city.catalogue());
            if (!set)
                return set.error();
            const auto committed =
                DefinitionsReader::commit(city, *set, by, setup.value(QLatin1String("reason")).toString());
            if (!committed)
                return committed.error();
            if (Result<void> r = Replay(city, life, clock).run(); !r)
                return r;
            return city.setDurable(CityFile::Durable::EachCommit);
        }();
        if (!done) {
            clear();
            return done.error();
        }
    }
    if (const auto named = giveName(building, path); !named) {
        clear();
        return named.error();
    }
    return CityFile::open(path);
}

} // namespace statroom
