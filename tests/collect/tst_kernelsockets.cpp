// SPDX-License-Identifier: MIT
// Sockets of the kernel: what netlink, rpcbind and /proc say, also where it is cut or makes no sense; and
// control groups by their numbers.
#include "collect/CgroupPaths.h"
#include "collect/KernelSockets.h"
#include "collect/Netlink.h"
#include "collect/RpcServices.h"
#include "collect/WireGuard.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <linux/netlink.h>
#include <linux/wireguard.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <thread>

using namespace Portmonote;
using namespace Qt::StringLiterals;

namespace {

template<typename T>
QByteArray raw(T value)
{
    return {reinterpret_cast<const char *>(&value), sizeof value};
}

QByteArray words(std::initializer_list<quint32> values)
{
    QByteArray bytes;
    for (const quint32 value : values)
        bytes += raw(qToBigEndian(value));
    return bytes;
}

/// As the kernel tells of a device that listens on 51820 and has a peer.
QByteArray wireguardAnswer()
{
    return QByteArray("\0\1\0\0", 4) + Netlink::attribute(WGDEVICE_A_LISTEN_PORT, raw(quint16(51820)))
        + Netlink::attribute(WGDEVICE_A_FWMARK, raw(quint32(0)))
        + Netlink::attribute(WGDEVICE_A_IFINDEX, raw(quint32(7)))
        + Netlink::attribute(WGDEVICE_A_IFNAME, QByteArray("wg0\0", 4))
        + Netlink::attribute(WGDEVICE_A_PUBLIC_KEY, QByteArray(32, 'k'))
        + Netlink::attribute(WGDEVICE_A_PEERS | NLA_F_NESTED, QByteArray(40, 'p'));
}

constexpr quint32 transaction = 0x706d6e74;

QByteArray rpcAnswer()
{
    return words({transaction, 1,      0, 0,  0,     0, // accepted, and well
                  1,           100000, 4, 6,  111,      // rpcbind itself
                  1,           100021, 1, 17, 40123,    // the lock manager, three versions of it
                  1,           100021, 3, 17, 40123,    //
                  1,           100021, 4, 6,  39999,    //
                  1,           100003, 4, 6,  2049,     // NFS
                  1,           100024, 1, 99, 1,        // by something that is neither TCP nor UDP
                  1,           100024, 1, 6,  70000, 0});
}

/// Answers the first who connects; a mark of a record goes before each piece.
class RpcBind
{
public:
    explicit RpcBind(const QByteArray &answer, bool withoutEnd = false)
    {
        m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address = {};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        if (::bind(m_listener, reinterpret_cast<sockaddr *>(&address), size) == 0
            && ::listen(m_listener, 1) == 0
            && ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size) == 0)
            m_port = ntohs(address.sin_port);
        m_thread = std::thread([this, answer, withoutEnd] {
            const int client = ::accept(m_listener, nullptr, nullptr);
            if (client < 0)
                return;
            QByteArray request(44, '\0');
            m_request = ::recv(client, request.data(), 44, MSG_WAITALL) == 44 ? request : QByteArray();
            const auto send = [client, &answer] {
                return ::send(client, answer.constData(), static_cast<size_t>(answer.size()), MSG_NOSIGNAL);
            };
            while (send() > 0 && withoutEnd) {
            }
            ::close(client);
        });
    }
    ~RpcBind() { end(); }
    Q_DISABLE_COPY_MOVE(RpcBind)
    [[nodiscard]] quint16 port() const { return m_port; }
    QByteArray end()
    {
        if (m_thread.joinable()) {
            ::shutdown(m_listener, SHUT_RDWR);
            m_thread.join();
            ::close(m_listener);
        }
        return m_request;
    }

private:
    int m_listener = -1;
    quint16 m_port = 0;
    QByteArray m_request;
    std::thread m_thread;
};

