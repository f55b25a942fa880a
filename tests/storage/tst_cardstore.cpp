// SPDX-License-Identifier: MIT
// Cards are facts and note on the same key, read in one piece.
#include "storage/StorageFixture.h"

#include "storage/NoteStore.h"

using namespace Portmonote;
using namespace Portmonote::StorageTest;

class TestCardStore : public QObject
{
    Q_OBJECT
private slots:
    void anEmptyDatabaseHasNoCards();
    void cardsAreOrderedByHostPortAndProtocol();
    void factsAndNoteOfTheSameKeyMakeACard();
    void aNoteAloneIsNoCard();
    void cardsOfSomeIdsAreThose();
    void oneCardAllCardsAndSomeCardsAgree();
    void onlyRecentTransitionsAreRead();
    void wordsFromTheFutureAreReadWithCare();
};

void TestCardStore::anEmptyDatabaseHasNoCards()
{
    const Store store;
    const CardStore cards(store.database());
    QVERIFY(bool(cards.cards()));
    QVERIFY(cards.cards()->isEmpty());
    QVERIFY(cards.cards({1, 2, 3})->isEmpty());
    QVERIFY(!cards.card(tcp(80))->has_value());
}

void TestCardStore::cardsAreOrderedByHostPortAndProtocol()
{
    const Store store;
    ObservedPort udp = seenPort(80);
    udp.key.protocol = Protocol::Udp;
    store.record(observationAt(noonDaysAgo(1), {seenPort(8080), udp, seenPort(80), seenPort(443)}));
    QStringList keys;
    for (const PortCard &card : *CardStore(store.database()).cards())
        keys.append(card.key().toString());
    QCOMPARE(keys, (QStringList{u"tcp/80"_s, u"udp/80"_s, u"tcp/443"_s, u"tcp/8080"_s}));
}

void TestCardStore::factsAndNoteOfTheSameKeyMakeACard()
{
    const Store store;
    ObservedPort seen = seenPort(80);
    seen.addresses = {u"10.0.0.1"_s, u"[fe80::1]%eth0"_s};
    seen.exposure = Exposure::Lan;
    seen.owner.script = u"-m app"_s;
    seen.owner.unit = u"web.service"_s;
    seen.owner.cgroup = u"/system.slice/web.service"_s;
    const UtcMillis at = noonDaysAgo(1);
    store.record(observationAt(at, {seen, seenPort(81)}));
    const NoteChange change{
        .title = u"Web"_s, .risk = Risk::Trusted, .tags = QStringList{u"prod"_s}, .pinned = true};
    const auto note = NoteStore(store.database()).change(tcp(80), change, at + 7);
    QVERIFY(bool(note));

    const PortCard card = *store.card(tcp(80));
    QVERIFY(card.facts.owner == seen.owner);
    QCOMPARE(card.facts.addresses, seen.addresses);
    QCOMPARE(card.facts.bootId, u"boot"_s);
    QCOMPARE(card.facts.presenceDay, at / millisPerDay);
    QVERIFY(card.note.has_value());
    PortNote expected = *note;
    expected.id = card.note->id;
    QVERIFY(*card.note == expected);
    QVERIFY(!store.card(tcp(81))->note); // the neighbour has none
}

void TestCardStore::aNoteAloneIsNoCard()
{
    const Store store;
    QVERIFY(bool(NoteStore(store.database()).change(tcp(80), {.title = u"Soon"_s}, 1)));
    QVERIFY(CardStore(store.database()).cards()->isEmpty());
}

void TestCardStore::cardsOfSomeIdsAreThose()
{
    const Store store;
    QList<ObservedPort> ports;
    for (quint16 port = 1; port <= 50; ++port)
        ports.append(seenPort(port));
    store.record(observationAt(noonDaysAgo(1), ports));
    QList<qint64> wanted{store.card(tcp(7))->facts.id, store.card(tcp(33))->facts.id, 99'999};
    const auto cards = CardStore(store.database()).cards(wanted);
    QVERIFY(bool(cards));
    QSet<quint16> found;
    for (const PortCard &card : *cards)
        found.insert(card.key().port);
    QCOMPARE(found, (QSet<quint16>{7, 33}));
    QVERIFY(CardStore(store.database()).cards(QList<qint64>())->isEmpty());
    // As many as there may ever be.
    for (qint64 id = 1; id <= 100'000; ++id)
        wanted.append(id);
    QCOMPARE(CardStore(store.database()).cards(wanted)->size(), 50);
}

void TestCardStore::oneCardAllCardsAndSomeCardsAgree()
{
    const Store store;
    const UtcMillis at = noonDaysAgo(1);
    store.record(observationAt(at, {seenPort(80)}));
    store.record(observationAt(at + 1000, {}, {tcp(80)}));
    store.record(observationAt(at + 2000, {seenPort(80)}));
    QVERIFY(bool(NoteStore(store.database()).change(tcp(80), {.title = u"Web"_s}, at)));
    const PortCard one = *store.card(tcp(80));
    QCOMPARE(one.facts.transitions.size(), 3);
    QVERIFY(CardStore(store.database()).cards()->first() == one);
    QVERIFY(CardStore(store.database()).cards({one.facts.id})->first() == one);
    QVERIFY(CardStore(store.database().handle()).cards()->first() == one);
}

void TestCardStore::onlyRecentTransitionsAreRead()
{
    const Store store;
    for (const int days : {400, 32, 30, 1})
        store.record(observationAt(noonDaysAgo(days),
                                   days % 4 == 0 ? QList{seenPort(80)} : QList<ObservedPort>(),
                                   days % 4 == 0 ? QSet<PortKey>() : QSet{tcp(80)}));
    // 400: appeared, 32: stayed, 30: disappeared, 1: was gone already
    QCOMPARE(store.card(tcp(80))->facts.transitions, QList<UtcMillis>{noonDaysAgo(30)});
    QCOMPARE(store.history(tcp(80)).first().timestamp, noonDaysAgo(400)); // the history keeps all
}

void TestCardStore::wordsFromTheFutureAreReadWithCare()
{
    const Store store;
    store.record(observationAt(noonDaysAgo(1), {seenPort(80)}));
    QVERIFY(!store.database().execute(u"UPDATE port_runtime SET exposure = 'galaxy', owner_kind = 'martian', "
                                      "addresses = 'rubbish', sockets = '{}'"_s));
    const PortFacts facts = store.card(tcp(80))->facts;
    QCOMPARE(toString(facts.exposure), u"unknown"_s);
    QCOMPARE(toString(facts.owner.kind), u"unknown"_s);
    QVERIFY(facts.addresses.isEmpty());
}

QTEST_GUILESS_MAIN(TestCardStore)
#include "tst_cardstore.moc"
