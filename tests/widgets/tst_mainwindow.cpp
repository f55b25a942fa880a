// SPDX-License-Identifier: MIT
#include "widgets/BulkEditDialog.h"
#include "widgets/DetailsPane.h"
#include "widgets/EmptyState.h"
#include "widgets/ForgetDialog.h"
#include "widgets/GlanceHeader.h"
#include "widgets/ReviewPane.h"
#include "widgets/StateChips.h"
#include "widgets/WindowFixture.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>

using namespace Portmonote;

namespace {

RoundStatus observed()
{
    RoundStatus status;
    status.lastValidAt = QDateTime::currentMSecsSinceEpoch();
    return status;
}

QToolButton *chip(const WindowFixture &fixture, const QString &word)
{
    for (QToolButton *button : fixture.window->findChild<StateChips *>()->findChildren<QToolButton *>()) {
        if (button->text().startsWith(word))
            return button;
    }
    return nullptr;
}

EmptyState *shownEmptyState(const WindowFixture &fixture)
{
    return qobject_cast<EmptyState *>(fixture.part<QStackedWidget>("pages")->currentWidget());
}

} // namespace

class Windows : public QObject
{
    Q_OBJECT
private slots:
    void f5AsksForARound();
    void searchHidesWhatDoesNotMatch();
    void mistakesInTheSearchAreSaidBesideTheBox();
    void escapeClearsTheSearch();
    void chipsFilterByState();
    void whatIsGoneIsHiddenUntilAskedFor();
    void emptyStatesSayWhyThereIsNothing();
    void failedRoundIsSaidFirst();
    void cardsHaveTheFocusAfterTheFirstRound();
    void detailsShowTheCurrentCard();
    void aProblemIsShownUntilItIsClosed();
    void whatIsNewIsReviewedByKeysAlone();
    void severalCardsAreChangedInOneStep();
    void everyControlHasAnAccessibleName();
    void textFromOutsideIsPlainEverywhere();
    void everythingIsReachedWithTheKeyboard();
    void tenThousandCardsAreSearchedWithoutStalling();
    void hiddenWindowsKeepNoTimer();
};

void Windows::f5AsksForARound()
{
    WindowFixture fixture(Samples::all());
    fixture.window->show();
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    QSignalSpy asked(fixture.window.get(), &MainWindow::scanRequested);
    QTest::keyClick(fixture.window.get(), Qt::Key_F5);
    QCOMPARE(asked.count(), 1);
    fixture.window->setObserving(true); // one runs already
    QTest::keyClick(fixture.window.get(), Qt::Key_F5);
    QCOMPARE(asked.count(), 1);
}

void Windows::searchHidesWhatDoesNotMatch()
{
    WindowFixture fixture(Samples::all());
    fixture.window->show();
    fixture.part<QLineEdit>("search")->setText(QStringLiteral(":5432"));
    QTRY_COMPARE(fixture.filter.rowCount(), 1);
    QCOMPARE(fixture.filter.cardAt(fixture.filter.index(0, 0)).key().port, 5432);
}

void Windows::mistakesInTheSearchAreSaidBesideTheBox()
{
    WindowFixture fixture(Samples::all());
    fixture.window->show();
    auto *problem = fixture.part<QLabel>("searchProblem");
    QVERIFY(!problem->isVisible());
    fixture.part<QLineEdit>("search")->setText(QStringLiteral("state:banana"));
    QTRY_VERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(QStringLiteral("banana")));
    fixture.part<QLineEdit>("search")->clear();
    QTRY_VERIFY(!problem->isVisible());
}

