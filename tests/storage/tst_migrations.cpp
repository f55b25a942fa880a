// SPDX-License-Identifier: MIT
// The schema is a contract: names, columns, keys, and which indexes answer what.
#include "storage/StorageFixture.h"

#include "storage/Migrations.h"
#include "storage/NoteStore.h"

#include <QSqlRecord>

using namespace Portmonote;
using namespace Portmonote::StorageTest;

class TestMigrations : public QObject
{
    Q_OBJECT
private slots:
    void aDatabaseMigratedStepByStepEqualsAFreshOne();
    void rowsSurviveEveryStep();
    void openingAgainChangesNothing();
    void anInterruptedStepIsDoneAgain();
    void theColumnsOfTheContractAreThere_data();
    void theColumnsOfTheContractAreThere();
    void aPortIsThereOnce_data();
    void aPortIsThereOnce();
    void aNoteRefersToNoPort();
    void whatIsNotInTheContractIsRefused_data();
    void whatIsNotInTheContractIsRefused();
    void anIndexAnswersWhatIsAskedOften_data();
    void anIndexAnswersWhatIsAskedOften();

private:
    static QStringList column(const Database &database, const QString &statement, int index = 0)
    {
        QStringList values;
        QSqlQuery query = database.query();
        if (!query.exec(statement))
            return {u"failed"_s};
        while (query.next())
            values.append(query.value(index).toString());
        return values;
    }
    static QStringList schema(const Database &database)
    {
        return column(
            database,
            u"SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_master ORDER BY 1"_s);
    }
};

void TestMigrations::aDatabaseMigratedStepByStepEqualsAFreshOne()
{
    const Store fresh;
    // A database as each earlier version left it, taken from the steps themselves.
    for (qsizetype from = 1; from <= migrations().size(); ++from) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"old.db"_s);
        {
            QSqlDatabase old = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
            old.setDatabaseName(path);
            QVERIFY(old.open());
            QSqlQuery query(old);
            for (const Migration &step : migrations().first(from)) {
                for (const QString &statement : step.statements)
                    QVERIFY2(query.exec(statement), qPrintable(statement));
            }
            QVERIFY(query.exec(u"PRAGMA application_id = %1"_s.arg(applicationId)));
            QVERIFY(query.exec(u"PRAGMA user_version = %1"_s.arg(from)));
        }
        QSqlDatabase::removeDatabase(u"old"_s);
        const auto migrated = Database::open(path);
        QVERIFY(bool(migrated));
        QCOMPARE(schema(**migrated), schema(fresh.database()));
        QCOMPARE(column(**migrated, u"PRAGMA user_version"_s),
                 QStringList{QString::number(migrations().size())});
    }
}

void TestMigrations::rowsSurviveEveryStep()
{
    // As the first version wrote them.
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.db"_s);
    {
        QSqlDatabase old = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
        old.setDatabaseName(path);
        QVERIFY(old.open());
        QSqlQuery query(old);
        QStringList statements = migrations().first().statements;
        statements += {
            u"INSERT INTO port_runtime (id, host_id, protocol, port, first_seen_at, last_seen_at, "
            u"current_state, "
            "appeared_at, exposure, owner_kind, owner_confidence, owner_name, owner_executable, "
            "heartbeat_id, cmdline) VALUES "
            "(7, 'local', 'tcp', 80, 1000, 9000, 'active', 1000, 'all', 'process', 'confirmed', 'nginx', "
            "'/usr/sbin/nginx', 12, 'nginx --password=hunter2 -g daemon')"_s,
            u"INSERT INTO port_event (id, port_runtime_id, event_type, timestamp, pid, process_name, "
            u"exposure) VALUES "
            "(11, 7, 'appeared', 1000, 5, 'nginx', 'lan'), (15, 7, 'exposure_changed', 3000, 5, 'nginx', "
            "'all'), "
            "(16, 7, 'acknowledged', 4000, 5, 'nginx', 'all')"_s,
            u"INSERT INTO port_event (id, port_runtime_id, event_type, timestamp, until_at) VALUES "
            "(12, 7, 'alive', 2000, 9000)"_s,
            u"INSERT INTO port_note (host_id, protocol, port, title, risk_level, identity_executable) VALUES "
            "('local', 'tcp', 80, 'Site', 'trusted', '/usr/sbin/nginx')"_s,
            u"INSERT INTO port_note (host_id, protocol, port, title, identity_unit, identity_uid) VALUES "
            "('local', 'tcp', 81, 'Hidden', 'apache2.service', 0), ('local', 'tcp', 82, 'User', NULL, 33)"_s,
            u"UPDATE port_note SET identity_uid = 33 WHERE port = 80"_s,
            u"PRAGMA application_id = %1"_s.arg(applicationId),
            u"PRAGMA user_version = 1"_s};
        for (const QString &statement : std::as_const(statements))
            QVERIFY2(query.exec(statement), qPrintable(statement));
    }
    QSqlDatabase::removeDatabase(u"old"_s);
    const auto database = Database::open(path);
    QVERIFY(bool(database));
    const auto card = CardStore(**database).card(tcp(80));
    QCOMPARE((*card)->note->title, u"Site"_s);
    QCOMPARE((*card)->facts.commandLine,
             u"nginx --password=*** -g daemon"_s); // kept before secrets were taken out
    QCOMPARE((*card)->note->writtenFor.process, u"nginx"_s);
    QCOMPARE((*card)->facts.acknowledged->at, 4000);
    // Who was seen is told from who made a socket: the latter was all that was known of what was hidden.
    const NoteStore notes(**database);
    const Identity site = (*notes.note(tcp(80)))->writtenFor;
    QVERIFY(site.uid == 33U && !site.socketUid && site.place == Identity::Place::Unknown);
    const Identity hidden = (*notes.note(tcp(81)))->writtenFor;
    QVERIFY(!hidden.uid && hidden.socketUid == 0U && hidden.place == Identity::Place::Service);
    const Identity user = (*notes.note(tcp(82)))->writtenFor;
    QVERIFY(!user.uid && user.socketUid == 33U && user.place == Identity::Place::Unknown);
    const auto events = EventStore(**database).history(7);
    QStringList story;
    for (const PortEvent &event : *events)
        story.append(u"%1 %2 %3"_s.arg(event.id).arg(toString(event.type)).arg(event.until));
    QCOMPARE(story,
             (QStringList{u"11 appeared 1000"_s, u"12 alive 9000"_s, u"15 exposure_changed 3000"_s,
                          u"16 acknowledged 4000"_s}));
    QCOMPARE(column(**database, u"SELECT heartbeat_id FROM port_runtime"_s), QStringList{u"12"_s});
    QCOMPARE(column(**database, u"PRAGMA integrity_check"_s), QStringList{u"ok"_s});
    QVERIFY(column(**database, u"PRAGMA foreign_key_check"_s).isEmpty());
}

