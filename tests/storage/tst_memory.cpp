// SPDX-License-Identifier: MIT
// What people do to notes and ports, and how it is taken back.
#include "storage/AcknowledgementStore.h"
#include "storage/ArchiveStore.h"
#include "storage/DraftStore.h"
#include "storage/ForgetStore.h"
#include "storage/NoteStore.h"
#include "storage/StorageFixture.h"
#include "storage/Transaction.h"

#include <QFileInfo>

using namespace Portmonote;
using namespace Portmonote::StorageTest;

class TestMemory : public QObject
{
    Q_OBJECT
private slots:
    void manyNotesChangeInOneStepAndBack();
    void undoNeverOverwritesWhatOthersWrote();
    void whatStaysTheSameIsNoRevision();
    void acknowledgingEndsTheAlarmUntilTheNextChange();
    void aForgottenPortComesBackWhole();
    void whatHappenedSinceAPortWasForgottenStays();
    void forgettingKeepsTheNoteUnlessAsked();
    void mergingKeepsTheOlderPastAndTheNewerPresent();
    void wordsOfNotesAreCollected();
    void draftsSurviveAndBelongToTheirDatabase();

private:
    static DerivedState stateOf(const Store &store, const PortKey &key)
    {
        const PortCard card = *store.card(key);
        return classify(card.facts, card.note, Policy{.highUptime = std::chrono::seconds(0)},
                        card.facts.lastSeenAt)
            .state;
    }
};

void TestMemory::manyNotesChangeInOneStepAndBack()
{
    const Store store;
    store.record(observationAt(noonDaysAgo(1), {seenPort(80), seenPort(81), seenPort(82)}));
    const NoteStore notes(store.database());
    QVERIFY(notes.change(tcp(81), {.title = u"Was here"_s, .tags = QStringList{u"old"_s}}, 5));
    NoteChange change;
    change.risk = Risk::Expected;
    change.owner = u"ops"_s;
    change.addTags = {u"new"_s};
    const auto revisions = notes.changeAll({tcp(80), tcp(81), tcp(82)}, change, 9);
    QVERIFY(revisions);
    QCOMPARE(revisions->size(), 3);
    QCOMPARE((*notes.note(tcp(81)))->tags, (QStringList{u"old"_s, u"new"_s}));
    QCOMPARE((*notes.note(tcp(81)))->title, u"Was here"_s);
    QVERIFY(stateOf(store, tcp(82)) == DerivedState::Expected);
    QList<NoteRevision> back;
    for (const NoteRevision &revision : *revisions)
        back.append(revision.inverted());
    QVERIFY(notes.apply(back)->isEmpty());
    QVERIFY(!notes.note(tcp(80))->has_value());
    QCOMPARE((*notes.note(tcp(81)))->tags, QStringList{u"old"_s});
    QCOMPARE((*notes.note(tcp(81)))->updatedAt, 5);
    QVERIFY(notes.apply(*revisions)->isEmpty()); // and again
    QCOMPARE((*notes.note(tcp(80)))->owner, u"ops"_s);
}

void TestMemory::undoNeverOverwritesWhatOthersWrote()
{
    const Store store;
    store.record(observationAt(noonDaysAgo(1), {seenPort(80), seenPort(81)}));
    const NoteStore notes(store.database());
    const auto revisions = notes.changeAll({tcp(80), tcp(81)}, {.pinned = true}, 9);
    const auto other = store.open();
    QVERIFY(NoteStore(*other).change(tcp(81), {.title = u"Others"_s}, 10));
    QList<NoteRevision> back;
    for (const NoteRevision &revision : *revisions)
        back.append(revision.inverted());
    const auto refused = notes.apply(back);
    QCOMPARE(*refused, QList<PortKey>{tcp(81)});
    QVERIFY((*notes.note(tcp(80)))->pinned); // all or none
    QCOMPARE((*notes.note(tcp(81)))->title, u"Others"_s);
}

void TestMemory::whatStaysTheSameIsNoRevision()
{
    const Store store;
    store.record(observationAt(noonDaysAgo(1), {seenPort(80)}));
    const NoteStore notes(store.database());
    QCOMPARE(notes.changeAll({tcp(80)}, {.pinned = true}, 9)->size(), 1);
    QVERIFY(notes.changeAll({tcp(80)}, {.pinned = true}, 10)->isEmpty());
    QCOMPARE((*notes.note(tcp(80)))->updatedAt, 9);
}

