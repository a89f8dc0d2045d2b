// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ProblemStanding.h"

#include "domain/RecordText.h"
#include "domain/Words.h"
#include "items/CountermeasureEvents.h"
#include "items/MetricFacts.h"
#include "items/ParetoModel.h"
#include "items/SessionMemo.h"
#include "items/TrendModel.h"
#include "items/Viewpoint.h"

#include <QCoreApplication>

#include <algorithm>

namespace statroom {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProblemStanding)
};

QString sentence(const QStringList &parts)
{
    QStringList told;
    for (const QString &part : parts)
        if (!part.isEmpty())
            told << part;
    return told.join(QLatin1Char(' '));
}

/// The causes of a problem as recorded at a revision: those of now, or what the history had made by then.
Result<std::vector<Cause>> causesAt(const Reader &reader, ProblemId problem, RecordedAt at)
{
    if (at.isNow())
        return reader.causes(problem);
    auto past = reader.pastChanges(QLatin1String(Cause::kindName), problem.number);
    if (!past)
        return past.error();
    std::vector<Cause> causes;
    for (const Reader::PastChange &one : *past) {
        if (one.revision.id.number > at.revision->number)
            break;
        const Cause &any = std::get<Cause>(one.change.any());
        std::erase_if(causes, [&](const Cause &cause) { return cause.id == any.id; });
        if (one.change.after)
            causes.push_back(any);
    }
    return causes;
}

class Reading
{
public:
    Reading(const Reader &reader, ProblemStanding &standing, Month month)
        : m_reader(reader)
        , m_standing(standing)
        , m_catalogue(*standing.catalogue)
        , m_month(month)
    {}

    Result<void> run()
    {
        for (auto step :
             {&Reading::rounds, &Reading::causes, &Reading::countermeasures, &Reading::chart, &Reading::check})
            if (auto done = (this->*step)(); !done)
                return done;
        words();
        return {};
    }

private:
    const Problem &problem() const { return m_standing.problem; }
    QString day(QDate date) const { return dateText(date, m_standing.locale); }
    QString percent(double share) const { return shareText(share, m_standing.locale); }
    QString number(double count) const { return plainNumber(count, m_standing.locale); }

    /// What the history tells of circles that were gone round before.
    Result<void> rounds()
    {
        auto past = m_reader.pastChanges(QLatin1String(Problem::kindName), problem().id.number);
        if (!past)
            return past.error();
        QDate from = problem().openedOn;
        for (const Reader::PastChange &one : *past) {
            if (!m_standing.recordedAt.isNow() && one.revision.id.number > m_standing.recordedAt.revision->number)
                break;
            if (!one.change.before || !one.change.after)
                continue;
            const Problem &before = std::get<Problem>(*one.change.before);
            const Problem &after = std::get<Problem>(*one.change.after);
            // Going round again was taken back.
            while (!m_standing.rounds.empty() && m_standing.rounds.back().number >= after.round) {
                from = m_standing.rounds.back().from;
                m_standing.rounds.pop_back();
            }
            if (after.round <= before.round)
                continue;
            m_standing.rounds.push_back(
                {before.round, from, after.concludedOn, after.conclusion, RevisionId(one.revision.id.number - 1)});
            from = after.concludedOn.isValid() ? after.concludedOn : from;
        }
        m_standing.roundFrom = from;
        return {};
    }

    Result<void> causes()
    {
        auto read = causesAt(m_reader, problem().id, m_standing.recordedAt);
        if (!read)
            return read.error();
        m_standing.causes = CauseTree::of(std::move(*read));
        return countedFrom();
    }

