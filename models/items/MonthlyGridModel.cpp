// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/MonthlyGridModel.h"

#include "domain/Judgement.h"
#include "items/CopyRoles.h"
#include "items/EntryPaste.h"
#include "items/StandingRoles.h"
#include "items/Standings.h"
#include "items/Viewpoint.h"
#include "storage/CityFile.h"

#include <QTimer>

#include <algorithm>

namespace statroom {

namespace {

constexpr int retryPause = 400; // ms
constexpr int retries = 50;

bool canBeAnswered(MonthlyGridModel::CellState state)
{
    return state == MonthlyGridModel::CellState::Question || state == MonthlyGridModel::CellState::NotSaved;
}

} // namespace

MonthlyGridModel::MonthlyGridModel(Viewpoint &viewpoint, QObject *parent)
    : QAbstractTableModel(parent)
    , m_viewpoint(viewpoint)
    , m_catalogue(viewpoint.catalogue())
{
    connect(&viewpoint, &Viewpoint::fileChanged, this, [this] {
        m_pending.clear();
        m_department = {};
        reload();
        emit placeChanged();
    });
    connect(&viewpoint, &Viewpoint::catalogueChanged, this, &MonthlyGridModel::reload);
    connect(&viewpoint, &Viewpoint::recordedAtChanged, this, &MonthlyGridModel::reload);
    connect(&viewpoint, &Viewpoint::editableChanged, this, [this] {
        if (!m_rows.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, noteColumn()));
    });
    connect(&viewpoint, &Viewpoint::committed, this, &MonthlyGridModel::follow);
}

MonthlyGridModel::~MonthlyGridModel() = default;

void MonthlyGridModel::setPlace(DepartmentId department, Month month)
{
    if (department == m_department && month == m_month)
        return;
    m_department = department;
    m_month = month;
    reload();
    emit placeChanged();
}

void MonthlyGridModel::setPastMonths(int months)
{
    const int past = std::clamp(months, 1, 23);
    if (past == m_wantedPast)
        return;
    // Views may ask for cells until the reset begins: the old rows stay as wide as they were.
    m_wantedPast = past;
    reload();
}

// ---- reading

void MonthlyGridModel::reload()
{
    m_catalogue = m_viewpoint.catalogue();
    std::vector<EntryRow> rows;
    m_notDue = 0;
    if (m_viewpoint.hasFile() && m_department && m_month.isValid()) {
        Result<EntryRows::Found> read = EntryRows(m_viewpoint, m_catalogue, m_department, m_month).read(m_wantedPast);
        if (read) {
            rows = std::move(read->rows);
            m_notDue = read->notDue;
        } else {
            emit failed(read.error());
        }
    }
    const bool samePlace = m_wantedPast == m_past && m_department == m_shownDepartment && m_month == m_shownMonth;
    const bool sameRows = samePlace && rows.size() == m_rows.size()
        && std::equal(rows.begin(), rows.end(), m_rows.begin(),
                      [](const EntryRow &a, const EntryRow &b) { return a.sameThing(b); });
    if (!sameRows) {
        beginResetModel();
        m_rows = std::move(rows);
        m_past = m_wantedPast;
        m_shownDepartment = m_department;
        m_shownMonth = m_month;
        endResetModel();
        return;
    }
    // The same rows: an open editor and the selection survive what others define meanwhile.
    m_rows = std::move(rows);
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, noteColumn()));
}

void MonthlyGridModel::follow(const CommittedRevision &revision)
{
    if (!m_viewpoint.isNow() || m_rows.empty())
        return;

    std::vector<EntryRow> fresh;
    std::vector<int> which;
    std::vector<StandingKey> computedKeys;
    std::vector<int> computedRows;
    for (int r = 0; r < int(m_rows.size()); ++r) {
        const EntryRow &row = m_rows[size_t(r)];
        if (row.computed) {
            computedKeys.push_back({m_department, row.metric, row.category});
            computedRows.push_back(r);
        } else if (revision.touchesSeries(row.series)) {
            which.push_back(r);
        }
    }
    for (size_t i : Standings::touched(*m_catalogue, computedKeys, revision))
        which.push_back(computedRows[i]);
    if (which.empty())
        return;
    std::sort(which.begin(), which.end());
    for (int r : which)
        fresh.push_back(m_rows[size_t(r)]);
    const Result<void> read = EntryRows(m_viewpoint, m_catalogue, m_department, m_month).readAgain(fresh);
    if (!read) {
        emit failed(read.error());
        return;
    }

    QModelIndex tookBackAt;
    for (size_t i = 0; i < which.size(); ++i) {
        const int r = which[i];
        EntryRow &row = m_rows[size_t(r)];
        const QString noteBefore = noteText(r);
        int first = -1;
        int last = -1;
        for (size_t c = 0; c < row.cells.size(); ++c) {
            const EntryCell &before = row.cells[c];
            const EntryCell &after = fresh[i].cells[c];
            const QModelIndex cell = index(r, int(c) + 1);
            const bool inFlight = m_inFlight && *m_inFlight == keyOf(cell);
            if (before == after && !inFlight)
                continue;
            first = first < 0 ? int(c) + 1 : first;
            last = int(c) + 1;
            if (!tookBackAt.isValid() && !row.computed)
                tookBackAt = cell;
            // What was typed over the old number must not silently replace a number nobody has seen.
            const auto pending = m_pending.find(keyOf(cell));
            if (!inFlight && pending != m_pending.end() && pending->wanted && after.stored
                && !(before.stored && before.stored->sameNumber(*after.stored))) {
                pending->kind = TypedEntry::Kind::Conflict;
                pending->sentence = tr("Not saved: meanwhile %1 was stored here by %2. You typed %3.")
                                        .arg(readingOf(cell).number(*after.stored), revision.author, pending->typed);
            }
        }
        if (m_inFlight && first >= 0 && row.series.number == m_inFlight->series)
            m_inFlight.reset();
        row.cells = std::move(fresh[i].cells);
        row.computed = fresh[i].computed;
        row.readOnly = fresh[i].readOnly;
        emitRow(r, first, last, noteText(r) != noteBefore);
    }
    if (tookBackAt.isValid() && revision.reverts && revision.author == m_viewpoint.author())
        emit tookBack(tookBackAt);
}

