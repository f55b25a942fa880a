// SPDX-License-Identifier: MIT
#include "storage/Migrations.h"

#include "core/Redaction.h"
#include "storage/Database.h"
#include "storage/NoteSeal.h"
#include "storage/TimeMarkStore.h"
#include "storage/Transaction.h"

#include <QHash>
#include <QSqlError>

namespace Portmonote {

namespace {

Migration initialSchema()
{
    return {
        QStringLiteral(R"sql(
CREATE TABLE port_runtime (
    id                  INTEGER PRIMARY KEY,
    host_id             TEXT NOT NULL,
    protocol            TEXT NOT NULL CHECK (protocol IN ('tcp', 'udp')),
    port                INTEGER NOT NULL CHECK (port BETWEEN 1 AND 65535),
    first_seen_at       INTEGER NOT NULL,
    last_seen_at        INTEGER NOT NULL,
    last_disappeared_at INTEGER,
    current_state       TEXT NOT NULL CHECK (current_state IN ('active', 'disappeared')),
    current_pid         INTEGER,
    process_name        TEXT,
    cmdline             TEXT,
    uptime_seconds      INTEGER NOT NULL DEFAULT 0,
    appeared_at         INTEGER NOT NULL,
    process_started_at  INTEGER,
    addresses           TEXT NOT NULL DEFAULT '[]',
    exposure            TEXT NOT NULL,
    owner_kind          TEXT NOT NULL,
    owner_confidence    TEXT NOT NULL,
    owner_name          TEXT,
    owner_user          TEXT,
    owner_uid           INTEGER,
    owner_executable    TEXT,
    owner_script        TEXT,
    owner_unit          TEXT,
    owner_container     TEXT,
    owner_cgroup        TEXT,
    owner_hidden        INTEGER NOT NULL DEFAULT 0,
    sockets             TEXT NOT NULL DEFAULT '[]',
    boot_id             TEXT,
    heartbeat_id        INTEGER,
    presence_day        INTEGER NOT NULL DEFAULT 0,
    presence_mask       INTEGER NOT NULL DEFAULT 0,
    UNIQUE (host_id, protocol, port)
))sql"),
        QStringLiteral(R"sql(
CREATE TABLE round (
    id          INTEGER PRIMARY KEY,
    host_id     TEXT NOT NULL,
    started_at  INTEGER NOT NULL,
    finished_at INTEGER NOT NULL,
    valid       INTEGER NOT NULL CHECK (valid IN (0, 1)),
    reason      TEXT,
    looks       INTEGER NOT NULL DEFAULT 0,
    ports       INTEGER,
    appeared    INTEGER,
    changed     INTEGER,
    disappeared INTEGER
))sql"),
        QStringLiteral("CREATE INDEX round_by_time ON round (host_id, valid, finished_at)"),
        // What was there is NULL on heartbeats: it is what the event before them says.
        QStringLiteral(R"sql(
CREATE TABLE port_event (
    id               INTEGER PRIMARY KEY,
    port_runtime_id  INTEGER NOT NULL REFERENCES port_runtime (id) ON DELETE CASCADE,
    event_type       TEXT NOT NULL CHECK (event_type IN ('appeared', 'alive', 'disappeared',
                         'process_changed', 'exposure_changed', 'acknowledged')),
    timestamp        INTEGER NOT NULL,
    until_at         INTEGER,
    pid              INTEGER,
    process_name     TEXT,
    owner_kind       TEXT,
    owner_confidence TEXT,
    owner_name       TEXT,
    owner_user       TEXT,
    owner_uid        INTEGER,
    owner_executable TEXT,
    owner_script     TEXT,
    owner_unit       TEXT,
    owner_container  TEXT,
    owner_cgroup     TEXT,
    owner_hidden     INTEGER,
    addresses        TEXT,
    exposure         TEXT,
    same_identity    INTEGER
))sql"),
        QStringLiteral("CREATE INDEX port_event_by_port ON port_event (port_runtime_id, timestamp)"),
        QStringLiteral("CREATE INDEX port_event_transitions ON port_event (timestamp, port_runtime_id) "
                       "WHERE event_type IN ('appeared', 'disappeared')"),
        QStringLiteral("CREATE INDEX port_event_acknowledged ON port_event (port_runtime_id, timestamp) "
                       "WHERE event_type = 'acknowledged'"),
        // No foreign key to port_runtime: a note lives without its port.
        QStringLiteral(R"sql(
CREATE TABLE port_note (
    id                  INTEGER PRIMARY KEY,
    host_id             TEXT NOT NULL,
    protocol            TEXT NOT NULL CHECK (protocol IN ('tcp', 'udp')),
    port                INTEGER NOT NULL CHECK (port BETWEEN 1 AND 65535),
    title               TEXT NOT NULL DEFAULT '',
    description         TEXT NOT NULL DEFAULT '',
    owner               TEXT NOT NULL DEFAULT '',
    service_type        TEXT NOT NULL DEFAULT 'unknown',
    risk_level          TEXT CHECK (risk_level IN ('trusted', 'expected', 'suspicious')),
    tags                TEXT NOT NULL DEFAULT '[]',
    is_pinned           INTEGER NOT NULL DEFAULT 0 CHECK (is_pinned IN (0, 1)),
    identity_executable TEXT,
    identity_script     TEXT,
    identity_unit       TEXT,
    identity_uid        INTEGER,
    expected_exposure   TEXT,
    created_at          INTEGER,
    updated_at          INTEGER,
    UNIQUE (host_id, protocol, port)
))sql"),
        QStringLiteral(R"sql(
CREATE VIEW port_card AS
SELECT r.id, r.host_id, r.protocol, r.port, r.first_seen_at, r.last_seen_at, r.last_disappeared_at,
       r.current_state, r.current_pid, r.process_name, r.cmdline, r.uptime_seconds, r.appeared_at,
       r.process_started_at, r.addresses, r.exposure, r.owner_kind, r.owner_confidence, r.owner_name,
       r.owner_user, r.owner_uid, r.owner_executable, r.owner_script, r.owner_unit,
       r.owner_container, r.owner_cgroup, r.owner_hidden, r.sockets, r.boot_id, r.presence_day,
       r.presence_mask,
       n.id AS note_id, n.title, n.description, n.owner AS note_owner, n.service_type, n.risk_level,
       n.tags, n.is_pinned, n.identity_executable, n.identity_script, n.identity_unit, n.identity_uid,
       n.expected_exposure, n.created_at, n.updated_at,
       a.timestamp AS acknowledged_at, a.owner_executable AS acknowledged_executable,
       a.owner_script AS acknowledged_script, a.owner_unit AS acknowledged_unit,
       a.owner_uid AS acknowledged_uid, a.exposure AS acknowledged_exposure
  FROM port_runtime r
  LEFT JOIN port_note n ON n.host_id = r.host_id AND n.protocol = r.protocol AND n.port = r.port
  LEFT JOIN port_event a ON a.id = (SELECT e.id FROM port_event e
                                     WHERE e.port_runtime_id = r.id AND e.event_type = 'acknowledged'
                                     ORDER BY e.timestamp DESC, e.id DESC LIMIT 1)
)sql"),
    };
}

/// Rounds in the order in which they were recorded, whatever the clock said.
Migration roundOrder()
{
    return {QStringLiteral("CREATE INDEX round_by_order ON round (host_id, valid, id)")};
}

constexpr QLatin1String cardColumns(
    "r.id, r.host_id, r.protocol, r.port, r.first_seen_at, r.last_seen_at, r.last_disappeared_at, "
    "r.current_state, r.current_pid, r.process_name, r.cmdline, r.uptime_seconds, r.appeared_at, "
    "r.process_started_at, r.addresses, r.exposure, r.owner_kind, r.owner_confidence, r.owner_name, "
    "r.owner_user, r.owner_uid, r.owner_executable, r.owner_script, r.owner_unit, "
    "r.owner_container, r.owner_cgroup, r.owner_hidden, r.sockets, r.boot_id, r.presence_day, "
    "r.presence_mask, "
    "n.id AS note_id, n.title, n.description, n.owner AS note_owner, n.service_type, n.risk_level, "
    "n.tags, n.is_pinned, n.identity_executable, n.identity_script, n.identity_unit, "
    "n.identity_process, n.identity_uid, n.expected_exposure, n.created_at, n.updated_at, "
    "a.timestamp AS acknowledged_at, a.owner_executable AS acknowledged_executable, "
    "a.owner_script AS acknowledged_script, a.owner_unit AS acknowledged_unit, "
    "a.owner_kind AS acknowledged_kind, a.owner_name AS acknowledged_name, "
    "a.owner_uid AS acknowledged_uid, a.exposure AS acknowledged_exposure");

QString cardView()
{
    return QStringLiteral("CREATE VIEW port_card AS SELECT %1 FROM port_runtime r "
                          "LEFT JOIN port_note n ON n.host_id = r.host_id AND n.protocol = r.protocol AND "
                          "n.port = r.port "
                          "LEFT JOIN port_event a ON a.id = (SELECT e.id FROM port_event e "
                          "WHERE e.port_runtime_id = r.id AND e.event_type = 'acknowledged' "
                          "ORDER BY e.timestamp DESC, e.id DESC LIMIT 1)")
        .arg(cardColumns);
}

/// A process's name is an identity, too, where nothing better is known (notes that came by import).
Migration identityByProcess()
{
    return {
        QStringLiteral("ALTER TABLE port_note ADD COLUMN identity_process TEXT"),
        QStringLiteral("DROP VIEW port_card"),
        cardView(),
        // What the recorded owner of the port tells about notes that were written for it.
        QStringLiteral("UPDATE port_note SET identity_process = (SELECT r.owner_name FROM port_runtime r "
                       "WHERE r.host_id = port_note.host_id AND r.protocol = port_note.protocol "
                       "AND r.port = port_note.port AND r.owner_kind = 'process' "
                       "AND r.owner_executable IS port_note.identity_executable)"),
    };
}

/// Why a port was run, each time that it was run in another way; `report` is JSON (core/WhyReport).
Migration frozenWhy()
{
    return {
        QStringLiteral("CREATE TABLE port_why (id INTEGER PRIMARY KEY, "
                       "port_runtime_id INTEGER NOT NULL REFERENCES port_runtime (id) ON DELETE CASCADE, "
                       "taken_at INTEGER NOT NULL, report TEXT NOT NULL)"),
        QStringLiteral("CREATE INDEX port_why_by_port ON port_why (port_runtime_id, taken_at)"),
    };
}

/// One more type of event. A CHECK cannot be changed: the table is made anew, with its rows as they are.
Migration stoppedEvents()
{
    return {
        QStringLiteral("DROP VIEW port_card"),
        QStringLiteral(R"sql(
CREATE TABLE new_port_event (
    id               INTEGER PRIMARY KEY,
    port_runtime_id  INTEGER NOT NULL REFERENCES port_runtime (id) ON DELETE CASCADE,
    event_type       TEXT NOT NULL CHECK (event_type IN ('appeared', 'alive', 'disappeared',
                         'process_changed', 'exposure_changed', 'acknowledged', 'stopped')),
    timestamp        INTEGER NOT NULL,
    until_at         INTEGER,
    pid              INTEGER,
    process_name     TEXT,
    owner_kind       TEXT,
    owner_confidence TEXT,
    owner_name       TEXT,
    owner_user       TEXT,
    owner_uid        INTEGER,
    owner_executable TEXT,
    owner_script     TEXT,
    owner_unit       TEXT,
    owner_container  TEXT,
    owner_cgroup     TEXT,
    owner_hidden     INTEGER,
    addresses        TEXT,
    exposure         TEXT,
    same_identity    INTEGER
))sql"),
        QStringLiteral("INSERT INTO new_port_event SELECT * FROM port_event"),
        QStringLiteral("DROP TABLE port_event"),
        QStringLiteral("ALTER TABLE new_port_event RENAME TO port_event"),
        QStringLiteral("CREATE INDEX port_event_by_port ON port_event (port_runtime_id, timestamp)"),
        QStringLiteral("CREATE INDEX port_event_transitions ON port_event (timestamp, port_runtime_id) "
                       "WHERE event_type IN ('appeared', 'disappeared')"),
        QStringLiteral("CREATE INDEX port_event_acknowledged ON port_event (port_runtime_id, timestamp) "
                       "WHERE event_type = 'acknowledged'"),
        cardView(),
    };
}

/// What was acknowledged after the port appeared, by order, is not before it by the clock.
QString cardViewByOrder()
{
    QString columns = cardColumns;
    columns.replace(
        QLatin1String("a.timestamp AS acknowledged_at"),
        QLatin1String("CASE WHEN a.id IS NOT NULL AND a.id > (SELECT e.id FROM port_event e "
                      "WHERE e.port_runtime_id = r.id AND e.event_type = 'appeared' "
                      "ORDER BY e.id DESC LIMIT 1) "
                      "THEN max(a.timestamp, r.appeared_at) ELSE a.timestamp END AS acknowledged_at"));
    return QStringLiteral("CREATE VIEW port_card AS SELECT %1 FROM port_runtime r "
                          "LEFT JOIN port_note n ON n.host_id = r.host_id AND n.protocol = r.protocol AND "
                          "n.port = r.port "
                          "LEFT JOIN port_event a ON a.id = (SELECT e.id FROM port_event e "
                          "WHERE e.port_runtime_id = r.id AND e.event_type = 'acknowledged' "
                          "ORDER BY e.id DESC LIMIT 1)")
        .arg(columns);
}

/// The order of a port's events is that of their ids, whatever the clock said; and where time was not
/// even is written down. What asks for few of many events has an index of its own.
Migration evenTime()
{
    return {
        QStringLiteral("CREATE TABLE time_mark (id INTEGER PRIMARY KEY, host_id TEXT NOT NULL, "
                       "round_id INTEGER, kind TEXT NOT NULL CHECK (kind IN ('not_observed', 'clock_set', "
                       "'zone_changed')), cause TEXT NOT NULL DEFAULT 'unknown', from_at INTEGER NOT NULL, "
                       "until_at INTEGER NOT NULL CHECK (until_at >= from_at), "
                       "shift_ms INTEGER NOT NULL DEFAULT 0, after_event INTEGER NOT NULL DEFAULT 0)"),
        QStringLiteral("CREATE INDEX time_mark_by_time ON time_mark (host_id, until_at)"),
        // The clocks of the last valid round, to compare the next one's with.
        QStringLiteral("CREATE TABLE host_clock (host_id TEXT PRIMARY KEY, round_id INTEGER NOT NULL, "
                       "finished_at INTEGER NOT NULL, boot_id TEXT, boot_ms INTEGER, awake_ms INTEGER, "
                       "zone TEXT, utc_offset INTEGER, recent_gaps TEXT NOT NULL DEFAULT '[]') "
                       "WITHOUT ROWID"),
        // How far old heartbeats have become fewer: one row, or none.
        QStringLiteral("CREATE TABLE thinned (id INTEGER PRIMARY KEY CHECK (id = 1), "
                       "month INTEGER NOT NULL, port_runtime_id INTEGER NOT NULL)"),
        QStringLiteral("CREATE INDEX port_event_by_order ON port_event (port_runtime_id, id)"),
        QStringLiteral("CREATE INDEX port_event_told ON port_event (port_runtime_id, timestamp) "
                       "WHERE event_type <> 'alive'"),
        QStringLiteral("CREATE INDEX port_event_changes ON port_event (port_runtime_id, id, timestamp) "
                       "WHERE event_type IN ('appeared', 'disappeared', 'process_changed', "
                       "'exposure_changed')"),
        QStringLiteral("CREATE INDEX port_event_appeared ON port_event (port_runtime_id, id, timestamp) "
                       "WHERE event_type = 'appeared'"),
        QStringLiteral("CREATE INDEX port_event_gone ON port_event (port_runtime_id, id, timestamp) "
                       "WHERE event_type = 'disappeared'"),
        QStringLiteral("DROP INDEX port_event_acknowledged"),
        QStringLiteral("CREATE INDEX port_event_acknowledged ON port_event (port_runtime_id, id, timestamp) "
                       "WHERE event_type = 'acknowledged'"),
        QStringLiteral("DROP VIEW port_card"),
        cardViewByOrder(),
    };
}

/// The rounds that are there already.
MaybeError spansOfOldRounds(const Database &database)
{
    QSqlQuery query = database.query();
    if (!query.exec(QStringLiteral("SELECT DISTINCT host_id FROM round")))
        return database.error(query.lastError());
    QStringList hosts;
    while (query.next())
        hosts.append(query.value(0).toString());
    for (const QString &host : std::as_const(hosts)) {
        if (auto failed = TimeMarkStore(database).rebuildSpans(host))
            return failed;
    }
    return database.execute(QStringLiteral(
        "INSERT INTO host_clock (host_id, round_id, finished_at) SELECT host_id, id, finished_at FROM round "
        "WHERE id IN (SELECT max(id) FROM round WHERE valid = 1 GROUP BY host_id)"));
}

/// Command lines that were recorded before secrets were taken out of them.
MaybeError cleanCommandLines(const Database &database)
{
    QSqlQuery lines = database.query();
    if (!lines.exec(QStringLiteral("SELECT id, cmdline FROM port_runtime WHERE cmdline IS NOT NULL")))
        return database.error(lines.lastError());
    QHash<qint64, QString> cleaned;
    while (lines.next()) {
        const QString before = lines.value(1).toString();
        const QString after = redactedCommandLine(before);
        if (after != before)
            cleaned.insert(lines.value(0).toLongLong(), after);
    }
    QSqlQuery update = database.query();
    update.prepare(QStringLiteral("UPDATE port_runtime SET cmdline = ? WHERE id = ?"));
    for (auto line = cleaned.cbegin(); line != cleaned.cend(); ++line) {
        update.bindValue(0, line.value());
        update.bindValue(1, line.key());
        if (!update.exec())
            return database.error(update.lastError());
    }
    return std::nullopt;
}

/// The list of alerts, the mutes, and what is remembered between rounds. Owners, identities and the ports
/// of a range are JSON (storage/AlertJson).
Migration alerts()
{
    return {
        QStringLiteral("CREATE TABLE alert (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, "
                       "host_id TEXT NOT NULL, protocol TEXT NOT NULL, port INTEGER NOT NULL, "
                       "title TEXT NOT NULL, reason TEXT NOT NULL, owner TEXT NOT NULL, "
                       "exposure TEXT NOT NULL, at INTEGER NOT NULL, latest_at INTEGER NOT NULL, "
                       "times INTEGER NOT NULL DEFAULT 1, seen_at INTEGER, ended_at INTEGER)"),
        QStringLiteral("CREATE INDEX alert_by_time ON alert (latest_at)"),
        QStringLiteral("CREATE TABLE alert_memory (host_id TEXT NOT NULL, protocol TEXT NOT NULL, "
                       "port INTEGER NOT NULL, kind TEXT NOT NULL, progress INTEGER NOT NULL, "
                       "standing INTEGER NOT NULL, owner TEXT NOT NULL, exposure TEXT NOT NULL, "
                       "notified_at INTEGER, alert_id INTEGER NOT NULL, "
                       "PRIMARY KEY (host_id, protocol, port, kind))"),
        QStringLiteral("CREATE TABLE alert_mute (id INTEGER PRIMARY KEY, scope TEXT NOT NULL, "
                       "host_id TEXT NOT NULL, protocol TEXT, first_port INTEGER NOT NULL, "
                       "last_port INTEGER NOT NULL, identity TEXT NOT NULL, known INTEGER NOT NULL, "
                       "exposure TEXT NOT NULL, created_at INTEGER NOT NULL, covered TEXT NOT NULL)"),
        QStringLiteral("CREATE TABLE alert_learning (host_id TEXT PRIMARY KEY, learned_at INTEGER NOT NULL, "
                       "round_at INTEGER NOT NULL)"),
    };
}

constexpr QLatin1String cardColumnsWithDetails(
    ", r.owner_details, n.identity_socket_uid, n.identity_image, n.identity_place, "
    "a.owner_confidence AS acknowledged_confidence, a.owner_container AS acknowledged_container, "
    "a.owner_details AS acknowledged_details");

QString cardViewWithDetails()
{
    QString view = cardViewByOrder();
    view.replace(QStringLiteral(" FROM port_runtime r "),
                 cardColumnsWithDetails + QStringLiteral(" FROM port_runtime r "));
    return view;
}

/// What is known of an owner from where, his container and who made his socket; and identities that tell
/// the user of a process from the maker of its socket, and hold to the image of a container.
Migration ownerDetailsSteps()
{
    return {
        QStringLiteral("DROP VIEW port_card"),
        QStringLiteral("ALTER TABLE port_runtime ADD COLUMN owner_details TEXT"),
        QStringLiteral("ALTER TABLE port_event ADD COLUMN owner_details TEXT"),
        QStringLiteral("ALTER TABLE port_note ADD COLUMN identity_socket_uid INTEGER"),
        QStringLiteral("ALTER TABLE port_note ADD COLUMN identity_image TEXT"),
        QStringLiteral("ALTER TABLE port_note ADD COLUMN identity_place TEXT"),
        // Where no program was seen, the user was the one who made the socket.
        QStringLiteral("UPDATE port_note SET identity_socket_uid = identity_uid, identity_uid = NULL "
                       "WHERE identity_executable IS NULL OR identity_executable = ''"),
        QStringLiteral("UPDATE port_note SET identity_place = 'service' "
                       "WHERE identity_unit LIKE '%.service'"),
        cardViewWithDetails(),
    };
}

QString changeCounter(const QString &change, const QString &row)
{
    return QStringLiteral(
               "CREATE TRIGGER port_runtime_%1 AFTER %1 ON port_runtime WHEN (SELECT recording FROM "
               "fact_version WHERE host_id = %2.host_id) = 0 BEGIN UPDATE fact_version SET number "
               "= number + 1 WHERE host_id = %2.host_id; END")
        .arg(change, row);
}

QString cardViewWithStays()
{
    const QString seen = QStringLiteral("CASE r.stays WHEN 1 THEN coalesce((SELECT h.finished_at FROM "
                                        "host_clock h WHERE h.host_id = r.host_id), r.last_seen_at) "
                                        "ELSE r.last_seen_at END");
    QString view = cardViewWithDetails();
    view.replace(QLatin1String("r.last_seen_at,"), seen + QStringLiteral(" AS last_seen_at,"));
    view.replace(QLatin1String("r.uptime_seconds,"),
                 QStringLiteral("CASE r.stays WHEN 1 THEN max(0, (%1 - coalesce(r.process_started_at, "
                                "r.appeared_at)) / 1000) ELSE r.uptime_seconds END AS uptime_seconds,")
                     .arg(seen));
    return view;
}

/// A port that `stays` was seen in the last valid round of its host, and its heartbeat goes on until then:
/// rounds in which nothing happens to it write none of its rows (storage/StayingPorts).
Migration stayingPorts()
{
    return {
        QStringLiteral("DROP VIEW port_card"),
        QStringLiteral("ALTER TABLE port_runtime ADD COLUMN stays INTEGER NOT NULL DEFAULT 0"),
        QStringLiteral("CREATE INDEX port_runtime_apart ON port_runtime (host_id) "
                       "WHERE current_state = 'active' AND stays = 0"),
        cardViewWithStays(),
        // Another number with each change of the ports of a host: so that who remembers them knows whether
        // they are still so (storage/FactMemory). A round counts as one, and not each of its rows.
        QStringLiteral("CREATE TABLE fact_version (host_id TEXT PRIMARY KEY, number INTEGER NOT NULL, "
                       "recording INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID"),
        changeCounter(QStringLiteral("INSERT"), QStringLiteral("NEW")),
        changeCounter(QStringLiteral("UPDATE"), QStringLiteral("NEW")),
        changeCounter(QStringLiteral("DELETE"), QStringLiteral("OLD")),
    };
}

/// Other machines that are looked at; and notes that are for all hosts of a pattern: `port_note.host_id`
/// holds a host's id, or a pattern with `*` and `?`. A card has the note of its own host, else the one of the
/// pattern that names the most characters. Only what every SQL has: no GLOB.
Migration hostsAndPatterns()
{
    const QString isPattern = QStringLiteral("replace(replace(%1host_id, '*', ''), '?', '') <> %1host_id");
    const QString like = QStringLiteral(
        "replace(replace(replace(replace(replace(p.host_id, '!', '!!'), '%', '!%'), '_', "
        "'!_'), '*', '%'), '?', '_') ESCAPE '!'");
    QString view = cardViewWithStays();
    view.replace(QStringLiteral(" FROM port_runtime r "),
                 QStringLiteral(", n.host_id AS note_host_id FROM port_runtime r "));
    const QString note = QStringLiteral("n.id = coalesce((SELECT e.id FROM port_note e WHERE e.host_id = "
                                        "r.host_id AND e.protocol = r.protocol "
                                        "AND e.port = r.port), (SELECT p.id FROM port_note p WHERE ")
        + isPattern.arg(QStringLiteral("p."))
        + QStringLiteral(" AND p.protocol = r.protocol AND p.port = r.port AND r.host_id LIKE ") + like
        + QStringLiteral(" ORDER BY length(replace(replace(p.host_id, '*', ''), '?', '')) DESC, "
                         "length(replace(p.host_id, '*', '')) DESC, p.host_id LIMIT 1))");
    view.replace(QStringLiteral("n.host_id = r.host_id AND n.protocol = r.protocol AND n.port = r.port"),
                 note);
    return {
        QStringLiteral("CREATE TABLE host (host_id TEXT PRIMARY KEY, ssh_name TEXT NOT NULL, "
                       "interval_seconds INTEGER NOT NULL CHECK (interval_seconds > 0), "
                       "enabled INTEGER NOT NULL DEFAULT 1 CHECK (enabled IN (0, 1)), "
                       "added_at INTEGER NOT NULL)"),
        QStringLiteral("CREATE INDEX port_note_pattern ON port_note (protocol, port, host_id) WHERE ")
            + isPattern.arg(QString()),
        QStringLiteral("DROP VIEW port_card"),
        view,
    };
}

/// What a note held when Portmonote wrote it last (storage/NoteSeal); of those from before, what they hold
/// now.
Migration noteSeals()
{
    Migration step{QStringLiteral("ALTER TABLE port_note ADD COLUMN checksum TEXT")};
    step.rows = sealAllNotes;
    return step;
}

StorageResult<qint64> readNumber(const Database &database, const QString &statement)
{
    QSqlQuery query = database.query();
    if (!query.exec(statement) || !query.next())
        return database.error(query.lastError());
    return query.value(0).toLongLong();
}

MaybeError applyStep(const Database &database, qsizetype step)
{
    Transaction transaction(database);
    if (transaction.beginError())
        return transaction.beginError();
    // Somebody else may have done it while we waited.
    const auto version = readNumber(database, QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    if (*version > step)
        return std::nullopt;
    const Migration &migration = migrations().at(step);
    for (const QString &statement : migration.statements) {
        if (auto failed = database.execute(statement))
            return failed;
    }
    if (migration.rows) {
        if (auto failed = migration.rows(database))
            return failed;
    }
    for (const QString &statement : {QStringLiteral("PRAGMA application_id = %1").arg(applicationId),
                                     QStringLiteral("PRAGMA user_version = %1").arg(step + 1)}) {
        if (auto failed = database.execute(statement))
            return failed;
    }
    return transaction.commit();
}

} // namespace

const QList<Migration> &migrations()
{
    static const QList<Migration> steps{initialSchema(),
                                        roundOrder(),
                                        identityByProcess(),
                                        frozenWhy(),
                                        stoppedEvents(),
                                        Migration(cleanCommandLines),
                                        alerts(),
                                        evenTime(),
                                        Migration(spansOfOldRounds),
                                        ownerDetailsSteps(),
                                        stayingPorts(),
                                        hostsAndPatterns(),
                                        noteSeals()};
    return steps;
}

MaybeError checkOrigin(const Database &database)
{
    const auto version = readNumber(database, QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    const auto objects = readNumber(database, QStringLiteral("SELECT count(*) FROM sqlite_master"));
    if (!objects)
        return objects.error();
    if (*version == 0 && *objects == 0)
        return std::nullopt; // new
    const auto origin = readNumber(database, QStringLiteral("PRAGMA application_id"));
    if (!origin)
        return origin.error();
    if (*origin != applicationId)
        return StorageError{StorageError::Kind::Foreign, database.path(), {}};
    if (*version > migrations().size()) {
        return StorageError{StorageError::Kind::Newer, database.path(),
                            QStringLiteral("schema %1 > %2").arg(*version).arg(migrations().size())};
    }
    return std::nullopt;
}

bool isUpToDate(const Database &database)
{
    const auto version = readNumber(database, QStringLiteral("PRAGMA user_version"));
    return version && *version == migrations().size();
}

MaybeError migrate(const Database &database)
{
    const auto version = readNumber(database, QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    for (qsizetype step = *version; step < migrations().size(); ++step) {
        if (auto failed = applyStep(database, step))
            return failed;
    }
    return std::nullopt;
}

} // namespace Portmonote
