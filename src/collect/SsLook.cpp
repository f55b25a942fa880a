// SPDX-License-Identifier: MIT
#include "collect/SsLook.h"

#include "collect/OwnerResolver.h"

#include <QByteArrayList>
#include <QSet>

#include <algorithm>
#include <utility>
#include <vector>

namespace Portmonote {

namespace {

/// What ss says when it can't name a socket's cgroup. It is no failure: the rest is true.
bool isCgroupRemark(const QByteArray &line)
{
    return line.isEmpty() || line == "Failed to open cgroup2 by ID" || line == "Failed to find cgroup2 mount"
        || line.startsWith("Failed to open cgroup2 by ID: ");
}

QString firstLine(const QByteArray &text)
{
    return QString::fromUtf8(text.left(text.indexOf('\n')).left(400));
}

} // namespace

std::optional<CollectError> judgeEnding(const ChildResult &result)
{
    using Kind = CollectError::Kind;
    switch (result.end) {
    case ChildResult::End::NotStarted:
        return CollectError{Kind::CannotStart, result.errorText};
    case ChildResult::End::Killed:
        return CollectError{Kind::Killed, firstLine(result.errorOutput)};
    case ChildResult::End::TimedOut:
        return CollectError{Kind::TimedOut, {}};
    case ChildResult::End::TooMuchOutput:
        return CollectError{Kind::TooMuchOutput, {}};
    case ChildResult::End::Cancelled:
        return CollectError{Kind::Cancelled, {}};
    case ChildResult::End::Exited:
        break;
    }
    if (result.exitCode != 0)
        return CollectError{Kind::Refused, firstLine(result.errorOutput), result.exitCode};
    const QByteArrayList lines = result.errorOutput.split('\n');
    const auto complaint = std::find_if_not(lines.begin(), lines.end(), isCgroupRemark);
    if (complaint != lines.end())
        return CollectError{Kind::Complained, QString::fromUtf8(complaint->left(400))};
    return std::nullopt;
}

bool refusedFlags(const ChildResult &result)
{
    return result.end == ChildResult::End::Exited && result.exitCode == 255 && result.output.isEmpty()
        && (result.errorOutput.contains("invalid option")
            || result.errorOutput.contains("unrecognized option"));
}

QByteArrayView withoutHeader(QByteArrayView output)
{
    if (!beginsWithSsHeader(output))
        return output;
    const qsizetype feed = output.indexOf('\n');
    return feed < 0 ? QByteArrayView() : output.sliced(feed + 1);
}

std::variant<QList<Listener>, CollectError> readLook(const QByteArray &output, SsFlags flags)
{
    using Kind = CollectError::Kind;
    SsOutput read = parseSs(withoutHeader(output));
    if (!read.complete)
        return CollectError{Kind::Unfinished, QString::fromUtf8(read.rejected.value(0).left(400))};
    if (!read.rejected.isEmpty())
        return CollectError{Kind::Garbled, QString::fromUtf8(read.rejected.first().left(400))};
    // Without netlink ss falls back to /proc/net and still ends with 0.
    const bool partial = asksForSockets(flags)
        && std::any_of(read.listeners.begin(), read.listeners.end(), [](const Listener &listener) {
                             return !listener.inode && !listener.processesTruncated;
                         });
    if (partial)
        return CollectError{Kind::Partial, {}};
    return mergeLooks(read.listeners, {});
}

namespace {

/// What names a socket: its cookie; without one, its whole address has to.
struct SocketIdentity
{
    const Listener *socket = nullptr;

    friend bool operator==(SocketIdentity a, SocketIdentity b)
    {
        return a.socket->port == b.socket->port && a.socket->protocol == b.socket->protocol
            && a.socket->inode == b.socket->inode && a.socket->cookie == b.socket->cookie
            && a.socket->address == b.socket->address && a.socket->zone == b.socket->zone;
    }
    friend size_t qHash(SocketIdentity identity, size_t seed)
    {
        const Listener &socket = *identity.socket;
        return qHashMulti(seed, socket.port, socket.inode.value_or(0), socket.address);
    }
};

quint32 packed(Protocol protocol, quint16 port)
{
    return static_cast<quint32>(port) << 1 | static_cast<quint32>(protocol == Protocol::Udp);
}

} // namespace

QList<Listener> mergeLooks(const QList<Listener> &first, const QList<Listener> &second)
{
    QList<Listener> merged;
    merged.reserve(first.size() + second.size());
    QSet<SocketIdentity> seen;
    seen.reserve(first.size() + second.size());
    for (const QList<Listener> *look : {&first, &second}) {
        for (const Listener &listener : *look) {
            const qsizetype before = seen.size();
            seen.insert({&listener});
            if (seen.size() > before)
                merged.append(listener);
        }
    }
    return merged;
}

QSet<quint16> missingPorts(const ExpectedPorts &expected, const QList<Listener> &listeners)
{
    std::vector<std::pair<quint32, const Listener *>> seen;
    seen.reserve(static_cast<size_t>(listeners.size()));
    for (const Listener &listener : listeners)
        seen.emplace_back(packed(listener.protocol, listener.port), &listener);
    std::sort(seen.begin(), seen.end());
    QSet<quint16> missing;
    for (auto port = expected.cbegin(); port != expected.cend(); ++port) {
        const quint32 key = packed(port.key().protocol, port.key().port);
        const auto first = std::lower_bound(seen.cbegin(), seen.cend(),
                                            std::pair(key, static_cast<const Listener *>(nullptr)));
        const auto last = std::find_if(first, seen.cend(),
                                       [key](const auto &one) { return one.first != key; });
        const bool whole = first != last
            && std::all_of(port->begin(), port->end(), [&](const QString &address) {
                               return std::any_of(first, last, [&address](const auto &one) {
                                   return addressText(*one.second) == address;
                               });
                           });
        if (!whole)
            missing.insert(port.key().port);
    }
    return missing;
}

} // namespace Portmonote