void MonthlyGridModel::emitRow(int row, int first, int last, bool note)
{
    if (first >= 0 && note && last == frontColumn()) {
        emit dataChanged(index(row, first), index(row, noteColumn()));
        return;
    }
    if (first >= 0)
        emit dataChanged(index(row, first), index(row, last));
    if (note)
        emit dataChanged(index(row, noteColumn()), index(row, noteColumn()));
}

// ---- what is shown

int MonthlyGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MonthlyGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_past + 3;
}

EntryRow *MonthlyGridModel::rowOf(const QModelIndex &index)
{
    return index.isValid() && index.row() < int(m_rows.size()) ? &m_rows[size_t(index.row())] : nullptr;
}

const EntryRow *MonthlyGridModel::rowOf(const QModelIndex &index) const
{
    return index.isValid() && index.row() < int(m_rows.size()) ? &m_rows[size_t(index.row())] : nullptr;
}

const EntryCell *MonthlyGridModel::cellOf(const QModelIndex &index) const
{
    const EntryRow *row = rowOf(index);
    return row && isMonthColumn(index.column()) ? &row->cells[size_t(index.column()) - 1] : nullptr;
}

MonthlyGridModel::Key MonthlyGridModel::keyOf(const QModelIndex &index) const
{
    return {rowOf(index)->series.number, cellOf(index)->period.first.yyyymm()};
}

const TypedEntry *MonthlyGridModel::pendingOf(const QModelIndex &index) const
{
    if (!cellOf(index) || !rowOf(index)->series)
        return nullptr;
    const auto found = m_pending.constFind(keyOf(index));
    return found == m_pending.constEnd() ? nullptr : &*found;
}

QModelIndex MonthlyGridModel::pendingCell(int row) const
{
    for (int column = frontColumn(); column > metricColumn(); --column) {
        const QModelIndex cell = index(row, column);
        if (pendingOf(cell))
            return cell;
    }
    return {};
}

SeriesId MonthlyGridModel::seriesAt(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? m_rows[size_t(row)].series : SeriesId();
}

const Metric *MonthlyGridModel::metricAt(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? m_catalogue->metric(m_rows[size_t(row)].metric) : nullptr;
}

Period MonthlyGridModel::periodAt(const QModelIndex &index) const
{
    const EntryCell *cell = cellOf(index);
    return cell ? cell->period : Period();
}

std::optional<Observation> MonthlyGridModel::storedAt(const QModelIndex &index) const
{
    const EntryCell *cell = cellOf(index);
    return cell ? cell->stored : std::nullopt;
}

QModelIndex MonthlyGridModel::indexOf(SeriesId series, Month month) const
{
    for (int r = 0; r < int(m_rows.size()); ++r) {
        const EntryRow &row = m_rows[size_t(r)];
        if (row.series != series || !series)
            continue;
        if (!month.isValid())
            return index(r, frontColumn());
        for (size_t c = 0; c < row.cells.size(); ++c)
            if (row.cells[c].period.first == month)
                return index(r, int(c) + 1);
    }
    return {};
}

QString MonthlyGridModel::readOnlyReason(const QModelIndex &index) const
{
    const EntryRow *row = rowOf(index);
    if (!row)
        return {};
    if (!m_viewpoint.canEdit())
        return m_viewpoint.whyNotEditable();
    return row->readOnly;
}

UnitFormat MonthlyGridModel::formatOf(const EntryRow &row) const
{
    return m_viewpoint.format(*m_catalogue->metric(row.metric));
}

MonthlyGridModel::CellState MonthlyGridModel::stateAt(const QModelIndex &index) const
{
    const EntryRow *row = rowOf(index);
    const EntryCell *cell = cellOf(index);
    if (!cell)
        return CellState::ReadOnly;
    if (const TypedEntry *pending = pendingOf(index)) {
        switch (pending->kind) {
        case TypedEntry::Kind::Question:
        case TypedEntry::Kind::Reason:
            return CellState::Question;
        case TypedEntry::Kind::Saving:
            return CellState::Saving;
        case TypedEntry::Kind::Refused:
        case TypedEntry::Kind::Conflict:
        case TypedEntry::Kind::Failed:
            return CellState::NotSaved;
        }
    }
    if (!row->readOnly.isEmpty())
        return CellState::ReadOnly;
    if (!cell->stored)
        return CellState::Empty;
    if (cell->isEntered())
        return CellState::Entered;
    return cell->stored->expected.isValid() ? CellState::Expected : CellState::Empty;
}

