// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Bench.h"
#include "VirtualScreen.h"

#include "theme/Theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDateTime>
#include <QDir>
#include <QJsonObject>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>

namespace {

using namespace statroom;

struct Workload
{
    const char *name;
    void (*measure)(Bench &, int series);
    bool atEverySize;
};

// Those at every size show how the cost grows with the city.
constexpr Workload workloads[] = {
    {"start", measureStart, false},
    {"idle", measureIdle, false},
    {"overview", measureOverview, true},
    {"charts", measureCharts, true},
    {"department", measureDepartment, true},
    {"metric", measureMetric, true},
    {"edit", measureEdit, true},
    {"goal", measureGoal, false},
    {"scroll", measureScroll, false},
    {"import", measureImport, true},
    {"workbook", measureWorkbook, false},
    {"export", measureExport, true},
    {"check", measureCheck, true},
    {"pdf", measurePdf, false},
};

/// The offscreen platform says of every window that it cannot tell a window manager its sizes.
void sayWhatMatters(QtMsgType, const QMessageLogContext &, const QString &message)
{
    if (!message.startsWith(QLatin1String("This plugin does not support")))
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

QString names()
{
    QStringList all;
    for (const Workload &w : workloads)
        all.append(QLatin1String(w.name));
    return all.join(QLatin1String(", "));
}

} // namespace

int main(int argc, char *argv[])
{
    // The person's own settings stay out of it, and what was measured does not depend on them.
    QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.path().toLocal8Bit());
    qputenv("XDG_DATA_HOME", home.path().toLocal8Bit());
    qputenv("XDG_RUNTIME_DIR", home.path().toLocal8Bit());
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // The generated city ends in October 2026, and is looked at when that month has just been due.
    qputenv("STATROOM_TODAY", "2026-11-12");
    qInstallMessageHandler(sayWhatMatters);
    QApplication application(argc, argv);

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Times StatRoom on a generated city, beside floors and peers."));
    parser.addHelpOption();
    parser.addOptions(
        {{QStringLiteral("quick"), QStringLiteral("Fewer repetitions, and no city of 12 million observations.")},
         {QStringLiteral("only"), QStringLiteral("Measure this alone (may be repeated): %1.").arg(names()),
          QStringLiteral("NAME")},
         {QStringLiteral("cities"), QStringLiteral("Keep the generated cities in FOLDER and use those that are there."),
          QStringLiteral("FOLDER")},
         {QStringLiteral("json"), QStringLiteral("Write the numbers to FILE."), QStringLiteral("FILE"),
          QStringLiteral("out/bench.json")}});
    parser.process(application);
    const QStringList only = parser.values(QStringLiteral("only"));
    for (const QString &name : only)
        if (!names().split(QStringLiteral(", ")).contains(name)) {
            std::fprintf(stderr, "statroom_bench: there is no workload %s; there are %s\n", qPrintable(name),
                         qPrintable(names()));
            return 2;
        }

    // Beside the results rather than in /tmp, which may be memory and then knows no durable commit.
    QDir().mkpath(QStringLiteral("out"));
    QTemporaryDir passing(QStringLiteral("out/bench-XXXXXX"));
    const QString kept = parser.value(QStringLiteral("cities"));
    QDir().mkpath(kept.isEmpty() ? passing.path() : kept);
    const bool quick = parser.isSet(QStringLiteral("quick"));
    Bench bench(QDir(kept.isEmpty() ? passing.path() : kept).absolutePath(), quick);

    loadFonts();
    applyTheme(application, Theme::light());
    VirtualScreen screen;
    std::vector<int> sizes{5000, 500};
    if (!quick)
        sizes.push_back(50000);
    bench.findings().printHead();
    for (int series : sizes)
        for (const Workload &workload : workloads)
            if ((only.isEmpty() || only.contains(QLatin1String(workload.name)))
                && (workload.atEverySize || series == sizes.front()))
                workload.measure(bench, series);

    const QString json = parser.value(QStringLiteral("json"));
    const QJsonObject about{{QStringLiteral("at"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
                            {QStringLiteral("system"), QSysInfo::prettyProductName()},
                            {QStringLiteral("processors"), QThread::idealThreadCount()},
                            {QStringLiteral("display"), screen.name()},
                            {QStringLiteral("quick"), quick}};
    if (!bench.findings().write(json, about)) {
        std::fprintf(stderr, "statroom_bench: %s cannot be written\n", qPrintable(json));
        return 2;
    }
    std::printf("Written to %s\n", qPrintable(json));
    return bench.findings().anyFailed() ? 1 : 0;
}
