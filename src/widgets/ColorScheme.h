// SPDX-License-Identifier: MIT
#pragma once

#include <QPalette>

namespace Portmonote {

enum class ColorScheme : quint8 {
    System, ///< as the desktop has it
    Light,
    Dark,
};

/// Gives the whole application one of our palettes, or the desktop's own back.
void applyColorScheme(ColorScheme scheme);

/// Not for ColorScheme::System.
[[nodiscard]] QPalette paletteOf(ColorScheme scheme);

} // namespace Portmonote
