// SPDX-License-Identifier: MIT
#pragma once

#include "core/PortCard.h"

#include <QList>

namespace Portmonote {

/// What happened to the cards since the model was last told.
struct CardChanges
{
    QList<PortCard> updated; ///< new cards, and cards that are different now
    QList<qint64> removed;   ///< PortFacts::id of cards that are no more
    /// All active cards of `hostId` that are not in `updated` were seen again at this time.
    std::optional<UtcMillis> seenAt;
    QString hostId;

    [[nodiscard]] bool isEmpty() const { return updated.isEmpty() && removed.isEmpty() && !seenAt; }
};

/// What must be told to a model that holds `before`, so that it holds `now`. Pure; meant for a
/// worker thread, with the model's own list shared.
[[nodiscard]] CardChanges changesBetween(const QList<PortCard> &before, const QList<PortCard> &now);

} // namespace Portmonote
