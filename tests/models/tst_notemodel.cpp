// SPDX-License-Identifier: MIT
// A note being edited: as a mapper does it, all fields are handed over, and only what changed is written.
#include "models/ModelFixture.h"
#include "models/NoteModel.h"

#include "storage/NoteStore.h"

#include <QFile>

using namespace Portmonote;
using namespace Portmonote::ModelTest;

namespace {

using Fields = QHash<NoteModel::Column, QVariant>;

Fields fieldsOf(const NoteModel &model)
{
    Fields fields;
    for (int column = NoteModel::TitleColumn; column <= NoteModel::PinnedColumn; ++column) {
        const auto field = static_cast<NoteModel::Column>(column);
        fields.insert(field, model.index(0, model.columnOf(field)).data(Qt::EditRole));
    }
    return fields;
}

/// What QDataWidgetMapper::submit() does: every field, changed or not.
bool submit(NoteModel &model, const Fields &changed)
{
    Fields fields = fieldsOf(model);
    fields.insert(changed);
    bool accepted = true;
    for (auto it = fields.cbegin(); it != fields.cend(); ++it)
        accepted = model.setData(model.index(0, model.columnOf(it.key())), it.value()) && accepted;
    return accepted;
}

} // namespace

class TestNoteModel : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void aNewNoteBeginsEmpty();
    void aNewNoteIsStoredForWhoeverIsThere();
    void aNoteThatIsThereIsShown();
    void withoutAChangeNothingIsWritten();
    void onlyChangedColumnsAreWritten();
    void aNewerChangeOfAnotherColumnSurvives();
    void aNewerChangeSurvivesThatTheNoteIsForOthers();
    void aTitleIsNoJudgement();
    void aJudgementIsMadeOfWhoeverIsThereNow();
    void aJudgementCanBeTakenBack();
    void emptyTextsAreEmptyAndNotNull();
    void tagsAreEditedWithCommas();
    void tagsStayWhatTheyAreWhenAnotherFieldIsEdited();
    void savingTwiceUpdatesTheSameNote();
    void theHostsNameIsNoPartOfTheStatement();
    void aNoteBegunElsewhereMeanwhileIsNotOverwritten();
    void theSameFieldChangedElsewhereIsAskedAbout();
    void aNoteThatWasForgottenMeanwhileIsWrittenWhole();
    void aNoteCanBeReassigned();
    void aBusyDatabaseIsSaidAndTheTextKept();
    void whatCouldNotBeCommittedIsSavedAgain_data();
    void whatCouldNotBeCommittedIsSavedAgain();

private:
    [[nodiscard]] PortCard card() const { return *m_store->card(tcp(80)); }
    [[nodiscard]] PortNote note() const
    {
        return NoteStore(m_store->database()).note(tcp(80))->value_or(PortNote());
    }
    static bool isSaved(NoteModel &model)
    {
        const auto result = model.save();
        if (!result.words.isEmpty())
            qCritical() << result.words;
        using Outcome = NoteModel::SaveResult::Outcome;
        return result.outcome == Outcome::Saved || result.outcome == Outcome::Unchanged;
    }
    std::unique_ptr<NoteModel> open()
    {
        auto model = std::make_unique<NoteModel>(m_store->database(), card());
        new QAbstractItemModelTester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                     model.get());
        if (const auto problem = model->open())
            qCritical() << *problem;
        return model;
    }
    std::unique_ptr<Store> m_store;
};

void TestNoteModel::init()
{
    m_store = std::make_unique<Store>();
    m_store->record(observationAt(noonDaysAgo(1), {seenPort(80)}));
}

void TestNoteModel::cleanup()
{
    m_store.reset();
}

