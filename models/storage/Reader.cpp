// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Reader.h"

#include "storage/Chunk.h"
#include "storage/FileCheck.h"
#include "storage/Migrator.h"
#include "storage/RecordTable.h"
#include "storage/TakeBack.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace statroom {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("statroom::Reader", text);
}

/// Everything read while it lives is of one moment.
class Snapshot
{
public:
    explicit Snapshot(Connection &connection)
    {
        if (connection.inTransaction())
            return;
        auto begun = Transaction::begin(connection, Transaction::Kind::Read);
        if (begun)
            m_transaction = std::move(*begun);
        else
            m_begun = begun.error();
    }
    const Result<void> &begun() const { return m_begun; }

private:
    std::unique_ptr<Transaction> m_transaction;
    Result<void> m_begun;
};

/// Takes a catalogue of now back to what it was when a revision had just been written.
Result<void> takeBack(Connection &connection, Catalogue &catalogue, RevisionId to)
{
    static const QByteArray sql = [] {
        QByteArrayList others;
        forEachKind([&]<class R>(std::type_identity<R>) {
            if (!inCatalogue<R>)
                others.append(QByteArray("'") + R::kindName + '\'');
        });
        return "SELECT kind, body FROM revision_change WHERE revision > ?1 AND kind NOT IN (" + others.join(", ")
            + ") ORDER BY revision DESC";
    }();
    auto statement = connection.prepared(sql);
    if (!statement)
        return statement.error();
    (*statement)->bind(1, to.number);
    return (*statement)->eachRow([&](Statement &s) -> Result<void> {
        const QByteArray kind = s.text(0).toLatin1();
        auto changes = Chunk::changes(QLatin1String(kind), s.blob(1));
        if (!changes)
            return changes.error();
        for (auto change = changes->rbegin(); change != changes->rend(); ++change)
            catalogue.apply(change->inverse());
        return {};
    });
}

/// Rows of one owner, as now, taken back to what they were when a revision had just been written.
template <class R, class Wanted>
Result<void> takeBack(Connection &connection, qint64 owner, RevisionId to, std::vector<R> &rows, const Wanted &wanted)
{
    auto statement =
        connection.prepared("SELECT body FROM revision_change WHERE kind = ?1 AND owner = ?2 AND revision > ?3 "
                            "ORDER BY revision DESC");
    if (!statement)
        return statement.error();
    (*statement)->bindWord(1, R::kindName);
    (*statement)->bind(2, owner);
    (*statement)->bind(3, to.number);
    return takeBack(**statement, rows, wanted);
}

/// Rows of a kind whose key is an owner and a month or day, both ends included, in order.
template <class R, class When>
Result<std::vector<R>> rowsOf(Connection &connection, qint64 owner, When from, When to, RecordedAt at, size_t about = 0)
{
    static const QByteArray sql = [] {
        const QByteArrayList names = RecordTable<R>::columns();
        return RecordTable<R>::select("WHERE " + names[0] + " = ?1 AND " + names[1] + " BETWEEN ?2 AND ?3 ORDER BY "
                                      + names[1]);
    }();
    auto statement = connection.prepared(sql);
    if (!statement)
        return statement.error();
    (*statement)->bind(1, owner);
    (*statement)->bind(2, from);
    (*statement)->bind(3, to);
    auto rows = RecordTable<R>::rows(**statement, about);
    if (!rows || at.isNow())
        return rows;
    const auto wanted = [&](const R &r) {
        return std::get<1>(r.key()) >= from && std::get<1>(r.key()) <= to;
    };
    if (auto done = takeBack(connection, owner, *at.revision, *rows, wanted); !done)
        return done.error();
    return rows;
}

Month openFrom(Month month)
{
    return month.isValid() ? month : Month(1000, 1);
}
Month openTo(Month month)
{
    return month.isValid() ? month : Month(9999, 12);
}

} // namespace

Result<std::unique_ptr<Reader>> Reader::open(const QString &path)
{
    if (!QFileInfo::exists(path))
        return Error{ErrorKind::NotFound, tr("“%1” does not exist. Check the name and the folder.").arg(path), {}};
    auto connection = Connection::open(path, Connection::Mode::ReadOnly);
    if (!connection)
        return connection.error();
    auto version = Migrator::version(**connection);
    if (!version)
        return version.error();
    if (*version != Migrator::newestVersion())
        return Error{ErrorKind::Corrupt,
                     tr("“%1” is of an older form. Open it once where it can be written.").arg(path),
                     QStringLiteral("user_version %1").arg(*version)};
    std::unique_ptr<Reader> reader(new Reader(**connection));
    reader->m_owned = std::move(*connection);
    return reader;
}

