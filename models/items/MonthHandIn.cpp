// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/MonthHandIn.h"

#include "items/MonthlyGridModel.h"
#include "items/SeriesPeriod.h"
#include "items/Viewpoint.h"
#include "storage/CityFile.h"

#include <QHash>

namespace statroom {

MonthHandIn::MonthHandIn(Viewpoint &viewpoint, const MonthlyGridModel &grid, QObject *parent)
    : QObject(parent)
    , m_viewpoint(viewpoint)
    , m_grid(grid)
{
    connect(&grid, &MonthlyGridModel::modelReset, this, &MonthHandIn::look);
    connect(&grid, &MonthlyGridModel::dataChanged, this, &MonthHandIn::look);
    connect(&viewpoint, &Viewpoint::editableChanged, this, &MonthHandIn::look);
    connect(&viewpoint, &Viewpoint::authorChanged, this, &MonthHandIn::look);
    connect(&viewpoint, &Viewpoint::committed, this, [this](const CommittedRevision &revision) {
        if (revision.touchesKind(QLatin1String(HandIn::kindName))
            || revision.touchesKind(QLatin1String(Observation::kindName)))
            look();
    });
    look();
}

Result<std::vector<Observation>> MonthHandIn::observations(const Viewpoint &viewpoint, DepartmentId department,
                                                           Month month)
{
    const std::shared_ptr<const Catalogue> catalogue = viewpoint.catalogue();
    std::vector<Observation> found;
    QHash<int, std::vector<SeriesId>> byFirst;
    for (SeriesId id : catalogue->seriesOf(department)) {
        const Series *series = catalogue->series(id);
        const Metric *metric = series ? catalogue->metric(series->metric) : nullptr;
        if (!metric || metric->retired || series->retired)
            continue;
        const auto period = seriesPeriod(viewpoint.reader(), viewpoint.calendar(), id, metric->frequency, month,
                                         viewpoint.recordedAt());
        if (!period)
            return period.error();
        if (period->last() == month)
            byFirst[period->first.index()].push_back(id);
    }
    for (auto it = byFirst.cbegin(); it != byFirst.cend(); ++it) {
        const Month first = Month::fromIndex(it.key());
        Result<std::vector<SeriesObservations>> read =
            viewpoint.reader().observations(it.value(), first, first, viewpoint.recordedAt());
        if (!read)
            return read.error();
        for (const SeriesObservations &series : *read)
            found.insert(found.end(), series.observations.begin(), series.observations.end());
    }
    return found;
}

void MonthHandIn::handIn(std::vector<Change> &changes, const std::vector<Observation> &observations,
                         const std::optional<HandIn> &before, const HandIn &now)
{
    for (const Observation &open : observations) {
        if (open.stage != Observation::Stage::Preliminary || !open.isEntered())
            continue;
        Observation after = open;
        after.stage = Observation::Stage::HandedIn;
        changes.push_back(statroom::changed(open, after));
    }
    // A value that came later has not been seen by who approved the others.
    changes.push_back(before ? statroom::changed(*before, now) : added(now));
}

void MonthHandIn::look()
{
    if (m_looking)
        return;
    m_looking = true;
    m_record.reset();
    m_open.clear();
    if (m_viewpoint.hasFile() && m_grid.department() && m_grid.month().isValid()) {
        const Result<std::vector<HandIn>> handIns =
            m_viewpoint.reader().handIns(m_grid.month(), m_grid.month(), m_viewpoint.recordedAt());
        if (handIns)
            for (const HandIn &handIn : *handIns)
                if (handIn.department == m_grid.department())
                    m_record = handIn;
        if (const Result<std::vector<Observation>> all = observations(m_viewpoint, m_grid.department(), m_grid.month()))
            for (const Observation &o : *all)
                if (o.stage == Observation::Stage::Preliminary && o.isEntered())
                    m_open.push_back(o);
    }
    m_looking = false;
    emit changed();
}

QString MonthHandIn::approver() const
{
    switch (m_viewpoint.city().approval) {
    case City::Approval::Head:
        return tr("the department's head");
    case City::Approval::MayorsOffice:
        return tr("the mayor's office");
    case City::Approval::Nobody:
        break;
    }
    return {};
}

QString MonthHandIn::stateText() const
{
    if (!m_record)
        return {};
    const auto day = [this](const QDateTime &moment) {
        return m_viewpoint.locale().toString(m_viewpoint.inCityZone(moment).date(), QStringLiteral("d MMM"));
    };
    const QString handedIn = tr("Handed in on %1 by %2.").arg(day(m_record->at), m_record->by);
    if (isApproved())
        return tr("%1 Approved on %2 by %3.").arg(handedIn, day(m_record->approvedAt), m_record->approvedBy);
    if (awaitsApproval())
        return tr("%1 Waits for approval by %2.").arg(handedIn, approver());
    return handedIn;
}

QStringList MonthHandIn::blockers() const
{
    QStringList names;
    for (int row : m_grid.missingRows()) {
        const QModelIndex pending = m_grid.pendingCell(row);
        const QModelIndex cell = pending.isValid() ? pending : m_grid.index(row, m_grid.frontColumn());
        const QString name = m_grid.index(row, m_grid.metricColumn()).data().toString();
        switch (m_grid.stateAt(cell)) {
        case MonthlyGridModel::CellState::Empty:
            names += tr("%1: empty").arg(name);
            break;
        case MonthlyGridModel::CellState::Question:
            names += tr("%1: waits for your answer").arg(name);
            break;
        case MonthlyGridModel::CellState::NotSaved:
        case MonthlyGridModel::CellState::Saving:
            names += tr("%1: not saved").arg(name);
            break;
        case MonthlyGridModel::CellState::Expected:
        case MonthlyGridModel::CellState::Entered:
        case MonthlyGridModel::CellState::ReadOnly:
            break;
        }
    }
    return names;
}

bool MonthHandIn::canHandIn() const
{
    return whyNotHandIn().isEmpty();
}

QString MonthHandIn::whyNotHandIn() const
{
    if (!m_viewpoint.canEdit())
        return m_viewpoint.whyNotEditable();
    if (m_viewpoint.author().trimmed().isEmpty())
        return tr("Say who you are first: what is handed in carries a name.");
    const int missing = m_grid.missingCount();
    if (missing > 0)
        return tr("%n metric(s) still need a value, or the day it is expected.", nullptr, missing);
    if (m_open.empty())
        return m_record ? tr("Everything entered is handed in.") : tr("There is nothing to hand in yet.");
    return {};
}

Result<void> MonthHandIn::handIn()
{
    if (const QString why = whyNotHandIn(); !why.isEmpty())
        return Error{ErrorKind::InvalidInput, why, blockers().join(u'\n')};
    Revision revision;
    revision.author = m_viewpoint.author();
    HandIn now;
    now.department = m_grid.department();
    now.month = m_grid.month();
    now.at = QDateTime::currentDateTimeUtc();
    now.by = m_viewpoint.author();
    handIn(revision.changes, m_open, m_record, now);
    const Result<CityFile::Committed> done = m_viewpoint.file()->commit(revision);
    look();
    if (!done)
        return done.error();
    return {};
}

bool MonthHandIn::awaitsApproval() const
{
    return m_record && !m_record->approvedAt.isValid() && m_viewpoint.city().approval != City::Approval::Nobody;
}

QString MonthHandIn::whyNotApprove() const
{
    if (!awaitsApproval())
        return tr("There is nothing to approve.");
    if (!m_viewpoint.canEdit())
        return m_viewpoint.whyNotEditable();
    const Person *person = m_viewpoint.authorPerson();
    const std::shared_ptr<const Catalogue> catalogue = m_viewpoint.catalogue();
    if (person)
        for (const Role *role : catalogue->rolesOf(person->id)) {
            if (!role->holdsOn(m_viewpoint.today()))
                continue;
            const bool here = !role->department || role->department == m_grid.department();
            if (m_viewpoint.city().approval == City::Approval::Head && role->role == Role::What::Head && here)
                return {};
            if (m_viewpoint.city().approval == City::Approval::MayorsOffice && role->role == Role::What::MayorsOffice)
                return {};
        }
    return tr("Approved by %1.").arg(approver());
}

Result<void> MonthHandIn::approve()
{
    if (const QString why = whyNotApprove(); !why.isEmpty())
        return Error{ErrorKind::InvalidInput, why, {}};
    const Result<std::vector<Observation>> all = observations(m_viewpoint, m_grid.department(), m_grid.month());
    if (!all)
        return all.error();
    Revision revision;
    revision.author = m_viewpoint.author();
    for (const Observation &before : *all)
        if (before.stage == Observation::Stage::HandedIn) {
            Observation after = before;
            after.stage = Observation::Stage::Approved;
            revision.changes.push_back(statroom::changed(before, after));
        }
    HandIn approved = *m_record;
    approved.approvedAt = QDateTime::currentDateTimeUtc();
    approved.approvedBy = m_viewpoint.author();
    revision.changes.push_back(statroom::changed(*m_record, approved));
    const Result<CityFile::Committed> done = m_viewpoint.file()->commit(revision);
    look();
    if (!done)
        return done.error();
    return {};
}

} // namespace statroom
