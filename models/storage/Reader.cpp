// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Reader.h"

#include "storage/Chunk.h"
#include "storage/Migrator.h"
#include "storage/RecordTable.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <map>

namespace statroom {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("statroom::Reader", text);
}

/// Loads one kind of the catalogue as additions.
template <class R>
Result<void> load(Connection &connection, Catalogue &catalogue)
{
    auto statement = connection.prepared(RecordTable<R>::select());
    if (!statement)
        return statement.error();
    for (;;) {
        auto row = (*statement)->step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        catalogue.apply({std::nullopt, Record(RecordTable<R>::read(**statement))});
    }
}

template <class... R>
Result<void> loadAll(Connection &connection, Catalogue &catalogue)
{
    Result<void> done;
    (void)((done = load<R>(connection, catalogue), done.ok()) && ...);
    return done;
}

/// Kinds that a Catalogue does not hold, for an SQL list.
constexpr const char *singlePeriodKinds = "'observation', 'day_value', 'narrative', 'hand_in', 'receipt'";

/// Walks the chunks of one owner that came after a revision, newest first, undoing them on a map of rows.
template <class R, class Key>
Result<void> walkBack(Connection &connection, qint64 owner, RevisionId to, std::map<Key, R> &rows, Key (*keyOf)(const R &),
                      const std::function<bool(const R &)> &wanted)
{
    auto statement = connection.prepared("SELECT body FROM revision_change WHERE kind = ?1 AND owner = ?2 AND revision > ?3 "
                                         "ORDER BY revision DESC");
    if (!statement)
        return statement.error();
    (*statement)->bindWord(1, R::kindName);
    (*statement)->bind(2, owner);
    (*statement)->bind(3, to.number);
    for (;;) {
        auto row = (*statement)->step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        auto bytes = Chunk::uncompressed((*statement)->blob(0));
        if (!bytes)
            return bytes.error();
        auto changes = Chunk::changes(QLatin1String(R::kindName), *bytes);
        if (!changes)
            return changes.error();
        for (auto change = changes->rbegin(); change != changes->rend(); ++change) {
            const R &any = std::get<R>(change->any());
            if (!wanted(any))
                continue;
            if (change->before)
                rows.insert_or_assign(keyOf(any), std::get<R>(*change->before));
            else
                rows.erase(keyOf(any));
        }
    }
}

Month monthOf(const Observation &o) { return o.month; }
QDate dayOf(const DayValue &v) { return v.day; }
Month narrativeMonth(const Narrative &n) { return n.month; }
Month handInMonth(const HandIn &h) { return h.month; }

Month openFrom(Month month) { return month.isValid() ? month : Month(1000, 1); }
Month openTo(Month month) { return month.isValid() ? month : Month(9999, 12); }

template <class R, class Key>
std::vector<R> values(std::map<Key, R> &&rows)
{
    std::vector<R> list;
    list.reserve(rows.size());
    for (auto &row : rows)
        list.push_back(std::move(row.second));
    return list;
}

Revision readRevision(Statement &statement)
{
    Revision r;
    statement.read(0, r.id);
    statement.read(1, r.at);
    statement.read(2, r.author);
    statement.read(3, r.reason);
    statement.read(4, r.reverts);
    statement.read(5, r.schemaVersion);
    statement.read(6, r.changeCount);
    statement.read(7, r.previousHash);
    statement.read(8, r.hash);
    return r;
}

constexpr const char *revisionColumns = "id, at, author, reason, reverts, schema_version, changes, previous_hash, hash";

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
        return Error{ErrorKind::Corrupt, tr("“%1” is of an older form. Open it once where it can be written.").arg(path),
                     QStringLiteral("user_version %1").arg(*version)};
    std::unique_ptr<Reader> reader(new Reader(**connection));
    reader->m_owned = std::move(*connection);
    return reader;
}

Reader::Reader(Connection &connection) : m_connection(&connection) {}
Reader::~Reader() = default;

