// SPDX-License-Identifier: MIT
#include "core/Samples.h"

#include <QTest>

using namespace Portmonote;
using namespace Portmonote::CoreSamples;

namespace {

Classification classified(const PortFacts &facts, const std::optional<PortNote> &note,
                          const Policy &policy = {})
{
    return classify(facts, note, policy, now);
}

PortFacts unknownOwner()
{
    PortFacts facts = active();
    facts.owner = {};
    return facts;
}

PortFacts flapping(PortFacts facts, int times = 4)
{
    for (int i = 0; i < times; ++i)
        facts.transitions.append(now - (times - i) * millisPerHour);
    return facts;
}

} // namespace

class DerivedStates : public QObject
{
    Q_OBJECT
private slots:
    void everyStateHasItsCase_data();
    void everyStateHasItsCase();
    void firstMatchWinsForEveryCombination();
    void otherProgramOnANotedPortIsSuspiciousUntilAcknowledged();
    void acknowledgementEndsTheAlarmForThatChangeOnly();
    void acknowledgedExposureCoversNeitherMoreNorAnotherProgram();
    void learningTheOwnerIsNoChange();
    void trustWithoutSightOfWhoItIsForIsNotHealthy();
    void anUnknownOwnerIsNoAlarmOnceItWasAcknowledged();
    void widerExposureThanNotedIsSuspicious();
    void flappingCountsWithinItsWindow();
    void uptimeIsTakenFromTheProcessElseFromTheAppearance();
    void highUptimeOfZeroIsHealthyAtOnce();
    void uptimeIsNeverNegative();
    void hostileNamesAreVisibleInTheReason();
    void orderOnScreen();
    void namesAreReadBack();
};

void DerivedStates::everyStateHasItsCase_data()
{
    QTest::addColumn<PortFacts>("facts");
    QTest::addColumn<int>("risk"); // -1: no note
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("reasonHolds");
    PortFacts young = active();
    young.processStartedAt = now - millisPerHour;
    QTest::newRow("unknown owner") << unknownOwner() << -1 << "suspicious"
                                   << "Nobody can be found";
    QTest::newRow("note says so") << active() << int(Risk::Suspicious) << "suspicious"
                                  << "marks it as suspicious";
    QTest::newRow("flapping while up") << flapping(active()) << int(Risk::Trusted) << "flapping"
                                       << "within 1 d";
    QTest::newRow("flapping while gone") << flapping(gone(active())) << int(Risk::Expected) << "flapping"
                                         << "within 1 d";
    QTest::newRow("ghost, expected") << gone(active()) << int(Risk::Expected) << "ghost"
                                     << "gone since";
    QTest::newRow("ghost, trusted") << gone(active()) << int(Risk::Trusted) << "ghost"
                                    << "gone since";
    QTest::newRow("healthy") << active() << int(Risk::Trusted) << "healthy"
                             << "1 d 16 h";
    QTest::newRow("settling") << young << int(Risk::Trusted) << "settling"
                              << "up for 1 h";
    QTest::newRow("expected") << active() << int(Risk::Expected) << "expected"
                              << "expects it";
    QTest::newRow("unreviewed") << active() << -1 << "unreviewed"
                                << "Nobody has written";
    QTest::newRow("note without judgement") << active() << int(Risk::Unset) << "unreviewed"
                                            << "does not say";
    QTest::newRow("gone without note") << gone(active()) << -1 << "gone"
                                       << "nothing was expected";
    QTest::newRow("gone and suspicious") << gone(active()) << int(Risk::Suspicious) << "gone"
                                         << "nothing was expected";
    QTest::newRow("gone and unknown") << gone(unknownOwner()) << -1 << "gone"
                                      << "nothing was expected";
    QTest::newRow("unknown owner, but expected") << unknownOwner() << int(Risk::Expected) << "expected"
                                                 << "expects it";
}

