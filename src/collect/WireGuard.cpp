// SPDX-License-Identifier: MIT
#include "collect/WireGuard.h"

#include "collect/Netlink.h"

#include <linux/genetlink.h>
#include <linux/netlink.h>
#include <linux/wireguard.h>

#include <cstring>

namespace Portmonote::WireGuard {

namespace {

QByteArray request(quint8 command, quint8 version, int attribute, const QByteArray &text)
{
    const genlmsghdr head{command, version, 0};
    // With the zero at its end.
    return QByteArray(reinterpret_cast<const char *>(&head), sizeof head)
        + Netlink::attribute(attribute, QByteArrayView(text.constData(), text.size() + 1));
}

QByteArrayView valueIn(QByteArrayView message, int attribute)
{
    if (message.size() < qsizetype(GENL_HDRLEN))
        return {};
    return Netlink::valueOf(Netlink::attributesIn(message.sliced(GENL_HDRLEN)), attribute);
}

/// In the byte order of this machine.
std::optional<quint16> numberIn(QByteArrayView value)
{
    quint16 number = 0;
    if (value.size() != sizeof number)
        return std::nullopt;
    std::memcpy(&number, value.data(), sizeof number);
    return number;
}

/// The number that the kernel has given to WireGuard's family of messages; nothing where it has none.
std::optional<quint16> family()
{
    const auto answer = Netlink::ask(
        NETLINK_GENERIC, GENL_ID_CTRL, 0,
        request(CTRL_CMD_GETFAMILY, 1, CTRL_ATTR_FAMILY_NAME, QByteArrayLiteral(WG_GENL_NAME)));
    return answer && !answer->isEmpty() ? numberIn(valueIn(answer->first(), CTRL_ATTR_FAMILY_ID))
                                        : std::nullopt;
}

} // namespace

std::optional<quint16> portIn(QByteArrayView message)
{
    return numberIn(valueIn(message, WGDEVICE_A_LISTEN_PORT));
}

std::optional<quint16> portOf(const QByteArray &device)
{
    const auto wireguard = family();
    if (!wireguard)
        return std::nullopt;
    const auto answer = Netlink::ask(NETLINK_GENERIC, *wireguard, NLM_F_DUMP,
                                     request(WG_CMD_GET_DEVICE, WG_GENL_VERSION, WGDEVICE_A_IFNAME, device));
    // One with many peers is told in several messages, of which the first has the port.
    for (const QByteArray &message : answer.value_or(QList<QByteArray>())) {
        if (const auto port = portIn(message))
            return port;
    }
    return std::nullopt;
}

} // namespace Portmonote::WireGuard
