// SPDX-License-Identifier: MIT
#include "Samples.h"
#include "core/AlertPolicy.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Portmonote;
using namespace Portmonote::CoreSamples;
using namespace Qt::StringLiterals;

namespace {

PortFacts nobody(quint16 port, Exposure exposure = Exposure::Loopback)
{
    PortFacts facts = active(port);
    facts.owner = Owner{};
    facts.owner.uid = 1000;
    facts.exposure = exposure;
    facts.appearedAt = now;
    return facts;
}

PortCard card(const PortFacts &facts)
{
    return {facts, std::nullopt};
}

/// A machine whose rounds are judged one after the other, on a clock of its own.
struct Machine
{
    AlertState state;
    AlertPolicy wishes;
    UtcMillis clock = now;
    qint64 nextId = 1;

    /// One round later: what is told of. Ids are given as the storage does.
    AlertDecision round(const QList<PortCard> &cards, qint64 secondsLater = 3600, bool quiet = false)
    {
        clock += secondsLater * millisPerSecond;
        AlertDecision decision = decideAlerts(state, cards, {}, wishes, {clock, clock, quiet});
        for (const AlertToTell &told : std::as_const(decision.alerts)) {
            if (told.memory >= 0)
                decision.state.memories[told.memory].alertId = told.alert.id == 0 ? nextId++ : told.alert.id;
        }
        state = decision.state;
        return decision;
    }
    int notified(const QList<PortCard> &cards, qint64 secondsLater = 3600)
    {
        const AlertDecision decision = round(cards, secondsLater);
        return static_cast<int>(std::count_if(decision.alerts.begin(), decision.alerts.end(),
                                              [](const AlertToTell &told) { return told.notify; }));
    }
    void learnNothing() { (void)round({}); }
};

} // namespace

class AlertPolicyTest : public QObject
{
    Q_OBJECT
private slots:
    void firstLookIsOneSummaryAndThenSilence()
    {
        Machine machine;
        QList<PortCard> cards;
        for (quint16 port = 1; port <= 40; ++port)
            cards.append(card(port <= 5 ? nobody(port) : active(port)));
        const AlertDecision first = machine.round(cards);
        QCOMPARE(first.alerts.size(), 1);
        QVERIFY(first.alerts.first().alert.kind == AlertKind::Summary);
        QVERIFY(first.alerts.first().alert.reason.contains(u"40"_s));
        QVERIFY(first.alerts.first().alert.reason.contains(u"5"_s));
        QVERIFY(!first.wantsConfirmation);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(machine.round(cards).alerts.size(), 0);
    }

    void newSuspectIsToldOnceWhenASecondRoundSeesIt()
    {
        Machine machine;
        machine.learnNothing();
        const QList<PortCard> cards{card(nobody(4444))};
        const AlertDecision sighted = machine.round(cards);
        QVERIFY(sighted.alerts.isEmpty());
        QVERIFY(sighted.wantsConfirmation);
        const AlertDecision confirmed = machine.round(cards, 20);
        QCOMPARE(confirmed.alerts.size(), 1);
        QVERIFY(confirmed.alerts.first().notify);
        QCOMPARE(confirmed.alerts.first().alert.headline(), u"Suspicious: tcp 4444"_s);
        QVERIFY(!confirmed.wantsConfirmation);
        for (int day = 0; day < 48; ++day)
            QCOMPARE(machine.notified(cards), 0);
    }

    void theSameRoundIsJudgedOnce()
    {
        Machine machine;
        machine.learnNothing();
        (void)machine.round({card(nobody(4444))});
        QVERIFY(machine.round({card(nobody(4444))}, 0).alerts.isEmpty());
        QCOMPARE(machine.notified({card(nobody(4444))}, 1), 1);
    }

    void shortLivedPortIsNotToldOf()
    {
        Machine machine;
        machine.learnNothing();
        for (int i = 0; i < 20; ++i) {
            QCOMPARE(machine.notified({card(nobody(4444))}), 0);
            QCOMPARE(machine.notified({card(gone(nobody(4444)))}, 20), 0);
        }
        QVERIFY2(machine.state.memories.isEmpty(), "nothing is kept of what was not told");
    }

