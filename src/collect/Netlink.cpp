// SPDX-License-Identifier: MIT
#include "collect/Netlink.h"

#include <QScopeGuard>

#include <linux/netlink.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstring>
#include <vector>

namespace Portmonote::Netlink {

namespace {

constexpr size_t answerSize = 256 * 1024;
constexpr int mostAnswers = 1'000;

enum class Reading { GoesOn, Ended, Refused };

/// The messages in one datagram.
Reading readAnswer(QByteArrayView answer, QList<QByteArray> &bodies)
{
    bool goesOn = false;
    while (answer.size() >= static_cast<qsizetype>(sizeof(nlmsghdr))) {
        nlmsghdr head;
        std::memcpy(&head, answer.data(), sizeof head);
        if (head.nlmsg_len < sizeof head || head.nlmsg_len > answer.size() || head.nlmsg_type == NLMSG_ERROR)
            return Reading::Refused;
        if (head.nlmsg_type == NLMSG_DONE)
            return Reading::Ended;
        bodies.append(
            answer.sliced(NLMSG_HDRLEN, static_cast<qsizetype>(head.nlmsg_len) - NLMSG_HDRLEN).toByteArray());
        goesOn = (head.nlmsg_flags & NLM_F_MULTI) != 0;
        answer = answer.sliced(std::min<qsizetype>(answer.size(), NLMSG_ALIGN(head.nlmsg_len)));
    }
    return goesOn ? Reading::GoesOn : Reading::Ended;
}

bool send(int socket, quint16 type, quint16 flags, const QByteArray &body)
{
    nlmsghdr head = {};
    head.nlmsg_len = static_cast<quint32>(NLMSG_HDRLEN + body.size());
    head.nlmsg_type = type;
    head.nlmsg_flags = flags | NLM_F_REQUEST;
    const QByteArray message = QByteArray(reinterpret_cast<const char *>(&head), sizeof head) + body;
    return ::send(socket, message.constData(), static_cast<size_t>(message.size()), 0) == message.size();
}

} // namespace

QList<Attribute> attributesIn(QByteArrayView bytes)
{
    QList<Attribute> attributes;
    while (bytes.size() >= static_cast<qsizetype>(sizeof(nlattr))) {
        nlattr head;
        std::memcpy(&head, bytes.data(), sizeof head);
        if (head.nla_len < sizeof head || head.nla_len > bytes.size())
            break;
        attributes.append({head.nla_type & NLA_TYPE_MASK,
                           bytes.sliced(sizeof head, static_cast<qsizetype>(head.nla_len - sizeof head))});
        bytes = bytes.sliced(std::min<qsizetype>(bytes.size(), NLA_ALIGN(head.nla_len)));
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

QByteArray attribute(int type, QByteArrayView value)
{
    nlattr head = {};
    head.nla_len = static_cast<quint16>(NLA_HDRLEN + value.size());
    head.nla_type = static_cast<quint16>(type);
    QByteArray bytes(reinterpret_cast<const char *>(&head), sizeof head);
    bytes.append(value);
    return bytes.append(NLA_ALIGN(head.nla_len) - head.nla_len, '\0');
}

std::optional<QList<QByteArray>> ask(int protocol, quint16 type, quint16 flags, const QByteArray &body)
{
    const int socket = ::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, protocol);
    if (socket < 0)
        return std::nullopt;
    const auto close = qScopeGuard([socket] { ::close(socket); });
    const timeval patience{2, 0};
    ::setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    if (!send(socket, type, flags, body))
        return std::nullopt;
    QList<QByteArray> bodies;
    std::vector<char> buffer(answerSize);
    for (int i = 0; i < mostAnswers; ++i) {
        const ssize_t size = ::recv(socket, buffer.data(), buffer.size(), 0);
        if (size <= 0)
            return std::nullopt;
        const Reading reading = readAnswer(QByteArrayView(buffer.data(), size), bodies);
        if (reading == Reading::Refused)
            return std::nullopt;
        if (reading == Reading::Ended)
            return bodies;
    }
    return bodies;
}

} // namespace Portmonote::Netlink
