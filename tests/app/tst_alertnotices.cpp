// SPDX-License-Identifier: MIT
#include "app/AlertNotices.h"
#include "app/TrayController.h"
#include "widgets/WindowFixture.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Portmonote;
using namespace Qt::StringLiterals;

/// A notification daemon on the bus, as able as it is told to be.
class Daemon : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Shown
    {
        uint replaces = 0;
        QString title;
        QString body;
        QStringList actions;
    };
    QStringList capabilities;
    QList<Shown> shown;
    QList<uint> closed;

    bool start()
    {
        return bus.registerObject(u"/org/freedesktop/Notifications"_s, this,
                                  QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
            && bus.registerService(u"org.freedesktop.Notifications"_s);
    }
    void stop()
    {
        bus.unregisterService(u"org.freedesktop.Notifications"_s);
        bus.unregisterObject(u"/org/freedesktop/Notifications"_s);
    }

public slots: // NOLINT: the names are the protocol's
    QStringList GetCapabilities() { return capabilities; }
    uint Notify(const QString &, uint replaces, const QString &, const QString &title, const QString &body,
                const QStringList &actions, const QVariantMap &, int)
    {
        shown.append({replaces, title, body, actions});
        return replaces != 0 ? replaces : static_cast<uint>(100 + shown.size());
    }
    void CloseNotification(uint id) { closed.append(id); }

signals:
    void ActionInvoked(uint id, const QString &action);
    void ActivationToken(uint id, const QString &token);
    void NotificationClosed(uint id, uint reason);

private:
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"daemon"_s);
};

class AlertNoticesTest : public QObject
{
    Q_OBJECT

    static Alert alertOf(qint64 id, quint16 port, const QString &reason = u"Why."_s)
    {
        Alert alert;
        alert.id = id;
        alert.key = {localHostId, Protocol::Tcp, port};
        alert.reason = reason;
        return alert;
    }
    static QStringList everything() { return {u"actions"_s, u"body"_s, u"body-markup"_s}; }

private slots:
    void markupIsEscapedForWhoReadsIt()
    {
        Daemon daemon;
        daemon.capabilities = everything();
        QVERIFY(daemon.start());
        Notifier notifier;
        AlertNotices notices(&notifier);
        notices.tell({alertOf(1, 4444, u"<img src=\"x\"> & more"_s)});
        QTRY_COMPARE(daemon.shown.size(), 1);
        QCOMPARE(daemon.shown.first().body, u"&lt;img src=&quot;x&quot;&gt; &amp; more"_s);
        QCOMPARE(daemon.shown.first().actions.size(), 8);
        daemon.stop();
    }

    void plainTextAndNoButtonsForWhoKnowsNoBetter()
    {
        Daemon daemon;
        QVERIFY(daemon.start());
        Notifier notifier;
        AlertNotices notices(&notifier);
        notices.tell({alertOf(1, 4444, u"<img> & more"_s)});
        QTRY_COMPARE(daemon.shown.size(), 1);
        QCOMPARE(daemon.shown.first().body, u"<img> & more"_s);
        QVERIFY(daemon.shown.first().actions.isEmpty());
        daemon.stop();
    }

    void laterAlertsJoinTheBubbleThatIsThere()
    {
        Daemon daemon;
        daemon.capabilities = everything();
        QVERIFY(daemon.start());
        Notifier notifier;
        AlertNotices notices(&notifier);
        QSignalSpy shownSpy(&notices, &AlertNotices::showRequested);
        notices.tell({alertOf(1, 4444)});
        QTRY_COMPARE(daemon.shown.size(), 1);
        notices.tell({alertOf(2, 5555)});
        QTRY_COMPARE(daemon.shown.size(), 2);
        QCOMPARE(daemon.shown.last().replaces, 101u);
        QCOMPARE(daemon.shown.last().title, u"2 port(s) need a look"_s);
        emit daemon.ActivationToken(101, u"token"_s);
        emit daemon.ActionInvoked(101, u"show"_s);
        QTRY_COMPARE(shownSpy.size(), 1);
        QCOMPARE(shownSpy.first().first().value<QList<Alert>>().size(), 2);
        QCOMPARE(shownSpy.first().last().toString(), u"token"_s);
        QTRY_COMPARE(daemon.closed, QList<uint>{101});
        daemon.stop();
    }

