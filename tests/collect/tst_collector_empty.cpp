// SPDX-License-Identifier: MIT
// A machine on which nothing listens: a network namespace that this program makes for itself.
#include "collect/CollectFixture.h"

#include <QCoreApplication>

#include <sched.h>

#include <cstdio>

using namespace Portmonote;
using namespace Portmonote::CollectTest;

class TestCollectorEmpty : public QObject
{
    Q_OBJECT
private slots:
    void nothingListensHereIsAValidObservation();
    void whatWasExpectedIsAbsentThen();
    void aSocketThatIsThereIsSeen();
    void anSsThatSaysNothingIsNotBelieved();
    void anSsThatShowsOnlyTheProbeIsBelieved();
};

void TestCollectorEmpty::nothingListensHereIsAValidObservation()
{
    const FakeSs counting("exec \"$ss\" \"$@\"");
    Collector collector(std::make_unique<FakeHost>(counting.path()));
    Answers answers(collector);
    collector.collect({});
    QVERIFY(answers.wait());
    QVERIFY2(answers.failed.isEmpty(), qPrintable(answers.failed.value(0).words()));
    QCOMPARE(answers.observed.size(), 1);
    QCOMPARE(answers.observed.first().ports.size(), 0);
    QVERIFY(answers.observed.first().absent.isEmpty());
    QCOMPARE(counting.runs().size(), 2); // the second with our own socket, to see whether ss tells at all
}

void TestCollectorEmpty::whatWasExpectedIsAbsentThen()
{
    Collector collector(std::make_unique<LocalHost>());
    Answers answers(collector);
    const PortKey key{localHostId, Protocol::Tcp, 5432};
    collector.collect({{key, {u"127.0.0.1"_s}}});
    QVERIFY(answers.wait());
    QCOMPARE(answers.observed.size(), 1);
    QCOMPARE(answers.observed.first().absent, QSet<PortKey>{key});
    QCOMPARE(answers.observed.first().ports.size(), 0);
}

void TestCollectorEmpty::aSocketThatIsThereIsSeen()
{
    const Socket socket(Protocol::Udp, "0.0.0.0");
    QVERIFY(socket.isOpen());
    Collector collector(std::make_unique<LocalHost>());
    Answers answers(collector);
    collector.collect({});
    QVERIFY(answers.wait());
    QCOMPARE(answers.observed.size(), 1);
    QCOMPARE(answers.observed.first().ports.size(), 1);
    QCOMPARE(answers.observed.first().ports.first().key.port, socket.port());
    QCOMPARE(answers.observed.first().looks, 1);
}

void TestCollectorEmpty::anSsThatSaysNothingIsNotBelieved()
{
    const FakeSs silent("exit 0");
    Collector collector(std::make_unique<FakeHost>(silent.path()));
    Answers answers(collector);
    collector.collect({{PortKey{localHostId, Protocol::Tcp, 5432}, {u"127.0.0.1"_s}}});
    QVERIFY(answers.wait());
    QCOMPARE(answers.observed.size(), 0);
    QCOMPARE(answers.failed.first().kind, CollectError::Kind::Silent);
}

void TestCollectorEmpty::anSsThatShowsOnlyTheProbeIsBelieved()
{
    // Silent in the first look; what it says in the later ones counts.
    const FakeSs late("if [ -e \"$here/again\" ]; then exec \"$ss\" \"$@\"; fi\n: > \"$here/again\"");
    const Socket socket;
    Collector collector(std::make_unique<FakeHost>(late.path()));
    Answers answers(collector);
    collector.collect({});
    QVERIFY(answers.wait());
    QCOMPARE(answers.observed.size(), 1);
    // All but the probe itself, which is ours, and gone again.
    for (const ObservedPort &port : answers.observed.first().ports)
        QCOMPARE(port.key.port, socket.port());
}

int main(int argc, char **argv)
{
    // Before there is any thread: threads and children inherit it.
    if (::unshare(CLONE_NEWNET) != 0 && ::unshare(CLONE_NEWUSER | CLONE_NEWNET) != 0) {
        std::perror("a network namespace of our own");
        return 1;
    }
    QCoreApplication application(argc, argv);
    TestCollectorEmpty test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_collector_empty.moc"
