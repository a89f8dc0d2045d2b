// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/GoalsModel.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace statroom {

namespace {

// The worse the earlier; what cannot be judged stands between behind and ahead.
int riskOf(Status pace)
{
    switch (pace) {
    case Status::Off:
        return 0;
    case Status::Near:
        return 1;
    case Status::NoData:
    case Status::NoTarget:
        return 2;
    case Status::Met:
        break;
    }
    return 3;
}

} // namespace

GoalsModel::GoalsModel(Viewpoint &viewpoint, QObject *parent) : QAbstractTableModel(parent), m_viewpoint(viewpoint)
{
    for (auto changed : {&Viewpoint::monthChanged, &Viewpoint::recordedAtChanged, &Viewpoint::fileChanged})
        connect(&viewpoint, changed, this, &GoalsModel::refresh);
    connect(&viewpoint, &Viewpoint::committed, this, [this](const CommittedRevision &revision) {
        if (!m_viewpoint.isNow())
            return;
        const bool touched =
            std::any_of(revision.touched.begin(), revision.touched.end(), [this](const CommittedRevision::Touched &t) {
                if (t.kind == QLatin1String("observation") || t.kind == QLatin1String("day_value"))
                    return m_series.contains(t.owner);
                for (const char *kind : {"city", "plan", "goal", "goal_link", "goal_amendment", "milestone",
                                         "initiative", "metric", "category", "series", "target"})
                    if (t.kind == QLatin1String(kind))
                        return true;
                return false;
            });
        if (touched)
            refresh();
    });
    refresh();
}

void GoalsModel::refresh()
{
    m_read.clear();
    m_series.clear();
    m_tally = {};
    std::optional<Error> failure;
    if (m_viewpoint.hasFile()) {
        auto goals = GoalReading::readAll(m_viewpoint.reader(), m_viewpoint.catalogue(), m_viewpoint.recordedAt(),
                                          m_viewpoint.locale());
        if (goals) {
            const QDate day = std::min(m_viewpoint.month().lastDay(), m_viewpoint.today());
            m_tally = PromiseTally::of(*goals, day);
            for (GoalReading &goal : *goals) {
                m_series.unite(goal.series);
                m_read.push_back(rowOf(std::make_shared<const GoalReading>(std::move(goal)), day));
            }
        } else {
            failure = goals.error();
        }
    }
    m_goals = int(m_read.size());
    arrange();
    if (failure)
        emit failed(*failure);
}

GoalsModel::Row GoalsModel::rowOf(std::shared_ptr<const GoalReading> goal, QDate day) const
{
    const GoalReading &reading = *goal;
    const GoalStanding s = reading.at(day);
    const GoalText text = reading.text();
    const UnitFormat &format = reading.format;
    const QLocale &locale = format.locale();
    Row row;
    row.goal = reading.goal().id;
    row.theme = reading.goal().theme;
    row.pace = s.paceStatus;
    row.isClosed = s.isClosed();
    row.daysLate = s.pace.daysLate;
    row.spoken = tr("%1. %2").arg(reading.goal().statement, text.why(s));

    Cell &promise = row.cells[PromiseColumn];
    promise.text = reading.goal().statement;
    const QString owner = reading.goal().responsible;
    if (s.terms.deadline.isValid())
        promise.below = owner.isEmpty() ? tr("by %1").arg(text.day(s.terms.deadline))
                                        : tr("%1, by %2").arg(owner, text.day(s.terms.deadline));
    else
        promise.below = owner;

    Cell &stands = row.cells[StandsColumn];
    switch (s.kind) {
    case Goal::Kind::Countdown:
        stands.text = amountOf(format, true, s.done);
        if (s.terms.target)
            stands.beside = tr("of %1 done").arg(amountOf(format, true, s.terms.target));
        if (s.committed && *s.committed > 0)
            stands.below = tr("%1 more committed").arg(amountOf(format, true, s.committed));
        break;
    case Goal::Kind::Milestones:
        stands.text = locale.toString(s.steps.done);
        stands.beside = tr("of %n step(s) done", "", s.steps.all);
        if (s.steps.firstOverdue)
            stands.below =
                tr("%1: overdue since %2").arg(s.steps.firstOverdue->name, text.day(s.steps.firstOverdue->due));
        else if (s.steps.next)
            stands.below = tr("next: %1, %2").arg(s.steps.next->name, text.day(s.steps.next->due));
        break;
    default:
        stands.text = format.format(s.done);
        if (s.terms.target)
            stands.beside = s.high ? tr("between %1 and %2").arg(format.plain(*s.terms.target), format.plain(*s.high))
                                   : tr("target %1").arg(format.plain(*s.terms.target));
        if (s.kind == Goal::Kind::Range)
            stands.below = s.inRange > 0 ? tr("inside for %1").arg(text.periods(s, s.inRange)) : tr("outside now");
        else
            stands.below = tr("from %1 at the start").arg(format.plain(s.baseline));
    }

    if (s.done && s.kind != Goal::Kind::Milestones && s.asOf < s.asked) {
        const QString of =
            tr("as of %1").arg(text.day(s.lastNumber.isValid() ? std::min(s.asOf, s.lastNumber) : s.asOf));
        stands.below = stands.below.isEmpty() ? of : tr("%1; %2").arg(of, stands.below);
    }

    row.cells[PaceColumn].text = text.paceWord(s);
    row.cells[PaceColumn].below = text.varianceText(s);
    row.cells[FinishColumn].text = text.finishText(s);
    row.cells[FinishColumn].below = text.finishDetail(s);
    if (s.terms.deadline.isValid() && !row.isClosed) {
        const int left = s.daysLeft();
        row.isOverdue = left < 0;
        row.cells[DaysLeftColumn].text = locale.toString(std::abs(left));
        if (row.isOverdue)
            row.cells[DaysLeftColumn].below = tr("past");
    }
    row.standing = s;
    row.reading = std::move(goal);
    return row;
}

