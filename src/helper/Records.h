// SPDX-License-Identifier: MIT
#pragma once

#include "helper/ProcReader.h"
#include "helper/SocketList.h"

#include <map>
#include <string>

namespace OwnerHelper {

/// `text` as a JSON string, with its quotes: bytes that are no UTF-8 become U+FFFD, control bytes are
/// escaped.
[[nodiscard]] std::string jsonText(std::string_view text);

/// Everything that is printed: a line each, the last one counts the others.
[[nodiscard]] std::string report(const std::string &bootId, const std::vector<Socket> &sockets,
                                 const std::map<uint64_t, std::vector<pid_t>> &holders,
                                 const std::map<pid_t, Process> &processes);

} // namespace OwnerHelper
