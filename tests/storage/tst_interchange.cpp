// SPDX-License-Identifier: MIT
// What goes out comes back, and files that say anything else change nothing.
#include "core/ArchiveJson.h"
#include "storage/Exporter.h"
#include "storage/ImportSource.h"
#include "storage/Importer.h"
#include "storage/NoteStore.h"
#include "storage/StorageFixture.h"
#include "storage/WhyStore.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlDatabase>

#include <sys/stat.h>

using namespace Portmonote;
using namespace Portmonote::StorageTest;

namespace {

const QTimeZone shanghai("Asia/Shanghai");

QString legacySample(const QString &ending)
{
    return QStringLiteral(PORTMONOTE_FIXTURES "/legacy/legacy_sample.") + ending;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ImportReport imported(const Store &store, const QString &path, bool overwrite = false)
{
    const ImportSource source = ImportSource::read(path, shanghai);
    if (!source.error.isEmpty()) {
        qCritical() << source.error;
        return {};
    }
    const auto report = Importer(store.database()).apply(source.archive, overwrite);
    if (!report) {
        qCritical() << report.error().words() << report.error().detail;
        return {};
    }
    return *report;
}

QByteArray exported(const Store &store, ExportFormat format = ExportFormat::Json)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (const auto problem = Exporter(store.database()).write(buffer, format, {}))
        qCritical() << *problem;
    return bytes;
}

/// A database with all that there can be: events of every kind, notes with every field, failed rounds.
void fill(const Store &store)
{
    ObservedPort web = seenPort(80);
    store.record(observationAt(noonDaysAgo(9), {web, seenPort(81), seenPort(82)}));
    web.exposure = Exposure::All;
    web.addresses = {u"0.0.0.0"_s, u"[fe80::1]%eth0"_s};
    ObservedPort other = seenPort(81, u"caddy"_s, 300);
    other.owner.script = u"/srv/\"quoted\" <b>\n Zoë 王.py"_s;
    other.owner.unit = u"caddy.service"_s;
    store.record(observationAt(noonDaysAgo(8), {web, other}, {tcp(82)}));
    store.record(observationAt(noonDaysAgo(7), {web, other}));
    ObservedPort unknown = seenPort(83);
    unknown.owner = {};
    unknown.pid = {};
    unknown.processName.clear();
    unknown.processStartedAt = {};
    store.record(observationAt(noonDaysAgo(1), {web, other, unknown}));
    WhyReport why;
    why.takenAt = noonDaysAgo(9);
    WhyProcess nginx;
    nginx.pid = 7;
    nginx.commandLine = u"nginx -g \"x\""_s;
    why.chain.append(nginx);
    (void)WhyStore(store.database()).add(store.card(tcp(80))->facts.id, why);
    const UtcMillis night = noonDaysAgo(0) - millisPerDay / 2;
    (void)store.facts().recordFailure(localHostId, night - 10, night, u"ss hung"_s);
    const NoteStore notes(store.database());
    NoteChange change;
    change.title = u"Web \"site\" & API"_s;
    change.description = u"two\nlines\t=1+1 <img src=x> \U0001F600"_s;
    change.owner = u"Zoë 王"_s;
    change.serviceType = u"web"_s;
    change.risk = Risk::Trusted;
    change.tags = QStringList{u"prod"_s, u"two words"_s, u"a,b"_s};
    change.pinned = true;
    (void)notes.change(tcp(80), change, 1'700'000'000'123);
    (void)notes.change(tcp(7777), {.title = u"planned"_s}, 1'700'000'000'456);
    (void)notes.change(tcp(81, u"web1"_s), {.risk = Risk::Suspicious}, 1'700'000'000'789);
}

} // namespace

