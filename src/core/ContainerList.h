// SPDX-License-Identifier: MIT
#pragma once

#include "core/PortKey.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace Portmonote {

/// One container as its runtime tells of it.
struct ContainerInfo
{
    struct Port
    {
        Protocol protocol = Protocol::Tcp;
        QString hostAddress; ///< empty: any
        quint16 hostPort = 0;
        QString target; ///< port within, or `address:port`

        friend bool operator==(const Port &, const Port &) = default;
    };
    QString runtime; ///< docker, podman, incus, lxd
    QString id;      ///< 64 hexadecimal digits; the name, where the runtime goes by names
    QString name;
    QString image;
    QString project; ///< of compose, or the namespace of Kubernetes
    QString service; ///< of compose, or the container within its pod
    QList<Port> published;
    QStringList addresses; ///< its own, in the runtime's networks

    friend bool operator==(const ContainerInfo &, const ContainerInfo &) = default;
};

/// The body of an answer over HTTP/1, or nothing where it is no whole answer with status 200.
[[nodiscard]] std::optional<QByteArray> httpBody(const QByteArray &answer);

/// What `GET /containers/json` of the Docker Engine API answers; Podman's answer is alike. Containers that
/// make no sense are left out; nothing where it is no list at all.
[[nodiscard]] std::optional<QList<ContainerInfo>> parseDockerContainers(const QByteArray &json,
                                                                        const QString &runtime);

/// What `GET /1.0/instances?recursion=1` of Incus and LXD answers.
[[nodiscard]] std::optional<QList<ContainerInfo>> parseIncusInstances(const QByteArray &json,
                                                                      const QString &runtime);

/// `web-7d9c_default_nginx-<id>.log` in /var/log/containers, as Kubernetes names it: pod, namespace,
/// container. Nothing where the name is another one.
[[nodiscard]] std::optional<ContainerInfo> containerOfLogName(const QString &fileName);

} // namespace Portmonote
