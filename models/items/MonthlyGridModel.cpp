// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/MonthlyGridModel.h"

#include "domain/Judgement.h"
#include "items/RevisionSummary.h"
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
    return state == MonthlyGridModel::CellState::Question
        || state == MonthlyGridModel::CellState::NotSaved;
}

/// Fields of tab-separated text as spreadsheets copy it: quotes around fields with breaks in them, and a
/// line break after the last row that begins no further row.
QList<QStringList> rowsOf(const QString &text)
{
    QList<QStringList> rows;
    QStringList row;
    QString field;
    bool quoted = false;
    bool open = false;
    for (int i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted) {
            if (c != u'"')
                field += c;
            else if (i + 1 < text.size() && text.at(i + 1) == u'"')
                field += text.at(++i);
            else
                quoted = false;
            continue;
        }
        if (c == u'"' && field.isEmpty()) {
            quoted = true;
            open = true;
        } else if (c == u'\t') {
            row += field;
            field.clear();
            open = true;
        } else if (c == u'\n' || c == u'\r') {
            if (c == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n')
                ++i;
            row += field;
            rows += row;
            row.clear();
            field.clear();
            open = false;
        } else {
            field += c;
            open = true;
        }
    }
    if (open) {
        row += field;
        rows += row;
    }
    return rows;
}

} // namespace

bool MonthlyGridModel::Cell::operator==(const Cell &other) const
{
    const auto sameComputed = [](const std::optional<PeriodValue> &a, const std::optional<PeriodValue> &b) {
        return a.has_value() == b.has_value()
            && (!a || (a->value == b->value && a->preliminary == b->preliminary));
    };
    return period == other.period && stored == other.stored && sameComputed(computed, other.computed);
}

bool MonthlyGridModel::Row::sameThing(const Row &other) const
{
    return series == other.series && metric == other.metric && category == other.category
        && computed == other.computed && cells.size() == other.cells.size();
}

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
    std::vector<Row> rows;
    m_notDue = 0;
    if (m_viewpoint.hasFile() && m_department && m_month.isValid()) {
        Result<std::vector<Row>> read = readRows(m_notDue);
        if (read)
            rows = std::move(*read);
        else
            emit failed(read.error());
    }
    const bool samePlace = m_wantedPast == m_past && m_department == m_shownDepartment && m_month == m_shownMonth;
    const bool sameRows = samePlace && rows.size() == m_rows.size()
        && std::equal(rows.begin(), rows.end(), m_rows.begin(),
                      [](const Row &a, const Row &b) { return a.sameThing(b); });
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

Result<std::vector<MonthlyGridModel::Row>> MonthlyGridModel::readRows(int &notDue) const
{
    const FiscalCalendar &calendar = m_viewpoint.calendar();
    std::vector<Row> rows;
    QHash<MetricId, bool> seen;

    const auto add = [&](const Metric &metric, SeriesId series, CategoryId category) {
        const Period front = calendar.periodContaining(m_month, metric.frequency);
        if (front.last() != m_month) {
            if (!category)
                ++notDue;
            return;
        }
        Row row;
        row.series = series;
        row.metric = metric.id;
        row.category = category;
        const Category *its = category ? m_catalogue->category(category) : nullptr;
        row.name = its ? tr("%1: %2").arg(metric.name, its->name) : metric.name;
        Period period = front;
        row.cells.resize(size_t(m_wantedPast) + 1);
        for (auto cell = row.cells.rbegin(); cell != row.cells.rend(); ++cell) {
            cell->period = period;
            period = period.previous();
        }
        rows.push_back(std::move(row));
    };

    for (SeriesId id : m_catalogue->seriesOf(m_department)) {
        const Series *series = m_catalogue->series(id);
        const Metric *metric = series ? m_catalogue->metric(series->metric) : nullptr;
        if (!metric || metric->retired || series->retired)
            continue;
        const Category *category = series->category ? m_catalogue->category(series->category) : nullptr;
        if (category && category->retired)
            continue;
        // Categories without a series of their total still have a total to look at.
        if (!seen.contains(metric->id)) {
            seen.insert(metric->id, true);
            if (series->category)
                add(*metric, {}, {});
        }
        add(*metric, id, series->category);
    }

    if (const Result<void> done = readComputed(rows); !done)
        return done.error();
    if (const Result<void> done = readCells(rows); !done)
        return done.error();
    return rows;
}

