// SPDX-License-Identifier: MIT
#include "storage/AlertStore.h"

#include "storage/AlertJson.h"
#include "storage/RoundStore.h"
#include "storage/SqlValues.h"
#include "storage/Transaction.h"

#include <QSqlError>

namespace Portmonote {

namespace {

PortKey keyOf(const QString &host, const QString &protocol, const QVariant &port)
{
    return {host, protocolFromString(protocol).value_or(Protocol::Tcp), static_cast<quint16>(port.toUInt())};
}

Exposure exposureOfText(const QVariant &text)
{
    return exposureFromString(text.toString()).value_or(Exposure::Loopback);
}

/// Both would silence the same.
bool saysTheSame(const AlertMute &a, const AlertMute &b)
{
    return a.scope == b.scope && a.hostId == b.hostId && a.protocol == b.protocol
        && a.firstPort == b.firstPort && a.lastPort == b.lastPort
        && (a.scope == AlertMute::Scope::Port || a.identity == b.identity);
}

} // namespace

StorageResult<AlertNews> AlertStore::judge(const QList<PortCard> &cards, const Policy &policy,
                                           const AlertPolicy &wishes, UtcMillis now, bool quiet,
                                           const QString &hostId) const
{
    Transaction transaction(m_database);
    if (transaction.beginError())
        return *transaction.beginError();
    const auto round = RoundStore(m_database).status(hostId);
    if (!round)
        return round.error();
    const auto before = state(hostId);
    if (!before)
        return before.error();
    AlertNews news;
    if (!round->lastValidAt || (before->learnedAt && before->roundAt == *round->lastValidAt))
        return news;
    QList<PortCard> ofHost = cards;
    ofHost.removeIf([&hostId](const PortCard &card) { return card.key().hostId != hostId; });
    AlertDecision decision = decideAlerts(*before, ofHost, policy, wishes, {*round->lastValidAt, now, quiet});
    if (auto failed = writeAlerts(decision, news))
        return *failed;
    if (auto failed = writeState(decision.state, hostId))
        return *failed;
    if (auto failed = transaction.commit())
        return *failed;
    news.overIds = decision.overIds;
    news.endedMutes = decision.endedMutes;
    news.wantsConfirmation = decision.wantsConfirmation;
    news.changed = !decision.alerts.isEmpty() || !decision.overIds.isEmpty()
        || !decision.endedMutes.isEmpty();
    return news;
}

MaybeError AlertStore::writeAlerts(AlertDecision &decision, AlertNews &news) const
{
    for (const AlertToTell &told : decision.alerts) {
        const auto id = writeAlert(told);
        if (!id)
            return id.error();
        if (told.memory >= 0)
            decision.state.memories[told.memory].alertId = *id;
        if (told.notify) {
            Alert alert = told.alert;
            alert.id = *id;
            news.toNotify.append(alert);
        }
    }
    if (auto failed = forIds(QStringLiteral("UPDATE alert SET ended_at = ? WHERE id = ?"), decision.overIds,
                             {decision.state.roundAt}))
        return failed;
    QSqlQuery query = m_database.query();
    query.prepare(QStringLiteral("DELETE FROM alert WHERE id NOT IN "
                                 "(SELECT id FROM alert ORDER BY latest_at DESC, id DESC LIMIT ?)"));
    query.addBindValue(mostAlerts);
    return query.exec() ? MaybeError() : MaybeError(m_database.error(query.lastError()));
}

StorageResult<qint64> AlertStore::writeAlert(const AlertToTell &told) const
{
    const Alert &alert = told.alert;
    QSqlQuery query = m_database.query();
    if (alert.id != 0) {
        query.prepare(
            QStringLiteral("UPDATE alert SET latest_at = ?, times = times + ?, reason = ?, ended_at = NULL, "
                           "seen_at = CASE WHEN ? THEN NULL ELSE seen_at END WHERE id = ?"));
        query.addBindValue(alert.latestAt);
        query.addBindValue(alert.times);
        query.addBindValue(alert.reason);
        query.addBindValue(told.notify ? 1 : 0);
        query.addBindValue(alert.id);
        if (!query.exec())
            return m_database.error(query.lastError());
        if (query.numRowsAffected() > 0)
            return alert.id;
    }
    // A new one, or one that a person has taken off the list.
    query.prepare(
        QStringLiteral("INSERT INTO alert (kind, host_id, protocol, port, title, reason, owner, exposure, "
                       "at, latest_at, times) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)"));
    query.addBindValue(toString(alert.kind));
    query.addBindValue(alert.key.hostId);
    query.addBindValue(toString(alert.key.protocol));
    query.addBindValue(alert.key.port);
    query.addBindValue(alert.title.isNull() ? QStringLiteral("") : alert.title);
    query.addBindValue(alert.reason);
    query.addBindValue(ownerToJson(alert.owner));
    query.addBindValue(toString(alert.exposure));
    query.addBindValue(alert.at);
    query.addBindValue(alert.latestAt);
    if (!query.exec())
        return m_database.error(query.lastError());
    return query.lastInsertId().toLongLong();
}

StorageResult<AlertState> AlertStore::state(const QString &hostId) const
{
    AlertState state;
    QSqlQuery query = m_database.query();
    query.prepare(QStringLiteral("SELECT learned_at, round_at FROM alert_learning WHERE host_id = ?"));
    query.addBindValue(hostId);
    if (!query.exec())
        return m_database.error(query.lastError());
    if (query.next()) {
        state.learnedAt = query.value(0).toLongLong();
        state.roundAt = query.value(1).toLongLong();
    }
    const auto remembered = memories(hostId);
    if (!remembered)
        return remembered.error();
    state.memories = *remembered;
    const auto muted = mutes();
    if (!muted)
        return muted.error();
    state.mutes = *muted;
    state.mutes.removeIf([&hostId](const AlertMute &mute) { return mute.hostId != hostId; });
    return state;
}

StorageResult<QList<AlertMemory>> AlertStore::memories(const QString &hostId) const
{
    QSqlQuery query = m_database.query();
    query.prepare(QStringLiteral(
        "SELECT host_id, protocol, port, kind, progress, standing, owner, exposure, "
        "notified_at, alert_id FROM alert_memory WHERE host_id = ? ORDER BY port, protocol, kind"));
    query.addBindValue(hostId);
    if (!query.exec())
        return m_database.error(query.lastError());
    QList<AlertMemory> memories;
    while (query.next()) {
        AlertMemory memory;
        memory.key = keyOf(query.value(0).toString(), query.value(1).toString(), query.value(2));
        memory.kind = alertKindFromString(query.value(3).toString()).value_or(AlertKind::Suspicious);
        memory.progress = static_cast<AlertMemory::Progress>(std::clamp(query.value(4).toInt(), 0, 3));
        memory.standing = query.value(5).toBool();
        memory.owner = ownerFromJson(query.value(6).toString());
        memory.exposure = exposureOfText(query.value(7));
        memory.notifiedAt = fromSql<UtcMillis>(query.value(8));
        memory.alertId = query.value(9).toLongLong();
        memories.append(memory);
    }
    return memories;
}

MaybeError AlertStore::writeState(const AlertState &state, const QString &hostId) const
{
    QSqlQuery query = m_database.query();
    for (const char *table : {"alert_memory", "alert_mute", "alert_learning"}) {
        query.prepare(QStringLiteral("DELETE FROM %1 WHERE host_id = ?").arg(QLatin1String(table)));
        query.addBindValue(hostId);
        if (!query.exec())
            return m_database.error(query.lastError());
    }
    query.prepare(
        QStringLiteral("INSERT INTO alert_learning (host_id, learned_at, round_at) VALUES (?, ?, ?)"));
    query.addBindValue(hostId);
    query.addBindValue(state.learnedAt.value_or(0));
    query.addBindValue(state.roundAt);
    if (!query.exec())
        return m_database.error(query.lastError());
    query.prepare(
        QStringLiteral("INSERT INTO alert_memory (host_id, protocol, port, kind, progress, standing, owner, "
                       "exposure, notified_at, alert_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    for (const AlertMemory &memory : state.memories) {
        query.addBindValue(memory.key.hostId);
        query.addBindValue(toString(memory.key.protocol));
        query.addBindValue(memory.key.port);
        query.addBindValue(toString(memory.kind));
        query.addBindValue(static_cast<int>(memory.progress));
        query.addBindValue(memory.standing ? 1 : 0);
        query.addBindValue(ownerToJson(memory.owner));
        query.addBindValue(toString(memory.exposure));
        query.addBindValue(toSql(memory.notifiedAt));
        query.addBindValue(memory.alertId);
        if (!query.exec())
            return m_database.error(query.lastError());
    }
    for (const AlertMute &mute : state.mutes) {
        if (auto failed = writeMute(mute))
            return failed;
    }
    return std::nullopt;
}

MaybeError AlertStore::writeMute(const AlertMute &mute) const
{
    QSqlQuery query = m_database.query();
    query.prepare(QStringLiteral(
        "INSERT INTO alert_mute (id, scope, host_id, protocol, first_port, last_port, identity, "
        "known, exposure, created_at, covered) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    query.addBindValue(mute.id == 0 ? QVariant(QMetaType(QMetaType::LongLong)) : QVariant(mute.id));
    query.addBindValue(toString(mute.scope));
    query.addBindValue(mute.hostId);
    query.addBindValue(mute.protocol ? QVariant(toString(*mute.protocol)) : textOrNull({}));
    query.addBindValue(mute.firstPort);
    query.addBindValue(mute.lastPort);
    query.addBindValue(identityToJson(mute.identity));
    query.addBindValue(mute.isKnown ? 1 : 0);
    query.addBindValue(toString(mute.exposure));
    query.addBindValue(mute.createdAt);
    query.addBindValue(coveredToJson(mute.covered));
    return query.exec() ? MaybeError() : MaybeError(m_database.error(query.lastError()));
}

StorageResult<QList<Alert>> AlertStore::alerts() const
{
    QSqlQuery query = m_database.query();
    if (!query.exec(QStringLiteral(
            "SELECT id, kind, host_id, protocol, port, title, reason, owner, exposure, at, "
            "latest_at, times, seen_at, ended_at FROM alert ORDER BY latest_at DESC, id DESC")))
        return m_database.error(query.lastError());
    QList<Alert> alerts;
    while (query.next()) {
        Alert alert;
        alert.id = query.value(0).toLongLong();
        alert.kind = alertKindFromString(query.value(1).toString()).value_or(AlertKind::Suspicious);
        alert.key = keyOf(query.value(2).toString(), query.value(3).toString(), query.value(4));
        alert.title = query.value(5).toString();
        alert.reason = query.value(6).toString();
        alert.owner = ownerFromJson(query.value(7).toString());
        alert.exposure = exposureOfText(query.value(8));
        alert.at = query.value(9).toLongLong();
        alert.latestAt = query.value(10).toLongLong();
        alert.times = query.value(11).toInt();
        alert.seenAt = fromSql<UtcMillis>(query.value(12));
        alert.endedAt = fromSql<UtcMillis>(query.value(13));
        alerts.append(alert);
    }
    return alerts;
}

StorageResult<QList<AlertMute>> AlertStore::mutes() const
{
    QSqlQuery query = m_database.query();
    if (!query.exec(
            QStringLiteral("SELECT id, scope, host_id, protocol, first_port, last_port, identity, known, "
                           "exposure, created_at, covered FROM alert_mute ORDER BY created_at, id")))
        return m_database.error(query.lastError());
    QList<AlertMute> mutes;
    while (query.next()) {
        AlertMute mute;
        mute.id = query.value(0).toLongLong();
        mute.scope = muteScopeFromString(query.value(1).toString()).value_or(AlertMute::Scope::Port);
        mute.hostId = query.value(2).toString();
        mute.protocol = protocolFromString(query.value(3).toString());
        mute.firstPort = static_cast<quint16>(query.value(4).toUInt());
        mute.lastPort = static_cast<quint16>(query.value(5).toUInt());
        mute.identity = identityFromJson(query.value(6).toString());
        mute.isKnown = query.value(7).toBool();
        mute.exposure = exposureOfText(query.value(8));
        mute.createdAt = query.value(9).toLongLong();
        mute.covered = coveredFromJson(query.value(10).toString(), mute.hostId);
        mutes.append(mute);
    }
    return mutes;
}

MaybeError AlertStore::forIds(const QString &statement, const QList<qint64> &ids,
                              const QVariantList &first) const
{
    QSqlQuery query = m_database.query();
    query.prepare(statement);
    for (const qint64 id : ids) {
        for (const QVariant &value : first)
            query.addBindValue(value);
        query.addBindValue(id);
        if (!query.exec())
            return m_database.error(query.lastError());
    }
    return std::nullopt;
}

MaybeError AlertStore::markSeen(const QList<qint64> &ids, UtcMillis now) const
{
    Transaction transaction(m_database);
    if (transaction.beginError())
        return transaction.beginError();
    if (auto failed = forIds(QStringLiteral("UPDATE alert SET seen_at = ? WHERE id = ? AND seen_at IS NULL"),
                             ids, {now}))
        return failed;
    return transaction.commit();
}

MaybeError AlertStore::remove(const QList<qint64> &ids) const
{
    Transaction transaction(m_database);
    if (transaction.beginError())
        return transaction.beginError();
    if (auto failed = forIds(QStringLiteral("DELETE FROM alert WHERE id = ?"), ids))
        return failed;
    return transaction.commit();
}

MaybeError AlertStore::mute(const QList<AlertMute> &mutes, UtcMillis now) const
{
    Transaction transaction(m_database);
    if (transaction.beginError())
        return transaction.beginError();
    const auto present = this->mutes();
    if (!present)
        return present.error();
    const auto listed = alerts();
    if (!listed)
        return listed.error();
    QList<qint64> replaced;
    QList<qint64> seen;
    for (const AlertMute &wanted : mutes) {
        AlertMute mute = wanted;
        for (const AlertMute &other : *present) {
            if (saysTheSame(mute, other))
                replaced.append(other.id);
        }
        for (const Alert &alert : *listed) {
            if (alert.isOfPort() && mute.speaksOf(alert.key, alert.owner))
                seen.append(alert.id);
        }
    }
    if (auto failed = forIds(QStringLiteral("DELETE FROM alert_mute WHERE id = ?"), replaced))
        return failed;
    for (const AlertMute &wanted : mutes) {
        AlertMute mute = wanted;
        mute.id = 0;
        mute.createdAt = now;
        if (auto failed = writeMute(mute))
            return failed;
    }
    if (auto failed = forIds(QStringLiteral("UPDATE alert SET seen_at = ? WHERE id = ? AND seen_at IS NULL"),
                             seen, {now}))
        return failed;
    return transaction.commit();
}

MaybeError AlertStore::unmute(const QList<qint64> &ids) const
{
    Transaction transaction(m_database);
    if (transaction.beginError())
        return transaction.beginError();
    if (auto failed = forIds(QStringLiteral("DELETE FROM alert_mute WHERE id = ?"), ids))
        return failed;
    return transaction.commit();
}

} // namespace Portmonote
