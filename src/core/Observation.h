// SPDX-License-Identifier: MIT
#pragma once

#include "core/Exposure.h"
#include "core/Owner.h"
#include "core/PortKey.h"
#include "core/Time.h"
#include "core/TimeMark.h"

#include <QHash>
#include <QList>
#include <QMetaType>
#include <QSet>
#include <QStringList>

#include <optional>

namespace Portmonote {

/// What was seen of one port in one round: all its sockets taken together.
struct ObservedPort
{
    PortKey key;
    QStringList addresses; ///< sorted, as `ss` prints them without port: `0.0.0.0`, `[::1]`, `127.0.0.53%lo`
    Exposure exposure = Exposure::Loopback;
    Owner owner;
    std::optional<qint64> pid; ///< the representative process, where one is known
    QString processName;       ///< what that process calls itself
    QString commandLine;
    std::optional<UtcMillis> processStartedAt;
    QStringList sockets;            ///< `cookie-inode`, sorted, at most 64; see bootId
    bool cgroupUnreachable = false; ///< `ss` could not name the cgroup this time
};

/// A valid round: all ports of one host at one time.
struct Observation
{
    QString hostId = localHostId;
    UtcMillis startedAt = 0;
    UtcMillis finishedAt = 0;
    QString bootId;            ///< cookies and inodes compare only within the same boot
    QList<ObservedPort> ports; ///< one for each key, ordered by key
    /// Ports that were expected and that two looks, one right after the other, both missed. Only
    /// these have disappeared.
    QSet<PortKey> absent;
    int looks = 1;       ///< how often `ss` ran for it
    ClockReading clocks; ///< when it was finished; all but the wall clock empty for other machines
    std::optional<qint64> intervalSeconds; ///< to the next one, where one is planned
};

/// Takes all command lines out, where the user wants none to be kept.
void dropCommandLines(Observation &observation);

/// Ports that are recorded as active, with their addresses: what a look is compared with to see
/// whether a second one is due.
using ExpectedPorts = QHash<PortKey, QStringList>;

} // namespace Portmonote

Q_DECLARE_METATYPE(Portmonote::Observation)
