// SPDX-License-Identifier: MIT
#include "storage/DraftStore.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

namespace Portmonote {

namespace {

struct DraftStoreText
{
    Q_DECLARE_TR_FUNCTIONS(DraftStore)
};

constexpr qint64 mostBytes = 16 << 20;

QJsonObject toJson(const QHash<QString, QString> &fields)
{
    QJsonObject object;
    for (auto it = fields.begin(); it != fields.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QHash<QString, QString> fieldsFrom(const QJsonValue &value)
{
    QHash<QString, QString> fields;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        fields.insert(it.key(), it.value().toString());
    return fields;
}

} // namespace

DraftStore::DraftStore(const QString &databasePath, const QString &folder)
    : m_databasePath(QFileInfo(databasePath).absoluteFilePath()), m_folder(folder)
{}

QString DraftStore::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/portmonote/drafts");
}

QString DraftStore::fileOf(const PortKey &key) const
{
    // Host names may hold anything: a digest is a file name.
    const QString subject = m_databasePath + QLatin1Char('\n') + key.hostId + QLatin1Char('\n')
        + key.toString();
    const QByteArray digest = QCryptographicHash::hash(subject.toUtf8(), QCryptographicHash::Sha256);
    return m_folder + QLatin1Char('/') + QString::fromLatin1(digest.toHex().left(32))
        + QStringLiteral(".json");
}

std::optional<QString> DraftStore::save(const NoteDraft &draft) const
{
    const QJsonObject object{
        {QStringLiteral("database"), m_databasePath},     {QStringLiteral("host_id"), draft.key.hostId},
        {QStringLiteral("port"), draft.key.toString()},   {QStringLiteral("saved_at"), draft.savedAt},
        {QStringLiteral("fields"), toJson(draft.fields)}, {QStringLiteral("base"), toJson(draft.base)}};
    const QFile::Permissions own = QFile::ReadOwner | QFile::WriteOwner;
    if (!QFileInfo::exists(m_folder)) {
        QDir().mkpath(m_folder);
        QFile::setPermissions(m_folder, own | QFile::ExeOwner);
    }
    QSaveFile file(fileOf(draft.key));
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(own)
        && file.write(QJsonDocument(object).toJson()) > 0 && file.commit();
    if (written)
        return std::nullopt;
    return DraftStoreText::tr("What you are writing cannot be kept safe while you write (%1). Save soon.")
        .arg(file.errorString());
}

void DraftStore::remove(const PortKey &key) const
{
    QFile::remove(fileOf(key));
}

std::optional<NoteDraft> DraftStore::read(const QString &name) const
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    const auto key = PortKey::fromString(object.value(QStringLiteral("port")).toString(),
                                         object.value(QStringLiteral("host_id")).toString());
    if (!key || object.value(QStringLiteral("database")).toString() != m_databasePath)
        return std::nullopt;
    NoteDraft draft{*key, object.value(QStringLiteral("saved_at")).toInteger(),
                    fieldsFrom(object.value(QStringLiteral("fields"))),
                    fieldsFrom(object.value(QStringLiteral("base")))};
    return draft.fields.isEmpty() ? std::nullopt : std::optional<NoteDraft>(draft);
}

std::optional<NoteDraft> DraftStore::draft(const PortKey &key) const
{
    return read(fileOf(key));
}

QList<PortKey> DraftStore::keys() const
{
    QList<PortKey> keys;
    const QDir folder(m_folder);
    const QStringList files = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Time);
    for (const QString &file : files) {
        if (const auto found = read(folder.filePath(file)))
            keys.append(found->key);
    }
    return keys;
}

} // namespace Portmonote
