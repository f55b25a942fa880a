// SPDX-License-Identifier: MIT
#include "app/SingleInstance.h"

#include "app/FreedesktopApplication.h"
#include "storage/Database.h"

#include <QCryptographicHash>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QFileInfo>

namespace Portmonote {

namespace {

constexpr QLatin1String applicationId("io.github.portmonote.Portmonote");
constexpr QLatin1String applicationInterface("org.freedesktop.Application");
constexpr int patience = 10'000; ///< ms, for a first one that is just starting

/// The same for all ways to write a path; the file need not be there yet.
QString canonical(const QString &path)
{
    const QFileInfo file(path);
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? file.absoluteFilePath() : folder + QLatin1Char('/') + file.fileName();
}

} // namespace

SingleInstance::SingleInstance(const QString &database, const QDBusConnection &bus, QObject *parent)
    : QObject(parent), m_bus(bus), m_name(nameFor(database))
{}

SingleInstance::~SingleInstance()
{
    if (!m_isFirst)
        return;
    m_bus.unregisterObject(path());
    (void)m_bus.unregisterService(m_name);
}

QString SingleInstance::nameFor(const QString &database)
{
    const QString wanted = canonical(database.isEmpty() ? Database::defaultPath() : database);
    if (database.isEmpty() || wanted == canonical(Database::defaultPath()))
        return applicationId;
    const QByteArray digest = QCryptographicHash::hash(wanted.toUtf8(), QCryptographicHash::Sha256);
    // A part of a bus name begins with a letter.
    return applicationId + QLatin1String(".Db") + QString::fromLatin1(digest.toHex().left(16));
}

QString SingleInstance::path() const
{
    QString path = QLatin1Char('/') + m_name;
    return path.replace(QLatin1Char('.'), QLatin1Char('/'));
}

SingleInstance::Role SingleInstance::claim()
{
    if (!m_bus.isConnected())
        return Role::Alone;
    auto *adaptor = new FreedesktopApplication(
        [this](const LaunchRequest &request) { emit requested(request); }, this);
    // The object first: a name that can be called must have somebody behind it.
    m_bus.registerObject(path(), this, QDBusConnection::ExportAdaptors);
    m_isFirst = m_bus.registerService(m_name);
    if (m_isFirst)
        return Role::First;
    m_bus.unregisterObject(path());
    delete adaptor;
    const auto owned = m_bus.interface()->isServiceRegistered(m_name);
    return owned.isValid() && owned.value() ? Role::Later : Role::Alone;
}

bool SingleInstance::call(const QString &method, const QVariantList &arguments) const
{
    QDBusMessage message = QDBusMessage::createMethodCall(m_name, path(), applicationInterface, method);
    message.setArguments(arguments);
    message.setAutoStartService(false);
    return m_bus.call(message, QDBus::Block, patience).type() == QDBusMessage::ReplyMessage;
}

bool SingleInstance::handOver(const LaunchRequest &request) const
{
    QVariantMap platformData;
    if (!request.activationToken.isEmpty()) {
        platformData.insert(QStringLiteral("activation-token"), request.activationToken);
        platformData.insert(QStringLiteral("desktop-startup-id"), request.activationToken);
    }
    QList<std::pair<QString, QVariantList>> actions;
    if (request.scan)
        actions.append({QStringLiteral("scan"), {}});
    if (request.search)
        actions.append({QStringLiteral("search"), {*request.search}});
    if (request.showSuspicious)
        actions.append({QStringLiteral("show-suspicious"), {}});
    if (request.port)
        actions.append({QStringLiteral("select"), {request.port->toString()}});
    if (request.settings)
        actions.append({QStringLiteral("settings"), {}});
    if (actions.isEmpty() && request.hidden)
        return true; // it runs, and nothing is to be shown
    if (actions.isEmpty())
        return call(QStringLiteral("Activate"), {platformData});
    for (const auto &[name, parameter] : std::as_const(actions)) {
        if (!call(QStringLiteral("ActivateAction"), {name, QVariant::fromValue(parameter), platformData}))
            return false;
    }
    return true;
}

} // namespace Portmonote
