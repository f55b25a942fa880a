// SPDX-License-Identifier: MIT
// What the helper with more rights reads and prints, how it is read here, and what a look without rights
// makes of it.
#include "collect/CollectFixture.h"
#include "collect/OwnerResolver.h"
#include "collect/PrivilegedLook.h"
#include "core/CardJson.h"
#include "helper/ProcessScan.h"
#include "helper/Records.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include <grp.h>

#include <cstdio>

using namespace Portmonote;
using namespace Portmonote::CollectTest;

namespace {

/// What the helper would print of a socket that this very program holds.
QByteArray recordsOf(const Listener &listener, quint64 startTicks, const QString &boot = ProcFs::bootId())
{
    const pid_t pid = ::getpid();
    OwnerHelper::Process process;
    (void)OwnerHelper::readProcess(pid, process);
    process.startTicks = startTicks;
    return QByteArray::fromStdString(OwnerHelper::report(boot.toStdString(),
                                                         {{*listener.inode, listener.cookie.toStdString()}},
                                                         {{*listener.inode, {pid}}}, {{pid, process}}));
}

std::optional<Listener> listenerOn(quint16 port)
{
    for (const Listener &listener : lookWithRealSs()) {
        if (listener.port == port && listener.inode)
            return listener;
    }
    return std::nullopt;
}

/// What this very program, run as nobody, makes of a port with the help of these records.
QJsonObject seenByNobody(quint16 port, const QByteArray &records)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {u"--as-nobody"_s, QString::number(port)});
    process.write(records);
    process.closeWriteChannel();
    return process.waitForFinished(60'000) ? QJsonDocument::fromJson(process.readAllStandardOutput()).object()
                                           : QJsonObject();
}

int resolveAsNobody(quint16 port)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 1;
    OwnerSources sources;
    sources.records = parseOwnerRecords(input.readAll()).value_or(OwnerRecords());
    if (::setgroups(0, nullptr) != 0 || ::setgid(65534) != 0 || ::setuid(65534) != 0)
        return 1;
    const auto ports =
        OwnerResolver(OwnerResolver::Evidence::LiveProc, sources).resolve(lookWithRealSs(), localHostId);
    const ObservedPort *found = find(ports, Protocol::Tcp, port);
    if (!found)
        return 2;
    QJsonObject owner = toJson(found->owner);
    owner.insert(u"pid"_s, found->pid ? QJsonValue(*found->pid) : QJsonValue());
    const QByteArray text = QJsonDocument(owner).toJson();
    return std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stdout) > 0 ? 0 : 3;
}

} // namespace

class TestOwnerHelper : public QObject
{
    Q_OBJECT
private slots:
    void textBecomesJson_data();
    void textBecomesJson();
    void socketsAreReadStrictly_data();
    void socketsAreReadStrictly();
    void procIsReadWhateverANameHolds();
    void whoHoldsASocketIsFound();
    void whatItPrintsIsReadBack();
    void damagedRecordsAreNone_data();
    void damagedRecordsAreNone();
    void recordsNameAHiddenProcess();
    void recordsOfAnotherProcessOrBootTellNothing();
    void theSpoolIsBelievedOfRootOnly();
};

void TestOwnerHelper::textBecomesJson_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("read");
    QTest::newRow("plain") << "nginx"_ba << u"nginx"_s;
    QTest::newRow("quotes") << "a\"b\\c"_ba << u"a\"b\\c"_s;
    QTest::newRow("control") << "\x1b[31m\n\t\x7f"_ba << u"\x1b[31m\n\t\x7f"_s;
    QTest::newRow("nul") << QByteArray("a\0b", 3) << QString::fromUtf8("a\0b", 3);
    QTest::newRow("utf-8") << "\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80"_ba
                           << QString::fromUtf8("\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80");
    QTest::newRow("no utf-8") << "\xff"_ba << QString(QChar::ReplacementCharacter);
    QTest::newRow("overlong") << "\xc0\xaf"_ba << QString(2, QChar::ReplacementCharacter);
    QTest::newRow("surrogate") << "\xed\xa0\x80"_ba << QString(3, QChar::ReplacementCharacter);
    QTest::newRow("cut") << "a\xe2\x82"_ba << u"a"_s + QString(2, QChar::ReplacementCharacter);
    QTest::newRow("too great") << "\xf4\x90\x80\x80"_ba << QString(4, QChar::ReplacementCharacter);
}

void TestOwnerHelper::textBecomesJson()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, read);
    const auto json = QByteArray::fromStdString(
        OwnerHelper::jsonText({text.constData(), static_cast<size_t>(text.size())}));
    QCOMPARE(QJsonDocument::fromJson('[' + json + ']').array().first().toString(), read);
    QVERIFY(!json.contains('\n'));
}

