// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/MetricFacts.h"

#include "domain/Words.h"
#include "items/ChartText.h"
#include "items/GoalReading.h"
#include "items/StandingText.h"
#include "items/TrendModel.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>

namespace statroom {

namespace {

class Wording
{
    Q_DECLARE_TR_FUNCTIONS(MetricFacts)

public:
    Wording(const TrendReading &reading, const QLocale &locale)
        : m_reading(reading)
        , m_locale(locale)
        , m_format(reading.metric(), locale)
    {}

    MetricFacts all() const
    {
        MetricFacts facts;
        const Catalogue &catalogue = *m_reading.catalogue;
        facts.city = catalogue.city.name;
        if (const Department *department = m_reading.department())
            facts.department = department->name;
        facts.code = metric().code;
        facts.title = metric().name;
        if (const Category *category = catalogue.category(m_reading.subject.category))
            facts.title = tr("%1: %2").arg(metric().name, category->name);
        facts.shown = label(m_reading.shown, LabelStyle::Long);
        addStatus(facts);
        addChart(facts);
        addFacts(facts);
        addDefinitions(facts);
        addInputs(facts);
        addNarratives(facts);
        addNotes(facts);
        addSources(facts);
        return facts;
    }

    QList<MetricFacts::Fact> origin(const TrendRow &row) const
    {
        QList<MetricFacts::Fact> facts;
        const Observation *observation = m_reading.numbers.observationAt(row.period.first);
        facts.append({tr("Value"), m_format.format(row.value),
                      row.numerator && row.denominator ? ofParts(*row.numerator, *row.denominator) : QString()});
        const bool isEntered = m_reading.numbers.origin == Standing::Origin::SummedOverCategories && observation
            && observation->hasValue();
        switch (isEntered ? Standing::Origin::Entered : m_reading.numbers.origin) {
        case Standing::Origin::Calculated:
            facts.append({tr("Calculated"), metric().formula, {}});
            for (const MetricValues &input : m_reading.numbers.inputs)
                facts.append({input.metric.code,
                              UnitFormat(input.metric, m_locale).format(input.over(row.period).value),
                              input.metric.name});
            return facts;
        case Standing::Origin::SummedOverCategories:
            facts.append({tr("Made of"), row.source, {}});
            for (const auto &part : m_reading.numbers.parts) {
                const auto found = std::find_if(part.observations.begin(), part.observations.end(),
                                                [&](const Observation &o) { return o.month == row.period.first; });
                const Category *category = m_reading.catalogue->category(part.category);
                facts.append({category ? category->name : QString(),
                              m_format.format(found == part.observations.end() ? std::nullopt : found->value),
                              {}});
            }
            return facts;
        case Standing::Origin::Entered:
            break;
        }
        if (!observation)
            return facts;
        if (row.stage)
            facts.append({tr("Stage"), stageWord(*row.stage), row.disputed ? tr("disputed") : QString()});
        if (!row.value && observation->expected.isValid())
            facts.append({tr("Expected"), dateText(observation->expected, m_locale), {}});
        const auto receipt = m_reading.receipts.constFind(observation->receipt);
        if (observation->receipt && receipt != m_reading.receipts.constEnd()) {
            facts.append({tr("File"), receipt->fileName, receipt->sheet});
            facts.append({tr("SHA-256"), receipt->sha256, {}});
            if (!receipt->filter.isEmpty())
                facts.append({tr("Filter"), receipt->filter, {}});
        } else if (!observation->source.isEmpty()) {
            facts.append({tr("Source"), observation->source, {}});
        }
        const auto revision = m_reading.history.numberFrom.constFind(row.period.first);
        if (revision != m_reading.history.numberFrom.constEnd())
            facts.append({tr("Revision"), m_locale.toString(revision->id.number),
                          tr("%1, %2").arg(revision->author, moment(revision->at))});
        if (observation->unweighted)
            facts.append({tr("Average"), tr("unweighted"), tr("made without its parts")});
        if (!observation->note.isEmpty())
            facts.append({tr("Note"), observation->note, {}});
        for (const auto &correction : m_reading.history.corrections)
            if (correction.before.month == row.period.first)
                facts.append({tr("Corrected"), correctionText(correction),
                              tr("%1, %2").arg(correction.revision.author, moment(correction.revision.at))});
        return facts;
    }

private:
    const Metric &metric() const { return m_reading.metric(); }
    const Standing &standing() const { return m_reading.standing; }
    const City &city() const { return m_reading.catalogue->city; }
    QString label(const Period &period, LabelStyle style) const
    {
        return m_reading.numbers.calendar.label(period, style, m_locale);
    }
    QString moment(const QDateTime &at) const { return cityMoment(city(), at, m_locale); }
    QString ofParts(double numerator, double denominator) const
    {
        return tr("%1 of %2").arg(plainNumber(numerator, m_locale), plainNumber(denominator, m_locale));
    }
    QString targetText(const std::optional<double> &low, const std::optional<double> &high) const
    {
        if (!low)
            return QString(QChar(0x2013));
        return high ? m_format.range(*low, *high) : m_format.plain(*low);
    }