    /// Counts that a breakdown gave keep its months as the reason of their revision; whoever typed a count gave none.
    Result<void> countedFrom()
    {
        if (m_standing.causes.pareto.total <= 0)
            return {};
        auto past = m_reader.pastChanges(QLatin1String(Cause::kindName), problem().id.number);
        if (!past)
            return past.error();
        std::map<qint64, QString> reasons; // of the present count of a cause
        for (const Reader::PastChange &one : *past) {
            if (!m_standing.recordedAt.isNow() && one.revision.id.number > m_standing.recordedAt.revision->number)
                break;
            const auto countOf = [](const std::optional<Record> &record) {
                return record ? std::get<Cause>(*record).count : std::optional<double>();
            };
            if (one.change.after && countOf(one.change.after) != countOf(one.change.before))
                reasons[std::get<Cause>(*one.change.after).id.number] =
                    one.revision.reverts ? QString() : one.revision.reason;
        }
        QStringList known;
        for (const Breakdown *breakdown : m_catalogue.breakdownsOf(problem().metric))
            known << countedBy(*breakdown);
        std::erase_if(reasons, [&](const auto &one) {
            return std::none_of(known.begin(), known.end(),
                                [&](const QString &begin) { return one.second.startsWith(begin); });
        });
        QStringList told;
        for (const CauseTree::Node &node : m_standing.causes.nodes)
            if (const auto reason = reasons.find(node.cause.id.number); node.cause.count && reason != reasons.end())
                told << reason->second;
        told.removeDuplicates();
        m_standing.countedFrom = told.join(QStringLiteral("; "));
        return {};
    }

