// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ObservationsWriter.h"

#include "domain/FiscalCalendar.h"
#include "exchange/CsvField.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace statroom {

namespace {

/// As toText in NumberText, without a detour over QString: exports hold millions.
void appendNumber(QByteArray &out, double value)
{
    if (value == 0) {
        out.append('0');
        return;
    }
    const double size = std::abs(value);
    const auto format = size >= 1e-7 && size < 1e17 ? std::chars_format::fixed : std::chars_format::scientific;
    char buffer[64];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value, format).ptr;
    out.append(buffer, end - buffer);
}

void appendNumber(QByteArray &out, const std::optional<double> &value)
{
    if (value)
        appendNumber(out, *value);
}

} // namespace

Result<void> ObservationsWriter::write(const Reader &reader, const Selection &selection, QIODevice &device)
{
    const auto catalogue = reader.catalogue(selection.at);
    if (!catalogue)
        return catalogue.error();
    const Catalogue &known = **catalogue;
    // All of one moment, whatever others write while this goes on.
    const RecordedAt at{known.revision};
    const FiscalCalendar calendar(known.city);
    struct Line
    {
        const Series *series;
        const Metric *metric;
        QByteArray head; ///< department,metric,category,
        QString category;
        QString department;
    };
    std::vector<Line> lines;
    for (const Series &series : known.series()) {
        if ((selection.department && series.department != selection.department)
            || (selection.metric && series.metric != selection.metric)
            || (selection.category && series.category != selection.category))
            continue;
        const Department *department = known.department(series.department);
        const Metric *metric = known.metric(series.metric);
        const QString category = known.categorySpelling(series.category);
        lines.push_back({&series, metric,
                         CsvField::text(department->code) + ',' + CsvField::text(metric->code) + ','
                             + CsvField::text(category) + ',',
                         category, department->code});
    }
    std::sort(lines.begin(), lines.end(), [](const Line &a, const Line &b) {
        return std::tie(a.department, a.metric->code, a.category, a.series->id)
            < std::tie(b.department, b.metric->code, b.category, b.series->id);
    });

    const auto failed = [&] {
        return Error{ErrorKind::Io,
                     QCoreApplication::translate("ObservationsWriter", "The observations could not be written: %1.")
                         .arg(device.errorString()),
                     {}};
    };
    QByteArray out = "department,metric,category,period,value,numerator,denominator,note,source\r\n";
    out.reserve(1 << 17);
    QHash<qint64, QByteArray> spelled;
    constexpr size_t atOnce = 64;
    for (size_t from = 0; from < lines.size(); from += atOnce) {
        const size_t to = std::min(lines.size(), from + atOnce);
        std::vector<SeriesId> ids;
        for (size_t i = from; i < to; ++i)
            ids.push_back(lines[i].series->id);
        const auto all = reader.observations(ids, selection.from, selection.to, at);
        if (!all)
            return all.error();
        for (size_t i = from; i < to; ++i) {
            const Line &line = lines[i];
            for (const Observation &o : (*all)[i - from].observations) {
                out += line.head;
                const Period period(o.month, line.metric->frequency);
                QByteArray &spelling = spelled[qint64(o.month.index()) * 16 + period.length];
                if (spelling.isEmpty())
                    spelling = calendar.spell(period).toLatin1();
                out += spelling;
                out += ',';
                appendNumber(out, o.value);
                out += ',';
                appendNumber(out, o.numerator);
                out += ',';
                appendNumber(out, o.denominator);
                out += ',';
                if (!o.note.isEmpty())
                    out += CsvField::text(o.note);
                out += ',';
                if (!o.source.isEmpty())
                    out += CsvField::text(o.source);
                out += "\r\n";
            }
            // Of stocks single days may have been recorded.
            if (line.series->isDerived() || line.metric->kind == Metric::Kind::Stock) {
                const auto days = reader.dayValues(
                    line.series->id, selection.from.isValid() ? selection.from.firstDay() : QDate(),
                    selection.to.isValid() ? Period(selection.to, line.metric->frequency).lastDay() : QDate(), at);
                if (!days)
                    return days.error();
                for (const DayValue &day : *days) {
                    out += line.head;
                    out += day.day.toString(Qt::ISODate).toLatin1();
                    out += ',';
                    appendNumber(out, day.sum);
                    out += ",,";
                    out += QByteArray::number(day.n);
                    out += ",,\r\n";
                }
            }
            if (out.size() > (1 << 16)) {
                if (device.write(out) != out.size())
                    return failed();
                out.clear();
            }
        }
    }
    if (device.write(out) != out.size())
        return failed();
    return {};
}

Result<QByteArray> ObservationsWriter::csv(const Reader &reader, const Selection &selection)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (Result<void> r = write(reader, selection, buffer); !r)
        return r.error();
    return bytes;
}

} // namespace statroom
