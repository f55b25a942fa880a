// SPDX-License-Identifier: MIT
#pragma once

#include "core/PortFacts.h"
#include "core/PortNote.h"

#include <optional>

namespace Portmonote {

/// One row of the view `port_card`: a port's facts beside the note on the same key, if there is one.
struct PortCard
{
    PortFacts facts;
    std::optional<PortNote> note;

    [[nodiscard]] const PortKey &key() const { return facts.key; }

    friend bool operator==(const PortCard &, const PortCard &) = default;
};

} // namespace Portmonote
