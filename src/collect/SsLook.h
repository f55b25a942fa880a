// SPDX-License-Identifier: MIT
#pragma once

#include "collect/ChildProcess.h"
#include "collect/CollectError.h"
#include "collect/Host.h"
#include "core/Observation.h"
#include "core/SsParser.h"

#include <optional>
#include <variant>

namespace Portmonote {

/// Why a finished run of `ss` can't be believed; nothing where it can be, as far as its ending tells.
[[nodiscard]] std::optional<CollectError> judgeEnding(const ChildResult &result);

/// `ss` does not know one of the flags: try fewer.
[[nodiscard]] bool refusedFlags(const ChildResult &result);

/// Without the column titles that old versions always print, and people often save.
[[nodiscard]] QByteArrayView withoutHeader(QByteArrayView output);

/// The sockets of a run that ended well, or why its text can't be believed.
[[nodiscard]] std::variant<QList<Listener>, CollectError> readLook(const QByteArray &output, SsFlags flags);

/// Both looks taken together, each socket once.
[[nodiscard]] QList<Listener> mergeLooks(const QList<Listener> &first, const QList<Listener> &second);

/// Numbers of expected ports that these sockets miss, wholly or with one of their addresses.
[[nodiscard]] QSet<quint16> missingPorts(const ExpectedPorts &expected, const QList<Listener> &listeners);

} // namespace Portmonote
