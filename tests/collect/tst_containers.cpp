// SPDX-License-Identifier: MIT
// What container engines answer, what forwards their ports, and how patient we are with them.
#include "collect/ContainerBehind.h"
#include "collect/ContainerRuntimes.h"
#include "collect/EngineConnection.h"
#include "collect/SocketUnits.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/inotify.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <array>
#include <functional>
#include <thread>

using namespace Portmonote;
using namespace Qt::StringLiterals;

namespace {

const QString webId = u"8dfafdbc3a40aa5b3f2c6e1d0f9e8d7c6b5a49382716051423364758697a8b9c"_s;

QByteArray fixture(const char *name)
{
    QFile file(QStringLiteral(PORTMONOTE_FIXTURES "/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A unix socket at which somebody does something with the first who connects.
class Engine
{
public:
    explicit Engine(std::function<void(int)> serve)
    {
        m_listener = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        const QByteArray name = QFile::encodeName(path());
        std::memcpy(address.sun_path, name.constData(), static_cast<size_t>(name.size()));
        m_isUp = ::bind(m_listener, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0
            && ::listen(m_listener, 4) == 0;
        m_thread = std::thread([this, serve = std::move(serve)] {
            const int client = ::accept(m_listener, nullptr, nullptr);
            if (client < 0)
                return;
            serve(client);
            ::close(client);
        });
    }
    ~Engine()
    {
        ::shutdown(m_listener, SHUT_RDWR); // whoever still waits for somebody does not any more
        m_thread.join();
        ::close(m_listener);
    }
    Q_DISABLE_COPY_MOVE(Engine)
    [[nodiscard]] QString path() const { return m_folder.filePath(u"engine.sock"_s); }
    [[nodiscard]] bool isUp() const { return m_isUp; }

private:
    QTemporaryDir m_folder;
    int m_listener = -1;
    bool m_isUp = false;
    std::thread m_thread;
};

QByteArray readRequest(int client)
{
    QByteArray request;
    char byte = 0;
    while (!request.endsWith("\r\n\r\n") && ::read(client, &byte, 1) == 1)
        request += byte;
    return request;
}

void send(int client, const QByteArray &bytes)
{
    (void)!::send(client, bytes.constData(), static_cast<size_t>(bytes.size()), MSG_NOSIGNAL);
}

} // namespace

class TestContainers : public QObject
{
    Q_OBJECT
private slots:
    void dockersAnswerIsRead();
    void answersThatMakeNoSenseAreNone_data();
    void answersThatMakeNoSenseAreNone();
    void bodiesOfAnswers_data();
    void bodiesOfAnswers();
    void anEngineIsAskedOneQuestionOnly();
    void anEngineThatDoesNotAnswerIsLeftAlone_data();
    void anEngineThatDoesNotAnswerIsLeftAlone();
    void portsAreFoundByWhoForwardsThem();
    void forwardersAreKnownByTheirCommandLines();
    void forwardersNameTheNetworkThatTheyLeadInto_data();
    void forwardersNameTheNetworkThatTheyLeadInto();
    void whatIsNoNetworkIsNotOpened();
    void othersDoNotActForAnEngine();
    void incusTellsOfItsProxies();
    void kubernetesNamesItsLogs();
    void socketUnitsNameTheirServices();
};

void TestContainers::dockersAnswerIsRead()
{
    const auto containers = parseDockerContainers(fixture("docker-containers-24.json"), u"docker"_s);
    QVERIFY(containers);
    QCOMPARE(containers->size(), 2);
    const ContainerInfo &web = containers->first();
    QCOMPARE(web.id, webId);
    QCOMPARE(web.name, u"shop-web-1"_s);
    QCOMPARE(web.image, u"nginx:1.25"_s);
    QCOMPARE(web.project + u'/' + web.service, u"shop/web"_s);
    QCOMPARE(web.addresses, QStringList{u"172.18.0.2"_s});
    // Port 9000 is inside only.
    QCOMPARE(web.published.size(), 3);
    QVERIFY((web.published.at(0) == ContainerInfo::Port{Protocol::Tcp, {}, 8080, u"80"_s}));
    QVERIFY((web.published.at(2) == ContainerInfo::Port{Protocol::Tcp, u"127.0.0.1"_s, 8443, u"8443"_s}));
    QVERIFY(containers->at(1).published.first().protocol == Protocol::Udp);
}

void TestContainers::answersThatMakeNoSenseAreNone_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("count"); // -1: no list at all
    QTest::newRow("empty") << QByteArray() << -1;
    QTest::newRow("an error") << "{\"message\":\"no\"}"_ba << -1;
    QTest::newRow("cut") << "[{\"Id\":\"aaaaaaaaaaaa\""_ba << -1;
    QTest::newRow("none") << "[]"_ba << 0;
    QTest::newRow("not containers") << "[1, null, \"x\", [], {}]"_ba << 0;
    QTest::newRow("wrong types") << "[{\"Id\":\"aaaaaaaaaaaa\",\"Names\":7,\"Ports\":{},\"Labels\":[]}]"_ba
                                 << 1;
    QTest::newRow("ports out of range")
        << "[{\"Id\":\"aaaaaaaaaaaa\",\"Ports\":[{\"PublicPort\":70000,\"PrivatePort\":-1,\"Type\":\"tcp\"}]}]"_ba
        << 1;
}

void TestContainers::answersThatMakeNoSenseAreNone()
{
    QFETCH(QByteArray, json);
    QFETCH(int, count);
    const auto containers = parseDockerContainers(json, u"docker"_s);
    QCOMPARE(containers ? static_cast<int>(containers->size()) : -1, count);
    if (count > 0)
        QVERIFY(containers->first().published.isEmpty());
}

void TestContainers::bodiesOfAnswers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("body"); // null: none
    const auto row = [](const char *name, const char *answer, const char *body) {
        QTest::newRow(name) << QByteArray(answer) << QByteArray(body);
    };
    row("to its end", "HTTP/1.0 200 OK\r\nServer: x\r\n\r\n[]", "[]");
    row("with its length", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[]rubbish", "[]");
    row("in pieces", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n[\r\n1;x=y\r\n]\r\n0\r\n\r\n",
        "[]");
    row("too short", "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n[]", nullptr);
    row("negative", "HTTP/1.1 200 OK\r\nContent-Length: -3\r\n\r\n[]", nullptr);
    row("a piece is cut", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n[]\r\n0\r\n\r\n",
        nullptr);
    row("no last piece", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n[]\r\n", nullptr);
    row("a huge piece",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n[]\r\n0\r\n\r\n", nullptr);
    row("refused", "HTTP/1.0 403 Forbidden\r\n\r\n[]", nullptr);
    row("no answer", "", nullptr);
    row("no head", "[]", nullptr);
}

void TestContainers::bodiesOfAnswers()
{
    QFETCH(QByteArray, answer);
    QFETCH(QByteArray, body);
    const auto read = httpBody(answer);
    QCOMPARE(read.has_value(), !body.isNull());
    QCOMPARE(read.value_or(QByteArray()), body);
}

void TestContainers::anEngineIsAskedOneQuestionOnly()
{
    QByteArray request;
    {
        const Engine engine([&request](int client) {
            request = readRequest(client);
            send(client, "HTTP/1.0 200 OK\r\n\r\n" + fixture("docker-containers-24.json"));
        });
        QVERIFY(engine.isUp());
        const auto runtimes = ContainerRuntimes::look({{engine.path(), u"docker"_s}},
                                                      std::chrono::minutes(1));
        CgroupUnit unit;
        unit.kind = CgroupUnit::Kind::Container;
        unit.runtime = u"docker"_s;
        unit.containerId = webId;
        QVERIFY(runtimes.find(unit));
        QCOMPARE(runtimes.find(unit)->name, u"shop-web-1"_s);
    }
    QVERIFY(request.startsWith("GET /containers/json HTTP/1.0\r\n"));
    QCOMPARE(request.count("\r\n"), 4);
}

void TestContainers::anEngineThatDoesNotAnswerIsLeftAlone_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("nothing comes") << 0;
    QTest::newRow("it hangs up") << 1;
    QTest::newRow("it never ends") << 2;
    QTest::newRow("it is cut") << 3;
    QTest::newRow("nobody is there") << 4;
}

void TestContainers::anEngineThatDoesNotAnswerIsLeftAlone()
{
    QFETCH(int, what);
    const Engine engine([what](int client) {
        readRequest(client);
        if (what == 0)
            readRequest(client); // until the other one has had enough
        else if (what == 2) {
            const QByteArray more(1 << 20, ' ');
            while (::send(client, more.constData(), static_cast<size_t>(more.size()), MSG_NOSIGNAL) > 0) {
            }
        } else if (what == 3)
            send(client, "HTTP/1.0 200 OK\r\nContent-Length: 100\r\n\r\n[");
    });
    QVERIFY(engine.isUp());
    const QString path = what == 4 ? engine.path() + u"-not-there"_s : engine.path();
    const auto patience = what == 0 ? std::chrono::milliseconds(100) : std::chrono::minutes(1);
    QVERIFY(!askEngine(path, "/containers/json", patience));
}

void TestContainers::portsAreFoundByWhoForwardsThem()
{
    const Engine engine([](int client) {
        readRequest(client);
        send(client, "HTTP/1.0 200 OK\r\n\r\n" + fixture("docker-containers-24.json"));
    });
    const auto runtimes = ContainerRuntimes::look({{engine.path(), u"docker"_s}}, std::chrono::minutes(1));
    const PortForwarder proxy{u"docker"_s, {}, {}, {}};
    const auto name = [](const ContainerInfo *info) { return info ? info->name : QString(); };
    const QStringList any{u"0.0.0.0"_s};
    QCOMPARE(name(runtimes.publishing(Protocol::Tcp, 8080, any, proxy, false, {})), u"shop-web-1"_s);
    QCOMPARE(name(runtimes.publishing(Protocol::Udp, 5300, any, {}, true, {})), u"coolName"_s);
    // Of who made the socket: the engine's user.
    QCOMPARE(name(runtimes.publishing(Protocol::Tcp, 8080, any, {}, false, ::getuid())), u"shop-web-1"_s);
    QCOMPARE(name(runtimes.publishing(Protocol::Tcp, 8080, any, {}, false, ::getuid() + 1)), QString());
    // Another address, another protocol, another port, another engine.
    QCOMPARE(name(runtimes.publishing(Protocol::Tcp, 8443, any, proxy, false, {})), QString());
    QCOMPARE(name(runtimes.publishing(Protocol::Tcp, 8443, {u"127.0.0.1"_s}, proxy, false, {})),
             u"shop-web-1"_s);
    QCOMPARE(name(runtimes.publishing(Protocol::Udp, 8080, any, proxy, false, {})), QString());
    QCOMPARE(name(runtimes.publishing(Protocol::Tcp, 9000, any, proxy, false, {})), QString());
    const PortForwarder podman{u"podman"_s, {}, {}, {}};
    QCOMPARE(name(runtimes.publishing(Protocol::Tcp, 8080, any, podman, false, {})), QString());
    QCOMPARE(name(runtimes.withAddress(u"172.17.0.2:53"_s)), u"coolName"_s);
    QCOMPARE(name(runtimes.withAddress(u"172.17.0.9:53"_s)), QString());
}

void TestContainers::forwardersAreKnownByTheirCommandLines()
{
    const auto words = [](const char *text) { return QString::fromLatin1(text).split(u' '); };
    const auto proxy = forwarderOf(u"/usr/bin/docker-proxy"_s,
                                   words("/usr/bin/docker-proxy -proto tcp -host-ip :: -host-port 8080 "
                                         "-container-ip 172.17.0.2 -container-port 80"));
    QVERIFY(proxy);
    QCOMPARE(proxy->target, u"172.17.0.2:80"_s);
    QCOMPARE(proxy->runtime, u"docker"_s);
    const auto conmon = forwarderOf(
        u"/usr/bin/conmon"_s, words(qPrintable(u"conmon --api-version 1 -c "_s + webId + u" -u x -n web"_s)));
    QVERIFY(conmon);
    QCOMPARE(conmon->containerId, webId);
    QCOMPARE(conmon->name, u"web"_s);
    QVERIFY(forwarderOf(u"/usr/lib/podman/rootlessport"_s, words("rootlessport")));
    QVERIFY(forwarderOf(u"/usr/bin/slirp4netns"_s, words("slirp4netns")));
    QCOMPARE(forwarderOf(u"/usr/bin/incusd"_s, words("incusd forkproxy"))->runtime, u"incus"_s);
    QVERIFY(!forwarderOf(u"/usr/bin/incusd"_s, words("incusd --group x")));
    QVERIFY(
        !forwarderOf(u"/usr/sbin/nginx"_s, words("docker-proxy -container-ip 1.2.3.4 -container-port 1")));
    QVERIFY(isEngineUnit(u"docker.service"_s));
    QVERIFY(!isEngineUnit(u"nginx.service"_s));
}

void TestContainers::forwardersNameTheNetworkThatTheyLeadInto_data()
{
    QTest::addColumn<QString>("commandLine");
    QTest::addColumn<QString>("network");
    QTest::addColumn<qint64>("pid");
    const auto row = [](const char *commandLine, const char *network, qint64 pid) {
        QTest::newRow(commandLine) << QString::fromLatin1(commandLine) << QString::fromLatin1(network) << pid;
    };
    row("slirp4netns --configure --mtu=65520 --disable-host-loopback 4321 tap0", "", 4321);
    row("slirp4netns --disable-host-loopback --mtu=65520 --enable-sandbox --enable-seccomp -c -r 3 -e 4 "
        "--netns-type=path /run/user/1000/netns/netns-1b2c tap0",
        "/run/user/1000/netns/netns-1b2c", 0);
    row("slirp4netns --help", "", 0);
    row("slirp4netns", "", 0);
    row("pasta --config-net -t 8080-8080:80-80 -u none -T none -U none --no-map-gw --quiet --netns "
        "/run/user/1000/netns/netns-1b2c",
        "/run/user/1000/netns/netns-1b2c", 0);
    row("pasta --netns=/proc/77/ns/net", "/proc/77/ns/net", 0);
    row("pasta --netns blue -t 80", "/run/netns/blue", 0);
    row("pasta -t 8080:80 4321", "", 4321);
    row("pasta --config-net 4321", "", 4321);
    row("pasta -t 8080", "", 0);
    row("pasta --tcp-ports 8080", "", 0);
    row("pasta --mtu 1500", "", 0);
    row("pasta -t 8080 sleep infinity", "", 0);
    row("pasta.avx2 -f 4321", "", 4321);
}

void TestContainers::forwardersNameTheNetworkThatTheyLeadInto()
{
    QFETCH(QString, commandLine);
    const QStringList arguments = commandLine.split(u' ');
    const auto forwarder = forwarderOf(u"/usr/bin/"_s + arguments.first(), arguments);
    QVERIFY(forwarder);
    QTEST(forwarder->network, "network");
    QTEST(forwarder->pid, "pid");
}

void TestContainers::whatIsNoNetworkIsNotOpened()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"netns"_s);
    const QByteArray name = QFile::encodeName(path);
    QCOMPARE(::mkfifo(name.constData(), 0600), 0);
    const int watch = ::inotify_init1(IN_CLOEXEC | IN_NONBLOCK);
    const auto close = qScopeGuard([watch] { ::close(watch); });
    QVERIFY(::inotify_add_watch(watch, name.constData(), IN_OPEN) >= 0);
    PortForwarder forwarder;
    forwarder.network = path;
    ProcessInfo process;
    process.uid = 0;
    QVERIFY(!containerBehind(forwarder, process).isKnown());
    std::array<char, 4096> told;
    QCOMPARE(::read(watch, told.data(), told.size()), ssize_t(-1));
    // It would have been told.
    ::close(::open(name.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    QVERIFY(::read(watch, told.data(), told.size()) > 0);
}

void TestContainers::othersDoNotActForAnEngine()
{
    const Engine engine([](int client) {
        readRequest(client);
        send(client, "HTTP/1.0 200 OK\r\n\r\n" + fixture("docker-containers-24.json"));
    });
    const auto runtimes = ContainerRuntimes::look({{engine.path(), u"docker"_s}}, std::chrono::minutes(1));
    const quint32 mine = ::getuid(); // the engine of the test
    const quint32 other = mine + 1000;
    const PortForwarder proxy{u"docker"_s, {}, {}, {}};
    const QStringList any{u"0.0.0.0"_s};
    QVERIFY(runtimes.publishing(Protocol::Tcp, 8080, any, proxy, false, mine));
    QVERIFY(runtimes.publishing(Protocol::Tcp, 8080, any, proxy, false, 0));
    // Programs and units may call themselves as they like.
    QVERIFY(!runtimes.publishing(Protocol::Tcp, 8080, any, proxy, false, other));
    QVERIFY(!runtimes.publishing(Protocol::Tcp, 8080, any, {}, true, other));
    QVERIFY(!runtimes.withId(webId, other));
    QVERIFY(!runtimes.withAddress(u"172.17.0.2:53"_s, other));
    const auto inGroup = [&runtimes](const QString &path) {
        return runtimes.find(unitOfCgroup((path + u"docker-"_s + webId + u".scope"_s).toUtf8())) != nullptr;
    };
    QVERIFY(inGroup(u"/system.slice/"_s));
    QVERIFY(inGroup(u"/user.slice/user-%1.slice/user@%1.service/app.slice/"_s.arg(mine)));
    QVERIFY(!inGroup(u"/user.slice/user-%1.slice/user@%1.service/app.slice/"_s.arg(other)));
}

void TestContainers::incusTellsOfItsProxies()
{
    const auto containers = parseIncusInstances(
        R"({"type":"sync","status_code":200,"metadata":[{"name":"web","project":"default","status":"Running",
            "config":{"image.description":"Debian bookworm amd64"},"expanded_devices":{
            "http":{"type":"proxy","listen":"tcp:0.0.0.0:8081","connect":"tcp:127.0.0.1:80"},
            "back":{"type":"proxy","bind":"instance","listen":"tcp:0.0.0.0:82","connect":"tcp:127.0.0.1:80"},
            "root":{"type":"disk","path":"/"}}}]})",
        u"incus"_s);
    QVERIFY(containers);
    QCOMPARE(containers->size(), 1);
    QCOMPARE(containers->first().image, u"Debian bookworm amd64"_s);
    QVERIFY(containers->first().published
            == (QList<ContainerInfo::Port>{{Protocol::Tcp, {}, 8081, u"80"_s}}));
    QVERIFY(!parseIncusInstances("{}", u"incus"_s));
}