QString MonthlyGridModel::valueText(const EntryRow &row, const EntryCell &cell) const
{
    if (row.computed)
        return formatOf(row).format(cell.computed ? cell.computed->value : std::optional<double>());
    if (cell.isEntered())
        return formatOf(row).format(cell.stored->value);
    return {};
}

std::optional<Status> MonthlyGridModel::statusOf(const EntryRow &row, const EntryCell &cell, QString *why) const
{
    const Metric *metric = m_catalogue->metric(row.metric);
    std::optional<PeriodValue> value = cell.computed;
    if (!row.computed && cell.stored && cell.stored->hasValue())
        value = PeriodValue::of(*cell.stored, metric->frequency);
    if (!value || !value->value)
        return std::nullopt;
    const std::span<const Target> steps = row.series ? m_catalogue->targets(row.series) : std::span<const Target>();
    const StatusQuestion question =
        StatusQuestion::of(m_catalogue->city, *metric, steps, std::span(&*value, 1), cell.period);
    const Judgement judgement = judge(question);
    if (why)
        *why = statroom::why(question, judgement, formatOf(row), m_viewpoint.calendar());
    return judgement.status;
}

QString MonthlyGridModel::detailText(const EntryRow &row) const
{
    const Metric *metric = m_catalogue->metric(row.metric);
    const UnitFormat format = formatOf(row);
    const Period front = row.cells.back().period;
    QStringList parts{metric->code};
    if (front.length != 1)
        parts += m_viewpoint.label(front, LabelStyle::Short);
    if (row.series) {
        const TargetValue target = periodTarget(m_viewpoint.calendar(), metric->kind, metric->frequency,
                                                m_catalogue->targets(row.series), front);
        if (target.value && target.high)
            parts += tr("target %1").arg(format.range(*target.value, *target.high));
        else if (target.value)
            parts += tr("target %1").arg(format.format(*target.value));
    }
    if (row.computed)
        parts += metric->isCalculated() ? tr("calculated") : tr("sum of its categories");
    else if (metric->hasParts() && !metric->numeratorLabel.isEmpty() && !metric->denominatorLabel.isEmpty())
        parts += tr("%1 / %2").arg(metric->numeratorLabel, metric->denominatorLabel);
    return parts.join(tr(", "));
}

QString MonthlyGridModel::noteText(int r) const
{
    const EntryRow &row = m_rows[size_t(r)];
    if (const TypedEntry *pending = pendingOf(pendingCell(r)))
        return pending->sentence;
    if (!row.readOnly.isEmpty())
        return row.readOnly;
    const std::optional<Observation> &stored = row.cells.back().stored;
    if (!stored)
        return {};
    if (!stored->isEntered() && stored->expected.isValid()) {
        const QString day = m_viewpoint.locale().toString(stored->expected, QStringLiteral("d MMM"));
        return stored->note.isEmpty() ? tr("Not yet, expected on %1.").arg(day)
                                      : tr("Not yet, expected on %1: %2").arg(day, stored->note);
    }
    if (stored->disputed)
        return stored->note.isEmpty() ? tr("Disputed.") : tr("Disputed. %1").arg(stored->note);
    return stored->note;
}

