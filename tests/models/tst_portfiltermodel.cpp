// SPDX-License-Identifier: MIT
// Which cards are shown, and in which order.
#include "models/ModelFixture.h"

#include <algorithm>
#include <random>

using namespace Portmonote;
using namespace Portmonote::ModelTest;

class TestPortFilterModel : public QObject
{
    Q_OBJECT
private slots:
    void theMostUrgentComesFirst();
    void withinAStatePortsAreInOrder();
    void otherOrdersAreThere();
    void aCardMovesWhenItsStateChanges();
    void pinnedCardsMoveUp();
    void goneIsHiddenUnlessItIsAskedFor();
    void chipsShowTheirStatesOnly();
    void searchAndChipsAreBothMet();
    void aQueryThatIsWrongShowsNothing();
    void cardsComeAndGoWithTheFilter();
    void cardsAreFoundByTheirKey();
    void theSameQueryChangesNothing();
    void whateverHappensTheOrderHolds();
};

void TestPortFilterModel::theMostUrgentComesFirst()
{
    ModelStack models;
    // As in the design: Suspicious, pinned, Flapping, Ghost, Unreviewed, Settling, Expected, Healthy, Gone.
    QList<PortCard> cards{suspiciousCard(9),
                          notedCard(8, Risk::Expected, {}, true),
                          flappingCard(7),
                          gone(notedCard(6, Risk::Trusted)),
                          plainCard(5),
                          notedCard(4, Risk::Trusted),
                          notedCard(3, Risk::Expected),
                          healthyCard(2),
                          gone(plainCard(1))};
    const QList<quint16> wanted{9, 8, 7, 6, 5, 4, 3, 2, 1};
    std::mt19937 random(1);
    models.filter.setStates(QSet<DerivedState>(allStates.begin(), allStates.end()));
    for (int i = 0; i < 20; ++i) {
        std::shuffle(cards.begin(), cards.end(), random);
        models.table.setCards(cards);
        QCOMPARE(models.shownPorts(), wanted);
    }
}

void TestPortFilterModel::withinAStatePortsAreInOrder()
{
    ModelStack models;
    PortCard udp = plainCard(80);
    udp.facts.key.protocol = Protocol::Udp;
    udp.facts.id = 4711;
    models.table.setCards({plainCard(8080), udp, plainCard(9), plainCard(80), plainCard(65535)});
    QCOMPARE(models.shownPorts(), (QList<quint16>{9, 80, 80, 8080, 65535}));
    QCOMPARE(models.filter.index(1, 0).data().toString(), u"tcp/80"_s);
}

void TestPortFilterModel::otherOrdersAreThere()
{
    using Order = PortFilterModel::Order;
    ModelStack models;
    PortCard newest = notedCard(300, Risk::Expected, u"web 10"_s);
    newest.facts.appearedAt += 60'000;
    PortCard lost = gone(notedCard(100, Risk::Trusted, u"Archive"_s)); // since an hour after they came
    models.table.setCards({suspiciousCard(200), newest, lost, notedCard(50, Risk::Expected, u"web 9"_s)});
    QCOMPARE(models.shownPorts(), (QList<quint16>{200, 100, 50, 300}));
    models.filter.setOrder(Order::Port);
    QCOMPARE(models.shownPorts(), (QList<quint16>{50, 100, 200, 300}));
    models.filter.setOrder(Order::Newest);
    QCOMPARE(models.shownPorts().first(2), (QList<quint16>{100, 300}));
    models.filter.setOrder(Order::Name);
    const QList<quint16> byName = models.shownPorts();
    QVERIFY(byName.indexOf(100) < byName.indexOf(50));
    QVERIFY(byName.indexOf(50) < byName.indexOf(300)); // 9 before 10
    models.filter.setOrder(Order::Urgency);
    QCOMPARE(models.shownPorts(), (QList<quint16>{200, 100, 50, 300}));
}

