// SPDX-License-Identifier: MIT
#pragma once

#include "storage/Database.h"

namespace Portmonote {

/// Writes what an open connection still holds, though the file at its path was deleted or replaced, into a
/// new file beside that path: "portmonote-rescued-20261125-140500.db", for its owner only, checked. What is
/// at the path now stays as it is. Returns the file. For a worker thread.
[[nodiscard]] StorageResult<QString> writeRescueCopy(const Database &database);

} // namespace Portmonote
