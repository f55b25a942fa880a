// SPDX-License-Identifier: MIT
#include "collect/ServiceStop.h"

#include "collect/ChildProcess.h"
#include "collect/ProcFs.h"
#include "core/CgroupUnit.h"
#include "core/DisplayText.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QScopeGuard>

#include <poll.h>
#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace Portmonote {

namespace {

struct ServiceStopText
{
    Q_DECLARE_TR_FUNCTIONS(ServiceStop)
};

constexpr std::chrono::seconds patienceWithKill{5};
constexpr std::chrono::seconds patienceWithManager{100}; ///< systemd gives a unit 90 s
constexpr qsizetype longestComplaint = 300;

/// Older C libraries have no names for these.
int openProcess(qint64 pid)
{
    return static_cast<int>(::syscall(SYS_pidfd_open, static_cast<pid_t>(pid), 0));
}

int signalProcess(int descriptor, int signal)
{
    return static_cast<int>(::syscall(SYS_pidfd_send_signal, descriptor, signal, nullptr, 0));
}

/// A descriptor of a process becomes readable when it ends.
bool endsWithin(int descriptor, std::chrono::milliseconds time)
{
    pollfd ending{descriptor, POLLIN, 0};
    return ::poll(&ending, 1, static_cast<int>(time.count())) > 0;
}

bool isSystemdHere()
{
    return QFileInfo(QStringLiteral("/run/systemd/system")).isDir();
}

StopPlan impossible(const QString &problem)
{
    StopPlan plan;
    plan.problem = problem;
    return plan;
}

StopPlan planUnit(const CgroupUnit &unit, qint64 pid)
{
    StopPlan plan;
    plan.means = StopPlan::Means::Unit;
    plan.name = unit.name;
    plan.pid = pid;
    plan.command.program = findProgram(QStringLiteral("systemctl"));
    if (unit.userUid) {
        plan.command.arguments << QStringLiteral("--user");
        plan.command.inherited << QStringLiteral("XDG_RUNTIME_DIR")
                               << QStringLiteral("DBUS_SESSION_BUS_ADDRESS");
    }
    // No question of its own: the one that we asked is enough, and polkit asks in a window.
    plan.command.arguments << QStringLiteral("stop") << QStringLiteral("--") << unit.name;
    return plan;
}

/// "docker 0123456789ab"
StopPlan planContainer(const QString &container, qint64 pid)
{
    const QString engine = container.section(QLatin1Char(' '), 0, 0);
    const QString id = container.section(QLatin1Char(' '), 1);
    const bool isKnown = engine == QLatin1String("docker") || engine == QLatin1String("podman");
    const QString program = isKnown ? findProgram(engine) : QString();
    if (program.isEmpty() || id.isEmpty() || id.startsWith(QLatin1Char('-')))
        return impossible(
            ServiceStopText::tr("It runs in the container %1, which would start it again. Stop the container "
                                "with the program that runs it.")
                .arg(visibleText(container, 100)));
    StopPlan plan;
    plan.means = StopPlan::Means::Container;
    plan.name = container;
    plan.pid = pid;
    // Engines that run without root are found by these.
    plan.command = {program,
                    {QStringLiteral("stop"), id},
                    {QStringLiteral("HOME"), QStringLiteral("XDG_RUNTIME_DIR"), QStringLiteral("DOCKER_HOST"),
                     QStringLiteral("CONTAINER_HOST")}};
    return plan;
}

/// Sockets are recorded as cookie-inode.
QSet<quint64> inodesOf(const PortFacts &port)
{
    QSet<quint64> inodes;
    for (const QString &socket : port.sockets)
        inodes.insert(socket.section(QLatin1Char('-'), -1).toULongLong());
    return inodes;
}

/// Why the process is not the one that is behind the port, or nothing where it still is.
std::optional<QString> isSomebodyElse(qint64 pid, const PortFacts &port)
{
    const QString other = ServiceStopText::tr(
                              "The process %1 is not the one that was behind the port any more. Nothing was "
                              "stopped; look again first (F5).")
                              .arg(pid);
    const auto process = ProcFs::process(pid);
    if (!process || !port.processStartedAt
        || !ProcFs::isSameStart(process->startedAt, *port.processStartedAt))
        return other;
    // Where we may not look, whoever we ask to stop it does: then the start time has to be enough.
    if (port.bootId != ProcFs::bootId() || !ProcFs::holdsOneOf(pid, inodesOf(port)).value_or(true))
        return other;
    return std::nullopt;
}

std::optional<QString> endProcess(qint64 pid, const PortFacts &port, std::chrono::milliseconds patience)
{
    const int descriptor = openProcess(pid);
    if (descriptor < 0)
        return errno == ESRCH ? ServiceStopText::tr("It has ended already.")
                              : ServiceStopText::tr("The process cannot be held on to: %1.")
                                    .arg(QString::fromLocal8Bit(std::strerror(errno)));
    const auto close = qScopeGuard([descriptor] { ::close(descriptor); });
    // The descriptor is of whoever had the pid when it was opened; what /proc says of the pid after that
    // is about the same process as long as it lives, and the signal goes to nobody else.
    if (signalProcess(descriptor, 0) != 0 && errno == EPERM) {
        return ServiceStopText::tr("You may not stop it: the process belongs to %1.")
            .arg(port.owner.user.isEmpty() ? ServiceStopText::tr("somebody else")
                                           : visibleText(port.owner.user, 60));
    }
    if (const auto other = isSomebodyElse(pid, port))
        return other;
    if (signalProcess(descriptor, SIGTERM) != 0)
        return errno == ESRCH ? ServiceStopText::tr("It has ended already.")
                              : QString::fromLocal8Bit(std::strerror(errno));
    if (endsWithin(descriptor, patience))
        return std::nullopt;
    if (signalProcess(descriptor, SIGKILL) != 0 && errno != ESRCH)
        return ServiceStopText::tr("It does not end when it is asked to, and cannot be ended: %1.")
            .arg(QString::fromLocal8Bit(std::strerror(errno)));
    if (endsWithin(descriptor, patienceWithKill))
        return std::nullopt;
    return ServiceStopText::tr("It does not end: it waits for the kernel, perhaps for a disk.");
}

std::optional<QString> askManager(const CommandLine &command)
{
    ChildLimits limits;
    limits.time = patienceWithManager;
    const ChildResult result = runToEnd(command, limits);
    if (result.end == ChildResult::End::Exited && result.exitCode == 0)
        return std::nullopt;
    const QString said = visibleText(QString::fromUtf8(result.errorOutput.trimmed()), longestComplaint);
    return result.end == ChildResult::End::TimedOut
        ? ServiceStopText::tr("%1 did not finish in time.").arg(command.program)
        : ServiceStopText::tr("%1 refused: %2")
              .arg(command.program, said.isEmpty() ? result.errorText : said);
}

} // namespace

