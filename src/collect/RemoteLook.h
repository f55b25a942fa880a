// SPDX-License-Identifier: MIT
#pragma once

#include "collect/ChildProcess.h"
#include "collect/Host.h"
#include "core/Observation.h"

namespace Portmonote {

/// What runs on the other machine: one command for `sh`, the same for every host; all that is ever put in
/// are numbers of ports (see ssArguments). It tries fewer flags where its `ss` refuses them, and ends with a
/// line that only a whole answer has:
///
///     portmonote-look 1
///     … what ss printed …
///     portmonote-facts
///     flags 0 · boot … · user root:0 · error …        one fact a line
///     portmonote-done EXIT-CODE
///
/// A process can call itself many things, but no name is as long as these lines, so none can forge them.
/// Any login shell takes it: it holds no apostrophe, backslash, exclamation mark or line break but for the
/// apostrophes around all of it.
[[nodiscard]] QString remoteLookCommand(const QSet<quint16> &ports = {});

/// Of a finished ssh, by which that command ran.
[[nodiscard]] std::variant<SsText, CollectError> readRemoteLook(const ChildResult &result);

/// What a command printed that begins with the line `portmonote-look 1`, without what the login shell said
/// before; nothing where it did not begin.
[[nodiscard]] std::optional<QByteArrayView> remoteAnswer(const QByteArray &output);

/// Asks the witr there about one port, by its number: for `sh`, as above.
[[nodiscard]] QString remoteWitrCommand(quint16 port);

/// Why ssh did not come through, by what it said; hostile text comes out as detail only.
[[nodiscard]] CollectError judgeSsh(const ChildResult &result);

/// Numbers of users become their names there.
void nameUsers(QList<ObservedPort> &ports, const QHash<quint32, QString> &users);

} // namespace Portmonote
