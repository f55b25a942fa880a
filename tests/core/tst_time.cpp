// SPDX-License-Identifier: MIT
// Time as people write it, clocks that jump, and presence as spans.
#include "core/Instant.h"
#include "core/PresenceBands.h"

#include <QTest>
#include <QTimeZone>

using namespace Portmonote;
using namespace Qt::StringLiterals;

namespace {

constexpr UtcMillis noon = 1'793'534'400'000; // 2026-11-01T12:00Z

ClockReading clocks(UtcMillis wall, qint64 boot, qint64 awake, const QString &bootId = u"a"_s)
{
    ClockReading reading;
    reading.wall = wall;
    reading.bootId = bootId;
    reading.bootMillis = boot;
    reading.awakeMillis = awake;
    return reading;
}

PortEvent happened(qint64 id, PortEvent::Type type, UtcMillis at)
{
    PortEvent event;
    event.id = id;
    event.type = type;
    event.timestamp = event.until = at;
    event.owner.name = u"nginx"_s;
    return event;
}

constexpr qint64 hour = millisPerHour;
constexpr qint64 day = millisPerDay;

} // namespace

class TestTime : public QObject
{
    Q_OBJECT
private slots:
    void instantsAreRead_data();
    void instantsAreRead();
    void whatIsNoInstantIsRefused_data();
    void whatIsNoInstantIsRefused();
    void jumpsAndGapsAreToldApart_data();
    void jumpsAndGapsAreToldApart();
    void aChangeOfTheZoneIsNoJump();
    void theLimitFollowsWhatIsUsual();
    void bandsEndWhereThePortWent();
    void aClockThatWasSetBackMakesNoNegativeBand();
    void theStateAtAnInstantIsTheLastWordOnIt();
    void spansWithoutObservationAreJoined();
    void daysThatNobodySawAreNotInTheMask();
};

void TestTime::instantsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("time");
    QTest::newRow("UTC") << u"2026-11-01T12:00Z"_s << noon;
    QTest::newRow("seconds") << u"2026-11-01T12:00:01Z"_s << noon + 1000;
    QTest::newRow("milliseconds") << u"2026-11-01T12:00:01.250Z"_s << noon + 1250;
    QTest::newRow("offset") << u"2026-11-01T13:00+01:00"_s << noon;
    QTest::newRow("now") << u"now"_s << noon + 5;
    QTest::newRow("age") << u"7d"_s << noon + 5 - 7 * day;
    QTest::newRow("ago") << u"90s ago"_s << noon + 5 - 90'000;
    const qint64 local = QDateTime(QDate(2026, 11, 1), QTime(12, 0)).toMSecsSinceEpoch();
    QTest::newRow("local") << u"2026-11-01T12:00"_s << local;
    QTest::newRow("with a blank") << u" 2026-11-01 12:00 "_s << local;
    QTest::newRow("date") << u"2026-11-01"_s << QDate(2026, 11, 1).startOfDay().toMSecsSinceEpoch();
}

void TestTime::instantsAreRead()
{
    QFETCH(QString, text);
    QFETCH(qint64, time);
    QCOMPARE(parseInstant(text, noon + 5), std::optional<UtcMillis>(time));
}

void TestTime::whatIsNoInstantIsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "yesterday", "12:00", "2026-13-01", "2026-11-01T25:00", "7", "-7d", "7y", "ago",
          "2026-11-01T12:00 Z", "1850-01-01", "9999-01-01T00:00Z", "20261101", "2026-02-30"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestTime::whatIsNoInstantIsRefused()
{
    QFETCH(QString, text);
    QVERIFY(!parseInstant(text, noon));
}

