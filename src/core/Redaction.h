// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace Portmonote {

/// What stands in the place of a secret.
inline constexpr QLatin1String redacted("***");

/// The words that make the value behind a name a secret, for people.
[[nodiscard]] QStringList redactedNames();

/// The arguments of a process without passwords, tokens and keys: values of options and variables that
/// are named like one, credentials and parameters in addresses, headers, and what looks like the token
/// of a known service. Doing it twice changes nothing. Where in doubt, it takes away.
[[nodiscard]] QStringList redactedArguments(QStringList arguments);

/// The same for a command line of which only the text is known; values with blanks that are not quoted
/// cannot be told from the arguments behind them.
[[nodiscard]] QString redactedCommandLine(const QString &commandLine);

} // namespace Portmonote
