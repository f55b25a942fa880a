// SPDX-License-Identifier: MIT
#pragma once

#include "core/Time.h"

#include <QStringView>

#include <optional>

namespace Portmonote {

/// An instant as people type it: `2026-11-01T12:00` or `2026-11-01 12:00` (local time), with `Z` or an
/// offset (`+01:00`) where it is not, `2026-11-01` (midnight, local), `7d` or `7d ago`, and `now`.
/// Nothing for anything else, and for times before 1970 or after 2200.
[[nodiscard]] std::optional<UtcMillis> parseInstant(QStringView text, UtcMillis now);

} // namespace Portmonote