void TestTime::jumpsAndGapsAreToldApart_data()
{
    QTest::addColumn<ClockReading>("now");
    QTest::addColumn<bool>("failed");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const ClockReading &now, const QString &said, bool failed = false) {
        QTest::newRow(name) << now << failed << said;
    };
    row("an hour later", clocks(noon + hour, 2 * hour, 2 * hour), {});
    row("slewed by a second", clocks(noon + hour + 1000, 2 * hour, 2 * hour), {});
    row("suspended for two days", clocks(noon + 2 * day, hour + 2 * day, hour + 600'000),
        u"not_observed/suspended/0"_s);
    row("not running for a month", clocks(noon + 30 * day, hour + 30 * day, hour + 30 * day),
        u"not_observed/not_running/0"_s);
    row("failed for a day", clocks(noon + day, hour + day, hour + day), u"not_observed/failed/0"_s, true);
    row("another boot", clocks(noon + day, 1000, 1000, u"b"_s), u"not_observed/restarted/0"_s);
    row("set forward by three days", clocks(noon + 3 * day + hour, 2 * hour, 2 * hour),
        u"clock_set/unknown/259200 not_observed/clock_set/0"_s);
    row("set back by three days", clocks(noon - 3 * day + hour, 2 * hour, 2 * hour),
        u"clock_set/unknown/-259200"_s);
    row("set back over a restart", clocks(noon - day, 1000, 1000, u"b"_s), u"clock_set/unknown/-86400"_s);
    row("set back within the gap", clocks(noon + day, hour + 4 * day, hour + 4 * day),
        u"clock_set/unknown/-259200 not_observed/not_running/0"_s);
    row("set by a minute", clocks(noon + hour + 60'000, 2 * hour, 2 * hour), u"clock_set/unknown/60"_s);
}

void TestTime::jumpsAndGapsAreToldApart()
{
    QFETCH(ClockReading, now);
    QFETCH(bool, failed);
    QFETCH(QString, said);
    const qint64 limit = observationLimit(3600, {});
    QStringList words;
    const QList<TimeMark> marks = marksBetween(clocks(noon, hour, hour), now, limit, failed);
    for (const TimeMark &mark : marks) {
        QVERIFY(mark.until >= mark.from);
        QVERIFY(!describe(mark).contains(u'-'));
        words.append(u"%1/%2/%3"_s.arg(toString(mark.kind), toString(mark.cause)).arg(mark.shift / 1000));
    }
    QCOMPARE(words.join(u' '), said);
}

void TestTime::aChangeOfTheZoneIsNoJump()
{
    ClockReading before = clocks(noon, hour, hour);
    ClockReading now = clocks(noon + hour, 2 * hour, 2 * hour);
    before.utcOffset = 7200;
    now.utcOffset = 3600;
    const QList<TimeMark> marks = marksBetween(before, now, 3 * hour, false);
    QCOMPARE(marks.size(), 1);
    QVERIFY(marks.first().kind == TimeMark::Kind::ZoneChanged);
    QCOMPARE(marks.first().shift, -hour);
}

void TestTime::theLimitFollowsWhatIsUsual()
{
    QCOMPARE(observationLimit(3600, {}), 2 * hour + 300'000);
    QCOMPARE(observationLimit(60, {day, day}), 420'000); // a known interval counts
    QCOMPARE(observationLimit({}, {}), 2 * hour + 300'000);
    QCOMPARE(observationLimit({}, {day, day, 30 * day}), 2 * day + 300'000); // once a day, by cron
    QCOMPARE(observationLimit({}, {1000, 1000, 1000}), 2 * hour + 300'000);
}

void TestTime::bandsEndWhereThePortWent()
{
    using Type = PortEvent::Type;
    const QList<PortEvent> events{
        happened(1, Type::Appeared, noon), happened(2, Type::Acknowledged, noon + hour),
        happened(3, Type::Disappeared, noon + 2 * hour), happened(4, Type::Appeared, noon + 4 * hour)};
    const QList<PresenceBand> bands = presenceBands({}, events, {noon - hour, noon + 9 * hour});
    QCOMPARE(bands.size(), 2);
    QCOMPARE(bands.at(0).from, noon);
    QCOMPARE(bands.at(0).until, noon + 2 * hour);
    QVERIFY(!bands.at(0).isCut);
    QCOMPARE(bands.at(1).until, noon + 9 * hour);
    QVERIFY(bands.at(1).isCut);
    // What was in force when the range began goes on in it.
    const QList<PresenceBand> later = presenceBands(events.at(3), {}, {noon + 5 * hour, noon + 6 * hour});
    QCOMPARE(later.size(), 1);
    QCOMPARE(later.first().from, noon + 5 * hour);
    QCOMPARE(later.first().since, noon + 4 * hour);
}

void TestTime::aClockThatWasSetBackMakesNoNegativeBand()
{
    using Type = PortEvent::Type;
    const QList<PortEvent> events{
        happened(1, Type::Appeared, noon), happened(2, Type::Disappeared, noon + 3 * day),
        happened(3, Type::Appeared, noon + hour), happened(4, Type::Disappeared, noon + 2 * hour)};
    const QList<PresenceBand> bands = presenceBands({}, events, {noon - day, noon + 5 * day});
    QCOMPARE(bands.size(), 2);
    QCOMPARE(bands.at(0).from, noon);
    QCOMPARE(bands.at(0).until, noon + hour);
    QCOMPARE(bands.at(1).until, noon + 2 * hour);
}

void TestTime::theStateAtAnInstantIsTheLastWordOnIt()
{
    using Type = PortEvent::Type;
    PortTrack track;
    track.events = {happened(1, Type::Appeared, noon), happened(2, Type::Disappeared, noon + 3 * hour),
                    happened(3, Type::ProcessChanged, noon + hour)};
    QVERIFY(!track.changeAt(noon - 1));
    QCOMPARE(track.changeAt(noon + 1)->id, 1);
    QCOMPARE(track.changeAt(noon + hour)->id, 3);
    QCOMPARE(track.changeAt(noon + 4 * hour)->id, 3); // said after it
}

void TestTime::spansWithoutObservationAreJoined()
{
    TimeMark first;
    first.from = noon;
    first.until = noon + hour;
    TimeMark second = first;
    second.from = noon + hour / 2;
    second.until = noon + 2 * hour;
    TimeMark jump;
    jump.kind = TimeMark::Kind::ClockSet;
    jump.from = jump.until = noon + 3 * hour;
    const TimeSpan range{noon - hour, noon + 5 * hour};
    const QList<TimeSpan> expected{{noon, noon + 2 * hour}, {noon + 4 * hour, noon + 5 * hour}};
    QCOMPARE(unknownSpans({second, jump, first}, range, noon + 4 * hour), expected);
}

void TestTime::daysThatNobodySawAreNotInTheMask()
{
    const qint64 today = noon / day;
    PresenceBand band;
    band.from = (today - 5) * day + hour;
    band.until = noon;
    const TimeSpan unknown{(today - 4) * day - hour, (today - 2) * day + hour};
    QCOMPARE(presenceMask({band}, {}, today, noon), quint64(0b111111));
    QCOMPARE(presenceMask({band}, {unknown}, today, noon), quint64(0b100111));
}

QTEST_GUILESS_MAIN(TestTime)
#include "tst_time.moc"
