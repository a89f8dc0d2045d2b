// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Words.h"

#include <QCoreApplication>

namespace statroom {

namespace {

struct Told
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString word(Metric::Kind kind)
{
    switch (kind) {
    case Metric::Kind::Count:
        return Told::tr("count");
    case Metric::Kind::Stock:
        return Told::tr("stock");
    case Metric::Kind::Average:
        return Told::tr("average");
    case Metric::Kind::Rate:
        return Told::tr("rate");
    }
    return {};
}

QString word(Metric::Direction direction)
{
    switch (direction) {
    case Metric::Direction::Up:
        return Told::tr("higher is better");
    case Metric::Direction::Down:
        return Told::tr("lower is better");
    case Metric::Direction::Range:
        return Told::tr("inside a range");
    case Metric::Direction::None:
        return Told::tr("assess first");
    }
    return {};
}

QString word(Frequency frequency)
{
    switch (frequency) {
    case Frequency::Month:
        return Told::tr("monthly");
    case Frequency::Quarter:
        return Told::tr("quarterly");
    case Frequency::Year:
        return Told::tr("yearly");
    }
    return {};
}

QString word(Role::What role)
{
    switch (role) {
    case Role::What::Coordinator:
        return Told::tr("coordinator");
    case Role::What::Head:
        return Told::tr("head");
    case Role::What::MayorsOffice:
        return Told::tr("mayor's office");
    case Role::What::Analyst:
        return Told::tr("analyst");
    case Role::What::OpenDataChampion:
        return Told::tr("open-data champion");
    }
    return {};
}

QString word(City::Approval approval)
{
    switch (approval) {
    case City::Approval::Nobody:
        return Told::tr("nobody");
    case City::Approval::Head:
        return Told::tr("the department's head");
    case City::Approval::MayorsOffice:
        return Told::tr("the mayor's office");
    }
    return {};
}

QString word(City::YearNamedBy namedBy)
{
    switch (namedBy) {
    case City::YearNamedBy::End:
        return Told::tr("the year it ends in");
    case City::YearNamedBy::Start:
        return Told::tr("the year it starts in");
    }
    return {};
}

QString word(Target::Basis basis)
{
    switch (basis) {
    case Target::Basis::Period:
        return Told::tr("each period");
    case Target::Basis::Year:
        return Told::tr("the whole year");
    }
    return {};
}

QString word(Tolerance::Kind kind)
{
    switch (kind) {
    case Tolerance::Kind::Relative:
        return Told::tr("share of the target");
    case Tolerance::Kind::Absolute:
        return Told::tr("amount");
    }
    return {};
}

QString word(Observation::Stage stage)
{
    switch (stage) {
    case Observation::Stage::Preliminary:
        return Told::tr("preliminary");
    case Observation::Stage::HandedIn:
        return Told::tr("handed in");
    case Observation::Stage::Approved:
        return Told::tr("approved");
    }
    return {};
}

QString word(Observation::State state)
{
    switch (state) {
    case Observation::State::Value:
        return Told::tr("value");
    case Observation::State::Missing:
        return Told::tr("missing");
    }
    return {};
}

QString word(Series::Aggregate aggregate)
{
    switch (aggregate) {
    case Series::Aggregate::None:
        return Told::tr("typed or imported");
    case Series::Aggregate::Count:
        return Told::tr("count of records");
    case Series::Aggregate::Sum:
        return Told::tr("sum over records");
    case Series::Aggregate::Mean:
        return Told::tr("mean of records");
    case Series::Aggregate::Median:
        return Told::tr("median of records");
    case Series::Aggregate::Share:
        return Told::tr("share of records");
    case Series::Aggregate::Days:
        return Told::tr("days between two dates");
    case Series::Aggregate::Open:
        return Told::tr("records open at the end");
    }
    return {};
}

QString word(Goal::Kind kind)
{
    switch (kind) {
    case Goal::Kind::Countdown:
        return Told::tr("countdown of events");
    case Goal::Kind::Level:
        return Told::tr("reach a level");
    case Goal::Kind::Cut:
        return Told::tr("cut a stock");
    case Goal::Kind::Range:
        return Told::tr("keep in a range");
    case Goal::Kind::Milestones:
        return Told::tr("milestones only");
    }
    return {};
}

QString word(Goal::Expectation expectation)
{
    switch (expectation) {
    case Goal::Expectation::Straight:
        return Told::tr("straight line");
    case Goal::Expectation::Seasonal:
        return Told::tr("by the seasons of earlier years");
    }
    return {};
}

QString word(Goal::Closing closing)
{
    switch (closing) {
    case Goal::Closing::Open:
        return Told::tr("open");
    case Goal::Closing::Kept:
        return Told::tr("kept");
    case Goal::Closing::Missed:
        return Told::tr("missed");
    case Goal::Closing::Superseded:
        return Told::tr("superseded");
    case Goal::Closing::Withdrawn:
        return Told::tr("withdrawn");
    }
    return {};
}

QString word(GoalLink::Role role)
{
    switch (role) {
    case GoalLink::Role::Done:
        return Told::tr("counts as done");
    case GoalLink::Role::Committed:
        return Told::tr("counts as committed");
    case GoalLink::Role::Drives:
        return Told::tr("drives it");
    case GoalLink::Role::Contributes:
        return Told::tr("contributes");
    case GoalLink::Role::Guards:
        return Told::tr("guards it");
    }
    return {};
}

QString word(GoalLink::Measure measure)
{
    switch (measure) {
    case GoalLink::Measure::Flow:
        return Told::tr("adds up");
    case GoalLink::Measure::Level:
        return Told::tr("holds until replaced");
    }
    return {};
}

QString word(Initiative::State state)
{
    switch (state) {
    case Initiative::State::Planned:
        return Told::tr("planned");
    case Initiative::State::Running:
        return Told::tr("running");
    case Initiative::State::Done:
        return Told::tr("done");
    case Initiative::State::Stopped:
        return Told::tr("stopped");
    }
    return {};
}

QString word(ChartKind kind)
{
    switch (kind) {
    case ChartKind::XmR:
        return Told::tr("XmR chart");
    case ChartKind::Run:
        return Told::tr("run chart");
    case ChartKind::I:
        return Told::tr("i chart");
    case ChartKind::C:
        return Told::tr("c chart");
    case ChartKind::U:
        return Told::tr("u chart");
    case ChartKind::P:
        return Told::tr("p chart");
    case ChartKind::PPrime:
        return Told::tr("p′ chart");
    case ChartKind::UPrime:
        return Told::tr("u′ chart");
    case ChartKind::T:
        return Told::tr("t chart");
    }
    return {};
}

QString word(ChartSetting::Season season)
{
    switch (season) {
    case ChartSetting::Season::YearBefore:
        return Told::tr("against the year before");
    case ChartSetting::Season::Adjusted:
        return Told::tr("seasonally adjusted");
    case ChartSetting::Season::Remark:
        return Told::tr("not judged, only remarked");
    }
    return {};
}

QString word(ChartMark::Kind kind)
{
    switch (kind) {
    case ChartMark::Kind::Rebase:
        return Told::tr("limits begin anew");
    case ChartMark::Kind::Ghost:
        return Told::tr("left out of the limits");
    case ChartMark::Kind::Baseline:
        return Told::tr("baseline ends");
    }
    return {};
}

QString word(SavedImport::Span span)
{
    switch (span) {
    case SavedImport::Span::All:
        return Told::tr("everything the file says");
    case SavedImport::Span::SinceLast:
        return Told::tr("what is new since the last run");
    }
    return {};
}

QString word(Alias::Means means)
{
    switch (means) {
    case Alias::Means::Department:
        return Told::tr("a department");
    case Alias::Means::Metric:
        return Told::tr("a metric");
    case Alias::Means::Category:
        return Told::tr("a category");
    case Alias::Means::Nothing:
        return Told::tr("left out");
    }
    return {};
}

QString word(Variation variation, ChartPoint::Direction direction)
{
    const bool high = direction == ChartPoint::Direction::High;
    switch (variation) {
    case Variation::Common:
        return Told::tr("Usual variation");
    case Variation::Improvement:
        return high ? Told::tr("Better, higher") : Told::tr("Better, lower");
    case Variation::Concern:
        return high ? Told::tr("Worse, higher") : Told::tr("Worse, lower");
    case Variation::NeutralHigh:
        return Told::tr("Unusually high");
    case Variation::NeutralLow:
        return Told::tr("Unusually low");
    }
    return {};
}

QString word(Assurance assurance)
{
    switch (assurance) {
    case Assurance::Pass:
        return Told::tr("Will meet it");
    case Assurance::Fail:
        return Told::tr("Will miss it");
    case Assurance::Inconsistent:
        return Told::tr("Hit or miss");
    }
    return {};
}

} // namespace statroom
