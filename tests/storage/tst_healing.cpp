// SPDX-License-Identifier: MIT
// What is noticed of a database that somebody else touched, and what is kept of one that was taken away.
#include "storage/Backup.h"
#include "storage/ContentCheck.h"
#include "storage/DatabaseCheck.h"
#include "storage/NoteStore.h"
#include "storage/Recovery.h"
#include "storage/RescueCopy.h"
#include "storage/StorageFixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

using namespace Portmonote;
using namespace Portmonote::StorageTest;

class TestHealing : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_store.reset(); }
    void everyNoteThatIsWrittenIsSealed();
    void aNoteThatAnotherProgramChangedIsDoubted_data();
    void aNoteThatAnotherProgramChangedIsDoubted();
    void olderNotesAreNotDoubted();
    void historiesThatMakeNoSenseAreDoubted_data();
    void historiesThatMakeNoSenseAreDoubted();
    void aClockThatWasSetExplainsTheOrder();
    void aDoubtIsNoDamage();
    void whatWasDeletedIsRescued();
    void anotherConnectionBeginsNoOtherDatabase();
    void anEmptiedDatabaseIsNotTakenForANewOne();
    void anEmptyFileIsANewDatabaseWhereNothingElseIs();
    void sealsSurviveASalvage();

private:
    [[nodiscard]] QStringList doubts() const
    {
        const auto found = checkContent(m_store->path());
        return found ? *found : QStringList{found.error().words()};
    }
    void execute(const QString &statement) const
    {
        const auto failed = m_store->database().execute(statement);
        QVERIFY2(!failed, failed ? qPrintable(failed->detail) : "");
    }
    void removeFiles() const
    {
        for (const char *ending : {"", "-wal", "-shm"})
            QFile::remove(m_store->path() + QLatin1String(ending));
    }
    std::unique_ptr<Store> m_store;
};

void TestHealing::init()
{
    m_store = std::make_unique<Store>();
    m_store->record(observationAt(noonDaysAgo(2), {seenPort(80), seenPort(443)}));
    m_store->record(observationAt(noonDaysAgo(1), {seenPort(80)}, {tcp(443)}));
    const NoteStore notes(m_store->database());
    QVERIFY(bool(notes.change(tcp(80), {.title = u"Web"_s, .owner = u"ann"_s}, 1000)));
}

void TestHealing::everyNoteThatIsWrittenIsSealed()
{
    const NoteStore notes(m_store->database());
    QVERIFY(bool(notes.changeAll({tcp(80), tcp(443), tcp(5)}, {.risk = Risk::Trusted}, 2000)));
    QCOMPARE(m_store->value(u"SELECT count(*) FROM port_note WHERE checksum IS NULL"_s).toInt(), 0);
    const QString before = m_store->value(u"SELECT checksum FROM port_note WHERE port = 80"_s).toString();
    QVERIFY(bool(notes.change(tcp(80), {.title = u"Another"_s}, 2000)));
    QVERIFY(m_store->value(u"SELECT checksum FROM port_note WHERE port = 80"_s).toString() != before);
    QCOMPARE(doubts(), QStringList());
}

void TestHealing::aNoteThatAnotherProgramChangedIsDoubted_data()
{
    QTest::addColumn<QString>("assignment");
    QTest::newRow("title") << u"title = 'Wec'"_s;
    QTest::newRow("a text is gone") << u"owner = ''"_s;
    QTest::newRow("a text moved to its neighbour") << u"title = 'Webann', owner = ''"_s;
    QTest::newRow("nothing is not the empty text") << u"risk_level = ''"_s;
    QTest::newRow("pin") << u"is_pinned = 1"_s;
    QTest::newRow("whom it is for") << u"identity_executable = '/bin/evil'"_s;
    QTest::newRow("exposure") << u"expected_exposure = NULL"_s;
    QTest::newRow("port") << u"port = 81"_s;
    QTest::newRow("checksum") << u"checksum = '1:00000000000000000000000000000000'"_s;
}

void TestHealing::aNoteThatAnotherProgramChangedIsDoubted()
{
    QFETCH(const QString, assignment);
    const bool allowed = !m_store->database().execute(u"UPDATE port_note SET "_s + assignment);
    if (!allowed)
        QSKIP("the schema does not take that");
    const QStringList found = doubts();
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().startsWith(u"local tcp/8"_s), qPrintable(found.first()));
    QVERIFY(checkFile(m_store->path())->isEmpty());
    // Saving it takes it as it is.
    QVERIFY(bool(NoteStore(m_store->database()).change(tcp(80), {.title = u"x"_s}, 3000)));
    QVERIFY(doubts().size() <= (assignment.startsWith(u"port"_s) ? 1 : 0));
}

void TestHealing::olderNotesAreNotDoubted()
{
    execute(u"UPDATE port_note SET checksum = NULL, title = 'of an older version'"_s);
    QCOMPARE(doubts(), QStringList());
    execute(u"UPDATE port_note SET checksum = '2:of a newer version'"_s);
    QCOMPARE(doubts(), QStringList());
}

