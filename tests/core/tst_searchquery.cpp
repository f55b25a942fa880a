// SPDX-License-Identifier: MIT
#include "core/Samples.h"
#include "core/SearchQuery.h"

#include <QTest>

using namespace Portmonote;
using namespace Portmonote::CoreSamples;

class SearchQueries : public QObject
{
    Q_OBJECT
private slots:
    void queriesMatchWhatTheySay_data();
    void queriesMatchWhatTheySay();
    void mistakesAreNamed_data();
    void mistakesAreNamed();
    void nothingTypedMatchesEverything();
    void aFieldThatIsStillBeingTypedHidesNothing();
};

void SearchQueries::queriesMatchWhatTheySay_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("matches");
    const QList<QPair<const char *, bool>> cases{{"nginx", true},
                                                 {"NGINX", true},
                                                 {"apache", false},
                                                 {"build cache", true},
                                                 {"\"build cache\"", true},
                                                 {"\"cache build\"", false},
                                                 {"cache build", true},
                                                 {":80", true},
                                                 {":8", false},
                                                 {"tcp/80", true},
                                                 {"udp/80", false},
                                                 {"tcp:80", true},
                                                 {"state:healthy", true},
                                                 {"state:ghost", false},
                                                 {"STATE:Healthy", true},
                                                 {"-state:ghost", true},
                                                 {"-nginx", false},
                                                 {"-apache nginx", true},
                                                 {"tag:prod", true},
                                                 {"tag:pro", true},
                                                 {"tag:test", false},
                                                 {"exposed:all", true},
                                                 {"exposed:loopback", false},
                                                 {"owner:alice", true},
                                                 {"owner:root", true},
                                                 {"owner:bob", false},
                                                 {"owner:\"alice w\"", true},
                                                 {"risk:trusted", true},
                                                 {"risk:none", false},
                                                 {"type:web", true},
                                                 {"type:db", false},
                                                 {"host:local", true},
                                                 {"host:web1", false},
                                                 {"0.0.0.0", true},
                                                 {"keys", true},
                                                 {"\"-nginx\"", false},
                                                 {"::1", false},
                                                 {"[::]", true},
                                                 {"state:healthy tag:prod -udp/80", true}};
    for (const auto &[query, matches] : cases)
        QTest::newRow(query) << QString::fromLatin1(query) << matches;
}

void SearchQueries::queriesMatchWhatTheySay()
{
    QFETCH(QString, query);
    QFETCH(bool, matches);
    PortCard card;
    card.facts = active();
    card.facts.addresses.append(QStringLiteral("[::]"));
    card.note = note(Risk::Trusted, card.facts);
    card.note->title = QStringLiteral("Build cache");
    card.note->description = QStringLiteral("Keys only");
    card.note->owner = QStringLiteral("Alice W");
    card.note->serviceType = QStringLiteral("web");
    card.note->tags = {QStringLiteral("prod")};
    const SearchQuery parsed = SearchQuery::parse(query);
    QVERIFY2(parsed.error().isEmpty(), qPrintable(parsed.error()));
    QCOMPARE(parsed.matches(card, DerivedState::Healthy), matches);
    if (parsed.isText()) // the quick way tells the same
        QCOMPARE(parsed.matchesText(SearchQuery::textOf(card)), matches);
}

void SearchQueries::mistakesAreNamed_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("says");
    QTest::newRow("state") << "state:banana"
                           << "banana";
    QTest::newRow("exposure") << "exposed:moon"
                              << "moon";
    QTest::newRow("risk") << "risk:high"
                          << "high";
    QTest::newRow("port") << ":99999"
                          << "99999";
    QTest::newRow("quote") << "\"open"
                           << "quotation mark";
}

void SearchQueries::mistakesAreNamed()
{
    QFETCH(QString, query);
    QFETCH(QString, says);
    const SearchQuery parsed = SearchQuery::parse(query);
    QVERIFY2(parsed.error().contains(says), qPrintable(parsed.error()));
    PortCard card;
    card.facts = active();
    QVERIFY(!parsed.matches(card, DerivedState::Healthy));
}

void SearchQueries::nothingTypedMatchesEverything()
{
    PortCard card;
    card.facts = active();
    QVERIFY(SearchQuery::parse(u"   ").isEmpty());
    QVERIFY(SearchQuery::parse(u"   ").matches(card, DerivedState::Gone));
}

void SearchQueries::aFieldThatIsStillBeingTypedHidesNothing()
{
    PortCard card;
    card.facts = active();
    for (const char16_t *typed : {u"state:", u"exposed:", u":"}) {
        const SearchQuery query = SearchQuery::parse(typed);
        QVERIFY(query.error().isEmpty());
        QVERIFY(query.matches(card, DerivedState::Healthy));
    }
}

QTEST_GUILESS_MAIN(SearchQueries)
#include "tst_searchquery.moc"