void TestNoteModel::aNewNoteBeginsEmpty()
{
    const auto model = open();
    QCOMPARE(model->rowCount(), 1);
    const Fields fields = fieldsOf(*model);
    QCOMPARE(fields.value(NoteModel::TitleColumn), QVariant(u""_s));
    QCOMPARE(fields.value(NoteModel::TypeColumn), QVariant(u"unknown"_s));
    QCOMPARE(fields.value(NoteModel::RiskColumn), QVariant(u""_s));
    QCOMPARE(fields.value(NoteModel::TagsColumn), QVariant(u""_s));
    QCOMPARE(fields.value(NoteModel::PinnedColumn), QVariant(false));
    QVERIFY(!card().note); // nothing is stored by looking
}

void TestNoteModel::aNewNoteIsStoredForWhoeverIsThere()
{
    const auto model = open();
    QVERIFY(submit(*model,
                   {{NoteModel::TitleColumn, u"Web ' site"_s},
                    {NoteModel::DescriptionColumn, u"# Hi\nthere"_s},
                    {NoteModel::OwnerColumn, u"Ann"_s},
                    {NoteModel::TypeColumn, u"web"_s},
                    {NoteModel::RiskColumn, u"trusted"_s},
                    {NoteModel::TagsColumn, u"prod, a b"_s},
                    {NoteModel::PinnedColumn, true}}));
    QVERIFY(model->isModified());
    const UtcMillis before = QDateTime::currentMSecsSinceEpoch();
    QVERIFY(isSaved(*model));
    QVERIFY(!model->isModified());
    const PortNote stored = note();
    QCOMPARE(stored.title, u"Web ' site"_s);
    QCOMPARE(stored.description, u"# Hi\nthere"_s);
    QCOMPARE(stored.owner, u"Ann"_s);
    QCOMPARE(stored.serviceType, u"web"_s);
    QCOMPARE(toString(stored.risk), u"trusted"_s);
    QCOMPARE(stored.tags, (QStringList{u"prod"_s, u"a b"_s}));
    QVERIFY(stored.pinned);
    QVERIFY(stored.writtenFor == identityOf(seenPort(80).owner));
    QVERIFY(stored.expectedExposure == Exposure::Loopback);
    QVERIFY(stored.createdAt >= before && stored.updatedAt >= before);
}

void TestNoteModel::aNoteThatIsThereIsShown()
{
    const NoteChange change{
        .title = u"Web"_s, .risk = Risk::Expected, .tags = QStringList{u"a"_s, u"b"_s}, .pinned = true};
    QVERIFY(bool(NoteStore(m_store->database()).change(tcp(80), change, 1)));
    const auto model = open();
    QVERIFY(!model->isModified());
    const Fields fields = fieldsOf(*model);
    QCOMPARE(fields.value(NoteModel::TitleColumn), QVariant(u"Web"_s));
    QCOMPARE(fields.value(NoteModel::RiskColumn), QVariant(u"expected"_s));
    QCOMPARE(fields.value(NoteModel::TagsColumn), QVariant(u"a, b"_s));
    QCOMPARE(fields.value(NoteModel::PinnedColumn), QVariant(true));
}

void TestNoteModel::withoutAChangeNothingIsWritten()
{
    QVERIFY(bool(
        NoteStore(m_store->database()).change(tcp(80), {.title = u"Web"_s, .tags = QStringList{u"a"_s}}, 7)));
    const PortNote before = note();
    const auto model = open();
    QVERIFY(submit(*model, {}));
    QVERIFY(!model->isModified());
    const auto onlooker = m_store->open();
    const qint64 version = onlooker->dataVersion();
    QVERIFY(isSaved(*model));
    QVERIFY(note() == before);
    QCOMPARE(note().updatedAt, 7);
    QCOMPARE(onlooker->dataVersion(), version);
}

