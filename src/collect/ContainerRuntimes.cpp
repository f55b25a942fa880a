// SPDX-License-Identifier: MIT
#include "collect/ContainerRuntimes.h"

#include "collect/EngineConnection.h"

#include <QDir>

#include <unistd.h>

#include <algorithm>

namespace Portmonote {

namespace {

bool isRuntime(const QString &asked, const QString &known)
{
    if (asked == known || asked.isEmpty() || asked == QLatin1String("container"))
        return true;
    // What LXC calls its payload may be managed by Incus or LXD.
    return asked == QLatin1String("lxc")
        && (known == QLatin1String("incus") || known == QLatin1String("lxd"));
}

/// What acts for an engine runs as its user, or as root: others could take its name.
bool mayActFor(std::optional<quint32> uid, quint32 engineUid)
{
    return uid.value_or(0) == 0 || uid == engineUid;
}

bool listensThere(const ContainerInfo::Port &port, const QStringList &addresses)
{
    if (port.hostAddress.isEmpty())
        return true;
    const QString shown = port.hostAddress.contains(QLatin1Char(':'))
        ? QLatin1Char('[') + port.hostAddress + QLatin1Char(']')
        : port.hostAddress;
    return addresses.isEmpty() || addresses.contains(shown);
}

} // namespace

QList<EngineSocket> ContainerRuntimes::usualSockets()
{
    using Api = EngineSocket::Api;
    QList<EngineSocket> sockets{
        {QStringLiteral("/run/docker.sock"), QStringLiteral("docker"), Api::Docker},
        {QStringLiteral("/run/podman/podman.sock"), QStringLiteral("podman"), Api::Docker},
        {QStringLiteral("/var/lib/incus/unix.socket"), QStringLiteral("incus"), Api::Incus},
        {QStringLiteral("/var/lib/lxd/unix.socket"), QStringLiteral("lxd"), Api::Incus},
        {QStringLiteral("/var/snap/lxd/common/lxd/unix.socket"), QStringLiteral("lxd"), Api::Incus}};
    if (const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
        runtime.startsWith(QLatin1Char('/'))) {
        sockets.append({runtime + QStringLiteral("/docker.sock"), QStringLiteral("docker"), Api::Docker});
        sockets.append(
            {runtime + QStringLiteral("/podman/podman.sock"), QStringLiteral("podman"), Api::Docker});
    }
    const QString chosen = qEnvironmentVariable("DOCKER_HOST");
    if (chosen.startsWith(QLatin1String("unix:///"))) {
        const QString path = chosen.sliced(static_cast<int>(qstrlen("unix://")));
        const bool podman = path.contains(QLatin1String("podman"));
        const bool known = std::any_of(sockets.cbegin(), sockets.cend(),
                                       [&path](const EngineSocket &socket) { return socket.path == path; });
        if (!known)
            sockets.append({path, podman ? QStringLiteral("podman") : QStringLiteral("docker"), Api::Docker});
    }
    return sockets;
}

ContainerRuntimes ContainerRuntimes::look(const QList<EngineSocket> &sockets,
                                          std::chrono::milliseconds patience)
{
    ContainerRuntimes runtimes;
    for (const EngineSocket &socket : sockets) {
        const bool isDocker = socket.api == EngineSocket::Api::Docker;
        const auto answer = askEngine(socket.path,
                                      isDocker ? "/containers/json" : "/1.0/instances?recursion=1", patience);
        if (!answer)
            continue;
        const auto containers = isDocker ? parseDockerContainers(answer->body, socket.runtime)
                                         : parseIncusInstances(answer->body, socket.runtime);
        for (const ContainerInfo &container : containers.value_or(QList<ContainerInfo>()))
            runtimes.m_containers.append({container, answer->engineUid});
    }
    return runtimes;
}

const ContainerInfo *ContainerRuntimes::find(const CgroupUnit &unit) const
{
    if (unit.kind != CgroupUnit::Kind::Container || unit.containerId.isEmpty())
        return nullptr;
    const ContainerInfo *best = nullptr;
    for (const Known &known : m_containers) {
        // Users may name their own groups as they like: what stands below one of theirs is of their engine.
        const bool isOfEngine = unit.userUid.value_or(known.engineUid) == known.engineUid;
        if (known.container.id != unit.containerId || !isOfEngine)
            continue;
        if (isRuntime(unit.runtime, known.container.runtime))
            return &known.container;
        if (!best)
            best = &known.container;
    }
    return best;
}

const ContainerInfo *ContainerRuntimes::publishing(Protocol protocol, quint16 port,
                                                   const QStringList &addresses,
                                                   const std::optional<PortForwarder> &forwarder,
                                                   bool byEngine, std::optional<quint32> uid) const
{
    for (const Known &known : m_containers) {
        const bool runs = forwarder ? isRuntime(forwarder->runtime, known.container.runtime)
                                    : byEngine || uid == known.engineUid;
        const auto &ports = known.container.published;
        const bool publishes = std::any_of(
            ports.begin(), ports.end(), [&](const ContainerInfo::Port &published) {
                return published.protocol == protocol && published.hostPort == port
                    && listensThere(published, addresses);
            });
        if (runs && publishes && mayActFor(uid, known.engineUid))
            return &known.container;
    }
    return nullptr;
}

const ContainerInfo *ContainerRuntimes::withAddress(const QString &target, std::optional<quint32> uid) const
{
    const qsizetype colon = target.lastIndexOf(QLatin1Char(':'));
    if (colon <= 0)
        return nullptr;
    QString address = target.first(colon);
    address.remove(QLatin1Char('[')).remove(QLatin1Char(']'));
    const auto found = std::find_if(m_containers.begin(), m_containers.end(), [&](const Known &known) {
        return known.container.addresses.contains(address) && mayActFor(uid, known.engineUid);
    });
    return found == m_containers.end() ? nullptr : &found->container;
}

const ContainerInfo *ContainerRuntimes::withId(const QString &id, std::optional<quint32> uid) const
{
    const auto found = std::find_if(m_containers.begin(), m_containers.end(), [&](const Known &known) {
        return known.container.id == id && mayActFor(uid, known.engineUid);
    });
    return found == m_containers.end() ? nullptr : &found->container;
}

std::optional<ContainerInfo> kubernetesContainer(const QString &id, const QString &folder)
{
    const QDir logs(folder.isEmpty() ? QStringLiteral("/var/log/containers") : folder);
    const QStringList names = logs.entryList({QStringLiteral("*-%1.log").arg(id)},
                                             QDir::Files | QDir::System);
    for (const QString &name : names) {
        if (auto container = containerOfLogName(name); container && container->id == id)
            return container;
    }
    return std::nullopt;
}

} // namespace Portmonote
