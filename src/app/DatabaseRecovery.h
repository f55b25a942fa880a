// SPDX-License-Identifier: MIT
#pragma once

#include "storage/Database.h"

namespace Portmonote {

/// Opens the database of the window. Where it is damaged, somebody is asked what is to be done about that;
/// where it cannot be opened, it is said why. Nothing where there is none to go on with.
[[nodiscard]] std::unique_ptr<Database> openOrRecover(const QString &path);

/// Asks what is to be done about a database that nobody has open, and does it: back to a backup, or what can
/// be read carried over. `problem`: what is wrong with it, in words; empty where a backup is wanted back.
/// True where there is a whole database afterwards.
[[nodiscard]] bool recoverDatabase(const QString &path, const QString &problem);

} // namespace Portmonote
