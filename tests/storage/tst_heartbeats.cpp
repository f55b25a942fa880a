// SPDX-License-Identifier: MIT
// History stays small for years: one heartbeat a UTC day and port, and a bit for each day of presence.
#include "storage/StorageFixture.h"

#include "storage/RoundStore.h"

using namespace Portmonote;
using namespace Portmonote::StorageTest;

class TestHeartbeats : public QObject
{
    Q_OBJECT
private slots:
    void aDayHasOneHeartbeatThatGrows();
    void aNewDayBeginsANewHeartbeat();
    void anEventEndsTheHeartbeat();
    void aHeartbeatSaysWhatTheEventBeforeItSaid();
    void aPortThatIsGoneHasNoHeartbeat();
    void aMissedPortIsNotSaidToBeAlive();
    void presenceIsABitForEachDay();
    void presenceSurvivesAClockThatWasWrongForADay();
    void aYearOfRoundsStaysSmall();
};

void TestHeartbeats::aDayHasOneHeartbeatThatGrows()
{
    const Store store;
    const UtcMillis first = noonDaysAgo(1);
    for (int hour = 0; hour < 8; ++hour)
        store.record(observationAt(first + hour * millisPerHour, {seenPort(80)}));
    const QList<PortEvent> history = store.history(tcp(80));
    QCOMPARE(store.story(tcp(80)), u"appeared alive"_s);
    QCOMPARE(history.at(1).timestamp, first + millisPerHour);
    QCOMPARE(history.at(1).until, first + 7 * millisPerHour);
    QCOMPARE(history.at(1).pid, std::optional<qint64>(100));
}

