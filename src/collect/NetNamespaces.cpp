// SPDX-License-Identifier: MIT
#include "collect/NetNamespaces.h"

#include "collect/CommandLine.h"
#include "collect/OwnerResolver.h"
#include "collect/SsLook.h"
#include "core/DisplayText.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QMap>

#include <dirent.h>
#include <sys/stat.h>

#include <algorithm>
#include <memory>

namespace Portmonote {

namespace {

struct NetNamespacesText
{
    Q_DECLARE_TR_FUNCTIONS(NetNamespaces)
};

/// 0 where it may not be looked at.
quint64 inodeOf(const QByteArray &path)
{
    struct stat file = {};
    return ::stat(path.constData(), &file) == 0 ? file.st_ino : 0;
}

const QString &namedFolder()
{
    static const QString folder = QStringLiteral("/run/netns/");
    return folder;
}

void addNamed(QMap<quint64, NetNamespace> &found)
{
    const QStringList names = QDir(namedFolder()).entryList(QDir::Files | QDir::System, QDir::Name);
    for (const QString &name : names) {
        if (const quint64 inode = inodeOf(QFile::encodeName(namedFolder() + name)); inode > 0) {
            found[inode].inode = inode;
            found[inode].names.append(name);
        }
    }
}

void addProcesses(QMap<quint64, NetNamespace> &found)
{
    const std::unique_ptr<DIR, int (*)(DIR *)> processes(::opendir("/proc"), ::closedir);
    while (const dirent *entry = processes ? ::readdir(processes.get()) : nullptr) {
        const QByteArray name(entry->d_name);
        const qint64 pid = name.toLongLong();
        const quint64 inode = pid > 0 ? inodeOf("/proc/" + name + "/ns/net") : 0;
        if (inode == 0)
            continue;
        NetNamespace &network = found[inode];
        network.inode = inode;
        ++network.processes;
        if (network.pid == 0 || pid < network.pid)
            network.pid = pid;
    }
}

/// Something that leads into it, in the file system.
QString pathOf(const NetNamespace &network)
{
    if (!network.names.isEmpty())
        return namedFolder() + network.names.first();
    return network.pid > 0 ? QStringLiteral("/proc/%1/ns/net").arg(network.pid) : QString();
}

} // namespace

QList<NetNamespace> networkNamespaces()
{
    QMap<quint64, NetNamespace> found;
    addNamed(found);
    addProcesses(found);
    const quint64 own = inodeOf("/proc/self/ns/net");
    QList<NetNamespace> networks = found.values();
    for (NetNamespace &network : networks) {
        network.isOwn = network.inode == own;
        if (network.pid > 0) {
            const auto process = ProcFs::process(network.pid);
            network.process = process ? process->name : QString();
        }
    }
    std::stable_partition(networks.begin(), networks.end(),
                          [](const NetNamespace &network) { return network.isOwn; });
    return networks;
}

void lookInto(NetNamespace &network)
{
    auto command = LocalHost().ssCommand(SsFlags::Full);
    if (!command) {
        network.problem = CollectError{CollectError::Kind::NotFound, {}}.words();
        return;
    }
    if (!network.isOwn) {
        const QString enter = findProgram(QStringLiteral("nsenter"));
        if (enter.isEmpty()) {
            network.problem = NetNamespacesText::tr("nsenter is not installed (package util-linux).");
            return;
        }
        command->arguments = QStringList{QStringLiteral("--net=") + pathOf(network), QStringLiteral("--"),
                                         command->program}
            + command->arguments;
        command->program = enter;
    }
    const ChildResult result = runToEnd(*command, ChildLimits{});
    if (const auto error = judgeEnding(result)) {
        const bool refused = result.errorOutput.contains("ermitted") || result.errorOutput.contains("denied");
        network.problem = refused ? NetNamespacesText::tr("Looking into it needs the rights of root.")
                                  : error->words();
        return;
    }
    const auto read = readLook(result.output, SsFlags::Full);
    if (const auto *error = std::get_if<CollectError>(&read)) {
        network.problem = error->words();
        return;
    }
    OwnerSources sources;
    sources.ownNetwork = network.isOwn;
    network.ports = OwnerResolver(OwnerResolver::Evidence::LiveProc, sources)
                        .resolve(std::get<QList<Listener>>(read), localHostId);
    network.isLookedInto = true;
}

} // namespace Portmonote
