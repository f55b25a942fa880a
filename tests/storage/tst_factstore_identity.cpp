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
    void allThatIsKnownOfAnOwnerComesBack();
    void whatAnEngineToldOfAContainerStaysWithItsSocket();
    void aSocketThatNobodyHoldsAnyMoreIsToldAsSuch();
};

namespace {

ObservedPort containerPort()
{
    ObservedPort port = seenPort(80);
    Owner &owner = port.owner;
    owner.kind = Owner::Kind::Container;
    owner.confidence = Owner::Confidence::Reported;
    owner.executable.clear();
    owner.name = owner.container = u"docker shop-web-1"_s;
    owner.socketUid = 0;
    owner.socketUnit = u"docker.socket"_s;
    owner.inside = {u"0123456789ab"_s, u"nginx:1.25"_s,          u"shop"_s,
                    u"web"_s,          ContainerPort::Published, u"80"_s};
    owner.others = {u"other.service, user root"_s};
    owner.addEvidence(OwnerEvidence::Field::Image, OwnerEvidence::Source::Runtime,
                      OwnerEvidence::Sureness::Reported);
    owner.addEvidence(OwnerEvidence::Field::User, OwnerEvidence::Source::Socket,
                      OwnerEvidence::Sureness::Certain);
    return port;
}

} // namespace

void TestFactStoreIdentity::allThatIsKnownOfAnOwnerComesBack()
{
    const Store store;
    const ObservedPort port = containerPort();
    store.record(observationAt(noonDaysAgo(1), {port}));
    QVERIFY(store.card(tcp(80))->facts.owner == port.owner);
}

void TestFactStoreIdentity::whatAnEngineToldOfAContainerStaysWithItsSocket()
{
    const Store store;
    const UtcMillis first = noonDaysAgo(1);
    const ObservedPort port = containerPort();
    store.record(observationAt(first, {port}));
    ObservedPort proxy = seenPort(80, u"docker-proxy"_s); // the engine does not answer this time
    QVERIFY(store.record(observationAt(first + 1000, {proxy})).changed.isEmpty());
    QCOMPARE(store.card(tcp(80))->facts.owner.inside.image, u"nginx:1.25"_s);
}

void TestFactStoreIdentity::aSocketThatNobodyHoldsAnyMoreIsToldAsSuch()
{
    const Store store;
    const UtcMillis first = noonDaysAgo(1);
    store.record(observationAt(first, {seenPort(80)}));
    ObservedPort away = seenPort(80);
    away.owner = {};
    away.owner.kind = Owner::Kind::InFlight;
    away.pid.reset();
    store.record(observationAt(first + 1000, {away}));
    QCOMPARE(toString(store.card(tcp(80))->facts.owner.kind), u"in-flight"_s);
    ObservedPort hidden = away; // who sees less takes nothing back
    hidden.owner.kind = Owner::Kind::User;
    store.record(observationAt(first + 2000, {hidden}));
    QCOMPARE(toString(store.card(tcp(80))->facts.owner.kind), u"in-flight"_s);
    store.record(observationAt(first + 3000, {seenPort(80)}));
    QCOMPARE(toString(store.card(tcp(80))->facts.owner.kind), u"process"_s);
}

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
