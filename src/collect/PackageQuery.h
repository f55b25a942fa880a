// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QStringList>

namespace Portmonote {

/// Which installed package a file belongs to, and what that is.
struct PackageInfo
{
    QString name;
    QString summary; ///< one line
};

/// Asks `dpkg-query` once for all files. Waits for it: for a worker thread. Files of no package, and
/// all of them where there is no dpkg, are left out of the answer.
[[nodiscard]] QHash<QString, PackageInfo> packagesOf(const QStringList &files);

} // namespace Portmonote
