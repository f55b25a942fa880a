// SPDX-License-Identifier: MIT
// What must be told to a model that holds one list of cards, so that it holds another.
#include "models/ModelFixture.h"

#include "storage/NoteStore.h"

#include <random>

using namespace Portmonote;
using namespace Portmonote::ModelTest;

class TestCardChanges : public QObject
{
    Q_OBJECT
private slots:
    void theSameCardsAreNoChange();
    void newAndDifferentCardsAreUpdated();
    void missingCardsAreRemoved();
    void theOrderDoesNotMatter();
    void anotherConnectionsNoteIsAChange();
    void applyingTheChangesGivesTheOtherList();
    void tenThousandCardsAreComparedQuickly();

private:
    static QList<qint64> idsOf(const QList<PortCard> &cards)
    {
        QList<qint64> ids;
        for (const PortCard &card : cards)
            ids.append(card.facts.id);
        std::sort(ids.begin(), ids.end());
        return ids;
    }
};

void TestCardChanges::theSameCardsAreNoChange()
{
    QVERIFY(changesBetween({}, {}).isEmpty());
    QVERIFY(changesBetween(plainCards(5), plainCards(5)).isEmpty());
    QVERIFY(CardChanges().isEmpty());
    CardChanges seen;
    seen.seenAt = 1;
    QVERIFY(!seen.isEmpty());
}

void TestCardChanges::newAndDifferentCardsAreUpdated()
{
    QList<PortCard> now = plainCards(4);
    now[1] = notedCard(2, Risk::Expected);
    now[2].facts.lastSeenAt += 1;
    const CardChanges changes = changesBetween(plainCards(3), now);
    QCOMPARE(idsOf(changes.updated), (QList<qint64>{2, 3, 4}));
    QVERIFY(changes.removed.isEmpty());
    QVERIFY(!changes.seenAt);
}

void TestCardChanges::missingCardsAreRemoved()
{
    CardChanges changes = changesBetween(plainCards(5), {plainCard(2), plainCard(4)});
    std::sort(changes.removed.begin(), changes.removed.end());
    QCOMPARE(changes.removed, (QList<qint64>{1, 3, 5}));
    QVERIFY(changes.updated.isEmpty());
    QCOMPARE(changesBetween(plainCards(5), {}).removed.size(), 5);
}

void TestCardChanges::theOrderDoesNotMatter()
{
    QList<PortCard> turned = plainCards(5);
    std::reverse(turned.begin(), turned.end());
    QVERIFY(changesBetween(plainCards(5), turned).isEmpty());
}

void TestCardChanges::anotherConnectionsNoteIsAChange()
{
    const Store store;
    store.record(observationAt(noonDaysAgo(1), {seenPort(80), seenPort(81)}));
    const QList<PortCard> before = *CardStore(store.database()).cards();
    QVERIFY(changesBetween(before, *CardStore(store.database()).cards()).isEmpty());
    const auto other = store.open();
    QVERIFY(bool(NoteStore(*other).change(tcp(81), {.title = u"Web"_s}, 1)));
    const CardChanges changes = changesBetween(before, *CardStore(store.database()).cards());
    QCOMPARE(changes.updated.size(), 1);
    QCOMPARE(changes.updated.first().note->title, u"Web"_s);
}

void TestCardChanges::applyingTheChangesGivesTheOtherList()
{
    std::mt19937 random(7);
    const auto anyCards = [&random] {
        QList<PortCard> cards;
        for (quint16 port = 1; port <= 50; ++port) {
            switch (random() % 4) {
            case 0:
                break;
            case 1:
                cards.append(plainCard(port));
                break;
            case 2:
                cards.append(notedCard(port, Risk::Expected));
                break;
            default:
                cards.append(gone(plainCard(port)));
            }
        }
        return cards;
    };
    ModelStack models;
    for (int i = 0; i < 50; ++i) {
        const QList<PortCard> wanted = anyCards();
        models.table.apply(changesBetween(models.table.cards(), wanted));
        QCOMPARE(models.table.rowCount(), wanted.size());
        for (const PortCard &card : wanted)
            QVERIFY(models.table.cardAt(models.table.rowOf(card.facts.id)) == card);
    }
}

void TestCardChanges::tenThousandCardsAreComparedQuickly()
{
    PortTableModel table((QSqlDatabase()));
    QList<PortCard> cards = plainCards(10'000);
    table.setCards(cards);
    for (qsizetype i = 0; i < cards.size(); ++i)
        cards[i].facts.lastSeenAt += 1000;
    QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
    table.apply(changesBetween(table.cards(), cards));
    QCOMPARE(changed.size(), 1); // neighbours are told together
    QVERIFY(table.cards() == cards);
}

QTEST_GUILESS_MAIN(TestCardChanges)
#include "tst_cardchanges.moc"
