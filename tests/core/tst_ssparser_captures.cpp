// SPDX-License-Identifier: MIT
// What real versions of ss printed.
#include "core/Fixture.h"
#include "core/SsParser.h"

#include <QTest>

using namespace Portmonote;

namespace {

/// The thirty sockets of the `basic` recordings, as they were opened.
const QStringList basicSockets{QStringLiteral("udp 127.0.0.1:7001 24682/8"),
                               QStringLiteral("udp 0.0.0.0:7004 24683/5"),
                               QStringLiteral("udp 0.0.0.0:42611 24680/5"),
                               QStringLiteral("udp 127.0.0.53%lo:53 24670/13"),
                               QStringLiteral("udp 192.0.2.10%eth0:68 24671/21"),
                               QStringLiteral("udp 127.0.0.1:123 24679/5"),
                               QStringLiteral("udp 0.0.0.0:123 24679/3"),
                               QStringLiteral("udp 0.0.0.0:4789"),
                               QStringLiteral("udp 0.0.0.0:5353 24680/3"),
                               QStringLiteral("udp 2001:db8::10:123 24679/8"),
                               QStringLiteral("udp fe80::94ef:90ff:fe0a:a7a0%eth0:123 24679/7"),
                               QStringLiteral("udp ::1:123 24679/6"),
                               QStringLiteral("udp :::123 24679/4"),
                               QStringLiteral("udp fe80::94ef:90ff:fe0a:a7a0%eth0:546 24671/20"),
                               QStringLiteral("udp *:5302 24681/5"),
                               QStringLiteral("udp :::5353 24680/4"),
                               QStringLiteral("tcp 0.0.0.0:8443 24678/9"),
                               QStringLiteral("tcp 0.0.0.0:8443 24678/8"),
                               QStringLiteral("tcp 0.0.0.0:8443 24678/7"),
                               QStringLiteral("tcp 0.0.0.0:8443 24678/6"),
                               QStringLiteral("tcp 0.0.0.0:22 24668/3"),
                               QStringLiteral("tcp 127.0.0.53%lo:53 24670/14"),
                               QStringLiteral("tcp 0.0.0.0:5303 24681/6"),
                               QStringLiteral("tcp 127.0.0.1:7000 24682/3"),
                               QStringLiteral("tcp 0.0.0.0:8080 24677/6 24676/6 24675/6 24674/6"),
                               QStringLiteral("tcp :::22 24668/4"),
                               QStringLiteral("tcp *:80 24669/18"),
                               QStringLiteral("tcp ::1:5300 24681/3"),
                               QStringLiteral("tcp ::ffff:127.0.0.1:5301 24681/4"),
                               QStringLiteral("tcp :::8080 24677/7 24676/7 24675/7 24674/7")};

QString words(const Listener &listener)
{
    QString text = toString(listener.protocol) + QLatin1Char(' ') + QString::fromUtf8(listener.address);
    if (!listener.zone.isEmpty())
        text += QLatin1Char('%') + QString::fromUtf8(listener.zone);
    text += QLatin1Char(':') + QString::number(listener.port);
    for (const SocketProcess &process : listener.processes)
        text += QStringLiteral(" %1/%2").arg(process.pid).arg(process.fd);
    return text;
}

const Listener *find(const SsOutput &output, Protocol protocol, quint16 port)
{
    for (const Listener &listener : output.listeners) {
        if (listener.protocol == protocol && listener.port == port)
            return &listener;
    }
    return nullptr;
}

} // namespace

class SsParserCaptures : public QObject
{
    Q_OBJECT
private slots:
    void sameSocketsInEveryVersion_data();
    void sameSocketsInEveryVersion();
    void wholeCapturesAreValid_data();
    void wholeCapturesAreValid();
    void foreignOutputIsRejectedWithItsRecord_data();
    void foreignOutputIsRejectedWithItsRecord();
    void extensionFieldsAreRead();
    void cgroupPathsAreTakenWhole();
    void cgroupIsKnownWithoutBeingRoot();
    void cutListsKeepTheAddressesOnly_data();
    void cutListsKeepTheAddressesOnly();
    void killedOutputIsIncomplete();
};

