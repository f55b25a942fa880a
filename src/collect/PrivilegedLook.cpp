// SPDX-License-Identifier: MIT
#include "collect/PrivilegedLook.h"

#include "core/DisplayText.h"
#include "core/Future.h"

#include <QFile>
#include <QScopeGuard>
#include <QtConcurrentRun>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <ctime>

namespace Portmonote {

namespace {

constexpr qint64 mostLookOutput = 256LL << 20;
/// What pkexec ends with (pkexec(1)).
constexpr int notAuthorised = 127;
constexpr int wasDismissed = 126;

QString helperPath()
{
    return QStringLiteral(PORTMONOTE_HELPER_PATH);
}

ChildLimits limits()
{
    ChildLimits generous;
    generous.time = std::chrono::minutes(10); // polkit's agent ends the question by itself before
    generous.outputBytes = mostLookOutput;
    return generous;
}

} // namespace

PrivilegedLook::PrivilegedLook(QObject *parent) : QObject(parent), m_child(limits())
{
    connect(&m_child, &ChildProcess::finished, this, &PrivilegedLook::onFinished);
}

QString PrivilegedLook::problem()
{
    if (findProgram(QStringLiteral("pkexec")).isEmpty())
        return tr("pkexec is not installed; it asks for the password (package pkexec, or polkit).");
    return {};
}

void PrivilegedLook::start()
{
    if (isRunning())
        return;
    if (const QString words = problem(); !words.isEmpty()) {
        QMetaObject::invokeMethod(
            this, [this, words] { emit failed(words); }, Qt::QueuedConnection);
        return;
    }
    m_child.start({findProgram(QStringLiteral("pkexec")), {helperPath()}});
}

void PrivilegedLook::onFinished(const ChildResult &result)
{
    if (result.end == ChildResult::End::Exited && result.exitCode == wasDismissed) {
        emit dismissed();
        return;
    }
    if (result.end != ChildResult::End::Exited || result.exitCode != 0) {
        const QString said = visibleText(QString::fromUtf8(result.errorOutput.trimmed().left(400)), 300);
        const bool refused = result.end == ChildResult::End::Exited && result.exitCode == notAuthorised;
        // Where no desktop asks, pkexec would do so on a terminal.
        if (refused && result.errorOutput.contains("authentication agent")) {
            emit failed(tr(
                "Nobody could be asked for the password: no authentication agent runs in this "
                "session. Desktops start theirs at login; packages are polkit-kde-agent-1, lxqt-policykit, "
                "mate-polkit and others."));
            return;
        }
        emit failed(refused ? tr("polkit did not allow to see all owners. %1").arg(said).trimmed()
                            : tr("The look with more rights failed. %1").arg(said).trimmed());
        return;
    }
    whenFinished(QtConcurrent::run(parseOwnerRecords, result.output), this,
                 [this](const std::optional<OwnerRecords> &records) {
                     if (records)
                         emit seen(*records);
                     else
                         emit failed(tr("What the look with more rights told could not be read."));
                 });
}

std::optional<OwnerRecords> readOwnerSpool(const QString &path, std::chrono::seconds mostAge)
{
    const QString name = path.isEmpty() ? QStringLiteral("/run/portmonote/owners") : path;
    const int fd = ::open(QFile::encodeName(name).constData(),
                          O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (fd < 0)
        return std::nullopt;
    const auto close = qScopeGuard([fd] { ::close(fd); });
    struct stat file = {};
    if (::fstat(fd, &file) != 0 || !S_ISREG(file.st_mode) || file.st_uid != 0
        || (file.st_mode & (S_IWGRP | S_IWOTH)) != 0 || file.st_size > mostLookOutput)
        return std::nullopt;
    const qint64 age = ::time(nullptr) - file.st_mtim.tv_sec;
    if (age > mostAge.count() || age < -mostAge.count())
        return std::nullopt;
    QFile content;
    if (!content.open(fd, QIODevice::ReadOnly))
        return std::nullopt;
    return parseOwnerRecords(content.read(mostLookOutput));
}

} // namespace Portmonote
