// SPDX-License-Identifier: MIT
// What the program finds out about a port for a note, from real unit files and the real package database.
#include "collect/NoteSuggester.h"
#include "collect/PackageQuery.h"
#include "collect/UnitFile.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Portmonote;
using namespace Qt::StringLiterals;

class TestSuggestions : public QObject
{
    Q_OBJECT
private slots:
    void theUnitTellsItsDescription();
    void aNameThatIsNoUnitOpensNoFile();
    void thePackageOfAnExecutableIsFound();
    void titlesComeFromTheBestSource();
};

void TestSuggestions::theUnitTellsItsDescription()
{
    const QTemporaryDir first;
    const QTemporaryDir second;
    const auto write = [](const QTemporaryDir &folder, const QString &name, const QByteArray &text) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    };
    QVERIFY(write(second, u"web.service"_s,
                  "# x\n[Service]\nDescription=no\n[Unit]\nDescription = no\n"
                  "Description=A  web server\n[Install]\nDescription=no\n"));
    QVERIFY(write(second, u"db@.service"_s, "[Unit]\nDescription=Database %i of %p 100%%\n"));
    const QStringList folders{first.path(), second.path()};
    QCOMPARE(unitDescription(u"web.service"_s, folders), u"A web server"_s);
    QCOMPARE(unitDescription(u"db@main.service"_s, folders), u"Database main of db 100%"_s);
    QVERIFY(unitDescription(u"none.service"_s, folders).isEmpty());
    QVERIFY(write(first, u"web.service"_s, "[Unit]\nDescription=Overridden\n"));
    QCOMPARE(unitDescription(u"web.service"_s, folders), u"Overridden"_s);
}

void TestSuggestions::aNameThatIsNoUnitOpensNoFile()
{
    const QTemporaryDir folder;
    QVERIFY(QFile::copy(u"/etc/hostname"_s, folder.filePath(u"x.service"_s)));
    QVERIFY(unitDescription(u"../../etc/passwd.service"_s, {folder.path()}).isEmpty());
    QVERIFY(unitDescription(QString(), {folder.path()}).isEmpty());
    QVERIFY(unitDescription(u"@"_s, {folder.path()}).isEmpty());
    QVERIFY(unitDescription(u"a@b"_s, {folder.path()}).isEmpty());
    QVERIFY(unitDescription(QString(100'000, u'x') + u".service"_s, {folder.path()}).isEmpty());
}

void TestSuggestions::thePackageOfAnExecutableIsFound()
{
    const QString ss = QFileInfo(u"/usr/bin/ss"_s).exists() ? u"/usr/bin/ss"_s : u"/bin/ss"_s;
    const auto packages = packagesOf({ss, u"/usr/bin/no*such?[program]"_s, u"relative"_s, QString()});
    QCOMPARE(packages.size(), 1);
    QCOMPARE(packages.value(ss).name, u"iproute2"_s);
    QVERIFY(!packages.value(ss).summary.isEmpty());
    QVERIFY(packagesOf({}).isEmpty());
}

void TestSuggestions::titlesComeFromTheBestSource()
{
    PortFacts packaged;
    packaged.key = {localHostId, Protocol::Tcp, 5432};
    packaged.owner.kind = Owner::Kind::Process;
    packaged.owner.executable = u"/usr/bin/ss"_s;
    PortFacts scripted = packaged;
    scripted.key.port = 8000;
    scripted.owner.script = u"-m http.server"_s;
    PortFacts bare;
    bare.key = {localHostId, Protocol::Tcp, 22};
    PortFacts elsewhere = packaged;
    elsewhere.key.hostId = u"web1"_s;
    PortFacts nothing;
    nothing.key = {localHostId, Protocol::Tcp, 60'999};
    const auto found = suggestNotes({packaged, scripted, bare, elsewhere, nothing});
    QCOMPARE(found.size(), 5);
    QVERIFY(found.value(packaged.key).titleSource.contains(u"iproute2"_s));
    QCOMPARE(found.value(packaged.key).serviceType, u"db"_s);       // by the port's number
    QCOMPARE(found.value(scripted.key).title, u"-m http.server"_s); // not the package of its interpreter
    QCOMPARE(found.value(scripted.key).serviceType, u"web"_s);
    if (QFileInfo::exists(u"/etc/services"_s))
        QCOMPARE(found.value(bare.key).title, u"ssh"_s);
    QVERIFY(!found.value(elsewhere.key).titleSource.contains(u"iproute2"_s)); // another machine's package
    QVERIFY(found.value(nothing.key).isEmpty());
}

QTEST_GUILESS_MAIN(TestSuggestions)
#include "tst_suggestions.moc"