bool write(const QTemporaryDir &folder, const QString &name, const QByteArray &text)
{
    QDir().mkpath(QFileInfo(folder.filePath(name)).path());
    QFile file(folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

QString said(const std::optional<KernelSockets::Explanation> &explanation)
{
    return explanation ? explanation->name : QString();
}

} // namespace

class TestKernelSockets : public QObject
{
    Q_OBJECT
private slots:
    void theKernelTellsThePortOfWireGuard();
    void anAnswerThatIsCutTellsNothing();
    void theKernelIsAskedForReal();
    void rpcbindIsUnderstood();
    void rpcbindIsAskedForItsMap_data();
    void rpcbindIsAskedForItsMap();
    void rpcbindThatNeverEndsIsLeftAlone();
    void nfsIsNamed();
    void whatIsNotCertainIsAGuess();
    void groupsAreFoundByTheirNumbers();
};

void TestKernelSockets::theKernelTellsThePortOfWireGuard()
{
    QCOMPARE(WireGuard::portIn(wireguardAnswer()), std::optional<quint16>(51820));
    const QByteArray without = QByteArray("\0\1\0\0", 4)
        + Netlink::attribute(WGDEVICE_A_IFNAME, QByteArray("wg0\0", 4));
    QVERIFY(!WireGuard::portIn(without));
    const QByteArray odd = QByteArray("\0\1\0\0", 4) + Netlink::attribute(WGDEVICE_A_LISTEN_PORT, "abc");
    QVERIFY(!WireGuard::portIn(odd));
}

void TestKernelSockets::anAnswerThatIsCutTellsNothing()
{
    const QByteArray whole = wireguardAnswer();
    for (qsizetype size = 0; size < 10; ++size)
        QVERIFY(!WireGuard::portIn(whole.left(size)));
    for (qsizetype size = 0; size < whole.size(); ++size) {
        QByteArray damaged = whole;
        damaged[size] = '\xff';
        (void)WireGuard::portIn(damaged);
        (void)WireGuard::portIn(whole.left(size));
    }
    // A length that is less than its own head goes on nowhere.
    QVERIFY(Netlink::attributesIn(QByteArray(64, '\0')).isEmpty());
}

void TestKernelSockets::theKernelIsAskedForReal()
{
    // Loopback is there, and no device of WireGuard.
    QVERIFY(!WireGuard::portOf("lo"));
    QVERIFY(!Netlink::ask(NETLINK_GENERIC, 0x7fff, NLM_F_DUMP, QByteArray(4, '\0')));
    const auto links = Netlink::ask(NETLINK_ROUTE, 18 /* RTM_GETLINK */, NLM_F_DUMP, QByteArray(16, '\0'));
    QVERIFY(links && !links->isEmpty());
}

void TestKernelSockets::rpcbindIsUnderstood()
{
    const QByteArray answer = rpcAnswer();
    const auto services = parseRpcServices(answer);
    QVERIFY(services);
    QCOMPARE(services->size(), 4);
    QVERIFY(services->contains(RpcService{100021, Protocol::Udp, 40123}));
    QVERIFY(services->contains(RpcService{100021, Protocol::Tcp, 39999}));
    for (qsizetype size = 0; size < answer.size(); ++size)
        QVERIFY(!parseRpcServices(answer.left(size)));
    QVERIFY(!parseRpcServices(words({transaction, 1, 1, 0, 0, 0, 0}))); // denied
    QVERIFY(!parseRpcServices(words({transaction + 1, 1, 0, 0, 0, 0, 0})));
    QVERIFY(!parseRpcServices(words({transaction, 1, 0, 0, 0xffffffff, 0, 0})));
}

void TestKernelSockets::rpcbindIsAskedForItsMap_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("count");
    const QByteArray answer = rpcAnswer();
    const auto mark = [](quint32 size, bool isLast) { return words({size | (isLast ? 0x80000000U : 0U)}); };
    QTest::newRow("at once") << mark(static_cast<quint32>(answer.size()), true) + answer << 4;
    QTest::newRow("in two pieces") << mark(40, false) + answer.left(40)
            + mark(static_cast<quint32>(answer.size()) - 40, true)
            + answer.mid(40) << 4;
    const QByteArray padding = mark(100'000, false) + QByteArray(100'000, '\0');
    QTest::newRow("too much in all") << mark(static_cast<quint32>(answer.size()), false) + answer + padding
            + padding + padding
            + mark(0, true) << 0;
    QTest::newRow("too long") << mark(0x7fffffff, true) + answer << 0;
    QTest::newRow("cut") << mark(400, true) + answer << 0;
    QTest::newRow("nothing") << QByteArray() << 0;
}

void TestKernelSockets::rpcbindIsAskedForItsMap()
{
    QFETCH(QByteArray, answer);
    RpcBind server(answer);
    QTEST(static_cast<int>(rpcServices(server.port(), std::chrono::minutes(1)).size()), "count");
    const QByteArray request = server.end();
    QCOMPARE(request.mid(12, 16), words({2, 100000, 2, 4}));
}

void TestKernelSockets::rpcbindThatNeverEndsIsLeftAlone()
{
    // Pieces of nothing: there is always more to read, and it never gets to be too much.
    RpcBind server(QByteArray(4096, '\0'), true);
    QVERIFY(rpcServices(server.port(), std::chrono::milliseconds(100)).isEmpty());
    server.end();
}