void SsParserCaptures::sameSocketsInEveryVersion_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"4.15.0-basic-lntupH.txt", "6.1-basic-lntupH.txt", "6.15-basic-lntupH.txt",
                             "6.1-basic-HlntupeO.txt", "6.15-basic-HlntupeO.txt", "7.3-basic-HlntupeO.txt",
                             "6.1-basic-COLUMNS80.txt", "6.1-basic-tty80.txt"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void SsParserCaptures::sameSocketsInEveryVersion()
{
    QFETCH(QString, name);
    const SsOutput output = parseSs(fixture(name));
    QVERIFY(output.isValid());
    QStringList seen;
    for (const Listener &listener : output.listeners)
        seen.append(words(listener));
    QStringList expected = basicSockets;
    seen.sort();
    expected.sort();
    QCOMPARE(seen, expected);
}

void SsParserCaptures::wholeCapturesAreValid_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("sockets");
    const QList<QPair<const char *, int>> captures{
        {"6.1-basic-threads-T.txt", 30},     {"6.1-caps-no-caps.txt", 11},
        {"6.1-caps-nobody+ptrace.txt", 11},  {"6.1-cgroup-bind-subtree.txt", 11},
        {"6.1-cgroup-churn-nobody.txt", 20}, {"6.1-cgroup-namespace.txt", 11},
        {"6.1-cgroup-nobody.txt", 11},       {"6.15-cgroup-nobody.txt", 11},
        {"6.1-cgroup-root.txt", 11},         {"6.1-cgroup-unmounted-root.txt", 11},
        {"6.1-dup-threads-T.txt", 2},        {"6.1-dup-threads-Tonly.txt", 2},
        {"6.1-dup-threads-p.txt", 2},        {"6.1-fd-in-flight.txt", 3},
        {"6.1-ifname-hostile.txt", 6},       {"6.1-mptcp.txt", 2},
        {"6.1-netlink-blocked-all.txt", 7},  {"6.1-netlink-blocked-diag.txt", 7},
        {"6.1-netns-and-passed-fd.txt", 2},  {"6.1-noP-e.txt", 11},
        {"6.1-nobody-hidepid2.txt", 4},      {"6.1-nobody-own-processes.txt", 4},
        {"6.1-noproc-root.txt", 4},          {"6.1-pidns-root.txt", 4},
        {"6.1-userns-unmapped.txt", 4},      {"6.7.0-e-without-p.txt", 11}};
    for (const auto &[name, sockets] : captures)
        QTest::newRow(name) << QString::fromLatin1(name) << sockets;
}

void SsParserCaptures::wholeCapturesAreValid()
{
    QFETCH(QString, name);
    QFETCH(int, sockets);
    const SsOutput output = parseSs(fixture(name));
    QVERIFY2(output.isValid(), output.rejected.value(0).constData());
    QCOMPARE(output.listeners.size(), sockets);
}

void SsParserCaptures::foreignOutputIsRejectedWithItsRecord_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("sockets");
    QTest::addColumn<QByteArray>("rejectedBegins");
    QTest::newRow("other states") << "6.1-basic-all-a.txt" << 30 << QByteArray("udp ESTAB");
    QTest::newRow("header") << "6.1-basic-header-lntup.txt" << 30 << QByteArray("Netid State");
    QTest::newRow("memory and info") << "6.1-basic-info-mi.txt" << 0 << QByteArray("udp UNCONN");
    QTest::newRow("no numbers") << "6.1-basic-no-n.txt" << 10 << QByteArray("udp UNCONN");
    QTest::newRow("no netid") << "6.1-basic-tcp-only-noNetid.txt" << 0 << QByteArray("LISTEN");
    QTest::newRow("mptcp") << "6.1-mptcp-M.txt" << 2 << QByteArray("mptcp LISTEN");
    QTest::newRow("usage") << "4.4.0-flag-unknown-H.txt" << 0 << QByteArray("EXIT 255");
}

void SsParserCaptures::foreignOutputIsRejectedWithItsRecord()
{
    QFETCH(QString, name);
    QFETCH(int, sockets);
    QFETCH(QByteArray, rejectedBegins);
    const SsOutput output = parseSs(fixture(name));
    QVERIFY(!output.isValid());
    QCOMPARE(output.listeners.size(), sockets);
    QVERIFY(output.rejected.value(0).startsWith(rejectedBegins));
}

