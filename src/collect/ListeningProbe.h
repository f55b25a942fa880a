// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace Portmonote {

/// A UDP socket of our own on loopback, as long as it lives: `ss` must show it. Tells an `ss` that
/// says nothing from a machine on which nothing listens.
class ListeningProbe
{
public:
    ListeningProbe();
    ~ListeningProbe();
    Q_DISABLE_COPY_MOVE(ListeningProbe)

    /// 0 where none could be opened.
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] quint64 inode() const { return m_inode; }

private:
    int m_socket = -1;
    quint16 m_port = 0;
    quint64 m_inode = 0;
};

} // namespace Portmonote
