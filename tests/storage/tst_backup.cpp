// SPDX-License-Identifier: MIT
// Copies of real database files: whole or not there, and not too many of them.
#include "storage/Backup.h"
#include "storage/DatabaseCheck.h"
#include "storage/StorageFixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>

#include <sys/stat.h>

using namespace Portmonote;
using namespace Portmonote::StorageTest;

class TestBackup : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_store = std::make_unique<Store>(); }
    void aBackupIsADatabaseWithAllOfIt();
    void anOlderBackupIsReplacedWholeOrNotAtAll();
    void whatCannotBeWrittenIsSaid();
    void aCleanDatabaseHasNoFindings();
    void damageIsFound();
    void brokenRulesAreFound_data();
    void brokenRulesAreFound();
    void oneADayIsMadeAndOldOnesGo();
    void sevenDaysAndFourWeeksAreKept();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    /// Where the backups that are made by themselves are.
    [[nodiscard]] BackupFolder backups() const { return BackupFolder(m_store->path()); }

    /// Many pages of rows, all of them in the file itself.
    static void fill(const Database &database)
    {
        QVERIFY(!database.execute(
            u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000) "
            "INSERT INTO round (host_id, started_at, finished_at, valid, reason) "
            "SELECT 'local', i, i, 0, hex(randomblob(40)) FROM n"_s));
        QVERIFY(!database.execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    }

    std::unique_ptr<Store> m_store;
    QTemporaryDir m_folder;
};

void TestBackup::aBackupIsADatabaseWithAllOfIt()
{
    m_store->record(observationAt(noonDaysAgo(2), {seenPort(80), seenPort(443)}));
    m_store->record(observationAt(noonDaysAgo(1), {seenPort(80)}, {tcp(443)}));
    const QString path = file(u"copy.db"_s);
    ::umask(0);
    const auto failed = writeBackup(m_store->database(), path);
    ::umask(022);
    QVERIFY2(!failed, failed ? qPrintable(failed->words() + failed->detail) : "");
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
    const auto copy = Database::open(path);
    QVERIFY(bool(copy));
    const auto cards = CardStore(**copy).cards();
    QVERIFY(bool(cards));
    QCOMPARE(cards->size(), 2);
    QCOMPARE(EventStore(**copy).history((*CardStore(**copy).card(tcp(443)))->facts.id)->size(),
             m_store->history(tcp(443)).size());
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).filter(u"backup-"_s), QStringList());
}

void TestBackup::anOlderBackupIsReplacedWholeOrNotAtAll()
{
    const QString path = file(u"again.db"_s);
    QVERIFY(!writeBackup(m_store->database(), path));
    m_store->record(observationAt(noonDaysAgo(1), {seenPort(80)}));
    QVERIFY(!writeBackup(m_store->database(), path));
    QVERIFY(CardStore(**Database::open(path)).card(tcp(80))->has_value());
    // A source that is damaged must not replace the good one.
    const Store other;
    fill(other.database());
    QFile source(other.path());
    QVERIFY(source.open(QIODevice::ReadWrite));
    QVERIFY(source.seek(source.size() / 2));
    source.write(QByteArray(8192, '\xff'));
    source.close();
    QVERIFY(writeBackup(*other.open(), path));
    QVERIFY(CardStore(**Database::open(path)).card(tcp(80))->has_value());
}

void TestBackup::whatCannotBeWrittenIsSaid()
{
    QVERIFY(writeBackup(m_store->database(), file(u"no/such/folder.db"_s)));
    QVERIFY(writeBackup(m_store->database(), m_folder.path()));
    QVERIFY(QFile::link(u"/dev/null"_s, file(u"link.db"_s)));
    QVERIFY(writeBackup(m_store->database(), file(u"link.db"_s)));
}

void TestBackup::aCleanDatabaseHasNoFindings()
{
    m_store->record(observationAt(noonDaysAgo(1), {seenPort(80)}));
    m_store->record(observationAt(noonDaysAgo(0), {}, {tcp(80)}));
    QCOMPARE(*checkFile(m_store->path()), QStringList());
}

