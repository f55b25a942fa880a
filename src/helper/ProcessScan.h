// SPDX-License-Identifier: MIT
#pragma once

#include "helper/ProcReader.h"
#include "helper/SocketList.h"

#include <map>
#include <vector>

namespace OwnerHelper {

/// Who holds which sockets.
struct Found
{
    std::map<uint64_t, std::vector<pid_t>> holders; ///< by inode; of thousands of holders some are enough
    std::map<pid_t, Process> processes;
};

/// One look at the descriptors of all processes.
[[nodiscard]] Found lookAtProcesses(const std::vector<Socket> &sockets);

} // namespace OwnerHelper
