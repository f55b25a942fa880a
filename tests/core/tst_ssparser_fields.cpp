// SPDX-License-Identifier: MIT
// Every field of the recorded outputs, against tables written by hand.
#include "core/ListenerText.h"

#include <QSet>
#include <QTest>

using namespace Portmonote;
using namespace Portmonote::ListenerText;

namespace {

// The thirty sockets of the recordings named `basic`, read off by eye.
constexpr const char *basicSockets = R"(
udp 127.0.0.1 7001 full/24682/8
udp 0.0.0.0 7004 udpclient/24683/5
udp 0.0.0.0 42611 avahi-daemon/24680/5
udp 127.0.0.53%lo 53 systemd-resolve/24670/13
udp 192.0.2.10%eth0 68 systemd-network/24671/21
udp 127.0.0.1 123 ntpd/24679/5
udp 0.0.0.0 123 ntpd/24679/3
udp 0.0.0.0 4789 -
udp 0.0.0.0 5353 avahi-daemon/24680/3
udp 2001:db8::10 123 ntpd/24679/8
udp fe80::94ef:90ff:fe0a:a7a0%eth0 123 ntpd/24679/7
udp ::1 123 ntpd/24679/6
udp :: 123 ntpd/24679/4
udp fe80::94ef:90ff:fe0a:a7a0%eth0 546 systemd-network/24671/20
udp * 5302 dnsmasq/24681/5
udp :: 5353 avahi-daemon/24680/4
tcp 0.0.0.0 8443 haproxy/24678/9
tcp 0.0.0.0 8443 haproxy/24678/8
tcp 0.0.0.0 8443 haproxy/24678/7
tcp 0.0.0.0 8443 haproxy/24678/6
tcp 0.0.0.0 22 sshd/24668/3
tcp 127.0.0.53%lo 53 systemd-resolve/24670/14
tcp 0.0.0.0 5303 dnsmasq/24681/6
tcp 127.0.0.1 7000 full/24682/3
tcp 0.0.0.0 8080 nginx/24677/6,nginx/24676/6,nginx/24675/6,nginx/24674/6
tcp :: 22 sshd/24668/4
tcp * 80 node/24669/18
tcp ::1 5300 dnsmasq/24681/3
tcp ::ffff:127.0.0.1 5301 dnsmasq/24681/4
tcp :: 8080 nginx/24677/7,nginx/24676/7,nginx/24675/7,nginx/24674/7
)";

constexpr const char *basicExtensions = R"(
0 87143 9 / -
0 87168 a / -
0 87127 b / -
0 87092 c / -
0 87103 d / -
0 87118 e / -
0 87116 f / -
0 86648 10 / -
0 87125 11 / -
0 87122 12 / 1
0 87120 13 / 1
0 87119 14 / 1
0 87117 15 / 1
0 87101 16 / 1
0 87132 17 / 0
0 87126 18 / 1
0 87113 19 / -
0 87112 1a / -
0 87111 1b / -
0 87110 1c / -
0 87085 1d / -
0 87093 1e / -
0 87133 1f / -
0 87138 20 / -
0 87106 21 / -
0 87086 22 / 1
0 87089 23 / 0
0 87130 24 / 1
0 87131 25 / 0
0 87107 26 / 1
)";

} // namespace

class SsParserFields : public QObject
{
    Q_OBJECT

private slots:
    void basicSocketsAreReadFromEveryVersion_data();
    void basicSocketsAreReadFromEveryVersion();
    void cgroupCapturesAreReadExactly_data();
    void cgroupCapturesAreReadExactly();
    void theCgroupThatImitatesFieldsIsKeptWhole();
    void liveUnitsThatSsCouldNotReachAreUnreachable();
    void socketsWithoutVisibleProcessesKeepTheRest_data();
    void socketsWithoutVisibleProcessesKeepTheRest();
    void everyDescriptorIsListedOnce();
    void threadsAreListedWithTheirProcess();
    void oddInterfaceNamesAreZones();
    void theFallbackToProcNetIsReadAsFarAsItGoes();
    void bareRecordsOf670HaveNoExtension();
    void tenThousandSocketsAreAllThere();
    void otherStatesAreRejectedAndListenersKept();
    void continuationLinesAreRejected();
    void mptcpRecordsAreRejectedAndTcpKept();
};