class TestInterchange : public QObject
{
    Q_OBJECT
private slots:
    void whatGoesOutComesBackExactly();
    void aSecondImportChangesNothing();
    void heartbeatsGoOnAfterAnImport();
    void bothLegacySamplesAreWhole_data();
    void bothLegacySamplesAreWhole();
    void theSamplesSayTheSame();
    void legacyTimesWithAndWithoutClockChanges();
    void whatWasWrittenHereIsKeptUntilAsked();
    void aLegacyNoteDoesNotEmptyWhatItCannotKnow();
    void aTrustedLegacyNoteHoldsForWhoWasThereFirst();
    void learningTheExposureIsNoAlarm();
    void hostileFilesAreRefused_data();
    void hostileFilesAreRefused();
    void filesThatAreNoFilesAreRefused();
    void oneWrongFieldRefusesTheWholeFile_data();
    void oneWrongFieldRefusesTheWholeFile();
    void aDatabaseCannotSmuggleAnythingIn();
    void spreadsheetsGetNoFormulas();
    void theReportIsInertAndComplete();
    void theDatabaseIsNeverTheTarget();
    void tooLongTextsAreNotWritten();

private:
    QString write(const QByteArray &content, const QString &name = u"file"_s)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        return file.fileName();
    }
    QTemporaryDir m_folder;
};

void TestInterchange::whatGoesOutComesBackExactly()
{
    const Store from;
    fill(from);
    const QByteArray first = exported(from);
    QVERIFY(first.contains("Zoë 王"));
    const Store to;
    const ImportReport report = imported(to, write(first));
    QCOMPARE(report.newPorts, 4);
    QCOMPARE(report.newNotes, 3);
    QCOMPARE(report.newRounds, 5);
    QCOMPARE(report.newEvents, from.value(u"SELECT count(*) FROM port_event"_s).toInt());
    QCOMPARE(exported(to), first);
    PortNote there = *to.card(tcp(80))->note;
    there.id = from.card(tcp(80))->note->id;
    QVERIFY(there == *from.card(tcp(80))->note);
}

void TestInterchange::aSecondImportChangesNothing()
{
    const Store from;
    fill(from);
    const QString file = write(exported(from));
    const Store to;
    imported(to, file);
    const qint64 changes = to.value(u"PRAGMA data_version"_s).toLongLong();
    const auto watching = to.open();
    const qint64 version = watching->dataVersion();
    const ImportReport again = imported(to, file);
    QVERIFY(again.isEmpty());
    QVERIFY(again.differingNotes.isEmpty());
    QCOMPARE(again.sameNotes, 3);
    QCOMPARE(watching->dataVersion(), version); // not even the same was written again
    QCOMPARE(to.value(u"PRAGMA data_version"_s).toLongLong(), changes);
    QVERIFY(imported(from, file).isEmpty()); // nor where it came from
}

void TestInterchange::heartbeatsGoOnAfterAnImport()
{
    const Store from;
    from.record(observationAt(noonDaysAgo(0) - 2 * millisPerHour, {seenPort(80)}));
    from.record(observationAt(noonDaysAgo(0) - millisPerHour, {seenPort(80)}));
    const Store to;
    imported(to, write(exported(from)));
    for (const Store *store : {&from, &to})
        store->record(observationAt(noonDaysAgo(0), {seenPort(80)}));
    QCOMPARE(to.story(tcp(80)), u"appeared alive"_s);
    QCOMPARE(exported(to), exported(from));
}

void TestInterchange::bothLegacySamplesAreWhole_data()
{
    QTest::addColumn<QString>("ending");
    QTest::newRow("database") << u"db"_s;
    QTest::newRow("json") << u"json"_s;
}

