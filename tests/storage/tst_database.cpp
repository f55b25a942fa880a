// SPDX-License-Identifier: MIT
// The file: whose it is, what is refused, and what happens when it is taken away.
#include "storage/StorageFixture.h"

#include "storage/Migrations.h"
#include "storage/NoteStore.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>

#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>

using namespace Portmonote;
using namespace Portmonote::StorageTest;

namespace {

int permissionsOf(const QString &path)
{
    struct stat file = {};
    return ::stat(QFile::encodeName(path).constData(), &file) == 0 ? int(file.st_mode & 07777) : -1;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// Writes a database with plain SQLite.
bool makeDatabase(const QString &path, const QStringList &statements)
{
    bool done = true;
    {
        QSqlDatabase handle = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plain"_s);
        handle.setDatabaseName(path);
        done = handle.open();
        for (const QString &statement : statements)
            done = done && QSqlQuery(handle).exec(statement);
    }
    QSqlDatabase::removeDatabase(u"plain"_s);
    return done;
}

StorageError errorOf(const QString &path)
{
    const auto opened = Database::open(path);
    return opened ? StorageError{} : opened.error();
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT
private slots:
    void linksAndFilesOfOthersAreRefused();
    void filesAreForTheirOwnerOnly_data();
    void filesAreForTheirOwnerOnly();
    void aFolderThatIsThereKeepsItsPermissions();
    void theConnectionIsSetUpSafely();
    void whatIsNotOursIsRefusedAndUnchanged_data();
    void whatIsNotOursIsRefusedAndUnchanged();
    void whatCannotBeOpenedIsSaid_data();
    void whatCannotBeOpenedIsSaid();
    void afterTheFileWasTakenAwayNothingIsWritten_data();
    void afterTheFileWasTakenAwayNothingIsWritten();
    void aBusyDatabaseIsWaitedForAndThenSaid();
    void changesOfOthersAreNoticed();
    void manyProcessesMayOpenANewDatabaseAtOnce();
    void connectionsAreCleanedUp();
};

void TestDatabase::linksAndFilesOfOthersAreRefused()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"real.db"_s);
    QVERIFY(bool(Database::open(path)));
    QVERIFY(QFile::link(path, folder.filePath(u"link.db"_s)));
    QVERIFY(errorOf(folder.filePath(u"link.db"_s)).kind == StorageError::Kind::Unsafe);
    QVERIFY(errorOf(folder.filePath(u"link.db"_s)).words().contains(u"link"_s));
    // One that points nowhere is not followed to make the file there.
    const QString nowhere = folder.filePath(u"victim"_s);
    QVERIFY(QFile::link(nowhere, folder.filePath(u"dangling.db"_s)));
    QVERIFY(errorOf(folder.filePath(u"dangling.db"_s)).kind == StorageError::Kind::Unsafe);
    QVERIFY(!QFileInfo::exists(nowhere));
    if (::geteuid() != 0)
        QSKIP("wants root, to give a file away");
    const QByteArray before = bytesOf(path);
    QCOMPARE(::chown(QFile::encodeName(path).constData(), 65534, 65534), 0);
    QVERIFY(errorOf(path).kind == StorageError::Kind::Unsafe);
    QVERIFY(errorOf(path).words().contains(u"somebody else"_s));
    QCOMPARE(bytesOf(path), before);
}

void TestDatabase::filesAreForTheirOwnerOnly_data()
{
    QTest::addColumn<int>("mask");
    QTest::newRow("everything is allowed") << 0;
    QTest::newRow("usual") << 022;
    QTest::newRow("strict") << 077;
}

void TestDatabase::filesAreForTheirOwnerOnly()
{
    QFETCH(int, mask);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"data/portmonote/portmonote.db"_s);
    const mode_t before = ::umask(static_cast<mode_t>(mask));
    const auto restore = qScopeGuard([before] { ::umask(before); });
    const auto database = Database::open(path);
    QVERIFY(bool(database));
    QVERIFY(bool(NoteStore(**database).change(tcp(80), {.title = u"x"_s}, 1)));
    QCOMPARE(permissionsOf(QFileInfo(path).path()), 0700);
    QCOMPARE(permissionsOf(path), 0600);
    QCOMPARE(permissionsOf(path + u"-wal"_s), 0600);
    QCOMPARE(permissionsOf(path + u"-shm"_s), 0600);
}

