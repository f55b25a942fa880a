// SPDX-License-Identifier: MIT
#include "collect/SshHost.h"

#include "collect/RemoteLook.h"
#include "core/HostName.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>

#include <sys/stat.h>
#include <unistd.h>

namespace Portmonote {

namespace {

constexpr int connectSeconds = 8;
constexpr int aliveSeconds = 4;
constexpr int aliveTries = 3;
/// A connection is kept for a second look, and for the next round where that is soon.
constexpr qint64 shortPersist = 30;
constexpr qint64 longestPersist = 330;

QString option(const char *name, const QString &value)
{
    return QLatin1String(name) + QLatin1Char('=') + value;
}

QStringList options(qint64 intervalSeconds)
{
    QStringList options{option("BatchMode", QStringLiteral("yes")),
                        option("ConnectTimeout", QString::number(connectSeconds)),
                        option("ConnectionAttempts", QStringLiteral("1")),
                        option("ServerAliveInterval", QString::number(aliveSeconds)),
                        option("ServerAliveCountMax", QString::number(aliveTries)),
                        option("StrictHostKeyChecking", QStringLiteral("yes")),
                        option("ForwardAgent", QStringLiteral("no")),
                        option("ForwardX11", QStringLiteral("no")),
                        option("ClearAllForwardings", QStringLiteral("yes")),
                        option("Tunnel", QStringLiteral("no")),
                        option("PermitLocalCommand", QStringLiteral("no")),
                        option("RemoteCommand", QStringLiteral("none")),
                        option("RequestTTY", QStringLiteral("no")),
                        option("LogLevel", QStringLiteral("INFO"))}; // its words are read
    const QString folder = sshControlFolder();
    if (folder.isEmpty()) {
        options << option("ControlMaster", QStringLiteral("no"))
                << option("ControlPath", QStringLiteral("none"));
    } else {
        const qint64 next = intervalSeconds + shortPersist;
        const qint64 persist = intervalSeconds > 0 && next <= longestPersist ? next : shortPersist;
        options << option("ControlMaster", QStringLiteral("auto"))
                << option("ControlPath", folder + QStringLiteral("/%C"))
                << option("ControlPersist", QString::number(persist));
    }
    return options;
}

bool isOursAlone(const QString &folder)
{
    struct stat entry = {};
    return ::lstat(QFile::encodeName(folder).constData(), &entry) == 0 && S_ISDIR(entry.st_mode)
        && entry.st_uid == ::geteuid() && (entry.st_mode & 0077) == 0;
}

} // namespace

QString sshControlFolder()
{
    // 40 characters of a hash, and what ssh appends while it makes the socket.
    constexpr qsizetype longestSocket = 107;
    constexpr qsizetype name = 1 + 40 + 18;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!runtime.startsWith(QLatin1Char('/')) || runtime.contains(QLatin1Char('%'))
        || runtime.contains(QLatin1Char('"')))
        return {};
    const QString folder = runtime + QStringLiteral("/portmonote-ssh");
    if (QFile::encodeName(folder).size() + name > longestSocket)
        return {};
    if (::mkdir(QFile::encodeName(folder).constData(), 0700) != 0 && errno != EEXIST)
        return {};
    return isOursAlone(folder) ? folder : QString();
}

SshHost::SshHost(const QString &id, const QString &sshName, qint64 intervalSeconds)
    : m_id(id), m_sshName(sshName), m_intervalSeconds(intervalSeconds)
{}

ChildLimits SshHost::limits()
{
    ChildLimits limits;
    limits.time = std::chrono::seconds(20);
    return limits;
}

std::optional<CommandLine> SshHost::command(const QString &sshName, const QString &remoteCommand,
                                            qint64 intervalSeconds)
{
    const QString program = findProgram(QStringLiteral("ssh"));
    if (program.isEmpty() || sshNameProblem(sshName))
        return std::nullopt;
    QStringList arguments{QStringLiteral("-T"), QStringLiteral("-n"), QStringLiteral("-x"),
                          QStringLiteral("-a")};
    for (const QString &one : options(intervalSeconds))
        arguments << QStringLiteral("-o") << one;
    arguments << QStringLiteral("--") << sshName << remoteCommand;
    // His agent, and what programs in his configuration (ProxyCommand) need.
    return CommandLine{program,
                       arguments,
                       {QStringLiteral("HOME"), QStringLiteral("USER"), QStringLiteral("LOGNAME"),
                        QStringLiteral("SHELL"), QStringLiteral("SSH_AUTH_SOCK"),
                        QStringLiteral("SSH_AGENT_PID"), QStringLiteral("KRB5CCNAME"),
                        QStringLiteral("XDG_RUNTIME_DIR")}};
}

std::optional<CommandLine> SshHost::ssCommand(SsFlags, const QSet<quint16> &ports) const
{
    return command(m_sshName, remoteLookCommand(ports), m_intervalSeconds);
}

CollectError SshHost::missing() const
{
    if (const auto problem = sshNameProblem(m_sshName))
        return {CollectError::Kind::BadName, *problem};
    return {CollectError::Kind::NoSsh, {}};
}

std::variant<SsText, CollectError> SshHost::read(const ChildResult &result, SsFlags) const
{
    return readRemoteLook(result);
}

} // namespace Portmonote