void TestContainers::kubernetesNamesItsLogs()
{
    const QTemporaryDir logs;
    QFile log(logs.filePath(u"web-7d9c_shop_nginx-%1.log"_s.arg(webId)));
    QVERIFY(log.open(QIODevice::WriteOnly));
    const auto container = kubernetesContainer(webId, logs.path());
    QVERIFY(container);
    QCOMPARE(container->name, u"web-7d9c"_s);
    QCOMPARE(container->project, u"shop"_s);
    QCOMPARE(container->service, u"nginx"_s);
    QVERIFY(!kubernetesContainer(QString(64, u'0'), logs.path()));
    QVERIFY(!containerOfLogName(u"web_shop_nginx.log"_s));
}

void TestContainers::socketUnitsNameTheirServices()
{
    const QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QByteArray &text) {
        QDir(folder.path()).mkpath(QFileInfo(folder.filePath(name)).path());
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    };
    QVERIFY(write(u"cups.socket"_s,
                  "[Unit]\nListenStream=1\n[Socket]\nListenStream=/run/cups.sock\nListenStream=631\n"));
    QVERIFY(write(u"ssh.socket"_s, "[Socket]\nListenStream=0.0.0.0:22\nListenStream=[::]:22\nAccept=yes\n"));
    QVERIFY(write(u"a.socket"_s, "[Socket]\nListenDatagram=127.0.0.1:5000\nService=b.service\n"));
    QVERIFY(write(u"c.socket"_s, "[Socket]\nListenStream=7000\n"));
    QVERIFY(write(u"d.socket"_s, "[Socket]\nListenStream=7000\n"));
    QVERIFY(write(u"c.socket.d/more.conf"_s,
                  "[Socket]\nListenStream=\nListenStream=7001\nService=other.service\n"));
    QVERIFY(write(u"e.socket"_s, "[Socket]\nListenStream=7000\n"));
    const SocketUnits units = SocketUnits::read({folder.path()});
    const auto service = [&units](Protocol protocol, quint16 port) {
        return units.listeningOn(protocol, port).service;
    };
    QCOMPARE(service(Protocol::Tcp, 631), u"cups.service"_s);
    QCOMPARE(service(Protocol::Tcp, 22), u"ssh@.service"_s);
    QCOMPARE(service(Protocol::Udp, 5000), u"b.service"_s);
    QCOMPARE(service(Protocol::Tcp, 7001), u"other.service"_s);
    QCOMPARE(service(Protocol::Tcp, 7000), QString()); // two say so: none is believed
    QCOMPARE(service(Protocol::Tcp, 1), QString());
    QCOMPARE(units.named(u"new.socket"_s).service, u"new.service"_s);
    QVERIFY(units.named(u"new.service"_s).name.isEmpty());
}

QTEST_APPLESS_MAIN(TestContainers)
#include "tst_containers.moc"
