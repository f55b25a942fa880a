// SPDX-License-Identifier: MIT
// Tags, Markdown, bulk edits, searches of before: the smaller parts that memory is written with.
#include "widgets/BulkEditDialog.h"
#include "widgets/ForgetDialog.h"
#include "widgets/MarkdownView.h"
#include "widgets/RiskChoice.h"
#include "widgets/SampleCards.h"
#include "widgets/SearchBox.h"
#include "widgets/SyntaxColors.h"
#include "widgets/TagEditor.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QMenu>
#include <QPalette>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QToolButton>

using namespace Portmonote;
using namespace Qt::StringLiterals;

class MemoryWidgets : public QObject
{
    Q_OBJECT
private slots:
    void tagsAreTypedAndTakenBackWithoutAMouse();
    void markdownOfOthersLoadsAndRunsNothing();
    void markdownBeyondReasonIsShownAsItStands_data();
    void markdownBeyondReasonIsShownAsItStands();
    void markdownIsColouredWhileItIsTyped();
    void onlyTickedFieldsAreChangedTogether();
    void forgettingSaysWhatGoes();
    void searchesAreRememberedAndSaved();
};

void MemoryWidgets::tagsAreTypedAndTakenBackWithoutAMouse()
{
    TagEditor editor;
    QSignalSpy changed(&editor, &TagEditor::tagsChanged);
    editor.show();
    QVERIFY(QTest::qWaitForWindowActive(&editor));
    auto *field = editor.findChild<QLineEdit *>();
    field->setFocus();
    QTest::keyClicks(field, u"prod,edge"_s);
    QCOMPARE(editor.tags(), u"prod, edge"_s); // what is still being typed counts
    QCOMPARE(editor.findChildren<QToolButton *>().size(), 1);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(field->text(), QString());
    QVERIFY(changed.count() > 0);
    QTest::keyClicks(field, u"PROD,"_s); // there already
    QCOMPARE(editor.tags(), u"prod, edge"_s);
    QTest::keyClick(field, Qt::Key_Backspace);
    QCOMPARE(editor.tags(), u"prod"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    auto *chip = editor.findChild<QToolButton *>();
    QVERIFY(chip->accessibleName().contains(u"prod"_s));
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Delete);
    QCOMPARE(editor.tags(), QString());
    QVERIFY(field->hasFocus());
}

void MemoryWidgets::markdownOfOthersLoadsAndRunsNothing()
{
    MarkdownView view;
    view.setText(
        u"![x](/etc/hostname) ![y](file:///etc/passwd) <img src=/etc/passwd> <b>bold</b> [l](file:///etc)"_s);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.grab();
    QVERIFY(view.toPlainText().contains(u"<b>bold</b>"_s)); // as it stands
    QVERIFY(!view.loadResource(QTextDocument::ImageResource, QUrl(u"/etc/hostname"_s)).isValid());
    QVERIFY(!view.openLinks() && !view.openExternalLinks());
    view.setText(u"# Heading\n\n- one\n- two\n\n`code`"_s);
    QCOMPARE(view.document()->begin().blockFormat().headingLevel(), 1);
}

