// SPDX-License-Identifier: MIT
#include "core/BrowserAddress.h"

#include <QTest>

using namespace Portmonote;
using namespace Qt::StringLiterals;

class TestBrowserAddress : public QObject
{
    Q_OBJECT
private slots:
    void theRightHostAndScheme_data();
    void theRightHostAndScheme();
    void whatIsNoPlaceOfTheWeb();
    void aTagSaysThatItIsSecure();

private:
    static PortCard card(quint16 port, const QStringList &addresses)
    {
        PortCard card;
        card.facts.key.port = port;
        card.facts.active = true;
        card.facts.addresses = addresses;
        return card;
    }
};

void TestBrowserAddress::theRightHostAndScheme_data()
{
    QTest::addColumn<quint16>("port");
    QTest::addColumn<QStringList>("addresses");
    QTest::addColumn<QString>("url");
    const auto row = [](quint16 port, const QStringList &addresses, const QString &url) {
        QTest::addRow("%d %s", port, qPrintable(addresses.join(u' '))) << port << addresses << url;
    };
    row(8080, {u"0.0.0.0"_s}, u"http://localhost:8080/"_s);
    row(8080, {u"*"_s}, u"http://localhost:8080/"_s);
    row(80, {u"::"_s}, u"http://localhost:80/"_s);
    row(443, {u"0.0.0.0"_s, u"::"_s}, u"https://localhost:443/"_s);
    row(8443, {u"192.168.1.5"_s}, u"https://192.168.1.5:8443/"_s);
    row(3000, {u"::1"_s}, u"http://[::1]:3000/"_s);
    row(3000, {u"[::1]"_s}, u"http://[::1]:3000/"_s);
    row(53, {u"127.0.0.53%lo"_s}, u"http://127.0.0.53:53/"_s);
    row(3000, {u"192.168.1.5"_s, u"127.0.0.1"_s}, u"http://localhost:3000/"_s);
    row(3000, {u"fe80::1%eth0"_s, u"fd00::7"_s}, u"http://[fd00::7]:3000/"_s);
}

void TestBrowserAddress::theRightHostAndScheme()
{
    QFETCH(const quint16, port);
    QFETCH(const QStringList, addresses);
    QFETCH(const QString, url);
    const auto address = browserAddress(card(port, addresses));
    QVERIFY(address);
    QCOMPARE(address->toString(), url);
}

void TestBrowserAddress::whatIsNoPlaceOfTheWeb()
{
    PortCard udp = card(80, {u"0.0.0.0"_s});
    udp.facts.key.protocol = Protocol::Udp;
    QVERIFY(!browserAddress(udp));
    PortCard gone = card(80, {u"0.0.0.0"_s});
    gone.facts.active = false;
    QVERIFY(!browserAddress(gone));
    QVERIFY(!browserAddress(card(80, {})));
    QVERIFY(!browserAddress(card(80, {u"fe80::1%eth0"_s})));
    PortCard hostile = card(80, {u"0.0.0.0"_s});
    hostile.facts.key.hostId = u"evil/../x?y"_s; // from an import
    QVERIFY(!browserAddress(hostile));
    hostile.facts.key.hostId = u"web1.example.org"_s;
    QCOMPARE(browserAddress(hostile)->toString(), u"http://web1.example.org:80/"_s);
}

void TestBrowserAddress::aTagSaysThatItIsSecure()
{
    PortCard secure = card(5000, {u"0.0.0.0"_s});
    secure.note = PortNote();
    secure.note->tags = {u"HTTPS"_s};
    QCOMPARE(browserAddress(secure)->scheme(), u"https"_s);
}

QTEST_GUILESS_MAIN(TestBrowserAddress)
#include "tst_browseraddress.moc"