    Tolerance tolerance() const { return standing().question.tolerance; }

    QString phraseOf(Status status) const
    {
        const Tolerance near = tolerance();
        const bool isShare = near.kind == Tolerance::Kind::Relative;
        const QString share = UnitFormat(QStringLiteral("%"), 0, Metric::Kind::Rate, m_locale).plain(near.amount);
        switch (status) {
        case Status::Met:
            return tr("Target met.");
        case Status::Near:
            return isShare ? tr("Within %1 of target.").arg(share) : tr("Near target.");
        case Status::Off:
            return isShare && near.amount > 0 ? tr("Not within %1 of target.").arg(share) : tr("Off target.");
        case Status::NoTarget:
            return tr("No target.");
        case Status::NoData:
            return tr("No data.");
        }
        return {};
    }

    void addChart(MetricFacts &facts) const
    {
        const SeriesChart &series = m_reading.chart;
        if (series.isEmpty())
            return;
        const ChartText text(series, metric(), m_locale);
        facts.chart = {series.verdict(), series.request.improvement, text.variation(), text.whyVariation(),
                       text.assurance(), text.whyAssurance(),        text.remarks()};
        if (series.chart.latest < 0 || series.latest() != m_reading.shown)
            return;
        if (const QString signal = text.signal(series.chart.latest); !signal.isEmpty())
            facts.remark =
                facts.remark.isEmpty() ? tr("Signal: %1.").arg(signal) : tr("%1 Signal: %2.").arg(facts.remark, signal);
    }

    void addStatus(MetricFacts &facts) const
    {
        const Standing &s = standing();
        facts.status = s.status();
        facts.value = m_format.format(s.judgement.stale || s.isCurrent() ? s.value() : std::nullopt);
        facts.phrase = phraseOf(s.status());
        facts.why = withoutColour(statroom::why(s, m_format, m_reading.numbers.calendar));
        QStringList remarks;
        if (s.isStale())
            remarks.append(tr("Nothing for %1 yet: this is the value of %2.")
                               .arg(label(s.shown, LabelStyle::Long), label(s.judgement.period, LabelStyle::Long)));
        if (s.entry && !s.entry->hasValue() && s.entry->expected.isValid())
            remarks.append(tr("Expected on %1.").arg(dateText(s.entry->expected, m_locale)));
        if (s.preliminary)
            remarks.append(tr("Preliminary: it may still change."));
        if (s.entry && s.entry->disputed)
            remarks.append(tr("Disputed."));
        if (s.inARow >= 2 && (s.status() == Status::Off || s.status() == Status::Near || s.status() == Status::Met)) {
            const Period first(s.judgement.period.first - (s.inARow - 1) * s.judgement.period.length,
                               s.judgement.period.length);
            switch (s.status()) {
            case Status::Off:
                remarks.append(
                    tr("Off target since %1, %2 in a row.").arg(label(first, LabelStyle::Long), periodCount(s.inARow)));
                break;
            case Status::Near:
                remarks.append(tr("Near the target since %1, %2 in a row.")
                                   .arg(label(first, LabelStyle::Long), periodCount(s.inARow)));
                break;
            default:
                remarks.append(
                    tr("Met since %1, %2 in a row.").arg(label(first, LabelStyle::Long), periodCount(s.inARow)));
                break;
            }
        }
        facts.remark = remarks.join(u' ');
    }

