// SPDX-License-Identifier: MIT
#pragma once

#include "core/PortEvent.h"
#include "core/PortFacts.h"
#include "core/WhyReport.h"

namespace Portmonote {

/// All that is recorded of one port: its facts and its whole history. What is forgotten and brought
/// back, and what is exported and imported.
struct PortArchive
{
    PortFacts facts;
    QList<PortEvent> events;  ///< oldest first
    QList<WhyReport> reasons; ///< why it was run; oldest first
    /// The heartbeat among the events that the next round extends.
    std::optional<qsizetype> openHeartbeat;
};

} // namespace Portmonote
