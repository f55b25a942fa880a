// SPDX-License-Identifier: MIT
#pragma once

#include "core/AlertMute.h"

namespace Portmonote {

/// How alerts and mutes keep who is behind a port, and the ports of a range: JSON texts. Anything that is
/// no such text gives what is empty.
[[nodiscard]] QString ownerToJson(const Owner &owner);
[[nodiscard]] Owner ownerFromJson(const QString &json);
[[nodiscard]] QString identityToJson(const Identity &identity);
[[nodiscard]] Identity identityFromJson(const QString &json);
[[nodiscard]] QString coveredToJson(const QHash<PortKey, AlertMute::Covered> &covered);
[[nodiscard]] QHash<PortKey, AlertMute::Covered> coveredFromJson(const QString &json, const QString &hostId);

} // namespace Portmonote