    QString periodCount(int n) const
    {
        switch (metric().frequency) {
        case Frequency::Month:
            return tr("%n month(s)", nullptr, n);
        case Frequency::Quarter:
            return tr("%n quarter(s)", nullptr, n);
        case Frequency::Year:
            return tr("%n year(s)", nullptr, n);
        }
        return {};
    }

    void addFacts(MetricFacts &facts) const
    {
        const Standing &s = standing();
        if (s.latest() && s.latest()->hasParts() && metric().hasParts()) {
            QString what = metric().numeratorLabel;
            if (what.isEmpty())
                what = metric().kind == Metric::Kind::Average ? tr("Sum of cases") : tr("Cases counted");
            what[0] = what[0].toUpper();
            facts.facts.append({what, ofParts(*s.latest()->numerator, *s.latest()->denominator), {}});
        }
        if (metric().hasParts() && m_reading.numbers.origin == Standing::Origin::Entered && s.latest()
            && s.latest()->value && !s.latest()->hasParts())
            facts.facts.append({tr("Counts"), tr("not given"), {}});
        if (s.latest() && s.yearBefore.before) {
            const Period before = s.latest()->period.yearBefore();
            const PeriodValue *old = m_reading.numbers.at(before);
            facts.facts.append({label(before, LabelStyle::Long), m_format.format(s.yearBefore.before),
                                old && old->hasParts() && metric().hasParts()
                                    ? ofParts(*old->numerator, *old->denominator)
                                    : QString()});
            if (s.yearBefore.difference)
                facts.facts.append({tr("Change in a year"), m_format.change(*s.yearBefore.difference),
                                    m_format.change(*s.yearBefore.difference) == m_format.change(0)
                                        ? QString()
                                        : changeWord(s.yearBefore.change)});
        }
        if (!s.yearBefore.warning.isEmpty())
            facts.warnings.append(s.yearBefore.warning);
        addYearToDate(facts);
        addTarget(facts);
        if (const Baseline *baseline = m_reading.catalogue->baseline(metric().id, m_reading.numbers.series))
            facts.facts.append({tr("Baseline"), m_format.format(baseline->value), baseline->period});
        for (const Benchmark &benchmark : m_reading.catalogue->benchmarks(metric().id))
            facts.facts.append({benchmark.who, m_format.format(benchmark.value), benchmark.period});
        for (const ServedGoal &served : goalsServedBy(*m_reading.catalogue, metric().id, m_reading.subject.department))
            facts.facts.append({tr("Promise"), m_reading.catalogue->goal(served.goal)->statement, word(served.role)});
        if (!m_reading.numbers.formulaError.isEmpty())
            facts.warnings.append(m_reading.numbers.formulaError);
    }

    static QString changeWord(Comparison::Change change)
    {
        switch (change) {
        case Comparison::Change::Better:
            return tr("better");
        case Comparison::Change::Worse:
            return tr("worse");
        default:
            return {};
        }
    }

    void addYearToDate(MetricFacts &facts) const
    {
        const Aggregate &soFar = standing().yearToDate;
        const FiscalCalendar &calendar = m_reading.numbers.calendar;
        if (metric().frequency == Frequency::Year)
            return;
        const QString year = calendar.label(calendar.fiscalYearPeriod(calendar.fiscalYear(m_reading.shown.last())),
                                            LabelStyle::Short, m_locale);
        const Covered unit = covered(metric().frequency);
        if (soFar.value || soFar.coverage.have > 0) {
            QString detail = coverageText(soFar.coverage, unit);
            if (soFar.unweighted)
                detail = tr("%1, unweighted").arg(detail);
            facts.facts.append({tr("%1 so far").arg(year), m_format.format(soFar.value), detail});
        }
        const TargetValue &target = standing().yearToDateTarget;
        // Only a count's target grows with the year; elsewhere it would say the same twice.
        if (target.value && metric().kind == Metric::Kind::Count)
            facts.facts.append({tr("Target of %1 so far").arg(year), targetText(target.value, target.high), {}});
    }

