// SPDX-License-Identifier: MIT
#pragma once

#include "collect/ServiceStop.h"

namespace Portmonote {

/// Carries out a plan that somebody agreed to, and writes it into the history of the port. Returns what
/// went wrong, in words, or nothing. Waits for the end: for a worker thread, and for the command line.
[[nodiscard]] QString stopAndRecord(const QString &databasePath, const StopPlan &plan, const PortFacts &port);

} // namespace Portmonote
