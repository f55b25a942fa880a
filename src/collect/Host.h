// SPDX-License-Identifier: MIT
#pragma once

#include "collect/ChildProcess.h"
#include "collect/CollectError.h"
#include "collect/CommandLine.h"
#include "core/PortKey.h"

#include <QHash>
#include <QSet>

#include <memory>
#include <optional>
#include <variant>

namespace Portmonote {

/// Flags of `ss`, from the best to what very old versions still take.
enum class SsFlags { Full, WithoutOneline, WithoutExtended, WithHeader, Oldest };

/// Of these ports only, where there are some and not too many to name; of all of them otherwise.
/// Ports are picked by the kernel then, and so few fit into one answer of its: none can go missing
/// between two answers while other sockets come and go.
[[nodiscard]] QStringList ssArguments(SsFlags flags, const QSet<quint16> &ports = {});
/// What to try when these were refused; nothing after the last.
[[nodiscard]] std::optional<SsFlags> fallbackOf(SsFlags flags);
/// Every record must tell inode and cookie.
[[nodiscard]] bool asksForSockets(SsFlags flags);

/// What a finished run told.
struct SsText
{
    QByteArray text; ///< what `ss` printed
    SsFlags flags = SsFlags::Full;
    QString bootId;                ///< where it was told along; cookies compare within one boot only
    QHash<quint32, QString> users; ///< names of users there, by number
};

/// Where ports are looked at. Another host is another command, not another branch.
class Host
{
public:
    virtual ~Host() = default;
    [[nodiscard]] virtual QString id() const = 0;
    /// Nothing where there is no `ss`.
    [[nodiscard]] virtual std::optional<CommandLine> ssCommand(SsFlags flags,
                                                               const QSet<quint16> &ports) const = 0;
    /// Why there is no command.
    [[nodiscard]] virtual CollectError missing() const { return {CollectError::Kind::NotFound, {}}; }
    /// What a finished run of that command told, or why it cannot be believed.
    [[nodiscard]] virtual std::variant<SsText, CollectError> read(const ChildResult &result,
                                                                  SsFlags flags) const;
    /// This run says no more than that the flags are too many.
    [[nodiscard]] virtual bool refusedFlags(const ChildResult &result) const;
    /// /proc of this machine tells about its processes.
    [[nodiscard]] virtual bool isThisMachine() const = 0;
};

class LocalHost : public Host
{
public:
    [[nodiscard]] QString id() const override { return localHostId; }
    [[nodiscard]] std::optional<CommandLine> ssCommand(SsFlags flags,
                                                       const QSet<quint16> &ports = {}) const override;
    [[nodiscard]] bool isThisMachine() const override { return true; }
};

} // namespace Portmonote
