// SPDX-License-Identifier: MIT
// Process lists and cgroups that imitate more than they are.
#include "core/ListenerText.h"

#include <QTest>

using namespace Portmonote;
using namespace Portmonote::ListenerText;

namespace {

QByteArray record(const QByteArray &users, const QByteArray &rest = "ino:7 sk:5 cgroup:/ <->")
{
    return "tcp LISTEN 0      128    127.0.0.1:6000 0.0.0.0:* " + users + ' ' + rest + "  \n";
}

} // namespace

class SsParserElements : public QObject
{
    Q_OBJECT

private slots:
    void namesThatLookLikeRecordsStayNames_data();
    void namesThatLookLikeRecordsStayNames();
    void namesEscapedBySevenAreTakenAsTheyAre();
    void elementsInsideNamesAreNoProcesses_data();
    void elementsInsideNamesAreNoProcesses();
    void cgroupNamesCannotEndTheirField_data();
    void cgroupNamesCannotEndTheirField();
    void unicodeLineBreaksEndNoRecord();
    void malformedProcessListsAreRejected_data();
    void malformedProcessListsAreRejected();
    void rejectedRecordsHideNoneBehindThem();
};

void SsParserElements::namesThatLookLikeRecordsStayNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("6.1") << "6.1-forge.txt";
    QTest::newRow("6.15") << "6.15-forge.txt";
}

void SsParserElements::namesThatLookLikeRecordsStayNames()
{
    QFETCH(QString, name);
    const SsOutput output = parseSs(fixture(name));
    QVERIFY(output.isValid());
    const QByteArrayList expected{
        "tcp 127.0.0.1 7104 honest/27049/3",
        "tcp 127.0.0.1 7103 \rtcp LISTEN 1 /27048/9,\n\n\n/27047/9,x\n/27046/9",
        "tcp 127.0.0.1 7102 cut\n/27042/7,\nudp UNCONN 0 /27041/7",
        "tcp 127.0.0.1 7101 \ntcp LISTEN 0 /27033/5, *:22 *:* /27032/5",
    };
    QCOMPARE(socketTexts(output), expected);
    QCOMPARE(extensionTexts(output), lines("0 98283 2f / -\n0 98275 30 / -\n0 99271 31 / -\n0 99149 32 / -"));
}

void SsParserElements::namesEscapedBySevenAreTakenAsTheyAre()
{
    // From 7.0 on ss writes `.` for control bytes, `?` for what is not ASCII, and pads no line.
    const SsOutput output = parseSs("tcp LISTEN 0      128    127.0.0.1:6012 0.0.0.0:* "
                                    "users:((\"new.line\",pid=25824,fd=3)) ino:1 sk:1 cgroup:/ <->\n"
                                    "tcp LISTEN 0      128    127.0.0.1:6016 0.0.0.0:* "
                                    "users:((\"???bad\",pid=25828,fd=3)) ino:2 sk:2 cgroup:/ <->\n"
                                    "tcp LISTEN 0      128    127.0.0.1:6003 0.0.0.0:* "
                                    "users:((\"a\",pid=1,fd=3\",pid=25815,fd=3)) ino:3 sk:3 cgroup:/ <->\n");
    QVERIFY(output.isValid());
    const QByteArrayList expected{"tcp 127.0.0.1 6012 new.line/25824/3", "tcp 127.0.0.1 6016 ???bad/25828/3",
                                  "tcp 127.0.0.1 6003 a\",pid=1,fd=3/25815/3"};
    QCOMPARE(socketTexts(output), expected);
}

void SsParserElements::elementsInsideNamesAreNoProcesses_data()
{
    QTest::addColumn<QByteArray>("users");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("whole element") << QByteArray("users:((\"a\",pid=1,fd=3\",pid=42,fd=9))")
                                   << QByteArray("a\",pid=1,fd=3/42/9");
    QTest::newRow("element with thread")
        << QByteArray("users:((\"\",pid=1,tid=2\",pid=42,tid=43,fd=9))") << QByteArray("\",pid=1,tid=2/42/9");
    QTest::newRow("second list") << QByteArray("users:((\"users:((\"\",pid=42,fd=9))")
                                 << QByteArray("users:((\"/42/9");
    QTest::newRow("next element") << QByteArray("users:((\"a\",(\"b\",pid=42,fd=9))")
                                  << QByteArray("a\",(\"b/42/9");
    QTest::newRow("across two") << QByteArray(
        "users:((\"x\",pid=1\",pid=2,fd=3),(\",pid=9,fd=9\",pid=4,fd=5))")
                                << QByteArray("x\",pid=1/2/3,,pid=9,fd=9/4/5");
    QTest::newRow("pid 0") << QByteArray("users:((\"x\",pid=0,fd=0))") << QByteArray("x/0/0");
}

