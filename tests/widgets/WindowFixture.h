// SPDX-License-Identifier: MIT
#pragma once

#include "models/PortFilterModel.h"
#include "models/TimelineModel.h"
#include "widgets/CardView.h"
#include "widgets/MainWindow.h"
#include "widgets/SampleCards.h"

#include <QApplication>
#include <QPalette>
#include <QStyleFactory>

namespace Portmonote {

/// A window on models without a database.
struct WindowFixture
{
    explicit WindowFixture(const QList<PortCard> &cards)
    {
        table.setCards(cards);
        derived.setSourceModel(&table);
        derived.setObservedDays((quint64(1) << 20) - 1);
        derived.setNow(Samples::now);
        filter.setSourceModel(&derived);
        window = std::make_unique<MainWindow>(&derived, &filter, &timeline);
    }

    [[nodiscard]] CardView *view() const { return window->findChild<CardView *>(); }
    template<typename T>
    [[nodiscard]] T *part(const char *name) const
    {
        return window->findChild<T *>(QLatin1String(name));
    }

    PortTableModel table{QSqlDatabase()};
    DerivedStateModel derived;
    PortFilterModel filter;
    TimelineModel timeline;
    std::unique_ptr<MainWindow> window;
};

inline QPalette darkPalette()
{
    QPalette palette(QColor(0x2a, 0x2e, 0x32), QColor(0x23, 0x26, 0x29));
    palette.setColor(QPalette::Window, QColor(0x2a, 0x2e, 0x32));
    palette.setColor(QPalette::Base, QColor(0x1b, 0x1e, 0x20));
    palette.setColor(QPalette::AlternateBase, QColor(0x23, 0x26, 0x29));
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, QColor(0xfc, 0xfc, 0xfc));
    palette.setColor(QPalette::Highlight, QColor(0x3d, 0xae, 0xe9));
    palette.setColor(QPalette::HighlightedText, QColor(0xfc, 0xfc, 0xfc));
    palette.setColor(QPalette::PlaceholderText, QColor(0xa1, 0xa9, 0xb1));
    palette.setColor(QPalette::ToolTipBase, QColor(0x31, 0x36, 0x3b));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x6e, 0x73, 0x78));
    return palette;
}

} // namespace Portmonote
