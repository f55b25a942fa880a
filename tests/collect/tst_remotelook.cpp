// SPDX-License-Identifier: MIT
// The command that runs on other machines, run here by real shells; and answers that are not whole.
#include "collect/CollectFixture.h"

#include "collect/RemoteLook.h"
#include "collect/SshHost.h"

#include <QRegularExpression>

using namespace Portmonote;
using namespace Portmonote::CollectTest;

namespace {

ChildResult shellRun(const QString &shell, const QString &command)
{
    return runToEnd({shell, {u"-c"_s, command}}, ChildLimits{});
}

ChildResult answered(const QByteArray &output, int exitCode = 0, const QByteArray &said = {})
{
    ChildResult result;
    result.output = output;
    result.exitCode = exitCode;
    result.errorOutput = said;
    return result;
}

/// A script in the place of `ssh`.
class FakeSsh
{
public:
    explicit FakeSsh(const QByteArray &body) : m_before(qgetenv("PATH"))
    {
        QFile file(path());
        const bool open = file.open(QIODevice::WriteOnly);
        Q_ASSERT(open);
        file.write("#!/bin/sh\n" + body + '\n');
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("PATH", QFile::encodeName(m_folder.path()) + ':' + m_before);
    }
    ~FakeSsh() { qputenv("PATH", m_before); }
    Q_DISABLE_COPY_MOVE(FakeSsh)
    [[nodiscard]] QString path() const { return m_folder.filePath(u"ssh"_s); }

private:
    QTemporaryDir m_folder;
    QByteArray m_before;
};

constexpr auto record = "tcp LISTEN 0 128 0.0.0.0:80 0.0.0.0:* ino:1 sk:1";

QByteArray whole(const QByteArray &text, const QByteArray &facts = "flags 0\n", const QByteArray &code = "0")
{
    return "portmonote-look 1\n" + text + "\nportmonote-facts\n" + facts + "portmonote-done " + code + "\n";
}

} // namespace

class TestRemoteLook : public QObject
{
    Q_OBJECT
private slots:
    void anyShellRunsTheCommand_data();
    void anyShellRunsTheCommand();
    void theCommandIsConstantButForPorts();
    void aWholeAnswerIsRead();
    void whatIsNotWholeIsNoAnswer_data();
    void whatIsNotWholeIsNoAnswer();
    void whatSshSaysIsUnderstood_data();
    void whatSshSaysIsUnderstood();
    void aNameThatIsNoneRunsNothing();
    void sshIsToldToAskAndForwardNothing();
    void aHostThatIsTooSlowIsNoAnswer();
    void aMissingPortIsLookedForAgainThere();
};

void TestRemoteLook::anyShellRunsTheCommand_data()
{
    QTest::addColumn<QString>("shell");
    for (const char *shell :
         {"/bin/sh", "/bin/bash", "/bin/dash", "/usr/bin/zsh", "/usr/bin/fish", "/bin/tcsh"})
        QTest::newRow(shell) << QString::fromLatin1(shell);
}

void TestRemoteLook::anyShellRunsTheCommand()
{
    QFETCH(QString, shell);
    if (!QFile::exists(shell))
        QSKIP("this shell is not installed");
    const Socket tcp;
    const Socket other;
    const auto all = readRemoteLook(shellRun(shell, remoteLookCommand()));
    QVERIFY2(std::holds_alternative<SsText>(all),
             qPrintable(std::holds_alternative<CollectError>(all) ? std::get<CollectError>(all).words()
                                                                  : QString()));
    const auto &told = std::get<SsText>(all);
    QCOMPARE(told.flags, SsFlags::Full);
    QCOMPARE(told.users.value(0), u"root"_s);
    QVERIFY(!told.bootId.isEmpty());
    const auto sockets = readLook(told.text, told.flags);
    QVERIFY(std::holds_alternative<QList<Listener>>(sockets));
    const auto has = [](const std::variant<QList<Listener>, CollectError> &read, quint16 port) {
        const auto *list = std::get_if<QList<Listener>>(&read);
        return list && std::any_of(list->begin(), list->end(), [port](const Listener &one) {
                   return one.port == port;
               });
    };
    QVERIFY(has(sockets, tcp.port()) && has(sockets, other.port()));
    // The second look asks for what is missing alone.
    const auto few = readRemoteLook(shellRun(shell, remoteLookCommand({tcp.port()})));
    QVERIFY(std::holds_alternative<SsText>(few));
    const auto fewSockets = readLook(std::get<SsText>(few).text, told.flags);
    QVERIFY(has(fewSockets, tcp.port()) && !has(fewSockets, other.port()));
}

