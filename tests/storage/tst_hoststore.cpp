// SPDX-License-Identifier: MIT
// Hosts, what is known of each, and notes that are for many of them.
#include "storage/StorageFixture.h"

#include "core/HostName.h"
#include "storage/AlertStore.h"
#include "storage/HostStore.h"
#include "storage/NoteStore.h"

using namespace Portmonote;
using namespace Portmonote::StorageTest;

namespace {

PortKey keyOn(const QString &host, quint16 port = 9100)
{
    return {host, Protocol::Tcp, port};
}

Observation seenOn(const QString &host, const QList<quint16> &ports, UtcMillis at)
{
    Observation observation;
    observation.hostId = host;
    observation.startedAt = observation.finishedAt = at;
    for (const quint16 port : ports) {
        ObservedPort one;
        one.key = keyOn(host, port);
        one.addresses = {u"0.0.0.0"_s};
        one.exposure = Exposure::All;
        observation.ports.append(one);
    }
    return observation;
}

NoteChange titled(const QString &title)
{
    NoteChange change;
    change.title = title;
    return change;
}

} // namespace

class TestHostStore : public QObject
{
    Q_OBJECT
private slots:
    void hostsAreKeptAndBadNamesRefused();
    void reportsTellOfEveryHost();
    void aFailedRoundOfOneHostTouchesNothing();
    void theMostSpecificNoteWins();
    void theViewAndTheStoreAgree();
    void aSharedNoteIsChangedOnceAndTakenBack();
    void alertsOfHostsDoNotMix();
};

void TestHostStore::hostsAreKeptAndBadNamesRefused()
{
    const Store store;
    const HostStore hosts(store.database());
    QVERIFY(!hosts.save({u"web1"_s, u"admin@web1"_s, 300, true, 5}));
    QVERIFY(!hosts.save({u"web1"_s, u"web1.example.org"_s, 600, false, 9}));
    QCOMPARE(*hosts.hosts(), QList<RemoteHost>({{u"web1"_s, u"web1.example.org"_s, 600, false, 5}}));
    for (const auto &[id, ssh] : {std::pair{u"-o"_s, u"a"_s},
                                  {u"a b"_s, u"a"_s},
                                  {u"a"_s, u"-oX=y"_s},
                                  {u"a"_s, u"$x"_s},
                                  {u"a"_s, u"local"_s}}) {
        const auto refused = hosts.save({id, ssh, 60, true, 1});
        QVERIFY(refused);
        QCOMPARE(refused->kind, StorageError::Kind::Refused);
    }
    QVERIFY(*hosts.remove(u"web1"_s));
    QVERIFY(!*hosts.remove(u"web1"_s));
}

void TestHostStore::reportsTellOfEveryHost()
{
    const Store store;
    const HostStore hosts(store.database());
    const FactStore facts(store.database());
    QVERIFY(!hosts.save({u"web2"_s, u"web2"_s, 300, true, 1}));
    QVERIFY(bool(facts.record(seenOn(u"web1"_s, {80}, 1000))));
    QVERIFY(bool(facts.record(seenOn(u"web1"_s, {80}, 2000))));
    QVERIFY(!facts.recordFailure(u"web2"_s, 1500, 1600, u"it cannot be reached"_s));
    const auto reports = hosts.reports();
    QVERIFY(bool(reports));
    QStringList names;
    for (const HostReport &report : *reports)
        names.append(report.host.hostId);
    QCOMPARE(names, QStringList({u"local"_s, u"web1"_s, u"web2"_s}));
    QVERIFY(!reports->at(1).isOverSsh && reports->at(2).isOverSsh);
    QCOMPARE(reports->at(1).status.lastValidAt, std::optional<UtcMillis>(2000));
    QCOMPARE(reports->at(2).status.failure, u"it cannot be reached"_s);
}

void TestHostStore::aFailedRoundOfOneHostTouchesNothing()
{
    const Store store;
    const FactStore facts(store.database());
    for (const QString &host : {u"web1"_s, u"web2"_s})
        QVERIFY(bool(facts.record(seenOn(host, {80, 443}, 1000))));
    const auto before = CardStore(store.database()).cards();
    QVERIFY(!facts.recordFailure(u"web1"_s, 1500, 1600, u"x"_s));
    QCOMPARE(*CardStore(store.database()).cards(), *before);
    // A port that is gone on one host is there on the other.
    Observation gone = seenOn(u"web2"_s, {443}, 2000);
    gone.absent = {keyOn(u"web2"_s, 80)};
    QCOMPARE(facts.record(gone)->disappeared, QList<PortKey>{keyOn(u"web2"_s, 80)});
    QVERIFY((*CardStore(store.database()).card(keyOn(u"web1"_s, 80)))->facts.active);
}

void TestHostStore::theMostSpecificNoteWins()
{
    const Store store;
    const NoteStore notes(store.database());
    for (const QString &host : {u"*"_s, u"web*"_s, u"web?"_s, u"web1"_s}) {
        QVERIFY(!notes.beginOwn(keyOn(host))); // else the one that applies would be changed
        QVERIFY(bool(notes.change(keyOn(host), titled(host), 5)));
    }
    const auto titleOn = [&](const QString &host) {
        const auto note = notes.noteFor(keyOn(host));
        return note && *note ? (*note)->title : u"none"_s;
    };
    QCOMPARE(titleOn(u"web1"_s), u"web1"_s);
    QCOMPARE(titleOn(u"web2"_s), u"web?"_s);
    QCOMPARE(titleOn(u"web22"_s), u"web*"_s);
    QCOMPARE(titleOn(u"db"_s), u"*"_s);
    QVERIFY(!*notes.noteFor(keyOn(u"web1"_s, 9101)));
    const auto refused = notes.change(keyOn(u"-web*"_s), titled(u"x"_s), 5);
    QVERIFY(!refused && refused.error().kind == StorageError::Kind::Refused);
}

