// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/EntryPaste.h"

#include "items/MonthlyGridModel.h"
#include "items/Viewpoint.h"
#include "items/setup/SetupText.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace statroom {

namespace {

struct Told
{
    Q_DECLARE_TR_FUNCTIONS(EntryPaste)
};

constexpr int mostNameColumns = 3;

bool hasLetters(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); });
}

bool isPlainNumber(const QString &text)
{
    const auto read = UnitFormat(QString(), 0, Metric::Kind::Average).parse(text);
    return read && read->content == NumberReading::Content::Value;
}

std::optional<PeriodReading> periodOf(const FiscalCalendar &calendar, const QString &text)
{
    if (const Result<Period> exact = calendar.parse(text.simplified()))
        return PeriodReading{PeriodReading::Kind::Period, *exact, {}, 0};
    if (const Result<PeriodReading> read = calendar.parseLoose(text.simplified()))
        return *read;
    return {};
}

} // namespace

EntryPaste::EntryPaste(const MonthlyGridModel &grid, const CellBlock &block, const QModelIndexList &where,
                       const Wishes &wishes)
    : m_grid(grid)
    , m_block(block)
    , m_wishes(wishes)
{
    for (const QModelIndex &cell : where)
        if (!m_from.isValid() || cell.row() < m_from.row()
            || (cell.row() == m_from.row() && cell.column() < m_from.column()))
            m_from = cell;
    for (const QModelIndex &cell : where)
        if (cell.column() < m_from.column())
            m_from = m_from.siblingAtColumn(cell.column());
    if (!m_from.isValid() || block.isEmpty())
        return;
    findLabels();
    if (block.hiddenCells() > 0)
        m_fits = false;
    if (hasLabels() && wishes.byLabels)
        planByLabels();
    else
        planByPlace(where);
}

// ---- labels

std::vector<int> EntryPaste::rowsNamed(const QString &label) const
{
    const QString wanted = SetupText::folded(label);
    std::vector<int> byName;
    std::vector<int> byCode;
    for (int row = 0; row < m_grid.rowCount(); ++row) {
        const Metric *metric = m_grid.metricAt(row);
        const QString name = m_grid.index(row, m_grid.metricColumn()).data().toString();
        if (SetupText::folded(name) == wanted)
            byName.push_back(row);
        else if (SetupText::folded(metric->code) == wanted || SetupText::folded(SetupText::of(metric)) == wanted
                 || SetupText::folded(metric->name) == wanted)
            byCode.push_back(row);
    }
    return byName.empty() ? byCode : byName;
}

void EntryPaste::findLabels()
{
    const FiscalCalendar &calendar = m_grid.viewpoint().calendar();
    // Names of metrics stand left of the numbers.
    for (int column = 0; column < std::min(mostNameColumns, m_block.columnCount() - 1); ++column) {
        bool texts = true;
        bool any = false;
        bool found = false;
        for (int row = 0; row < m_block.rowCount() && texts; ++row) {
            const CopiedCell &cell = m_block.at(row, column);
            if (cell.text.isEmpty())
                continue;
            any = true;
            texts = hasLetters(cell.text) && !isPlainNumber(cell.text);
            found = found || !rowsNamed(cell.text).empty();
        }
        if (any && !texts)
            break;
        if (found && m_nameColumn < 0)
            m_nameColumn = column;
        if (texts)
            m_lastNameColumn = column;
    }
    m_hasNames = m_nameColumn >= 0;
    if (!m_hasNames)
        m_lastNameColumn = -1;

    // Periods stand above them, perhaps below a title.
    for (int row = 0; row < m_block.rowCount() && !m_hasPeriods; ++row) {
        // A row of a metric holds its values, also where they look like years.
        if (m_hasNames && !rowsNamed(m_block.at(row, m_nameColumn).text).empty())
            break;
        bool unmistakable = false;
        int count = 0;
        int numbers = 0;
        for (int column = m_lastNameColumn + 1; column < m_block.columnCount(); ++column) {
            const CopiedCell &cell = m_block.at(row, column);
            if (cell.text.isEmpty())
                continue;
            const bool period = periodOf(calendar, cell.text).has_value();
            // Headings of units and notes, and what else was copied along, may stand beside the periods.
            count += period;
            numbers += !period && !hasLetters(cell.text);
            unmistakable = unmistakable
                || (period && (cell.isHeading || hasLetters(cell.text) || cell.text.contains(u'-') || m_hasNames));
        }
        const bool all = numbers < count;
        if (count > 0 && all && unmistakable) {
            m_hasPeriods = true;
            m_periodRow = row;
        } else if (count > 0 || !m_hasNames) {
            break;
        }
    }
}

