// SPDX-License-Identifier: MIT
// Window and command line write at the same time: nothing is lost, and nobody is turned away.
#include "storage/StorageFixture.h"

#include "storage/NoteStore.h"

#include <QCoreApplication>
#include <QProcess>

#include <atomic>
#include <cstdio>
#include <thread>

using namespace Portmonote;
using namespace Portmonote::StorageTest;

namespace {

constexpr int times = 150;

/// What one of the writers does, on a connection of its own: nothing where all went well.
QString writeAll(const QString &path, const QString &role)
{
    const auto database = Database::open(path);
    if (!database)
        return database.error().words();
    const FactStore facts(**database);
    const NoteStore notes(**database);
    for (int i = 1; i <= times; ++i) {
        std::optional<StorageError> error;
        if (role == u"rounds") {
            // Port 80 stays; port 81 comes and goes.
            const bool there = i % 2 == 1;
            const auto result = facts.record(observationAt(
                noonDaysAgo(1) + i * 1000, there ? QList{seenPort(80), seenPort(81)} : QList{seenPort(80)},
                there ? QSet<PortKey>() : QSet{tcp(81)}));
            if (!result)
                error = result.error();
        } else {
            // All write to the same note, each another field.
            NoteChange change;
            const QString text = u"%1 %2"_s.arg(role).arg(i);
            if (role == u"title")
                change.title = text;
            else if (role == u"description")
                change.description = text;
            else
                change.owner = text;
            const auto result = notes.change(tcp(80), change, i);
            if (!result)
                error = result.error();
        }
        if (error)
            return error->words() + u' ' + error->detail;
    }
    return {};
}

} // namespace

class TestConcurrency : public QObject
{
    Q_OBJECT
private slots:
    void threadsThatWriteAtOnceLoseNothing();
    void processesThatWriteAtOnceLoseNothing();
    void aReaderSeesAllOfARoundOrNothingOfIt();

private:
    static void checkResult(const Store &store)
    {
        QCOMPARE(store.value(u"SELECT count(*) FROM round WHERE valid = 1"_s).toInt(), times);
        QCOMPARE(store.story(tcp(81)).count(u"disappeared"_s), times / 2);
        QCOMPARE(store.story(tcp(81)).split(u' ').count(u"appeared"_s), times / 2);
        const auto note = NoteStore(store.database()).note(tcp(80));
        QVERIFY(bool(note));
        QVERIFY(note->has_value());
        QCOMPARE((*note)->title, u"title %1"_s.arg(times));
        QCOMPARE((*note)->description, u"description %1"_s.arg(times));
        QCOMPARE((*note)->owner, u"owner %1"_s.arg(times));
        QCOMPARE(store.value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
        QVERIFY(!store.value(u"PRAGMA foreign_key_check"_s).isValid());
    }
    static QStringList roles() { return {u"rounds"_s, u"title"_s, u"description"_s, u"owner"_s}; }
};

void TestConcurrency::threadsThatWriteAtOnceLoseNothing()
{
    const Store store;
    std::vector<QString> problems(static_cast<size_t>(roles().size()));
    std::vector<std::thread> threads;
    for (qsizetype i = 0; i < roles().size(); ++i) {
        threads.emplace_back(
            [path = store.path(), role = roles().at(i), problem = &problems[static_cast<size_t>(i)]] {
                *problem = writeAll(path, role);
            });
    }
    for (std::thread &thread : threads)
        thread.join();
    for (const QString &problem : problems)
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    checkResult(store);
}

void TestConcurrency::processesThatWriteAtOnceLoseNothing()
{
    const Store store;
    std::vector<std::unique_ptr<QProcess>> writers;
    for (const QString &role : roles()) {
        auto &writer = writers.emplace_back(std::make_unique<QProcess>());
        writer->setProcessChannelMode(QProcess::MergedChannels);
        writer->start(QCoreApplication::applicationFilePath(), {u"--write"_s, store.path(), role});
    }
    for (const auto &writer : writers) {
        QVERIFY(writer->waitForFinished(100'000));
        QVERIFY2(writer->exitStatus() == QProcess::NormalExit && writer->exitCode() == 0,
                 writer->readAll().constData());
    }
    checkResult(store);
}

void TestConcurrency::aReaderSeesAllOfARoundOrNothingOfIt()
{
    const Store store;
    std::atomic<bool> done = false;
    QString problem;
    std::thread writer([&] {
        const auto database = Database::open(store.path());
        for (int i = 1; i <= times && database && problem.isEmpty(); ++i) {
            QList<ObservedPort> ports;
            for (quint16 port = 1; port <= 20; ++port)
                ports.append(seenPort(port, u"program%1"_s.arg(i), i));
            const auto result = FactStore(**database).record(observationAt(noonDaysAgo(1) + i * 1000, ports));
            if (!result)
                problem = result.error().words();
        }
        done = true;
    });
    int looks = 0;
    bool torn = false;
    while (!done) {
        const auto cards = CardStore(store.database()).cards();
        for (qsizetype i = 1; cards && i < cards->size(); ++i)
            torn = torn || cards->at(i).facts.pid != cards->first().facts.pid;
        torn = torn || !cards || (!cards->isEmpty() && cards->size() != 20);
        ++looks;
    }
    writer.join();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QVERIFY(looks > 0);
    QVERIFY(!torn);
    QCOMPARE(store.card(tcp(20))->facts.pid, std::optional<qint64>(times));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--write") {
        const QString problem = writeAll(arguments.value(2), arguments.value(3));
        std::printf("%s\n", qPrintable(problem));
        return problem.isEmpty() ? 0 : 1;
    }
    TestConcurrency test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_concurrency.moc"
