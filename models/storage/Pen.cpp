// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Pen.h"

#include <QCoreApplication>
#include <QLocale>

namespace statroom {

namespace {

using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

QString tr(const char *text)
{
    return QCoreApplication::translate("statroom::Pen", text);
}

// On a share a change is seen at once by all; a program that synchronises folders may need minutes for it.
constexpr milliseconds renewOnShare = seconds(15);
constexpr milliseconds unheardOnShare = seconds(90);
constexpr milliseconds renewInFolder = minutes(1);
constexpr milliseconds unheardInFolder = minutes(10);
/// For whoever asked to take the pen that was handed over.
constexpr milliseconds handOverTime = seconds(15);

Pen::Person personOf(const PenFile::Entry &entry)
{
    const QString &host = entry.process.host;
    if (entry.name.isEmpty())
        return {host.isEmpty() ? tr("Somebody whose name cannot be read") : tr("Somebody on %1").arg(host),
                entry.since};
    return {host.isEmpty() ? entry.name : tr("%1 (on %2)").arg(entry.name, host), entry.since};
}

/// "10:42" today, else with its day; the same in every language.
QString told(const QDateTime &since)
{
    const QDateTime local = since.toLocalTime();
    return QLocale::c().toString(
        local, local.date() == QDate::currentDate() ? QStringLiteral("H:mm") : QStringLiteral("yyyy-MM-dd H:mm"));
}

} // namespace

Pen::Pen(const QString &cityFile, FilePlace::Kind kind, const RunningProcess &self)
    : m_kind(kind)
    , m_markPath(cityFile + QStringLiteral(".pen-last"))
    , m_lock(cityFile + QStringLiteral(".pen"), self, renewEvery())
    , m_request(cityFile + QStringLiteral(".pen-asked"), self, renewEvery())
{}

Pen::~Pen()
{
    askNoMore();
    release();
}

void Pen::setClock(const PenFile::Clock &clock)
{
    m_lock.setClock(clock);
    m_request.setClock(clock);
}

milliseconds Pen::renewEvery() const
{
    return m_kind == FilePlace::Kind::SyncFolder ? renewInFolder : renewOnShare;
}

milliseconds Pen::unheardAfter() const
{
    return m_kind == FilePlace::Kind::SyncFolder ? unheardInFolder : unheardOnShare;
}

bool Pen::isIdle() const
{
    return m_state == State::Mine && m_lock.now() - m_usedAt >= idleAfter;
}

void Pen::see(const PenFile::Entry &entry)
{
    m_holder = personOf(entry);
    m_state = m_lock.isMine(entry)           ? State::Mine
        : entry.process.hasEnded()           ? State::Free
        : m_lock.silence() >= unheardAfter() ? State::Unheard
                                             : State::Elsewhere;
}

void Pen::look()
{
    // What cannot be read just now is as it was; the next write will not go on without knowing.
    if (m_state == State::Mine)
        (void)m_lock.renew();
    if (const auto lock = m_lock.read(); lock && *lock)
        see(**lock);
    else if (lock)
        m_state = State::Free;
    if (m_state == State::Free)
        m_holder = {};

    m_asker.reset();
    if (m_asksMyself)
        if (const auto still = m_request.renew())
            m_asksMyself = *still;
    const auto request = m_request.read();
    if (!request || !*request || m_request.isMine(**request))
        return;
    // Who does not live any more, or is not heard of, waits for nothing.
    if ((*request)->process.hasEnded() || m_request.silence() >= unheardAfter())
        m_request.takeAway(**request);
    else
        m_asker = personOf(**request);
}

QDateTime Pen::heardAt() const
{
    return QDateTime::currentDateTimeUtc().addMSecs(-m_lock.silence().count());
}

Error Pen::refusal() const
{
    if (m_state == State::Unheard)
        return {ErrorKind::Locked,
                tr("%1 has had the pen since %2, but was last heard of at %3. It can be taken over.")
                    .arg(m_holder.name, told(m_holder.since), told(heardAt())),
                {}};
    if (!m_holder.since.isValid())
        return {ErrorKind::Locked,
                tr("%1 has the pen: the file beside the city file that says who may write. Read on, and try again "
                   "later.")
                    .arg(m_holder.name),
                {}};
    return {ErrorKind::Locked,
            tr("%1 has had the pen since %2 and alone may write. Read on; ask for the pen, or try again later.")
                .arg(m_holder.name, told(m_holder.since)),
            {}};
}

Error Pen::lost() const
{
    return {ErrorKind::Locked,
            tr("Not saved: %1 took the pen over at %2, while this computer was not heard of. Look at what was changed "
               "meanwhile, then ask for the pen.")
                .arg(m_holder.name, told(m_holder.since)),
            {}};
}

Result<void> Pen::take(const QString &name)
{
    const bool wasMine = m_state == State::Mine;
    if (wasMine) {
        const Result<bool> still = m_lock.renew();
        if (!still)
            return still.error();
        if (*still) {
            m_usedAt = m_lock.now();
            return {};
        }
        m_isMaker = false;
    }
    const Result<void> seized = seize(name, false);
    return !seized && wasMine && isElsewhere() ? Result<void>(lost()) : seized;
}

Result<void> Pen::confirm()
{
    const Result<bool> still = m_lock.renew();
    if (!still)
        return still.error();
    if (*still)
        return {};
    m_isMaker = false;
    look();
    if (isElsewhere())
        return lost();
    return Error{ErrorKind::Locked,
                 tr("Not saved: the file that says who has the pen was taken away meanwhile. Try again."),
                 {}};
}

Result<void> Pen::keep()
{
    return m_state == State::Mine && m_lock.isDue() ? confirm() : Result<void>();
}

Result<void> Pen::takeOver(const QString &name)
{
    return seize(name, true);
}

Result<void> Pen::seize(const QString &name, bool over)
{
    if (m_handedOverAt && m_lock.now() - *m_handedOverAt < handOverTime)
        if (const auto request = m_request.read(); request && *request && !m_request.isMine(**request))
            return Error{ErrorKind::Locked,
                         tr("The pen was just handed over to %1. Try again in a moment.").arg(personOf(**request).name),
                         {}};
    // Each time round somebody else was faster.
    for (int tries = 0; tries < 4; ++tries) {
        const auto found = m_lock.read();
        if (!found)
            return found.error();
        if (!*found) {
            const Result<bool> made = m_lock.make(name);
            if (!made)
                return made.error();
            if (!*made)
                continue;
            m_isMaker = true;
            m_isNew = true;
            m_handedOverAt.reset();
        }
        const auto entry = *found ? found : m_lock.read();
        if (!entry)
            return entry.error();
        if (!*entry)
            continue;
        see(**entry);
        if (m_state == State::Mine) {
            m_usedAt = m_lock.now();
            askNoMore();
            return {};
        }
        if (m_state != State::Free && !(over && m_state == State::Unheard))
            return refusal();
        m_lock.takeAway(**entry);
    }
    return refusal();
}

void Pen::release()
{
    // Another object of this process may have made it, and still write.
    if (m_isMaker)
        m_lock.takeAwayMine();
    m_isMaker = false;
    if (m_state == State::Mine)
        m_state = State::Free;
    m_holder = {};
}

void Pen::handOver()
{
    release();
    m_handedOverAt = m_lock.now();
}

Result<void> Pen::ask(const QString &name)
{
    const Result<bool> made = m_request.make(name);
    if (!made)
        return made.error();
    const auto request = m_request.read();
    m_asksMyself = request && *request && m_request.isMine(**request);
    if (m_asksMyself)
        return {};
    return Error{ErrorKind::Conflict,
                 tr("%1 asks for the pen already. You will be told when it is free.")
                     .arg(request && *request ? personOf(**request).name : tr("Somebody")),
                 {}};
}

void Pen::askNoMore()
{
    if (m_asksMyself)
        m_request.takeAwayMine();
    m_asksMyself = false;
}

} // namespace statroom