Reader::Reader(Connection &connection) : m_connection(&connection) {}
Reader::~Reader() = default;

Result<std::shared_ptr<const Catalogue>> Reader::catalogue(RecordedAt at) const
{
    // Of one moment, or it would claim to hold a revision of which it read but a part.
    const Snapshot snapshot(*m_connection);
    Result<void> done = snapshot.begun();
    auto catalogue = std::make_shared<Catalogue>();
    forEachKind([&]<class R>(std::type_identity<R>) {
        if constexpr (inCatalogue<R>) {
            auto records = done ? RecordTable<R>::all(*m_connection) : Result<std::vector<R>>(done.error());
            if (records)
                catalogue->take(std::move(*records));
            else
                done = records.error();
        }
    });
    if (!done)
        return done.error();
    auto newest = newestRevision();
    if (!newest)
        return newest.error();
    catalogue->revision = *newest;
    if (!at.isNow() && *at.revision < *newest) {
        catalogue->revision = *at.revision;
        if (done = takeBack(*m_connection, *catalogue, *at.revision); !done)
            return done.error();
    }
    catalogue->index();
    return std::shared_ptr<const Catalogue>(catalogue);
}

Result<RevisionId> Reader::newestRevision() const
{
    auto number = m_connection->number("SELECT ifnull(max(id), 0) FROM revision");
    if (!number)
        return number.error();
    return RevisionId(*number);
}

Result<QByteArray> Reader::headOfChain(RecordedAt at) const
{
    auto statement = m_connection->prepared("SELECT hash FROM revision WHERE id <= ?1 ORDER BY id DESC LIMIT 1");
    if (!statement)
        return statement.error();
    (*statement)->bind(1, at.isNow() ? std::numeric_limits<qint64>::max() : at.revision->number);
    QByteArray head;
    auto row = (*statement)->firstRow([&](Statement &s) { head = s.blob(0).toHex(); });
    return row ? Result<QByteArray>(head) : Result<QByteArray>(row.error());
}

Result<RevisionId> Reader::revisionAt(const QDateTime &moment) const
{
    auto statement = m_connection->prepared("SELECT id FROM revision WHERE at <= ?1 ORDER BY id DESC LIMIT 1");
    if (!statement)
        return statement.error();
    (*statement)->bind(1, moment);
    RevisionId found;
    if (auto row = (*statement)->firstRow([&](Statement &s) { s.read(0, found); }); !row)
        return row.error();
    if (!found)
        return Error{
            ErrorKind::NotFound,
            tr("The city file did not exist yet on %1. Choose a later day.").arg(moment.date().toString(Qt::ISODate)),
            {}};
    return found;
}

Result<std::vector<Observation>> Reader::observations(SeriesId series, Month from, Month to, RecordedAt at) const
{
    auto all = observations(std::span<const SeriesId>(&series, 1), from, to, at);
    if (!all)
        return all.error();
    return std::move(all->front().observations);
}

Result<std::vector<SeriesObservations>> Reader::observations(std::span<const SeriesId> series, Month from, Month to,
                                                             RecordedAt at) const
{
    from = openFrom(from);
    to = openTo(to);
    const Snapshot snapshot(*m_connection);
    if (!snapshot.begun())
        return snapshot.begun().error();
    const size_t about = size_t(std::clamp(to - from + 1, 0, 240));
    std::vector<SeriesObservations> answer;
    answer.reserve(series.size());
    for (SeriesId id : series) {
        auto rows = rowsOf<Observation>(*m_connection, id.number, from, to, at, about);
        if (!rows)
            return rows.error();
        answer.push_back({id, std::move(*rows)});
    }
    return answer;
}

Result<std::optional<Observation>> Reader::observation(SeriesId series, Month month, RecordedAt at) const
{
    auto found = observations(series, month, month, at);
    if (!found)
        return found.error();
    return found->empty() ? std::optional<Observation>() : std::optional<Observation>(found->front());
}

