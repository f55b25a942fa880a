// SPDX-License-Identifier: MIT
// Notes live without their ports, and are written for whoever is behind the port at the time.
#include "storage/StorageFixture.h"

#include "storage/NoteStore.h"

using namespace Portmonote;
using namespace Portmonote::StorageTest;

class TestNoteStore : public QObject
{
    Q_OBJECT
private slots:
    void whereThereIsNoNoteThereIsNone();
    void aNewNoteHasSensibleValues();
    void allFieldsAreKeptAsTheyAre();
    void onlyWhatIsChangedChanges();
    void aNoteIsWrittenForWhoeverIsThere();
    void aNewJudgementIsMadeOfWhoeverIsThereNow();
    void aNoteMayBeWrittenBeforeThePortIsSeen();
    void aNoteOutlivesItsPort();
    void aJudgementCanBeTakenBack();
    void tagsAreTidied();
    void notesOfOtherHostsAndProtocolsAreOthers();
    void whatTheSchemaRefusesIsAnError();
    void hostileTextIsOnlyText();
};

void TestNoteStore::whereThereIsNoNoteThereIsNone()
{
    const Store store;
    const auto note = NoteStore(store.database()).note(tcp(80));
    QVERIFY(bool(note));
    QVERIFY(!note->has_value());
}

void TestNoteStore::aNewNoteHasSensibleValues()
{
    const Store store;
    const auto note = NoteStore(store.database()).change(tcp(80), {.title = u"Web"_s}, 5000);
    QVERIFY(bool(note));
    QVERIFY(*NoteStore(store.database()).note(tcp(80)) != std::nullopt);
    const PortNote stored = **NoteStore(store.database()).note(tcp(80));
    QVERIFY(stored.id > 0);
    QCOMPARE(stored.title, u"Web"_s);
    QCOMPARE(stored.serviceType, u"unknown"_s);
    QCOMPARE(toString(stored.risk), QString());
    QCOMPARE(stored.createdAt, 5000);
    QCOMPARE(stored.updatedAt, 5000);
    QVERIFY(!stored.pinned && stored.tags.isEmpty());
    // Not judged is NULL, not written is the empty text.
    QVERIFY(
        store
            .value(
                u"SELECT risk_level IS NULL AND description = '' AND owner = '' AND tags = '[]' FROM port_note"_s)
            .toBool());
    // What change() returns is what is stored, but for the id of a new note.
    PortNote returned = *note;
    returned.id = stored.id;
    QVERIFY(returned == stored);
}

void TestNoteStore::allFieldsAreKeptAsTheyAre()
{
    const Store store;
    const NoteChange change{.title = u"Grüße 🐘"_s,
                            .description = u"# Two\n\nlines *and* 'quotes'"_s,
                            .owner = u"Ann & Bob"_s,
                            .serviceType = u"db"_s,
                            .risk = Risk::Trusted,
                            .tags = QStringList{u"prod"_s, u"a b"_s},
                            .pinned = true};
    QVERIFY(bool(NoteStore(store.database()).change(tcp(80), change, 5000)));
    const PortNote note = **NoteStore(store.database()).note(tcp(80));
    QCOMPARE(note.title, *change.title);
    QCOMPARE(note.description, *change.description);
    QCOMPARE(note.owner, *change.owner);
    QCOMPARE(note.serviceType, *change.serviceType);
    QCOMPARE(toString(note.risk), u"trusted"_s);
    QCOMPARE(note.tags, *change.tags);
    QVERIFY(note.pinned);
    QCOMPARE(store.value(u"SELECT tags FROM port_note"_s).toString(), u"[\"prod\",\"a b\"]"_s);
}

void TestNoteStore::onlyWhatIsChangedChanges()
{
    const Store store;
    const NoteStore notes(store.database());
    QVERIFY(bool(notes.change(
        tcp(80), {.title = u"Web"_s, .risk = Risk::Expected, .tags = QStringList{u"a"_s}}, 5000)));
    QVERIFY(bool(notes.change(tcp(80), {.description = u"words"_s}, 6000)));
    QVERIFY(bool(notes.change(tcp(80), {.pinned = true}, 7000)));
    const PortNote note = **notes.note(tcp(80));
    QCOMPARE(note.title, u"Web"_s);
    QCOMPARE(note.description, u"words"_s);
    QCOMPARE(toString(note.risk), u"expected"_s);
    QCOMPARE(note.tags, QStringList{u"a"_s});
    QVERIFY(note.pinned);
    QCOMPARE(note.createdAt, 5000);
    QCOMPARE(note.updatedAt, 7000);
    QCOMPARE(store.value(u"SELECT count(*) FROM port_note"_s).toInt(), 1);
}

void TestNoteStore::aNoteIsWrittenForWhoeverIsThere()
{
    const Store store;
    store.record(observationAt(noonDaysAgo(1), {seenPort(80)}));
    QVERIFY(bool(NoteStore(store.database()).change(tcp(80), {.title = u"Web"_s}, 5000)));
    const PortNote note = store.card(tcp(80))->note.value();
    QVERIFY(note.writtenFor == identityOf(seenPort(80).owner));
    QVERIFY(note.expectedExposure.has_value());
    QCOMPARE(toString(*note.expectedExposure), u"loopback"_s);
}

