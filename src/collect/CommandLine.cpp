// SPDX-License-Identifier: MIT
#include "collect/CommandLine.h"

#include <QStandardPaths>

namespace Portmonote {

QString findProgram(const QString &name)
{
    const QString onPath = QStandardPaths::findExecutable(name);
    if (!onPath.isEmpty())
        return onPath;
    return QStandardPaths::findExecutable(name,
                                          {QStringLiteral("/usr/sbin"), QStringLiteral("/sbin"),
                                           QStringLiteral("/usr/local/sbin"), QStringLiteral("/usr/bin"),
                                           QStringLiteral("/bin")});
}

} // namespace Portmonote
