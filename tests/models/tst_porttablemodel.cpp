// SPDX-License-Identifier: MIT
// The cards of the database as rows: loaded once, and from then on only told what changed.
#include "models/ModelFixture.h"

#include "storage/NoteStore.h"

using namespace Portmonote;
using namespace Portmonote::ModelTest;

class TestPortTableModel : public QObject
{
    Q_OBJECT
private slots:
    void anEmptyDatabaseIsAnEmptyModel();
    void allCardsAreLoaded_data();
    void allCardsAreLoaded();
    void loadingAgainShowsWhatIsThereNow();
    void withoutADatabaseItSaysWhatIsWrong();
    void rolesSayWhatTheCardSays();
    void nothingCanBeEdited();
    void newCardsAreInsertedAtTheEndInOneGo();
    void changedCardsAreToldInRuns();
    void aCardThatIsNoMoreIsRemoved();
    void manyRemovedCardsAreRemovedQuickly();
    void beingSeenAgainTouchesOnlyTheTime();
    void beingSeenOnAnotherHostTouchesNothing();
    void whatIsUnknownIsIgnored();
    void persistentIndexesFollowTheirCards();
    void aReaderOfTheDatabaseHoldsNoLock();
};

void TestPortTableModel::anEmptyDatabaseIsAnEmptyModel()
{
    const Store store;
    ModelStack models(store.database().handle());
    QVERIFY(!models.table.load());
    QCOMPARE(models.table.rowCount(), 0);
    QCOMPARE(models.filter.rowCount(), 0);
    QVERIFY(!models.table.index(0, 0).isValid());
}

void TestPortTableModel::allCardsAreLoaded_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("a few") << 3;
    QTest::newRow("as many as the driver fetches at once") << 255;
    QTest::newRow("one more") << 256;
    QTest::newRow("many more") << 1000;
}

void TestPortTableModel::allCardsAreLoaded()
{
    QFETCH(int, count);
    const Store store;
    QList<ObservedPort> ports;
    for (int port = 1; port <= count; ++port)
        ports.append(seenPort(static_cast<quint16>(port)));
    store.record(observationAt(noonDaysAgo(1), ports));
    ModelStack models(store.database().handle());
    QSignalSpy inserted(&models.table, &QAbstractItemModel::rowsInserted);
    QVERIFY(!models.table.load());
    QCOMPARE(inserted.size(), 0); // a reset says it all
    QCOMPARE(models.table.rowCount(), count);
    QCOMPARE(models.derived.rowCount(), count);
    QCOMPARE(models.filter.rowCount(), count);
    QVERIFY(!models.filter.canFetchMore({}));
    QVERIFY(models.table.cardAt(count - 1) == *store.card(tcp(static_cast<quint16>(count))));
    QCOMPARE(models.table.cardAt(0).facts.transitions.size(), 1);
}

void TestPortTableModel::loadingAgainShowsWhatIsThereNow()
{
    const Store store;
    store.record(observationAt(noonDaysAgo(1), {seenPort(80), seenPort(81)}));
    ModelStack models(store.database().handle());
    QVERIFY(!models.table.load());
    store.record(observationAt(noonDaysAgo(1) + 1000, {seenPort(80), seenPort(81), seenPort(82)}));
    QVERIFY(bool(NoteStore(store.database()).change(tcp(81), {.title = u"Web"_s}, 1)));
    QCOMPARE(models.table.rowCount(), 2); // nothing by itself
    QVERIFY(!models.table.load());
    QCOMPARE(models.table.rowCount(), 3);
    QCOMPARE(models.table.index(1, 0).data(PortTableModel::TitleRole).toString(), u"Web"_s);
    QCOMPARE(models.filter.rowCount(), 3);
}

void TestPortTableModel::withoutADatabaseItSaysWhatIsWrong()
{
    const Store store;
    QVERIFY(!store.database().execute(u"DROP VIEW port_card"_s));
    ModelStack models(store.database().handle());
    const auto problem = models.table.load();
    QVERIFY(problem.has_value());
    QVERIFY(!problem->isEmpty());
    QCOMPARE(models.table.rowCount(), 0);
    QCOMPARE(models.filter.rowCount(), 0);
}

