// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/Invocation.h"

#include "items/Viewpoint.h"
#include "storage/Pen.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QThread>
#include <QTimeZone>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <pwd.h>
#include <unistd.h>

namespace statroom {

namespace {

std::atomic_bool interruptedFlag = false;
const QString usageDetail = QStringLiteral("usage");

void print(FILE *stream, const QByteArray &text)
{
    std::fwrite(text.constData(), 1, size_t(text.size()), stream);
    std::fflush(stream);
}

} // namespace

Invocation::Invocation(const QString &verb, const QString &summary) : m_verb(verb)
{
    m_parser.setApplicationDescription(summary);
    m_parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    option(QStringLiteral("help"), QCoreApplication::translate("CommandLine", "Show this help."));
    option(QStringLiteral("verbose"), QCoreApplication::translate("CommandLine", "Add detail to error messages."));
    option(QStringLiteral("locale"),
           QCoreApplication::translate("CommandLine", "Write numbers and texts for this locale."),
           QStringLiteral("NAME"));
}

void Invocation::option(const QString &name, const QString &description, const QString &valueName)
{
    QCommandLineOption o = name == QLatin1String("output")
        ? QCommandLineOption({QStringLiteral("o"), name}, description, valueName)
        : QCommandLineOption(name, description, valueName);
    m_parser.addOption(o);
    m_options.append(name);
}

void Invocation::argument(const QString &name, const QString &description, const QString &syntax)
{
    m_parser.addPositionalArgument(name, description, syntax);
}

void Invocation::writes()
{
    option(QStringLiteral("author"),
           QCoreApplication::translate("CommandLine", "Who writes (default: the login name)."), QStringLiteral("NAME"));
    option(QStringLiteral("reason"), QCoreApplication::translate("CommandLine", "Why, for the history."),
           QStringLiteral("TEXT"));
    option(QStringLiteral("wait"),
           QCoreApplication::translate(
               "CommandLine", "How long to wait where somebody else has the pen of a file on a share (default 5)."),
           QStringLiteral("SECONDS"));
}

bool Invocation::read(const QStringList &arguments, int least, int most)
{
    if (!m_parser.parse(QStringList{QStringLiteral("statroom ") + m_verb} + arguments)) {
        QString text = m_parser.errorText();
        if (text.endsWith(u'.'))
            text.chop(1);
        m_exit = ExitCode(wrongUsage(text));
        return false;
    }
    if (has("help")) {
        QString help = m_parser.helpText();
        print(stdout, help.toUtf8());
        m_exit = ExitCode::Done;
        return false;
    }
    if (has("locale") && QLocale(value("locale")).language() == QLocale::C && value("locale") != QLatin1String("C")) {
        m_exit = ExitCode(
            wrongUsage(QCoreApplication::translate("CommandLine", "“%1” is not a locale — write it like es or en_GB")
                           .arg(value("locale"))));
        return false;
    }
    bool isNumber = true;
    if (has("wait") && (value("wait").toInt(&isNumber) < 0 || !isNumber)) {
        m_exit = ExitCode(wrongUsage(
            QCoreApplication::translate("CommandLine", "“%1” is not a number of seconds").arg(value("wait"))));
        return false;
    }
    const int count = int(m_parser.positionalArguments().size());
    if (count < least || count > most) {
        m_exit = ExitCode(wrongUsage(count < least
                                         ? QCoreApplication::translate("CommandLine", "an argument is missing")
                                         : QCoreApplication::translate("CommandLine", "there are too many arguments")));
        return false;
    }
    return true;
}

Error Invocation::usage(const QString &message)
{
    return {ErrorKind::InvalidInput, message, usageDetail};
}

QString Invocation::author() const
{
    if (has("author"))
        return value("author");
    if (const passwd *entry = getpwuid(geteuid()))
        return QString::fromLocal8Bit(entry->pw_name);
    return qEnvironmentVariable("USER", QStringLiteral("unknown"));
}

QLocale Invocation::locale() const
{
    return has("locale") ? QLocale(value("locale")) : QLocale::c();
}

Result<Month> Invocation::monthAsOf(const CityFile &file) const
{
    const City &city = file.catalogue()->city;
    if (!has("as-of")) {
        auto last = file.reader().lastMonth(openingSettledBy(*file.catalogue(), today(city)));
        if (!last)
            return last.error();
        return defaultMonthOf(*file.catalogue(), today(city), *last);
    }
    const QString text = value("as-of");
    const QDate day = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
    if (day.isValid())
        return FiscalCalendar::endOfMonth(day) == day ? Month::of(day) : Month::of(day) - 1;
    if (text.size() == 10 && text[4] == u'-' && text[7] == u'-')
        return usage(
            QCoreApplication::translate("CommandLine", "“%1” is no day of the calendar. Write one like 2026-10-07.")
                .arg(text));
    auto period = FiscalCalendar(city).parse(text);
    if (!period)
        return usage(period.error().message);
    return period->last();
}

Result<QDate> Invocation::dayAsOf(const CityFile &file) const
{
    const QString text = value("as-of");
    const QDate day = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
    if (day.isValid())
        return day;
    const Result<Month> month = monthAsOf(file);
    return month ? Result<QDate>(month->lastDay()) : Result<QDate>(month.error());
}

std::optional<TrendSubject> Invocation::subject(const Catalogue &catalogue, int &exitCode) const
{
    const Metric *metric = catalogue.metric(value("metric"));
    const Department *department = has("department") ? catalogue.department(value("department")) : nullptr;
    const Category *category = has("category") ? catalogue.category(metric->id, value("category")) : nullptr;
    std::vector<DepartmentId> measuredBy;
    for (SeriesId id : catalogue.seriesOf(metric->id)) {
        const Series *series = catalogue.series(id);
        const bool isMeant =
            (!department || series->department == department->id) && (!category || series->category == category->id);
        if (isMeant && std::find(measuredBy.begin(), measuredBy.end(), series->department) == measuredBy.end())
            measuredBy.push_back(series->department);
    }
    if (measuredBy.empty()) {
        exitCode = fail(
            ExitCode::NeedsPerson,
            QCoreApplication::translate("CommandLine", "no department measures %1 — see statroom list FILE metrics")
                .arg(metric->code));
        return std::nullopt;
    }
    if (measuredBy.size() > 1) {
        QStringList codes;
        for (DepartmentId d : measuredBy)
            codes.append(catalogue.department(d)->code);
        exitCode =
            wrongUsage(QCoreApplication::translate("CommandLine", "%1 is measured by %2 — name one with --department")
                           .arg(metric->code, codes.join(QStringLiteral(", "))));
        return std::nullopt;
    }
    return TrendSubject{measuredBy.front(), metric->id, category ? category->id : CategoryId(), {}};
}

std::optional<int> Invocation::missingNames(const Catalogue &catalogue) const
{
    if (!value("department").isEmpty() && !catalogue.department(value("department")))
        return fail(ExitCode::NeedsPerson,
                    QCoreApplication::translate(
                        "CommandLine", "there is no department “%1” — list them with statroom list FILE departments")
                        .arg(value("department")));
    const Metric *metric = value("metric").isEmpty() ? nullptr : catalogue.metric(value("metric"));
    if (!value("metric").isEmpty() && !metric)
        return fail(ExitCode::NeedsPerson,
                    QCoreApplication::translate("CommandLine",
                                                "there is no metric “%1” — list them with statroom list FILE metrics")
                        .arg(value("metric")));
    if (metric && !value("category").isEmpty() && !catalogue.category(metric->id, value("category")))
        return fail(ExitCode::NeedsPerson,
                    QCoreApplication::translate("CommandLine", "%1 has no category “%2” — see export --definitions")
                        .arg(metric->code, value("category")));
    return std::nullopt;
}

namespace {

Error notWritten(const QString &path, const QString &detail)
{
    return {ErrorKind::Io,
            QCoreApplication::translate(
                "CommandLine", "“%1” was not written, and what was there is as it was. Check the disk and the folder.")
                .arg(path),
            detail};
}

} // namespace

Result<void> Invocation::save(const QString &path, const QByteArray &bytes)
{
    // What a write that came short is told by the file itself.
    return save(path, [&](QIODevice &file) {
        file.write(bytes);
        return Result<void>();
    });
}

Result<void> Invocation::save(const QString &path, const std::function<Result<void>(QIODevice &)> &write)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(path, file.errorString());
    const Result<void> written = write(file);
    if (interruptedFlag)
        return Error{ErrorKind::Cancelled,
                     QCoreApplication::translate("CommandLine", "Cancelled. “%1” is as it was.").arg(path),
                     {}};
    if (file.error() != QFileDevice::NoError || (written && !file.flush()))
        return notWritten(path, file.errorString());
    if (!written)
        return written;
    // QSaveFile::commit answers true even where the sync failed.
    if (::fsync(file.handle()) != 0)
        return notWritten(path, QStringLiteral("fsync failed"));
    if (!file.commit())
        return notWritten(path, file.errorString());
    return {};
}

