// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Process.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <chrono>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace statroom {

namespace {

double now()
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

double milliseconds(const timeval &t)
{
    return double(t.tv_sec) * 1e3 + double(t.tv_usec) / 1e3;
}

/// The most memory that a living process has held, in MB; 0 where that cannot be read.
double peakOf(pid_t id)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(id));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').value(0).toDouble() / 1024;
    return 0;
}

} // namespace

Process::Process(const QString &program, const QStringList &arguments, const QString &output)
{
    std::vector<QByteArray> words{QFile::encodeName(program)};
    for (const QString &argument : arguments)
        words.push_back(argument.toLocal8Bit());
    std::vector<char *> argv;
    for (QByteArray &word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    const QByteArray to = output.isEmpty() ? QByteArray("/dev/null") : QFile::encodeName(output);
    m_began = now();
    m_id = fork();
    if (m_id != 0)
        return;
    if (const int file = open(to.constData(), O_WRONLY | O_CREAT | O_TRUNC, 0644); file >= 0) {
        dup2(file, STDOUT_FILENO);
        dup2(file, STDERR_FILENO);
    }
    execvp(argv[0], argv.data());
    _exit(127);
}

Process::~Process()
{
    if (m_id > 0)
        end();
}

ProcessCost Process::wait()
{
    ProcessCost cost;
    int status = 0;
    rusage use{};
    // What wait4 tells counts what this program held when it forked; the last look at a living child does not.
    double peak = 0;
    if (const int handle = m_id > 0 ? int(syscall(SYS_pidfd_open, m_id, 0)) : -1; handle >= 0) {
        pollfd ended{handle, POLLIN, 0};
        while (poll(&ended, 1, 5) == 0)
            if (const double held = peakOf(m_id); held > 0)
                peak = held;
        close(handle);
    }
    if (m_id <= 0 || wait4(m_id, &status, 0, &use) != m_id)
        return cost;
    cost.wall = now() - m_began;
    cost.cpu = milliseconds(use.ru_utime) + milliseconds(use.ru_stime);
    cost.exit = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    cost.peakMegabytes = peak > 0 ? peak : double(use.ru_maxrss) / 1024;
    m_id = -1;
    return cost;
}

ProcessCost Process::end()
{
    kill(m_id, SIGTERM);
    return wait();
}

double Process::processorMilliseconds() const
{
    double sum = 0;
    const QDir threads(QStringLiteral("/proc/%1/task").arg(m_id));
    for (const QString &thread : threads.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile file(threads.filePath(thread + QStringLiteral("/schedstat")));
        if (file.open(QIODevice::ReadOnly))
            sum += file.readAll().split(' ').value(0).toDouble() / 1e6;
    }
    return sum;
}

ProcessCost Process::run(const QString &program, const QStringList &arguments, const QString &output)
{
    return Process(program, arguments, output).wait();
}

bool Process::isInstalled(const QString &program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

} // namespace statroom