void TestMigrations::openingAgainChangesNothing()
{
    const Store store;
    store.record(observationAt(noonDaysAgo(1), {seenPort(80)}));
    const QStringList before = schema(store.database());
    const PortCard card = *store.card(tcp(80));
    QVERIFY(store.open() != nullptr);
    QCOMPARE(schema(store.database()), before);
    QVERIFY(*store.card(tcp(80)) == card);
    QCOMPARE(column(store.database(), u"PRAGMA application_id"_s),
             QStringList{QString::number(applicationId)});
    QVERIFY(!migrate(store.database()));
}

void TestMigrations::anInterruptedStepIsDoneAgain()
{
    // As a power cut leaves it: the file is there, and nothing is in it.
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"portmonote.db"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const auto opened = Database::open(path);
    QVERIFY(bool(opened));
    QCOMPARE(schema(**opened), schema(Store().database()));
}

void TestMigrations::theColumnsOfTheContractAreThere_data()
{
    QTest::addColumn<QString>("columns");
    QTest::newRow("port_runtime")
        << u"id host_id protocol port first_seen_at last_seen_at last_disappeared_at current_state "
           "current_pid process_name cmdline uptime_seconds addresses exposure"_s;
    QTest::newRow("port_event") << u"id port_runtime_id event_type timestamp pid process_name addresses"_s;
    QTest::newRow("port_note")
        << u"id host_id protocol port title description owner service_type risk_level tags is_pinned"_s;
    QTest::newRow("round") << u"id host_id started_at finished_at valid reason"_s;
    QTest::newRow("port_card")
        << u"id host_id protocol port current_state title note_owner risk_level tags is_pinned"_s;
}

void TestMigrations::theColumnsOfTheContractAreThere()
{
    QFETCH(QString, columns);
    const Store store;
    const QString table = QString::fromLatin1(QTest::currentDataTag());
    const QStringList there = column(store.database(), u"PRAGMA table_info(%1)"_s.arg(table), 1);
    for (const QString &name : columns.split(u' '))
        QVERIFY2(there.contains(name), qPrintable(name));
}

void TestMigrations::aPortIsThereOnce_data()
{
    QTest::addColumn<QString>("insert");
    QTest::newRow("port_runtime")
        << u"INSERT INTO port_runtime (host_id, protocol, port, first_seen_at, last_seen_at, "
           "current_state, appeared_at, exposure, owner_kind, owner_confidence) "
           "VALUES ('local', 'tcp', 80, 1, 1, 'active', 1, 'all', 'unknown', 'none')"_s;
    QTest::newRow("port_note")
        << u"INSERT INTO port_note (host_id, protocol, port) VALUES ('local', 'tcp', 80)"_s;
}

void TestMigrations::aPortIsThereOnce()
{
    QFETCH(QString, insert);
    const Store store;
    QVERIFY(!store.database().execute(insert));
    QVERIFY(store.database().execute(insert).has_value());
    QVERIFY(!store.database().execute(QString(insert).replace(u"'local'"_s, u"'web1'"_s)));
    QVERIFY(!store.database().execute(QString(insert).replace(u"'tcp'"_s, u"'udp'"_s)));
}

