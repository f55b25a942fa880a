// SPDX-License-Identifier: MIT
#include "collect/KernelSockets.h"

#include "collect/Netlink.h"
#include "collect/ProcFs.h"
#include "collect/RpcServices.h"
#include "collect/WireGuard.h"
#include "core/CgroupUnit.h"

#include <QFile>

#include <linux/if_link.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>

namespace Portmonote {

namespace {

constexpr quint32 lockManagerProgram = 100021;
constexpr quint16 nfsPort = 2049;
constexpr quint16 rpcbindPort = 111;

/// In the byte order of the network.
quint16 portOf(QByteArrayView value)
{
    return value.size() < 2
        ? quint16(0)
        : static_cast<quint16>(static_cast<quint8>(value.at(0)) << 8 | static_cast<quint8>(value.at(1)));
}

struct Tunnel
{
    QByteArray device;
    QByteArray kind; ///< vxlan, geneve, wireguard, …
    quint16 port = 0;
};

/// Which attribute of a kind of device is the port that it listens on; -1 for kinds that do not.
int portAttribute(const QByteArray &kind)
{
    if (kind == "vxlan")
        return IFLA_VXLAN_PORT;
    if (kind == "geneve")
        return IFLA_GENEVE_PORT;
    if (kind == "bareudp")
        return IFLA_BAREUDP_PORT;
    return -1;
}

Tunnel tunnelIn(QByteArrayView message)
{
    constexpr qsizetype head = NLMSG_ALIGN(sizeof(ifinfomsg));
    if (message.size() < head)
        return {};
    const auto link = Netlink::attributesIn(message.sliced(head));
    const auto info = Netlink::attributesIn(Netlink::valueOf(link, IFLA_LINKINFO));
    Tunnel tunnel;
    tunnel.device = Netlink::textOf(Netlink::valueOf(link, IFLA_IFNAME));
    tunnel.kind = Netlink::textOf(Netlink::valueOf(info, IFLA_INFO_KIND));
    if (const int attribute = portAttribute(tunnel.kind); attribute >= 0)
        tunnel.port = portOf(
            Netlink::valueOf(Netlink::attributesIn(Netlink::valueOf(info, IFLA_INFO_DATA)), attribute));
    return tunnel;
}

QList<Tunnel> tunnels()
{
    const ifinfomsg all = {};
    const auto answer = Netlink::ask(NETLINK_ROUTE, RTM_GETLINK, NLM_F_DUMP,
                                     QByteArray(reinterpret_cast<const char *>(&all), sizeof all));
    QList<Tunnel> found;
    for (const QByteArray &message : answer.value_or(QList<QByteArray>()))
        found.append(tunnelIn(message));
    return found;
}

/// "tcp 2049": as the kernel lists the sockets of its NFS server.
std::optional<PortKey> transportIn(const QByteArray &line)
{
    const QList<QByteArray> words = line.simplified().split(' ');
    const quint16 port = words.size() == 2 ? words.last().toUShort() : quint16(0);
    if (port == 0 || (words.first() != "tcp" && words.first() != "udp"))
        return std::nullopt;
    return PortKey{{}, words.first() == "tcp" ? Protocol::Tcp : Protocol::Udp, port};
}

/// A service that makes devices for others, and holds none of their sockets.
bool makesDevices(const QString &unit)
{
    return unit == QLatin1String("systemd-networkd.service")
        || unit == QLatin1String("NetworkManager.service");
}

} // namespace

KernelSockets KernelSockets::look()
{
    return look(Sources{{}, rpcbindPort});
}

KernelSockets KernelSockets::look(const Sources &sources)
{
    KernelSockets sockets;
    sockets.readLinks();
    sockets.readServices(sources);
    return sockets;
}

void KernelSockets::readLinks()
{
    for (const Tunnel &tunnel : tunnels()) {
        const QString device = QString::fromUtf8(tunnel.device);
        if (tunnel.kind == "wireguard") {
            const auto port = WireGuard::portOf(tunnel.device);
            if (!port)
                m_wireguard.append(device);
            else if (*port > 0)
                m_ports.insert({{}, Protocol::Udp, *port}, QStringLiteral("WireGuard ") + device);
        } else if (tunnel.port > 0) {
            m_ports.insert({{}, Protocol::Udp, tunnel.port},
                           QString::fromUtf8(tunnel.kind) + QLatin1Char(' ') + device);
        }
    }
    m_wireguard.sort();
}

void KernelSockets::readServices(const Sources &sources)
{
    const QByteArray root = QFile::encodeName(sources.root);
    const auto file = [&root](const char *path) { return ProcFs::readFile(root + path, 64 * 1024); };
    const auto numberIn = [&file](const char *path) {
        const uint number = file(path).trimmed().toUInt();
        return number <= 65535 ? static_cast<quint16>(number) : quint16(0);
    };
    const QString server = QStringLiteral("NFS server");
    for (const QByteArray &line : file("/proc/fs/nfsd/portlist").split('\n')) {
        if (const auto key = transportIn(line))
            m_ports.insert(*key, server);
    }
    // Where it may not be read, it is there all the same.
    if (!m_ports.values().contains(server)
        && QFile::exists(sources.root + QStringLiteral("/proc/fs/nfsd/threads"))) {
        for (const Protocol protocol : {Protocol::Tcp, Protocol::Udp})
            m_likely.insert({{}, protocol, nfsPort}, server);
    }
    const auto add = [this](Protocol protocol, quint16 port, const char *name) {
        if (port > 0)
            m_ports.insert({{}, protocol, port}, QString::fromLatin1(name));
    };
    add(Protocol::Tcp, numberIn("/proc/sys/fs/nfs/nlm_tcpport"), "NFS lock manager");
    add(Protocol::Udp, numberIn("/proc/sys/fs/nfs/nlm_udpport"), "NFS lock manager");
    if (QFile::exists(sources.root + QStringLiteral("/proc/sys/fs/nfs/nlm_tcpport"))) {
        for (const RpcService &service : rpcServices(sources.rpcPort)) {
            if (service.program == lockManagerProgram)
                m_likely.insert({{}, service.protocol, service.port}, QStringLiteral("NFS lock manager"));
        }
    }
    const quint16 callback = numberIn("/sys/module/nfs/parameters/callback_tcpport");
    add(Protocol::Tcp, callback, "NFS client, for its servers");
    m_hasCallback = callback == 0 && file("/proc/fs/nfsfs/servers").contains("\nv4 ");
}

std::optional<KernelSockets::Explanation> KernelSockets::certain(Protocol protocol, quint16 port) const
{
    const auto known = m_ports.constFind(PortKey{{}, protocol, port});
    return known == m_ports.cend() ? std::nullopt : std::optional<Explanation>({*known, true});
}

std::optional<KernelSockets::Explanation> KernelSockets::likely(Protocol protocol, quint16 port,
                                                                const QString &unit, bool mayBeHeld) const
{
    // "wg-quick@wg0.service" made the device, and ended.
    if (protocol == Protocol::Udp && unit.startsWith(QLatin1String("wg-quick@"))) {
        const QString device = withoutUnitEscapes(
            unit.section(QLatin1Char('@'), 1).section(QLatin1String(".service"), 0, 0));
        if (m_wireguard.contains(device))
            return Explanation{QStringLiteral("WireGuard ") + device, false};
    }
    if (!unit.isEmpty() && !makesDevices(unit))
        return std::nullopt;
    if (const auto known = m_likely.constFind(PortKey{{}, protocol, port}); known != m_likely.cend())
        return Explanation{*known, false};
    if (mayBeHeld)
        return std::nullopt;
    if (protocol == Protocol::Udp && !m_wireguard.isEmpty())
        return Explanation{QStringLiteral("WireGuard ") + m_wireguard.join(QStringLiteral(", ")), false};
    if (protocol == Protocol::Tcp && m_hasCallback)
        return Explanation{QStringLiteral("NFS client, for its servers"), false};
    return std::nullopt;
}

} // namespace Portmonote
