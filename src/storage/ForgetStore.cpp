// SPDX-License-Identifier: MIT
#include "storage/ForgetStore.h"

#include "storage/ArchiveStore.h"
#include "storage/NoteStore.h"
#include "storage/Transaction.h"

namespace Portmonote {

StorageResult<Forgotten> ForgetStore::forget(const QList<PortKey> &keys, bool notesToo) const
{
    Transaction transaction(m_database);
    if (transaction.beginError())
        return *transaction.beginError();
    const ArchiveStore archives(m_database);
    const NoteStore notes(m_database);
    Forgotten forgotten;
    for (const PortKey &key : keys) {
        const auto archive = archives.read(key);
        if (!archive)
            return archive.error();
        if (archive->has_value())
            forgotten.ports.append(**archive);
        if (auto failed = archives.remove(key))
            return *failed;
        if (!notesToo)
            continue;
        const auto note = notes.note(key);
        if (!note)
            return note.error();
        if (note->has_value())
            forgotten.notes.append(**note);
        if (auto failed = notes.remove(key))
            return *failed;
    }
    if (auto failed = transaction.commit())
        return *failed;
    return forgotten;
}

MaybeError ForgetStore::restore(const Forgotten &forgotten) const
{
    Transaction transaction(m_database);
    if (transaction.beginError())
        return transaction.beginError();
    const NoteStore notes(m_database);
    for (const PortArchive &archive : forgotten.ports) {
        if (const auto merged = ArchiveStore(m_database).merge(archive); !merged)
            return merged.error();
    }
    for (const PortNote &note : forgotten.notes) {
        const auto written = notes.note(note.key);
        if (!written)
            return written.error();
        if (written->has_value())
            continue;
        if (auto failed = notes.write(note))
            return *failed;
    }
    return transaction.commit();
}

} // namespace Portmonote
