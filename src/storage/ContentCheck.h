// SPDX-License-Identifier: MIT
#pragma once

#include "storage/StorageError.h"

#include <QStringList>

namespace Portmonote {

/// Looks at what a database that is whole (checkFile()) says: whether notes are what Portmonote wrote, and
/// whether the history of a port makes sense. Returns what is doubtful, a line each. That is for a person to
/// look at: nothing in it is changed. For a worker thread.
[[nodiscard]] StorageResult<QStringList> checkContent(const QString &path);

} // namespace Portmonote
