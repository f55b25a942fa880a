// SPDX-License-Identifier: MIT
#pragma once

#include "collect/Host.h"

namespace Portmonote {

/// Reaches another machine by the user's own ssh: with his ~/.ssh/config, agent and keys. Nothing is ever
/// asked (BatchMode), no key of a host is taken on trust, nothing is forwarded. Connections are shared by
/// what follows soon, through a socket in a folder that is this user's alone.
class SshHost : public Host
{
public:
    /// `id` is what its ports are filed under.
    SshHost(const QString &id, const QString &sshName, qint64 intervalSeconds = 0);

    [[nodiscard]] QString id() const override { return m_id; }
    [[nodiscard]] std::optional<CommandLine> ssCommand(SsFlags flags,
                                                       const QSet<quint16> &ports) const override;
    [[nodiscard]] CollectError missing() const override;
    [[nodiscard]] std::variant<SsText, CollectError> read(const ChildResult &result,
                                                          SsFlags flags) const override;
    [[nodiscard]] bool refusedFlags(const ChildResult &) const override { return false; }
    [[nodiscard]] bool isThisMachine() const override { return false; }

    /// Runs one constant command there; nothing where there is no ssh, or the name is none for it.
    [[nodiscard]] static std::optional<CommandLine> command(const QString &sshName,
                                                            const QString &remoteCommand,
                                                            qint64 intervalSeconds = 0);
    /// A whole round may take as long; connecting alone has its own, shorter limit.
    [[nodiscard]] static ChildLimits limits();

private:
    QString m_id;
    QString m_sshName;
    qint64 m_intervalSeconds;
};

/// Where shared connections have their sockets: a folder that only this user can enter. Empty where there
/// can be none, or its path is too long for a socket; then each look connects anew.
[[nodiscard]] QString sshControlFolder();

} // namespace Portmonote
