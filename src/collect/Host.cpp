// SPDX-License-Identifier: MIT
#include "collect/Host.h"

namespace Portmonote {

QStringList ssArguments(SsFlags flags)
{
    QStringList arguments;
    if (flags != SsFlags::WithHeader && flags != SsFlags::Oldest)
        arguments << QStringLiteral("-H");
    arguments << QStringLiteral("-l") << QStringLiteral("-n") << QStringLiteral("-t") << QStringLiteral("-u")
              << QStringLiteral("-p");
    if (asksForSockets(flags))
        arguments << QStringLiteral("-e");
    if (flags == SsFlags::Full)
        arguments << QStringLiteral("-O");
    return arguments;
}

std::optional<SsFlags> fallbackOf(SsFlags flags)
{
    if (flags == SsFlags::Oldest)
        return std::nullopt;
    return static_cast<SsFlags>(static_cast<int>(flags) + 1);
}

bool asksForSockets(SsFlags flags)
{
    return flags == SsFlags::Full || flags == SsFlags::WithoutOneline || flags == SsFlags::WithHeader;
}

std::optional<CommandLine> LocalHost::ssCommand(SsFlags flags) const
{
    const QString program = findProgram(QStringLiteral("ss"));
    if (program.isEmpty())
        return std::nullopt;
    return CommandLine{program, ssArguments(flags)};
}

} // namespace Portmonote