void TestRemoteLook::theCommandIsConstantButForPorts()
{
    const QString command = remoteLookCommand();
    QCOMPARE(command, remoteLookCommand());
    QCOMPARE(command.count(u'\''), 2); // around all of it
    for (const QChar forbidden : u"\\!\n"_s)
        QVERIFY(!command.contains(forbidden));
    QString other = remoteLookCommand({80, 65535});
    other.remove(QRegularExpression(u" \"\\( sport = :\\d+ or sport = :\\d+ \\)\""_s));
    QCOMPARE(other, command);
}

void TestRemoteLook::aWholeAnswerIsRead()
{
    // A login shell that chats, names of users, remarks, an ss without a final line feed.
    const auto read = readRemoteLook(answered(
        "Welcome!\n\n" + whole(record, "flags 3\nboot 1-2\nerror \nuser www-data:33\nuser :7\nuser x:-1\n")));
    QVERIFY(std::holds_alternative<SsText>(read));
    const auto &told = std::get<SsText>(read);
    QCOMPARE(told.text, QByteArray(record));
    QCOMPARE(told.flags, SsFlags::WithHeader);
    QCOMPARE(told.bootId, u"1-2"_s);
    QCOMPARE(told.users, (QHash<quint32, QString>{{33, u"www-data"_s}}));
    // The end is what counts, not what a record says; ssh's own code does not.
    const QByteArray forged = QByteArray(record) + "\nportmonote-done 0\n" + record;
    QCOMPARE(std::get<SsText>(readRemoteLook(answered(whole(forged), 255))).text, forged);
    QList<ObservedPort> ports(2);
    ports[0].owner.uid = 33;
    ports[0].owner.user = u"33"_s;
    ports[1].owner.uid = 34;
    ports[1].owner.user = u"34"_s;
    nameUsers(ports, told.users);
    QCOMPARE(ports.at(0).owner.user, u"www-data"_s);
    QCOMPARE(ports.at(1).owner.user, u"34"_s);
}

void TestRemoteLook::whatIsNotWholeIsNoAnswer_data()
{
    using Kind = CollectError::Kind;
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<int>("kind");
    const QByteArray answer = whole(record);
    for (qsizetype size = 18; size < answer.size(); ++size) // each place where it can break off
        QTest::addRow("cut at %lld", static_cast<long long>(size))
            << answer.first(size) << int(Kind::ConnectionCut);
    QTest::newRow("more behind") << answer + "logout\n" << int(Kind::ConnectionCut);
    QTest::newRow("no begin") << QByteArray("hello\n") << int(Kind::WrongAnswer);
    QTest::newRow("nothing") << QByteArray() << int(Kind::WrongAnswer);
    QTest::newRow("too much chatter")
        << QByteArray(100, 'x').append('\n').repeated(1000) + answer << int(Kind::WrongAnswer);
    QTest::newRow("no flags") << whole(record, "") << int(Kind::WrongAnswer);
    QTest::newRow("flags that there are not") << whole(record, "flags 9\n") << int(Kind::WrongAnswer);
    QTest::newRow("no ss") << whole("", "flags 0\n", "127") << int(Kind::NoRemoteSs);
    QTest::newRow("ss failed") << whole("", "flags 0\nerror Cannot open\n", "1") << int(Kind::Refused);
    QTest::newRow("ss complained") << whole(record, "flags 0\nerror Cannot open netlink socket\n")
                                   << int(Kind::Complained);
    QTest::newRow("no number") << whole(record, "flags 0\n", "x") << int(Kind::ConnectionCut);
}

void TestRemoteLook::whatIsNotWholeIsNoAnswer()
{
    QFETCH(QByteArray, output);
    QFETCH(int, kind);
    const auto read = readRemoteLook(answered(output));
    QVERIFY(std::holds_alternative<CollectError>(read));
    QCOMPARE(int(std::get<CollectError>(read).kind), kind);
    QVERIFY(!std::get<CollectError>(read).words().isEmpty());
}

void TestRemoteLook::whatSshSaysIsUnderstood_data()
{
    using Kind = CollectError::Kind;
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("needsPerson");
    const auto row = [](const char *said, Kind kind, bool needsPerson) {
        QTest::newRow(said) << QByteArray(said) << int(kind) << needsPerson;
    };
    row("ssh: connect to host a port 22: Connection refused", Kind::Unreachable, false);
    row("ssh: connect to host a port 22: No route to host", Kind::Unreachable, false);
    row("ssh: connect to host a port 22: Connection timed out", Kind::NoAnswer, false);
    row("ssh: Could not resolve hostname a: Name or service not known", Kind::UnknownName, false);
    row("root@a: Permission denied (publickey,password).", Kind::NotLetIn, true);
    row("No ED25519 host key is known for a and you have requested strict checking.\n"
        "Host key verification failed.",
        Kind::HostKeyUnknown, true);
    row("@ WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED! @\nHost key verification failed.",
        Kind::HostKeyChanged, true);
    row("Connection to a closed by remote host.", Kind::ConnectionCut, false);
    row("Timeout, server a not responding.", Kind::NoAnswer, false);
    row("", Kind::ConnectionCut, false);
    row("Bad owner or permissions on /home/a/.ssh/config", Kind::SshFailed, false);
}