void TestMemory::acknowledgingEndsTheAlarmUntilTheNextChange()
{
    const Store store;
    const UtcMillis first = noonDaysAgo(1);
    store.record(observationAt(first, {seenPort(80)}));
    QVERIFY(NoteStore(store.database()).change(tcp(80), {.risk = Risk::Trusted}, first));
    QVERIFY(stateOf(store, tcp(80)) == DerivedState::Healthy);
    store.record(observationAt(first + 1000, {seenPort(80, u"caddy"_s, 7)}));
    QVERIFY(stateOf(store, tcp(80)) == DerivedState::Suspicious);
    const AcknowledgementStore acknowledgements(store.database());
    const auto done = acknowledgements.acknowledge({tcp(80), tcp(9999)}, first + 2000);
    QCOMPARE(done->size(), 1);
    QVERIFY(stateOf(store, tcp(80)) == DerivedState::Healthy);
    QVERIFY(store.story(tcp(80)).endsWith(u"acknowledged"_s));
    QVERIFY(!acknowledgements.remove(*done));
    QVERIFY(stateOf(store, tcp(80)) == DerivedState::Suspicious);
    QVERIFY(!acknowledgements.restore(*done));
    QVERIFY(stateOf(store, tcp(80)) == DerivedState::Healthy);
    // A restart of it is fine; another program, and going further out, are not.
    store.record(observationAt(first + 3000, {seenPort(80, u"caddy"_s, 8)}));
    QVERIFY(stateOf(store, tcp(80)) == DerivedState::Healthy);
    ObservedPort wide = seenPort(80, u"caddy"_s, 8);
    wide.exposure = Exposure::All;
    store.record(observationAt(first + 4000, {wide}));
    QVERIFY(stateOf(store, tcp(80)) == DerivedState::Suspicious);
    store.record(observationAt(first + 5000, {seenPort(80, u"nc"_s, 9)}));
    QVERIFY(stateOf(store, tcp(80)) == DerivedState::Suspicious);
}

void TestMemory::aForgottenPortComesBackWhole()
{
    const Store store;
    const UtcMillis first = noonDaysAgo(3);
    for (int day = 0; day < 3; ++day)
        store.record(observationAt(first + day * millisPerDay, {seenPort(80), seenPort(81)}));
    store.record(observationAt(first + 2 * millisPerDay + 1000, {seenPort(81)}, {tcp(80)}));
    QVERIFY(AcknowledgementStore(store.database()).acknowledge({tcp(81)}, first + 3 * millisPerDay));
    QVERIFY(NoteStore(store.database()).change(tcp(80), {.title = u"Web"_s}, first));
    const ArchiveStore archives(store.database());
    const auto before = archives.read(tcp(80));
    const QString story = store.story(tcp(81));
    const PortFacts facts = store.card(tcp(81))->facts;
    const auto forgotten = ForgetStore(store.database()).forget({tcp(80), tcp(81)}, true);
    QVERIFY(forgotten);
    QVERIFY(!store.card(tcp(80)) && !store.card(tcp(81)));
    QCOMPARE(store.value(u"SELECT count(*) FROM port_event"_s).toInt(), 0);
    QCOMPARE(store.value(u"SELECT count(*) FROM port_note"_s).toInt(), 0);
    QVERIFY(!ForgetStore(store.database()).restore(*forgotten));
    QCOMPARE(store.story(tcp(81)), story);
    PortFacts back = store.card(tcp(81))->facts;
    back.id = facts.id;
    QVERIFY(back == facts);
    QCOMPARE(store.card(tcp(80))->note->title, u"Web"_s);
    const auto after = archives.read(tcp(80));
    QCOMPARE((*after)->events.size(), (*before)->events.size());
    // Its heartbeat goes on where it stood.
    const qsizetype events = store.history(tcp(81)).size();
    QVERIFY((*archives.read(tcp(81)))->openHeartbeat.has_value());
    store.record(observationAt(first + 2 * millisPerDay + 2000, {seenPort(81)}));
    QCOMPARE(store.history(tcp(81)).size(), events);
}

void TestMemory::whatHappenedSinceAPortWasForgottenStays()
{
    const Store store;
    const UtcMillis first = noonDaysAgo(2);
    store.record(observationAt(first, {seenPort(80)}));
    QVERIFY(NoteStore(store.database()).change(tcp(80), {.title = u"Old"_s}, first));
    const auto forgotten = ForgetStore(store.database()).forget({tcp(80)}, true);
    store.record(observationAt(first + 5000, {seenPort(80, u"caddy"_s, 9)})); // found as new
    QVERIFY(NoteStore(store.database()).change(tcp(80), {.title = u"New"_s}, first + 6000));
    QVERIFY(!ForgetStore(store.database()).restore(*forgotten));
    const PortCard card = *store.card(tcp(80));
    QCOMPARE(card.facts.firstSeenAt, first);
    QCOMPARE(card.facts.lastSeenAt, first + 5000);
    QCOMPARE(card.facts.owner.name, u"caddy"_s);
    QCOMPARE(card.note->title, u"New"_s);
    QCOMPARE(store.story(tcp(80)), u"appeared appeared"_s);
}

