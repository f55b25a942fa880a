// SPDX-License-Identifier: MIT
#pragma once

#include "core/PortArchive.h"
#include "core/PortNote.h"

namespace Portmonote {

/// One look, as it is recorded.
struct RoundRecord
{
    QString hostId;
    UtcMillis startedAt = 0;
    UtcMillis finishedAt = 0;
    bool valid = true;
    QString reason; ///< of a failed one
    int looks = 0;
    std::optional<int> ports;
    std::optional<int> appeared;
    std::optional<int> changed;
    std::optional<int> disappeared;

    friend bool operator==(const RoundRecord &, const RoundRecord &) = default;
};

/// Everything that a database holds, or that a file brings.
struct Archive
{
    QList<PortArchive> ports;
    QList<PortNote> notes;
    QList<RoundRecord> rounds;
    /// Its notes have not all the fields: an empty one says that it was not written down there, not that it
    /// is to be emptied here.
    bool hasPartialNotes = false;
};

} // namespace Portmonote