void TestOwnerHelper::socketsAreReadStrictly_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("count"); // -1: refused
    const QByteArray line =
        "tcp LISTEN 0 128 0.0.0.0:22 0.0.0.0:* ino:12 sk:1a cgroup:/system.slice/ssh.service <->  \n";
    QTest::newRow("none") << QByteArray() << 0;
    QTest::newRow("one") << line << 1;
    QTest::newRow("twice") << line + line << 1;
    QTest::newRow("forged by a control group")
        << "udp UNCONN 0 0 *:53 *:* uid:1 ino:12 sk:1a cgroup:/x ino:99 sk:ff <->\n"_ba << 1;
    QTest::newRow("no inode") << "tcp LISTEN 0 128 0.0.0.0:22 0.0.0.0:*\n"_ba << -1;
    QTest::newRow("no cookie") << "tcp LISTEN 0 128 0.0.0.0:22 0.0.0.0:* ino:12\n"_ba << -1;
    QTest::newRow("a cookie that is none") << "tcp LISTEN 0 128 *:22 *:* ino:12 sk:xyz <->\n"_ba << -1;
    QTest::newRow("another line") << line + "Cannot open netlink socket\n" << -1;
    QTest::newRow("an inode too great")
        << "tcp LISTEN 0 1 *:1 *:* ino:99999999999999999999999 sk:1 <->\n"_ba << -1;
}

void TestOwnerHelper::socketsAreReadStrictly()
{
    QFETCH(QByteArray, text);
    QFETCH(int, count);
    const auto sockets = OwnerHelper::parseSockets({text.constData(), static_cast<size_t>(text.size())});
    QCOMPARE(sockets ? static_cast<int>(sockets->size()) : -1, count);
    if (count > 0)
        QCOMPARE(sockets->front().inode, 12U);
}

void TestOwnerHelper::procIsReadWhateverANameHolds()
{
    QCOMPARE(OwnerHelper::startTicksIn("1 (a) b) S 0 1 1 0 -1 4194560 1 2 3 4 5 6 7 8 20 0 1 0 4242 9 9"),
             4242U);
    QCOMPARE(OwnerHelper::startTicksIn("1 (a S 0 1"), 0U);
    QCOMPARE(OwnerHelper::startTicksIn("1 (a) S 0 1"), 0U);
    QCOMPARE(OwnerHelper::startTicksIn(""), 0U);
    QCOMPARE(OwnerHelper::inodeIn("socket:[77]"), 77U);
    QCOMPARE(OwnerHelper::inodeIn("socket:[77"), 0U);
    QCOMPARE(OwnerHelper::inodeIn("socket:[-1]"), 0U);
    QCOMPARE(OwnerHelper::inodeIn("/tmp/socket:[77]"), 0U);
    QVERIFY(OwnerHelper::cgroupIn("1:name=systemd:/x\n0::/system.slice/a.service\n")
            == "/system.slice/a.service");
    QVERIFY(OwnerHelper::cgroupIn("1:name=systemd:/x").empty());
}

void TestOwnerHelper::whoHoldsASocketIsFound()
{
    const Socket socket;
    const auto found = OwnerHelper::lookAtProcesses({{socket.inode(), "1a"}});
    QCOMPARE(found.holders.size(), 1U);
    QVERIFY(found.holders.at(socket.inode()) == std::vector<pid_t>{::getpid()});
    const OwnerHelper::Process &self = found.processes.at(::getpid());
    QCOMPARE(self.startTicks, ProcFs::startTicks(::getpid()).value_or(0));
    QCOMPARE(QString::fromStdString(self.executable), QCoreApplication::applicationFilePath());
}

void TestOwnerHelper::whatItPrintsIsReadBack()
{
    const Socket socket;
    Listener listener;
    listener.inode = socket.inode();
    listener.cookie = "1a";
    const auto records = parseOwnerRecords(recordsOf(listener, 7));
    QVERIFY(records);
    QCOMPARE(records->bootId, ProcFs::bootId());
    const QString name = u"1a-%1"_s.arg(socket.inode());
    QCOMPARE(records->holders.value(name), QList<qint64>{::getpid()});
    QCOMPARE(records->processes.value(::getpid()).executable, QCoreApplication::applicationFilePath());
    QCOMPARE(records->processes.value(::getpid()).startTicks, 7U);
}

