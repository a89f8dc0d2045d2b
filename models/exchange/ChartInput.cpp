// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/ChartInput.h"

#include "domain/FiscalCalendar.h"
#include "domain/NumberText.h"
#include "exchange/CsvReader.h"
#include "exchange/TextFile.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace statroom {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ChartInput", text);
}

bool isMissing(const QString &text)
{
    return text.isEmpty() || text.compare(QLatin1String("NA"), Qt::CaseInsensitive) == 0
        || text.compare(QLatin1String("N/A"), Qt::CaseInsensitive) == 0;
}

/// When a period begins, as a number that sorts; running numbers are themselves.
std::optional<double> timeOf(const QString &text, bool numbered)
{
    if (numbered) {
        const Result<double> number = fromText(text);
        return number ? std::optional(*number) : std::nullopt;
    }
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (day.isValid())
        return double(day.toJulianDay());
    const Result<PeriodReading> reading = FiscalCalendar().parseLoose(text);
    if (!reading || reading->kind == PeriodReading::Kind::MonthWithoutYear)
        return std::nullopt;
    return double(
        (reading->kind == PeriodReading::Kind::Day ? reading->day : reading->period.firstDay()).toJulianDay());
}

} // namespace

Result<ChartInput> ChartInput::read(const QString &path)
{
    const Result<TextFile> file = TextFile::read(path);
    if (!file)
        return file.error();
    ChartInput input;
    std::optional<Error> wrong;
    bool first = true;
    const auto number = [&](const CsvRow &row, int column) -> std::optional<double> {
        const QString text = QString::fromUtf8(row.field(column));
        if (isMissing(text))
            return std::nullopt;
        const Result<double> value = fromText(text);
        if (!value) {
            wrong = Error{
                ErrorKind::InvalidInput,
                tr("Row %1, column %2: “%3” is no number. Write numbers like 1234.5 and leave missing ones empty.")
                    .arg(QString::number(row.number), QString::number(column + 1), text),
                {}};
            return std::nullopt;
        }
        return *value;
    };
    const Result<void> walked =
        CsvReader::read(file->text(), CsvReader::findSeparator(file->text()), [&](const CsvRow &row) {
            const QString second = QString::fromUtf8(row.field(1));
            const bool isHeader = first && !isMissing(second) && !fromText(second);
            first = false;
            if (isHeader || row.isBlank())
                return true;
            if (row.fields.size() < 2) {
                wrong = Error{
                    ErrorKind::InvalidInput,
                    tr("Row %1 has one column. A period and a value are needed, and for rates the n.").arg(row.number),
                    {}};
                return false;
            }
            input.rows.push_back({QString::fromUtf8(row.field(0)), number(row, 1), number(row, 2), row.number});
            return !wrong;
        });
    if (!walked)
        return walked.error();
    if (wrong)
        return *wrong;
    if (input.rows.empty())
        return Error{ErrorKind::InvalidInput,
                     tr("“%1” has no rows. A period and a value are needed in each.").arg(file->name()),
                     {}};

    // Running numbers and years alike sort as numbers.
    input.m_numbered = std::all_of(input.rows.begin(), input.rows.end(),
                                   [](const Row &row) { return bool(timeOf(row.period, true)); });
    std::vector<double> keys;
    for (const Row &row : input.rows) {
        const std::optional<double> key = timeOf(row.period, input.m_numbered);
        if (!key)
            return Error{ErrorKind::InvalidInput,
                         tr("Row %1: “%2” is no period. Write dates like 2026-10-01 or running numbers.")
                             .arg(QString::number(row.line), row.period),
                         {}};
        keys.push_back(*key);
    }
    std::vector<size_t> order(input.rows.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return keys[a] < keys[b]; });
    std::vector<Row> sorted;
    for (const size_t i : order) {
        // Which of two is right, or whether they belong together, the table does not say.
        if (!sorted.empty() && input.m_keys.back() == keys[i])
            return Error{ErrorKind::InvalidInput,
                         tr("Row %1: “%2” stands in row %3 already. Leave one row for each period.")
                             .arg(QString::number(input.rows[i].line), input.rows[i].period,
                                  QString::number(sorted.back().line)),
                         {}};
        sorted.push_back(input.rows[i]);
        input.m_keys.push_back(keys[i]);
    }
    input.rows = std::move(sorted);
    return input;
}

std::optional<size_t> ChartInput::find(const QString &dateOrRow) const
{
    bool isRow = false;
    const int row = dateOrRow.toInt(&isRow);
    if (isRow && row >= 1 && size_t(row) <= rows.size())
        return size_t(row) - 1;
    const std::optional<double> key = timeOf(dateOrRow, m_numbered);
    if (!key)
        return std::nullopt;
    const auto at = std::lower_bound(m_keys.begin(), m_keys.end(), *key);
    // A year of four digits is a row's number only where there are so many rows; else it is the period of that name.
    if (at == m_keys.end() || ((isRow || m_numbered) && *at != *key))
        return std::nullopt;
    return size_t(at - m_keys.begin());
}

Result<void> ChartInput::checkFor(ChartKind kind) const
{
    for (const Row &row : rows) {
        const auto refuse = [&](const QString &why) {
            return Error{ErrorKind::InvalidInput, tr("Row %1: %2").arg(QString::number(row.line), why), {}};
        };
        if (!row.value)
            continue;
        const bool counts = kind == ChartKind::C || dividesByCases(kind);
        if (counts && *row.value < 0)
            return refuse(tr("a count cannot be %1. Correct it, or chart it as xmr.").arg(toText(*row.value)));
        if (kind == ChartKind::T && *row.value <= 0)
            return refuse(tr("a time between events must be above 0, not %1. Correct it, or chart it as xmr.")
                              .arg(toText(*row.value)));
        if (row.cases && *row.cases < 0)
            return refuse(tr("an n cannot be %1. Correct it.").arg(toText(*row.cases)));
        const bool share = kind == ChartKind::P || kind == ChartKind::PPrime;
        if (share && row.cases && *row.cases > 0 && *row.value > *row.cases)
            return refuse(tr("%1 of %2 cannot be. The count comes first, the n second.")
                              .arg(toText(*row.value), toText(*row.cases)));
    }
    if (dividesByCases(kind)
        && std::none_of(rows.begin(), rows.end(), [](const Row &row) { return row.cases && *row.cases > 0; }))
        return Error{ErrorKind::InvalidInput,
                     std::any_of(rows.begin(), rows.end(), [](const Row &row) { return row.cases.has_value(); })
                         ? tr("This chart divides by an n, and every n of the table is 0. Give it in a third column.")
                         : tr("This chart divides by an n. Give it in a third column."),
                     {}};
    return {};
}

} // namespace statroom
