// SPDX-License-Identifier: MIT
// What an earlier round confirmed is not asked for again, as long as socket and process are the very same.
#include "collect/CollectFixture.h"
#include "collect/OwnerResolver.h"
#include "collect/SsLook.h"

using namespace Portmonote;
using namespace Portmonote::CollectTest;

class TestOwnerMemory : public QObject
{
    Q_OBJECT
private slots:
    void aPortThatIsTheSameIsToldTheSame();
    void anotherSocketIsLookedAtAnew();
    void anotherProcessIsNotBelieved();
    void whatWasNotSeenIsForgotten();
    void missingAddressAsksForASecondLook();

private:
    QList<ObservedPort> resolve(const QList<Listener> &listeners)
    {
        return OwnerResolver(OwnerResolver::Evidence::LiveProc, {}, &m_memory)
            .resolve(listeners, localHostId);
    }
    OwnerMemory m_memory;
};

void TestOwnerMemory::aPortThatIsTheSameIsToldTheSame()
{
    const Socket server;
    QVERIFY(server.isOpen());
    const QList<Listener> listeners = lookWithRealSs();
    const QList<ObservedPort> before = resolve(listeners);
    const QList<ObservedPort> again = resolve(listeners);
    const ObservedPort *first = find(before, Protocol::Tcp, server.port());
    const ObservedPort *second = find(again, Protocol::Tcp, server.port());
    QVERIFY(first && second);
    QVERIFY(first->owner.confidence == Owner::Confidence::Confirmed);
    QVERIFY(first->owner == second->owner);
    QCOMPARE(first->pid, second->pid);
    QCOMPARE(first->addresses, second->addresses);
    QCOMPARE(first->sockets, second->sockets);
    QCOMPARE(first->commandLine, second->commandLine);
}

void TestOwnerMemory::anotherSocketIsLookedAtAnew()
{
    const Socket server;
    QVERIFY(server.isOpen());
    const quint16 port = server.port();
    QList<Listener> listeners = lookWithRealSs();
    (void)resolve(listeners);
    // The same port, but another socket, of which nobody is known.
    for (Listener &listener : listeners) {
        if (listener.port == port) {
            listener.inode = *listener.inode + 1'000'000;
            listener.cookie = "ffff";
        }
    }
    const QList<ObservedPort> now = resolve(listeners);
    QVERIFY(find(now, Protocol::Tcp, port)->owner.confidence != Owner::Confidence::Confirmed);
}

void TestOwnerMemory::anotherProcessIsNotBelieved()
{
    const Socket server;
    QVERIFY(server.isOpen());
    const QList<Listener> listeners = lookWithRealSs();
    const QList<ObservedPort> seen = resolve(listeners);
    OwnerMemory::Sockets sockets;
    for (const Listener &listener : listeners) {
        if (listener.port == server.port())
            sockets.append(&listener);
    }
    // As it would be had the pid been given to another since: it started at another time.
    ProcessInfo earlier = *ProcFs::process(QCoreApplication::applicationPid());
    earlier.startTicks -= 1;
    ObservedPort wrong = *find(seen, Protocol::Tcp, server.port());
    wrong.owner.name = u"somebody who was here before"_s;
    m_memory.keep(sockets, earlier, wrong);
    m_memory.endRound();
    const QList<ObservedPort> now = resolve(listeners);
    QCOMPARE(find(now, Protocol::Tcp, server.port())->owner.name,
             find(seen, Protocol::Tcp, server.port())->owner.name);
}

void TestOwnerMemory::whatWasNotSeenIsForgotten()
{
    const Socket server;
    QVERIFY(server.isOpen());
    const QList<Listener> listeners = lookWithRealSs();
    (void)resolve(listeners);
    (void)resolve({});
    OwnerMemory::Sockets sockets;
    for (const Listener &listener : listeners) {
        if (listener.port == server.port())
            sockets.append(&listener);
    }
    QVERIFY(!m_memory.find({localHostId, Protocol::Tcp, server.port()}, sockets));
}

void TestOwnerMemory::missingAddressAsksForASecondLook()
{
    Listener socket;
    socket.port = 80;
    socket.address = "0.0.0.0";
    const ExpectedPorts expected{{PortKey{localHostId, Protocol::Tcp, 80}, {u"0.0.0.0"_s, u"[::]"_s}}};
    QCOMPARE(missingPorts(expected, {socket}), QSet<quint16>{80});
    Listener other = socket;
    other.address = "::";
    QVERIFY(missingPorts(expected, {socket, other}).isEmpty());
    other.protocol = Protocol::Udp;
    QCOMPARE(missingPorts(expected, {socket, other}), QSet<quint16>{80});
    QCOMPARE(missingPorts(expected, {}), QSet<quint16>{80});
}

QTEST_GUILESS_MAIN(TestOwnerMemory)
#include "tst_ownermemory.moc"
