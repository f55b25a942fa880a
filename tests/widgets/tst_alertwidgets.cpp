// SPDX-License-Identifier: MIT
#include "widgets/AlertSettingsPage.h"
#include "widgets/AlertsPane.h"
#include "widgets/StateStyle.h"
#include "widgets/TrayIcon.h"
#include "widgets/WindowFixture.h"

#include <QCheckBox>
#include <QInputDialog>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Portmonote;
using namespace Qt::StringLiterals;

namespace {

Alert alertOf(qint64 id, quint16 port)
{
    Alert alert;
    alert.id = id;
    alert.key = {localHostId, Protocol::Tcp, port};
    alert.reason = u"Nobody can be found behind it."_s;
    return alert;
}

TrayIcon::Content observed()
{
    TrayIcon::Content content;
    content.now = Samples::now;
    content.status.lastValidAt = Samples::now;
    content.summary.services = content.summary.recognised = 3;
    return content;
}

} // namespace

class AlertWidgets : public QObject
{
    Q_OBJECT
private slots:
    void pictureIsTheWorstState()
    {
        using Picture = TrayIcon::Picture;
        TrayIcon::Content content = observed();
        QVERIFY(TrayIcon::pictureFor(content) == Picture::Healthy);
        content.summary.unreviewed = 1;
        QVERIFY(TrayIcon::pictureFor(content) == Picture::Unreviewed);
        content.summary.missing = 1;
        QVERIFY(TrayIcon::pictureFor(content) == Picture::Ghost);
        content.summary.flapping = 1;
        QVERIFY(TrayIcon::pictureFor(content) == Picture::Flapping);
        content.status.lastFailedAt = Samples::now;
        QVERIFY(TrayIcon::pictureFor(content) == Picture::Unobserved);
        content.summary.suspicious = 1;
        QVERIFY(TrayIcon::pictureFor(content) == Picture::Suspicious);
        content.pausedUntil = Samples::now + 1;
        QVERIFY(TrayIcon::pictureFor(content) == Picture::Paused);
    }

    /// At each size that panels use: all differ by shape alone, and can be told from both panels.
    void picturesDifferByShapeAndStandOutOnEveryPanel()
    {
        for (const int size : {16, 22, 32}) {
            QList<QImage> shapes;
            for (const auto picture :
                 {TrayIcon::Picture::Healthy, TrayIcon::Picture::Unreviewed, TrayIcon::Picture::Ghost,
                  TrayIcon::Picture::Flapping, TrayIcon::Picture::Suspicious, TrayIcon::Picture::Unobserved,
                  TrayIcon::Picture::Paused}) {
                const QImage image = TrayIcon::iconOf(picture).pixmap(size).toImage();
                QCOMPARE(image.size(), QSize(size, size));
                QHash<QRgb, int> colors;
                QImage shape(image.size(), QImage::Format_ARGB32);
                for (int y = 0; y < size; ++y) {
                    for (int x = 0; x < size; ++x) {
                        const QColor color = image.pixelColor(x, y);
                        const bool white = color.alpha() > 128 && color.lightness() > 200;
                        shape.setPixel(x, y, color.alpha() < 128 ? 0u : white ? 1u : 2u);
                        if (color.alpha() == 255 && !white)
                            ++colors[color.rgb()];
                    }
                }
                const auto body = std::max_element(colors.cbegin(), colors.cend());
                QVERIFY2(*body * 10 > size * size, "it is more than a line");
                QVERIFY(contrast(QColor(body.key()), Qt::white) >= 3.0);
                QVERIFY(contrast(QColor(body.key()), Qt::black) >= 3.0);
                for (const QImage &other : std::as_const(shapes)) {
                    int different = 0;
                    for (int i = 0; i < size * size; ++i)
                        different += other.pixel(i % size, i / size) != shape.pixel(i % size, i / size) ? 1
                                                                                                        : 0;
                    QVERIFY2(different * 12 > size * size, qPrintable(QString::number(different)));
                }
                shapes.append(shape);
            }
        }
    }

