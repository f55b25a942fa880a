// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Portmonote {

/// Waits until a file is on the disk; of a folder: until what was renamed in it is.
[[nodiscard]] bool syncToDisk(const QString &path);

} // namespace Portmonote