void TestPortTableModel::rolesSayWhatTheCardSays()
{
    ModelStack models;
    models.table.setCards({notedCard(80, Risk::Trusted, u"Web\x1b[2J"_s, true), gone(plainCard(81))});
    const QModelIndex first = models.table.index(0, 0);
    QCOMPARE(first.data().toString(), u"tcp/80"_s);
    QCOMPARE(first.data(PortTableModel::KeyRole).value<PortKey>(), tcp(80));
    QCOMPARE(first.data(PortTableModel::IdRole).toLongLong(), 80);
    QCOMPARE(first.data(PortTableModel::PortRole).toInt(), 80);
    QVERIFY(!first.data(PortTableModel::TitleRole).toString().contains(QChar(0x1b)));
    QVERIFY(first.data(PortTableModel::ActiveRole).toBool());
    QVERIFY(first.data(PortTableModel::PinnedRole).toBool());
    const QModelIndex second = models.table.index(1, 0);
    QVERIFY(!second.data(PortTableModel::ActiveRole).toBool());
    QVERIFY(!second.data(PortTableModel::PinnedRole).toBool());
    QCOMPARE(second.data(PortTableModel::TitleRole).toString(), QString());
}

void TestPortTableModel::nothingCanBeEdited()
{
    const Store store;
    store.record(observationAt(noonDaysAgo(1), {seenPort(80)}));
    ModelStack models(store.database().handle());
    QVERIFY(!models.table.load());
    const QModelIndex index = models.table.index(0, 0);
    QVERIFY(!index.flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(index.flags().testFlag(Qt::ItemIsSelectable));
    models.table.setData(index, u"hacked"_s);
    QVERIFY(!models.table.isDirty());
    QCOMPARE(index.data().toString(), u"tcp/80"_s);
}

void TestPortTableModel::newCardsAreInsertedAtTheEndInOneGo()
{
    ModelStack models;
    models.table.setCards(plainCards(3));
    QSignalSpy inserted(&models.table, &QAbstractItemModel::rowsInserted);
    CardChanges changes;
    changes.updated = {plainCard(10), plainCard(11)};
    models.table.apply(changes);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.first().at(1).toInt(), 3);
    QCOMPARE(inserted.first().at(2).toInt(), 4);
    QCOMPARE(models.table.rowOf(11), 4);
    QCOMPARE(models.table.rowOf(tcp(10)), 3);
    QCOMPARE(models.filter.rowCount(), 5);
}

void TestPortTableModel::changedCardsAreToldInRuns()
{
    ModelStack models;
    models.table.setCards(plainCards(10));
    QSignalSpy changed(&models.table, &QAbstractItemModel::dataChanged);
    CardChanges changes;
    for (const quint16 port : {7, 2, 3, 8}) // rows 1, 2 and 6, 7
        changes.updated.append(notedCard(port, Risk::Expected, u"new"_s));
    models.table.apply(changes);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
    QCOMPARE(changed.at(0).at(1).toModelIndex().row(), 2);
    QCOMPARE(changed.at(1).at(0).toModelIndex().row(), 6);
    QCOMPARE(changed.at(1).at(1).toModelIndex().row(), 7);
    QCOMPARE(models.table.index(1, 0).data(PortTableModel::TitleRole).toString(), u"new"_s);
}

void TestPortTableModel::aCardThatIsNoMoreIsRemoved()
{
    ModelStack models;
    models.table.setCards(plainCards(5));
    CardChanges changes;
    changes.removed = {2, 5, 4711, 2};
    models.table.apply(changes);
    QCOMPARE(models.shownPorts(), (QList<quint16>{1, 3, 4}));
    QCOMPARE(models.table.rowOf(2), -1);
    QCOMPARE(models.table.rowOf(4), 2);
    QCOMPARE(models.table.rowOf(tcp(5)), -1);
}

