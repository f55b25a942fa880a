// SPDX-License-Identifier: MIT
// The small values: keys, exposures, units, identities, durations, texts, the sentence.
#include "core/CardJson.h"
#include "core/CgroupUnit.h"
#include "core/DisplayText.h"
#include "core/GlanceSummary.h"
#include "core/Samples.h"

#include <QTest>

using namespace Portmonote;
using namespace Portmonote::CoreSamples;

class Values : public QObject
{
    Q_OBJECT
private slots:
    void portKeysAreReadStrictly_data();
    void portKeysAreReadStrictly();
    void exposureFollowsTheAddress_data();
    void exposureFollowsTheAddress();
    void unitsAreReadFromCgroups_data();
    void unitsAreReadFromCgroups();
    void pathsTellMoreOfContainers();
    void identitiesCompareWhatBothSidesKnow();
    void whatOneLookMissesIsNoChange();
    void anotherOwnerIsNeverTakenForTheSame();
    void trustFollowsTheImageAndTheService();
    void ownersAreNeverBlank();
    void durationsAreReadStrictly_data();
    void durationsAreReadStrictly();
    void policyMistakesAreNamed();
    void controlCharactersBecomeVisible();
    void durationsHaveTwoUnitsAtMost();
    void glanceSentenceTellsAllKinds();
    void observationProblemsAreSaidFirst();
    void cardsHaveAllFieldsOfTheContract();
    void tagsAreNormalised();
};

void Values::portKeysAreReadStrictly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    QTest::newRow("tcp") << "tcp/8080"
                         << "tcp/8080";
    QTest::newRow("upper case") << "UDP/53"
                                << "udp/53";
    QTest::newRow("colon") << "tcp:1"
                           << "tcp/1";
    for (const char *wrong : {"", "8080", "tcp", "tcp/", "tcp/0", "tcp/65536", "tcp/-5", "tcp/+5", "tcp/ 5",
                              "sctp/5", "tcp/5x", "/5", "tcp/80/1"})
        QTest::addRow("wrong: %s", wrong) << QString::fromLatin1(wrong) << QString();
}

void Values::portKeysAreReadStrictly()
{
    QFETCH(QString, text);
    QFETCH(QString, key);
    const auto read = PortKey::fromString(text);
    QCOMPARE(read ? read->toString() : QString(), key);
}

void Values::exposureFollowsTheAddress_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("exposure");
    const QList<std::array<const char *, 3>> cases{{"127.0.0.1", "", "loopback"},
                                                   {"127.0.0.53", "lo", "loopback"},
                                                   {"::1", "", "loopback"},
                                                   {"::ffff:127.0.0.1", "", "loopback"},
                                                   {"*", "lo", "loopback"},
                                                   {"fe80::1", "eth0", "link-local"},
                                                   {"feb0::1", "eth0", "link-local"},
                                                   {"fe8::1", "", "lan"},
                                                   {"169.254.3.4", "", "link-local"},
                                                   {"192.168.1.2", "", "lan"},
                                                   {"10.0.0.1", "eth0", "lan"},
                                                   {"2001:db8::1", "", "lan"},
                                                   {"fec0::1", "", "lan"},
                                                   {"*", "eth0", "lan"},
                                                   {"0.0.0.0", "", "all"},
                                                   {"::", "", "all"},
                                                   {"*", "", "all"},
                                                   {"::ffff:0.0.0.0", "", "all"}};
    for (const auto &[address, zone, exposure] : cases)
        QTest::addRow("%s%%%s", address, zone)
            << QByteArray(address) << QByteArray(zone) << QString::fromLatin1(exposure);
}

void Values::exposureFollowsTheAddress()
{
    QFETCH(QByteArray, address);
    QFETCH(QByteArray, zone);
    QFETCH(QString, exposure);
    QCOMPARE(Portmonote::toString(exposureOf(address, zone)), exposure);
    QVERIFY(exposureFromString(exposure) == exposureOf(address, zone));
}

