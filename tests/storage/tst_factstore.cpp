// SPDX-License-Identifier: MIT
// What rounds leave behind: ports come, stay, change, go and come back, and nothing is ever deleted.
#include "storage/StorageFixture.h"

#include "storage/RoundStore.h"

using namespace Portmonote;
using namespace Portmonote::StorageTest;

class TestFactStore : public QObject
{
    Q_OBJECT
private slots:
    void aNewPortAppearsWithAllThatIsKnown();
    void aPortThatStaysIsOnlySeenAgain();
    void aPortThatTwoLooksMissDisappearsAndIsKept();
    void aPortThatComesBackIsTheSamePort();
    void aRestartOfTheSameProgramIsNoOtherOwner();
    void anotherProgramIsAnotherOwner();
    void aWiderExposureIsToldAndANarrowerOneToo();
    void aMissingPortThatWasNotLookedForTwiceIsLeftAlone();
    void aFailedRoundChangesNoPort();
    void anErrorInTheMiddleLeavesNothingBehind();
    void onlyActivePortsAreExpected();
    void uptimeIsTheProcessesOrElseThePresences();
    void anEmptyObservationIsARoundLikeAnyOther();
};

void TestFactStore::aNewPortAppearsWithAllThatIsKnown()
{
    const Store store;
    const UtcMillis at = noonDaysAgo(1);
    const ObservedPort seen = seenPort(80);
    const RecordResult result = store.record(observationAt(at, {seen}));
    QCOMPARE(result.appeared, QList<PortKey>{tcp(80)});
    QVERIFY(result.changed.isEmpty() && result.disappeared.isEmpty());
    QCOMPARE(result.at, at);
    QCOMPARE(result.ports, 1);
    QCOMPARE(result.hostId, QString(localHostId));

    const auto card = store.card(tcp(80));
    QVERIFY(card);
    const PortFacts &facts = card->facts;
    QVERIFY(result.updatedIds.contains(facts.id));
    QVERIFY(facts.active);
    QCOMPARE(facts.firstSeenAt, at); // milliseconds since the epoch, UTC, as they came
    QCOMPARE(facts.lastSeenAt, at);
    QCOMPARE(facts.appearedAt, at);
    QVERIFY(!facts.lastDisappearedAt);
    QCOMPARE(facts.pid, seen.pid);
    QCOMPARE(facts.processName, seen.processName);
    QCOMPARE(facts.commandLine, seen.commandLine);
    QCOMPARE(facts.processStartedAt, seen.processStartedAt);
    QCOMPARE(facts.addresses, seen.addresses);
    QVERIFY(facts.owner == seen.owner);
    QCOMPARE(facts.sockets, seen.sockets);
    QCOMPARE(facts.transitions, QList<UtcMillis>{at});
    QVERIFY(!card->note);
    QCOMPARE(store.value(u"SELECT typeof(first_seen_at) FROM port_runtime"_s).toString(), u"integer"_s);
    QCOMPARE(store.value(u"SELECT timestamp FROM port_event"_s).toLongLong(), at);
    QCOMPARE(store.story(tcp(80)), u"appeared"_s);
}

void TestFactStore::aPortThatStaysIsOnlySeenAgain()
{
    const Store store;
    const UtcMillis first = noonDaysAgo(1);
    store.record(observationAt(first, {seenPort(80)}));
    const qint64 id = store.card(tcp(80))->facts.id;
    const RecordResult result = store.record(observationAt(first + millisPerHour, {seenPort(80)}));
    QVERIFY(result.appeared.isEmpty() && result.changed.isEmpty() && result.disappeared.isEmpty());
    const PortFacts facts = store.card(tcp(80))->facts;
    QCOMPARE(facts.id, id);
    QCOMPARE(facts.firstSeenAt, first);
    QCOMPARE(facts.appearedAt, first);
    QCOMPARE(facts.lastSeenAt, first + millisPerHour);
    // Nothing else is different then, and nobody has to be told more than the time.
    QVERIFY(store.record(observationAt(first + 2 * millisPerHour, {seenPort(80)})).updatedIds.isEmpty());
    QCOMPARE(store.card(tcp(80))->facts.lastSeenAt, first + 2 * millisPerHour);
}

void TestFactStore::aPortThatTwoLooksMissDisappearsAndIsKept()
{
    const Store store;
    const UtcMillis first = noonDaysAgo(1);
    store.record(observationAt(first, {seenPort(80)}));
    const UtcMillis second = first + millisPerHour;
    const RecordResult result = store.record(observationAt(second, {}, {tcp(80)}));
    QCOMPARE(result.disappeared, QList<PortKey>{tcp(80)});
    const PortFacts facts = store.card(tcp(80))->facts;
    QVERIFY(!facts.active);
    QCOMPARE(facts.lastSeenAt, first); // it was not seen this time
    QCOMPARE(facts.lastDisappearedAt, std::optional<UtcMillis>(second));
    QCOMPARE(facts.processName, u"nginx"_s);
    QCOMPARE(facts.uptimeSeconds(), 0);
    QCOMPARE(facts.transitions, (QList<UtcMillis>{first, second}));
    QCOMPARE(store.story(tcp(80)), u"appeared disappeared"_s);
    // And it does not disappear a second time.
    QVERIFY(store.record(observationAt(second + millisPerHour, {}, {tcp(80)})).disappeared.isEmpty());
    QCOMPARE(store.story(tcp(80)), u"appeared disappeared"_s);
}