QString MonthlyGridModel::toolTip(const QModelIndex &index) const
{
    const EntryRow *row = rowOf(index);
    QStringList lines;
    if (index.column() == metricColumn()) {
        const Metric *metric = m_catalogue->metric(row->metric);
        lines << row->name << detailText(*row);
        if (const Definition *definition = m_catalogue->definitionAt(metric->id, m_month))
            if (!definition->why.isEmpty())
                lines << definition->why;
    } else if (const EntryCell *cell = cellOf(index)) {
        QString why;
        statusOf(*row, *cell, &why);
        if (const TypedEntry *pending = pendingOf(index))
            lines << pending->sentence;
        if (!why.isEmpty())
            lines << why;
        if (cell->stored) {
            const Observation &o = *cell->stored;
            if (o.isEntered() && o.stage == Observation::Stage::HandedIn)
                lines << tr("Handed in.");
            else if (o.isEntered() && o.stage == Observation::Stage::Approved)
                lines << tr("Approved.");
            else if (o.isEntered())
                lines << tr("Preliminary: not handed in yet.");
            if (!o.isEntered() && o.expected.isValid())
                lines << tr("Expected on %1.")
                             .arg(m_viewpoint.locale().toString(o.expected, QStringLiteral("d MMM yyyy")));
            if (o.disputed)
                lines << tr("Disputed.");
            if (!o.note.isEmpty())
                lines << tr("Note: %1").arg(o.note);
        }
        const QString reason = readOnlyReason(index);
        if (!reason.isEmpty())
            lines << reason;
    } else {
        lines << noteText(index.row());
    }
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QString MonthlyGridModel::accessibleText(const QModelIndex &index) const
{
    const EntryRow *row = rowOf(index);
    if (index.column() == metricColumn())
        return tr("%1. %2").arg(row->name, detailText(*row));
    if (index.column() == noteColumn()) {
        const QString note = noteText(index.row());
        return note.isEmpty() ? tr("%1, no note").arg(row->name) : tr("%1, note: %2").arg(row->name, note);
    }
    const EntryCell *cell = cellOf(index);
    QStringList said{row->name, m_viewpoint.label(cell->period, LabelStyle::Long)};
    const auto word = [&]() -> QString {
        switch (stateAt(index)) {
        case CellState::Empty:
            return tr("empty");
        case CellState::Expected:
            return tr("expected on %1").arg(m_viewpoint.locale().toString(cell->stored->expected, QLocale::LongFormat));
        case CellState::Question:
            return tr("%1, waits for your answer").arg(pendingOf(index)->typed);
        case CellState::NotSaved:
            return tr("%1, not saved").arg(pendingOf(index)->typed);
        case CellState::Saving:
            return tr("%1, being saved").arg(pendingOf(index)->typed);
        case CellState::Entered:
        case CellState::ReadOnly:
            break;
        }
        return valueText(*row, *cell);
    };
    said += word();
    const QString parts = data(index, PartsRole).toString();
    if (!parts.isEmpty() && !pendingOf(index))
        said += parts;
    const QString status = data(index, StatusWordRole).toString();
    if (!status.isEmpty() && !pendingOf(index))
        said += status;
    if (data(index, DisputedRole).toBool())
        said += tr("disputed");
    return said.join(tr(", "));
}

QVariant MonthlyGridModel::data(const QModelIndex &index, int role) const
{
    const EntryRow *row = rowOf(index);
    if (!row)
        return {};

    switch (role) {
    case SeriesRole:
        return row->series.number;
    case DetailRole:
        return detailText(*row);
    case FrontRole:
        return index.column() == frontColumn();
    case ReadOnlyReasonRole:
        return readOnlyReason(index);
    case Qt::ToolTipRole:
        return toolTip(index);
    case Qt::AccessibleTextRole:
        return accessibleText(index);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(isMonthColumn(index.column()) ? Qt::AlignRight | Qt::AlignVCenter
                                                                 : Qt::AlignLeft | Qt::AlignVCenter);
    default:
        break;
    }

    if (index.column() == metricColumn())
        return role == Qt::DisplayRole ? QVariant(row->name) : QVariant();

    if (index.column() == noteColumn()) {
        const QModelIndex cell = pendingCell(index.row());
        const TypedEntry *pending = pendingOf(cell);
        switch (role) {
        case Qt::DisplayRole:
            return noteText(index.row());
        case Qt::EditRole: {
            if (pending && pending->kind == TypedEntry::Kind::Reason)
                return QString();
            const EntryCell *its = cellOf(pending ? cell : index.siblingAtColumn(frontColumn()));
            return its->stored ? its->stored->note : QString();
        }
        case StateRole:
            return int(pending ? stateAt(cell) : stateAt(index.siblingAtColumn(frontColumn())));
        case SentenceRole:
            return pending ? pending->sentence : QString();
        case AnswersRole:
            return pending ? readingOf(cell).answersTo(*pending) : QStringList();
        case Qt::AccessibleDescriptionRole:
            return pending ? readingOf(cell).answersTo(*pending).join(tr(", ")) : QString();
        default:
            return {};
        }
    }

    const EntryCell *cell = cellOf(index);
    const TypedEntry *pending = pendingOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return pending ? pending->typed : valueText(*row, *cell);
    case Qt::EditRole:
        return pending ? pending->typed : row->series ? readingOf(index).editText() : QString();
    case StateRole:
        return int(stateAt(index));
    case TypedRole:
        return pending ? pending->typed : QString();
    case SentenceRole:
        return pending ? pending->sentence : QString();
    case AnswersRole:
        return pending ? readingOf(index).answersTo(*pending) : QStringList();
    case Qt::AccessibleDescriptionRole: {
        if (pending)
            return QStringList{pending->sentence, readingOf(index).answersTo(*pending).join(tr(", "))}
                .join(u' ')
                .trimmed();
        QString why;
        statusOf(*row, *cell, &why);
        return why.isEmpty() ? readOnlyReason(index) : why;
    }
    case CopyRole::Typed:
        // What stands in parts, or in more digits than are shown, comes back so from another grid.
        return pending || !row->series || data(index, PartsRole).toString().isEmpty() ? QString()
                                                                                      : readingOf(index).editText();
    case StandingRole::Number:
    case NumberRole: {
        if (role == StandingRole::Number && pending)
            return {};
        const std::optional<double> value = row->computed ? (cell->computed ? cell->computed->value : std::nullopt)
            : cell->stored                                ? cell->stored->value
                                                          : std::nullopt;
        return value ? QVariant(*value) : QVariant();
    }
    case PartsRole:
        if (cell->stored && cell->stored->numerator && cell->stored->denominator)
            return formatOf(*row).parts(*cell->stored->numerator, *cell->stored->denominator);
        return QString();
    case PeriodRole:
        return cell->period.length == 1 ? QString() : m_viewpoint.label(cell->period, LabelStyle::Short);
    case StatusRole: {
        const std::optional<Status> status = statusOf(*row, *cell, nullptr);
        return status ? QVariant(int(*status)) : QVariant();
    }
    case StatusWordRole: {
        const std::optional<Status> status = statusOf(*row, *cell, nullptr);
        return status ? statusWord(*status, std::nullopt, m_viewpoint.locale()) : QString();
    }
    case WhyRole: {
        QString why;
        statusOf(*row, *cell, &why);
        return why;
    }
    case StageRole:
        return int(cell->stored ? cell->stored->stage : Observation::Stage::Preliminary);
    case DisputedRole:
        return cell->stored && cell->stored->disputed && !pending;
    case NoteRole:
        return cell->stored ? cell->stored->note : QString();
    case ExpectedRole:
        return cell->stored ? cell->stored->expected : QDate();
    case MonthRole:
        return cell->period.first.yyyymm();
    default:
        return {};
    }
}

