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

/// The mask of days, so many days later, or earlier, where the clock was set back; seen on that day. SQLite's
/// integers have a sign.
constexpr QLatin1String maskOfToday(
    "CASE WHEN abs(:today - presence_day) >= 63 THEN 1 WHEN :today < presence_day "
    "THEN (presence_mask >> (presence_day - :today)) | 1 "
    "ELSE ((presence_mask << (:today - presence_day)) & 9223372036854775807) | 1 END");

} // namespace

RoundWriter::RoundWriter(const Database &database, const Observation &observation, const KnownPorts &known)
    : m_database(database)
    , m_observation(observation)
    , m_known(known)
    , m_at(observation.finishedAt)
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
    if (auto failed = writeEvents())
        return *failed;
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

/// What an event tells is what was just written into the rows: one statement for each type.
MaybeError RoundWriter::writeEvents()
{
    const QString columns = QStringLiteral(
        "process_name, owner_kind, owner_confidence, owner_name, "
        "owner_user, owner_uid, owner_executable, owner_script, owner_unit, "
        "owner_container, owner_cgroup, owner_hidden, addresses, exposure, "
        "owner_details");
    QSqlQuery query = m_database.query();
    query.prepare(QStringLiteral("INSERT INTO port_event (port_runtime_id, event_type, timestamp, pid, "
                                 "same_identity, %1) SELECT id, ?, ?, current_pid, ?, %1 FROM port_runtime "
                                 "WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id")
                      .arg(columns));
    for (const Events &events : std::as_const(m_events)) {
        if (events.ids.isEmpty())
            continue;
        query.addBindValue(toString(events.type));
        query.addBindValue(m_at);
        query.addBindValue(events.sameIdentity ? QVariant(*events.sameIdentity ? 1 : 0) : QVariant());
        query.addBindValue(toJsonText(events.ids));
        if (!query.exec())
            return m_database.error(query.lastError());
    }
    return std::nullopt;
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
    m_events[Appeared].ids.append(facts.id);
    return std::nullopt;
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
    if (change.processChanged)
        m_events[change.sameIdentity ? StartedAnew : OtherProcess].ids.append(facts.id);
    if (change.exposureChanged)
        m_events[ExposureChanged].ids.append(facts.id);
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
    m_events[Disappeared].ids.append(facts.id);
    return std::nullopt;
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

    return beginHeartbeats(except);
}

/// Of ports that have none, or an old one. A port that appears in this round has said so with that.
MaybeError RoundWriter::beginHeartbeats(const QString &except)
{
    const QString due = QStringLiteral("host_id = :host AND current_state = 'active' AND stays = 0 AND "
                                       "(presence_day <> :today OR (heartbeat_id IS NULL AND appeared_at <> "
                                       ":at))%1")
                            .arg(except);
    const auto exec = [this](QSqlQuery &query) {
        query.bindValue(QStringLiteral(":host"), m_observation.hostId);
        query.bindValue(QStringLiteral(":today"), m_at / millisPerDay);
        query.bindValue(QStringLiteral(":at"), m_at);
        return query.exec() ? MaybeError() : MaybeError(m_database.error(query.lastError()));
    };
    QSqlQuery ids = m_database.query();
    ids.prepare(QStringLiteral("SELECT id FROM port_runtime WHERE %1 ORDER BY id").arg(due));
    if (auto failed = exec(ids))
        return failed;
    const qsizetype before = m_result.updatedIds.size();
    while (ids.next())
        m_result.updatedIds.append(ids.value(0).toLongLong());
    ids.finish();
    if (m_result.updatedIds.size() == before)
        return std::nullopt;
    QSqlQuery insert = m_database.query();
    insert.prepare(QStringLiteral("INSERT INTO port_event (port_runtime_id, event_type, timestamp, until_at, "
                                  "pid) SELECT id, 'alive', :at, :at, current_pid FROM port_runtime WHERE %1 "
                                  "AND appeared_at <> :at ORDER BY id")
                       .arg(due));
    if (auto failed = exec(insert))
        return failed;
    QSqlQuery update = m_database.query();
    update.prepare(QStringLiteral("UPDATE port_runtime SET presence_mask = %1, presence_day = :today, "
                                  "stays = CASE WHEN appeared_at <> :at THEN %2 ELSE 0 END, "
                                  "heartbeat_id = CASE WHEN appeared_at <> :at THEN (SELECT max(e.id) FROM "
                                  "port_event e WHERE e.port_runtime_id = port_runtime.id) END WHERE %3")
                       .arg(maskOfToday, isWrittenInRows() ? QStringLiteral("0") : QStringLiteral("1"), due));
    return exec(update);
}

} // namespace Portmonote
