// SPDX-License-Identifier: MIT
// Many hosts on a clock that the test moves.
#include "core/HostSchedule.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Portmonote;
using namespace Qt::StringLiterals;
using Outcome = HostSchedule::Outcome;

namespace {

constexpr UtcMillis second = 1000;
constexpr UtcMillis minute = 60 * second;

HostSchedule even(int limit = 8)
{
    return HostSchedule(limit, [] { return 0.0; });
}

} // namespace

class TestHostSchedule : public QObject
{
    Q_OBJECT
private slots:
    void newHostsAreDueAtOnceAndNoMoreThanTheLimitRun();
    void eachHostHasItsOwnInterval();
    void aHostThatFailsIsTriedLessAndLessOften();
    void whoNeedsAPersonIsNotKnockedAtMoreOftenThanItsInterval();
    void waitsAreSpreadAndNeverMoreThanATenth();
    void whatIsAskedForComesAtOnceAlsoWhenPaused();
    void aHostThatIsRemovedWhileItRunsTakesRoomUntilItEnds();
    void anotherIntervalCountsFromTheLastRound();
    void noHostStarvesWithAThousandOfThem();
};

void TestHostSchedule::newHostsAreDueAtOnceAndNoMoreThanTheLimitRun()
{
    HostSchedule schedule = even(2);
    schedule.setHosts({{u"a"_s, 60}, {u"b"_s, 60}, {u"c"_s, 60}}, minute);
    QCOMPARE(schedule.takeDue(minute), QStringList({u"a"_s, u"b"_s}));
    QVERIFY(schedule.takeDue(minute).isEmpty());
    QVERIFY(!schedule.nextDueAt());
    schedule.finished(u"a"_s, Outcome::Valid, minute + second);
    QCOMPARE(schedule.takeDue(minute + second), QStringList{u"c"_s});
}

void TestHostSchedule::eachHostHasItsOwnInterval()
{
    HostSchedule schedule = even();
    schedule.setHosts({{u"often"_s, 60}, {u"seldom"_s, 3600}}, minute);
    QHash<QString, int> looks;
    for (UtcMillis now = minute; now < minute + 3 * 3600 * second; now += second) {
        for (const QString &host : schedule.takeDue(now)) {
            ++looks[host];
            schedule.finished(host, Outcome::Valid, now);
        }
    }
    QCOMPARE(looks.value(u"often"_s), 180);
    QCOMPARE(looks.value(u"seldom"_s), 3);
}

void TestHostSchedule::aHostThatFailsIsTriedLessAndLessOften()
{
    HostSchedule schedule = even();
    schedule.setHosts({{u"a"_s, 300}}, minute);
    UtcMillis now = minute;
    QList<qint64> waits;
    for (int i = 0; i < 9; ++i) {
        QCOMPARE(schedule.takeDue(now), QStringList{u"a"_s});
        schedule.finished(u"a"_s, Outcome::Failed, now);
        QCOMPARE(schedule.failuresInARow(u"a"_s), i + 1);
        waits.append((*schedule.nextDueAt() - now) / minute);
        now = *schedule.nextDueAt();
    }
    QCOMPARE(waits, QList<qint64>({1, 2, 4, 8, 16, 32, 60, 60, 60}));
    (void)schedule.takeDue(now);
    schedule.finished(u"a"_s, Outcome::Valid, now);
    QCOMPARE(*schedule.nextDueAt() - now, 5 * minute);
    QCOMPARE(schedule.failuresInARow(u"a"_s), 0);
}

void TestHostSchedule::whoNeedsAPersonIsNotKnockedAtMoreOftenThanItsInterval()
{
    HostSchedule schedule = even();
    schedule.setHosts({{u"a"_s, 1800}}, minute);
    (void)schedule.takeDue(minute);
    schedule.finished(u"a"_s, Outcome::NeedsPerson, minute);
    QCOMPARE(*schedule.nextDueAt() - minute, 30 * minute);
}

