// SPDX-License-Identifier: MIT
#pragma once

#include "core/Archive.h"
#include "core/CheckedFields.h"

#include <QJsonObject>

namespace Portmonote {

/// Format of our own exports; files of another are refused.
inline constexpr int archiveVersion = 1;

/// Everything that is recorded, so that what is read back is the same. Heartbeats say only when.
[[nodiscard]] QJsonObject archiveJson(const PortArchive &port);
[[nodiscard]] QJsonObject archiveJson(const PortNote &note);
[[nodiscard]] QJsonObject archiveJson(const RoundRecord &round);

/// The whole of a file. What is wrong with it goes into `error`, in words; nothing of it is to be used
/// then.
[[nodiscard]] Archive archiveFromJson(const QJsonObject &file, QString *error);

/// How long texts of files may be; PortNote says it of what people write.
inline constexpr qsizetype longestName = 4096;
inline constexpr qsizetype longestCommandLine = 1 << 20;

/// host_id, protocol and port of an object.
[[nodiscard]] PortKey readKey(const CheckedFields &fields);
/// As above; the host of a note may be a pattern of hosts.
[[nodiscard]] PortKey readNoteKey(const CheckedFields &fields);

} // namespace Portmonote
