// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/books/ObservationsBook.h"

#include "domain/FiscalCalendar.h"
#include "domain/NumberText.h"
#include "domain/UnitFormat.h"
#include "exchange/CsvField.h"
#include "exchange/CsvReader.h"
#include "exchange/Workbook.h"
#include "exchange/WorkbookWriter.h"
#include "items/books/EntryBookWriter.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace statroom {

namespace {

struct Told
{
    Q_DECLARE_TR_FUNCTIONS(ObservationsBook)
};

using Look = WorkbookWriter::Look;

enum Column { DepartmentCode, MetricCode, Name, CategoryName, Unit, FirstPeriod };

/// One row of a sheet by periods.
struct Line
{
    const Department *department;
    const Metric *metric;
    QString category;
    std::vector<Observation> observations;
};

const Look heading{.bold = true, .wrapped = true, .ink = 0xFFFFFF, .paper = 0x24415E, .middle = true};

Result<std::map<Frequency, std::vector<Line>>> linesOf(const Reader &reader, const Catalogue &catalogue,
                                                       const ObservationsWriter::Selection &selection)
{
    std::vector<SeriesId> ids;
    for (const Series &series : catalogue.series())
        if ((!selection.department || series.department == selection.department)
            && (!selection.metric || series.metric == selection.metric)
            && (!selection.category || series.category == selection.category))
            ids.push_back(series.id);
    std::map<Frequency, std::vector<Line>> lines;
    constexpr size_t atOnce = 64;
    for (size_t from = 0; from < ids.size(); from += atOnce) {
        const std::span<const SeriesId> some = std::span(ids).subspan(from, std::min(atOnce, ids.size() - from));
        auto all = reader.observations(some, selection.from, selection.to, RecordedAt{catalogue.revision});
        if (!all)
            return all.error();
        for (size_t i = 0; i < some.size(); ++i) {
            const Series *series = catalogue.series(some[i]);
            const Metric *metric = catalogue.metric(series->metric);
            std::vector<Observation> &found = (*all)[i].observations;
            if (std::any_of(found.begin(), found.end(), [](const Observation &o) { return o.value.has_value(); }))
                lines[metric->frequency].push_back({catalogue.department(series->department), metric,
                                                    catalogue.categorySpelling(series->category), std::move(found)});
        }
    }
    for (auto &[frequency, rows] : lines)
        std::sort(rows.begin(), rows.end(), [](const Line &a, const Line &b) {
            return std::tie(a.department->code, a.metric->code, a.category)
                < std::tie(b.department->code, b.metric->code, b.category);
        });
    return lines;
}

void paint(WorkbookWriter::Sheet sheet, Frequency frequency, const std::vector<Line> &lines,
           const FiscalCalendar &calendar, const QLocale &locale)
{
    const int step = monthsIn(frequency);
    Month first = lines.front().observations.front().month;
    Month last = first;
    for (const Line &line : lines) {
        first = std::min(first, line.observations.front().month);
        last = std::max(last, line.observations.back().month);
    }
    const std::array<std::pair<QString, double>, FirstPeriod> heads{{{Told::tr("Department"), 14},
                                                                     {Told::tr("Metric"), 16},
                                                                     {Told::tr("Name"), 40},
                                                                     {Told::tr("Category"), 16},
                                                                     {Told::tr("Unit"), 12}}};
    for (int column = 0; column < FirstPeriod; ++column) {
        sheet.text(0, column, heads[size_t(column)].first, heading);
        sheet.columnWidth(column, column, heads[size_t(column)].second);
    }
    Look month = heading;
    month.number = QStringLiteral("mmm yyyy");
    month.align = WorkbookWriter::Align::Right;
    int end = FirstPeriod;
    for (Month at = first; at <= last && end < Workbook::maximumColumns; at = at + step, ++end) {
        if (frequency == Frequency::Month)
            sheet.date(0, end, at.firstDay(), month);
        else
            sheet.text(0, end, calendar.spell(Period(at, frequency)), month);
    }
    sheet.columnWidth(FirstPeriod, end - 1, 11);
    int row = 1;
    for (const Line &line : lines) {
        const UnitFormat format(*line.metric, locale);
        const Look look{.number = EntryBookWriter::numberFormat(format), .align = WorkbookWriter::Align::Right};
        sheet.text(row, DepartmentCode, line.department->code);
        sheet.text(row, MetricCode, line.metric->code);
        sheet.text(row, Name, line.metric->name);
        sheet.text(row, CategoryName, line.category);
        sheet.text(row, Unit, line.metric->unit);
        for (const Observation &o : line.observations) {
            const int column = FirstPeriod + (o.month.index() - first.index()) / step;
            if (!o.value || column >= end)
                continue;
            if (EntryBookWriter::isTyped(format))
                sheet.text(row, column, format.number(*o.value), look);
            else
                sheet.number(row, column, *o.value * EntryBookWriter::factor(format), look);
        }
        ++row;
    }
    sheet.freeze(1, FirstPeriod);
    sheet.filter({0, 0, row - 1, end - 1});
}

/// The list as it is written as CSV; only what is a number there is a number here.
Result<void> paintList(WorkbookWriter::Sheet sheet, const QByteArray &csv)
{
    static constexpr std::array<double, 9> widths{14, 16, 16, 12, 14, 14, 14, 40, 24};
    for (size_t i = 0; i < widths.size(); ++i)
        sheet.columnWidth(int(i), int(i), widths[i]);
    int at = 0;
    const Result<void> read = CsvReader::read(csv, ',', [&](const CsvRow &row) {
        if (at >= Workbook::maximumRows)
            return false;
        for (int column = 0; column < int(row.fields.size()); ++column) {
            const QString text = QString::fromUtf8(row.fields[size_t(column)]);
            if (text.isEmpty())
                continue;
            const bool isNumber = at > 0 && column >= 4 && column <= 6;
            const auto number = isNumber ? fromText(text) : Result<double>(Error{});
            if (number)
                sheet.number(at, column, *number);
            else
                sheet.text(at, column, CsvField::unguarded(text),
                           at == 0 ? heading : Look{.number = QStringLiteral("@")});
        }
        ++at;
        return true;
    });
    if (!read)
        return read;
    sheet.freeze(1, 0);
    return {};
}

} // namespace