void TestNoteModel::onlyChangedColumnsAreWritten()
{
    // The schema itself tells when another column is written.
    QVERIFY(bool(NoteStore(m_store->database()).change(tcp(80), {.title = u"Web"_s}, 7)));
    QVERIFY(!m_store->database().execute(
        u"CREATE TRIGGER no_others BEFORE UPDATE OF description, owner, service_type, risk_level, tags, "
        u"is_pinned, "
        "identity_executable, identity_script, identity_unit, identity_uid, identity_image, identity_place, "
        "expected_exposure, created_at, "
        "host_id, protocol, "
        "port, id ON port_note BEGIN SELECT raise(ABORT, 'another column was written'); END"_s));
    const auto model = open();
    QVERIFY(submit(*model, {{NoteModel::TitleColumn, u"New"_s}}));
    QVERIFY(model->isModified());
    QVERIFY(isSaved(*model));
    QCOMPARE(note().title, u"New"_s);
}

void TestNoteModel::aNewerChangeOfAnotherColumnSurvives()
{
    QVERIFY(
        bool(NoteStore(m_store->database()).change(tcp(80), {.title = u"Web"_s, .risk = Risk::Expected}, 7)));
    const auto model = open();
    const auto other = m_store->open();
    const NoteChange change{.description = u"written meanwhile"_s, .risk = Risk::Trusted, .pinned = true};
    QVERIFY(bool(NoteStore(*other).change(tcp(80), change, 8)));
    QVERIFY(submit(*model, {{NoteModel::TitleColumn, u"New"_s}}));
    QVERIFY(isSaved(*model));
    const PortNote stored = note();
    QCOMPARE(stored.title, u"New"_s);
    QCOMPARE(stored.description, u"written meanwhile"_s);
    QCOMPARE(toString(stored.risk), u"trusted"_s);
    QVERIFY(stored.pinned);
}

void TestNoteModel::aNewerChangeSurvivesThatTheNoteIsForOthers()
{
    const auto written = NoteStore(m_store->database())
                             .change(tcp(80), {.title = u"Web"_s, .owner = u"Ann"_s, .risk = Risk::Expected},
                                     7);
    QVERIFY(bool(written));
    const auto model = open();
    const auto other = m_store->open();
    const NoteChange change{.description = u"written meanwhile"_s,
                            .risk = Risk::Trusted,
                            .tags = QStringList{u"a"_s},
                            .pinned = true};
    QVERIFY(bool(NoteStore(*other).change(tcp(80), change, 8)));
    QVERIFY(submit(*model, {{NoteModel::TitleColumn, u"New"_s}}));
    model->setAppliesTo(u"loc*"_s);
    QVERIFY(isSaved(*model));
    const auto stored = NoteStore(m_store->database()).note(tcp(80, u"loc*"_s));
    QVERIFY(stored && stored->has_value());
    QCOMPARE((*stored)->title, u"New"_s);
    QCOMPARE((*stored)->owner, u"Ann"_s);
    QCOMPARE((*stored)->description, u"written meanwhile"_s);
    QCOMPARE(toString((*stored)->risk), u"trusted"_s);
    QCOMPARE((*stored)->tags, QStringList{u"a"_s});
    QVERIFY((*stored)->pinned);
    QCOMPARE(NoteStore(m_store->database()).notes()->size(), 1);
    QCOMPARE(model->value(NoteModel::DescriptionColumn).toString(), u"written meanwhile"_s);
}

void TestNoteModel::aTitleIsNoJudgement()
{
    QVERIFY(bool(NoteStore(m_store->database()).change(tcp(80), {.risk = Risk::Trusted}, 7)));
    m_store->record(observationAt(noonDaysAgo(1) + 1000, {seenPort(80, u"caddy"_s, 7)}));
    const auto model = open();
    QVERIFY(submit(*model, {{NoteModel::TitleColumn, u"New"_s}, {NoteModel::PinnedColumn, true}}));
    QVERIFY(isSaved(*model));
    QCOMPARE(note().writtenFor.executable, u"/usr/sbin/nginx"_s);
    QCOMPARE(note().createdAt, 7);
    QVERIFY(note().updatedAt > 7);
}

