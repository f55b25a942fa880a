// SPDX-License-Identifier: MIT
#include "widgets/CardLayout.h"

#include <QFontMetrics>

namespace Portmonote {

namespace {

constexpr int gap = 8; // the rhythm of everything
constexpr int edgeWidth = 4;
constexpr int presenceHeight = 8;

QFont scaled(QFont font, double factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    return font;
}

struct Fonts
{
    QFont port;
    QFont protocol;
    QFont headline;
    QFont text;
    QFont pill;

    explicit Fonts(const QFont &font)
        : port(scaled(font, 1.55))
        , protocol(scaled(font, 1.0))
        , headline(scaled(font, 1.05))
        , text(scaled(font, 0.95))
        , pill(CardLayout::smallFont(font))
    {
        port.setWeight(QFont::Bold);
        port.setFixedPitch(false);
        headline.setWeight(QFont::DemiBold);
        pill.setWeight(QFont::DemiBold);
    }
};

int heightOf(const QFont &font)
{
    return QFontMetrics(font).height();
}

} // namespace

QFont CardLayout::smallFont(const QFont &font)
{
    return scaled(font, 0.9);
}

QSize CardLayout::cellSize(const QFont &font)
{
    const Fonts fonts(font);
    const int height = gap // padding above
        + heightOf(fonts.port) + gap / 2 + heightOf(fonts.headline) + 2 + heightOf(fonts.text) + gap / 2
        + heightOf(fonts.text) + gap + heightOf(fonts.text) + gap + presenceHeight + gap + 2
        + gap; // padding below, and the space to the next card
    const int width = QFontMetrics(font).averageCharWidth() * 38 + 4 * gap;
    return {std::max(width, 264), height};
}

CardLayout CardLayout::of(const QRect &cell, const QFont &font, int pillTextWidth, int exposureTextWidth)
{
    const Fonts fonts(font);
    CardLayout layout;
    layout.portFont = fonts.port;
    layout.protocolFont = fonts.protocol;
    layout.headlineFont = fonts.headline;
    layout.textFont = fonts.text;
    layout.pillFont = fonts.pill;

    layout.card = cell.adjusted(0, 0, -gap, -gap);
    layout.edge = QRect(layout.card.left(), layout.card.top(), edgeWidth, layout.card.height());
    const QRect content = layout.card.adjusted(edgeWidth + gap + 2, gap, -gap - 2, -gap);

    const int portHeight = heightOf(fonts.port);
    const int pillHeight = heightOf(fonts.pill) + 6;
    const int icon = heightOf(fonts.pill);
    const int pillWidth = std::min(pillTextWidth + icon + 4 + 2 * gap, content.width() / 2);
    layout.pill = QRect(content.right() - pillWidth + 1, content.top() + (portHeight - pillHeight) / 2,
                        pillWidth, pillHeight);
    layout.pin = QRect(layout.pill.left() - icon - gap, content.top() + (portHeight - icon) / 2, icon, icon);
    layout.port = QRect(content.left(), content.top(), layout.pin.left() - gap - content.left(), portHeight);

    int y = layout.port.bottom() + 1 + gap / 2;
    const auto line = [&](const QFont &lineFont, int spaceAfter) {
        const QRect rect(content.left(), y, content.width(), heightOf(lineFont));
        y = rect.bottom() + 1 + spaceAfter;
        return rect;
    };
    layout.headline = line(fonts.headline, 2);
    const int button = layout.headline.height();
    layout.why = QRect(layout.headline.right() - button + 1, layout.headline.top(), button, button);
    layout.headline.setRight(layout.why.left() - gap);
    layout.owner = line(fonts.text, gap / 2);
    layout.detail = line(fonts.text, gap);
    const QRect bottom = line(fonts.text, gap);
    const int bottomIcon = std::min(16, bottom.height());
    layout.exposureIcon = QRect(bottom.left(), bottom.top() + (bottom.height() - bottomIcon) / 2, bottomIcon,
                                bottomIcon);
    const int exposureLeft = layout.exposureIcon.right() + 1 + gap / 2;
    const int exposureWidth = std::min(exposureTextWidth + 1, bottom.width() * 55 / 100);
    layout.exposure = QRect(exposureLeft, bottom.top(), exposureWidth, bottom.height());
    layout.uptime = QRect(layout.exposure.right() + gap, bottom.top(),
                          bottom.right() - layout.exposure.right() - gap + 1, bottom.height());
    layout.presence = QRect(content.left(), y, content.width(), presenceHeight);
    return layout;
}

} // namespace Portmonote
