// SPDX-License-Identifier: MIT
#pragma once

#include "core/DerivedState.h"
#include "core/PortEvent.h"
#include "core/SsParser.h"

#include <QJsonObject>

namespace Portmonote {

/// ISO 8601 in UTC, or null.
[[nodiscard]] QJsonValue isoOrNull(std::optional<UtcMillis> time);

/// One entry of `list --json`: every field of the contract, null where nothing is known.
[[nodiscard]] QJsonObject toJson(const PortCard &card, const Classification &classification);

/// One entry of `history --json`.
[[nodiscard]] QJsonObject toJson(const PortEvent &event);

/// `{"listeners": […], "rejected": […]}`; bytes that are not UTF-8 become U+FFFD.
[[nodiscard]] QJsonObject toJson(const SsOutput &output);

/// kind, name, user, confidence and what else is known.
[[nodiscard]] QJsonObject toJson(const Owner &owner);

} // namespace Portmonote