void TestDatabase::aFolderThatIsThereKeepsItsPermissions()
{
    const QTemporaryDir folder;
    QCOMPARE(::chmod(QFile::encodeName(folder.path()).constData(), 0755), 0);
    QVERIFY(bool(Database::open(folder.filePath(u"portmonote.db"_s))));
    QCOMPARE(permissionsOf(folder.path()), 0755); // it may be anybody's
    QCOMPARE(permissionsOf(folder.filePath(u"portmonote.db"_s)), 0600);
}

void TestDatabase::theConnectionIsSetUpSafely()
{
    const Store store;
    QCOMPARE(store.value(u"PRAGMA journal_mode"_s).toString(), u"wal"_s);
    QCOMPARE(store.value(u"PRAGMA synchronous"_s).toInt(), 2);
    QCOMPARE(store.value(u"PRAGMA foreign_keys"_s).toInt(), 1);
    QCOMPARE(store.value(u"PRAGMA trusted_schema"_s).toInt(), 0);
    QCOMPARE(store.value(u"PRAGMA application_id"_s).toInt(), applicationId);
    QCOMPARE(store.value(u"PRAGMA busy_timeout"_s).toInt(), 15'000);
}

void TestDatabase::whatIsNotOursIsRefusedAndUnchanged_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    const QString table = u"CREATE TABLE bookmarks (url TEXT)"_s;
    const auto row = [](const char *name, const QStringList &statements, StorageError::Kind kind) {
        QTest::newRow(name) << statements << QByteArray() << static_cast<int>(kind);
    };
    const auto raw = [](const char *name, const QByteArray &bytes, StorageError::Kind kind) {
        QTest::newRow(name) << QStringList() << bytes << static_cast<int>(kind);
    };
    row("another program's", {table}, StorageError::Kind::Foreign);
    row("another program's with its own versions", {table, u"PRAGMA user_version = 1"_s},
        StorageError::Kind::Foreign);
    row("another program's, empty", {u"PRAGMA application_id = 77"_s, u"PRAGMA user_version = 3"_s},
        StorageError::Kind::Foreign);
    row("ours, from the future",
        {table, u"PRAGMA application_id = %1"_s.arg(applicationId), u"PRAGMA user_version = 9999"_s},
        StorageError::Kind::Newer);
    raw("a text", "Dear diary,\n" + QByteArray(5000, 'x'), StorageError::Kind::Damaged);
    raw("zeros", QByteArray(8192, '\0'), StorageError::Kind::Damaged);
    raw("a head and then nothing sensible", "SQLite format 3\0"_ba + QByteArray(4096, '\xff'),
        StorageError::Kind::Damaged);
}

void TestDatabase::whatIsNotOursIsRefusedAndUnchanged()
{
    QFETCH(QStringList, statements);
    QFETCH(QByteArray, bytes);
    QFETCH(int, kind);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"file.db"_s);
    QVERIFY(bytes.isEmpty() ? makeDatabase(path, statements) : write(path, bytes));
    const QByteArray before = bytesOf(path);
    const auto opened = Database::open(path);
    QVERIFY(!opened);
    QCOMPARE(int(opened.error().kind), kind);
    QVERIFY(opened.error().words().contains(path));
    QCOMPARE(bytesOf(path), before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"file.db"_s}); // no journals either
}

void TestDatabase::whatCannotBeOpenedIsSaid_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("a folder") << u"/tmp"_s;
    QTest::newRow("below a file") << u"/etc/passwd/portmonote.db"_s;
    QTest::newRow("nowhere") << u"/proc/portmonote/portmonote.db"_s;
    QTest::newRow("no name") << u""_s;
}

void TestDatabase::whatCannotBeOpenedIsSaid()
{
    QFETCH(QString, path);
    const auto opened = Database::open(path);
    QVERIFY(!opened);
    QCOMPARE(int(opened.error().kind), int(StorageError::Kind::CannotOpen));
    QVERIFY(!opened.error().words().isEmpty());
}

void TestDatabase::afterTheFileWasTakenAwayNothingIsWritten_data()
{
    QTest::addColumn<bool>("replaced");
    QTest::newRow("deleted") << false;
    QTest::newRow("replaced by a copy") << true;
}

