// SPDX-License-Identifier: MIT
#include "storage/Transaction.h"

namespace Portmonote {

Transaction::Transaction(const Database &database) : m_database(database)
{
    m_beginError = m_database.execute(QStringLiteral("BEGIN IMMEDIATE"));
    m_open = !m_beginError;
}

Transaction::~Transaction()
{
    if (m_open)
        (void)m_database.execute(QStringLiteral("ROLLBACK"));
}

Snapshot::Snapshot(const Database &database)
    : m_database(database), m_beginError(database.execute(QStringLiteral("BEGIN")))
{}

Snapshot::~Snapshot()
{
    if (!m_beginError)
        (void)m_database.execute(QStringLiteral("COMMIT"));
}

MaybeError Transaction::commit()
{
    if (auto replaced = m_database.verifyFile())
        return replaced;
    if (auto failed = m_database.execute(QStringLiteral("COMMIT")))
        return failed;
    m_open = false;
    return std::nullopt;
}

} // namespace Portmonote
