// SPDX-License-Identifier: MIT
#include "collect/Host.h"

#include "collect/SsLook.h"

namespace Portmonote {

namespace {

/// One port is about a dozen bytes of a filter program whose jumps reach 64 KiB.
constexpr qsizetype maxPortsNamed = 256;

} // namespace

QStringList ssArguments(SsFlags flags, const QSet<quint16> &ports)
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
    if (!ports.isEmpty() && ports.size() <= maxPortsNamed) {
        QStringList filter;
        for (const quint16 port : ports)
            filter.append(QStringLiteral("sport = :%1").arg(port));
        filter.sort();
        arguments << QStringLiteral("( ") + filter.join(QLatin1String(" or ")) + QStringLiteral(" )");
    }
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

std::variant<SsText, CollectError> Host::read(const ChildResult &result, SsFlags flags) const
{
    if (const auto error = judgeEnding(result))
        return *error;
    return SsText{result.output, flags, {}, {}};
}

bool Host::refusedFlags(const ChildResult &result) const
{
    return Portmonote::refusedFlags(result);
}

std::optional<CommandLine> LocalHost::ssCommand(SsFlags flags, const QSet<quint16> &ports) const
{
    const QString program = findProgram(QStringLiteral("ss"));
    if (program.isEmpty())
        return std::nullopt;
    return CommandLine{program, ssArguments(flags, ports)};
}

} // namespace Portmonote
