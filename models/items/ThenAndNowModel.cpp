// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ThenAndNowModel.h"

#include "domain/Formula.h"
#include "domain/Words.h"
#include "items/CopyRoles.h"
#include "items/GoalReading.h"
#include "items/MetricFacts.h"
#include "items/SeriesHistory.h"
#include "items/StandingRoles.h"
#include "items/StandingText.h"
#include "items/Standings.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace statroom {

namespace {

struct Told
{
    Q_DECLARE_TR_FUNCTIONS(ThenAndNow)
};

class Comparing
{
public:
    Comparing(const Viewpoint &viewpoint, const SessionReading &session, std::shared_ptr<const Catalogue> then)
        : m_viewpoint(viewpoint)
        , m_session(session)
        , m_then(std::move(then))
        , m_now(session.catalogue)
        , m_at(session.recordedAt())
        , m_isNow(session.at)
        , m_month(session.session.month)
    {
        for (const Metric &metric : m_now->metrics())
            m_codes << metric.code;
    }

    Result<ThenAndNow> run()
    {
        ThenAndNow all;
        all.hasRecord = true;
        int number = 0;
        for (const SessionReading::Item &one : m_session.items) {
            ++number;
            ThenAndNow::Line line;
            line.item = one.item.id;
            line.kind = one.item.kind;
            line.number = number;
            line.title = agendaTitle(*m_now, one.item);
            if (const Department *department = m_now->department(one.item.department))
                line.place = department->name;
            bool hasNumbers = true;
            Result<void> done;
            switch (one.item.kind) {
            case AgendaItem::Kind::Metric:
                done = metric(one.item, line);
                break;
            case AgendaItem::Kind::Goal:
                done = goal(one.item, line);
                break;
            case AgendaItem::Kind::Action:
                action(one.item, line);
                break;
            default:
                hasNumbers = false;
            }
            if (!done)
                return done.error();
            if (!hasNumbers)
                continue;
            all.corrected += line.isCorrected();
            all.lines.push_back(std::move(line));
        }
        return all;
    }

private:
    Result<void> metric(const AgendaItem &item, ThenAndNow::Line &line)
    {
        const StandingKey key{item.department, item.metric, item.category};
        QStringList targets;
        for (const auto &[catalogue, at, side] :
             {std::tuple(m_then, m_at, &line.then), std::tuple(m_now, m_isNow, &line.now)}) {
            if (!catalogue->metric(key.metric) || !catalogue->department(key.department)) {
                side->word = Told::tr("not in the file");
                continue;
            }
            auto standing = Standings(m_viewpoint.reader(), catalogue, at, m_viewpoint.locale())
                                .read(std::span(&key, 1), m_month, Standings::Depth::Status);
            if (!standing)
                return standing.error();
            const StandingText text(m_viewpoint, standing->front());
            side->value = text.value();
            side->word = text.status();
            side->status = standing->front().status();
            side->number = standing->front().value();
            targets << text.target();
        }
        if (targets.size() == 2 && targets[0] != targets[1])
            line.since << Told::tr("Target %1, the room saw %2").arg(targets[1], targets[0]);
        QSet<qint64> seen;
        return corrections(key.department, key.metric, key.category, seen, line);
    }

    /// Of the series itself, of the categories that it is the sum of, of the metrics that it is calculated from.
    Result<void> corrections(DepartmentId department, MetricId id, CategoryId category, QSet<qint64> &seen,
                             ThenAndNow::Line &line)
    {
        const Metric *metric = m_now->metric(id);
        if (!metric)
            return {};
        std::vector<SeriesId> series;
        if (const Series *own = m_now->series(department, id, category))
            series.push_back(own->id);
        if (!category)
            for (const SeriesId part : m_now->countedSeries(department, id))
                series.push_back(part);
        for (const SeriesId one : series)
            if (!seen.contains(one.number)) {
                seen.insert(one.number);
                if (auto done = corrections(one, line); !done)
                    return done;
            }
        if (metric->isCalculated())
            if (const Result<Formula> formula = Formula::compile(metric->formula, m_codes))
                for (const QString &code : formula->codes())
                    if (const Metric *input = m_now->metric(QStringView(code)); input && input->id != id)
                        if (auto done = corrections(department, input->id, {}, seen, line); !done)
                            return done;
        return {};
    }