void TestInterchange::bothLegacySamplesAreWhole()
{
    QFETCH(const QString, ending);
    const QByteArray before = contentOf(legacySample(ending));
    const Store store;
    const ImportReport report = imported(store, legacySample(ending));
    QCOMPARE(report.newPorts, 10);
    QCOMPARE(report.newNotes, 8);
    QCOMPARE(report.newEvents, 15);
    QVERIFY(imported(store, legacySample(ending)).isEmpty());
    QCOMPARE(contentOf(legacySample(ending)), before);
    QVERIFY(!QFile::exists(legacySample(ending) + u"-wal"_s));

    const PortCard ssh = *store.card(tcp(22));
    QCOMPARE(isoUtc(ssh.facts.firstSeenAt), u"2026-11-22T23:45:47.583Z"_s);
    QCOMPARE(isoUtc(ssh.facts.lastSeenAt), u"2026-11-22T23:45:52.949Z"_s);
    QCOMPARE(ssh.note->title, u"SSH"_s);
    QCOMPARE(ssh.note->description, u"Admin login\nkeys only"_s);
    QVERIFY(ssh.note->pinned);
    QVERIFY(ssh.note->risk == Risk::Trusted);
    const PortCard web = *store.card(tcp(80));
    QCOMPARE(web.note->title, u"Website & API"_s);
    QCOMPARE(web.note->description, u"nginx <frontend> \"prod\""_s);
    QCOMPARE(web.note->owner, u"Zoë 王"_s);
    const PortCard gone = *store.card(tcp(9999));
    QVERIFY(!gone.facts.active);
    QCOMPARE(isoUtc(*gone.facts.lastDisappearedAt), u"2026-11-22T23:45:52.949Z"_s);
    const auto planned = NoteStore(store.database()).note(tcp(7777));
    QCOMPARE((*planned)->title, u"planned, never seen"_s);
    QCOMPARE(store.story(tcp(8080)), u"appeared process_changed acknowledged"_s);
    // Only this one was written in UTC.
    QCOMPARE(isoUtc(store.history(tcp(8080)).last().timestamp), u"2026-11-22T23:45:54.000Z"_s);
    QCOMPARE(store.story(tcp(3000)), u"appeared disappeared appeared"_s);
    QCOMPARE(store.card(tcp(3000))->facts.processName, u"deno"_s);
    QCOMPARE(isoUtc(store.card(tcp(3000))->facts.appearedAt), u"2026-11-22T23:45:52.949Z"_s);
    QVERIFY(!store.card(tcp(2049))->facts.pid);
    const bool knowsTypes = ending == u"db"_s;
    QCOMPARE(store.card(tcp(5432))->note->serviceType, knowsTypes ? u"db"_s : u"unknown"_s);
    QCOMPARE(store.card(tcp(5432))->note->tags.isEmpty(), !knowsTypes);
}

void TestInterchange::theSamplesSayTheSame()
{
    const Store store;
    imported(store, legacySample(u"db"_s));
    const ImportReport other = imported(store, legacySample(u"json"_s));
    QVERIFY(other.isEmpty());
    QVERIFY(other.differingNotes.isEmpty());
    // And the other way round the database knows more of one note.
    const Store reverse;
    imported(reverse, legacySample(u"json"_s));
    const ImportReport more = imported(reverse, legacySample(u"db"_s));
    QVERIFY(more.isEmpty());
    QCOMPARE(more.differingNotes.size(), 1);
    imported(reverse, legacySample(u"db"_s), true);
    QCOMPARE(exported(reverse), exported(store));
}

void TestInterchange::legacyTimesWithAndWithoutClockChanges()
{
    const QTimeZone berlin("Europe/Berlin");
    const auto read = [&](const QByteArray &time) {
        const QString path = write(
            R"({"runtimes":[{"id":1,"host_id":"a","protocol":"tcp","port":1,"first_seen_at":")" + time
            + R"(","last_seen_at":")" + time + R"(","current_state":"active"}],"notes":[],"events":[]})");
        const ImportSource source = ImportSource::read(path, berlin);
        return source.error.isEmpty() ? isoUtc(source.archive.ports.first().facts.firstSeenAt) : source.error;
    };
    QCOMPARE(read("2026-01-10T12:00:00.5"), u"2026-01-10T11:00:00.500Z"_s);
    QCOMPARE(read("2026-07-10 12:00:00"), u"2026-07-10T10:00:00.000Z"_s);
    QCOMPARE(read("2026-07-10T12:00:00.123456"), u"2026-07-10T10:00:00.123Z"_s);
    QVERIFY(read("2026-07-10T12:00:00Z").contains(u"runtimes[0].first_seen_at"_s));
    QVERIFY(read("yesterday").contains(u"no local time"_s));
}