void TestPortTableModel::manyRemovedCardsAreRemovedQuickly()
{
    PortTableModel table((QSqlDatabase()));
    table.setCards(plainCards(20'000));
    CardChanges changes;
    for (qint64 id = 20'000; id > 5; --id) // in no order that helps
        changes.removed.append(id % 2 == 0 ? id : 20'006 - id);
    QSignalSpy removed(&table, &QAbstractItemModel::rowsRemoved);
    table.apply(changes);
    QCOMPARE(table.rowCount(), 5);
    QVERIFY2(removed.size() < 10, qPrintable(QString::number(removed.size())));
}

void TestPortTableModel::beingSeenAgainTouchesOnlyTheTime()
{
    ModelStack models;
    QList<PortCard> cards = plainCards(10'000);
    cards[5] = gone(cards.at(5));
    models.table.setCards(cards);
    QSignalSpy changed(&models.table, &QAbstractItemModel::dataChanged);
    QSignalSpy derivedChanged(&models.derived, &QAbstractItemModel::dataChanged);
    QSignalSpy filterChanged(&models.filter, &QAbstractItemModel::dataChanged);
    QSignalSpy moved(&models.filter, &QAbstractItemModel::layoutChanged);
    QSignalSpy inserted(&models.filter, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&models.filter, &QAbstractItemModel::modelReset);
    CardChanges changes;
    changes.seenAt = cards.first().facts.lastSeenAt + millisPerHour;
    changes.hostId = localHostId;
    models.table.apply(changes);
    QVERIFY(changed.size() <= 2);
    QVERIFY(derivedChanged.size() <= 2);
    QVERIFY2(filterChanged.size() <= 2, qPrintable(QString::number(filterChanged.size())));
    QCOMPARE(moved.size() + inserted.size() + reset.size(), 0);
    QCOMPARE(models.table.cardAt(9'999).facts.lastSeenAt, *changes.seenAt);
    QVERIFY(models.table.cardAt(5) == cards.at(5)); // gone is gone
    // The same once more is nothing new.
    models.table.apply(changes);
    QVERIFY(changed.size() <= 2);
}

void TestPortTableModel::beingSeenOnAnotherHostTouchesNothing()
{
    ModelStack models;
    models.table.setCards(plainCards(3));
    QSignalSpy changed(&models.table, &QAbstractItemModel::dataChanged);
    CardChanges changes;
    changes.seenAt = noonDaysAgo(0);
    changes.hostId = u"web1"_s;
    models.table.apply(changes);
    QCOMPARE(changed.size(), 0);
}

void TestPortTableModel::whatIsUnknownIsIgnored()
{
    ModelStack models;
    models.table.apply({});
    CardChanges changes;
    changes.removed = {1, 2, 3};
    changes.seenAt = noonDaysAgo(0);
    changes.hostId = localHostId;
    models.table.apply(changes);
    QCOMPARE(models.table.rowCount(), 0);
    QCOMPARE(models.table.rowOf(1), -1);
    QCOMPARE(models.table.rowOf(tcp(1)), -1);
}

void TestPortTableModel::persistentIndexesFollowTheirCards()
{
    ModelStack models;
    models.table.setCards(plainCards(6));
    const QPersistentModelIndex kept = models.filter.index(4, 0);
    const QPersistentModelIndex removed = models.filter.index(1, 0);
    const QPersistentModelIndex inTable = models.table.index(4, 0);
    QCOMPARE(kept.data(PortTableModel::PortRole).toInt(), 5);
    CardChanges changes;
    changes.removed = {2};
    changes.updated = {suspiciousCard(6), plainCard(10),
                       notedCard(5, Risk::Expected)}; // moves up, is new, moves down
    changes.seenAt = noonDaysAgo(0);
    changes.hostId = localHostId;
    models.table.apply(changes);
    QVERIFY(!removed.isValid());
    QVERIFY(kept.isValid() && inTable.isValid());
    QCOMPARE(kept.data(PortTableModel::PortRole).toInt(), 5);
    QCOMPARE(inTable.data(PortTableModel::PortRole).toInt(), 5);
    QCOMPARE(models.shownPorts(), (QList<quint16>{6, 1, 3, 4, 10, 5}));
}

void TestPortTableModel::aReaderOfTheDatabaseHoldsNoLock()
{
    const Store store;
    QList<ObservedPort> ports;
    for (quint16 port = 1; port <= 600; ++port)
        ports.append(seenPort(port));
    store.record(observationAt(noonDaysAgo(1), ports));
    const auto reader = store.open();
    PortTableModel table(reader->handle());
    QVERIFY(!table.load());
    // A log that can be emptied is one that nobody reads an old state from.
    QVERIFY(bool(NoteStore(store.database()).change(tcp(1), {.title = u"x"_s}, 1)));
    QCOMPARE(store.value(u"PRAGMA wal_checkpoint(TRUNCATE)"_s).toInt(), 0);
    QCOMPARE(QFileInfo(store.path() + u"-wal"_s).size(), 0);
}

QTEST_GUILESS_MAIN(TestPortTableModel)
#include "tst_porttablemodel.moc"