QVariant MonthlyGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (role == Qt::DisplayRole && section >= 0 && section < int(m_rows.size()))
            return m_rows[size_t(section)].name;
        return {};
    }
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(isMonthColumn(section) ? Qt::AlignRight | Qt::AlignBottom
                                                          : Qt::AlignLeft | Qt::AlignBottom);
    if (section == metricColumn())
        return role == Qt::DisplayRole ? QVariant(tr("Metric")) : QVariant();
    if (section == noteColumn())
        return role == Qt::DisplayRole ? QVariant(tr("Note or question")) : QVariant();
    if (!isMonthColumn(section) || !m_month.isValid())
        return {};
    const Month month = m_month - (frontColumn() - section);
    if (role == Qt::DisplayRole) {
        const QLocale locale = m_viewpoint.locale();
        return locale.standaloneMonthName(month.month(), QLocale::ShortFormat) + u'\n' + QString::number(month.year());
    }
    if (role == Qt::AccessibleTextRole)
        return m_viewpoint.label(Period(month, 1), LabelStyle::Long);
    if (role == CopyRole::Text)
        return m_viewpoint.label(Period(month, 1), LabelStyle::Short);
    if (role == FrontRole)
        return section == frontColumn();
    return {};
}

Qt::ItemFlags MonthlyGridModel::flags(const QModelIndex &index) const
{
    const EntryRow *row = rowOf(index);
    if (!row)
        return Qt::NoItemFlags;
    if (index.column() == metricColumn())
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (readOnlyReason(index).isEmpty())
        flags |= Qt::ItemIsEditable;
    return flags;
}

// ---- what is typed

bool MonthlyGridModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const QString text = value.toString();
    if (index.column() == noteColumn()) {
        const QModelIndex cell = pendingCell(index.row());
        const TypedEntry *pending = pendingOf(cell);
        if (pending && (pending->kind == TypedEntry::Kind::Question || pending->kind == TypedEntry::Kind::Reason))
            return giveText(cell, text);
        return setNote(index.siblingAtColumn(frontColumn()), text);
    }
    return isMonthColumn(index.column()) && enter(index, text);
}

EntryReading MonthlyGridModel::readingOf(const QModelIndex &index) const
{
    const EntryRow *row = rowOf(index);
    return EntryReading(m_viewpoint, *m_catalogue->metric(row->metric), *row, *cellOf(index));
}

bool MonthlyGridModel::enter(const QModelIndex &index, const QString &text)
{
    const QString typed = text.trimmed();
    const TypedEntry *pending = pendingOf(index);
    if (pending && pending->typed == typed && pending->kind != TypedEntry::Kind::Failed)
        return false;
    if (typed.isEmpty())
        return clear(index);
    const EntryReading reading = readingOf(index);
    if (!pending && typed == reading.editText())
        return true;
    return settle(index, typed, reading.of(typed));
}

bool MonthlyGridModel::settle(const QModelIndex &index, const QString &typed, const EntryReading::Outcome &outcome)
{
    switch (outcome.what) {
    case EntryReading::Outcome::What::Nothing:
        drop(index);
        return true;
    case EntryReading::Outcome::What::Write:
        return commit(index, outcome.wanted, typed, outcome.reason);
    case EntryReading::Outcome::What::Hold:
        break;
    }
    return hold(index, outcome.held);
}

bool MonthlyGridModel::offer(const QModelIndex &index, const Observation &wanted, const QString &typed,
                             const QString &reason)
{
    return settle(index, typed, readingOf(index).of(wanted, typed, reason));
}

void MonthlyGridModel::appendChange(Revision &revision, const QModelIndex &index, const Observation &wanted) const
{
    const std::optional<Observation> &stored = cellOf(index)->stored;
    if (!stored)
        revision.changes.push_back(added(wanted));
    else if (EntryReading::isBare(wanted))
        revision.changes.push_back(removed(*stored));
    else
        revision.changes.push_back(changed(*stored, wanted));

    // An approved month in which a number changes is to be looked at again.
    const bool approvalFalls = stored && stored->stage == Observation::Stage::Approved && !stored->sameNumber(wanted);
    if (!approvalFalls)
        return;
    const Month month = cellOf(index)->period.last();
    const Result<std::vector<HandIn>> handIns = m_viewpoint.reader().handIns(month, month);
    if (!handIns)
        return;
    const auto isWithdrawn = [&](const HandIn &handIn) {
        return std::any_of(revision.changes.begin(), revision.changes.end(), [&](const Change &change) {
            return change.before && std::holds_alternative<HandIn>(*change.before)
                && std::get<HandIn>(*change.before) == handIn;
        });
    };
    for (const HandIn &handIn : *handIns)
        if (handIn.department == m_department && handIn.approvedAt.isValid() && !isWithdrawn(handIn)) {
            HandIn withdrawn = handIn;
            withdrawn.approvedAt = {};
            withdrawn.approvedBy.clear();
            revision.changes.push_back(changed(handIn, withdrawn));
        }
}

