// SPDX-License-Identifier: MIT
#include "core/RoundDiff.h"
#include "core/Samples.h"

#include <QTest>

using namespace Portmonote;
using namespace Portmonote::CoreSamples;

namespace {

Observation observation(const QList<ObservedPort> &ports)
{
    Observation result;
    result.bootId = QStringLiteral("boot");
    result.ports = ports;
    return result;
}

KnownPorts known(const PortFacts &facts)
{
    return {{facts.key, facts}};
}

} // namespace

class RoundDiffs : public QObject
{
    Q_OBJECT
private slots:
    void newPortAppears();
    void portThatWasGoneAppearsAgain();
    void samePortStays();
    void missingPortDisappearsOnlyWhenTwoLooksMissedIt();
    void restartOfTheSameProgramIsNoOtherOwner();
    void anotherProgramIsAnotherOwner();
    void aReusedPidIsAnotherProcess();
    void smallMovesOfTheStartTimeAreNoRestart();
    void widerExposureIsAChange();
    void anotherAddressOfTheSameExposureIsNoEvent();
    void learningAHiddenOwnerIsNoChangeOfProcess();
    void whatWasKnownOfASocketStaysKnown();
    void unreachableCgroupDoesNotForgetTheUnit();
    void otherBootComparesNoSockets();
    void absentIsWhatWasExpectedAndNotSeen();
};

void RoundDiffs::newPortAppears()
{
    const RoundDiff result = diff({}, observation({seen(active())}));
    QCOMPARE(result.appeared.size(), 1);
    QVERIFY(result.changed.isEmpty() && result.stayed.isEmpty() && result.disappeared.isEmpty());
}

void RoundDiffs::portThatWasGoneAppearsAgain()
{
    const RoundDiff result = diff(known(gone(active())), observation({seen(active())}));
    QCOMPARE(result.appeared.size(), 1);
    QVERIFY(result.stayed.isEmpty());
}

void RoundDiffs::samePortStays()
{
    const RoundDiff result = diff(known(active()), observation({seen(active())}));
    QCOMPARE(result.stayed, QList<qsizetype>{0});
    QVERIFY(result.appeared.isEmpty() && result.changed.isEmpty() && result.disappeared.isEmpty());
}

void RoundDiffs::missingPortDisappearsOnlyWhenTwoLooksMissedIt()
{
    Observation once = observation({});
    RoundDiff result = diff(known(active()), once);
    QVERIFY(result.disappeared.isEmpty());
    QCOMPARE(result.unconfirmed.size(), 1);
    once.absent = {active().key};
    result = diff(known(active()), once);
    QCOMPARE(result.disappeared.size(), 1);
    QVERIFY(result.unconfirmed.isEmpty());
    QVERIFY(diff(known(gone(active())), once).disappeared.isEmpty());
}

void RoundDiffs::restartOfTheSameProgramIsNoOtherOwner()
{
    ObservedPort restarted = seen(active());
    restarted.pid = 200;
    restarted.processStartedAt = now;
    restarted.sockets = {QStringLiteral("b-2")};
    const RoundDiff result = diff(known(active()), observation({restarted}));
    QCOMPARE(result.changed.size(), 1);
    QVERIFY(result.changed.first().processChanged);
    QVERIFY(result.changed.first().sameIdentity);
    QVERIFY(result.disappeared.isEmpty() && result.appeared.isEmpty());
}

void RoundDiffs::anotherProgramIsAnotherOwner()
{
    ObservedPort other = seen(active());
    other.pid = 200;
    other.owner = process(QStringLiteral("/tmp/x"));
    other.sockets = {QStringLiteral("b-2")};
    const RoundDiff result = diff(known(active()), observation({other}));
    QVERIFY(result.changed.value(0).processChanged);
    QVERIFY(!result.changed.value(0).sameIdentity);
}

void RoundDiffs::aReusedPidIsAnotherProcess()
{
    ObservedPort later = seen(active());
    later.processStartedAt = now - millisPerHour;
    later.sockets = {QStringLiteral("b-2")};
    QVERIFY(diff(known(active()), observation({later})).changed.value(0).processChanged);
}

void RoundDiffs::smallMovesOfTheStartTimeAreNoRestart()
{
    ObservedPort same = seen(active());
    *same.processStartedAt += 40;
    QCOMPARE(diff(known(active()), observation({same})).stayed.size(), 1);
}

void RoundDiffs::widerExposureIsAChange()
{
    PortFacts before = active();
    before.exposure = Exposure::Loopback;
    const RoundDiff result = diff(known(before), observation({seen(active())}));
    QVERIFY(result.changed.value(0).exposureChanged);
    QVERIFY(!result.changed.value(0).processChanged);
}

void RoundDiffs::anotherAddressOfTheSameExposureIsNoEvent()
{
    ObservedPort more = seen(active());
    more.addresses.append(QStringLiteral("[::]"));
    const RoundDiff result = diff(known(active()), observation({more}));
    QCOMPARE(result.changed.size(), 1); // stored, but nothing to tell
    QVERIFY(!result.changed.first().exposureChanged && !result.changed.first().processChanged);
}

void RoundDiffs::learningAHiddenOwnerIsNoChangeOfProcess()
{
    PortFacts hidden = active();
    hidden.owner = unit(QStringLiteral("nginx.service"));
    hidden.pid.reset();
    const RoundDiff result = diff(known(hidden), observation({seen(active())}));
    QCOMPARE(result.changed.size(), 1);
    QVERIFY(!result.changed.first().processChanged);
    QVERIFY(result.changed.first().owner.kind == Owner::Kind::Process);
}

void RoundDiffs::whatWasKnownOfASocketStaysKnown()
{
    ObservedPort hidden = seen(active());
    hidden.owner = unit(QStringLiteral("nginx.service"));
    hidden.pid.reset();
    const Owner learned = learnedOwner(active(), hidden, QStringLiteral("boot"));
    QVERIFY(learned == active().owner);
    hidden.sockets = {QStringLiteral("c-3")}; // another socket: nothing is known of it
    QVERIFY(learnedOwner(active(), hidden, QStringLiteral("boot")).kind == Owner::Kind::Unit);
}

void RoundDiffs::unreachableCgroupDoesNotForgetTheUnit()
{
    PortFacts before = active();
    before.owner.unit = QStringLiteral("nginx.service");
    ObservedPort port = seen(active());
    port.cgroupUnreachable = true;
    QCOMPARE(learnedOwner(before, port, QStringLiteral("boot")).unit, QStringLiteral("nginx.service"));
    QCOMPARE(diff(known(before), observation({port})).changed.size(), 0);
}

void RoundDiffs::otherBootComparesNoSockets()
{
    ObservedPort hidden = seen(active());
    hidden.owner = unit(QStringLiteral("apache.service"));
    QVERIFY(learnedOwner(active(), hidden, QStringLiteral("next boot")).kind == Owner::Kind::Unit);
}

void RoundDiffs::absentIsWhatWasExpectedAndNotSeen()
{
    const ExpectedPorts expected{{active(80).key, {}}, {active(81).key, {}}};
    QCOMPARE(absentFrom(expected, {seen(active(80))}), QSet<PortKey>{active(81).key});
}

QTEST_GUILESS_MAIN(RoundDiffs)
#include "tst_rounddiff.moc"
