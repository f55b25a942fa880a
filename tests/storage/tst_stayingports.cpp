// SPDX-License-Identifier: MIT
// With many ports, a round in which nothing happens writes none of their rows, and everybody is told the same
// as if it did.
#include "storage/StorageFixture.h"

#include "storage/FactMemory.h"
#include "storage/MomentStore.h"

using namespace Portmonote;
using namespace Portmonote::StorageTest;

namespace {

constexpr int many = 700;

QList<ObservedPort> ports(int count)
{
    QList<ObservedPort> seen;
    for (int port = 1; port <= count; ++port)
        seen.append(seenPort(static_cast<quint16>(port)));
    return seen;
}

/// Two rounds: the ports stay from then on.
void settleIn(const Store &store, UtcMillis first)
{
    store.record(observationAt(first, ports(many)));
    store.record(observationAt(first + 1000, ports(many)));
}

int staying(const Store &store)
{
    return store.value(u"SELECT count(*) FROM port_runtime WHERE stays = 1"_s).toInt();
}

} // namespace

class TestStayingPorts : public QObject
{
    Q_OBJECT
private slots:
    void aSteadyRoundWritesNoRowOfAPort();
    void whatStaysIsSeenInTheLastRound();
    void fewPortsAreWrittenEach();
    void whatChangesHasItsTimesWritten();
    void whatIsMissedWasSeenTheLastTime();
    void aNewDayBeginsNewHeartbeats();
    void aClockThatWasSetLeavesNoHeartbeatBehind();
    void aMomentOfThePastKnowsTheHeartbeat();
    void theMemoryTellsWhatTheDatabaseTells();
    void whatSomebodyElseChangedIsReadAnew();
};

void TestStayingPorts::aSteadyRoundWritesNoRowOfAPort()
{
    const Store store;
    const UtcMillis first = noonDaysAgo(1);
    settleIn(store, first);
    QCOMPARE(staying(store), many);
    const QString rows = u"SELECT group_concat(last_seen_at || ' ' || uptime_seconds) FROM port_runtime"_s;
    const QString events = u"SELECT group_concat(id || ' ' || until_at) FROM port_event"_s;
    const QVariant before = store.value(rows);
    const QVariant eventsBefore = store.value(events);
    const RecordResult result = store.record(observationAt(first + 2000, ports(many)));
    QCOMPARE(result.updatedIds.size(), 0);
    QCOMPARE(store.value(rows), before);
    QCOMPARE(store.value(events), eventsBefore);
}

void TestStayingPorts::whatStaysIsSeenInTheLastRound()
{
    const Store store;
    const UtcMillis first = noonDaysAgo(1);
    settleIn(store, first);
    store.record(observationAt(first + millisPerHour, ports(many)));
    QCOMPARE(store.card(tcp(5))->facts.lastSeenAt, first + millisPerHour);
    QCOMPARE(store.value(u"SELECT uptime_seconds FROM port_card WHERE port = 5"_s).toLongLong(),
             store.card(tcp(5))->facts.uptimeSeconds());
    QCOMPARE(store.story(tcp(5)), u"appeared alive"_s);
    QCOMPARE(store.history(tcp(5)).last().until, first + millisPerHour);
    const auto page = EventStore(store.database()).page(store.card(tcp(5))->facts.id, 0, 10);
    QCOMPARE(page->last().until, first + millisPerHour);
}

void TestStayingPorts::fewPortsAreWrittenEach()
{
    const Store store;
    const UtcMillis first = noonDaysAgo(1);
    settleIn(store, first);
    // Most go: those that are left are few.
    QSet<PortKey> absent;
    for (int port = 11; port <= many; ++port)
        absent.insert(tcp(static_cast<quint16>(port)));
    store.record(observationAt(first + 2000, ports(10), absent));
    QCOMPARE(staying(store), 0);
    store.record(observationAt(first + 3000, ports(10)));
    QCOMPARE(store.value(u"SELECT last_seen_at FROM port_runtime WHERE port = 5"_s).toLongLong(),
             first + 3000);
    QCOMPARE(store.history(tcp(5)).last().until, first + 3000);
    QCOMPARE(store.card(tcp(20))->facts.lastSeenAt, first + 1000);
    QCOMPARE(store.history(tcp(20)).at(1).until, first + 1000);
}

void TestStayingPorts::whatChangesHasItsTimesWritten()
{
    const Store store;
    const UtcMillis first = noonDaysAgo(1);
    settleIn(store, first);
    QList<ObservedPort> seen = ports(many);
    store.record(observationAt(first + 2000, seen));
    seen[4] = seenPort(5, u"other"_s, 333);
    seen.removeAt(8); // port 9
    store.record(observationAt(first + 3000, seen, {tcp(9)}));
    QCOMPARE(store.story(tcp(5)), u"appeared alive process_changed alive"_s);
    QCOMPARE(store.history(tcp(5)).at(1).until, first + 2000);
    QCOMPARE(store.story(tcp(9)), u"appeared alive disappeared"_s);
    QCOMPARE(store.history(tcp(9)).at(1).until, first + 2000);
    QCOMPARE(store.card(tcp(9))->facts.lastSeenAt, first + 2000);
    QCOMPARE(staying(store), many - 1);
    store.record(observationAt(first + 4000, seen));
    QCOMPARE(store.history(tcp(5)).last().until, first + 4000);
    QCOMPARE(staying(store), many - 1);
}

