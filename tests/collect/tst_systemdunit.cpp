// SPDX-License-Identifier: MIT
// The words for what systemd says; e2e.cli_systemd asks a real one.
#include "collect/SystemdUnit.h"

#include <QTest>

using namespace Portmonote;
using namespace Qt::StringLiterals;

class TestSystemdUnit : public QObject
{
    Q_OBJECT
private slots:
    void statesAreWords();
    void withoutSystemdThereIsNothing();
};

void TestSystemdUnit::statesAreWords()
{
    SystemdUnit unit;
    QCOMPARE(unit.stateWords(), QString());
    unit.activeState = u"active"_s;
    unit.subState = u"running"_s;
    unit.fileState = u"enabled"_s;
    QCOMPARE(unit.stateWords(), u"active (running), enabled"_s);
    unit.restarts = 3;
    QVERIFY(unit.stateWords().contains(u'3'));
}

void TestSystemdUnit::withoutSystemdThereIsNothing()
{
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nowhere");
    QVERIFY(!systemdUnit(u"ssh.service"_s, SystemdManager::System));
    QVERIFY(!systemdUnit(u"no such unit"_s, SystemdManager::User));
}

QTEST_GUILESS_MAIN(TestSystemdUnit)
#include "tst_systemdunit.moc"
