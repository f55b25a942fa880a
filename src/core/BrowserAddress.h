// SPDX-License-Identifier: MIT
#pragma once

#include "core/PortCard.h"

#include <QUrl>

namespace Portmonote {

/// Where a browser on this machine reaches the port: the right host for the addresses it is bound to, and
/// https where the port's number or a tag (`https`, `tls`) says so. Asks nobody. Nothing for what is gone,
/// for udp, and where no address can be written as one of the web.
[[nodiscard]] std::optional<QUrl> browserAddress(const PortCard &card);

} // namespace Portmonote
