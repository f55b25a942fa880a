// SPDX-License-Identifier: MIT
#include "helper/ProcessScan.h"

#include <dirent.h>

#include <memory>
#include <set>

namespace OwnerHelper {

namespace {

constexpr size_t mostHolders = 64;
constexpr size_t mostDescriptors = 1'000'000; ///< that are looked at of one process

using Folder = std::unique_ptr<DIR, int (*)(DIR *)>;

/// Which of the sockets the process holds.
std::set<uint64_t> socketsOf(const std::string &pid, const std::set<uint64_t> &wanted)
{
    std::set<uint64_t> held;
    const std::string path = "/proc/" + pid + "/fd";
    const Folder descriptors(::opendir(path.c_str()), ::closedir);
    size_t left = mostDescriptors;
    while (const dirent *entry = descriptors && left-- > 0 ? ::readdir(descriptors.get()) : nullptr) {
        if (const uint64_t inode = inodeIn(readLink(path + '/' + entry->d_name)); wanted.contains(inode))
            held.insert(inode);
    }
    return held;
}

} // namespace

Found lookAtProcesses(const std::vector<Socket> &sockets)
{
    std::set<uint64_t> wanted;
    for (const Socket &socket : sockets)
        wanted.insert(socket.inode);
    Found found;
    const Folder folder(::opendir("/proc"), ::closedir);
    while (const dirent *entry = folder ? ::readdir(folder.get()) : nullptr) {
        unsigned long pid = 0;
        if (!parseNumber(entry->d_name, pid))
            continue;
        const std::set<uint64_t> held = socketsOf(entry->d_name, wanted);
        Process process;
        if (held.empty() || !readProcess(static_cast<pid_t>(pid), process))
            continue;
        bool isTold = false;
        for (const uint64_t inode : held) {
            std::vector<pid_t> &pids = found.holders[inode];
            if (pids.size() < mostHolders) {
                pids.push_back(process.pid);
                isTold = true;
            }
        }
        if (isTold)
            found.processes.emplace(process.pid, std::move(process));
    }
    return found;
}

} // namespace OwnerHelper