void DerivedStates::everyStateHasItsCase()
{
    QFETCH(PortFacts, facts);
    QFETCH(int, risk);
    QFETCH(QString, state);
    QFETCH(QString, reasonHolds);
    const auto written = risk < 0 ? std::nullopt : std::optional(note(static_cast<Risk>(risk), facts));
    const Classification result = classified(facts, written);
    QCOMPARE(Portmonote::toString(result.state), state);
    QVERIFY2(result.words().contains(reasonHolds), qPrintable(result.words()));
}

void DerivedStates::firstMatchWinsForEveryCombination()
{
    const std::array risks{Risk::Unset, Risk::Trusted, Risk::Expected, Risk::Suspicious};
    for (int bits = 0; bits < 64; ++bits) {
        for (int risk = -1; risk < 4; ++risk) {
            const bool up = bits & 1;
            const bool known = bits & 2;
            const bool flaps = bits & 4;
            const bool old = bits & 8;
            const bool other = bits & 16;
            const bool wider = bits & 32;
            PortFacts facts = known ? active() : unknownOwner();
            facts.exposure = wider ? Exposure::All : Exposure::Loopback;
            facts.processStartedAt = now - (old ? 48 : 2) * millisPerHour;
            if (!up)
                facts = gone(facts);
            if (flaps)
                facts = flapping(facts);
            std::optional<PortNote> written;
            if (risk >= 0) {
                written = note(risks.at(static_cast<size_t>(risk)), facts);
                written->writtenFor = identityOf(
                    process(other ? QStringLiteral("/usr/bin/other") : QStringLiteral("/usr/sbin/nginx")));
                written->expectedExposure = Exposure::Loopback;
            }
            const Risk judged = written ? written->risk : Risk::Unset;
            const bool judges = judged == Risk::Trusted || judged == Risk::Expected;
            // The table of the design, read from top to bottom.
            DerivedState expected = DerivedState::Gone;
            if (up
                && ((judged == Risk::Unset && !known) || judged == Risk::Suspicious
                    || (written && other && known) || (written && wider)))
                expected = DerivedState::Suspicious;
            else if (flaps)
                expected = DerivedState::Flapping;
            else if (!up)
                expected = judges ? DerivedState::Ghost : DerivedState::Gone;
            else if (judged == Risk::Trusted)
                expected = old && known ? DerivedState::Healthy : DerivedState::Settling;
            else
                expected = judged == Risk::Expected ? DerivedState::Expected : DerivedState::Unreviewed;
            const Classification result = classified(facts, written);
            QCOMPARE(Portmonote::toString(result.state), Portmonote::toString(expected));
            QVERIFY(!result.words().isEmpty());
        }
    }
}

void DerivedStates::otherProgramOnANotedPortIsSuspiciousUntilAcknowledged()
{
    PortFacts facts = active();
    const PortNote written = note(Risk::Trusted, facts);
    facts.owner = process(QStringLiteral("/tmp/nginx"));
    const Classification alarm = classified(facts, written);
    QVERIFY(alarm.state == DerivedState::Suspicious);
    QVERIFY(alarm.words().contains(QStringLiteral("/usr/sbin/nginx")));
    QVERIFY(alarm.words().contains(QStringLiteral("/tmp/nginx")));
    facts.acknowledged = Acknowledgement{now, identityOf(facts.owner), facts.exposure};
    QVERIFY(classified(facts, written).state == DerivedState::Healthy);
}

void DerivedStates::acknowledgementEndsTheAlarmForThatChangeOnly()
{
    PortFacts facts = active();
    const PortNote written = note(Risk::Trusted, facts);
    facts.owner = process(QStringLiteral("/opt/nginx"));
    facts.acknowledged = Acknowledgement{now, identityOf(facts.owner), facts.exposure};
    facts.owner = process(QStringLiteral("/opt/evil"));
    QVERIFY(classified(facts, written).state == DerivedState::Suspicious);
}

