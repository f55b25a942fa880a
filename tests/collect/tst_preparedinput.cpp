// SPDX-License-Identifier: MIT
// Output that `ss` printed elsewhere or earlier: taken at its word, and no further.
#include "collect/CollectFixture.h"
#include "collect/PreparedInput.h"

using namespace Portmonote;
using namespace Portmonote::CollectTest;

Q_DECLARE_METATYPE(Portmonote::CollectError::Kind)

namespace {

constexpr UtcMillis noon = 1'790'000'000'000;
const QString web1 = u"web1"_s;
const QByteArray sshd = "tcp LISTEN 0 128 0.0.0.0:22 0.0.0.0:* users:((\"sshd\",pid=1,fd=3)) ino:11 sk:1 "
                        "cgroup:/system.slice/sshd.service <->\n";
const QByteArray postgres =
    "tcp LISTEN 0 128 127.0.0.1:5432 0.0.0.0:* users:((\"postgres\",pid=90,fd=6),"
    "(\"postgres\",pid=70,fd=6)) uid:106 ino:12 sk:2 cgroup:/system.slice/postgresql.service <->\n";
const QByteArray hidden = "udp UNCONN 0 0 [::]:123 [::]:* uid:33 ino:13 sk:3 v6only:1 <->\n";

Observation observe(const QByteArray &text, const ExpectedPorts &expected = {})
{
    const auto seen = observePrepared(text, expected, web1, noon);
    if (const auto *error = std::get_if<CollectError>(&seen))
        qWarning() << error->words();
    return std::get<Observation>(seen);
}

} // namespace

class TestPreparedInput : public QObject
{
    Q_OBJECT
private slots:
    void recordsBecomePortsOfTheNamedHost();
    void ownersAreAsReportedAndNeverConfirmed();
    void withoutAProcessTheOwnerIsInferred();
    void whatIsExpectedAndNotInItIsAbsent();
    void allFormsThatPeopleSaveAreRead_data();
    void allFormsThatPeopleSaveAreRead();
    void whatIsNoObservationIsRefused_data();
    void whatIsNoObservationIsRefused();
};

void TestPreparedInput::recordsBecomePortsOfTheNamedHost()
{
    const Observation seen = observe(postgres + hidden + sshd);
    QCOMPARE(seen.hostId, web1);
    QCOMPARE(seen.startedAt, noon);
    QCOMPARE(seen.finishedAt, noon);
    QCOMPARE(seen.looks, 1);
    QVERIFY(seen.bootId.isEmpty()); // cookies of another boot tell nothing
    QVERIFY(seen.absent.isEmpty());
    QStringList keys;
    for (const ObservedPort &port : seen.ports) {
        QCOMPARE(port.key.hostId, web1);
        keys.append(port.key.toString());
    }
    QCOMPARE(keys, (QStringList{u"tcp/22"_s, u"udp/123"_s, u"tcp/5432"_s})); // ordered
    QCOMPARE(toString(seen.ports.at(0).exposure), u"all"_s);
    QCOMPARE(toString(seen.ports.at(2).exposure), u"loopback"_s);
    QCOMPARE(seen.ports.at(1).addresses, QStringList{u"[::]"_s});
}

void TestPreparedInput::ownersAreAsReportedAndNeverConfirmed()
{
    const Observation seen = observe(sshd + postgres);
    const ObservedPort &ssh = seen.ports.at(0); // pid 1 lives here, too, and is somebody else
    QCOMPARE(toString(ssh.owner.kind), u"process"_s);
    QCOMPARE(toString(ssh.owner.confidence), u"reported"_s);
    QCOMPARE(ssh.owner.name, u"sshd"_s);
    QCOMPARE(ssh.owner.user, u"root"_s);
    QCOMPARE(ssh.owner.unit, u"sshd.service"_s);
    QVERIFY(ssh.owner.executable.isEmpty());
    QVERIFY(ssh.commandLine.isEmpty());
    QVERIFY(!ssh.processStartedAt);
    QCOMPARE(ssh.pid, std::optional<qint64>(1));
    const ObservedPort &database = seen.ports.at(1);
    QCOMPARE(database.pid, std::optional<qint64>(70)); // the oldest stands last
    QCOMPARE(database.owner.user, u"106"_s);           // whom that number names there is not known here
}

