// SPDX-License-Identifier: MIT
// Made-up output of `ss`, the same each time: any number of ports, with workers that share a socket, services
// on both address families, sockets without a process, and, where it is asked for, the fields of -e.
#pragma once

#include <QByteArray>
#include <QList>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace Portmonote {

struct SsText
{
    enum class Fields {
        Plain,    ///< ss -H -l -n -t -u -p
        Extended, ///< and -e
    };

    /// `ports` keys; `skipped` of the pool are left out, so that other ones come: churn.
    [[nodiscard]] static QByteArray of(int ports, Fields fields, int skipped = 0)
    {
        SsText text(fields);
        QByteArray tcp;
        QByteArray udp;
        const int pool = ports + ports / 10; // a tenth can come and go
        const int ofTcp = std::min(60'000, pool * 6 / 10);
        for (int i = 0; i < pool; ++i) {
            const bool isTcp = i % 10 < 6 ? i / 10 * 6 + i % 10 < ofTcp : false;
            const QByteArray lines = text.port(isTcp, text.nextPort(isTcp));
            // Whole pieces of the pool go, as services do that are stopped.
            const bool skippedHere = i < skipped || i >= ports + skipped;
            if (!skippedHere)
                (isTcp ? tcp : udp) += lines;
        }
        return udp + tcp;
    }

private:
    explicit SsText(Fields fields) : m_fields(fields), m_random(2026) {}

    [[nodiscard]] int nextPort(bool tcp) { return tcp ? ++m_tcp : ++m_udp; }

    [[nodiscard]] QByteArray users()
    {
        static constexpr std::array names{"sshd", "nginx", "postgres", "node", "java", "Web Content"};
        const QByteArray name = names.at(m_random.bounded(quint32(names.size())));
        const int pid = 100'000 + int(m_random.bounded(4'000'000));
        const quint32 kind = m_random.bounded(100);
        if (kind < 2)
            return {};
        QByteArray text = "users:((";
        for (int i = 0; i < (kind < 7 ? 4 : 1); ++i)
            text += (i > 0 ? "),(\"" : "\"") + name + "\",pid=" + QByteArray::number(pid + i)
                + ",fd=" + QByteArray::number(6 + i);
        return text + "))";
    }
    [[nodiscard]] QByteArray extension(bool v6)
    {
        if (m_fields == Fields::Plain)
            return {};
        ++m_socket;
        const int service = (m_tcp + m_udp) % 500; // both sockets of a port are of one service
        return " uid:33 ino:" + QByteArray::number(m_socket) + " sk:" + QByteArray::number(m_socket, 16)
            + " cgroup:/system.slice/service-" + QByteArray::number(service) + ".service"
            + (v6 ? " v6only:1 <->" : " <->");
    }
    [[nodiscard]] QByteArray line(bool tcp, const QByteArray &address, int port, const QByteArray &users)
    {
        const bool v6 = address.startsWith('[') || address == "*";
        const QByteArray peer = address == "*" ? "*:*" : v6 ? "[::]:*" : "0.0.0.0:*";
        return QByteArray(tcp ? "tcp   LISTEN 0      4096   " : "udp   UNCONN 0      0      ")
            + (address + ':' + QByteArray::number(port)).rightJustified(38) + ' ' + peer.rightJustified(21)
            + ' ' + users + extension(v6) + '\n';
    }
    [[nodiscard]] QByteArray port(bool tcp, int number)
    {
        const QByteArray who = users();
        const quint32 kind = m_random.bounded(100);
        if (kind < 45)
            return line(tcp, "0.0.0.0", number, who);
        if (kind < 60)
            return line(tcp, "127.0.0.1", number, who);
        if (kind < 63)
            return line(tcp, "127.0.0.53%lo", number, who);
        if (kind < 70)
            return line(tcp, "*", number, who);
        if (kind < 75)
            return line(tcp, "[::1]", number, who);
        return line(tcp, "0.0.0.0", number, who) + line(tcp, "[::]", number, who);
    }

    Fields m_fields;
    QRandomGenerator m_random;
    int m_tcp = 0;
    int m_udp = 0;
    quint64 m_socket = 1000;
};

} // namespace Portmonote
