// SPDX-License-Identifier: MIT
#include "storage/CardStore.h"
#include "storage/FactStore.h"
#include "storage/NoteStore.h"
#include "widgets/NoteConflicts.h"
#include "widgets/NoteEditor.h"
#include "widgets/RiskChoice.h"
#include "widgets/TagEditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Portmonote;

class NoteEditors : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void everyFieldIsStored();
    void aNewNoteBeginsEmpty();
    void nothingIsStoredBeforeSave();
    void existingNoteIsShownAndOnlyChangesAreWritten();
    void changesAreNotLostByClosing();
    void editorKeepsWhatIsTypedDuringARound();
    void theSubjectIsPlainText();
    void wordsThatWereChangedOnBothSidesAreShownSideBySide();
    void draftsHoldWhatWasTypedAndAreTakenUp();
    void aDraftDoesNotHideWhatOthersWroteSince();
    void suggestionsAreMarkedAndLostWithoutASave();
    void judgingAllowsThePresentExposure();
    void anotherProgramIsSaidAndTheNoteReassigned();

private:
    template<typename T>
    static T *field(const NoteEditor &editor, const char *name)
    {
        return editor.findChild<T *>(QLatin1String(name));
    }
    static QAbstractButton *saveButton(const NoteEditor &editor)
    {
        return editor.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    }
    [[nodiscard]] PortCard card() const { return **CardStore(*m_database).card(m_key); }
    void observe(UtcMillis at);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    PortKey m_key{localHostId, Protocol::Tcp, 8080};
};

void NoteEditors::observe(UtcMillis at)
{
    Observation observation;
    observation.startedAt = observation.finishedAt = at;
    ObservedPort port;
    port.key = m_key;
    port.addresses = {QStringLiteral("127.0.0.1")};
    port.owner.kind = Owner::Kind::Process;
    port.owner.name = QStringLiteral("<img src=\"/x\">");
    port.owner.executable = QStringLiteral("/usr/bin/thing");
    observation.ports = {port};
    QVERIFY(FactStore(*m_database).record(observation));
}

void NoteEditors::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = Database::open(m_folder->filePath(QStringLiteral("portmonote.db")));
    QVERIFY(opened);
    m_database = std::move(*opened);
    observe(1'000'000);
}

void NoteEditors::cleanup()
{
    m_database.reset();
    m_folder.reset();
}

void NoteEditors::everyFieldIsStored()
{
    NoteEditor editor(*m_database, card());
    QSignalSpy saved(&editor, &NoteEditor::saved);
    editor.show();
    field<QLineEdit>(editor, "title")->setText(QStringLiteral("Build “cache”"));
    field<QPlainTextEdit>(editor, "description")
        ->setPlainText(QStringLiteral("First\nsecond; DROP TABLE port_note"));
    field<QLineEdit>(editor, "owner")->setText(QStringLiteral("Zoë 王"));
    field<QComboBox>(editor, "serviceType")->setCurrentText(QStringLiteral("web"));
    field<RiskChoice>(editor, "risk")->setRisk(QStringLiteral("trusted"));
    field<TagEditor>(editor, "tags")->setTags(QStringLiteral(" ci , prod,ci"));
    field<QCheckBox>(editor, "pinned")->setChecked(true);
    saveButton(editor)->click();
    QCOMPARE(saved.count(), 1);
    QVERIFY(!editor.isVisible());

    const PortNote note = *card().note;
    QCOMPARE(note.title, QStringLiteral("Build “cache”"));
    QCOMPARE(note.description, QStringLiteral("First\nsecond; DROP TABLE port_note"));
    QCOMPARE(note.owner, QStringLiteral("Zoë 王"));
    QCOMPARE(note.serviceType, QStringLiteral("web"));
    QVERIFY(note.risk == Risk::Trusted);
    QCOMPARE(note.tags, (QStringList{QStringLiteral("ci"), QStringLiteral("prod")}));
    QVERIFY(note.pinned);
    QCOMPARE(note.writtenFor.executable, QStringLiteral("/usr/bin/thing"));
    QVERIFY(note.expectedExposure == Exposure::Loopback);
    QVERIFY(note.createdAt > 0);
}

