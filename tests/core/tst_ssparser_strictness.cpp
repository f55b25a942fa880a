// SPDX-License-Identifier: MIT
// Formats of old versions, lists that were cut, records that are nearly right.
#include "core/ListenerText.h"

#include <QTest>

using namespace Portmonote;
using namespace Portmonote::ListenerText;

namespace {

constexpr const char *plainHead = "tcp LISTEN 0 128 0.0.0.0:22 0.0.0.0:* ";

} // namespace

class SsParserStrictness : public QObject
{
    Q_OBJECT

private slots:
    void cutProcessListsKeepTheAddressAlone_data();
    void cutProcessListsKeepTheAddressAlone();
    void unlimitedListsOfOldVersionsAreRead();
    void listsThatBreakOffElsewhereAreRejected();
    void noRecordBeginsInsideABrokenList();
    void emptyOutputIsValidAndEmpty();
    void oldAddressesAreRead();
    void fiveFourEndsWithoutLineFeed();
    void aLastRecordWithoutItsFieldsIsIncomplete();
    void widePaddingIsSkipped();
    void carriageReturnsBeforeLineFeedsAreSkipped();
    void headsAreReadStrictly_data();
    void headsAreReadStrictly();
    void extensionsAreReadStrictly_data();
    void extensionsAreReadStrictly();
};

void SsParserStrictness::cutProcessListsKeepTheAddressAlone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("6.1") << fixture(QStringLiteral("6.1-longlist-3000.txt.gz"));
    QTest::newRow("6.15") << fixture(QStringLiteral("6.15-longlist-3000.txt.gz"));
}

void SsParserStrictness::cutProcessListsKeepTheAddressAlone()
{
    QFETCH(QByteArray, text);
    const SsOutput output = parseSs(text);
    QVERIFY(output.isValid());
    QCOMPARE(socketTexts(output), lines("tcp 0.0.0.0 82 small/30568/3\ntcp 0.0.0.0 80 -\ntcp ::1 81 -"));
    QCOMPARE(extensionTexts(output), lines("0 100176 35 / -\n- - - - -\n- - - - -"));
    QVERIFY(!output.listeners.at(0).processesTruncated);
    QVERIFY(output.listeners.at(1).processesTruncated);
    QVERIFY(output.listeners.at(2).processesTruncated);
    QVERIFY(!parseSs(QByteArrayView(text).chopped(1)).isValid());
}

void SsParserStrictness::unlimitedListsOfOldVersionsAreRead()
{
    QByteArray users = "users:(";
    for (int pid = 9999; pid > 5000; --pid)
        users += "(\"prefork\",pid=" + QByteArray::number(pid) + ",fd=3),";
    users.back() = ')';
    const SsOutput output = parseSs(plainHead + users + "\n" + plainHead + "users:((\"a\",pid=1,fd=2))\n");
    QVERIFY(output.isValid());
    QCOMPARE(output.listeners.size(), 2);
    QCOMPARE(output.listeners.first().processes.size(), 4999);
    QVERIFY(!output.listeners.first().processesTruncated);
}

