// SPDX-License-Identifier: MIT
#include "collect/SsLook.h"

#include "collect/OwnerResolver.h"

#include <QByteArrayList>
#include <QSet>

#include <algorithm>

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

QList<Listener> mergeLooks(const QList<Listener> &first, const QList<Listener> &second)
{
    QList<Listener> merged;
    merged.reserve(first.size());
    QSet<QByteArray> seen;
    for (const QList<Listener> *look : {&first, &second}) {
        for (const Listener &listener : *look) {
            // The cookie names a socket; without one, its whole address has to.
            const QByteArray identity = QByteArray::number(static_cast<int>(listener.protocol)) + ' '
                + listener.address + '%' + listener.zone + ' ' + QByteArray::number(listener.port) + ' '
                + listener.cookie + '-' + QByteArray::number(listener.inode.value_or(0));
            if (seen.contains(identity))
                continue;
            seen.insert(identity);
            merged.append(listener);
        }
    }
    return merged;
}

QList<ObservedPort> portsOf(const QList<Listener> &listeners, const QString &hostId)
{
    QHash<PortKey, qsizetype> positions;
    QList<ObservedPort> ports;
    for (const Listener &listener : listeners) {
        const PortKey key{hostId, listener.protocol, listener.port};
        auto position = positions.constFind(key);
        if (position == positions.cend()) {
            position = positions.insert(key, ports.size());
            ObservedPort port;
            port.key = key;
            ports.append(port);
        }
        ports[*position].addresses.append(addressText(listener));
    }
    return ports;
}

} // namespace Portmonote
