// SPDX-License-Identifier: MIT
#include "collect/PreparedInput.h"

#include "collect/OwnerResolver.h"
#include "collect/SsLook.h"
#include "core/RoundDiff.h"

namespace Portmonote {

std::variant<Observation, CollectError> observePrepared(const QByteArray &output,
                                                        const ExpectedPorts &expected, const QString &hostId,
                                                        UtcMillis now)
{
    if (output.trimmed().isEmpty())
        return CollectError{CollectError::Kind::NoInput, {}};
    // Which flags it was taken with is not known: nothing is demanded of it.
    const auto read = readLook(output, SsFlags::Oldest);
    if (const auto *error = std::get_if<CollectError>(&read))
        return *error;
    Observation observation;
    observation.hostId = hostId;
    observation.startedAt = now;
    observation.finishedAt = now;
    observation.ports =
        OwnerResolver(OwnerResolver::Evidence::OnlySs).resolve(std::get<QList<Listener>>(read), hostId);
    observation.absent = absentFrom(expected, observation.ports);
    return observation;
}

} // namespace Portmonote
