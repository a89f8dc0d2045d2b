// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/TypedEntry.h"

#include "domain/EntryCheck.h"
#include "domain/Standing.h"
#include "items/Viewpoint.h"
#include "storage/CityFile.h"

#include <QCoreApplication>

namespace statroom {

namespace {

struct Told
{
    Q_DECLARE_TR_FUNCTIONS(TypedEntry)
};

constexpr size_t settledBy = 8; // periods, from which on what is usual decides between two readings

} // namespace

EntryReading::EntryReading(const Viewpoint &viewpoint, const Metric &metric, const EntryRow &row, const EntryCell &cell)
    : m_viewpoint(viewpoint)
    , m_metric(metric)
    , m_row(row)
    , m_cell(cell)
    , m_format(viewpoint.format(metric))
{}

bool EntryReading::isBare(const Observation &o)
{
    return !o.hasValue() && !o.numerator && !o.denominator && !o.expected.isValid() && o.note.isEmpty() && !o.disputed
        && o.stage == Observation::Stage::Preliminary;
}

Observation EntryReading::blankOrStored() const
{
    if (m_cell.stored)
        return *m_cell.stored;
    Observation blank;
    blank.series = m_row.series;
    blank.month = m_cell.period.first;
    return blank;
}

Observation EntryReading::withValue(double value) const
{
    Observation wanted = blankOrStored();
    wanted.setValue(value);
    return wanted;
}

Observation EntryReading::withParts(double numerator, double denominator) const
{
    Observation wanted = blankOrStored();
    wanted.setParts(numerator, denominator);
    return wanted;
}

QString EntryReading::number(const Observation &o) const
{
    if (o.numerator && o.denominator && !o.value)
        return m_format.parts(*o.numerator, *o.denominator);
    return o.value ? m_format.format(*o.value) : Told::tr("nothing");
}

QString EntryReading::editText(const Observation &o) const
{
    if (o.numerator && o.denominator) {
        const UnitFormat plain({}, 0, Metric::Kind::Count, m_viewpoint.locale());
        return plain.editText(*o.numerator) + u'/' + plain.editText(*o.denominator);
    }
    return o.value ? m_format.editText(*o.value) : QString();
}

QString EntryReading::editText() const
{
    return m_cell.stored ? editText(*m_cell.stored) : QString();
}

EntryReading::Outcome EntryReading::hold(TypedEntry::Kind kind, const QString &typed, const QString &sentence) const
{
    Outcome outcome;
    outcome.what = Outcome::What::Hold;
    outcome.held.kind = kind;
    outcome.held.typed = typed;
    outcome.held.sentence = sentence;
    return outcome;
}

EntryReading::Outcome EntryReading::refuse(const QString &typed, const QString &why) const
{
    return hold(TypedEntry::Kind::Refused, typed, Told::tr("%1 Not saved.").arg(why));
}

EntryReading::Outcome EntryReading::of(const QString &typed) const
{
    const Result<NumberReading> reading = m_format.parse(typed);
    return reading ? of(*reading, typed) : refuse(typed, reading.error().message);
}

EntryReading::Outcome EntryReading::of(const NumberReading &reading, const QString &typed) const
{
    using Kind = TypedEntry::Kind;
    Observation wanted = blankOrStored();
    switch (reading.content) {
    case NumberReading::Content::Blank:
    case NumberReading::Content::MissingMark:
        wanted.setMissing();
        break;
    case NumberReading::Content::Value:
        wanted.setValue(reading.value);
        break;
    case NumberReading::Content::Parts:
        if (!m_metric.hasParts())
            return refuse(typed, Told::tr("“%1” has two numbers. %2 takes one.").arg(typed, m_row.name));
        wanted.setParts(*reading.numerator, *reading.denominator);
        break;
    }

    const bool sameNumber = m_cell.stored ? m_cell.stored->sameNumber(wanted) : !wanted.isEntered();
    if (sameNumber || !wanted.isEntered())
        return of(wanted, typed, {});
    const Result<std::vector<Observation>> past = m_viewpoint.reader().observations(m_row.series, {}, wanted.month);
    if (!past) {
        Outcome failed = hold(Kind::Failed, typed, past.error().message);
        failed.held.wanted = wanted;
        return failed;
    }
    const std::vector<PeriodValue> history = periodValues(m_metric.frequency, *past);
    const auto check = [&](const Observation &entered) {
        return checkEntry(
            EntryQuestion::of(m_metric, PeriodValue::of(entered, m_metric.frequency), history, m_viewpoint.today()),
            m_format, m_viewpoint.calendar());
    };
    const QList<Finding> findings = check(wanted);
    QStringList questions;
    std::optional<Observation> suggested;
    for (const Finding &finding : findings) {
        if (!suggested && finding.suggestedParts)
            suggested = withParts(finding.suggestedParts->numerator, finding.suggestedParts->denominator);
        else if (!suggested && finding.suggested)
            suggested = withValue(*finding.suggested);
        if (finding.severity == Finding::Severity::Error) {
            Outcome refused = refuse(typed, finding.sentence);
            refused.held.suggested = suggested;
            return refused;
        }
        questions += finding.sentence;
    }
    // Where one reading is as usual and the other is not, the history has answered.
    const std::optional<Doubt> &doubt = reading.doubt;
    const bool settled =
        doubt && doubt->otherwise && history.size() >= settledBy && !check(withValue(*doubt->otherwise)).isEmpty();
    const bool isReading = questions.isEmpty() && doubt && !settled;
    if (isReading) {
        questions += doubt->question;
        if (doubt->otherwise)
            suggested = withValue(*doubt->otherwise);
    }
    if (questions.isEmpty())
        return of(wanted, typed, {});
    Outcome asked = hold(Kind::Question, typed, questions.join(u' '));
    asked.held.wanted = wanted;
    asked.held.suggested = suggested;
    asked.held.isReading = isReading && suggested;
    return asked;
}

EntryReading::Outcome EntryReading::of(Observation wanted, const QString &typed, const QString &reason) const
{
    const std::optional<Observation> &stored = m_cell.stored;
    const bool sameNumber = stored ? stored->sameNumber(wanted) : !wanted.isEntered();
    if (sameNumber && (stored ? stored->note == wanted.note : wanted.note.isEmpty()))
        return {};
    Outcome outcome;
    outcome.what = Outcome::What::Write;
    if (!sameNumber) {
        // A typed number no longer comes from the file or the explanation that it replaces.
        wanted.receipt = {};
        wanted.source.clear();
        wanted.unweighted = false;
        if (!wanted.isEntered())
            wanted.disputed = false;
        if (stored && stored->expected.isValid() && wanted.isEntered()) {
            wanted.expected = {};
            if (wanted.note == stored->note)
                wanted.note.clear();
        }
        const bool closed = m_cell.isEntered() && stored->stage != Observation::Stage::Preliminary;
        if (closed && reason.isEmpty()) {
            const QString period = m_viewpoint.label(m_cell.period, LabelStyle::Long);
            outcome = hold(TypedEntry::Kind::Reason, typed,
                           (stored->stage == Observation::Stage::Approved
                                ? Told::tr("Why does %1 change? %2 was approved with it.")
                                : Told::tr("Why does %1 change? %2 was handed in with it."))
                               .arg(number(*stored), period));
            outcome.held.wanted = wanted;
            return outcome;
        }
        if (stored && stored->stage == Observation::Stage::Approved)
            wanted.stage = Observation::Stage::HandedIn;
        if (closed)
            outcome.reason = reason;
    }
    outcome.wanted = wanted;
    return outcome;
}

QStringList EntryReading::answersTo(const TypedEntry &entry) const
{
    const QString back =
        m_cell.isEntered() ? Told::tr("Leave %1").arg(number(*m_cell.stored)) : Told::tr("Leave it empty");
    const auto use = [&](const Observation &meant) {
        return Told::tr("Use %1").arg(meant.numerator ? m_format.parts(*meant.numerator, *meant.denominator)
                                                      : m_format.plain(*meant.value));
    };
    switch (entry.kind) {
    case TypedEntry::Kind::Question:
        if (entry.isReading)
            return {use(*entry.wanted), use(*entry.suggested)};
        if (entry.suggested)
            return {use(*entry.suggested), Told::tr("Keep it, with a note")};
        return {Told::tr("Keep it, with a note"), back};
    case TypedEntry::Kind::Reason:
        return {Told::tr("Give the reason"), back};
    case TypedEntry::Kind::Conflict:
        return {Told::tr("Use %1").arg(entry.typed), back};
    case TypedEntry::Kind::Failed:
        return {Told::tr("Try again"), back};
    case TypedEntry::Kind::Refused:
        if (entry.suggested)
            return {use(*entry.suggested), back};
        break;
    case TypedEntry::Kind::Saving:
        break;
    }
    return {};
}

} // namespace statroom
