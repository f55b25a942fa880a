// SPDX-License-Identifier: MIT
#include "collect/WitrRunner.h"

#include "collect/RemoteLook.h"
#include "collect/SshHost.h"
#include "core/DisplayText.h"

#include <QDateTime>
#include <QTimer>

namespace Portmonote {

namespace {

constexpr qsizetype longestWitrComplaint = 300;

ChildLimits limits()
{
    ChildLimits limits;
    limits.time = WitrRunner::patience;
    limits.outputBytes = WitrRunner::mostOutput;
    return limits;
}

QString firstLineOf(const QByteArray &text)
{
    return visibleText(
        QString::fromUtf8(text.left(text.indexOf('\n') < 0 ? text.size() : text.indexOf('\n'))),
        longestWitrComplaint);
}

QString wordsOfCode(const ChildResult &result)
{
    const QString said = firstLineOf(result.errorOutput);
    switch (result.exitCode) {
    case 2:
        return WitrRunner::tr("witr finds nobody there; it may have ended just now.");
    case 3:
        return WitrRunner::tr("witr may not look at the process: it belongs to somebody else.");
    case 4:
        return WitrRunner::tr("This witr does not know what it was asked (%1). Update the package witr.")
            .arg(said);
    case 5:
        return WitrRunner::tr("witr failed in itself: %1").arg(said);
    default:
        return WitrRunner::tr("witr ended with code %1: %2").arg(result.exitCode).arg(said);
    }
}

} // namespace

WitrRunner::WitrRunner(QObject *parent) : QObject(parent), m_child(limits(), this)
{
    connect(&m_child, &ChildProcess::finished, this, [this](const ChildResult &result) {
        emit answered(m_overSsh ? judgeRemote(result) : judge(result));
    });
}

QStringList WitrRunner::arguments(const PortFacts &port)
{
    const bool isCertain = port.pid && port.owner.confidence == Owner::Confidence::Confirmed;
    QStringList arguments = isCertain ? QStringList{QStringLiteral("--pid"), QString::number(*port.pid)}
                                      : QStringList{QStringLiteral("--port"), QString::number(port.key.port)};
    return arguments << QStringLiteral("--json") << QStringLiteral("--no-color");
}

void WitrRunner::ask(const PortFacts &port)
{
    if (m_child.isRunning())
        return;
    m_overSsh = false;
    const QString program = findProgram(QStringLiteral("witr"));
    if (program.isEmpty()) {
        answerLater(tr("The program witr is not installed; it would tell more. Debian has it in the "
                       "package witr (from Debian 14 on)."));
        return;
    }
    const QStringList words = arguments(port);
    m_pid = words.first() == QLatin1String("--pid") ? *port.pid : 0;
    m_child.start({program, words});
}

void WitrRunner::answerLater(const QString &problem)
{
    QTimer::singleShot(0, this, [this, problem] { emit answered({{}, problem}); });
}

void WitrRunner::askOverSsh(const QString &sshName, const PortFacts &port)
{
    if (m_child.isRunning())
        return;
    const auto command = SshHost::command(sshName, remoteWitrCommand(port.key.port));
    if (!command) {
        answerLater(SshHost(port.key.hostId, sshName).missing().words());
        return;
    }
    m_overSsh = true;
    m_pid = 0;
    m_child.start(*command);
}

WitrAnswer WitrRunner::judgeRemote(const ChildResult &result) const
{
    const auto told = remoteAnswer(result.output);
    if (!told || result.exitCode == 255)
        return {{}, tr("The host did not answer: %1.").arg(judgeSsh(result).words())};
    if (result.exitCode == 127)
        return {{}, tr("The program witr is not installed on that host; it would tell more.")};
    ChildResult answer = result;
    answer.output = told->toByteArray();
    return judge(answer);
}

void WitrRunner::cancel()
{
    m_child.cancel();
}

WitrAnswer WitrRunner::judge(const ChildResult &result) const
{
    using End = ChildResult::End;
    const auto problem = [](const QString &words) { return WitrAnswer{{}, words}; };
    switch (result.end) {
    case End::NotStarted:
        return problem(tr("witr could not be started: %1").arg(result.errorText));
    case End::Killed:
        return problem(tr("witr crashed, or was killed."));
    case End::TimedOut:
        return problem(tr("witr did not answer within %n second(s), and was ended.", nullptr,
                          static_cast<int>(patience.count())));
    case End::TooMuchOutput:
        return problem(tr("witr printed without end, and was ended."));
    case End::Cancelled:
        return problem(tr("Cancelled."));
    case End::Exited:
        break;
    }
    // 1 is an answer with warnings.
    if (result.exitCode != 0 && result.exitCode != 1)
        return problem(wordsOfCode(result));
    WitrAnswer answer{readWitr(result.output, QDateTime::currentMSecsSinceEpoch()), {}};
    if (answer.told.report.isEmpty())
        return problem(tr("witr answered in a form that is not known; update it, or this program."));
    if (m_pid != 0 && answer.told.report.process().pid != m_pid)
        return problem(tr("witr answered about another process."));
    return answer;
}

} // namespace Portmonote
