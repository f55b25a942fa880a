// SPDX-License-Identifier: MIT
#pragma once

#include "core/PortKey.h"

#include <QByteArray>
#include <QList>

#include <chrono>
#include <optional>

namespace Portmonote {

/// A service of Sun RPC that has told rpcbind where it listens.
struct RpcService
{
    quint32 program = 0; ///< 100021 is the lock manager of NFS
    Protocol protocol = Protocol::Tcp;
    quint16 port = 0;

    friend bool operator==(const RpcService &, const RpcService &) = default;
};

/// What is in an answer to PMAPPROC_DUMP (RFC 1833), behind the mark of its record: entries as far as they
/// make sense; nothing where it is no such answer.
[[nodiscard]] std::optional<QList<RpcService>> parseRpcServices(QByteArrayView answer);

/// Asks the rpcbind of this machine, over loopback; empty where there is none, or it takes too long. Waits:
/// for a worker thread.
[[nodiscard]] QList<RpcService> rpcServices(
    quint16 port = 111, std::chrono::milliseconds patience = std::chrono::milliseconds(500));

} // namespace Portmonote