void TestDatabase::afterTheFileWasTakenAwayNothingIsWritten()
{
    QFETCH(bool, replaced);
    const Store store;
    store.record(observationAt(noonDaysAgo(1), {seenPort(80)}));
    if (replaced) {
        QVERIFY(QFile::copy(store.path(), store.path() + u".copy"_s));
        QCOMPARE(std::rename(QFile::encodeName(store.path() + u".copy"_s).constData(),
                             QFile::encodeName(store.path()).constData()),
                 0);
    } else {
        QVERIFY(QFile::remove(store.path()));
    }
    const QByteArray before = bytesOf(store.path());
    const auto recorded = store.facts().record(observationAt(noonDaysAgo(1) + 1000, {seenPort(81)}));
    QVERIFY(!recorded);
    QCOMPARE(int(recorded.error().kind), int(StorageError::Kind::Replaced));
    QVERIFY(!recorded.error().words().isEmpty());
    const auto note = NoteStore(store.database()).change(tcp(80), {.title = u"lost"_s}, 1);
    QVERIFY(!note);
    QCOMPARE(int(note.error().kind), int(StorageError::Kind::Replaced));
    const MaybeError failure = store.facts().recordFailure(localHostId, 1, 2, u"no"_s);
    QVERIFY(failure.has_value());
    QCOMPARE(int(failure->kind), int(StorageError::Kind::Replaced));
    QCOMPARE(bytesOf(store.path()), before);
    QVERIFY(!store.card(tcp(81))); // not even in the file that is gone
}

void TestDatabase::aBusyDatabaseIsWaitedForAndThenSaid()
{
    const Store store;
    QVERIFY(!store.database().execute(u"BEGIN IMMEDIATE"_s));
    const auto impatient = Database::open(store.path(), std::chrono::milliseconds(50));
    QVERIFY(bool(impatient)); // readers need not wait
    QVERIFY(CardStore(**impatient).cards()->isEmpty());
    const auto refused = FactStore(**impatient).record(observationAt(1, {}));
    QVERIFY(!refused);
    QCOMPARE(int(refused.error().kind), int(StorageError::Kind::Busy));
    QVERIFY(!store.database().execute(u"COMMIT"_s));
    QVERIFY(bool(FactStore(**impatient).record(observationAt(1, {}))));
}

void TestDatabase::changesOfOthersAreNoticed()
{
    const Store store;
    const auto other = store.open();
    const qint64 before = store.database().dataVersion();
    store.record(observationAt(noonDaysAgo(1), {}));
    QCOMPARE(store.database().dataVersion(), before); // one's own are none
    QVERIFY(bool(FactStore(*other).record(observationAt(noonDaysAgo(1), {}))));
    QVERIFY(store.database().dataVersion() != before);
}

void TestDatabase::manyProcessesMayOpenANewDatabaseAtOnce()
{
    const QTemporaryDir folder;
    for (int round = 0; round < 5; ++round) {
        const QString path = folder.filePath(u"%1/portmonote.db"_s.arg(round));
        std::vector<std::unique_ptr<QProcess>> openers;
        for (int i = 0; i < 6; ++i) {
            auto &opener = openers.emplace_back(std::make_unique<QProcess>());
            opener->setProcessChannelMode(QProcess::MergedChannels);
            opener->start(QCoreApplication::applicationFilePath(), {u"--open"_s, path});
            QVERIFY(opener->waitForReadyRead()); // it is up and waits for the word
        }
        for (const auto &opener : openers)
            opener->write("go\n");
        for (const auto &opener : openers) {
            QVERIFY(opener->waitForFinished(60'000));
            QVERIFY2(opener->exitCode() == 0, opener->readAll().constData());
        }
        const auto database = Database::open(path);
        QVERIFY(bool(database));
        QSqlQuery query = (*database)->query();
        QVERIFY(query.exec(u"SELECT count(*) FROM round"_s) && query.next());
        QCOMPARE(query.value(0).toInt(), 6);
    }
}

void TestDatabase::connectionsAreCleanedUp()
{
    const QStringList before = QSqlDatabase::connectionNames();
    {
        const Store store;
        QCOMPARE(QSqlDatabase::connectionNames().size(), before.size() + 1);
    }
    QVERIFY(!Database::open(u"/etc/passwd/x"_s));
    QCOMPARE(QSqlDatabase::connectionNames(), before);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().value(1) == u"--open") {
        std::puts("ready");
        std::fflush(stdout);
        if (std::getchar() == EOF)
            return 1;
        const auto database = Database::open(QCoreApplication::arguments().value(2));
        const auto error = database ? FactStore(**database).recordFailure(localHostId, 1, 2, u"opened"_s)
                                    : MaybeError(database.error());
        if (error)
            std::printf("%s (%s)\n", qPrintable(error->words()), qPrintable(error->detail));
        return error ? 1 : 0;
    }
    TestDatabase test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_database.moc"
