// SPDX-License-Identifier: MIT
// Who is behind a socket: told for real processes, and never made up.
#include "collect/ChildFixture.h"
#include "collect/CollectFixture.h"
#include "collect/OwnerResolver.h"
#include "collect/ProcFs.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Portmonote;
using namespace Portmonote::CollectTest;

namespace {

/// The port as the real `ss` and /proc tell it right now; nothing where it is not seen.
std::optional<ObservedPort> resolved(quint16 port, Protocol protocol = Protocol::Tcp)
{
    const auto ports =
        OwnerResolver(OwnerResolver::Evidence::LiveProc).resolve(lookWithRealSs(), localHostId);
    const ObservedPort *found = find(ports, protocol, port);
    return found ? std::optional<ObservedPort>(*found) : std::nullopt;
}

/// Sends a descriptor into a socket where nobody fetches it.
bool sendAway(int through, int fd)
{
    char byte = 'x';
    iovec data = {&byte, 1};
    alignas(cmsghdr) char control[CMSG_SPACE(sizeof fd)] = {};
    msghdr message = {};
    message.msg_iov = &data;
    message.msg_iovlen = 1;
    message.msg_control = control;
    message.msg_controllen = sizeof control;
    cmsghdr *header = CMSG_FIRSTHDR(&message);
    header->cmsg_level = SOL_SOCKET;
    header->cmsg_type = SCM_RIGHTS;
    header->cmsg_len = CMSG_LEN(sizeof fd);
    std::memcpy(CMSG_DATA(header), &fd, sizeof fd);
    return ::sendmsg(through, &message, 0) == 1;
}

} // namespace

class TestOwnerResolver : public QObject
{
    Q_OBJECT
private slots:
    void aSocketOfOursIsConfirmed();
    void aSharedSocketBelongsToTheOldestProcess();
    void aSocketThatWasHandedOnBelongsToWhoHoldsIt();
    void ofTwinsThatShareAPortTheOlderOneIsShown();
    void manySocketsOnOnePortAreOnePort();
    void socketsThatComeAndGoDoNotHideTheOwner();
    void aHostileNameChangesNeitherPidNorOwner_data();
    void aHostileNameChangesNeitherPidNorOwner();
    void aNamelessProcessIsNamedByItsProgram();
    void aSocketInFlightHasNoOwner();
    void aProcessOfAnotherUserIsSeenByRoot();
    void whatTheSocketSaysIsNotBelievedWhenProcSaysOtherwise();
};

void TestOwnerResolver::aSocketOfOursIsConfirmed()
{
    const Socket socket(Protocol::Udp);
    const auto port = resolved(socket.port(), Protocol::Udp);
    QVERIFY(port);
    QCOMPARE(port->pid, std::optional<qint64>(QCoreApplication::applicationPid()));
    QCOMPARE(toString(port->owner.kind), u"process"_s);
    QCOMPARE(toString(port->owner.confidence), u"confirmed"_s);
    QVERIFY(!port->owner.hidden);
    QVERIFY(!port->owner.user.isEmpty());
}

void TestOwnerResolver::aSharedSocketBelongsToTheOldestProcess()
{
    const Socket socket;
    const Child second([] { return true; });
    const Child third([] { return true; });
    const auto port = resolved(socket.port());
    QVERIFY(port);
    QCOMPARE(port->pid, std::optional<qint64>(QCoreApplication::applicationPid()));
    QCOMPARE(port->sockets.size(), 1);
}

void TestOwnerResolver::aSocketThatWasHandedOnBelongsToWhoHoldsIt()
{
    Socket socket;
    const quint16 number = socket.port();
    const Child heir([] { return true; });
    socket.close(); // only the child holds it now
    const auto port = resolved(number);
    QVERIFY(port);
    QCOMPARE(port->pid, std::optional<qint64>(heir.pid()));
    QCOMPARE(toString(port->owner.confidence), u"confirmed"_s);
}

void TestOwnerResolver::ofTwinsThatShareAPortTheOlderOneIsShown()
{
    Socket own(Protocol::Tcp, "127.0.0.1", 0, true);
    const quint16 number = own.port();
    std::optional<Socket> twin;
    const Child other([&] {
        own.close();
        twin.emplace(Protocol::Tcp, "127.0.0.1", number, true);
        return twin->isOpen();
    });
    QVERIFY(other.isReady());
    const auto port = resolved(number);
    QVERIFY(port);
    QCOMPARE(port->pid, std::optional<qint64>(QCoreApplication::applicationPid()));
    QCOMPARE(port->addresses, QStringList{u"127.0.0.1"_s});
    QCOMPARE(port->sockets.size(), 2);
}

void TestOwnerResolver::manySocketsOnOnePortAreOnePort()
{
    std::vector<Socket> sockets;
    sockets.emplace_back(Protocol::Udp, "127.0.0.1", 0, true);
    const quint16 number = sockets.front().port();
    for (int i = 0; i < 99; ++i)
        sockets.emplace_back(Protocol::Udp, "127.0.0.1", number, true);
    const auto port = resolved(number, Protocol::Udp);
    QVERIFY(port);
    QCOMPARE(port->addresses, QStringList{u"127.0.0.1"_s});
    QCOMPARE(port->sockets.size(), 64); // what is kept to know the port again
    QCOMPARE(port->pid, std::optional<qint64>(QCoreApplication::applicationPid()));
}

