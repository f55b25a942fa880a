// SPDX-License-Identifier: MIT
#pragma once

#include "core/TimeMark.h"

namespace Portmonote {

/// What the clocks of this machine say now.
[[nodiscard]] ClockReading readClocks();

} // namespace Portmonote
