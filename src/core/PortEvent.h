// SPDX-License-Identifier: MIT
#pragma once

#include "core/Exposure.h"
#include "core/Owner.h"
#include "core/Time.h"

#include <QStringList>

#include <optional>

namespace Portmonote {

/// One entry of a port's history: what happened, and what was there.
struct PortEvent
{
    enum class Type : quint8 {
        Appeared,
        Alive, ///< heartbeat; one a UTC day and port, extended in place
        Disappeared,
        ProcessChanged, ///< another process; see sameIdentity
        ExposureChanged,
        Acknowledged,
        Stopped, ///< by a person, from this program
    };
    qint64 id = 0;
    qint64 runtimeId = 0;
    Type type = Type::Alive;
    UtcMillis timestamp = 0;
    UtcMillis until = 0; ///< last time that a heartbeat was extended; else the timestamp
    std::optional<qint64> pid;
    QString processName;
    Owner owner;
    QStringList addresses;
    Exposure exposure = Exposure::Loopback;
    bool sameIdentity = true; ///< ProcessChanged: a restart of the same program, no change of owner
};

/// `appeared`, `alive`, `disappeared`, `process_changed`, `exposure_changed`, `acknowledged`,
/// `stopped`.
[[nodiscard]] QString toString(PortEvent::Type type);
[[nodiscard]] std::optional<PortEvent::Type> eventTypeFromString(QStringView text);
/// In words for a person: "appeared", "restarted", "owner changed".
[[nodiscard]] QString describe(const PortEvent &event);

} // namespace Portmonote
