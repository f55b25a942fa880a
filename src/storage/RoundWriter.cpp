// SPDX-License-Identifier: MIT
#include "storage/RoundWriter.h"

#include "storage/SqlValues.h"
#include "storage/TimeMarkStore.h"

#include <QSqlError>

#include <algorithm>
#include <cstdlib>

namespace Portmonote {

namespace {

/// So many ports are written in their rows in each round. Of more, those to which nothing happens are not
/// written at all (see StayingPorts).
constexpr qsizetype mostWrittenEach = 500;

/// " AND id NOT IN (…)" for the ports that a single look missed. The ids are our own numbers.
QString exceptFor(const QList<PortKey> &unconfirmed, const KnownPorts &known)
{
    if (unconfirmed.isEmpty())
        return {};
    QStringList ids;
    for (const PortKey &key : unconfirmed)
        ids.append(QString::number(known.value(key).id));
    return QStringLiteral(" AND id NOT IN (%1)").arg(ids.join(QStringLiteral(", ")));
}

/// The mask `days` later, seen on that day; earlier, where the clock was set back.
quint64 presenceAfter(qint64 days, quint64 mask)
{
    constexpr quint64 storable = ~quint64(0) >> 1; // SQLite's integers have a sign
    if (std::abs(days) >= 63)
        return 1;
    return ((days < 0 ? mask >> -days : mask << days) & storable) | 1;
}

} // namespace

RoundWriter::RoundWriter(const Database &database, const Observation &observation, const KnownPorts &known)
    : m_database(database)
    , m_observation(observation)
    , m_known(known)
    , m_at(observation.finishedAt)
    , m_events(database)
    , m_facts(database)
    , m_staying(database, observation.hostId)
{
    m_result.hostId = observation.hostId;
    m_result.at = m_at;
    m_result.ports = static_cast<int>(observation.ports.size());
}

StorageResult<RecordResult> RoundWriter::write(const RoundDiff &diff)
{
    if (auto failed = writeRound(diff))
        return *failed;
    if (auto failed = settle(diff))
        return *failed;
    if (auto failed = noteClocks())
        return *failed;
    for (const PortKey &key : diff.disappeared) {
        if (auto failed = writeDisappearance(key))
            return *failed;
    }
    for (const RoundDiff::Change &change : diff.changed) {
        if (auto failed = writeChange(change))
            return *failed;
    }
    for (const RoundDiff::Change &change : diff.appeared) {
        if (auto failed = writeAppearance(change))
            return *failed;
    }
    if (auto failed = extendPresence(diff.unconfirmed))
        return *failed;
    if (auto failed = beatOncePerDay(diff.unconfirmed))
        return *failed;
    if (auto failed = stay(diff.unconfirmed))
        return *failed;
    return m_result;
}

bool RoundWriter::isWrittenInRows() const
{
    return m_observation.ports.size() <= mostWrittenEach;
}

/// What stayed until now, and does so no longer, gets its times into its rows.
MaybeError RoundWriter::settle(const RoundDiff &diff)
{
    const auto lastRound = m_staying.lastRound();
    if (!lastRound)
        return lastRound.error();
    const bool isNewDay = *lastRound / millisPerDay != m_at / millisPerDay;
    if (isNewDay || isWrittenInRows())
        return m_staying.settle();
    QList<qint64> ids;
    for (const RoundDiff::Change &change : diff.changed)
        ids.append(m_known.value(m_observation.ports.at(change.index).key).id);
    for (const QList<PortKey> &keys : {diff.disappeared, diff.unconfirmed}) {
        for (const PortKey &key : keys)
            ids.append(m_known.value(key).id);
    }
    return m_staying.settle(ids);
}

MaybeError RoundWriter::stay(const QList<PortKey> &unconfirmed)
{
    if (isWrittenInRows())
        return std::nullopt;
    QList<qint64> except;
    for (const PortKey &key : unconfirmed)
        except.append(m_known.value(key).id);
    return m_staying.stay(m_at / millisPerDay, except);
}

MaybeError RoundWriter::writeRound(const RoundDiff &diff)
{
    QSqlQuery query = m_database.query();
    query.prepare(
        QStringLiteral("INSERT INTO round (host_id, started_at, finished_at, valid, looks, ports, appeared, "
                       "changed, disappeared) VALUES (?, ?, ?, 1, ?, ?, ?, ?, ?)"));
    query.addBindValue(m_observation.hostId);
    query.addBindValue(m_observation.startedAt);
    query.addBindValue(m_observation.finishedAt);
    query.addBindValue(m_observation.looks);
    query.addBindValue(m_observation.ports.size());
    query.addBindValue(diff.appeared.size());
    query.addBindValue(diff.changed.size());
    query.addBindValue(diff.disappeared.size());
    if (!query.exec())
        return m_database.error(query.lastError());
    m_result.roundId = query.lastInsertId().toLongLong();
    return std::nullopt;
}

MaybeError RoundWriter::noteClocks()
{
    const auto marks = TimeMarkStore(m_database).note(m_observation, m_result.roundId);
    if (!marks)
        return marks.error();
    for (const TimeMark &mark : *marks) {
        if (mark.kind == TimeMark::Kind::ZoneChanged)
            continue;
        // A heartbeat spans nothing that nobody saw; and it does not end before it began.
        if (auto failed = followClock(mark.shift))
            return failed;
    }
    return std::nullopt;
}

/// Where the clock was set, what began before began `shift` away by today's clock, or durations would be
/// absurd. Heartbeats begin anew.
MaybeError RoundWriter::followClock(qint64 shift)
{
    if (auto failed = m_staying.settle())
        return failed;
    m_shift += shift;
    QSqlQuery query = m_database.query();
    query.prepare(QStringLiteral(
        "UPDATE port_runtime SET appeared_at = max(1, appeared_at + :shift), process_started_at = "
        "max(1, process_started_at + :shift), heartbeat_id = NULL "
        "WHERE host_id = :host AND current_state = 'active'"));
    query.bindValue(QStringLiteral(":shift"), shift);
    query.bindValue(QStringLiteral(":host"), m_observation.hostId);
    if (!query.exec())
        return m_database.error(query.lastError());
    return std::nullopt;
}

PortFacts RoundWriter::factsOf(const RoundDiff::Change &change, const PortFacts *before) const
{
    const ObservedPort &seen = m_observation.ports.at(change.index);
    PortFacts facts = before ? *before : PortFacts{};
    facts.key = seen.key;
    if (!before)
        facts.firstSeenAt = m_at;
    if (!before || !before->active)
        facts.appearedAt = m_at;
    facts.active = true;
    facts.lastSeenAt = m_at;
    facts.addresses = seen.addresses;
    facts.exposure = seen.exposure;
    // What was learned of the very same socket stays with it, its process included.
    const bool learned = !(change.owner == seen.owner) && before && change.owner == before->owner;
    facts.owner = change.owner;
    if (!learned || seen.pid) {
        facts.pid = seen.pid;
        facts.processName = seen.processName;
        facts.commandLine = seen.commandLine;
        facts.processStartedAt = seen.processStartedAt;
    }
    facts.sockets = seen.sockets;
    facts.bootId = m_observation.bootId;
    return facts;
}

MaybeError RoundWriter::upsert(PortFacts &facts, FactWriter::Heartbeat heartbeat)
{
    if (facts.id == 0) {
        const auto id = m_facts.insert(facts);
        if (!id)
            return id.error();
        facts.id = *id;
    } else if (auto failed = m_facts.update(facts, heartbeat)) {
        return failed;
    }
    m_result.updatedIds.append(facts.id);
    m_written.append(facts);
    return std::nullopt;
}

MaybeError RoundWriter::append(PortEvent::Type type, const PortFacts &facts, bool sameIdentity)
{
    PortEvent event;
    event.runtimeId = facts.id;
    event.type = type;
    event.timestamp = m_at;
    event.pid = facts.pid;
    event.processName = facts.processName;
    event.owner = facts.owner;
    event.addresses = facts.addresses;
    event.exposure = facts.exposure;
    event.sameIdentity = sameIdentity;
    const auto id = m_events.append(event);
    return id ? MaybeError() : MaybeError(id.error());
}

MaybeError RoundWriter::writeAppearance(const RoundDiff::Change &change)
{
    const PortKey &key = m_observation.ports.at(change.index).key;
    const auto known = m_known.constFind(key);
    PortFacts facts = factsOf(change, known == m_known.cend() ? nullptr : &*known);
    if (facts.id == 0) {
        facts.presenceDay = m_at / millisPerDay;
        facts.presenceMask = 1;
    }
    if (auto failed = upsert(facts, FactWriter::Heartbeat::Ends))
        return failed;
    m_result.appeared.append(key);
    return append(PortEvent::Type::Appeared, facts);
}

MaybeError RoundWriter::writeChange(const RoundDiff::Change &change)
{
    const PortKey &key = m_observation.ports.at(change.index).key;
    PortFacts before = m_known.value(key);
    before.appearedAt = std::max<UtcMillis>(1, before.appearedAt + m_shift);
    PortFacts facts = factsOf(change, &before);
    const bool told = change.processChanged || change.exposureChanged;
    if (auto failed = upsert(facts, told ? FactWriter::Heartbeat::Ends : FactWriter::Heartbeat::Continues))
        return failed;
    if (change.processChanged) {
        if (auto failed = append(PortEvent::Type::ProcessChanged, facts, change.sameIdentity))
            return failed;
    }
    if (change.exposureChanged) {
        if (auto failed = append(PortEvent::Type::ExposureChanged, facts))
            return failed;
    }
    if ((change.processChanged && !change.sameIdentity) || change.exposureChanged)
        m_result.changed.append(key);
    return std::nullopt;
}

MaybeError RoundWriter::writeDisappearance(const PortKey &key)
{
    PortFacts facts = m_known.value(key);
    facts.active = false;
    facts.lastDisappearedAt = m_at;
    if (auto failed = upsert(facts, FactWriter::Heartbeat::Ends))
        return failed;
    m_result.disappeared.append(key);
    return append(PortEvent::Type::Disappeared, facts);
}

MaybeError RoundWriter::extendPresence(const QList<PortKey> &unconfirmed)
{
    QSqlQuery query = m_database.query();
    query.prepare(
        QStringLiteral("UPDATE port_runtime SET last_seen_at = :at, "
                       "uptime_seconds = max(0, (:at - coalesce(process_started_at, appeared_at)) / 1000) "
                       "WHERE host_id = :host AND current_state = 'active' AND stays = 0 "
                       "AND last_seen_at <> :at%1")
            .arg(exceptFor(unconfirmed, m_known)));
    query.bindValue(QStringLiteral(":at"), m_at);
    query.bindValue(QStringLiteral(":host"), m_observation.hostId);
    if (!query.exec())
        return m_database.error(query.lastError());
    return std::nullopt;
}

MaybeError RoundWriter::beatOncePerDay(const QList<PortKey> &unconfirmed)
{
    const qint64 today = m_at / millisPerDay;
    const QString except = exceptFor(unconfirmed, m_known);

    // Ports that have today's heartbeat already: it grows in place.
    QSqlQuery extend = m_database.query();
    extend.prepare(
        QStringLiteral(
            "UPDATE port_event SET until_at = ? WHERE id IN (SELECT heartbeat_id FROM port_runtime "
            "WHERE host_id = ? AND current_state = 'active' AND stays = 0 AND presence_day = ?%1)")
            .arg(except));
    extend.addBindValue(m_at);
    extend.addBindValue(m_observation.hostId);
    extend.addBindValue(today);
    if (!extend.exec())
        return m_database.error(extend.lastError());

    QSqlQuery due = m_database.query();
    due.prepare(
        QStringLiteral("SELECT id, current_pid, presence_day, presence_mask, appeared_at FROM port_runtime "
                       "WHERE host_id = ? AND current_state = 'active' AND stays = 0 "
                       "AND (presence_day <> ? OR (heartbeat_id IS NULL AND appeared_at <> ?))%1")
            .arg(except));
    due.addBindValue(m_observation.hostId);
    due.addBindValue(today);
    due.addBindValue(m_at);
    if (!due.exec())
        return m_database.error(due.lastError());
    struct Beat
    {
        qint64 id;
        std::optional<qint64> pid;
        quint64 mask;
        qint64 appearedAt;
    };
    QList<Beat> beats;
    while (due.next()) {
        const qint64 days = today - due.value(2).toLongLong();
        const quint64 mask = presenceAfter(days, static_cast<quint64>(due.value(3).toLongLong()));
        beats.append(
            {due.value(0).toLongLong(), fromSql<qint64>(due.value(1)), mask, due.value(4).toLongLong()});
    }
    QSqlQuery update = m_database.query();
    update.prepare(
        QStringLiteral("UPDATE port_runtime SET heartbeat_id = ?, presence_day = ?, presence_mask = ?, "
                       "stays = ? WHERE id = ?"));
    const bool stays = !isWrittenInRows();
    for (const Beat &beat : std::as_const(beats)) {
        QVariant heartbeat;
        // A port that appears in this round has said so with that.
        if (beat.appearedAt != m_at) {
            PortEvent event;
            event.runtimeId = beat.id;
            event.timestamp = m_at;
            event.until = m_at;
            event.pid = beat.pid;
            const auto id = m_events.append(event);
            if (!id)
                return id.error();
            heartbeat = *id;
        }
        update.addBindValue(heartbeat);
        update.addBindValue(today);
        update.addBindValue(static_cast<qint64>(beat.mask));
        update.addBindValue(stays && !heartbeat.isNull() ? 1 : 0);
        update.addBindValue(beat.id);
        if (!update.exec())
            return m_database.error(update.lastError());
        m_result.updatedIds.append(beat.id);
    }
    return std::nullopt;
}

} // namespace Portmonote
