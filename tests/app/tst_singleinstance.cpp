// SPDX-License-Identifier: MIT
#include "app/SingleInstance.h"

#include <QCommandLineParser>
#include <QDBusMessage>
#include <QDBusReply>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrentRun>

using namespace Portmonote;

/// On the session bus of the test's desktop, over two connections as if of two programs.
class SingleInstanceTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void laterStartHandsOverWhatItWasAskedFor_data();
    void laterStartHandsOverWhatItWasAskedFor();
    void hiddenStartLeavesTheFirstAsItIs();
    void nameIsFreeAgainAfterTheFirstHasEnded();
    void eachDatabaseHasItsOwnName();
    void withoutBusItIsAlone();
    void firstThatIsGoneIsNotWaitedFor();
    void unknownActionsJustShowTheWindow();
    void optionsAreRead();
    void tokenIsTakenOutOfTheEnvironment();

private:
    static QDBusConnection other()
    {
        return QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("other"));
    }
    /// handOver() waits for an answer, which comes from this thread.
    static bool handOver(const SingleInstance &later, const LaunchRequest &request)
    {
        auto answer = QtConcurrent::run([&] { return later.handOver(request); });
        return QTest::qWaitFor([&] { return answer.isFinished(); }, 20'000) && answer.result();
    }
    QString m_database; ///< one for each test, so that names are never those of another
    QTemporaryDir m_folder;
    int m_count = 0;
};

void SingleInstanceTest::init()
{
    m_database = m_folder.filePath(QStringLiteral("%1.db").arg(++m_count));
}

void SingleInstanceTest::laterStartHandsOverWhatItWasAskedFor_data()
{
    QTest::addColumn<LaunchRequest>("request");
    LaunchRequest nothing;
    QTest::newRow("show") << nothing;
    LaunchRequest withToken;
    withToken.activationToken = QStringLiteral("portmonote-1234_TIME42");
    QTest::newRow("token") << withToken;
    LaunchRequest scan = withToken;
    scan.scan = true;
    QTest::newRow("scan") << scan;
    LaunchRequest suspicious;
    suspicious.showSuspicious = true;
    QTest::newRow("suspicious") << suspicious;
    LaunchRequest settings;
    settings.settings = true;
    QTest::newRow("settings") << settings;
    LaunchRequest search;
    search.search = QStringLiteral("state:ghost \"two words\"");
    QTest::newRow("search") << search;
    LaunchRequest port;
    port.port = PortKey{localHostId, Protocol::Udp, 5353};
    QTest::newRow("port") << port;
}

void SingleInstanceTest::laterStartHandsOverWhatItWasAskedFor()
{
    QFETCH(LaunchRequest, request);
    SingleInstance first(m_database, QDBusConnection::sessionBus());
    QCOMPARE(first.claim(), SingleInstance::Role::First);
    SingleInstance later(m_database, other());
    QCOMPARE(later.claim(), SingleInstance::Role::Later);
    const QSignalSpy asked(&first, &SingleInstance::requested);
    QVERIFY(handOver(later, request));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<LaunchRequest>(), request);
}

void SingleInstanceTest::hiddenStartLeavesTheFirstAsItIs()
{
    SingleInstance first(m_database, QDBusConnection::sessionBus());
    QCOMPARE(first.claim(), SingleInstance::Role::First);
    SingleInstance later(m_database, other());
    QCOMPARE(later.claim(), SingleInstance::Role::Later);
    const QSignalSpy asked(&first, &SingleInstance::requested);
    LaunchRequest hidden;
    hidden.hidden = true;
    QVERIFY(handOver(later, hidden));
    QVERIFY(asked.isEmpty());
}

void SingleInstanceTest::nameIsFreeAgainAfterTheFirstHasEnded()
{
    {
        SingleInstance first(m_database, QDBusConnection::sessionBus());
        QCOMPARE(first.claim(), SingleInstance::Role::First);
    }
    SingleInstance second(m_database, other());
    QCOMPARE(second.claim(), SingleInstance::Role::First);
}

