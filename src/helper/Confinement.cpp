// SPDX-License-Identifier: MIT
#include "helper/Confinement.h"

#include <fcntl.h>
#include <grp.h>
#include <linux/capability.h>
#include <seccomp.h>
#include <sys/personality.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdint>
#include <cstdlib>
#include <initializer_list>

namespace OwnerHelper {

namespace {

constexpr unsigned nobody = 65534;
constexpr unsigned timeLimit = 60; ///< seconds, for everything
constexpr rlim_t megabyte = 1u << 20;
constexpr std::array<int, 3> kept{CAP_NET_ADMIN, CAP_SYS_PTRACE, CAP_DAC_READ_SEARCH};

bool resetSignals()
{
    for (int number = 1; number < NSIG; ++number) {
        struct sigaction standard = {};
        standard.sa_handler = SIG_DFL;
        ::sigaction(number, &standard, nullptr); // some cannot be set, and need not be
    }
    sigset_t none;
    sigemptyset(&none);
    return ::sigprocmask(SIG_SETMASK, &none, nullptr) == 0;
}

bool limit(int resource, rlim_t value)
{
    const rlimit both{value, value};
    return ::setrlimit(static_cast<__rlimit_resource_t>(resource), &both) == 0;
}

/// Standard input is nothing, standard output stays, messages stay where there is a place for them; all else
/// is closed.
bool resetDescriptors()
{
    if (::fcntl(STDOUT_FILENO, F_GETFD) < 0)
        return false;
    const bool silent = ::fcntl(STDERR_FILENO, F_GETFD) < 0;
    const int nothing = ::open("/dev/null", O_RDWR);
    if (nothing < 0 || ::dup2(nothing, STDIN_FILENO) < 0 || (silent && ::dup2(nothing, STDERR_FILENO) < 0))
        return false;
    return ::syscall(SYS_close_range, 3U, ~0U, 0U) == 0;
}

bool setCapabilities(uint32_t mask)
{
    __user_cap_header_struct head = {_LINUX_CAPABILITY_VERSION_3, 0};
    std::array<__user_cap_data_struct, 2> data = {};
    data[0].effective = data[0].permitted = data[0].inheritable = mask;
    return ::syscall(SYS_capset, &head, data.data()) == 0;
}

bool dropBounds()
{
    for (int capability = 0; ::prctl(PR_CAPBSET_READ, capability, 0, 0, 0) >= 0; ++capability) {
        bool keeps = false;
        for (const int one : kept)
            keeps = keeps || one == capability;
        if (!keeps && ::prctl(PR_CAPBSET_DROP, capability, 0, 0, 0) != 0)
            return false;
    }
    return true;
}

bool allow(scmp_filter_ctx filter, std::initializer_list<int> calls)
{
    for (const int call : calls) {
        // Calls that this machine does not have are no calls.
        if (call >= 0 && seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0) != 0)
            return false;
    }
    return true;
}

/// What reading /proc, memory and an orderly end need.
bool allowReading(scmp_filter_ctx filter)
{
    return allow(filter, {SCMP_SYS(read),         SCMP_SYS(write),      SCMP_SYS(writev),
                          SCMP_SYS(close),        SCMP_SYS(open),       SCMP_SYS(openat),
                          SCMP_SYS(readlink),     SCMP_SYS(readlinkat), SCMP_SYS(getdents),
                          SCMP_SYS(getdents64),   SCMP_SYS(stat),       SCMP_SYS(lstat),
                          SCMP_SYS(fstat),        SCMP_SYS(newfstatat), SCMP_SYS(fstatat64),
                          SCMP_SYS(statx),        SCMP_SYS(lseek),      SCMP_SYS(_llseek),
                          SCMP_SYS(fcntl),        SCMP_SYS(fcntl64),    SCMP_SYS(brk),
                          SCMP_SYS(mmap),         SCMP_SYS(mmap2),      SCMP_SYS(munmap),
                          SCMP_SYS(mremap),       SCMP_SYS(madvise),    SCMP_SYS(mprotect),
                          SCMP_SYS(rt_sigreturn), SCMP_SYS(sigreturn),  SCMP_SYS(restart_syscall),
                          SCMP_SYS(exit),         SCMP_SYS(exit_group), SCMP_SYS(futex),
                          SCMP_SYS(getpid),       SCMP_SYS(gettid),     SCMP_SYS(clock_gettime),
                          SCMP_SYS(gettimeofday), SCMP_SYS(getrandom)});
}

/// What `ss` needs beside that: netlink, and to be loaded.
bool allowSs(scmp_filter_ctx filter)
{
    return allow(filter,
                 {SCMP_SYS(execveat),
                  SCMP_SYS(execve),
                  SCMP_SYS(socket),
                  SCMP_SYS(bind),
                  SCMP_SYS(getsockname),
                  SCMP_SYS(setsockopt),
                  SCMP_SYS(getsockopt),
                  SCMP_SYS(sendto),
                  SCMP_SYS(sendmsg),
                  SCMP_SYS(recvmsg),
                  SCMP_SYS(recvfrom),
                  SCMP_SYS(connect),
                  SCMP_SYS(access),
                  SCMP_SYS(faccessat),
                  SCMP_SYS(faccessat2),
                  SCMP_SYS(arch_prctl),
                  SCMP_SYS(set_tid_address),
                  SCMP_SYS(set_robust_list),
                  SCMP_SYS(rseq),
                  SCMP_SYS(prlimit64),
                  SCMP_SYS(getrlimit),
                  SCMP_SYS(ugetrlimit),
                  SCMP_SYS(pread64),
                  SCMP_SYS(ioctl),
                  SCMP_SYS(getuid),
                  SCMP_SYS(geteuid),
                  SCMP_SYS(getgid),
                  SCMP_SYS(getegid),
                  SCMP_SYS(uname),
                  SCMP_SYS(sysinfo),
                  SCMP_SYS(statfs),
                  SCMP_SYS(fstatfs),
                  SCMP_SYS(name_to_handle_at),
                  SCMP_SYS(open_by_handle_at),
                  SCMP_SYS(dup),
                  SCMP_SYS(dup2),
                  SCMP_SYS(dup3),
                  SCMP_SYS(pipe),
                  SCMP_SYS(pipe2),
                  SCMP_SYS(rt_sigaction),
                  SCMP_SYS(rt_sigprocmask),
                  SCMP_SYS(poll),
                  SCMP_SYS(ppoll),
                  SCMP_SYS(select),
                  SCMP_SYS(_newselect),
                  SCMP_SYS(pselect6),
                  SCMP_SYS(capget),
                  SCMP_SYS(capset),
                  SCMP_SYS(prctl),
                  SCMP_SYS(getcwd),
                  SCMP_SYS(chdir),
                  SCMP_SYS(bpf)});
}

} // namespace