void TestMemory::forgettingKeepsTheNoteUnlessAsked()
{
    const Store store;
    store.record(observationAt(noonDaysAgo(1), {seenPort(80)}));
    const NoteStore notes(store.database());
    QVERIFY(notes.change(tcp(80), {.title = u"Web"_s, .risk = Risk::Trusted}, 5));
    QVERIFY(ForgetStore(store.database()).forget({tcp(80)}, false));
    QVERIFY(!store.card(tcp(80)));
    QCOMPARE((*notes.note(tcp(80)))->title, u"Web"_s);
    // The next look finds it as new, and the note is still for who it was for.
    store.record(observationAt(noonDaysAgo(1) + 1000, {seenPort(80, u"nc"_s, 9)}));
    QVERIFY(stateOf(store, tcp(80)) == DerivedState::Suspicious);
}

void TestMemory::mergingKeepsTheOlderPastAndTheNewerPresent()
{
    const Store here;
    const Store there;
    const UtcMillis first = noonDaysAgo(9);
    there.record(observationAt(first, {seenPort(80, u"old"_s, 1)}));
    there.record(observationAt(first + millisPerDay, {}, {tcp(80)}));
    here.record(observationAt(first + 5 * millisPerDay, {seenPort(80)}));
    const auto archive = ArchiveStore(there.database()).read(tcp(80));
    const ArchiveStore archives(here.database());
    for (const bool changes : {true, false}) { // the second time there is nothing left to do
        Transaction transaction(here.database());
        const auto merged = archives.merge(**archive);
        QVERIFY(merged);
        QCOMPARE(merged->isChanged, changes);
        QVERIFY(!merged->isNew);
        QVERIFY(!transaction.commit());
    }
    const PortFacts facts = here.card(tcp(80))->facts;
    QVERIFY(facts.active);
    QCOMPARE(facts.firstSeenAt, first);
    QCOMPARE(facts.lastDisappearedAt, std::optional<UtcMillis>(first + millisPerDay));
    QCOMPARE(facts.owner.name, u"nginx"_s);
    QCOMPARE(here.story(tcp(80)), u"appeared disappeared appeared"_s);
    QCOMPARE(facts.presenceMask, quint64(0b100001)); // today, and five days ago
}

void TestMemory::wordsOfNotesAreCollected()
{
    const Store store;
    const NoteStore notes(store.database());
    QVERIFY(notes.change(
        tcp(80), {.owner = u"zoë"_s, .serviceType = u"web"_s, .tags = QStringList{u"b"_s, u"a"_s}}, 1));
    QVERIFY(notes.change(tcp(81), {.owner = u"ann"_s, .tags = QStringList{u"A"_s, u"c"_s}}, 1));
    const auto words = notes.vocabulary();
    QCOMPARE(words->owners, (QStringList{u"ann"_s, u"zoë"_s}));
    QCOMPARE(words->tags.size(), 3);
    QVERIFY(words->serviceTypes.contains(u"web"_s));
    QCOMPARE(notes.notes()->size(), 2); // without their ports, too
}

void TestMemory::draftsSurviveAndBelongToTheirDatabase()
{
    const QTemporaryDir folder;
    const DraftStore drafts(u"/data/a.db"_s, folder.filePath(u"drafts"_s));
    NoteDraft draft{
        tcp(80, u"we/ird \n host"_s), 42, {{u"title"_s, u"Zoë \n 王"_s}}, {{u"title"_s, u"old"_s}}};
    QVERIFY(!drafts.save(draft));
    QVERIFY(*drafts.draft(draft.key) == draft);
    QCOMPARE(drafts.keys(), QList<PortKey>{draft.key});
    const QStringList files = QDir(folder.filePath(u"drafts"_s)).entryList(QDir::Files);
    QCOMPARE(files.size(), 1);
    const QFileInfo file(folder.filePath(u"drafts/"_s + files.first()));
    QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    QVERIFY(DraftStore(u"/data/b.db"_s, folder.filePath(u"drafts"_s)).keys().isEmpty());
    QFile garbage(file.filePath());
    QVERIFY(garbage.open(QIODevice::WriteOnly));
    garbage.write("{\"port\": 7");
    garbage.close();
    QVERIFY(!drafts.draft(draft.key) && drafts.keys().isEmpty());
    QVERIFY(!drafts.save(draft));
    drafts.remove(draft.key);
    QVERIFY(drafts.keys().isEmpty());
    QFile inTheWay(folder.filePath(u"file"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QVERIFY(DraftStore(u"/data/a.db"_s, folder.filePath(u"file/x"_s)).save(draft).has_value()); // said
}

QTEST_GUILESS_MAIN(TestMemory)
#include "tst_memory.moc"
