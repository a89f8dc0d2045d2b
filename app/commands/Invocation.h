// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Catalogue.h"
#include "domain/FiscalCalendar.h"
#include "domain/Result.h"
#include "items/TrendSubject.h"
#include "storage/CityFile.h"

#include <QCommandLineParser>
#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

#include <atomic>

namespace statroom {

/// What a verb answers to the shell.
enum class ExitCode {
    Done = 0,
    NeedsPerson = 1,
    WrongUsage = 2,
    BadInput = 3,
    ConflictOrLocked = 4,
    WriteFailed = 5,
    Cancelled = 6
};

/// One call of a verb: its options and arguments, and how it speaks. Results go to stdout; errors, one
/// line each, to stderr. Numbers and dates are of the C locale unless `--locale` says otherwise.
class Invocation
{
public:
    Invocation(const QString &verb, const QString &summary);

    QCommandLineParser &parser() { return m_parser; }
    void option(const QString &name, const QString &description, const QString &valueName = {});
    void argument(const QString &name, const QString &description, const QString &syntax = {});
    void writes(); ///< adds --author, --reason and --wait

    /// False where the call is wrong or only asks for help; `exitCode` then says which.
    bool read(const QStringList &arguments, int least, int most);
    int exitCode() const { return int(m_exit); }

    /// An option that the verb does not know is never set.
    bool has(const char *option) const
    {
        return m_options.contains(QLatin1String(option)) && m_parser.isSet(QLatin1String(option));
    }
    QString value(const char *option) const { return has(option) ? m_parser.value(QLatin1String(option)) : QString(); }
    QStringList values(const char *option) const { return m_parser.values(QLatin1String(option)); }
    QStringList arguments() const { return m_parser.positionalArguments(); }
    QString argument(int i) const { return m_parser.positionalArguments().value(i); }
    bool json() const { return has("json"); }
    QString author() const;
    QString reason() const { return value("reason"); }
    QLocale locale() const;

    int fail(const Error &error) const;
    int fail(ExitCode code, const QString &message) const;
    /// An error that `fail` answers with exit code 2: what was asked makes no sense with any file.
    static Error usage(const QString &message);
    int wrongUsage(const QString &message) const { return fail(ExitCode::WrongUsage, message); }
    void say(const QString &line) const; ///< a line of the result
    void say(const QJsonObject &object) const;
    void say(const QJsonArray &array) const;
    void remark(const QString &line) const; ///< a line on stderr that is no error

    /// Opens the city file named by the first argument, and for writing takes its pen where it needs one; on failure
    /// `exitCode` is set and null answered.
    std::unique_ptr<CityFile> open(CityFile::Access access);
    /// `--recorded REVISION|DATE`, a date meaning its end in the city's time zone.
    Result<RecordedAt> recordedAt(const CityFile &file) const;
    /// `--as-of PERIOD` (or a day: the last month that had ended by then), else the month a file opens with.
    Result<Month> monthAsOf(const CityFile &file) const;
    /// `--as-of DAY` (or the end of a period), else the end of the month a file opens with.
    Result<QDate> dayAsOf(const CityFile &file) const;
    /// Says which of --department, --metric and --category names nothing, and the exit code for it.
    std::optional<int> missingNames(const Catalogue &catalogue) const;
    /// The one metric of one department that --metric, --department and --category name. None where several or none
    /// do: the message and `exitCode` say so.
    std::optional<TrendSubject> subject(const Catalogue &catalogue, int &exitCode) const;
    /// Writes a file whole or not at all; what was there stays until the new one is on the disk.
    static Result<void> save(const QString &path, const QByteArray &bytes);
    /// The same for what is written piece by piece.
    static Result<void> save(const QString &path, const std::function<Result<void>(QIODevice &)> &write);

    static ExitCode exitCodeOf(ErrorKind kind);
    static const std::atomic_bool &interrupted(); ///< by Ctrl-C
    static void watchInterrupts();
    static bool terminalWantsProgress();

private:
    Result<void> takePen(CityFile &file) const;

    QString m_verb;
    QCommandLineParser m_parser;
    QStringList m_options;
    ExitCode m_exit = ExitCode::Done;
};

/// Null where there is no number.
QJsonValue jsonNumber(std::optional<double> value);
QJsonValue jsonText(const QString &text); ///< null where empty

/// STATROOM_TODAY, else the system's date in the city's time zone.
QDate today(const City &city);

int runNew(const QStringList &arguments);
int runDefine(const QStringList &arguments);
int runImport(const QStringList &arguments);
int runRefresh(const QStringList &arguments);
int runRecord(const QStringList &arguments);
int runWorkbooks(const QStringList &arguments);
int runCollect(const QStringList &arguments);
int runList(const QStringList &arguments);
int runGoal(const QStringList &arguments);
int runStatus(const QStringList &arguments);
int runChart(const QStringList &arguments);
int runExport(const QStringList &arguments);
int runPicture(const QStringList &arguments);
int runCheck(const QStringList &arguments);
int runBackup(const QStringList &arguments);
int runUndo(const QStringList &arguments);
int runBeforeAfter(const QStringList &arguments);
int runSpc(const QStringList &arguments);
int runSmoke();

} // namespace statroom