bool forgetCaller()
{
    ::personality(PER_LINUX);
    ::umask(077);
    const itimerval never = {};
    for (const auto timer : {ITIMER_REAL, ITIMER_VIRTUAL, ITIMER_PROF})
        ::setitimer(timer, &never, nullptr);
    if (::clearenv() != 0 || ::chdir("/") != 0 || !resetSignals() || !resetDescriptors())
        return false;
    ::signal(SIGPIPE, SIG_IGN);
    ::alarm(timeLimit);
    return limit(RLIMIT_NOFILE, 256) && limit(RLIMIT_AS, 2048 * megabyte) && limit(RLIMIT_CORE, 0)
        && limit(RLIMIT_CPU, timeLimit) && limit(RLIMIT_STACK, 8 * megabyte);
}

bool dropPrivileges()
{
    uint32_t mask = 0;
    for (const int capability : kept)
        mask |= 1U << capability;
    if (!dropBounds() || ::setgroups(0, nullptr) != 0 || ::prctl(PR_SET_KEEPCAPS, 1, 0, 0, 0) != 0
        || ::setresgid(nobody, nobody, nobody) != 0 || ::setresuid(nobody, nobody, nobody) != 0
        || !setCapabilities(mask))
        return false;
    // So that `ss`, which is another program, has them, too.
    for (const int capability : kept) {
        if (::prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_RAISE, capability, 0, 0) != 0)
            return false;
    }
    return ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0;
}

bool confine(Confinement confinement)
{
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_KILL_PROCESS);
    if (!filter)
        return false;
    const bool made = allowReading(filter) && (confinement == Confinement::Parent || allowSs(filter))
        && seccomp_load(filter) == 0;
    seccomp_release(filter);
    return made;
}

} // namespace OwnerHelper