void SsParserFields::basicSocketsAreReadFromEveryVersion_data()
{
    QTest::addColumn<bool>("extended");
    QTest::newRow("4.15.0-basic-lntupH.txt") << false; // glued columns
    QTest::newRow("6.1-basic-lntupH.txt") << false;
    QTest::newRow("6.15-basic-lntupH.txt") << false;
    QTest::newRow("6.1-basic-HlntupeO.txt") << true;
    QTest::newRow("6.1-basic-COLUMNS80.txt") << true;
    QTest::newRow("6.1-basic-threads-T.txt") << true;
    QTest::newRow("6.1-basic-tty80.txt") << true; // CR LF
    QTest::newRow("6.15-basic-HlntupeO.txt") << true;
    QTest::newRow("7.3-basic-HlntupeO.txt") << true;
}

void SsParserFields::basicSocketsAreReadFromEveryVersion()
{
    QFETCH(bool, extended);
    const SsOutput output = parseSs(fixture(QString::fromLatin1(QTest::currentDataTag())));
    QVERIFY(output.isValid());
    QCOMPARE(socketTexts(output), lines(basicSockets));
    QCOMPARE(extensionTexts(output), extended ? lines(basicExtensions) : QByteArrayList(30, "- - - - -"));
    for (const Listener &listener : output.listeners)
        QVERIFY(!listener.processesTruncated);
}

// What all recordings named `cgroup` share; only the path differs with who looks from where.
struct CgroupSocket
{
    const char *socket;
    const char *name;
    const char *before;
    const char *v6only;
};
static constexpr CgroupSocket cgroupSockets[] = {
    {"udp * 8101", "fakesvc/31033/4", "1000 142450 38", "0"},
    {"tcp 0.0.0.0 8104", "tmplsvc/31036/3", "33 142459 39", "-"},
    {"tcp 0.0.0.0 8105", "ctlsvc/31038/3", "33 142462 3a", "-"},
    {"tcp 0.0.0.0 8106", "lockedsvc/31039/3", "33 142465 3b", "-"},
    {"tcp 0.0.0.0 8107", "moved/31040/3", "0 142468 3c", "-"},
    {"tcp 0.0.0.0 8108", "nobodysvc/31041/3", "65534 142471 3d", "-"},
    {"tcp 0.0.0.0 8109", "activated/31042/3", "0 142474 3e", "-"},
    {"tcp 0.0.0.0 8110", "nonutf/31043/3", "33 142477 3f", "-"},
    {"tcp 0.0.0.0 8101", "fakesvc/31033/3", "1000 142449 40", "-"},
    {"tcp 0.0.0.0 8103", "oddsvc/31035/3", "1001 142456 41", "-"},
    {"tcp ::1 8102", "usersvc/31034/3", "1000 142453 42", "1"},
};

void SsParserFields::cgroupCapturesAreReadExactly_data()
{
    QTest::addColumn<bool>("named");
    QTest::addColumn<QByteArrayList>("paths");
    const QByteArrayList all{"/system.slice/fake.service",
                             "/system.slice/system-getty.slice/dev-disk-by\\x2duuid@tty1.service",
                             "/system.slice/esc\x1b[31m\r\tx.service",
                             "/system.slice/locked.slice/in.service",
                             "unreachable:3f",
                             "/system.slice/fake.service",
                             "/system.slice/fake.socket",
                             "/system.slice/\xff\xfe.service",
                             "/system.slice/fake.service",
                             "/system.slice/odd name ino:1 sk:1 cgroup:/system.slice/sshd.service",
                             "/user.slice/user-1000.slice/user@1000.service/app.slice/x.service"};
    QByteArrayList unprivileged = all;
    unprivileged[3] = "unreachable:149";
    const QByteArrayList subtree{"/fake.service",
                                 "/system-getty.slice/dev-disk-by\\x2duuid@tty1.service",
                                 "/esc\x1b[31m\r\tx.service",
                                 "/locked.slice/in.service",
                                 "unreachable:3f",
                                 "/fake.service",
                                 "/fake.socket",
                                 "/\xff\xfe.service",
                                 "/fake.service",
                                 "/odd name ino:1 sk:1 cgroup:/system.slice/sshd.service",
                                 "hon"};
    const QByteArrayList inNamespace{"/",   "hon", "hon", "hon", "unreachable:3f", "/", "hon",
                                     "hon", "/",   "hon", "hon"};
    const QByteArrayList unmounted{"unreachable:2c", "unreachable:fd", "unreachable:110", "unreachable:149",
                                   "unreachable:3f", "unreachable:2c", "unreachable:15c", "unreachable:123",
                                   "unreachable:2c", "unreachable:d7", "unreachable:9e"};
    QTest::newRow("6.1-cgroup-root.txt") << true << all;
    QTest::newRow("6.15-cgroup-root.txt") << true << all;
    QTest::newRow("6.1-cgroup-nobody.txt") << false << unprivileged;
    QTest::newRow("6.15-cgroup-nobody.txt") << false << unprivileged;
    QTest::newRow("6.1-noP-e.txt") << false << all;
    QTest::newRow("6.1-cgroup-bind-subtree.txt") << true << subtree;
    QTest::newRow("6.1-cgroup-namespace.txt") << true << inNamespace;
    QTest::newRow("6.1-cgroup-unmounted-root.txt") << true << unmounted;
    QTest::newRow("6.1-caps-no-caps.txt") << false << all;
    QTest::newRow("6.1-caps-no-sys_ptrace.txt") << false << all;
    QTest::newRow("6.1-caps-no-dac.txt") << true << all;
    QTest::newRow("6.1-caps-no-net_admin.txt") << true << all;
    QTest::newRow("6.1-caps-nobody+ptrace+dacread.txt") << true << all;
    QTest::newRow("6.1-caps-nobody+ptrace.txt") << false << unprivileged;
}

