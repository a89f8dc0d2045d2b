// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Bench.h"
#include "Process.h"

#include "exchange/WorkbookWriter.h"

#include <QDir>
#include <QFile>

namespace statroom {

namespace {

constexpr int rows = 5000;
constexpr int monthsAcross = 72;

/// One row a series, its last months across, as an analyst's workbook has them.
Result<void> writeWorkbook(const QString &path)
{
    const GeneratedCity city(rows, Bench::months);
    WorkbookWriter writer;
    auto sheet = writer.sheet(QStringLiteral("Monthly"));
    sheet.text(0, 0, QStringLiteral("Department"));
    sheet.text(0, 1, QStringLiteral("Metric"));
    WorkbookWriter::Look month;
    month.number = QStringLiteral("mmm-yy");
    for (int i = 0; i < monthsAcross; ++i)
        sheet.date(0, 2 + i, (city.lastMonth() - (monthsAcross - 1 - i)).firstDay(), month);
    for (int row = 0; row < rows; ++row) {
        sheet.text(1 + row, 0, GeneratedCity::departmentCode(row));
        sheet.text(1 + row, 1, GeneratedCity::metricCode(row));
        for (int i = 0; i < monthsAcross; ++i)
            sheet.number(1 + row, 2 + i, city.value(row, Bench::months - monthsAcross + i));
    }
    return writer.save(path);
}

} // namespace

void measureWorkbook(Bench &bench, int)
{
    const QString measure = QStringLiteral("XLSX of %1 cells read and validated").arg(rows * monthsAcross);
    const QString book = bench.path(QStringLiteral("monthly.xlsx"));
    if (const auto written = writeWorkbook(book); !written)
        return bench.findings().failed(measure, written.error().message);
    const QString city = bench.definitionsOf(rows, QStringLiteral("read-into.statroom"));
    const bool hasPeer = Process::isInstalled(QStringLiteral("soffice"));
    // A profile of its own: what is installed beside it, or open, does not slow it down.
    const QString profile =
        QStringLiteral("-env:UserInstallation=file://") + QDir(bench.path(QStringLiteral("office"))).absolutePath();
    const QString converted = bench.path(QStringLiteral("monthly.csv"));
    const auto convert = [&] {
        QFile::remove(converted);
        return Process::run(QStringLiteral("soffice"),
                            {profile, QStringLiteral("--headless"), QStringLiteral("--convert-to"),
                             QStringLiteral("csv"), QStringLiteral("--outdir"), bench.path(QString()), book});
    };
    // Its first run ever makes the profile.
    if (hasPeer)
        convert();
    std::vector<Cost> ours;
    std::vector<Cost> other;
    std::vector<double> ratios;
    double peak = 0;
    for (int turn = 0; turn < bench.turns(5); ++turn) {
        const QString said = bench.path(QStringLiteral("workbook.txt"));
        const ProcessCost a = Process::run(QStringLiteral(STATROOM_PROGRAM),
                                           {QStringLiteral("import"), city, book, QStringLiteral("--dry-run")}, said);
        QFile answer(said);
        const bool isWhole = answer.open(QIODevice::ReadOnly)
            && answer.readAll().contains(QByteArray::number(rows * monthsAcross) + " added");
        if (a.exit != 0 || !isWhole)
            return bench.findings().failed(measure, QStringLiteral("exit %1; see %2").arg(a.exit).arg(said));
        ours.push_back(a);
        peak = std::max(peak, a.peakMegabytes);
        if (!hasPeer)
            continue;
        const ProcessCost b = convert();
        if (b.exit != 0 || !QFile::exists(converted))
            return bench.findings().failed(measure, QStringLiteral("soffice ended with %1").arg(b.exit));
        other.push_back(b);
        ratios.push_back(a.wall / b.wall);
    }
    const Cost mine = median(ours);
    Finding finding{measure,
                    QStringLiteral("ms"),
                    mine.wall,
                    mine.cpu,
                    {},
                    {},
                    {},
                    {},
                    QStringLiteral("<= 1x LibreOffice"),
                    {},
                    QStringLiteral("%1 MB").arg(peak, 0, 'f', 0)};
    if (hasPeer) {
        const Cost theirs = median(other);
        finding.otherName = QStringLiteral("soffice --convert-to csv");
        finding.other = theirs.wall;
        finding.otherCpu = theirs.cpu;
        finding.ratio = median(ratios);
        finding.met = *finding.ratio <= 1;
    } else {
        finding.note += QStringLiteral("; soffice is not installed, so there is nothing to compare with");
    }
    bench.findings().add(finding);
}

} // namespace statroom
