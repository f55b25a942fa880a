// SPDX-License-Identifier: MIT
// Names that were chosen to mislead a parser.
#include "core/Fixture.h"
#include "core/SsParser.h"

#include <QTest>

using namespace Portmonote;

class SsParserHostile : public QObject
{
    Q_OBJECT
private slots:
    void namesAndPidsAreRightWhateverAProcessCallsItself_data();
    void namesAndPidsAreRightWhateverAProcessCallsItself();
    void noListenerCanBeForged_data();
    void noListenerCanBeForged();
    void fieldsInACgroupNameAreNotRead();
    void v6onlyInTheNameOfACgroupIsPartOfTheName();
    void longNamesDoNotSwallowTheNextRecord();
};

void SsParserHostile::namesAndPidsAreRightWhateverAProcessCallsItself_data()
{
    QTest::addColumn<QString>("capture");
    QTest::addColumn<int>("port");
    QTest::addColumn<QByteArray>("name");
    // What each process called itself, up to its first ')', where ss cuts it.
    const QByteArrayList names{"plain",
                               "my prog",
                               "a\",pid=1,fd=3",
                               "a\",pid=1,fd=3",
                               "a\",pid=1,fd=3",
                               "x",
                               "(sd-pam",
                               "",
                               "",
                               "",
                               "a\"b'c(d,e",
                               "new\nline",
                               "\rtcp LISTEN 0 ",
                               "cr\rend",
                               "\x1b[31mred\x1b[0m",
                               "\xff\xfe\x80"
                               "bad",
                               "\xc3\xa9\xc3\xa9t\xc3\xa9",
                               "aaaaaaaaaaaaaa\xc3",
                               "u\xe2\x80\xa8v",
                               "n\xc2\x85l",
                               "n\x85l",
                               "tab\tvt\x0b"
                               "ff\x0c",
                               "fs\x1cgs\x1drs\x1eus\x1f",
                               "bs\\x",
                               "del\x7f",
                               "users:((\"sshd\"",
                               "sshd",
                               "a ino:1 sk:2",
                               "   ",
                               "%s%n%d",
                               "a\",pid=1",
                               "\"",
                               "\x01\x02\x03"};
    for (const char *capture : {"6.1-hostile.txt", "6.15-hostile.txt"}) {
        for (int i = 0; i < names.size(); ++i)
            QTest::addRow("%s %d", capture, 6001 + i)
                << QString::fromLatin1(capture) << 6001 + i << names.at(i);
    }
}

void SsParserHostile::namesAndPidsAreRightWhateverAProcessCallsItself()
{
    QFETCH(QString, capture);
    QFETCH(int, port);
    QFETCH(QByteArray, name);
    const SsOutput output = parseSs(fixture(capture));
    QVERIFY(output.isValid());
    QCOMPARE(output.listeners.size(), 33);
    int found = 0;
    for (const Listener &listener : output.listeners) {
        if (listener.port != port)
            continue;
        ++found;
        QCOMPARE(listener.address, "127.0.0.1");
        QCOMPARE(listener.processes.size(), 1);
        QCOMPARE(listener.processes.first().pid, port - 6001 + 25813);
        QCOMPARE(listener.processes.first().fd, 3);
        QCOMPARE(listener.processes.first().name, name);
        QVERIFY(*listener.inode > 90'000);
    }
    QCOMPARE(found, 1);
}

void SsParserHostile::noListenerCanBeForged_data()
{
    QTest::addColumn<QString>("capture");
    QTest::newRow("6.1") << "6.1-forge.txt";
    QTest::newRow("6.15") << "6.15-forge.txt";
}

void SsParserHostile::noListenerCanBeForged()
{
    QFETCH(QString, capture);
    const SsOutput output = parseSs(fixture(capture));
    QVERIFY(output.isValid());
    QList<int> ports;
    for (const Listener &listener : output.listeners) {
        QVERIFY(listener.protocol == Protocol::Tcp);
        QCOMPARE(listener.address, "127.0.0.1");
        ports.append(listener.port);
    }
    QCOMPARE(ports, (QList<int>{7104, 7103, 7102, 7101}));
    QCOMPARE(output.listeners.at(1).processes.size(), 3);
    QCOMPARE(output.listeners.at(1).processes.at(1).name, "\n\n\n");
    QCOMPARE(output.listeners.at(3).processes.at(0).pid, 27033);
}

void SsParserHostile::fieldsInACgroupNameAreNotRead()
{
    const SsOutput output = parseSs("tcp LISTEN 0 5 0.0.0.0:1 0.0.0.0:* ino:7 sk:8 cgroup:/a <-> ino:1 sk:1 "
                                    "cgroup:/system.slice/sshd.service <->\n");
    QVERIFY(output.isValid());
    QCOMPARE(*output.listeners.first().inode, 7u);
    QCOMPARE(*output.listeners.first().cgroup, "/a <-> ino:1 sk:1 cgroup:/system.slice/sshd.service");
}

void SsParserHostile::v6onlyInTheNameOfACgroupIsPartOfTheName()
{
    const SsOutput output = parseSs(
        "tcp LISTEN 0 5 0.0.0.0:1 0.0.0.0:* ino:7 sk:8 cgroup:/x v6only:1 <->\n"
        "tcp LISTEN 0 5 [::]:1 [::]:* ino:9 sk:a cgroup:/x v6only:0 v6only:1 <->\n");
    QVERIFY(output.isValid());
    QVERIFY(!output.listeners.at(0).v6only);
    QCOMPARE(*output.listeners.at(0).cgroup, "/x v6only:1");
    QCOMPARE(output.listeners.at(1).v6only, std::optional(true));
    QCOMPARE(*output.listeners.at(1).cgroup, "/x v6only:0");
}

void SsParserHostile::longNamesDoNotSwallowTheNextRecord()
{
    const SsOutput output = parseSs(
        "tcp LISTEN 0 5 0.0.0.0:1 0.0.0.0:* users:((\"aaaaaaaaaaaaaaaaaaaaaaaaaaaa\n"
        "tcp LISTEN 0 5 0.0.0.0:2 0.0.0.0:* users:((\"b\",pid=2,fd=3))\n");
    QCOMPARE(output.rejected.size(), 1);
    QCOMPARE(output.listeners.size(), 1);
    QCOMPARE(output.listeners.first().port, 2);
}

QTEST_GUILESS_MAIN(SsParserHostile)
#include "tst_ssparser_hostile.moc"
