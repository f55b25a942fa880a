// SPDX-License-Identifier: MIT
#include "storage/ImportSource.h"

#include "core/ArchiveJson.h"
#include "core/LegacyArchive.h"
#include "storage/ImportFile.h"

namespace Portmonote {

ImportSource ImportSource::read(const QString &path, const QTimeZone &zone,
                                const std::optional<QString> &host)
{
    const ImportFile file = ImportFile::read(path);
    ImportSource source;
    source.error = file.error;
    source.isLegacy = file.isLegacy();
    if (!source.error.isEmpty())
        return source;
    source.archive = source.isLegacy ? archiveFromLegacy(file.content, zone, &source.error)
                                     : archiveFromJson(file.content, &source.error);
    source.hosts = hostsOf(source.archive);
    // The web program knew its machine by a name; people move from it to this one on the same machine.
    if (source.isLegacy && source.error.isEmpty() && (host || source.hosts.size() == 1)) {
        source.host = host.value_or(localHostId);
        if (source.hosts.size() == 1)
            moveToHost(source.archive, source.host);
    }
    return source;
}

} // namespace Portmonote
