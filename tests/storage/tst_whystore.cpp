// SPDX-License-Identifier: MIT
// Why a port was run is kept once for each way, and travels with the port.
#include "storage/WhyStore.h"

#include "storage/ArchiveStore.h"
#include "storage/ForgetStore.h"
#include "storage/StorageFixture.h"
#include "storage/Transaction.h"

using namespace Portmonote;
using namespace Portmonote::StorageTest;

namespace {

WhyReport reportOf(const QString &program, UtcMillis at, WhyReport::Origin origin = WhyReport::Origin::Own)
{
    WhyReport report;
    report.origin = origin;
    report.takenAt = at;
    WhyProcess init;
    init.pid = 1;
    init.name = u"systemd"_s;
    WhyProcess process;
    process.pid = at % 30'000;
    process.name = program;
    process.executable = u"/usr/bin/"_s + program;
    report.chain = {init, process};
    return report;
}

} // namespace

class TestWhyStore : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_store = std::make_unique<Store>();
        m_store->record(observationAt(noonDaysAgo(1), {seenPort(80), seenPort(81)}));
        m_id = m_store->card(tcp(80))->facts.id;
    }
    void theSameAgainAddsNothing();
    void anotherProgramIsAnotherReport();
    void witrTakesThePlaceOfWhatWeKnew();
    void theFirstOneStaysForEver();
    void brokenRowsAreSkipped();
    void itGoesAndComesBackWithThePort();

private:
    QList<WhyReport> reports() const { return *WhyStore(m_store->database()).reports(m_id); }
    void add(const WhyReport &report) const { QVERIFY(!WhyStore(m_store->database()).add(m_id, report)); }

    std::unique_ptr<Store> m_store;
    qint64 m_id = 0;
};

void TestWhyStore::theSameAgainAddsNothing()
{
    add(reportOf(u"nginx"_s, 1000));
    add(reportOf(u"nginx"_s, 2000)); // restarted: another pid, the same story
    add({});
    QCOMPARE(reports().size(), 1);
    QVERIFY(reports().first() == reportOf(u"nginx"_s, 1000));
    QVERIFY(WhyStore(m_store->database()).reports(m_store->card(tcp(81))->facts.id)->isEmpty());
}

void TestWhyStore::anotherProgramIsAnotherReport()
{
    add(reportOf(u"nginx"_s, 1000));
    add(reportOf(u"caddy"_s, 2000));
    add(reportOf(u"nginx"_s, 3000)); // and back: a change, too
    QCOMPARE(reports().size(), 3);
    QCOMPARE(reports().at(1).process().name, u"caddy"_s);
    WhyReport byHand = reportOf(u"nginx"_s, 4000);
    byHand.chain.first().name = u"bash"_s; // the same program, started by somebody else
    add(byHand);
    QCOMPARE(reports().size(), 4);
}

void TestWhyStore::witrTakesThePlaceOfWhatWeKnew()
{
    add(reportOf(u"nginx"_s, 1000));
    WhyReport told = reportOf(u"nginx"_s, 2000, WhyReport::Origin::Witr);
    told.warnings = {u"runs as root"_s};
    add(told);
    add(reportOf(u"nginx"_s, 3000)); // knows less
    QCOMPARE(reports().size(), 1);
    QCOMPARE(reports().first().warnings, QStringList{u"runs as root"_s});
    QCOMPARE(reports().first().takenAt, 1000); // the first sight
}

void TestWhyStore::theFirstOneStaysForEver()
{
    for (int i = 0; i < WhyStore::mostOfOnePort + 20; ++i)
        add(reportOf(u"program%1"_s.arg(i), 1000 + i));
    QCOMPARE(reports().size(), WhyStore::mostOfOnePort);
    QCOMPARE(reports().first().process().name, u"program0"_s);
    QCOMPARE(reports().last().process().name, u"program%1"_s.arg(WhyStore::mostOfOnePort + 19));
}

void TestWhyStore::brokenRowsAreSkipped()
{
    add(reportOf(u"nginx"_s, 1000));
    QVERIFY(!m_store->database().execute(
        u"INSERT INTO port_why (port_runtime_id, taken_at, report) VALUES (%1, 5, 'rubbish')"_s.arg(m_id)));
    QCOMPARE(reports().size(), 1);
}

void TestWhyStore::itGoesAndComesBackWithThePort()
{
    add(reportOf(u"nginx"_s, 1000));
    add(reportOf(u"caddy"_s, 2000));
    const ArchiveStore archives(m_store->database());
    const PortArchive archive = **archives.read(tcp(80));
    QCOMPARE(archive.reasons.size(), 2);
    QVERIFY(!archives.remove(tcp(80)));
    QCOMPARE(m_store->value(u"SELECT count(*) FROM port_why"_s).toInt(), 0);
    QVERIFY(!archives.insert(archive));
    m_id = m_store->card(tcp(80))->facts.id;
    QCOMPARE(reports().size(), 2);
    // Joining with itself adds nothing.
    QVERIFY(!archives.merge(archive)->isChanged);
    QCOMPARE(reports().size(), 2);
}

QTEST_GUILESS_MAIN(TestWhyStore)
#include "tst_whystore.moc"
