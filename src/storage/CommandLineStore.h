// SPDX-License-Identifier: MIT
#pragma once

#include "storage/Database.h"

namespace Portmonote {

/// Takes every command line out of what is kept: of ports, and of the reasons why they ran. In one
/// transaction.
[[nodiscard]] MaybeError forgetCommandLines(const Database &database);

} // namespace Portmonote
