// SPDX-License-Identifier: MIT
// The past is what a plain replay of the whole history says, at any instant, whatever the clock did.
#include "storage/StorageFixture.h"

#include "storage/MomentStore.h"
#include "storage/TimeMarkStore.h"

#include <QMap>
#include <QRandomGenerator>

using namespace Portmonote;
using namespace Portmonote::StorageTest;

class TestMoments : public QObject
{
    Q_OBJECT
private slots:
    void aThousandInstantsEqualAReplayOfTheHistory();
    void beforeTheFirstRoundThereIsNothing();
    void flappingIsJudgedAtThatTime();
    void aTimeThatNobodySawIsSaidToBeUnknown();
    void durationsStaySaneWhenTheClockIsSet();
    void anAcknowledgementHoldsWhenTheClockIsSet();
    void aPageOfTheHistoryKnowsWhatWentBefore();

private:
    /// As little as a replay needs to know, made from the history alone.
    struct Replayed
    {
        bool active = false;
        UtcMillis appearedAt = 0;
        UtcMillis disappearedAt = 0;
        std::optional<qint64> pid;
        QString owner;
        QStringList addresses;
        Exposure exposure = Exposure::Unknown;
        QList<UtcMillis> transitions;
    };
    static QMap<PortKey, Replayed> replay(const QMap<PortKey, QList<PortEvent>> &histories, UtcMillis until)
    {
        QMap<PortKey, Replayed> ports;
        for (auto history = histories.cbegin(); history != histories.cend(); ++history) {
            for (const PortEvent &event : *history) {
                if (event.timestamp > until || event.type == PortEvent::Type::Alive
                    || event.type == PortEvent::Type::Acknowledged)
                    continue;
                Replayed &port = ports[history.key()];
                port.active = event.type != PortEvent::Type::Disappeared;
                if (event.type == PortEvent::Type::Appeared)
                    port.appearedAt = event.timestamp;
                if (event.type == PortEvent::Type::Disappeared)
                    port.disappearedAt = event.timestamp;
                if (event.type == PortEvent::Type::Appeared || event.type == PortEvent::Type::Disappeared)
                    port.transitions.append(event.timestamp);
                port.pid = event.pid;
                port.owner = event.owner.name;
                port.addresses = event.addresses;
                port.exposure = event.exposure;
            }
        }
        return ports;
    }
    static ObservedPort randomPort(quint16 port, QRandomGenerator &random)
    {
        ObservedPort seen = seenPort(port, random.bounded(8) == 0 ? u"other"_s : u"nginx"_s,
                                     100 + port * 10 + (random.bounded(12) == 0 ? 1 : 0));
        if (random.bounded(10) == 0) {
            seen.addresses = {u"0.0.0.0"_s};
            seen.exposure = Exposure::All;
        }
        return seen;
    }
};

