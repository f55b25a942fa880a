// SPDX-License-Identifier: MIT
#include "storage/OpenFiles.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QMutex>

#include <sys/stat.h>

namespace Portmonote {

namespace {

/// As SQLite itself keeps one for its locks: files that are open are a matter of the process.
class OpenFileTable
{
public:
    void add(const QString &path, const FileIdentity &identity)
    {
        const QMutexLocker lock(&m_mutex);
        Entry &entry = m_entries[path];
        if (entry.users++ == 0)
            entry.identity = identity;
    }
    void remove(const QString &path)
    {
        const QMutexLocker lock(&m_mutex);
        const auto entry = m_entries.find(path);
        if (entry != m_entries.end() && --entry->users == 0)
            m_entries.erase(entry);
    }
    std::optional<FileIdentity> at(const QString &path)
    {
        const QMutexLocker lock(&m_mutex);
        const auto entry = m_entries.constFind(path);
        return entry == m_entries.constEnd() ? std::nullopt : std::optional(entry->identity);
    }

private:
    struct Entry
    {
        FileIdentity identity;
        int users = 0;
    };
    QMutex m_mutex;
    QHash<QString, Entry> m_entries;
};

OpenFileTable &table()
{
    static OpenFileTable files;
    return files;
}

} // namespace

std::optional<FileIdentity> FileIdentity::at(const QString &path)
{
    struct stat file = {};
    if (::stat(QFile::encodeName(path).constData(), &file) != 0)
        return std::nullopt;
    return FileIdentity{file.st_dev, file.st_ino};
}

OpenFile::OpenFile(const QString &path, const FileIdentity &identity)
    : m_path(QFileInfo(path).absoluteFilePath()), m_identity(identity)
{
    table().add(m_path, m_identity);
}

OpenFile::~OpenFile()
{
    table().remove(m_path);
}

std::optional<FileIdentity> OpenFile::at(const QString &path)
{
    return table().at(QFileInfo(path).absoluteFilePath());
}

bool OpenFile::isTheOne() const
{
    return table().at(m_path) == m_identity;
}

} // namespace Portmonote