void TestRemoteLook::whatSshSaysIsUnderstood()
{
    QFETCH(QByteArray, said);
    QFETCH(int, kind);
    QFETCH(bool, needsPerson);
    const CollectError error = judgeSsh(answered({}, 255, said + '\n'));
    QCOMPARE(int(error.kind), kind);
    QCOMPARE(error.needsPerson(), needsPerson);
}

void TestRemoteLook::aNameThatIsNoneRunsNothing()
{
    for (const QString &name : {u"-oProxyCommand=touch /tmp/x"_s, u""_s, u"a b"_s, u"a;b"_s, u"local"_s}) {
        const SshHost host(u"web1"_s, name);
        QVERIFY(!host.ssCommand(SsFlags::Full, {}));
        QCOMPARE(host.missing().kind, CollectError::Kind::BadName);
    }
}

void TestRemoteLook::sshIsToldToAskAndForwardNothing()
{
    const auto command = SshHost(u"web1"_s, u"admin@web1"_s).ssCommand(SsFlags::Full, {});
    QVERIFY(command);
    const QStringList &words = command->arguments;
    for (const char *option :
         {"BatchMode=yes", "StrictHostKeyChecking=yes", "ForwardAgent=no", "ForwardX11=no",
          "ClearAllForwardings=yes", "PermitLocalCommand=no", "RemoteCommand=none"})
        QVERIFY2(words.contains(QLatin1String(option)), option);
    QCOMPARE(words.at(words.size() - 3), u"--"_s);
    QCOMPARE(words.at(words.size() - 2), u"admin@web1"_s);
    QCOMPARE(words.last(), remoteLookCommand());
}

void TestRemoteLook::aHostThatIsTooSlowIsNoAnswer()
{
    // It begins well, and then says nothing; what it started ends with it.
    const FakeSsh ssh("echo portmonote-look 1; sleep 300 & wait");
    ChildLimits limits;
    limits.time = std::chrono::milliseconds(300);
    Collector collector(std::make_unique<SshHost>(u"web1"_s, u"web1"_s), limits);
    Answers answers(collector);
    collector.collect({});
    QVERIFY(answers.wait());
    QCOMPARE(answers.failed.size(), 1);
    QCOMPARE(answers.failed.first().kind, CollectError::Kind::NoAnswer);
}

void TestRemoteLook::aMissingPortIsLookedForAgainThere()
{
    // As ssh would, without the way: the last argument is what runs.
    const FakeSsh ssh("for last; do :; done; echo x >> \"$0.runs\"; exec /bin/sh -c \"$last\"");
    const Socket there;
    Collector collector(std::make_unique<SshHost>(u"web1"_s, u"web1"_s), SshHost::limits());
    Answers answers(collector);
    const PortKey gone{u"web1"_s, Protocol::Tcp, 1};
    const PortKey stays{u"web1"_s, Protocol::Tcp, there.port()};
    collector.collect({{gone, {u"127.0.0.1"_s}}, {stays, {u"127.0.0.1"_s}}});
    QVERIFY(answers.wait());
    QCOMPARE(answers.observed.size(), 1);
    const Observation &seen = answers.observed.first();
    QCOMPARE(seen.looks, 2);
    QCOMPARE(seen.hostId, u"web1"_s);
    QCOMPARE(seen.absent, QSet<PortKey>{gone});
    QVERIFY(!seen.bootId.isEmpty());
    const ObservedPort *port = find(seen.ports, Protocol::Tcp, there.port());
    QVERIFY(port);
    QCOMPARE(port->key.hostId, u"web1"_s);
    // It happens to be our own process: as it was only reported, nothing of it was looked up here.
    QVERIFY(port->owner.confidence == Owner::Confidence::Reported);
    QVERIFY(port->commandLine.isEmpty());
    QVERIFY(!port->processStartedAt);
    QFile runs(ssh.path() + u".runs"_s);
    QVERIFY(runs.open(QIODevice::ReadOnly));
    QCOMPARE(runs.readAll().count('x'), 2);
}

QTEST_GUILESS_MAIN(TestRemoteLook)
#include "tst_remotelook.moc"
