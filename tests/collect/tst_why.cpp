// SPDX-License-Identifier: MIT
// Why real processes run, told by /proc and by the real witr; and a witr that does what a real one won't.
#include "collect/ProcFs.h"
#include "collect/ProcessAncestry.h"
#include "collect/WhyRunner.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>

using namespace Portmonote;
using namespace Qt::StringLiterals;

namespace {

/// Listens, and prints its port and its pid.
const QString server = u"import os, socket, time\n"
                       "s = socket.socket(); s.bind(('127.0.0.1', 0)); s.listen()\n"
                       "print(s.getsockname()[1], os.getpid(), flush=True)\n"
                       "time.sleep(600)\n"_s;

/// A process, and the one that it started and that tells its port and pid on its first line.
class Running
{
public:
    Running(const QString &program, const QStringList &arguments, const QString &folder = {})
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        if (!folder.isEmpty())
            m_process.setWorkingDirectory(folder);
        m_process.start(program, arguments);
        while (!m_process.canReadLine() && m_process.waitForReadyRead(20'000)) {
        }
        const QByteArrayList words = m_process.readLine().trimmed().split(' ');
        m_port = words.value(0).toUShort();
        m_pid = words.value(1).toLongLong();
    }
    ~Running()
    {
        if (m_pid > 0)
            ::kill(static_cast<pid_t>(m_pid), SIGKILL);
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Running)