Result<void> MonthlyGridModel::readComputed(std::vector<Row> &rows) const
{
    std::vector<StandingKey> keys;
    std::vector<size_t> which;
    for (size_t i = 0; i < rows.size(); ++i) {
        Row &row = rows[i];
        const Metric *metric = m_catalogue->metric(row.metric);
        const bool hasCategories = !row.category
            && !m_catalogue->categorySeries(m_department, row.metric).empty();
        if (!metric->isCalculated() && !hasCategories && row.series)
            continue;
        keys.push_back({m_department, row.metric, row.category});
        which.push_back(i);
    }
    if (keys.empty())
        return {};
    const Standings standings(m_viewpoint.reader(), m_catalogue, m_viewpoint.recordedAt(),
                              m_viewpoint.locale());
    const Result<std::vector<Standing>> read
        = standings.read(keys, m_month, Standings::Depth::Full);
    if (!read)
        return read.error();
    for (size_t i = 0; i < which.size(); ++i) {
        Row &row = rows[which[i]];
        const Standing &standing = (*read)[i];
        const Metric *metric = m_catalogue->metric(row.metric);
        if (standing.origin == Standing::Origin::Entered && !metric->isCalculated() && row.series)
            continue;
        row.computed = true;
        row.readOnly = metric->isCalculated()
            ? tr("Calculated: %1. It follows when its parts are entered.").arg(metric->formula)
            : tr("The sum of its categories, which are entered in the rows below.");
        for (Cell &cell : row.cells) {
            cell.computed.reset();
            for (const StandingPoint &point : standing.points)
                if (point.period == cell.period && point.value) {
                    PeriodValue value;
                    value.period = point.period;
                    value.value = point.value;
                    value.preliminary = point.preliminary;
                    cell.computed = value;
                }
        }
    }
    return {};
}

Result<void> MonthlyGridModel::readCells(std::vector<Row> &rows) const
{
    for (Frequency frequency : {Frequency::Month, Frequency::Quarter, Frequency::Year}) {
        std::vector<SeriesId> series;
        std::vector<Row *> its;
        for (Row &row : rows) {
            const Metric *metric = m_catalogue->metric(row.metric);
            if (metric->frequency != frequency || row.computed || !row.series)
                continue;
            series.push_back(row.series);
            its.push_back(&row);
            const Series *s = m_catalogue->series(row.series);
            if (s->isDerived())
                row.readOnly = tr("Comes from daily records. Import the newer file to change it.");
        }
        if (series.empty())
            continue;
        const Month from = its.front()->cells.front().period.first;
        const Month to = its.front()->cells.back().period.first;
        const Result<std::vector<SeriesObservations>> read
            = m_viewpoint.reader().observations(series, from, to, m_viewpoint.recordedAt());
        if (!read)
            return read.error();
        for (size_t i = 0; i < its.size(); ++i)
            for (Cell &cell : its[i]->cells) {
                cell.stored.reset();
                for (const Observation &observation : (*read)[i].observations)
                    if (observation.month == cell.period.first)
                        cell.stored = observation;
            }
    }
    return {};
}