ExitCode Invocation::exitCodeOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::InvalidInput:
    case ErrorKind::NotFound:
    case ErrorKind::NewerFile:
    case ErrorKind::Corrupt:
        return ExitCode::BadInput;
    case ErrorKind::Conflict:
    case ErrorKind::Locked:
        return ExitCode::ConflictOrLocked;
    case ErrorKind::Io:
        return ExitCode::WriteFailed;
    case ErrorKind::Cancelled:
        return ExitCode::Cancelled;
    }
    return ExitCode::BadInput;
}

int Invocation::fail(const Error &error) const
{
    // A message is "what happened. What to do."; the line says it as "what — what to do".
    QString line = error.message.simplified();
    if (error.detail == usageDetail)
        return fail(ExitCode::WrongUsage, line);
    if (has("verbose") && !error.detail.isEmpty())
        line += QStringLiteral(" [%1]").arg(error.detail.simplified());
    return fail(exitCodeOf(error.kind), line);
}

int Invocation::fail(ExitCode code, const QString &message) const
{
    QString line = message;
    if (line.endsWith(u'.'))
        line.chop(1);
    if (!line.contains(QStringLiteral(" — "))) {
        const qsizetype end = line.indexOf(QStringLiteral(". "));
        if (end > 0)
            line.replace(end, 2, QStringLiteral(" — "));
        else if (code == ExitCode::WrongUsage)
            line += QCoreApplication::translate("CommandLine", " — see statroom %1 --help").arg(m_verb);
        else if (code == ExitCode::BadInput)
            line += QCoreApplication::translate("CommandLine", " — Correct it and try again");
        else if (code != ExitCode::NeedsPerson)
            line += QCoreApplication::translate("CommandLine", " — Nothing was changed; try again");
    }
    print(stderr, QStringLiteral("statroom: %1\n").arg(line).toUtf8());
    return int(code);
}

