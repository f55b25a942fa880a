// SPDX-License-Identifier: MIT
// portmonote-owner-helper: tells which processes hold the listening sockets of this machine. It takes nothing
// from its caller but that he calls, and polkit, or systemd, decides on that.
#include "helper/Caller.h"
#include "helper/Confinement.h"
#include "helper/ProcessScan.h"
#include "helper/Records.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <string_view>

using namespace OwnerHelper;

namespace {

enum ExitCode { Fine = 0, NotConfined = 70, NoSockets = 71, NotWritten = 74, NotAllowed = 77 };

int complain(const char *words, ExitCode code)
{
    for (const char *part : {"portmonote-owner-helper: ", words, "\n"})
        (void)!::write(STDERR_FILENO, part, std::strlen(part));
    return code;
}

bool print(std::string_view text)
{
    while (!text.empty()) {
        const ssize_t count = ::write(STDOUT_FILENO, text.data(), text.size());
        if (count < 0 && errno != EINTR)
            return false;
        text.remove_prefix(static_cast<size_t>(std::max<ssize_t>(count, 0)));
    }
    return true;
}

/// As the window names this boot and this network.
std::string bootId()
{
    std::string id = readFile("/proc/sys/kernel/random/boot_id", 64);
    while (!id.empty() && id.back() == '\n')
        id.pop_back();
    return id + ' ' + readLink("/proc/self/ns/net");
}

} // namespace

int main(int argumentCount, char **)
{
    const Caller caller = judgeCaller(argumentCount);
    if (caller.verdict != Caller::Verdict::Allowed)
        return complain(wordsFor(caller.verdict), NotAllowed);
    if (!forgetCaller() || !dropPrivileges())
        return complain("what it must not have could not be given up", NotConfined);
    const auto sockets = listeningSockets();
    if (!sockets)
        return complain("ss did not tell which sockets there are", NoSockets);
    if (!confine(Confinement::Parent))
        return complain("system calls could not be limited", NotConfined);
    const Found found = lookAtProcesses(*sockets);
    return print(report(bootId(), *sockets, found.holders, found.processes)) ? Fine : NotWritten;
}
