// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/StandingText.h"

#include "domain/Words.h"
#include "items/StandingRoles.h"

#include <algorithm>

namespace statroom {

QString scarceLabel(const Period &period, const Viewpoint &viewpoint)
{
    return period.length == 1 ? viewpoint.locale().standaloneMonthName(period.first.month(), QLocale::ShortFormat)
                              : viewpoint.label(period, LabelStyle::Short);
}

QString isolated(const QString &name)
{
    const bool mixed = std::any_of(name.begin(), name.end(), [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
    });
    return mixed ? QChar(0x2068) + name + QChar(0x2069) : name;
}

QString withoutColour(const QString &why)
{
    const qsizetype colon = why.indexOf(QStringLiteral(": "));
    if (colon <= 0 || colon > 24)
        return why;
    QString rest = why.mid(colon + 2);
    if (!rest.isEmpty())
        rest[0] = rest[0].toUpper();
    return rest;
}

std::optional<QVariant> chartRole(const StandingText &text, const Standing &standing, int role)
{
    const auto &chart = standing.chart;
    switch (role) {
    case StandingRole::Variation:
        return chart && chart->variation ? QVariant(int(*chart->variation)) : QVariant();
    case StandingRole::VariationDirection:
        return chart && chart->variation ? QVariant(int(chart->direction)) : QVariant();
    case StandingRole::VariationWord:
        return text.variation();
    case StandingRole::Assurance:
        return chart && chart->assurance ? QVariant(int(*chart->assurance)) : QVariant();
    case StandingRole::AssuranceWord:
        return text.assurance();
    case StandingRole::ChartProvisional:
        return chart && chart->provisional;
    case StandingRole::Improvement:
        return int(text.improvement());
    case StandingRole::ChartWhy:
        return text.signal();
    case StandingRole::ChartNote:
        return text.chartNote();
    default:
        return std::nullopt;
    }
}

std::optional<double> chartRank(const Standing &standing, int role)
{
    const auto &chart = standing.chart;
    if (role == StandingRole::Assurance && chart && chart->assurance)
        return *chart->assurance == Assurance::Fail ? 0 : *chart->assurance == Assurance::Inconsistent ? 1 : 2;
    if (role != StandingRole::Variation || !chart || !chart->variation)
        return std::nullopt;
    switch (*chart->variation) {
    case Variation::Concern:
        return 0;
    case Variation::NeutralHigh:
    case Variation::NeutralLow:
        return 1;
    case Variation::Common:
        return 2;
    case Variation::Improvement:
        return 3;
    }
    return std::nullopt;
}

StandingText::StandingText(const Viewpoint &viewpoint, const Standing &standing)
    : m_viewpoint(viewpoint)
    , m_standing(standing)
    , m_metric(*viewpoint.catalogue()->metric(standing.metric))
    , m_format(viewpoint.format(m_metric))
{}

QString StandingText::value() const
{
    if (!m_standing.value())
        return m_format.format(std::optional<double>());
    // More decimals only where rounding would make a missed target look met.
    if (m_standing.judgement.measuredAgainst && m_standing.status() != Status::Met)
        return m_format.apart(*m_standing.value(), {*m_standing.judgement.measuredAgainst});
    return m_format.format(*m_standing.value());
}

QString StandingText::stalePeriod() const
{
    return m_standing.value() && !m_standing.isCurrent() ? scarceLabel(m_standing.question.latest->period, m_viewpoint)
                                                         : QString();
}

QString StandingText::target() const
{
    const TargetValue &target = m_standing.question.target;
    if (target.value && target.high)
        return m_format.range(*target.value, *target.high);
    if (target.value || target.high)
        return m_format.format(target.value ? *target.value : *target.high);
    return m_metric.direction == Metric::Direction::None ? m_format.format(std::optional<double>()) : tr("none yet");
}

QString StandingText::status() const
{
    return statusWord(m_standing.status(), m_standing.question.tolerance, m_viewpoint.locale());
}

QString StandingText::why() const
{
    QString sentence = statroom::why(m_standing, m_format, m_viewpoint.calendar());
    if (m_standing.status() == Status::Met || m_standing.status() == Status::Near || m_standing.status() == Status::Off)
        sentence = tr("%1: %2").arg(status(), withoutColour(sentence));
    if (m_standing.preliminary)
        sentence += QLatin1Char(' ') + tr("The value is preliminary.");
    if (m_standing.entry && m_standing.entry->disputed)
        sentence += QLatin1Char(' ') + tr("The value is disputed.");
    if (m_standing.entry && !m_standing.entry->hasValue() && m_standing.entry->expected.isValid())
        sentence += QLatin1Char(' ')
            + tr("%1 is expected on %2.")
                  .arg(m_viewpoint.label(m_standing.shown, LabelStyle::Short),
                       m_viewpoint.locale().toString(m_standing.entry->expected, QStringLiteral("d MMM yyyy")));
    return sentence;
}

QString StandingText::change() const
{
    const Comparison &c = m_standing.yearBefore;
    if (!c.difference)
        return m_format.format(std::optional<double>());
    const QString amount = m_format.difference(*c.difference);
    if (c.change == Comparison::Change::Same || amount == m_format.difference(0))
        return tr("no change");
    return (*c.difference > 0 ? QStringLiteral("\u2191 ") : QStringLiteral("\u2193 ")) + amount;
}

QString StandingText::changeWord() const
{
    const Comparison &c = m_standing.yearBefore;
    if (!c.difference || m_format.difference(*c.difference) == m_format.difference(0))
        return {};
    return c.change == Comparison::Change::Worse ? tr("worse")
        : c.change == Comparison::Change::Better ? tr("better")
                                                 : QString();
}

QString StandingText::yearToDate() const
{
    return m_format.format(m_standing.yearToDate.value);
}

QString StandingText::yearToDateCoverage() const
{
    return m_standing.yearToDate.isPartial() ? coverageText(m_standing.yearToDate.coverage, covered(m_metric.frequency))
                                             : QString();
}

QString StandingText::yearToDateTarget() const
{
    const TargetValue &target = m_standing.yearToDateTarget;
    if (target.value && target.high)
        return m_format.range(*target.value, *target.high);
    return m_format.format(target.value);
}

QString StandingText::run() const
{
    const int periods = std::max(1, m_standing.inARow);
    if (const int years = periods * monthsIn(m_metric.frequency) / 12; m_standing.longerInARow && years > 0)
        return tr("For at least %n year(s)", nullptr, years);
    switch (m_metric.frequency) {
    case Frequency::Month:
        return tr("For %n month(s)", nullptr, periods);
    case Frequency::Quarter:
        return tr("For %n quarter(s)", nullptr, periods);
    case Frequency::Year:
        break;
    }
    return tr("For %n year(s)", nullptr, periods);
}

QString StandingText::attention() const
{
    const QString word = status();
    QString first;
    if (m_standing.inARow > 1)
        first = run();
    else if (m_standing.before == Status::Met)
        first = tr("Met a period before");
    else if (m_standing.before == Status::Near)
        first =
            tr("%1 a period before").arg(statusWord(Status::Near, m_standing.question.tolerance, m_viewpoint.locale()));
    else
        first = word;
    const QString change = changeWord();
    if (change.isEmpty())
        return tr("%1.").arg(first);
    return tr("%1; %2 %3 in a year.").arg(first, m_format.difference(*m_standing.yearBefore.difference), change);
}

QString StandingText::celebration() const
{
    QString first = m_standing.before == Status::Met ? run()
        : m_standing.before == Status::Off           ? tr("Reached; off target a period before")
                                                     : tr("Reached");
    const QString change = changeWord();
    if (change.isEmpty())
        return tr("%1.").arg(first);
    return tr("%1; %2 %3 in a year.").arg(first, m_format.difference(*m_standing.yearBefore.difference), change);
}

QString StandingText::variation() const
{
    const auto &chart = m_standing.chart;
    return chart && chart->variation ? word(*chart->variation, chart->direction) : QString();
}

QString StandingText::variationOrWhyNot() const
{
    const QString said = variation();
    if (!said.isEmpty() || !m_standing.chart)
        return said;
    return m_standing.chart->seasonal ? tr("Follows the seasons") : tr("Too few values");
}

QString StandingText::assurance() const
{
    const auto &chart = m_standing.chart;
    return chart && chart->assurance ? word(*chart->assurance) : QString();
}

Improvement StandingText::improvement() const
{
    return m_metric.direction == Metric::Direction::Up  ? Improvement::Increase
        : m_metric.direction == Metric::Direction::Down ? Improvement::Decrease
                                                        : Improvement::Neutral;
}

QString StandingText::signal() const
{
    if (!m_standing.chart || m_standing.chart->direction == ChartPoint::Direction::None)
        return {};
    const ChartVerdict &chart = *m_standing.chart;
    const bool high = chart.direction == ChartPoint::Direction::High;
    QStringList said;
    switch (chart.signal) {
    case Signal::BeyondLimits:
        said << (high ? tr("above the process limits") : tr("below the process limits"));
        break;
    case Signal::Trend:
        said << (high ? tr("rising steadily") : tr("falling steadily"));
        break;
    case Signal::TwoInThree:
        said << (high ? tr("close to the upper limit") : tr("close to the lower limit"));
        break;
    case Signal::Shift:
    case Signal::Common:
        break;
    }
    if (chart.shift > 0) {
        const QString periods = m_metric.frequency == Frequency::Month ? tr("%n month(s)", nullptr, chart.shift)
            : m_metric.frequency == Frequency::Quarter                 ? tr("%n quarter(s)", nullptr, chart.shift)
                                                                       : tr("%n year(s)", nullptr, chart.shift);
        said << (chart.seasonal      ? (chart.isAbove ? tr("%1 above what the season leads to expect")
                                                      : tr("%1 below what the season leads to expect"))
                     : chart.isAbove ? tr("%1 above the mean")
                                     : tr("%1 below the mean"))
                    .arg(periods);
    }
    if (said.isEmpty())
        said << (high ? tr("many values above the median") : tr("many values below the median"));
    QString sentence = said.join(QStringLiteral("; ")) + u'.';
    sentence.front() = sentence.front().toUpper();
    return sentence;
}

QString StandingText::chart() const
{
    QStringList said;
    for (const QString &word : {variation(), assurance()})
        if (!word.isEmpty())
            said << tr("%1.").arg(word);
    for (const QString &sentence : {signal(), chartNote()})
        if (!sentence.isEmpty())
            said << sentence;
    return said.join(u' ');
}

QString StandingText::chartNote() const
{
    if (!m_standing.chart)
        return {};
    const ChartVerdict &chart = *m_standing.chart;
    const QLocale locale = m_viewpoint.locale();
    if (chart.seasonal && !chart.variation)
        return tr("Follows the time of year: compare with the same period a year before.");
    if (!chart.variation)
        return chart.values < chart.fewest ? tr("Too few values to tell what is usual: %1 of %2.")
                                                 .arg(locale.toString(chart.values), locale.toString(chart.fewest))
                                           : tr("No two values follow each other: what is usual is not known.");
    QString note;
    if (chart.provisional)
        note = tr("Provisional: from %1 values.").arg(locale.toString(chart.values));
    if (chart.seasonal)
        note += (note.isEmpty() ? QString() : QStringLiteral(" ")) + tr("Judged with regard to the time of year.");
    if (chart.period != m_standing.shown)
        note += (note.isEmpty() ? QString() : QStringLiteral(" "))
            + tr("As of %1.").arg(m_viewpoint.label(chart.period, LabelStyle::Long));
    return note;
}

QString StandingText::place() const
{
    const Department *department = m_viewpoint.catalogue()->department(m_standing.department);
    const QString name = department ? department->name : QString();
    return m_standing.question.target.value || m_standing.question.target.high
        ? tr("%1, target %2").arg(isolated(name), target())
        : name;
}

QString StandingText::spoken() const
{
    return tr("%1. %2").arg(isolated(m_metric.name), why());
}

} // namespace statroom