void DerivedStates::acknowledgedExposureCoversNeitherMoreNorAnotherProgram()
{
    PortFacts facts = active();
    PortNote written = note(Risk::Trusted, facts);
    written.expectedExposure = Exposure::Loopback;
    facts.acknowledged = Acknowledgement{now, identityOf(facts.owner), Exposure::Lan};
    facts.exposure = Exposure::Lan;
    QVERIFY(classified(facts, written).state == DerivedState::Healthy);
    facts.exposure = Exposure::All;
    Classification alarm = classified(facts, written);
    QVERIFY(alarm.state == DerivedState::Suspicious);
    QVERIFY(alarm.reason == Reason::MoreExposed);
    QVERIFY(alarm.presentExposure == Exposure::All && alarm.allowedExposure == Exposure::Loopback);

    facts.exposure = Exposure::Lan;
    facts.owner = process(QStringLiteral("/tmp/x"));
    alarm = classified(facts, written);
    QVERIFY(alarm.reason == Reason::IdentityChanged);
    QCOMPARE(alarm.expectedIdentity.executable, QStringLiteral("/usr/sbin/nginx"));
    QCOMPARE(alarm.presentIdentity.executable, QStringLiteral("/tmp/x"));
}

void DerivedStates::learningTheOwnerIsNoChange()
{
    PortFacts facts = active();
    facts.owner = unit(QStringLiteral("nginx.service"));
    PortNote written = note(Risk::Trusted, facts);
    facts.owner = process(QStringLiteral("/usr/sbin/nginx"));
    facts.owner.unit = QStringLiteral("nginx.service");
    QVERIFY(classified(facts, written).state == DerivedState::Healthy);
}

void DerivedStates::trustWithoutSightOfWhoItIsForIsNotHealthy()
{
    PortFacts facts = active();
    PortNote written = note(Risk::Trusted, facts);
    Owner hidden;
    hidden.kind = Owner::Kind::User;
    hidden.uid = facts.owner.uid;
    hidden.hidden = true;
    facts.owner = hidden;
    const Classification unseen = classified(facts, written);
    QVERIFY(unseen.state == DerivedState::Settling);
    QVERIFY(unseen.words().contains(QStringLiteral("/usr/sbin/nginx")));
    QVERIFY(isAcknowledgeable(unseen));
    facts.acknowledged = Acknowledgement{now, identityOf(facts.owner), facts.exposure};
    QVERIFY(classified(facts, written).state == DerivedState::Healthy);

    // Written before anybody was there: whoever comes must be confirmed.
    facts = active();
    written.writtenFor = {};
    QVERIFY(classified(facts, written).state == DerivedState::Settling);
    // A note that came by import knows no more than a name.
    written.writtenFor.process = QStringLiteral("nginx");
    facts.owner.name = QStringLiteral("nginx");
    QVERIFY(classified(facts, written).state == DerivedState::Healthy);
    facts.owner.name = QStringLiteral("xmrig");
    QVERIFY(classified(facts, written).state == DerivedState::Suspicious);
}

void DerivedStates::anUnknownOwnerIsNoAlarmOnceItWasAcknowledged()
{
    PortFacts facts = active();
    facts.owner = {};
    QVERIFY(classified(facts, std::nullopt).state == DerivedState::Suspicious);
    facts.acknowledged = Acknowledgement{facts.appearedAt + 1, identityOf(facts.owner), facts.exposure};
    QVERIFY(classified(facts, std::nullopt).state == DerivedState::Unreviewed);
    facts.appearedAt += 1000; // gone and back: a new stranger
    QVERIFY(classified(facts, std::nullopt).state == DerivedState::Suspicious);
}

void DerivedStates::widerExposureThanNotedIsSuspicious()
{
    PortFacts facts = active();
    PortNote written = note(Risk::Trusted, facts);
    written.expectedExposure = Exposure::Loopback;
    const Classification alarm = classified(facts, written);
    QVERIFY(alarm.state == DerivedState::Suspicious);
    QVERIFY(alarm.words().contains(QStringLiteral("all networks")));
    facts.exposure = Exposure::Loopback;
    QVERIFY(classified(facts, written).state == DerivedState::Healthy);
    written.expectedExposure.reset();
    facts.exposure = Exposure::All;
    QVERIFY(classified(facts, written).state == DerivedState::Healthy);
}

