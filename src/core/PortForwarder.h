// SPDX-License-Identifier: MIT
#pragma once

#include "core/PortKey.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace Portmonote {

/// A process that holds a port of the machine on behalf of a container.
struct PortForwarder
{
    QString runtime;      ///< docker, podman, incus, lxd; empty where the program serves several
    QString containerId;  ///< where its command line tells
    QString name;         ///< of the container, where its command line tells
    QString target;       ///< `172.17.0.2:80`, where its command line tells
    QString network = {}; ///< path of the network namespace that it leads into, where its command line tells
    qint64 pid = 0;       ///< a process in that namespace, where its command line tells
};

/// What the program is, by the name of its executable and its arguments: docker-proxy, rootlessport, conmon,
/// pasta, slirp4netns, forkproxy. Nothing for all others.
[[nodiscard]] std::optional<PortForwarder> forwarderOf(const QString &executable,
                                                       const QStringList &arguments);

/// The service of a container engine, which holds published ports itself where it has no helper for that.
[[nodiscard]] bool isEngineUnit(const QString &unit);

} // namespace Portmonote