    [[nodiscard]] qint64 pid() const { return m_pid; }
    [[nodiscard]] qint64 starter() const { return m_process.processId(); }
    [[nodiscard]] PortFacts facts() const
    {
        PortFacts facts;
        facts.active = true;
        facts.key.port = m_port;
        facts.pid = m_pid;
        facts.owner.kind = Owner::Kind::Process;
        facts.owner.confidence = Owner::Confidence::Confirmed;
        if (const auto process = ProcFs::process(m_pid))
            facts.processStartedAt = process->startedAt;
        return facts;
    }

private:
    QProcess m_process;
    quint16 m_port = 0;
    qint64 m_pid = 0;
};

QString python()
{
    return QStandardPaths::findExecutable(u"python3"_s);
}

WhyAnswer ask(const PortFacts &port)
{
    WhyRunner runner;
    QSignalSpy answers(&runner, &WhyRunner::answered);
    runner.ask(port);
    if (!answers.wait(20'000))
        return {};
    return answers.first().first().value<WhyAnswer>();
}

QStringList namesOf(const WhyReport &report)
{
    QStringList names;
    for (const WhyProcess &process : report.chain)
        names.append(process.name);
    return names;
}

} // namespace

class TestWhy : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void aChildOfAShell();
    void aDaemonThatLeftItsParents();
    void workersAreChildren();
    void anotherNetworkNamespace();
    void anExecutableThatWasDeleted();
    void theFolderAndItsBranch();
    void aReusedPidIsNobody();
    void secretsOfARealProcessGo();
    void withoutWitrWeTellWhatWeKnow();
    void severalAtOnceDoNotMix();
    void aCancelledQuestionIsAnswered();
    void aWitrThatFails_data();
    void aWitrThatFails();

private:
    void useWitr(const QByteArray &script)
    {
        QFile file(m_folder.filePath(u"witr"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\n" + script + "\n");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        file.close();
        qputenv("PATH", m_folder.path().toUtf8() + ':' + m_path);
    }
    void useRealWitr()
    {
        if (m_witr.isEmpty())
            QSKIP("no witr here; ./dev test fetches it");
        qputenv("PATH", QFileInfo(m_witr).path().toUtf8() + ':' + m_path);
    }
    QTemporaryDir m_folder;
    QByteArray m_path;
    QString m_witr;
};

void TestWhy::initTestCase()
{
    m_path = qgetenv("PATH");
    m_witr = qEnvironmentVariable("PORTMONOTE_WITR");
}

void TestWhy::init()
{
    qputenv("PATH", m_path);
}

void TestWhy::aChildOfAShell()
{
    useRealWitr();
    const Running running(u"bash"_s, {u"-c"_s, u"\"$0\" -c \"$1\"; true"_s, python(), server});
    QVERIFY(running.pid() > 0);
    const WhyAnswer answer = ask(running.facts());
    QCOMPARE(answer.witrProblem, QString());
    QVERIFY(answer.report.origin == WhyReport::Origin::Witr);
    QCOMPARE(answer.report.process().pid, running.pid());
    QCOMPARE(answer.report.chain.at(answer.report.chain.size() - 2).pid, running.starter());
    QCOMPARE(answer.report.chain.at(answer.report.chain.size() - 2).name, u"bash"_s);
    QCOMPARE(answer.report.chain.first().pid, 1);
    QVERIFY(!answer.report.process().executable.isEmpty()); // which witr does not tell
    QVERIFY(answer.witrJson.contains("\"Ancestry\""));
    QVERIFY(!answer.witrJson.contains("\"Env\""));
    // What we find by ourselves is the same chain.
    const WhyReport own = ancestryOf(running.pid(), {}, false);
    QCOMPARE(own.chain.size(), answer.report.chain.size());
    QCOMPARE(own.sourceType, u"shell"_s);
    QCOMPARE(namesOf(own).last(), namesOf(answer.report).last());
}

void TestWhy::aDaemonThatLeftItsParents()
{
    useRealWitr();
    const QString daemon = u"import os\n"
                           "if os.fork(): os._exit(0)\n"
                           "os.setsid()\n"
                           "if os.fork(): os._exit(0)\n"_s
        + server;
    const Running running(u"sh"_s, {u"-c"_s, u"\"$0\" -c \"$1\"; exec sleep 600"_s, python(), daemon});
    QVERIFY(running.pid() > 0);
    const WhyAnswer answer = ask(running.facts());
    QVERIFY(!answer.report.isEmpty());
    QCOMPARE(answer.report.process().pid, running.pid());
    QVERIFY(running.starter() != running.pid());
    for (const WhyProcess &process : answer.report.chain)
        QVERIFY(process.pid != running.starter());
}

void TestWhy::workersAreChildren()
{
    const QString parent = u"import os, socket, time\n"
                           "s = socket.socket(); s.bind(('127.0.0.1', 0)); s.listen()\n"
                           "r, w = os.pipe()\n"
                           "if not os.fork():\n"
                           "    os.close(w); os.read(r, 1); os._exit(0)\n"
                           "os.close(r)\n"
                           "print(s.getsockname()[1], os.getpid(), flush=True)\n"
                           "time.sleep(600)\n"_s;
    const Running running(python(), {u"-c"_s, parent});
    const WhyReport report = ancestryOf(running.pid(), {}, false);
    QCOMPARE(report.children.size(), 1);
    const WhyReport worker = ancestryOf(report.children.first().pid, {}, false);
    QCOMPARE(worker.chain.at(worker.chain.size() - 2).pid, running.pid());
}

void TestWhy::anotherNetworkNamespace()
{
    useRealWitr();
    QProcess probe;
    probe.start(u"unshare"_s, {u"-Urn"_s, u"true"_s});
    probe.waitForFinished();
    if (probe.exitCode() != 0)
        QSKIP("no network namespace can be made here");
    const Running running(u"unshare"_s,
                          {u"-Urn"_s, u"sh"_s, u"-c"_s, u"\"$0\" -c \"$1\"; true"_s, python(),
                           QString(server).replace(u"127.0.0.1"_s, u"0.0.0.0"_s)});
    QVERIFY(running.pid() > 0);
    const WhyAnswer answer = ask(running.facts());
    QVERIFY2(!answer.report.isEmpty(), qPrintable(answer.witrProblem));
    QCOMPARE(answer.report.process().pid, running.pid());
}

void TestWhy::anExecutableThatWasDeleted()
{
    useRealWitr();
    const QString copy = m_folder.filePath(u"sleeper"_s);
    QVERIFY(QFile::copy(QFileInfo(QStandardPaths::findExecutable(u"sleep"_s)).canonicalFilePath(), copy));
    const Running running(u"sh"_s, {u"-c"_s, u"\"$0\" 600 & echo 1 $!; wait"_s, copy});
    QVERIFY(running.pid() > 0);
    QTRY_COMPARE(ProcFs::process(running.pid())->executable, copy);
    QVERIFY(QFile::remove(copy));
    const WhyAnswer answer = ask(running.facts());
    QVERIFY(answer.report.process().executableDeleted);
    QCOMPARE(answer.report.process().executable, copy);
    QVERIFY(toText(answer.report).contains(u"deleted"_s));
}

void TestWhy::theFolderAndItsBranch()
{
    const QString folder = m_folder.filePath(u"project/deep"_s);
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(QDir().mkpath(m_folder.filePath(u"project/.git"_s)));
    QFile head(m_folder.filePath(u"project/.git/HEAD"_s));
    QVERIFY(head.open(QIODevice::WriteOnly));
    head.write("ref: refs/heads/feature/x\n");
    head.close();
    const Running running(python(), {u"-c"_s, server}, folder);
    const WhyReport report = ancestryOf(running.pid(), {}, false);
    QCOMPARE(report.process().workingFolder, QFileInfo(folder).canonicalFilePath());
    QCOMPARE(report.process().gitFolder, QFileInfo(m_folder.filePath(u"project"_s)).canonicalFilePath());
    QCOMPARE(report.process().gitBranch, u"feature/x"_s);
}

void TestWhy::aReusedPidIsNobody()
{
    const Running running(python(), {u"-c"_s, server});
    const auto started = ProcFs::process(running.pid())->startedAt;
    QVERIFY(!ancestryOf(running.pid(), started, false).isEmpty());
    QVERIFY(ancestryOf(running.pid(), started - 60'000, false).isEmpty());
    QVERIFY(ancestryOf(999'999'999, {}, false).isEmpty());
}

void TestWhy::secretsOfARealProcessGo()
{
    useRealWitr();
    qputenv("SECRET_TOKEN", "hunter2-env");
    const Running running(u"bash"_s,
                          {u"-c"_s,
                           u"PGPASSWORD=hunter2 \"$0\" -c \"$1\" --password 'hunter2 with blanks' "
                           "postgres://me:hunter2@db/x; true"_s,
                           python(), server});
    qunsetenv("SECRET_TOKEN");
    const WhyAnswer answer = ask(running.facts());
    QCOMPARE(answer.report.process().pid, running.pid());
    for (const QString &text :
         {QString::fromUtf8(QJsonDocument(toJson(answer.report)).toJson()), toText(answer.report),
          toMarkdown(answer.report), QString::fromUtf8(answer.witrJson)})
        QVERIFY2(!text.contains(u"hunter2"_s) && !text.contains(u"with blanks"_s), qPrintable(text));
}

void TestWhy::withoutWitrWeTellWhatWeKnow()
{
    qputenv("PATH", m_folder.path().toUtf8()); // nothing there
    if (!findProgram(u"witr"_s).isEmpty())
        QSKIP("witr is installed here for all");
    qputenv("PATH", m_path);
    const Running running(u"bash"_s, {u"-c"_s, u"\"$0\" -c \"$1\"; true"_s, python(), server});
    qputenv("PATH", m_folder.path().toUtf8());
    const WhyAnswer answer = ask(running.facts());
    QVERIFY2(answer.witrProblem.contains(u"package"_s), qPrintable(answer.witrProblem));
    QVERIFY(answer.report.origin == WhyReport::Origin::Own);
    QCOMPARE(answer.report.process().pid, running.pid());
    QVERIFY(answer.witrJson.isEmpty());
}

void TestWhy::severalAtOnceDoNotMix()
{
    useRealWitr();
    std::vector<std::unique_ptr<Running>> running;
    std::vector<std::unique_ptr<WhyRunner>> runners;
    QHash<quint16, qint64> answers;
    for (int i = 0; i < 6; ++i) {
        running.push_back(std::make_unique<Running>(python(), QStringList{u"-c"_s, server}));
        runners.push_back(std::make_unique<WhyRunner>());
        connect(runners.back().get(), &WhyRunner::answered, this, [&answers](const WhyAnswer &answer) {
            answers.insert(answer.key.port, answer.report.isEmpty() ? 0 : answer.report.process().pid);
        });
    }
    for (size_t i = 0; i < running.size(); ++i)
        runners.at(i)->ask(running.at(i)->facts());
    QTRY_COMPARE_WITH_TIMEOUT(answers.size(), 6, 20'000);
    for (const auto &one : running)
        QCOMPARE(answers.value(one->facts().key.port), one->pid());
}

void TestWhy::aCancelledQuestionIsAnswered()
{
    useWitr("sleep 60");
    const Running running(python(), {u"-c"_s, server});
    WhyRunner runner;
    QSignalSpy answers(&runner, &WhyRunner::answered);
    QElapsedTimer timer;
    timer.start();
    runner.ask(running.facts());
    runner.ask(running.facts()); // does nothing
    QTest::qWait(100);
    runner.cancel();
    QVERIFY(answers.wait(5000));
    QVERIFY(timer.elapsed() < 8000);
    QCOMPARE(answers.size(), 1);
    const auto answer = answers.first().first().value<WhyAnswer>();
    QCOMPARE(answer.report.process().pid, running.pid()); // what we know ourselves
    QVERIFY(!answer.witrProblem.isEmpty());
}

void TestWhy::aWitrThatFails_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("words");
    QTest::newRow("hangs") << QByteArray("sleep 600") << u"did not answer within 10"_s;
    QTest::newRow("1 GB") << QByteArray("head -c 1000000000 /dev/zero") << u"without end"_s;
    QTest::newRow("a million characters")
        << QByteArray("head -c 1000000 /dev/zero | tr '\\0' x") << u"form"_s;
    QTest::newRow("nothing") << QByteArray("exit 0") << u"form"_s;
    QTest::newRow("cut JSON") << QByteArray("printf '{\"Ancestry\": [{\"PID\": 1,'") << u"form"_s;
    QTest::newRow("other JSON") << QByteArray("echo '[{\"pid\": 5}]'") << u"form"_s;
    QTest::newRow("JSON of other types")
        << QByteArray("echo '{\"Ancestry\": \"x\", \"Warnings\": 5}'") << u"form"_s;
    QTest::newRow("somebody else") << QByteArray("echo '{\"Ancestry\": [{\"PID\": 1}]}'")
                                   << u"another process"_s;
    QTest::newRow("ANSI and OSC on the error output")
        << QByteArray("printf '\\033[31mred\\033]0;title\\007' >&2; exit 5") << u"failed in itself"_s;
    QTest::newRow("exit 2") << QByteArray("exit 2") << u"finds nobody"_s;
    QTest::newRow("exit 3") << QByteArray("exit 3") << u"may not look"_s;
    QTest::newRow("exit 4") << QByteArray("exit 4") << u"does not know what it was asked"_s;
    QTest::newRow("exit 99") << QByteArray("exit 99") << u"code 99"_s;
    QTest::newRow("crashes") << QByteArray("kill -SEGV $$") << u"crashed"_s;
}

void TestWhy::aWitrThatFails()
{
    QFETCH(const QByteArray, script);
    QFETCH(const QString, words);
    useWitr(script);
    const Running running(python(), {u"-c"_s, server});
    const WhyAnswer answer = ask(running.facts());
    QVERIFY2(answer.witrProblem.contains(words), qPrintable(answer.witrProblem));
    QVERIFY(!answer.witrProblem.contains(u'\x1b') && !answer.witrProblem.contains(u'\x07'));
    QVERIFY(!answer.report.isEmpty());
    QVERIFY(answer.report.origin == WhyReport::Origin::Own);
}

QTEST_GUILESS_MAIN(TestWhy)
#include "tst_why.moc"
