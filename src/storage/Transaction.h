// SPDX-License-Identifier: MIT
#pragma once

#include "storage/Database.h"

namespace Portmonote {

/// A `BEGIN IMMEDIATE` transaction; rolled back unless commit() succeeds. Immediate, because one that
/// reads first and writes later fails at once when somebody else wrote in between.
class Transaction
{
public:
    explicit Transaction(const Database &database);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    /// Why it could not begin.
    [[nodiscard]] const MaybeError &beginError() const { return m_beginError; }
    /// Refuses when the file at the path is no longer the one that is open.
    [[nodiscard]] MaybeError commit();

private:
    const Database &m_database;
    MaybeError m_beginError;
    bool m_open = false;
};

/// Reads that all see the same state, whatever others write meanwhile.
class Snapshot
{
public:
    explicit Snapshot(const Database &database);
    ~Snapshot();
    Q_DISABLE_COPY_MOVE(Snapshot)

    [[nodiscard]] const MaybeError &beginError() const { return m_beginError; }

private:
    const Database &m_database;
    MaybeError m_beginError;
};

} // namespace Portmonote
