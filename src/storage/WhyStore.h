// SPDX-License-Identifier: MIT
#pragma once

#include "core/WhyReport.h"
#include "storage/Database.h"

namespace Portmonote {

/// Why ports were running, as it was found out at the time: kept for when nobody is there to ask. One
/// report for each way in which a port was run; seeing the same again adds nothing.
class WhyStore
{
public:
    explicit WhyStore(const Database &database) : m_database(database) {}

    /// All of a port, oldest first.
    [[nodiscard]] StorageResult<QList<WhyReport>> reports(qint64 runtimeId) const;

    /// In a transaction of its own; add() within the caller's is insert().
    [[nodiscard]] MaybeError add(qint64 runtimeId, const WhyReport &report) const;
    /// Adds it, or, where the latest one tells the same with less, takes its place.
    [[nodiscard]] MaybeError insert(qint64 runtimeId, const WhyReport &report) const;
    /// As it is, for what comes back and what is imported.
    [[nodiscard]] MaybeError append(qint64 runtimeId, const WhyReport &report) const;

    /// Of more than these the oldest go, but never the first one.
    static constexpr int mostOfOnePort = 100;

private:
    struct Stored
    {
        qint64 id = 0;
        WhyReport report;
    };
    [[nodiscard]] StorageResult<QList<Stored>> stored(qint64 runtimeId) const;

    const Database &m_database;
};

/// Both tell of the same program, run in the same way; pids and times do not matter.
[[nodiscard]] bool isSameWhy(const WhyReport &a, const WhyReport &b);

} // namespace Portmonote
