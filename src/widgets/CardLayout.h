// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QRect>
#include <QSize>

namespace Portmonote {

/// How much room a card takes.
enum class CardDensity : quint8 {
    Comfortable,
    Compact, ///< narrower, and without the line of the note; why a card alarms stands in the owner's place
};

/// Where everything on a card stands: the one layout that painting, size hints and tooltips share.
struct CardLayout
{
    QRect card; ///< with its border, inside the cell
    QRect edge; ///< narrow, in the colour of the state
    QRect port;
    QRect pill;
    QRect pin;
    QRect headline;
    QRect why; ///< the button that asks why it is running; shown on the card that is dealt with
    QRect owner;
    QRect detail; ///< first line of the note, or why it is suspicious; empty on a compact card
    QRect exposureIcon;
    QRect exposure;
    QRect uptime;
    QRect presence;

    QFont portFont;
    QFont protocolFont;
    QFont headlineFont;
    QFont textFont;
    QFont pillFont;

    /// For a cell of this size; `pillTextWidth` is that of the word on the pill in pillFont. From left to
    /// right; see mirrored().
    [[nodiscard]] static CardLayout of(const QRect &cell, const QFont &font, int pillTextWidth,
                                       int exposureTextWidth, CardDensity density = CardDensity::Comfortable);
    /// The same from right to left.
    [[nodiscard]] CardLayout mirrored(const QRect &cell) const;
    /// Narrowest useful cell for a font; its height fits exactly.
    [[nodiscard]] static QSize cellSize(const QFont &font, CardDensity density = CardDensity::Comfortable);
    [[nodiscard]] static QFont smallFont(const QFont &font);
};

} // namespace Portmonote
