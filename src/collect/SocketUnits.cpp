// SPDX-License-Identifier: MIT
#include "collect/SocketUnits.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace Portmonote {

namespace {

constexpr qint64 longestUnit = 256 * 1024;
constexpr qsizetype mostUnits = 5'000;

QStringList usualFolders()
{
    QStringList folders;
    for (const char *base :
         {"/etc/systemd/", "/run/systemd/", "/usr/local/lib/systemd/", "/usr/lib/systemd/", "/lib/systemd/"})
        folders.append(QLatin1String(base) + QStringLiteral("system"));
    folders << QStringLiteral("/run/systemd/transient") << QStringLiteral("/run/systemd/generator")
            << QStringLiteral("/run/systemd/generator.late");
    const QString config = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    folders.append(config + QStringLiteral("/systemd/user"));
    if (!runtime.isEmpty()) {
        folders << runtime + QStringLiteral("/systemd/user") << runtime + QStringLiteral("/systemd/transient")
                << runtime + QStringLiteral("/systemd/generator");
    }
    folders << QStringLiteral("/etc/systemd/user") << QStringLiteral("/usr/lib/systemd/user");
    return folders;
}

QByteArray readUnit(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(longestUnit) : QByteArray();
}

/// `80`, `127.0.0.1:80`, `[::1]:80`, `0.0.0.0:80%eth0`: the port; 0 for paths and all else.
quint16 portOf(QByteArray address)
{
    if (address.startsWith('/') || address.startsWith('@') || address.startsWith("vsock:"))
        return 0;
    if (const qsizetype zone = address.indexOf('%', address.lastIndexOf(':') + 1); zone >= 0)
        address.truncate(zone);
    bool isNumber = false;
    const uint port = address.mid(address.lastIndexOf(':') + 1).toUInt(&isNumber);
    return isNumber && port <= 65535 ? static_cast<quint16>(port) : 0;
}

struct Parsed
{
    QString service;
    bool accepts = false;
    QList<PortKey> ports; // of no host
};

/// What stands in the section [Socket]; later files go on where earlier ones ended.
void parse(const QByteArray &text, Parsed &unit)
{
    bool inSocket = false;
    for (const QByteArray &raw : text.split('\n')) {
        const QByteArray line = raw.trimmed();
        if (line.startsWith('['))
            inSocket = line == "[Socket]";
        const qsizetype equals = line.indexOf('=');
        if (!inSocket || equals <= 0 || line.startsWith('#') || line.startsWith(';'))
            continue;
        const QByteArray key = line.left(equals).trimmed();
        const QByteArray value = line.mid(equals + 1).trimmed();
        if (key == "Service") {
            unit.service = QString::fromUtf8(value);
        } else if (key == "Accept") {
            unit.accepts = value == "yes" || value == "true" || value == "on" || value == "1";
        } else if (key == "ListenStream" || key == "ListenDatagram") {
            const Protocol protocol = key == "ListenStream" ? Protocol::Tcp : Protocol::Udp;
            if (value.isEmpty()) // empties the list, as systemd has it
                unit.ports.clear();
            else if (const quint16 port = portOf(value))
                unit.ports.append(PortKey{{}, protocol, port});
        }
    }
}

QString serviceByName(const QString &socket, bool accepts)
{
    const QString base = socket.chopped(static_cast<int>(qstrlen(".socket")));
    const bool isInstance = base.contains(QLatin1Char('@'));
    return base + (accepts && !isInstance ? QStringLiteral("@.service") : QStringLiteral(".service"));
}

} // namespace

SocketUnits SocketUnits::read(const QStringList &folders)
{
    SocketUnits units;
    const QStringList places = folders.isEmpty() ? usualFolders() : folders;
    for (const QString &place : places) {
        const QDir folder(place);
        const QStringList names = folder.entryList({QStringLiteral("*.socket")}, QDir::Files);
        for (const QString &name : names) {
            if (units.m_services.contains(name) || units.m_services.size() >= mostUnits)
                continue;
            Parsed unit;
            parse(readUnit(folder.filePath(name)), unit);
            for (const QString &other : places) {
                const QDir more(other + QLatin1Char('/') + name + QStringLiteral(".d"));
                for (const QString &file :
                     more.entryList({QStringLiteral("*.conf")}, QDir::Files, QDir::Name))
                    parse(readUnit(more.filePath(file)), unit);
            }
            const QString service = unit.service.isEmpty() ? serviceByName(name, unit.accepts) : unit.service;
            units.m_services.insert(name, service);
            for (const PortKey &port : std::as_const(unit.ports)) {
                if (!units.m_ports[port].contains(name))
                    units.m_ports[port].append(name);
            }
        }
    }
    return units;
}

SocketUnits::Unit SocketUnits::listeningOn(Protocol protocol, quint16 port) const
{
    const QStringList names = m_ports.value(PortKey{{}, protocol, port});
    return names.size() == 1 ? named(names.first()) : Unit{};
}

SocketUnits::Unit SocketUnits::named(const QString &name) const
{
    if (!name.endsWith(QLatin1String(".socket")))
        return {};
    const auto known = m_services.constFind(name);
    return {name, known == m_services.cend() ? serviceByName(name, false) : *known};
}

} // namespace Portmonote
