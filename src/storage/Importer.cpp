// SPDX-License-Identifier: MIT
#include "storage/Importer.h"

#include "storage/ArchiveStore.h"
#include "storage/NoteStore.h"
#include "storage/RoundStore.h"
#include "storage/TimeMarkStore.h"
#include "storage/Transaction.h"

#include <QSet>

namespace Portmonote {

namespace {

/// What people wrote is the same; row and times of writing do not matter.
bool sayTheSame(PortNote a, PortNote b)
{
    a.id = b.id = 0;
    a.createdAt = b.createdAt = 0;
    a.updatedAt = b.updatedAt = 0;
    return a == b;
}

/// What the file cannot have known stays as it is here.
PortNote completed(PortNote note, const PortNote &here)
{
    if (note.serviceType == PortNote().serviceType)
        note.serviceType = here.serviceType;
    if (note.tags.isEmpty())
        note.tags = here.tags;
    note.writtenFor = here.writtenFor;
    note.expectedExposure = here.expectedExposure;
    return note;
}

} // namespace

MaybeError Importer::addNotes(const Archive &archive, bool overwrite, ImportReport &report) const
{
    const NoteStore store(m_database);
    for (PortNote note : archive.notes) {
        const auto here = store.note(note.key);
        if (!here)
            return here.error();
        if (here->has_value() && archive.hasPartialNotes)
            note = completed(note, **here);
        if (here->has_value() && sayTheSame(**here, note)) {
            ++report.sameNotes;
            continue;
        }
        if (here->has_value()) {
            report.differingNotes.append({**here, note});
            if (!overwrite)
                continue;
        } else {
            ++report.newNotes;
        }
        if (auto failed = store.write(note))
            return failed;
    }
    return std::nullopt;
}

MaybeError Importer::addRounds(const QList<RoundRecord> &rounds, ImportReport &report) const
{
    const RoundStore store(m_database);
    QSet<QString> hosts;
    for (const RoundRecord &round : rounds) {
        const auto added = store.addMissing(round);
        if (!added)
            return added.error();
        report.newRounds += *added ? 1 : 0;
        if (*added)
            hosts.insert(round.hostId);
    }
    for (const QString &host : std::as_const(hosts)) {
        if (auto failed = TimeMarkStore(m_database).rebuildSpans(host))
            return failed;
    }
    return std::nullopt;
}

MaybeError Importer::addAll(const Archive &archive, bool overwriteNotes, ImportReport &report) const
{
    const ArchiveStore store(m_database);
    for (const PortArchive &port : archive.ports) {
        const auto merged = store.merge(port);
        if (!merged)
            return merged.error();
        report.newPorts += merged->isNew ? 1 : 0;
        report.changedPorts += merged->isChanged && !merged->isNew ? 1 : 0;
        report.newEvents += merged->newEvents;
    }
    if (auto failed = addNotes(archive, overwriteNotes, report))
        return failed;
    return addRounds(archive.rounds, report);
}

StorageResult<ImportReport> Importer::preview(const Archive &archive, bool overwriteNotes) const
{
    // Done, and rolled back: nothing can differ between what is shown and what would be done.
    Transaction transaction(m_database);
    if (transaction.beginError())
        return *transaction.beginError();
    ImportReport report;
    if (auto failed = addAll(archive, overwriteNotes, report))
        return *failed;
    return report;
}

StorageResult<ImportReport> Importer::apply(const Archive &archive, bool overwriteNotes) const
{
    Transaction transaction(m_database);
    if (transaction.beginError())
        return *transaction.beginError();
    ImportReport report;
    if (auto failed = addAll(archive, overwriteNotes, report))
        return *failed;
    if (report.isEmpty() && (!overwriteNotes || report.differingNotes.isEmpty()))
        return report; // rolled back: not even a page is written
    if (auto failed = transaction.commit())
        return *failed;
    return report;
}

} // namespace Portmonote
