// SPDX-License-Identifier: MIT
#include "storage/NoteStore.h"

#include "storage/CardStore.h"
#include "storage/SqlValues.h"
#include "storage/Transaction.h"

#include <QSqlError>

namespace Portmonote {

namespace {

void applyChange(PortNote &note, const NoteChange &change)
{
    note.title = change.title.value_or(note.title);
    note.description = change.description.value_or(note.description);
    note.owner = change.owner.value_or(note.owner);
    note.serviceType = change.serviceType.value_or(note.serviceType);
    note.risk = change.risk.value_or(note.risk);
    note.tags = normalisedTags(change.tags.value_or(note.tags));
    note.pinned = change.pinned.value_or(note.pinned);
}

} // namespace

StorageResult<std::optional<PortNote>> NoteStore::note(const PortKey &key) const
{
    QSqlQuery query = m_database.query();
    query.prepare(QStringLiteral(
        "SELECT id, title, description, owner, service_type, risk_level, tags, is_pinned, "
        "identity_executable, "
        "identity_script, identity_unit, identity_uid, expected_exposure, created_at, updated_at "
        "FROM port_note WHERE host_id = ? AND protocol = ? AND port = ?"));
    query.addBindValue(key.hostId);
    query.addBindValue(toString(key.protocol));
    query.addBindValue(key.port);
    if (!query.exec())
        return m_database.error(query.lastError());
    if (!query.next())
        return std::optional<PortNote>();
    int column = 0;
    const auto next = [&query, &column] { return query.value(column++); };
    PortNote note;
    note.key = key;
    note.id = next().toLongLong();
    note.title = next().toString();
    note.description = next().toString();
    note.owner = next().toString();
    note.serviceType = next().toString();
    note.risk = riskFromString(next().toString()).value_or(Risk::Unset);
    note.tags = tagsFromJson(next().toString());
    note.pinned = next().toInt() != 0;
    note.writtenFor.executable = next().toString();
    note.writtenFor.script = next().toString();
    note.writtenFor.unit = next().toString();
    note.writtenFor.uid = fromSql<quint32>(next());
    note.expectedExposure = exposureFromString(next().toString());
    note.createdAt = next().toLongLong();
    note.updatedAt = next().toLongLong();
    return std::optional<PortNote>(note);
}

StorageResult<PortNote> NoteStore::change(const PortKey &key, const NoteChange &change, UtcMillis now) const
{
    Transaction transaction(m_database);
    if (transaction.beginError())
        return *transaction.beginError();
    const auto stored = note(key);
    if (!stored)
        return stored.error();
    const auto card = CardStore(m_database).card(key);
    if (!card)
        return card.error();

    PortNote changed = stored->value_or(PortNote{});
    const bool isNew = changed.id == 0;
    applyChange(changed, change);
    changed.key = key;
    changed.updatedAt = now;
    if (isNew)
        changed.createdAt = now;
    if ((isNew || change.risk) && card->has_value()) {
        changed.writtenFor = identityOf((*card)->facts.owner);
        changed.expectedExposure = (*card)->facts.exposure;
    }
    if (auto failed = write(changed))
        return *failed;
    if (auto failed = transaction.commit())
        return *failed;
    return changed;
}

MaybeError NoteStore::write(const PortNote &note) const
{
    QSqlQuery query = m_database.query();
    query.prepare(QStringLiteral(
        "INSERT INTO port_note (host_id, protocol, port, title, description, owner, service_type, "
        "risk_level, tags, "
        "is_pinned, identity_executable, identity_script, identity_unit, identity_uid, expected_exposure, "
        "created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (host_id, protocol, port) DO UPDATE SET title = excluded.title, "
        "description = excluded.description, owner = excluded.owner, service_type = excluded.service_type, "
        "risk_level = excluded.risk_level, tags = excluded.tags, is_pinned = excluded.is_pinned, "
        "identity_executable = excluded.identity_executable, identity_script = excluded.identity_script, "
        "identity_unit = excluded.identity_unit, identity_uid = excluded.identity_uid, "
        "expected_exposure = excluded.expected_exposure, created_at = excluded.created_at, "
        "updated_at = excluded.updated_at"));
    // An empty text is stored as such: QString() would bind as NULL.
    const auto text = [](const QString &value) { return value.isNull() ? QStringLiteral("") : value; };
    query.addBindValue(note.key.hostId);
    query.addBindValue(toString(note.key.protocol));
    query.addBindValue(note.key.port);
    query.addBindValue(text(note.title));
    query.addBindValue(text(note.description));
    query.addBindValue(text(note.owner));
    query.addBindValue(text(note.serviceType));
    query.addBindValue(textOrNull(toString(note.risk)));
    query.addBindValue(tagsToJson(note.tags));
    query.addBindValue(note.pinned ? 1 : 0);
    query.addBindValue(textOrNull(note.writtenFor.executable));
    query.addBindValue(textOrNull(note.writtenFor.script));
    query.addBindValue(textOrNull(note.writtenFor.unit));
    query.addBindValue(toSql(note.writtenFor.uid));
    query.addBindValue(note.expectedExposure ? QVariant(toString(*note.expectedExposure)) : QVariant());
    query.addBindValue(note.createdAt);
    query.addBindValue(note.updatedAt);
    if (!query.exec())
        return m_database.error(query.lastError());
    return std::nullopt;
}

} // namespace Portmonote