void SsParserStrictness::listsThatBreakOffElsewhereAreRejected()
{
    // Shorter or longer than the limit that ss cuts at: something else broke them.
    for (const int elements : {3, 3000, 3845, 3860, 5000, 50'000}) {
        const SsOutput output = parseSs(plainHead + QByteArray("users:(")
                                        + QByteArray("(\"a\",pid=1,fd=2),").repeated(elements) + "\n");
        QVERIFY2(!output.isValid(), QByteArray::number(elements).constData());
        QVERIFY(output.listeners.isEmpty());
    }
}

void SsParserStrictness::noRecordBeginsInsideABrokenList()
{
    const QByteArray list =
        QByteArray("(\"\nudpUNCONN 0 0 *%\",pid=1,fd=2),(\":1 *:* users:((\"\",pid=1,fd=2),").repeated(500);
    const SsOutput output = parseSs(plainHead + QByteArray("users:(") + list + "\n" + plainHead + "\n");
    QCOMPARE(output.rejected.size(), 1);
    QCOMPARE(socketTexts(output), QByteArrayList{"tcp 0.0.0.0 22 -"});
}

void SsParserStrictness::emptyOutputIsValidAndEmpty()
{
    const SsOutput output = parseSs({});
    QVERIFY(output.isValid());
    QVERIFY(output.listeners.isEmpty());
}

void SsParserStrictness::oldAddressesAreRead()
{
    // iproute2 up to 4.12: `*` is IPv4, and IPv6 has no brackets.
    const SsOutput output = parseSs(
        "udp    UNCONN     0      0         *:68                    *:*                   "
        "users:((\"dhclient\",pid=600,fd=6))\n"
        "udp    UNCONN     0      0      fe80::1%eth0:546                  :::*                   "
        "users:((\"dhclient\",pid=601,fd=5))\n"
        "tcp    LISTEN     0      128       *:22                    *:*                   "
        "users:((\"sshd\",pid=700,fd=3))\n"
        "tcp    LISTEN     0      128    127.0.0.53%lo:53                    *:*                  \n"
        "tcp    LISTEN     0      128      :::22                   :::*                   "
        "users:((\"sshd\",pid=700,fd=4))\n"
        "tcp    LISTEN     0      5       ::1:631                  :::*                   "
        "users:((\"cupsd\",pid=800,fd=10)) ino:9 sk:1 v6only:1 <->\n"
        "tcp    LISTEN     0      5       ::ffff:127.0.0.1:25                  :::*                  \n");
    QVERIFY(output.isValid());
    QCOMPARE(socketTexts(output),
             lines("udp * 68 dhclient/600/6\nudp fe80::1%eth0 546 dhclient/601/5\ntcp * 22 sshd/700/3\n"
                   "tcp 127.0.0.53%lo 53 -\ntcp :: 22 sshd/700/4\ntcp ::1 631 cupsd/800/10\n"
                   "tcp ::ffff:127.0.0.1 25 -"));
    QCOMPARE(extensionText(output.listeners.at(5)), "0 9 1 - 1");
}

void SsParserStrictness::fiveFourEndsWithoutLineFeed()
{
    const QByteArray first = plainHead + QByteArray("users:((\"a\",pid=1,fd=2))  \n");
    const SsOutput plain = parseSs(first + plainHead + "users:((\"b\",pid=3,fd=4))");
    QVERIFY(plain.isValid());
    QCOMPARE(socketTexts(plain), lines("tcp 0.0.0.0 22 a/1/2\ntcp 0.0.0.0 22 b/3/4"));
    const SsOutput padded = parseSs(first + plainHead + "users:((\"b\",pid=3,fd=4))    ");
    QVERIFY(padded.isValid());

    for (const char *end : {" <->", " <->   ", " -->", " ---", " <--"}) {
        const SsOutput extended = parseSs(plainHead + QByteArray("uid:5 ino:6 sk:7") + end);
        QVERIFY(extended.isValid());
        QCOMPARE(extensionTexts(extended), QByteArrayList{"5 6 7 - -"});
    }
    // Without a process and without fields, a cut can't be told from the end: rejected, to be safe.
    QVERIFY(!parseSs(first + "udp UNCONN 0 0 0.0.0.0:4789 0.0.0.0:*").isValid());
}

void SsParserStrictness::aLastRecordWithoutItsFieldsIsIncomplete()
{
    const QByteArray extended = "users:((\"a\",pid=1,fd=2)) ino:1 sk:1 cgroup:/ <->\n";
    QByteArray longList = "users:(";
    while (longList.size() < 65500)
        longList += "(\"prefork\",pid=30000,fd=3),";
    longList = longList.left(65535) + "\n";
    const QByteArray cut = plainHead + QByteArray("users:((\"b\",pid=3,fd=4))");

    QVERIFY(!parseSs(plainHead + extended + cut).isValid());
    // … also when the first record tells nothing of its fields.
    QVERIFY(parseSs(plainHead + longList + plainHead + extended).isValid());
    QVERIFY(!parseSs(plainHead + longList + plainHead + extended + cut).isValid());
}

void SsParserStrictness::widePaddingIsSkipped()
{
    const QByteArray blanks(5000, ' ');
    const SsOutput output = parseSs(plainHead + QByteArray("users:((\"a\",pid=1,fd=2))") + blanks
                                    + "uid:5 ino:6 sk:7 cgroup:/x <->" + blanks + "\n" + plainHead + blanks
                                    + "ino:8 sk:9 cgroup:/y <->\n");
    QVERIFY(output.isValid());
    QCOMPARE(extensionTexts(output), lines("5 6 7 /x -\n0 8 9 /y -"));
}

void SsParserStrictness::carriageReturnsBeforeLineFeedsAreSkipped()
{
    const SsOutput output = parseSs(plainHead + QByteArray("users:((\"a\",pid=1,fd=2))\r\n") + plainHead
                                    + "\r\n" + plainHead
                                    + "users:((\"cr\r\n\",pid=3,fd=4)) ino:6 sk:7 cgroup:/x\r <->  \r\n");
    QVERIFY(output.isValid());
    QCOMPARE(socketText(output.listeners.last()), "tcp 0.0.0.0 22 cr\r\n/3/4");
    QCOMPARE(extensionTexts(output), lines("- - - - -\n- - - - -\n0 6 7 /x\r -"));
}

void SsParserStrictness::headsAreReadStrictly_data()
{
    QTest::addColumn<QByteArray>("head");
    for (const char *head : {"tcp UNCONN 0 0 0.0.0.0:1 0.0.0.0:*",
                             "udp LISTEN 0 0 0.0.0.0:1 0.0.0.0:*",
                             "TCP LISTEN 0 0 0.0.0.0:1 0.0.0.0:*",
                             " tcp LISTEN 0 0 0.0.0.0:1 0.0.0.0:*",
                             "tcp LISTEN 0 0.0.0.0:1 0.0.0.0:*",
                             "tcp LISTEN -1 0 0.0.0.0:1 0.0.0.0:*",
                             "tcp LISTEN 0 x 0.0.0.0:1 0.0.0.0:*",
                             "tcp LISTEN 0 0 0.0.0.0:0 0.0.0.0:*",
                             "tcp LISTEN 0 0 0.0.0.0:65536 0.0.0.0:*",
                             "tcp LISTEN 0 0 0.0.0.0:* 0.0.0.0:*",
                             "tcp LISTEN 0 0 0.0.0.0:ssh 0.0.0.0:*",
                             "tcp LISTEN 0 0 :1 0.0.0.0:*",
                             "tcp LISTEN 0 0 0.0.0.0 0.0.0.0:*",
                             "tcp LISTEN 0 0 localhost:1 0.0.0.0:*",
                             "tcp LISTEN 0 0 [::1:1 [::]:*",
                             "tcp LISTEN 0 0 [::1]x:1 [::]:*",
                             "tcp LISTEN 0 0 [::1]%:1 [::]:*",
                             "tcp LISTEN 0 0 0.0.0.0%:1 0.0.0.0:*",
                             "tcp LISTEN 0 0 []:1 [::]:*",
                             "tcp LISTEN 0 0 **:1 *:*",
                             "tcp LISTEN 0 0 0.0.0.0:1 1.2.3.4:5",
                             "tcp LISTEN 0 0 0.0.0.0:1",
                             "tcp LISTEN 0 0 0.0.0.0:1 0.0.0.0:*x",
                             "tcpLISTEN0 0 0.0.0.0:1 0.0.0.0:*",
                             "tcp LISTEN 0 0 0.0.0.0:1\t0.0.0.0:*",
                             "tcp LISTEN 18446744073709551616 0 0.0.0.0:1 0.0.0.0:*",
                             "raw UNCONN 0 0 0.0.0.0:1 0.0.0.0:*"}) {
        QTest::newRow(head) << QByteArray(head);
    }
}

void SsParserStrictness::headsAreReadStrictly()
{
    QFETCH(QByteArray, head);
    const QByteArray good = plainHead + QByteArray("\n");
    const SsOutput output = parseSs(good + head + '\n' + good);
    QCOMPARE(output.rejected, QByteArrayList{head + '\n'});
    QCOMPARE(output.listeners.size(), 2);
    QVERIFY(!output.isValid());
}

void SsParserStrictness::extensionsAreReadStrictly_data()
{
    QTest::addColumn<QByteArray>("extension");
    for (const char *extension :
         {"ino:1", "ino:1 sk:", "ino:1 sk:xyz cgroup:/ <->", "sk:1 ino:1 cgroup:/ <->", "uid: ino:1 sk:1 <->",
          "uid:4294967296 ino:1 sk:1 <->", "ino:1 sk:1 cgroup:/", "ino:1 sk:1 cgroup:/ <",
          "ino:1 sk:1 rubbish <->", "ino:1 sk:1 fwmark:0x cgroup:/ <->", "ino:1 sk:11112222333344445 <->",
          "timer:(on ino:1 sk:1 <->", "ino:99999999999999999999 sk:1 <->", "cgroup:/ <->", "<->",
          "skmem:(r0)", "ino:1 sk:1 cgroup:/ <-> skmem:(r0)", "rubbish"}) {
        QTest::newRow(extension) << QByteArray(extension);
    }
}

void SsParserStrictness::extensionsAreReadStrictly()
{
    QFETCH(QByteArray, extension);
    const QByteArray bad = plainHead + extension + '\n';
    const SsOutput output = parseSs(plainHead + QByteArray("\n") + bad + plainHead + "\n");
    QCOMPARE(output.rejected, QByteArrayList{bad});
    QCOMPARE(output.listeners.size(), 2);
}

QTEST_GUILESS_MAIN(SsParserStrictness)
#include "tst_ssparser_strictness.moc"