    void flappingAllDayIsAtMostOneForEachCoolDown()
    {
        Machine machine;
        machine.learnNothing();
        int count = 0;
        const UtcMillis begin = machine.clock;
        while (machine.clock - begin < millisPerDay) {
            count += machine.notified({card(nobody(4444))}, 300);
            count += machine.notified({card(nobody(4444))}, 20);
            count += machine.notified({card(gone(nobody(4444)))}, 300);
        }
        QVERIFY2(count >= 3 && count <= 4, qPrintable(QString::number(count)));
    }

    void whatStillHoldsAfterTheCoolDownIsToldThen()
    {
        Machine machine;
        machine.learnNothing();
        const QList<PortCard> there{card(nobody(4444))};
        (void)machine.round(there);
        QCOMPARE(machine.notified(there, 20), 1);
        (void)machine.round({card(gone(nobody(4444)))}, 60);
        (void)machine.round(there, 60);
        const AlertDecision again = machine.round(there, 20);
        QCOMPARE(again.alerts.size(), 1); // listed, as another time of the same entry
        QVERIFY(!again.alerts.first().notify);
        QVERIFY(again.alerts.first().alert.id != 0);
        QCOMPARE(machine.notified(there, 60), 0);
        QCOMPARE(machine.notified(there, 7 * 3600), 1);
        QCOMPARE(machine.notified(there, 7 * 3600), 0);
    }

    void anotherOwnerOnANotedPortIsToldAndEndsWhenAcknowledged()
    {
        Machine machine;
        PortFacts facts = active(8080);
        PortCard noted{facts, note(Risk::Trusted, facts)};
        noted.note->title = u"Shop"_s;
        (void)machine.round({noted});
        noted.facts.owner = process(u"/tmp/evil"_s);
        (void)machine.round({noted});
        const AlertDecision told = machine.round({noted}, 20);
        QCOMPARE(told.alerts.size(), 1);
        QVERIFY(told.alerts.first().alert.kind == AlertKind::OwnerChanged);
        QCOMPARE(told.alerts.first().alert.headline(), u"Somebody else on Shop (tcp 8080)"_s);
        noted.facts.acknowledged = Acknowledgement{now, identityOf(noted.facts.owner), Exposure::All};
        QCOMPARE(machine.round({noted}).overIds.size(), 1);
    }

    void widerExposureIsNewsOfTheSameSuspect()
    {
        Machine machine;
        machine.learnNothing();
        (void)machine.round({card(nobody(4444))});
        QCOMPARE(machine.notified({card(nobody(4444))}, 20), 1);
        const QList<PortCard> wide{card(nobody(4444, Exposure::All))};
        (void)machine.round(wide, 7 * 3600);
        QCOMPARE(machine.notified(wide, 20), 1);
    }

    void missingTrustedServiceIsToldAndAMissingExpectedOneIsNot()
    {
        Machine machine;
        const PortCard trusted{active(1), note(Risk::Trusted, active(1))};
        const PortCard expected{active(2), note(Risk::Expected, active(2))};
        (void)machine.round({trusted, expected});
        const QList<PortCard> missing{{gone(active(1)), trusted.note}, {gone(active(2)), expected.note}};
        (void)machine.round(missing);
        const AlertDecision told = machine.round(missing, 20);
        QCOMPARE(told.alerts.size(), 1);
        QCOMPARE(told.alerts.first().alert.key.port, quint16(1));
        QVERIFY(told.alerts.first().alert.kind == AlertKind::TrustedMissing);
        QCOMPARE(machine.round({trusted, expected}).overIds.size(), 1);
    }

    void eachKindCanBeSwitchedOff()
    {
        for (const AlertKind kind : portAlertKinds) {
            Machine machine;
            machine.wishes.kinds.remove(kind);
            PortFacts facts = active(8080);
            PortFacts narrow = active(8081);
            narrow.exposure = Exposure::Loopback;
            PortNote bound = note(Risk::Expected, narrow);
            bound.expectedExposure = Exposure::Loopback;
            const PortNote trusted = note(Risk::Trusted, facts);
            PortNote third = note(Risk::Trusted, active(8082));
            (void)machine.round({{facts, trusted}, {narrow, bound}, {active(8082), third}});
            facts.owner = process(u"/tmp/evil"_s);
            narrow.exposure = Exposure::All;
            const QList<PortCard> all{
                {facts, trusted}, {narrow, bound}, {gone(active(8082)), third}, card(nobody(4444))};
            (void)machine.round(all);
            const AlertDecision told = machine.round(all, 20);
            QCOMPARE(told.alerts.size(), 3);
            for (const AlertToTell &one : told.alerts)
                QVERIFY(one.alert.kind != kind);
            machine.wishes = {}; // switched on again: what was there is no news
            QCOMPARE(machine.notified(all), 0);
        }
    }