void MonthlyGridModel::follow(const CommittedRevision &revision)
{
    if (!m_viewpoint.isNow() || m_rows.empty())
        return;

    std::vector<Row> fresh;
    std::vector<int> which;
    std::vector<StandingKey> computedKeys;
    std::vector<int> computedRows;
    for (int r = 0; r < int(m_rows.size()); ++r) {
        const Row &row = m_rows[size_t(r)];
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
    Result<void> read = readComputed(fresh);
    if (read)
        read = readCells(fresh);
    if (!read) {
        emit failed(read.error());
        return;
    }

    for (size_t i = 0; i < which.size(); ++i) {
        const int r = which[i];
        Row &row = m_rows[size_t(r)];
        const QString noteBefore = noteText(r);
        int first = -1;
        int last = -1;
        for (size_t c = 0; c < row.cells.size(); ++c) {
            const Cell &before = row.cells[c];
            const Cell &after = fresh[i].cells[c];
            const QModelIndex cell = index(r, int(c) + 1);
            const bool inFlight = m_inFlight && *m_inFlight == keyOf(cell);
            if (before == after && !inFlight)
                continue;
            first = first < 0 ? int(c) + 1 : first;
            last = int(c) + 1;
            // What was typed over the old number must not silently replace a number nobody has seen.
            const auto pending = m_pending.find(keyOf(cell));
            if (!inFlight && pending != m_pending.end() && pending->wanted && after.stored
                && !(before.stored && before.stored->sameNumber(*after.stored))) {
                pending->kind = Pending::Kind::Conflict;
                pending->sentence
                    = tr("Not saved: meanwhile %1 was stored here by %2. You typed %3.")
                          .arg(numberText(row, *after.stored), revision.author, pending->typed);
            }
        }
        if (m_inFlight && first >= 0 && row.series.number == m_inFlight->series)
            m_inFlight.reset();
        row.cells = std::move(fresh[i].cells);
        row.computed = fresh[i].computed;
        row.readOnly = fresh[i].readOnly;
        emitRow(r, first, last, noteText(r) != noteBefore);
    }
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

MonthlyGridModel::Row *MonthlyGridModel::rowOf(const QModelIndex &index)
{
    return index.isValid() && index.row() < int(m_rows.size()) ? &m_rows[size_t(index.row())] : nullptr;
}

const MonthlyGridModel::Row *MonthlyGridModel::rowOf(const QModelIndex &index) const
{
    return index.isValid() && index.row() < int(m_rows.size()) ? &m_rows[size_t(index.row())] : nullptr;
}

const MonthlyGridModel::Cell *MonthlyGridModel::cellOf(const QModelIndex &index) const
{
    const Row *row = rowOf(index);
    return row && isMonthColumn(index.column()) ? &row->cells[size_t(index.column()) - 1] : nullptr;
}

MonthlyGridModel::Key MonthlyGridModel::keyOf(const QModelIndex &index) const
{
    return {rowOf(index)->series.number, cellOf(index)->period.first.yyyymm()};
}

const MonthlyGridModel::Pending *MonthlyGridModel::pendingOf(const QModelIndex &index) const
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

std::optional<Observation> MonthlyGridModel::storedAt(const QModelIndex &index) const
{
    const Cell *cell = cellOf(index);
    return cell ? cell->stored : std::nullopt;
}

QModelIndex MonthlyGridModel::indexOf(SeriesId series, Month month) const
{
    for (int r = 0; r < int(m_rows.size()); ++r) {
        const Row &row = m_rows[size_t(r)];
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
    const Row *row = rowOf(index);
    if (!row)
        return {};
    if (!m_viewpoint.canEdit())
        return m_viewpoint.whyNotEditable();
    return row->readOnly;
}

UnitFormat MonthlyGridModel::formatOf(const Row &row) const
{
    return m_viewpoint.format(*m_catalogue->metric(row.metric));
}

bool MonthlyGridModel::isBare(const Observation &o)
{
    return !o.hasValue() && !o.numerator && !o.denominator && !o.expected.isValid() && o.note.isEmpty()
        && !o.disputed && o.stage == Observation::Stage::Preliminary;
}

bool MonthlyGridModel::isEntered(const Observation &o)
{
    // 0 of 0 has no value and is still an answer: there were no cases.
    return o.hasValue() || o.denominator.has_value();
}

MonthlyGridModel::CellState MonthlyGridModel::stateAt(const QModelIndex &index) const
{
    const Row *row = rowOf(index);
    const Cell *cell = cellOf(index);
    if (!cell)
        return CellState::ReadOnly;
    if (const Pending *pending = pendingOf(index)) {
        switch (pending->kind) {
        case Pending::Kind::Question:
        case Pending::Kind::Reason:
            return CellState::Question;
        case Pending::Kind::Saving:
            return CellState::Saving;
        case Pending::Kind::Refused:
        case Pending::Kind::Conflict:
        case Pending::Kind::Failed:
            return CellState::NotSaved;
        }
    }
    if (!row->readOnly.isEmpty())
        return CellState::ReadOnly;
    if (!cell->stored)
        return CellState::Empty;
    if (isEntered(*cell->stored))
        return CellState::Entered;
    return cell->stored->expected.isValid() ? CellState::Expected : CellState::Empty;
}

QString MonthlyGridModel::numberText(const Row &row, const Observation &o) const
{
    const UnitFormat format = formatOf(row);
    if (o.numerator && o.denominator && !o.value)
        return format.parts(*o.numerator, *o.denominator);
    return o.value ? format.format(*o.value) : tr("nothing");
}

QString MonthlyGridModel::valueText(const Row &row, const Cell &cell) const
{
    if (row.computed)
        return formatOf(row).format(cell.computed ? cell.computed->value : std::optional<double>());
    if (cell.stored && isEntered(*cell.stored))
        return formatOf(row).format(cell.stored->value);
    return {};
}

QString MonthlyGridModel::editText(const Row &row, const Cell &cell) const
{
    if (!cell.stored)
        return {};
    const Observation &o = *cell.stored;
    if (o.numerator && o.denominator) {
        const UnitFormat plain({}, 0, Metric::Kind::Count, m_viewpoint.locale());
        return plain.editText(*o.numerator) + u'/' + plain.editText(*o.denominator);
    }
    return o.value ? formatOf(row).editText(*o.value) : QString();
}

std::optional<Status> MonthlyGridModel::statusOf(const Row &row, const Cell &cell, QString *why) const
{
    const Metric *metric = m_catalogue->metric(row.metric);
    std::optional<PeriodValue> value = cell.computed;
    if (!row.computed && cell.stored && cell.stored->hasValue())
        value = PeriodValue::of(*cell.stored, metric->frequency);
    if (!value || !value->value)
        return std::nullopt;
    const std::span<const Target> steps
        = row.series ? m_catalogue->targets(row.series) : std::span<const Target>();
    const StatusQuestion question
        = StatusQuestion::of(m_catalogue->city, *metric, steps, std::span(&*value, 1), cell.period);
    const Judgement judgement = judge(question);
    if (why)
        *why = statroom::why(question, judgement, formatOf(row), m_viewpoint.calendar());
    return judgement.status;
}

QString MonthlyGridModel::detailText(const Row &row) const
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
    const Row &row = m_rows[size_t(r)];
    if (const Pending *pending = pendingOf(pendingCell(r)))
        return pending->sentence;
    if (!row.readOnly.isEmpty())
        return row.readOnly;
    const std::optional<Observation> &stored = row.cells.back().stored;
    if (!stored)
        return {};
    if (!isEntered(*stored) && stored->expected.isValid()) {
        const QString day = m_viewpoint.locale().toString(stored->expected, QStringLiteral("d MMM"));
        return stored->note.isEmpty() ? tr("Not yet, expected on %1.").arg(day)
                                      : tr("Not yet, expected on %1: %2").arg(day, stored->note);
    }
    return stored->note;
}

QStringList MonthlyGridModel::answersTo(const Row &row, const QModelIndex &cell,
                                        const Pending &pending) const
{
    const QString back = [&] {
        const Cell *c = cellOf(cell);
        return c->stored && isEntered(*c->stored) ? tr("Leave %1").arg(numberText(row, *c->stored))
                                                  : tr("Leave it empty");
    }();
    switch (pending.kind) {
    case Pending::Kind::Question:
        if (pending.suggested)
            return {tr("Use %1").arg(formatOf(row).plain(*pending.suggested)), tr("Keep it, with a note")};
        return {tr("Keep it, with a note"), back};
    case Pending::Kind::Reason:
        return {tr("Give the reason"), back};
    case Pending::Kind::Conflict:
        return {tr("Use %1").arg(pending.typed), back};
    case Pending::Kind::Failed:
        return {tr("Try again"), back};
    case Pending::Kind::Refused:
    case Pending::Kind::Saving:
        break;
    }
    return {};
}

QString MonthlyGridModel::toolTip(const QModelIndex &index) const
{
    const Row *row = rowOf(index);
    QStringList lines;
    if (index.column() == metricColumn()) {
        const Metric *metric = m_catalogue->metric(row->metric);
        lines << row->name << detailText(*row);
        if (const Definition *definition = m_catalogue->definitionAt(metric->id, m_month))
            if (!definition->why.isEmpty())
                lines << definition->why;
    } else if (const Cell *cell = cellOf(index)) {
        QString why;
        statusOf(*row, *cell, &why);
        if (const Pending *pending = pendingOf(index))
            lines << pending->sentence;
        if (!why.isEmpty())
            lines << why;
        if (cell->stored) {
            const Observation &o = *cell->stored;
            if (isEntered(o) && o.stage == Observation::Stage::HandedIn)
                lines << tr("Handed in.");
            else if (isEntered(o) && o.stage == Observation::Stage::Approved)
                lines << tr("Approved.");
            else if (isEntered(o))
                lines << tr("Preliminary: not handed in yet.");
            if (!isEntered(o) && o.expected.isValid())
                lines << tr("Expected on %1.").arg(m_viewpoint.locale().toString(o.expected, QStringLiteral("d MMM yyyy")));
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
    for (QString &line : lines)
        line = line.toHtmlEscaped();
    return lines.isEmpty() ? QString() : QStringLiteral("<p>") + lines.join(QStringLiteral("<br/>")) + QStringLiteral("</p>");
}

QString MonthlyGridModel::accessibleText(const QModelIndex &index) const
{
    const Row *row = rowOf(index);
    if (index.column() == metricColumn())
        return tr("%1. %2").arg(row->name, detailText(*row));
    if (index.column() == noteColumn()) {
        const QString note = noteText(index.row());
        return note.isEmpty() ? tr("%1, no note").arg(row->name) : tr("%1, note: %2").arg(row->name, note);
    }
    const Cell *cell = cellOf(index);
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
    return said.join(tr(", "));
}

QVariant MonthlyGridModel::data(const QModelIndex &index, int role) const
{
    const Row *row = rowOf(index);
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
        const Pending *pending = pendingOf(cell);
        switch (role) {
        case Qt::DisplayRole:
            return noteText(index.row());
        case Qt::EditRole: {
            if (pending && pending->kind == Pending::Kind::Reason)
                return QString();
            const Cell *its = cellOf(pending ? cell : index.siblingAtColumn(frontColumn()));
            return its->stored ? its->stored->note : QString();
        }
        case StateRole:
            return int(pending ? stateAt(cell) : stateAt(index.siblingAtColumn(frontColumn())));
        case SentenceRole:
            return pending ? pending->sentence : QString();
        case AnswersRole:
            return pending ? answersTo(*row, cell, *pending) : QStringList();
        case Qt::AccessibleDescriptionRole:
            return pending ? answersTo(*row, cell, *pending).join(tr(", ")) : QString();
        default:
            return {};
        }
    }

    const Cell *cell = cellOf(index);
    const Pending *pending = pendingOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return pending ? pending->typed : valueText(*row, *cell);
    case Qt::EditRole:
        return pending ? pending->typed : editText(*row, *cell);
    case StateRole:
        return int(stateAt(index));
    case TypedRole:
        return pending ? pending->typed : QString();
    case SentenceRole:
        return pending ? pending->sentence : QString();
    case AnswersRole:
        return pending ? answersTo(*row, index, *pending) : QStringList();
    case Qt::AccessibleDescriptionRole: {
        if (pending)
            return QStringList{pending->sentence, answersTo(*row, index, *pending).join(tr(", "))}.join(u' ').trimmed();
        QString why;
        statusOf(*row, *cell, &why);
        return why.isEmpty() ? readOnlyReason(index) : why;
    }
    case NumberRole: {
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
        return locale.standaloneMonthName(month.month(), QLocale::ShortFormat) + u'\n'
            + QString::number(month.year());
    }
    if (role == Qt::AccessibleTextRole)
        return m_viewpoint.label(Period(month, 1), LabelStyle::Long);
    if (role == FrontRole)
        return section == frontColumn();
    return {};
}

Qt::ItemFlags MonthlyGridModel::flags(const QModelIndex &index) const
{
    const Row *row = rowOf(index);
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
        const Pending *pending = pendingOf(cell);
        if (pending && (pending->kind == Pending::Kind::Question || pending->kind == Pending::Kind::Reason))
            return giveText(cell, text);
        return setNote(index.siblingAtColumn(frontColumn()), text);
    }
    return isMonthColumn(index.column()) && enter(index, text);
}

Observation MonthlyGridModel::blankOrStored(const QModelIndex &index) const
{
    const Cell *cell = cellOf(index);
    if (cell->stored)
        return *cell->stored;
    Observation blank;
    blank.series = rowOf(index)->series;
    blank.month = cell->period.first;
    return blank;
}

std::optional<Observation> MonthlyGridModel::read(const QModelIndex &index, const QString &text,
                                                  QString *refusal, std::optional<Doubt> *doubt) const
{
    const Row *row = rowOf(index);
    const Metric *metric = m_catalogue->metric(row->metric);
    const Result<NumberReading> reading = formatOf(*row).parse(text);
    if (!reading) {
        *refusal = reading.error().message;
        return std::nullopt;
    }
    Observation wanted = blankOrStored(index);
    switch (reading->content) {
    case NumberReading::Content::Blank:
    case NumberReading::Content::MissingMark:
        wanted.setMissing();
        return wanted;
    case NumberReading::Content::Value:
        wanted.setValue(reading->value);
        break;
    case NumberReading::Content::Parts:
        if (!metric->hasParts()) {
            *refusal = tr("“%1” has two numbers. %2 takes one.").arg(text.trimmed(), row->name);
            return std::nullopt;
        }
        wanted.setParts(*reading->numerator, *reading->denominator);
        break;
    }
    *doubt = reading->doubt;
    return wanted;
}

bool MonthlyGridModel::enter(const QModelIndex &index, const QString &text)
{
    const QString typed = text.trimmed();
    const Pending *pending = pendingOf(index);
    if (pending && pending->typed == typed && pending->kind != Pending::Kind::Failed)
        return false;
    if (typed.isEmpty())
        return clear(index);
    if (!pending && typed == editText(*rowOf(index), *cellOf(index)))
        return true;

    QString refusal;
    std::optional<Doubt> doubt;
    const std::optional<Observation> wanted = read(index, typed, &refusal, &doubt);
    if (!wanted)
        return hold(index, {Pending::Kind::Refused, typed, tr("%1 Not saved.").arg(refusal), {}, {}, {}, 0});
    return offer(index, *wanted, typed, doubt, {}, Checked::No);
}

bool MonthlyGridModel::offer(const QModelIndex &index, Observation wanted, const QString &typed,
                             const std::optional<Doubt> &doubt, const QString &reason, Checked checked)
{
    const Row *row = rowOf(index);
    const Metric *metric = m_catalogue->metric(row->metric);
    const std::optional<Observation> stored = cellOf(index)->stored;
    const bool sameNumber = stored ? stored->sameNumber(wanted) : !isEntered(wanted);
    if (sameNumber && (stored ? stored->note == wanted.note : wanted.note.isEmpty())) {
        drop(index);
        return true;
    }

    if (checked == Checked::No && isEntered(wanted) && !sameNumber) {
        const Result<std::vector<Observation>> past
            = m_viewpoint.reader().observations(row->series, {}, wanted.month);
        if (!past)
            return hold(index, {Pending::Kind::Failed, typed, past.error().message, wanted, {}, reason, 0});
        const std::vector<PeriodValue> history = periodValues(metric->frequency, *past);
        const QList<Finding> findings
            = checkEntry(EntryQuestion::of(*metric, PeriodValue::of(wanted, metric->frequency), history,
                                           m_viewpoint.today()),
                         formatOf(*row), m_viewpoint.calendar());
        for (const Finding &finding : findings)
            if (finding.severity == Finding::Severity::Error)
                return hold(index, {Pending::Kind::Refused, typed, tr("%1 Not saved.").arg(finding.sentence),
                                    {}, {}, {}, 0});
        QStringList questions;
        std::optional<double> suggested;
        for (const Finding &finding : findings) {
            questions += finding.sentence;
            if (!suggested)
                suggested = finding.suggested;
        }
        if (questions.isEmpty() && doubt) {
            // 0.93 in a percentage is unremarkable where such values are usual: the history has answered.
            const bool answered = doubt->kind == Doubt::Kind::PercentOrFraction && history.size() >= 8;
            if (!answered) {
                questions += doubt->question;
                suggested = doubt->otherwise;
            }
        }
        if (!questions.isEmpty())
            return hold(index, {Pending::Kind::Question, typed, questions.join(u' '), wanted, suggested, {}, 0});
    }

    if (!sameNumber) {
        // A typed number no longer comes from the file or the explanation that it replaces.
        wanted.receipt = {};
        wanted.source.clear();
        wanted.unweighted = false;
        if (stored && stored->expected.isValid() && isEntered(wanted)) {
            wanted.expected = {};
            if (wanted.note == stored->note)
                wanted.note.clear();
        }
        const bool closed = stored && isEntered(*stored) && stored->stage != Observation::Stage::Preliminary;
        if (closed && reason.isEmpty()) {
            const QString period = m_viewpoint.label(cellOf(index)->period, LabelStyle::Long);
            const QString question = stored->stage == Observation::Stage::Approved
                ? tr("Why does %1 change? %2 was approved with it.").arg(numberText(*row, *stored), period)
                : tr("Why does %1 change? %2 was handed in with it.").arg(numberText(*row, *stored), period);
            return hold(index, {Pending::Kind::Reason, typed, question, wanted, {}, {}, 0});
        }
        if (stored && stored->stage == Observation::Stage::Approved)
            wanted.stage = Observation::Stage::HandedIn;
        return commit(index, wanted, typed, closed ? reason : QString());
    }
    return commit(index, wanted, typed, {});
}

void MonthlyGridModel::appendChange(Revision &revision, const QModelIndex &index,
                                    const Observation &wanted) const
{
    const std::optional<Observation> &stored = cellOf(index)->stored;
    if (!stored)
        revision.changes.push_back(added(wanted));
    else if (isBare(wanted))
        revision.changes.push_back(removed(*stored));
    else
        revision.changes.push_back(changed(*stored, wanted));

    // An approved month in which a number changes is to be looked at again.
    const bool approvalFalls = stored && stored->stage == Observation::Stage::Approved
        && !stored->sameNumber(wanted);
    if (!approvalFalls)
        return;
    const Month month = cellOf(index)->period.last();
    const Result<std::vector<HandIn>> handIns = m_viewpoint.reader().handIns(month, month);
    if (!handIns)
        return;
    for (const HandIn &handIn : *handIns)
        if (handIn.department == m_department && handIn.approvedAt.isValid()) {
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

    // The pending text goes with the same signal that brings the new number.
    const Pending before = m_pending.take(key);
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

    Pending pending{Pending::Kind::Failed, typed, {}, wanted, before.suggested, reason, tries};
    if (done.error().kind == ErrorKind::Locked && tries < retries) {
        pending.kind = Pending::Kind::Saving;
        pending.sentence = tr("Somebody else is saving just now. Tried again by itself.");
        QTimer::singleShot(retryPause, this, [this, key] { retry(key); });
    } else if (done.error().kind == ErrorKind::Conflict) {
        pending.kind = Pending::Kind::Conflict;
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
    if (found == m_pending.constEnd() || found->kind != Pending::Kind::Saving || !found->wanted)
        return;
    const Pending pending = *found;
    const QModelIndex cell = indexOf(SeriesId(key.series), Month::fromYyyymm(key.month));
    if (cell.isValid()) {
        commit(cell, *pending.wanted, pending.typed, pending.reason, pending.tries + 1);
        return;
    }
    // Another month is shown: the text waits in its cell for an answer.
    Pending waiting = pending;
    waiting.kind = Pending::Kind::Failed;
    waiting.sentence = tr("Not saved: the city file was busy.");
    m_pending.insert(key, waiting);
}

bool MonthlyGridModel::hold(const QModelIndex &index, const Pending &pending)
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
    if (!cellOf(index)->stored || !isEntered(*cellOf(index)->stored))
        return true;
    Observation wanted = *cellOf(index)->stored;
    wanted.setMissing();
    return offer(index, wanted, QString(), std::nullopt, {}, Checked::Yes);
}

bool MonthlyGridModel::copyPrevious(const QModelIndex &index)
{
    if (!isMonthColumn(index.column()) || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const Row *row = rowOf(index);
    Cell before{cellOf(index)->period.previous(), {}, {}};
    const Result<std::optional<Observation>> stored
        = m_viewpoint.reader().observation(row->series, before.period.first);
    if (!stored) {
        emit failed(stored.error());
        return false;
    }
    before.stored = *stored;
    const QString text = editText(*row, before);
    return !text.isEmpty() && enter(index, text);
}

bool MonthlyGridModel::setNote(const QModelIndex &index, const QString &note)
{
    if (!isMonthColumn(index.column()) || !(flags(index) & Qt::ItemIsEditable))
        return false;
    Observation wanted = blankOrStored(index);
    if (wanted.note == note.trimmed())
        return true;
    wanted.note = note.trimmed();
    return commit(index, wanted, data(index, TypedRole).toString(), {});
}

bool MonthlyGridModel::setExpected(const QModelIndex &index, QDate expected, const QString &because)
{
    if (!isMonthColumn(index.column()) || !(flags(index) & Qt::ItemIsEditable))
        return false;
    Observation wanted = blankOrStored(index);
    if (isEntered(wanted))
        return false;
    wanted.expected = expected;
    wanted.note = because.trimmed();
    return commit(index, wanted, {}, {});
}

MonthlyGridModel::Answered MonthlyGridModel::answer(const QModelIndex &index, int which)
{
    const Pending *found = pendingOf(index);
    const QStringList answers = found ? answersTo(*rowOf(index), index, *found) : QStringList();
    if (which < 0 || which >= answers.size() || !m_viewpoint.canEdit())
        return Answered::Refused;
    const Pending pending = *found;
    const auto outcome = [](bool saved) { return saved ? Answered::Done : Answered::Refused; };

    switch (pending.kind) {
    case Pending::Kind::Question:
        if (pending.suggested && which == 0) {
            Observation wanted = *pending.wanted;
            wanted.setValue(pending.suggested);
            return outcome(offer(index, wanted, formatOf(*rowOf(index)).editText(*pending.suggested),
                                 std::nullopt, {}, Checked::Yes));
        }
        if (!pending.suggested && which == 1)
            break;
        return Answered::AsksForText;
    case Pending::Kind::Reason:
        if (which == 0)
            return Answered::AsksForText;
        break;
    case Pending::Kind::Conflict:
        if (which == 0) {
            // On top of what is stored now, so that the other one's note is not lost with the number.
            Observation wanted = blankOrStored(index);
            wanted.value = pending.wanted->value;
            wanted.numerator = pending.wanted->numerator;
            wanted.denominator = pending.wanted->denominator;
            wanted.state = pending.wanted->state;
            return outcome(offer(index, wanted, pending.typed, std::nullopt, pending.reason, Checked::Yes));
        }
        break;
    case Pending::Kind::Failed:
        if (which == 0)
            return outcome(offer(index, *pending.wanted, pending.typed, std::nullopt, pending.reason, Checked::Yes));
        break;
    case Pending::Kind::Refused:
    case Pending::Kind::Saving:
        return Answered::Refused;
    }
    takeBack(index);
    return Answered::Done;
}

bool MonthlyGridModel::giveText(const QModelIndex &index, const QString &text)
{
    const Pending *found = pendingOf(index);
    if (!found || text.trimmed().isEmpty() || !m_viewpoint.canEdit())
        return false;
    const Pending pending = *found;
    if (pending.kind != Pending::Kind::Question && pending.kind != Pending::Kind::Reason)
        return false;
    Observation wanted = *pending.wanted;
    if (pending.kind == Pending::Kind::Question)
        wanted.note = text.trimmed();
    return offer(index, wanted, pending.typed, std::nullopt, text.trimmed(), Checked::Yes);
}

void MonthlyGridModel::takeBack(const QModelIndex &index)
{
    if (isMonthColumn(index.column()) && pendingOf(index))
        drop(index);
}

MonthlyGridModel::Pasted MonthlyGridModel::paste(const QModelIndex &topLeft, const QString &text)
{
    Pasted outcome;
    const QList<QStringList> block = rowsOf(text);
    if (block.isEmpty())
        return outcome;
    if (!isMonthColumn(topLeft.column())) {
        outcome.refusal = tr("Values go into the columns of months. Nothing was pasted.");
        return outcome;
    }
    qsizetype wide = 0;
    for (const QStringList &line : block)
        wide = std::max(wide, line.size());
    const int rowsLeft = rowCount() - topLeft.row();
    const int columnsLeft = frontColumn() - topLeft.column() + 1;
    if (block.size() > rowsLeft) {
        outcome.refusal = tr("The block has %n row(s) more than there are from here. Nothing was pasted.", nullptr,
                             int(block.size()) - rowsLeft);
        return outcome;
    }
    if (wide > columnsLeft) {
        outcome.refusal = tr("The block has %n column(s) more than there are from here. Nothing was pasted.", nullptr,
                             int(wide) - columnsLeft);
        return outcome;
    }
    for (int r = 0; r < block.size(); ++r)
        for (int c = 0; c < block[r].size(); ++c) {
            const QModelIndex cell = topLeft.sibling(topLeft.row() + r, topLeft.column() + c);
            if (!block[r][c].trimmed().isEmpty() && !(flags(cell) & Qt::ItemIsEditable)) {
                outcome.refusal = tr("%1 cannot be typed in: %2 Nothing was pasted.")
                                      .arg(data(index(cell.row(), 0)).toString(), readOnlyReason(cell));
                return outcome;
            }
        }

    // What has a question or an error waits in its cell; the rest is one revision.
    Revision revision;
    revision.author = m_viewpoint.author();
    std::vector<std::pair<QModelIndex, QString>> written;
    for (int r = 0; r < block.size(); ++r)
        for (int c = 0; c < block[r].size(); ++c) {
            const QString typed = block[r][c].trimmed();
            const QModelIndex cell = topLeft.sibling(topLeft.row() + r, topLeft.column() + c);
            if (typed.isEmpty())
                continue;
            QString refusal;
            std::optional<Doubt> doubt;
            const std::optional<Observation> wanted = read(cell, typed, &refusal, &doubt);
            const std::optional<Observation> stored = cellOf(cell)->stored;
            const Row *row = rowOf(cell);
            const Metric *metric = m_catalogue->metric(row->metric);
            if (wanted && (stored ? stored->sameNumber(*wanted) : !isEntered(*wanted))) {
                drop(cell);
                ++outcome.unchanged;
                continue;
            }
            bool clean = wanted && !doubt
                && !(stored && isEntered(*stored) && stored->stage != Observation::Stage::Preliminary);
            if (clean && isEntered(*wanted)) {
                const Result<std::vector<Observation>> past
                    = m_viewpoint.reader().observations(row->series, {}, wanted->month);
                clean = past
                    && checkEntry(EntryQuestion::of(*metric, PeriodValue::of(*wanted, metric->frequency),
                                                    periodValues(metric->frequency, *past), m_viewpoint.today()),
                                  formatOf(*row), m_viewpoint.calendar())
                           .isEmpty();
            }
            if (!clean) {
                if (enter(cell, typed))
                    ++outcome.saved;
                else
                    ++outcome.waiting;
                continue;
            }
            Observation tidy = *wanted;
            tidy.receipt = {};
            tidy.source.clear();
            tidy.unweighted = false;
            if (stored && stored->expected.isValid() && isEntered(tidy)) {
                tidy.expected = {};
                tidy.note.clear();
            }
            m_pending.remove(keyOf(cell));
            appendChange(revision, cell, tidy);
            written.emplace_back(cell, typed);
        }
    if (revision.changes.empty())
        return outcome;
    const Result<CityFile::Committed> done = m_viewpoint.file()->commit(revision);
    if (done) {
        outcome.saved += int(written.size());
        return outcome;
    }
    for (const auto &[cell, typed] : written) {
        QString refusal;
        std::optional<Doubt> doubt;
        hold(cell, {Pending::Kind::Failed, typed, tr("Not saved: %1").arg(done.error().message),
                    read(cell, typed, &refusal, &doubt), {}, {}, 0});
        ++outcome.waiting;
    }
    return outcome;
}

// ---- what is missing

int MonthlyGridModel::toEnterCount() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.readOnly.isEmpty(); }));
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
    const int start = after.isValid() ? after.row() : rows - 1;
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
