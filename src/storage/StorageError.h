// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

class QSqlError;

namespace Portmonote {

/// Why the database could not do what was asked, as a value until somebody words it for the user.
struct StorageError
{
    enum class Kind {
        CannotOpen, ///< missing folder, no permission, not a file
        Unsafe,     ///< a link, or somebody else's; `detail` says which, in words
        Foreign,    ///< a database, but none of ours
        Newer,      ///< written by a newer version of the program; left as it is
        Busy,       ///< another process holds the write lock for too long
        Full,       ///< no space, or a file size limit
        ReadOnly,
        Disk,   ///< it could not be read or written: a failing disk, or a limit on sizes
        Memory, ///< there was none left
        Damaged,
        Replaced, ///< the file at the path is no longer the one that is open
        Refused,  ///< what was to be written is not allowed; `detail` says why, in words
        Failed,   ///< anything else
    };
    Kind kind = Kind::Failed;
    QString path;
    QString detail; ///< what SQLite said

    /// One or two sentences: what happened, and what to do.
    [[nodiscard]] QString words() const;
    /// It may go well a little later, and nothing has to be done to the database for that.
    [[nodiscard]] bool isPassing() const;
    [[nodiscard]] static StorageError from(const QSqlError &error, const QString &path);
};

using MaybeError = std::optional<StorageError>;

/// A value, or why there is none.
template<typename T>
class StorageResult
{
public:
    StorageResult(T value) : m_content(std::move(value)) {}
    StorageResult(StorageError error) : m_content(std::move(error)) {}

    [[nodiscard]] explicit operator bool() const { return std::holds_alternative<T>(m_content); }
    [[nodiscard]] T &operator*() & { return std::get<T>(m_content); }
    [[nodiscard]] const T &operator*() const & { return std::get<T>(m_content); }
    /// By value, so that a loop over what a call returned does not outlive it.
    [[nodiscard]] T operator*() && { return std::get<T>(std::move(m_content)); }
    [[nodiscard]] T *operator->() { return &std::get<T>(m_content); }
    [[nodiscard]] const T *operator->() const { return &std::get<T>(m_content); }
    [[nodiscard]] const StorageError &error() const { return std::get<StorageError>(m_content); }

private:
    std::variant<T, StorageError> m_content;
};

} // namespace Portmonote
