// SPDX-License-Identifier: MIT
// Old formats, cut output, garbage.
#include "core/Fixture.h"
#include "core/SsParser.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Portmonote;

class SsParserLimits : public QObject
{
    Q_OBJECT
private slots:
    void otherFormatsAreRead_data();
    void otherFormatsAreRead();
    void malformedRecordsAreRejected_data();
    void malformedRecordsAreRejected();
    void outputThatIsCutInARecordIsNeverValid();
    void garbageIsNeverValid();
    void rejectedRecordsAreBounded();
    void headerIsRecognised();
};

void SsParserLimits::otherFormatsAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<int>("port");
    QTest::addColumn<int>("pid");
    QTest::newRow("4.12, IPv6") << QByteArray(
        "tcp    LISTEN     0      128    :::22                   :::*                   "
        "users:((\"sshd\",pid=9,fd=4))\n")
                                << QByteArray("::") << 22 << 9;
    QTest::newRow("4.12, IPv4") << QByteArray(
        "tcp    LISTEN     0      128     *:22                    *:*       "
        "users:((\"sshd\",pid=9,fd=3))\n")
                                << QByteArray("*") << 22 << 9;
    QTest::newRow("5.4, no last line feed")
        << QByteArray("udp UNCONN 0 0 0.0.0.0:68 0.0.0.0:* users:((\"dhclient\",pid=5,fd=7))")
        << QByteArray("0.0.0.0") << 68 << 5;
    QTest::newRow("6.8, users and the rest in columns")
        << QByteArray("tcp LISTEN 0 5 0.0.0.0:80 0.0.0.0:* users:((\"a\",pid=3,fd=4))      uid:33 ino:5 sk:6 "
                      "cgroup:/ <->   \n")
        << QByteArray("0.0.0.0") << 80 << 3;
    QTest::newRow("4.19, glued") << QByteArray(
        "tcpLISTEN 0 5 0.0.0.0:80 0.0.0.0:* users:((\"a\",pid=3,fd=4))\n")
                                 << QByteArray("0.0.0.0") << 80 << 3;
    QTest::newRow("from a terminal") << QByteArray(
        "tcp LISTEN 0 5 0.0.0.0:80 0.0.0.0:* users:((\"a\",pid=3,fd=4))  \r\n")
                                     << QByteArray("0.0.0.0") << 80 << 3;
    QTest::newRow("threads") << QByteArray(
        "tcp LISTEN 0 5 0.0.0.0:80 0.0.0.0:* users:((\"a\",pid=3,tid=8,fd=4))\n")
                             << QByteArray("0.0.0.0") << 80 << 3;
    QTest::newRow("before cgroups") << QByteArray(
        "tcp LISTEN 0 5 [::]:80 [::]:* users:((\"a\",pid=3,fd=4)) uid:5 ino:7 "
        "sk:b v6only:1 <->\n") << QByteArray("::")
                                    << 80 << 3;
}

void SsParserLimits::otherFormatsAreRead()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, address);
    QFETCH(int, port);
    QFETCH(int, pid);
    const SsOutput output = parseSs(text);
    QVERIFY2(output.isValid(), output.rejected.value(0).constData());
    QCOMPARE(output.listeners.size(), 1);
    QCOMPARE(output.listeners.first().address, address);
    QCOMPARE(int(output.listeners.first().port), port);
    QCOMPARE(output.listeners.first().processes.value(0).pid, pid);
}

