// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Clock.h"

#include <QStringList>

#include <sys/types.h>

namespace statroom {

/// What a whole process took, as its parent is told at its end.
struct ProcessCost : Cost
{
    int exit = -1; ///< -1: it did not end by itself, or never began
    double peakMegabytes = 0; ///< most resident memory
};

/// A child process, measured. Output goes to `output`, or nowhere.
class Process
{
public:
    Process(const QString &program, const QStringList &arguments, const QString &output = {});
    ~Process(); ///< ends it
    Process(const Process &) = delete;
    Process &operator=(const Process &) = delete;

    pid_t id() const { return m_id; }
    ProcessCost wait();
    ProcessCost end(); ///< asks it to end, and waits
    double processorMilliseconds() const; ///< so far, of all its threads

    static ProcessCost run(const QString &program, const QStringList &arguments, const QString &output = {});
    static bool isInstalled(const QString &program);

private:
    pid_t m_id = -1;
    double m_began = 0;
};

} // namespace statroom
