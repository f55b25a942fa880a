// SPDX-License-Identifier: MIT
// What can go wrong with `ss`: every failure is told in words, and none is taken for an observation.
#include "collect/CollectFixture.h"

#include <QCoreApplication>

using namespace Portmonote;
using namespace Portmonote::CollectTest;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(Portmonote::CollectError::Kind)

namespace {

using Kind = CollectError::Kind;

/// Highest resident memory of this process so far, in KiB.
qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:");
    return text.mid(at + 6, text.indexOf('k', at) - at - 6).trimmed().toLongLong();
}

bool isReadable(const QString &words)
{
    return !words.trimmed().isEmpty() && std::none_of(words.begin(), words.end(), [](QChar c) {
        return c.category() == QChar::Other_Control;
    });
}

} // namespace

class TestCollectorFailures : public QObject
{
    Q_OBJECT
private slots:
    void aFailureHasItsKindAndWordsAndNothingIsObserved_data();
    void aFailureHasItsKindAndWordsAndNothingIsObserved();
    void withoutSsItSaysWhatToInstall();
    void whatSsSaidIsInTheWords();
    void aFailedSecondLookFailsTheObservation();
    void ofAHangingSsTheWholeProcessGroupEnds();
    void endlessOutputDoesNotFillTheMemory();
    void remarksAboutCgroupsAreNoFailure();
    void aFailureIsForgottenByTheNextObservation();
};

void TestCollectorFailures::aFailureHasItsKindAndWordsAndNothingIsObserved_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char *name, const char *script, Kind kind) {
        QTest::newRow(name) << QByteArray(script) << kind;
    };
    row("hangs", "exec sleep 1000", Kind::TimedOut);
    row("hangs after all was printed", "\"$ss\" \"$@\"; exec sleep 1000", Kind::TimedOut);
    row("ends with 1", "exit 1", Kind::Refused);
    row("ends with 1 after all was printed", "\"$ss\" \"$@\"; exit 1", Kind::Refused);
    row("refuses every flag", "echo \"ss: invalid option -- 'l'\" >&2; exit 255", Kind::Refused);
    row("killed", "kill -KILL $$", Kind::Killed);
    row("terminated after all was printed", "\"$ss\" \"$@\"; kill -TERM $$", Kind::Killed);
    row("crashes", "kill -SEGV $$", Kind::Killed);
    row("prints nothing", "exit 0", Kind::Silent);
    row("prints nothing but line feeds", "echo; echo", Kind::Garbled);
    row("prints another language", "echo 'Hello, what can I do for you?'", Kind::Garbled);
    row("prints control characters", "printf '\\033[31m\\001\\377\\n'", Kind::Garbled);
    row("prints a record and a foreign line", "\"$ss\" \"$@\"; echo 'tcp LISTENING everywhere'",
        Kind::Garbled);
    row("prints another state", "echo 'tcp ESTAB 0 0 127.0.0.1:22 127.0.0.1:5000 ino:1 sk:1 <->'",
        Kind::Garbled);
    row("prints port 70000", "echo 'tcp LISTEN 0 128 127.0.0.1:70000 0.0.0.0:* ino:1 sk:1 <->'",
        Kind::Garbled);
    row("stops in a record", "printf 'tcp LISTEN 0 128 0.0.0.0:22 0.0.0.0:* users:((\"sshd\",pid=1,f'",
        Kind::Unfinished);
    row("stops in the second record", "\"$ss\" \"$@\"; printf 'udp UNCONN 0 0 127.0.0.1:5'",
        Kind::Unfinished);
    row("zeros for ever", "exec cat /dev/zero", Kind::TooMuchOutput);
    row("records for ever", "exec yes 'tcp LISTEN 0 128 127.0.0.1:22 0.0.0.0:* ino:1 sk:1 cgroup:/ <->'",
        Kind::TooMuchOutput);
    row("complains", "\"$ss\" \"$@\"; echo 'Cannot open netlink socket: Operation not permitted' >&2",
        Kind::Complained);
    row("complains after remarks about cgroups",
        "\"$ss\" \"$@\"; printf 'Failed to open cgroup2 by ID\\nRTNETLINK answers: No\\n' >&2",
        Kind::Complained);
    row("complains for ever and prints nothing", "head -c 5000000 /dev/zero >&2", Kind::Complained);
    row("tells no inodes", "echo 'tcp LISTEN 0 128 *:22 *:* users:((\"sshd\",pid=1,fd=3))'", Kind::Partial);
    row("tells some inodes", "\"$ss\" \"$@\"; echo 'tcp LISTEN 0 128 *:22 *:*'", Kind::Partial);
}

