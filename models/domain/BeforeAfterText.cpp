// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/BeforeAfterText.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace statroom {

namespace {

using Interval = BeforeAfter::Interval;
using Outcome = BeforeAfter::Outcome;

QString dayText(QDate day, const QLocale &locale)
{
    return locale.toString(day, QStringLiteral("d MMM yyyy"));
}

class Wording
{
    Q_DECLARE_TR_FUNCTIONS(BeforeAfter)

public:
    Wording(const BeforeAfter &result, const BeforeAfterStory &story)
        : m_result(result)
        , m_story(story)
        , m_format(story.metric.unit, decimals(), story.metric.kind, story.locale)
    {}

    BeforeAfterText text() const
    {
        BeforeAfterText text;
        text.question = question();
        text.answer = answer();
        if (m_result.isTold()) {
            text.figure = amount(m_result.difference.value);
            if (m_result.varies)
                text.interval = tr("95 %: %1").arg(between(m_result.difference));
            text.comparison = comparison();
            text.method = method();
        }
        if (m_result.outcome != Outcome::NotInOrder) {
            text.before = side(m_result.before);
            text.after = side(m_result.after);
            text.caveats = caveats();
        }
        return text;
    }

private:
    /// As many as show two digits of what is uncertain, and no fewer than the metric's own.
    int decimals() const
    {
        const int own = m_story.metric.decimals;
        const double uncertain = (m_result.difference.high - m_result.difference.low) / 2
            * UnitFormat(m_story.metric.unit, own, m_story.metric.kind).scale();
        return uncertain > 0 && uncertain * std::pow(10, own) < 20 ? own + 1 : own;
    }

    QString label(const Period &period) const
    {
        return m_story.calendar.label(period, LabelStyle::Short, m_story.locale);
    }
    QString span(const Period &period) const
    {
        return spanText(period, m_story.metric.frequency, m_story.calendar, m_story.locale);
    }

    QString periods(int n) const
    {
        switch (m_story.metric.frequency) {
        case Frequency::Month:
            return tr("%n month(s)", nullptr, n);
        case Frequency::Quarter:
            return tr("%n quarter(s)", nullptr, n);
        case Frequency::Year:
            break;
        }
        return tr("%n year(s)", nullptr, n);
    }
    QString monthly() const
    {
        switch (m_story.metric.frequency) {
        case Frequency::Month:
            return tr("the monthly value");
        case Frequency::Quarter:
            return tr("the quarterly value");
        case Frequency::Year:
            break;
        }
        return tr("the yearly value");
    }
    QString eachPeriod(const QString &amount) const
    {
        switch (m_story.metric.frequency) {
        case Frequency::Month:
            return tr("%1 a month").arg(amount);
        case Frequency::Quarter:
            return tr("%1 a quarter").arg(amount);
        case Frequency::Year:
            break;
        }
        return tr("%1 a year").arg(amount);
    }

    bool isMonthly() const { return m_story.metric.frequency == Frequency::Month; }

    bool showsNothing(double difference) const { return m_format.difference(difference) == m_format.difference(0); }
    QString amount(double difference) const
    {
        if (showsNothing(difference))
            return tr("no different");
        const QString size = m_format.difference(std::abs(difference));
        return difference < 0 ? tr("%1 lower").arg(size) : tr("%1 higher").arg(size);
    }
    QString between(const Interval &interval) const
    {
        const QString low = m_format.difference(std::abs(interval.low));
        const QString high = m_format.difference(std::abs(interval.high));
        if (interval.low >= 0 || showsNothing(interval.low))
            return tr("%1 to %2 higher").arg(low, high);
        if (interval.high <= 0 || showsNothing(interval.high))
            return tr("%1 to %2 lower").arg(high, low);
        return tr("%1 lower to %2 higher").arg(low, high);
    }