void TestOwnerHelper::damagedRecordsAreNone_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray head = R"({"type":"owners","version":1,"boot":"b"})"
                            "\n";
    const QByteArray end = R"({"type":"end","lines":1})"
                           "\n";
    QVERIFY(parseOwnerRecords(head + end));
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no end") << head;
    QTest::newRow("cut in the last line") << (head + end).chopped(1);
    QTest::newRow("another version") << QByteArray(head).replace("1", "2") + end;
    QTest::newRow("no boot") << R"({"type":"owners","version":1})"
                                "\n"
            + end;
    QTest::newRow("more behind the end") << head + end + end;
    QTest::newRow("a line is missing") << head
            + R"({"type":"end","lines":2})"
              "\n";
    QTest::newRow("no json") << head + "rubbish\n" + end;
    QTest::newRow("a pid that nobody has") << head
            + R"({"type":"socket","sk":"1","ino":2,"pids":[3]})"
              "\n"
              R"({"type":"end","lines":2})"
              "\n";
    QTest::newRow("a cookie that is none") << head
            + R"({"type":"socket","sk":"../x","ino":2,"pids":[]})"
              "\n"
              R"({"type":"end","lines":2})"
              "\n";
    QTest::newRow("a negative pid") << head
            + R"({"type":"process","pid":-1,"start":1,"uid":0})"
              "\n"
              R"({"type":"end","lines":2})"
              "\n";
}

void TestOwnerHelper::damagedRecordsAreNone()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseOwnerRecords(text));
}

void TestOwnerHelper::recordsNameAHiddenProcess()
{
    QVERIFY2(::geteuid() == 0, "run the tests as root, as in the container");
    const Socket socket;
    const auto listener = listenerOn(socket.port());
    QVERIFY(listener);
    const QJsonObject owner = seenByNobody(socket.port(),
                                           recordsOf(*listener, ProcFs::startTicks(::getpid()).value_or(0)));
    QCOMPARE(owner.value(u"kind"_s).toString(), u"process"_s);
    QCOMPARE(owner.value(u"confidence"_s).toString(), u"confirmed"_s);
    QCOMPARE(owner.value(u"executable"_s).toString(), QCoreApplication::applicationFilePath());
    QCOMPARE(owner.value(u"pid"_s).toInteger(), ::getpid());
    QVERIFY(QJsonDocument(owner).toJson().contains("privileged"));
}

void TestOwnerHelper::recordsOfAnotherProcessOrBootTellNothing()
{
    QVERIFY2(::geteuid() == 0, "run the tests as root, as in the container");
    const Socket socket;
    const auto listener = listenerOn(socket.port());
    QVERIFY(listener);
    const quint64 ticks = ProcFs::startTicks(::getpid()).value_or(0);
    Listener other = *listener;
    other.cookie = "ffffffff";
    for (const QByteArray &records :
         {recordsOf(*listener, ticks + 1), recordsOf(*listener, ticks, u"another boot"_s),
          recordsOf(other, ticks), QByteArray()}) {
        const QJsonObject owner = seenByNobody(socket.port(), records);
        QVERIFY(!owner.isEmpty());
        QVERIFY(owner.value(u"kind"_s).toString() != u"process"_s);
        QVERIFY(owner.value(u"hidden"_s).toBool());
    }
}

void TestOwnerHelper::theSpoolIsBelievedOfRootOnly()
{
    QVERIFY2(::geteuid() == 0, "run the tests as root, as in the container");
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"owners"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"type":"owners","version":1,"boot":"b"})"
               "\n"
               R"({"type":"end","lines":1})"
               "\n");
    file.close();
    const QByteArray name = QFile::encodeName(path);
    QVERIFY(::chmod(name.constData(), 0640) == 0);
    QVERIFY(readOwnerSpool(path));
    QVERIFY(!readOwnerSpool(path, std::chrono::seconds(-1))); // too old
    QVERIFY(::chmod(name.constData(), 0660) == 0);
    QVERIFY(!readOwnerSpool(path));
    QVERIFY(::chmod(name.constData(), 0640) == 0 && ::chown(name.constData(), 65534, 0) == 0);
    QVERIFY(!readOwnerSpool(path));
    QVERIFY(::chown(name.constData(), 0, 0) == 0);
    QVERIFY(QFile::link(path, folder.filePath(u"link"_s)));
    QVERIFY(!readOwnerSpool(folder.filePath(u"link"_s)));
    QVERIFY(!readOwnerSpool(folder.filePath(u"missing"_s)));
    QVERIFY(!readOwnerSpool(folder.path()));
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--as-nobody")
        return resolveAsNobody(arguments.value(2).toUShort());
    TestOwnerHelper test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_ownerhelper.moc"
