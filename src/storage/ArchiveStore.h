// SPDX-License-Identifier: MIT
#pragma once

#include "core/PortArchive.h"
#include "storage/Database.h"

namespace Portmonote {

/// What joining two histories of a port did.
struct MergeResult
{
    bool isNew = false;     ///< the port was not there before
    bool isChanged = false; ///< anything was written
    int newEvents = 0;
};

/// Takes ports out of the database whole, and puts them back.
class ArchiveStore
{
public:
    explicit ArchiveStore(const Database &database) : m_database(database) {}

    /// Nothing where the port was never seen.
    [[nodiscard]] StorageResult<std::optional<PortArchive>> read(const PortKey &key) const;
    /// The keys of all ports that were ever seen, by host, port and protocol.
    [[nodiscard]] StorageResult<QList<PortKey>> keys() const;

    // What follows happens within the caller's transaction.

    /// Writes a port that is not there. Ids are given anew.
    [[nodiscard]] MaybeError insert(const PortArchive &archive) const;
    /// Adds an older or parallel history to what is there: events that are not there yet, the earlier
    /// first sight, and the present of whichever was seen last. Inserts a port that is not there.
    /// Tells whether anything changed.
    [[nodiscard]] StorageResult<MergeResult> merge(const PortArchive &archive) const;
    /// The port and its history; its note stays.
    [[nodiscard]] MaybeError remove(const PortKey &key) const;

private:
    [[nodiscard]] MaybeError insertEventsBetween(qint64 runtimeId, const QList<PortEvent> &events) const;
    [[nodiscard]] MaybeError appendReasons(qint64 runtimeId, const QList<WhyReport> &reasons) const;
    [[nodiscard]] MaybeError insertEvents(qint64 runtimeId, const QList<PortEvent> &events,
                                          std::optional<qsizetype> openHeartbeat) const;

    const Database &m_database;
};

} // namespace Portmonote