    Result<void> corrections(SeriesId id, ThenAndNow::Line &line)
    {
        const auto changes = corrections(id, Month(), true);
        if (!changes)
            return changes.error();
        if (!changes->isEmpty())
            line.corrected.push_back(id);
        line.since += *changes;
        return {};
    }

public:
    Result<QStringList> corrections(SeriesId id, Month from, bool withLate)
    {
        QStringList told;
        const Series *series = m_now->series(id);
        const Metric *metric = series ? m_now->metric(series->metric) : nullptr;
        if (!metric)
            return told;
        auto then = m_viewpoint.reader().observations(id, from, m_month, m_at);
        auto now = m_viewpoint.reader().observations(id, from, m_month, m_isNow);
        if (!then || !now)
            return then ? now.error() : then.error();
        std::optional<SeriesHistory> history;
        const UnitFormat format = m_viewpoint.format(*metric);
        for (const Observation &is : *now)
            if (withLate && std::none_of(then->begin(), then->end(), [&](const Observation &o) {
                    return o.month == is.month;
                })) {
                Observation was = is;
                was.setMissing();
                then->push_back(was);
            }
        std::sort(then->begin(), then->end(),
                  [](const Observation &a, const Observation &b) { return b.month < a.month; });
        for (const Observation &was : *then) {
            const auto is =
                std::find_if(now->begin(), now->end(), [&](const Observation &o) { return o.month == was.month; });
            const std::optional<double> value = is == now->end() ? std::nullopt : is->value;
            if (value == was.value || (!withLate && !was.value))
                continue;
            if (!history) {
                auto read = SeriesHistory::read(m_viewpoint.reader(), id, m_isNow);
                if (!read)
                    return read.error();
                history = std::move(*read);
            }
            const auto text = [&](std::optional<double> v) {
                return v ? format.format(*v) : Told::tr("no value");
            };
            QString name = m_viewpoint.label(Period(was.month, metric->frequency), LabelStyle::Short);
            if (series->category)
                name = Told::tr("%1, %2").arg(m_now->categorySpelling(series->category), name);
            QString line = Told::tr("%1: %2, the room saw %3").arg(name, text(value), text(was.value));
            if (const auto by = history->numberFrom.constFind(was.month); by != history->numberFrom.cend()) {
                const QString who =
                    Told::tr("%1, %2").arg(by->author, cityDate(m_now->city, by->at, m_viewpoint.locale()));
                line += by->reason.isEmpty() ? Told::tr(" (%1)").arg(who) : Told::tr(" (%1: %2)").arg(who, by->reason);
            }
            told << line;
        }
        return told;
    }

private:
    Result<void> goal(const AgendaItem &item, ThenAndNow::Line &line)
    {
        const QDate day = std::min(m_month.lastDay(), m_session.session.day);
        for (const auto &[catalogue, at, side] :
             {std::tuple(m_then, m_at, &line.then), std::tuple(m_now, m_isNow, &line.now)}) {
            if (!catalogue->goal(item.goal)) {
                side->word = Told::tr("not in the file");
                continue;
            }
            auto reading = GoalReading::read(m_viewpoint.reader(), catalogue, item.goal, at, m_viewpoint.locale());
            if (!reading)
                return reading.error();
            const GoalStanding standing = reading->at(day);
            side->value = standing.kind == Goal::Kind::Milestones
                ? Told::tr("%1 of %2 steps").arg(standing.steps.done).arg(standing.steps.all)
                : reading->format.format(standing.done);
            side->word = reading->text().paceWord(standing);
            side->status = standing.paceStatus;
            side->number = standing.done;
            std::vector<qint64> series(reading->series.begin(), reading->series.end());
            std::sort(series.begin(), series.end());
            if (side == &line.now)
                for (const qint64 id : series)
                    if (auto done = corrections(SeriesId(id), line); !done)
                        return done;
        }
        return {};
    }

