// SPDX-License-Identifier: MIT
// What may name a host, what may be handed to ssh, and which note's pattern wins.
#include "core/HostName.h"

#include <QRegularExpression>
#include <QTest>

using namespace Portmonote;
using namespace Qt::StringLiterals;

class TestHostName : public QObject
{
    Q_OBJECT
private slots:
    void whatNamesNoHostIsRefused_data();
    void whatNamesNoHostIsRefused();
    void namesAreTaken_data();
    void namesAreTaken();
    void sshIsGivenPlainNamesOnly_data();
    void sshIsGivenPlainNamesOnly();
    void patternsMatch_data();
    void patternsMatch();
    void theMoreSpecificPatternWins();
};

void TestHostName::whatNamesNoHostIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("option") << u"-oProxyCommand=touch /tmp/x"_s;
    QTest::newRow("option without blanks") << u"-oProxyCommand=id"_s;
    QTest::newRow("dash") << u"-"_s;
    QTest::newRow("nothing") << u""_s;
    QTest::newRow("blank") << u"a b"_s;
    QTest::newRow("only a blank") << u" "_s;
    QTest::newRow("tab") << u"a\tb"_s;
    QTest::newRow("line") << u"a\nb"_s;
    QTest::newRow("NUL") << QString(QChar(0)) + u"a"_s;
    QTest::newRow("escape") << u"a\u001b[31m"_s;
    QTest::newRow("no-break space") << u"a\u00a0b"_s;
    QTest::newRow("zero width") << u"a\u200bb"_s;
    QTest::newRow("right to left") << u"a\u202eb"_s;
    QTest::newRow("lone surrogate") << QString(QChar(0xd800));
    QTest::newRow("pattern") << u"web*"_s;
    QTest::newRow("too long") << QString(256, u'a');
}

void TestHostName::whatNamesNoHostIsRefused()
{
    QFETCH(QString, name);
    const auto problem = hostNameProblem(name);
    QVERIFY(problem);
    QVERIFY(!problem->isEmpty());
    QVERIFY(!problem->contains(QRegularExpression(u"[\\x00-\\x1f]"_s)));
    QVERIFY(sshNameProblem(name));
}

void TestHostName::namesAreTaken_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"web1", "a", "admin@web1.example.org", "fe80::1", "[2001:db8::1]", "db-1", "x_y", "W+1"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestHostName::namesAreTaken()
{
    QFETCH(QString, name);
    QVERIFY(!hostNameProblem(name));
    QVERIFY(!sshNameProblem(name));
    QVERIFY(!hostPatternProblem(name));
}

void TestHostName::sshIsGivenPlainNamesOnly_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"a;b", "$(id)", "a`b`", "a|b", "%h", "a'b", "a\"b", "a&b", "a>b", "a\\b", "a/b", "local"})
        QTest::newRow(name) << QString::fromLatin1(name);
    QTest::newRow("letters of others") << u"b\u00fcro"_s;
}

void TestHostName::sshIsGivenPlainNamesOnly()
{
    QFETCH(QString, name);
    QVERIFY(!hostNameProblem(name));
    QVERIFY(sshNameProblem(name));
}

void TestHostName::patternsMatch_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("matches");
    QTest::newRow("prefix") << u"web*"_s << u"web12"_s << true;
    QTest::newRow("prefix alone") << u"web*"_s << u"web"_s << true;
    QTest::newRow("other") << u"web*"_s << u"db1"_s << false;
    QTest::newRow("one") << u"web?"_s << u"web1"_s << true;
    QTest::newRow("one more") << u"web?"_s << u"web12"_s << false;
    QTest::newRow("middle") << u"*.example.*"_s << u"a.example.org"_s << true;
    QTest::newRow("twice") << u"*a*b"_s << u"xaxbxab"_s << true;
    QTest::newRow("case") << u"WEB*"_s << u"web1"_s << true;
    QTest::newRow("all") << u"*"_s << u"local"_s << true;
    QTest::newRow("literal percent") << u"a%*"_s << u"abc"_s << false;
    QTest::newRow("literal underscore") << u"a_*"_s << u"abc"_s << false;
    QTest::newRow("plain") << u"web1"_s << u"web1"_s << true;
    QTest::newRow("many stars") << QString(u"*a"_s).repeated(60) + u"b"_s << QString(250, u'a') << false;
}

void TestHostName::patternsMatch()
{
    QFETCH(QString, pattern);
    QFETCH(QString, host);
    QFETCH(bool, matches);
    QCOMPARE(matchesHostPattern(pattern, host), matches);
}

void TestHostName::theMoreSpecificPatternWins()
{
    const QStringList order{u"*"_s, u"??*"_s, u"web*"_s, u"web?"_s, u"web1*"_s, u"web1"_s};
    for (qsizetype i = 1; i < order.size(); ++i)
        QVERIFY2(hostPatternRank(order.at(i - 1)) < hostPatternRank(order.at(i)), qPrintable(order.at(i)));
}

QTEST_APPLESS_MAIN(TestHostName)
#include "tst_hostname.moc"