void TestHealing::historiesThatMakeNoSenseAreDoubted_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("not in order") << u"INSERT INTO port_event (port_runtime_id, event_type, timestamp) "
                                     "SELECT id, 'acknowledged', 5 FROM port_runtime WHERE port = 80"_s;
    QTest::newRow("ends before it begins")
        << u"UPDATE port_event SET until_at = timestamp - 1 WHERE id = (SELECT min(id) FROM port_event)"_s;
}

void TestHealing::historiesThatMakeNoSenseAreDoubted()
{
    QCOMPARE(doubts(), QStringList());
    QFETCH(const QString, statement);
    execute(statement);
    QVERIFY(doubts().size() >= 1);
    QVERIFY(doubts().first().contains(u"tcp/"_s));
}

void TestHealing::aClockThatWasSetExplainsTheOrder()
{
    execute(u"INSERT INTO port_event (port_runtime_id, event_type, timestamp) "
            "SELECT id, 'acknowledged', 5 FROM port_runtime WHERE port = 80"_s);
    execute(u"INSERT INTO time_mark (host_id, kind, from_at, until_at) "
            "VALUES ('local', 'clock_set', 5, 5)"_s);
    QCOMPARE(doubts(), QStringList());
}

void TestHealing::aDoubtIsNoDamage()
{
    execute(u"UPDATE port_note SET title = 'Xeb'"_s);
    const QString copy = QFileInfo(m_store->path()).absolutePath() + u"/copy.db"_s;
    QVERIFY(!writeBackup(m_store->database(), copy)); // or there would be no backups from then on
    QCOMPARE(checkContent(copy)->size(), 1);
}

void TestHealing::whatWasDeletedIsRescued()
{
    removeFiles();
    const auto copy = writeRescueCopy(m_store->database());
    QVERIFY2(bool(copy), copy ? "" : qPrintable(copy.error().words()));
    QVERIFY(QFileInfo(*copy).fileName().startsWith(u"portmonote-rescued-"_s));
    QCOMPARE(QFile::permissions(*copy) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QVERIFY(!QFileInfo::exists(m_store->path()));
    const auto rescued = Database::open(*copy);
    QVERIFY(bool(rescued));
    QCOMPARE(NoteStore(**rescued).note(tcp(80))->value().title, u"Web"_s);
    QVERIFY(checkFile(*copy)->isEmpty() && checkContent(*copy)->isEmpty());
    const auto second = writeRescueCopy(m_store->database());
    QVERIFY(bool(second) && *second != *copy);
    // With its folder, too.
    QDir(QFileInfo(m_store->path()).absolutePath()).removeRecursively();
    QVERIFY(bool(writeRescueCopy(m_store->database())));
}

void TestHealing::anotherConnectionBeginsNoOtherDatabase()
{
    removeFiles();
    const auto refused = Database::open(m_store->path());
    QVERIFY(!refused);
    QVERIFY(refused.error().kind == StorageError::Kind::Replaced);
    QVERIFY(!QFileInfo::exists(m_store->path()));
    const QString path = m_store->path();
    const QString other = QFileInfo(path).absolutePath() + u"/other.db"_s;
    QVERIFY(bool(Database::open(other)));
    QCOMPARE(std::rename(QFile::encodeName(other).constData(), QFile::encodeName(path).constData()), 0);
    const auto replaced = Database::open(path);
    QVERIFY(!replaced);
    QVERIFY(replaced.error().kind == StorageError::Kind::Replaced);
}

void TestHealing::anEmptiedDatabaseIsNotTakenForANewOne()
{
    const auto emptied = [this](qint64 size) {
        QFile file(m_store->path());
        return file.resize(size) && !Database::open(m_store->path());
    };
    QVERIFY(emptied(0)); // this process has it open
    QVERIFY(emptied(1));
    const Store other;
    const QString path = QFileInfo(other.path()).absolutePath() + u"/later.db"_s;
    {
        const auto database = Database::open(path);
        QVERIFY(bool(database));
        QVERIFY(!BackupFolder(path).keepUp(**database, QDate::currentDate()));
    }
    QFile file(path);
    QVERIFY(file.resize(0));
    const auto opened = Database::open(path);
    QVERIFY(!opened); // there is a backup of it
    QVERIFY(opened.error().kind == StorageError::Kind::Damaged);
    QCOMPARE(QFileInfo(path).size(), 0);
}

void TestHealing::anEmptyFileIsANewDatabaseWhereNothingElseIs()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"new.db"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QVERIFY(bool(Database::open(path)));
}

void TestHealing::sealsSurviveASalvage()
{
    const QString path = m_store->path();
    execute(u"UPDATE port_note SET title = 'Xeb'"_s);
    const auto copy = QFileInfo(path).absolutePath() + u"/salvaged.db"_s;
    QVERIFY(!writeBackup(m_store->database(), copy));
    QVERIFY(bool(salvage(copy)));
    QCOMPARE(checkContent(copy)->size(), 1); // carried over, and still told
}

QTEST_GUILESS_MAIN(TestHealing)
#include "tst_healing.moc"
