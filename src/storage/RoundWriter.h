// SPDX-License-Identifier: MIT
#pragma once

#include "core/RoundDiff.h"
#include "storage/EventStore.h"
#include "storage/FactStore.h"
#include "storage/FactWriter.h"
#include "storage/StayingPorts.h"

#include <array>

namespace Portmonote {

/// Writes the difference that one round makes, within the caller's transaction. Each kind of change
/// has one prepared statement; all that merely stayed is one statement together, and on machines with many
/// ports not even that (see StayingPorts).
class RoundWriter
{
public:
    RoundWriter(const Database &database, const Observation &observation, const KnownPorts &known);

    [[nodiscard]] StorageResult<RecordResult> write(const RoundDiff &diff);
    /// The facts that are different now, in more than the time.
    [[nodiscard]] const QList<PortFacts> &written() const { return m_written; }
    /// The clock was set: times of others are different, too.
    [[nodiscard]] bool movedTimes() const { return m_shift != 0; }

private:
    /// Ports of which the same is told, in the order in which it is: of one port, first the process.
    struct Events
    {
        PortEvent::Type type;
        std::optional<bool> sameIdentity;
        QList<qint64> ids = {};
    };
    enum Kind { Disappeared, StartedAnew, OtherProcess, ExposureChanged, Appeared };

    [[nodiscard]] MaybeError writeRound(const RoundDiff &diff);
    [[nodiscard]] bool isWrittenInRows() const;
    [[nodiscard]] MaybeError settle(const RoundDiff &diff);
    [[nodiscard]] MaybeError stay(const QList<PortKey> &unconfirmed);
    [[nodiscard]] MaybeError noteClocks();
    [[nodiscard]] MaybeError followClock(qint64 shift);
    [[nodiscard]] MaybeError writeAppearance(const RoundDiff::Change &change);
    [[nodiscard]] MaybeError writeChange(const RoundDiff::Change &change);
    [[nodiscard]] MaybeError writeDisappearance(const PortKey &key);
    [[nodiscard]] MaybeError extendPresence(const QList<PortKey> &unconfirmed);
    [[nodiscard]] MaybeError beatOncePerDay(const QList<PortKey> &unconfirmed);
    [[nodiscard]] MaybeError beginHeartbeats(const QString &except);
    [[nodiscard]] MaybeError writeEvents();
    [[nodiscard]] PortFacts factsOf(const RoundDiff::Change &change, const PortFacts *before) const;
    [[nodiscard]] MaybeError upsert(PortFacts &facts, FactWriter::Heartbeat heartbeat);

    const Database &m_database;
    const Observation &m_observation;
    const KnownPorts &m_known;
    UtcMillis m_at;
    qint64 m_shift = 0; ///< by which the clock was set since the round before
    std::array<Events, 5> m_events{{{PortEvent::Type::Disappeared, {}},
                                    {PortEvent::Type::ProcessChanged, true},
                                    {PortEvent::Type::ProcessChanged, false},
                                    {PortEvent::Type::ExposureChanged, {}},
                                    {PortEvent::Type::Appeared, {}}}};
    FactWriter m_facts;
    StayingPorts m_staying;
    QList<PortFacts> m_written;
    RecordResult m_result;
};

} // namespace Portmonote
