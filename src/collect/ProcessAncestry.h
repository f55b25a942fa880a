// SPDX-License-Identifier: MIT
#pragma once

#include "core/WhyReport.h"

namespace Portmonote {

/// Why a process of this machine runs, as far as /proc, the unit files, git folders and dpkg tell: who
/// started whom, in which unit, container, session or shell. Empty where the process is gone, or not the
/// one that started then (clock ticks; nothing takes any). Runs `dpkg-query` if `withPackage`: for a
/// worker thread.
[[nodiscard]] WhyReport ancestryOf(qint64 pid, std::optional<UtcMillis> startedAt, bool withPackage);

} // namespace Portmonote