    void toolTipIsTheSentenceAndNoMarkup()
    {
        TrayIcon::Content content = observed();
        QCOMPARE(TrayIcon::toolTipFor(content), content.summary.sentence());
        content.summary.suspicious = 1;
        content.summary.suspiciousNames = {u"tcp 4444, <img src=\"x\">&"_s};
        const QString hostile = TrayIcon::toolTipFor(content);
        for (const char character : {'<', '>', '&'})
            QVERIFY(!hostile.contains(QLatin1Char(character)));
        content.pausedUntil = Samples::now;
        QVERIFY(TrayIcon::toolTipFor(content).startsWith(u"Paused"_s));
    }

    void menuHasWhatThereIsToDo()
    {
        TrayIcon icon;
        TrayIcon::Content content = observed();
        content.suspects = {{{localHostId, Protocol::Tcp, 4444}, u"tcp 4444 · R&D"_s}};
        icon.setContent(content);
        QStringList texts;
        QAction *suspect = nullptr;
        for (QAction *action : icon.menu().actions()) {
            texts.append(action->text());
            if (action->text().contains(u"4444"_s))
                suspect = action;
        }
        QVERIFY2(texts.contains(u"tcp 4444 · R&&D"_s), qPrintable(texts.join(u'|')));
        QSignalSpy chosen(&icon, &TrayIcon::portRequested);
        suspect->trigger();
        QCOMPARE(chosen.size(), 1);
        content.pausedUntil = Samples::now + 1;
        icon.setContent(content);
        QSignalSpy resumed(&icon, &TrayIcon::resumeRequested);
        for (QAction *action : icon.menu().actions()) {
            if (action->text().startsWith(u"&Resume"_s))
                action->trigger();
        }
        QCOMPARE(resumed.size(), 1);
    }

