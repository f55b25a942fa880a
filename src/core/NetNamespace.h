// SPDX-License-Identifier: MIT
#pragma once

#include "core/Observation.h"

#include <QString>
#include <QStringList>

namespace Portmonote {

/// One network namespace of this machine, as far as this user sees it.
struct NetNamespace
{
    quint64 inode = 0;  ///< names it, as in `net:[4026531833]`
    QStringList names;  ///< in /run/netns
    qint64 pid = 0;     ///< lowest of its processes; 0 where none may be seen
    QString process;    ///< what that one calls itself
    int processes = 0;  ///< that may be seen
    bool isOwn = false; ///< that of this program
    bool isLookedInto = false;
    QString problem; ///< why it was not looked into, in words
    QList<ObservedPort> ports;
};

} // namespace Portmonote
