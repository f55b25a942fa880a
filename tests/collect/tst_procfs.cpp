// SPDX-License-Identifier: MIT
// What /proc tells of real processes, whatever they call themselves.
#include "collect/ChildFixture.h"
#include "collect/CollectFixture.h"
#include "collect/ProcFs.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>

#include <sched.h>
#include <sys/wait.h>

using namespace Portmonote;
using namespace Portmonote::CollectTest;

class TestProcFs : public QObject
{
    Q_OBJECT
private slots:
    void ourOwnProcessIsDescribed();
    void theStartTimeIsWhenItStarted();
    void aHostileNameHidesNothing_data();
    void aHostileNameHidesNothing();
    void aProcessThatIsGoneGivesNothing();
    void anEndedProcessThatNobodyReapedHasNoExecutable();
    void ofADeletedProgramThePathIsTold();
    void anEndlessCommandLineIsCut();
    void theEnvironmentIsThatOfTheProcessThatIsMeant();
    void onlyWhoHoldsTheSocketHoldsTheSocket();
    void aBootIdNamesThisBootAndThisNetwork();
    void rootSeesAllProcessesAndOthersDoNot();
};

void TestProcFs::ourOwnProcessIsDescribed()
{
    const auto info = ProcFs::process(QCoreApplication::applicationPid());
    QVERIFY(info);
    QCOMPARE(info->pid, QCoreApplication::applicationPid());
    QCOMPARE(info->executable, QFileInfo(QCoreApplication::applicationFilePath()).canonicalFilePath());
    QCOMPARE(info->arguments, QCoreApplication::arguments());
    QCOMPARE(info->commandLine, QCoreApplication::arguments().join(u' '));
    QCOMPARE(info->uid, std::optional<quint32>(::geteuid()));
    QCOMPARE(info->name, QFileInfo(info->executable).fileName().left(15));
    QCOMPARE(std::optional<quint64>(info->startTicks), ProcFs::startTicks(info->pid));
}

void TestProcFs::theStartTimeIsWhenItStarted()
{
    const UtcMillis before = QDateTime::currentMSecsSinceEpoch();
    const Child child([] { return true; });
    const UtcMillis after = QDateTime::currentMSecsSinceEpoch();
    const auto info = ProcFs::process(child.pid());
    QVERIFY(info);
    constexpr UtcMillis tick = 20; // the kernel counts hundredths of a second
    QVERIFY2(info->startedAt >= before - tick, qPrintable(QString::number(info->startedAt - before)));
    QVERIFY2(info->startedAt <= after + tick, qPrintable(QString::number(info->startedAt - after)));
}

void TestProcFs::aHostileNameHidesNothing_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("closes the bracket") << "a) S 1 1 1"_ba;
    QTest::newRow("line feed") << "a\nb"_ba;
    QTest::newRow("ends with a line feed") << "ab\n"_ba;
    QTest::newRow("markup") << "<img src=/x>"_ba;
    QTest::newRow("control characters") << "\x1b[31mred\x07"_ba;
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("blanks") << "   "_ba;
}

