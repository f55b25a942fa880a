// SPDX-License-Identifier: MIT
#pragma once

#include "storage/Database.h"

#include <QStringList>

namespace Portmonote {

/// Looks whether a database is whole: SQLite's own structure, rows that refer to others, and what the
/// program relies on. Returns what is wrong, and where, a line each; nothing wrong gives no line. An error
/// says only that it could not be looked at. Nothing in it is changed, nor brought up to date, and others
/// may have it open. Reads all of it: for a worker thread.
[[nodiscard]] StorageResult<QStringList> checkFile(const QString &path);

} // namespace Portmonote
