// SPDX-License-Identifier: MIT
#include "storage/DatabaseCheck.h"

#include "storage/Migrations.h"
#include "storage/ReadOnlyHandle.h"

#include <QCoreApplication>
#include <QSqlError>

#include <array>
#include <utility>

namespace Portmonote {

namespace {

struct DatabaseCheckText
{
    Q_DECLARE_TR_FUNCTIONS(DatabaseCheck)
};

/// What the program relies on and SQLite does not enforce; each names the rows that break it.
struct Rule
{
    const char *words;
    const char *statement;
};
constexpr std::array rules{
    Rule{QT_TRANSLATE_NOOP("DatabaseCheck", "a port that is gone has no time since when"),
         "SELECT host_id || ' ' || protocol || '/' || port FROM port_runtime "
         "WHERE current_state = 'disappeared' AND last_disappeared_at IS NULL"},
    Rule{QT_TRANSLATE_NOOP("DatabaseCheck", "the addresses of a port are no list"),
         "SELECT host_id || ' ' || protocol || '/' || port FROM port_runtime "
         "WHERE NOT json_valid(addresses) OR json_type(addresses) <> 'array'"},
    Rule{QT_TRANSLATE_NOOP("DatabaseCheck", "the tags of a note are no list"),
         "SELECT host_id || ' ' || protocol || '/' || port FROM port_note "
         "WHERE NOT json_valid(tags) OR json_type(tags) <> 'array'"},
    Rule{QT_TRANSLATE_NOOP("DatabaseCheck", "the heartbeat that a port goes on with is not its own"),
         "SELECT r.host_id || ' ' || r.protocol || '/' || r.port FROM port_runtime r "
         "JOIN port_event e ON e.id = r.heartbeat_id "
         "WHERE e.port_runtime_id <> r.id OR e.event_type <> 'alive'"},
};

/// A check that cannot be made because the file is damaged is a finding itself.
class Checker
{
public:
    Checker(const QSqlDatabase &handle, QString path) : m_handle(handle), m_path(std::move(path)) {}

    void run()
    {
        rows(QStringLiteral("PRAGMA integrity_check(100)"),
             [this](const QSqlQuery &row) { addUnlessFine(row.value(0).toString()); });
        rows(QStringLiteral("PRAGMA foreign_key_check"), [this](const QSqlQuery &row) {
            add(DatabaseCheckText::tr("row %2 of %1 belongs to a row that is not there")
                    .arg(row.value(0).toString(), row.value(1).toString()));
        });
        if (!m_findings.isEmpty())
            return; // what follows would only say the same in other words
        for (const Rule &rule : rules) {
            rows(QLatin1String(rule.statement), [this, &rule](const QSqlQuery &row) {
                add(QStringLiteral("%1: %2").arg(row.value(0).toString(), DatabaseCheckText::tr(rule.words)));
            });
        }
    }
    /// What could be looked at is damaged, or it could not be looked at.
    [[nodiscard]] StorageResult<QStringList> result() const
    {
        if (m_findings.isEmpty() && m_error)
            return *m_error;
        return m_findings;
    }

private:
    template<typename Then>
    void rows(const QString &statement, Then then)
    {
        QSqlQuery query(m_handle);
        query.setForwardOnly(true);
        if (query.exec(statement)) {
            while (query.next())
                then(query);
        }
        if (!query.lastError().isValid())
            return;
        const StorageError error = StorageError::from(query.lastError(), m_path);
        using Kind = StorageError::Kind;
        if (error.kind == Kind::Damaged || error.kind == Kind::Failed) // e.g. a table that is not there
            add(query.lastError().databaseText());
        else if (!m_error)
            m_error = error;
    }
    void addUnlessFine(const QString &line)
    {
        if (line != QLatin1String("ok"))
            add(line);
    }
    void add(const QString &finding)
    {
        if (!m_findings.contains(finding))
            m_findings.append(finding);
    }

    QSqlDatabase m_handle;
    QString m_path;
    QStringList m_findings;
    MaybeError m_error; ///< it is busy, say
};

} // namespace

StorageResult<QStringList> checkFile(const QString &path)
{
    const ReadOnlyHandle file(path);
    if (file.error())
        return *file.error();
    const QSqlDatabase &handle = file.handle();
    Checker checker(handle, path);
    checker.run();
    const auto findings = checker.result();
    if (!findings)
        return findings;
    QSqlQuery origin(handle);
    const bool ours = origin.exec(QStringLiteral("PRAGMA application_id")) && origin.next()
        && origin.value(0).toInt() == applicationId;
    if (findings->isEmpty() && !ours)
        return StorageError{StorageError::Kind::Foreign, path, {}};
    return findings;
}

} // namespace Portmonote
