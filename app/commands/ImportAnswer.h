// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/Importer.h"

#include <QJsonObject>

#include <functional>

namespace statroom {

class Invocation;

/// What `import` and `refresh` answer as JSON about one import.
QJsonObject importAnswer(const ImportPlan &plan, const Importer::Outcome &outcome);
/// The same to people, on stdout; what was not taken goes to stderr, the same things together.
void tellImport(const Invocation &call, const ImportPlan &plan);

/// Commits, and where another process wrote at the same moment looks at what it wrote, plans anew and commits again,
/// for up to a minute.
template <class Outcome>
Result<Outcome> committedAmongOthers(CityFile &file, const std::function<Result<Outcome>()> &commit,
                                     const std::function<Result<void>()> &planAnew);

} // namespace statroom

#include "app/commands/Invocation.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QThread>

namespace statroom {

template <class Outcome>
Result<Outcome> committedAmongOthers(CityFile &file, const std::function<Result<Outcome>()> &commit,
                                     const std::function<Result<void>()> &planAnew)
{
    QElapsedTimer since;
    since.start();
    for (int wait = 20;; wait = std::min(wait * 2, 800)) {
        Result<Outcome> committed = commit();
        if (committed)
            return committed;
        const ErrorKind kind = committed.error().kind;
        if ((kind != ErrorKind::Conflict && kind != ErrorKind::Locked) || since.elapsed() > 60'000
            || Invocation::interrupted() || file.isReadOnly())
            return committed;
        QThread::msleep(ulong(wait / 2 + QRandomGenerator::global()->bounded(wait)));
        const auto others = file.readOthers();
        if (!others && others.error().kind != ErrorKind::Locked)
            return others.error();
        if (kind == ErrorKind::Conflict && others && *others == 0)
            return committed;
        if (const Result<void> planned = planAnew(); !planned)
            return planned.error();
    }
}

} // namespace statroom
