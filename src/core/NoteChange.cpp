// SPDX-License-Identifier: MIT
#include "core/NoteChange.h"

#include <algorithm>

namespace Portmonote {

bool NoteChange::isEmpty() const
{
    return !title && !description && !owner && !serviceType && !risk && !tags && addTags.isEmpty()
        && removeTags.isEmpty() && !pinned && !expectedExposure && !reassign;
}

PortNote changed(PortNote note, const NoteChange &change, const std::optional<PortFacts> &facts)
{
    note.title = change.title.value_or(note.title);
    note.description = change.description.value_or(note.description);
    note.owner = change.owner.value_or(note.owner);
    note.serviceType = change.serviceType.value_or(note.serviceType);
    note.risk = change.risk.value_or(note.risk);
    note.tags = normalisedTags(change.tags.value_or(note.tags) + change.addTags);
    note.tags.removeIf([&](const QString &tag) {
        return std::any_of(change.removeTags.begin(), change.removeTags.end(), [&tag](const QString &gone) {
            return gone.simplified().compare(tag, Qt::CaseInsensitive) == 0;
        });
    });
    note.pinned = change.pinned.value_or(note.pinned);
    if (facts && (note.id == 0 || change.risk || change.reassign)) {
        note.writtenFor = identityOf(facts->owner);
        note.expectedExposure = ifKnown(facts->exposure);
    }
    if (change.expectedExposure)
        note.expectedExposure = *change.expectedExposure;
    return note;
}

} // namespace Portmonote