void SsParserFields::cgroupCapturesAreReadExactly()
{
    QFETCH(bool, named);
    QFETCH(QByteArrayList, paths);
    const SsOutput output = parseSs(fixture(QString::fromLatin1(QTest::currentDataTag())));
    QVERIFY(output.isValid());
    QByteArrayList sockets;
    QByteArrayList extensions;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const CgroupSocket &row = cgroupSockets[i];
        sockets.append(QByteArray(row.socket) + ' ' + (named ? row.name : "-"));
        extensions.append(QByteArray(row.before) + ' ' + paths.at(i) + ' ' + row.v6only);
    }
    QCOMPARE(socketTexts(output), sockets);
    QCOMPARE(extensionTexts(output), extensions);
}

void SsParserFields::theCgroupThatImitatesFieldsIsKeptWhole()
{
    // Behind the records of this recording, a shell wrote a line of its own.
    const SsOutput output = parseSs(fixture(QStringLiteral("6.1-cgroup-su-nobody.txt")));
    QVERIFY(!output.isValid());
    QVERIFY(output.complete);
    QCOMPARE(output.rejected, QByteArrayList{"rc=0 path=... ss=/usr/bin/ss\n"});
    QCOMPARE(output.listeners.size(), 11);
    const Listener &odd = output.listeners.at(9);
    QCOMPARE(extensionText(odd),
             "1001 142456 41 /system.slice/odd name ino:1 sk:1 cgroup:/system.slice/sshd.service -");
    QVERIFY(odd.cgroupIsKnown());
    QVERIFY(!output.listeners.at(3).cgroupIsKnown());
}

void SsParserFields::liveUnitsThatSsCouldNotReachAreUnreachable()
{
    const SsOutput output = parseSs(fixture(QStringLiteral("6.1-cgroup-churn-nobody.txt")));
    QVERIFY(output.isValid());
    QCOMPARE(output.listeners.size(), 20);
    QByteArrayList known;
    for (const Listener &listener : output.listeners) {
        QCOMPARE(listener.uid, 33u);
        QVERIFY(listener.processes.isEmpty());
        if (listener.cgroupIsKnown())
            known.append(QByteArray::number(listener.port) + ' ' + *listener.cgroup);
    }
    const QByteArrayList expected{"9080 /labss.slice/u080.service", "9030 /labss.slice/u030.service",
                                  "9110 /labss.slice/u110.service", "9160 /labss.slice/u160.service"};
    QCOMPARE(known, expected);
}

