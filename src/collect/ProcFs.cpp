// SPDX-License-Identifier: MIT
#include "collect/ProcFs.h"

#include "core/Redaction.h"

#include <QByteArrayList>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <ctime>
#include <memory>

namespace Portmonote::ProcFs {

namespace {

constexpr qsizetype maxCommandLineBytes = 32 * 1024;
constexpr qsizetype maxEnvironmentBytes = 256 * 1024;
constexpr qint64 startTolerance = 2000; ///< ms

QByteArray pathOf(qint64 pid, const char *entry)
{
    return "/proc/" + QByteArray::number(pid) + '/' + entry;
}

UtcMillis millisOfTicks(quint64 ticks)
{
    const auto millis = [](clockid_t clock) {
        timespec now = {};
        ::clock_gettime(clock, &now);
        return static_cast<qint64>(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000;
    };
    static const auto ticksPerSecond = static_cast<quint64>(::sysconf(_SC_CLK_TCK));
    const UtcMillis boot = millis(CLOCK_REALTIME) - millis(CLOCK_BOOTTIME);
    return boot + static_cast<qint64>(ticks * 1000 / ticksPerSecond);
}

std::optional<quint32> ownerOf(qint64 pid)
{
    struct stat folder = {};
    if (::stat(("/proc/" + QByteArray::number(pid)).constData(), &folder) != 0)
        return std::nullopt;
    return folder.st_uid;
}

/// One of the numbers in /proc/PID/stat, as proc(5) counts them. The name in field 2 may hold anything, so
/// they are counted from the last ')'.
std::optional<quint64> statField(qint64 pid, int field)
{
    const QByteArray stat = readFile(pathOf(pid, "stat"), 4096);
    const qsizetype close = stat.lastIndexOf(')');
    if (close < 0)
        return std::nullopt;
    bool fits = false;
    const quint64 number = stat.mid(close + 2).split(' ').value(field - 3).toULongLong(&fits);
    return fits ? std::optional<quint64>(number) : std::nullopt;
}

QString withoutDeleted(QByteArray executable)
{
    if (executable.endsWith(" (deleted)"))
        executable.chop(10);
    return QString::fromUtf8(executable);
}

} // namespace

bool isSameStart(UtcMillis a, UtcMillis b)
{
    return std::abs(a - b) <= startTolerance;
}

/// Plain read(2): files in /proc have no size, and a regular file is what we expect.
QByteArray readFile(const QByteArray &path, qsizetype limit)
{
    const int fd = ::open(path.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (fd < 0)
        return {};
    QByteArray content(limit, Qt::Uninitialized);
    qsizetype size = 0;
    for (;;) {
        const ssize_t got = ::read(fd, content.data() + size, static_cast<size_t>(limit - size));
        if (got <= 0)
            break;
        size += got;
    }
    ::close(fd);
    content.truncate(size);
    return content;
}

QByteArray readLink(const QByteArray &path)
{
    std::array<char, 4096> target;
    const ssize_t size = ::readlink(path.constData(), target.data(), target.size());
    return size < 0 ? QByteArray() : QByteArray(target.data(), size);
}

std::optional<quint64> startTicks(qint64 pid)
{
    return statField(pid, 22);
}

std::optional<ProcessSurroundings> surroundings(qint64 pid)
{
    const auto parent = statField(pid, 4);
    if (!parent)
        return std::nullopt;
    ProcessSurroundings around;
    around.parent = static_cast<qint64>(*parent);
    around.workingFolder = withoutDeleted(readLink(pathOf(pid, "cwd")));
    around.executableDeleted = readLink(pathOf(pid, "exe")).endsWith(" (deleted)");
    around.cgroup = cgroupOf(pid);
    // Of the main thread only: children that other threads started are rare.
    const QByteArray tasks = "task/" + QByteArray::number(pid) + "/children";
    for (const QByteArray &child : readFile(pathOf(pid, tasks.constData()), 64 * 1024).split(' ')) {
        if (const qint64 number = child.toLongLong(); number > 0)
            around.children.append(number);
    }
    return around;
}

UtcMillis timeOfTicks(quint64 ticks)
{
    return millisOfTicks(ticks);
}

std::optional<ProcessInfo> process(qint64 pid)
{
    const auto ticks = startTicks(pid);
    if (!ticks)
        return std::nullopt;
    ProcessInfo info;
    info.pid = pid;
    info.startTicks = *ticks;
    info.startedAt = millisOfTicks(*ticks);
    QByteArray name = readFile(pathOf(pid, "comm"), 256);
    if (name.endsWith('\n'))
        name.chop(1);
    info.name = QString::fromUtf8(name);
    QByteArray arguments = readFile(pathOf(pid, "cmdline"), maxCommandLineBytes);
    while (arguments.endsWith('\0'))
        arguments.chop(1);
    if (!arguments.isEmpty()) {
        for (const QByteArray &argument : arguments.split('\0'))
            info.arguments.append(QString::fromUtf8(argument));
    }
    info.commandLine = redactedArguments(info.arguments).join(QLatin1Char(' '));
    info.executable = withoutDeleted(readLink(pathOf(pid, "exe")));
    info.uid = ownerOf(pid);
    // The pid may have been given to another process in between.
    return startTicks(pid) == ticks ? std::optional<ProcessInfo>(info) : std::nullopt;
}

std::optional<QStringList> environment(qint64 pid, UtcMillis startedAt)
{
    const QByteArray path = pathOf(pid, "environ");
    const auto ticks = startTicks(pid);
    if (!ticks || !isSameStart(millisOfTicks(*ticks), startedAt) || ::access(path.constData(), R_OK) != 0)
        return std::nullopt;
    QStringList variables;
    for (const QByteArray &variable : readFile(path, maxEnvironmentBytes).split('\0')) {
        if (!variable.isEmpty())
            variables.append(QString::fromUtf8(variable));
    }
    return startTicks(pid) == ticks ? std::optional(variables) : std::nullopt;
}

bool holdsSocket(qint64 pid, int fd, quint64 inode)
{
    const auto before = startTicks(pid);
    if (!before)
        return false;
    const QByteArray target = readLink(pathOf(pid, "fd/") + QByteArray::number(fd));
    return target == "socket:[" + QByteArray::number(inode) + ']' && startTicks(pid) == before;
}

std::optional<bool> holdsOneOf(qint64 pid, const QSet<quint64> &inodes)
{
    const QByteArray folder = pathOf(pid, "fd");
    const std::unique_ptr<DIR, int (*)(DIR *)> descriptors(::opendir(folder.constData()), ::closedir);
    if (!descriptors)
        return std::nullopt;
    while (const dirent *entry = ::readdir(descriptors.get())) {
        const QByteArray target = readLink(folder + '/' + entry->d_name);
        if (!target.startsWith("socket:[") || !target.endsWith(']'))
            continue;
        if (inodes.contains(target.sliced(8, target.size() - 9).toULongLong()))
            return true;
    }
    return false;
}

QByteArray cgroupOf(qint64 pid)
{
    for (const QByteArray &line : readFile(pathOf(pid, "cgroup"), 64 * 1024).split('\n')) {
        if (line.startsWith("0::"))
            return line.mid(3);
    }
    return {};
}

bool isOutermostNamespace()
{
    // The kernel gives its first namespaces fixed numbers (include/linux/proc_ns.h).
    return readLink("/proc/self/ns/pid") == "pid:[4026531836]"
        && readLink("/proc/self/ns/user") == "user:[4026531837]";
}

QString bootId()
{
    const QByteArray boot = readFile("/proc/sys/kernel/random/boot_id", 256).trimmed();
    const QByteArray network = readLink("/proc/self/ns/net");
    return boot.isEmpty() ? QString() : QString::fromUtf8(boot + ' ' + network);
}

bool seesAllProcesses()
{
    const QByteArray status = readFile("/proc/self/status", 16 * 1024);
    const qsizetype at = status.indexOf("\nCapEff:");
    if (at < 0)
        return false;
    const qsizetype end = status.indexOf('\n', at + 1);
    const quint64 effective = status.mid(at + 8, end - at - 8).trimmed().toULongLong(nullptr, 16);
    const auto has = [effective](int capability) { return (effective >> capability & 1) != 0; };
    constexpr int dacOverride = 1;
    constexpr int dacReadSearch = 2;
    constexpr int sysPtrace = 19;
    return has(sysPtrace) && (has(dacReadSearch) || has(dacOverride)) && isOutermostNamespace();
}

} // namespace Portmonote::ProcFs
