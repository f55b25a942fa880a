// SPDX-License-Identifier: MIT
#pragma once

#include "core/Archive.h"
#include "core/GlanceSummary.h"
#include "storage/Database.h"

namespace Portmonote {

/// Reads how rounds went.
class RoundStore
{
public:
    explicit RoundStore(const Database &database) : m_database(database) {}

    [[nodiscard]] StorageResult<RoundStatus> status(const QString &hostId) const;
    /// When the last valid round up to `time` was finished; nothing where there was none.
    [[nodiscard]] StorageResult<std::optional<UtcMillis>> lastValidUpTo(const QString &hostId,
                                                                        UtcMillis time) const;
    /// Days with a valid round, as bits: bit n is n days before `today` (days since the epoch, UTC).
    [[nodiscard]] StorageResult<quint64> observedDays(const QString &hostId, qint64 today) const;

    /// All rounds of all hosts, in the order in which they were recorded.
    [[nodiscard]] StorageResult<QList<RoundRecord>> rounds() const;
    /// False where it is there already. Within the caller's transaction.
    [[nodiscard]] StorageResult<bool> addMissing(const RoundRecord &round) const;

private:
    const Database &m_database;
};

} // namespace Portmonote
