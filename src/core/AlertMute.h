// SPDX-License-Identifier: MIT
#pragma once

#include "core/PortFacts.h"

#include <QHash>

namespace Portmonote {

/// A promise not to tell of some ports, for as long as the same is behind them and no more exposed.
struct AlertMute
{
    enum class Scope : quint8 {
        Port,    ///< one port
        Program, ///< whatever this executable (and script) serves, as this user
        Unit,    ///< whatever this systemd unit serves
        Range,   ///< ports of a range; each on its own
    };

    /// A port as a mute of a range found it first.
    struct Covered
    {
        Identity identity;
        bool isKnown = false; ///< who is behind it
        Exposure exposure = Exposure::Loopback;
        bool over = false; ///< it is another, or more exposed: the range no longer holds for it

        friend bool operator==(const Covered &, const Covered &) = default;
    };

    qint64 id = 0;
    Scope scope = Scope::Port;
    QString hostId = localHostId;
    std::optional<Protocol> protocol;       ///< Port, Range; nothing: both
    quint16 firstPort = 0;                  ///< Port, Range
    quint16 lastPort = 0;                   ///< inclusive
    Identity identity;                      ///< who it was muted for; Program, Unit: whom it speaks of
    bool isKnown = false;                   ///< somebody was seen behind it
    Exposure exposure = Exposure::Loopback; ///< as far as it could be reached
    UtcMillis createdAt = 0;
    QHash<PortKey, Covered> covered; ///< Range

    [[nodiscard]] static AlertMute ofPort(const PortKey &key, const Owner &owner, Exposure exposure);
    /// Nothing where no program, or no unit, is known.
    [[nodiscard]] static std::optional<AlertMute> ofProgram(const Owner &owner, Exposure exposure);
    [[nodiscard]] static std::optional<AlertMute> ofUnit(const Owner &owner, Exposure exposure);
    [[nodiscard]] static AlertMute ofRange(std::optional<Protocol> protocol, quint16 first, quint16 last);

    /// It speaks of this port, whether it still holds or not.
    [[nodiscard]] bool speaksOf(const PortKey &key, const Owner &owner) const;
    /// Tells it what is behind a port that it speaks of. False once it no longer holds for it; a mute
    /// that isn't of a range has ended then.
    [[nodiscard]] bool holdsFor(const PortFacts &facts);

    /// What it speaks of, in words: "tcp 4444", "tcp 30000–32767", "/usr/bin/node", "cups.service".
    [[nodiscard]] QString words() const;

    friend bool operator==(const AlertMute &, const AlertMute &) = default;
};

/// `port`, `program`, `unit`, `range`: as stored.
[[nodiscard]] QString toString(AlertMute::Scope scope);
[[nodiscard]] std::optional<AlertMute::Scope> muteScopeFromString(QStringView text);

/// Reads `tcp/8080`, `8080`, `30000-32767`, `udp/5000-5100`; nothing for anything else.
[[nodiscard]] std::optional<AlertMute> rangeFromText(QStringView text);

/// Somebody is seen behind it: a process, container, unit or the kernel.
[[nodiscard]] bool isKnownOwner(const Owner &owner);

} // namespace Portmonote