    void addTarget(MetricFacts &facts) const
    {
        const auto steps = m_reading.targets();
        const Target *now = targetAt(steps, m_reading.shown.last());
        if (!now)
            return;
        const Target *before = nullptr;
        for (const Target &step : steps)
            if (step.from < now->from && (!before || before->from < step.from))
                before = &step;
        const QString basis = now->basis == Target::Basis::Year && now->value ? tr("a year") : QString();
        const QString value = now->value ? targetText(now->value, now->high) : tr("none");
        QStringList detail;
        if (!basis.isEmpty())
            detail.append(basis);
        if (!now->value && !now->noTargetReason.isEmpty())
            detail.append(now->noTargetReason);
        if (before && before->value)
            detail.append(tr("before %1").arg(targetText(before->value, before->high)));
        const QString since = before || now->from > firstMonth()
            ? tr("Target from %1").arg(label(Period(now->from, 1), LabelStyle::Short))
            : tr("Target");
        facts.facts.append({since, value, detail.join(QStringLiteral(", "))});
        for (const Target &step : steps)
            if (step.from > m_reading.shown.last() && step.value)
                facts.facts.append({tr("Target from %1").arg(label(Period(step.from, 1), LabelStyle::Short)),
                                    targetText(step.value, step.high), tr("to come")});
    }

    Month firstMonth() const { return m_reading.rows.empty() ? Month(1000, 1) : m_reading.rows.front().period.first; }

    void addDefinitions(MetricFacts &facts) const
    {
        const auto all = m_reading.catalogue->definitions(metric().id);
        for (auto definition = all.rbegin(); definition != all.rend(); ++definition) {
            if (definition->from > m_reading.shown.last())
                continue;
            MetricFacts::HowMeasured how;
            if (definition->from <= Month(1000, 1) && all.size() > 1)
                how.since = tr("At first");
            if (definition->from > Month(1000, 1))
                how.since = tr("From %1").arg(label(Period(definition->from, 1), LabelStyle::Long));
            how.method = definition->method;
            how.why = definition->why;
            how.source = definition->source;
            how.measuredBy = definition->measuredBy;
            facts.definitions.append(how);
        }
    }

    void addInputs(MetricFacts &facts) const
    {
        if (m_reading.numbers.origin != Standing::Origin::Calculated)
            return;
        facts.formula = metric().formula;
        for (const MetricValues &input : m_reading.numbers.inputs) {
            const Aggregate value = input.over(m_reading.shown);
            facts.inputs.append({input.department, input.metric.id, input.metric.code, input.metric.name,
                                 UnitFormat(input.metric, m_locale).format(value.value)});
        }
    }

    void addNarratives(MetricFacts &facts) const
    {
        for (auto text = m_reading.narratives.rbegin(); text != m_reading.narratives.rend(); ++text) {
            const Period period(text->month, metric().frequency);
            facts.narratives.append(
                {period, label(period, LabelStyle::Long), text->happened, text->doing, text->needed});
        }
    }

    QString numberText(const Observation &observation) const
    {
        if (!observation.hasValue())
            return tr("missing");
        return m_format.format(observation.value);
    }

    QString correctionText(const SeriesHistory::Correction &correction) const
    {
        QString from = numberText(correction.before);
        QString to = numberText(correction.after);
        // A correction that rounding hides is told by its parts.
        if (from == to && correction.before.numerator && correction.before.denominator && correction.after.numerator
            && correction.after.denominator) {
            from = ofParts(*correction.before.numerator, *correction.before.denominator);
            to = ofParts(*correction.after.numerator, *correction.after.denominator);
        }
        const QString text = correction.revision.reverts ? tr("Taken back from %1 to %2").arg(from, to)
                                                         : tr("Corrected from %1 to %2").arg(from, to);
        return correction.revision.reason.isEmpty() ? text + u'.' : tr("%1: %2").arg(text, correction.revision.reason);
    }

