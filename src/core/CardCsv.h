// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QString>

namespace Portmonote {

/// The names of the columns, as one line without its end.
[[nodiscard]] QString csvHeader();

/// One card of `list --json` as a line for spreadsheets: RFC 4180 quotes, lists joined by blanks, and
/// what a spreadsheet would take for a formula kept from being one by a leading apostrophe.
[[nodiscard]] QString csvLine(const QJsonObject &card);

} // namespace Portmonote
