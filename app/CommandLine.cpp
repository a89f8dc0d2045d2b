// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CommandLine.h"

#include "app/commands/Invocation.h"

#include <QCoreApplication>

#include <cstdio>

namespace statroom {

namespace {

struct Verb
{
    const char *name;
    const char *use;
    int (*run)(const QStringList &arguments);
    bool paints;
};

// In the order of the manual page.
constexpr Verb verbs[] = {
    {"new", "new FILE [--sample] [--city NAME] [--fiscal-year-start MONTH]", runNew, false},
    {"define", "define FILE SOURCE.(json|csv) [--dry-run]", runDefine, false},
    {"import", "import FILE SOURCE|FOLDER [--layout long|wide|records|auto] [--map FIELD=COLUMN]...", runImport, true},
    {"refresh", "refresh FILE [--only NAME]... [--dry-run]", runRefresh, false},
    {"record", "record FILE --department D --metric M --period P (--value N | ...), or record FILE -", runRecord,
     false},
    {"workbooks", "workbooks FILE [--period 2026-10] [--department D]... -o DIR", runWorkbooks, false},
    {"collect", "collect FILE WORKBOOK|DIR... [--hand-in] [--reminders DIR] [--dry-run]", runCollect, false},
    {"list", "list FILE departments|metrics|goals|sessions|actions|problems|imports|history|overdue [--department D]",
     runList, false},
    {"status", "status FILE [--department D] [--metric M] [--as-of P] [--recorded REVISION|DATE]", runStatus, false},
    {"goal", "goal FILE --goal G [--as-of DATE] [--recorded REVISION|DATE]", runGoal, false},
    {"chart", "chart FILE --metric M [--department D] [--category C] [--as-of P] [--recorded REVISION|DATE]", runChart,
     false},
    {"before-after", "before-after FILE --metric M (--event TEXT | --at DATE | --before A..B --after C..D)",
     runBeforeAfter, true},
    {"spc", "spc INPUT.csv [--chart KIND] [--improvement DIRECTION] [--target T] [--rebase DATE_OR_ROW]...", runSpc,
     false},
    {"export",
     "export FILE (--definitions | --observations | --metric M | --department D | --goal G | --session S | --city) -o "
     "OUT",
     runExport, true},
    {"picture", "picture FILE --page PAGE [--size 1920x1080] [--theme light|dark|contrast|projector] -o OUT.png",
     runPicture, true},
    {"check", "check FILE", runCheck, false},
    {"backup", "backup FILE OUT", runBackup, false},
    {"undo", "undo FILE [--revision N]", runUndo, false},
};

const Verb *verbNamed(const QString &name)
{
    for (const Verb &verb : verbs)
        if (name == QLatin1String(verb.name))
            return &verb;
    return nullptr;
}

/// The window takes one file; more arguments are a command, though one that is not known.
bool isStrangeVerb(const QStringList &arguments)
{
    return arguments.size() > 1 && !arguments.first().startsWith(u'-') && !verbNamed(arguments.first());
}

QString help()
{
    QString text = QCoreApplication::translate("CommandLine",
                                               "statroom [FILE]    open the window\n\n"
                                               "Without a window:\n");
    for (const Verb &verb : verbs)
        text += QStringLiteral("  statroom %1\n").arg(QLatin1String(verb.use));
    text += QCoreApplication::translate(
        "CommandLine",
        "\nstatroom VERB --help tells all options of a verb; so does the manual page, man statroom.\n"
        "Exit codes: 0 done, 1 done but something needs a person, 2 wrong usage, 3 bad input or file,\n"
        "4 conflict or locked, 5 write failed, 6 cancelled.\n");
    return text;
}

} // namespace

bool CommandLine::wants(const QStringList &arguments)
{
    return !arguments.isEmpty()
        && (verbNamed(arguments.first()) || arguments.first() == QLatin1String("--help")
            || arguments.first() == QLatin1String("-h") || arguments.first() == QLatin1String("--version")
            || arguments.first() == QLatin1String("--smoke") || isStrangeVerb(arguments));
}

bool CommandLine::paints(const QStringList &arguments)
{
    const Verb *verb = arguments.isEmpty() ? nullptr : verbNamed(arguments.first());
    if (arguments.value(0) == QLatin1String("--smoke"))
        return true;
    return verb && verb->paints;
}

void CommandLine::quieten(const QStringList &arguments)
{
    if (arguments.contains(QLatin1String("--verbose")))
        return;
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &text) {
        if (type == QtCriticalMsg || type == QtFatalMsg)
            std::fprintf(stderr, "statroom: %s\n", qPrintable(text));
    });
}

int CommandLine::run(const QStringList &arguments)
{
    Invocation::watchInterrupts();
    const QString first = arguments.value(0);
    if (first == QLatin1String("--version")) {
        std::printf("statroom %s\n", STATROOM_VERSION);
        return 0;
    }
    if (first == QLatin1String("--smoke"))
        return runSmoke();
    if (const Verb *verb = verbNamed(first))
        return verb->run(arguments.mid(1));
    if (isStrangeVerb(arguments)) {
        std::fprintf(
            stderr, "statroom: %s\n",
            qPrintable(QCoreApplication::translate("CommandLine", "there is no command “%1” — see statroom --help")
                           .arg(first)));
        return int(ExitCode::WrongUsage);
    }
    const QByteArray text = help().toUtf8();
    std::fwrite(text.constData(), 1, size_t(text.size()), stdout);
    return 0;
}

} // namespace statroom
