// SPDX-License-Identifier: MIT
// What a collector observes of sockets that really are there, or no longer are.
#include "collect/CollectFixture.h"

#include "core/RoundDiff.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Portmonote;
using namespace Portmonote::CollectTest;

class TestCollector : public QObject
{
    Q_OBJECT
private slots:
    void ourOwnListenerIsObservedWithItsConfirmedOwner_data();
    void ourOwnListenerIsObservedWithItsConfirmedOwner();
    void allAddressesOfAPortAreKeptAndTheWidestCounts();
    void nothingMissingMeansOneLook();
    void aClosedPortIsAbsentAfterExactlyTwoLooks();
    void thousandsOfPortsAreLookedForAgain();
    void aPortThatOneLookMissesIsNotAbsent();
    void anAddressThatOneLookMissesIsLookedForAgain();
    void anAddressThatIsGoneIsNoAbsentPort();
    void aTickWhileAnObservationIsTakenIsIgnored();
    void aCancelledObservationFailsAndTheNextOneWorks();
    void aCollectorMayEndInTheMiddleOfAnObservation();
    void theTimesFrameTheObservation();

private:
    static PortKey key(quint16 port, Protocol protocol = Protocol::Tcp)
    {
        return {localHostId, protocol, port};
    }
};

void TestCollector::ourOwnListenerIsObservedWithItsConfirmedOwner_data()
{
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<Exposure>("exposure");
    QTest::newRow("tcp on loopback") << Protocol::Tcp << "127.0.0.1"_ba << u"127.0.0.1"_s
                                     << Exposure::Loopback;
    QTest::newRow("tcp everywhere") << Protocol::Tcp << "0.0.0.0"_ba << u"0.0.0.0"_s << Exposure::All;
    QTest::newRow("tcp on IPv6 loopback") << Protocol::Tcp << "::1"_ba << u"[::1]"_s << Exposure::Loopback;
    QTest::newRow("udp on loopback") << Protocol::Udp << "127.0.0.1"_ba << u"127.0.0.1"_s
                                     << Exposure::Loopback;
    QTest::newRow("udp everywhere on IPv6") << Protocol::Udp << "::"_ba << u"[::]"_s << Exposure::All;
}

void TestCollector::ourOwnListenerIsObservedWithItsConfirmedOwner()
{
    QFETCH(Protocol, protocol);
    QFETCH(QByteArray, address);
    QFETCH(QString, shown);
    QFETCH(Exposure, exposure);
    const Socket socket(protocol, address.constData());
    QVERIFY(socket.isOpen());

    Collector collector(std::make_unique<LocalHost>());
    Answers answers(collector);
    collector.collect({});
    QVERIFY(answers.wait());
    QCOMPARE(answers.observed.size(), 1);
    const Observation &observation = answers.observed.first();
    QCOMPARE(observation.hostId, QString(localHostId));
    QVERIFY(!observation.bootId.isEmpty());
    QVERIFY(observation.absent.isEmpty());

    const ObservedPort *port = find(observation.ports, protocol, socket.port());
    QVERIFY(port);
    QCOMPARE(port->addresses, QStringList{shown});
    QCOMPARE(toString(port->exposure), toString(exposure));
    QCOMPARE(port->pid, std::optional<qint64>(QCoreApplication::applicationPid()));
    QCOMPARE(toString(port->owner.kind), u"process"_s);
    QCOMPARE(toString(port->owner.confidence), u"confirmed"_s);
    QCOMPARE(port->owner.executable, QFileInfo(QCoreApplication::applicationFilePath()).canonicalFilePath());
    QCOMPARE(port->owner.uid, std::optional<quint32>(::geteuid()));
    QCOMPARE(port->commandLine, QCoreApplication::arguments().join(u' '));
    QCOMPARE(port->sockets.size(), 1);
    QVERIFY(port->sockets.first().endsWith(u'-' + QString::number(socket.inode())));
    QVERIFY(port->processStartedAt);
    QVERIFY(*port->processStartedAt <= observation.finishedAt);
}

void TestCollector::allAddressesOfAPortAreKeptAndTheWidestCounts()
{
    const Socket first;
    const Socket second(Protocol::Tcp, "::", first.port());
    QVERIFY(first.isOpen() && second.isOpen());
    Collector collector(std::make_unique<LocalHost>());
    Answers answers(collector);
    collector.collect({});
    QVERIFY(answers.wait());
    QCOMPARE(answers.observed.size(), 1);
    const ObservedPort *port = find(answers.observed.first().ports, Protocol::Tcp, first.port());
    QVERIFY(port);
    QCOMPARE(port->addresses, (QStringList{u"127.0.0.1"_s, u"[::]"_s}));
    QCOMPARE(toString(port->exposure), u"all"_s);
    QCOMPARE(port->sockets.size(), 2);
}

