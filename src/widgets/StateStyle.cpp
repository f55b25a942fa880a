// SPDX-License-Identifier: MIT
#include "widgets/StateStyle.h"

#include <cmath>

namespace Portmonote {

namespace {

constexpr double textContrast = 4.5;
constexpr double shapeContrast = 3.0;

QColor hueOf(DerivedState state)
{
    switch (state) {
    case DerivedState::Suspicious:
        return QColor(0xd5, 0x5e, 0x00); // vermillion
    case DerivedState::Flapping:
        return QColor(0xcc, 0x79, 0xa7); // reddish purple
    case DerivedState::Ghost:
        return QColor(0xe6, 0x9f, 0x00); // orange
    case DerivedState::Unreviewed:
        return QColor(0x00, 0x72, 0xb2); // blue
    case DerivedState::Settling:
        return QColor(0x56, 0xb4, 0xe9); // sky blue
    case DerivedState::Expected:
        return QColor(0x4d, 0x9a, 0x8a); // between green and grey
    case DerivedState::Healthy:
        return QColor(0x00, 0x9e, 0x73); // bluish green
    case DerivedState::Gone:
        break;
    }
    return QColor(0x80, 0x80, 0x80);
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Window)) < luminance(palette.color(QPalette::WindowText));
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return first > second ? first / second : second / first;
}

QColor blend(const QColor &under, const QColor &over, double share)
{
    const auto mix = [share](float a, float b) { return static_cast<float>(a + (b - a) * share); };
    return QColor::fromRgbF(mix(under.redF(), over.redF()), mix(under.greenF(), over.greenF()),
                            mix(under.blueF(), over.blueF()));
}

QColor readable(const QColor &hue, const QColor &background, double ratio)
{
    const QColor goal = luminance(background) < 0.18 ? QColor(Qt::white) : QColor(Qt::black);
    for (int step = 0; step <= 20; ++step) {
        const QColor tuned = blend(hue, goal, step / 20.0);
        if (contrast(tuned, background) >= ratio)
            return tuned;
    }
    return goal;
}

SurfaceColors SurfaceColors::of(const QPalette &palette)
{
    SurfaceColors colors;
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    colors.text = palette.color(QPalette::Active, QPalette::Text);
    // In dark palettes the base is often darker than the window; a card should rise above it.
    colors.card = isDark(palette) ? blend(window, colors.text, 0.07) : base;
    colors.border = blend(colors.card, colors.text, isDark(palette) ? 0.14 : 0.16);
    colors.faint = blend(colors.card, colors.text, 0.13);
    colors.quiet = readable(blend(colors.card, colors.text, 0.62), colors.card, textContrast);
    return colors;
}

StateStyle StateStyle::of(DerivedState state, const QPalette &palette)
{
    const SurfaceColors surface = SurfaceColors::of(palette);
    const QColor hue = hueOf(state);
    StateStyle style;
    style.edge = readable(hue, surface.card, shapeContrast);
    style.pill = blend(surface.card, hue, isDark(palette) ? 0.26 : 0.15);
    style.onPill = readable(hue, style.pill, textContrast);
    style.onCard = readable(hue, surface.card, textContrast);
    style.icon = QStringLiteral("state-") + toString(state);
    return style;
}

QString exposureIcon(Exposure exposure)
{
    return QStringLiteral("exposure-") + toString(exposure);
}

} // namespace Portmonote
