// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace Portmonote {

/// Which file it is, whatever it is called.
struct FileIdentity
{
    quint64 device = 0;
    quint64 inode = 0;

    /// Nothing where there is none.
    [[nodiscard]] static std::optional<FileIdentity> at(const QString &path);

    friend bool operator==(const FileIdentity &, const FileIdentity &) = default;
};

/// Says, as long as it lives, that this process has a database open. All its connections, in whatever
/// thread, are to the same file then: one that is opened later must not begin another where that file
/// was taken away.
class OpenFile
{
public:
    OpenFile(const QString &path, const FileIdentity &identity);
    ~OpenFile();
    Q_DISABLE_COPY_MOVE(OpenFile)

    /// The file that this process has open at the path; nothing where it has none.
    [[nodiscard]] static std::optional<FileIdentity> at(const QString &path);
    /// The one that was first at the path is the one that counts.
    [[nodiscard]] bool isTheOne() const;

private:
    QString m_path;
    FileIdentity m_identity;
};

} // namespace Portmonote
