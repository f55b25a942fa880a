// SPDX-License-Identifier: MIT
// What can be told of an owner without looking into his processes: cgroups, users, scripts.
#include "collect/CollectFixture.h"
#include "collect/InterpreterScript.h"
#include "collect/OwnerResolver.h"

#include "core/CardJson.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <grp.h>

#include <cstdio>

using namespace Portmonote;
using namespace Portmonote::CollectTest;

namespace {

Listener listener(const QByteArray &cgroup, std::optional<quint32> uid = 0)
{
    Listener made;
    made.address = "0.0.0.0";
    made.port = 8080;
    made.uid = uid;
    made.inode = 1;
    made.cookie = "1";
    if (!cgroup.isEmpty())
        made.cgroup = cgroup;
    return made;
}

ObservedPort resolved(const QList<Listener> &listeners)
{
    return OwnerResolver(OwnerResolver::Evidence::OnlySs).resolve(listeners, u"web1"_s).value(0);
}

/// What this very program, run as nobody, finds out about a port.
QJsonObject seenByNobody(quint16 port, Protocol protocol)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(),
                  {u"--as-nobody"_s, toString(protocol), QString::number(port)});
    if (!process.waitForFinished(60'000))
        return {};
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

int resolveAsNobody(const QStringList &arguments)
{
    if (::setgroups(0, nullptr) != 0 || ::setgid(65534) != 0 || ::setuid(65534) != 0) {
        std::perror("setuid");
        return 1;
    }
    const auto ports =
        OwnerResolver(OwnerResolver::Evidence::LiveProc).resolve(lookWithRealSs(), localHostId);
    const ObservedPort *port = find(ports, *protocolFromString(arguments.at(2)), arguments.at(3).toUShort());
    if (!port)
        return 2;
    const QByteArray text = QJsonDocument(toJson(port->owner)).toJson();
    return std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stdout) > 0 ? 0 : 3;
}

} // namespace

class TestOwnerResolverEvidence : public QObject
{
    Q_OBJECT
private slots:
    void withoutRightsASocketOfRootIsHiddenAndNeverBlank_data();
    void withoutRightsASocketOfRootIsHiddenAndNeverBlank();
    void theCgroupNamesTheUnit_data();
    void theCgroupNamesTheUnit();
    void anUnreachableCgroupIsNoUnit();
    void oneReachableCgroupIsEnough();
    void aCutProcessListTellsNoProcess();
    void anInterpreterIsNamedWithItsScript_data();
    void anInterpreterIsNamedWithItsScript();
    void addressesAreShownAsSsShowsThem_data();
    void addressesAreShownAsSsShowsThem();
};

void TestOwnerResolverEvidence::withoutRightsASocketOfRootIsHiddenAndNeverBlank_data()
{
    QTest::addColumn<Protocol>("protocol");
    QTest::newRow("tcp") << Protocol::Tcp;
    QTest::newRow("udp") << Protocol::Udp;
}

void TestOwnerResolverEvidence::withoutRightsASocketOfRootIsHiddenAndNeverBlank()
{
    QVERIFY2(::geteuid() == 0, "run the tests as root, as in the container");
    QFETCH(Protocol, protocol);
    const Socket socket(protocol);
    const QJsonObject owner = seenByNobody(socket.port(), protocol);
    QVERIFY(!owner.isEmpty());
    const QString kind = owner.value(u"kind"_s).toString();
    QVERIFY2(kind == u"user" || kind == u"unit" || kind == u"container", qPrintable(kind));
    QCOMPARE(owner.value(u"confidence"_s).toString(), u"inferred"_s);
    QCOMPARE(owner.value(u"user"_s).toString(), u"root"_s);
    QCOMPARE(owner.value(u"uid"_s).toInt(-1), 0);
    QVERIFY(owner.value(u"hidden"_s).toBool());
    QVERIFY(!owner.value(u"name"_s).toString().isEmpty());
    QVERIFY(owner.value(u"description"_s).toString().contains(u"root"));
}

void TestOwnerResolverEvidence::theCgroupNamesTheUnit_data()
{
    QTest::addColumn<QByteArray>("cgroup");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("name");
    QTest::newRow("service") << "/system.slice/sshd.service"_ba << u"unit"_s << u"sshd.service"_s;
    QTest::newRow("socket") << "/system.slice/cups.socket"_ba << u"unit"_s << u"cups.service"_s;
    QTest::newRow("docker")
        << "/system.slice/docker-0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef.scope"_ba
        << u"container"_s << u"docker 0123456789ab"_s;
    QTest::newRow("login session") << "/user.slice/user-0.slice/session-3.scope"_ba << u"user"_s << u"root"_s;
    QTest::newRow("root of the tree") << "/"_ba << u"user"_s << u"root"_s;
    QTest::newRow("none") << QByteArray() << u"user"_s << u"root"_s;
}