void TestMoments::aThousandInstantsEqualAReplayOfTheHistory()
{
    const Store store;
    QVERIFY(!store.database().execute(u"PRAGMA synchronous = OFF"_s)); // many rounds, no power cut
    QRandomGenerator random(20261101);
    const UtcMillis first = noonDaysAgo(40);
    UtcMillis at = first;
    QSet<PortKey> before;
    for (int round = 0; round < 500; ++round) {
        // Mostly an hour; some gaps of days, and some clocks that are set back.
        const int luck = random.bounded(50);
        at += luck == 0 ? random.bounded(3) * millisPerDay
            : luck == 1 ? -random.bounded(30) * millisPerHour
                        : millisPerHour;
        QList<ObservedPort> ports;
        QSet<PortKey> now;
        for (quint16 port = 1; port <= 12; ++port) {
            if (random.bounded(12) < port)
                continue; // some come and go often
            ports.append(randomPort(port, random));
            now.insert(tcp(port));
        }
        store.record(observationAt(at, ports, before - now));
        before = now;
    }
    QMap<PortKey, QList<PortEvent>> histories;
    for (quint16 port = 1; port <= 12; ++port)
        histories.insert(tcp(port), store.history(tcp(port)));
    const UtcMillis span = noonDaysAgo(0) + millisPerDay - first;
    for (int i = 0; i < 1000; ++i) {
        const UtcMillis time = first - millisPerDay
            + static_cast<UtcMillis>(random.bounded(static_cast<double>(span)));
        const auto moment = MomentStore(store.database()).at(time, localHostId);
        QVERIFY(bool(moment));
        const auto expected = replay(histories, time);
        QCOMPARE(moment->cards.size(), expected.size());
        for (const PortCard &card : moment->cards) {
            const PortFacts &facts = card.facts;
            const Replayed &port = expected[card.key()];
            QCOMPARE(facts.active, port.active);
            QCOMPARE(facts.appearedAt, port.appearedAt);
            QCOMPARE(facts.lastDisappearedAt.value_or(0), port.disappearedAt);
            QCOMPARE(facts.pid, port.pid);
            QCOMPARE(facts.owner.name, port.owner);
            QCOMPARE(facts.addresses, port.addresses);
            QVERIFY(facts.exposure == port.exposure);
            QVERIFY(facts.firstSeenAt <= time);
            QVERIFY(facts.lastSeenAt <= time);
            QVERIFY(facts.uptimeSeconds() >= 0);
            QList<UtcMillis> recent = port.transitions;
            recent.removeIf(
                [time](UtcMillis t) { return t < time - CardStore::transitionDays * millisPerDay; });
            std::sort(recent.begin(), recent.end());
            QCOMPARE(facts.transitions, recent);
        }
    }
}

void TestMoments::beforeTheFirstRoundThereIsNothing()
{
    const Store store;
    const UtcMillis first = noonDaysAgo(2);
    store.record(observationAt(first, {seenPort(80)}));
    const auto before = MomentStore(store.database()).at(first - 1, localHostId);
    QVERIFY(before && before->cards.isEmpty() && !before->lastRoundAt);
    const auto then = MomentStore(store.database()).at(first, localHostId);
    QVERIFY(then && then->cards.size() == 1);
    QCOMPARE(then->lastRoundAt, std::optional<UtcMillis>(first));
    QCOMPARE(then->cards.first().facts.presenceMask & 3, quint64(1));
}

void TestMoments::flappingIsJudgedAtThatTime()
{
    const Store store;
    const UtcMillis first = noonDaysAgo(9);
    for (int i = 0; i < 4; ++i) { // comes and goes twice
        const bool there = i % 2 == 0;
        store.record(observationAt(first + i * millisPerHour,
                                   there ? QList<ObservedPort>{seenPort(80)} : QList<ObservedPort>{},
                                   there ? QSet<PortKey>{} : QSet<PortKey>{tcp(80)}));
    }
    const auto stateAt = [&store](UtcMillis time) {
        const auto moment = MomentStore(store.database()).at(time, localHostId);
        const PortFacts facts = moment->cards.first().facts;
        return classify(facts, {}, Policy{}, time);
    };
    QVERIFY(stateAt(first + 2 * millisPerHour).state == DerivedState::Unreviewed);
    const Classification flapping = stateAt(first + 4 * millisPerHour);
    QVERIFY(flapping.state == DerivedState::Flapping);
    QCOMPARE(flapping.transitions.size(), 4);
    QVERIFY(stateAt(first + 30 * millisPerHour).state == DerivedState::Gone);
}

void TestMoments::aTimeThatNobodySawIsSaidToBeUnknown()
{
    const Store store;
    const UtcMillis first = noonDaysAgo(40);
    store.record(observationAt(first, {seenPort(80)}));
    store.record(observationAt(first + millisPerHour, {seenPort(80)}));
    store.record(observationAt(first + 30 * millisPerDay, {seenPort(80)}));
    QCOMPARE(store.story(tcp(80)), u"appeared alive alive"_s);
    const auto within = MomentStore(store.database()).at(first + 9 * millisPerDay, localHostId);
    QVERIFY(within && within->unobserved);
    QCOMPARE(within->unobserved->from, first + millisPerHour);
    QCOMPARE(within->unobserved->until, first + 30 * millisPerDay);
    QVERIFY(within->cards.first().facts.active); // as it was known before
    QCOMPARE(within->cards.first().facts.lastSeenAt, first + millisPerHour);
    QCOMPARE(within->cards.first().facts.presenceMask, quint64(1) << 9);
    const auto after = MomentStore(store.database()).at(first + 31 * millisPerDay, localHostId);
    QVERIFY(after && !after->unobserved);
}