Result<std::shared_ptr<const Catalogue>> Reader::catalogue(RecordedAt at) const
{
    auto catalogue = std::make_shared<Catalogue>();
    if (auto done = loadAll<City, Department, Person, Role, Metric, Definition, Breakdown, Category, Series, Target, Baseline, Benchmark,
                            Annotation, ImportSource>(*m_connection, *catalogue);
        !done)
        return done.error();
    auto newest = newestRevision();
    if (!newest)
        return newest.error();
    catalogue->revision = *newest;
    if (!at.isNow() && *at.revision < *newest) {
        catalogue->revision = *at.revision;
        static const QByteArray sql = QByteArray("SELECT kind, body FROM revision_change WHERE revision > ?1 AND kind NOT IN (")
            + singlePeriodKinds + ") ORDER BY revision DESC";
        auto statement = m_connection->prepared(sql);
        if (!statement)
            return statement.error();
        (*statement)->bind(1, at.revision->number);
        for (;;) {
            auto row = (*statement)->step();
            if (!row)
                return row.error();
            if (!*row)
                break;
            const QByteArray kind = (*statement)->text(0).toLatin1();
            auto bytes = Chunk::uncompressed((*statement)->blob(1));
            if (!bytes)
                return bytes.error();
            auto changes = Chunk::changes(QLatin1String(kind), *bytes);
            if (!changes)
                return changes.error();
            for (auto change = changes->rbegin(); change != changes->rend(); ++change)
                catalogue->apply(change->inverse());
        }
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
    auto row = (*statement)->step();
    if (!row)
        return row.error();
    const QByteArray head = *row ? (*statement)->blob(0).toHex() : QByteArray();
    (*statement)->reset();
    return head;
}

Result<RevisionId> Reader::revisionAt(const QDateTime &moment) const
{
    auto statement = m_connection->prepared("SELECT id FROM revision WHERE at <= ?1 ORDER BY id DESC LIMIT 1");
    if (!statement)
        return statement.error();
    (*statement)->bind(1, moment);
    auto row = (*statement)->step();
    if (!row)
        return row.error();
    const RevisionId found(*row ? (*statement)->integer(0) : 0);
    (*statement)->reset();
    if (!found)
        return Error{ErrorKind::NotFound, tr("The city file did not exist yet on %1. Choose a later day.").arg(moment.date().toString(Qt::ISODate)), {}};
    return found;
}

Result<std::vector<Observation>> Reader::observations(SeriesId series, Month from, Month to, RecordedAt at) const
{
    auto all = observations(std::span<const SeriesId>(&series, 1), from, to, at);
    if (!all)
        return all.error();
    return std::move(all->front().observations);
}

Result<std::vector<SeriesObservations>> Reader::observations(std::span<const SeriesId> series, Month from, Month to, RecordedAt at) const
{
    from = openFrom(from);
    to = openTo(to);
    // One transaction, so that all series are of one moment.
    std::unique_ptr<Transaction> transaction;
    if (!m_connection->inTransaction()) {
        auto begun = Transaction::begin(*m_connection, Transaction::Kind::Read);
        if (!begun)
            return begun.error();
        transaction = std::move(*begun);
    }
    QSet<qint64> touched;
    if (!at.isNow()) {
        auto owners = m_connection->prepared("SELECT DISTINCT owner FROM revision_change WHERE kind = 'observation' AND revision > ?1");
        if (!owners)
            return owners.error();
        (*owners)->bind(1, at.revision->number);
        for (;;) {
            auto row = (*owners)->step();
            if (!row)
                return row.error();
            if (!*row)
                break;
            touched.insert((*owners)->integer(0));
        }
    }

    static const QByteArray sql = RecordTable<Observation>::select("WHERE series = ?1 AND month BETWEEN ?2 AND ?3 ORDER BY month");
    auto statement = m_connection->prepared(sql);
    if (!statement)
        return statement.error();
    std::vector<SeriesObservations> answer;
    answer.reserve(series.size());
    for (SeriesId id : series) {
        (*statement)->reset();
        (*statement)->bind(1, id.number);
        (*statement)->bind(2, qint64(from.yyyymm()));
        (*statement)->bind(3, qint64(to.yyyymm()));
        auto rows = RecordTable<Observation>::rows(**statement, size_t(std::clamp(to - from + 1, 0, 240)));
        if (!rows)
            return rows.error();
        SeriesObservations &entry = answer.emplace_back(SeriesObservations{id, std::move(*rows)});
        if (touched.contains(id.number)) {
            std::map<Month, Observation> byMonth;
            for (Observation &o : entry.observations)
                byMonth.emplace(o.month, std::move(o));
            auto walked = walkBack<Observation, Month>(*m_connection, id.number, *at.revision, byMonth, monthOf,
                                                       [&](const Observation &o) { return o.month >= from && o.month <= to; });
            if (!walked)
                return walked.error();
            entry.observations = values(std::move(byMonth));
        }
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

namespace {

Result<Month> edgeMonth(Connection &connection, std::span<const SeriesId> series, const QByteArray &sql, bool newest)
{
    auto statement = connection.prepared(sql);
    if (!statement)
        return statement.error();
    Month edge;
    for (SeriesId id : series) {
        (*statement)->reset();
        (*statement)->bind(1, id.number);
        auto row = (*statement)->step();
        if (!row)
            return row.error();
        if (!*row)
            continue;
        Month month;
        (*statement)->read(0, month);
        if (!edge.isValid() || (newest ? month > edge : month < edge))
            edge = month;
    }
    (*statement)->reset();
    return edge;
}

} // namespace

Result<Month> Reader::lastMonth(std::span<const SeriesId> series, RecordedAt at) const
{
    if (at.isNow())
        return edgeMonth(*m_connection, series, "SELECT month FROM observation WHERE series = ?1 AND state = 'value' ORDER BY month DESC LIMIT 1", true);
    auto all = observations(series, {}, {}, at);
    if (!all)
        return all.error();
    Month edge;
    for (const SeriesObservations &s : *all)
        for (const Observation &o : s.observations)
            if (o.hasValue() && o.month > edge)
                edge = o.month;
    return edge;
}

Result<Month> Reader::firstMonth(std::span<const SeriesId> series, RecordedAt at) const
{
    if (at.isNow())
        return edgeMonth(*m_connection, series, "SELECT month FROM observation WHERE series = ?1 AND state = 'value' ORDER BY month LIMIT 1", false);
    auto all = observations(series, {}, {}, at);
    if (!all)
        return all.error();
    Month edge;
    for (const SeriesObservations &s : *all)
        for (const Observation &o : s.observations)
            if (o.hasValue() && (!edge.isValid() || o.month < edge))
                edge = o.month;
    return edge;
}

Result<Month> Reader::lastMonth() const
{
    auto number = m_connection->number("SELECT ifnull(max((SELECT o.month FROM observation o WHERE o.series = s.id AND o.state = 'value' "
                                       "ORDER BY o.month DESC LIMIT 1)), 0) FROM series s");
    if (!number)
        return number.error();
    return *number == 0 ? Month() : Month::fromYyyymm(int(*number));
}

Result<bool> Reader::hasObservations(MetricId metric) const
{
    auto statement = m_connection->prepared("SELECT EXISTS (SELECT 1 FROM series s CROSS JOIN observation o ON o.series = s.id WHERE s.metric = ?1)");
    if (!statement)
        return statement.error();
    (*statement)->bind(1, metric.number);
    auto row = (*statement)->step();
    if (!row)
        return row.error();
    const bool has = *row && (*statement)->integer(0) != 0;
    (*statement)->reset();
    return has;
}

Result<std::vector<DayValue>> Reader::dayValues(SeriesId series, QDate from, QDate to, RecordedAt at) const
{
    from = from.isValid() ? from : QDate(1000, 1, 1);
    to = to.isValid() ? to : QDate(9999, 12, 31);
    static const QByteArray sql = RecordTable<DayValue>::select("WHERE series = ?1 AND day BETWEEN ?2 AND ?3 ORDER BY day");
    auto statement = m_connection->prepared(sql);
    if (!statement)
        return statement.error();
    (*statement)->bind(1, series.number);
    (*statement)->bind(2, from);
    (*statement)->bind(3, to);
    auto rows = RecordTable<DayValue>::rows(**statement);
    if (!rows || at.isNow())
        return rows;
    std::map<QDate, DayValue> byDay;
    for (DayValue &v : *rows)
        byDay.emplace(v.day, v);
    auto walked = walkBack<DayValue, QDate>(*m_connection, series.number, *at.revision, byDay, dayOf,
                                            [&](const DayValue &v) { return v.day >= from && v.day <= to; });
    if (!walked)
        return walked.error();
    return values(std::move(byDay));
}

Result<std::vector<Narrative>> Reader::narratives(std::span<const SeriesId> series, Month from, Month to, RecordedAt at) const
{
    from = openFrom(from);
    to = openTo(to);
    static const QByteArray sql = RecordTable<Narrative>::select("WHERE series = ?1 AND month BETWEEN ?2 AND ?3 ORDER BY month");
    std::vector<Narrative> answer;
    for (SeriesId id : series) {
        auto statement = m_connection->prepared(sql);
        if (!statement)
            return statement.error();
        (*statement)->bind(1, id.number);
        (*statement)->bind(2, qint64(from.yyyymm()));
        (*statement)->bind(3, qint64(to.yyyymm()));
        auto rows = RecordTable<Narrative>::rows(**statement);
        if (!rows)
            return rows.error();
        if (!at.isNow()) {
            std::map<Month, Narrative> byMonth;
            for (Narrative &n : *rows)
                byMonth.emplace(n.month, std::move(n));
            auto walked = walkBack<Narrative, Month>(*m_connection, id.number, *at.revision, byMonth, narrativeMonth,
                                                     [&](const Narrative &n) { return n.month >= from && n.month <= to; });
            if (!walked)
                return walked.error();
            *rows = values(std::move(byMonth));
        }
        std::move(rows->begin(), rows->end(), std::back_inserter(answer));
    }
    return answer;
}

Result<std::vector<HandIn>> Reader::handIns(Month from, Month to, RecordedAt at) const
{
    from = openFrom(from);
    to = openTo(to);
    static const QByteArray sql = RecordTable<HandIn>::select("WHERE month BETWEEN ?1 AND ?2 ORDER BY department, month");
    auto statement = m_connection->prepared(sql);
    if (!statement)
        return statement.error();
    (*statement)->bind(1, qint64(from.yyyymm()));
    (*statement)->bind(2, qint64(to.yyyymm()));
    auto rows = RecordTable<HandIn>::rows(**statement);
    if (!rows || at.isNow())
        return rows;
    std::map<qint64, std::map<Month, HandIn>> byDepartment;
    for (HandIn &h : *rows)
        byDepartment[h.department.number].emplace(h.month, h);
    auto owners = m_connection->prepared("SELECT DISTINCT owner FROM revision_change WHERE kind = 'hand_in' AND revision > ?1");
    if (!owners)
        return owners.error();
    (*owners)->bind(1, at.revision->number);
    std::vector<qint64> touched;
    for (;;) {
        auto row = (*owners)->step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        touched.push_back((*owners)->integer(0));
    }
    for (qint64 owner : touched) {
        auto walked = walkBack<HandIn, Month>(*m_connection, owner, *at.revision, byDepartment[owner], handInMonth,
                                              [&](const HandIn &h) { return h.month >= from && h.month <= to; });
        if (!walked)
            return walked.error();
    }
    std::vector<HandIn> answer;
    for (auto &department : byDepartment)
        for (auto &entry : department.second)
            answer.push_back(std::move(entry.second));
    return answer;
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
    QByteArray sql = QByteArray("SELECT ") + revisionColumns + " FROM revision r WHERE (?1 = 0 OR r.id < ?1) AND (?2 = '' OR r.author = ?2)";
    if (filter.department || filter.metric)
        sql += " AND EXISTS (SELECT 1 FROM revision_change c WHERE c.revision = r.id AND ("
               "(c.kind IN ('observation', 'day_value', 'target', 'narrative', 'series') AND c.owner IN"
               " (SELECT s.id FROM series s WHERE (?3 = 0 OR s.department = ?3) AND (?4 = 0 OR s.metric = ?4)))"
               " OR (?4 = 0 AND c.kind IN ('department', 'hand_in') AND c.owner = ?3)"
               " OR (?4 <> 0 AND c.kind IN ('metric', 'definition', 'breakdown', 'baseline', 'benchmark') AND c.owner = ?4)"
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
    std::vector<Revision> answer;
    for (;;) {
        auto row = (*statement)->step();
        if (!row)
            return row.error();
        if (!*row)
            return answer;
        answer.push_back(readRevision(**statement));
    }
}

Result<std::vector<std::pair<RevisionId, RevisionId>>> Reader::reverts() const
{
    auto statement = m_connection->prepared("SELECT id, reverts FROM revision WHERE reverts IS NOT NULL ORDER BY id");
    if (!statement)
        return statement.error();
    std::vector<std::pair<RevisionId, RevisionId>> pairs;
    for (;;) {
        auto row = (*statement)->step();
        if (!row)
            return row.error();
        if (!*row)
            return pairs;
        pairs.emplace_back((*statement)->integer(0), (*statement)->integer(1));
    }
}

Result<qint64> Reader::revisionCount() const
{
    return m_connection->number("SELECT count(*) FROM revision");
}

Result<Revision> Reader::revision(RevisionId id, bool withChanges) const
{
    static const QByteArray sql = QByteArray("SELECT ") + revisionColumns + " FROM revision WHERE id = ?1";
    auto statement = m_connection->prepared(sql);
    if (!statement)
        return statement.error();
    (*statement)->bind(1, id.number);
    auto row = (*statement)->step();
    if (!row)
        return row.error();
    if (!*row)
        return Error{ErrorKind::NotFound, tr("There is no revision %1 in this city file. Look at the history for the numbers.").arg(id.number), {}};
    Revision revision = readRevision(**statement);
    (*statement)->reset();
    if (!withChanges)
        return revision;
    auto chunks = m_connection->prepared("SELECT kind, body FROM revision_change WHERE revision = ?1 ORDER BY kind, owner");
    if (!chunks)
        return chunks.error();
    (*chunks)->bind(1, id.number);
    for (;;) {
        auto chunk = (*chunks)->step();
        if (!chunk)
            return chunk.error();
        if (!*chunk)
            return revision;
        const QByteArray kind = (*chunks)->text(0).toLatin1();
        auto bytes = Chunk::uncompressed((*chunks)->blob(1));
        if (!bytes)
            return bytes.error();
        auto changes = Chunk::changes(QLatin1String(kind), *bytes);
        if (!changes)
            return changes.error();
        std::move(changes->begin(), changes->end(), std::back_inserter(revision.changes));
    }
}

Result<std::vector<CommittedRevision::Touched>> Reader::touched(RevisionId id) const
{
    auto statement = m_connection->prepared("SELECT kind, owner, n FROM revision_change WHERE revision = ?1 ORDER BY kind, owner");
    if (!statement)
        return statement.error();
    (*statement)->bind(1, id.number);
    std::vector<CommittedRevision::Touched> touched;
    for (;;) {
        auto row = (*statement)->step();
        if (!row)
            return row.error();
        if (!*row)
            return touched;
        const QString kind = (*statement)->text(0);
        [&]<size_t... I>(std::index_sequence<I...>) {
            ((kind == QLatin1String(std::variant_alternative_t<I, Record>::kindName)
                  ? touched.push_back({QLatin1String(std::variant_alternative_t<I, Record>::kindName), (*statement)->integer(1),
                                       (*statement)->integer(2)})
                  : void()),
             ...);
        }(std::make_index_sequence<std::variant_size_v<Record>>());
    }
}

Result<std::vector<Reader::PastChange>> Reader::pastChanges(QLatin1String kind, qint64 owner) const
{
    static const QByteArray sql = QByteArray("SELECT ") + revisionColumns
        + ", c.body FROM revision_change c CROSS JOIN revision r ON r.id = c.revision WHERE c.kind = ?1 AND c.owner = ?2 ORDER BY c.revision";
    auto statement = m_connection->prepared(sql);
    if (!statement)
        return statement.error();
    (*statement)->bindWord(1, kind.data());
    (*statement)->bind(2, owner);
    std::vector<PastChange> past;
    for (;;) {
        auto row = (*statement)->step();
        if (!row)
            return row.error();
        if (!*row)
            return past;
        const Revision revision = readRevision(**statement);
        auto bytes = Chunk::uncompressed((*statement)->blob(9));
        if (!bytes)
            return bytes.error();
        auto changes = Chunk::changes(kind, *bytes);
        if (!changes)
            return changes.error();
        for (Change &change : *changes)
            past.push_back({revision, std::move(change)});
    }
}

Result<std::vector<QString>> Reader::authors() const
{
    auto statement = m_connection->prepared("SELECT DISTINCT author FROM revision ORDER BY author COLLATE NOCASE");
    if (!statement)
        return statement.error();
    std::vector<QString> names;
    for (;;) {
        auto row = (*statement)->step();
        if (!row)
            return row.error();
        if (!*row)
            return names;
        names.push_back((*statement)->text(0));
    }
}

Result<void> Reader::eachObservation(const std::function<bool(const Observation &)> &each) const
{
    auto statement = m_connection->prepared(RecordTable<Observation>::select("ORDER BY series, month"));
    if (!statement)
        return statement.error();
    for (;;) {
        auto row = (*statement)->step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        if (!each(RecordTable<Observation>::read(**statement))) {
            (*statement)->reset();
            return {};
        }
    }
}

} // namespace statroom
