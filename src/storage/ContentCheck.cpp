// SPDX-License-Identifier: MIT
#include "storage/ContentCheck.h"

#include "storage/NoteSeal.h"
#include "storage/ReadOnlyHandle.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QSqlQuery>

#include <array>

namespace Portmonote {

namespace {

struct ContentCheckText
{
    Q_DECLARE_TR_FUNCTIONS(ContentCheck)
};

/// Each names the ports that break it.
struct Rule
{
    const char *words;
    const char *statement;
};
constexpr std::array rules{
    Rule{QT_TRANSLATE_NOOP("ContentCheck", "more than one row tells of it"),
         "SELECT host_id || ' ' || protocol || '/' || port FROM port_runtime "
         "GROUP BY host_id, protocol, port HAVING count(*) > 1"},
    Rule{QT_TRANSLATE_NOOP("ContentCheck", "a part of its history ends before it begins"),
         "SELECT DISTINCT r.host_id || ' ' || r.protocol || '/' || r.port FROM port_event e "
         "JOIN port_runtime r ON r.id = e.port_runtime_id WHERE e.until_at < e.timestamp"},
    // The order is that of the ids; what was imported is put between in the order of time. (That a port came
    // twice in a row is what two histories of it look like that were put together.)
    Rule{QT_TRANSLATE_NOOP("ContentCheck", "its history is not in order, though no clock was set"),
         "SELECT DISTINCT r.host_id || ' ' || r.protocol || '/' || r.port FROM "
         "(SELECT port_runtime_id, timestamp, lag(timestamp) OVER "
         "(PARTITION BY port_runtime_id ORDER BY id) AS before FROM port_event) e "
         "JOIN port_runtime r ON r.id = e.port_runtime_id WHERE e.timestamp + 300000 < e.before "
         "AND NOT EXISTS (SELECT 1 FROM time_mark m WHERE m.host_id = r.host_id AND m.kind = 'clock_set') "
         // Nor where its rounds tell of one: older versions and other machines' exports have no such marks.
         "AND NOT EXISTS (SELECT 1 FROM (SELECT finished_at, lag(finished_at) OVER (ORDER BY id) AS earlier "
         "FROM round WHERE host_id = r.host_id AND valid = 1) WHERE finished_at + 300000 < earlier)"},
};

} // namespace

StorageResult<QStringList> checkContent(const QString &path)
{
    const ReadOnlyHandle file(path);
    if (file.error())
        return *file.error();
    QStringList doubts;
    for (const Rule &rule : rules) {
        QSqlQuery query(file.handle());
        query.setForwardOnly(true);
        if (!query.exec(QLatin1String(rule.statement))) {
            const StorageError error = StorageError::from(query.lastError(), path);
            if (error.kind == StorageError::Kind::Failed)
                continue; // a database of an older version, without what is asked for
            return error;
        }
        while (query.next())
            doubts.append(
                QStringLiteral("%1: %2").arg(query.value(0).toString(), ContentCheckText::tr(rule.words)));
    }
    const BrokenSeals broken = brokenSeals(file.handle());
    if (!broken.error.isEmpty())
        return StorageError{StorageError::Kind::Failed, path, broken.error};
    for (const QString &note : broken.notes) {
        doubts.append(
            ContentCheckText::tr("%1: the note is not as Portmonote wrote it: the disk, or another program, "
                                 "changed it. Compare it with a backup; saving it takes it as it is.")
                .arg(note));
    }
    return doubts;
}

} // namespace Portmonote
