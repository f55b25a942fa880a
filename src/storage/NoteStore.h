// SPDX-License-Identifier: MIT
#pragma once

#include "core/PortCard.h"
#include "storage/Database.h"

namespace Portmonote {

/// What is to be changed of a note; fields that are not set stay as they are.
struct NoteChange
{
    std::optional<QString> title = {};
    std::optional<QString> description = {};
    std::optional<QString> owner = {};
    std::optional<QString> serviceType = {};
    std::optional<Risk> risk = {};
    std::optional<QStringList> tags = {};
    std::optional<bool> pinned = {};

    [[nodiscard]] bool isEmpty() const
    {
        return !title && !description && !owner && !serviceType && !risk && !tags && !pinned;
    }
};

/// Notes, as people write them.
class NoteStore
{
public:
    explicit NoteStore(const Database &database) : m_database(database) {}

    [[nodiscard]] StorageResult<std::optional<PortNote>> note(const PortKey &key) const;

    /// Changes the note on `key`, or begins one; one transaction. A new note, and one whose risk is
    /// set, is written for whoever is behind the port now, as exposed as it is now. Returns the note
    /// as it is stored then.
    [[nodiscard]] StorageResult<PortNote> change(const PortKey &key, const NoteChange &change,
                                                 UtcMillis now) const;

private:
    [[nodiscard]] MaybeError write(const PortNote &note) const;

    const Database &m_database;
};

} // namespace Portmonote