void TestFactStore::aPortThatComesBackIsTheSamePort()
{
    const Store store;
    const UtcMillis first = noonDaysAgo(1);
    store.record(observationAt(first, {seenPort(80)}));
    const qint64 id = store.card(tcp(80))->facts.id;
    store.record(observationAt(first + 1000, {}, {tcp(80)}));
    const RecordResult result = store.record(observationAt(first + 2000, {seenPort(80, u"caddy"_s, 200)}));
    QCOMPARE(result.appeared, QList<PortKey>{tcp(80)});
    const PortFacts facts = store.card(tcp(80))->facts;
    QCOMPARE(facts.id, id);
    QVERIFY(facts.active);
    QCOMPARE(facts.firstSeenAt, first);
    QCOMPARE(facts.appearedAt, first + 2000);
    QCOMPARE(facts.lastDisappearedAt, std::optional<UtcMillis>(first + 1000)); // when it last was gone
    QCOMPARE(facts.owner.name, u"caddy"_s);
    QCOMPARE(store.story(tcp(80)), u"appeared disappeared appeared"_s);
    QCOMPARE(store.value(u"SELECT count(*) FROM port_runtime"_s).toInt(), 1);
}

void TestFactStore::aRestartOfTheSameProgramIsNoOtherOwner()
{
    const Store store;
    const UtcMillis first = noonDaysAgo(1);
    store.record(observationAt(first, {seenPort(80, u"nginx"_s, 100)}));
    const RecordResult result = store.record(observationAt(first + 1000, {seenPort(80, u"nginx"_s, 222)}));
    QVERIFY(result.changed.isEmpty());
    QVERIFY(result.updatedIds.contains(store.card(tcp(80))->facts.id));
    const PortEvent restart = store.history(tcp(80)).at(1);
    QCOMPARE(toString(restart.type), u"process_changed"_s);
    QVERIFY(restart.sameIdentity);
    QCOMPARE(restart.pid, std::optional<qint64>(222));
    QCOMPARE(store.card(tcp(80))->facts.pid, std::optional<qint64>(222));
    QCOMPARE(store.card(tcp(80))->facts.appearedAt, first);
    QCOMPARE(store.card(tcp(80))->facts.transitions.size(), 1); // a restart is no flap
}

void TestFactStore::anotherProgramIsAnotherOwner()
{
    const Store store;
    const UtcMillis first = noonDaysAgo(1);
    store.record(observationAt(first, {seenPort(80)}));
    const RecordResult result = store.record(observationAt(first + 1000, {seenPort(80, u"netcat"_s, 222)}));
    QCOMPARE(result.changed, QList<PortKey>{tcp(80)});
    const QList<PortEvent> history = store.history(tcp(80));
    QCOMPARE(toString(history.at(1).type), u"process_changed"_s);
    QVERIFY(!history.at(1).sameIdentity);
    QCOMPARE(history.at(0).owner.name, u"nginx"_s); // what was there then stays told
    QCOMPARE(history.at(1).owner.name, u"netcat"_s);
    QCOMPARE(history.at(1).owner.executable, u"/usr/sbin/netcat"_s);
}

void TestFactStore::aWiderExposureIsToldAndANarrowerOneToo()
{
    const Store store;
    const UtcMillis first = noonDaysAgo(1);
    ObservedPort wide = seenPort(80);
    wide.addresses = {u"0.0.0.0"_s};
    wide.exposure = Exposure::All;
    store.record(observationAt(first, {seenPort(80)}));
    QCOMPARE(store.record(observationAt(first + 1000, {wide})).changed, QList<PortKey>{tcp(80)});
    QCOMPARE(store.card(tcp(80))->facts.addresses, wide.addresses);
    QCOMPARE(toString(store.card(tcp(80))->facts.exposure), u"all"_s);
    const PortEvent widened = store.history(tcp(80)).at(1);
    QCOMPARE(toString(widened.type), u"exposure_changed"_s);
    QCOMPARE(toString(widened.exposure), u"all"_s);
    QCOMPARE(widened.addresses, wide.addresses);
    store.record(observationAt(first + 2000, {seenPort(80)}));
    QCOMPARE(store.story(tcp(80)).count(u"exposure_changed"_s), 2);

    // Another address that reaches as far changes the card, and tells no event.
    ObservedPort both = seenPort(80);
    both.addresses.append(u"[::1]"_s);
    const RecordResult result = store.record(observationAt(first + 3000, {both}));
    QVERIFY(result.changed.isEmpty());
    QVERIFY(!result.updatedIds.isEmpty());
    QCOMPARE(store.card(tcp(80))->facts.addresses, both.addresses);
    QCOMPARE(store.story(tcp(80)).count(u"exposure_changed"_s), 2);
}