    void action(const AgendaItem &item, ThenAndNow::Line &line)
    {
        const auto say = [&](const Catalogue &catalogue, QDate day, ThenAndNow::Side &side) {
            const ActionItem *action = catalogue.actionItem(item.action);
            side.word = action ? word(action->standing(day)) : Told::tr("not in the file");
            if (action && action->due.isValid())
                side.value = m_viewpoint.locale().toString(action->due, QStringLiteral("d MMM yyyy"));
            return action;
        };
        say(*m_then, m_session.session.day, line.then);
        if (const ActionItem *now = say(*m_now, m_viewpoint.today(), line.now);
            now && now->state != ActionItem::State::Open && !now->stateReason.isEmpty() && !(line.then == line.now))
            line.since << now->stateReason;
    }

    const Viewpoint &m_viewpoint;
    const SessionReading &m_session;
    std::shared_ptr<const Catalogue> m_then;
    std::shared_ptr<const Catalogue> m_now;
    RecordedAt m_at;
    RecordedAt m_isNow;
    Month m_month;
    QStringList m_codes;
};

} // namespace

Result<ThenAndNow> ThenAndNow::read(const Viewpoint &viewpoint, const SessionReading &session)
{
    if (!session.session.hasRecord() || !session.session.month.isValid())
        return ThenAndNow();
    auto then = viewpoint.reader().catalogue(session.recordedAt());
    return then ? Comparing(viewpoint, session, *then).run() : Result<ThenAndNow>(then.error());
}

Result<QStringList> ThenAndNow::corrections(const Viewpoint &viewpoint, const SessionReading &session, SeriesId series,
                                            Month from)
{
    if (!session.session.hasRecord() || !session.session.month.isValid())
        return QStringList();
    return Comparing(viewpoint, session, session.catalogue).corrections(series, from, false);
}

QStringList ThenAndNow::Line::told() const
{
    if (!since.isEmpty() || then == now)
        return since;
    const auto text = [](const Side &side) {
        return side.value.isEmpty() ? side.word : Told::tr("%1, %2").arg(side.value, side.word);
    };
    return {Told::tr("%1; the room saw %2").arg(text(now), text(then))};
}

void ThenAndNowModel::setReading(ThenAndNow reading)
{
    beginResetModel();
    m_reading = std::move(reading);
    endResetModel();
}

const ThenAndNow::Line *ThenAndNowModel::line(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_reading.lines[size_t(row)];
}

int ThenAndNowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_reading.lines.size());
}

int ThenAndNowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ThenAndNowModel::difference(const ThenAndNow::Line &line) const
{
    if (line.then.word != line.now.word)
        return tr("Stands otherwise");
    if (line.then.value != line.now.value)
        return tr("Value differs");
    return line.since.isEmpty() ? tr("The same") : tr("Earlier values differ");
}

QVariant ThenAndNowModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ThenAndNow::Line &line = m_reading.lines[size_t(index.row())];
    const int column = index.column();
    const bool isSide = column == ThenColumn || column == NowColumn;
    const ThenAndNow::Side &side = column == ThenColumn ? line.then : line.now;
    const auto text = [&]() -> QString {
        switch (column) {
        case ItemColumn:
            return tr("%1. %2").arg(line.number).arg(line.title);
        case ThenColumn:
        case NowColumn:
            return side.value.isEmpty() ? side.word : side.value;
        case DifferenceColumn:
            return difference(line);
        case SinceColumn:
            return line.told().join(QStringLiteral("; "));
        }
        return {};
    };
    const auto spoken = [&]() {
        return isSide && !side.value.isEmpty() ? tr("%1, %2").arg(side.value, side.word) : text();
    };
    switch (role) {
    case Qt::DisplayRole:
        return text();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
    case CopyRole::Text:
        return spoken();
    case StandingRole::Status:
        return isSide && side.status ? QVariant(int(*side.status)) : QVariant();
    case StandingRole::SubText:
        return column == ItemColumn ? line.place : QString();
    }
    return {};
}

QVariant ThenAndNowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole
        && (section == ThenColumn || section == NowColumn))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ItemColumn:
        return tr("Item");
    case ThenColumn:
        return tr("The room saw");
    case NowColumn:
        return tr("Now");
    case DifferenceColumn:
        return tr("Difference");
    case SinceColumn:
        return tr("Changed since");
    }
    return {};
}

} // namespace statroom