void Values::unitsAreReadFromCgroups_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("name");
    using Kind = CgroupUnit::Kind;
    const QString id(64, QLatin1Char('a'));
    const auto row = [](const char *path, Kind kind, const char *name) {
        QTest::newRow(path) << QByteArray(path) << int(kind) << QString::fromLatin1(name);
    };
    row("/", Kind::None, "");
    row("/system.slice/sshd.service", Kind::Service, "sshd.service");
    row("/system.slice/system-getty.slice/getty@tty1.service", Kind::Service, "getty@tty1.service");
    row("/system.slice/cups.socket", Kind::Socket, "cups.socket");
    row("/system.slice/sshd.service/child", Kind::Service, "sshd.service");
    row("/user.slice/user-1000.slice/session-3.scope", Kind::Session, "session-3.scope");
    row("/user.slice/user-1000.slice/user@1000.service/app.slice/x.service", Kind::Service, "x.service");
    row("/user.slice/user-1000.slice/user@1000.service", Kind::Service, "user@1000.service");
    row("/init.scope", Kind::Scope, "init.scope");
    row("/system.slice/odd name ino:1 sk:1 cgroup:/system.slice/sshd.service", Kind::None, "");
    row("/mine/system.slice/sshd.service", Kind::None, "");
    row("/system.slice/esc\x1b[31m.service", Kind::None, "");
    row("unreachable:3f", Kind::None, "");
    row("/user.slice/user-1000.slice/user@1000.service/app.slice/app-flatpak-org.example.App-1234.scope",
        Kind::Container, "flatpak org.example.App");
    row("/user.slice/user-1000.slice/user@1000.service/app.slice/flatpak-org.example.App-1234.scope",
        Kind::Container, "flatpak org.example.App");
    row("/user.slice/user-1000.slice/user@1000.service/app.slice/app-flatpak-1234.scope", Kind::Scope,
        "app-flatpak-1234.scope");
    row("/user.slice/user-1000.slice/user@1000.service/snap.firefox.firefox-1b2c3d.scope", Kind::Scope,
        "snap.firefox.firefox-1b2c3d.scope");
    row("/system.slice/snap.lxd.daemon.service", Kind::Service, "snap.lxd.daemon.service");
    row("/lxc/web/system.slice/nginx.service", Kind::Container, "lxc web");
    row("/lxc.monitor.web", Kind::Container, "lxc web");
    row("/machine.slice/machine-debian\\x2dtest.scope/payload/system.slice/nginx.service", Kind::Container,
        "nspawn debian-test");
    row("/machine.slice/machine-qemu\\x2d1\\x2dwin.scope/libvirt/emulator", Kind::Container, "libvirt 1-win");
    row("/lxc.payload.web/system.slice/nginx.service", Kind::Container, "lxc web");
    row("/machine.slice/systemd-nspawn@box.service/payload", Kind::Container, "nspawn box");
    QTest::newRow("docker") << "/system.slice/docker-" + id.toLatin1() + ".scope" << int(Kind::Container)
                            << QStringLiteral("docker aaaaaaaaaaaa");
    QTest::newRow("docker, cgroupfs")
        << "/docker/" + id.toLatin1() << int(Kind::Container) << QStringLiteral("container aaaaaaaaaaaa");
    QTest::newRow("kubernetes, systemd")
        << "/kubepods.slice/kubepods-besteffort.slice/kubepods-besteffort-podab_cd.slice/cri-containerd-"
            + id.toLatin1() + ".scope"
        << int(Kind::Container) << QStringLiteral("cri-containerd aaaaaaaaaaaa");
    QTest::newRow("kubernetes, cgroupfs") << "/kubepods/besteffort/pod12-34/" + id.toLatin1()
                                          << int(Kind::Container) << QStringLiteral("container aaaaaaaaaaaa");
    QTest::newRow("not a container's id")
        << "/docker/" + id.toLatin1().left(63) << int(Kind::None) << QString();
    QTest::newRow("cri-o") << "/kubepods.slice/kubepods-podab_cd.slice/crio-" + id.toLatin1() + ".scope"
                           << int(Kind::Container) << QStringLiteral("crio aaaaaaaaaaaa");
    QTest::newRow("podman, rootless") << "/user.slice/user-1000.slice/user@1000.service/user.slice/libpod-"
            + id.toLatin1() + ".scope/container"
                                      << int(Kind::Container) << QStringLiteral("podman aaaaaaaaaaaa");
    QTest::newRow("podman, cgroupfs") << "/libpod_parent/libpod-" + id.toLatin1() << int(Kind::Container)
                                      << QStringLiteral("podman aaaaaaaaaaaa");
    QTest::newRow("podman's monitor") << "/machine.slice/libpod-conmon-" + id.toLatin1() + ".scope"
                                      << int(Kind::Container) << QStringLiteral("podman aaaaaaaaaaaa");
    QTest::newRow("docker, rootless")
        << "/user.slice/user-1000.slice/user@1000.service/app.slice/docker-" + id.toLatin1() + ".scope"
        << int(Kind::Container) << QStringLiteral("docker aaaaaaaaaaaa");
    QTest::newRow("docker below kubernetes")
        << "/kubepods.slice/kubepods-podab_cd.slice/docker-" + id.toLatin1() + ".scope"
        << int(Kind::Container) << QStringLiteral("docker aaaaaaaaaaaa");
    QTest::newRow("k3s") << "/kubepods/pod12-34/" + id.toLatin1() << int(Kind::Container)
                         << QStringLiteral("container aaaaaaaaaaaa");
    QTest::newRow("kubernetes in docker")
        << "/docker/" + id.toLatin1() + "/kubelet/kubepods/besteffort/pod12-34/" + QByteArray(64, 'b')
        << int(Kind::Container) << QStringLiteral("container aaaaaaaaaaaa");
    QTest::newRow("containerd, nerdctl") << "/system.slice/nerdctl-" + id.toLatin1() + ".scope"
                                         << int(Kind::Container) << QStringLiteral("nerdctl aaaaaaaaaaaa");
    QTest::newRow("incus, in a project") << QByteArray("/lxc.payload.shop_web/init.scope")
                                         << int(Kind::Container) << QStringLiteral("lxc shop_web");
    QTest::newRow("podman") << "/machine.slice/libpod-" + id.toLatin1() + ".scope/container"
                            << int(Kind::Container) << QStringLiteral("podman aaaaaaaaaaaa");
}

