// SPDX-License-Identifier: MIT
#pragma once

#include "core/GlanceSummary.h"
#include "core/RemoteHost.h"
#include "storage/Database.h"

namespace Portmonote {

/// A host with how its latest round went.
struct HostReport
{
    RemoteHost host;
    bool isOverSsh = true; ///< else its rounds come from elsewhere (import, prepared input), or it is local
    RoundStatus status;
};

/// The other machines that are looked at. Their names are judged where they are used, too: a row may have
/// been written by anybody (core/HostName).
class HostStore
{
public:
    explicit HostStore(const Database &database) : m_database(database) {}

    /// In the order of their names.
    [[nodiscard]] StorageResult<QList<RemoteHost>> hosts() const;
    [[nodiscard]] StorageResult<std::optional<RemoteHost>> host(const QString &hostId) const;
    /// Adds a host, or changes it. Refused where one of its names is none.
    [[nodiscard]] MaybeError save(const RemoteHost &host) const;
    /// It is looked at no more; what is known of its ports stays. False where there was none.
    [[nodiscard]] StorageResult<bool> remove(const QString &hostId) const;

    /// Of those, and of all others that have ports here, this machine first.
    [[nodiscard]] StorageResult<QList<HostReport>> reports() const;

private:
    const Database &m_database;
};

} // namespace Portmonote
