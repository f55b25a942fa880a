// SPDX-License-Identifier: MIT
#pragma once

#include "core/PortCard.h"

#include <QList>

namespace Portmonote {

/// What is different between two moments, port by port; in the order of the ports.
struct CardComparison
{
    struct Change
    {
        PortCard before;
        PortCard after;
    };
    QList<PortCard> came; ///< there now, and not before
    QList<PortCard> went; ///< as they were before
    QList<Change> ownerChanged;
    QList<Change> exposureChanged; ///< may be among ownerChanged, too
    int same = 0;                  ///< there at both moments, by the same owner, as exposed

    [[nodiscard]] bool isEmpty() const
    {
        return came.isEmpty() && went.isEmpty() && ownerChanged.isEmpty() && exposureChanged.isEmpty();
    }
};

/// Pure. Cards of ports that were not there yet may be missing on either side.
[[nodiscard]] CardComparison compareCards(const QList<PortCard> &before, const QList<PortCard> &after);

/// One line on each difference, for a person.
[[nodiscard]] QString describeOwnerChange(const CardComparison::Change &change);
[[nodiscard]] QString describeExposureChange(const CardComparison::Change &change);

} // namespace Portmonote
