// SPDX-License-Identifier: MIT
#include "core/GlanceSummary.h"
#include "core/Samples.h"

#include <QTest>

using namespace Portmonote;
using namespace Portmonote::CoreSamples;

namespace {

void add(GlanceSummary &summary, const PortFacts &facts, std::optional<Risk> risk, const QString &title = {})
{
    PortCard card{facts, std::nullopt};
    if (risk) {
        card.note = note(*risk, facts);
        card.note->title = title;
    }
    summary.add(card, classify(card.facts, card.note, {}, now));
}

PortFacts unknown(quint16 port)
{
    PortFacts facts = active(port);
    facts.owner = {};
    return facts;
}

PortFacts flapping(PortFacts facts)
{
    facts.transitions = {now - 4, now - 3, now - 2, now - 1};
    return facts;
}

} // namespace

class Glance : public QObject
{
    Q_OBJECT
private slots:
    void everyActivePortIsCountedOnce();
    void onlyThreeNamesAreSpelledOut();
    void flappingPortsAreNamedWhetherUpOrNot();
    void nothingUpButSomethingMissingIsSaid();
    void missingPortsAreNamedByTitleElseByPort();
    void hostileNamesAreVisibleAndShort();
    void attentionIsForSuspiciousFlappingAndMissingOnly();
    void observationsAreStaleAfterTwoIntervals_data();
    void observationsAreStaleAfterTwoIntervals();
    void failuresAreSaidWithTheAgeOfWhatIsShown();
};

void Glance::everyActivePortIsCountedOnce()
{
    GlanceSummary summary;
    int active_ = 0;
    for (const bool up : {true, false}) {
        for (const bool flaps : {true, false}) {
            for (const bool known : {true, false}) {
                for (int risk = -1; risk <= int(Risk::Suspicious); ++risk) {
                    PortFacts facts = known ? active() : unknown(80);
                    facts = up ? facts : gone(facts);
                    active_ += up;
                    add(summary, flaps ? flapping(facts) : facts,
                        risk < 0 ? std::nullopt : std::optional(static_cast<Risk>(risk)));
                }
            }
        }
    }
    QCOMPARE(summary.services, active_);
    QCOMPARE(summary.recognised + summary.unreviewed + summary.suspicious, active_);
    QVERIFY(summary.recognised > 0 && summary.unreviewed > 0 && summary.suspicious > 0);
}

void Glance::onlyThreeNamesAreSpelledOut()
{
    GlanceSummary summary;
    for (quint16 port = 1; port <= 5; ++port) {
        add(summary, unknown(port), std::nullopt);
        add(summary, gone(active(100 + port)), Risk::Expected);
    }
    QCOMPARE(summary.sentence(),
             QStringLiteral(
                 "5 service(s) on this machine: 5 suspicious (tcp 1, unknown owner; tcp 2, unknown owner; "
                 "tcp 3, unknown owner; …); 5 missing (tcp 101; tcp 102; tcp 103; …)."));
}

void Glance::flappingPortsAreNamedWhetherUpOrNot()
{
    GlanceSummary summary;
    add(summary, flapping(active(1)), Risk::Trusted);
    add(summary, flapping(gone(active(2))), Risk::Trusted);
    QCOMPARE(summary.sentence(), QStringLiteral("1 service(s) on this machine: 1 recognised; 2 flapping."));
}

void Glance::nothingUpButSomethingMissingIsSaid()
{
    GlanceSummary summary;
    add(summary, gone(active(5432)), Risk::Trusted, QStringLiteral("PostgreSQL"));
    QCOMPARE(summary.sentence(), QStringLiteral("No services on this machine; 1 missing (PostgreSQL)."));
}

void Glance::missingPortsAreNamedByTitleElseByPort()
{
    GlanceSummary summary;
    PortFacts udp = gone(active(53));
    udp.key.protocol = Protocol::Udp;
    add(summary, udp, Risk::Expected);
    add(summary, gone(active(80)), Risk::Expected, QStringLiteral("Web"));
    QCOMPARE(summary.missingNames, (QStringList{QStringLiteral("udp 53"), QStringLiteral("Web")}));
}

void Glance::hostileNamesAreVisibleAndShort()
{
    GlanceSummary summary;
    PortFacts facts = active(4444);
    facts.owner.name = QStringLiteral("%1\x1b[31m\n") + QString(200, QLatin1Char('x'));
    add(summary, facts, Risk::Suspicious);
    add(summary, gone(active(80)), Risk::Trusted, QStringLiteral("<b>\u202e"));
    const QString sentence = summary.sentence();
    QVERIFY(!sentence.contains(QLatin1Char('\x1b')) && !sentence.contains(QLatin1Char('\n')));
    QVERIFY(!sentence.contains(QChar(0x202e)));
    QVERIFY(sentence.contains(QStringLiteral("(tcp 4444, %1\u241b[31m\u240a")));
    QVERIFY(sentence.size() < 200);
}

void Glance::attentionIsForSuspiciousFlappingAndMissingOnly()
{
    GlanceSummary calm;
    for (const Risk risk : {Risk::Unset, Risk::Trusted, Risk::Expected})
        add(calm, active(), risk);
    add(calm, active(), std::nullopt);
    add(calm, gone(active()), std::nullopt);
    QVERIFY(!calm.needsAttention());

    const QList<QPair<PortFacts, std::optional<Risk>>> alarms{
        {unknown(1), std::nullopt}, {flapping(active()), Risk::Trusted}, {gone(active()), Risk::Expected}};
    for (const auto &[facts, risk] : alarms) {
        GlanceSummary summary = calm;
        add(summary, facts, risk);
        QVERIFY(summary.needsAttention());
    }
}

void Glance::observationsAreStaleAfterTwoIntervals_data()
{
    QTest::addColumn<qint64>("interval");
    QTest::addColumn<qint64>("age");
    QTest::addColumn<bool>("stale");
    QTest::newRow("an hour, just within") << qint64(3600) << qint64(7200) << false;
    QTest::newRow("an hour, just over") << qint64(3600) << qint64(7201) << true;
    QTest::newRow("a minute: five are granted") << qint64(60) << qint64(300) << false;
    QTest::newRow("a minute, over five") << qint64(60) << qint64(301) << true;
    QTest::newRow("no schedule") << qint64(0) << qint64(1'000'000) << false;
    QTest::newRow("clock set back") << qint64(60) << qint64(-1000) << false;
}

void Glance::observationsAreStaleAfterTwoIntervals()
{
    QFETCH(qint64, interval);
    QFETCH(qint64, age);
    RoundStatus status;
    status.intervalSeconds = interval;
    QVERIFY(!status.isStale(now)); // never observed is said otherwise
    status.lastValidAt = now - age * millisPerSecond;
    QTEST(status.isStale(now), "stale");
    QTEST(!observationWarning(status, now).isEmpty(), "stale");
}

void Glance::failuresAreSaidWithTheAgeOfWhatIsShown()
{
    RoundStatus status;
    QCOMPARE(observationWarning(status, now), QStringLiteral("Nothing has been observed yet."));
    status.lastFailedAt = now;
    status.failure = QStringLiteral("ss was not found");
    QCOMPARE(
        observationWarning(status, now),
        QStringLiteral("The last observation failed: ss was not found — nothing has been observed yet."));
    status.lastValidAt = now - 4 * 60'000;
    QCOMPARE(
        observationWarning(status, now),
        QStringLiteral("The last observation failed: ss was not found — what is shown is from 4 min ago."));
}

QTEST_GUILESS_MAIN(Glance)
#include "tst_glancesummary.moc"
