// SPDX-License-Identifier: MIT
// An old `ss` refuses flags: it is asked with fewer, and what it can tell is taken.
#include "collect/CollectFixture.h"

#include <QCoreApplication>

using namespace Portmonote;
using namespace Portmonote::CollectTest;

Q_DECLARE_METATYPE(Portmonote::Owner::Confidence)

class TestCollectorFlags : public QObject
{
    Q_OBJECT
private slots:
    void refusedFlagsAreLeftOut_data();
    void refusedFlagsAreLeftOut();
    void whatWasRefusedOnceIsNotTriedAgain();
    void otherFailuresWithTheSameCodeAreNoRefusal();
    void ssIsFoundWithoutAPath();
};

void TestCollectorFlags::refusedFlagsAreLeftOut_data()
{
    QTest::addColumn<QByteArray>("unknown");
    QTest::addColumn<QByteArray>("lastRun");
    QTest::addColumn<int>("runs");
    QTest::addColumn<Owner::Confidence>("confidence");
    QTest::newRow("5.0 does not know -O") << "O"_ba
                                          << "-H -l -n -t -u -p -e"_ba << 2 << Owner::Confidence::Confirmed;
    QTest::newRow("neither -O nor -e") << "Oe"_ba
                                       << "-H -l -n -t -u -p"_ba << 3 << Owner::Confidence::Reported;
    QTest::newRow("4.4 knows neither -O nor -H, and prints a header")
        << "OH"_ba
        << "-l -n -t -u -p -e"_ba << 4 << Owner::Confidence::Confirmed;
    QTest::newRow("none of the three") << "OHe"_ba
                                       << "-l -n -t -u -p"_ba << 5 << Owner::Confidence::Reported;
}

void TestCollectorFlags::refusedFlagsAreLeftOut()
{
    QFETCH(QByteArray, unknown);
    QFETCH(QByteArray, lastRun);
    QFETCH(int, runs);
    QFETCH(Owner::Confidence, confidence);
    QByteArray script;
    for (const char flag : unknown)
        script +=
            QByteArray(
                "case \" $* \" in *\" -X \"*) echo \"ss: invalid option -- 'X'\" >&2; exit 255;; esac\n")
                .replace('X', flag);
    const Socket socket;
    const FakeSs ss(script + "exec \"$ss\" \"$@\"");
    Collector collector(std::make_unique<FakeHost>(ss.path()));
    Answers answers(collector);
    collector.collect({{PortKey{localHostId, Protocol::Tcp, socket.port()}, {u"127.0.0.1"_s}}});
    QVERIFY(answers.wait());
    QVERIFY2(answers.failed.isEmpty(), qPrintable(answers.failed.value(0).words()));
    QCOMPARE(ss.runs().size(), runs);
    QCOMPARE(ss.runs().last(), lastRun);
    QCOMPARE(answers.observed.first().looks, 1);
    const ObservedPort *port = find(answers.observed.first().ports, Protocol::Tcp, socket.port());
    QVERIFY(port);
    QCOMPARE(toString(port->owner.confidence), toString(confidence));
    QCOMPARE(port->pid, std::optional<qint64>(QCoreApplication::applicationPid()));
}

void TestCollectorFlags::whatWasRefusedOnceIsNotTriedAgain()
{
    const Socket socket;
    const FakeSs ss(
        "case \" $* \" in *\" -O \"*) echo \"ss: unrecognized option '-O'\" >&2; exit 255;; esac\n"
        "exec \"$ss\" \"$@\"");
    Collector collector(std::make_unique<FakeHost>(ss.path()));
    Answers answers(collector);
    collector.collect({});
    QVERIFY(answers.wait());
    collector.collect({});
    QVERIFY(answers.wait(2));
    QCOMPARE(answers.observed.size(), 2);
    QCOMPARE(ss.runs(),
             (QByteArrayList{"-H -l -n -t -u -p -e -O", "-H -l -n -t -u -p -e", "-H -l -n -t -u -p -e"}));
}

void TestCollectorFlags::otherFailuresWithTheSameCodeAreNoRefusal()
{
    const FakeSs ss("echo 'Cannot allocate memory' >&2; exit 255");
    Collector collector(std::make_unique<FakeHost>(ss.path()));
    Answers answers(collector);
    collector.collect({});
    QVERIFY(answers.wait());
    QCOMPARE(answers.failed.size(), 1);
    QCOMPARE(answers.failed.first().kind, CollectError::Kind::Refused);
    QCOMPARE(answers.failed.first().exitCode, 255);
    QCOMPARE(ss.runs().size(), 1);
}

void TestCollectorFlags::ssIsFoundWithoutAPath()
{
    const QByteArray path = qgetenv("PATH");
    const auto restore = qScopeGuard([&path] { qputenv("PATH", path); });
    qputenv("PATH", "/nonexistent");
    const auto command = LocalHost().ssCommand(SsFlags::Full);
    QVERIFY(command);
    QVERIFY(command->program.endsWith(u"/ss"));
    QVERIFY(command->program.startsWith(u'/'));
    QCOMPARE(command->arguments, ssArguments(SsFlags::Full));

    const FakeSs first("exit 0");
    qputenv("PATH", QFile::encodeName(first.path().chopped(3)));
    QCOMPARE(LocalHost().ssCommand(SsFlags::Full)->program, first.path());
}

QTEST_GUILESS_MAIN(TestCollectorFlags)
#include "tst_collector_flags.moc"