void Windows::escapeClearsTheSearch()
{
    WindowFixture fixture(Samples::all());
    fixture.window->show();
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    auto *search = fixture.part<QLineEdit>("search");
    QTest::keyClick(fixture.window.get(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("nginx"));
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(search->text().isEmpty());
    QVERIFY(fixture.view()->hasFocus());
}

void Windows::chipsFilterByState()
{
    WindowFixture fixture(Samples::all());
    fixture.window->show();
    QToolButton *ghosts = chip(fixture, QStringLiteral("Ghost"));
    QVERIFY(ghosts && ghosts->text().endsWith(QLatin1Char('1')));
    ghosts->click();
    QCOMPARE(fixture.filter.rowCount(), 1);
    QTest::mouseClick(chip(fixture, QStringLiteral("Flapping")), Qt::LeftButton, Qt::ControlModifier);
    QCOMPARE(fixture.filter.states().size(), 2);
    QCOMPARE(fixture.filter.rowCount(), 2);
    chip(fixture, QStringLiteral("All"))->click();
    QCOMPARE(fixture.filter.rowCount(), Samples::all().size() - 1);
}

void Windows::whatIsGoneIsHiddenUntilAskedFor()
{
    WindowFixture fixture(Samples::all());
    fixture.window->show();
    const PortKey gone{localHostId, Protocol::Tcp, 3000};
    QVERIFY(!fixture.filter.indexOf(gone).isValid());
    fixture.part<QAction>("actionShowGone")->trigger();
    QVERIFY(fixture.filter.indexOf(gone).isValid());
    fixture.part<QAction>("actionShowGone")->trigger();
    QVERIFY(!fixture.filter.indexOf(gone).isValid());
}

void Windows::emptyStatesSayWhyThereIsNothing()
{
    WindowFixture fixture({});
    fixture.window->show();
    QVERIFY(shownEmptyState(fixture)->kind() == EmptyState::Kind::FirstRun);
    fixture.window->setObserving(true);
    QVERIFY(shownEmptyState(fixture)->kind() == EmptyState::Kind::Observing);
    fixture.window->setObserving(false);
    RoundStatus failed;
    failed.lastFailedAt = Samples::now;
    failed.failure = QStringLiteral("ss was not found");
    fixture.window->setRoundStatus(failed);
    QVERIFY(shownEmptyState(fixture)->kind() == EmptyState::Kind::Failed);
    fixture.window->setRoundStatus(observed());
    QVERIFY(shownEmptyState(fixture)->kind() == EmptyState::Kind::Nothing);

    CardChanges first;
    first.updated = Samples::many(3);
    fixture.table.apply(first);
    QTRY_VERIFY(!shownEmptyState(fixture));
    fixture.part<QLineEdit>("search")->setText(QStringLiteral("nobody"));
    QTRY_VERIFY(shownEmptyState(fixture));
    QVERIFY(shownEmptyState(fixture)->kind() == EmptyState::Kind::NoMatch);
    shownEmptyState(fixture)->findChild<QAbstractButton *>()->click();
    QTRY_VERIFY(!shownEmptyState(fixture));
}

void Windows::failedRoundIsSaidFirst()
{
    WindowFixture fixture(Samples::all());
    fixture.window->show();
    RoundStatus failed = observed();
    failed.lastFailedAt = *failed.lastValidAt;
    failed.failure = QStringLiteral("ss ended with code 1");
    fixture.window->setRoundStatus(failed);
    const QList<QLabel *> labels = fixture.window->findChild<GlanceHeader *>()->findChildren<QLabel *>();
    QStringList said;
    for (const QLabel *label : labels) {
        if (label->isVisible() && !label->text().isEmpty())
            said.append(label->text());
    }
    QVERIFY(said.value(0).contains(QStringLiteral("ss ended with code 1")));
    QVERIFY(said.value(1).contains(QStringLiteral("on this machine")));
}

void Windows::cardsHaveTheFocusAfterTheFirstRound()
{
    WindowFixture fixture({});
    fixture.window->show();
    fixture.window->setObserving(true);
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    fixture.window->setObserving(false);
    CardChanges first;
    first.updated = Samples::many(3);
    fixture.table.apply(first);
    fixture.window->setRoundStatus(observed());
    QCoreApplication::processEvents();
    QVERIFY2(fixture.view()->hasFocus(),
             QApplication::focusWidget() ? QApplication::focusWidget()->metaObject()->className() : "none");
}

void Windows::detailsShowTheCurrentCard()
{
    WindowFixture fixture(Samples::all());
    fixture.window->show();
    QSignalSpy asked(fixture.window.get(), &MainWindow::historyRequested);
    fixture.window->selectPort({localHostId, Protocol::Tcp, 7001});
    QVERIFY(asked.last().first().value<PortKey>().port == 7001);
    auto *pane = fixture.window->findChild<DetailsPane *>();
    const auto commandLine = [pane] { return pane->findChild<QPlainTextEdit *>()->toPlainText(); };
    QTRY_VERIFY(commandLine().contains(QStringLiteral("<img src=\"/some/fifo\">")));
}

void Windows::aProblemIsShownUntilItIsClosed()
{
    WindowFixture fixture(Samples::all());
    fixture.window->show();
    auto *bar = fixture.window->findChild<QFrame *>(QStringLiteral("messageBar"));
    QVERIFY(!bar->isVisible());
    fixture.window->showProblem(QStringLiteral("<b>no space</b>"));
    QVERIFY(bar->isVisible());
    bar->findChild<QToolButton *>()->click();
    QVERIFY(!bar->isVisible());
    int taken = 0;
    fixture.window->showOffer(QStringLiteral("<b>found</b>"), QStringLiteral("Take it"),
                              [&taken] { ++taken; });
    auto *action = bar->findChild<QPushButton *>();
    QVERIFY(bar->isVisible() && action->isVisible());
    action->click();
    QCOMPARE(taken, 1);
    QVERIFY(!bar->isVisible());
    fixture.window->showProblem(QStringLiteral("again"));
    QVERIFY(!action->isVisible());
}

void Windows::whatIsNewIsReviewedByKeysAlone()
{
    WindowFixture fixture(Samples::all());
    QSignalSpy changes(fixture.window.get(), &MainWindow::changeRequested);
    QSignalSpy asked(fixture.window.get(), &MainWindow::suggestionsRequested);
    QSignalSpy notes(fixture.window.get(), &MainWindow::suggestedNoteRequested);
    // What the recorder of notes would do.
    connect(fixture.window.get(), &MainWindow::changeRequested, this,
            [&](const QList<PortKey> &keys, const NoteChange &change) {
                CardChanges stored;
                PortCard card = fixture.table.cardAt(fixture.table.rowOf(keys.first()));
                card.note = changed(card.note.value_or(PortNote{}), change, card.facts);
                card.note->key = card.key();
                stored.updated.append(card);
                fixture.table.apply(stored);
            });
    fixture.window->show();
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    const qsizetype open = ReviewPane::queueOf(fixture.derived).size();
    QVERIFY(open >= 4);
    QTest::keyClick(fixture.window.get(), Qt::Key_R, Qt::ControlModifier);
    auto *review = fixture.window->findChild<ReviewPane *>();
    QTRY_VERIFY(review->isVisible() && review->hasFocus());
    QCOMPARE(asked.count(), 1);
    QVERIFY(fixture.derived.summary().unreviewed > 0); // nothing is judged by looking
    QCOMPARE(changes.count(), 0);
    const PortKey first = *review->currentKey();
    fixture.window->setSuggestions(
        {{first, {QStringLiteral("A title"), QStringLiteral("x"), QStringLiteral("web")}}});
    QTest::keyClick(review, Qt::Key_T);
    QCOMPARE(changes.count(), 1);
    auto change = changes.last().at(1).value<NoteChange>();
    QVERIFY(change.risk == Risk::Trusted);
    QCOMPARE(change.title, std::optional<QString>(QStringLiteral("A title")));
    // Back, and once more without the suggestion.
    QTest::keyClick(review, Qt::Key_Left);
    QVERIFY(review->currentKey() == first);
    QTest::keyClick(review, Qt::Key_U);
    QTest::keyClick(review, Qt::Key_E);
    change = changes.last().at(1).value<NoteChange>();
    QVERIFY(change.risk == Risk::Expected && !change.title);
    QTest::keyClick(review, Qt::Key_N);
    QCOMPARE(notes.count(), 1);
    QTest::keyClick(review, Qt::Key_K);
    while (!review->isFinished())
        QTest::keyClick(review, Qt::Key_S);
    QTest::keyClick(review, Qt::Key_Return);
    QTRY_VERIFY(!review->isVisible());
    QVERIFY(fixture.view()->hasFocus());
    QTRY_COMPARE(ReviewPane::queueOf(fixture.derived).size(), 1); // the one that was skipped
}

void Windows::severalCardsAreChangedInOneStep()
{
    WindowFixture fixture(Samples::all());
    QSignalSpy changes(fixture.window.get(), &MainWindow::changeRequested);
    QSignalSpy forgets(fixture.window.get(), &MainWindow::forgetRequested);
    QSignalSpy acknowledged(fixture.window.get(), &MainWindow::acknowledgeRequested);
    fixture.window->show();
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    fixture.view()->setFocus();
    fixture.view()->selectAll();
    const qsizetype all = fixture.view()->selectedKeys().size();
    QCOMPARE(all, fixture.filter.rowCount());
    QTest::keyClick(fixture.window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes.first().at(0).value<QList<PortKey>>().size(), all);
    QVERIFY(changes.first().at(1).value<NoteChange>().risk == Risk::Expected);
    QTest::keyClick(fixture.window.get(), Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(acknowledged.count(), 1);

    QTest::keyClick(fixture.window.get(), Qt::Key_E, Qt::ControlModifier);
    auto *dialog = fixture.window->findChild<BulkEditDialog *>();
    QTRY_VERIFY(dialog && dialog->isVisible());
    dialog->findChild<QLineEdit *>()->setFocus();
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("ops"));
    dialog->accept();
    QCOMPARE(changes.count(), 2);
    QCOMPARE(changes.last().at(1).value<NoteChange>().owner, std::optional<QString>(QStringLiteral("ops")));

    QTest::keyClick(fixture.window.get(), Qt::Key_Delete, Qt::ShiftModifier);
    auto *forget = fixture.window->findChild<ForgetDialog *>();
    QTRY_VERIFY(forget && forget->isVisible());
    forget->reject();
    QCOMPARE(forgets.count(), 0); // only when it is confirmed
    QTest::keyClick(fixture.window.get(), Qt::Key_Delete, Qt::ShiftModifier);
    for (ForgetDialog *again : fixture.window->findChildren<ForgetDialog *>()) {
        if (again->isVisible())
            again->accept();
    }
    QCOMPARE(forgets.count(), 1);
    QCOMPARE(forgets.first().at(1).toBool(), false);
}

void Windows::everyControlHasAnAccessibleName()
{
    WindowFixture fixture(Samples::all());
    fixture.window->show();
    for (const QWidget *widget : fixture.window->findChildren<QWidget *>()) {
        const bool control = (qobject_cast<const QAbstractButton *>(widget)
                              || qobject_cast<const QLineEdit *>(widget)
                              || qobject_cast<const QComboBox *>(widget)
                              || qobject_cast<const QAbstractItemView *>(widget)
                              || qobject_cast<const QPlainTextEdit *>(widget))
            && widget->focusPolicy() != Qt::NoFocus;
        if (!control || widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(
            const_cast<QWidget *>(widget));
        QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(),
                 widget->metaObject()->className());
    }
    const QModelIndex first = fixture.filter.index(0, 0);
    QVERIFY(
        first.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("port tcp 4444, Suspicious")));
}