Result<Month> Reader::edgeMonth(std::span<const SeriesId> series, RecordedAt at, Edge edge) const
{
    Month found;
    const auto meet = [&](Month month) {
        if (!found.isValid() || (edge == Edge::Last ? month > found : month < found))
            found = month;
    };
    if (!at.isNow()) {
        auto all = observations(series, {}, {}, at);
        if (!all)
            return all.error();
        for (const SeriesObservations &s : *all)
            for (const Observation &o : s.observations)
                if (o.hasValue())
                    meet(o.month);
        return found;
    }
    auto statement = m_connection->prepared(
        QByteArray("SELECT month FROM observation WHERE series = ?1 AND state = 'value' ORDER BY month ")
        + (edge == Edge::Last ? "DESC LIMIT 1" : "LIMIT 1"));
    if (!statement)
        return statement.error();
    for (SeriesId id : series) {
        (*statement)->bind(1, id.number);
        auto row = (*statement)->firstRow([&](Statement &s) {
            Month month;
            s.read(0, month);
            meet(month);
        });
        if (!row)
            return row.error();
    }
    return found;
}

Result<Month> Reader::lastMonth(std::span<const SeriesId> series, RecordedAt at) const
{
    return edgeMonth(series, at, Edge::Last);
}

Result<Month> Reader::firstMonth(std::span<const SeriesId> series, RecordedAt at) const
{
    return edgeMonth(series, at, Edge::First);
}

Result<Month> Reader::lastMonth(Month enough) const
{
    auto statement = m_connection->prepared(
        "SELECT (SELECT o.month FROM observation o WHERE o.series = s.id AND o.state = 'value' "
        "ORDER BY o.month DESC LIMIT 1), m.frequency FROM series s CROSS JOIN metric m ON m.id = s.metric");
    if (!statement)
        return statement.error();
    Month last;
    auto done = (*statement)->eachRow([&](Statement &s) {
        Month first;
        Frequency frequency = Frequency::Month;
        s.read(0, first);
        s.read(1, frequency);
        if (first.isValid())
            last = std::max(last, Period(first, frequency).last());
        return !enough.isValid() || last < enough;
    });
    return done ? Result<Month>(last) : Result<Month>(done.error());
}

Result<bool> Reader::hasObservations(MetricId metric) const
{
    auto statement = m_connection->prepared(
        "SELECT EXISTS (SELECT 1 FROM series s CROSS JOIN observation o ON o.series = s.id WHERE s.metric = ?1)");
    if (!statement)
        return statement.error();
    (*statement)->bind(1, metric.number);
    bool has = false;
    auto row = (*statement)->firstRow([&](Statement &s) { s.read(0, has); });
    return row ? Result<bool>(has) : Result<bool>(row.error());
}

Result<std::vector<DayValue>> Reader::dayValues(SeriesId series, QDate from, QDate to, RecordedAt at) const
{
    const Snapshot snapshot(*m_connection);
    if (!snapshot.begun())
        return snapshot.begun().error();
    return rowsOf<DayValue>(*m_connection, series.number, from.isValid() ? from : QDate(1000, 1, 1),
                            to.isValid() ? to : QDate(9999, 12, 31), at);
}

Result<std::vector<Narrative>> Reader::narratives(std::span<const SeriesId> series, Month from, Month to,
                                                  RecordedAt at) const
{
    const Snapshot snapshot(*m_connection);
    if (!snapshot.begun())
        return snapshot.begun().error();
    std::vector<Narrative> answer;
    for (SeriesId id : series) {
        auto rows = rowsOf<Narrative>(*m_connection, id.number, openFrom(from), openTo(to), at);
        if (!rows)
            return rows.error();
        std::move(rows->begin(), rows->end(), std::back_inserter(answer));
    }
    return answer;
}

Result<std::vector<HandIn>> Reader::handIns(Month from, Month to, RecordedAt at) const
{
    const Snapshot snapshot(*m_connection);
    if (!snapshot.begun())
        return snapshot.begun().error();
    auto statement = m_connection->prepared(
        at.isNow()
            ? "SELECT id FROM department ORDER BY id"
            : "SELECT id FROM department UNION SELECT owner FROM revision_change WHERE kind = 'hand_in' ORDER BY 1");
    if (!statement)
        return statement.error();
    std::vector<HandIn> answer;
    auto done = (*statement)->eachRow([&](Statement &s) -> Result<void> {
        auto rows = rowsOf<HandIn>(*m_connection, s.integer(0), openFrom(from), openTo(to), at);
        if (!rows)
            return rows.error();
        std::move(rows->begin(), rows->end(), std::back_inserter(answer));
        return {};
    });
    return done ? Result<std::vector<HandIn>>(std::move(answer)) : Result<std::vector<HandIn>>(done.error());
}