    Result<void> countermeasures()
    {
        for (const ActionItem &action : m_catalogue.actionItems()) {
            if (action.problem != problem().id || action.kind != ActionItem::Kind::Action)
                continue;
            const SessionMemo::Promise promise = promiseOf(m_catalogue, action, m_standing.today, m_standing.locale);
            ProblemStanding::Countermeasure one;
            one.action = action;
            one.round = problem().round;
            one.who = promise.who;
            one.due = promise.due;
            one.state = promise.state;
            one.standing = promise.standing;
            one.beginsOn = beginOf(action);
            one.begins = one.beginsOn.isValid() ? day(one.beginsOn) : QString();
            if (!m_standing.rounds.empty()) {
                auto past = m_reader.pastChanges(QLatin1String(ActionItem::kindName), action.id.number);
                if (!past)
                    return past.error();
                for (const Reader::PastChange &change : *past)
                    if (std::get<ActionItem>(change.change.any()).problem == problem().id) {
                        for (auto round = m_standing.rounds.rbegin(); round != m_standing.rounds.rend(); ++round)
                            if (change.revision.id.number <= round->last.number)
                                one.round = round->number;
                        break;
                    }
            }
            m_standing.countermeasures.push_back(std::move(one));
        }
        auto &all = m_standing.countermeasures;
        std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) {
            const bool known = a.beginsOn.isValid();
            if (known != b.beginsOn.isValid())
                return known;
            return std::tuple(a.beginsOn, a.action.number) < std::tuple(b.beginsOn, b.action.number);
        });
        for (size_t i = 0; i < all.size(); ++i)
            all[i].number = int(i) + 1;
        return {};
    }

    Result<void> chart()
    {
        const TrendSubject subject{problem().department, problem().metric, problem().category, {}};
        auto read = TrendReading::read(m_reader, m_standing.catalogue, subject, m_month, m_standing.recordedAt,
                                       TrendReading::Depth::Numbers, m_standing.locale);
        if (!read)
            return read.error();
        // Of this problem they carry the number that they have in its list.
        for (TrendRow &row : read->rows) {
            QStringList signs = row.letters.split(QStringLiteral(", "), Qt::SkipEmptyParts);
            for (const auto &one : m_standing.countermeasures) {
                const TrendAnnotation begin = countermeasureEvent(m_catalogue, one.action);
                const qsizetype place = one.beginsOn.isValid() && row.period.contains(Month::of(one.beginsOn))
                    ? row.annotations.indexOf(begin)
                    : -1;
                if (place >= 0 && place < signs.size())
                    signs[place] = QString::number(one.number);
            }
            row.letters = signs.join(QStringLiteral(", "));
        }
        m_standing.trend = std::make_shared<const TrendReading>(std::move(*read));
        return {};
    }

    Result<void> check()
    {
        if (problem().checkFrom.isValid()) {
            m_standing.checkFrom = problem().checkFrom.firstDay();
        } else {
            for (const auto &one : m_standing.countermeasures)
                if (one.beginsOn.isValid() && one.beginsOn <= m_standing.today && one.round == problem().round
                    && (!m_standing.checkFrom.isValid() || one.beginsOn < m_standing.checkFrom))
                    m_standing.checkFrom = one.beginsOn;
        }
        if (!m_standing.checkFrom.isValid())
            return {};
        BeforeAfterChoice choice;
        choice.subject = m_standing.trend->subject;
        choice.day = m_standing.checkFrom;
        auto read = BeforeAfterReading::read(m_reader, m_standing.catalogue, choice, m_month, m_standing.recordedAt,
                                             m_standing.locale);
        if (!read)
            return read.error();
        if (read->choice.before.isValid() && read->choice.after.isValid())
            m_standing.check = std::make_shared<const BeforeAfterReading>(std::move(*read));
        return {};
    }

    void words()
    {
        const TrendReading &trend = *m_standing.trend;
        const MetricFacts facts = MetricFacts::of(trend, m_standing.locale);
        m_standing.metric = facts.code + QLatin1Char(' ') + facts.title;
        m_standing.department = facts.department;
        m_standing.step = problemStep(problem());
        m_standing.status = facts.status;
        m_standing.value = facts.value;
        m_standing.shown = facts.shown;
        m_standing.statusSentence = sentence({facts.phrase, facts.why, facts.remark});
        m_standing.chartSentence = facts.chart.verdict.variation
            ? sentence({facts.chart.variationWord + QLatin1Char('.'), facts.chart.whyVariation})
            : facts.chart.remarks;
        m_standing.causeSentence = causeSentence();
        if (!m_standing.countedFrom.isEmpty())
            m_standing.causeSentence += QLatin1Char(' ') + m_standing.countedFrom + QLatin1Char('.');
        if (!m_standing.causes.exceeded.isEmpty())
            m_standing.causeRemark =
                Words::tr("The whys of %1 were counted more often than the cause itself: their sum is taken. Correct "
                          "one of the counts.")
                    .arg(quoted(m_standing.causes.exceeded));
        m_standing.actionSentence = actionSentence();
        checkWords();
        if (!m_standing.rounds.empty()) {
            const ProblemStanding::Round &last = m_standing.rounds.back();
            m_standing.lastRound = Words::tr("Round %1 ended on %2: %3")
                                       .arg(m_standing.locale.toString(last.number), day(last.to), last.conclusion);
        } else if (m_standing.isOpen() && problem().round > 1 && !problem().conclusion.isEmpty()) {
            m_standing.lastRound = Words::tr("Round %1 ended on %2: %3")
                                       .arg(m_standing.locale.toString(problem().round - 1), day(problem().concludedOn),
                                            problem().conclusion);
        }
        if (!m_standing.isOpen())
            m_standing.conclusion = problem().step == Problem::Step::Standardised
                ? Words::tr("Standardised on %1: %2").arg(day(problem().concludedOn), problem().conclusion)
                : Words::tr("Closed on %1: %2").arg(day(problem().concludedOn), problem().conclusion);
    }

    QString quoted(const QStringList &texts) const
    {
        QStringList found;
        for (const QString &text : texts)
            found << Words::tr("“%1”").arg(text);
        return m_standing.locale.createSeparatedList(found);
    }

    QString causeSentence() const
    {
        const Pareto &pareto = m_standing.causes.pareto;
        if (m_standing.causes.nodes.empty())
            return Words::tr("No cause is named yet. Ask why until something can be done about the answer.");
        if (pareto.bars.empty())
            return Words::tr("No cause was counted yet. Count how often each occurs: then the few that matter show.");
        if (!(pareto.total > 0))
            return Words::tr("All causes were counted 0 times: none can be told from another.");
        QStringList few;
        for (const Pareto::Bar &bar : pareto.bars)
            if (bar.isVital)
                few << Words::tr("%1 (%2)").arg(bar.entry.text, number(bar.entry.count));
        if (pareto.counted == 1 && pareto.vital == 1)
            return Words::tr("Only one cause was counted, %1 of %2: nothing to compare it with.")
                .arg(few.first(), number(pareto.total));
        if (pareto.vital == 0)
            return Words::tr("%1 of %2 have no named cause: the named ones do not reach 80 %. Look into those first.")
                .arg(number(pareto.others), number(pareto.total));
        QString told =
            Words::tr("The vital few: %1 make up %2 of %3.", "", pareto.vital)
                .arg(m_standing.locale.createSeparatedList(few), percent(pareto.vitalPart()), number(pareto.total));
        if (pareto.vital == 1)
            told = Words::tr("The vital one: %1 makes up %2 of %3.")
                       .arg(few.first(), percent(pareto.vitalPart()), number(pareto.total));
        // Where many are needed the first of them stand for the others: the bars show them all.
        constexpr qsizetype mostNamed = 5;
        if (!pareto.standsOut() && few.size() > mostNamed) {
            const int left = int(few.size() - (mostNamed - 1));
            few = few.mid(0, mostNamed - 1);
            few << Words::tr("%n further", "causes", left);
        }
        if (!pareto.standsOut())
            told =
                Words::tr("It takes %1 of %2 causes to reach 80 %: no few stand out. %3 make up %4 of %5.")
                    .arg(m_standing.locale.toString(pareto.vital), m_standing.locale.toString(pareto.counted),
                         m_standing.locale.createSeparatedList(few), percent(pareto.vitalPart()), number(pareto.total));
        if (pareto.tied > 0)
            told = sentence(
                {told, Words::tr("%n further cause(s) counted as often as the last of them.", nullptr, pareto.tied)});
        return told;
    }

    QString actionSentence()
    {
        const auto &all = m_standing.countermeasures;
        if (all.empty())
            return Words::tr("No countermeasure yet. Say who does what by when about the causes that matter.");
        int done = 0, late = 0, open = 0, dropped = 0;
        for (const auto &one : all) {
            done += one.standing == ActionItem::Standing::Done || one.standing == ActionItem::Standing::DoneLate;
            late += one.standing == ActionItem::Standing::Late;
            open += one.standing == ActionItem::Standing::Due || one.standing == ActionItem::Standing::Later;
            dropped += one.standing == ActionItem::Standing::Dropped;
        }
        QStringList parts;
        if (done > 0)
            parts << Words::tr("%n done", nullptr, done);
        if (late > 0)
            parts << Words::tr("%n late", nullptr, late);
        if (open > 0)
            parts << Words::tr("%n open", nullptr, open);
        if (dropped > 0)
            parts << Words::tr("%n dropped", nullptr, dropped);
        m_standing.actionTally = parts.join(QStringLiteral(", "));
        return Words::tr("%1 of %2.")
            .arg(m_standing.actionTally, Words::tr("%n countermeasure(s)", nullptr, int(all.size())));
    }

    void checkWords()
    {
        if (!m_standing.checkFrom.isValid()) {
            m_standing.checkSentence =
                Words::tr("No countermeasure has begun. From the day one begins, the months after are compared with "
                          "those before.");
            return;
        }
        if (!m_standing.check) {
            m_standing.checkSentence =
                Words::tr("Nothing to compare yet: there must be values before %1 and a whole period after it.")
                    .arg(day(m_standing.checkFrom));
            return;
        }
        const BeforeAfterReading &check = *m_standing.check;
        m_standing.checkSentence = check.text.answer;
        if (!check.result.isTold())
            return;
        m_standing.checkFigure = check.text.figure;
        m_standing.checkInterval = check.text.interval;
        using Verdict = ProblemStanding::Verdict;
        const Metric::Direction wanted = check.numbers.metric.direction;
        const double difference = check.result.difference.value;
        if (!check.result.varies || !check.result.difference.leavesOutZero())
            m_standing.verdict = difference == 0 || check.result.varies ? Verdict::NoDifference : Verdict::Different;
        else if (wanted == Metric::Direction::Up)
            m_standing.verdict = difference > 0 ? Verdict::Better : Verdict::Worse;
        else if (wanted == Metric::Direction::Down)
            m_standing.verdict = difference < 0 ? Verdict::Better : Verdict::Worse;
        else
            m_standing.verdict = Verdict::Different;
        switch (m_standing.verdict) {
        case Verdict::Better:
            m_standing.checkVerdict = Words::tr("Better than before");
            break;
        case Verdict::Worse:
            m_standing.checkVerdict = Words::tr("Worse than before");
            break;
        case Verdict::Different:
            m_standing.checkVerdict = Words::tr("Not as before");
            break;
        case Verdict::NoDifference:
            m_standing.checkVerdict = Words::tr("No clear difference");
            break;
        case Verdict::None:
            break;
        }
    }

    const Reader &m_reader;
    ProblemStanding &m_standing;
    const Catalogue &m_catalogue;
    Month m_month;
};

} // namespace

