// SPDX-License-Identifier: MIT
#pragma once

#include "core/Listener.h"

#include <QByteArray>
#include <QHash>
#include <QList>

namespace Portmonote {

/// Control groups by the numbers that the kernel gives them: on machines with 64 bits that of their folder.
class CgroupPaths
{
public:
    /// Walks through all folders of version 2, wherever it is mounted. `mounts`: as /proc/self/mountinfo
    /// tells.
    [[nodiscard]] static CgroupPaths look(const QByteArray &mounts);

    /// Below the mount, with a slash in front; empty where there is none of that number.
    [[nodiscard]] QByteArray path(quint64 id) const { return m_paths.value(id); }

private:
    QHash<quint64, QByteArray> m_paths;
};

/// `ss` looks once for all groups and gives up where one goes away meanwhile: `unreachable:HEX` is looked for
/// again. What cannot be found stays as it is.
[[nodiscard]] QList<Listener> withNamedCgroups(const QList<Listener> &listeners);

} // namespace Portmonote