void SsParserElements::elementsInsideNamesAreNoProcesses()
{
    QFETCH(QByteArray, users);
    QFETCH(QByteArray, expected);
    const SsOutput output = parseSs(record(users));
    QVERIFY(output.isValid());
    QCOMPARE(socketTexts(output), QByteArrayList{"tcp 127.0.0.1 6000 " + expected});
    QCOMPARE(extensionTexts(output), QByteArrayList{"0 7 5 / -"});
}

void SsParserElements::cgroupNamesCannotEndTheirField_data()
{
    QTest::addColumn<QByteArray>("cgroup");
    for (const char *name :
         {"/a v6only:1", "/a v6only:1 <->", "/a <->", "/a -->  ", "/  ", "/x\ry", "/\x1b[2J",
          "/a uid:0 ino:1 sk:1 cgroup:/b", "/a cgroup:unreachable:1", "/users:((\"sshd\",pid=1,fd=3))",
          "/a  tcp LISTEN 0 5 *:22 *:*", "/\xff\xfe", "/a fwmark:0x1"}) {
        QTest::newRow(name) << QByteArray(name);
    }
}

void SsParserElements::cgroupNamesCannotEndTheirField()
{
    QFETCH(QByteArray, cgroup);
    const SsOutput four = parseSs(
        record("users:((\"a\",pid=2,fd=3))", "uid:33 ino:7 sk:5 cgroup:" + cgroup + " <->"));
    QVERIFY(four.isValid());
    QCOMPARE(extensionTexts(four), QByteArrayList{"33 7 5 " + cgroup + " -"});

    const SsOutput six = parseSs(
        "udp UNCONN 0 0 [::1]:53 [::]:* uid:33 ino:7 sk:5 fwmark:0x2a cgroup:" + cgroup + " v6only:0 -->\n");
    QVERIFY(six.isValid());
    QCOMPARE(extensionTexts(six), QByteArrayList{"33 7 5 " + cgroup + " 0"});
}

void SsParserElements::unicodeLineBreaksEndNoRecord()
{
    const QByteArray breaks = "\xe2\x80\xa8\xe2\x80\xa9\xc2\x85\x0b\x0c";
    const SsOutput output = parseSs(record("users:((\"" + breaks + "\",pid=42,fd=9))"));
    QVERIFY(output.isValid());
    QCOMPARE(output.listeners.size(), 1);
    QCOMPARE(output.listeners.first().processes.first().name, breaks);
}

void SsParserElements::malformedProcessListsAreRejected_data()
{
    QTest::addColumn<QByteArray>("users");
    for (const char *users :
         {"users:()", "users:(())", "users:((\"a\"))", "users:((\"a\",pid=1,fd=2)",
          "users:((\"a\",pid=,fd=2))", "users:((\"a\",pid=-1,fd=2))", "users:((\"a\",fd=2,pid=1))",
          "users:((\"a\",pid=1,fd=2),)", "users:((\"a\",pid=99999999999,fd=2))",
          "users:((\"a\",pid=1,fd=2))x", "users:((\"this name is far too long\",pid=1,fd=2))",
          "users:((\"a)b\",pid=1,fd=2))", "users:((a,pid=1,fd=2))", "users:[(\"a\",pid=1,fd=2)]",
          "users:((\"a\",pid=1,tid=,fd=2))"}) {
        QTest::newRow(users) << QByteArray(users);
    }
}

void SsParserElements::malformedProcessListsAreRejected()
{
    QFETCH(QByteArray, users);
    const QByteArray bad = record(users);
    const QByteArray good = record("users:((\"good\",pid=1,fd=2))");
    const SsOutput output = parseSs(good + bad + good);
    QVERIFY(!output.isValid());
    QVERIFY(output.complete);
    QCOMPARE(output.rejected, QByteArrayList{bad});
    QCOMPARE(output.listeners.size(), 2);
}

void SsParserElements::rejectedRecordsHideNoneBehindThem()
{
    // Two broken ones, a good one, a broken one: each broken one is shown by itself or with the next.
    const QByteArray good = record("users:((\"good\",pid=1,fd=2))");
    const SsOutput output = parseSs("rubbish\nmore rubbish\n" + good + record("users:((\"a\nb\",pid=x,fd=2))")
                                    + good);
    QCOMPARE(output.listeners.size(), 2);
    QCOMPARE(output.rejected.size(), 2);
    QCOMPARE(output.rejected.first(), "rubbish\nmore rubbish\n");
    QVERIFY(!output.isValid());
}

QTEST_GUILESS_MAIN(SsParserElements)
#include "tst_ssparser_elements.moc"