    void nothingIsNotifiedWhileSomebodyLooksButAllIsListed()
    {
        Machine machine;
        machine.learnNothing();
        (void)machine.round({card(nobody(4444))}, 60, true);
        const AlertDecision told = machine.round({card(nobody(4444))}, 20, true);
        QCOMPARE(told.alerts.size(), 1);
        QVERIFY(!told.alerts.first().notify);
        QCOMPARE(machine.notified({card(nobody(4444))}), 0);
    }

    void whatAPersonMarksAsSuspiciousIsNoNews()
    {
        Machine machine;
        PortFacts facts = active(8080);
        (void)machine.round({card(facts)});
        PortCard marked{facts, note(Risk::Suspicious, facts)};
        marked.note->updatedAt = machine.clock + 1;
        QCOMPARE(machine.notified({marked}), 0);
        QCOMPARE(machine.notified({marked}, 20), 0);
        QCOMPARE(machine.notified({{gone(facts), marked.note}}), 0);
        marked.facts.appearedAt = machine.clock + 5; // it comes back: that is news
        (void)machine.round({marked});
        QCOMPARE(machine.notified({marked}, 20), 1);
    }

    void mutes_data()
    {
        QTest::addColumn<QString>("scope");
        for (const char *scope : {"port", "program", "unit", "range"})
            QTest::newRow(scope) << QString::fromLatin1(scope);
    }
    void mutes()
    {
        QFETCH(QString, scope);
        Machine machine;
        machine.learnNothing();
        PortFacts facts = active(8080);
        facts.exposure = Exposure::Lan;
        facts.owner.unit = u"shop.service"_s;
        PortNote suspicious = note(Risk::Suspicious, facts);
        const auto muteFor = [&]() -> std::optional<AlertMute> {
            if (scope == u"port"_s)
                return AlertMute::ofPort(facts.key, facts.owner, facts.exposure);
            if (scope == u"program"_s)
                return AlertMute::ofProgram(facts.owner, facts.exposure);
            if (scope == u"unit"_s)
                return AlertMute::ofUnit(facts.owner, facts.exposure);
            return AlertMute::ofRange(std::nullopt, 8000, 8100);
        };
        AlertMute mute = muteFor().value();
        mute.id = 7;
        machine.state.mutes = {mute};
        const PortCard there{facts, suspicious};
        for (int i = 0; i < 4; ++i)
            QCOMPARE(machine.notified({there}), 0);
        QCOMPARE(machine.state.mutes.size(), 1);

        // Further reachable: the mute is over, and it is told.
        PortCard wider = there;
        wider.facts.exposure = Exposure::All;
        const AlertDecision ended = machine.round({wider});
        QCOMPARE(ended.endedMutes.size(), scope == u"range"_s ? 0 : 1);
        QCOMPARE(machine.state.mutes.size(), scope == u"range"_s ? 1 : 0);
        QCOMPARE(machine.notified({wider}, 20), 1);
    }

    void muteEndsWithAnotherOwner()
    {
        Machine machine;
        machine.learnNothing();
        PortFacts facts = active(8080);
        const PortNote suspicious = note(Risk::Suspicious, facts);
        AlertMute port = AlertMute::ofPort(facts.key, facts.owner, facts.exposure);
        AlertMute range = AlertMute::ofRange(Protocol::Tcp, 8000, 8100);
        port.id = 1;
        range.id = 2;
        machine.state.mutes = {port, range};
        QCOMPARE(machine.notified({{facts, suspicious}}), 0);
        facts.owner = process(u"/tmp/evil"_s);
        (void)machine.round({{facts, suspicious}});
        QCOMPARE(machine.notified({{facts, suspicious}}, 20), 1);
        QCOMPARE(machine.state.mutes.size(), 1); // the range holds for its other ports
        QCOMPARE(machine.state.mutes.first().id, 2);
        PortFacts other = nobody(8050);
        (void)machine.round({{facts, suspicious}, card(other)});
        QCOMPARE(machine.notified({{facts, suspicious}, card(other)}, 20), 0);
    }

