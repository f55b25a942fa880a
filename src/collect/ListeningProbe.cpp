// SPDX-License-Identifier: MIT
#include "collect/ListeningProbe.h"

#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Portmonote {

namespace {

bool bindTo(int socket, in_addr_t address)
{
    sockaddr_in any = {};
    any.sin_family = AF_INET;
    any.sin_addr.s_addr = htonl(address);
    return ::bind(socket, reinterpret_cast<const sockaddr *>(&any), sizeof any) == 0;
}

} // namespace

ListeningProbe::ListeningProbe() : m_socket(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0))
{
    // Where even loopback is down, no packet can reach the other address either.
    if (m_socket < 0 || (!bindTo(m_socket, INADDR_LOOPBACK) && !bindTo(m_socket, INADDR_ANY)))
        return;
    sockaddr_in bound = {};
    socklen_t size = sizeof bound;
    struct stat file = {};
    if (::getsockname(m_socket, reinterpret_cast<sockaddr *>(&bound), &size) == 0
        && ::fstat(m_socket, &file) == 0) {
        m_port = ntohs(bound.sin_port);
        m_inode = file.st_ino;
    }
}

ListeningProbe::~ListeningProbe()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

} // namespace Portmonote
