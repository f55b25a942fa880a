// SPDX-License-Identifier: MIT
#pragma once

#include "app/Verb.h"
#include "collect/CollectError.h"
#include "storage/FactStore.h"

namespace Portmonote {

/// What `collect` says of a round that was recorded, and of one that failed.
[[nodiscard]] QJsonObject roundJson(const RecordResult &result, int looks);
[[nodiscard]] QJsonObject failureJson(const QString &host, const CollectError &error);
void printRound(const VerbContext &context, const RecordResult &result);

/// What else a look brings along, whatever was seen: old heartbeats become fewer, and today's backup.
void keepUpDatabase(const VerbContext &context, const Database &database);

/// This machine and all hosts of the list, many at once; the exit code.
[[nodiscard]] int collectAllHosts(const VerbContext &context);

} // namespace Portmonote
