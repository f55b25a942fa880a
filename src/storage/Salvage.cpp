// SPDX-License-Identifier: MIT
#include "storage/Recovery.h"

#include "storage/Migrations.h"
#include "storage/Transaction.h"

#include <QFileInfo>
#include <QScopeGuard>
#include <QSqlError>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QUuid>

#include <algorithm>

namespace Portmonote {

namespace {

/// What is skipped at once where a row cannot be read, of tables with many rows: a page holds some dozens.
constexpr qint64 widestSkip = 16;
/// How often in a row nothing can be read before the rest of a table is given up.
constexpr int mostFailures = 50'000;
constexpr int rowsAtOnce = 500;

/// Carries the rows of one table from a damaged file into a new database.
class TableSalvage
{
public:
    TableSalvage(const QSqlDatabase &from, const Database &to, const QString &table)
        : m_from(from)
        , m_to(to)
        , m_table(table)
        // No row of these can be observed, or counted, again.
        , m_widestSkip(
              table == QLatin1String("port_note") || table == QLatin1String("port_runtime") ? 1 : widestSkip)
    {}

    MaybeError run(Salvaged &salvaged)
    {
        Transaction transaction(m_to);
        if (transaction.beginError())
            return transaction.beginError();
        if (!prepare()) {
            markIncomplete(salvaged);
            return transaction.commit();
        }
        if (m_id < 0) { // small, and nothing in it to step by
            if (!readRows(nullptr, salvaged))
                markIncomplete(salvaged);
            return m_failed ? m_failed : transaction.commit();
        }
        qint64 after = -1;
        qint64 skip = 1;
        for (int failures = 0; failures < mostFailures;) {
            const qint64 before = after;
            const bool isWhole = readRows(&after, salvaged);
            if (m_failed)
                return m_failed;
            if (isWhole && after == before)
                break; // the end of the table
            if (isWhole) {
                skip = 1;
                continue;
            }
            // Somewhere behind the last row that was read is a damaged page: step over it.
            failures = after == before ? failures + 1 : 0;
            skip = after == before ? std::min(skip * 2, m_widestSkip) : 1;
            after += skip;
            markIncomplete(salvaged);
            if (m_last >= 0 && after > m_last)
                break;
        }
        return transaction.commit();
    }

private:
    [[nodiscard]] QStringList columns(const QSqlDatabase &database) const
    {
        QStringList names;
        const QSqlRecord record = database.record(m_table);
        for (int i = 0; i < record.count(); ++i)
            names.append(record.fieldName(i));
        return names;
    }

    bool prepare()
    {
        QStringList shared = columns(m_from);
        const QStringList wanted = columns(m_to.handle());
        shared.removeIf([&wanted](const QString &name) { return !wanted.contains(name); });
        if (shared.isEmpty())
            return false;
        m_id = static_cast<int>(shared.indexOf(QStringLiteral("id")));
        const QString names = shared.join(QStringLiteral(", "));
        m_select = QSqlQuery(m_from);
        m_select.setForwardOnly(true);
        m_insert = m_to.query();
        const QStringList places(shared.size(), QStringLiteral("?"));
        m_width = static_cast<int>(shared.size());
        QSqlQuery last(m_from);
        if (m_id >= 0 && last.exec(QStringLiteral("SELECT max(id) FROM %1").arg(m_table)) && last.next())
            m_last = last.value(0).toLongLong();
        const QString some = QStringLiteral(" WHERE id > ? ORDER BY id LIMIT %1").arg(rowsAtOnce);
        return m_select.prepare(QStringLiteral("SELECT %1 FROM %2").arg(names, m_table)
                                + (m_id >= 0 ? some : QString()))
            && m_insert.prepare(QStringLiteral("INSERT OR IGNORE INTO %1 (%2) VALUES (%3)")
                                    .arg(m_table, names, places.join(QStringLiteral(", "))));
    }

    /// Up to rowsAtOnce rows behind `after`, which follows them; without it all. False where it ended by an
    /// error.
    bool readRows(qint64 *after, Salvaged &salvaged)
    {
        if (after)
            m_select.bindValue(0, *after);
        if (!m_select.exec())
            return false;
        while (!m_failed && m_select.next()) {
            if (after)
                *after = m_select.value(m_id).toLongLong();
            for (int i = 0; i < m_width; ++i)
                m_insert.bindValue(i, m_select.value(i));
            keepRow(salvaged);
        }
        const bool isWhole = !m_select.lastError().isValid();
        m_select.finish();
        return isWhole;
    }

    void keepRow(Salvaged &salvaged)
    {
        if (m_insert.exec() && m_insert.numRowsAffected() == 1) {
            ++salvaged.rows[m_table];
            return;
        }
        // What the schema does not take (garbage, or an event of a port that is lost) is lost; a disk that is
        // full is no property of the row.
        using Kind = StorageError::Kind;
        const StorageError error = m_to.error(m_insert.lastError());
        if (m_insert.lastError().isValid()
            && (error.kind == Kind::Full || error.kind == Kind::ReadOnly || error.kind == Kind::Damaged))
            m_failed = error;
        else
            markIncomplete(salvaged);
    }

