// SPDX-License-Identifier: MIT
#include "storage/Recovery.h"

#include "storage/Transaction.h"

#include <QFileInfo>
#include <QScopeGuard>
#include <QSqlError>
#include <QSqlField>
#include <QSqlRecord>
#include <QUuid>

#include <algorithm>

namespace Portmonote {

namespace {

/// What is skipped at once where a row cannot be read: a page holds some dozens of rows.
constexpr qint64 widestSkip = 64;
/// How often in a row nothing can be read before the rest of a table is given up.
constexpr int mostFailures = 20'000;
constexpr int rowsAtOnce = 500;

/// Carries the rows of one table from a damaged file into a new database.
class TableSalvage
{
public:
    TableSalvage(const QSqlDatabase &from, const Database &to, const QString &table)
        : m_from(from), m_to(to), m_table(table)
    {}

    MaybeError run(Salvaged &salvaged)
    {
        if (!prepare())
            return std::nullopt; // the damaged one has no such table, or its schema cannot be read
        Transaction transaction(m_to);
        if (transaction.beginError())
            return transaction.beginError();
        qint64 after = -1;
        qint64 skip = 1;
        for (int failures = 0; failures < mostFailures;) {
            const qint64 before = after;
            const bool isWhole = readRows(after, salvaged);
            if (isWhole && after == before)
                break; // the end of the table
            if (isWhole) {
                skip = 1;
                continue;
            }
            // Somewhere behind the last row that was read is a damaged page: step over it.
            failures = after == before ? failures + 1 : 0;
            skip = after == before ? std::min(skip * 2, widestSkip) : 1;
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
        m_id = static_cast<int>(shared.indexOf(QStringLiteral("id")));
        if (m_id < 0)
            return false;
        const QString names = shared.join(QStringLiteral(", "));
        m_select = QSqlQuery(m_from);
        m_select.setForwardOnly(true);
        m_insert = m_to.query();
        QStringList places(shared.size(), QStringLiteral("?"));
        m_width = static_cast<int>(shared.size());
        QSqlQuery last(m_from);
        if (last.exec(QStringLiteral("SELECT max(id) FROM %1").arg(m_table)) && last.next())
            m_last = last.value(0).toLongLong();
        return m_select.prepare(QStringLiteral("SELECT %1 FROM %2 WHERE id > ? ORDER BY id LIMIT %3")
                                    .arg(names, m_table)
                                    .arg(rowsAtOnce))
            && m_insert.prepare(QStringLiteral("INSERT OR IGNORE INTO %1 (%2) VALUES (%3)")
                                    .arg(m_table, names, places.join(QStringLiteral(", "))));
    }

    /// Up to rowsAtOnce rows behind `after`, which follows them; false where it ended by an error.
    bool readRows(qint64 &after, Salvaged &salvaged)
    {
        m_select.bindValue(0, after);
        if (!m_select.exec())
            return false;
        while (m_select.next()) {
            after = m_select.value(m_id).toLongLong();
            for (int i = 0; i < m_width; ++i)
                m_insert.bindValue(i, m_select.value(i));
            // A row that the schema does not take (garbage, or an event of a port that is lost) is lost.
            if (m_insert.exec() && m_insert.numRowsAffected() == 1)
                ++salvaged.rows[m_table];
            else
                markIncomplete(salvaged);
        }
        const bool isWhole = !m_select.lastError().isValid();
        m_select.finish();
        return isWhole;
    }

    void markIncomplete(Salvaged &salvaged) const
    {
        if (!salvaged.incomplete.contains(m_table))
            salvaged.incomplete.append(m_table);
    }

    QSqlDatabase m_from;
    const Database &m_to;
    QString m_table;
    QSqlQuery m_select;
    QSqlQuery m_insert;
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

} // namespace

StorageResult<Salvaged> salvage(const QString &path)
{
    const auto moved = setAside(path);
    if (!moved)
        return moved.error();
    Salvaged salvaged;
    salvaged.damagedPath = *moved;
    const auto fresh = Database::open(path);
    if (!fresh)
        return fresh.error();
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto remove = qScopeGuard([&name] { QSqlDatabase::removeDatabase(name); });
    QSqlDatabase damaged = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    damaged.setDatabaseName(salvaged.damagedPath);
    // Its journal may hold the latest rounds, so it is opened as it is; only read from.
    if (!damaged.open())
        return salvaged;
    QSqlQuery(damaged).exec(QStringLiteral("PRAGMA query_only = ON"));
    for (const QString &table : tablesOf(**fresh)) {
        if (auto failed = TableSalvage(damaged, **fresh, table).run(salvaged))
            return *failed;
    }
    return salvaged;
}

} // namespace Portmonote