void TestNoteModel::aJudgementIsMadeOfWhoeverIsThereNow()
{
    QVERIFY(bool(NoteStore(m_store->database()).change(tcp(80), {.risk = Risk::Trusted}, 7)));
    ObservedPort other = seenPort(80, u"caddy"_s, 7);
    other.exposure = Exposure::All;
    other.owner.uid.reset();
    m_store->record(observationAt(noonDaysAgo(1) + 1000, {other}));
    const auto model = open();
    QVERIFY(submit(*model, {{NoteModel::RiskColumn, u"expected"_s}}));
    QVERIFY(isSaved(*model));
    QVERIFY(note().writtenFor == identityOf(other.owner));
    QVERIFY(note().expectedExposure == Exposure::Loopback); // a field of its own
    QVERIFY(m_store->value(u"SELECT identity_uid IS NULL FROM port_note"_s).toBool());
}

void TestNoteModel::aJudgementCanBeTakenBack()
{
    QVERIFY(bool(NoteStore(m_store->database()).change(tcp(80), {.risk = Risk::Trusted}, 7)));
    const auto model = open();
    QVERIFY(submit(*model, {{NoteModel::RiskColumn, QString()}}));
    QVERIFY(model->isModified());
    QVERIFY(isSaved(*model));
    QVERIFY(m_store->value(u"SELECT risk_level IS NULL FROM port_note"_s).toBool());
}

void TestNoteModel::emptyTextsAreEmptyAndNotNull()
{
    const NoteChange change{.title = u"Web"_s, .description = u"x"_s, .owner = u"Ann"_s};
    QVERIFY(bool(NoteStore(m_store->database()).change(tcp(80), change, 7)));
    const auto model = open();
    QVERIFY(submit(*model,
                   {{NoteModel::TitleColumn, QString()},
                    {NoteModel::DescriptionColumn, QString()},
                    {NoteModel::OwnerColumn, u""_s}}));
    QVERIFY(isSaved(*model));
    QVERIFY(
        m_store->value(u"SELECT title = '' AND description = '' AND owner = '' FROM port_note"_s).toBool());
}

void TestNoteModel::tagsAreEditedWithCommas()
{
    const auto model = open();
    QVERIFY(submit(*model, {{NoteModel::TagsColumn, u" prod ,, a  b,PROD , \"x\""_s}}));
    QVERIFY(isSaved(*model));
    QCOMPARE(note().tags, (QStringList{u"prod"_s, u"a b"_s, u"\"x\""_s}));
}

void TestNoteModel::tagsStayWhatTheyAreWhenAnotherFieldIsEdited()
{
    QVERIFY(bool(NoteStore(m_store->database()).change(tcp(80), {.tags = QStringList{u"a"_s, u"b"_s}}, 7)));
    const auto model = open();
    for (const NoteModel::Column first : NoteModel::allColumns) {
        if (first == NoteModel::TagsColumn || first == NoteModel::PinnedColumn)
            continue;
        QVERIFY(model->setValue(first, u"web"_s));
        QCOMPARE(model->value(NoteModel::TagsColumn), QVariant(u"a, b"_s));
        QVERIFY(!model->isTouched(NoteModel::TagsColumn));
        model->revertAll();
    }
}

void TestNoteModel::savingTwiceUpdatesTheSameNote()
{
    const auto model = open();
    QVERIFY(submit(*model, {{NoteModel::TitleColumn, u"one"_s}}));
    QVERIFY(isSaved(*model));
    const qint64 id = note().id;
    QVERIFY(submit(*model, {{NoteModel::TitleColumn, u"two"_s}}));
    QVERIFY(isSaved(*model));
    QCOMPARE(note().title, u"two"_s);
    QCOMPARE(note().id, id);
    QCOMPARE(m_store->value(u"SELECT count(*) FROM port_note"_s).toInt(), 1);
}

