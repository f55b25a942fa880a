// SPDX-License-Identifier: MIT
#pragma once

#include "core/DerivedState.h"
#include "core/Exposure.h"

#include <QColor>
#include <QPalette>
#include <QString>

namespace Portmonote {

/// Colours of the surfaces that states and texts stand on, derived from a palette.
struct SurfaceColors
{
    QColor card; ///< background of a card
    QColor border;
    QColor text;
    QColor quiet; ///< secondary text; still 4.5:1 on a card
    QColor faint; ///< lines and empty cells; no text

    [[nodiscard]] static SurfaceColors of(const QPalette &palette);
};

/// How a state looks: hues that colour-blind people can tell apart (Okabe and Ito's), tuned until
/// they can be read on the palette's background; and a drawing, so that colour is never alone.
struct StateStyle
{
    QColor edge;   ///< at least 3:1 on a card
    QColor pill;   ///< background of the pill
    QColor onPill; ///< text and icon on it, at least 4.5:1
    QColor onCard; ///< text on a card, at least 4.5:1
    QString icon;  ///< name of the drawing

    [[nodiscard]] static StateStyle of(DerivedState state, const QPalette &palette);
};

/// The drawing for an exposure.
[[nodiscard]] QString exposureIcon(Exposure exposure);

[[nodiscard]] bool isDark(const QPalette &palette);
/// WCAG 2 contrast ratio, 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);
/// `share` (0 to 1) of `over` on `under`.
[[nodiscard]] QColor blend(const QColor &under, const QColor &over, double share);
/// `hue` made lighter or darker until it has this contrast on `background`.
[[nodiscard]] QColor readable(const QColor &hue, const QColor &background, double ratio);

} // namespace Portmonote
