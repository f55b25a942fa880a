// SPDX-License-Identifier: MIT
// Real database files, really damaged, and what becomes of them.
#include "storage/Backup.h"
#include "storage/DatabaseCheck.h"
#include "storage/NoteStore.h"
#include "storage/Recovery.h"
#include "storage/StorageFixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <sys/resource.h>

#include <csignal>

using namespace Portmonote;
using namespace Portmonote::StorageTest;

namespace {

constexpr qint64 pageSize = 4096;
constexpr int manyPorts = 300;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestRecovery : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_folder.reset(); }
    void cleanupTestCase()
    {
        QVERIFY2(m_somethingKept * 2 > m_salvages, qPrintable(QString::number(m_somethingKept)));
    }
    void aHealthyOneIsCarriedOverWhole();
    void whatCanBeReadOfADamagedOneIsKept_data();
    void whatCanBeReadOfADamagedOneIsKept();
    void nothingIsReadOfRubbishAndNothingIsDeleted();
    void theBackupTakesThePlaceAndTheFormerOneStays();
    void aDamagedBackupIsRefused();
    void whatIsInTheJournalOfADatabaseIsKept();
    void aSalvageThatFailsLeavesAllWhereItWas();
    void aHeartbeatThatIsLostIsNobodys();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"portmonote.db"_s); }
    static void fill(const QString &path, int ports);
    /// Overwrites the pages from `first` on.
    void damage(qint64 first, qint64 pages) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(first * pageSize));
        file.write(QByteArray(static_cast<int>(pages * pageSize), '\xa5'));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    int m_salvages = 0;
    int m_somethingKept = 0;
};

void TestRecovery::fill(const QString &path, int ports)
{
    const auto database = Database::open(path);
    QVERIFY(bool(database));
    QList<ObservedPort> seen;
    for (int i = 0; i < ports; ++i)
        seen.append(seenPort(static_cast<quint16>(1000 + i)));
    for (int round = 4; round > 0; --round)
        QVERIFY(bool(FactStore(**database).record(observationAt(noonDaysAgo(round), seen))));
    QList<PortKey> noted;
    for (int i = 0; i < ports; i += 3)
        noted.append(tcp(static_cast<quint16>(1000 + i)));
    NoteChange change;
    change.description = QString(200, u'd');
    QVERIFY(bool(NoteStore(**database).changeAll(noted, change, 5000)));
    QVERIFY(!(*database)->execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
}

void TestRecovery::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    fill(path(), manyPorts);
}

void TestRecovery::aHealthyOneIsCarriedOverWhole()
{
    const auto kept = salvage(path());
    QVERIFY2(bool(kept), kept ? "" : qPrintable(kept.error().words()));
    QCOMPARE(kept->incomplete, QStringList());
    QCOMPARE(kept->rows.value(u"port_runtime"_s), manyPorts);
    QCOMPARE(kept->rows.value(u"port_note"_s), manyPorts / 3);
    QCOMPARE(kept->rows.value(u"round"_s), 4);
    QCOMPARE(*checkFile(path()), QStringList());
    QVERIFY2(kept->words().contains(u"300"_s), qPrintable(kept->words()));
}

void TestRecovery::whatCanBeReadOfADamagedOneIsKept_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestRecovery::whatCanBeReadOfADamagedOneIsKept()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    const qint64 pages = QFileInfo(path()).size() / pageSize;
    for (int i = 0; i < 3; ++i)
        damage(random.bounded(2, static_cast<int>(pages)), 1);
    const QByteArray before = contentOf(path());
    const auto kept = salvage(path());
    QVERIFY2(bool(kept), kept ? "" : qPrintable(kept.error().words()));
    // Three pages of some hundred: most of it is there, unless the tables themselves are not known any more.
    m_salvages += 1;
    m_somethingKept += kept->total() > 0 ? 1 : 0;
    QVERIFY2(kept->total() > 0 || kept->words().contains(u"Nothing"_s), qPrintable(kept->words()));
    const bool isAll = kept->rows.value(u"port_runtime"_s) == manyPorts
        && kept->rows.value(u"port_note"_s) == manyPorts / 3
        && kept->rows.value(u"port_event"_s) == 4 * manyPorts;
    QVERIFY2(isAll || !kept->incomplete.isEmpty(), qPrintable(kept->words())); // what is missing is said
    QCOMPARE(*checkFile(path()), QStringList());
    QCOMPARE(contentOf(kept->damagedPath), before);
    const auto database = Database::open(path());
    QVERIFY(bool(database));
    QVERIFY(bool(FactStore(**database).record(observationAt(noonDaysAgo(0), {seenPort(80)}))));
}