bool MonthlyGridModel::commit(const QModelIndex &index, const Observation &wanted, const QString &typed,
                              const QString &reason, int tries)
{
    const Key key = keyOf(index);
    Revision revision;
    revision.author = m_viewpoint.author();
    revision.reason = reason;
    appendChange(revision, index, wanted);

    // The pending text goes with the same signal that brings the new number; beside a note it stays.
    const std::optional<Observation> &stored = cellOf(index)->stored;
    const bool sameNumber = stored ? stored->sameNumber(wanted) : !wanted.isEntered();
    const auto waits = m_pending.constFind(key);
    const bool stays = sameNumber && waits != m_pending.constEnd() && waits->kind != TypedEntry::Kind::Failed
        && waits->kind != TypedEntry::Kind::Saving;
    const std::optional<TypedEntry> kept = stays ? std::optional<TypedEntry>(*waits) : std::nullopt;
    const TypedEntry before = m_pending.take(key);
    if (kept)
        m_pending.insert(key, *kept);
    m_inFlight = key;
    const Result<CityFile::Committed> done = m_viewpoint.file()->commit(revision);
    const bool signalled = !m_inFlight.has_value();
    m_inFlight.reset();
    const QModelIndex cell = indexOf(SeriesId(key.series), Month::fromYyyymm(key.month));
    if (done) {
        if (!signalled && cell.isValid())
            changedCell(cell);
        return true;
    }

    TypedEntry pending{TypedEntry::Kind::Failed, typed, {}, wanted, before.suggested, false, reason, tries};
    // Somebody else's pen is not given back in the moments that this tries for.
    if (done.error().kind == ErrorKind::Locked && tries < retries && m_viewpoint.canEdit()) {
        pending.kind = TypedEntry::Kind::Saving;
        pending.sentence = tr("Somebody else is saving just now. Tried again by itself.");
        QTimer::singleShot(retryPause, this, [this, key] { retry(key); });
    } else if (done.error().kind == ErrorKind::Conflict) {
        pending.kind = TypedEntry::Kind::Conflict;
        pending.sentence = tr("Not saved: %1").arg(done.error().message);
        m_pending.insert(key, pending);
        // Brings what the other one stored; `follow` then words the conflict with both numbers.
        const Result<int> others = m_viewpoint.file()->readOthers();
        if (!others)
            emit failed(others.error());
        const auto still = m_pending.constFind(key);
        if (still != m_pending.constEnd())
            pending = *still;
    } else {
        pending.sentence = tr("Not saved: %1").arg(done.error().message);
    }
    if (!cell.isValid()) {
        m_pending.insert(key, pending);
        return false;
    }
    return hold(indexOf(SeriesId(key.series), Month::fromYyyymm(key.month)), pending);
}

void MonthlyGridModel::retry(const Key &key)
{
    const auto found = m_pending.constFind(key);
    if (found == m_pending.constEnd() || found->kind != TypedEntry::Kind::Saving || !found->wanted)
        return;
    const TypedEntry pending = *found;
    const QModelIndex cell = indexOf(SeriesId(key.series), Month::fromYyyymm(key.month));
    if (cell.isValid()) {
        commit(cell, *pending.wanted, pending.typed, pending.reason, pending.tries + 1);
        return;
    }
    // Another month is shown: the text waits in its cell for an answer.
    TypedEntry waiting = pending;
    waiting.kind = TypedEntry::Kind::Failed;
    waiting.sentence = tr("Not saved: the city file was busy.");
    m_pending.insert(key, waiting);
}

bool MonthlyGridModel::hold(const QModelIndex &index, const TypedEntry &pending)
{
    m_pending.insert(keyOf(index), pending);
    changedCell(index);
    return false;
}

void MonthlyGridModel::drop(const QModelIndex &index)
{
    if (m_pending.remove(keyOf(index)) > 0)
        changedCell(index);
}

void MonthlyGridModel::changedCell(const QModelIndex &index)
{
    emitRow(index.row(), index.column(), index.column(), true);
}

bool MonthlyGridModel::clear(const QModelIndex &index)
{
    if (!isMonthColumn(index.column()) || !(flags(index) & Qt::ItemIsEditable))
        return false;
    if (pendingOf(index)) {
        takeBack(index);
        return true;
    }
    if (!cellOf(index)->isEntered())
        return true;
    Observation wanted = *cellOf(index)->stored;
    wanted.setMissing();
    return offer(index, wanted, QString(), {});
}