Result<QByteArray> ObservationsBook::xlsx(const Reader &reader, const ObservationsWriter::Selection &selection,
                                          const QLocale &locale)
{
    const auto catalogue = reader.catalogue(selection.at);
    if (!catalogue)
        return catalogue.error();
    ObservationsWriter::Selection one = selection;
    one.at = RecordedAt{(*catalogue)->revision};
    const Result<QByteArray> csv = ObservationsWriter::csv(reader, one);
    if (!csv)
        return csv.error();
    if (csv->count('\n') > Workbook::maximumRows)
        return Error{ErrorKind::InvalidInput,
                     Told::tr("A sheet holds 1,048,576 rows, and these are %1. Export them as CSV, or one department "
                              "after the other.")
                         .arg(QLocale::c().toString(qint64(csv->count('\n')))),
                     {}};
    auto lines = linesOf(reader, **catalogue, one);
    if (!lines)
        return lines.error();
    const FiscalCalendar calendar((*catalogue)->city);
    WorkbookWriter writer(Told::tr("%1: numbers").arg((*catalogue)->city.name));
    for (const auto &[frequency, rows] : *lines) {
        const QString name = frequency == Frequency::Month ? Told::tr("By month")
            : frequency == Frequency::Quarter              ? Told::tr("By quarter")
                                                           : Told::tr("By year");
        paint(writer.sheet(name), frequency, rows, calendar, locale);
    }
    if (Result<void> done = paintList(writer.sheet(Told::tr("List")), *csv); !done)
        return done.error();
    return writer.bytes();
}

Result<void> ObservationsBook::save(const Reader &reader, const ObservationsWriter::Selection &selection,
                                    const QLocale &locale, const QString &path)
{
    if (path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive)) {
        const Result<QByteArray> book = xlsx(reader, selection, locale);
        return book ? WorkbookWriter::save(*book, path) : Result<void>(book.error());
    }
    if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return WorkbookWriter::save(path,
                                    [&](QIODevice &to) { return ObservationsWriter::write(reader, selection, to); });
    return Error{ErrorKind::InvalidInput,
                 Told::tr("“%1” cannot be written. Give it a name that ends in .xlsx or .csv.").arg(path),
                 {}};
}

} // namespace statroom
