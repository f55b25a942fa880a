// SPDX-License-Identifier: MIT
#include "storage/SyncedFile.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

namespace Portmonote {

bool syncToDisk(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool done = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return done;
}

} // namespace Portmonote
