// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>

namespace Portmonote::WireGuard {

/// The port on which a device of WireGuard listens, as the kernel says over generic netlink; it tells
/// administrators (CAP_NET_ADMIN) only. 0: it is down, and listens on none. Nothing where nothing is told.
[[nodiscard]] std::optional<quint16> portOf(const QByteArray &device);

/// The port in one message of that answer, behind the head of netlink; nothing where it is in none.
[[nodiscard]] std::optional<quint16> portIn(QByteArrayView message);

} // namespace Portmonote::WireGuard
