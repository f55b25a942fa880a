// SPDX-License-Identifier: MIT
#pragma once

#include "core/Observation.h"
#include "core/RoundDiff.h"
#include "storage/Database.h"

namespace Portmonote {

class FactMemory;

/// What recording a round changed.
struct RecordResult
{
    qint64 roundId = 0;
    QString hostId;
    UtcMillis at = 0; ///< when the ports were seen
    QList<PortKey> appeared;
    QList<PortKey> changed; ///< owner or exposure is another
    QList<PortKey> disappeared;
    QList<qint64> updatedIds; ///< rows of port_runtime that differ in more than the time
    int ports = 0;
};

/// Writes what was observed. A fact is never deleted here; a missed port becomes `disappeared`.
class FactStore
{
public:
    /// `memory`: of earlier rounds on this connection; a round without one reads what is known.
    explicit FactStore(const Database &database, FactMemory *memory = nullptr)
        : m_database(database), m_memory(memory)
    {}

    /// The active ports of a host with their addresses, for the collector's second look.
    [[nodiscard]] StorageResult<ExpectedPorts> expectedPorts(const QString &hostId) const;

    /// Records a valid round in one transaction.
    [[nodiscard]] StorageResult<RecordResult> record(const Observation &observation) const;

    /// Records that a round failed, and why. Changes no port.
    [[nodiscard]] MaybeError recordFailure(const QString &hostId, UtcMillis startedAt, UtcMillis finishedAt,
                                           const QString &reason) const;

private:
    [[nodiscard]] MaybeError setRecording(const QString &hostId, bool recording) const;
    [[nodiscard]] StorageResult<KnownPorts> knownPorts(const QString &hostId) const;

    const Database &m_database;
    FactMemory *m_memory;
};

} // namespace Portmonote