void TestMoments::durationsStaySaneWhenTheClockIsSet()
{
    for (const int days : {3, -3}) {
        const Store store;
        const UtcMillis first = noonDaysAgo(10);
        const auto look = [&store](UtcMillis wall, qint64 boot) {
            ObservedPort port = seenPort(80);
            port.processStartedAt = wall - 90 * 60'000
                - (boot - 2 * millisPerHour); // as the kernel tells it now
            Observation observation = observationAt(wall, {port});
            observation.clocks.bootId = u"one"_s;
            observation.clocks.bootMillis = observation.clocks.awakeMillis = boot;
            store.record(observation);
        };
        look(first, 2 * millisPerHour);
        look(first + millisPerHour, 3 * millisPerHour);
        look(first + 2 * millisPerHour + days * millisPerDay, 4 * millisPerHour);
        look(first + 3 * millisPerHour + days * millisPerDay, 5 * millisPerHour);
        const PortFacts facts = store.card(tcp(80))->facts;
        QVERIFY2(facts.uptimeSeconds() > 0 && facts.uptimeSeconds() <= 6 * 3600,
                 qPrintable(QString::number(facts.uptimeSeconds())));
        QCOMPARE(store.story(tcp(80)), u"appeared alive alive"_s); // no restart, no disappearance
        for (const PortEvent &event : store.history(tcp(80)))
            QVERIFY(event.until >= event.timestamp);
        const auto marks = TimeMarkStore(store.database()).marks(localHostId, {0, noonDaysAgo(-9)});
        QVERIFY(bool(marks));
        QCOMPARE(marks->size(), days > 0 ? 2 : 1);
        QVERIFY(marks->first().kind == TimeMark::Kind::ClockSet);
        QCOMPARE(marks->first().shift, days * millisPerDay);
    }
}

void TestMoments::anAcknowledgementHoldsWhenTheClockIsSet()
{
    const Store store;
    const UtcMillis first = noonDaysAgo(10);
    ObservedPort unknown = seenPort(80);
    unknown.owner = {};
    unknown.pid.reset();
    unknown.processStartedAt.reset();
    const auto look = [&](UtcMillis wall, qint64 boot) {
        Observation observation = observationAt(wall, {unknown});
        observation.clocks.bootId = u"one"_s;
        observation.clocks.bootMillis = observation.clocks.awakeMillis = boot;
        store.record(observation);
    };
    look(first, millisPerHour);
    QVERIFY(classify(store.card(tcp(80))->facts, {}, Policy{}, first).state == DerivedState::Suspicious);
    const PortFacts facts = store.card(tcp(80))->facts;
    QVERIFY(bool(
        EventStore(store.database()).append(eventOf(PortEvent::Type::Acknowledged, facts, first + 1000))));
    look(first + 3 * millisPerDay, 2 * millisPerHour);
    const PortFacts now = store.card(tcp(80))->facts;
    QVERIFY(classify(now, {}, Policy{}, now.lastSeenAt).state != DerivedState::Suspicious);
}

void TestMoments::aPageOfTheHistoryKnowsWhatWentBefore()
{
    const Store store;
    const UtcMillis first = noonDaysAgo(30);
    for (int day = 0; day < 20; ++day)
        store.record(observationAt(first + day * millisPerDay, {seenPort(80)}));
    const PortFacts facts = store.card(tcp(80))->facts;
    const EventStore events(store.database());
    const auto last = events.page(facts.id, 0, 5);
    QVERIFY(bool(last));
    QCOMPARE(last->size(), 5);
    QCOMPARE(last->first().owner.name, u"nginx"_s);
    const auto before = events.page(facts.id, last->first().id, 100);
    QVERIFY(bool(before));
    QCOMPARE(before->size(), 15);
    QVERIFY(before->first().type == PortEvent::Type::Appeared);
}

QTEST_GUILESS_MAIN(TestMoments)
#include "tst_moments.moc"
