// SPDX-License-Identifier: MIT
#pragma once

#include "storage/StorageError.h"

#include <QSqlDatabase>

namespace Portmonote {

/// A connection that changes nothing, whatever state the file is in, for looking whether it is whole.
class ReadOnlyHandle
{
public:
    explicit ReadOnlyHandle(const QString &path);
    ~ReadOnlyHandle();
    Q_DISABLE_COPY_MOVE(ReadOnlyHandle)

    /// Why it could not be opened.
    [[nodiscard]] const MaybeError &error() const { return m_error; }
    [[nodiscard]] const QSqlDatabase &handle() const { return m_handle; }

private:
    bool open(const QString &name, const QString &options);

    QString m_name;
    QSqlDatabase m_handle;
    MaybeError m_error;
};

} // namespace Portmonote