void TestHeartbeats::aNewDayBeginsANewHeartbeat()
{
    const Store store;
    const UtcMillis lateAtNight = noonDaysAgo(2) + 11 * millisPerHour; // 23:00 UTC
    for (const UtcMillis minutes : {0, 30, 59, 60, 90})                // the fourth is at midnight
        store.record(observationAt(lateAtNight + minutes * 60'000, {seenPort(80)}));
    const QList<PortEvent> history = store.history(tcp(80));
    QCOMPARE(store.story(tcp(80)), u"appeared alive alive"_s);
    QCOMPARE(history.at(1).until, lateAtNight + 59 * 60'000);
    QCOMPARE(history.at(2).timestamp, lateAtNight + 60 * 60'000);
    QCOMPARE(history.at(2).until, lateAtNight + 90 * 60'000);
}

void TestHeartbeats::anEventEndsTheHeartbeat()
{
    const Store store;
    const UtcMillis first = noonDaysAgo(1);
    store.record(observationAt(first, {seenPort(80)}));
    store.record(observationAt(first + 1000, {seenPort(80)}));
    store.record(observationAt(first + 2000, {seenPort(80, u"nginx"_s, 222)}));
    store.record(observationAt(first + 3000, {seenPort(80, u"nginx"_s, 222)}));
    store.record(observationAt(first + 4000, {}, {tcp(80)}));
    store.record(observationAt(first + 5000, {seenPort(80, u"nginx"_s, 333)}));
    store.record(observationAt(first + 6000, {seenPort(80, u"nginx"_s, 333)}));
    const QList<PortEvent> history = store.history(tcp(80));
    QCOMPARE(store.story(tcp(80)), u"appeared alive process_changed alive disappeared appeared alive"_s);
    QCOMPARE(history.at(1).until, first + 1000); // no heartbeat spans an event
    QVERIFY(history.at(3).timestamp >= first + 2000);
    QCOMPARE(history.at(3).until, first + 3000);
    QCOMPARE(history.at(6).timestamp, first + 6000);
}

void TestHeartbeats::aHeartbeatSaysWhatTheEventBeforeItSaid()
{
    const Store store;
    const UtcMillis first = noonDaysAgo(1);
    store.record(observationAt(first, {seenPort(80)}));
    store.record(observationAt(first + 1000, {seenPort(80)}));
    QCOMPARE(store
                 .value(u"SELECT count(*) FROM port_event WHERE event_type = 'alive' AND owner_name IS NULL "
                        "AND addresses IS NULL"_s)
                 .toInt(),
             1); // nothing is written twice
    const PortEvent heartbeat = store.history(tcp(80)).at(1);
    QVERIFY(heartbeat.owner == seenPort(80).owner);
    QCOMPARE(heartbeat.addresses, seenPort(80).addresses);
    QCOMPARE(heartbeat.processName, u"nginx"_s);
    // Also where the event before is left out.
    const QList<PortEvent> recent = store.history(tcp(80), first + 500);
    QCOMPARE(recent.size(), 1);
    QVERIFY(recent.first().owner == seenPort(80).owner);
}

void TestHeartbeats::aPortThatIsGoneHasNoHeartbeat()
{
    const Store store;
    const UtcMillis first = noonDaysAgo(5);
    store.record(observationAt(first, {seenPort(80)}));
    store.record(observationAt(first + 1000, {}, {tcp(80)}));
    for (int day = 1; day < 5; ++day)
        store.record(observationAt(first + day * millisPerDay, {seenPort(81)}));
    QCOMPARE(store.story(tcp(80)), u"appeared disappeared"_s);
}

void TestHeartbeats::aMissedPortIsNotSaidToBeAlive()
{
    const Store store;
    const UtcMillis first = noonDaysAgo(3);
    store.record(observationAt(first, {seenPort(80), seenPort(81)}));
    store.record(observationAt(first + 1000, {seenPort(80), seenPort(81)}));
    store.record(observationAt(first + 2000, {seenPort(81)}));         // unconfirmed
    store.record(observationAt(first + millisPerDay, {seenPort(81)})); // unconfirmed, another day
    QCOMPARE(store.story(tcp(80)), u"appeared alive"_s);
    QCOMPARE(store.history(tcp(80)).at(1).until, first + 1000);
    QCOMPARE(store.card(tcp(80))->facts.presenceMask, quint64(1));
    QCOMPARE(store.card(tcp(80))->facts.presenceDay, first / millisPerDay);
    QCOMPARE(store.card(tcp(81))->facts.presenceMask, quint64(3));
}

void TestHeartbeats::presenceIsABitForEachDay()
{
    const Store store;
    const UtcMillis first = noonDaysAgo(100);
    const auto mask = [&store] { return store.card(tcp(80))->facts.presenceMask; };
    store.record(observationAt(first, {seenPort(80)}));
    QCOMPARE(mask(), quint64(1));
    store.record(observationAt(first + millisPerDay, {seenPort(80)}));
    QCOMPARE(mask(), quint64(0b11));
    store.record(observationAt(first + 4 * millisPerDay, {seenPort(80)}));
    QCOMPARE(mask(), quint64(0b11001));
    QCOMPARE(store.card(tcp(80))->facts.presenceDay, first / millisPerDay + 4);
    store.record(observationAt(first + 5 * millisPerDay, {}, {tcp(80)}));
    QCOMPARE(mask(), quint64(0b11001)); // gone all day
    store.record(observationAt(first + 6 * millisPerDay, {seenPort(80)}));
    QCOMPARE(mask(), quint64(0b1100101));
    // All the days there are; what is older falls off, and none becomes negative.
    for (int day = 7; day < 90; ++day)
        store.record(observationAt(first + day * millisPerDay, {seenPort(80)}));
    QCOMPARE(mask() & 0x3fff'ffff, quint64(0x3fff'ffff));
    QVERIFY(store.value(u"SELECT presence_mask FROM port_runtime"_s).toLongLong() > 0);
    store.record(observationAt(first + 99 * millisPerDay, {seenPort(80)}));
    QCOMPARE(mask() & 0x7ff, quint64(0b10000000001));
}

void TestHeartbeats::presenceSurvivesAClockThatWasWrongForADay()
{
    const Store store;
    const UtcMillis first = noonDaysAgo(10);
    for (int day = 0; day < 5; ++day)
        store.record(observationAt(first + day * millisPerDay, {seenPort(80)}));
    QCOMPARE(store.card(tcp(80))->facts.presenceMask, quint64(0b11111));
    store.record(observationAt(first + 3 * millisPerDay, {seenPort(80)})); // set back by a day
    QCOMPARE(store.card(tcp(80))->facts.presenceMask & 0b1111, quint64(0b1111));
    QCOMPARE(store.card(tcp(80))->facts.presenceDay, first / millisPerDay + 3);
}

void TestHeartbeats::aYearOfRoundsStaysSmall()
{
    const Store store;
    QVERIFY(
        !store.database().execute(u"PRAGMA synchronous = OFF"_s)); // thousands of transactions, no power cut
    QList<ObservedPort> ports;
    for (quint16 port = 1; port <= 20; ++port)
        ports.append(seenPort(port));
    constexpr int days = 365;
    const UtcMillis first = noonDaysAgo(days + 1) - 12 * millisPerHour;
    const FactStore facts = store.facts();
    for (int hour = 0; hour < days * 24; ++hour)
        QVERIFY(bool(facts.record(observationAt(first + hour * millisPerHour, ports))));
    const int events = store.value(u"SELECT count(*) FROM port_event"_s).toInt();
    QCOMPARE(events, 20 * (days + 1)); // one a day and port, and the appearance
    QCOMPARE(store.value(u"SELECT count(*) FROM port_runtime"_s).toInt(), 20);
    QCOMPARE(store.value(u"SELECT count(*) FROM round"_s).toInt(), days * 24);
    const qint64 bytes = store.value(u"PRAGMA page_count"_s).toLongLong()
        * store.value(u"PRAGMA page_size"_s).toLongLong();
    QVERIFY2(bytes < 4 * 1024 * 1024, qPrintable(QString::number(bytes)));
    QCOMPARE(store.history(tcp(20)).last().until, first + (days * 24 - 1) * millisPerHour);
}

QTEST_GUILESS_MAIN(TestHeartbeats)
#include "tst_heartbeats.moc"
