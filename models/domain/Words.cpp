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

QString word(Session::State state)
{
    switch (state) {
    case Session::State::Planned:
        return Told::tr("planned");
    case Session::State::Prepared:
        return Told::tr("prepared");
    case Session::State::Held:
        return Told::tr("held");
    case Session::State::Cancelled:
        return Told::tr("cancelled");
    }
    return {};
}

QString word(Attendee::Part part)
{
    switch (part) {
    case Attendee::Part::Chair:
        return Told::tr("chair");
    case Attendee::Part::Presenter:
        return Told::tr("presenter");
    case Attendee::Part::Department:
        return Told::tr("department");
    case Attendee::Part::Analyst:
        return Told::tr("analyst");
    case Attendee::Part::Guest:
        return Told::tr("guest");
    }
    return {};
}

QString word(Attendee::Attendance attendance)
{
    switch (attendance) {
    case Attendee::Attendance::Invited:
        return Told::tr("invited");
    case Attendee::Attendance::Confirmed:
        return Told::tr("confirmed");
    case Attendee::Attendance::Present:
        return Told::tr("present");
    case Attendee::Attendance::Absent:
        return Told::tr("absent");
    }
    return {};
}

QString word(AgendaSignal signal)
{
    switch (signal) {
    case AgendaSignal::None:
        return Told::tr("added by hand");
    case AgendaSignal::Late:
        return Told::tr("late");
    case AgendaSignal::Due:
        return Told::tr("due");
    case AgendaSignal::Done:
        return Told::tr("done");
    case AgendaSignal::Parked:
        return Told::tr("put off last time");
    case AgendaSignal::Corrected:
        return Told::tr("corrected since");
    case AgendaSignal::Enterprise:
        return Told::tr("enterprise KPI");
    case AgendaSignal::GoalBehind:
        return Told::tr("promise behind");
    case AgendaSignal::GoalOnPace:
        return Told::tr("promise on pace");
    case AgendaSignal::OffTarget:
        return Told::tr("off target");
    case AgendaSignal::Worsening:
        return Told::tr("worse than usual");
    case AgendaSignal::Missing:
        return Told::tr("missing");
    case AgendaSignal::Improving:
        return Told::tr("worth celebrating");
    }
    return {};
}

QString word(AgendaItem::Section section)
{
    switch (section) {
    case AgendaItem::Section::FollowUp:
        return Told::tr("follow-up");
    case AgendaItem::Section::Standing:
        return Told::tr("standing");
    case AgendaItem::Section::New:
        return Told::tr("new");
    case AgendaItem::Section::Close:
        return Told::tr("close");
    }
    return {};
}

QString word(AgendaItem::Kind kind)
{
    switch (kind) {
    case AgendaItem::Kind::Metric:
        return Told::tr("metric");
    case AgendaItem::Kind::Goal:
        return Told::tr("goal");
    case AgendaItem::Kind::Action:
        return Told::tr("action item");
    case AgendaItem::Kind::Problem:
        return Told::tr("problem");
    case AgendaItem::Kind::Picture:
        return Told::tr("picture");
    case AgendaItem::Kind::Text:
        return Told::tr("text");
    }
    return {};
}

QString word(AgendaItem::State state)
{
    switch (state) {
    case AgendaItem::State::Open:
        return Told::tr("open");
    case AgendaItem::State::Done:
        return Told::tr("done");
    case AgendaItem::State::Parked:
        return Told::tr("put off");
    }
    return {};
}

QString word(SessionNote::Kind kind)
{
    switch (kind) {
    case SessionNote::Kind::Note:
        return Told::tr("note");
    case SessionNote::Kind::Decision:
        return Told::tr("decision");
    }
    return {};
}

QString word(MemoDelivery::Memo memo)
{
    switch (memo) {
    case MemoDelivery::Memo::Draft:
        return Told::tr("draft for the department");
    case MemoDelivery::Memo::Before:
        return Told::tr("memo before");
    case MemoDelivery::Memo::After:
        return Told::tr("memo after");
    }
    return {};
}

QString word(ActionItem::Kind kind)
{
    switch (kind) {
    case ActionItem::Kind::Action:
        return Told::tr("action item");
    case ActionItem::Kind::DataRequest:
        return Told::tr("data request");
    case ActionItem::Kind::Check:
        return Told::tr("number to check");
    }
    return {};
}

QString word(ActionItem::State state)
{
    switch (state) {
    case ActionItem::State::Open:
        return Told::tr("open");
    case ActionItem::State::Done:
        return Told::tr("done");
    case ActionItem::State::Dropped:
        return Told::tr("dropped");
    }
    return {};
}

QString word(ActionItem::Standing standing)
{
    switch (standing) {
    case ActionItem::Standing::Late:
        return Told::tr("late");
    case ActionItem::Standing::Due:
        return Told::tr("due soon");
    case ActionItem::Standing::Later:
        return Told::tr("later");
    case ActionItem::Standing::Done:
        return Told::tr("done");
    case ActionItem::Standing::DoneLate:
        return Told::tr("done late");
    case ActionItem::Standing::Dropped:
        return Told::tr("dropped");
    }
    return {};
}

QString word(Problem::Step step)
{
    switch (step) {
    case Problem::Step::Plan:
        return Told::tr("plan");
    case Problem::Step::Do:
        return Told::tr("do");
    case Problem::Step::Check:
        return Told::tr("check");
    case Problem::Step::Standardised:
        return Told::tr("standardised");
    case Problem::Step::Closed:
        return Told::tr("closed");
    }
    return {};
}

} // namespace statroom
