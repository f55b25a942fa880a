// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>

namespace Portmonote {

/// Reads the tables of the original web Portmonote's portmonote.db, as rows like those of its JSON export.
/// `path` is a private copy: the file may be hostile, and opening it writes beside it. What is wrong goes
/// into `error`, in words.
[[nodiscard]] QJsonObject readLegacyDatabase(const QString &path, QString *error);

} // namespace Portmonote
