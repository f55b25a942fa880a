// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QSet>

namespace Portmonote {

/// One look at the descriptors of all processes that we may look at.
class DescriptorScan
{
public:
    struct Holder
    {
        qint64 pid = 0;
        int fd = 0;
    };

    /// Looks for who holds these sockets, and for descriptors that are in flight in unix sockets. `ss` looks
    /// at processes first and at sockets then: one that was opened in between is named without a process.
    [[nodiscard]] static DescriptorScan look(const QSet<quint64> &inodes);

    [[nodiscard]] QList<Holder> holders(quint64 inode) const { return m_holders.value(inode); }
    /// Processes that descriptors wait for: sent over a unix socket, and not received yet. Sorted.
    [[nodiscard]] const QList<qint64> &receivers() const { return m_receivers; }

private:
    void lookAt(qint64 pid, const QSet<quint64> &inodes);

    QHash<quint64, QList<Holder>> m_holders;
    QList<qint64> m_receivers;
};

} // namespace Portmonote
