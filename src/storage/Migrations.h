// SPDX-License-Identifier: MIT
#pragma once

#include "storage/StorageError.h"

#include <QStringList>

#include <initializer_list>

namespace Portmonote {

class Database;

/// One step of the schema; steps are only ever added at the end.
struct Migration
{
    using RowStep = MaybeError (*)(const Database &);

    QStringList statements;
    RowStep rows = nullptr; ///< what SQL cannot say of the rows; runs behind the statements

    Migration(std::initializer_list<QString> sql) : statements(sql) {}
    explicit Migration(RowStep step) : rows(step) {}
};

/// All steps. The database's `user_version` says how many of them it has seen.
[[nodiscard]] const QList<Migration> &migrations();

/// `application_id` of our files, "PMNT".
inline constexpr int applicationId = 0x504d4e54;

/// Refuses a database of another program, or of a newer version of this one. Writes nothing.
[[nodiscard]] MaybeError checkOrigin(const Database &database);

/// Its schema is that of this version of the program.
[[nodiscard]] bool isUpToDate(const Database &database);

/// Brings the schema up to date, one transaction a step. Call it after checkOrigin().
[[nodiscard]] MaybeError migrate(const Database &database);

} // namespace Portmonote
