// SPDX-License-Identifier: MIT
#include "collect/OwnerResolver.h"

#include "collect/InterpreterScript.h"
#include "collect/UserName.h"
#include "core/CgroupUnit.h"

#include <QCoreApplication>
#include <QMap>

#include <unistd.h>

#include <algorithm>

namespace Portmonote {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(OwnerResolver)
};

/// Workers that share a socket can be thousands; the oldest are enough.
constexpr qsizetype maxCandidates = 32;
constexpr qsizetype maxHoldings = 4;
constexpr qsizetype maxSocketsKept = 64;

/// A descriptor that a process is said to hold, and the socket that it is said to be.
struct Holding
{
    int fd = 0;
    quint64 inode = 0;
};

/// All processes of all sockets of a port, lowest pid, which is mostly the oldest, first. Sockets that
/// come and go, of which there may be any number, don't crowd out those that stay.
QMap<qint64, QList<Holding>> holdingsByPid(const QList<const Listener *> &sockets)
{
    QMap<qint64, QList<Holding>> holdings;
    for (const Listener *socket : sockets) {
        if (!socket->inode)
            continue;
        for (const SocketProcess &process : socket->processes) {
            QList<Holding> &held = holdings[process.pid];
            if (held.size() < maxHoldings)
                held.append({process.fd, *socket->inode});
        }
    }
    return holdings;
}

/// The first process of `ss` is the newest; the last is the one that the others were forked from.
std::optional<SocketProcess> oldestReported(const QList<const Listener *> &sockets)
{
    for (const Listener *socket : sockets) {
        if (!socket->processes.isEmpty())
            return socket->processes.last();
    }
    return std::nullopt;
}

/// A process may call itself nothing, or blanks; a card never shows that as nothing.
QString shownName(const QString &name, const QString &executable)
{
    if (!name.trimmed().isEmpty())
        return name;
    const QString program = executable.mid(executable.lastIndexOf(QLatin1Char('/')) + 1);
    return program.isEmpty() ? Text::tr("a process without a name") : program;
}

} // namespace

QString addressText(const Listener &listener)
{
    QString text = QString::fromUtf8(listener.address);
    if (text.contains(QLatin1Char(':')))
        text = QLatin1Char('[') + text + QLatin1Char(']');
    if (!listener.zone.isEmpty())
        text += QLatin1Char('%') + QString::fromUtf8(listener.zone);
    return text;
}

OwnerResolver::OwnerResolver(Evidence evidence) : m_evidence(evidence)
{
    if (evidence == Evidence::LiveProc) {
        m_seesAll = ProcFs::seesAllProcesses();
        m_kernel = KernelSockets::look();
    }
}

QList<ObservedPort> OwnerResolver::resolve(const QList<Listener> &listeners, const QString &hostId)
{
    QMap<PortKey, QList<const Listener *>> byPort;
    for (const Listener &listener : listeners)
        byPort[PortKey{hostId, listener.protocol, listener.port}].append(&listener);
    QList<ObservedPort> ports;
    ports.reserve(byPort.size());
    for (auto it = byPort.cbegin(); it != byPort.cend(); ++it)
        ports.append(resolvePort(it.key(), it.value()));
    return ports;
}

ObservedPort OwnerResolver::resolvePort(const PortKey &key, const QList<const Listener *> &sockets)
{
    ObservedPort port;
    port.key = key;
    describeSockets(port, sockets);
    applyCgroup(port, sockets);
    if (m_evidence == Evidence::LiveProc) {
        if (const auto process = confirmedProcess(sockets)) {
            applyProcess(port, *process);
            return port;
        }
    }
    if (const auto reported = oldestReported(sockets))
        applyReported(port, *reported);
    else
        applyWithoutProcess(port, sockets);
    return port;
}

void OwnerResolver::describeSockets(ObservedPort &port, const QList<const Listener *> &sockets) const
{
    for (const Listener *socket : sockets) {
        const QString address = addressText(*socket);
        if (!port.addresses.contains(address))
            port.addresses.append(address);
        port.exposure = std::max(port.exposure, exposureOf(socket->address, socket->zone));
        if (socket->inode && !socket->cookie.isEmpty()) {
            port.sockets.append(QString::fromLatin1(socket->cookie) + QLatin1Char('-')
                                + QString::number(*socket->inode));
        }
    }
    port.addresses.sort();
    port.sockets.removeDuplicates();
    // Inodes count up: the lowest are mostly of the sockets that are there the longest.
    std::sort(port.sockets.begin(), port.sockets.end(), [](const QString &a, const QString &b) {
        const auto inode = [](const QString &text) {
            return QStringView(text).sliced(text.indexOf(QLatin1Char('-')) + 1).toULongLong();
        };
        return inode(a) < inode(b);
    });
    port.sockets = port.sockets.first(std::min(port.sockets.size(), maxSocketsKept));
    port.sockets.sort();
}

