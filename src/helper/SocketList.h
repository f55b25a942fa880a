// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace OwnerHelper {

/// A listening socket, as `ss` names it.
struct Socket
{
    uint64_t inode = 0;
    std::string cookie; ///< lower-case hexadecimal
};

/// The sockets in what `ss -H -l -n -t -u -e -O` prints, each once. Nothing where a line is none of it, or
/// the last one is cut. Without `-p` there are no names of processes in it, and no byte that a process chose
/// stands before inode and cookie.
[[nodiscard]] std::optional<std::vector<Socket>> parseSockets(std::string_view text);

/// Runs the `ss` of this machine: a program of root in one of four fixed places. Nothing where there is none,
/// and where it fails, says too much or takes too long.
[[nodiscard]] std::optional<std::vector<Socket>> listeningSockets();

} // namespace OwnerHelper