void TestProcFs::aHostileNameHidesNothing()
{
    QFETCH(QByteArray, name);
    const Child child([&name] { return ::prctl(PR_SET_NAME, name.constData()) == 0; });
    QVERIFY(child.isReady());
    const auto info = ProcFs::process(child.pid());
    QVERIFY(info);
    QCOMPARE(info->name, QString::fromUtf8(name));
    const auto own = ProcFs::startTicks(QCoreApplication::applicationPid());
    QVERIFY(own && info->startTicks >= *own && info->startTicks < *own + 100'000);
    QCOMPARE(info->executable, QFileInfo(QCoreApplication::applicationFilePath()).canonicalFilePath());
}

void TestProcFs::aProcessThatIsGoneGivesNothing()
{
    Child child([] { return true; });
    const pid_t pid = child.pid();
    child.end();
    QVERIFY(!ProcFs::process(pid));
    QVERIFY(!ProcFs::startTicks(pid));
    QVERIFY(!ProcFs::holdsSocket(pid, 0, 1));
    QVERIFY(!ProcFs::process(0));
    QVERIFY(!ProcFs::process(-1));
}

void TestProcFs::anEndedProcessThatNobodyReapedHasNoExecutable()
{
    const pid_t pid = ::fork();
    if (pid == 0)
        ::_exit(0);
    siginfo_t ended = {};
    QCOMPARE(::waitid(P_PID, static_cast<id_t>(pid), &ended, WEXITED | WNOWAIT), 0);
    const auto info = ProcFs::process(pid);
    ::waitpid(pid, nullptr, 0);
    QVERIFY(info);
    QVERIFY(info->executable.isEmpty());
    QVERIFY(info->commandLine.isEmpty());
}

void TestProcFs::ofADeletedProgramThePathIsTold()
{
    const QTemporaryDir folder;
    const QString program = folder.filePath(u"daemon"_s);
    QVERIFY(QFile::copy(findProgram(u"sleep"_s), program));
    QProcess process;
    process.start(program, {u"1000"_s});
    QVERIFY(process.waitForStarted());
    QTRY_COMPARE(ProcFs::process(process.processId())->executable, program);
    QVERIFY(QFile::remove(program));
    const auto info = ProcFs::process(process.processId());
    QVERIFY(info);
    QCOMPARE(info->executable, program);
    QCOMPARE(info->commandLine, program + u" 1000"_s);
    process.kill();
    QVERIFY(process.waitForFinished());
}

void TestProcFs::anEndlessCommandLineIsCut()
{
    QProcess process;
    process.start(u"/bin/sh"_s, {u"-c"_s, u"echo ready; read line"_s, QString(100'000, u'x')});
    QVERIFY(process.waitForReadyRead());
    const auto info = ProcFs::process(process.processId());
    QVERIFY(info);
    QVERIFY(info->commandLine.startsWith(u"/bin/sh -c "));
    QCOMPARE(info->commandLine.size(), 32 * 1024);
    process.kill();
    QVERIFY(process.waitForFinished());
}

void TestProcFs::theEnvironmentIsThatOfTheProcessThatIsMeant()
{
    QProcess sleeper;
    sleeper.setProcessEnvironment([] {
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("PM_ONE"), QStringLiteral("a=b c"));
        return environment;
    }());
    sleeper.start(QStringLiteral("/bin/sleep"), {QStringLiteral("600")});
    QVERIFY(sleeper.waitForStarted());
    QTRY_COMPARE(ProcFs::process(sleeper.processId())->name, QStringLiteral("sleep"));
    const UtcMillis started = ProcFs::process(sleeper.processId())->startedAt;
    const auto variables = ProcFs::environment(sleeper.processId(), started);
    QVERIFY(variables);
    QVERIFY(variables->contains(QStringLiteral("PM_ONE=a=b c")));
    QVERIFY(!ProcFs::environment(sleeper.processId(), started - 60'000)); // who had the pid before
    sleeper.kill();
    sleeper.waitForFinished();
    QVERIFY(!ProcFs::environment(sleeper.processId(), started));
}

void TestProcFs::onlyWhoHoldsTheSocketHoldsTheSocket()
{
    const Socket socket;
    const Child other([&socket] { return ::close(socket.fd()) == 0; });
    QVERIFY(other.isReady());
    const qint64 own = QCoreApplication::applicationPid();
    QVERIFY(ProcFs::holdsSocket(own, socket.fd(), socket.inode()));
    QVERIFY(!ProcFs::holdsSocket(own, socket.fd(), socket.inode() + 1));
    QVERIFY(!ProcFs::holdsSocket(own, 0, socket.inode()));
    QVERIFY(!ProcFs::holdsSocket(own, 987'654, socket.inode()));
    QVERIFY(!ProcFs::holdsSocket(own, -1, socket.inode()));
    QVERIFY(!ProcFs::holdsSocket(other.pid(), socket.fd(), socket.inode()));
}

void TestProcFs::aBootIdNamesThisBootAndThisNetwork()
{
    const QString id = ProcFs::bootId();
    QVERIFY(id.contains(u"net:["));
    QCOMPARE(ProcFs::bootId(), id);

    int answer[2] = {-1, -1};
    QCOMPARE(::pipe(answer), 0);
    const Child elsewhere([&answer] {
        if (::unshare(CLONE_NEWNET) != 0 && ::unshare(CLONE_NEWUSER | CLONE_NEWNET) != 0)
            return false;
        const QByteArray other = ProcFs::bootId().toUtf8();
        return ::write(answer[1], other.constData(), static_cast<size_t>(other.size())) == other.size();
    });
    QVERIFY(elsewhere.isReady());
    QByteArray other(4096, '\0');
    other.truncate(::read(answer[0], other.data(), static_cast<size_t>(other.size())));
    ::close(answer[0]);
    ::close(answer[1]);
    QVERIFY(other.contains("net:["));
    QVERIFY(QString::fromUtf8(other) != id);
    QCOMPARE(QString::fromUtf8(other).section(u' ', 0, 0), id.section(u' ', 0, 0));
}

void TestProcFs::rootSeesAllProcessesAndOthersDoNot()
{
    QVERIFY2(::geteuid() == 0, "run the tests as root, as in the container");
    QCOMPARE(ProcFs::seesAllProcesses(), ProcFs::isOutermostNamespace());
    const Child nobody(
        [] { return ::setgid(65534) == 0 && ::setuid(65534) == 0 && !ProcFs::seesAllProcesses(); });
    QVERIFY(nobody.isReady());
}

QTEST_GUILESS_MAIN(TestProcFs)
#include "tst_procfs.moc"
