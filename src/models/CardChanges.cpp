// SPDX-License-Identifier: MIT
#include "models/CardChanges.h"

#include <QHash>

namespace Portmonote {

CardChanges changesBetween(const QList<PortCard> &before, const QList<PortCard> &now)
{
    QHash<qint64, const PortCard *> known;
    known.reserve(before.size());
    for (const PortCard &card : before)
        known.insert(card.facts.id, &card);

    CardChanges changes;
    for (const PortCard &card : now) {
        const PortCard *old = known.take(card.facts.id);
        if (!old || !(*old == card))
            changes.updated.append(card);
    }
    changes.removed = known.keys();
    return changes;
}

} // namespace Portmonote