    void markIncomplete(Salvaged &salvaged) const
    {
        if (!salvaged.incomplete.contains(m_table))
            salvaged.incomplete.append(m_table);
    }

    QSqlDatabase m_from;
    const Database &m_to;
    QString m_table;
    qint64 m_widestSkip;
    QSqlQuery m_select;
    QSqlQuery m_insert;
    MaybeError m_failed;
    int m_id = -1;
    int m_width = 0;
    qint64 m_last = -1; ///< the highest id, where that can be read
};

/// All tables of ours, those that others refer to first; notes before all.
QStringList tablesOf(const Database &database)
{
    QStringList tables = database.handle().tables();
    const QStringList first{QStringLiteral("port_note"), QStringLiteral("port_runtime")};
    tables.removeIf([&first](const QString &table) {
        return first.contains(table) || table.startsWith(QLatin1String("sqlite_"));
    });
    return first + tables;
}

/// What the rows refer to must be there, and what versions after `version` did to the rows of older ones is
/// done.
MaybeError makeConsistent(const Database &database, qsizetype version)
{
    Transaction transaction(database);
    if (transaction.beginError())
        return transaction.beginError();
    // What tells until when ports stayed may be lost, and their heartbeats, too.
    if (auto failed = database.execute(
            QStringLiteral("UPDATE port_runtime SET stays = 0, last_seen_at = coalesce((SELECT h.finished_at "
                           "FROM host_clock h "
                           "WHERE h.host_id = port_runtime.host_id), last_seen_at) WHERE stays = 1 AND (NOT "
                           "EXISTS (SELECT 1 "
                           "FROM host_clock h WHERE h.host_id = port_runtime.host_id) OR NOT EXISTS (SELECT "
                           "1 FROM port_event "
                           "e WHERE e.id = heartbeat_id AND e.port_runtime_id = port_runtime.id AND "
                           "e.event_type = 'alive'))")))
        return failed;
    // A new event would get the number of a heartbeat that is lost.
    if (auto failed = database.execute(QStringLiteral(
            "UPDATE port_runtime SET heartbeat_id = NULL, stays = 0 WHERE heartbeat_id IS NOT NULL AND NOT "
            "EXISTS "
            "(SELECT 1 FROM port_event e WHERE e.id = heartbeat_id AND e.port_runtime_id = port_runtime.id "
            "AND e.event_type = 'alive')")))
        return failed;
    for (const Migration &step : migrations().mid(version)) {
        if (step.rows) {
            if (auto failed = step.rows(database))
                return failed;
        }
    }
    return transaction.commit();
}

/// Reads `damaged` as it is, and changes nothing of it: its journal, too, is only read.
StorageResult<Salvaged> carryOver(const QString &damaged, const Database &fresh)
{
    Salvaged salvaged;
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto remove = qScopeGuard([&name] { QSqlDatabase::removeDatabase(name); });
    QSqlDatabase from = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    from.setDatabaseName(damaged);
    from.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
    const bool isReadable = from.open()
        && QSqlQuery(from).exec(QStringLiteral("SELECT 1 FROM sqlite_master"));
    for (const QString &table : tablesOf(fresh)) {
        if (!isReadable)
            salvaged.incomplete.append(table);
        else if (auto failed = TableSalvage(from, fresh, table).run(salvaged))
            return *failed;
    }
    QSqlQuery version(from);
    const bool isKnown = isReadable && version.exec(QStringLiteral("PRAGMA user_version")) && version.next();
    const auto before = isKnown ? std::clamp<qsizetype>(version.value(0).toLongLong(), 0, migrations().size())
                                : migrations().size();
    version.finish();
    if (auto failed = makeConsistent(fresh, before))
        return *failed;
    return salvaged;
}

} // namespace

StorageResult<Salvaged> salvage(const QString &path)
{
    // Made beside it, and put in its place when it is whole: whatever fails on the way, it can be tried
    // again.
    const QTemporaryDir beside(QFileInfo(path).absolutePath()
                               + QStringLiteral("/.portmonote-salvage-XXXXXX"));
    const QString building = beside.filePath(QStringLiteral("new.db"));
    StorageResult<Salvaged> salvaged = Salvaged();
    {
        const auto fresh = Database::open(building);
        if (!fresh)
            return fresh.error();
        salvaged = carryOver(path, **fresh);
        if (!salvaged)
            return salvaged;
        if (auto failed = (*fresh)->execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")))
            return *failed;
    }
    const auto former = putInPlace(building, path);
    if (!former)
        return former.error();
    salvaged->damagedPath = *former;
    return salvaged;
}

} // namespace Portmonote
