// SPDX-License-Identifier: MIT
#include "helper/Records.h"

#include <array>
#include <cstdio>
#include <utility>

namespace OwnerHelper {

namespace {

/// Length of the UTF-8 sequence at the beginning, 0 where there is none (RFC 3629: no overlong ones, no
/// surrogates).
size_t sequenceAt(std::string_view text)
{
    const auto byte = [&text](size_t i) { return static_cast<unsigned char>(text[i]); };
    const auto follows = [&](size_t i, unsigned char low, unsigned char high) {
        return i < text.size() && byte(i) >= low && byte(i) <= high;
    };
    const unsigned char first = byte(0);
    if (first < 0x80)
        return 1;
    if (first >= 0xc2 && first <= 0xdf)
        return follows(1, 0x80, 0xbf) ? 2 : 0;
    if (first >= 0xe0 && first <= 0xef) {
        const unsigned char low = first == 0xe0 ? 0xa0 : 0x80;
        const unsigned char high = first == 0xed ? 0x9f : 0xbf;
        return follows(1, low, high) && follows(2, 0x80, 0xbf) ? 3 : 0;
    }
    if (first >= 0xf0 && first <= 0xf4) {
        const unsigned char low = first == 0xf0 ? 0x90 : 0x80;
        const unsigned char high = first == 0xf4 ? 0x8f : 0xbf;
        return follows(1, low, high) && follows(2, 0x80, 0xbf) && follows(3, 0x80, 0xbf) ? 4 : 0;
    }
    return 0;
}

std::string processLine(const Process &process)
{
    std::string line = R"({"type":"process","pid":)" + std::to_string(process.pid) + R"(,"start":)"
        + std::to_string(process.startTicks) + R"(,"uid":)" + std::to_string(process.uid) + R"(,"name":)"
        + jsonText(process.name) + R"(,"exe":)" + jsonText(process.executable) + R"(,"cgroup":)"
        + jsonText(process.cgroup) + R"(,"args":[)";
    for (size_t i = 0; i < process.arguments.size(); ++i)
        line += (i == 0 ? "" : ",") + jsonText(process.arguments[i]);
    return line + "]}\n";
}

} // namespace

std::string jsonText(std::string_view text)
{
    std::string json = "\"";
    while (!text.empty()) {
        const auto byte = static_cast<unsigned char>(text.front());
        const size_t length = sequenceAt(text);
        if (length == 0) {
            json += "\xef\xbf\xbd";
            text.remove_prefix(1);
            continue;
        }
        if (byte == '"' || byte == '\\') {
            json += '\\';
            json += text.front();
        } else if (byte < 0x20 || byte == 0x7f) {
            std::array<char, 8> escaped;
            std::snprintf(escaped.data(), escaped.size(), "\\u%04x", byte);
            json += escaped.data();
        } else {
            json += text.substr(0, length);
        }
        text.remove_prefix(length);
    }
    return json + '"';
}

std::string report(const std::string &bootId, const std::vector<Socket> &sockets,
                   const std::map<uint64_t, std::vector<pid_t>> &holders,
                   const std::map<pid_t, Process> &processes)
{
    std::string text = R"({"type":"owners","version":1,"boot":)" + jsonText(bootId) + "}\n";
    size_t lines = 1;
    for (const auto &[pid, process] : processes) {
        text += processLine(process);
        ++lines;
    }
    for (const Socket &socket : sockets) {
        text += R"({"type":"socket","sk":)" + jsonText(socket.cookie) + R"(,"ino":)"
            + std::to_string(socket.inode) + R"(,"pids":[)";
        bool first = true;
        const auto held = holders.find(socket.inode);
        for (const pid_t pid : held == holders.end() ? std::vector<pid_t>() : held->second) {
            if (processes.contains(pid))
                text += (std::exchange(first, false) ? "" : ",") + std::to_string(pid);
        }
        text += "]}\n";
        ++lines;
    }
    return text + R"({"type":"end","lines":)" + std::to_string(lines) + "}\n";
}

} // namespace OwnerHelper