void TestOwnerResolver::socketsThatComeAndGoDoNotHideTheOwner()
{
    const Socket own(Protocol::Udp, "127.0.0.1", 0, true);
    std::vector<Socket> others;
    const Child other([&] {
        for (int i = 0; i < 200; ++i)
            others.emplace_back(Protocol::Udp, "127.0.0.1", own.port(), true);
        return others.back().isOpen();
    });
    QVERIFY(other.isReady());
    const QList<Listener> newestFirst = lookWithRealSs();
    const QList<Listener> oldestFirst(newestFirst.crbegin(), newestFirst.crend());
    for (const QList<Listener> &listeners : {newestFirst, oldestFirst}) {
        const auto ports = OwnerResolver(OwnerResolver::Evidence::LiveProc).resolve(listeners, localHostId);
        const ObservedPort *port = find(ports, Protocol::Udp, own.port());
        QVERIFY(port);
        QCOMPARE(port->pid, std::optional<qint64>(QCoreApplication::applicationPid()));
    }
}

void TestOwnerResolver::aHostileNameChangesNeitherPidNorOwner_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("another pid") << "a\",pid=1,fd=3"_ba;
    QTest::newRow("a whole element") << "\",pid=1,fd=3)"_ba;
    QTest::newRow("line feed") << "a\ntcp LISTEN"_ba;
    QTest::newRow("markup") << "<img src=/x>"_ba;
    QTest::newRow("control characters") << "\x1b[2J\r\x07"_ba;
    QTest::newRow("not UTF-8") << "\xff\xfe\x9b"_ba;
    QTest::newRow("closes the list") << "a)) uid:0"_ba;
    QTest::newRow("only quotation marks") << "\"\"\"\"\"\"\"\"\"\"\"\"\"\"\""_ba;
}

void TestOwnerResolver::aHostileNameChangesNeitherPidNorOwner()
{
    QFETCH(QByteArray, name);
    Socket socket;
    const Child holder([&name] { return ::prctl(PR_SET_NAME, name.constData()) == 0; });
    QVERIFY(holder.isReady());
    socket.close();
    const auto port = resolved(socket.port());
    QVERIFY(port);
    QCOMPARE(port->pid, std::optional<qint64>(holder.pid()));
    QCOMPARE(toString(port->owner.confidence), u"confirmed"_s);
    QCOMPARE(port->processName, QString::fromUtf8(name));
    QCOMPARE(port->owner.name, QString::fromUtf8(name));
    QCOMPARE(port->owner.executable, QFileInfo(QCoreApplication::applicationFilePath()).canonicalFilePath());
}

void TestOwnerResolver::aNamelessProcessIsNamedByItsProgram()
{
    for (const char *name : {"", "   "}) {
        Socket socket;
        const Child holder([name] { return ::prctl(PR_SET_NAME, name) == 0; });
        socket.close();
        const auto port = resolved(socket.port());
        QVERIFY(port);
        QCOMPARE(port->pid, std::optional<qint64>(holder.pid()));
        QCOMPARE(port->owner.name, QFileInfo(QCoreApplication::applicationFilePath()).fileName());
    }
}

void TestOwnerResolver::aSocketInFlightHasNoOwner()
{
    if (!ProcFs::isOutermostNamespace())
        QSKIP("in a namespace of processes nobody can be said to hold it");
    int pair[2] = {-1, -1};
    QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair), 0);
    const auto closePair = qScopeGuard([&pair] {
        ::close(pair[0]);
        ::close(pair[1]);
    });
    Socket socket;
    QVERIFY(sendAway(pair[0], socket.fd()));
    socket.close();
    const auto port = resolved(socket.port());
    QVERIFY(port); // it listens still
    QVERIFY(!port->pid);
    QCOMPARE(toString(port->owner.kind), u"in-flight"_s);
    QCOMPARE(toString(port->owner.confidence), u"inferred"_s);
    QVERIFY(port->owner.name.contains(QString::number(::getpid()))); // where it waits
    QVERIFY(describe(port->owner).contains(u"in flight"_s));
}

void TestOwnerResolver::aProcessOfAnotherUserIsSeenByRoot()
{
    QVERIFY2(::geteuid() == 0, "run the tests as root, as in the container");
    quint16 ports[2] = {0, 0};
    int answer[2] = {-1, -1};
    QCOMPARE(::pipe(answer), 0);
    std::optional<Socket> own;
    const Child nobody([&] {
        if (::setgid(65534) != 0 || ::setuid(65534) != 0)
            return false;
        own.emplace();
        const quint16 port = own->port();
        return ::write(answer[1], &port, sizeof port) == sizeof port;
    });
    QVERIFY(nobody.isReady());
    QCOMPARE(::read(answer[0], ports, sizeof ports[0]), ssize_t(sizeof ports[0]));
    ::close(answer[0]);
    ::close(answer[1]);
    const auto port = resolved(ports[0]);
    QVERIFY(port);
    QCOMPARE(port->pid, std::optional<qint64>(nobody.pid()));
    QCOMPARE(port->owner.uid, std::optional<quint32>(65534));
    QCOMPARE(port->owner.user, u"nobody"_s);
}

void TestOwnerResolver::whatTheSocketSaysIsNotBelievedWhenProcSaysOtherwise()
{
    const Socket socket;
    QList<Listener> listeners = lookWithRealSs();
    for (Listener &listener : listeners) {
        if (listener.port == socket.port())
            listener.processes = {{"init", 1, 3}};
    }
    const auto ports = OwnerResolver(OwnerResolver::Evidence::LiveProc).resolve(listeners, localHostId);
    const ObservedPort *port = find(ports, Protocol::Tcp, socket.port());
    QVERIFY(port);
    QCOMPARE(toString(port->owner.confidence), u"reported"_s);
    QVERIFY(port->owner.executable.isEmpty());
}

QTEST_GUILESS_MAIN(TestOwnerResolver)
#include "tst_ownerresolver.moc"
