// SPDX-License-Identifier: MIT
// Stopping what listens: the right one, by the right means, and never somebody who got its pid.
#include "collect/OwnerResolver.h"
#include "collect/ProcFs.h"
#include "collect/ServiceStop.h"

#include "collect/ChildFixture.h"
#include "collect/CollectFixture.h"

#include <QElapsedTimer>
#include <QSignalSpy>

#include <linux/sched.h>
#include <sys/syscall.h>

using namespace Portmonote;
using namespace Portmonote::CollectTest;

namespace {

/// A listener on a port of its own. Its port is told through a pipe that was made before.
class Listening
{
public:
    explicit Listening(bool ignoresTerm = false, uid_t uid = 0)
        : m_pipe(makePipe()), m_child([this, ignoresTerm, uid] {
            if (ignoresTerm)
                ::signal(SIGTERM, SIG_IGN);
            if (uid != 0 && ::setuid(uid) != 0)
                return false;
            const int fd = ::socket(AF_INET, SOCK_STREAM, 0);
            sockaddr_in address = {};
            address.sin_family = AF_INET;
            address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
            socklen_t size = sizeof address;
            auto *raw = reinterpret_cast<sockaddr *>(&address);
            return ::bind(fd, raw, size) == 0 && ::listen(fd, 1) == 0 && ::getsockname(fd, raw, &size) == 0
                && ::write(m_pipe.second, &address.sin_port, 2) == 2;
        })
    {
        quint16 port = 0;
        if (m_child.isReady() && ::read(m_pipe.first, &port, 2) == 2)
            m_port = ntohs(port);
        ::close(m_pipe.first);
        ::close(m_pipe.second);
    }
    [[nodiscard]] pid_t pid() const { return m_child.pid(); }
    [[nodiscard]] quint16 port() const { return m_port; }
    void end() { m_child.end(); }

private:
    static std::pair<int, int> makePipe()
    {
        int ends[2] = {-1, -1};
        return ::pipe(ends) == 0 ? std::pair(ends[0], ends[1]) : std::pair(-1, -1);
    }
    std::pair<int, int> m_pipe;
    Child m_child;
    quint16 m_port = 0;
};

/// What a round knows of the port.
PortFacts observed(quint16 port)
{
    Collector collector(std::make_unique<LocalHost>());
    QSignalSpy done(&collector, &Collector::observed);
    collector.collect({});
    PortFacts facts;
    if (!done.wait(15'000))
        return facts;
    const auto observation = done.first().first().value<Observation>();
    for (const ObservedPort &seen : observation.ports) {
        if (seen.key.port != port)
            continue;
        facts.key = seen.key;
        facts.active = true;
        facts.pid = seen.pid;
        facts.processName = seen.processName;
        facts.processStartedAt = seen.processStartedAt;
        facts.owner = seen.owner;
        facts.sockets = seen.sockets;
        facts.bootId = observation.bootId;
    }
    return facts;
}

/// Nobody of this number, whether it has ended or was never there; a zombie has ended, too.
bool isGone(pid_t pid)
{
    int status = 0;
    return ::waitpid(pid, &status, WNOHANG) == pid || ::kill(pid, 0) != 0;
}

/// A new process with a pid of our choice; -1 where that is not allowed.
pid_t forkWithPid(pid_t pid)
{
    clone_args arguments = {};
    arguments.exit_signal = SIGCHLD;
    arguments.set_tid = reinterpret_cast<quint64>(&pid);
    arguments.set_tid_size = 1;
    const long child = ::syscall(SYS_clone3, &arguments, sizeof arguments);
    if (child == 0) {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        for (;;)
            ::pause();
    }
    return static_cast<pid_t>(child);
}

} // namespace

class TestServiceStop : public QObject
{
    Q_OBJECT
private slots:
    void aProcessEndsWhenAsked();
    void whoDoesNotListenIsEnded();
    void theReusedPidIsNotTouched();
    void aProcessThatLostTheSocketIsNotTouched();
    void whatEndedAlreadyIsSaid();
    void anotherUsersProcessIsRefused();
    void theUnitIsStoppedByItsManager();
    void aContainerIsStoppedByItsEngine();
    void whatCannotBeStopped();
};

void TestServiceStop::aProcessEndsWhenAsked()
{
    const Listening server;
    const PortFacts facts = observed(server.port());
    QCOMPARE(facts.pid.value_or(0), server.pid());
    const StopPlan plan = planStop(facts);
    QVERIFY(plan.means == StopPlan::Means::Process);
    QVERIFY(plan.words().contains(QString::number(server.pid())));
    QVERIFY(plan.words().contains(facts.processName));
    const auto problem = stopService(plan, facts);
    QVERIFY2(!problem, qPrintable(problem.value_or(QString())));
    QVERIFY(isGone(server.pid()));
}

void TestServiceStop::whoDoesNotListenIsEnded()
{
    const Listening server(true);
    const PortFacts facts = observed(server.port());
    QElapsedTimer timer;
    timer.start();
    const auto problem = stopService(planStop(facts), facts, std::chrono::milliseconds(300));
    QVERIFY2(!problem, qPrintable(problem.value_or(QString())));
    QVERIFY(timer.elapsed() >= 300); // it was given its time
    QVERIFY(isGone(server.pid()));
}

void TestServiceStop::theReusedPidIsNotTouched()
{
    Listening server;
    const PortFacts facts = observed(server.port());
    const StopPlan plan = planStop(facts); // the click
    const pid_t pid = server.pid();
    server.end();
    const pid_t other = forkWithPid(pid);
    if (other != pid)
        QSKIP("no pid can be chosen here");
    const auto problem = stopService(plan, facts);
    QVERIFY(problem);
    QVERIFY2(problem->contains(u"not the one"_s), qPrintable(*problem));
    QVERIFY(!isGone(other));
    ::kill(other, SIGKILL);
    ::waitpid(other, nullptr, 0);
}

void TestServiceStop::aProcessThatLostTheSocketIsNotTouched()
{
    const Listening server;
    PortFacts facts = observed(server.port());
    const StopPlan plan = planStop(facts);
    facts.sockets = {u"1-1"_s}; // what was recorded is another socket
    QVERIFY(stopService(plan, facts)->contains(u"not the one"_s));
    facts = observed(server.port());
    facts.processStartedAt = *facts.processStartedAt - 60'000;
    QVERIFY(stopService(plan, facts)->contains(u"not the one"_s));
    facts = observed(server.port());
    facts.bootId = u"another boot"_s;
    QVERIFY(stopService(plan, facts)->contains(u"not the one"_s));
    QVERIFY(!isGone(server.pid()));
}

void TestServiceStop::whatEndedAlreadyIsSaid()
{
    Listening server;
    const PortFacts facts = observed(server.port());
    const StopPlan plan = planStop(facts);
    server.end();
    const auto problem = stopService(plan, facts);
    QVERIFY(problem->contains(u"ended already"_s) || problem->contains(u"not the one"_s));
    QVERIFY(planStop(facts).means == StopPlan::Means::Impossible);
}

void TestServiceStop::anotherUsersProcessIsRefused()
{
    if (::getuid() != 0)
        QSKIP("wants root, to be somebody else");
    const Listening server;
    const PortFacts facts = observed(server.port());
    // In a process of its own: giving up rights cannot be taken back.
    const pid_t tester = ::fork();
    if (tester == 0) {
        if (::setuid(65534) != 0)
            ::_exit(9);
        StopPlan plan;
        plan.means = StopPlan::Means::Process;
        plan.pid = *facts.pid;
        const auto problem = stopService(plan, facts);
        ::_exit(problem && problem->contains(u"You may not stop it"_s) && problem->contains(u"root"_s) ? 0
                                                                                                       : 1);
    }
    int status = -1;
    ::waitpid(tester, &status, 0);
    QCOMPARE(WEXITSTATUS(status), 0);
    QVERIFY(!isGone(server.pid()));
}

void TestServiceStop::theUnitIsStoppedByItsManager()
{
    const QTemporaryDir folder;
    const QString log = folder.filePath(u"log"_s);
    const QString program = folder.filePath(u"systemctl"_s);
    QFile script(program);
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\necho \"$@\" >" + log.toUtf8()
                 + "\n[ \"$4\" != fail ] || { echo 'Access denied' >&2; exit 4; }\n");
    script.setPermissions(QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner);
    script.close();
    StopPlan plan;
    plan.means = StopPlan::Means::Unit;
    plan.name = u"nginx.service"_s;
    plan.command = {program, {u"stop"_s, u"--"_s, plan.name}};
    QVERIFY(plan.words().contains(u"nginx.service"_s));
    QVERIFY(!stopService(plan, {}));
    QFile said(log);
    QVERIFY(said.open(QIODevice::ReadOnly));
    QCOMPARE(said.readAll(), "stop -- nginx.service\n");
    plan.command.arguments.append(u"fail"_s);
    QVERIFY(stopService(plan, {})->contains(u"Access denied"_s));
    // Not before the process behind the port was looked at again.
    plan.pid = 999'999'999;
    QVERIFY(stopService(plan, {})->contains(u"not the one"_s));
}

void TestServiceStop::aContainerIsStoppedByItsEngine()
{
    PortFacts facts;
    facts.active = true;
    const QString id(64, u'a');
    facts.owner.cgroup = u"/system.slice/docker-%1.scope"_s.arg(id);
    const StopPlan without = planStop(facts);
    if (findProgram(u"docker"_s).isEmpty()) {
        QVERIFY(without.means == StopPlan::Means::Impossible);
        QVERIFY(without.words().contains(u"container"_s));
    }
    const QTemporaryDir folder;
    QFile script(folder.filePath(u"docker"_s));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\nexit 0\n");
    script.setPermissions(QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner);
    script.close();
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", folder.path().toUtf8() + ':' + path);
    const StopPlan plan = planStop(facts);
    qputenv("PATH", path);
    QVERIFY(plan.means == StopPlan::Means::Container);
    QCOMPARE(plan.command.arguments.first(), u"stop"_s);
    QVERIFY(id.startsWith(plan.command.arguments.last()));
}

void TestServiceStop::whatCannotBeStopped()
{
    PortFacts facts;
    QVERIFY(planStop(facts).means == StopPlan::Means::Impossible); // gone
    facts.active = true;
    facts.owner.user = u"ann"_s;
    QVERIFY(planStop(facts).words().contains(u"ann"_s)); // nobody can be seen
    facts.pid = 1;
    QVERIFY(planStop(facts).means != StopPlan::Means::Process);
    facts.pid = ::getpid();
    QVERIFY(planStop(facts).words().contains(u"itself"_s));
    facts.key.hostId = u"web1"_s;
    QVERIFY(planStop(facts).means == StopPlan::Means::Impossible);
    QVERIFY(stopService(planStop(facts), facts)); // does nothing, and says why
}

QTEST_GUILESS_MAIN(TestServiceStop)
#include "tst_servicestop.moc"
