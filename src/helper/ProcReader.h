// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <sys/types.h>

namespace OwnerHelper {

/// At most `limit` bytes of a file; empty where it cannot be read.
[[nodiscard]] std::string readFile(const std::string &path, size_t limit);
/// Where a link leads; empty where it cannot be read.
[[nodiscard]] std::string readLink(const std::string &path);
/// Digits only, and in range.
[[nodiscard]] bool parseNumber(std::string_view text, unsigned long &number);

/// What is told of a process; all text is raw and hostile.
struct Process
{
    pid_t pid = 0;
    uint64_t startTicks = 0;
    unsigned uid = 0;
    std::string name;
    std::string executable;
    std::vector<std::string> arguments;
    std::string cgroup;
};

/// False where it went away meanwhile.
[[nodiscard]] bool readProcess(pid_t pid, Process &process);
/// Start of the process, in clock ticks since boot; 0 where it cannot be told.
[[nodiscard]] uint64_t startTicksIn(std::string_view stat);
/// The number in `socket:[123]`, or 0.
[[nodiscard]] uint64_t inodeIn(std::string_view link);
/// Line by line: the path behind `0::`.
[[nodiscard]] std::string cgroupIn(std::string_view text);

} // namespace OwnerHelper
