// SPDX-License-Identifier: MIT
#include "collect/ProcessAncestry.h"

#include "collect/PackageQuery.h"
#include "collect/ProcFs.h"
#include "collect/UnitFile.h"
#include "collect/UserName.h"
#include "core/CgroupUnit.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>

namespace Portmonote {

namespace {

constexpr int mostAncestors = 64;
constexpr qsizetype mostChildren = 50;
constexpr int deepestFolder = 40;
constexpr qint64 longestHead = 4096;

struct Link
{
    WhyProcess process;
    ProcFs::ProcessSurroundings around;
};

std::optional<Link> look(qint64 pid)
{
    const auto process = ProcFs::process(pid);
    const auto around = ProcFs::surroundings(pid);
    if (!process || !around)
        return std::nullopt;
    Link link;
    link.around = *around;
    link.process.pid = pid;
    link.process.name = process->name;
    link.process.commandLine = process->commandLine;
    link.process.startedAt = process->startedAt;
    link.process.executable = process->executable;
    link.process.executableDeleted = around->executableDeleted;
    link.process.workingFolder = around->workingFolder;
    if (process->uid)
        link.process.user = userName(*process->uid);
    const CgroupUnit unit = unitOfCgroup(around->cgroup);
    if (unit.kind == CgroupUnit::Kind::Container)
        link.process.container = unit.name;
    else
        link.process.unit = unit.name;
    return link;
}

/// The branch that is checked out, or the beginning of a commit; `.git` may be a file that names another
/// folder (a worktree).
QString branchOf(const QString &git)
{
    QString folder = git;
    if (QFileInfo(git).isFile()) {
        QFile pointer(git);
        if (!pointer.open(QIODevice::ReadOnly))
            return {};
        const QByteArray line = pointer.read(longestHead).trimmed();
        if (!line.startsWith("gitdir: "))
            return {};
        folder = QDir(QFileInfo(git).path()).absoluteFilePath(QString::fromUtf8(line.mid(8)));
    }
    QFile head(folder + QStringLiteral("/HEAD"));
    if (!QFileInfo(head).isFile() || !head.open(QIODevice::ReadOnly))
        return {};
    const QByteArray line = head.read(longestHead).trimmed();
    constexpr QByteArrayView branch("ref: refs/heads/");
    return line.startsWith(branch) ? QString::fromUtf8(line.mid(branch.size()))
                                   : QString::fromUtf8(line.left(10));
}

void findGit(WhyProcess &process)
{
    if (process.workingFolder.isEmpty())
        return;
    QDir folder(process.workingFolder);
    for (int i = 0; i < deepestFolder; ++i) {
        const QString git = folder.filePath(QStringLiteral(".git"));
        if (QFileInfo::exists(git)) {
            process.gitFolder = folder.path();
            process.gitBranch = branchOf(git);
            return;
        }
        if (!folder.cdUp())
            return;
    }
}

/// Who among its ancestors explains it, where no unit does: the nearest of these kinds.
void explainByAncestors(WhyReport &report)
{
    struct Kind
    {
        const char *type;
        std::array<const char *, 8> names;
    };
    static constexpr std::array kinds{
        Kind{"cron", {"cron", "crond", "anacron", "atd", nullptr}},
        Kind{"ssh", {"sshd", "sshd-session", "dropbear", nullptr}},
        Kind{"container", {"containerd-shim", "containerd-shim-runc-v2", "conmon", nullptr}},
        Kind{"supervisor", {"supervisord", "runsv", "s6-supervise", "pm2", nullptr}},
        Kind{"terminal", {"tmux: server", "screen", "konsole", "gnome-terminal-", "xterm", nullptr}},
        Kind{"shell", {"bash", "sh", "dash", "zsh", "fish", "ksh", nullptr}},
    };
    for (const Kind &kind : kinds) {
        for (qsizetype i = report.chain.size() - 2; i >= 0; --i) {
            const QString &name = report.chain.at(i).name;
            const bool fits = std::any_of(kind.names.begin(), kind.names.end(), [&name](const char *known) {
                return known && name == QLatin1String(known);
            });
            if (fits) {
                report.sourceType = QLatin1String(kind.type);
                report.sourceName = name;
                return;
            }
        }
    }
    if (report.chain.size() > 1) {
        report.sourceType = QStringLiteral("unknown");
        report.sourceName = report.chain.first().name;
    }
}

void explain(WhyReport &report, const CgroupUnit &unit)
{
    using Kind = CgroupUnit::Kind;
    if (unit.kind == Kind::Container) {
        report.sourceType = QStringLiteral("container");
        report.sourceName = unit.name;
    } else if (unit.kind == Kind::Service || unit.kind == Kind::Socket) {
        report.sourceType = QStringLiteral("systemd");
        report.sourceName = unit.name;
        report.sourceDescription = unitDescription(unit.name);
        report.unitFile = unitFile(unit.name);
    } else {
        explainByAncestors(report);
    }
}

} // namespace

WhyReport ancestryOf(qint64 pid, std::optional<UtcMillis> startedAt, bool withPackage)
{
    WhyReport report;
    report.takenAt = QDateTime::currentMSecsSinceEpoch();
    auto link = look(pid);
    if (!link || (startedAt && !ProcFs::isSameStart(*link->process.startedAt, *startedAt)))
        return report;
    const CgroupUnit unit = unitOfCgroup(link->around.cgroup);
    findGit(link->process);
    for (const qint64 child :
         link->around.children.first(std::min(mostChildren, link->around.children.size()))) {
        if (const auto found = look(child))
            report.children.append(found->process);
    }
    for (int i = 0; link && i < mostAncestors; ++i) {
        report.chain.prepend(link->process);
        link = link->around.parent > 0 ? look(link->around.parent) : std::nullopt;
    }
    explain(report, unit);
    const QString executable = report.process().executable;
    if (withPackage && !executable.isEmpty()) {
        const PackageInfo package = packagesOf({executable}).value(executable);
        report.package = package.summary.isEmpty() ? package.name
                                                   : package.name + QStringLiteral(": ") + package.summary;
    }
    return report;
}

} // namespace Portmonote
