// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace Portmonote {

/// The entry in the user's autostart folder that starts the program, hidden, with the session.
namespace Autostart {

/// `$XDG_CONFIG_HOME/autostart/io.github.portmonote.Portmonote.desktop`
[[nodiscard]] QString path();
/// The entry is there and not switched off by the desktop's own tools.
[[nodiscard]] bool isOn();
/// Writes or removes the entry. Returns what went wrong, in words, or nothing.
[[nodiscard]] std::optional<QString> set(bool on);

} // namespace Autostart

} // namespace Portmonote