void TestOwnerResolverEvidence::theCgroupNamesTheUnit()
{
    QFETCH(QByteArray, cgroup);
    QFETCH(QString, kind);
    QFETCH(QString, name);
    const ObservedPort port = resolved({listener(cgroup)});
    QCOMPARE(toString(port.owner.kind), kind);
    QCOMPARE(port.owner.name, name);
    QCOMPARE(toString(port.owner.confidence), u"inferred"_s);
    QVERIFY(!port.cgroupUnreachable);
    QVERIFY(!port.pid);
}

void TestOwnerResolverEvidence::anUnreachableCgroupIsNoUnit()
{
    const ObservedPort port = resolved({listener("unreachable:1f2")});
    QVERIFY(port.cgroupUnreachable);
    QVERIFY(port.owner.unit.isEmpty());
    QVERIFY(port.owner.cgroup.isEmpty());
    QCOMPARE(toString(port.owner.kind), u"user"_s);
    QCOMPARE(port.owner.user, u"root"_s);
}

void TestOwnerResolverEvidence::oneReachableCgroupIsEnough()
{
    Listener known = listener("/system.slice/nginx.service");
    known.cookie = "2";
    known.inode = 2;
    for (const auto &order : {QList<Listener>{listener("unreachable:1f2"), known},
                              QList<Listener>{known, listener("unreachable:1f2")}}) {
        const ObservedPort port = resolved(order);
        QVERIFY(!port.cgroupUnreachable);
        QCOMPARE(port.owner.name, u"nginx.service"_s);
    }
}

void TestOwnerResolverEvidence::aCutProcessListTellsNoProcess()
{
    Listener cut;
    cut.address = "0.0.0.0";
    cut.port = 80;
    cut.processesTruncated = true;
    const ObservedPort port = resolved({cut});
    QVERIFY(!port.pid);
    QVERIFY(!port.owner.name.isEmpty());
    QVERIFY(port.sockets.isEmpty());
}

void TestOwnerResolverEvidence::anInterpreterIsNamedWithItsScript_data()
{
    QTest::addColumn<QString>("executable");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("script");
    const auto row = [](const char *name, const char *executable, const char *arguments, const char *script) {
        QTest::newRow(name) << QString::fromLatin1(executable) << QString::fromLatin1(arguments).split(u' ')
                            << QString::fromLatin1(script);
    };
    row("module", "/usr/bin/python3.11", "python3 -m http.server 8080", "-m http.server");
    row("script", "/usr/bin/python3.11", "python3 /srv/app.py --port 80", "/srv/app.py");
    row("flags first", "/usr/bin/python3", "python3 -u -B app.py", "app.py");
    row("a flag with a value first", "/usr/bin/python3", "python3 -W ignore app.py", "app.py");
    row("a flag with a value before a module", "/usr/bin/python3", "python3 -X dev -m app", "-m app");
    row("a command in the arguments", "/bin/bash", "bash -c while_true", "-c");
    row("a shell option with a value", "/bin/bash", "bash -o pipefail serve.sh", "serve.sh");
    row("jar", "/usr/lib/jvm/bin/java", "java -Xmx1g -jar app.jar", "-jar app.jar");
    row("class behind a class path", "/usr/lib/jvm/bin/java", "java -cp a.jar:b.jar com.example.Main",
        "com.example.Main");
    row("module loaded first", "/usr/bin/node", "node --require tracing.js server.js", "server.js");
    row("library folder of perl", "/usr/bin/perl", "perl -I lib daemon.pl", "daemon.pl");
    row("nothing but the interpreter", "/usr/bin/python3", "python3", "");
    row("no interpreter", "/usr/sbin/nginx", "nginx -c /etc/nginx.conf", "");
    row("a name that only begins like one", "/usr/bin/pythonic", "pythonic app.py", "");
}

void TestOwnerResolverEvidence::anInterpreterIsNamedWithItsScript()
{
    QFETCH(QString, executable);
    QFETCH(QStringList, arguments);
    QFETCH(QString, script);
    QCOMPARE(scriptOf(executable, arguments), script);
}

void TestOwnerResolverEvidence::addressesAreShownAsSsShowsThem_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("text");
    QTest::newRow("IPv4") << "0.0.0.0"_ba << QByteArray() << u"0.0.0.0"_s;
    QTest::newRow("IPv6") << "::1"_ba << QByteArray() << u"[::1]"_s;
    QTest::newRow("IPv6 with a zone") << "fe80::1"_ba
                                      << "eth0"_ba << u"[fe80::1]%eth0"_s;
    QTest::newRow("IPv4 with a zone") << "127.0.0.53"_ba
                                      << "lo"_ba << u"127.0.0.53%lo"_s;
    QTest::newRow("both families") << "*"_ba << QByteArray() << u"*"_s;
}

void TestOwnerResolverEvidence::addressesAreShownAsSsShowsThem()
{
    QFETCH(QByteArray, address);
    QFETCH(QByteArray, zone);
    QFETCH(QString, text);
    Listener made = listener({});
    made.address = address;
    made.zone = zone;
    QCOMPARE(addressText(made), text);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().value(1) == u"--as-nobody")
        return resolveAsNobody(QCoreApplication::arguments());
    TestOwnerResolverEvidence test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_ownerresolver_evidence.moc"
