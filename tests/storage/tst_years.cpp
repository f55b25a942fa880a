// SPDX-License-Identifier: MIT
// Years of history stay small, and nothing is thinned without the policy saying so.
#include "benchmarks/HistoryGenerator.h"
#include "storage/StorageFixture.h"

#include "storage/MomentStore.h"

using namespace Portmonote;
using namespace Portmonote::StorageTest;

class TestYears : public QObject
{
    Q_OBJECT
private slots:
    void aYearTakesAFewMegabytes();
    void oldHeartbeatsBecomeOneAMonth();
    void nothingIsThinnedWithoutThePolicy();
    void changesAreKeptForEver();
    void whatIsThinnedTellsTheSame();
    void aStepHoldsTheDatabaseForAMomentOnly();

private:
    static constexpr int days = 500;
    static UtcMillis first() { return noonDaysAgo(days); }
    /// A port for `days` days; gone and back once, a good while ago.
    static void recordDays(const Store &store)
    {
        QVERIFY(!store.database().execute(u"PRAGMA synchronous = OFF"_s));
        const FactStore facts = store.facts();
        for (int day = 0; day < days; ++day) {
            const bool away = day == 40;
            const auto recorded = facts.record(
                observationAt(first() + day * millisPerDay,
                              away ? QList<ObservedPort>{} : QList<ObservedPort>{seenPort(80)},
                              away ? QSet<PortKey>{tcp(80)} : QSet<PortKey>{}));
            QVERIFY(bool(recorded));
        }
    }
    static int heartbeats(const Store &store)
    {
        return store.value(u"SELECT count(*) FROM port_event WHERE event_type = 'alive'"_s).toInt();
    }
    static void thin(const Store &store, const RetentionPolicy &policy)
    {
        const auto failed = RetentionStore(store.database()).keepUp(policy, noonDaysAgo(0), 1000);
        QVERIFY(!failed);
    }
};

void TestYears::aYearTakesAFewMegabytes()
{
    const Store store;
    QVERIFY(!store.database().execute(u"PRAGMA synchronous = OFF"_s));
    HistoryPlan plan;
    plan.days = 40;
    plan.ports = 50;
    QVERIFY(!HistoryGenerator(plan).record(store.database(), {}));
    QVERIFY(!store.database().execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    const auto facts = RetentionStore(store.database()).facts();
    QVERIFY(bool(facts));
    QVERIFY(facts->oldestAt && *facts->oldestAt <= plan.end - 39 * millisPerDay);
    // Ten years of 100 ports in 60 MB are 3 MB a year of 50, and half of that here are tables that do not
    // grow; heartbeats that are younger than a year come on top.
    const double megabytesAYear = static_cast<double>(facts->bytes) / 1e6 / plan.days * 365;
    QVERIFY2(megabytesAYear < 6, qPrintable(QString::number(megabytesAYear)));
}

void TestYears::oldHeartbeatsBecomeOneAMonth()
{
    const Store store;
    recordDays(store);
    const int before = heartbeats(store);
    QVERIFY(before > days - 5);
    thin(store, {});
    const int after = heartbeats(store);
    QVERIFY2(after < before - 90 && after > 365, qPrintable(QString::number(after)));
    thin(store, {});
    QCOMPARE(heartbeats(store), after); // done is done
    for (const PortEvent &event : store.history(tcp(80)))
        QVERIFY(event.until >= event.timestamp);
}

void TestYears::nothingIsThinnedWithoutThePolicy()
{
    const Store store;
    recordDays(store);
    const int before = heartbeats(store);
    thin(store, {false, 365});
    QCOMPARE(heartbeats(store), before);
    thin(store, {true, days + 40});
    QCOMPARE(heartbeats(store), before);
}

void TestYears::changesAreKeptForEver()
{
    const Store store;
    recordDays(store);
    thin(store, {true, 31});
    QString told = store.story(tcp(80));
    told.remove(u"alive"_s);
    QCOMPARE(told.simplified(), u"appeared disappeared appeared"_s);
}

void TestYears::whatIsThinnedTellsTheSame()
{
    const Store store;
    recordDays(store);
    const auto tell = [&store](int day) {
        const auto moment =
            MomentStore(store.database()).at(first() + day * millisPerDay + 1000, localHostId);
        return moment && !moment->cards.isEmpty() ? moment->cards.first() : PortCard{};
    };
    QList<PortCard> before;
    for (int day = 0; day < days; day += 7)
        before.append(tell(day));
    thin(store, {true, 31});
    for (int day = 0; day < days; day += 7)
        QVERIFY(tell(day) == before.at(day / 7));
}

void TestYears::aStepHoldsTheDatabaseForAMomentOnly()
{
    const Store store;
    recordDays(store);
    const auto other = store.open();
    const RetentionStore retention(store.database());
    int steps = 0;
    for (bool more = true; more; ++steps) {
        const auto done = retention.step({true, 31}, noonDaysAgo(0));
        QVERIFY(bool(done));
        more = *done;
        // Between two steps anybody may write.
        QVERIFY(!other->execute(u"UPDATE port_runtime SET uptime_seconds = uptime_seconds"_s));
    }
    QVERIFY(steps > 10);
}

QTEST_GUILESS_MAIN(TestYears)
#include "tst_years.moc"
