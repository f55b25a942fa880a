// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace Portmonote {

/// A program and its arguments, each an own string: nothing is ever put together for a shell.
struct CommandLine
{
    QString program; ///< absolute path
    QStringList arguments;
    QStringList inherited = {}; ///< variables of our own environment that it needs; it gets no others
};

/// Looks for a program on PATH, then in the sbin folders, which are not on every user's PATH.
/// Empty where there is none.
[[nodiscard]] QString findProgram(const QString &name);

} // namespace Portmonote
