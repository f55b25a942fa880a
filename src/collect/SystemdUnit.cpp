// SPDX-License-Identifier: MIT
#include "collect/SystemdUnit.h"

#include "collect/ChildProcess.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QUuid>
#include <QVariantMap>

namespace Portmonote {

namespace {

struct SystemdUnitText
{
    Q_DECLARE_TR_FUNCTIONS(SystemdUnit)
};

constexpr int patience = 3000; ///< ms, for one call
constexpr std::chrono::seconds patienceWithJournal{5};
constexpr qint64 mostJournal = 1 << 20;
constexpr QLatin1String service("org.freedesktop.systemd1");

class Manager
{
public:
    explicit Manager(SystemdManager manager)
        : m_name(QUuid::createUuid().toString())
        , m_bus(QDBusConnection::connectToBus(manager == SystemdManager::System ? QDBusConnection::SystemBus
                                                                                : QDBusConnection::SessionBus,
                                              m_name))
    {}
    ~Manager() { QDBusConnection::disconnectFromBus(m_name); }
    Q_DISABLE_COPY_MOVE(Manager)

    [[nodiscard]] QString pathOf(const QString &unit) const
    {
        const QVariant path = call(QStringLiteral("/org/freedesktop/systemd1"),
                                   service + QStringLiteral(".Manager"), QStringLiteral("GetUnit"), unit);
        return path.value<QDBusObjectPath>().path();
    }
    [[nodiscard]] QVariantMap properties(const QString &path, const QString &interface) const
    {
        const QVariant all = call(path, QStringLiteral("org.freedesktop.DBus.Properties"),
                                  QStringLiteral("GetAll"), service + QLatin1Char('.') + interface);
        return qdbus_cast<QVariantMap>(all);
    }

private:
    [[nodiscard]] QVariant call(const QString &path, const QString &interface, const QString &method,
                                const QString &argument) const
    {
        if (!m_bus.isConnected() || path.isEmpty())
            return {};
        QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, method);
        message.setAutoStartService(false); // where systemd does not run, nobody is to be started for us
        message << argument;
        const QDBusMessage answer = m_bus.call(message, QDBus::Block, patience);
        return answer.type() == QDBusMessage::ReplyMessage ? answer.arguments().value(0) : QVariant();
    }

    QString m_name;
    QDBusConnection m_bus;
};

} // namespace

QString SystemdUnit::stateWords() const
{
    QStringList words;
    if (!activeState.isEmpty())
        words.append(subState.isEmpty() ? activeState
                                        : SystemdUnitText::tr("%1 (%2)").arg(activeState, subState));
    if (!fileState.isEmpty())
        words.append(fileState);
    if (restarts > 0)
        words.append(SystemdUnitText::tr("restarted %n time(s)", nullptr, restarts));
    return words.join(QStringLiteral(", "));
}

std::optional<SystemdUnit> systemdUnit(const QString &name, SystemdManager manager)
{
    const Manager systemd(manager);
    const QString path = systemd.pathOf(name);
    if (path.isEmpty())
        return std::nullopt;
    const QVariantMap unit = systemd.properties(path, QStringLiteral("Unit"));
    if (unit.isEmpty())
        return std::nullopt;
    SystemdUnit found;
    found.description = unit.value(QStringLiteral("Description")).toString();
    found.file = unit.value(QStringLiteral("FragmentPath")).toString();
    found.activeState = unit.value(QStringLiteral("ActiveState")).toString();
    found.subState = unit.value(QStringLiteral("SubState")).toString();
    found.fileState = unit.value(QStringLiteral("UnitFileState")).toString();
    if (const auto since = unit.value(QStringLiteral("ActiveEnterTimestamp")).toULongLong(); since > 0)
        found.activeSince = static_cast<UtcMillis>(since / 1000);
    if (name.endsWith(QLatin1String(".service")))
        found.restarts =
            systemd.properties(path, QStringLiteral("Service")).value(QStringLiteral("NRestarts")).toInt();
    return found;
}

QStringList journalOf(const QString &unit, SystemdManager manager, int lines)
{
    const QString program = findProgram(QStringLiteral("journalctl"));
    if (program.isEmpty())
        return {};
    ChildLimits limits;
    limits.time = patienceWithJournal;
    limits.outputBytes = mostJournal;
    const QString option = manager == SystemdManager::System ? QStringLiteral("--unit=")
                                                             : QStringLiteral("--user-unit=");
    const QStringList arguments{QStringLiteral("--quiet"), QStringLiteral("--no-pager"),
                                QStringLiteral("--output=short-iso"), QStringLiteral("--lines=%1").arg(lines),
                                option + unit};
    const ChildResult result = runToEnd({program, arguments}, limits);
    if (result.end != ChildResult::End::Exited || result.exitCode != 0)
        return {};
    return QString::fromUtf8(result.output).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

} // namespace Portmonote