void TestCollector::nothingMissingMeansOneLook()
{
    const Socket socket;
    const FakeSs counting("exec \"$ss\" \"$@\"");
    Collector collector(std::make_unique<FakeHost>(counting.path()));
    Answers answers(collector);
    collector.collect({{key(socket.port()), {u"127.0.0.1"_s}}});
    QVERIFY(answers.wait());
    QCOMPARE(answers.observed.size(), 1);
    QCOMPARE(answers.observed.first().looks, 1);
    QCOMPARE(counting.runs(), QByteArrayList{"-H -l -n -t -u -p -e -O"});
}

void TestCollector::aClosedPortIsAbsentAfterExactlyTwoLooks()
{
    const Socket open;
    Socket closed;
    const FakeSs counting("exec \"$ss\" \"$@\"");
    Collector collector(std::make_unique<FakeHost>(counting.path()));
    Answers answers(collector);
    const ExpectedPorts expected{{key(open.port()), {u"127.0.0.1"_s}},
                                 {key(closed.port()), {u"127.0.0.1"_s}}};
    closed.close();
    collector.collect(expected);
    QVERIFY(answers.wait());
    QCOMPARE(answers.observed.size(), 1);
    const Observation &observation = answers.observed.first();
    QCOMPARE(observation.absent, QSet<PortKey>{key(closed.port())});
    QCOMPARE(observation.looks, 2);
    QCOMPARE(
        counting.runs(),
        (QByteArrayList{"-H -l -n -t -u -p -e -O",
                        "-H -l -n -t -u -p -e -O ( sport = :" + QByteArray::number(closed.port()) + " )"}));
    QVERIFY(!find(observation.ports, Protocol::Tcp, closed.port()));
    QVERIFY(find(observation.ports, Protocol::Tcp, open.port()));
}

void TestCollector::thousandsOfPortsAreLookedForAgain()
{
    const Socket open;
    ExpectedPorts expected{{key(open.port()), {u"127.0.0.1"_s}}};
    QSet<PortKey> gone;
    for (const quint16 count : {256, 3000}) {
        for (quint16 port = 1; port <= count; ++port) {
            if (port == open.port())
                continue;
            expected.insert(key(port, Protocol::Udp), {u"127.0.0.55"_s});
            gone.insert(key(port, Protocol::Udp));
        }
        Collector collector(std::make_unique<LocalHost>());
        Answers answers(collector);
        collector.collect(expected);
        QVERIFY(answers.wait());
        QCOMPARE(answers.observed.size(), 1);
        for (const ObservedPort &port : answers.observed.first().ports)
            gone.remove(port.key);
        QCOMPARE(answers.observed.first().absent, gone);
        QVERIFY(find(answers.observed.first().ports, Protocol::Tcp, open.port()));
    }
}

void TestCollector::aPortThatOneLookMissesIsNotAbsent()
{
    const Socket socket;
    const QByteArray port = QByteArray::number(socket.port());
    const FakeSs hiding("if [ -e \"$here/again\" ]; then exec \"$ss\" \"$@\"; fi\n: > "
                        "\"$here/again\"\n\"$ss\" \"$@\" | sed '/:"
                        + port + " /d'");
    Collector collector(std::make_unique<FakeHost>(hiding.path()));
    Answers answers(collector);
    collector.collect({{key(socket.port()), {u"127.0.0.1"_s}}});
    QVERIFY(answers.wait());
    QCOMPARE(answers.observed.size(), 1);
    const Observation &observation = answers.observed.first();
    QVERIFY(observation.absent.isEmpty());
    QCOMPARE(observation.looks, 2);
    QCOMPARE(hiding.runs().size(), 2);
    const ObservedPort *seen = find(observation.ports, Protocol::Tcp, socket.port());
    QVERIFY(seen);
    QCOMPARE(seen->pid, std::optional<qint64>(QCoreApplication::applicationPid()));
}

void TestCollector::anAddressThatOneLookMissesIsLookedForAgain()
{
    const Socket first;
    const Socket second(Protocol::Tcp, "::1", first.port());
    const QByteArray port = QByteArray::number(first.port());
    const FakeSs hiding("if [ -e \"$here/again\" ]; then exec \"$ss\" \"$@\"; fi\n: > "
                        "\"$here/again\"\n\"$ss\" \"$@\" | sed '/::1]:"
                        + port + " /d'");
    Collector collector(std::make_unique<FakeHost>(hiding.path()));
    Answers answers(collector);
    const QStringList addresses{u"127.0.0.1"_s, u"[::1]"_s};
    collector.collect({{key(first.port()), addresses}});
    QVERIFY(answers.wait());
    QCOMPARE(answers.observed.size(), 1);
    QCOMPARE(answers.observed.first().looks, 2);
    const ObservedPort *seen = find(answers.observed.first().ports, Protocol::Tcp, first.port());
    QVERIFY(seen);
    QCOMPARE(seen->addresses, addresses);
}