int EntryPaste::columnOf(const QString &heading, int row) const
{
    const auto read = periodOf(m_grid.viewpoint().calendar(), heading);
    if (!read)
        return -1;
    int found = -1;
    for (int column = 1; column <= m_grid.frontColumn(); ++column) {
        const Period period = m_grid.periodAt(m_grid.index(row, column));
        const Month month = m_grid.month() - (m_grid.frontColumn() - column);
        bool is = false;
        switch (read->kind) {
        case PeriodReading::Kind::Period:
            is = read->period == period || (period.length == 1 && read->period == Period(month, 1))
                || (period.length > 1 && read->period.length == 1 && period.last() == read->period.first);
            break;
        case PeriodReading::Kind::Day:
            is = period.contains(Month::of(read->day));
            break;
        case PeriodReading::Kind::MonthWithoutYear:
            is = period.last().month() == read->month;
            break;
        }
        if (!is)
            continue;
        // A month without its year that two columns could be.
        if (found >= 0)
            return -1;
        found = column;
    }
    return found;
}

void EntryPaste::planByLabels()
{
    m_fits = false;
    int nextRow = m_from.row();
    std::vector<int> taken(size_t(std::max(0, m_grid.rowCount())), -1);
    QString above;
    for (int row = 0; row < m_block.rowCount(); ++row) {
        if (row == m_periodRow)
            continue;
        bool blank = true;
        for (int column = m_lastNameColumn + 1; column < m_block.columnCount(); ++column)
            blank = blank && m_block.at(row, column).isBlank();
        int target = -1;
        QString why;
        if (m_hasNames) {
            QStringList labels;
            for (int column = m_nameColumn; column <= m_lastNameColumn; ++column)
                labels << m_block.at(row, column).text;
            if (labels.front().isEmpty() && m_block.at(row, m_nameColumn).isCovered)
                labels.front() = above;
            above = labels.front();
            labels.removeAll(QString());
            std::vector<int> rows;
            // The most telling of the labels: a code before a name that several have.
            for (const QString &label : labels)
                if (std::vector<int> named = rowsNamed(label);
                    rows.empty() || (!named.empty() && named.size() < rows.size()))
                    rows = std::move(named);
            if (rows.size() == 1) {
                target = rows.front();
                if (taken[size_t(target)] >= 0) {
                    why = Told::tr("Row %1 of the block is for it already.").arg(taken[size_t(target)] + 1);
                    target = -1;
                } else {
                    taken[size_t(target)] = row;
                }
            } else if (labels.isEmpty()) {
                why = Told::tr("The row has no name.");
            } else if (rows.empty()) {
                why = Told::tr("Nothing that is entered here is called “%1”.").arg(labels.front());
            } else {
                why = Told::tr("“%1” may be any of %n rows here.", nullptr, int(rows.size())).arg(labels.front());
            }
        } else if (!blank && row > m_periodRow) {
            target = nextRow < m_grid.rowCount() ? nextRow : -1;
            if (target < 0)
                why = Told::tr("There is no row left below.");
            ++nextRow;
        } else if (row < m_periodRow) {
            why = Told::tr("It stands above the periods.");
        } else {
            ++nextRow;
        }
        int nextColumn = m_grid.isMonthColumn(m_from.column()) ? m_from.column() : m_grid.frontColumn();
        for (int column = m_hasNames ? m_lastNameColumn + 1 : 0; column < m_block.columnCount(); ++column) {
            Place place{{}, why};
            if (target >= 0) {
                const QString heading = m_hasPeriods ? m_block.at(m_periodRow, column).text : QString();
                int at = -1;
                if (!m_hasPeriods) {
                    at = nextColumn <= m_grid.frontColumn() ? nextColumn : -1;
                    if (at < 0)
                        place.why = Told::tr("There is no month left beside.");
                } else {
                    at = columnOf(heading, target);
                    if (at < 0)
                        place.why = heading.isEmpty()
                            ? Told::tr("No period stands above it.")
                            : Told::tr("“%1” is none of the periods shown here.").arg(heading);
                }
                if (at >= 0)
                    place.at = m_grid.index(target, at);
            }
            ++nextColumn;
            add(row, column, place);
        }
    }
}

void EntryPaste::planByPlace(const QModelIndexList &where)
{
    const bool fills = m_block.rowCount() == 1 && m_block.columnCount() == 1 && where.size() > 1;
    if (fills) {
        for (const QModelIndex &cell : where)
            if (m_grid.isMonthColumn(cell.column()))
                add(0, 0, {cell, {}});
        return;
    }
    for (int row = 0; row < m_block.rowCount(); ++row)
        for (int column = 0; column < m_block.columnCount(); ++column) {
            const int toRow = m_from.row() + row;
            const int toColumn = m_from.column() + column;
            Place place;
            if (toRow >= m_grid.rowCount())
                place.why = Told::tr("There is no row left below.");
            else if (toColumn > m_grid.frontColumn())
                place.why = Told::tr("There is no month left beside.");
            else if (!m_grid.isMonthColumn(toColumn))
                place.why = Told::tr("Values go into the columns of months.");
            else
                place.at = m_grid.index(toRow, toColumn);
            add(row, column, place);
        }
}

// ---- one cell

QString EntryPaste::nameOf(const QModelIndex &cell) const
{
    return Told::tr("%1, %2").arg(cell.siblingAtColumn(m_grid.metricColumn()).data().toString(),
                                  m_grid.viewpoint().label(m_grid.periodAt(cell), LabelStyle::Short));
}