void TestInterchange::whatWasWrittenHereIsKeptUntilAsked()
{
    const Store store;
    const NoteStore notes(store.database());
    QVERIFY(notes.change(tcp(22), {.title = u"Mine"_s}, 5));
    const auto source = ImportSource::read(legacySample(u"db"_s), shanghai);
    const auto preview = Importer(store.database()).preview(source.archive, false);
    QCOMPARE(preview->newPorts, 10);
    QVERIFY(!store.card(tcp(80))); // only shown
    const ImportReport kept = imported(store, legacySample(u"db"_s));
    QCOMPARE(kept.newNotes, 7);
    QCOMPARE(kept.differingNotes.size(), 1);
    QCOMPARE(kept.differingNotes.first().here.title, u"Mine"_s);
    QCOMPARE(kept.differingNotes.first().there.title, u"SSH"_s);
    QCOMPARE((*notes.note(tcp(22)))->title, u"Mine"_s);
    imported(store, legacySample(u"db"_s), true);
    QCOMPARE((*notes.note(tcp(22)))->title, u"SSH"_s);
    QVERIFY(imported(store, legacySample(u"db"_s), true).differingNotes.isEmpty());
}

void TestInterchange::aLegacyNoteDoesNotEmptyWhatItCannotKnow()
{
    const Store store;
    imported(store, legacySample(u"db"_s));
    const NoteStore notes(store.database());
    NoteChange change;
    change.title = u"Main database"_s;
    change.tags = QStringList{u"mine"_s};
    QVERIFY(notes.change(tcp(5432), change, 7));
    imported(store, legacySample(u"json"_s), true);
    QCOMPARE((*notes.note(tcp(5432)))->title, u"Postgres"_s);
    QCOMPARE((*notes.note(tcp(5432)))->tags, QStringList{u"mine"_s});
    QCOMPARE((*notes.note(tcp(5432)))->serviceType, u"db"_s);
}

void TestInterchange::aTrustedLegacyNoteHoldsForWhoWasThereFirst()
{
    const auto stateOf = [](const Store &store, quint16 port) {
        const PortCard card = *store.card(tcp(port));
        return classify(card.facts, card.note, Policy{.highUptime = std::chrono::seconds(0)},
                        card.facts.lastSeenAt)
            .state;
    };
    const Store store;
    imported(store, legacySample(u"json"_s));
    QVERIFY(stateOf(store, 22) == DerivedState::Healthy);
    QCOMPARE(store.card(tcp(8080))->note->writtenFor.process, u"java"_s);
    QVERIFY(stateOf(store, 8080) != DerivedState::Suspicious); // acknowledged there
    QVERIFY(stateOf(store, 3000) == DerivedState::Suspicious); // nobody saw that deno came for node
    // The same sshd, looked at properly, is still the one that was trusted; another program is not.
    ObservedPort sshd = seenPort(22, u"sshd"_s);
    store.record(observationAt(noonDaysAgo(-1), {sshd}));
    QVERIFY(stateOf(store, 22) == DerivedState::Healthy);
    store.record(observationAt(noonDaysAgo(-2), {seenPort(22, u"xmrig"_s, 900)}));
    QVERIFY(stateOf(store, 22) == DerivedState::Suspicious);
}

void TestInterchange::learningTheExposureIsNoAlarm()
{
    const Store store;
    imported(store, legacySample(u"json"_s));
    QVERIFY(store.card(tcp(80))->facts.exposure == Exposure::Unknown);
    ObservedPort nginx = seenPort(80);
    nginx.exposure = Exposure::All;
    nginx.addresses = {u"0.0.0.0"_s};
    store.record(observationAt(noonDaysAgo(-1), {nginx}));
    QVERIFY(store.card(tcp(80))->facts.exposure == Exposure::All);
    QVERIFY(!store.story(tcp(80)).contains(u"exposure_changed"_s));
}

