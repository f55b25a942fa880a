// SPDX-License-Identifier: MIT
#include "storage/CardStore.h"

#include "core/OwnerDetails.h"
#include "storage/SqlValues.h"

#include <QSqlError>

#include <array>
#include <limits>

namespace Portmonote {

namespace {

/// Reads values of one row by the names of their columns.
class Row
{
public:
    Row(const QHash<QLatin1String, int> &positions, const std::function<QVariant(int)> &value)
        : m_positions(positions), m_value(value)
    {}

    [[nodiscard]] QVariant value(const char *column) const
    {
        const int position = m_positions.value(QLatin1String(column), -1);
        return position < 0 ? QVariant() : m_value(position);
    }
    [[nodiscard]] QString text(const char *column) const { return value(column).toString(); }
    [[nodiscard]] qint64 number(const char *column) const { return value(column).toLongLong(); }
    template<typename T>
    [[nodiscard]] std::optional<T> optional(const char *column) const
    {
        return fromSql<T>(value(column));
    }

private:
    const QHash<QLatin1String, int> &m_positions;
    const std::function<QVariant(int)> &m_value;
};

Owner readOwner(const Row &row)
{
    Owner owner;
    owner.kind = ownerKindFromString(row.text("owner_kind"));
    owner.confidence = confidenceFromString(row.text("owner_confidence"));
    owner.name = row.text("owner_name");
    owner.user = row.text("owner_user");
    owner.uid = row.optional<quint32>("owner_uid");
    owner.executable = row.text("owner_executable");
    owner.script = row.text("owner_script");
    owner.unit = row.text("owner_unit");
    owner.container = row.text("owner_container");
    owner.cgroup = row.text("owner_cgroup");
    owner.hidden = row.number("owner_hidden") != 0;
    readOwnerDetails(row.text("owner_details"), owner);
    return owner;
}

std::optional<Acknowledgement> readAcknowledgement(const Row &row)
{
    const auto at = row.optional<UtcMillis>("acknowledged_at");
    if (!at)
        return std::nullopt;
    Owner owner;
    owner.kind = ownerKindFromString(row.text("acknowledged_kind"));
    owner.name = row.text("acknowledged_name");
    owner.executable = row.text("acknowledged_executable");
    owner.script = row.text("acknowledged_script");
    owner.unit = row.text("acknowledged_unit");
    owner.uid = row.optional<quint32>("acknowledged_uid");
    owner.confidence = confidenceFromString(row.text("acknowledged_confidence"));
    owner.container = row.text("acknowledged_container");
    readOwnerDetails(row.text("acknowledged_details"), owner);
    const Exposure exposure =
        exposureFromString(row.text("acknowledged_exposure")).value_or(Exposure::Unknown);
    return Acknowledgement{*at, identityOf(owner), exposure};
}

PortKey readKey(const Row &row)
{
    return {row.text("host_id"), protocolFromString(row.text("protocol")).value_or(Protocol::Tcp),
            static_cast<quint16>(row.number("port"))};
}

PortFacts readFacts(const Row &row, const PortKey &key)
{
    PortFacts facts;
    facts.id = row.number("id");
    facts.key = key;
    facts.active = row.text("current_state") == QLatin1String("active");
    facts.firstSeenAt = row.number("first_seen_at");
    facts.lastSeenAt = row.number("last_seen_at");
    facts.appearedAt = row.number("appeared_at");
    facts.lastDisappearedAt = row.optional<UtcMillis>("last_disappeared_at");
    facts.pid = row.optional<qint64>("current_pid");
    facts.processName = row.text("process_name");
    facts.commandLine = row.text("cmdline");
    facts.processStartedAt = row.optional<UtcMillis>("process_started_at");
    facts.addresses = stringsFromJson(row.text("addresses"));
    facts.exposure = exposureFromString(row.text("exposure")).value_or(Exposure::Unknown);
    facts.owner = readOwner(row);
    facts.sockets = stringsFromJson(row.text("sockets"));
    facts.bootId = row.text("boot_id");
    facts.acknowledged = readAcknowledgement(row);
    facts.presenceDay = row.number("presence_day");
    facts.presenceMask = static_cast<quint64>(row.number("presence_mask"));
    return facts;
}

PortNote readNote(const Row &row, const PortKey &key)
{
    PortNote note;
    note.id = row.number("note_id");
    note.key = key;
    note.title = row.text("title");
    note.description = row.text("description");
    note.owner = row.text("note_owner");
    note.serviceType = row.text("service_type");
    note.risk = riskFromString(row.text("risk_level")).value_or(Risk::Unset);
    note.tags = tagsFromJson(row.text("tags"));
    note.pinned = row.number("is_pinned") != 0;
    note.writtenFor = {row.text("identity_executable"),
                       row.text("identity_script"),
                       row.text("identity_unit"),
                       row.text("identity_process"),
                       row.optional<quint32>("identity_uid"),
                       row.optional<quint32>("identity_socket_uid"),
                       row.text("identity_image"),
                       placeFromString(row.text("identity_place"))};
    note.expectedExposure = ifKnown(exposureFromString(row.text("expected_exposure")));
    note.createdAt = row.number("created_at");
    note.updatedAt = row.number("updated_at");
    return note;
}

} // namespace

CardColumns::CardColumns(const QSqlRecord &record)
{
    static constexpr std::array names{"id",
                                      "host_id",
                                      "protocol",
                                      "port",
                                      "first_seen_at",
                                      "last_seen_at",
                                      "last_disappeared_at",
                                      "current_state",
                                      "current_pid",
                                      "process_name",
                                      "cmdline",
                                      "appeared_at",
                                      "process_started_at",
                                      "addresses",
                                      "exposure",
                                      "owner_kind",
                                      "owner_confidence",
                                      "owner_name",
                                      "owner_user",
                                      "owner_uid",
                                      "owner_executable",
                                      "owner_script",
                                      "owner_unit",
                                      "owner_container",
                                      "owner_cgroup",
                                      "owner_hidden",
                                      "sockets",
                                      "boot_id",
                                      "presence_day",
                                      "presence_mask",
                                      "note_id",
                                      "title",
                                      "description",
                                      "note_owner",
                                      "service_type",
                                      "risk_level",
                                      "tags",
                                      "is_pinned",
                                      "identity_executable",
                                      "identity_script",
                                      "identity_unit",
                                      "identity_process",
                                      "identity_uid",
                                      "expected_exposure",
                                      "created_at",
                                      "updated_at",
                                      "acknowledged_at",
                                      "acknowledged_executable",
                                      "acknowledged_script",
                                      "acknowledged_unit",
                                      "acknowledged_kind",
                                      "acknowledged_name",
                                      "acknowledged_uid",
                                      "acknowledged_exposure",
                                      "owner_details",
                                      "identity_socket_uid",
                                      "identity_image",
                                      "identity_place",
                                      "acknowledged_confidence",
                                      "acknowledged_container",
                                      "acknowledged_details"};
    for (const char *name : names)
        m_positions.insert(QLatin1String(name), record.indexOf(QLatin1String(name)));
}

PortCard CardColumns::read(const std::function<QVariant(int)> &value) const
{
    const Row row(m_positions, value);
    const PortKey key = readKey(row);
    PortCard card;
    card.facts = readFacts(row, key);
    if (row.optional<qint64>("note_id"))
        card.note = Portmonote::readNote(row, key);
    return card;
}

PortNote CardColumns::readNote(const std::function<QVariant(int)> &value) const
{
    const Row row(m_positions, value);
    return Portmonote::readNote(row, readKey(row));
}

CardStore::CardStore(const QSqlDatabase &handle, const QString &path)
    : m_handle(handle), m_path(path.isEmpty() ? handle.databaseName() : path)
{}

StorageResult<QList<PortCard>> CardStore::readCards(QSqlQuery &query) const
{
    if (!query.exec())
        return StorageError::from(query.lastError(), m_path);
    const CardColumns columns(query.record());
    QList<PortCard> cards;
    while (query.next())
        cards.append(columns.read([&query](int column) { return query.value(column); }));
    if (query.lastError().isValid())
        return StorageError::from(query.lastError(), m_path);
    if (auto error = readTransitions(cards))
        return *error;
    return cards;
}

StorageResult<QList<PortCard>> CardStore::cards() const
{
    QSqlQuery query(m_handle);
    query.setForwardOnly(true);
    query.prepare(QStringLiteral("SELECT * FROM port_card ORDER BY host_id, port, protocol"));
    return readCards(query);
}

StorageResult<QList<PortCard>> CardStore::cards(const QList<qint64> &ids) const
{
    // json_each takes any number of ids as one bound value.
    QStringList numbers;
    numbers.reserve(ids.size());
    for (const qint64 id : ids)
        numbers.append(QString::number(id));
    QSqlQuery query(m_handle);
    query.setForwardOnly(true);
    query.prepare(QStringLiteral("SELECT * FROM port_card WHERE id IN (SELECT value FROM json_each(?))"));
    query.addBindValue(QStringLiteral("[%1]").arg(numbers.join(QLatin1Char(','))));
    return readCards(query);
}

StorageResult<std::optional<PortCard>> CardStore::card(const PortKey &key) const
{
    QSqlQuery query(m_handle);
    query.setForwardOnly(true);
    query.prepare(QStringLiteral("SELECT * FROM port_card WHERE host_id = ? AND protocol = ? AND port = ?"));
    query.addBindValue(key.hostId);
    query.addBindValue(toString(key.protocol));
    query.addBindValue(key.port);
    const auto found = readCards(query);
    if (!found)
        return found.error();
    return found->isEmpty() ? std::nullopt : std::optional<PortCard>(found->first());
}

MaybeError CardStore::readTransitions(QList<PortCard> &cards, std::optional<UtcMillis> until) const
{
    QHash<qint64, qsizetype> positions;
    positions.reserve(cards.size());
    for (qsizetype i = 0; i < cards.size(); ++i)
        positions.insert(cards.at(i).facts.id, i);
    QSqlQuery query(m_handle);
    query.setForwardOnly(true);
    // One card does not pay for all others.
    const bool onlyOne = cards.size() == 1;
    query.prepare(QStringLiteral("SELECT port_runtime_id, timestamp FROM port_event "
                                 "WHERE event_type IN ('appeared', 'disappeared') AND timestamp >= ? "
                                 "AND timestamp <= ?%1 ORDER BY timestamp, id")
                      .arg(onlyOne ? QStringLiteral(" AND port_runtime_id = ?") : QString()));
    query.addBindValue(until.value_or(QDateTime::currentMSecsSinceEpoch()) - transitionDays * millisPerDay);
    query.addBindValue(until.value_or(std::numeric_limits<qint64>::max()));
    if (onlyOne)
        query.addBindValue(cards.first().facts.id);
    if (!query.exec())
        return StorageError::from(query.lastError(), m_path);
    while (query.next()) {
        const auto position = positions.constFind(query.value(0).toLongLong());
        if (position != positions.cend())
            cards[*position].facts.transitions.append(query.value(1).toLongLong());
    }
    return std::nullopt;
}

} // namespace Portmonote
