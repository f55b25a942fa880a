// SPDX-License-Identifier: MIT
#pragma once

#include "core/Exposure.h"
#include "core/Owner.h"
#include "core/PortKey.h"
#include "core/Time.h"

#include <QList>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace Portmonote {

/// What a person has acknowledged last on a port: whoever was behind it then, as exposed as it was.
struct Acknowledgement
{
    UtcMillis at = 0;
    Identity identity;
    Exposure exposure = Exposure::Loopback;

    friend bool operator==(const Acknowledgement &, const Acknowledgement &) = default;
};

/// Everything that was observed of one port. Nothing that a person wrote is in here, but for the
/// acknowledgement, which is an event of its history.
struct PortFacts
{
    qint64 id = 0; ///< port_runtime.id
    PortKey key;
    bool active = false;
    UtcMillis firstSeenAt = 0;
    UtcMillis lastSeenAt = 0;
    UtcMillis appearedAt = 0; ///< start of the present, or of the last, presence
    std::optional<UtcMillis> lastDisappearedAt;
    std::optional<qint64> pid;
    QString processName;
    QString commandLine;
    std::optional<UtcMillis> processStartedAt;
    QStringList addresses;
    Exposure exposure = Exposure::Loopback;
    Owner owner;
    QStringList sockets; ///< see ObservedPort::sockets
    QString bootId;
    QList<UtcMillis> transitions; ///< recent appearances and disappearances, oldest first
    std::optional<Acknowledgement> acknowledged;
    qint64 presenceDay = 0;   ///< day since the epoch (UTC) of bit 0 of presenceMask
    quint64 presenceMask = 0; ///< bit n: seen n days before presenceDay

    /// How long it had been up when last seen: since the process started, where that is known, else
    /// since the present appearance. 0 for a port that is gone. Never negative.
    [[nodiscard]] qint64 uptimeSeconds() const
    {
        if (!active)
            return 0;
        return std::max<qint64>(0, (lastSeenAt - processStartedAt.value_or(appearedAt)) / millisPerSecond);
    }

    friend bool operator==(const PortFacts &, const PortFacts &) = default;
};

} // namespace Portmonote