void Invocation::say(const QString &line) const
{
    print(stdout, line.toUtf8() + '\n');
}

void Invocation::say(const QJsonObject &object) const
{
    print(stdout, QJsonDocument(object).toJson(QJsonDocument::Indented));
}

void Invocation::say(const QJsonArray &array) const
{
    print(stdout, QJsonDocument(array).toJson(QJsonDocument::Indented));
}

void Invocation::remark(const QString &line) const
{
    print(stderr, QStringLiteral("statroom: %1\n").arg(line).toUtf8());
}

std::unique_ptr<CityFile> Invocation::open(CityFile::Access access)
{
    auto file = CityFile::open(argument(0), access);
    // While others write, the file may not even be read for a moment.
    for (int wait = 5; !file && file.error().kind == ErrorKind::Locked && wait < 3000 && !interruptedFlag; wait *= 2) {
        QThread::msleep(ulong(wait / 2 + QRandomGenerator::global()->bounded(wait)));
        file = CityFile::open(argument(0), access);
    }
    if (!file) {
        // A file that cannot be read is bad input, not a failed write.
        Error error = file.error();
        if (error.kind == ErrorKind::Io)
            error.kind = ErrorKind::InvalidInput;
        m_exit = ExitCode(fail(error));
        return nullptr;
    }
    // On a share the pen is taken before anything is read that the writing rests on, and kept to the end.
    if ((*file)->pen() && access == CityFile::Access::ReadWrite)
        if (auto taken = takePen(**file); !taken) {
            m_exit = ExitCode(fail(taken.error()));
            return nullptr;
        }
    return std::move(*file);
}

Result<void> Invocation::takePen(CityFile &file) const
{
    constexpr int usualWait = 5; // s
    constexpr int pause = 200; // ms
    const qint64 wait = 1000 * qint64(has("wait") ? value("wait").toInt() : usualWait);
    QElapsedTimer since;
    since.start();
    for (;;) {
        Result<void> taken = file.takePen(author());
        // Nobody can be asked here: whoever was not heard of all the while has lost it.
        if (!taken && file.pen()->state() == Pen::State::Unheard && file.pen()->takeOver(author()))
            taken = file.takePen(author());
        if (taken || taken.error().kind != ErrorKind::Locked || since.elapsed() >= wait || interruptedFlag)
            return taken;
        QThread::msleep(pause);
    }
}

Result<RecordedAt> Invocation::recordedAt(const CityFile &file) const
{
    if (!has("recorded"))
        return RecordedAt{};
    const QString text = value("recorded");
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (isNumber) {
        auto revision = file.reader().revision(RevisionId(number), false);
        if (!revision)
            return revision.error();
        return RecordedAt{revision->id};
    }
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        return usage(
            QCoreApplication::translate(
                "CommandLine", "“%1” is neither a revision nor a date. Write --recorded 4498 or --recorded 2026-09-11.")
                .arg(text));
    const QTimeZone zone(file.catalogue()->city.timeZone.toUtf8());
    const QDateTime end(day, QTime(23, 59, 59, 999), zone.isValid() ? zone : QTimeZone::systemTimeZone());
    auto revision = file.reader().revisionAt(end.toUTC());
    if (!revision)
        return revision.error();
    return RecordedAt{*revision};
}

const std::atomic_bool &Invocation::interrupted()
{
    return interruptedFlag;
}

void Invocation::watchInterrupts()
{
    std::signal(SIGINT, [](int) { interruptedFlag.store(true); });
    std::signal(SIGTERM, [](int) { interruptedFlag.store(true); });
}

bool Invocation::terminalWantsProgress()
{
    return isatty(STDERR_FILENO);
}

QJsonValue jsonNumber(std::optional<double> value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue jsonText(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QDate today(const City &city)
{
    const QDate fixed = QDate::fromString(qEnvironmentVariable("STATROOM_TODAY"), Qt::ISODate);
    if (fixed.isValid())
        return fixed;
    const QTimeZone zone(city.timeZone.toUtf8());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return zone.isValid() ? now.toTimeZone(zone).date() : now.toLocalTime().date();
}

} // namespace statroom