void TestInterchange::hostileFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("reason");
    const QByteArray json = contentOf(legacySample(u"json"_s));
    const QByteArray database = contentOf(legacySample(u"db"_s));
    QTest::newRow("empty") << QByteArray() << u"neither"_s;
    QTest::newRow("truncated JSON") << json.left(json.size() / 2) << u"neither JSON nor a database"_s;
    QTest::newRow("truncated database") << database.left(database.size() / 2) << u""_s;
    QTest::newRow("only the head of a database") << database.left(100) << u""_s;
    QTest::newRow("scribbled database")
        << database.left(9000) + QByteArray(4096, '\xff') + database.mid(13096) << u""_s;
    QTest::newRow("foreign JSON") << QByteArray(R"({"a":[1]})") << u"of another program"_s;
    QTest::newRow("a JSON list") << QByteArray("[1,2]") << u"of another program"_s;
    QTest::newRow("deep JSON") << QByteArray(100'000, '[') << u"neither"_s;
    QTest::newRow("newer version") << QByteArray(
        R"({"format":"portmonote","version":999,"ports":[],"notes":[],"rounds":[]})")
                                   << u"newer version"_s;
    QTest::newRow("no version") << QByteArray(R"({"format":"portmonote","ports":[]})") << u"version"_s;
    QTest::newRow("no lists") << QByteArray(R"({"format":"portmonote","version":1})")
                              << u"“ports” is missing"_s;
    QTest::newRow("lists of anything")
        << QByteArray(R"({"format":"portmonote","version":1,"ports":[1,"a",null],"notes":[],"rounds":[]})")
        << u"ports[0].host_id"_s;
    QTest::newRow("runtimes is no list")
        << QByteArray(R"({"runtimes":5,"notes":[],"events":[]})") << u"“runtimes” is missing"_s;
    const auto changed = [&json](const QByteArray &from, const QByteArray &to) {
        QByteArray copy = json;
        const qsizetype at = copy.indexOf(from);
        return at < 0 ? QByteArray() : copy.replace(at, from.size(), to);
    };
    QTest::newRow("banana") << changed("\"risk_level\": \"trusted\"", "\"risk_level\": \"banana\"")
                            << u"notes[0].risk_level: “banana”"_s;
    QTest::newRow("sctp") << changed("\"protocol\": \"udp\"", "\"protocol\": \"sctp\"")
                          << u"runtimes[0].protocol: “sctp”"_s;
    QTest::newRow("port -5") << changed("\"port\": 53,", "\"port\": -5,") << u"runtimes[0].port: -5"_s;
    QTest::newRow("port 0") << changed("\"port\": 53,", "\"port\": 0,") << u"runtimes[0].port: 0"_s;
    QTest::newRow("port 1e99") << changed("\"port\": 53,", "\"port\": 1e99,") << u"whole number"_s;
    QTest::newRow("port 53.5") << changed("\"port\": 53,", "\"port\": 53.5,") << u"whole number"_s;
    QTest::newRow("port as a text") << changed("\"port\": 53,", "\"port\": \"53\",") << u"whole number"_s;
    QTest::newRow("twice") << changed("\"port\": 5353,", "\"port\": 53,") << u"udp/53 is there twice"_s;
    QTest::newRow("10 MB title") << changed("\"SSH\"", '"' + QByteArray(10'000'000, 'x') + '"')
                                 << u"notes[0].title: is too long"_s;
    QTest::newRow("title is a list") << changed("\"SSH\"", "[\"SSH\"]") << u"notes[0].title: is no text"_s;
    QTest::newRow("time from nowhere")
        << changed("2026-11-23T07:45:47.583426", "9999-99-99T07:45:47") << u"no local time"_s;
    QTest::newRow("event of nobody") << changed("\"port_runtime_id\": 1,", "\"port_runtime_id\": 4711,")
                                     << u"belongs to no port"_s;
    QTest::newRow("unknown event") << changed("\"event_type\": \"appeared\"", "\"event_type\": \"exploded\"")
                                   << u"“exploded” is not known"_s;
    QTest::newRow("unknown state") << changed("\"current_state\": \"active\"",
                                              "\"current_state\": \"on fire\"")
                                   << u"current_state"_s;
}

void TestInterchange::hostileFilesAreRefused()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, reason);
    const Store store;
    fill(store);
    const QByteArray before = contentOf(store.path());
    const ImportSource source = ImportSource::read(write(content), shanghai);
    QVERIFY(!source.error.isEmpty());
    QVERIFY2(source.error.contains(reason), qPrintable(source.error));
    QVERIFY2(source.error.size() < 300, qPrintable(source.error));
    QCOMPARE(contentOf(store.path()), before);
}