void TestKernelSockets::nfsIsNamed()
{
    const QTemporaryDir root;
    QVERIFY(write(root, u"proc/fs/nfsd/portlist"_s, "rdma 20049\ntcp 2049\nudp 2050\n"));
    QVERIFY(write(root, u"proc/fs/nfsd/threads"_s, "8\n"));
    QVERIFY(write(root, u"proc/sys/fs/nfs/nlm_tcpport"_s, "0\n"));
    QVERIFY(write(root, u"proc/sys/fs/nfs/nlm_udpport"_s, "4045\n"));
    const QByteArray answer = rpcAnswer();
    const RpcBind server(words({0x80000000U | static_cast<quint32>(answer.size())}) + answer);
    const auto sockets = KernelSockets::look({root.path(), server.port()});
    QCOMPARE(said(sockets.certain(Protocol::Tcp, 2049)), u"NFS server"_s);
    QCOMPARE(said(sockets.certain(Protocol::Udp, 2050)), u"NFS server"_s);
    QVERIFY(!sockets.certain(Protocol::Udp, 2049));
    QVERIFY(!sockets.likely(Protocol::Udp, 2049, {}, true));
    QCOMPARE(said(sockets.certain(Protocol::Udp, 4045)), u"NFS lock manager"_s);
    QVERIFY(!sockets.certain(Protocol::Tcp, 39999));
    const auto locks = sockets.likely(Protocol::Tcp, 39999, {}, true);
    QCOMPARE(said(locks), u"NFS lock manager"_s);
    QVERIFY(!locks->isCertain);
    // A server of NFS that is a service like any other is that.
    QVERIFY(!sockets.likely(Protocol::Tcp, 39999, u"nfs-ganesha.service"_s, true));
}

void TestKernelSockets::whatIsNotCertainIsAGuess()
{
    const QTemporaryDir root;
    QVERIFY(write(root, u"proc/fs/nfsd/threads"_s, {})); // and what it listens on may not be read
    QVERIFY(write(root, u"proc/fs/nfsfs/servers"_s,
                  "NV SERVER   PORT USE HOSTNAME\nv4 7f000001  801   1 files\n"));
    QVERIFY(write(root, u"sys/module/nfs/parameters/callback_tcpport"_s, "0\n"));
    const auto sockets = KernelSockets::look({root.path(), 1});
    QVERIFY(!sockets.certain(Protocol::Tcp, 2049));
    QCOMPARE(said(sockets.likely(Protocol::Tcp, 2049, {}, true)), u"NFS server"_s);
    QVERIFY(!sockets.likely(Protocol::Tcp, 2050, {}, true));
    QCOMPARE(said(sockets.likely(Protocol::Tcp, 40111, {}, false)), u"NFS client, for its servers"_s);
    QVERIFY(!sockets.likely(Protocol::Udp, 40111, {}, false));
    QVERIFY(write(root, u"sys/module/nfs/parameters/callback_tcpport"_s, "40111\n"));
    QCOMPARE(said(KernelSockets::look({root.path(), 1}).certain(Protocol::Tcp, 40111)),
             u"NFS client, for its servers"_s);
}

void TestKernelSockets::groupsAreFoundByTheirNumbers()
{
    const QTemporaryDir top;
    const QString mount = top.filePath(u"two words"_s);
    QVERIFY(QDir().mkpath(mount + u"/system.slice/odd name.service"_s));
    const auto number = [&mount](const QString &path) {
        struct stat folder = {};
        return ::stat(QFile::encodeName(mount + path).constData(), &folder) == 0 ? quint64(folder.st_ino) : 0;
    };
    const QByteArray escaped = QFile::encodeName(top.path()) + "/two\\040words";
    const QByteArray mounts = "30 1 0:27 / /proc rw - proc proc rw\n"
                              "31 1 0:28 /part /elsewhere rw - cgroup2 cgroup2 rw\n"
                              "32 1 0:28 / "
        + escaped + " rw,nosuid shared:9 - cgroup2 cgroup2 rw\n";
    const auto paths = CgroupPaths::look(mounts);
    QCOMPARE(paths.path(number(u"/system.slice"_s)), "/system.slice"_ba);
    QCOMPARE(paths.path(number(u"/system.slice/odd name.service"_s)), "/system.slice/odd name.service"_ba);
    QCOMPARE(paths.path(1), QByteArray());
    QVERIFY(
        CgroupPaths::look("rubbish - cgroup2 \n - cgroup2 x\n").path(number(u"/system.slice"_s)).isEmpty());

    // What cannot be found, or is no number, stays as ss said it.
    Listener lost;
    lost.cgroup = "unreachable:fffffffffffffff1";
    Listener odd;
    odd.cgroup = "unreachable:";
    Listener named;
    named.cgroup = "/a";
    const QList<Listener> told{lost, odd, named, Listener()};
    QCOMPARE(withNamedCgroups(told), told);
}

QTEST_APPLESS_MAIN(TestKernelSockets)
#include "tst_kernelsockets.moc"
