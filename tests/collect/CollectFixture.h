// SPDX-License-Identifier: MIT
// Real sockets, the real `ss`, and small scripts that stand in for it where a fault must be made.
#pragma once

#include "collect/Collector.h"
#include "collect/CommandLine.h"
#include "collect/SsLook.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <utility>

namespace Portmonote::CollectTest {

using namespace Qt::StringLiterals;

/// A listening TCP socket or a bound UDP socket, as long as it lives.
class Socket
{
public:
    explicit Socket(Protocol protocol = Protocol::Tcp, const char *address = "127.0.0.1", quint16 port = 0,
                    bool reusePort = false)
    {
        const bool v6 = std::strchr(address, ':') != nullptr;
        const int type = protocol == Protocol::Tcp ? SOCK_STREAM : SOCK_DGRAM;
        m_fd = ::socket(v6 ? AF_INET6 : AF_INET, type | SOCK_CLOEXEC, 0);
        const int on = 1;
        if (reusePort)
            ::setsockopt(m_fd, SOL_SOCKET, SO_REUSEPORT, &on, sizeof on);
        if (v6)
            ::setsockopt(m_fd, IPPROTO_IPV6, IPV6_V6ONLY, &on, sizeof on);
        const bool bound = v6 ? bind6(address, port) : bind4(address, port);
        if (!bound || (protocol == Protocol::Tcp && ::listen(m_fd, 8) != 0))
            close();
    }
    ~Socket() { close(); }
    Socket(Socket &&other) noexcept : m_fd(std::exchange(other.m_fd, -1)), m_port(other.m_port) {}
    Socket &operator=(Socket &&) = delete;

    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }
    [[nodiscard]] int fd() const { return m_fd; }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] quint64 inode() const
    {
        struct stat file = {};
        return ::fstat(m_fd, &file) == 0 ? file.st_ino : 0;
    }
    void close()
    {
        if (m_fd >= 0)
            ::close(m_fd);
        m_fd = -1;
    }

private:
    bool bind4(const char *address, quint16 port)
    {
        sockaddr_in name = {};
        name.sin_family = AF_INET;
        name.sin_port = htons(port);
        ::inet_pton(AF_INET, address, &name.sin_addr);
        socklen_t size = sizeof name;
        if (::bind(m_fd, reinterpret_cast<sockaddr *>(&name), size) != 0
            || ::getsockname(m_fd, reinterpret_cast<sockaddr *>(&name), &size) != 0)
            return false;
        m_port = ntohs(name.sin_port);
        return true;
    }
    bool bind6(const char *address, quint16 port)
    {
        sockaddr_in6 name = {};
        name.sin6_family = AF_INET6;
        name.sin6_port = htons(port);
        ::inet_pton(AF_INET6, address, &name.sin6_addr);
        socklen_t size = sizeof name;
        if (::bind(m_fd, reinterpret_cast<sockaddr *>(&name), size) != 0
            || ::getsockname(m_fd, reinterpret_cast<sockaddr *>(&name), &size) != 0)
            return false;
        m_port = ntohs(name.sin6_port);
        return true;
    }

    int m_fd = -1;
    quint16 m_port = 0;
};

/// A script in the place of `ss`, in a folder of its own (`$here`). `$ss` is the real one.
class FakeSs
{
public:
    explicit FakeSs(const QByteArray &body, bool executable = true)
    {
        QFile file(path());
        const bool open = file.open(QIODevice::WriteOnly);
        Q_ASSERT(open);
        file.write("#!/bin/sh\nhere='" + QFile::encodeName(m_folder.path()) + "'\nss='"
                   + QFile::encodeName(findProgram(u"ss"_s)) + "'\necho \"$*\" >> \"$here/runs\"\n" + body
                   + '\n');
        file.close();
        const auto readWrite = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther;
        file.setPermissions(executable ? readWrite | QFile::ExeOwner | QFile::ExeOther : readWrite);
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(u"ss"_s); }
    /// The arguments of each run, one run a line.
    [[nodiscard]] QByteArrayList runs() const { return lines("runs"); }
    [[nodiscard]] QByteArrayList lines(const char *name) const
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QByteArrayList result = file.readAll().split('\n');
        result.removeAll(QByteArray());
        return result;
    }

private:
    QTemporaryDir m_folder;
};

/// This machine, with another `ss`; none at all where the path is empty.
class FakeHost : public Host
{
public:
    explicit FakeHost(QString program) : m_program(std::move(program)) {}
    [[nodiscard]] QString id() const override { return localHostId; }
    [[nodiscard]] bool isThisMachine() const override { return true; }
    [[nodiscard]] std::optional<CommandLine> ssCommand(SsFlags flags,
                                                       const QSet<quint16> &ports) const override
    {
        return m_program.isEmpty()
            ? std::nullopt
            : std::optional<CommandLine>(CommandLine{m_program, ssArguments(flags, ports)});
    }

private:
    QString m_program;
};

/// All that a collector says.
class Answers
{
public:
    explicit Answers(Collector &collector)
    {
        QObject::connect(&collector, &Collector::observed, &m_loop, [this](const Observation &observation) {
            observed.append(observation);
            m_loop.quit();
        });
        QObject::connect(&collector, &Collector::failed, &m_loop, [this](const CollectError &error) {
            failed.append(error);
            m_loop.quit();
        });
    }
    [[nodiscard]] qsizetype count() const { return observed.size() + failed.size(); }
    /// In an event loop of its own: QTest::qWaitFor() naps between any two events.
    [[nodiscard]] bool wait(qsizetype wanted = 1)
    {
        QDeadlineTimer deadline(std::chrono::minutes(1));
        while (count() < wanted && !deadline.hasExpired()) {
            QTimer::singleShot(std::chrono::milliseconds(deadline.remainingTime()), &m_loop,
                               &QEventLoop::quit);
            m_loop.exec();
        }
        return count() >= wanted;
    }

    QList<Observation> observed;
    QList<CollectError> failed;

private:
    QEventLoop m_loop;
};

inline const ObservedPort *find(const QList<ObservedPort> &ports, Protocol protocol, quint16 port)
{
    for (const ObservedPort &candidate : ports) {
        if (candidate.key.protocol == protocol && candidate.key.port == port)
            return &candidate;
    }
    return nullptr;
}

/// The sockets of this machine, by the real `ss`.
inline QList<Listener> lookWithRealSs()
{
    QProcess process;
    process.start(findProgram(u"ss"_s), ssArguments(SsFlags::Full));
    if (!process.waitForFinished(30'000))
        return {};
    const auto read = readLook(process.readAllStandardOutput(), SsFlags::Full);
    const auto *listeners = std::get_if<QList<Listener>>(&read);
    return listeners ? *listeners : QList<Listener>();
}

} // namespace Portmonote::CollectTest