Result<ProblemStanding> ProblemStanding::read(const Reader &reader, std::shared_ptr<const Catalogue> catalogue,
                                              ProblemId id, Month month, RecordedAt at, QDate today,
                                              const QLocale &locale)
{
    const Problem *problem = catalogue->problem(id);
    if (!problem)
        return Error{ErrorKind::NotFound, Words::tr("This problem is not in the city file that is shown."), {}};
    ProblemStanding standing;
    standing.problem = *problem;
    standing.catalogue = std::move(catalogue);
    standing.recordedAt = at;
    standing.today = today;
    standing.locale = locale;
    if (auto done = Reading(reader, standing, month).run(); !done)
        return done.error();
    return standing;
}

Result<ProblemStanding> ProblemStanding::read(const Viewpoint &viewpoint, ProblemId id)
{
    return read(viewpoint.reader(), viewpoint.catalogue(), id, viewpoint.month(), viewpoint.recordedAt(),
                viewpoint.today(), viewpoint.locale());
}

Result<ProblemStanding> ProblemStanding::read(const Viewpoint &viewpoint, const SessionReading &session, ProblemId id)
{
    auto numbers = viewpoint.reader().catalogue(session.recordedAt());
    if (!numbers)
        return numbers.error();
    const Month month = session.session.month.isValid() ? session.session.month : viewpoint.month();
    const bool wasThere = (*numbers)->problem(id) != nullptr;
    return read(viewpoint.reader(), wasThere ? *numbers : session.catalogue, id, month,
                wasThere ? session.recordedAt() : RecordedAt(),
                session.session.state == Session::State::Held ? session.session.day : viewpoint.today(),
                viewpoint.locale());
}