template <class R>
Result<std::vector<R>> Reader::owned(qint64 owner) const
{
    static const QByteArray sql = RecordTable<R>::select(QByteArray("WHERE ") + R::ownerField + " = ?1 ORDER BY id");
    auto statement = m_connection->prepared(sql);
    if (!statement)
        return statement.error();
    (*statement)->bind(1, owner);
    return RecordTable<R>::rows(**statement);
}

template <class R>
Result<std::vector<R>> Reader::recordsOf(decltype(R::session) session) const
{
    return owned<R>(session.number);
}
template Result<std::vector<Attendee>> Reader::recordsOf<Attendee>(SessionId) const;
template Result<std::vector<AgendaItem>> Reader::recordsOf<AgendaItem>(SessionId) const;
template Result<std::vector<AgendaQuestion>> Reader::recordsOf<AgendaQuestion>(SessionId) const;
template Result<std::vector<SessionNote>> Reader::recordsOf<SessionNote>(SessionId) const;
template Result<std::vector<MemoDelivery>> Reader::recordsOf<MemoDelivery>(SessionId) const;

Result<std::vector<Cause>> Reader::causes(ProblemId problem) const
{
    return owned<Cause>(problem.number);
}

Result<std::optional<Attachment>> Reader::attachment(AttachmentId id) const
{
    Attachment wanted;
    wanted.id = id;
    return RecordTable<Attachment>::find(*m_connection, wanted);
}

Result<std::vector<Receipt>> Reader::receipts() const
{
    auto statement = m_connection->prepared(RecordTable<Receipt>::select("ORDER BY id"));
    if (!statement)
        return statement.error();
    return RecordTable<Receipt>::rows(**statement);
}

Result<std::optional<Receipt>> Reader::receipt(ReceiptId id) const
{
    Receipt wanted;
    wanted.id = id;
    return RecordTable<Receipt>::find(*m_connection, wanted);
}

Result<std::vector<Revision>> Reader::history(const HistoryFilter &filter) const
{
    QByteArray sql = RecordTable<Revision>::select("r WHERE (?1 = 0 OR r.id < ?1) AND (?2 = '' OR r.author = ?2)");
    if (filter.department || filter.metric)
        sql += " AND EXISTS (SELECT 1 FROM revision_change c WHERE c.revision = r.id AND ("
               "(c.kind IN ('observation', 'day_value', 'target', 'narrative', 'series') AND c.owner IN"
               " (SELECT s.id FROM series s WHERE (?3 = 0 OR s.department = ?3) AND (?4 = 0 OR s.metric = ?4)))"
               " OR (?4 = 0 AND c.kind IN ('department', 'hand_in') AND c.owner = ?3)"
               " OR (?4 <> 0 AND c.kind IN ('metric', 'definition', 'breakdown', 'baseline', 'benchmark') AND c.owner "
               "= ?4)"
               " OR (c.kind IN ('chart_setting', 'chart_mark') AND ?4 <> 0 AND c.owner = ?4)"
               " OR (c.kind = 'chart_mark' AND ?4 = 0 AND c.owner IN (SELECT k.metric FROM chart_mark k WHERE "
               "k.department = ?3))"
               " OR (c.kind = 'annotation' AND c.owner IN (SELECT a.id FROM annotation a"
               "   WHERE (?3 = 0 OR a.department = ?3) AND (?4 = 0 OR a.metric = ?4)))))";
    sql += " ORDER BY r.id DESC LIMIT ?5";
    auto statement = m_connection->prepared(sql);
    if (!statement)
        return statement.error();
    (*statement)->bind(1, filter.before.number);
    (*statement)->bind(2, filter.author);
    if (filter.department || filter.metric) {
        (*statement)->bind(3, filter.department.number);
        (*statement)->bind(4, filter.metric.number);
    }
    (*statement)->bind(5, filter.limit);
    return RecordTable<Revision>::rows(**statement);
}

