// SPDX-License-Identifier: MIT
#include "widgets/CardLayout.h"

#include <QFontMetrics>

namespace Portmonote {

namespace {

constexpr int cardGap = 8; // the rhythm of everything
constexpr int edgeWidth = 4;

/// Around what a card holds, and between cards.
int spaceOf(CardDensity density)
{
    return density == CardDensity::Compact ? cardGap * 3 / 4 : cardGap;
}

int presenceHeight(CardDensity density)
{
    return density == CardDensity::Compact ? 4 : 8;
}

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

QSize CardLayout::cellSize(const QFont &font, CardDensity density)
{
    const Fonts fonts(font);
    const bool compact = density == CardDensity::Compact;
    const int space = spaceOf(density);
    const int detail = compact ? 0 : heightOf(fonts.text) + cardGap;
    const int height = space // padding above
        + heightOf(fonts.port) + cardGap / 2 + heightOf(fonts.headline) + 2 + heightOf(fonts.text)
        + cardGap / 2 + detail + heightOf(fonts.text) + space + presenceHeight(density) + space + 2
        + space; // padding below, and the space to the next card
    const int width = QFontMetrics(font).averageCharWidth() * (compact ? 33 : 38) + 4 * cardGap;
    return {std::max(width, compact ? 232 : 264), height};
}

CardLayout CardLayout::mirrored(const QRect &cell) const
{
    CardLayout layout(*this);
    for (QRect *rect : {&layout.card, &layout.edge, &layout.port, &layout.pill, &layout.pin, &layout.headline,
                        &layout.why, &layout.owner, &layout.detail, &layout.exposureIcon, &layout.exposure,
                        &layout.uptime, &layout.presence})
        rect->moveLeft(cell.left() + cell.right() - rect->right());
    return layout;
}

CardLayout CardLayout::of(const QRect &cell, const QFont &font, int pillTextWidth, int exposureTextWidth,
                          CardDensity density)
{
    const int space = spaceOf(density);
    const Fonts fonts(font);
    CardLayout layout;
    layout.portFont = fonts.port;
    layout.protocolFont = fonts.protocol;
    layout.headlineFont = fonts.headline;
    layout.textFont = fonts.text;
    layout.pillFont = fonts.pill;

    layout.card = cell.adjusted(0, 0, -space, -space);
    layout.edge = QRect(layout.card.left(), layout.card.top(), edgeWidth, layout.card.height());
    const QRect content = layout.card.adjusted(edgeWidth + space + 2, space, -space - 2, -space);

    const int portHeight = heightOf(fonts.port);
    const int pillHeight = heightOf(fonts.pill) + 6;
    const int icon = heightOf(fonts.pill);
    const int pillWidth = std::min(pillTextWidth + icon + 4 + 2 * cardGap, content.width() / 2);
    layout.pill = QRect(content.right() - pillWidth + 1, content.top() + (portHeight - pillHeight) / 2,
                        pillWidth, pillHeight);
    layout.pin = QRect(layout.pill.left() - icon - cardGap, content.top() + (portHeight - icon) / 2, icon,
                       icon);
    layout.port = QRect(content.left(), content.top(), layout.pin.left() - cardGap - content.left(),
                        portHeight);

    int y = layout.port.bottom() + 1 + cardGap / 2;
    const auto line = [&](const QFont &lineFont, int spaceAfter) {
        const QRect rect(content.left(), y, content.width(), heightOf(lineFont));
        y = rect.bottom() + 1 + spaceAfter;
        return rect;
    };
    layout.headline = line(fonts.headline, 2);
    const int button = layout.headline.height();
    layout.why = QRect(layout.headline.right() - button + 1, layout.headline.top(), button, button);
    layout.headline.setRight(layout.why.left() - cardGap);
    layout.owner = line(fonts.text, cardGap / 2);
    if (density == CardDensity::Comfortable)
        layout.detail = line(fonts.text, cardGap);
    const QRect bottom = line(fonts.text, space);
    const int bottomIcon = std::min(16, bottom.height());
    layout.exposureIcon = QRect(bottom.left(), bottom.top() + (bottom.height() - bottomIcon) / 2, bottomIcon,
                                bottomIcon);
    const int exposureLeft = layout.exposureIcon.right() + 1 + cardGap / 2;
    const int exposureWidth = std::min(exposureTextWidth + 1, bottom.width() * 55 / 100);
    layout.exposure = QRect(exposureLeft, bottom.top(), exposureWidth, bottom.height());
    layout.uptime = QRect(layout.exposure.right() + cardGap, bottom.top(),
                          bottom.right() - layout.exposure.right() - cardGap + 1, bottom.height());
    layout.presence = QRect(content.left(), y, content.width(), presenceHeight(density));
    return layout;
}

} // namespace Portmonote
