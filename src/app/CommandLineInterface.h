// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QCommandLineParser;

namespace Portmonote {

/// What the command line promises about how it ends.
enum ExitCode : int {
    ExitFine = 0,
    ExitAttention = 1, ///< `status`: something needs attention; others: nothing matched
    ExitUsage = 2,
    ExitNotObserved = 3,
    ExitDatabase = 4,
};

/// `portmonote VERB …`: needs no display. Machine output goes to stdout, messages to stderr.
class CommandLineInterface
{
public:
    /// A verb, --help or --version was given; else the window is wanted.
    [[nodiscard]] static bool isRequested(const QStringList &arguments);

    /// Runs the verb to its end.
    [[nodiscard]] int run(const QStringList &arguments);
};

} // namespace Portmonote