void TestMigrations::aNoteRefersToNoPort()
{
    const Store store;
    QVERIFY(column(store.database(), u"PRAGMA foreign_key_list(port_note)"_s).isEmpty());
    QVERIFY(column(store.database(), u"PRAGMA foreign_key_list(port_runtime)"_s).isEmpty());
    QCOMPARE(column(store.database(), u"PRAGMA foreign_key_list(port_event)"_s, 2),
             QStringList{u"port_runtime"_s});
}

void TestMigrations::whatIsNotInTheContractIsRefused_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("another protocol")
        << u"INSERT INTO port_note (host_id, protocol, port) VALUES ('local', 'sctp', 80)"_s;
    QTest::newRow("port 0")
        << u"INSERT INTO port_note (host_id, protocol, port) VALUES ('local', 'tcp', 0)"_s;
    QTest::newRow("port 65536")
        << u"INSERT INTO port_note (host_id, protocol, port) VALUES ('local', 'tcp', 65536)"_s;
    QTest::newRow("another risk")
        << u"INSERT INTO port_note (host_id, protocol, port, risk_level) VALUES ('a', 'tcp', 1, 'nice')"_s;
    QTest::newRow("an empty risk")
        << u"INSERT INTO port_note (host_id, protocol, port, risk_level) VALUES ('a', 'tcp', 1, '')"_s;
    QTest::newRow("another state") << u"UPDATE port_runtime SET current_state = 'ghost'"_s;
    QTest::newRow("another event") << u"UPDATE port_event SET event_type = 'vanished'"_s;
    QTest::newRow("an event of no port") << u"UPDATE port_event SET port_runtime_id = 4711"_s;
}

void TestMigrations::whatIsNotInTheContractIsRefused()
{
    QFETCH(QString, statement);
    const Store store;
    store.record(observationAt(noonDaysAgo(1), {seenPort(80)}));
    QVERIFY(store.database().execute(statement).has_value());
}

void TestMigrations::anIndexAnswersWhatIsAskedOften_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("index");
    // As the stores ask it.
    QTest::newRow("history of a port")
        << u"SELECT * FROM port_event WHERE port_runtime_id = 1 ORDER BY id"_s << u"port_event_by_order"_s;
    QTest::newRow("a page of it")
        << u"SELECT * FROM port_event WHERE port_runtime_id = 1 AND id < 7 ORDER BY id DESC LIMIT 200"_s
        << u"port_event_by_order"_s;
    QTest::newRow("what a timeline begins with")
        << u"SELECT * FROM port_event WHERE port_runtime_id = 1 AND event_type IN ('appeared', "
           u"'disappeared', "
           "'process_changed', 'exposure_changed') AND +timestamp <= 7 ORDER BY id DESC LIMIT 1"_s
        << u"port_event_changes"_s;
    QTest::newRow("what a timeline shows")
        << u"SELECT * FROM port_event WHERE port_runtime_id = 1 AND event_type <> 'alive' AND timestamp > 7 "
           "AND timestamp <= 9 ORDER BY id"_s
        << u"port_event_told"_s;
    QTest::newRow("spans without observation")
        << u"SELECT * FROM time_mark WHERE host_id = 'local' AND until_at >= 7 AND from_at <= 9 ORDER BY id"_s
        << u"time_mark_by_time"_s;
    QTest::newRow("recent transitions")
        << u"SELECT port_runtime_id, timestamp FROM port_event WHERE event_type IN "
           "('appeared', 'disappeared') AND timestamp >= 1 ORDER BY timestamp, id"_s
        << u"port_event_transitions"_s;
    QTest::newRow("latest round") << u"SELECT * FROM round WHERE host_id = 'local' AND valid = 1 "
                                     "ORDER BY id DESC LIMIT 1"_s
                                  << u"round_by_order"_s;
    QTest::newRow("rounds of a day")
        << u"SELECT 1 FROM round WHERE host_id = 'local' AND valid = 1 AND finished_at >= 1 "
           "AND finished_at < 2"_s
        << u"round_by_time"_s;
    QTest::newRow("all cards, with what was acknowledged last")
        << u"SELECT * FROM port_card ORDER BY host_id, port, protocol"_s << u"port_event_acknowledged"_s;
    QTest::newRow("one card")
        << u"SELECT * FROM port_card WHERE host_id = 'local' AND protocol = 'tcp' AND port = 80"_s
        << u"sqlite_autoindex_port_runtime_1"_s;
}

void TestMigrations::anIndexAnswersWhatIsAskedOften()
{
    QFETCH(QString, statement);
    QFETCH(QString, index);
    const Store store;
    const QStringList plan = column(store.database(), u"EXPLAIN QUERY PLAN "_s + statement, 3);
    const QString all = plan.join(u'\n');
    QVERIFY2(all.contains(index), qPrintable(all));
    for (const QString &step : plan) {
        const bool scansEvents = step.startsWith(u"SCAN e") || step.startsWith(u"SCAN a")
            || step.startsWith(u"SCAN port_event") || step.startsWith(u"SCAN round")
            || step.startsWith(u"SCAN n");
        QVERIFY2(!scansEvents || step.contains(u"USING"), qPrintable(all));
    }
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
