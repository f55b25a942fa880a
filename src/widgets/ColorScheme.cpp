// SPDX-License-Identifier: MIT
#include "widgets/ColorScheme.h"

#include <QApplication>
#include <QColor>
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QStyleHints>
#endif

namespace Portmonote {

namespace {

struct Tones
{
    QRgb window;
    QRgb base;
    QRgb alternate;
    QRgb button;
    QRgb text;
    QRgb disabled;
    QRgb placeholder;
    QRgb toolTip;
    QRgb highlight;
    QRgb link;
    QRgb visited;
};
constexpr Tones light{0xffeff0f1, 0xffffffff, 0xfff7f7f8, 0xfffcfcfc, 0xff232629, 0xff8b9095,
                      0xff6a7075, 0xfff7f7f7, 0xff1b6fa8, 0xff1b6fa8, 0xff7b4fa3};
constexpr Tones dark{0xff24282c, 0xff1b1e20, 0xff21252a, 0xff31363b, 0xfffcfcfc, 0xff767c82,
                     0xffa1a9b1, 0xff31363b, 0xff2f7fb8, 0xff5db5ea, 0xffb99be0};

} // namespace

QPalette paletteOf(ColorScheme scheme)
{
    const Tones &tones = scheme == ColorScheme::Dark ? dark : light;
    QPalette palette(QColor(tones.button), QColor(tones.window)); // the shades of frames come with it
    palette.setColor(QPalette::Base, QColor(tones.base));
    palette.setColor(QPalette::AlternateBase, QColor(tones.alternate));
    palette.setColor(QPalette::ToolTipBase, QColor(tones.toolTip));
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, QColor(tones.text));
        palette.setColor(QPalette::Disabled, role, QColor(tones.disabled));
    }
    palette.setColor(QPalette::PlaceholderText, QColor(tones.placeholder));
    palette.setColor(QPalette::Highlight, QColor(tones.highlight));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(tones.disabled));
    palette.setColor(QPalette::Link, QColor(tones.link));
    palette.setColor(QPalette::LinkVisited, QColor(tones.visited));
    return palette;
}

void applyColorScheme(ColorScheme scheme)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    // For what the desktop draws: frames of windows, its own dialogs.
    QGuiApplication::styleHints()->setColorScheme(scheme == ColorScheme::Dark ? Qt::ColorScheme::Dark
                                                      : scheme == ColorScheme::Light
                                                      ? Qt::ColorScheme::Light
                                                      : Qt::ColorScheme::Unknown);
#endif
    // Not every desktop can, so the palette is set in any case; the empty one is the desktop's.
    QApplication::setPalette(scheme == ColorScheme::System ? QPalette() : paletteOf(scheme));
}

} // namespace Portmonote