void TestPreparedInput::withoutAProcessTheOwnerIsInferred()
{
    const Observation seen = observe(
        hidden + "tcp LISTEN 0 9 *:631 *:* ino:5 sk:5 cgroup:/system.slice/cups.socket v6only:0 <->\n");
    QCOMPARE(toString(seen.ports.at(0).owner.kind), u"user"_s);
    QCOMPARE(toString(seen.ports.at(0).owner.confidence), u"inferred"_s);
    QCOMPARE(seen.ports.at(0).owner.name, u"33"_s);
    QVERIFY(seen.ports.at(0).owner.hidden);
    QVERIFY(!seen.ports.at(0).pid);
    QCOMPARE(toString(seen.ports.at(1).owner.kind), u"unit"_s);
    QCOMPARE(seen.ports.at(1).owner.name, u"cups.service"_s);
    QCOMPARE(seen.ports.at(1).owner.socketUnit, u"cups.socket"_s);
}

void TestPreparedInput::whatIsExpectedAndNotInItIsAbsent()
{
    const PortKey gone{web1, Protocol::Tcp, 8080};
    const PortKey udp{web1, Protocol::Udp, 22};
    const PortKey there{web1, Protocol::Tcp, 22};
    const Observation seen = observe(sshd,
                                     {{gone, {u"*"_s}}, {there, {u"0.0.0.0"_s}}, {udp, {u"0.0.0.0"_s}}});
    QCOMPARE(seen.absent, (QSet<PortKey>{gone, udp}));
}

void TestPreparedInput::allFormsThatPeopleSaveAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray header = "Netid State  Recv-Q Send-Q Local Address:Port Peer Address:PortProcess\n";
    QTest::newRow("one record") << sshd;
    QTest::newRow("with column titles") << header + sshd;
    QTest::newRow("the same socket twice") << sshd + sshd;
    QTest::newRow("carriage returns, from a terminal") << QByteArray(sshd).replace('\n', "\r\n");
    QTest::newRow("without a last line feed, as 5.4 does") << sshd.chopped(1);
    QTest::newRow("padded") << QByteArray(sshd).replace('\n', "        \n");
    QTest::newRow("without -e") << "tcp LISTEN 0 128 0.0.0.0:22 0.0.0.0:* users:((\"sshd\",pid=1,fd=3))\n"_ba;
    QTest::newRow("without -e and -p") << "tcp LISTEN 0 128 0.0.0.0:22 0.0.0.0:*\n"_ba;
    QTest::newRow("glued columns, as 4.15 does")
        << "tcpLISTEN 0 128 0.0.0.0:22 0.0.0.0:* users:((\"sshd\",pid=1,fd=3))\n"_ba;
}

void TestPreparedInput::allFormsThatPeopleSaveAreRead()
{
    QFETCH(QByteArray, text);
    const Observation seen = observe(text);
    QCOMPARE(seen.ports.size(), 1);
    QCOMPARE(seen.ports.first().key, (PortKey{web1, Protocol::Tcp, 22}));
    QCOMPARE(seen.ports.first().addresses, QStringList{u"0.0.0.0"_s});
}

void TestPreparedInput::whatIsNoObservationIsRefused_data()
{
    using Kind = CollectError::Kind;
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("nothing") << QByteArray() << Kind::NoInput;
    QTest::newRow("blank lines") << " \n\n\t\n"_ba << Kind::NoInput;
    QTest::newRow("another program's output")
        << "COMMAND PID USER FD TYPE\nsshd 1 root 3u IPv4\n"_ba << Kind::Garbled;
    QTest::newRow("zeros") << QByteArray(10'000, '\0') + '\n' << Kind::Garbled;
    QTest::newRow("a foreign line among records") << sshd + "bash: ss: warning\n" + postgres << Kind::Garbled;
    QTest::newRow("connections, too") << sshd + "tcp ESTAB 0 0 10.0.0.1:22 10.0.0.2:40000 ino:5 sk:5 <->\n"
                                      << Kind::Garbled;
    QTest::newRow("cut in a record") << sshd + postgres.chopped(30) << Kind::Unfinished;
    QTest::newRow("cut in the process list") << sshd + postgres.left(70) << Kind::Unfinished;
}

void TestPreparedInput::whatIsNoObservationIsRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(CollectError::Kind, kind);
    const auto seen = observePrepared(text, {}, web1, noon);
    const auto *error = std::get_if<CollectError>(&seen);
    QVERIFY(error);
    QCOMPARE(error->kind, kind);
    QVERIFY(!error->words().isEmpty());
}

QTEST_GUILESS_MAIN(TestPreparedInput)
#include "tst_preparedinput.moc"
