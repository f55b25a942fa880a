// SPDX-License-Identifier: MIT
#pragma once

#include "collect/CollectError.h"
#include "core/Observation.h"

#include <QByteArray>

#include <variant>

namespace Portmonote {

/// An observation of output that `ss` printed elsewhere or earlier. There is no second look and no
/// /proc to ask: what is expected and not in it counts as gone, and owners are as reported.
[[nodiscard]] std::variant<Observation, CollectError> observePrepared(const QByteArray &output,
                                                                      const ExpectedPorts &expected,
                                                                      const QString &hostId, UtcMillis now);

} // namespace Portmonote
