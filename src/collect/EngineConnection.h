// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

namespace Portmonote {

struct EngineAnswer
{
    QByteArray body;
    quint32 engineUid = 0; ///< of the process at the other end, as the kernel tells
};

/// `GET target` of the HTTP service on a unix socket. Nothing where there is none, where the user may not,
/// where it is run by somebody other than root and this user, where it does not answer within `patience` or
/// answers too much, and where the answer is no success. Nothing is sent but this one question. Waits: for a
/// worker thread.
[[nodiscard]] std::optional<EngineAnswer> askEngine(const QString &socketPath, const QByteArray &target,
                                                    std::chrono::milliseconds patience);

} // namespace Portmonote