void SsParserFields::socketsWithoutVisibleProcessesKeepTheRest_data()
{
    QTest::addColumn<QByteArrayList>("sockets");
    QTest::addColumn<QByteArrayList>("extensions");
    const QByteArrayList hidden = lines("tcp 0.0.0.0 8204 -\ntcp 0.0.0.0 8201 -\ntcp 0.0.0.0 8202 -\n"
                                        "tcp 0.0.0.0 8203 -");
    QByteArrayList own = hidden;
    own[1] = "tcp 0.0.0.0 8201 execd/31252/3";
    const QByteArrayList plain = lines(
        "33 143205 43 / -\n65534 143193 44 / -\n65534 143208 45 / -\n0 143196 46 / -");
    const QByteArrayList noMount = lines("33 143205 43 unreachable:1 -\n65534 143193 44 unreachable:1 -\n"
                                         "65534 143208 45 unreachable:1 -\n0 143196 46 unreachable:1 -");
    const QByteArrayList unmapped = lines("65534 143205 43 / -\n65534 143193 44 / -\n65534 143208 45 / -\n"
                                          "65534 143196 46 / -");
    QTest::newRow("6.1-nobody-own-processes.txt") << own << plain;
    QTest::newRow("6.1-nobody-hidepid2.txt") << own << plain;
    QTest::newRow("6.1-pidns-root.txt") << hidden << plain;
    QTest::newRow("6.1-noproc-root.txt") << hidden << noMount;
    QTest::newRow("6.1-userns-unmapped.txt") << hidden << unmapped;
    QTest::newRow("6.1-fd-in-flight.txt")
        << lines("tcp 0.0.0.0 8404 -\ntcp 0.0.0.0 8403 python3/17119/5\ntcp 0.0.0.0 8401 leftnetns/17247/5")
        << lines("0 14576191 12c8ea / -\n0 14576145 12c8e8 / -\n0 14576129 12c8e9 / -");
    QTest::newRow("6.1-netns-and-passed-fd.txt")
        << lines("tcp 0.0.0.0 8403 python3/17119/5\ntcp 0.0.0.0 8401 leftnetns/17247/5")
        << lines("0 14576145 12c8e8 / -\n0 14576129 12c8e9 / -");
    QTest::newRow("6.1-mptcp.txt") << lines("tcp 0.0.0.0 8302 gosvc/17172/4\ntcp 0.0.0.0 8301 gosvc/17172/3")
                                   << lines("0 14575911 12c8e0 / -\n0 14575908 12c8e1 / -");
}

void SsParserFields::socketsWithoutVisibleProcessesKeepTheRest()
{
    const SsOutput output = parseSs(fixture(QString::fromLatin1(QTest::currentDataTag())));
    QVERIFY(output.isValid());
    QTEST(socketTexts(output), "sockets");
    QTEST(extensionTexts(output), "extensions");
}

void SsParserFields::everyDescriptorIsListedOnce()
{
    const SsOutput output = parseSs(fixture(QStringLiteral("6.1-dup-threads-p.txt")));
    QVERIFY(output.isValid());
    const QByteArrayList expected{
        "udp ::1 7202 dups/27554/8",
        "tcp 127.0.0.1 7201 dups/27554/7,dups/27554/6,dups/27554/5,dups/27554/4,dups/27554/3"};
    QCOMPARE(socketTexts(output), expected);
}

void SsParserFields::threadsAreListedWithTheirProcess()
{
    for (const char *name : {"6.1-dup-threads-T.txt", "6.1-dup-threads-Tonly.txt"}) {
        const SsOutput output = parseSs(fixture(QString::fromLatin1(name)));
        QVERIFY(output.isValid());
        QCOMPARE(output.listeners.size(), 2);
        QCOMPARE(socketText(output.listeners.first()),
                 "udp ::1 7202 dups-2/27554/8,dups-1/27554/8,dups-0/27554/8,dups/27554/8");
        const QList<SocketProcess> &processes = output.listeners.last().processes;
        QCOMPARE(processes.size(), 20);
        for (const SocketProcess &process : processes)
            QCOMPARE(process.pid, 27554); // never a thread id
        QCOMPARE(processes.first(), (SocketProcess{"dups-2", 27554, 7}));
        QCOMPARE(processes.last(), (SocketProcess{"dups", 27554, 3}));
    }
}

void SsParserFields::oddInterfaceNamesAreZones()
{
    const SsOutput output = parseSs(fixture(QStringLiteral("6.1-ifname-hostile.txt")));
    QVERIFY(output.isValid());
    const QByteArrayList expected{
        "udp 0.0.0.0%\x1b[31mred 8311 ifsvc/17219/3", "udp 0.0.0.0%\xff\xfe 8312 ifsvc/17224/3",
        "udp 0.0.0.0%a=b;c|d 8314 ifsvc/17245/3",     "tcp *%a=b;c|d 8314 ifsvc/17245/4",
        "tcp *%\xff\xfe 8312 ifsvc/17224/4",          "tcp *%\x1b[31mred 8311 ifsvc/17219/4"};
    QCOMPARE(socketTexts(output), expected);
    QCOMPARE(extensionText(output.listeners.at(4)), "0 14576023 12c8e6 / 0");
}

