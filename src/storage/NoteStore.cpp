// SPDX-License-Identifier: MIT
#include "storage/NoteStore.h"

#include "core/HostName.h"
#include "storage/CardStore.h"
#include "storage/NoteSeal.h"
#include "storage/SqlValues.h"
#include "storage/Transaction.h"

#include <QSqlError>

namespace Portmonote {

namespace {

constexpr QLatin1String selectNotes("SELECT *, id AS note_id, owner AS note_owner FROM port_note");

/// As people see it: which row it is stored in does not matter.
bool sameNote(std::optional<PortNote> a, std::optional<PortNote> b)
{
    if (a)
        a->id = 0;
    if (b)
        b->id = 0;
    return a == b;
}

} // namespace

bool NoteRevision::changesNothing() const
{
    std::optional<PortNote> now = after;
    if (now && before)
        now->updatedAt = before->updatedAt;
    return sameNote(before, now);
}

StorageResult<std::optional<PortNote>> NoteStore::note(const PortKey &key) const
{
    QSqlQuery query = m_database.query();
    query.prepare(selectNotes + QStringLiteral(" WHERE host_id = ? AND protocol = ? AND port = ?"));
    query.addBindValue(key.hostId);
    query.addBindValue(toString(key.protocol));
    query.addBindValue(key.port);
    if (!query.exec())
        return m_database.error(query.lastError());
    if (!query.next())
        return std::optional<PortNote>();
    const CardColumns columns(query.record());
    return std::optional<PortNote>(columns.readNote(query));
}

StorageResult<std::optional<PortNote>> NoteStore::noteFor(const PortKey &key) const
{
    auto own = note(key);
    if (!own || own->has_value() || isHostPattern(key.hostId))
        return own;
    QSqlQuery query = m_database.query();
    // The condition is that of the index of patterns, which holds no others.
    query.prepare(
        selectNotes
        + QStringLiteral(" WHERE protocol = ? AND port = ? AND "
                         "replace(replace(host_id, '*', ''), '?', '') <> host_id ORDER BY host_id"));
    query.addBindValue(toString(key.protocol));
    query.addBindValue(key.port);
    if (!query.exec())
        return m_database.error(query.lastError());
    const CardColumns columns(query.record());
    std::optional<PortNote> best;
    while (query.next()) {
        const PortNote one = columns.readNote(query);
        if (matchesHostPattern(one.key.hostId, key.hostId)
            && (!best || hostPatternRank(one.key.hostId) > hostPatternRank(best->key.hostId)))
            best = one;
    }
    return best;
}

StorageResult<QList<PortNote>> NoteStore::notes() const
{
    QSqlQuery query = m_database.query();
    if (!query.exec(selectNotes + QStringLiteral(" ORDER BY host_id, port, protocol")))
        return m_database.error(query.lastError());
    const CardColumns columns(query.record());
    QList<PortNote> notes;
    while (query.next())
        notes.append(columns.readNote(query));
    if (query.lastError().isValid())
        return m_database.error(query.lastError());
    return notes;
}

StorageResult<QStringList> NoteStore::distinct(const QString &statement) const
{
    QSqlQuery query = m_database.query();
    if (!query.exec(statement))
        return m_database.error(query.lastError());
    QStringList words;
    while (query.next())
        words.append(query.value(0).toString());
    return words;
}

StorageResult<NoteVocabulary> NoteStore::vocabulary() const
{
    const auto words = [this](const char *column) {
        return distinct(QStringLiteral("SELECT DISTINCT %1 FROM port_note WHERE %1 <> '' ORDER BY 1")
                            .arg(QLatin1String(column)));
    };
    const auto owners = words("owner");
    if (!owners)
        return owners.error();
    const auto types = words("service_type");
    if (!types)
        return types.error();
    const auto tagLists = words("tags");
    if (!tagLists)
        return tagLists.error();
    NoteVocabulary vocabulary{*owners, {}, *types};
    for (const QString &tags : *tagLists)
        vocabulary.tags = normalisedTags(vocabulary.tags + tagsFromJson(tags));
    vocabulary.tags.sort(Qt::CaseInsensitive);
    return vocabulary;
}

StorageResult<NoteRevision> NoteStore::changeOne(const PortKey &seen, const NoteChange &change,
                                                 UtcMillis now) const
{
    const auto stored = noteFor(seen);
    if (!stored)
        return stored.error();
    const PortKey key = *stored ? (*stored)->key : seen;
    const auto card = CardStore(m_database).card(seen);
    if (!card)
        return card.error();
    const auto facts = *card ? std::optional<PortFacts>((*card)->facts) : std::nullopt;
    NoteRevision revision{key, *stored, Portmonote::changed(stored->value_or(PortNote{}), change, facts)};
    revision.after->key = key;
    if (revision.changesNothing()) {
        // Who saves it as it is takes it as it is, whatever became of it meanwhile.
        if (auto failed = sealNote(m_database, key))
            return *failed;
        return NoteRevision{key, *stored, *stored};
    }
    revision.after->updatedAt = now;
    if (!revision.before)
        revision.after->createdAt = now;
    if (auto failed = write(*revision.after))
        return *failed;
    return revision;
}

StorageResult<PortNote> NoteStore::change(const PortKey &key, const NoteChange &change, UtcMillis now) const
{
    Transaction transaction(m_database);
    if (transaction.beginError())
        return *transaction.beginError();
    const auto revision = changeOne(key, change, now);
    if (!revision)
        return revision.error();
    if (auto failed = transaction.commit())
        return *failed;
    return *revision->after;
}

MaybeError NoteStore::beginOwn(const PortKey &key) const
{
    Transaction transaction(m_database);
    if (transaction.beginError())
        return transaction.beginError();
    const auto applying = noteFor(key);
    if (!applying)
        return applying.error();
    if (!applying->has_value() || (*applying)->key == key)
        return std::nullopt;
    PortNote own = **applying;
    own.id = 0;
    own.key = key;
    if (auto failed = write(own))
        return failed;
    return transaction.commit();
}

StorageResult<QList<NoteRevision>> NoteStore::changeAll(const QList<PortKey> &keys, const NoteChange &change,
                                                        UtcMillis now) const
{
    Transaction transaction(m_database);
    if (transaction.beginError())
        return *transaction.beginError();
    QList<NoteRevision> revisions;
    QSet<PortKey> changed;
    for (const PortKey &key : keys) {
        const auto shared = noteFor(key);
        if (!shared)
            return shared.error();
        if (changed.contains(*shared ? (*shared)->key : key))
            continue;
        const auto revision = changeOne(key, change, now);
        if (!revision)
            return revision.error();
        changed.insert(revision->key);
        if (!revision->changesNothing())
            revisions.append(*revision);
    }
    if (auto failed = transaction.commit())
        return *failed;
    return revisions;
}

StorageResult<QList<PortKey>> NoteStore::apply(const QList<NoteRevision> &revisions) const
{
    Transaction transaction(m_database);
    if (transaction.beginError())
        return *transaction.beginError();
    QList<PortKey> others;
    for (const NoteRevision &revision : revisions) {
        const auto stored = note(revision.key);
        if (!stored)
            return stored.error();
        if (!sameNote(*stored, revision.before)) {
            others.append(revision.key);
            continue;
        }
        if (auto failed = revision.after ? write(*revision.after) : remove(revision.key))
            return *failed;
    }
    if (!others.isEmpty())
        return others;
    if (auto failed = transaction.commit())
        return *failed;
    return others;
}

MaybeError NoteStore::remove(const PortKey &key) const
{
    QSqlQuery query = m_database.query();
    query.prepare(QStringLiteral("DELETE FROM port_note WHERE host_id = ? AND protocol = ? AND port = ?"));
    query.addBindValue(key.hostId);
    query.addBindValue(toString(key.protocol));
    query.addBindValue(key.port);
    return query.exec() ? MaybeError() : MaybeError(m_database.error(query.lastError()));
}

MaybeError NoteStore::write(const PortNote &note) const
{
    if (const auto problem = tooLong(note))
        return StorageError{StorageError::Kind::Refused, m_database.path(), *problem};
    if (const auto problem = hostPatternProblem(note.key.hostId))
        return StorageError{StorageError::Kind::Refused, m_database.path(), *problem};
    QSqlQuery query = m_database.query();
    query.prepare(QStringLiteral(
        "INSERT INTO port_note (host_id, protocol, port, title, description, owner, service_type, "
        "risk_level, tags, is_pinned, identity_executable, identity_script, identity_unit, "
        "identity_process, identity_uid, identity_socket_uid, identity_image, identity_place, "
        "expected_exposure, created_at, updated_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (host_id, protocol, port) DO UPDATE SET title = excluded.title, "
        "description = excluded.description, owner = excluded.owner, service_type = excluded.service_type, "
        "risk_level = excluded.risk_level, tags = excluded.tags, is_pinned = excluded.is_pinned, "
        "identity_executable = excluded.identity_executable, identity_script = excluded.identity_script, "
        "identity_unit = excluded.identity_unit, identity_process = excluded.identity_process, "
        "identity_uid = excluded.identity_uid, identity_socket_uid = excluded.identity_socket_uid, "
        "identity_image = excluded.identity_image, identity_place = excluded.identity_place, "
        "expected_exposure = excluded.expected_exposure, "
        "created_at = excluded.created_at, updated_at = excluded.updated_at"));
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
    query.addBindValue(textOrNull(note.writtenFor.process));
    query.addBindValue(toSql(note.writtenFor.uid));
    query.addBindValue(toSql(note.writtenFor.socketUid));
    query.addBindValue(textOrNull(note.writtenFor.image));
    query.addBindValue(textOrNull(toString(note.writtenFor.place)));
    query.addBindValue(note.expectedExposure ? QVariant(toString(*note.expectedExposure)) : QVariant());
    query.addBindValue(note.createdAt);
    query.addBindValue(note.updatedAt);
    if (!query.exec())
        return m_database.error(query.lastError());
    return sealNote(m_database, note.key);
}

} // namespace Portmonote