void NoteEditors::aNewNoteBeginsEmpty()
{
    NoteEditor editor(*m_database, card());
    editor.show();
    for (const char *name : {"title", "owner"})
        QCOMPARE(field<QLineEdit>(editor, name)->text(), QString());
    QCOMPARE(field<RiskChoice>(editor, "risk")->risk(), QString());
    field<RiskChoice>(editor, "risk")->setRisk(QStringLiteral("expected"));
    saveButton(editor)->click();
    const PortNote note = *card().note;
    QVERIFY(note.risk == Risk::Expected);
    QVERIFY(note.title.isEmpty() && note.description.isEmpty() && note.owner.isEmpty()
            && note.tags.isEmpty());
    QVERIFY(!note.pinned);
    QCOMPARE(note.serviceType, QStringLiteral("unknown"));
}

void NoteEditors::nothingIsStoredBeforeSave()
{
    NoteEditor editor(*m_database, card());
    editor.show();
    field<QLineEdit>(editor, "title")->setText(QStringLiteral("Half a thought"));
    QVERIFY(!card().note);
}

void NoteEditors::existingNoteIsShownAndOnlyChangesAreWritten()
{
    NoteChange first;
    first.title = QStringLiteral("Old title");
    first.owner = QStringLiteral("alice");
    first.risk = Risk::Expected;
    QVERIFY(NoteStore(*m_database).change(m_key, first, 1));
    NoteEditor editor(*m_database, card());
    editor.show();
    QCOMPARE(field<QLineEdit>(editor, "title")->text(), QStringLiteral("Old title"));
    QCOMPARE(field<RiskChoice>(editor, "risk")->risk(), QStringLiteral("expected"));
    field<QLineEdit>(editor, "title")->setText(QStringLiteral("New title"));
    // Somebody else changes another field meanwhile.
    auto other = Database::open(m_database->path());
    QVERIFY(other);
    NoteChange elsewhere;
    elsewhere.owner = QStringLiteral("bob");
    QVERIFY(NoteStore(**other).change(m_key, elsewhere, 2));
    saveButton(editor)->click();
    QCOMPARE(card().note->title, QStringLiteral("New title"));
    QCOMPARE(card().note->owner, QStringLiteral("bob"));
}

void NoteEditors::changesAreNotLostByClosing()
{
    NoteEditor editor(*m_database, card());
    editor.show();
    QVERIFY(QTest::qWaitForWindowExposed(&editor));
    field<QLineEdit>(editor, "title")->setText(QStringLiteral("Words"));
    editor.close();
    QVERIFY(editor.isVisible());
    QVERIFY(field<QWidget>(editor, "unsaved")->isVisible());
    field<QPushButton>(editor, "discard")->click();
    QVERIFY(!editor.isVisible());
    QVERIFY(!card().note);

    NoteEditor untouched(*m_database, card());
    untouched.show();
    untouched.close();
    QVERIFY(!untouched.isVisible());
}

void NoteEditors::editorKeepsWhatIsTypedDuringARound()
{
    NoteEditor editor(*m_database, card());
    editor.show();
    field<QLineEdit>(editor, "title")->setText(QStringLiteral("Typed"));
    observe(2'000'000);
    QCOMPARE(field<QLineEdit>(editor, "title")->text(), QStringLiteral("Typed"));
    saveButton(editor)->click();
    QCOMPARE(card().note->title, QStringLiteral("Typed"));
    QCOMPARE(card().facts.lastSeenAt, 2'000'000);
}

void NoteEditors::theSubjectIsPlainText()
{
    NoteEditor editor(*m_database, card());
    const auto *subject = field<QLabel>(editor, "subject");
    QVERIFY(subject->textFormat() == Qt::PlainText);
    QVERIFY(subject->text().contains(QStringLiteral("<img src=\"/x\">")));
}