    void addNotes(MetricFacts &facts) const
    {
        const auto who = [this](const Revision &revision) {
            return tr("%1, %2").arg(revision.author, cityDate(city(), revision.at, m_locale));
        };
        for (const Observation &observation : m_reading.numbers.observations) {
            const bool isAwaited = !observation.hasValue() && observation.expected.isValid();
            if (!isAwaited && observation.note.isEmpty())
                continue;
            const Period period(observation.month, metric().frequency);
            const QString when = label(period, LabelStyle::Short);
            const auto written = m_reading.history.noteFrom.constFind(observation.month);
            const QString by = written != m_reading.history.noteFrom.constEnd() ? who(*written) : QString();
            if (isAwaited) {
                QString text = tr("Not yet, expected on %1").arg(dateText(observation.expected, m_locale));
                text = observation.note.isEmpty() ? text + u'.' : tr("%1: %2").arg(text, observation.note);
                facts.notes.append({MetricFacts::Note::Kind::Expected, period, when, text, by});
            } else {
                facts.notes.append({MetricFacts::Note::Kind::Note, period, when, observation.note, by});
            }
        }
        for (const auto &correction : m_reading.history.corrections) {
            const Period period(correction.before.month, metric().frequency);
            if (period.last() > m_reading.shown.last())
                continue;
            facts.notes.append({MetricFacts::Note::Kind::Correction, period, label(period, LabelStyle::Short),
                                correctionText(correction), who(correction.revision)});
        }
        std::stable_sort(
            facts.notes.begin(), facts.notes.end(),
            [](const MetricFacts::Note &a, const MetricFacts::Note &b) { return a.period.first > b.period.first; });
    }

    void addSources(MetricFacts &facts) const
    {
        struct Use
        {
            Receipt receipt;
            int count = 0;
            Month last;
        };
        QList<Use> uses;
        int typed = 0;
        Month lastTyped;
        for (const Observation &observation : m_reading.numbers.observations) {
            if (!observation.hasValue())
                continue;
            const auto receipt = m_reading.receipts.constFind(observation.receipt);
            if (!observation.receipt || receipt == m_reading.receipts.constEnd()) {
                ++typed;
                lastTyped = observation.month;
                continue;
            }
            auto use =
                std::find_if(uses.begin(), uses.end(), [&](const Use &u) { return u.receipt.id == receipt->id; });
            if (use == uses.end()) {
                uses.append({*receipt, 0, {}});
                use = uses.end() - 1;
            }
            ++use->count;
            use->last = observation.month;
        }
        std::sort(uses.begin(), uses.end(), [](const Use &a, const Use &b) { return a.last > b.last; });
        for (const Use &use : uses)
            facts.sources.append(
                {use.receipt.fileName, tr("%n value(s)", nullptr, use.count),
                 tr("%1, %2; SHA-256 begins %3")
                     .arg(use.receipt.by, cityDate(city(), use.receipt.at, m_locale), use.receipt.sha256.left(12))});
        if (typed > 0)
            facts.sources.append({tr("Typed in"), tr("%n value(s)", nullptr, typed),
                                  tr("up to %1").arg(label(Period(lastTyped, metric().frequency), LabelStyle::Short))});
        if (m_reading.numbers.origin == Standing::Origin::SummedOverCategories) {
            const Breakdown *breakdown = m_reading.catalogue->breakdown(m_reading.numbers.totalOver);
            facts.sources.append({tr("Total over %1").arg(breakdown ? breakdown->name : QString()),
                                  tr("%n categories", nullptr, static_cast<int>(m_reading.numbers.parts.size())),
                                  {}});
        }
    }

    const TrendReading &m_reading;
    const QLocale &m_locale;
    const UnitFormat m_format;
};

} // namespace

MetricFacts MetricFacts::of(const TrendReading &reading, const QLocale &locale)
{
    return Wording(reading, locale).all();
}

QList<MetricFacts::Fact> originOf(const TrendReading &reading, const TrendRow &row, const QLocale &locale)
{
    return Wording(reading, locale).origin(row);
}

namespace {

QDateTime inCity(const City &city, const QDateTime &moment)
{
    const QTimeZone zone(city.timeZone.toUtf8());
    return zone.isValid() ? moment.toTimeZone(zone) : moment.toLocalTime();
}

} // namespace

QString dateText(QDate date, const QLocale &locale)
{
    return locale.toString(date, QStringLiteral("d MMM yyyy"));
}

QString cityDate(const City &city, const QDateTime &moment, const QLocale &locale)
{
    return dateText(inCity(city, moment).date(), locale);
}

QString cityMoment(const City &city, const QDateTime &moment, const QLocale &locale)
{
    const QDateTime local = inCity(city, moment);
    return QCoreApplication::translate("MetricFacts", "%1, %2")
        .arg(dateText(local.date(), locale), locale.toString(local.time(), QStringLiteral("H:mm")));
}

} // namespace statroom
