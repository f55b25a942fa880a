// SPDX-License-Identifier: MIT
#pragma once

#include "core/CgroupUnit.h"
#include "core/ContainerList.h"
#include "core/PortForwarder.h"

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace Portmonote {

/// Where a container engine answers.
struct EngineSocket
{
    enum class Api {
        Docker, ///< Docker Engine API; Podman speaks it, too
        Incus,  ///< Incus and LXD
    };
    QString path;
    QString runtime; ///< docker, podman, incus, lxd
    Api api = Api::Docker;
};

/// The containers of this machine, as their engines tell. They are asked over their own unix sockets, read
/// only, where the user may, and within limits of time and size; only engines that run as root or as this
/// user are believed. Waits: for a worker thread.
class ContainerRuntimes
{
public:
    /// Sockets of the system and of the user, and `DOCKER_HOST`.
    [[nodiscard]] static QList<EngineSocket> usualSockets();
    [[nodiscard]] static ContainerRuntimes look(const QList<EngineSocket> &sockets = usualSockets(),
                                                std::chrono::milliseconds patience = std::chrono::seconds(2));

    /// The container that a cgroup belongs to.
    [[nodiscard]] const ContainerInfo *find(const CgroupUnit &unit) const;
    /// The container that a port of the machine leads to. `forwarder`: what holds the port, where that is
    /// known; `uid`: who runs that, or made its socket: it is believed where it is root or the engine's user.
    [[nodiscard]] const ContainerInfo *publishing(Protocol protocol, quint16 port,
                                                  const QStringList &addresses,
                                                  const std::optional<PortForwarder> &forwarder,
                                                  bool byEngine, std::optional<quint32> uid) const;
    /// By the address that it has in the networks of its engine: `172.17.0.2:80`.
    [[nodiscard]] const ContainerInfo *withAddress(const QString &target,
                                                   std::optional<quint32> uid = {}) const;
    [[nodiscard]] const ContainerInfo *withId(const QString &id, std::optional<quint32> uid = {}) const;
    [[nodiscard]] bool isEmpty() const { return m_containers.isEmpty(); }

private:
    struct Known
    {
        ContainerInfo container;
        quint32 engineUid = 0;
    };
    QList<Known> m_containers;
};

/// What Kubernetes' log files call a container; nothing where there is none of that id.
[[nodiscard]] std::optional<ContainerInfo> kubernetesContainer(const QString &id, const QString &folder = {});

} // namespace Portmonote