void TestHostSchedule::waitsAreSpreadAndNeverMoreThanATenth()
{
    QRandomGenerator random(7);
    HostSchedule schedule(100, [&random] { return random.generateDouble() * 2 - 1; });
    QList<HostPlan> plans;
    for (int i = 0; i < 100; ++i)
        plans.append({QString::number(i), 600});
    schedule.setHosts(plans, minute);
    QSet<UtcMillis> times;
    for (const QString &host : schedule.takeDue(minute)) {
        schedule.finished(host, Outcome::Valid, minute);
        const UtcMillis wait = *schedule.nextDueAt(host) - minute;
        QVERIFY(wait >= 9 * minute && wait <= 11 * minute);
        times.insert(wait / second);
    }
    QVERIFY(times.size() > 50);
}

void TestHostSchedule::whatIsAskedForComesAtOnceAlsoWhenPaused()
{
    HostSchedule schedule = even();
    schedule.setPaused(true);
    schedule.setHosts({{u"a"_s, 60}, {u"b"_s, 60}, {u"byhand"_s, 60, false}}, minute);
    QVERIFY(schedule.takeDue(2 * minute).isEmpty());
    QVERIFY(!schedule.nextDueAt());
    schedule.request({u"a"_s, u"byhand"_s, u"unknown"_s}, 2 * minute);
    QCOMPARE(schedule.takeDue(2 * minute), QStringList({u"a"_s, u"byhand"_s}));
    schedule.finished(u"byhand"_s, Outcome::Valid, 2 * minute);
    schedule.setPaused(false);
    QCOMPARE(schedule.takeDue(20 * minute), QStringList{u"b"_s});
}

void TestHostSchedule::aHostThatIsRemovedWhileItRunsTakesRoomUntilItEnds()
{
    HostSchedule schedule = even(1);
    schedule.setHosts({{u"a"_s, 60}}, minute);
    (void)schedule.takeDue(minute);
    schedule.setHosts({{u"b"_s, 60}}, minute);
    QVERIFY(schedule.takeDue(minute).isEmpty());
    schedule.finished(u"a"_s, Outcome::Valid, minute);
    QCOMPARE(schedule.takeDue(minute), QStringList{u"b"_s});
}

void TestHostSchedule::anotherIntervalCountsFromTheLastRound()
{
    HostSchedule schedule = even();
    schedule.setHosts({{u"a"_s, 3600}}, minute);
    (void)schedule.takeDue(minute);
    schedule.finished(u"a"_s, Outcome::Valid, minute);
    schedule.setHosts({{u"a"_s, 300}}, 2 * minute);
    QCOMPARE(*schedule.nextDueAt(u"a"_s), 6 * minute);
    schedule.setHosts({{u"a"_s, 600}}, 2 * minute);
    QCOMPARE(*schedule.nextDueAt(u"a"_s), 11 * minute);
}

void TestHostSchedule::noHostStarvesWithAThousandOfThem()
{
    QRandomGenerator random(11);
    HostSchedule schedule(8, [&random] { return random.generateDouble() * 2 - 1; });
    QList<HostPlan> plans;
    for (int i = 0; i < 1000; ++i)
        plans.append({QString::number(i), 600});
    schedule.setHosts(plans, minute);
    QHash<QString, UtcMillis> ends; // of rounds of 2 to 4 seconds
    QHash<QString, int> looks;
    for (UtcMillis now = minute; now < minute + 3600 * second; now += second) {
        const QStringList running = ends.keys();
        for (const QString &host : running) {
            if (ends.value(host) <= now) {
                ends.remove(host);
                schedule.finished(host, random.bounded(10) ? Outcome::Valid : Outcome::Failed, now);
            }
        }
        for (const QString &host : schedule.takeDue(now)) {
            ends.insert(host, now + (2 + random.bounded(3)) * second);
            ++looks[host];
        }
        QVERIFY(ends.size() <= 8);
    }
    QCOMPARE(looks.size(), 1000);
    for (const int count : std::as_const(looks))
        QVERIFY(count >= 4);
}

QTEST_APPLESS_MAIN(TestHostSchedule)
#include "tst_hostschedule.moc"