void SsParserLimits::malformedRecordsAreRejected_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("port 0") << QByteArray("tcp LISTEN 0 5 0.0.0.0:0 0.0.0.0:* \n");
    QTest::newRow("port 65536") << QByteArray("tcp LISTEN 0 5 0.0.0.0:65536 0.0.0.0:* \n");
    QTest::newRow("negative port") << QByteArray("tcp LISTEN 0 5 0.0.0.0:-1 0.0.0.0:* \n");
    QTest::newRow("no port") << QByteArray("tcp LISTEN 0 5 0.0.0.0: 0.0.0.0:* \n");
    QTest::newRow("sctp") << QByteArray("sctp LISTEN 0 5 0.0.0.0:1 0.0.0.0:* \n");
    QTest::newRow("UDP that listens") << QByteArray("udp LISTEN 0 5 0.0.0.0:1 0.0.0.0:* \n");
    QTest::newRow("a peer") << QByteArray("tcp LISTEN 0 5 0.0.0.0:1 1.2.3.4:5 \n");
    QTest::newRow("a name") << QByteArray("tcp LISTEN 0 5 localhost:1 0.0.0.0:* \n");
    QTest::newRow("pid too large") << QByteArray(
        "tcp LISTEN 0 5 0.0.0.0:1 0.0.0.0:* users:((\"a\",pid=99999999999,fd=3))\n");
    QTest::newRow("text behind") << QByteArray(
        "tcp LISTEN 0 5 0.0.0.0:1 0.0.0.0:* users:((\"a\",pid=9,fd=3)) hello\n");
    QTest::newRow("inode too large") << QByteArray(
        "tcp LISTEN 0 5 0.0.0.0:1 0.0.0.0:* ino:99999999999999999999 sk:1 <->\n");
    QTest::newRow("empty line") << QByteArray("\n");
}

void SsParserLimits::malformedRecordsAreRejected()
{
    QFETCH(QByteArray, text);
    const SsOutput output = parseSs(text);
    QVERIFY(!output.isValid());
    QVERIFY(output.listeners.isEmpty());
    QCOMPARE(output.rejected.value(0).trimmed(), text.trimmed());
}

void SsParserLimits::outputThatIsCutInARecordIsNeverValid()
{
    const QByteArray whole = fixture(QStringLiteral("6.1-basic-HlntupeO.txt"));
    QVERIFY(parseSs(whole).isValid());
    for (qsizetype length = 1; length < whole.size(); ++length) {
        const SsOutput output = parseSs(QByteArrayView(whole).first(length));
        // Behind the mark that ends a record (its padding is no part of it) nothing is missing.
        const QByteArray line = whole.left(length).mid(whole.left(length).lastIndexOf('\n') + 1).trimmed();
        // A lone record could also be one of ss without -e, which ends with its process list.
        const bool lone = !whole.left(length).contains('\n') && line.endsWith("))");
        const bool ended = line.isEmpty() || line.endsWith(" <->") || line.endsWith(" -->") || lone;
        if (ended != output.isValid())
            QFAIL(qPrintable(QStringLiteral("cut at %1: %2").arg(length).arg(QString::fromUtf8(line))));
    }
}

void SsParserLimits::garbageIsNeverValid()
{
    QVERIFY(!parseSs(QByteArray(1 << 20, '\0')).isValid());
    QVERIFY(!parseSs(QByteArray(1 << 16, '\n')).isValid());
    QRandomGenerator random(42);
    for (int round = 0; round < 200; ++round) {
        QByteArray noise(1 + static_cast<int>(random.bounded(2000)), Qt::Uninitialized);
        for (char &byte : noise)
            byte = static_cast<char>(random.bounded(256));
        const SsOutput output = parseSs(noise);
        QVERIFY(!output.isValid());
        QVERIFY(output.listeners.isEmpty());
    }
}

void SsParserLimits::rejectedRecordsAreBounded()
{
    const SsOutput output = parseSs(QByteArray(1 << 20, 'x'));
    QCOMPARE(output.rejected.size(), 1);
    QVERIFY(output.rejected.first().size() <= 4096);
}

void SsParserLimits::headerIsRecognised()
{
    QVERIFY(beginsWithSsHeader(fixture(QStringLiteral("6.1-basic-header-lntup.txt"))));
    QVERIFY(!beginsWithSsHeader(fixture(QStringLiteral("6.1-basic-lntupH.txt"))));
}

QTEST_GUILESS_MAIN(SsParserLimits)
#include "tst_ssparser_limits.moc"
