// SPDX-License-Identifier: MIT
// The history of a port, as it was told and in order.
#include "storage/StorageFixture.h"

using namespace Portmonote;
using namespace Portmonote::StorageTest;

class TestEventStore : public QObject
{
    Q_OBJECT
private slots:
    void anEventIsKeptWithAllThatItSays_data();
    void anEventIsKeptWithAllThatItSays();
    void historyIsInTheOrderInWhichItHappenedWhateverTheClockSaid();
    void eventsOfTheSameTimeStayInTheirOrder();
    void sinceLeavesOlderEventsOut();
    void aHeartbeatThatReachesIntoTheTimeIsPartOfIt();
    void ofAnUnknownPortThereIsNoHistory();
    void anEventNeedsItsPort();
    void theLatestAcknowledgementCounts();
};

namespace {

PortEvent eventOf(qint64 runtimeId, PortEvent::Type type, UtcMillis at)
{
    PortEvent event;
    event.runtimeId = runtimeId;
    event.type = type;
    event.timestamp = at;
    event.until = at;
    return event;
}

} // namespace

void TestEventStore::anEventIsKeptWithAllThatItSays_data()
{
    QTest::addColumn<int>("type");
    for (const auto type :
         {PortEvent::Type::Appeared, PortEvent::Type::Disappeared, PortEvent::Type::ProcessChanged,
          PortEvent::Type::ExposureChanged, PortEvent::Type::Acknowledged})
        QTest::newRow(qPrintable(toString(type))) << static_cast<int>(type);
}

void TestEventStore::anEventIsKeptWithAllThatItSays()
{
    QFETCH(int, type);
    const Store store;
    store.record(observationAt(noonDaysAgo(1), {seenPort(80)}));
    PortEvent event = eventOf(store.card(tcp(80))->facts.id, PortEvent::Type(type), noonDaysAgo(1) + 1000);
    event.pid = 42;
    event.processName = u"a\nb"_s;
    event.addresses = {u"[fe80::1]%eth0"_s, u"10.0.0.1"_s};
    event.exposure = Exposure::Lan;
    event.sameIdentity = event.type != PortEvent::Type::ProcessChanged;
    Owner &owner = event.owner;
    owner = seenPort(80).owner;
    owner.script = u"-m http.server"_s;
    owner.unit = u"web.service"_s;
    owner.container = u"docker 0123456789ab"_s;
    owner.cgroup = u"/system.slice/web.service"_s;
    owner.hidden = true;
    const auto id = EventStore(store.database()).append(event);
    QVERIFY(bool(id));

    const PortEvent stored = store.history(tcp(80)).last();
    QCOMPARE(stored.id, *id);
    QCOMPARE(toString(stored.type), toString(event.type));
    QCOMPARE(stored.timestamp, event.timestamp);
    QCOMPARE(stored.until, event.timestamp);
    QCOMPARE(stored.pid, event.pid);
    QCOMPARE(stored.processName, event.processName);
    QVERIFY(stored.owner == owner);
    QCOMPARE(stored.addresses, event.addresses);
    QCOMPARE(toString(stored.exposure), u"lan"_s);
    QCOMPARE(stored.sameIdentity, event.sameIdentity);
}

void TestEventStore::historyIsInTheOrderInWhichItHappenedWhateverTheClockSaid()
{
    const Store store;
    const UtcMillis first = noonDaysAgo(1);
    store.record(observationAt(first, {seenPort(80)}));
    const qint64 id = store.card(tcp(80))->facts.id;
    for (const int seconds : {30, 10, 20})
        QVERIFY(bool(EventStore(store.database())
                         .append(eventOf(id, PortEvent::Type::Acknowledged, first + seconds * 1000))));
    QList<UtcMillis> times;
    for (const PortEvent &event : store.history(tcp(80)))
        times.append((event.timestamp - first) / 1000);
    QCOMPARE(times, (QList<UtcMillis>{0, 30, 10, 20})); // a clock may have been set back
}

void TestEventStore::eventsOfTheSameTimeStayInTheirOrder()
{
    const Store store;
    const UtcMillis first = noonDaysAgo(1);
    store.record(observationAt(first, {seenPort(80)}));
    ObservedPort other = seenPort(80, u"caddy"_s, 7);
    other.exposure = Exposure::All;
    store.record(observationAt(first + 1000, {other}));
    QVERIFY(store.story(tcp(80)).startsWith(u"appeared process_changed exposure_changed"_s));
}

void TestEventStore::sinceLeavesOlderEventsOut()
{
    const Store store;
    const UtcMillis first = noonDaysAgo(1);
    store.record(observationAt(first, {seenPort(80)}));
    store.record(observationAt(first + 1000, {}, {tcp(80)}));
    store.record(observationAt(first + 2000, {seenPort(80)}));
    QCOMPARE(store.history(tcp(80), first).size(), 3);
    QCOMPARE(store.history(tcp(80), first + 1).size(), 2);
    QCOMPARE(store.history(tcp(80), first + 2000).size(), 1);
    QVERIFY(store.history(tcp(80), first + 2001).isEmpty());
}

void TestEventStore::aHeartbeatThatReachesIntoTheTimeIsPartOfIt()
{
    const Store store;
    const UtcMillis first = noonDaysAgo(1);
    for (const int hours : {0, 1, 5})
        store.record(observationAt(first + hours * millisPerHour, {seenPort(80)}));
    const QList<PortEvent> recent = store.history(tcp(80), first + 3 * millisPerHour);
    QCOMPARE(recent.size(), 1);
    QCOMPARE(toString(recent.first().type), u"alive"_s);
    QCOMPARE(recent.first().owner.name, u"nginx"_s);
}

void TestEventStore::ofAnUnknownPortThereIsNoHistory()
{
    const Store store;
    const auto events = EventStore(store.database()).history(4711);
    QVERIFY(bool(events));
    QVERIFY(events->isEmpty());
}

void TestEventStore::anEventNeedsItsPort()
{
    const Store store;
    const auto id = EventStore(store.database()).append(eventOf(4711, PortEvent::Type::Acknowledged, 1));
    QVERIFY(!id);
    QVERIFY(!id.error().words().isEmpty());
}

void TestEventStore::theLatestAcknowledgementCounts()
{
    const Store store;
    const UtcMillis first = noonDaysAgo(1);
    store.record(observationAt(first, {seenPort(80)}));
    const qint64 id = store.card(tcp(80))->facts.id;
    QVERIFY(!store.card(tcp(80))->facts.acknowledged);
    PortEvent newer = eventOf(id, PortEvent::Type::Acknowledged, first + 2000);
    newer.owner = seenPort(80, u"caddy"_s).owner;
    newer.exposure = Exposure::Lan;
    PortEvent older = eventOf(id, PortEvent::Type::Acknowledged, first + 1000);
    older.owner = seenPort(80).owner;
    QVERIFY(bool(EventStore(store.database()).append(older)));
    QVERIFY(bool(EventStore(store.database()).append(newer)));
    const auto acknowledged = store.card(tcp(80))->facts.acknowledged;
    QVERIFY(acknowledged);
    QCOMPARE(acknowledged->at, first + 2000);
    QVERIFY(acknowledged->identity == identityOf(newer.owner));
    QCOMPARE(toString(acknowledged->exposure), u"lan"_s);
}

QTEST_GUILESS_MAIN(TestEventStore)
#include "tst_eventstore.moc"
