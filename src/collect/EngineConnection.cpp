// SPDX-License-Identifier: MIT
#include "collect/EngineConnection.h"

#include "core/ContainerList.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QScopeGuard>

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

namespace Portmonote {

namespace {

constexpr qsizetype mostBytes = 32 << 20;

bool waitsFor(int socket, short what, const QDeadlineTimer &deadline)
{
    for (;;) {
        pollfd ready{socket, what, 0};
        const int count = ::poll(&ready, 1, static_cast<int>(deadline.remainingTime()));
        if (count >= 0 || errno != EINTR)
            return count > 0;
    }
}

int connectTo(const QByteArray &path)
{
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    if (path.isEmpty() || path.size() >= static_cast<qsizetype>(sizeof address.sun_path))
        return -1;
    std::memcpy(address.sun_path, path.constData(), static_cast<size_t>(path.size()));
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    // A unix socket connects at once, or its queue is full: an engine that is that busy is left alone.
    if (socket >= 0 && ::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0)
        return socket;
    if (socket >= 0)
        ::close(socket);
    return -1;
}

bool sendAll(int socket, const QByteArray &bytes, const QDeadlineTimer &deadline)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        if (!waitsFor(socket, POLLOUT, deadline))
            return false;
        const ssize_t count = ::send(socket, bytes.constData() + sent,
                                     static_cast<size_t>(bytes.size() - sent), MSG_NOSIGNAL);
        if (count < 0 && errno != EAGAIN && errno != EINTR)
            return false;
        sent += std::max<ssize_t>(count, 0);
    }
    return true;
}

/// All that comes until the other end closes; nothing where that takes too long, or is too much.
std::optional<QByteArray> receiveAll(int socket, const QDeadlineTimer &deadline)
{
    QByteArray received;
    std::array<char, 64 * 1024> part;
    while (received.size() <= mostBytes && waitsFor(socket, POLLIN, deadline)) {
        const ssize_t count = ::recv(socket, part.data(), part.size(), 0);
        if (count == 0)
            return received;
        if (count < 0 && errno != EAGAIN && errno != EINTR)
            return std::nullopt;
        received.append(part.data(), std::max<ssize_t>(count, 0));
    }
    return std::nullopt;
}

} // namespace

std::optional<EngineAnswer> askEngine(const QString &socketPath, const QByteArray &target,
                                      std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    const int socket = connectTo(QFile::encodeName(socketPath));
    if (socket < 0)
        return std::nullopt;
    const auto close = qScopeGuard([socket] { ::close(socket); });
    ucred peer = {};
    socklen_t size = sizeof peer;
    if (::getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0
        || (peer.uid != 0 && peer.uid != ::getuid()))
        return std::nullopt;
    // The old version: it ends with the answer, and has no pieces.
    const QByteArray request = "GET " + target
        + " HTTP/1.0\r\nHost: localhost\r\nAccept: application/json\r\n\r\n";
    if (!sendAll(socket, request, deadline))
        return std::nullopt;
    const auto received = receiveAll(socket, deadline);
    const auto body = received ? httpBody(*received) : std::nullopt;
    return body ? std::optional<EngineAnswer>({*body, peer.uid}) : std::nullopt;
}

} // namespace Portmonote