bool MonthlyGridModel::copyPrevious(const QModelIndex &index)
{
    if (!isMonthColumn(index.column()) || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const EntryRow *row = rowOf(index);
    const Result<std::optional<Observation>> stored =
        m_viewpoint.reader().observation(row->series, cellOf(index)->period.previous().first);
    if (!stored) {
        emit failed(stored.error());
        return false;
    }
    const QString text = *stored ? readingOf(index).editText(**stored) : QString();
    return !text.isEmpty() && enter(index, text);
}

bool MonthlyGridModel::setNote(const QModelIndex &index, const QString &note)
{
    if (!isMonthColumn(index.column()) || !(flags(index) & Qt::ItemIsEditable))
        return false;
    Observation wanted = readingOf(index).blankOrStored();
    if (wanted.note == note.trimmed())
        return true;
    wanted.note = note.trimmed();
    return commit(index, wanted, data(index, TypedRole).toString(), {});
}

bool MonthlyGridModel::setExpected(const QModelIndex &index, QDate expected, const QString &because)
{
    if (!isMonthColumn(index.column()) || !(flags(index) & Qt::ItemIsEditable))
        return false;
    Observation wanted = readingOf(index).blankOrStored();
    if (wanted.isEntered())
        return false;
    wanted.expected = expected;
    wanted.note = because.trimmed();
    return commit(index, wanted, {}, {});
}

bool MonthlyGridModel::setDisputed(const QModelIndex &index, bool disputed, const QString &because)
{
    if (!isMonthColumn(index.column()) || !(flags(index) & Qt::ItemIsEditable) || !cellOf(index)->isEntered())
        return false;
    Observation wanted = *cellOf(index)->stored;
    if (wanted.disputed == disputed)
        return true;
    wanted.disputed = disputed;
    return commit(index, wanted, data(index, TypedRole).toString(), because.trimmed());
}

MonthlyGridModel::Answered MonthlyGridModel::answer(const QModelIndex &index, int which)
{
    const TypedEntry *found = pendingOf(index);
    const QStringList answers = found ? readingOf(index).answersTo(*found) : QStringList();
    if (which < 0 || which >= answers.size() || !m_viewpoint.canEdit())
        return Answered::Refused;
    const TypedEntry pending = *found;
    const auto outcome = [](bool saved) {
        return saved ? Answered::Done : Answered::Refused;
    };

    switch (pending.kind) {
    case TypedEntry::Kind::Question:
        if (pending.isReading && which == 0)
            return outcome(offer(index, *pending.wanted, pending.typed, {}));
        if (pending.suggested && (which == 0 || pending.isReading))
            return outcome(offer(index, *pending.suggested, readingOf(index).editText(*pending.suggested), {}));
        if (!pending.suggested && which == 1)
            break;
        return Answered::AsksForText;
    case TypedEntry::Kind::Reason:
        if (which == 0)
            return Answered::AsksForText;
        break;
    case TypedEntry::Kind::Conflict:
        if (which == 0) {
            // On top of what is stored now, so that the other one's note is not lost with the number.
            Observation wanted = readingOf(index).blankOrStored();
            wanted.value = pending.wanted->value;
            wanted.numerator = pending.wanted->numerator;
            wanted.denominator = pending.wanted->denominator;
            wanted.state = pending.wanted->state;
            return outcome(offer(index, wanted, pending.typed, pending.reason));
        }
        break;
    case TypedEntry::Kind::Failed:
        if (which == 0)
            return outcome(offer(index, *pending.wanted, pending.typed, pending.reason));
        break;
    case TypedEntry::Kind::Refused:
        if (which == 0)
            return outcome(offer(index, *pending.suggested, readingOf(index).editText(*pending.suggested), {}));
        break;
    case TypedEntry::Kind::Saving:
        return Answered::Refused;
    }
    takeBack(index);
    return Answered::Done;
}

bool MonthlyGridModel::giveText(const QModelIndex &index, const QString &text)
{
    const TypedEntry *found = pendingOf(index);
    if (!found || text.trimmed().isEmpty() || !m_viewpoint.canEdit())
        return false;
    const TypedEntry pending = *found;
    if (pending.kind != TypedEntry::Kind::Question && pending.kind != TypedEntry::Kind::Reason)
        return false;
    Observation wanted = *pending.wanted;
    if (pending.kind == TypedEntry::Kind::Question)
        wanted.note = text.trimmed();
    return offer(index, wanted, pending.typed, text.trimmed());
}

void MonthlyGridModel::takeBack(const QModelIndex &index)
{
    if (isMonthColumn(index.column()) && pendingOf(index))
        drop(index);
}

MonthlyGridModel::Pasted MonthlyGridModel::paste(const EntryPaste &plan, const QString &reason)
{
    using What = EntryReading::Outcome::What;
    Pasted outcome;
    std::vector<Wanted> wanted;
    for (const EntryPaste::Cell &cell : plan.cells()) {
        switch (cell.outcome.what) {
        case What::Nothing:
            drop(cell.at);
            ++outcome.unchanged;
            break;
        case What::Write:
            wanted.push_back({cell.at, cell.typed, cell.outcome.wanted, cell.outcome.reason});
            break;
        case What::Hold:
            hold(cell.at, cell.outcome.held);
            ++outcome.waiting;
            if (!outcome.firstWaiting.isValid())
                outcome.firstWaiting = cell.at;
            break;
        }
    }
    commitTogether(wanted, reason.isEmpty() ? tr("pasted") : reason, outcome);
    return outcome;
}

MonthlyGridModel::Pasted MonthlyGridModel::clear(const QModelIndexList &cells)
{
    Pasted outcome;
    std::vector<Wanted> wanted;
    for (const QModelIndex &cell : cells) {
        if (!isMonthColumn(cell.column()) || !(flags(cell) & Qt::ItemIsEditable))
            continue;
        if (pendingOf(cell)) {
            takeBack(cell);
            continue;
        }
        if (!cellOf(cell)->isEntered())
            continue;
        Observation missing = *cellOf(cell)->stored;
        missing.setMissing();
        const EntryReading::Outcome read = readingOf(cell).of(missing, QString(), {});
        if (read.what == EntryReading::Outcome::What::Write) {
            wanted.push_back({cell, QString(), read.wanted, {}});
        } else if (read.what == EntryReading::Outcome::What::Hold) {
            hold(cell, read.held);
            ++outcome.waiting;
        }
    }
    commitTogether(wanted, tr("made missing"), outcome);
    return outcome;
}

void MonthlyGridModel::commitTogether(const std::vector<Wanted> &wanted, const QString &reason, Pasted &outcome,
                                      int tries)
{
    Revision revision;
    revision.author = m_viewpoint.author();
    revision.reason = reason;
    for (const Wanted &cell : wanted) {
        m_pending.remove(keyOf(cell.at));
        appendChange(revision, cell.at, cell.value);
    }
    if (revision.changes.empty())
        return;
    const Result<CityFile::Committed> done = m_viewpoint.file()->commit(revision);
    if (done) {
        outcome.saved += int(wanted.size());
        return;
    }
    // As with one cell: what is only busy is tried again by itself, and all of it at once.
    const bool isBusy = done.error().kind == ErrorKind::Locked && tries < retries && m_viewpoint.canEdit();
    std::vector<Key> keys;
    // The texts stay in their cells: trying again is an answer there.
    for (const Wanted &cell : wanted) {
        TypedEntry typed{isBusy ? TypedEntry::Kind::Saving : TypedEntry::Kind::Failed,
                         cell.typed,
                         isBusy ? tr("Somebody else is saving just now. Tried again by itself.")
                                : tr("Not saved: %1").arg(done.error().message),
                         cell.value,
                         {},
                         false,
                         cell.reason,
                         tries};
        hold(cell.at, typed);
        keys.push_back(keyOf(cell.at));
        ++(isBusy ? outcome.saving : outcome.waiting);
        if (!isBusy && !outcome.firstWaiting.isValid())
            outcome.firstWaiting = cell.at;
    }
    if (isBusy)
        QTimer::singleShot(retryPause, this, [this, keys, reason, tries] { retryTogether(keys, reason, tries + 1); });
    // Brings what others stored; `follow` then words each conflict with both numbers.
    if (done.error().kind == ErrorKind::Conflict)
        if (const Result<int> others = m_viewpoint.file()->readOthers(); !others)
            emit failed(others.error());
}

/// Those that nobody has answered meanwhile, still as one revision; where another month is shown, each waits in
/// its cell.
void MonthlyGridModel::retryTogether(const std::vector<Key> &keys, const QString &reason, int tries)
{
    std::vector<Wanted> wanted;
    for (const Key &key : keys) {
        const auto found = m_pending.constFind(key);
        if (found == m_pending.constEnd() || found->kind != TypedEntry::Kind::Saving || !found->wanted)
            continue;
        if (const QModelIndex cell = indexOf(SeriesId(key.series), Month::fromYyyymm(key.month)); cell.isValid())
            wanted.push_back({cell, found->typed, *found->wanted, found->reason});
        else
            retry(key);
    }
    Pasted outcome;
    commitTogether(wanted, reason, outcome, tries);
}

// ---- what is missing

int MonthlyGridModel::toEnterCount() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const EntryRow &row) { return row.readOnly.isEmpty(); }));
}