void MemoryWidgets::markdownBeyondReasonIsShownAsItStands_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("quotes") << QString(20'000, u'>') + u"x"_s;
    QTest::newRow("quotes apart") << u"> "_s.repeated(20'000) + u"x"_s;
    QTest::newRow("lists") << u"- "_s.repeated(20'000) + u"x"_s;
    QTest::newRow("brackets") << QString(30'000, u'[');
    QTest::newRow("links") << u"[a]("_s.repeated(10'000);
    QTest::newRow("emphasis") << u"*a _"_s.repeated(10'000);
    QTest::newRow("long") << QString(10'000'000, u'a');
    QTest::newRow("table") << u"|"_s.repeated(20'000) + u"\n"_s + u"|-"_s.repeated(20'000);
}

void MemoryWidgets::markdownBeyondReasonIsShownAsItStands()
{
    QFETCH(QString, text);
    MarkdownView view;
    QElapsedTimer time;
    time.start();
    view.setText(text);
    view.grab();
    QVERIFY(!view.toPlainText().isEmpty());
    QVERIFY2(time.elapsed() < 30'000, "it must end"); // a hang, not a speed
}

void MemoryWidgets::markdownIsColouredWhileItIsTyped()
{
#ifndef PORTMONOTE_HAS_HIGHLIGHTING
    QSKIP("built without KSyntaxHighlighting");
#endif
    SyntaxColors colors;
    QTextDocument document(u"# Heading\n\n**bold** and `code`"_s);
    QVERIFY(colors.colour(&document, u"Markdown"_s, QPalette()));
    QVERIFY(!document.begin().layout()->formats().isEmpty());
    QVERIFY(!colors.colour(&document, u"No such language"_s, QPalette()));
    // Dark and light are different colours.
    const auto color = [&document] {
        return document.begin().layout()->formats().first().format.foreground().color();
    };
    QPalette dark(QColor(0x20, 0x20, 0x20), QColor(0x20, 0x20, 0x20));
    QVERIFY(colors.colour(&document, u"Markdown"_s, QPalette(Qt::white, Qt::white)));
    const QColor onLight = color();
    QVERIFY(colors.colour(&document, u"Markdown"_s, dark));
    QVERIFY(color() != onLight);
}

void MemoryWidgets::onlyTickedFieldsAreChangedTogether()
{
    BulkEditDialog dialog(3, {{u"ann"_s}, {u"prod"_s}, {}});
    QVERIFY(dialog.change().isEmpty());
    dialog.findChild<RiskChoice *>()->setRisk(u"expected"_s);
    dialog.findChildren<TagEditor *>().first()->setTags(u"prod, edge"_s);
    const NoteChange change = dialog.change();
    QVERIFY(change.risk == Risk::Expected);
    QCOMPARE(change.addTags.size(), 2);
    QVERIFY(!change.owner && !change.serviceType && !change.tags && !change.pinned && !change.title);
}

void MemoryWidgets::forgettingSaysWhatGoes()
{
    const PortCard plain = Samples::listening(80, u"<b>nginx</b>"_s);
    ForgetDialog one({plain});
    QVERIFY(one.text().contains(u"tcp/80"_s));
    QVERIFY(one.textFormat() == Qt::PlainText);
    QVERIFY(!one.checkBox() && !one.notesToo());
    QVERIFY(one.informativeText().contains(u"listening"_s));
    ForgetDialog noted({Samples::gone(Samples::noted(plain, u"Web"_s, Risk::Trusted))});
    QVERIFY(noted.checkBox() && !noted.notesToo()); // notes are kept unless asked otherwise
    QVERIFY(!noted.informativeText().contains(u"listening"_s));
    noted.checkBox()->setChecked(true);
    QVERIFY(noted.notesToo());
}

void MemoryWidgets::searchesAreRememberedAndSaved()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.conf"_s), QSettings::IniFormat);
    {
        SearchBox box;
        QSignalSpy searched(&box, &SearchBox::searched);
        for (int i = 0; i < 15; ++i) {
            box.setText(u"tag:t%1"_s.arg(i));
            QTest::keyClick(&box, Qt::Key_Return);
        }
        QCOMPARE(searched.count(), 15);
        QCOMPARE(box.recent().size(), 10);
        QCOMPARE(box.recent().first(), u"tag:t14"_s);
        box.setText(u"state:banana"_s); // not worth remembering
        box.remember();
        QCOMPARE(box.recent().first(), u"tag:t14"_s);
        box.setText(u"exposed:all -tag:prod & \"x y\""_s);
        box.toggleSaved();
        box.saveState(settings);
    }
    SearchBox box;
    box.restoreState(settings);
    QCOMPARE(box.saved(), QStringList{u"exposed:all -tag:prod & \"x y\""_s});
    QCOMPARE(box.recent().size(), 10);
    box.show();
    QVERIFY(QTest::qWaitForWindowExposed(&box));
    QTest::keyClick(&box, Qt::Key_Down);
    auto *menu = box.findChild<QMenu *>();
    QTRY_VERIFY(menu->isVisible());
    QSignalSpy searched(&box, &SearchBox::searched);
    for (QAction *action : menu->actions()) {
        if (action->text().contains(u"exposed:all"_s))
            action->trigger();
    }
    QCOMPARE(searched.count(), 1);
    QCOMPARE(box.text(), u"exposed:all -tag:prod & \"x y\""_s);
    menu->close();
    box.toggleSaved();
    QVERIFY(box.saved().isEmpty());
    QTest::keyClick(&box, Qt::Key_Escape);
    QVERIFY(box.text().isEmpty());
}

QTEST_MAIN(MemoryWidgets)
#include "tst_memorywidgets.moc"