    void pauseEndsInAnHourOrTomorrowMorning()
    {
        const QDateTime late(QDate(2026, 3, 1), QTime(23, 30));
        const auto choices = pauseChoices(late.toMSecsSinceEpoch());
        QCOMPARE(choices.first().until, late.addSecs(3600).toMSecsSinceEpoch());
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(choices.last().until),
                 QDateTime(QDate(2026, 3, 2), QTime(8, 0)));
    }

    void unreadAlertsAreCountedUntilTheListIsLeft()
    {
        WindowFixture fixture(Samples::all());
        QSignalSpy seen(fixture.window.get(), &MainWindow::alertsSeen);
        fixture.window->setAlerts({alertOf(2, 4444), alertOf(1, 80)});
        fixture.window->show();
        fixture.window->showAlerts();
        QVERIFY(fixture.window->findChild<AlertsPane *>()->isVisible());
        QCOMPARE(seen.size(), 0);
        QTest::keyClick(fixture.window->findChild<AlertsPane *>(), Qt::Key_Escape);
        QVERIFY(!fixture.window->findChild<AlertsPane *>()->isVisible());
        QCOMPARE(seen.size(), 1);
        QCOMPARE(seen.first().first().value<QList<qint64>>(), (QList<qint64>{2, 1}));
    }

    void enterShowsTheCardAndDeleteTakesItOffTheList()
    {
        WindowFixture fixture(Samples::all());
        auto *pane = fixture.window->findChild<AlertsPane *>();
        QSignalSpy removed(fixture.window.get(), &MainWindow::alertsRemoved);
        fixture.window->setAlerts({alertOf(2, 4444), alertOf(1, 22)});
        fixture.window->show();
        fixture.window->showAlerts();
        auto *list = pane->findChild<QListView *>();
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed.first().first().value<QList<qint64>>(), QList<qint64>{1});
        QTest::keyClick(list, Qt::Key_Up);
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(!pane->isVisible());
        QCOMPARE(fixture.view()->currentKey()->port, quint16(4444));
    }

    void currentAlertStaysWhenTheListChanges()
    {
        AlertsPane pane;
        pane.setAlerts({alertOf(2, 4444), alertOf(1, 80)});
        auto *list = pane.findChild<QListView *>();
        list->setCurrentIndex(list->model()->index(1, 0));
        pane.setAlerts({alertOf(3, 99), alertOf(2, 4444), alertOf(1, 80)});
        QCOMPARE(list->currentIndex().row(), 2);
        QCOMPARE(pane.unreadCount(), 3);
    }

    void muteChoicesNameWhatIsKnown()
    {
        Alert alert = alertOf(1, 4444);
        QCOMPARE(AlertsPane::muteChoices(alert).size(), 1);
        alert.owner.kind = Owner::Kind::Process;
        alert.owner.executable = u"/usr/bin/node"_s;
        alert.owner.unit = u"shop.service"_s;
        QCOMPARE(AlertsPane::muteChoices(alert).size(), 3);
    }

    void whatIsMutedIsOfTheHostOfTheAlert()
    {
        Alert alert = alertOf(1, 4444);
        alert.key.hostId = u"web1"_s;
        alert.owner.kind = Owner::Kind::Process;
        alert.owner.executable = u"/usr/bin/node"_s;
        alert.owner.unit = u"shop.service"_s;
        for (const auto &choice : AlertsPane::muteChoices(alert))
            QVERIFY2(choice.second.hostId == u"web1"_s, qPrintable(choice.first));
        AlertsPane pane;
        pane.setAlerts({alert, alertOf(2, 80)});
        pane.findChild<QListView *>()->setCurrentIndex(pane.findChild<QListView *>()->model()->index(0, 0));
        QSignalSpy muted(&pane, &AlertsPane::muteRequested);
        auto *menu = pane.findChild<QMenu *>();
        emit menu->aboutToShow();
        menu->actions().last()->trigger();
        pane.setAlerts({alertOf(2, 80)}); // what comes meanwhile does not matter
        auto *dialog = pane.findChild<QInputDialog *>();
        dialog->setTextValue(u"30000-32767"_s);
        dialog->accept();
        QCOMPARE(muted.size(), 1);
        QCOMPARE(muted.first().first().value<QList<AlertMute>>().first().hostId, u"web1"_s);
    }

    void settingsPageGivesBackWhatItWasGiven()
    {
        AlertSettingsPage page;
        AlertPolicy policy;
        policy.kinds.remove(AlertKind::TrustedMissing);
        policy.coolDown = std::chrono::minutes(7);
        page.setValues(policy);
        QVERIFY(page.values() == policy);
        QSignalSpy changed(&page, &AlertSettingsPage::changed);
        page.findChildren<QCheckBox *>().first()->click();
        QCOMPARE(changed.size(), 1);
    }

    void mutesAreListedAddedAndRevoked()
    {
        AlertSettingsPage page;
        AlertMute mute = AlertMute::ofRange(std::nullopt, 30000, 32767);
        mute.id = 12;
        page.setMutes({mute});
        auto *tree = page.findChild<QTreeWidget *>();
        QCOMPARE(tree->topLevelItem(0)->text(1), u"tcp and udp 30000–32767"_s);
        QSignalSpy revoked(&page, &AlertSettingsPage::unmuteRequested);
        tree->topLevelItem(0)->setSelected(true);
        const auto button = [&page](const QString &text) {
            for (auto *one : page.findChildren<QPushButton *>()) {
                if (one->text() == text)
                    return one;
            }
            return static_cast<QPushButton *>(nullptr);
        };
        button(u"&Unmute"_s)->click();
        QCOMPARE(revoked.first().first().value<QList<qint64>>(), QList<qint64>{12});
        QSignalSpy added(&page, &AlertSettingsPage::muteRequested);
        page.findChild<QLineEdit *>()->setText(u"9000-"_s);
        QVERIFY(!button(u"&Mute these"_s)->isEnabled());
        page.findChild<QLineEdit *>()->setText(u"9000-9100"_s);
        button(u"&Mute these"_s)->click();
        QCOMPARE(added.size(), 1);
    }
};

QTEST_MAIN(AlertWidgets)
#include "tst_alertwidgets.moc"