void TestRecovery::nothingIsReadOfRubbishAndNothingIsDeleted()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(QByteArray(100'000, 'x'));
    file.close();
    const auto kept = salvage(path());
    QVERIFY2(bool(kept), kept ? "" : qPrintable(kept.error().words()));
    QCOMPARE(kept->total(), 0);
    QVERIFY(!kept->incomplete.isEmpty());
    QVERIFY2(kept->words().contains(u"Nothing"_s), qPrintable(kept->words()));
    QCOMPARE(contentOf(kept->damagedPath), QByteArray(100'000, 'x'));
    QCOMPARE(*checkFile(path()), QStringList());
}

void TestRecovery::theBackupTakesThePlaceAndTheFormerOneStays()
{
    const QString backup = m_folder->filePath(u"backup.db"_s);
    {
        const auto database = Database::open(path());
        QVERIFY(!writeBackup(**database, backup));
        QVERIFY(bool(FactStore(**database).record(observationAt(noonDaysAgo(0), {seenPort(80)}))));
    }
    damage(1, 1000);
    const QByteArray damaged = contentOf(path());
    const auto former = restoreBackup(backup, path());
    QVERIFY2(bool(former), former ? "" : qPrintable(former.error().words()));
    QCOMPARE(contentOf(*former), damaged);
    QCOMPARE(*checkFile(path()), QStringList());
    QVERIFY(QFile::exists(backup));
    const auto database = Database::open(path());
    QCOMPARE(CardStore(**database).cards()->size(), manyPorts);
    QCOMPARE(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestRecovery::aDamagedBackupIsRefused()
{
    const QString backup = m_folder->filePath(u"backup.db"_s);
    QFile file(backup);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(contentOf(path()).first(40'000));
    file.close();
    const QByteArray before = contentOf(path());
    QVERIFY(!restoreBackup(backup, path()));
    QVERIFY(!restoreBackup(m_folder->filePath(u"none.db"_s), path()));
    QCOMPARE(contentOf(path()), before);
    QCOMPARE(QDir(m_folder->path()).entryList({u"set-aside*"_s}), QStringList());
}

void TestRecovery::whatIsInTheJournalOfADatabaseIsKept()
{
    // As a program leaves it that was killed: the latest round is in the log only.
    const QString killed = m_folder->filePath(u"killed.db"_s);
    {
        const auto database = Database::open(path());
        QVERIFY(bool(FactStore(**database).record(observationAt(noonDaysAgo(0), {seenPort(80)}))));
        QVERIFY(QFile::copy(path(), killed));
        QVERIFY(QFile::copy(path() + u"-wal"_s, killed + u"-wal"_s));
    }
    const QByteArray database = contentOf(killed);
    const QByteArray journal = contentOf(killed + u"-wal"_s);
    QVERIFY(!journal.isEmpty());
    const auto kept = salvage(killed);
    QVERIFY2(bool(kept), kept ? "" : qPrintable(kept.error().words()));
    QCOMPARE(kept->rows.value(u"port_runtime"_s), manyPorts + 1);
    QCOMPARE(contentOf(kept->damagedPath), database); // it was only read
    QCOMPARE(contentOf(kept->damagedPath + u"-wal"_s), journal);
}

void TestRecovery::aSalvageThatFailsLeavesAllWhereItWas()
{
    const QByteArray before = contentOf(path());
    rlimit former = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &former), 0);
    ::signal(SIGXFSZ, SIG_IGN);
    rlimit small = former;
    small.rlim_cur = 64 * 1024; // as a disk that is full
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto kept = salvage(path());
    ::setrlimit(RLIMIT_FSIZE, &former);
    QVERIFY(!kept);
    QCOMPARE(contentOf(path()), before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(),
             1);
    QVERIFY(bool(salvage(path()))); // and again, with room
}

void TestRecovery::aHeartbeatThatIsLostIsNobodys()
{
    {
        const auto database = Database::open(path());
        QVERIFY(!(*database)->execute(u"DELETE FROM port_event WHERE event_type = 'alive'"_s));
    }
    QVERIFY(bool(salvage(path())));
    const auto database = Database::open(path());
    QSqlQuery query = (*database)->query();
    QVERIFY(query.exec(u"SELECT count(*) FROM port_runtime WHERE heartbeat_id IS NOT NULL"_s)
            && query.next());
    QCOMPARE(query.value(0).toInt(), 0);
}

QTEST_GUILESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
