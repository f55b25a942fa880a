// SPDX-License-Identifier: MIT
#include "collect/KernelSockets.h"

#include "collect/ProcFs.h"

#include <QFile>
#include <QScopeGuard>

#include <linux/if_link.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstring>
#include <vector>

namespace Portmonote {

namespace {

constexpr size_t answerSize = 256 * 1024;
constexpr int mostAnswers = 1'000;

/// One attribute of netlink: its type, and the bytes of its value.
struct Attribute
{
    int type = 0;
    QByteArrayView value;
};

/// The attributes in `bytes`, as far as they are whole.
QList<Attribute> attributesIn(QByteArrayView bytes)
{
    QList<Attribute> attributes;
    while (bytes.size() >= static_cast<qsizetype>(sizeof(rtattr))) {
        rtattr head;
        std::memcpy(&head, bytes.data(), sizeof head);
        if (head.rta_len < sizeof head || head.rta_len > bytes.size())
            break;
        attributes.append({head.rta_type & NLA_TYPE_MASK,
                           bytes.sliced(sizeof head, static_cast<qsizetype>(head.rta_len - sizeof head))});
        bytes = bytes.sliced(std::min<qsizetype>(bytes.size(), RTA_ALIGN(head.rta_len)));
    }
    return attributes;
}

QByteArrayView valueOf(const QList<Attribute> &attributes, int type)
{
    for (const Attribute &attribute : attributes) {
        if (attribute.type == type)
            return attribute.value;
    }
    return {};
}

QByteArray textOf(QByteArrayView value)
{
    const QByteArray text = value.toByteArray();
    return text.left(text.indexOf('\0') < 0 ? text.size() : text.indexOf('\0'));
}

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
    const QList<Attribute> link = attributesIn(message);
    const QList<Attribute> info = attributesIn(valueOf(link, IFLA_LINKINFO));
    Tunnel tunnel;
    tunnel.device = textOf(valueOf(link, IFLA_IFNAME));
    tunnel.kind = textOf(valueOf(info, IFLA_INFO_KIND));
    if (const int attribute = portAttribute(tunnel.kind); attribute >= 0)
        tunnel.port = portOf(valueOf(attributesIn(valueOf(info, IFLA_INFO_DATA)), attribute));
    return tunnel;
}

bool askForLinks(int socket)
{
    struct
    {
        nlmsghdr head;
        ifinfomsg body;
    } request = {};
    request.head.nlmsg_len = sizeof request;
    request.head.nlmsg_type = RTM_GETLINK;
    request.head.nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP;
    return ::send(socket, &request, sizeof request, 0) == static_cast<ssize_t>(sizeof request);
}

/// Devices in one answer; false where it was the last.
bool readAnswer(QByteArrayView answer, QList<Tunnel> &tunnels)
{
    while (answer.size() >= static_cast<qsizetype>(sizeof(nlmsghdr))) {
        nlmsghdr head;
        std::memcpy(&head, answer.data(), sizeof head);
        if (head.nlmsg_len < sizeof head || head.nlmsg_len > answer.size() || head.nlmsg_type == NLMSG_DONE
            || head.nlmsg_type == NLMSG_ERROR)
            return false;
        constexpr qsizetype body = NLMSG_HDRLEN + NLMSG_ALIGN(sizeof(ifinfomsg));
        if (head.nlmsg_type == RTM_NEWLINK && head.nlmsg_len >= body)
            tunnels.append(tunnelIn(answer.sliced(body, static_cast<qsizetype>(head.nlmsg_len) - body)));
        answer = answer.sliced(std::min<qsizetype>(answer.size(), NLMSG_ALIGN(head.nlmsg_len)));
    }
    return true;
}

QList<Tunnel> tunnels()
{
    QList<Tunnel> found;
    const int socket = ::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE);
    if (socket < 0)
        return found;
    const auto close = qScopeGuard([socket] { ::close(socket); });
    const timeval patience{2, 0};
    ::setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    if (!askForLinks(socket))
        return found;
    std::vector<char> buffer(answerSize);
    for (int i = 0; i < mostAnswers; ++i) {
        const ssize_t size = ::recv(socket, buffer.data(), buffer.size(), 0);
        if (size <= 0 || !readAnswer(QByteArrayView(buffer.data(), size), found))
            break;
    }
    return found;
}

} // namespace

KernelSockets KernelSockets::look()
{
    KernelSockets sockets;
    sockets.readLinks();
    sockets.readServices();
    return sockets;
}

void KernelSockets::readLinks()
{
    for (const Tunnel &tunnel : tunnels()) {
        const QString device = QString::fromUtf8(tunnel.device);
        if (tunnel.kind == "wireguard")
            m_wireguard.append(device);
        else if (tunnel.port > 0)
            m_ports.insert({{}, Protocol::Udp, tunnel.port},
                           QString::fromUtf8(tunnel.kind) + QLatin1Char(' ') + device);
    }
    m_wireguard.sort();
}

void KernelSockets::readServices()
{
    if (QFile::exists(QStringLiteral("/proc/fs/nfsd/threads"))) {
        for (const Protocol protocol : {Protocol::Tcp, Protocol::Udp})
            m_ports.insert({{}, protocol, 2049}, QStringLiteral("NFS server"));
    }
    const auto lock = [this](Protocol protocol, const char *file) {
        const uint port = ProcFs::readFile(file, 64).trimmed().toUInt();
        if (port > 0 && port <= 65535)
            m_ports.insert({{}, protocol, static_cast<quint16>(port)}, QStringLiteral("NFS lock manager"));
    };
    lock(Protocol::Tcp, "/proc/sys/fs/nfs/nlm_tcpport");
    lock(Protocol::Udp, "/proc/sys/fs/nfs/nlm_udpport");
}

std::optional<KernelSockets::Explanation> KernelSockets::certain(Protocol protocol, quint16 port) const
{
    const auto known = m_ports.constFind(PortKey{{}, protocol, port});
    return known == m_ports.cend() ? std::nullopt : std::optional<Explanation>({*known, true});
}

std::optional<KernelSockets::Explanation> KernelSockets::likely(Protocol protocol) const
{
    if (protocol != Protocol::Udp || m_wireguard.isEmpty())
        return std::nullopt;
    return Explanation{QStringLiteral("WireGuard ") + m_wireguard.join(QStringLiteral(", ")), false};
}

} // namespace Portmonote
