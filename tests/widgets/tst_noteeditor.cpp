// SPDX-License-Identifier: MIT
#include "storage/CardStore.h"
#include "storage/FactStore.h"
#include "storage/NoteStore.h"
#include "widgets/NoteEditor.h"
#include "widgets/RiskChoice.h"

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
    NoteEditor editor(m_database->handle(), card());
    QSignalSpy saved(&editor, &NoteEditor::saved);
    editor.show();
    field<QLineEdit>(editor, "title")->setText(QStringLiteral("Build “cache”"));
    field<QPlainTextEdit>(editor, "description")
        ->setPlainText(QStringLiteral("First\nsecond; DROP TABLE port_note"));
    field<QLineEdit>(editor, "owner")->setText(QStringLiteral("Zoë 王"));
    field<QComboBox>(editor, "serviceType")->setCurrentText(QStringLiteral("web"));
    field<RiskChoice>(editor, "risk")->setRisk(QStringLiteral("trusted"));
    field<QLineEdit>(editor, "tags")->setText(QStringLiteral(" ci , prod,ci"));
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
    NoteEditor editor(m_database->handle(), card());
    editor.show();
    for (const char *name : {"title", "owner", "tags"})
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
    NoteEditor editor(m_database->handle(), card());
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
    NoteEditor editor(m_database->handle(), card());
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
    NoteEditor editor(m_database->handle(), card());
    editor.show();
    QVERIFY(QTest::qWaitForWindowExposed(&editor));
    field<QLineEdit>(editor, "title")->setText(QStringLiteral("Words"));
    editor.close();
    QVERIFY(editor.isVisible());
    QVERIFY(field<QWidget>(editor, "unsaved")->isVisible());
    field<QPushButton>(editor, "discard")->click();
    QVERIFY(!editor.isVisible());
    QVERIFY(!card().note);

    NoteEditor untouched(m_database->handle(), card());
    untouched.show();
    untouched.close();
    QVERIFY(!untouched.isVisible());
}

void NoteEditors::editorKeepsWhatIsTypedDuringARound()
{
    NoteEditor editor(m_database->handle(), card());
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
    NoteEditor editor(m_database->handle(), card());
    const auto *subject = field<QLabel>(editor, "subject");
    QVERIFY(subject->textFormat() == Qt::PlainText);
    QVERIFY(subject->text().contains(QStringLiteral("<img src=\"/x\">")));
}

QTEST_MAIN(NoteEditors)
#include "tst_noteeditor.moc"
