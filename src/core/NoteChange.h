// SPDX-License-Identifier: MIT
#pragma once

#include "core/PortFacts.h"
#include "core/PortNote.h"

namespace Portmonote {

/// What is to be changed of a note; fields that are not set stay as they are.
struct NoteChange
{
    std::optional<QString> title = {};
    std::optional<QString> description = {};
    std::optional<QString> owner = {};
    std::optional<QString> serviceType = {};
    std::optional<Risk> risk = {};
    std::optional<QStringList> tags = {}; ///< replace all that are there
    QStringList addTags = {};
    QStringList removeTags = {};
    std::optional<bool> pinned = {};
    /// The widest exposure that is fine; the inner nothing allows any.
    std::optional<std::optional<Exposure>> expectedExposure = {};
    /// The note is for whoever is behind the port now. So is one whose risk is set, and a new one.
    bool reassign = false;

    [[nodiscard]] bool isEmpty() const;
};

/// The note after a change. `note` may be a new one (id 0); `facts` is what is known of the port, if
/// anything is.
[[nodiscard]] PortNote changed(PortNote note, const NoteChange &change,
                               const std::optional<PortFacts> &facts);

} // namespace Portmonote