bool ProblemStanding::isOpen(const Problem &problem)
{
    return problem.step != Problem::Step::Standardised && problem.step != Problem::Step::Closed;
}

bool ProblemStanding::isTouchedBy(const CommittedRevision &revision) const
{
    return trend->isTouchedBy(revision) || revision.touches(QLatin1String(Cause::kindName), problem.id.number);
}

QString ProblemStanding::plainText() const
{
    QStringList lines{problem.statement,
                      RecordText::joined(metric, department),
                      step,
                      QString(),
                      statusSentence,
                      chartSentence,
                      QString(),
                      causeSentence};
    for (const Pareto::Bar &bar : causes.pareto.bars)
        lines << Words::tr("- %1: %2").arg(bar.entry.text, plainNumber(bar.entry.count, locale));
    lines << QString() << actionSentence;
    for (const Countermeasure &one : countermeasures)
        lines << Words::tr("%1. %2").arg(locale.toString(one.number),
                                         RecordText::joined(RecordText::joined(one.action.text, one.who), one.state));
    lines << QString() << checkSentence;
    for (const QString &end : {lastRound, conclusion})
        if (!end.isEmpty())
            lines << end;
    return lines.join(QLatin1Char('\n'));
}

const Problem *problemNamed(const Catalogue &catalogue, const QString &key)
{
    bool isNumber = false;
    const qint64 number = key.toLongLong(&isNumber);
    if (isNumber)
        return catalogue.problem(ProblemId(number));
    const Problem *found = nullptr;
    for (const Problem &problem : catalogue.problems()) {
        if (problem.uuid == key)
            return &problem;
        if (problem.statement.compare(key.simplified(), Qt::CaseInsensitive) != 0)
            continue;
        if (found)
            return nullptr;
        found = &problem;
    }
    return found;
}

QString countedBy(const Breakdown &breakdown)
{
    return Words::tr("Counted by %1").arg(breakdown.name);
}

QString problemStep(const Problem &problem)
{
    QString step = word(problem.step);
    step[0] = step[0].toUpper();
    return problem.round > 1 ? Words::tr("%1, round %2").arg(step, QString::number(problem.round)) : step;
}

} // namespace statroom