void DerivedStates::flappingCountsWithinItsWindow()
{
    PortFacts facts = active();
    facts.transitions = {now - millisPerDay - 1, now - 3, now - 2, now - 1};
    QVERIFY(classified(facts, std::nullopt).state == DerivedState::Unreviewed);
    facts.transitions[0] = now - millisPerDay; // just within
    const Classification result = classified(facts, std::nullopt);
    QVERIFY(result.state == DerivedState::Flapping);
    QCOMPARE(result.transitions, facts.transitions);
    facts.transitions[3] = now + 1; // of a clock that was set back since
    QVERIFY(classified(facts, std::nullopt).state == DerivedState::Unreviewed);
    facts.transitions[3] = now;
    QVERIFY(classified(facts, std::nullopt).state == DerivedState::Flapping);
    Policy lenient;
    lenient.flapCount = 5;
    QVERIFY(classified(facts, std::nullopt, lenient).state == DerivedState::Unreviewed);
}

void DerivedStates::uptimeIsTakenFromTheProcessElseFromTheAppearance()
{
    PortFacts facts = active();
    facts.processStartedAt = now - 90'000;
    QCOMPARE(facts.uptimeSeconds(), 90);
    facts.processStartedAt.reset();
    facts.appearedAt = now - 30'000;
    QCOMPARE(facts.uptimeSeconds(), 30);
    QCOMPARE(gone(facts).uptimeSeconds(), 0);
}

void DerivedStates::highUptimeOfZeroIsHealthyAtOnce()
{
    PortFacts facts = active();
    facts.processStartedAt = now;
    Policy policy;
    policy.highUptime = std::chrono::seconds(0);
    QVERIFY(classified(facts, note(Risk::Trusted, facts), policy).state == DerivedState::Healthy);
}

void DerivedStates::uptimeIsNeverNegative()
{
    PortFacts facts = active();
    facts.processStartedAt = now + millisPerHour; // the clock was set back
    QCOMPARE(facts.uptimeSeconds(), 0);
}

void DerivedStates::hostileNamesAreVisibleInTheReason()
{
    PortFacts facts = active();
    const PortNote written = note(Risk::Trusted, facts);
    facts.owner = process(QStringLiteral("/tmp/\x1b[31m%1%2\nx"));
    const QString words = classified(facts, written).words();
    QVERIFY(!words.contains(QLatin1Char('\x1b')));
    QVERIFY(!words.contains(QLatin1Char('\n')));
    QVERIFY(words.contains(QStringLiteral("%1%2")));
}

void DerivedStates::orderOnScreen()
{
    const QList<int> ranks{
        displayRank(DerivedState::Suspicious, false), displayRank(DerivedState::Gone, true),
        displayRank(DerivedState::Flapping, false),   displayRank(DerivedState::Ghost, false),
        displayRank(DerivedState::Unreviewed, false), displayRank(DerivedState::Settling, false),
        displayRank(DerivedState::Expected, false),   displayRank(DerivedState::Healthy, false),
        displayRank(DerivedState::Gone, false)};
    for (qsizetype i = 1; i < ranks.size(); ++i)
        QVERIFY(ranks.at(i - 1) < ranks.at(i));
    QCOMPARE(displayRank(DerivedState::Suspicious, true), displayRank(DerivedState::Suspicious, false));
}

void DerivedStates::namesAreReadBack()
{
    for (const DerivedState state : allStates) {
        QVERIFY(stateFromString(Portmonote::toString(state)) == state);
        QVERIFY(!stateName(state).isEmpty());
    }
    QVERIFY(!stateFromString(u"nonsense"));
}

QTEST_GUILESS_MAIN(DerivedStates)
#include "tst_derivedstate.moc"
