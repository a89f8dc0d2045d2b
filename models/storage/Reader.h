// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Catalogue.h"
#include "domain/Result.h"
#include "domain/Revision.h"

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace statroom {

class Connection;

/// The moment whose record is read: now, or what the file held when a revision had just been written.
struct RecordedAt
{
    std::optional<RevisionId> revision; ///< none = now

    bool isNow() const { return !revision.has_value(); }
    bool operator==(const RecordedAt &) const = default;
};

/// Observations of one series in a span, by month, without gaps filled in.
struct SeriesObservations
{
    SeriesId series;
    std::vector<Observation> observations;
};

/// One line of the history; `changes` of the revision are read apart.
struct HistoryFilter
{
    DepartmentId department; ///< none = all
    MetricId metric;
    QString author;
    RevisionId before; ///< only older than this; none = from the newest
    int limit = 200;
};

/// Reads a city file. A Reader belongs to the thread that opened it and never writes; it copies what is
/// asked for and holds no lock afterwards. Errors of reading are errors, never a shorter answer.
class Reader
{
public:
    /// An own read-only connection, for use on another thread than the writer's.
    static Result<std::unique_ptr<Reader>> open(const QString &path);
    explicit Reader(Connection &connection); ///< shares the writer's connection (CityFile::reader())
    ~Reader();

    Result<std::shared_ptr<const Catalogue>> catalogue(RecordedAt at = {}) const;
    Result<RevisionId> newestRevision() const;
    /// SHA-256 (lower-case hex) that closes the history at a revision; what reports print.
    Result<QByteArray> headOfChain(RecordedAt at = {}) const;
    /// The newest revision not later than the end of the day (or the moment, if a time is given) in `zone`.
    Result<RevisionId> revisionAt(const QDateTime &moment) const;

    /// Months are first months; both ends included. An invalid end is open.
    Result<std::vector<Observation>> observations(SeriesId series, Month from = {}, Month to = {},
                                                  RecordedAt at = {}) const;
    /// The same for many series, in the order asked for; one entry for each, perhaps without observations.
    Result<std::vector<SeriesObservations>> observations(std::span<const SeriesId> series, Month from, Month to,
                                                         RecordedAt at = {}) const;
    Result<std::optional<Observation>> observation(SeriesId series, Month month, RecordedAt at = {}) const;
    /// Months of the newest observation that has a value, over the given series; invalid if there is none.
    Result<Month> lastMonth(std::span<const SeriesId> series, RecordedAt at = {}) const;
    /// The same of the oldest.
    Result<Month> firstMonth(std::span<const SeriesId> series, RecordedAt at = {}) const;
    /// Newest month in the whole file that has a value, the last one of its period; one at or after `enough` is
    /// as good as the newest, and found sooner.
    Result<Month> lastMonth(Month enough = {}) const;
    Result<bool> hasObservations(MetricId metric) const;

    Result<std::vector<DayValue>> dayValues(SeriesId series, QDate from = {}, QDate to = {}, RecordedAt at = {}) const;
    Result<std::vector<Narrative>> narratives(std::span<const SeriesId> series, Month from, Month to,
                                              RecordedAt at = {}) const;
    Result<std::vector<HandIn>> handIns(Month from, Month to, RecordedAt at = {}) const; ///< all departments
    /// What belongs to one session or problem, as now: its agenda items, questions, people, notes, papers, causes; in
    /// the order in which they were made.
    template <class R>
    Result<std::vector<R>> recordsOf(decltype(R::session) session) const;
    Result<std::vector<Cause>> causes(ProblemId problem) const;
    Result<std::optional<Attachment>> attachment(AttachmentId id) const;
    Result<std::vector<Receipt>> receipts() const;
    Result<std::optional<Receipt>> receipt(ReceiptId id) const;

    /// Newest first, without their changes.
    Result<std::vector<Revision>> history(const HistoryFilter &filter) const;
    Result<qint64> revisionCount() const;
    Result<Revision> revision(RevisionId id, bool withChanges = true) const;
    /// What a revision touched, without decoding its changes.
    Result<std::vector<CommittedRevision::Touched>> touched(RevisionId id) const;
    /// Every change ever made to one observation, oldest first, each with the revision that made it.
    struct PastChange
    {
        Revision revision; ///< without changes
        Change change;
    };
    Result<std::vector<PastChange>> pastChanges(QLatin1String kind, qint64 owner) const;
    Result<std::vector<QString>> authors() const;
    /// Every revert and the revision it takes back, oldest first.
    Result<std::vector<std::pair<RevisionId, RevisionId>>> reverts() const;

    /// Walks all observations in (series, month) order without holding them in memory; `each` answers
    /// false to stop.
    Result<void> eachObservation(const std::function<bool(const Observation &)> &each) const;

    /// Whether the pages of the file hold together; the error says what to do.
    Result<void> quickCheck(const std::atomic_bool &cancelled) const;

    Connection &connection() const { return *m_connection; }

private:
    template <class R>
    Result<std::vector<R>> owned(qint64 owner) const;
    enum class Edge { First, Last };
    Result<Month> edgeMonth(std::span<const SeriesId> series, RecordedAt at, Edge edge) const;

    std::unique_ptr<Connection> m_owned;
    Connection *m_connection;
};

} // namespace statroom