QString StopPlan::words() const
{
    const QString shown = visibleText(name, 200);
    switch (means) {
    case Means::Unit:
        return ServiceStopText::tr(
                   "The unit %1 will be stopped (systemctl stop). It starts again with the machine, if it is "
                   "enabled.")
            .arg(shown);
    case Means::Container:
        return ServiceStopText::tr("The container %1 will be stopped, with all that runs in it.").arg(shown);
    case Means::Process:
        return ServiceStopText::
            tr("The process %1 (pid %2) will be asked to end; if it has not after %3 seconds, it is ended. "
               "Nothing that is known supervises it; what it has not saved may be lost.")
                .arg(shown)
                .arg(pid)
                .arg(patienceWithStop.count());
    case Means::Impossible:
        break;
    }
    return problem;
}

StopPlan planStop(const PortFacts &port)
{
    if (!port.active || port.key.hostId != localHostId)
        return impossible(ServiceStopText::tr("Nobody listens there on this machine."));
    const qint64 pid = port.pid.value_or(0);
    const auto around = pid > 0 ? ProcFs::surroundings(pid) : std::nullopt;
    const CgroupUnit unit = unitOfCgroup(around ? around->cgroup : port.owner.cgroup.toUtf8());
    // What holds a published port is the proxy of the engine, or the engine: not what is to be stopped.
    const ContainerFacts &inside = port.owner.inside;
    if (inside.port == ContainerPort::Published)
        return planContainer(port.owner.container.section(QLatin1Char(' '), 0, 0) + QLatin1Char(' ')
                                 + (inside.id.isEmpty() ? QString() : inside.id),
                             pid);
    if (unit.kind == CgroupUnit::Kind::Container && unit.runtime != QLatin1String("flatpak"))
        return planContainer(unit.name, pid);
    const bool isMine = !unit.userUid || *unit.userUid == ::getuid();
    if (unit.kind == CgroupUnit::Kind::Service && isMine && isSystemdHere()
        && !findProgram(QStringLiteral("systemctl")).isEmpty())
        return planUnit(unit, pid);
    if (pid <= 0 || !around)
        return impossible(
            ServiceStopText::tr(
                "The process behind it cannot be seen. Look again with more rights, or ask %1.")
                .arg(port.owner.user.isEmpty() ? QStringLiteral("root") : visibleText(port.owner.user, 60)));
    if (pid == 1 || pid == ::getpid())
        return impossible(pid == 1 ? ServiceStopText::tr(
                              "It is the first process of the machine: stopping it stops everything.")
                                   : ServiceStopText::tr("It is Portmonote itself."));
    StopPlan plan;
    plan.means = StopPlan::Means::Process;
    plan.name = port.processName;
    plan.pid = pid;
    return plan;
}

std::optional<QString> stopService(const StopPlan &plan, const PortFacts &port,
                                   std::chrono::milliseconds patience)
{
    switch (plan.means) {
    case StopPlan::Means::Impossible:
        return plan.problem;
    case StopPlan::Means::Process:
        return endProcess(plan.pid, port, patience);
    case StopPlan::Means::Unit:
    case StopPlan::Means::Container:
        break;
    }
    if (plan.pid > 0) {
        if (auto other = isSomebodyElse(plan.pid, port))
            return other;
    }
    return askManager(plan.command);
}

} // namespace Portmonote
