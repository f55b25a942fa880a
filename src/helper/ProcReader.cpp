// SPDX-License-Identifier: MIT
#include "helper/ProcReader.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace OwnerHelper {

namespace {

constexpr size_t longestCommandLine = 4096;
constexpr size_t mostArguments = 256;

std::vector<std::string> argumentsIn(std::string_view text)
{
    std::vector<std::string> arguments;
    while (!text.empty() && text.back() == '\0')
        text.remove_suffix(1);
    while (!text.empty() && arguments.size() < mostArguments) {
        const size_t end = std::min(text.find('\0'), text.size());
        arguments.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(text.size(), end + 1));
    }
    return arguments;
}

} // namespace

std::string readFile(const std::string &path, size_t limit)
{
    const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | O_NOFOLLOW);
    if (fd < 0)
        return {};
    std::string content(limit, '\0');
    size_t size = 0;
    while (size < limit) {
        const ssize_t got = ::read(fd, content.data() + size, limit - size);
        if (got <= 0)
            break;
        size += static_cast<size_t>(got);
    }
    ::close(fd);
    content.resize(size);
    return content;
}

std::string readLink(const std::string &path)
{
    std::array<char, 4096> target;
    const ssize_t size = ::readlink(path.c_str(), target.data(), target.size());
    return size < 0 ? std::string() : std::string(target.data(), static_cast<size_t>(size));
}

bool parseNumber(std::string_view text, unsigned long &number)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return !text.empty() && error == std::errc() && end == text.data() + text.size();
}

uint64_t startTicksIn(std::string_view stat)
{
    // The name in field 2 may hold anything: the fields are counted from the last ')'.
    const size_t close = stat.rfind(')');
    if (close == std::string_view::npos)
        return 0;
    std::string_view rest = stat.substr(close + 1);
    for (int field = 3; field < 22; ++field) {
        const size_t blank = rest.find(' ', 1);
        if (blank == std::string_view::npos)
            return 0;
        rest.remove_prefix(blank);
    }
    rest.remove_prefix(1);
    unsigned long ticks = 0;
    return parseNumber(rest.substr(0, rest.find(' ')), ticks) ? ticks : 0;
}

uint64_t inodeIn(std::string_view link)
{
    constexpr std::string_view prefix = "socket:[";
    if (!link.starts_with(prefix) || !link.ends_with(']'))
        return 0;
    unsigned long inode = 0;
    return parseNumber(link.substr(prefix.size(), link.size() - prefix.size() - 1), inode) ? inode : 0;
}

std::string cgroupIn(std::string_view text)
{
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        if (line.starts_with("0::"))
            return std::string(line.substr(3));
        text.remove_prefix(std::min(text.size(), line.size() + 1));
    }
    return {};
}

bool readProcess(pid_t pid, Process &process)
{
    const std::string base = "/proc/" + std::to_string(pid);
    const uint64_t before = startTicksIn(readFile(base + "/stat", 4096));
    struct stat folder = {};
    if (before == 0 || ::stat(base.c_str(), &folder) != 0)
        return false;
    process.pid = pid;
    process.startTicks = before;
    process.uid = folder.st_uid;
    process.name = readFile(base + "/comm", 64);
    if (process.name.ends_with('\n'))
        process.name.pop_back();
    process.executable = readLink(base + "/exe");
    process.arguments = argumentsIn(readFile(base + "/cmdline", longestCommandLine));
    process.cgroup = cgroupIn(readFile(base + "/cgroup", 16 * 1024));
    // The pid may have been given to another process in between.
    return startTicksIn(readFile(base + "/stat", 4096)) == before;
}

} // namespace OwnerHelper