void GoalsModel::setOrder(Order order)
{
    if (order == m_order)
        return;
    m_order = order;
    arrange();
}

void GoalsModel::arrange()
{
    beginResetModel();
    m_rows = m_read;
    const bool byTheme = m_order == Order::ByTheme;
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](const Row &a, const Row &b) {
        if (byTheme && a.theme != b.theme)
            return a.theme.localeAwareCompare(b.theme) < 0;
        return std::tuple(a.isClosed, riskOf(a.pace), -a.daysLate)
            < std::tuple(b.isClosed, riskOf(b.pace), -b.daysLate);
    });
    if (byTheme) {
        std::vector<Row> headed;
        for (size_t i = 0; i < m_rows.size(); ++i) {
            if (i == 0 || m_rows[i].theme != m_rows[i - 1].theme) {
                Row heading;
                heading.cells[PromiseColumn].text = m_rows[i].theme.isEmpty() ? tr("Without a theme") : m_rows[i].theme;
                headed.push_back(heading);
            }
            headed.push_back(m_rows[i]);
        }
        m_rows = std::move(headed);
    }
    endResetModel();
}

GoalId GoalsModel::goalAt(int row) const
{
    return row >= 0 && size_t(row) < m_rows.size() ? m_rows[size_t(row)].goal : GoalId();
}

int GoalsModel::rowOf(GoalId goal) const
{
    for (size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].goal == goal)
            return int(i);
    return -1;
}

int GoalsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int GoalsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags GoalsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return goalAt(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                               : Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
}

QVariant GoalsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const Cell &cell = row.cells[index.column()];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::AccessibleTextRole: {
        if (index.column() == PromiseColumn)
            return row.spoken;
        QStringList parts;
        for (const QString &part : {cell.text, cell.beside, cell.below})
            if (!part.isEmpty())
                parts.append(part);
        return parts.join(u' ');
    }
    case Qt::ToolTipRole:
        return row.goal ? row.spoken : QString();
    case Qt::TextAlignmentRole:
        return int((index.column() == DaysLeftColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Above:
        return index.column() == PromiseColumn && m_order == Order::ByRisk ? row.theme : QString();
    case Below:
        return cell.below;
    case Beside:
        return cell.beside;
    case StatusRole:
        return index.column() == PaceColumn && row.goal ? QVariant(int(row.pace)) : QVariant();
    case BurnUpRole:
        if (index.column() != CourseColumn || !row.reading)
            return {};
        if (!row.burnUp)
            row.burnUp = std::make_shared<const BurnUp>(burnUpOf(*row.reading, row.standing));
        return QVariant::fromValue(row.burnUp);
    case IsSection:
        return !row.goal;
    case GoalNumber:
        return row.goal.number;
    case IsOverdue:
        return row.isOverdue;
    default:
        return {};
    }
}

QVariant GoalsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == DaysLeftColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PromiseColumn:
        return m_order == Order::ByRisk ? tr("Promise, most at risk first") : tr("Promise");
    case StandsColumn:
        return tr("Where it stands");
    case PaceColumn:
        return tr("Pace");
    case FinishColumn:
        return tr("Likely finish");
    case DaysLeftColumn:
        return tr("Days left");
    default:
        return tr("Course and path needed");
    }
}

} // namespace statroom