void SsParserCaptures::extensionFieldsAreRead()
{
    const SsOutput output = parseSs(fixture(QStringLiteral("6.1-basic-HlntupeO.txt")));
    const Listener *marked = find(output, Protocol::Tcp, 5303); // has an fwmark in between
    QCOMPARE(*marked->inode, 87133u);
    QCOMPARE(marked->cookie, "1f");
    QCOMPARE(*marked->cgroup, "/");
    QCOMPARE(*marked->uid, 0u); // ss leaves it out for root
    QVERIFY(!marked->v6only);
    QCOMPARE(find(output, Protocol::Tcp, 80)->v6only, std::optional(false));
    QCOMPARE(find(output, Protocol::Tcp, 5300)->v6only, std::optional(true));
    QCOMPARE(find(output, Protocol::Udp, 7004)->cookie, "a"); // shut down for writing: -->
}

void SsParserCaptures::cgroupPathsAreTakenWhole()
{
    const SsOutput output = parseSs(fixture(QStringLiteral("6.1-cgroup-root.txt")));
    QCOMPARE(*find(output, Protocol::Tcp, 8101)->cgroup, "/system.slice/fake.service");
    QCOMPARE(*find(output, Protocol::Tcp, 8101)->uid, 1000u);
    QCOMPARE(*find(output, Protocol::Tcp, 8103)->cgroup,
             "/system.slice/odd name ino:1 sk:1 cgroup:/system.slice/sshd.service");
    QCOMPARE(*find(output, Protocol::Tcp, 8103)->inode, 142456u);
    QCOMPARE(*find(output, Protocol::Tcp, 8105)->cgroup, "/system.slice/esc\x1b[31m\r\tx.service");
    QCOMPARE(*find(output, Protocol::Tcp, 8110)->cgroup, "/system.slice/\xff\xfe.service");
    QCOMPARE(*find(output, Protocol::Tcp, 8102)->cgroup,
             "/user.slice/user-1000.slice/user@1000.service/app.slice/x.service");
    QVERIFY(!find(output, Protocol::Tcp, 8107)->cgroupIsKnown());
}

void SsParserCaptures::cgroupIsKnownWithoutBeingRoot()
{
    for (const char *name : {"6.1-cgroup-nobody.txt", "6.15-cgroup-nobody.txt"}) {
        const SsOutput output = parseSs(fixture(QString::fromLatin1(name)));
        const Listener *service = find(output, Protocol::Tcp, 8101);
        QVERIFY(service->processes.isEmpty());
        QCOMPARE(*service->cgroup, "/system.slice/fake.service");
    }
}

void SsParserCaptures::cutListsKeepTheAddressesOnly_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("6.1") << "6.1-longlist-3000.txt.gz";
    QTest::newRow("6.15") << "6.15-longlist-3000.txt.gz";
}

void SsParserCaptures::cutListsKeepTheAddressesOnly()
{
    QFETCH(QString, name);
    const SsOutput output = parseSs(fixture(name));
    QVERIFY(output.isValid());
    QCOMPARE(output.listeners.size(), 3);
    QVERIFY(!find(output, Protocol::Tcp, 82)->processesTruncated);
    QCOMPARE(find(output, Protocol::Tcp, 82)->processes.value(0).pid, 30568);
    for (const quint16 port : {quint16(80), quint16(81)}) {
        const Listener *cut = find(output, Protocol::Tcp, port);
        QVERIFY(cut->processesTruncated);
        QVERIFY(cut->processes.isEmpty());
        QVERIFY(!cut->inode && !cut->cgroup && !cut->uid);
    }
    QCOMPARE(find(output, Protocol::Tcp, 81)->address, "::1");
}

void SsParserCaptures::killedOutputIsIncomplete()
{
    const SsOutput output = parseSs(fixture(QStringLiteral("6.1-killed-truncated.txt.gz")));
    QVERIFY(!output.complete);
    QVERIFY(!output.isValid());
    QCOMPARE(output.rejected.size(), 1);
    QCOMPARE(output.listeners.size(), 602);
}

QTEST_GUILESS_MAIN(SsParserCaptures)
#include "tst_ssparser_captures.moc"