    QString eventDays() const
    {
        const auto &event = *m_story.event;
        if (!event.to.isValid() || event.to == event.from)
            return dayText(event.from, m_story.locale);
        return tr("%1 to %2").arg(dayText(event.from, m_story.locale), dayText(event.to, m_story.locale));
    }

    QString question() const
    {
        const QString what = tr("“%1” of %2").arg(m_story.title, m_story.department);
        if (m_story.event && m_story.event->text.isEmpty())
            return tr("Did %1 change after %2?").arg(what, eventDays());
        if (m_story.event)
            return tr("Did %1 change after %2 (%3)?").arg(what, eventDays(), m_story.event->text);
        if (!m_result.before.span.isValid() || !m_result.after.span.isValid())
            return tr("Did %1 change?").arg(what);
        return tr("Was %1 different in %2 from what it was in %3?")
            .arg(what, span(m_result.after.span), span(m_result.before.span));
    }

    QString refusal() const
    {
        if (m_result.outcome == Outcome::NotInOrder && !m_result.before.span.isValid() && !m_result.after.span.isValid()
            && !m_story.event)
            return tr("%1 has no values yet that could be compared.")
                .arg(tr("“%1” of %2").arg(m_story.title, m_story.department));
        if (m_result.outcome == Outcome::NotInOrder && m_story.event)
            return tr("There are no values on one side of this event. Choose another event, or two spans.");
        if (m_result.outcome == Outcome::NotInOrder)
            return tr("The span before must end before the span after begins. Choose other spans.");
        const bool isBefore = m_result.outcome == Outcome::TooFewBefore;
        const BeforeAfter::Side &side = isBefore ? m_result.before : m_result.after;
        const QString which = isBefore ? tr("before") : tr("after");
        const QString needed = m_result.season.isSeasonal() && isMonthly()
            ? tr("this series follows the months of the year, and a full year is needed on each side")
            : tr("%1 are needed on each side").arg(periods(m_result.needed));
        return tr("Too few values to say: %1 with a final value %2 (%3); %4. Choose a longer span, or wait.")
            .arg(periods(side.used), which, span(side.span), needed);
    }

    QString answer() const
    {
        if (!m_result.isTold())
            return refusal();
        const QString when =
            m_story.event ? tr("After %1").arg(eventDays()) : tr("In %1").arg(span(m_result.after.span));
        const QString than = m_story.event ? tr("before") : tr("in %1").arg(span(m_result.before.span));
        const double difference = m_result.difference.value;
        QString sentence;
        if (!m_result.varies && !m_result.underWay) {
            sentence = difference == 0 ? tr("%1 %2 was the same as %3").arg(when, monthly(), than)
                                       : tr("%1 %2 was %3 than %4").arg(when, monthly(), amount(difference), than);
            return sentence + tr("; the values of each span do not vary, so that no interval can be given.");
        }
        const QString ninetyFive = between(m_result.difference);
        if (m_result.underWay)
            sentence = tr("%1 %2 was on average %3 (95 %: %4) than the trend before would give")
                           .arg(when, monthly(), amount(difference), ninetyFive);
        else
            sentence = tr("%1 %2 was %3 (95 %: %4) than %5").arg(when, monthly(), amount(difference), ninetyFive, than);
        if (m_result.likeWithLike)
            sentence = isMonthly() ? tr("%1, months compared with like months").arg(sentence)
                                   : tr("%1, quarters compared with like quarters").arg(sentence);
        if (!m_result.difference.leavesOutZero())
            return tr("%1: no change that can be told from how much the values vary anyway.").arg(sentence);
        return tr("%1: the value changed.").arg(sentence);
    }

    QString comparison() const
    {
        if (m_story.others.isEmpty() || !m_story.against)
            return {};
        const QString names = m_story.locale.createSeparatedList(m_story.others);
        const BeforeAfter &against = *m_story.against;
        if (!against.isTold())
            return tr("Compared with %1: too few values to say, %2 before and %3 after in which all had a final value.")
                .arg(names, periods(against.before.used), periods(against.after.used));
        QString sentence = tr("Compared with %1 over the same spans, the value came to be %2 (95 %: %3) than there")
                               .arg(names, amount(against.difference.value), between(against.difference));
        if (!against.difference.leavesOutZero())
            return tr("%1: no change that the others did not have as well.").arg(sentence);
        return sentence + u'.';
    }

