// SPDX-License-Identifier: MIT
#pragma once

#include "core/PortArchive.h"
#include "core/PortNote.h"
#include "storage/Database.h"

namespace Portmonote {

/// What was forgotten, whole, so that it can be brought back.
struct Forgotten
{
    QList<PortArchive> ports;
    QList<PortNote> notes; ///< only where notes were to go, too
};

/// Deletes what was recorded of ports, because a person asked for it. Nothing else ever does.
class ForgetStore
{
public:
    explicit ForgetStore(const Database &database) : m_database(database) {}

    /// One transaction. Notes are kept unless they are asked for, too.
    [[nodiscard]] StorageResult<Forgotten> forget(const QList<PortKey> &keys, bool notesToo) const;
    /// Brings them back. What has been recorded or written of them since then stays.
    [[nodiscard]] MaybeError restore(const Forgotten &forgotten) const;

private:
    const Database &m_database;
};

} // namespace Portmonote