void TestPortFilterModel::aCardMovesWhenItsStateChanges()
{
    ModelStack models;
    models.table.setCards(plainCards(4));
    const QPersistentModelIndex third = models.filter.index(2, 0);
    CardChanges changes;
    changes.updated = {suspiciousCard(3)};
    models.table.apply(changes);
    QCOMPARE(models.shownPorts(), (QList<quint16>{3, 1, 2, 4}));
    QCOMPARE(third.row(), 0);
    changes.updated = {healthyCard(3)};
    models.table.apply(changes);
    QCOMPARE(models.shownPorts(), (QList<quint16>{1, 2, 4, 3}));
    QCOMPARE(third.row(), 3);
}

void TestPortFilterModel::pinnedCardsMoveUp()
{
    ModelStack models;
    models.table.setCards({flappingCard(1), healthyCard(2), suspiciousCard(3)});
    QCOMPARE(models.shownPorts(), (QList<quint16>{3, 1, 2}));
    PortCard pinned = healthyCard(2);
    pinned.note->pinned = true;
    CardChanges changes;
    changes.updated = {pinned};
    models.table.apply(changes);
    QCOMPARE(models.shownPorts(), (QList<quint16>{3, 2, 1}));
}

void TestPortFilterModel::goneIsHiddenUnlessItIsAskedFor()
{
    ModelStack models;
    models.table.setCards({plainCard(1), gone(plainCard(2)), gone(notedCard(3, Risk::Expected))});
    QCOMPARE(models.shownPorts(), (QList<quint16>{3, 1}));
    models.filter.setQuery(SearchQuery::parse(u"state:gone"_s));
    QCOMPARE(models.shownPorts(), QList<quint16>{2});
    models.filter.setQuery(SearchQuery::parse(u":2"_s));
    QCOMPARE(models.shownPorts(), QList<quint16>());
    models.filter.setStates({DerivedState::Gone});
    QCOMPARE(models.shownPorts(), QList<quint16>{2});
    models.filter.setQuery({});
    models.filter.setStates({});
    QCOMPARE(models.shownPorts(), (QList<quint16>{3, 1}));
}

void TestPortFilterModel::chipsShowTheirStatesOnly()
{
    ModelStack models;
    models.table.setCards({plainCard(1), suspiciousCard(2), healthyCard(3)});
    models.filter.setStates({DerivedState::Suspicious, DerivedState::Healthy});
    QCOMPARE(models.shownPorts(), (QList<quint16>{2, 3}));
    models.filter.setStates({DerivedState::Flapping});
    QCOMPARE(models.shownPorts(), QList<quint16>());
}

void TestPortFilterModel::searchAndChipsAreBothMet()
{
    ModelStack models;
    models.table.setCards({notedCard(1, Risk::Expected, u"Web"_s), notedCard(2, Risk::Expected, u"Mail"_s),
                           notedCard(3, Risk::Trusted, u"Web too"_s)});
    models.filter.setQuery(SearchQuery::parse(u"web"_s));
    QCOMPARE(models.shownPorts(), (QList<quint16>{3, 1}));
    models.filter.setStates({DerivedState::Expected});
    QCOMPARE(models.shownPorts(), QList<quint16>{1});
}

void TestPortFilterModel::aQueryThatIsWrongShowsNothing()
{
    ModelStack models;
    models.table.setCards(plainCards(3));
    const SearchQuery wrong = SearchQuery::parse(u"state:banana"_s);
    QVERIFY(!wrong.error().isEmpty());
    models.filter.setQuery(wrong);
    QCOMPARE(models.filter.rowCount(), 0);
}

void TestPortFilterModel::cardsComeAndGoWithTheFilter()
{
    ModelStack models;
    models.table.setCards(plainCards(3));
    models.filter.setStates({DerivedState::Unreviewed});
    QSignalSpy removed(&models.filter, &QAbstractItemModel::rowsRemoved);
    QSignalSpy reset(&models.filter, &QAbstractItemModel::modelReset);
    CardChanges changes;
    changes.updated = {notedCard(2, Risk::Expected)};
    models.table.apply(changes);
    QCOMPARE(models.shownPorts(), (QList<quint16>{1, 3}));
    QCOMPARE(removed.size(), 1);
    changes.updated = {plainCard(2)};
    models.table.apply(changes);
    QCOMPARE(models.shownPorts(), (QList<quint16>{1, 2, 3}));
    QCOMPARE(reset.size(), 0);
}