void TestNoteStore::aNewJudgementIsMadeOfWhoeverIsThereNow()
{
    const Store store;
    const NoteStore notes(store.database());
    store.record(observationAt(noonDaysAgo(1), {seenPort(80)}));
    QVERIFY(bool(notes.change(tcp(80), {.risk = Risk::Trusted}, 5000)));
    ObservedPort other = seenPort(80, u"caddy"_s, 7);
    other.exposure = Exposure::All;
    store.record(observationAt(noonDaysAgo(1) + 1000, {other}));

    QVERIFY(bool(notes.change(tcp(80), {.title = u"Another title"_s, .pinned = true}, 6000)));
    QCOMPARE((*notes.note(tcp(80)))->writtenFor.executable, u"/usr/sbin/nginx"_s); // a title judges nobody
    QCOMPARE(toString(*(*notes.note(tcp(80)))->expectedExposure), u"loopback"_s);

    QVERIFY(bool(notes.change(tcp(80), {.risk = Risk::Trusted}, 7000))); // the same word, anew
    QCOMPARE((*notes.note(tcp(80)))->writtenFor.executable, u"/usr/sbin/caddy"_s);
    QCOMPARE(toString(*(*notes.note(tcp(80)))->expectedExposure), u"all"_s);
}

void TestNoteStore::aNoteMayBeWrittenBeforeThePortIsSeen()
{
    const Store store;
    QVERIFY(bool(
        NoteStore(store.database()).change(tcp(80), {.title = u"Soon"_s, .risk = Risk::Expected}, 5000)));
    const PortNote note = **NoteStore(store.database()).note(tcp(80));
    QVERIFY(note.writtenFor.isEmpty());
    QVERIFY(!note.expectedExposure);
    store.record(observationAt(noonDaysAgo(1), {seenPort(80)}));
    QCOMPARE(store.card(tcp(80))->note->title, u"Soon"_s);
}

void TestNoteStore::aNoteOutlivesItsPort()
{
    const Store store;
    store.record(observationAt(noonDaysAgo(1), {seenPort(80)}));
    QVERIFY(bool(NoteStore(store.database()).change(tcp(80), {.title = u"Web"_s}, 5000)));
    QVERIFY(!store.database().execute(u"DELETE FROM port_runtime"_s)); // as a person may, who forgets it
    QVERIFY(!store.card(tcp(80)));
    QCOMPARE((*NoteStore(store.database()).note(tcp(80)))->title, u"Web"_s);
    QCOMPARE(store.value(u"SELECT count(*) FROM port_event"_s).toInt(), 0); // events go with their port
}

void TestNoteStore::aJudgementCanBeTakenBack()
{
    const Store store;
    const NoteStore notes(store.database());
    QVERIFY(bool(notes.change(tcp(80), {.risk = Risk::Suspicious}, 5000)));
    QVERIFY(bool(notes.change(tcp(80), {.risk = Risk::Unset}, 6000)));
    QCOMPARE(toString((*notes.note(tcp(80)))->risk), QString());
    QVERIFY(store.value(u"SELECT risk_level IS NULL FROM port_note"_s).toBool());
}

void TestNoteStore::tagsAreTidied()
{
    const Store store;
    const NoteStore notes(store.database());
    QVERIFY(
        bool(notes.change(tcp(80), {.tags = QStringList{u" a "_s, u""_s, u"A"_s, u"b"_s, u"a"_s}}, 5000)));
    QCOMPARE((*notes.note(tcp(80)))->tags, (QStringList{u"a"_s, u"b"_s}));
    QVERIFY(bool(notes.change(tcp(80), {.tags = QStringList()}, 6000)));
    QVERIFY((*notes.note(tcp(80)))->tags.isEmpty());
}

void TestNoteStore::notesOfOtherHostsAndProtocolsAreOthers()
{
    const Store store;
    const NoteStore notes(store.database());
    const QList<PortKey> keys{tcp(80), tcp(80, u"web1"_s), tcp(81), {localHostId, Protocol::Udp, 80}};
    for (const PortKey &key : keys)
        QVERIFY(bool(notes.change(key, {.title = key.hostId + key.toString()}, 5000)));
    for (const PortKey &key : keys)
        QCOMPARE((*notes.note(key))->title, key.hostId + key.toString());
}

void TestNoteStore::whatTheSchemaRefusesIsAnError()
{
    const Store store;
    const auto refused = NoteStore(store.database()).change(tcp(0), {.title = u"x"_s}, 5000);
    QVERIFY(!refused);
    QVERIFY(!refused.error().words().isEmpty());
    QVERIFY(bool(NoteStore(store.database()).change(tcp(1), {.title = u"x"_s}, 5000))); // and it goes on
}

void TestNoteStore::hostileTextIsOnlyText()
{
    const Store store;
    const QString hostile = u"'; DROP TABLE port_note; --\n<img src=/x>\x1b[2J"_s;
    const QString hostileHost = u"';DROP/**/TABLE/**/port_note;--<img/src=/x>"_s;
    const PortKey key = tcp(80, hostileHost);
    QVERIFY(bool(
        NoteStore(store.database()).change(key, {.title = hostile, .tags = QStringList{hostile}}, 5000)));
    const PortNote note = **NoteStore(store.database()).note(key);
    QCOMPARE(note.title, hostile);
    QCOMPARE(note.key.hostId, hostileHost);
    QCOMPARE(note.tags, QStringList{hostile.simplified()});
}

QTEST_GUILESS_MAIN(TestNoteStore)
#include "tst_notestore.moc"