void OwnerResolver::applyCgroup(ObservedPort &port, const QList<const Listener *> &sockets)
{
    Owner &owner = port.owner;
    for (const Listener *socket : sockets) {
        if (socket->uid && !owner.uid) {
            owner.uid = socket->uid;
            owner.user = nameOfUser(*socket->uid);
        }
        if (socket->cgroup && !socket->cgroupIsKnown())
            port.cgroupUnreachable = true;
        if (!socket->cgroupIsKnown() || !owner.cgroup.isEmpty())
            continue;
        owner.cgroup = QString::fromUtf8(*socket->cgroup);
        const CgroupUnit unit = unitOfCgroup(*socket->cgroup);
        if (unit.kind == CgroupUnit::Kind::Container)
            owner.container = unit.name;
        else if (unit.kind != CgroupUnit::Kind::None)
            owner.unit = unit.name;
    }
    // It counts as unreachable only when no socket of the port could be named.
    port.cgroupUnreachable = port.cgroupUnreachable && owner.cgroup.isEmpty();
}

std::optional<ProcessInfo> OwnerResolver::confirmedProcess(const QList<const Listener *> &sockets)
{
    std::optional<ProcessInfo> oldest;
    const QMap<qint64, QList<Holding>> candidates = holdingsByPid(sockets);
    qsizetype tried = 0;
    for (auto it = candidates.cbegin(); it != candidates.cend() && tried < maxCandidates; ++it, ++tried) {
        const qint64 pid = it.key();
        const bool holds = std::any_of(it->begin(), it->end(), [pid](const Holding &holding) {
            return ProcFs::holdsSocket(pid, holding.fd, holding.inode);
        });
        if (!holds)
            continue;
        const ProcessInfo *info = processInfo(pid);
        const bool older = info
            && (!oldest || info->startTicks < oldest->startTicks
                || (info->startTicks == oldest->startTicks && info->pid < oldest->pid));
        if (older)
            oldest = *info;
    }
    return oldest;
}

const ProcessInfo *OwnerResolver::processInfo(qint64 pid)
{
    auto known = m_processes.find(pid);
    if (known == m_processes.end())
        known = m_processes.insert(pid, ProcFs::process(pid));
    return known->has_value() ? &**known : nullptr;
}

QString OwnerResolver::nameOfUser(quint32 uid)
{
    const auto known = m_users.constFind(uid);
    if (known != m_users.cend())
        return *known;
    QString name = QString::number(uid);
    if (m_evidence == Evidence::LiveProc) {
        name = userName(uid);
    } else if (uid == 0) {
        name = QStringLiteral("root");
    }
    return *m_users.insert(uid, name);
}

void OwnerResolver::applyProcess(ObservedPort &port, const ProcessInfo &process)
{
    port.pid = process.pid;
    port.processName = process.name;
    port.commandLine = process.commandLine;
    port.processStartedAt = process.startedAt;
    Owner &owner = port.owner;
    owner.kind = Owner::Kind::Process;
    owner.confidence = Owner::Confidence::Confirmed;
    owner.name = shownName(process.name, process.executable);
    owner.executable = process.executable;
    owner.script = scriptOf(process.executable, process.arguments);
    if (process.uid) {
        owner.uid = process.uid;
        owner.user = nameOfUser(*process.uid);
    }
}

void OwnerResolver::applyReported(ObservedPort &port, const SocketProcess &process)
{
    port.pid = process.pid;
    port.processName = QString::fromUtf8(process.name);
    port.owner.kind = Owner::Kind::Process;
    port.owner.confidence = Owner::Confidence::Reported;
    port.owner.name = shownName(port.processName, {});
}

void OwnerResolver::applyWithoutProcess(ObservedPort &port, const QList<const Listener *> &sockets)
{
    Owner &owner = port.owner;
    const bool tooMany = std::any_of(sockets.begin(), sockets.end(),
                                     [](const Listener *socket) { return socket->processesTruncated; });
    if (tooMany) {
        owner.kind = Owner::Kind::Process;
        owner.name = Text::tr("thousands of processes");
        return;
    }
    owner.confidence = Owner::Confidence::Inferred;
    const bool session = owner.unit.startsWith(QLatin1String("session-"));
    if (!owner.container.isEmpty()) {
        owner.kind = Owner::Kind::Container;
        owner.name = owner.container;
        owner.hidden = !m_seesAll;
    } else if (!owner.unit.isEmpty() && !session) {
        owner.kind = Owner::Kind::Unit;
        owner.name = owner.unit;
        owner.hidden = !m_seesAll;
    } else if (const QString kernel = owner.uid.value_or(1) == 0
                   ? m_kernel.explain(port.key.protocol, port.key.port)
                   : QString();
               !kernel.isEmpty()) {
        owner.kind = Owner::Kind::Kernel;
        owner.name = kernel;
    } else if (owner.uid && !m_seesAll) {
        owner.kind = Owner::Kind::User;
        owner.name = owner.user;
        owner.hidden = true;
    } else {
        owner.confidence = Owner::Confidence::None;
    }
}

} // namespace Portmonote