void NoteEditors::wordsThatWereChangedOnBothSidesAreShownSideBySide()
{
    NoteChange first;
    first.title = QStringLiteral("Old");
    first.description = QStringLiteral("old words");
    first.tags = QStringList{QStringLiteral("a")};
    QVERIFY(NoteStore(*m_database).change(m_key, first, 1));
    NoteEditor editor(*m_database, card());
    QSignalSpy saved(&editor, &NoteEditor::saved);
    editor.show();
    field<QPlainTextEdit>(editor, "description")->setPlainText(QStringLiteral("my words"));
    field<QLineEdit>(editor, "title")->setText(QStringLiteral("Mine"));
    field<TagEditor>(editor, "tags")->setTags(QStringLiteral("a, mine"));
    NoteChange elsewhere;
    elsewhere.title = QStringLiteral("Theirs");
    elsewhere.description = QStringLiteral("their words");
    elsewhere.addTags = {QStringLiteral("theirs")};
    auto other = Database::open(m_database->path());
    QVERIFY(other && NoteStore(**other).change(m_key, elsewhere, 2));

    saveButton(editor)->click();
    QVERIFY(editor.isVisible());
    QCOMPARE(saved.count(), 0);
    const auto *conflicts = editor.findChild<NoteConflicts *>();
    QVERIFY(conflicts->isVisible());
    QCOMPARE(conflicts->conflicts().size(), 3);
    QStringList shown;
    for (const QPlainTextEdit *text : conflicts->findChildren<QPlainTextEdit *>())
        shown.append(text->toPlainText());
    for (const char *words : {"my words", "their words", "Mine", "Theirs"})
        QVERIFY2(shown.contains(QLatin1String(words)), words);
    QCOMPARE(card().note->description, QStringLiteral("their words")); // nothing is stored yet

    // Choose theirs for the title; both are kept of what can be joined.
    for (QRadioButton *choice : conflicts->findChildren<QRadioButton *>()) {
        if (choice->text() == QStringLiteral("Title: there now"))
            choice->click();
    }
    saveButton(editor)->click();
    QCOMPARE(saved.count(), 1);
    const PortNote note = *card().note;
    QCOMPARE(note.title, QStringLiteral("Theirs"));
    QVERIFY(note.description.contains(QStringLiteral("my words")));
    QVERIFY(note.description.contains(QStringLiteral("their words")));
    QCOMPARE(note.tags, (QStringList{QStringLiteral("a"), QStringLiteral("theirs"), QStringLiteral("mine")}));
}

void NoteEditors::draftsHoldWhatWasTypedAndAreTakenUp()
{
    NoteDraft draft;
    {
        NoteEditor editor(*m_database, card());
        QSignalSpy drafts(&editor, &NoteEditor::draftChanged);
        editor.show();
        field<QLineEdit>(editor, "title")->setText(QStringLiteral("Half a thought"));
        field<QCheckBox>(editor, "pinned")->setChecked(true);
        QTRY_COMPARE(drafts.count(), 1);
        draft = drafts.first().first().value<NoteDraft>();
    } // the program ends
    QVERIFY(draft.key == m_key);
    QCOMPARE(draft.fields.value(QStringLiteral("title")), QStringLiteral("Half a thought"));
    QCOMPARE(draft.fields.size(), 2); // only what was touched

    NoteEditor editor(*m_database, card());
    QSignalSpy ended(&editor, &NoteEditor::draftEnded);
    editor.takeUp(draft);
    editor.show();
    QCOMPARE(field<QLineEdit>(editor, "title")->text(), QStringLiteral("Half a thought"));
    QVERIFY(field<QCheckBox>(editor, "pinned")->isChecked());
    QVERIFY(field<QWidget>(editor, "draftNotice")->isVisible());
    field<QPushButton>(editor, "discardDraft")->click();
    QCOMPARE(field<QLineEdit>(editor, "title")->text(), QString());
    QCOMPARE(ended.count(), 1);
    editor.takeUp(draft);
    saveButton(editor)->click();
    QCOMPARE(card().note->title, QStringLiteral("Half a thought"));
    QVERIFY(ended.count() >= 2);
}