void SingleInstanceTest::eachDatabaseHasItsOwnName()
{
    const QString application = QStringLiteral("io.github.portmonote.Portmonote");
    QCOMPARE(SingleInstance::nameFor({}), application);
    const QString here = SingleInstance::nameFor(m_folder.filePath(QStringLiteral("a.db")));
    QVERIFY(here.startsWith(application + QStringLiteral(".Db")));
    QVERIFY(here != SingleInstance::nameFor(m_folder.filePath(QStringLiteral("b.db"))));
    // However its path is written.
    QCOMPARE(SingleInstance::nameFor(
                 m_folder.filePath(QStringLiteral("../%1/./a.db")).arg(QDir(m_folder.path()).dirName())),
             here);
}

void SingleInstanceTest::withoutBusItIsAlone()
{
    SingleInstance alone(m_database, QDBusConnection(QStringLiteral("no such connection")));
    QCOMPARE(alone.claim(), SingleInstance::Role::Alone);
}

void SingleInstanceTest::firstThatIsGoneIsNotWaitedFor()
{
    const SingleInstance later(m_database, other());
    QVERIFY(!handOver(later, {}));
}

void SingleInstanceTest::unknownActionsJustShowTheWindow()
{
    SingleInstance first(m_database, QDBusConnection::sessionBus());
    QCOMPARE(first.claim(), SingleInstance::Role::First);
    const QSignalSpy asked(&first, &SingleInstance::requested);
    QString path = QLatin1Char('/') + first.name();
    path.replace(QLatin1Char('.'), QLatin1Char('/'));
    QDBusMessage call = QDBusMessage::createMethodCall(
        first.name(), path, QStringLiteral("org.freedesktop.Application"), QStringLiteral("ActivateAction"));
    call.setArguments({QStringLiteral("erase-everything"), QVariantList{}, QVariantMap{}});
    QCOMPARE(other().call(call, QDBus::BlockWithGui).type(), QDBusMessage::ReplyMessage);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<LaunchRequest>(), LaunchRequest());
}

void SingleInstanceTest::optionsAreRead()
{
    QCommandLineParser parser;
    parser.addOptions(LaunchRequest::options());
    QString problem;
    QVERIFY(parser.parse({QStringLiteral("portmonote"), QStringLiteral("--scan"), QStringLiteral("--select"),
                          QStringLiteral("udp/53"), QStringLiteral("--search"), QStringLiteral("tag:a")}));
    const auto request = LaunchRequest::from(parser, &problem);
    QVERIFY(request.has_value());
    QVERIFY(request->scan && !request->hidden && !request->settings);
    QCOMPARE(request->port->toString(), QStringLiteral("udp/53"));
    QCOMPARE(*request->search, QStringLiteral("tag:a"));
    QVERIFY(parser.parse({QStringLiteral("portmonote"), QStringLiteral("--select"), QStringLiteral("ssh")}));
    QVERIFY(!LaunchRequest::from(parser, &problem));
    QVERIFY(problem.contains(QStringLiteral("ssh")));
}

void SingleInstanceTest::tokenIsTakenOutOfTheEnvironment()
{
    qputenv("XDG_ACTIVATION_TOKEN", "wayland-token");
    qputenv("DESKTOP_STARTUP_ID", "x11-id");
    QCommandLineParser parser;
    parser.addOptions(LaunchRequest::options());
    QVERIFY(parser.parse({QStringLiteral("portmonote")}));
    QString problem;
    QCOMPARE(LaunchRequest::from(parser, &problem)->activationToken, QStringLiteral("wayland-token"));
    QVERIFY(!qEnvironmentVariableIsSet("XDG_ACTIVATION_TOKEN"));
    QVERIFY(!qEnvironmentVariableIsSet("DESKTOP_STARTUP_ID"));
}

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "tst_singleinstance.moc"
