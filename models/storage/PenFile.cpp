// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/PenFile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScopeGuard>
#include <QSysInfo>
#include <QUuid>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace statroom {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("statroom::PenFile", text);
}

/// Of one length whatever stands in it, so that a sign of life replaces it in one write.
constexpr qsizetype length = 1024;
constexpr qsizetype longestName = 60;

std::chrono::milliseconds steady()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

/// What others wrote is shown to people: without line breaks and without signs that turn the line round.
QString shown(const QString &text)
{
    QString clean;
    for (const QChar c : text)
        if (c.isPrint() || c.isSurrogate())
            clean += c;
    return clean.simplified().left(longestName);
}

/// State and start of a process; empty where neither can be told.
struct ProcessFacts
{
    bool isGone = false;
    QString started;
};

ProcessFacts factsOf(qint64 number)
{
    if (::kill(pid_t(number), 0) != 0 && errno == ESRCH)
        return {true, {}};
    QFile file(QStringLiteral("/proc/%1/stat").arg(number));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    // The name of the program, in brackets, may hold anything.
    const QByteArray all = file.readAll();
    const QList<QByteArray> rest = all.mid(all.lastIndexOf(')') + 2).simplified().split(' ');
    constexpr int stateAt = 0;
    constexpr int startAt = 19;
    const QByteArray state = rest.value(stateAt);
    return {state == "Z" || state == "X", QString::fromLatin1(rest.value(startAt))};
}

} // namespace

RunningProcess RunningProcess::self()
{
    static const RunningProcess one = [] {
        RunningProcess p;
        p.host = shown(QSysInfo::machineHostName());
        const auto hidden = [](const QByteArray &id) {
            const QByteArray hash = QCryptographicHash::hash("StatRoom " + id, QCryptographicHash::Sha256);
            return id.isEmpty() ? QString() : QString::fromLatin1(hash.toHex().left(16));
        };
        p.machine = hidden(QSysInfo::machineUniqueId());
        p.boot = hidden(QSysInfo::bootUniqueId());
        p.space = QFile::symLinkTarget(QStringLiteral("/proc/self/ns/pid")).section(u'/', -1);
        p.number = ::getpid();
        p.started = factsOf(p.number).started;
        return p;
    }();
    return one;
}

bool RunningProcess::hasEnded() const
{
    const RunningProcess here = self();
    if (number <= 0 || machine != here.machine || host != here.host)
        return false;
    if (boot != here.boot)
        return !machine.isEmpty() && !boot.isEmpty() && !here.boot.isEmpty();
    if (space != here.space)
        return false;
    const ProcessFacts now = factsOf(number);
    return now.isGone || (!now.started.isEmpty() && !started.isEmpty() && now.started != started);
}

PenFile::PenFile(const QString &path, const RunningProcess &self, std::chrono::milliseconds renewEvery)
    : m_path(path)
    , m_self(self)
    , m_renewEvery(renewEvery)
    , m_clock(&steady)
{}

void PenFile::setClock(Clock clock)
{
    m_clock = std::move(clock);
}

Error PenFile::failed(int code) const
{
    return {ErrorKind::Io,
            tr("“%1” cannot be read or written, so that nobody can know who may write. Nothing was changed; check the "
               "network and the permissions of the folder.")
                .arg(m_path),
            QString::fromLocal8Bit(std::strerror(code))};
}

namespace {

struct Handle
{
    explicit Handle(int n) : number(n) {}
    ~Handle()
    {
        if (number >= 0)
            ::close(number);
    }
    Handle(const Handle &) = delete;
    Handle &operator=(const Handle &) = delete;
    const int number;
};

int openAt(const QString &path, int flags)
{
    // Neither waits for a pipe nor follows a link that somebody put there.
    return ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0666);
}

std::optional<QByteArray> contentOf(int handle)
{
    struct stat what
    {};
    if (::fstat(handle, &what) != 0 || !S_ISREG(what.st_mode))
        return std::nullopt;
    QByteArray bytes(4 * length, Qt::Uninitialized);
    const ssize_t size = ::pread(handle, bytes.data(), size_t(bytes.size()), 0);
    if (size < 0)
        return std::nullopt;
    bytes.truncate(size);
    return bytes;
}

QByteArray written(const PenFile::Entry &entry)
{
    const RunningProcess &p = entry.process;
    const QJsonObject object{{QStringLiteral("name"), entry.name.left(longestName)},
                             {QStringLiteral("host"), p.host},
                             {QStringLiteral("machine"), p.machine},
                             {QStringLiteral("boot"), p.boot},
                             {QStringLiteral("space"), p.space},
                             {QStringLiteral("process"), p.number},
                             {QStringLiteral("started"), p.started},
                             {QStringLiteral("since"), entry.since.toString(Qt::ISODate)},
                             {QStringLiteral("beat"), entry.beat}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact).leftJustified(length - 1, ' ') + '\n';
}

bool writes(int handle, const QByteArray &bytes)
{
    return ::pwrite(handle, bytes.constData(), size_t(bytes.size()), 0) == bytes.size();
}

} // namespace