void SsParserFields::theFallbackToProcNetIsReadAsFarAsItGoes()
{
    // The collector refuses it for what it says on stderr; the records themselves are sound.
    for (const char *name : {"6.1-netlink-blocked-all.txt", "6.1-netlink-blocked-diag.txt"}) {
        const SsOutput output = parseSs(fixture(QString::fromLatin1(name)));
        QVERIFY(output.isValid());
        const QByteArrayList sockets{
            "udp 127.0.0.53 53 sshd/14487/6",        "udp * 5353 sshd/14487/7", "tcp 0.0.0.0 22 sshd/14487/3",
            "tcp 127.0.0.1 7000 sshd/14487/8",       "tcp * 22 sshd/14487/4",   "tcp * 80 sshd/14487/5",
            "tcp ::ffff:127.0.0.1 5301 sshd/14487/9"};
        QCOMPARE(socketTexts(output), sockets);
        QCOMPARE(extensionText(output.listeners.at(0)), "- - - - -");
        QCOMPARE(extensionText(output.listeners.at(2)), "0 14490932 97f22526 - -");
    }
}

void SsParserFields::bareRecordsOf670HaveNoExtension()
{
    const SsOutput output = parseSs(fixture(QStringLiteral("6.7.0-e-without-p.txt")));
    QVERIFY(output.isValid());
    QCOMPARE(output.listeners.size(), 11);
    QCOMPARE(extensionTexts(output), QByteArrayList(11, "- - - - -"));
    QCOMPARE(socketText(output.listeners.first()), "udp * 8101 -");
    QCOMPARE(socketText(output.listeners.last()), "tcp ::1 8102 -");
}

void SsParserFields::tenThousandSocketsAreAllThere()
{
    for (const bool extended : {false, true}) {
        const SsOutput output = parseSs(fixture(extended ? QStringLiteral("6.1-scale-10000-HlntupeO.txt.gz")
                                                         : QStringLiteral("6.1-scale-10000-lntupH.txt.gz")));
        QVERIFY(output.isValid());
        QCOMPARE(output.listeners.size(), 10000);
        QSet<QByteArray> places;
        QSet<QByteArray> cookies;
        for (const Listener &listener : output.listeners) {
            QVERIFY(listener.address.startsWith("127.0.0."));
            QCOMPARE(listener.processes.size(), 1);
            const SocketProcess &process = listener.processes.first();
            QCOMPARE(process.name, "many-" + QByteArray::number(process.pid - 32303));
            places.insert(listener.address + ':' + QByteArray::number(listener.port));
            cookies.insert(listener.cookie);
        }
        QCOMPARE(places.size(), 10000);
        QCOMPARE(cookies.size(), extended ? 10000 : 1);
    }
}

void SsParserFields::otherStatesAreRejectedAndListenersKept()
{
    const SsOutput output = parseSs(fixture(QStringLiteral("6.1-basic-all-a.txt")));
    QCOMPARE(socketTexts(output), lines(basicSockets));
    QByteArray rejected = output.rejected.join();
    QCOMPARE(rejected.count('\n'), 8);
    QCOMPARE(rejected.count(" ESTAB "), 7);
    QCOMPARE(rejected.count(" SYN-SENT "), 1);
    QVERIFY(!rejected.contains("LISTEN") && !rejected.contains("UNCONN"));
}

void SsParserFields::continuationLinesAreRejected()
{
    const SsOutput output = parseSs(fixture(QStringLiteral("6.1-basic-info-mi-noO.txt")));
    QCOMPARE(output.rejected.size(), 30);
    for (const QByteArray &record : output.rejected)
        QVERIFY(record.startsWith("\t skmem:("));
}

void SsParserFields::mptcpRecordsAreRejectedAndTcpKept()
{
    const SsOutput output = parseSs(fixture(QStringLiteral("6.1-mptcp-M.txt")));
    QCOMPARE(socketTexts(output), lines("tcp 0.0.0.0 8302 gosvc/17172/4\ntcp 0.0.0.0 8301 gosvc/17172/3"));
    QCOMPARE(output.rejected.size(), 1);
    QVERIFY(output.rejected.first().startsWith("mptcp LISTEN"));
}

QTEST_GUILESS_MAIN(SsParserFields)
#include "tst_ssparser_fields.moc"
