// SPDX-License-Identifier: MIT
#pragma once

#include "core/Archive.h"
#include "storage/Database.h"

namespace Portmonote {

/// A note that is here and in the file, and not the same.
struct NoteDifference
{
    PortNote here;
    PortNote there;
};

/// What an import changes.
struct ImportReport
{
    int newPorts = 0;
    int changedPorts = 0; ///< known ports whose history grows
    int newEvents = 0;
    int newNotes = 0;
    int sameNotes = 0;
    int newRounds = 0;
    QList<NoteDifference> differingNotes; ///< kept as they are here, unless asked otherwise

    [[nodiscard]] bool isEmpty() const
    {
        return newPorts + changedPorts + newEvents + newNotes + newRounds == 0;
    }
};

/// Adds an archive to the database, in one transaction. What is there stays: histories are joined, and
/// what a person wrote here is overwritten only where that is asked for. Doing it twice changes nothing.
class Importer
{
public:
    explicit Importer(const Database &database) : m_database(database) {}

    /// What apply() would do. Writes nothing.
    [[nodiscard]] StorageResult<ImportReport> preview(const Archive &archive, bool overwriteNotes) const;
    [[nodiscard]] StorageResult<ImportReport> apply(const Archive &archive, bool overwriteNotes) const;

private:
    [[nodiscard]] MaybeError addAll(const Archive &archive, bool overwriteNotes, ImportReport &report) const;
    [[nodiscard]] MaybeError addNotes(const Archive &archive, bool overwrite, ImportReport &report) const;
    [[nodiscard]] MaybeError addRounds(const QList<RoundRecord> &rounds, ImportReport &report) const;

    const Database &m_database;
};

} // namespace Portmonote
