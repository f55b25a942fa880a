// SPDX-License-Identifier: MIT
#include "StorageFixture.h"
#include "storage/AlertStore.h"
#include "storage/NoteStore.h"

using namespace Portmonote;
using namespace Portmonote::StorageTest;

namespace {

ObservedPort nobody(quint16 port)
{
    ObservedPort seen = seenPort(port);
    seen.owner = {};
    seen.owner.uid = 1000;
    seen.owner.user = u"alice"_s;
    seen.pid.reset();
    seen.sockets = {u"9-9"_s};
    return seen;
}

} // namespace

class AlertStoreTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    UtcMillis m_at = 0;

    AlertNews round(const QList<ObservedPort> &ports, qint64 seconds = 3600, const QSet<PortKey> &absent = {})
    {
        m_at += seconds * millisPerSecond;
        if (!FactStore(*m_database).record(observationAt(m_at, ports, absent)))
            qFatal("not recorded");
        return judge();
    }
    AlertNews judge()
    {
        QList<PortCard> cards = *CardStore(*m_database).cards();
        const auto news = AlertStore(*m_database).judge(cards, {}, {}, m_at, false);
        if (!news)
            qFatal("%s", qPrintable(news.error().words() + news.error().detail));
        return *news;
    }

private slots:
    void init()
    {
        static int number = 0;
        m_database = std::move(*Database::open(m_folder.filePath(u"%1.db"_s.arg(++number))));
        m_at = noonDaysAgo(3);
    }

    void aSuspectIsListedOnceWithWhoItIs()
    {
        QCOMPARE(round({seenPort(80)}).toNotify.size(), 1); // the summary
        QVERIFY(round({seenPort(80), nobody(4444)}).wantsConfirmation);
        const AlertNews news = round({seenPort(80), nobody(4444)}, 20);
        QCOMPARE(news.toNotify.size(), 1);
        QCOMPARE(news.toNotify.first().key, tcp(4444));
        QCOMPARE(judge().toNotify.size(), 0); // the same round again, by whomever
        const QList<Alert> alerts = *AlertStore(*m_database).alerts();
        QCOMPARE(alerts.size(), 2);
        QCOMPARE(alerts.first().id, news.toNotify.first().id);
        QCOMPARE(alerts.first().owner.user, u"alice"_s);
        QVERIFY(alerts.first().isUnread());
        QVERIFY(!alerts.first().endedAt);
    }

    void endingAndComingBackIsTheSameEntry()
    {
        (void)round({seenPort(80)});
        (void)round({seenPort(80), nobody(4444)});
        (void)round({seenPort(80), nobody(4444)}, 20);
        const QList<qint64> over = round({seenPort(80)}, 60, {tcp(4444)}).overIds;
        QCOMPARE(over.size(), 1);
        QVERIFY(AlertStore(*m_database).alerts()->first().endedAt);
        (void)round({seenPort(80), nobody(4444)}, 60);
        QCOMPARE(round({seenPort(80), nobody(4444)}, 20).toNotify.size(), 0); // cooling down
        const Alert again = AlertStore(*m_database).alerts()->first();
        QCOMPARE(again.id, over.first());
        QCOMPARE(again.times, 2);
        QVERIFY(!again.endedAt);
        QCOMPARE(round({seenPort(80), nobody(4444)}, 7 * 3600).toNotify.size(), 1);
        QCOMPARE(AlertStore(*m_database).alerts()->first().times, 2);
    }

    void seenAndRemovedStayThatWay()
    {
        (void)round({seenPort(80)});
        (void)round({seenPort(80), nobody(4444)});
        const qint64 id = round({seenPort(80), nobody(4444)}, 20).toNotify.first().id;
        const AlertStore store(*m_database);
        QVERIFY(!store.markSeen({id}, m_at + 5));
        QCOMPARE(store.alerts()->first().seenAt, std::optional(m_at + 5));
        QVERIFY(!store.markSeen({id}, m_at + 9));
        QCOMPARE(store.alerts()->first().seenAt, std::optional(m_at + 5));
        QVERIFY(!store.remove({id}));
        QCOMPARE(store.alerts()->size(), 1);
        (void)round({seenPort(80), nobody(4444)});
        QCOMPARE(store.alerts()->size(), 1);
    }

    void mutesAreKeptSilenceAndEndByThemselves()
    {
        const AlertStore store(*m_database);
        (void)round({seenPort(80)});
        (void)round({nobody(4444)}, 3600, {tcp(80)});
        QVERIFY(!store.mute({AlertMute::ofPort(tcp(4444), nobody(4444).owner, Exposure::Loopback),
                             AlertMute::ofRange(Protocol::Udp, 5000, 5100)},
                            m_at));
        QVERIFY(!store.mute({AlertMute::ofPort(tcp(4444), nobody(4444).owner, Exposure::Loopback)}, m_at));
        QCOMPARE(store.mutes()->size(), 2);
        QCOMPARE(round({nobody(4444)}, 20).toNotify.size(), 0);
        QCOMPARE(round({nobody(4444)}).toNotify.size(), 0);
        QCOMPARE(store.mutes()->size(), 2);
        ObservedPort wide = nobody(4444);
        wide.addresses = {u"0.0.0.0"_s};
        wide.exposure = Exposure::All;
        QCOMPARE(round({wide}).endedMutes.size(), 1);
        QCOMPARE(store.mutes()->size(), 1);
        QCOMPARE(round({wide}, 20).toNotify.size(), 1);
        QVERIFY(!store.unmute({store.mutes()->first().id}));
        QCOMPARE(store.mutes()->size(), 0);
    }

    void aMutedAlertCountsAsSeen()
    {
        const AlertStore store(*m_database);
        (void)round({seenPort(80)});
        (void)round({nobody(4444)});
        const Alert alert = round({nobody(4444)}, 20).toNotify.first();
        QVERIFY(!store.mute({AlertMute::ofPort(alert.key, alert.owner, alert.exposure)}, m_at));
        QVERIFY(!store.alerts()->first().isUnread());
    }

    void coveredPortsOfARangeSurviveAWrite()
    {
        const AlertStore store(*m_database);
        QVERIFY(!store.mute({AlertMute::ofRange(std::nullopt, 4000, 5000)}, m_at));
        (void)round({seenPort(80)});
        (void)round({nobody(4444)});
        const AlertMute mute = store.mutes()->first();
        QCOMPARE(mute.covered.size(), 1);
        QVERIFY(!mute.covered.value(tcp(4444)).isKnown);
        QCOMPARE(round({nobody(4444)}).toNotify.size(), 0);
        QCOMPARE(round({seenPort(4444)}).toNotify.size(), 0);
        QVERIFY(store.mutes()->first().covered.value(tcp(4444)).over);
        (void)round({nobody(4444)});
        QCOMPARE(round({nobody(4444)}, 20).toNotify.size(), 1);
    }
};

QTEST_GUILESS_MAIN(AlertStoreTest)
#include "tst_alertstore.moc"
