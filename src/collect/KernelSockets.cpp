// SPDX-License-Identifier: MIT
#include "collect/KernelSockets.h"

#include <QDir>
#include <QFile>

namespace Portmonote {

KernelSockets KernelSockets::look()
{
    KernelSockets sockets;
    const QDir interfaces(QStringLiteral("/sys/class/net"));
    for (const QString &interface : interfaces.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile file(interfaces.filePath(interface) + QStringLiteral("/uevent"));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray uevent = file.read(4096);
        sockets.m_vxlan = sockets.m_vxlan || uevent.contains("DEVTYPE=vxlan");
        sockets.m_wireguard = sockets.m_wireguard || uevent.contains("DEVTYPE=wireguard");
    }
    sockets.m_nfs = QFile::exists(QStringLiteral("/proc/fs/nfsd/threads"));
    return sockets;
}

QString KernelSockets::explain(Protocol protocol, quint16 port) const
{
    if (m_vxlan && protocol == Protocol::Udp && (port == 4789 || port == 8472))
        return QStringLiteral("vxlan");
    // WireGuard listens where it is told to; nothing else opens UDP sockets of root without a process.
    if (m_wireguard && protocol == Protocol::Udp)
        return QStringLiteral("WireGuard");
    if (m_nfs && port == 2049)
        return QStringLiteral("NFS server");
    return {};
}

} // namespace Portmonote
