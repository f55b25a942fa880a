// SPDX-License-Identifier: MIT
#pragma once

#include "core/PortEvent.h"
#include "core/PortKey.h"

#include <QList>

namespace Portmonote {

/// Something that happened to a port.
struct PortHappening
{
    PortKey key;
    QString name; ///< title, or who was behind it
    PortEvent event;
};

/// What happened while nobody looked at the window: one line a port, in the order of the ports.
struct AwayNews
{
    struct Line
    {
        PortKey key;
        QString words; ///< plain text: "tcp/8080 nginx: disappeared 12:00, appeared 12:30"
    };
    QList<Line> lines;
    int came = 0; ///< there now, and not when the window was last looked at; as far as events tell
    int went = 0;
    int changed = 0; ///< owner or exposure is another

    [[nodiscard]] bool isEmpty() const { return lines.isEmpty(); }
    /// "2 came, 1 went, 1 changed"
    [[nodiscard]] QString sentence() const;
};

/// Pure. Restarts of the same program, and what a person did, are no news.
[[nodiscard]] AwayNews newsOf(const QList<PortHappening> &happenings);

} // namespace Portmonote