void TestHostStore::theViewAndTheStoreAgree()
{
    const Store store;
    const NoteStore notes(store.database());
    const FactStore facts(store.database());
    const QStringList hosts{u"local"_s, u"web1"_s, u"WEB2"_s, u"web12"_s,
                            u"w_b"_s,   u"w%b"_s,  u"w!b"_s,  u"db.example.org"_s};
    for (const QString &host : hosts)
        QVERIFY(bool(facts.record(seenOn(host, {1, 2, 3, 4}, 1000))));
    const QStringList patterns{u"*"_s,   u"web*"_s, u"*1"_s,          u"web?"_s, u"w?b"_s, u"w_*"_s,
                               u"w%*"_s, u"w!?"_s,  u"*.example.*"_s, u"web1"_s, u"?*2"_s};
    // Each set of patterns, three at a time, in another order each time.
    int compared = 0;
    for (qsizetype i = 0; i < patterns.size(); ++i) {
        for (quint16 port = 1; port <= 3; ++port) {
            const QString &pattern = patterns.at((i * port + port) % patterns.size());
            QVERIFY(bool(notes.change(keyOn(pattern, port), titled(pattern), 5)));
        }
        for (const PortCard &card : *CardStore(store.database()).cards()) {
            const auto expected = notes.noteFor(card.key());
            QCOMPARE(card.note.has_value(), expected->has_value());
            if (card.note) {
                QVERIFY2(card.note->key == (*expected)->key,
                         qPrintable(card.key().hostId + u" "_s + card.note->key.hostId + u" "_s
                                    + (*expected)->key.hostId));
                ++compared;
            }
        }
    }
    QVERIFY(compared > 50);
}

void TestHostStore::aSharedNoteIsChangedOnceAndTakenBack()
{
    const Store store;
    const NoteStore notes(store.database());
    const FactStore facts(store.database());
    for (const QString &host : {u"web1"_s, u"web2"_s, u"db"_s})
        QVERIFY(bool(facts.record(seenOn(host, {9100}, 1000))));
    QVERIFY(bool(notes.change(keyOn(u"web*"_s), titled(u"Exporter"_s), 5)));
    NoteChange trust;
    trust.risk = Risk::Trusted;
    const auto revisions = notes.changeAll({keyOn(u"web1"_s), keyOn(u"web2"_s), keyOn(u"db"_s)}, trust, 9);
    QVERIFY(bool(revisions));
    QCOMPARE(revisions->size(), 2);
    QVERIFY((*CardStore(store.database()).card(keyOn(u"web2"_s)))->note->risk == Risk::Trusted);
    QCOMPARE(notes.notes()->size(), 2);
    QList<NoteRevision> back;
    for (const NoteRevision &revision : *revisions)
        back.append(revision.inverted());
    QCOMPARE(notes.apply(back)->size(), 0);
    QVERIFY((*CardStore(store.database()).card(keyOn(u"web1"_s)))->note->risk == Risk::Unset);
    QVERIFY(!notes.beginOwn(keyOn(u"web1"_s)));
    QVERIFY(bool(notes.change(keyOn(u"web1"_s), titled(u"Mine"_s), 20)));
    QCOMPARE((*CardStore(store.database()).card(keyOn(u"web2"_s)))->note->title, u"Exporter"_s);
}

void TestHostStore::alertsOfHostsDoNotMix()
{
    const Store store;
    const FactStore facts(store.database());
    const AlertStore alerts(store.database());
    const auto judge = [&](const QString &host, UtcMillis now) {
        return alerts.judge(*CardStore(store.database()).cards(), Policy{}, AlertPolicy{}, now, false, host);
    };
    QVERIFY(bool(facts.record(seenOn(u"local"_s, {1}, 1000))));
    QVERIFY(bool(judge(u"local"_s, 1000)));
    // The first look at another host is a beginning, too: at most one summary, no storm.
    QVERIFY(bool(facts.record(seenOn(u"web1"_s, {11, 12, 13}, 2000))));
    const auto first = judge(u"web1"_s, 2000);
    QVERIFY(bool(first));
    QVERIFY(first->toNotify.size() <= 1);
    // And the other's memory stays.
    QVERIFY(bool(facts.record(seenOn(u"local"_s, {1, 2}, 3000))));
    QVERIFY(bool(judge(u"local"_s, 3000)));
    QVERIFY(bool(facts.record(seenOn(u"local"_s, {1, 2}, 4000))));
    const auto news = judge(u"local"_s, 4000);
    QVERIFY(bool(news));
    QCOMPARE(news->toNotify.size(), 1);
    QCOMPARE(news->toNotify.first().key, keyOn(u"local"_s, 2));
    QVERIFY(bool(facts.record(seenOn(u"web1"_s, {11, 12, 13}, 5000))));
    QVERIFY(judge(u"web1"_s, 5000)->toNotify.isEmpty());
}

QTEST_GUILESS_MAIN(TestHostStore)
#include "tst_hoststore.moc"