void EntryPaste::add(int blockRow, int blockColumn, const Place &place)
{
    using Fate = PreviewLine::Fate;
    using What = EntryReading::Outcome::What;
    const CopiedCell &cell = m_block.at(blockRow, blockColumn);
    if (cell.isBlank()) {
        // What a merged value covers is not blank on the sheet.
        if (cell.isCovered && place.at.isValid())
            m_fits = false;
        return;
    }
    if (cell.isMerged)
        m_fits = false;
    PreviewLine line;
    line.from = Told::tr("Row %1, column %2").arg(blockRow + 1).arg(blockColumn + 1);
    line.found = cell.text;
    if (!place.at.isValid()) {
        line.fate = Fate::LeftOut;
        line.why = place.why;
        m_fits = false;
        m_lines.push_back(line);
        return;
    }
    const EntryReading reading = m_grid.readingOf(place.at);
    const std::optional<Observation> stored = m_grid.storedAt(place.at);
    line.to = nameOf(place.at);
    const bool isComputed = !m_grid.seriesAt(place.at.row());
    if (stored && stored->isEntered())
        line.before = reading.number(*stored);
    else if (isComputed)
        line.before = place.at.data().toString();
    if (const QString why = m_grid.readOnlyReason(place.at); !why.isEmpty()) {
        line.fate = Fate::LeftOut;
        line.why = why;
        m_fits = false;
        m_lines.push_back(line);
        return;
    }

    QStringList remarks;
    const UnitFormat format = m_grid.viewpoint().format(*m_grid.metricAt(place.at.row()));
    CopiedCell::Exact exact = cell.exact(m_grid.viewpoint().locale().decimalPoint().front());
    const auto valueOf = [&](const QString &text) -> std::optional<double> {
        const auto read = format.parse(text);
        return read && read->content == NumberReading::Content::Value ? read->value : std::nullopt;
    };
    QString typed = exact.text;
    if (exact.kind == CopiedCell::Exact::Kind::MoreDigits) {
        // 7:12:30 is hours in a spreadsheet; where the metric reads 7:12 as minutes, what is shown holds.
        const std::optional<double> more = valueOf(exact.text);
        const std::optional<double> shown = valueOf(cell.text);
        if (cell.text.contains(u':') && !(more && shown && std::abs(*more - *shown) <= std::abs(*shown) * 0.2 + 1))
            typed = cell.text;
    } else if (exact.kind == CopiedCell::Exact::Kind::Differs) {
        const std::optional<double> held = valueOf(exact.held);
        const std::optional<double> shown = valueOf(cell.text);
        if (held && shown && *held != *shown) {
            // 36.6 k stands for 36,612.5: the same number, rounded.
            if (std::abs(*held - *shown) <= std::abs(*shown) * 0.05) {
                typed = exact.held;
            } else {
                m_hasOthers = true;
                m_fits = false;
                remarks << Told::tr("The cell shows %1 but holds %2.").arg(cell.text, exact.held);
                if (m_wishes.asHeld)
                    typed = exact.held;
            }
        }
    }

    EntryReading::Outcome outcome = reading.of(typed);
    const bool closes = outcome.what == What::Hold && outcome.held.kind == TypedEntry::Kind::Reason;
    if (closes) {
        m_asksReason = true;
        m_fits = false;
        if (!m_wishes.reason.isEmpty())
            outcome = reading.of(*outcome.held.wanted, typed, m_wishes.reason);
    }
    if (typed != cell.text && outcome.what != What::Nothing) {
        const std::optional<double> used = valueOf(typed);
        const std::optional<double> shown = valueOf(cell.text);
        if (used && used != shown) {
            ++m_moreExact;
            remarks.prepend(
                Told::tr("The cell shows %1; its exact value %2 is taken.").arg(cell.text, format.editText(*used)));
        }
    }
    switch (outcome.what) {
    case What::Nothing:
        line.fate = Fate::Unchanged;
        line.after = line.before;
        break;
    case What::Write:
        line.fate = stored && stored->isEntered() ? Fate::Changed : Fate::Added;
        line.after = outcome.wanted.isEntered() ? reading.number(outcome.wanted) : Told::tr("missing");
        if (stored && stored->numerator && stored->denominator && !outcome.wanted.numerator) {
            m_fits = false;
            remarks << Told::tr("Its parts, %1, go with the number.")
                           .arg(format.parts(*stored->numerator, *stored->denominator));
        }
        break;
    case What::Hold:
        line.fate = outcome.held.kind == TypedEntry::Kind::Refused ? Fate::Refused : Fate::Waits;
        if (outcome.held.wanted)
            line.after = reading.number(*outcome.held.wanted);
        remarks.prepend(outcome.held.sentence);
        break;
    }
    line.why = remarks.join(u' ');
    m_lines.push_back(line);
    m_cells.push_back({place.at, typed, outcome});
}

} // namespace statroom
