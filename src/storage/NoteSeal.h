// SPDX-License-Identifier: MIT
#pragma once

#include "core/PortKey.h"
#include "storage/Database.h"

#include <QStringList>

namespace Portmonote {

/// Notes cannot be observed again: each has a checksum of what it held when Portmonote wrote it. One that
/// does not fit any more was changed by a failing disk or by another program.

/// Writes the checksum of what is stored. To be called by whatever writes a note, in its transaction; also
/// by a step of the schema that changes notes.
[[nodiscard]] MaybeError sealNote(const Database &database, const PortKey &key);

/// All of them, as they are.
[[nodiscard]] MaybeError sealAllNotes(const Database &database);

/// The notes whose checksum does not fit, as "host tcp/80". Notes without one are let be.
/// Nothing is changed.
struct BrokenSeals
{
    QStringList notes;
    QString error; ///< why they could not be read; empty where they could
};
[[nodiscard]] BrokenSeals brokenSeals(const QSqlDatabase &handle);

} // namespace Portmonote