void TestCollectorFailures::aFailureHasItsKindAndWordsAndNothingIsObserved()
{
    QFETCH(QByteArray, script);
    QFETCH(Kind, kind);
    const Socket socket; // there is something to see
    const FakeSs ss(script);
    const bool hangs = kind == Kind::TimedOut;
    Collector collector(std::make_unique<FakeHost>(ss.path()),
                        ChildLimits{hangs ? 500ms : 30s, 256 * 1024, 4 * 1024});
    Answers answers(collector);
    collector.collect({{PortKey{localHostId, Protocol::Tcp, socket.port()}, {u"127.0.0.1"_s}}});
    QVERIFY(answers.wait());
    QCOMPARE(answers.observed.size(), 0);
    QCOMPARE(answers.failed.size(), 1);
    QCOMPARE(answers.failed.first().kind, kind);
    QVERIFY2(isReadable(answers.failed.first().words()), qPrintable(answers.failed.first().words()));
    QVERIFY(!collector.isRunning());
}

void TestCollectorFailures::withoutSsItSaysWhatToInstall()
{
    Collector collector(std::make_unique<FakeHost>(QString()));
    Answers answers(collector);
    collector.collect({});
    QCOMPARE(answers.count(), 0); // never from within collect()
    QVERIFY(answers.wait());
    QCOMPARE(answers.failed.size(), 1);
    QCOMPARE(answers.failed.first().kind, Kind::NotFound);
    QVERIFY(answers.failed.first().words().contains(u"iproute2"));

    for (const bool there : {false, true}) {
        const FakeSs notExecutable("exit 0", false);
        Collector other(std::make_unique<FakeHost>(there ? notExecutable.path() : u"/no/such/ss"_s));
        Answers otherAnswers(other);
        other.collect({});
        QVERIFY(otherAnswers.wait());
        QCOMPARE(otherAnswers.failed.size(), 1);
        QCOMPARE(otherAnswers.failed.first().kind, Kind::CannotStart);
        QVERIFY(isReadable(otherAnswers.failed.first().words()));
    }
}

void TestCollectorFailures::whatSsSaidIsInTheWords()
{
    const Socket socket;
    const FakeSs ss("printf 'RTNETLINK \\033[31manswers\\n' >&2; exit 7");
    Collector collector(std::make_unique<FakeHost>(ss.path()));
    Answers answers(collector);
    collector.collect({});
    QVERIFY(answers.wait());
    QCOMPARE(answers.failed.size(), 1);
    QCOMPARE(answers.failed.first().exitCode, 7);
    const QString words = answers.failed.first().words();
    QVERIFY(words.contains(u'7'));
    QVERIFY(words.contains(u"RTNETLINK"));
    QVERIFY(isReadable(words));
}

void TestCollectorFailures::aFailedSecondLookFailsTheObservation()
{
    const Socket socket;
    const FakeSs ss("if [ -e \"$here/again\" ]; then exit 1; fi\n: > \"$here/again\"\nexec \"$ss\" \"$@\"");
    Collector collector(std::make_unique<FakeHost>(ss.path()));
    Answers answers(collector);
    collector.collect({{PortKey{localHostId, Protocol::Tcp, 1}, {u"127.0.0.1"_s}}});
    QVERIFY(answers.wait());
    QCOMPARE(answers.observed.size(), 0);
    QCOMPARE(answers.failed.size(), 1);
    QCOMPARE(answers.failed.first().kind, Kind::Refused);
    QCOMPARE(ss.runs().size(), 2);
}