void TestInterchange::filesThatAreNoFilesAreRefused()
{
    const auto problem = [](const QString &path) { return ImportSource::read(path, shanghai).error; };
    const QString real = write(contentOf(legacySample(u"json"_s)), u"real"_s);
    const QString link = m_folder.filePath(u"link"_s);
    QVERIFY(QFile::link(real, link));
    QVERIFY(problem(real).isEmpty());
    QVERIFY(problem(link).contains(u"link"_s));
    const QString pipe = m_folder.filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QVERIFY(problem(pipe).contains(u"no regular file"_s)); // and does not wait for a writer
    QVERIFY(problem(m_folder.path()).contains(u"no regular file"_s));
    QVERIFY(problem(u"/dev/zero"_s).contains(u"no regular file"_s));
    QVERIFY(!problem(m_folder.filePath(u"missing"_s)).isEmpty());
    QFile big(m_folder.filePath(u"big"_s));
    QVERIFY(big.open(QIODevice::WriteOnly) && big.resize(1LL << 30));
    QVERIFY(problem(big.fileName()).contains(u"too big (1024 MiB"_s));
    const Store own;
    fill(own);
    QVERIFY(problem(own.path()).contains(u"of this program itself"_s));
}

void TestInterchange::oneWrongFieldRefusesTheWholeFile_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    const auto add = [](const char *list, const char *field, const QJsonValue &value) {
        QTest::addRow("%s.%s %d", list, field, int(value.type()))
            << QString::fromLatin1(list) << QString::fromLatin1(field) << value;
    };
    for (const char *field : {"host_id", "protocol", "port", "current_state", "first_seen_at", "last_seen_at",
                              "appeared_at", "exposure", "owner"}) {
        add("ports", field, QJsonValue());
        add("ports", field, QJsonValue(true));
    }
    for (const char *field : {"addresses", "sockets", "boot_id", "presence_day", "presence_mask", "cmdline",
                              "last_disappeared_at", "process_started_at", "current_pid", "open_heartbeat"})
        add("ports", field, QJsonValue(QJsonObject{{QStringLiteral("a"), 1}}));
    for (const char *field : {"title", "description", "owner", "service_type", "risk_level", "is_pinned",
                              "tags", "expected_exposure", "created_at", "identity_uid"})
        add("notes", field, QJsonValue(QJsonArray{1}));
    add("notes", "expected_exposure", QJsonValue(u"unknown"_s));
    add("ports", "presence_mask", QJsonValue(u"banana"_s));
    add("ports", "open_heartbeat", QJsonValue(5000));
    add("ports", "last_seen_at", QJsonValue(u"2026-11-23T07:45:47"_s)); // of which zone?
    for (const char *field : {"host_id", "started_at", "finished_at", "looks", "ports"})
        add("rounds", field, QJsonValue(-1.5));
}

void TestInterchange::oneWrongFieldRefusesTheWholeFile()
{
    QFETCH(const QString, list);
    QFETCH(const QString, field);
    QFETCH(const QJsonValue, value);
    const Store store;
    fill(store);
    QJsonObject file = QJsonDocument::fromJson(exported(store)).object();
    QJsonArray objects = file.value(list).toArray();
    QJsonObject last = objects.last().toObject();
    last.insert(field, value);
    objects.replace(objects.size() - 1, last);
    file.insert(list, objects);
    const ImportSource source = ImportSource::read(write(QJsonDocument(file).toJson()), shanghai);
    QVERIFY2(source.error.startsWith(u"%1[%2].%3"_s.arg(list).arg(objects.size() - 1).arg(field)),
             qPrintable(source.error));
}