QList<int> MonthlyGridModel::missingRows() const
{
    QList<int> rows;
    for (int r = 0; r < rowCount(); ++r) {
        if (!m_rows[size_t(r)].readOnly.isEmpty())
            continue;
        const CellState front = stateAt(index(r, frontColumn()));
        if (pendingCell(r).isValid() || front == CellState::Empty || front == CellState::Expected)
            rows += r;
    }
    return rows;
}

int MonthlyGridModel::missingCount() const
{
    int count = 0;
    for (int r : missingRows())
        if (pendingCell(r).isValid() || stateAt(index(r, frontColumn())) != CellState::Expected)
            ++count;
    return count;
}

QModelIndex MonthlyGridModel::nextMissing(const QModelIndex &after) const
{
    const int rows = rowCount();
    int start = after.isValid() ? after.row() : rows - 1;
    if (after.isValid() && after.column() != frontColumn() && after != pendingCell(after.row()))
        start += rows - 1;
    for (int step = 1; step <= rows; ++step) {
        const int r = (start + step) % rows;
        const QModelIndex pending = pendingCell(r);
        if (pending.isValid() && canBeAnswered(stateAt(pending)))
            return pending;
        const QModelIndex front = index(r, frontColumn());
        if (stateAt(front) == CellState::Empty)
            return front;
    }
    return {};
}

QString MonthlyGridModel::notDueText() const
{
    if (m_notDue == 0)
        return {};
    return tr("%n more metric(s), entered when their quarter or year ends.", nullptr, m_notDue);
}

} // namespace statroom