void Values::unitsAreReadFromCgroups()
{
    QFETCH(QByteArray, path);
    QFETCH(int, kind);
    QFETCH(QString, name);
    const CgroupUnit unit = unitOfCgroup(path);
    QCOMPARE(int(unit.kind), kind);
    QCOMPARE(unit.name, name);
    if (path.contains("user-1000") && unit.kind != CgroupUnit::Kind::None)
        QCOMPARE(*unit.userUid, 1000u);
}

void Values::identitiesCompareWhatBothSidesKnow()
{
    const Identity nginx{
        QStringLiteral("/usr/sbin/nginx"), {}, QStringLiteral("nginx.service"), QStringLiteral("nginx"), 33};
    Identity other = nginx;
    QVERIFY(compare(nginx, other) == IdentityMatch::Same);
    other.unit.clear();
    QVERIFY(compare(nginx, other) == IdentityMatch::Same); // the executable is known on both sides
    other.executable = QStringLiteral("/tmp/nginx");
    QVERIFY(compare(nginx, other) == IdentityMatch::Different);
    other = nginx;
    other.uid = 0;
    QVERIFY(compare(nginx, other) == IdentityMatch::Different);
    Identity unitOnly;
    unitOnly.unit = QStringLiteral("nginx.service");
    QVERIFY(compare(nginx, unitOnly) == IdentityMatch::Same);
    QVERIFY(compare(unitOnly, nginx) == IdentityMatch::Same);
    unitOnly.unit = QStringLiteral("apache.service");
    QVERIFY(compare(nginx, unitOnly) == IdentityMatch::Different);
    QVERIFY(compare(nginx, {}) == IdentityMatch::Unknown);
    QVERIFY(compare({}, nginx) == IdentityMatch::Unknown);
    // The same user is no proof where more was known before; another user is proof enough.
    Identity user;
    user.uid = 33;
    QVERIFY(compare(nginx, user) == IdentityMatch::Unknown);
    QVERIFY(compare(user, nginx) == IdentityMatch::Same);
    user.uid = 0;
    QVERIFY(compare(nginx, user) == IdentityMatch::Different);
    QVERIFY(compare(user, nginx) == IdentityMatch::Different);
    // A unit does not tell about a program that runs in none.
    Identity named;
    named.process = QStringLiteral("nginx");
    QVERIFY(compare(named, nginx) == IdentityMatch::Same);
    named.process = QStringLiteral("xmrig");
    QVERIFY(compare(named, nginx) == IdentityMatch::Different);
    QVERIFY(compare(nginx, named) == IdentityMatch::Unknown);
    Identity script = nginx;
    script.script = QStringLiteral("-m http.server");
    QVERIFY(compare(nginx, script) == IdentityMatch::Different);
    Owner session = process(QString());
    session.unit = QStringLiteral("session-3.scope");
    QVERIFY(identityOf(session).unit.isEmpty()); // where it runs, not what it is
    Owner kernel;
    kernel.kind = Owner::Kind::Kernel;
    kernel.name = QStringLiteral("vxlan");
    QCOMPARE(identityOf(kernel).label(), QStringLiteral("[vxlan]"));
    QVERIFY(identityOf(Owner{}).isEmpty());
}

