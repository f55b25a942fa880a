// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace Portmonote {

/// One of our own drawings (`resources/icons/NAME.svg`), in the colour of the palette's text wherever
/// it is painted: it follows light, dark and disabled by itself.
[[nodiscard]] QIcon symbolicIcon(const QString &name);

/// The same, once, in one colour: `size` in device-independent pixels.
[[nodiscard]] QPixmap symbolicPixmap(const QString &name, const QColor &color, int size,
                                     qreal devicePixelRatio);

} // namespace Portmonote
