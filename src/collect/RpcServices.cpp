// SPDX-License-Identifier: MIT
#include "collect/RpcServices.h"

#include <QDeadlineTimer>
#include <QScopeGuard>
#include <QtEndian>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace Portmonote {

namespace {

constexpr qsizetype mostBytes = 256 * 1024;
constexpr quint32 transaction = 0x706d6e74;
constexpr quint32 lastFragment = 0x80000000;

/// Numbers of 32 bits, in the order of the network.
class Words
{
public:
    explicit Words(QByteArrayView bytes) : m_bytes(bytes) {}

    /// Nothing where there is none left.
    std::optional<quint32> next()
    {
        if (m_bytes.size() < 4)
            return std::nullopt;
        const auto word = qFromBigEndian<quint32>(m_bytes.data());
        m_bytes = m_bytes.sliced(4);
        return word;
    }
    bool skip(qsizetype count)
    {
        if (count > m_bytes.size())
            return false;
        m_bytes = m_bytes.sliced(count);
        return true;
    }

private:
    QByteArrayView m_bytes;
};

QByteArray bytesOf(std::initializer_list<quint32> words)
{
    QByteArray bytes;
    for (const quint32 word : words) {
        std::array<char, 4> four;
        qToBigEndian(word, four.data());
        bytes.append(four.data(), four.size());
    }
    return bytes;
}

bool isReady(int socket, short what, const QDeadlineTimer &deadline)
{
    pollfd ready{socket, what, 0};
    return ::poll(&ready, 1, static_cast<int>(deadline.remainingTime())) > 0 || errno == EINTR;
}

bool connectTo(int socket, quint16 port, const QDeadlineTimer &deadline)
{
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0)
        return true;
    int error = 0;
    socklen_t size = sizeof error;
    return errno == EINPROGRESS && isReady(socket, POLLOUT, deadline)
        && ::getsockopt(socket, SOL_SOCKET, SO_ERROR, &error, &size) == 0 && error == 0;
}

/// The pieces of one record, put together; nothing where it takes too long, or is too much.
std::optional<QByteArray> receiveRecord(int socket, const QDeadlineTimer &deadline)
{
    QByteArray received;
    QByteArray record;
    std::array<char, 8192> part;
    // As long as something comes it is ready, deadline or not.
    while (!deadline.hasExpired() && received.size() < mostBytes && isReady(socket, POLLIN, deadline)) {
        const ssize_t count = ::recv(socket, part.data(), part.size(), 0);
        if (count == 0 || (count < 0 && errno != EAGAIN && errno != EINTR))
            return std::nullopt;
        received.append(part.data(), std::max<ssize_t>(count, 0));
        while (received.size() >= 4) {
            const auto mark = qFromBigEndian<quint32>(received.constData());
            const qsizetype length = mark & ~lastFragment;
            if (length > mostBytes - record.size())
                return std::nullopt;
            if (received.size() - 4 < length)
                break;
            record.append(received.constData() + 4, length);
            received.remove(0, 4 + length);
            if (mark & lastFragment)
                return record;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<QList<RpcService>> parseRpcServices(QByteArrayView answer)
{
    Words words(answer);
    constexpr quint32 isReply = 1;
    constexpr quint32 isAccepted = 0;
    constexpr quint32 isSuccess = 0;
    if (words.next() != transaction || words.next() != isReply || words.next() != isAccepted)
        return std::nullopt;
    (void)words.next(); // how the answer is vouched for
    const auto vouching = words.next();
    if (!vouching || *vouching > 400 || !words.skip((*vouching + 3) / 4 * 4) || words.next() != isSuccess)
        return std::nullopt;
    QList<RpcService> services;
    while (const auto follows = words.next()) {
        if (*follows == 0)
            return services;
        const auto program = words.next();
        const auto version = words.next();
        const auto protocol = words.next();
        const auto port = words.next();
        if (!program || !version || !protocol || !port)
            return std::nullopt;
        if ((*protocol != IPPROTO_TCP && *protocol != IPPROTO_UDP) || *port == 0 || *port > 65535)
            continue;
        const RpcService service{*program, *protocol == IPPROTO_TCP ? Protocol::Tcp : Protocol::Udp,
                                 static_cast<quint16>(*port)};
        if (!services.contains(service)) // once for each version
            services.append(service);
    }
    return std::nullopt; // cut
}

QList<RpcService> rpcServices(quint16 port, std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (socket < 0)
        return {};
    const auto close = qScopeGuard([socket] { ::close(socket); });
    if (!connectTo(socket, port, deadline))
        return {};
    // A call of procedure 4 (dump) of program 100000 (the map of ports), version 2, by nobody in particular.
    const QByteArray call = bytesOf({transaction, 0, 2, 100000, 2, 4, 0, 0, 0, 0});
    const QByteArray message = bytesOf({lastFragment | static_cast<quint32>(call.size())}) + call;
    if (::send(socket, message.constData(), static_cast<size_t>(message.size()), MSG_NOSIGNAL)
        != message.size())
        return {};
    const auto record = receiveRecord(socket, deadline);
    return record ? parseRpcServices(*record).value_or(QList<RpcService>()) : QList<RpcService>();
}

} // namespace Portmonote
