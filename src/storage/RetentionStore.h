// SPDX-License-Identifier: MIT
#pragma once

#include "core/RetentionPolicy.h"
#include "storage/Database.h"

namespace Portmonote {

/// How big the database is, and since when it goes.
struct DatabaseFacts
{
    qint64 bytes = 0; ///< of the file and its log
    std::optional<UtcMillis> oldestAt;
    qint64 rounds = 0;
    qint64 events = 0;
};

/// Applies the policy to old rows: a month of some ports at a time, each in a transaction of a few
/// milliseconds, so that nobody waits.
class RetentionStore
{
public:
    explicit RetentionStore(const Database &database) : m_database(database) {}

    [[nodiscard]] StorageResult<DatabaseFacts> facts() const;
    /// One step. False where there is nothing left to do.
    [[nodiscard]] StorageResult<bool> step(const RetentionPolicy &policy, UtcMillis now) const;
    /// Steps until all is done, or `steps` of them, with a rest between two.
    [[nodiscard]] MaybeError keepUp(const RetentionPolicy &policy, UtcMillis now, int steps) const;

private:
    struct Progress;
    [[nodiscard]] StorageResult<std::optional<Progress>> progress() const;
    [[nodiscard]] MaybeError keep(const Progress &progress) const;
    [[nodiscard]] MaybeError thinMonth(qint64 runtimeId, UtcMillis month) const;

    const Database &m_database;
};

} // namespace Portmonote
