// SPDX-License-Identifier: MIT
#include "helper/SocketList.h"

#include "helper/Confinement.h"
#include "helper/ProcReader.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <set>

namespace OwnerHelper {

namespace {

constexpr size_t mostOutput = 256u << 20;
constexpr size_t mostSockets = 200'000;

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
}

/// The word behind `key`, up to the next blank; empty where there is none.
std::string_view valueOf(std::string_view line, std::string_view key)
{
    const size_t at = line.find(key);
    if (at == std::string_view::npos)
        return {};
    const std::string_view rest = line.substr(at + key.size());
    return rest.substr(0, rest.find_first_of(" \t"));
}

/// A descriptor of the program, which nobody but root can have changed; -1 where there is none.
int openSs()
{
    for (const char *path : {"/usr/bin/ss", "/bin/ss", "/usr/sbin/ss", "/sbin/ss"}) {
        const int fd = ::open(path, O_PATH | O_CLOEXEC);
        struct stat file = {};
        if (fd >= 0 && ::fstat(fd, &file) == 0 && S_ISREG(file.st_mode) && file.st_uid == 0
            && (file.st_mode & (S_IWGRP | S_IWOTH)) == 0)
            return fd;
        if (fd >= 0)
            ::close(fd);
    }
    return -1;
}

[[noreturn]] void becomeSs(int program, int output)
{
    std::array<char *, 9> arguments{
        const_cast<char *>("ss"), const_cast<char *>("-H"), const_cast<char *>("-l"),
        const_cast<char *>("-n"), const_cast<char *>("-t"), const_cast<char *>("-u"),
        const_cast<char *>("-e"), const_cast<char *>("-O"), nullptr};
    std::array<char *, 2> environment{const_cast<char *>("LC_ALL=C"), nullptr};
    const int nothing = ::open("/dev/null", O_RDWR | O_CLOEXEC);
    if (nothing < 0 || ::dup2(nothing, 0) < 0 || ::dup2(output, 1) < 0 || ::dup2(nothing, 2) < 0
        || !confine(Confinement::Child))
        ::_exit(126);
    ::fexecve(program, arguments.data(), environment.data());
    ::_exit(127);
}

std::optional<std::string> readAll(int fd)
{
    std::string text;
    std::array<char, 64 * 1024> part;
    for (;;) {
        const ssize_t got = ::read(fd, part.data(), part.size());
        if (got == 0)
            return text;
        if (got < 0 && errno != EINTR)
            return std::nullopt;
        text.append(part.data(), static_cast<size_t>(std::max<ssize_t>(got, 0)));
        if (text.size() > mostOutput)
            return std::nullopt;
    }
}

} // namespace

std::optional<std::vector<Socket>> parseSockets(std::string_view text)
{
    std::vector<Socket> sockets;
    std::set<uint64_t> seen;
    while (!text.empty()) {
        const size_t end = text.find('\n');
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        // Versions before 5.4 leave the last newline out; a cut line has no cookie, or half of one, and then
        // it is none of the sockets that the window knows.
        if (!line.starts_with("tcp") && !line.starts_with("udp"))
            return std::nullopt;
        const std::string_view cookie = valueOf(line, " sk:");
        unsigned long inode = 0;
        if (!parseNumber(valueOf(line, " ino:"), inode) || inode == 0 || cookie.empty() || cookie.size() > 16
            || !std::all_of(cookie.begin(), cookie.end(), isHexDigit))
            return std::nullopt;
        if (sockets.size() >= mostSockets)
            return std::nullopt;
        if (seen.insert(inode).second)
            sockets.push_back({inode, std::string(cookie)});
    }
    return sockets;
}

std::optional<std::vector<Socket>> listeningSockets()
{
    const int program = openSs();
    std::array<int, 2> ends{-1, -1};
    if (program < 0 || ::pipe2(ends.data(), O_CLOEXEC) != 0)
        return std::nullopt;
    const pid_t child = ::fork();
    if (child == 0)
        becomeSs(program, ends[1]);
    ::close(program);
    ::close(ends[1]);
    const auto text = child > 0 ? readAll(ends[0]) : std::nullopt;
    ::close(ends[0]);
    int status = 0;
    const bool ended = child > 0 && ::waitpid(child, &status, 0) == child;
    if (!text || !ended || !WIFEXITED(status) || WEXITSTATUS(status) != 0)
        return std::nullopt;
    return parseSockets(*text);
}

} // namespace OwnerHelper