void TestStayingPorts::whatIsMissedWasSeenTheLastTime()
{
    const Store store;
    const UtcMillis first = noonDaysAgo(1);
    settleIn(store, first);
    QList<ObservedPort> seen = ports(many);
    seen.removeAt(8); // missed once, and not looked for again
    store.record(observationAt(first + 2000, seen));
    store.record(observationAt(first + 3000, seen));
    QCOMPARE(store.card(tcp(9))->facts.lastSeenAt, first + 1000);
    QCOMPARE(store.history(tcp(9)).last().until, first + 1000);
    store.record(observationAt(first + 4000, ports(many)));
    QCOMPARE(store.card(tcp(9))->facts.lastSeenAt, first + 4000);
    QCOMPARE(store.story(tcp(9)), u"appeared alive"_s);
    QCOMPARE(store.history(tcp(9)).last().until, first + 4000);
}

void TestStayingPorts::aNewDayBeginsNewHeartbeats()
{
    const Store store;
    const UtcMillis first = noonDaysAgo(2);
    settleIn(store, first);
    store.record(observationAt(first + 5000, ports(many)));
    store.record(observationAt(first + millisPerDay, ports(many)));
    QCOMPARE(store.story(tcp(5)), u"appeared alive alive"_s);
    QCOMPARE(store.history(tcp(5)).at(1).until, first + 5000);
    QCOMPARE(store.card(tcp(5))->facts.presenceMask, quint64(3));
    QCOMPARE(staying(store), many);
}

void TestStayingPorts::aClockThatWasSetLeavesNoHeartbeatBehind()
{
    const Store store;
    const UtcMillis first = noonDaysAgo(1);
    const auto at = [](UtcMillis time, UtcMillis sinceBoot) {
        Observation observation = observationAt(time, ports(many));
        observation.clocks.wall = time;
        observation.clocks.bootId = u"boot"_s;
        observation.clocks.bootMillis = sinceBoot;
        observation.clocks.awakeMillis = sinceBoot;
        return observation;
    };
    store.record(at(first, 10'000));
    store.record(at(first + 1000, 11'000));
    store.record(at(first + 2000, 12'000));
    store.record(at(first + 2000 + 6 * millisPerHour, 13'000)); // set by six hours
    QCOMPARE(store.story(tcp(5)), u"appeared alive alive"_s);
    QCOMPARE(store.history(tcp(5)).at(1).until, first + 2000);
    QCOMPARE(store.history(tcp(5)).at(2).timestamp, first + 2000 + 6 * millisPerHour);
}

void TestStayingPorts::aMomentOfThePastKnowsTheHeartbeat()
{
    const Store store;
    const UtcMillis first = noonDaysAgo(1);
    settleIn(store, first);
    store.record(observationAt(first + 5000, ports(many)));
    const auto then = MomentStore(store.database()).at(first + 6000, localHostId);
    QVERIFY(then);
    QCOMPARE(then->cards.size(), many);
    QCOMPARE(then->cards.at(3).facts.lastSeenAt, first + 5000);
}

void TestStayingPorts::theMemoryTellsWhatTheDatabaseTells()
{
    const Store store;
    const Store other;
    FactMemory memory;
    const FactStore remembering(store.database(), &memory);
    const UtcMillis first = noonDaysAgo(2);
    QList<ObservedPort> seen = ports(many);
    for (int round = 0; round < 12; ++round) {
        QSet<PortKey> absent;
        if (round == 4)
            seen[7] = seenPort(8, u"other"_s, 900);
        if (round == 6) {
            seen.removeAt(20);
            absent.insert(tcp(21));
        }
        if (round == 9)
            seen.insert(20, seenPort(21, u"nginx"_s, 901));
        const Observation observation = observationAt(first + round * 4 * millisPerHour, seen, absent);
        QVERIFY(remembering.record(observation));
        other.record(observation);
        QCOMPARE(*remembering.expectedPorts(localHostId), *other.facts().expectedPorts(localHostId));
    }
    const auto remembered = CardStore(store.database()).cards();
    const auto read = CardStore(other.database()).cards();
    QVERIFY(*remembered == *read);
    for (const quint16 port : {1, 8, 21})
        QCOMPARE(store.story(tcp(port)), other.story(tcp(port)));
}

void TestStayingPorts::whatSomebodyElseChangedIsReadAnew()
{
    const Store store;
    FactMemory memory;
    const FactStore remembering(store.database(), &memory);
    const UtcMillis first = noonDaysAgo(1);
    QVERIFY(remembering.record(observationAt(first, ports(3))));
    const auto another = store.open();
    QVERIFY(!another->execute(u"DELETE FROM port_runtime WHERE port = 2"_s));
    QCOMPARE(remembering.expectedPorts(localHostId)->size(), 2);
    const auto result = remembering.record(observationAt(first + 1000, ports(3)));
    QCOMPARE(result->appeared, QList<PortKey>{tcp(2)});
    // A round of somebody else counts, too.
    QVERIFY(FactStore(*another).record(observationAt(first + 2000, ports(2), {tcp(3)})));
    QCOMPARE(remembering.expectedPorts(localHostId)->size(), 2);
    QCOMPARE(remembering.record(observationAt(first + 3000, ports(3)))->appeared, QList<PortKey>{tcp(3)});
}

QTEST_GUILESS_MAIN(TestStayingPorts)
#include "tst_stayingports.moc"
