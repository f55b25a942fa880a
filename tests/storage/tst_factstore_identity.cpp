// SPDX-License-Identifier: MIT
// What belongs together: what was learned of a socket stays with it, and hosts and protocols are apart.
#include "storage/StorageFixture.h"

using namespace Portmonote;
using namespace Portmonote::StorageTest;

class TestFactStoreIdentity : public QObject
{
    Q_OBJECT
private slots:
    void whatWasLearnedOfASocketStaysWithIt();
    void ofAnotherSocketNothingIsInherited();
    void hostsAreKeptApart();
    void bothProtocolsOfAPortAreKeptApart();
};

void TestFactStoreIdentity::whatWasLearnedOfASocketStaysWithIt()
{
    const Store store;
    const UtcMillis first = noonDaysAgo(1);
    store.record(observationAt(first, {seenPort(80)}));
    // The same socket, looked at with fewer rights.
    ObservedPort hidden = seenPort(80);
    hidden.owner = {};
    hidden.owner.kind = Owner::Kind::User;
    hidden.owner.confidence = Owner::Confidence::Inferred;
    hidden.owner.user = u"www-data"_s;
    hidden.owner.hidden = true;
    hidden.pid.reset();
    hidden.processName.clear();
    hidden.commandLine.clear();
    hidden.processStartedAt.reset();
    QVERIFY(store.record(observationAt(first + 1000, {hidden})).changed.isEmpty());
    const PortFacts facts = store.card(tcp(80))->facts;
    QVERIFY(facts.owner == seenPort(80).owner);
    QCOMPARE(facts.pid, std::optional<qint64>(100));
    QCOMPARE(facts.commandLine, u"nginx --serve"_s);
    QVERIFY(!store.story(tcp(80)).contains(u"process_changed"));
}

void TestFactStoreIdentity::ofAnotherSocketNothingIsInherited()
{
    const Store store;
    const UtcMillis first = noonDaysAgo(1);
    store.record(observationAt(first, {seenPort(80)}));
    ObservedPort other = seenPort(80);
    other.owner = {};
    other.pid.reset();
    other.sockets = {u"9-9"_s};
    store.record(observationAt(first + 1000, {other}));
    QCOMPARE(toString(store.card(tcp(80))->facts.owner.kind), u"unknown"_s);
    QVERIFY(!store.card(tcp(80))->facts.pid);
}

void TestFactStoreIdentity::hostsAreKeptApart()
{
    const Store store;
    const UtcMillis first = noonDaysAgo(1);
    store.record(observationAt(first, {seenPort(80)}));
    ObservedPort elsewhere = seenPort(80, u"caddy"_s);
    elsewhere.key = tcp(80, u"web1"_s);
    Observation observation = observationAt(first + 1000, {elsewhere});
    observation.hostId = u"web1"_s;
    QCOMPARE(store.record(observation).appeared, QList<PortKey>{elsewhere.key});
    QCOMPARE(store.card(tcp(80))->facts.lastSeenAt, first);
    QVERIFY(store.card(tcp(80))->facts.id != store.card(elsewhere.key)->facts.id);

    Observation gone = observationAt(first + 2000, {}, {elsewhere.key});
    gone.hostId = u"web1"_s;
    store.record(gone);
    QVERIFY(store.card(tcp(80))->facts.active);
    QVERIFY(!store.card(elsewhere.key)->facts.active);
}

void TestFactStoreIdentity::bothProtocolsOfAPortAreKeptApart()
{
    const Store store;
    ObservedPort udp = seenPort(53, u"dnsmasq"_s);
    udp.key.protocol = Protocol::Udp;
    store.record(observationAt(noonDaysAgo(1), {seenPort(53), udp}));
    store.record(observationAt(noonDaysAgo(1) + 1000, {seenPort(53)}, {udp.key}));
    QVERIFY(store.card(tcp(53))->facts.active);
    QVERIFY(!store.card(udp.key)->facts.active);
}

QTEST_GUILESS_MAIN(TestFactStoreIdentity)
#include "tst_factstore_identity.moc"
