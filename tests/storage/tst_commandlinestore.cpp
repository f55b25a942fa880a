// SPDX-License-Identifier: MIT
// Command lines are taken out of everything that is kept, and nothing else is.
#include "storage/CommandLineStore.h"

#include "storage/StorageFixture.h"
#include "storage/WhyStore.h"

#include <QFile>

using namespace Portmonote;
using namespace Portmonote::StorageTest;

class TestCommandLineStore : public QObject
{
    Q_OBJECT
private slots:
    void whatIsKeptIsForgotten();
    void observationsCanGoWithoutThem();
};

void TestCommandLineStore::whatIsKeptIsForgotten()
{
    const Store store;
    ObservedPort port = seenPort(80);
    port.commandLine = u"nginx --passphrase-of-old words"_s;
    store.record(observationAt(noonDaysAgo(1), {port, seenPort(81)}));
    const PortFacts before = store.card(tcp(80))->facts;
    WhyReport why;
    why.takenAt = 1000;
    why.chain = {WhyProcess{}};
    why.chain.first().name = u"nginx"_s;
    why.chain.first().commandLine = port.commandLine;
    QVERIFY(!WhyStore(store.database()).add(before.id, why));

    QVERIFY(!forgetCommandLines(store.database()));

    const PortFacts after = store.card(tcp(80))->facts;
    QVERIFY(after.commandLine.isEmpty());
    QCOMPARE(after.owner, before.owner);
    QCOMPARE(after.lastSeenAt, before.lastSeenAt);
    const auto reports = WhyStore(store.database()).reports(before.id);
    QCOMPARE(reports->size(), 1);
    QCOMPARE(reports->first().process().name, u"nginx"_s);
    QVERIFY(reports->first().process().commandLine.isEmpty());
    // Nor in what the file has no more use for.
    for (const QString &file : {store.path(), store.path() + u"-wal"_s}) {
        QFile bytes(file);
        if (bytes.open(QIODevice::ReadOnly))
            QVERIFY2(!bytes.readAll().contains("passphrase-of-old"), qPrintable(file));
    }
}

void TestCommandLineStore::observationsCanGoWithoutThem()
{
    const Store store;
    Observation observation = observationAt(noonDaysAgo(1), {seenPort(80)});
    dropCommandLines(observation);
    store.record(observation);
    QVERIFY(store.card(tcp(80))->facts.commandLine.isEmpty());
    QCOMPARE(store.card(tcp(80))->facts.processName, u"nginx"_s);
}

QTEST_GUILESS_MAIN(TestCommandLineStore)
#include "tst_commandlinestore.moc"
