// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/FilePlace.h"
#include "storage/PenFile.h"

namespace statroom {

/// The right to write a city file that lies where SQLite's locks cannot be trusted (FilePlace::needsPen): whoever has
/// made the file NAME.pen beside it writes, all others read. It is taken at the first write, asked for by
/// NAME.pen-asked, and free again when it is released, when its process has ended on this computer, or when somebody
/// takes it over after its computer was not heard of for `unheardAfter`. Who lost it is refused before the next write.
/// CityFile asks it before every commit; nothing else needs to.
class Pen
{
public:
    enum class State {
        Free,
        Mine, ///< this process has it
        Elsewhere,
        Unheard ///< elsewhere, and not heard of for so long that it may be taken over
    };
    struct Person
    {
        QString name; ///< with the computer; of one who cannot be read, in words
        QDateTime since; ///< UTC; invalid where unknown
        bool operator==(const Person &) const = default;
    };

    Pen(const QString &cityFile, FilePlace::Kind kind, const RunningProcess &self = RunningProcess::self());
    ~Pen(); ///< released
    Pen(const Pen &) = delete;
    Pen &operator=(const Pen &) = delete;

    void setClock(const PenFile::Clock &clock);

    State state() const { return m_state; }
    bool isElsewhere() const { return m_state == State::Elsewhere || m_state == State::Unheard; }
    const Person &holder() const { return m_holder; } ///< where it is not free
    QDateTime heardAt() const; ///< when the holder gave the last sign of life, by this computer's clock
    /// Who else asks for it, if anybody.
    const std::optional<Person> &asker() const { return m_asker; }
    bool isAskedByMe() const { return m_asksMyself; }
    bool isIdle() const; ///< mine, and nothing was written for `idleAfter`

    std::chrono::milliseconds renewEvery() const;
    std::chrono::milliseconds unheardAfter() const;
    static constexpr std::chrono::milliseconds idleAfter = std::chrono::minutes(2);

    /// Looks how things are, and gives the signs of life that are due. To be called every few seconds.
    void look();
    /// For the next write: takes it if it is free, makes sure that it is still mine if it was. Locked says who
    /// has it and since when; Io that this cannot be known.
    Result<void> take(const QString &name);
    /// Taken, and nobody has yet made sure that what others wrote before is to be seen here.
    bool isNew() const { return m_isNew; }
    void setSettled() { m_isNew = false; }
    QString markPath() const { return m_markPath; } ///< of the PenMark
    /// Makes sure that it is still mine; never takes it.
    Result<void> confirm();
    /// The same where a sign of life is due, for long work between two looks.
    Result<void> keep();
    /// From somebody who is not heard of.
    Result<void> takeOver(const QString &name);
    void release();
    /// Released for the one who asks: it is not taken again before that one had the time to.
    void handOver();
    Result<void> ask(const QString &name);
    void askNoMore();

    Error refusal() const; ///< who has it, since when, and what to do

private:
    Result<void> seize(const QString &name, bool over);
    Error lost() const;
    void see(const PenFile::Entry &entry);

    FilePlace::Kind m_kind;
    QString m_markPath;
    PenFile m_lock;
    PenFile m_request;
    State m_state = State::Free;
    Person m_holder;
    std::optional<Person> m_asker;
    bool m_isNew = false;
    bool m_isMaker = false; ///< this object made the file that is there
    bool m_asksMyself = false;
    std::chrono::milliseconds m_usedAt{};
    std::optional<std::chrono::milliseconds> m_handedOverAt;
};

} // namespace statroom