void TestInterchange::aDatabaseCannotSmuggleAnythingIn()
{
    const QString path = m_folder.filePath(u"trap.db"_s);
    QVERIFY(QFile::copy(legacySample(u"db"_s), path));
    QFile(path).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const auto run = [&path](const QString &statement) {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"trap"_s);
        database.setDatabaseName(path);
        const bool done = database.open() && QSqlQuery(database).exec(statement);
        database.close();
        return done;
    };
    const auto forget = [] { QSqlDatabase::removeDatabase(u"trap"_s); };
    // A view in the place of a table could compute anything.
    QVERIFY(run(u"ALTER TABLE port_note RENAME TO real_note"_s));
    forget();
    QVERIFY(run(u"CREATE VIEW port_note AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                "SELECT i AS id FROM n"_s));
    forget();
    const QString error = ImportSource::read(path, shanghai).error;
    QVERIFY2(error.contains(u"“port_note” is missing"_s), qPrintable(error));
    QVERIFY(run(u"DROP VIEW port_note"_s));
    forget();
    QVERIFY(run(u"ALTER TABLE real_note RENAME TO port_note"_s));
    forget();
    QVERIFY(ImportSource::read(path, shanghai).error.isEmpty());
    QVERIFY(run(u"UPDATE port_note SET title = x'00ff' WHERE id = 1"_s));
    forget();
    QVERIFY(ImportSource::read(path, shanghai).error.contains(u"notes[0].title"_s));
}

void TestInterchange::spreadsheetsGetNoFormulas()
{
    const Store store;
    ObservedPort evil = seenPort(80);
    evil.commandLine = u"=HYPERLINK(\"http://x\")"_s;
    store.record(observationAt(noonDaysAgo(1), {evil}));
    const NoteStore notes(store.database());
    QVERIFY(notes.change(tcp(80),
                         {.title = u"=1+1"_s, .description = u"\tcmd|' /C calc'!A0"_s, .owner = u"@x"_s}, 5));
    const QString csv = QString::fromUtf8(exported(store, ExportFormat::Csv));
    QVERIFY(exported(store, ExportFormat::Csv).startsWith("\xEF\xBB\xBFhost_id,protocol,port,"));
    QCOMPARE(csv.count(u"\r\n"_s), 2);
    for (const QString &neutral : {u"\"'=1+1\""_s, u"\"'=HYPERLINK(\"\"http://x\"\")\""_s,
                                   u"\"'\tcmd|' /C calc'!A0\""_s, u"\"'@x\""_s})
        QVERIFY2(csv.contains(neutral), qPrintable(csv));
}

void TestInterchange::theReportIsInertAndComplete()
{
    const Store store;
    fill(store);
    QVERIFY(
        NoteStore(store.database()).change(tcp(81), {.title = u"</style><script>alert(1)</script>"_s}, 5));
    const QString html = QString::fromUtf8(exported(store, ExportFormat::Html));
    QVERIFY(html.startsWith(u"<!DOCTYPE html>"_s));
    QVERIFY(!html.contains(u"<script"_s) && !html.contains(u"<img"_s));
    QVERIFY(html.contains(u"&lt;script&gt;alert(1)"_s));
    QVERIFY(html.contains(u"default-src 'none'"_s));
    QVERIFY(!html.contains(u"http://"_s) && !html.contains(u"https://"_s)); // needs nothing else
    for (const QString &text : {u"tcp/80"_s, u"tcp/83"_s, u"Web \"site\" &amp; API"_s, u"planned"_s,
                                u"web1 tcp/81"_s, u"@media print"_s})
        QVERIFY2(html.contains(text) || html.contains(QString(text).replace(u'"', u"&quot;"_s)),
                 qPrintable(text));
}

void TestInterchange::theDatabaseIsNeverTheTarget()
{
    const Store store;
    fill(store);
    const auto problem = Exporter(store.database()).exportTo(store.path(), ExportFormat::Json, {});
    QVERIFY(problem && problem->contains(u"the database itself"_s));
    const QString file = m_folder.filePath(u"out.json"_s);
    QVERIFY(!Exporter(store.database()).exportTo(file, ExportFormat::Json, {}));
    QCOMPARE(contentOf(file), exported(store));
    QVERIFY(QFile(file).permissions().testFlag(QFile::ReadOwner));
    QVERIFY(!(QFile(file).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    QVERIFY(Exporter(store.database()).exportTo(u"/nowhere/out.json"_s, ExportFormat::Json, {}));
    QVERIFY(Exporter(store.database()).exportTo(m_folder.path(), ExportFormat::Json, {}));
}

void TestInterchange::tooLongTextsAreNotWritten()
{
    const Store store;
    const NoteStore notes(store.database());
    const auto refused = notes.change(tcp(80), {.title = QString(1001, u'x')}, 5);
    QVERIFY(!refused);
    QVERIFY(refused.error().words().contains(u"1000"_s));
    QVERIFY(!notes.note(tcp(80))->has_value());
    QVERIFY(notes.change(
        tcp(80), {.title = QString(1000, u'x'), .description = QString(longestDescription, u'y')}, 5));
    const Store to;
    imported(to, write(exported(store)));
    QCOMPARE(exported(to), exported(store));
}

QTEST_GUILESS_MAIN(TestInterchange)
#include "tst_interchange.moc"