Result<std::vector<std::pair<RevisionId, RevisionId>>> Reader::reverts() const
{
    auto statement = m_connection->prepared("SELECT id, reverts FROM revision WHERE reverts IS NOT NULL ORDER BY id");
    if (!statement)
        return statement.error();
    std::vector<std::pair<RevisionId, RevisionId>> pairs;
    if (auto done = (*statement)->eachRow([&](Statement &s) { pairs.emplace_back(s.integer(0), s.integer(1)); }); !done)
        return done.error();
    return pairs;
}

Result<qint64> Reader::revisionCount() const
{
    return m_connection->number("SELECT count(*) FROM revision");
}

Result<Revision> Reader::revision(RevisionId id, bool withChanges) const
{
    Revision key;
    key.id = id;
    auto found = RecordTable<Revision>::find(*m_connection, key);
    if (!found)
        return found.error();
    if (!*found)
        return Error{
            ErrorKind::NotFound,
            tr("There is no revision %1 in this city file. Look at the history for the numbers.").arg(id.number),
            {}};
    Revision revision = std::move(**found);
    if (!withChanges)
        return revision;
    auto chunks =
        m_connection->prepared("SELECT kind, body FROM revision_change WHERE revision = ?1 ORDER BY kind, owner");
    if (!chunks)
        return chunks.error();
    (*chunks)->bind(1, id.number);
    const auto read = (*chunks)->eachRow([&](Statement &s) -> Result<void> {
        const QByteArray kind = s.text(0).toLatin1();
        auto changes = Chunk::changes(QLatin1String(kind), s.blob(1));
        if (!changes)
            return changes.error();
        std::move(changes->begin(), changes->end(), std::back_inserter(revision.changes));
        return {};
    });
    return read ? Result<Revision>(std::move(revision)) : Result<Revision>(read.error());
}

Result<std::vector<CommittedRevision::Touched>> Reader::touched(RevisionId id) const
{
    auto statement =
        m_connection->prepared("SELECT kind, owner, n FROM revision_change WHERE revision = ?1 ORDER BY kind, owner");
    if (!statement)
        return statement.error();
    (*statement)->bind(1, id.number);
    std::vector<CommittedRevision::Touched> touched;
    const auto done = (*statement)->eachRow([&](Statement &s) {
        const QString kind = s.text(0);
        forEachKind([&]<class R>(std::type_identity<R>) {
            if (const QLatin1String name(R::kindName); kind == name)
                touched.push_back({name, s.integer(1), s.integer(2)});
        });
    });
    if (!done)
        return done.error();
    return touched;
}

Result<std::vector<Reader::PastChange>> Reader::pastChanges(QLatin1String kind, qint64 owner) const
{
    static const QByteArrayList columns = RecordTable<Revision>::columns();
    static const QByteArray sql = "SELECT " + columns.join(", ")
        + ", c.body FROM revision_change c CROSS JOIN revision r ON r.id = c.revision WHERE c.kind = ?1 AND c.owner = "
          "?2 ORDER BY c.revision";
    auto statement = m_connection->prepared(sql);
    if (!statement)
        return statement.error();
    (*statement)->bindWord(1, kind.data());
    (*statement)->bind(2, owner);
    std::vector<PastChange> past;
    const auto done = (*statement)->eachRow([&](Statement &s) -> Result<void> {
        const Revision revision = RecordTable<Revision>::read(s);
        auto changes = Chunk::changes(kind, s.blob(int(columns.size())));
        if (!changes)
            return changes.error();
        for (Change &change : *changes)
            past.push_back({revision, std::move(change)});
        return {};
    });
    if (!done)
        return done.error();
    return past;
}

Result<std::vector<QString>> Reader::authors() const
{
    auto statement = m_connection->prepared("SELECT DISTINCT author FROM revision ORDER BY author COLLATE NOCASE");
    if (!statement)
        return statement.error();
    std::vector<QString> names;
    if (auto done = (*statement)->eachRow([&](Statement &s) { names.push_back(s.text(0)); }); !done)
        return done.error();
    return names;
}

Result<void> Reader::eachObservation(const std::function<bool(const Observation &)> &each) const
{
    auto statement = m_connection->prepared(RecordTable<Observation>::select("ORDER BY series, month"));
    if (!statement)
        return statement.error();
    return (*statement)->eachRow([&](Statement &s) { return each(RecordTable<Observation>::read(s)); });
}

Result<void> Reader::quickCheck(const std::atomic_bool &cancelled) const
{
    return statroom::quickCheck(*m_connection, &cancelled);
}

} // namespace statroom
