// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace Portmonote {

/// The thresholds that states are derived with.
struct Policy
{
    std::chrono::seconds highUptime = std::chrono::hours(24); ///< trusted and up this long: Healthy
    int flapCount = 4;                                        ///< appearances and disappearances
    std::chrono::seconds flapWindow = std::chrono::hours(24); ///< … within this time: Flapping

    friend bool operator==(const Policy &, const Policy &) = default;
};

/// `0`, `90s`, `15m`, `24h`, `7d`; nothing for anything else, negative times included.
[[nodiscard]] std::optional<std::chrono::seconds> parseDuration(QStringView text);

/// Applies `high-uptime=0`, `flap-count=3`, `flap-window=7d`. Returns what is wrong, in words, or
/// nothing where it was applied.
[[nodiscard]] std::optional<QString> applyPolicy(Policy &policy, QStringView assignment);

} // namespace Portmonote
