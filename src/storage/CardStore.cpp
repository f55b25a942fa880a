// SPDX-License-Identifier: MIT
#include "storage/CardStore.h"

#include "core/OwnerDetails.h"
#include "storage/SqlValues.h"

#include <QSqlError>

#include <array>
#include <limits>

namespace Portmonote {

namespace {

/// The columns that a card is read from, in the order of `names`.
namespace At {
enum Column : quint8 {
    Id,
    HostId,
    Protocol,
    Port,
    FirstSeenAt,
    LastSeenAt,
    LastDisappearedAt,
    CurrentState,
    CurrentPid,
    ProcessName,
    Cmdline,
    AppearedAt,
    ProcessStartedAt,
    Addresses,
    Exposure,
    OwnerKind,
    OwnerConfidence,
    OwnerName,
    OwnerUser,
    OwnerUid,
    OwnerExecutable,
    OwnerScript,
    OwnerUnit,
    OwnerContainer,
    OwnerCgroup,
    OwnerHidden,
    Sockets,
    BootId,
    PresenceDay,
    PresenceMask,
    NoteId,
    Title,
    Description,
    NoteOwner,
    ServiceType,
    RiskLevel,
    Tags,
    IsPinned,
    IdentityExecutable,
    IdentityScript,
    IdentityUnit,
    IdentityProcess,
    IdentityUid,
    ExpectedExposure,
    CreatedAt,
    UpdatedAt,
    AcknowledgedAt,
    AcknowledgedExecutable,
    AcknowledgedScript,
    AcknowledgedUnit,
    AcknowledgedKind,
    AcknowledgedName,
    AcknowledgedUid,
    AcknowledgedExposure,
    OwnerDetails,
    IdentitySocketUid,
    IdentityImage,
    IdentityPlace,
    AcknowledgedConfidence,
    AcknowledgedContainer,
    AcknowledgedDetails,
    NoteHostId,
    ColumnCount
};
} // namespace At

constexpr std::array<const char *, At::ColumnCount> names{"id",
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
                                                          "acknowledged_details",
                                                          "note_host_id"};

/// Reads values of one row.
template<typename Value>
class Row
{
public:
    Row(const CardColumns::Positions &positions, const Value &value) : m_positions(positions), m_value(value)
    {}