    QString side(const BeforeAfter::Side &side) const
    {
        QString text = tr("%1: %2 of %3 used").arg(span(side.span)).arg(side.used).arg(periods(side.periods));
        if (side.mean)
            text = m_result.weighted ? tr("%1, %2 as a ratio of sums").arg(text, m_format.format(*side.mean))
                                     : tr("%1, mean %2").arg(text, m_format.format(*side.mean));
        return text;
    }

    QString method() const
    {
        QStringList said;
        const QString slope =
            m_result.slopeBefore ? eachPeriod(m_format.change(m_result.slopeBefore->value)) : QString();
        said << (m_result.underWay ? tr("Interrupted time series by least squares (Wagner et al. 2002; Bernal et al. "
                                        "2017): the values were already moving before (%1), so each span has a level "
                                        "and a slope, and what is told is the mean distance from the line before.")
                                         .arg(slope)
                                   : tr("Interrupted time series by least squares (Wagner et al. 2002; Bernal et al. "
                                        "2017): a level for each span; no trend before could be told from chance."));
        if (m_result.season.isSeasonal())
            said << tr("The series is seasonal (strength %1 of 1; Wang, Smith & Hyndman 2006), so every month or "
                       "quarter of the year has a term of its own.")
                        .arg(m_story.locale.toString(m_result.season.strength, 'f', 2));
        else if (m_result.likeWithLike)
            said << tr("Whether the series is seasonal cannot be told yet; to be safe every month or quarter of the "
                       "year has a term of its own.");
        if (m_result.weighted)
            said << tr("Values count by their denominators, so that each mean is a ratio of sums.");
        if (m_result.varies)
            said << tr("The interval is that of Newey & West (1987; Bartlett kernel, lag %1 by Newey & West 1994, n / "
                       "(n − k) for small samples, Student's t with %2 degrees of freedom), and never narrower than "
                       "neighbours ask for that keep a share of each other, here %3.")
                        .arg(m_result.lag)
                        .arg(m_result.degrees)
                        .arg(m_story.locale.toString(m_result.alike, 'f', 2));
        return said.join(u' ');
    }

    void addLeftOut(QStringList &caveats) const
    {
        const auto both = [&](int BeforeAfter::Side::*count) {
            return m_result.before.*count + m_result.after.*count;
        };
        if (const int n = both(&BeforeAfter::Side::preliminary))
            caveats << tr("Left out since preliminary: %1.").arg(periods(n));
        if (const int n = both(&BeforeAfter::Side::missing))
            caveats << tr("Without a value: %1.").arg(periods(n));
        if (const int n = both(&BeforeAfter::Side::unlike))
            caveats << tr("Left out since the other span has no like month or quarter: %1.").arg(periods(n));
        if (m_story.between > 0)
            caveats << tr("In neither span, since the event fell into it: %1.").arg(periods(m_story.between));
    }