void TestBackup::damageIsFound()
{
    fill(m_store->database());
    const QString path = file(u"damaged.db"_s);
    QVERIFY(QFile::copy(m_store->path(), path));
    QFile damaged(path);
    QVERIFY(damaged.open(QIODevice::ReadWrite));
    QVERIFY(damaged.seek(damaged.size() / 2));
    damaged.write(QByteArray(5000, '\xff'));
    damaged.close();
    const auto findings = checkFile(path);
    QVERIFY(bool(findings));
    QVERIFY(!findings->isEmpty());
    QVERIFY(!checkFile(file(u"not-there.db"_s)));
}

void TestBackup::brokenRulesAreFound_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("an event of nobody")
        << u"INSERT INTO port_event (port_runtime_id, event_type, timestamp) VALUES (999, 'appeared', 1)"_s;
    QTest::newRow("gone without a time")
        << u"UPDATE port_runtime SET current_state = 'disappeared', last_disappeared_at = NULL"_s;
    QTest::newRow("addresses") << u"UPDATE port_runtime SET addresses = '127.0.0.1'"_s;
    QTest::newRow("tags") << u"INSERT INTO port_note (host_id, protocol, port, tags) VALUES "
                             "('local', 'tcp', 80, '{}')"_s;
    QTest::newRow("somebody else's heartbeat")
        << u"UPDATE port_runtime SET heartbeat_id = (SELECT min(id) FROM port_event)"_s;
}

void TestBackup::brokenRulesAreFound()
{
    QFETCH(const QString, statement);
    m_store->record(observationAt(noonDaysAgo(1), {seenPort(80)}));
    QVERIFY(!m_store->database().execute(u"PRAGMA foreign_keys = OFF"_s));
    const auto failed = m_store->database().execute(statement);
    QVERIFY2(!failed, failed ? qPrintable(failed->detail) : "");
    QCOMPARE(checkFile(m_store->path())->size(), 1);
}

void TestBackup::oneADayIsMadeAndOldOnesGo()
{
    m_store->record(observationAt(noonDaysAgo(1), {seenPort(80)}));
    const QDate first(2026, 1, 1);
    for (int day = 0; day < 60; ++day) {
        QVERIFY(backups().isDue(first.addDays(day)));
        QVERIFY(!backups().keepUp(m_store->database(), first.addDays(day)));
        QVERIFY(!backups().isDue(first.addDays(day)));
    }
    const auto entries = backups().entries();
    QCOMPARE(entries.size(), 11);
    QCOMPARE(entries.first().day, first.addDays(59));
    for (const auto &entry : entries) {
        QVERIFY(entry.bytes > 0);
        QCOMPARE(*checkFile(entry.path), QStringList());
    }
    QCOMPARE(QFile::permissions(QFileInfo(entries.first().path).path()) & QFile::ReadOther,
             QFile::Permissions());
    // Of another database in the same folder there are none.
    QVERIFY(BackupFolder(QFileInfo(m_store->path()).path() + u"/other.db"_s).entries().isEmpty());
    // A clock that was ahead for a day: today still gets one, and keeps it.
    QVERIFY(!backups().keepUp(m_store->database(), first.addYears(3)));
    QVERIFY(!backups().keepUp(m_store->database(), first.addDays(60)));
    QVERIFY(QFile::exists(backups().entries().at(1).path));
}

void TestBackup::sevenDaysAndFourWeeksAreKept()
{
    QList<QDate> days;
    const QDate last(2026, 11, 25);
    for (int age = 0; age < 200; ++age)
        days.append(last.addDays(-age));
    const QList<QDate> kept = BackupFolder::worthKeeping(days);
    QCOMPARE(kept.size(), 11);
    for (int age = 0; age < 7; ++age)
        QVERIFY(kept.contains(last.addDays(-age)));
    for (qsizetype i = 8; i < kept.size(); ++i)
        QVERIFY(kept.at(i).weekNumber() != kept.at(i - 1).weekNumber());
    QVERIFY(kept.last() > last.addDays(-40));
    // Few of them are all kept, however old.
    QCOMPARE(BackupFolder::worthKeeping({last.addYears(-3), last}).size(), 2);
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