void TestCollector::anAddressThatIsGoneIsNoAbsentPort()
{
    const Socket first;
    Socket second(Protocol::Tcp, "::1", first.port());
    QVERIFY(second.isOpen());
    second.close();
    Collector collector(std::make_unique<LocalHost>());
    Answers answers(collector);
    collector.collect({{key(first.port()), {u"127.0.0.1"_s, u"[::1]"_s}}});
    QVERIFY(answers.wait());
    QCOMPARE(answers.observed.size(), 1);
    QCOMPARE(answers.observed.first().looks, 2);
    QVERIFY(answers.observed.first().absent.isEmpty());
    const ObservedPort *seen = find(answers.observed.first().ports, Protocol::Tcp, first.port());
    QVERIFY(seen);
    QCOMPARE(seen->addresses, QStringList{u"127.0.0.1"_s});
}

void TestCollector::aTickWhileAnObservationIsTakenIsIgnored()
{
    const Socket socket;
    const FakeSs counting("exec \"$ss\" \"$@\"");
    Collector collector(std::make_unique<FakeHost>(counting.path()));
    Answers answers(collector);
    collector.collect({});
    QVERIFY(collector.isRunning());
    collector.collect({{key(1), {}}}); // would need a second look
    collector.collect({});
    QCOMPARE(answers.count(), 0); // never from within collect()
    QVERIFY(answers.wait());
    QVERIFY(!collector.isRunning());
    QCOMPARE(counting.runs().size(), 1);

    // Whatever was still to come would come before the next answer.
    collector.collect({});
    QVERIFY(answers.wait(2));
    QCOMPARE(answers.observed.size(), 2);
    QCOMPARE(answers.failed.size(), 0);
    QCOMPARE(counting.runs().size(), 2);
}

void TestCollector::aCancelledObservationFailsAndTheNextOneWorks()
{
    const Socket socket;
    const FakeSs slowOnce("if [ -e \"$here/again\" ]; then exec \"$ss\" \"$@\"; fi\n"
                          "echo yes > \"$here/again\"\nexec sleep 1000");
    Collector collector(std::make_unique<FakeHost>(slowOnce.path()));
    Answers answers(collector);
    collector.collect({});
    QTRY_COMPARE(slowOnce.lines("again").size(), 1);
    collector.cancel();
    QVERIFY(answers.wait());
    QCOMPARE(answers.failed.size(), 1);
    QCOMPARE(answers.failed.first().kind, CollectError::Kind::Cancelled);
    collector.collect({});
    QVERIFY(answers.wait(2));
    QCOMPARE(answers.observed.size(), 1);
    QVERIFY(find(answers.observed.first().ports, Protocol::Tcp, socket.port()));
}

void TestCollector::aCollectorMayEndInTheMiddleOfAnObservation()
{
    const FakeSs slow("echo $$ > \"$here/pid\"\nexec sleep 1000");
    auto collector = std::make_unique<Collector>(std::make_unique<FakeHost>(slow.path()));
    Answers answers(*collector);
    collector->collect({});
    QTRY_COMPARE(slow.lines("pid").size(), 1);
    const QString process = u"/proc/"_s + QString::fromLatin1(slow.lines("pid").first());
    QVERIFY(QFile::exists(process));
    collector.reset();
    QTRY_VERIFY(!QFile::exists(process));
    QCOMPARE(answers.count(), 0);
}

void TestCollector::theTimesFrameTheObservation()
{
    const Socket socket;
    Collector collector(std::make_unique<LocalHost>());
    Answers answers(collector);
    const UtcMillis before = QDateTime::currentMSecsSinceEpoch();
    collector.collect({});
    QVERIFY(answers.wait());
    const UtcMillis after = QDateTime::currentMSecsSinceEpoch();
    QCOMPARE(answers.observed.size(), 1);
    const Observation &observation = answers.observed.first();
    QVERIFY(before <= observation.startedAt);
    QVERIFY(observation.startedAt <= observation.finishedAt);
    QVERIFY(observation.finishedAt <= after);
}

QTEST_GUILESS_MAIN(TestCollector)
#include "tst_collector.moc"