void TestPortFilterModel::cardsAreFoundByTheirKey()
{
    ModelStack models;
    models.table.setCards({plainCard(1), suspiciousCard(2), gone(plainCard(3))});
    QCOMPARE(models.filter.indexOf(tcp(2)).row(), 0);
    QCOMPARE(models.filter.cardAt(models.filter.indexOf(tcp(1))).key(), tcp(1));
    QCOMPARE(toString(models.filter.classificationAt(models.filter.indexOf(tcp(2))).state), u"suspicious"_s);
    QVERIFY(!models.filter.indexOf(tcp(3)).isValid()); // hidden
    QVERIFY(!models.filter.indexOf(tcp(4)).isValid());
    QVERIFY(!models.filter.indexOf({localHostId, Protocol::Udp, 1}).isValid());
}

void TestPortFilterModel::theSameQueryChangesNothing()
{
    ModelStack models;
    models.table.setCards(plainCards(5));
    models.filter.setQuery(SearchQuery::parse(u":3"_s));
    QSignalSpy removed(&models.filter, &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(&models.filter, &QAbstractItemModel::rowsInserted);
    QSignalSpy laidOut(&models.filter, &QAbstractItemModel::layoutChanged);
    models.filter.setQuery(SearchQuery::parse(u":3"_s));
    models.filter.setStates({});
    QCOMPARE(removed.size() + inserted.size() + laidOut.size(), 0);
}

void TestPortFilterModel::whateverHappensTheOrderHolds()
{
    // A thousand random changes, watched by the testers, and compared with a fresh stack at the end.
    ModelStack models;
    models.table.setCards(plainCards(40));
    std::mt19937 random(42);
    const auto any = [&random](int below) {
        return static_cast<int>(random() % static_cast<unsigned>(below));
    };
    for (int i = 0; i < 1000; ++i) {
        const auto port = static_cast<quint16>(1 + any(60));
        CardChanges changes;
        const QList<PortCard> kinds{plainCard(port),
                                    suspiciousCard(port),
                                    flappingCard(port),
                                    healthyCard(port),
                                    gone(plainCard(port)),
                                    gone(notedCard(port, Risk::Expected)),
                                    notedCard(port, Risk::Trusted, u"web"_s, any(2) == 0)};
        if (any(4) == 0)
            changes.removed = {port};
        else
            changes.updated = {kinds.at(any(static_cast<int>(kinds.size())))};
        if (any(5) == 0) {
            changes.seenAt = noonDaysAgo(1) + i * 60'000;
            changes.hostId = localHostId;
        }
        models.table.apply(changes);
        if (any(10) == 0)
            models.filter.setQuery(any(2) == 0 ? SearchQuery() : SearchQuery::parse(u"web"_s));
        if (any(10) == 0)
            models.filter.setStates(any(2) == 0 ? QSet<DerivedState>()
                                                : QSet{allStates.at(static_cast<size_t>(any(8)))});
        if (any(10) == 0)
            models.derived.setNow(noonDaysAgo(1) + any(48) * millisPerHour);
    }
    models.filter.setQuery({});
    models.filter.setStates({});
    models.derived.setNow(noonDaysAgo(0));
    ModelStack fresh;
    fresh.table.setCards(models.table.cards());
    fresh.derived.setNow(noonDaysAgo(0));
    QCOMPARE(models.shownPorts(), fresh.shownPorts());
    QVERIFY(!models.shownPorts().isEmpty());
}

QTEST_GUILESS_MAIN(TestPortFilterModel)
#include "tst_portfiltermodel.moc"
