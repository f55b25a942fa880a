// SPDX-License-Identifier: MIT
#pragma once

#include "core/Archive.h"

#include <QStringList>
#include <QTimeZone>

namespace Portmonote {

/// What a file brings, ready for the Importer, and what had to be assumed for that.
struct ImportSource
{
    Archive archive;
    bool isLegacy = false;
    QStringList hosts; ///< as the file names them
    QString host;      ///< whose ports a legacy file's are taken for; empty where the file's names are kept
    QString error;     ///< why the file is refused, in words with its place; empty where it is not

    /// `host` decides whose ports a legacy file's are: nothing means this machine's, where the file knows
    /// one host only. For a worker thread.
    [[nodiscard]] static ImportSource read(const QString &path, const QTimeZone &zone,
                                           const std::optional<QString> &host = {});
};

} // namespace Portmonote
