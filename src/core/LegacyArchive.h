// SPDX-License-Identifier: MIT
#pragma once

#include "core/Archive.h"

#include <QJsonObject>
#include <QTimeZone>

namespace Portmonote {

/// What the original web Portmonote wrote: `runtimes`, `notes` and `events`, each a list of rows, as its
/// legacy_export.json holds them and as LegacyDatabase reads them from its portmonote.db.
///
/// Its times are local times of the machine that it ran on, in `zone`; those of acknowledgements are UTC.
/// What is wrong with it goes into `error`, in words.
[[nodiscard]] Archive archiveFromLegacy(const QJsonObject &file, const QTimeZone &zone, QString *error);

/// The names of the hosts in it, as they are written.
[[nodiscard]] QStringList hostsOf(const Archive &archive);
/// Says that all of it is of this host.
void moveToHost(Archive &archive, const QString &hostId);

} // namespace Portmonote
