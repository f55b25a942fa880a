// SPDX-License-Identifier: MIT
// Files to be imported come from anywhere: what is wrong is said, and what is right can be written again.
#include "core/ArchiveJson.h"
#include "core/LegacyArchive.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace Portmonote;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QJsonObject file = QJsonDocument::fromJson(text).object();
    QString error;
    const Archive archive = archiveFromJson(file, &error);
    require(error.size() < 1000);
    if (error.isEmpty()) {
        for (const PortNote &note : archive.notes)
            require(!archiveJson(note).isEmpty());
        for (const PortArchive &port : archive.ports)
            require(!archiveJson(port).isEmpty());
    }
    QString legacyError;
    (void)archiveFromLegacy(file, QTimeZone("Europe/Berlin"), &legacyError);
    require(legacyError.size() < 1000);
    return 0;
}
