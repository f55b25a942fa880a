// SPDX-License-Identifier: MIT
#pragma once

#include "core/Observation.h"
#include "storage/FactStore.h"

namespace Portmonote {

/// Stores why the ports run that appeared in a round of this machine, or are somebody else's now, while
/// those who know are still there, without command lines where the user wants none to be kept. Reads
/// /proc: for a worker thread.
[[nodiscard]] MaybeError freezeWhy(const Database &database, const Observation &observation,
                                   const RecordResult &recorded, bool storesCommandLines);

} // namespace Portmonote