void TestFactStore::aMissingPortThatWasNotLookedForTwiceIsLeftAlone()
{
    const Store store;
    const UtcMillis first = noonDaysAgo(1);
    store.record(observationAt(first, {seenPort(80), seenPort(81)}));
    const PortCard before = *store.card(tcp(80));
    const RecordResult result = store.record(observationAt(first + millisPerHour, {seenPort(81)}));
    QVERIFY(result.disappeared.isEmpty());
    QVERIFY(*store.card(tcp(80)) == before); // its time of being seen included
    QCOMPARE(store.card(tcp(81))->facts.lastSeenAt, first + millisPerHour);
    QCOMPARE(store.story(tcp(80)), u"appeared"_s);
}

void TestFactStore::aFailedRoundChangesNoPort()
{
    const Store store;
    const UtcMillis first = noonDaysAgo(1);
    store.record(observationAt(first, {seenPort(80)}));
    const PortCard before = *store.card(tcp(80));
    QVERIFY(
        !store.facts().recordFailure(localHostId, first + 1000, first + 2000, u"ss was ended by a signal"_s));
    QVERIFY(*store.card(tcp(80)) == before);
    QCOMPARE(store.story(tcp(80)), u"appeared"_s);
    const auto status = RoundStore(store.database()).status(localHostId);
    QVERIFY(bool(status));
    QCOMPARE(status->lastValidAt, std::optional<UtcMillis>(first));
    QCOMPARE(status->lastFailedAt, std::optional<UtcMillis>(first + 2000));
    QCOMPARE(status->failure, u"ss was ended by a signal"_s);
}

void TestFactStore::anErrorInTheMiddleLeavesNothingBehind()
{
    const Store store;
    const UtcMillis first = noonDaysAgo(1);
    store.record(observationAt(first, {seenPort(80), seenPort(81)}));
    const PortCard before = *store.card(tcp(80));
    const ObservedPort impossible = seenPort(0); // no such port; the schema refuses it
    const auto result = store.facts().record(
        observationAt(first + 1000, {impossible, seenPort(79), seenPort(80, u"other"_s, 7)}, {tcp(81)}));
    QVERIFY(!result);
    QCOMPARE(int(result.error().kind), int(StorageError::Kind::Failed));
    QVERIFY(!result.error().words().isEmpty());
    QVERIFY(*store.card(tcp(80)) == before);
    QVERIFY(store.card(tcp(81))->facts.active);
    QVERIFY(!store.card(tcp(79)));
    QCOMPARE(store.value(u"SELECT count(*) FROM round"_s).toInt(), 1);
    QCOMPARE(store.value(u"SELECT count(*) FROM port_event"_s).toInt(), 2);
    // The connection is as good as before.
    QCOMPARE(store.record(observationAt(first + 2000, {seenPort(79)}, {tcp(80), tcp(81)})).disappeared.size(),
             2);
}

void TestFactStore::onlyActivePortsAreExpected()
{
    const Store store;
    const UtcMillis first = noonDaysAgo(1);
    ObservedPort both = seenPort(81);
    both.addresses.append(u"[::1]"_s);
    store.record(observationAt(first, {seenPort(80), both}));
    store.record(observationAt(first + 1000, {both}, {tcp(80)}));
    const auto expected = store.facts().expectedPorts(localHostId);
    QVERIFY(bool(expected));
    QCOMPARE(*expected, (ExpectedPorts{{tcp(81), both.addresses}}));
    QVERIFY(store.facts().expectedPorts(u"web1"_s)->isEmpty());
}

void TestFactStore::uptimeIsTheProcessesOrElseThePresences()
{
    const Store store;
    const UtcMillis first = noonDaysAgo(1);
    ObservedPort known = seenPort(80);
    known.processStartedAt = first - 5 * millisPerHour;
    ObservedPort unknown = seenPort(81);
    unknown.processStartedAt.reset();
    ObservedPort fromTheFuture = seenPort(82);
    fromTheFuture.processStartedAt = first + 10 * millisPerDay;
    for (const UtcMillis at : {first, first + millisPerHour})
        store.record(observationAt(at, {known, unknown, fromTheFuture}));
    const auto stored = [&store](int port) {
        return store.value(u"SELECT uptime_seconds FROM port_runtime WHERE port = %1"_s.arg(port))
            .toLongLong();
    };
    QCOMPARE(stored(80), 6 * 3600);
    QCOMPARE(stored(81), 3600);
    QCOMPARE(stored(82), 0);
    for (const quint16 port : {80, 81, 82})
        QCOMPARE(store.card(tcp(port))->facts.uptimeSeconds(), stored(port));
}

void TestFactStore::anEmptyObservationIsARoundLikeAnyOther()
{
    const Store store;
    const UtcMillis at = noonDaysAgo(1);
    QCOMPARE(store.record(observationAt(at, {})).ports, 0);
    QCOMPARE(RoundStore(store.database()).status(localHostId)->lastValidAt, std::optional<UtcMillis>(at));
}

QTEST_GUILESS_MAIN(TestFactStore)
#include "tst_factstore.moc"