void NoteEditors::aDraftDoesNotHideWhatOthersWroteSince()
{
    NoteDraft draft{m_key,
                    1,
                    {{QStringLiteral("title"), QStringLiteral("drafted")}},
                    {{QStringLiteral("title"), QString()}}};
    NoteChange elsewhere;
    elsewhere.title = QStringLiteral("written since");
    QVERIFY(NoteStore(*m_database).change(m_key, elsewhere, 2));
    NoteEditor editor(*m_database, card());
    editor.takeUp(draft);
    editor.show();
    saveButton(editor)->click();
    QVERIFY(editor.findChild<NoteConflicts *>()->isVisible());
    QCOMPARE(card().note->title, QStringLiteral("written since"));
}

void NoteEditors::suggestionsAreMarkedAndLostWithoutASave()
{
    const NoteSuggestion suggestion{QStringLiteral("OpenBSD Secure Shell server"),
                                    QStringLiteral("the unit ssh.service"), QStringLiteral("ssh")};
    {
        NoteEditor editor(*m_database, card());
        editor.suggest(suggestion);
        editor.show();
        QCOMPARE(field<QLineEdit>(editor, "title")->text(), suggestion.title);
        QVERIFY(field<QLabel>(editor, "suggestion")->text().contains(suggestion.titleSource));
        editor.close();
        QVERIFY(!editor.isVisible()); // there was nothing to lose
        QVERIFY(!card().note);
    }
    NoteEditor editor(*m_database, card());
    editor.suggest(suggestion);
    editor.show();
    saveButton(editor)->click();
    QCOMPARE(card().note->title, suggestion.title);
    QCOMPARE(card().note->serviceType, suggestion.serviceType);
    QVERIFY(card().note->risk == Risk::Unset); // a suggestion judges nothing
}

void NoteEditors::judgingAllowsThePresentExposure()
{
    NoteChange first;
    first.risk = Risk::Expected;
    first.expectedExposure = std::optional(Exposure::All);
    QVERIFY(NoteStore(*m_database).change(m_key, first, 1));
    NoteEditor editor(*m_database, card());
    editor.show();
    auto *exposure = field<QComboBox>(editor, "exposure");
    QCOMPARE(exposure->currentData().toString(), QStringLiteral("all"));
    field<RiskChoice>(editor, "risk")->setRisk(QStringLiteral("trusted"));
    QCOMPARE(exposure->currentData().toString(), QStringLiteral("loopback")); // and that is seen
    exposure->setCurrentIndex(exposure->findData(QStringLiteral("lan")));
    field<RiskChoice>(editor, "risk")->setRisk(QStringLiteral("expected"));
    QCOMPARE(exposure->currentData().toString(), QStringLiteral("lan")); // what was chosen stays
    saveButton(editor)->click();
    QVERIFY(card().note->expectedExposure == Exposure::Lan);
}

void NoteEditors::anotherProgramIsSaidAndTheNoteReassigned()
{
    NoteChange first;
    first.risk = Risk::Trusted;
    QVERIFY(NoteStore(*m_database).change(m_key, first, 1));
    PortCard other = card();
    QVERIFY(!NoteEditor(*m_database, other)
                 .findChild<QWidget *>(QStringLiteral("identityNotice"))
                 ->isVisibleTo(nullptr));
    other.facts.owner.executable = QStringLiteral("/tmp/other");
    NoteEditor editor(*m_database, other);
    editor.show();
    QVERIFY(field<QWidget>(editor, "identityNotice")->isVisible());
    QVERIFY(field<QLabel>(editor, "identityText")->text().contains(QStringLiteral("/tmp/other")));
    field<QPushButton>(editor, "reassign")->click();
    saveButton(editor)->click();
    QCOMPARE(card().note->writtenFor.executable, QStringLiteral("/tmp/other"));
    QVERIFY(card().note->risk == Risk::Trusted);
}

QTEST_MAIN(NoteEditors)
#include "tst_noteeditor.moc"
