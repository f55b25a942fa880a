// SPDX-License-Identifier: MIT
#include "storage/ReadOnlyHandle.h"

#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>

namespace Portmonote {

ReadOnlyHandle::ReadOnlyHandle(const QString &path)
    : m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_handle(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
{
    constexpr int cannotOpen = 14; // SQLITE_CANTOPEN: a journal that cannot be shared
    if (!open(path, QStringLiteral("QSQLITE_OPEN_READONLY"))) {
        m_error = StorageError{StorageError::Kind::CannotOpen, path, m_handle.lastError().databaseText()};
        return;
    }
    QSqlQuery look(m_handle);
    const bool readable = look.exec(QStringLiteral("SELECT 1 FROM sqlite_master"));
    if (readable || (look.lastError().nativeErrorCode().toInt() & 0xff) != cannotOpen
        || QFileInfo(path + QStringLiteral("-wal")).size() > 0)
        return; // what is wrong is for who looks at it
    look = QSqlQuery();
    m_handle.close();
    const QUrl address = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    if (!open(QString::fromLatin1(address.toEncoded(QUrl::FullyEncoded)) + QStringLiteral("?immutable=1"),
              QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI")))
        m_error = StorageError{StorageError::Kind::CannotOpen, path, m_handle.lastError().databaseText()};
}

ReadOnlyHandle::~ReadOnlyHandle()
{
    m_handle.close();
    m_handle = {};
    QSqlDatabase::removeDatabase(m_name);
}

bool ReadOnlyHandle::open(const QString &name, const QString &options)
{
    m_handle.setDatabaseName(name);
    m_handle.setConnectOptions(options);
    return m_handle.open();
}

} // namespace Portmonote
