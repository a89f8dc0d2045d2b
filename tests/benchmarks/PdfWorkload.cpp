// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Bench.h"
#include "Process.h"

#include "report/ReportWriter.h"

#include <QFile>
#include <QTextStream>

namespace statroom {

namespace {

constexpr int metrics = 100;

QString titleOf(int series)
{
    return QStringLiteral("Measure %1 of its department").arg(series % 50 + 1);
}

/// A script for gnuplot: a bare chart a page with its title, the values and a target.
bool writeGnuplot(const QString &path, const QString &pdf, const GeneratedCity &city)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QTextStream out(&file);
    out << "set terminal pdfcairo size 8.27in,11.69in\nset output '" << pdf << "'\n";
    for (int s = 0; s < metrics; ++s) {
        out << "$values << EOD\n";
        for (int m = 0; m < Bench::months; ++m)
            out << m << ' ' << city.value(s, m) << '\n';
        out << "EOD\nset title '" << titleOf(s) << "'\nplot $values with lines notitle, " << 115 + s % 50
            << " notitle\n";
    }
    return true;
}

bool writeR(const QString &path, const QString &pdf, const GeneratedCity &city)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QTextStream out(&file);
    out << "pdf('" << pdf << "', width = 8.27, height = 11.69)\n";
    for (int s = 0; s < metrics; ++s) {
        out << "plot(c(";
        for (int m = 0; m < Bench::months; ++m)
            out << (m ? "," : "") << city.value(s, m);
        out << "), type = 'l', main = '" << titleOf(s) << "')\nabline(h = " << 115 + s % 50 << ")\n";
    }
    out << "invisible(dev.off())\n";
    return true;
}

QString textOf(Bench &bench, const QString &pdf, int *pages)
{
    const QString text = bench.path(QStringLiteral("pages.txt"));
    Process::run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, text});
    QFile file(text);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString all = QString::fromUtf8(file.readAll());
    *pages = int(all.count(QLatin1Char('\f')));
    return all;
}

} // namespace

void measurePdf(Bench &bench, int series)
{
    const QString measure = QStringLiteral("Metric pages to PDF");
    auto file = CityFile::open(bench.city(series), CityFile::Access::ReadOnly);
    if (!file)
        return bench.findings().failed(measure, file.error().message);
    Viewpoint viewpoint;
    viewpoint.setFile(file->get());
    const GeneratedCity city(series, Bench::months);
    viewpoint.setMonth(city.lastMonth());
    ReportContents contents;
    for (int s = 0; s < metrics; ++s)
        contents.parts.push_back(TrendSubject{DepartmentId(s / 50 + 1), MetricId(s + 1), {}, {}});
    const QString ours = bench.path(QStringLiteral("pages.pdf"));
    const QString script = bench.path(QStringLiteral("pages.gnuplot"));
    const bool gnuplot = Process::isInstalled(QStringLiteral("gnuplot"))
        && writeGnuplot(script, bench.path(QStringLiteral("gnuplot.pdf")), city);
    const QString rScript = bench.path(QStringLiteral("pages.R"));
    const bool r =
        Process::isInstalled(QStringLiteral("Rscript")) && writeR(rScript, bench.path(QStringLiteral("r.pdf")), city);

    std::vector<Cost> mine;
    std::vector<Cost> plots;
    std::vector<Cost> statistics;
    for (int turn = 0; turn < bench.turns(5); ++turn) {
        Result<void> written;
        mine.push_back(measured([&] { written = ReportWriter(viewpoint).write(contents, ours); }));
        if (!written)
            return bench.findings().failed(measure, written.error().message);
        if (gnuplot)
            plots.push_back(Process::run(QStringLiteral("gnuplot"), {script}));
        if (r)
            statistics.push_back(Process::run(QStringLiteral("Rscript"), {rScript}));
    }
    int pages = 0;
    const QString text = textOf(bench, ours, &pages);
    int found = 0;
    for (int s = 0; s < metrics; ++s)
        found += text.contains(titleOf(s));
    const double perSecond = pages / median(mine).wall * 1e3;
    const QString note =
        QStringLiteral("%1 pages, %2 of %3 titles found by pdftotext").arg(pages).arg(found).arg(metrics);
    const auto add = [&](const QString &name, const std::vector<Cost> &costs, double factor, const QString &target) {
        Finding f{measure, QStringLiteral("pages/s"), perSecond, median(mine).cpu, name, {}, {}, {}, target, {}, note};
        if (!costs.empty()) {
            std::vector<double> ratios;
            for (size_t i = 0; i < costs.size(); ++i)
                ratios.push_back(pages / mine[i].wall / (metrics / costs[i].wall));
            f.other = metrics / median(costs).wall * 1e3;
            f.otherCpu = median(costs).cpu;
            f.ratio = median(ratios);
            f.met = *f.ratio >= factor && found == metrics;
        } else {
            f.note += QStringLiteral("; %1 is not installed").arg(name);
        }
        bench.findings().add(f);
    };
    add(QStringLiteral("gnuplot, bare charts"), plots, 1, QStringLiteral(">= gnuplot, every title found"));
    add(QStringLiteral("R, bare charts"), statistics, 3, QStringLiteral(">= 3x R"));
}

} // namespace statroom
