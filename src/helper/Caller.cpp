// SPDX-License-Identifier: MIT
#include "helper/Caller.h"

#include "helper/ProcReader.h"

#include <sys/auxv.h>
#include <unistd.h>

#include <cstdlib>
#include <cstring>

namespace OwnerHelper {

namespace {

/// The real uid of a process; false where that cannot be told.
bool realUidOf(pid_t pid, unsigned long &uid)
{
    const std::string status = readFile("/proc/" + std::to_string(pid) + "/status", 64 * 1024);
    // The name of a process cannot hold a newline here: the kernel escapes it.
    const size_t at = status.find("\nUid:\t");
    if (at == std::string::npos)
        return false;
    return parseNumber(status.substr(at + 6, status.find('\t', at + 6) - at - 6), uid);
}

} // namespace

Caller judgeCaller(int argumentCount)
{
    using Verdict = Caller::Verdict;
    if (argumentCount != 1)
        return {Verdict::Arguments};
    if (::geteuid() != 0)
        return {Verdict::NotRoot};
    if (::getuid() != 0 || ::getgid() != ::getegid() || ::getauxval(AT_SECURE) != 0)
        return {Verdict::SetUser};
    const pid_t parent = ::getppid();
    const char *asked = std::getenv("PKEXEC_UID");
    if (!asked) // a service of systemd
        return {parent == 1 ? Verdict::Allowed : Verdict::NotAsked};
    // pkexec turns into this program: the parent is who asked.
    unsigned long askedUid = 0;
    unsigned long parentUid = 0;
    if (!parseNumber(std::string(asked, strnlen(asked, 16)), askedUid))
        return {Verdict::NotAsked};
    const bool same = parent > 1 && realUidOf(parent, parentUid) && parentUid == askedUid;
    return {same ? Verdict::Allowed : Verdict::OtherCaller};
}

const char *wordsFor(Caller::Verdict verdict)
{
    switch (verdict) {
    case Caller::Verdict::Allowed:
        return "allowed";
    case Caller::Verdict::NotRoot:
        return "it is started by polkit (pkexec) or as a system service, not directly";
    case Caller::Verdict::SetUser:
        return "it is not to be made setuid or setgid";
    case Caller::Verdict::Arguments:
        return "it takes no arguments";
    case Caller::Verdict::NotAsked:
        return "neither polkit nor systemd started it";
    case Caller::Verdict::OtherCaller:
        break;
    }
    return "its caller is not the user whom polkit asked";
}

} // namespace OwnerHelper
