// SPDX-License-Identifier: MIT
#include "collect/UserName.h"

#include <pwd.h>

#include <vector>

namespace Portmonote {

QString userName(quint32 uid)
{
    passwd entry = {};
    passwd *found = nullptr;
    std::vector<char> buffer(16 * 1024);
    if (::getpwuid_r(uid, &entry, buffer.data(), buffer.size(), &found) == 0 && found)
        return QString::fromUtf8(found->pw_name);
    return QString::number(uid);
}

} // namespace Portmonote