    [[nodiscard]] QVariant value(At::Column column) const
    {
        const int position = m_positions[column];
        return position < 0 ? QVariant() : m_value(position);
    }
    [[nodiscard]] QString text(At::Column column) const { return value(column).toString(); }
    [[nodiscard]] qint64 number(At::Column column) const { return value(column).toLongLong(); }
    template<typename T>
    [[nodiscard]] std::optional<T> optional(At::Column column) const
    {
        return fromSql<T>(value(column));
    }

private:
    const CardColumns::Positions &m_positions;
    const Value &m_value;
};

template<typename Value>
Owner readOwner(const Row<Value> &row, OwnerDetailsReader &details)
{
    Owner owner;
    owner.kind = ownerKindFromString(row.text(At::OwnerKind));
    owner.confidence = confidenceFromString(row.text(At::OwnerConfidence));
    owner.name = row.text(At::OwnerName);
    owner.user = row.text(At::OwnerUser);
    owner.uid = row.template optional<quint32>(At::OwnerUid);
    owner.executable = row.text(At::OwnerExecutable);
    owner.script = row.text(At::OwnerScript);
    owner.unit = row.text(At::OwnerUnit);
    owner.container = row.text(At::OwnerContainer);
    owner.cgroup = row.text(At::OwnerCgroup);
    owner.hidden = row.number(At::OwnerHidden) != 0;
    details.read(row.text(At::OwnerDetails), owner);
    return owner;
}

template<typename Value>
std::optional<Acknowledgement> readAcknowledgement(const Row<Value> &row, OwnerDetailsReader &details)
{
    const auto at = row.template optional<UtcMillis>(At::AcknowledgedAt);
    if (!at)
        return std::nullopt;
    Owner owner;
    owner.kind = ownerKindFromString(row.text(At::AcknowledgedKind));
    owner.name = row.text(At::AcknowledgedName);
    owner.executable = row.text(At::AcknowledgedExecutable);
    owner.script = row.text(At::AcknowledgedScript);
    owner.unit = row.text(At::AcknowledgedUnit);
    owner.uid = row.template optional<quint32>(At::AcknowledgedUid);
    owner.confidence = confidenceFromString(row.text(At::AcknowledgedConfidence));
    owner.container = row.text(At::AcknowledgedContainer);
    details.read(row.text(At::AcknowledgedDetails), owner);
    const Exposure exposure =
        exposureFromString(row.text(At::AcknowledgedExposure)).value_or(Exposure::Unknown);
    return Acknowledgement{*at, identityOf(owner), exposure};
}

template<typename Value>
PortKey readKey(const Row<Value> &row)
{
    return {row.text(At::HostId), protocolFromString(row.text(At::Protocol)).value_or(Protocol::Tcp),
            static_cast<quint16>(row.number(At::Port))};
}

template<typename Value>
PortFacts readFacts(const Row<Value> &row, const PortKey &key, OwnerDetailsReader &details)
{
    PortFacts facts;
    facts.id = row.number(At::Id);
    facts.key = key;
    facts.active = row.text(At::CurrentState) == QLatin1String("active");
    facts.firstSeenAt = row.number(At::FirstSeenAt);
    facts.lastSeenAt = row.number(At::LastSeenAt);
    facts.appearedAt = row.number(At::AppearedAt);
    facts.lastDisappearedAt = row.template optional<UtcMillis>(At::LastDisappearedAt);
    facts.pid = row.template optional<qint64>(At::CurrentPid);
    facts.processName = row.text(At::ProcessName);
    facts.commandLine = row.text(At::Cmdline);
    facts.processStartedAt = row.template optional<UtcMillis>(At::ProcessStartedAt);
    facts.addresses = stringsFromJson(row.text(At::Addresses));
    facts.exposure = exposureFromString(row.text(At::Exposure)).value_or(Exposure::Unknown);
    facts.owner = readOwner(row, details);
    facts.sockets = stringsFromJson(row.text(At::Sockets));
    facts.bootId = row.text(At::BootId);
    facts.acknowledged = readAcknowledgement(row, details);
    facts.presenceDay = row.number(At::PresenceDay);
    facts.presenceMask = static_cast<quint64>(row.number(At::PresenceMask));
    return facts;
}

template<typename Value>
PortNote readNote(const Row<Value> &row, const PortKey &key)
{
    PortNote note;
    note.id = row.number(At::NoteId);
    note.key = key;
    // The pattern that it is for, where it is for more hosts than the card's.
    if (const QString host = row.text(At::NoteHostId); !host.isEmpty())
        note.key.hostId = host;
    note.title = row.text(At::Title);
    note.description = row.text(At::Description);
    note.owner = row.text(At::NoteOwner);
    note.serviceType = row.text(At::ServiceType);
    note.risk = riskFromString(row.text(At::RiskLevel)).value_or(Risk::Unset);
    note.tags = tagsFromJson(row.text(At::Tags));
    note.pinned = row.number(At::IsPinned) != 0;
    note.writtenFor = {row.text(At::IdentityExecutable),
                       row.text(At::IdentityScript),
                       row.text(At::IdentityUnit),
                       row.text(At::IdentityProcess),
                       row.template optional<quint32>(At::IdentityUid),
                       row.template optional<quint32>(At::IdentitySocketUid),
                       row.text(At::IdentityImage),
                       placeFromString(row.text(At::IdentityPlace))};
    note.expectedExposure = ifKnown(exposureFromString(row.text(At::ExpectedExposure)));
    note.createdAt = row.number(At::CreatedAt);
    note.updatedAt = row.number(At::UpdatedAt);
    return note;
}

} // namespace

CardColumns::CardColumns(const QSqlRecord &record)
{
    static_assert(At::ColumnCount <= std::tuple_size_v<Positions>);
    m_positions.fill(-1);
    for (size_t column = 0; column < names.size(); ++column)
        m_positions[column] = record.indexOf(QLatin1String(names[column]));
}

PortFacts CardColumns::readFacts(const QSqlQuery &query) const
{
    const auto value = [&query](int column) { return query.value(column); };
    const Row row(m_positions, value);
    return Portmonote::readFacts(row, readKey(row), m_details);
}

PortCard CardColumns::read(const QSqlQuery &query) const
{
    const auto value = [&query](int column) { return query.value(column); };
    const Row row(m_positions, value);
    const PortKey key = readKey(row);
    PortCard card;
    card.facts = Portmonote::readFacts(row, key, m_details);
    if (row.template optional<qint64>(At::NoteId))
        card.note = Portmonote::readNote(row, key);
    return card;
}

PortNote CardColumns::readNote(const QSqlQuery &query) const
{
    const auto value = [&query](int column) { return query.value(column); };
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
        cards.append(columns.read(query));
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
