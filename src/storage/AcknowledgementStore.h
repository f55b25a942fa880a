// SPDX-License-Identifier: MIT
#pragma once

#include "core/PortEvent.h"
#include "core/PortKey.h"
#include "storage/Database.h"

namespace Portmonote {

/// A port whose present a person has seen and found right, as the event says it was.
struct AcknowledgedPort
{
    PortKey key;
    PortEvent event;
};

/// Acknowledgements: events of a port's history that end the alarm for what was there then.
class AcknowledgementStore
{
public:
    explicit AcknowledgementStore(const Database &database) : m_database(database) {}

    /// One transaction. Ports that were never seen, or are gone, are left out of the answer.
    [[nodiscard]] StorageResult<QList<AcknowledgedPort>> acknowledge(const QList<PortKey> &keys,
                                                                     UtcMillis now) const;
    /// Takes them back.
    [[nodiscard]] MaybeError remove(const QList<AcknowledgedPort> &ports) const;
    /// Puts them there again, with the time that they were made at.
    [[nodiscard]] MaybeError restore(const QList<AcknowledgedPort> &ports) const;

private:
    const Database &m_database;
};

} // namespace Portmonote