void TestNoteModel::theHostsNameIsNoPartOfTheStatement()
{
    PortCard hostile = plainCard(80);
    hostile.facts.key.hostId = u"a'OR'1'='1"_s;
    QVERIFY(bool(NoteStore(m_store->database()).change(tcp(80), {.title = u"local"_s}, 7)));
    NoteModel model(m_store->database(), hostile);
    QCOMPARE(model.open(), std::optional<QString>());
    QVERIFY(submit(model, {{NoteModel::TitleColumn, u"theirs"_s}}));
    QVERIFY(isSaved(model));
    QCOMPARE(note().title, u"local"_s);
    QCOMPARE((*NoteStore(m_store->database()).note(hostile.key()))->title, u"theirs"_s);
}

void TestNoteModel::aNoteBegunElsewhereMeanwhileIsNotOverwritten()
{
    const auto model = open();
    QVERIFY(submit(*model, {{NoteModel::TitleColumn, u"mine"_s}, {NoteModel::OwnerColumn, u"Ann"_s}}));
    const auto other = m_store->open();
    QVERIFY(bool(NoteStore(*other).change(tcp(80), {.title = u"theirs"_s, .description = u"words"_s}, 8)));
    const auto result = model->save();
    QVERIFY(result.outcome == NoteModel::SaveResult::Outcome::Conflicts); // a person has to decide
    QCOMPARE(result.conflicts.size(), 1);
    QVERIFY(result.conflicts.first().column == NoteModel::TitleColumn);
    QCOMPARE(result.conflicts.first().mine, QVariant(u"mine"_s));
    QCOMPARE(result.conflicts.first().theirs, QVariant(u"theirs"_s));
    QCOMPARE(note().title, u"theirs"_s);
    QCOMPARE(note().owner, QString()); // all or nothing
    QCOMPARE(fieldsOf(*model).value(NoteModel::TitleColumn),
             QVariant(u"mine"_s)); // and nothing typed is lost
    QVERIFY(model->isModified());

    model->resolve(result.conflicts.first(), u"mine and theirs"_s);
    const auto second = model->save();
    QVERIFY(second.outcome == NoteModel::SaveResult::Outcome::Saved);
    QCOMPARE(note().title, u"mine and theirs"_s);
    QCOMPARE(note().description, u"words"_s);
    QCOMPARE(note().owner, u"Ann"_s);
    QCOMPARE(second.revision.before->title, u"theirs"_s);
    QCOMPARE(second.revision.after->title, u"mine and theirs"_s);
}

void TestNoteModel::theSameFieldChangedElsewhereIsAskedAbout()
{
    QVERIFY(bool(NoteStore(m_store->database()).change(tcp(80), {.title = u"Web"_s}, 7)));
    const auto model = open();
    const auto other = m_store->open();
    QVERIFY(submit(*model, {{NoteModel::TitleColumn, u"mine"_s}}));
    // Between being asked and answering, it changes once more: asked again.
    for (const QString &theirs : {u"theirs"_s, u"theirs again"_s}) {
        QVERIFY(bool(NoteStore(*other).change(tcp(80), {.title = theirs}, 8)));
        const auto result = model->save();
        QVERIFY(result.outcome == NoteModel::SaveResult::Outcome::Conflicts);
        QCOMPARE(result.conflicts.first().theirs, QVariant(theirs));
        model->resolve(result.conflicts.first(), u"mine"_s);
    }
    QVERIFY(isSaved(*model));
    QCOMPARE(note().title, u"mine"_s);
    // What became the same is no conflict.
    QVERIFY(bool(NoteStore(*other).change(tcp(80), {.title = u"agreed"_s}, 9)));
    QVERIFY(submit(*model, {{NoteModel::TitleColumn, u"agreed"_s}}));
    QVERIFY(isSaved(*model));
}