PenFile::Entry PenFile::parsed(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes.trimmed()).object();
    const auto text = [&](const char *key) {
        return object.value(QLatin1String(key)).toString();
    };
    Entry entry;
    entry.bytes = bytes;
    entry.name = shown(text("name"));
    entry.process = {shown(text("host")),
                     text("machine"),
                     text("boot"),
                     text("space"),
                     object.value(QLatin1String("process")).toInteger(),
                     text("started")};
    entry.since = QDateTime::fromString(text("since"), Qt::ISODate).toUTC();
    entry.beat = object.value(QLatin1String("beat")).toInteger();
    return entry;
}

Result<std::optional<PenFile::Entry>> PenFile::read()
{
    const Handle handle(openAt(m_path, O_RDONLY));
    if (handle.number < 0 && errno == ENOENT) {
        m_seen.clear();
        return std::optional<Entry>();
    }
    // A link, or a file of another person's that may not be read, is somebody's.
    if (handle.number < 0 && errno != EACCES && errno != ELOOP)
        return failed(errno);
    const QByteArray bytes = handle.number < 0 ? QByteArray() : contentOf(handle.number).value_or(QByteArray());
    if (bytes != m_seen || m_seen.isNull()) {
        m_seen = bytes.isNull() ? QByteArray("") : bytes;
        m_seenSince = m_clock();
    }
    return std::optional<Entry>(parsed(bytes));
}

std::chrono::milliseconds PenFile::silence() const
{
    return m_seen.isNull() ? std::chrono::milliseconds(0) : m_clock() - m_seenSince;
}

Result<bool> PenFile::make(const QString &name)
{
    Entry entry;
    entry.name = name;
    entry.process = m_self;
    entry.since = QDateTime::currentDateTimeUtc();
    const Handle handle(openAt(m_path, O_WRONLY | O_CREAT | O_EXCL));
    if (handle.number < 0)
        return errno == EEXIST ? Result<bool>(false) : Result<bool>(failed(errno));
    if (!writes(handle.number, written(entry)) || ::fsync(handle.number) != 0) {
        const int code = errno;
        ::unlink(QFile::encodeName(m_path).constData());
        return failed(code);
    }
    m_renewedAt = m_clock();
    return true;
}

Result<bool> PenFile::renew()
{
    // Read and written through one handle: where another one has taken its place meanwhile, that one is not touched.
    const Handle handle(openAt(m_path, O_RDWR));
    if (handle.number < 0)
        return errno == ENOENT || errno == ELOOP || errno == EACCES ? Result<bool>(false) : Result<bool>(failed(errno));
    const auto bytes = contentOf(handle.number);
    Entry entry = parsed(bytes.value_or(QByteArray()));
    if (!isMine(entry))
        return false;
    if (isDue()) {
        ++entry.beat;
        if (writes(handle.number, written(entry)))
            m_renewedAt = m_clock();
    }
    return true;
}

void PenFile::takeAway(const Entry &entry)
{
    // Renamed first: of several who try at once one has it, and can still put back what was not meant.
    const QString aside = m_path + u'-' + QUuid::createUuid().toString(QUuid::Id128).left(8);
    const QByteArray here = QFile::encodeName(m_path);
    const QByteArray there = QFile::encodeName(aside);
    if (::rename(here.constData(), there.constData()) != 0)
        return;
    const auto gone = qScopeGuard([&] { ::unlink(there.constData()); });
    const Handle handle(openAt(aside, O_RDONLY));
    const QByteArray bytes = handle.number < 0 ? QByteArray() : contentOf(handle.number).value_or(QByteArray());
    if (bytes == entry.bytes)
        return;
    if (::link(there.constData(), here.constData()) != 0 && errno != EEXIST && !QFileInfo::exists(m_path))
        ::rename(there.constData(), here.constData());
}

void PenFile::takeAwayMine()
{
    if (const auto entry = read(); entry && *entry && isMine(**entry))
        takeAway(**entry);
}

std::optional<PenMark> PenMark::read(const QString &path)
{
    const Handle handle(openAt(path, O_RDONLY));
    const QJsonObject object =
        QJsonDocument::fromJson(handle.number < 0 ? QByteArray()
                                                  : contentOf(handle.number).value_or(QByteArray()).trimmed())
            .object();
    const PenMark mark{object.value(QLatin1String("city")).toString(),
                       shown(object.value(QLatin1String("name")).toString()),
                       object.value(QLatin1String("revision")).toInteger(),
                       QByteArray::fromHex(object.value(QLatin1String("hash")).toString().toLatin1())};
    // One that was cut off says nothing.
    return mark.revision > 0 && !mark.hash.isEmpty() ? std::optional(mark) : std::nullopt;
}

void PenMark::write(const QString &path) const
{
    const QJsonObject object{{QStringLiteral("city"), city},
                             {QStringLiteral("name"), name.left(longestName)},
                             {QStringLiteral("revision"), revision},
                             {QStringLiteral("hash"), QString::fromLatin1(hash.toHex())}};
    const Handle handle(openAt(path, O_WRONLY | O_CREAT));
    struct stat what
    {};
    if (handle.number < 0 || ::fstat(handle.number, &what) != 0 || !S_ISREG(what.st_mode))
        return;
    // An older one that stays, because this could not be written, asks for less and does no harm.
    (void)writes(handle.number,
                 QJsonDocument(object).toJson(QJsonDocument::Compact).leftJustified(length - 1, ' ') + '\n');
}

} // namespace statroom
