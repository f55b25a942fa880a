// SPDX-License-Identifier: MIT
#include "storage/LegacyDatabase.h"

#include "storage/Migrations.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QScopeGuard>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>
#include <QVariant>

#include <array>

namespace Portmonote {

namespace {

struct LegacyDatabaseText
{
    Q_DECLARE_TR_FUNCTIONS(LegacyDatabase)
};

constexpr int mostRows = 2'000'000;

/// What a table is called there, and in the JSON export.
struct Table
{
    const char *name;
    const char *list;
};
constexpr std::array tables{Table{"port_runtime", "runtimes"}, Table{"port_event", "events"},
                            Table{"port_note", "notes"}};

class Reader
{
public:
    Reader(const QSqlDatabase &database, QString *error) : m_database(database), m_error(error) {}

    /// Its one value, or nothing where the statement fails.
    [[nodiscard]] QVariant value(const QString &statement)
    {
        QSqlQuery query(m_database);
        if (!query.exec(statement) || !query.next()) {
            refuse(query.lastError().isValid() ? query.lastError().databaseText()
                                               : LegacyDatabaseText::tr("it holds nothing"));
            return {};
        }
        return query.value(0);
    }
    void refuse(const QString &why)
    {
        if (m_error->isEmpty())
            *m_error = why;
    }
    [[nodiscard]] bool checkTable(const Table &table)
    {
        QSqlQuery query(m_database);
        query.prepare(QStringLiteral("SELECT count(*) FROM sqlite_master WHERE name = ? AND type = 'table' "
                                     "AND sql NOT LIKE 'CREATE VIRTUAL%'"));
        query.addBindValue(QLatin1String(table.name));
        if (query.exec() && query.next() && query.value(0).toInt() == 1)
            return true;
        refuse(LegacyDatabaseText::tr("the table “%1” is missing: it is no database of the web Portmonote")
                   .arg(QLatin1String(table.name)));
        return false;
    }
    [[nodiscard]] QJsonArray rows(const Table &table)
    {
        QJsonArray rows;
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        // The names are ours.
        if (!query.exec(QStringLiteral("SELECT * FROM %1 ORDER BY id").arg(QLatin1String(table.name)))) {
            refuse(query.lastError().databaseText());
            return rows;
        }
        while (query.next() && m_error->isEmpty()) {
            if (rows.size() >= mostRows)
                refuse(LegacyDatabaseText::tr("the table “%1” is too long").arg(QLatin1String(table.name)));
            rows.append(row(query, table, rows.size()));
        }
        if (query.lastError().isValid())
            refuse(query.lastError().databaseText());
        return rows;
    }

private:
    [[nodiscard]] QJsonObject row(const QSqlQuery &query, const Table &table, qsizetype index)
    {
        QJsonObject object;
        const QSqlRecord record = query.record();
        for (int i = 0; i < record.count(); ++i) {
            const QVariant value = query.value(i);
            if (value.typeId() == QMetaType::QByteArray) {
                refuse(LegacyDatabaseText::tr("%1[%2].%3: is no text")
                           .arg(QLatin1String(table.list))
                           .arg(index)
                           .arg(record.fieldName(i).left(60)));
            }
            object.insert(record.fieldName(i),
                          value.isNull() ? QJsonValue() : QJsonValue::fromVariant(value));
        }
        return object;
    }

    QSqlDatabase m_database;
    QString *m_error;
};

QJsonObject readAll(const QSqlDatabase &database, QString *error)
{
    Reader reader(database, error);
    if (reader.value(QStringLiteral("PRAGMA application_id")).toInt() == applicationId) {
        reader.refuse(LegacyDatabaseText::tr(
            "it is a database of this program itself; open it with --database, or export it "
            "there and import that"));
        return {};
    }
    QJsonObject file;
    for (const Table &table : tables) {
        if (!error->isEmpty() || !reader.checkTable(table))
            return {};
    }
    const QString damage = reader.value(QStringLiteral("PRAGMA quick_check(1)")).toString();
    if (damage != QLatin1String("ok"))
        reader.refuse(LegacyDatabaseText::tr("it is damaged: %1").arg(damage.left(200)));
    for (const Table &table : tables) {
        if (error->isEmpty())
            file.insert(QLatin1String(table.list), reader.rows(table));
    }
    return file;
}

} // namespace

QJsonObject readLegacyDatabase(const QString &path, QString *error)
{
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto forget = qScopeGuard([&name] { QSqlDatabase::removeDatabase(name); });
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    database.setDatabaseName(path);
    if (!database.open()) {
        *error = database.lastError().databaseText();
        return {};
    }
    // Nothing that the file brings along is run.
    for (const char *pragma : {"PRAGMA trusted_schema = OFF", "PRAGMA cell_size_check = ON",
                               "PRAGMA mmap_size = 0", "PRAGMA query_only = ON"}) {
        QSqlQuery query(database);
        if (!query.exec(QLatin1String(pragma)) && error->isEmpty())
            *error = query.lastError().databaseText();
    }
    return error->isEmpty() ? readAll(database, error) : QJsonObject();
}

} // namespace Portmonote
