// SPDX-License-Identifier: MIT
#pragma once

#include "storage/Database.h"

#include <QStringList>

namespace Portmonote {

/// Looks whether a database is whole: SQLite's own structure, rows that refer to others, and what the
/// program relies on. Returns what is wrong, and where, a line each; nothing wrong gives no line. Reads all
/// of it: for a worker thread.
[[nodiscard]] StorageResult<QStringList> checkDatabase(const Database &database);

/// The same for a file that nobody has open, of any age: nothing in it is changed, nor brought up to date.
[[nodiscard]] StorageResult<QStringList> checkFile(const QString &path);

} // namespace Portmonote
