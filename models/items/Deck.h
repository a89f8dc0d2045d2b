// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/SessionMemo.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace statroom {

struct ActionStory;
struct ProblemStanding;

/// One picture on the wall in finished texts: a headline, what is drawn to the full height, at most five facts. The
/// agenda is the deck: a slide for the agenda itself, one for each of its items, and what was caught at the end, on
/// the slide of the closing item where there is one.
struct Slide
{
    enum class Kind { Agenda, Metric, Goal, Action, Problem, Picture, Text, Caught };
    /// What a metric's slide is drilled into.
    enum class View { Trend, ControlChart, Breakdown, Table, Departments, Source };

    struct Fact
    {
        QString strong;
        QString rest;
        std::optional<Variation> signal; ///< drawn before it
        bool isFigure = false; ///< the strong part is read first, from far
    };
    struct Table
    {
        QStringList heads;
        QList<QStringList> rows;
        QList<std::optional<Status>> statuses; ///< beside the rows; may be empty
        QList<bool> isSection; ///< a row that heads those below it; may be empty
        QList<double> shares; ///< of the columns' widths
        int firstNumber = 1; ///< from this column on cells are numbers, to the right
        bool hasLabels = false; ///< the first column names what stands beside it
    };

    Kind kind = Kind::Text;
    AgendaItemId item; ///< none for the agenda and what was caught
    int number = 0; ///< of the item, from 1
    int minutes = 0;
    QString over; ///< the small line above the headline
    QString headline;
    std::optional<Status> status;
    std::optional<ActionItem::Standing> standing; ///< of an action item
    QString hero; ///< "81.4 %"
    QList<QPair<QString, QString>> heroParts; ///< lines below it: strong, then plain
    QList<Fact> facts;
    std::shared_ptr<const TrendReading> trend;
    std::optional<BurnUp> burnUp;
    std::shared_ptr<const ProblemStanding> problem; ///< chart, causes, actions and recheck on one slide
    std::shared_ptr<const ActionStory> story; ///< of an action item that is about no chart
    QString summary; ///< for those who hear it
    QList<View> views; ///< in the order Enter goes through; empty where there is nothing to drill into
    QList<TextLine> paragraphs; ///< of texts, in pages where they are long
    QByteArray picture;
    Table table; ///< of the agenda and of what was caught
    DepartmentId department;
    MetricId metric;
    CategoryId category;
    GoalId goal;
    QString correction; ///< "Oct 2026: 84.0 %, the room saw 81.4 %: counted again"; empty if none was adopted
    bool disputed = false;
};

/// The slides of a session and what is said beneath them, all of one revision. A value: read on any thread.
struct Deck
{
    std::shared_ptr<const SessionMemo> memo;
    SessionReading reading;
    std::vector<Slide> slides;
    QString place; ///< "Codes & Regulations"
    QString record; ///< "Numbers of 12 Nov 2026, revision 4,836"

    static Result<Deck> read(Viewpoint &viewpoint, SessionId session);
    /// A metric or goal that somebody asks for in the middle of it.
    static Result<Slide> metric(Viewpoint &viewpoint, const SessionReading &session, const TrendSubject &subject);
    static Result<Slide> goal(Viewpoint &viewpoint, const SessionReading &session, GoalId goal);
    static Result<Slide> problem(Viewpoint &viewpoint, const SessionReading &session, ProblemId problem);
    int slideOf(AgendaItemId item) const; ///< -1
    int slideOfNumber(int number) const; ///< -1

    /// The tables behind a metric's slide: its last periods; the same metric in all departments; where its number comes
    /// from.
    static Result<Slide::Table> table(Viewpoint &viewpoint, const SessionReading &session, const Slide &slide,
                                      Slide::View view);
    /// The metric behind a slide by each of its breakdowns that its department counts by.
    using Splits = std::vector<std::shared_ptr<const TrendReading>>;
    static Result<Splits> breakdowns(Viewpoint &viewpoint, const SessionReading &session, const Slide &slide);
};

QString viewWord(Slide::View view); ///< "Trend", "Control chart" …

} // namespace statroom
