// SPDX-License-Identifier: MIT
// How rounds went: the last valid one, a failure after it, and the days that were observed.
#include "storage/StorageFixture.h"

#include "storage/RoundStore.h"

using namespace Portmonote;
using namespace Portmonote::StorageTest;

class TestRoundStore : public QObject
{
    Q_OBJECT
private slots:
    void beforeTheFirstRoundNothingIsKnown();
    void aValidRoundIsTheLatest();
    void aFailureIsToldUntilAValidRoundFollows();
    void theOrderOfRoundsCountsAndNotTheClock();
    void allThatARoundFoundIsCounted();
    void hostsAreKeptApart();
    void observedDaysAreBitsFromToday();
    void failedRoundsObserveNothing();
    void aDayEndsAtMidnightUtc();
};

namespace {

RoundStatus statusOf(const Store &store, const QString &host = localHostId)
{
    const auto status = RoundStore(store.database()).status(host);
    return status ? *status : RoundStatus{};
}

quint64 daysOf(const Store &store, qint64 today)
{
    const auto days = RoundStore(store.database()).observedDays(localHostId, today);
    return days ? *days : ~quint64(0);
}

} // namespace

void TestRoundStore::beforeTheFirstRoundNothingIsKnown()
{
    const Store store;
    QVERIFY(bool(RoundStore(store.database()).status(localHostId)));
    QVERIFY(!statusOf(store).lastValidAt);
    QVERIFY(!statusOf(store).lastFailedAt);
    QVERIFY(statusOf(store).failure.isEmpty());
    QCOMPARE(daysOf(store, 20'000), quint64(0));
}

void TestRoundStore::aValidRoundIsTheLatest()
{
    const Store store;
    for (const int hours : {0, 1, 2})
        store.record(observationAt(noonDaysAgo(1) + hours * millisPerHour, {}));
    QCOMPARE(statusOf(store).lastValidAt, std::optional<UtcMillis>(noonDaysAgo(1) + 2 * millisPerHour));
    QVERIFY(!statusOf(store).lastFailedAt);
}

void TestRoundStore::aFailureIsToldUntilAValidRoundFollows()
{
    const Store store;
    const UtcMillis first = noonDaysAgo(1);
    QVERIFY(!store.facts().recordFailure(localHostId, first, first, u"one"_s));
    QCOMPARE(statusOf(store).failure, u"one"_s);
    QVERIFY(!statusOf(store).lastValidAt);
    QVERIFY(!store.facts().recordFailure(localHostId, first + 1, first + 1, u"two"_s));
    QCOMPARE(statusOf(store).failure, u"two"_s);
    store.record(observationAt(first + 2, {}));
    QVERIFY(statusOf(store).failure.isEmpty());
    QVERIFY(!statusOf(store).lastFailedAt);
    QVERIFY(!store.facts().recordFailure(localHostId, first + 3, first + 4, u"three"_s));
    QCOMPARE(statusOf(store).lastFailedAt, std::optional<UtcMillis>(first + 4));
    QCOMPARE(statusOf(store).lastValidAt, std::optional<UtcMillis>(first + 2));
}

void TestRoundStore::theOrderOfRoundsCountsAndNotTheClock()
{
    const Store store;
    const UtcMillis first = noonDaysAgo(1);
    QVERIFY(!store.facts().recordFailure(localHostId, first, first, u"before"_s));
    store.record(observationAt(first - millisPerHour, {})); // the clock was set back in between
    QVERIFY(!statusOf(store).lastFailedAt);
    QVERIFY(!store.facts().recordFailure(localHostId, first - 2 * millisPerHour, first - 2 * millisPerHour,
                                         u"after"_s));
    QVERIFY(statusOf(store).lastFailedAt.has_value());
}

void TestRoundStore::allThatARoundFoundIsCounted()
{
    const Store store;
    const UtcMillis first = noonDaysAgo(1);
    store.record(observationAt(first, {seenPort(80), seenPort(81), seenPort(82)}));
    store.record(
        observationAt(first + 1000, {seenPort(81, u"caddy"_s, 7), seenPort(82), seenPort(83)}, {tcp(80)}));
    QCOMPARE(store
                 .value(u"SELECT valid || ' ' || looks || ' ' || ports || ' ' || appeared || ' ' || changed "
                        u"|| ' ' || "
                        "disappeared || ' ' || (finished_at - started_at) FROM round WHERE id = 2"_s)
                 .toString(),
             u"1 2 3 1 1 1 50"_s);
    QVERIFY(store.value(u"SELECT reason IS NULL FROM round WHERE id = 2"_s).toBool());
}

void TestRoundStore::hostsAreKeptApart()
{
    const Store store;
    Observation other = observationAt(noonDaysAgo(1), {});
    other.hostId = u"web1"_s;
    store.record(other);
    QVERIFY(!statusOf(store).lastValidAt);
    QVERIFY(statusOf(store, u"web1"_s).lastValidAt.has_value());
    QCOMPARE(daysOf(store, noonDaysAgo(1) / millisPerDay), quint64(0));
}

void TestRoundStore::observedDaysAreBitsFromToday()
{
    const Store store;
    const UtcMillis first = noonDaysAgo(70);
    const qint64 day = first / millisPerDay;
    for (const int days : {0, 1, 1, 4, 62})
        store.record(observationAt(first + days * millisPerDay, {}));
    QCOMPARE(daysOf(store, day), quint64(1));
    QCOMPARE(daysOf(store, day + 4), quint64(0b11001));
    QCOMPARE(daysOf(store, day + 62), (quint64(0b11001) << 58) | 1);
    QCOMPARE(daysOf(store, day + 63), (quint64(0b1001) << 59) | 2); // what is too old is left out
    QCOMPARE(daysOf(store, day + 200), quint64(0));
    QCOMPARE(daysOf(store, day - 1), quint64(0)); // nothing of what is to come
}

void TestRoundStore::failedRoundsObserveNothing()
{
    const Store store;
    const UtcMillis first = noonDaysAgo(1);
    QVERIFY(!store.facts().recordFailure(localHostId, first, first, u"no"_s));
    QCOMPARE(daysOf(store, first / millisPerDay), quint64(0));
}

void TestRoundStore::aDayEndsAtMidnightUtc()
{
    const Store store;
    const UtcMillis midnight = noonDaysAgo(1) + 12 * millisPerHour;
    store.record(observationAt(midnight - 1, {}));
    QCOMPARE(daysOf(store, midnight / millisPerDay), quint64(0b10));
    store.record(observationAt(midnight, {}));
    QCOMPARE(daysOf(store, midnight / millisPerDay), quint64(0b11));
}

QTEST_GUILESS_MAIN(TestRoundStore)
#include "tst_roundstore.moc"