void Windows::textFromOutsideIsPlainEverywhere()
{
    WindowFixture fixture(Samples::all());
    fixture.window->show();
    for (const QLabel *label : fixture.window->findChildren<QLabel *>()) {
        if (label->pixmap().isNull())
            QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
    }
}

void Windows::everythingIsReachedWithTheKeyboard()
{
    WindowFixture fixture(Samples::all());
    fixture.window->resize(1240, 800);
    fixture.window->show();
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    QSet<QWidget *> reached;
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached.insert(QApplication::focusWidget());
    }
    QVERIFY(reached.contains(fixture.view()));
    QVERIFY(reached.contains(fixture.part<QLineEdit>("search")));
    QVERIFY(reached.contains(chip(fixture, QStringLiteral("Ghost"))));
}

void Windows::tenThousandCardsAreSearchedWithoutStalling()
{
    WindowFixture fixture(Samples::many(10'000));
    fixture.window->show();
    QVERIFY(QTest::qWaitForWindowExposed(fixture.window.get()));
    auto *search = fixture.part<QLineEdit>("search");
    QElapsedTimer timer;
    qint64 worst = 0;
    for (const char letter : QByteArray("service-77")) {
        timer.start();
        QTest::keyClick(search, letter); // a keystroke only asks for the filtering
        worst = std::max(worst, timer.elapsed());
    }
    QTRY_COMPARE(fixture.filter.rowCount(), 111);
    QVERIFY2(worst < 1000, qPrintable(QString::number(worst))); // a stall, not a speed
}

void Windows::hiddenWindowsKeepNoTimer()
{
    WindowFixture fixture(Samples::all());
    const auto running = [&] {
        int count = 0;
        for (const QTimer *timer :
             fixture.window->findChildren<QTimer *>(QString(), Qt::FindDirectChildrenOnly))
            count += timer->isActive() ? 1 : 0;
        return count;
    };
    fixture.window->show();
    QVERIFY(QTest::qWaitForWindowExposed(fixture.window.get()));
    fixture.window->hide();
    QTRY_COMPARE(running(), 0);
}

QTEST_MAIN(Windows)
#include "tst_mainwindow.moc"
