// SPDX-License-Identifier: MIT
#include "collect/CgroupPaths.h"

#include "collect/ProcFs.h"

#include <dirent.h>

#include <algorithm>
#include <memory>
#include <optional>

namespace Portmonote {

namespace {

constexpr qsizetype mostGroups = 100'000;
constexpr qsizetype longestMounts = 4 << 20;

/// Blanks and the like stand as `\040` in there.
QByteArray withoutEscapes(const QByteArray &text)
{
    QByteArray plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool isCode = false;
        const uint code = text.at(i) == '\\' ? text.mid(i + 1, 3).toUInt(&isCode, 8) : 0;
        if (isCode && i + 3 < text.size() && code < 256) {
            plain.append(static_cast<char>(code));
            i += 3;
        } else {
            plain.append(text.at(i));
        }
    }
    return plain;
}

/// Where all groups are: the mount of the root, not of a part.
QByteArray mountPoint(const QByteArray &mounts)
{
    for (const QByteArray &line : mounts.split('\n')) {
        const qsizetype dash = line.indexOf(" - cgroup2 ");
        const QList<QByteArray> fields = line.left(std::max<qsizetype>(dash, 0)).split(' ');
        if (dash > 0 && fields.size() > 4 && fields.at(3) == "/")
            return withoutEscapes(fields.at(4));
    }
    return {};
}

/// The number in `unreachable:HEX`.
std::optional<quint64> idOf(const Listener &listener)
{
    constexpr QByteArrayView prefix("unreachable:");
    if (!listener.cgroup || listener.cgroupIsKnown())
        return std::nullopt;
    bool isNumber = false;
    const quint64 id = listener.cgroup->mid(prefix.size()).toULongLong(&isNumber, 16);
    return isNumber ? std::optional(id) : std::nullopt;
}

} // namespace

CgroupPaths CgroupPaths::look(const QByteArray &mounts)
{
    CgroupPaths found;
    const QByteArray top = mountPoint(mounts);
    QList<QByteArray> folders;
    if (!top.isEmpty())
        folders.append(QByteArray());
    while (!folders.isEmpty() && found.m_paths.size() < mostGroups) {
        const QByteArray path = folders.takeLast();
        const std::unique_ptr<DIR, int (*)(DIR *)> folder(::opendir((top + path).constData()), ::closedir);
        while (const dirent *entry = folder ? ::readdir(folder.get()) : nullptr) {
            const QByteArray name(entry->d_name);
            if (entry->d_type != DT_DIR || name == "." || name == "..")
                continue;
            const QByteArray group = path + '/' + name;
            found.m_paths.insert(entry->d_ino, group);
            folders.append(group);
        }
    }
    return found;
}

QList<Listener> withNamedCgroups(const QList<Listener> &listeners)
{
    const bool isComplete = std::none_of(listeners.begin(), listeners.end(),
                                         [](const Listener &listener) { return idOf(listener).has_value(); });
    if (isComplete)
        return listeners;
    const CgroupPaths paths = CgroupPaths::look(ProcFs::readFile("/proc/self/mountinfo", longestMounts));
    QList<Listener> named = listeners;
    for (Listener &listener : named) {
        const auto id = idOf(listener);
        const QByteArray path = id ? paths.path(*id) : QByteArray();
        if (!path.isEmpty())
            listener.cgroup = path;
    }
    return named;
}

} // namespace Portmonote
