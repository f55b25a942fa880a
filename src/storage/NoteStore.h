// SPDX-License-Identifier: MIT
#pragma once

#include "core/NoteChange.h"
#include "storage/Database.h"

#include <QMetaType>

namespace Portmonote {

/// One note before and after a change; nothing where there was, or is, none.
struct NoteRevision
{
    PortKey key;
    std::optional<PortNote> before;
    std::optional<PortNote> after;

    /// What takes it back.
    [[nodiscard]] NoteRevision inverted() const { return {key, after, before}; }
    [[nodiscard]] bool changesNothing() const;
};

/// Words that notes use already, sorted: what an editor completes from.
struct NoteVocabulary
{
    QStringList owners;
    QStringList tags;
    QStringList serviceTypes;
};

/// Notes, as people write them.
class NoteStore
{
public:
    explicit NoteStore(const Database &database) : m_database(database) {}

    /// Of exactly this host, or this pattern of hosts.
    [[nodiscard]] StorageResult<std::optional<PortNote>> note(const PortKey &key) const;
    /// What a card shows: the host's own, else the one of the most specific pattern.
    [[nodiscard]] StorageResult<std::optional<PortNote>> noteFor(const PortKey &key) const;
    /// All notes, those without a port included, by host, port and protocol.
    [[nodiscard]] StorageResult<QList<PortNote>> notes() const;
    [[nodiscard]] StorageResult<NoteVocabulary> vocabulary() const;

    /// Changes the note that `key` has (its own, or that of a pattern), or begins one of its own; one
    /// transaction. A new note, and one whose risk is
    /// set, is written for whoever is behind the port now, as exposed as it is now. Returns the note
    /// as it is stored then.
    [[nodiscard]] StorageResult<PortNote> change(const PortKey &key, const NoteChange &change,
                                                 UtcMillis now) const;
    /// A copy of the pattern's note for this host alone, where one applies and it has none; one transaction.
    [[nodiscard]] MaybeError beginOwn(const PortKey &key) const;
    /// The same change on many ports; one transaction. A note that several of them share is changed once.
    /// Notes that stay as they are are not in the answer.
    [[nodiscard]] StorageResult<QList<NoteRevision>> changeAll(const QList<PortKey> &keys,
                                                               const NoteChange &change, UtcMillis now) const;

    /// Makes each `before` its `after`: how changes are undone and done again. All or none: where a
    /// note is no longer its `before`, nothing is changed and the keys of such notes are returned.
    [[nodiscard]] StorageResult<QList<PortKey>> apply(const QList<NoteRevision> &revisions) const;

    /// Writes, or replaces, a note as it is. Within the caller's transaction.
    [[nodiscard]] MaybeError write(const PortNote &note) const;
    /// Within the caller's transaction.
    [[nodiscard]] MaybeError remove(const PortKey &key) const;

private:
    [[nodiscard]] StorageResult<NoteRevision> changeOne(const PortKey &key, const NoteChange &change,
                                                        UtcMillis now) const;
    [[nodiscard]] StorageResult<QStringList> distinct(const QString &statement) const;

    const Database &m_database;
};

} // namespace Portmonote

Q_DECLARE_METATYPE(Portmonote::NoteRevision)