void TestCollectorFailures::ofAHangingSsTheWholeProcessGroupEnds()
{
    // Children of children hold standard output open, and one ignores what may be ignored.
    const FakeSs ss(
        "(sleep 1000 & echo $! >> \"$here/pids\"; (trap '' TERM HUP INT; exec sleep 1000) & "
        "echo $! >> \"$here/pids\"; wait) &\necho $! >> \"$here/pids\"\necho $$ >> \"$here/pids\"\nwait");
    Collector collector(std::make_unique<FakeHost>(ss.path()), ChildLimits{2s});
    Answers answers(collector);
    collector.collect({});
    QTRY_COMPARE(ss.lines("pids").size(), 4);
    const QByteArrayList pids = ss.lines("pids");
    for (const QByteArray &pid : pids)
        QVERIFY(QFile::exists(u"/proc/"_s + QString::fromLatin1(pid)));
    QVERIFY(answers.wait());
    QCOMPARE(answers.failed.size(), 1);
    QCOMPARE(answers.failed.first().kind, Kind::TimedOut);
    const auto lives = [](const QByteArray &pid) {
        QFile stat(u"/proc/"_s + QString::fromLatin1(pid) + u"/stat"_s);
        // A zombie is dead; whoever adopted it reaps it when it likes.
        return stat.open(QIODevice::ReadOnly) && !stat.readAll().contains(") Z ");
    };
    for (const QByteArray &pid : pids)
        QTRY_VERIFY2(!lives(pid), pid.constData());
}

void TestCollectorFailures::endlessOutputDoesNotFillTheMemory()
{
    const FakeSs ss("exec cat /dev/zero");
    Collector collector(std::make_unique<FakeHost>(ss.path())); // with the limits of the program
    Answers answers(collector);
    const qint64 before = peakMemory();
    QVERIFY(before > 0);
    collector.collect({});
    QVERIFY(answers.wait());
    QCOMPARE(answers.failed.size(), 1);
    QCOMPARE(answers.failed.first().kind, Kind::TooMuchOutput);
    const qint64 grownMiB = (peakMemory() - before) / 1024;
#ifdef PORTMONOTE_SANITIZED
    const qint64 allowedMiB = 600; // freed memory is kept for a while
#else
    const qint64 allowedMiB = 200;
#endif
    QVERIFY2(grownMiB < allowedMiB, qPrintable(QString::number(grownMiB)));
}

void TestCollectorFailures::remarksAboutCgroupsAreNoFailure()
{
    const Socket socket;
    const FakeSs ss("printf 'Failed to open cgroup2 by ID\\nFailed to open cgroup2 by ID: 17\\n"
                    "Failed to find cgroup2 mount\\n' >&2; exec \"$ss\" \"$@\"");
    Collector collector(std::make_unique<FakeHost>(ss.path()));
    Answers answers(collector);
    collector.collect({});
    QVERIFY(answers.wait());
    QCOMPARE(answers.failed.size(), 0);
    QVERIFY(find(answers.observed.first().ports, Protocol::Tcp, socket.port()));
}

void TestCollectorFailures::aFailureIsForgottenByTheNextObservation()
{
    const Socket socket;
    const FakeSs ss("if [ -e \"$here/again\" ]; then exec \"$ss\" \"$@\"; fi\n: > \"$here/again\"\n"
                    "\"$ss\" \"$@\"; echo rubbish; echo trouble >&2");
    Collector collector(std::make_unique<FakeHost>(ss.path()));
    Answers answers(collector);
    collector.collect({});
    QVERIFY(answers.wait());
    QCOMPARE(answers.failed.size(), 1);
    collector.collect({});
    QVERIFY(answers.wait(2));
    QCOMPARE(answers.observed.size(), 1);
    QCOMPARE(answers.observed.first().looks, 1);
    QVERIFY(find(answers.observed.first().ports, Protocol::Tcp, socket.port()));
}

QTEST_GUILESS_MAIN(TestCollectorFailures)
#include "tst_collector_failures.moc"