void Values::pathsTellMoreOfContainers()
{
    const QByteArray id(64, 'b');
    const CgroupUnit pod = unitOfCgroup(
        "/kubepods.slice/kubepods-burstable.slice/kubepods-burstable-pod12_34ab.slice/cri-containerd-" + id
        + ".scope");
    QCOMPARE(pod.pod, QStringLiteral("12-34ab"));
    QCOMPARE(pod.containerId, QString::fromLatin1(id));
    QCOMPARE(unitOfCgroup("/kubepods/besteffort/pod12-34/" + id).pod, QStringLiteral("12-34"));
    const CgroupUnit machine = unitOfCgroup(
        "/machine.slice/systemd-nspawn@box.service/payload/system.slice/nginx.service");
    QCOMPARE(machine.innerUnit, QStringLiteral("nginx.service"));
    QCOMPARE(machine.slice, QStringLiteral("machine.slice"));
    QVERIFY(machine.isNamed());
    QVERIFY(unitOfCgroup("/machine.slice/libpod-conmon-" + id + ".scope").isMonitor);
    QVERIFY(!unitOfCgroup("/machine.slice/libpod-" + id + ".scope").isMonitor);
    QCOMPARE(unitOfCgroup("/system.slice/snap.lxd.daemon.service").snap, QStringLiteral("lxd"));
    QCOMPARE(unitOfCgroup("/system.slice/system-getty.slice/getty@tty1.service").slice,
             QStringLiteral("system-getty.slice"));
    // However deep: it ends.
    QVERIFY(unitOfCgroup(QByteArray("/a.slice").repeated(100'000)).name.isEmpty());
}

namespace {

/// Owners who differ from each other in all that tells one from another.
QList<Identity> whole()
{
    using Place = Identity::Place;
    const auto text = [](const char *words) { return QString::fromLatin1(words); };
    return {
        {text("/usr/sbin/nginx"), {}, text("nginx.service"), text("nginx"), 33, 0, {}, Place::Service},
        {text("/usr/sbin/apache2"), {}, text("apache2.service"), text("apache2"), 33, 0, {}, Place::Service},
        {text("/home/a/evil"), {}, {}, text("evil"), 1000, 1000, {}, Place::Outside},
        {text("/root/evil"), {}, {}, text("root evil"), 0, 0, {}, Place::Outside},
        {text("/usr/bin/python3"),
         text("/srv/a.py"),
         text("a.service"),
         text("python3"),
         5,
         0,
         {},
         Place::Service},
        {text("/usr/sbin/nginx"),
         {},
         text("shop/web"),
         text("nginx"),
         101,
         0,
         text("docker.io/library/nginx"),
         Place::Container},
        {text("/usr/sbin/nginx"),
         {},
         text("blog/web"),
         text("nginx"),
         101,
         0,
         text("docker.io/library/nginx"),
         Place::Container},
        {{}, {}, text("shop/db"), {}, {}, 0, text("docker.io/library/postgres"), Place::Container},
        // Of the same image, as another user: anybody may call his container so.
        {{}, {}, text("shop/db"), {}, {}, 1000, text("docker.io/library/postgres"), Place::Container},
    };
}

/// All that a look may miss, as the bits of `mask` say.
Identity seenInPart(Identity identity, unsigned mask)
{
    if (mask & 1) {
        identity.executable.clear();
        identity.script.clear();
    }
    if (mask & 2)
        identity.process.clear();
    if (mask & 4)
        identity.uid.reset();
    if (mask & 8)
        identity.socketUid.reset();
    if (mask & 16)
        identity.image.clear();
    if (mask & 32) { // the cgroup was unreachable: neither the unit nor the place
        identity.unit.clear();
        identity.image.clear();
        identity.place = Identity::Place::Unknown;
    }
    return identity;
}

} // namespace

void Values::whatOneLookMissesIsNoChange()
{
    for (const Identity &identity : whole()) {
        QVERIFY(compare(identity, identity) == IdentityMatch::Same);
        for (unsigned before = 0; before < 64; ++before) {
            for (unsigned now = 0; now < 64; ++now) {
                const Identity a = seenInPart(identity, before);
                const Identity b = seenInPart(identity, now);
                QVERIFY2(compare(a, b) != IdentityMatch::Different,
                         qPrintable(a.label() + QLatin1Char(' ') + b.label()));
            }
        }
    }
}

void Values::anotherOwnerIsNeverTakenForTheSame()
{
    const QList<Identity> owners = whole();
    for (qsizetype i = 0; i < owners.size(); ++i) {
        for (qsizetype j = 0; j < owners.size(); ++j) {
            if (i != j)
                QVERIFY2(compare(owners.at(i), owners.at(j)) == IdentityMatch::Different,
                         qPrintable(owners.at(i).label() + QLatin1Char(' ') + owners.at(j).label()));
        }
    }
    // A hidden service that a user's program, or a program of root in a session, takes over.
    const Identity hidden = seenInPart(owners.at(0), 1 | 2 | 4);
    QVERIFY(compare(hidden, owners.at(2)) == IdentityMatch::Different);
    QVERIFY(compare(hidden, owners.at(3)) == IdentityMatch::Different);
    QVERIFY(compare(owners.at(2), hidden) == IdentityMatch::Different);
    // Of the same user, in the same unit, hidden twice: as good as it gets.
    QVERIFY(compare(hidden, hidden) == IdentityMatch::Same);
}

void Values::trustFollowsTheImageAndTheService()
{
    Owner web;
    web.kind = Owner::Kind::Container;
    web.confidence = Owner::Confidence::Reported;
    web.name = web.container = QStringLiteral("docker shop-web-1");
    web.socketUid = web.uid = 0;
    web.inside.id = QString(64, QLatin1Char('a'));
    web.inside.image = QStringLiteral("docker.io/library/nginx:1.25");
    web.inside.project = QStringLiteral("shop");
    web.inside.service = QStringLiteral("web");
    Owner anew = web;
    anew.inside.id = QString(64, QLatin1Char('b'));
    anew.inside.image = QStringLiteral("docker.io/library/nginx:1.26@sha256:00");
    anew.container = QStringLiteral("docker shop-web-2");
    QVERIFY(compare(identityOf(web), identityOf(anew)) == IdentityMatch::Same);
    Owner other = web;
    other.inside.image = QStringLiteral("docker.io/evil/nginx:1.25");
    QVERIFY(compare(identityOf(web), identityOf(other)) == IdentityMatch::Different);
    other = web;
    other.inside.service = QStringLiteral("db");
    QVERIFY(compare(identityOf(web), identityOf(other)) == IdentityMatch::Different);
    // Who may not ask the engine sees its proxy, or its unit: less, and nothing else.
    Owner proxy = process(QStringLiteral("/usr/bin/docker-proxy"));
    proxy.unit = QStringLiteral("docker.service");
    QVERIFY(compare(identityOf(proxy), identityOf(web)) == IdentityMatch::Unknown);
    QVERIFY(compare(identityOf(web), identityOf(unit(QStringLiteral("docker.service"))))
            == IdentityMatch::Unknown);
    // The same path outside is another program.
    QVERIFY(compare(identityOf(web), identityOf(unit(QStringLiteral("nginx.service"))))
            == IdentityMatch::Different);
    ContainerFacts registry;
    registry.image = QStringLiteral("registry:5000/a/b");
    QCOMPARE(registry.repository(), registry.image);
}

void Values::ownersAreNeverBlank()
{
    for (int kind = 0; kind <= int(Owner::Kind::InFlight); ++kind) {
        for (const bool hidden : {false, true}) {
            Owner owner;
            owner.kind = static_cast<Owner::Kind>(kind);
            owner.hidden = hidden;
            owner.name = QStringLiteral("name");
            owner.user = QStringLiteral("root");
            QVERIFY(!describe(owner).isEmpty());
            Owner nameless = owner;
            nameless.name.clear();
            nameless.user.clear();
            const bool hasName = owner.kind != Owner::Kind::Unknown && owner.kind != Owner::Kind::User;
            QCOMPARE(describe(nameless).contains(QStringLiteral("(no name)")), hasName);
            QVERIFY(!describe(nameless).contains(QStringLiteral("  ")));
            QVERIFY(!describeSource(owner).isEmpty());
            QVERIFY(ownerKindFromString(Portmonote::toString(owner.kind)) == owner.kind);
        }
    }
    Owner hidden;
    hidden.kind = Owner::Kind::User;
    hidden.user = QStringLiteral("root");
    QCOMPARE(describe(hidden), QStringLiteral("hidden: belongs to root; run with more rights to see it"));
}

void Values::durationsAreReadStrictly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("seconds"); // -1: refused
    const QList<QPair<const char *, qint64>> cases{{"0", 0},       {"90s", 90},
                                                   {"15m", 900},   {"24h", 86400},
                                                   {"7d", 604800}, {"45", 45},
                                                   {"", -1},       {"s", -1},
                                                   {"-1h", -1},    {"+1h", -1},
                                                   {"1.5h", -1},   {"1w", -1},
                                                   {" 1h", -1},    {"99999999999999h", -1}};
    for (const auto &[text, seconds] : cases)
        QTest::addRow("'%s'", text) << QString::fromLatin1(text) << seconds;
}

void Values::durationsAreReadStrictly()
{
    QFETCH(QString, text);
    QFETCH(qint64, seconds);
    const auto read = parseDuration(text);
    QCOMPARE(read ? qint64(read->count()) : qint64(-1), seconds);
}

void Values::policyMistakesAreNamed()
{
    Policy policy;
    QVERIFY(!applyPolicy(policy, u"high-uptime=0"));
    QVERIFY(!applyPolicy(policy, u"flap-count=7"));
    QVERIFY(!applyPolicy(policy, u"flap-window=7d"));
    QCOMPARE(policy.highUptime.count(), 0);
    QCOMPARE(policy.flapCount, 7);
    QCOMPARE(policy.flapWindow.count(), 604800);
    const Policy before = policy;
    for (const char16_t *wrong :
         {u"nonsense=1", u"high-uptime", u"high-uptime=banana", u"flap-count=1", u"flap-count=x", u""})
        QVERIFY(applyPolicy(policy, wrong));
    QVERIFY(policy == before);
}

void Values::controlCharactersBecomeVisible()
{
    QCOMPARE(visibleText(u"a\x1b[31m\nb\x7f"), QStringLiteral("a\u241b[31m\u240ab\u2421"));
    QCOMPARE(visibleText(u"\u202Egpj"), QStringLiteral("‹U+202E›gpj"));
    QCOMPARE(visibleText(u"a\u2028b"), QStringLiteral("a‹U+2028›b"));
    QCOMPARE(visibleText(u"a\U000E0041\u200Bb"), QStringLiteral("a‹U+E0041›‹U+200B›b")); // invisible tags
    QCOMPARE(visibleText(u"\U0001F40D é"), QStringLiteral("\U0001F40D é"));
    QCOMPARE(visibleText(QString(QChar(0xD83D))), QStringLiteral("‹U+D83D›")); // half a character
    QCOMPARE(visibleText(u"ab\U0001F40D", 3), QStringLiteral("ab…"));          // never cut through one
    QCOMPARE(visibleText(u"<img src=\"/x\">"), QStringLiteral("<img src=\"/x\">"));
    QCOMPARE(visibleText(QString(100, QLatin1Char('x')), 10), QString(10, QLatin1Char('x')) + QChar(0x2026));
}

void Values::durationsHaveTwoUnitsAtMost()
{
    QCOMPARE(durationText(-5), QStringLiteral("0 s"));
    QCOMPARE(durationText(59), QStringLiteral("59 s"));
    QCOMPARE(durationText(3600), QStringLiteral("1 h"));
    QCOMPARE(durationText(12000), QStringLiteral("3 h 20 min"));
    QCOMPARE(durationText(86400 * 5 + 4 * 3600), QStringLiteral("5 d 4 h"));
    QCOMPARE(durationText(86400 * 90 + 3600), QStringLiteral("90 d"));
}

void Values::glanceSentenceTellsAllKinds()
{
    GlanceSummary summary;
    const auto add = [&](const PortFacts &facts, std::optional<Risk> risk, const QString &title = {}) {
        PortCard card;
        card.facts = facts;
        if (risk) {
            card.note = note(*risk, facts);
            card.note->title = title;
        }
        summary.add(card, classify(card.facts, card.note, {}, now));
    };
    QCOMPARE(summary.sentence(), QStringLiteral("No services on this machine."));
    for (quint16 port = 1; port <= 19; ++port)
        add(active(port), Risk::Trusted);
    for (quint16 port = 20; port <= 22; ++port)
        add(active(port), std::nullopt);
    PortFacts unknown = active(4444);
    unknown.owner = {};
    add(unknown, std::nullopt);
    add(gone(active(5432)), Risk::Expected, QStringLiteral("PostgreSQL"));
    add(gone(active(1234)), std::nullopt); // gone, and nobody expects it: not worth a word
    // The English plurals come with the program; here the source text shows.
    QCOMPARE(summary.sentence(),
             QStringLiteral(
                 "23 service(s) on this machine: 19 recognised, 3 not reviewed, 1 suspicious (tcp 4444, "
                 "unknown owner); 1 missing (PostgreSQL)."));
    QVERIFY(summary.needsAttention());
}

void Values::observationProblemsAreSaidFirst()
{
    RoundStatus status;
    QVERIFY(!observationWarning(status, now).isEmpty());
    status.lastValidAt = now - 60'000;
    QVERIFY(observationWarning(status, now).isEmpty());
    status.intervalSeconds = 3600;
    QVERIFY(observationWarning(status, now + 7'100'000).isEmpty());
    QVERIFY(observationWarning(status, now + 7'300'000).contains(QStringLiteral("Not observed for 2 h")));
    status.lastFailedAt = now;
    status.failure = QStringLiteral("ss was \x1b not found");
    QVERIFY(observationWarning(status, now).contains(QStringLiteral("ss was \u241b not found")));
}

void Values::cardsHaveAllFieldsOfTheContract()
{
    PortCard card;
    card.facts = active();
    const QJsonObject object = toJson(card, classify(card.facts, card.note, {}, now));
    for (const char *field : {"host_id",        "protocol",       "port",
                              "first_seen_at",  "last_seen_at",   "last_disappeared_at",
                              "current_state",  "current_pid",    "process_name",
                              "cmdline",        "uptime_seconds", "addresses",
                              "exposure",       "owner",          "title",
                              "description",    "note_owner",     "service_type",
                              "risk_level",     "tags",           "is_pinned",
                              "derived_status", "reason"})
        QVERIFY2(object.contains(QLatin1String(field)), field);
    QCOMPARE(object.value(QStringLiteral("last_seen_at")).toString(),
             QStringLiteral("2026-11-18T11:06:40.000Z"));
    QVERIFY(object.value(QStringLiteral("last_disappeared_at")).isNull());
    QCOMPARE(object.value(QStringLiteral("owner")).toObject().value(QStringLiteral("confidence")).toString(),
             QStringLiteral("confirmed"));
}

void Values::tagsAreNormalised()
{
    QCOMPARE(normalisedTags({QStringLiteral(" a "), QStringLiteral("A"), QString(), QStringLiteral("b  c")}),
             (QStringList{QStringLiteral("a"), QStringLiteral("b c")}));
    QCOMPARE(tagsFromJson(tagsToJson({QStringLiteral("x\"y"), QStringLiteral("ü")})),
             (QStringList{QStringLiteral("x\"y"), QStringLiteral("ü")}));
    QVERIFY(tagsFromJson(QStringLiteral("{\"a\":1}")).isEmpty());
}

QTEST_GUILESS_MAIN(Values)
#include "tst_values.moc"