    void muteOfNobodyEndsWhenSomebodyComes()
    {
        AlertMute mute = AlertMute::ofPort(nobody(1).key, nobody(1).owner, Exposure::Loopback);
        QVERIFY(mute.holdsFor(nobody(1)));
        PortFacts somebody = nobody(1);
        somebody.owner = process(u"/usr/bin/node"_s, 1000);
        QVERIFY(!mute.holdsFor(somebody));
        AlertMute ofSomebody = AlertMute::ofPort(somebody.key, somebody.owner, Exposure::Loopback);
        QVERIFY(!ofSomebody.holdsFor(nobody(1)));
    }

    void rangesAreRead()
    {
        QCOMPARE(rangeFromText(u"30000-32767")->words(), u"tcp and udp 30000–32767"_s);
        QCOMPARE(rangeFromText(u" udp/5000 – 5100 ")->words(), u"udp 5000–5100"_s);
        QCOMPARE(rangeFromText(u"8080")->words(), u"tcp and udp 8080"_s);
        for (const char *wrong : {"", "-", "1-", "-1", "0", "70000", "9-3", "x/1", "1-2-3", "a"})
            QVERIFY2(!rangeFromText(QString::fromLatin1(wrong)), wrong);
    }

    /// Whatever happens on the machine, however the clock jumps.
    void neverTooOftenAndNothingLost()
    {
        for (quint32 seed = 1; seed <= 60; ++seed) {
            QRandomGenerator random(seed);
            Machine machine;
            machine.learnNothing();
            QHash<quint16, QList<UtcMillis>> notified;
            QHash<quint16, int> held; // rounds in a row
            for (int round = 0; round < 200; ++round) {
                QList<PortCard> cards;
                for (quint16 port = 1; port <= 4; ++port) {
                    const bool there = random.bounded(3) != 0;
                    cards.append(card(there ? nobody(port) : gone(nobody(port))));
                    held[port] = there ? held[port] + 1 : 0;
                }
                const AlertDecision decision = machine.round(cards, 20 + random.bounded(5000));
                QSet<quint16> once;
                for (const AlertToTell &told : decision.alerts) {
                    const quint16 port = told.alert.key.port;
                    QVERIFY2(!once.contains(port), "one a round and port");
                    once.insert(port);
                    QVERIFY2(held[port] >= 2, "never after one sight");
                    if (told.notify)
                        notified[port].append(machine.clock);
                }
                for (quint16 port = 1; port <= 4; ++port) {
                    QVERIFY2(held[port] < 2 || !notified[port].isEmpty(), "the first is always told");
                    const QList<UtcMillis> &times = notified[port];
                    if (times.size() > 1)
                        QVERIFY(times.last() - times.at(times.size() - 2) >= 6 * millisPerHour);
                }
            }
        }
    }

    void clockThatWasSetBackDoesNotSilenceForEver()
    {
        Machine machine;
        machine.learnNothing();
        (void)machine.round({card(nobody(1))});
        QCOMPARE(machine.notified({card(nobody(1))}, 20), 1);
        (void)machine.round({}, -40LL * 86400);
        (void)machine.round({card(nobody(1))}, 20);
        QCOMPARE(machine.notified({card(nobody(1))}, 20), 1);
    }

    void hostileNamesAreMadeVisible()
    {
        PortFacts facts = active(80);
        PortNote written = note(Risk::Trusted, facts);
        facts.owner = process(u"/tmp/\u202e<img src=x>\n"_s);
        const auto condition = alertConditionOf({facts, written}, {}, now);
        QVERIFY(condition);
        QVERIFY(!condition->reason.contains(QChar(0x202e)));
        QVERIFY(!condition->reason.contains(u'\n'));
        QVERIFY(condition->reason.contains(u"<img src=x>"_s)); // plain text: escaped where it is shown
    }
};

QTEST_APPLESS_MAIN(AlertPolicyTest)
#include "tst_alertpolicy.moc"