    void onlyOurOwnBubblesCount()
    {
        Daemon daemon;
        daemon.capabilities = everything();
        QVERIFY(daemon.start());
        Notifier notifier;
        AlertNotices notices(&notifier);
        QSignalSpy trusted(&notices, &AlertNotices::trustRequested);
        QSignalSpy muted(&notices, &AlertNotices::muteRequested);
        QSignalSpy dismissed(&notices, &AlertNotices::dismissed);
        QSignalSpy ours(&notifier, &Notifier::closed);
        notices.tell({alertOf(1, 4444)});
        QTRY_COMPARE(daemon.shown.size(), 1);
        emit daemon.ActionInvoked(7, u"mute"_s); // somebody else's
        emit daemon.NotificationClosed(7, 2);
        // Another program that says it were the daemon.
        QDBusMessage forged = QDBusMessage::createSignal(
            u"/org/freedesktop/Notifications"_s, u"org.freedesktop.Notifications"_s, u"ActionInvoked"_s);
        forged << 101u << u"mute"_s;
        QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"forger"_s).send(forged);
        emit daemon.ActionInvoked(101, u"trust"_s);
        QTRY_COMPARE(trusted.size(), 1);
        QCOMPARE(muted.size(), 0);
        QCOMPARE(dismissed.size(), 0);
        QCOMPARE(ours.size(), 0);
        daemon.stop();
    }

    void whatIsOverIsTakenAwayAndWhatIsClosedIsSeen()
    {
        Daemon daemon;
        daemon.capabilities = everything();
        QVERIFY(daemon.start());
        Notifier notifier;
        AlertNotices notices(&notifier);
        QSignalSpy dismissed(&notices, &AlertNotices::dismissed);
        notices.tell({alertOf(1, 4444), alertOf(2, 5555)});
        QTRY_COMPARE(daemon.shown.size(), 1);
        notices.withdraw({1});
        QVERIFY(daemon.closed.isEmpty());
        emit daemon.NotificationClosed(101, Notifier::DismissedByUser);
        QTRY_COMPARE(dismissed.size(), 1);
        QCOMPARE(dismissed.first().first().value<QList<Alert>>().size(), 1);
        notices.tell({alertOf(3, 80)});
        QTRY_COMPARE(daemon.shown.size(), 2);
        QCOMPARE(daemon.shown.last().replaces, 0u);
        notices.withdraw({3});
        QTRY_COMPARE(daemon.closed.size(), 1);
        daemon.stop();
    }

    void nobodyIsToldAndADaemonThatComesLaterIsUsed()
    {
        Notifier notifier;
        AlertNotices notices(&notifier);
        QSignalSpy lost(&notifier, &Notifier::undeliverable);
        notices.tell({alertOf(1, 4444)});
        QTRY_COMPARE(lost.size(), 1);
        QVERIFY(notifier.service() == Notifier::Service::Missing);
        QSignalSpy changed(&notifier, &Notifier::serviceChanged);
        Daemon daemon;
        daemon.capabilities = everything();
        QVERIFY(daemon.start());
        QTRY_VERIFY(notifier.service() == Notifier::Service::Present);
        notices.tell({alertOf(2, 4444)});
        QTRY_COMPARE(daemon.shown.size(), 1);
        daemon.stop();
        QTRY_VERIFY(notifier.service() == Notifier::Service::Missing);
        QVERIFY(changed.size() >= 2);
    }

    void whatTheDesktopLacksIsSaid()
    {
        Settings settings;
        WindowFixture fixture(Samples::all());
        Notifier notifier;
        TrayController tray(&settings, fixture.window.get(), &fixture.derived, &notifier);
        notifier.look();
        fixture.window->show();
        tray.start(false);
        const auto part = [&tray](int index) { return tray.desktopParts().at(index); };
        QTRY_VERIFY(notifier.service() == Notifier::Service::Missing);
        QTRY_VERIFY(tray.presence() == TrayHost::Presence::Missing);
        QVERIFY(!part(0).present && part(0).words.contains(u"StatusNotifierItem"_s));
        QVERIFY(!part(1).present && part(1).words.contains(u"org.freedesktop.Notifications"_s));
        Daemon daemon; // comes later, and knows no buttons
        QVERIFY(daemon.start());
        QTRY_VERIFY(part(1).present);
        QVERIFY(part(1).words.contains(u"no buttons"_s));
        daemon.stop();
    }

    void pauseIsTakenUpByTheNextStartAndEnds()
    {
        Settings settings;
        WindowFixture fixture(Samples::all());
        Notifier notifier;
        fixture.window->show();
        const UtcMillis until = QDateTime::currentMSecsSinceEpoch() + millisPerHour;
        {
            TrayController tray(&settings, fixture.window.get(), &fixture.derived, &notifier);
            tray.start(false);
            QVERIFY(!tray.isPaused());
            emit fixture.window->pauseRequested(until);
            QVERIFY(tray.isPaused());
        }
        TrayController next(&settings, fixture.window.get(), &fixture.derived, &notifier);
        QSignalSpy changed(&next, &TrayController::pauseChanged);
        next.start(false);
        QVERIFY(next.isPaused());
        emit fixture.window->resumeRequested();
        QVERIFY(!next.isPaused());
        QCOMPARE(settings.pausedUntil(), 0);
        next.pause(QDateTime::currentMSecsSinceEpoch() + 50); // it ends by itself
        QVERIFY(next.isPaused());
        QTRY_VERIFY(!next.isPaused());
        QCOMPARE(changed.size(), 4);
    }

    void manyAreOneWithTheFirstByName()
    {
        QList<Alert> alerts;
        for (quint16 port = 1; port <= 200; ++port)
            alerts.append(alertOf(port, port));
        const Notice notice = AlertNotices::noticeFor(alerts);
        QCOMPARE(notice.title, u"200 port(s) need a look"_s);
        QCOMPARE(notice.body.count(u'\n'), 5);
        QVERIFY(notice.body.endsWith(u"… and 195 more"_s));
    }
};

/// A bus of its own, where nobody is started for being called: whether a daemon is there is the test's to
/// say.
int main(int argc, char **argv)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"bus.conf"_s));
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    file.write("<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><policy context=\"default\">"
               "<allow send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/><allow "
               "own=\"*\"/></policy></busconfig>");
    file.close();
    QProcess bus;
    bus.start(u"dbus-daemon"_s,
              {u"--config-file"_s, file.fileName(), u"--nofork"_s, u"--nopidfile"_s, u"--print-address"_s});
    if (!bus.waitForReadyRead(30000))
        return 1;
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus.readLine().trimmed());
    int result = 0;
    {
        QApplication application(argc, argv);
        QApplication::setApplicationDisplayName(u"Portmonote"_s);
        AlertNoticesTest test;
        result = QTest::qExec(&test, argc, argv);
    }
    bus.kill();
    bus.waitForFinished();
    return result;
}

#include "tst_alertnotices.moc"
