// SPDX-License-Identifier: MIT
#pragma once

#include "core/Time.h"

#include <QList>
#include <QString>

namespace Portmonote {

/// Another machine that is looked at over ssh, as the table `host` keeps it. How it is reached, and with
/// which key, is in the user's own ~/.ssh/config.
struct RemoteHost
{
    QString hostId;  ///< what its ports are filed under
    QString sshName; ///< what ssh is asked for
    qint64 intervalSeconds = 3600;
    bool enabled = true; ///< looked at by itself
    UtcMillis addedAt = 0;

    friend bool operator==(const RemoteHost &, const RemoteHost &) = default;
};

inline constexpr qint64 shortestHostInterval = 60;
inline constexpr qint64 longestHostInterval = 7 * 86400;

} // namespace Portmonote
