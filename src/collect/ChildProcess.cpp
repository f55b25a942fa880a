// SPDX-License-Identifier: MIT
#include "collect/ChildProcess.h"

#include <QEventLoop>
#include <QProcessEnvironment>

#include <signal.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace Portmonote {

namespace {

/// `ss` obeys PROC_ROOT, PROC_NET_* and TCPDIAG_FILE, and words depend on the locale.
QProcessEnvironment cleanEnvironment(const QStringList &inherited)
{
    QProcessEnvironment environment;
    for (const QString &name : inherited) {
        if (qEnvironmentVariableIsSet(name.toLatin1().constData()))
            environment.insert(name, qEnvironmentVariable(name.toLatin1().constData()));
    }
    environment.insert(QStringLiteral("PATH"),
                       QStringLiteral("/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    return environment;
}

} // namespace

ChildProcess::ChildProcess(const ChildLimits &limits, QObject *parent) : QObject(parent), m_limits(limits)
{
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setWorkingDirectory(QStringLiteral("/"));
    m_process.setChildProcessModifier([] {
        // Only calls that are safe between fork and exec.
        ::setpgid(0, 0);
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    });
    m_timeLimit.setSingleShot(true);
    connect(&m_timeLimit, &QTimer::timeout, this, [this] { end(ChildResult::End::TimedOut); });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &ChildProcess::readOutput);
    connect(&m_process, &QProcess::readyReadStandardError, this, &ChildProcess::readErrorOutput);
    connect(&m_process, &QProcess::finished, this, &ChildProcess::onFinished);
    connect(&m_process, &QProcess::errorOccurred, this, &ChildProcess::onError);
}

ChildProcess::~ChildProcess()
{
    m_process.disconnect(this);
    if (m_process.state() != QProcess::NotRunning) {
        killGroup();
        m_process.waitForFinished(1000); // it was killed; this reaps it
    }
}

void ChildProcess::start(const CommandLine &command)
{
    if (m_running)
        return;
    m_running = true;
    m_ending = false;
    m_result = {};
    m_timeLimit.start(m_limits.time);
    m_process.setProcessEnvironment(cleanEnvironment(command.inherited));
    m_process.start(command.program, command.arguments, QIODevice::ReadOnly);
}

void ChildProcess::cancel()
{
    end(ChildResult::End::Cancelled);
}

void ChildProcess::end(ChildResult::End why)
{
    if (!m_running || m_ending)
        return;
    m_ending = true;
    m_result.end = why;
    killGroup();
}

void ChildProcess::killGroup()
{
    const qint64 pid = m_process.processId();
    if (pid > 1)
        ::kill(static_cast<pid_t>(-pid), SIGKILL);
    m_process.kill();
}

void ChildProcess::readOutput()
{
    const QByteArray bytes = m_process.readAllStandardOutput();
    if (m_ending)
        return;
    if (m_result.output.size() + bytes.size() > m_limits.outputBytes) {
        m_result.output.clear();
        end(ChildResult::End::TooMuchOutput);
        return;
    }
    m_result.output += bytes;
}

void ChildProcess::readErrorOutput()
{
    const QByteArray bytes = m_process.readAllStandardError();
    const qint64 room = m_limits.errorBytes - m_result.errorOutput.size();
    m_result.errorOutput += bytes.left(std::max<qint64>(0, room));
}

void ChildProcess::onFinished(int exitCode, QProcess::ExitStatus status)
{
    readOutput();
    readErrorOutput();
    m_result.exitCode = exitCode;
    if (!m_ending && status == QProcess::CrashExit)
        m_result.end = ChildResult::End::Killed;
    report();
}

void ChildProcess::onError(QProcess::ProcessError error)
{
    // All others are followed by finished().
    if (error != QProcess::FailedToStart)
        return;
    m_result.end = ChildResult::End::NotStarted;
    m_result.errorText = m_process.errorString();
    // Whoever is told may want to start the next program at once.
    QMetaObject::invokeMethod(this, &ChildProcess::report, Qt::QueuedConnection);
}

void ChildProcess::report()
{
    if (!m_running)
        return;
    m_timeLimit.stop();
    m_running = false;
    const ChildResult result = std::exchange(m_result, {});
    emit finished(result);
}

ChildResult runToEnd(const CommandLine &command, const ChildLimits &limits)
{
    ChildProcess child(limits);
    QEventLoop loop;
    ChildResult result;
    QObject::connect(&child, &ChildProcess::finished, &loop, [&](const ChildResult &finished) {
        result = finished;
        loop.quit();
    });
    child.start(command);
    loop.exec();
    return result;
}

} // namespace Portmonote
