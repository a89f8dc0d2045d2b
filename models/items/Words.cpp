// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/Words.h"

#include <QCoreApplication>

namespace statroom {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Words", text);
}

} // namespace

QString word(Metric::Kind kind)
{
    switch (kind) {
    case Metric::Kind::Count: return tr("count");
    case Metric::Kind::Stock: return tr("stock");
    case Metric::Kind::Average: return tr("average");
    case Metric::Kind::Rate: return tr("rate");
    }
    return {};
}

QString word(Metric::Direction direction)
{
    switch (direction) {
    case Metric::Direction::Up: return tr("higher is better");
    case Metric::Direction::Down: return tr("lower is better");
    case Metric::Direction::Range: return tr("inside a range");
    case Metric::Direction::None: return tr("assess first");
    }
    return {};
}

QString word(Frequency frequency)
{
    switch (frequency) {
    case Frequency::Month: return tr("monthly");
    case Frequency::Quarter: return tr("quarterly");
    case Frequency::Year: return tr("yearly");
    }
    return {};
}

QString word(Role::What role)
{
    switch (role) {
    case Role::What::Coordinator: return tr("coordinator");
    case Role::What::Head: return tr("head");
    case Role::What::MayorsOffice: return tr("mayor's office");
    case Role::What::Analyst: return tr("analyst");
    case Role::What::OpenDataChampion: return tr("open-data champion");
    }
    return {};
}

QString word(City::Approval approval)
{
    switch (approval) {
    case City::Approval::Nobody: return tr("nobody");
    case City::Approval::Head: return tr("the department's head");
    case City::Approval::MayorsOffice: return tr("the mayor's office");
    }
    return {};
}

QString word(City::YearNamedBy namedBy)
{
    switch (namedBy) {
    case City::YearNamedBy::End: return tr("the year it ends in");
    case City::YearNamedBy::Start: return tr("the year it starts in");
    }
    return {};
}

QString word(Target::Basis basis)
{
    switch (basis) {
    case Target::Basis::Period: return tr("each period");
    case Target::Basis::Year: return tr("the whole year");
    }
    return {};
}

QString word(Tolerance::Kind kind)
{
    switch (kind) {
    case Tolerance::Kind::Relative: return tr("share of the target");
    case Tolerance::Kind::Absolute: return tr("amount");
    }
    return {};
}

QString word(Observation::Stage stage)
{
    switch (stage) {
    case Observation::Stage::Preliminary: return tr("preliminary");
    case Observation::Stage::HandedIn: return tr("handed in");
    case Observation::Stage::Approved: return tr("approved");
    }
    return {};
}

QString word(Observation::State state)
{
    switch (state) {
    case Observation::State::Value: return tr("value");
    case Observation::State::Missing: return tr("missing");
    }
    return {};
}

QString word(Series::Aggregate aggregate)
{
    switch (aggregate) {
    case Series::Aggregate::None: return tr("typed or imported");
    case Series::Aggregate::Count: return tr("count of records");
    case Series::Aggregate::Sum: return tr("sum over records");
    case Series::Aggregate::Mean: return tr("mean of records");
    case Series::Aggregate::Median: return tr("median of records");
    case Series::Aggregate::Share: return tr("share of records");
    case Series::Aggregate::Days: return tr("days between two dates");
    case Series::Aggregate::Open: return tr("records open at the end");
    }
    return {};
}

} // namespace statroom