    QStringList caveats() const
    {
        QStringList caveats;
        if (m_result.isTold()) {
            caveats << tr("This says whether the value changed after, and nothing of why: whatever else happened at "
                          "that time is in it too.");
            if (m_result.extreme)
                caveats << extreme();
        }
        addLeftOut(caveats);
        if (m_result.isTold()) {
            if (!m_result.slopeBefore)
                caveats << tr("With so few years a trend under way cannot be told from the months of the year.");
            if (m_result.season.verdict == Seasonality::Verdict::Unknown && !m_result.likeWithLike
                && m_story.metric.frequency != Frequency::Year)
                caveats << tr("The series is too short to know whether it follows the time of year.");
            if (const auto &slope = m_result.slopeAfter;
                slope && slope->leavesOutZero() && m_result.varies && !showsNothing(slope->value))
                caveats << (slope->value < 0 ? tr("Within the span after, the value was falling, by %1.")
                                             : tr("Within the span after, the value was rising, by %1."))
                               .arg(eachPeriod(m_format.difference(std::abs(slope->value))));
            if (m_result.lever)
                caveats << tr("Much rests on one value: without %1 the difference would be %2.")
                               .arg(label(m_result.lever->period), amount(m_result.lever->differenceWithout));
            if (m_result.alike > 0.5 && m_result.before.used + m_result.after.used < 48)
                caveats << tr("Neighbouring values hang together strongly; with so few of them the interval may still "
                              "be too narrow.");
            if (m_result.withoutParts > 0)
                caveats << tr("Without numerator and denominator: %1; each value therefore counts the same.")
                               .arg(periods(m_result.withoutParts));
        }
        if (m_story.disputed > 0)
            caveats << tr("Used although disputed: %1.").arg(periods(m_story.disputed));
        for (const QString &seam : m_story.seams)
            caveats << tr("Measured differently %1: the spans may not be comparable.").arg(seam);
        if (m_story.othersIncomplete > 0 && !m_story.others.isEmpty())
            caveats << tr("Not in the comparison with other departments, since one of them had no final value: %1.")
                           .arg(periods(m_story.othersIncomplete));
        if (!m_story.otherEvents.isEmpty())
            caveats << tr("Other events in these spans: %1.").arg(m_story.otherEvents.join(QStringLiteral("; ")));
        return caveats;
    }

    QString extreme() const
    {
        const BeforeAfter::Extreme &extreme = *m_result.extreme;
        const QString mean = m_format.format(extreme.mean);
        const QString usual = m_format.format(extreme.usual);
        return (extreme.isHigh
                    ? tr("The event follows an extreme: the last %1 before were unusually high (%2, against %3 until "
                         "then). Such values tend to come back by themselves (regression to the mean).")
                    : tr("The event follows an extreme: the last %1 before were unusually low (%2, against %3 until "
                         "then). Such values tend to come back by themselves (regression to the mean)."))
            .arg(periods(extreme.periods), mean, usual);
    }

    const BeforeAfter &m_result;
    const BeforeAfterStory &m_story;
    UnitFormat m_format;
};

} // namespace

QString spanText(const Period &span, Frequency frequency, const FiscalCalendar &calendar, const QLocale &locale)
{
    const int length = monthsIn(frequency);
    const QString first = calendar.label(Period(span.first, length), LabelStyle::Short, locale);
    if (span.length <= length)
        return first;
    return QCoreApplication::translate("BeforeAfter", "%1 to %2")
        .arg(first, calendar.label(Period(span.last() - (length - 1), length), LabelStyle::Short, locale));
}

BeforeAfterText BeforeAfterText::of(const BeforeAfter &result, const BeforeAfterStory &story)
{
    return Wording(result, story).text();
}

QString BeforeAfterText::all() const
{
    QStringList lines{question, QString(), answer};
    if (!comparison.isEmpty())
        lines << comparison;
    const auto add = [&](const QString &head, const QStringList &texts) {
        if (texts.isEmpty() || texts.first().isEmpty())
            return;
        lines << QString() << head;
        lines += texts;
    };
    add(QCoreApplication::translate("BeforeAfter", "Data"),
        before.isEmpty() ? QStringList()
                         : QStringList{QCoreApplication::translate("BeforeAfter", "Before: %1").arg(before),
                                       QCoreApplication::translate("BeforeAfter", "After: %1").arg(after)});
    add(QCoreApplication::translate("BeforeAfter", "Method"), {method});
    add(QCoreApplication::translate("BeforeAfter", "What to know with it"), caveats);
    return lines.join(u'\n') + u'\n';
}

} // namespace statroom