void TestNoteModel::aNoteThatWasForgottenMeanwhileIsWrittenWhole()
{
    QVERIFY(bool(
        NoteStore(m_store->database())
            .change(tcp(80), {.title = u"Web"_s, .risk = Risk::Trusted, .tags = QStringList{u"a"_s}}, 7)));
    const auto model = open();
    const auto other = m_store->open();
    QVERIFY(!other->execute(u"DELETE FROM port_note"_s));
    QVERIFY(submit(*model, {{NoteModel::OwnerColumn, u"Ann"_s}}));
    QVERIFY(isSaved(*model));
    QCOMPARE(note().title, u"Web"_s);
    QCOMPARE(note().owner, u"Ann"_s);
    QCOMPARE(note().tags, QStringList{u"a"_s});
    QCOMPARE(toString(note().risk), u"trusted"_s);
}

void TestNoteModel::aNoteCanBeReassigned()
{
    QVERIFY(bool(NoteStore(m_store->database()).change(tcp(80), {.risk = Risk::Trusted}, 7)));
    m_store->record(observationAt(noonDaysAgo(1) + 1000, {seenPort(80, u"caddy"_s, 7)}));
    const auto model = open();
    QVERIFY(!model->isModified());
    model->reassign();
    QVERIFY(model->isModified());
    QVERIFY(isSaved(*model));
    QCOMPARE(note().writtenFor.executable, u"/usr/sbin/caddy"_s);
    QCOMPARE(toString(note().risk), u"trusted"_s);
}

void TestNoteModel::aBusyDatabaseIsSaidAndTheTextKept()
{
    const auto impatient = Database::open(m_store->path(), std::chrono::milliseconds(50));
    QVERIFY(bool(impatient));
    NoteModel model(**impatient, card());
    QCOMPARE(model.open(), std::optional<QString>());
    QVERIFY(submit(model, {{NoteModel::TitleColumn, u"mine"_s}}));
    QVERIFY(!m_store->database().execute(u"BEGIN IMMEDIATE"_s));
    const auto result = model.save();
    QVERIFY(!m_store->database().execute(u"COMMIT"_s));
    QVERIFY(result.outcome == NoteModel::SaveResult::Outcome::Busy);
    QVERIFY(!result.words.isEmpty());
    QCOMPARE(fieldsOf(model).value(NoteModel::TitleColumn), QVariant(u"mine"_s));
    QVERIFY(isSaved(model));
    QCOMPARE(note().title, u"mine"_s);
}

void TestNoteModel::whatCouldNotBeCommittedIsSavedAgain_data()
{
    QTest::addColumn<bool>("isNew");
    QTest::newRow("a new note") << true;
    QTest::newRow("a note that is there") << false;
}

void TestNoteModel::whatCouldNotBeCommittedIsSavedAgain()
{
    QFETCH(const bool, isNew);
    if (!isNew)
        QVERIFY(bool(
            NoteStore(m_store->database()).change(tcp(80), {.title = u"Before"_s, .owner = u"ann"_s}, 1)));
    const auto model = open();
    QVERIFY(submit(*model, {{NoteModel::TitleColumn, u"Typed"_s}, {NoteModel::TagsColumn, u"a, b"_s}}));
    // All of it is submitted, and the last step, the commit, is refused.
    const QString away = m_store->path() + u".away"_s;
    QVERIFY(QFile::rename(m_store->path(), away));
    for (int i = 0; i < 2; ++i) {
        const auto result = model->save();
        QVERIFY(result.outcome == NoteModel::SaveResult::Outcome::Failed);
        QVERIFY(!result.words.isEmpty());
        QVERIFY(model->isModified());
        QCOMPARE(model->value(NoteModel::TitleColumn).toString(), u"Typed"_s);
    }
    QVERIFY(QFile::rename(away, m_store->path()));
    QCOMPARE(note().title, isNew ? QString() : u"Before"_s);
    QVERIFY(isSaved(*model));
    QCOMPARE(note().title, u"Typed"_s);
    QCOMPARE(note().tags, (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(note().owner, isNew ? QString() : u"ann"_s);
    QVERIFY(!model->isModified());
}

QTEST_GUILESS_MAIN(TestNoteModel)
#include "tst_notemodel.moc"
