// SPDX-License-Identifier: MIT
// Draws every screen in every look. With PORTMONOTE_PICTURES=FOLDER the pictures are kept for people.
#include "widgets/AlertSettingsPage.h"
#include "widgets/AwayPanel.h"
#include "widgets/BulkEditDialog.h"
#include "widgets/CompareDialog.h"
#include "widgets/DesktopSettingsPage.h"
#include "widgets/ImportDialog.h"
#include "widgets/NamespacesDialog.h"
#include "widgets/NoteEditor.h"
#include "widgets/SettingsDialog.h"
#include "widgets/ShortcutsDialog.h"
#include "widgets/StateStyle.h"
#include "widgets/SyntaxColors.h"
#include "widgets/TimelinePage.h"
#include "widgets/TimelineSamples.h"
#include "widgets/WhyDialog.h"
#include "widgets/WindowFixture.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Portmonote;

class Pictures : public QObject
{
    Q_OBJECT
private slots:
    void everyScreenIsDrawn_data();
    void everyScreenIsDrawn();
    void darkScreensAreDark();

private:
    static void keep(const QImage &image, const QString &name)
    {
        const QString folder = qEnvironmentVariable("PORTMONOTE_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(QDir().mkpath(folder)
                    && image.save(folder + QLatin1Char('/') + name + QStringLiteral(".png")));
    }
    static QImage pictureOf(QWidget &widget, const QSize &size)
    {
        widget.resize(size);
        widget.show();
        if (!QTest::qWaitForWindowExposed(&widget))
            return {};
        QTest::qWait(0);
        return widget.grab().toImage();
    }
    /// With a conflict, and words in Markdown.
    static QImage pictureOfNote(const QSize &size)
    {
        const QTemporaryDir folder;
        auto database = Database::open(folder.filePath(QStringLiteral("portmonote.db")));
        if (!database)
            return {};
        PortCard card = Samples::noted(Samples::listening(8080, QStringLiteral("java")), {}, Risk::Expected);
        NoteChange change;
        change.title = QStringLiteral("Build cache");
        change.description = QStringLiteral(
            "# Build cache\n\nHolds *artifacts* of the last `30` days.\n\n"
            "- restart: `systemctl restart cache`\n- [runbook](https://example.org)");
        change.addTags = {QStringLiteral("ci"), QStringLiteral("prod")};
        if (!NoteStore(**database).change(card.key(), change, 1))
            return {};
        SyntaxColors colors;
        NoteEditor editor(**database, card, &colors);
        editor.findChild<QLineEdit *>(QStringLiteral("title"))->setText(QStringLiteral("Cache of builds"));
        change.title = QStringLiteral("Artifact cache");
        if (!NoteStore(**database).change(card.key(), change, 2))
            return {};
        editor.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
        return pictureOf(editor, size);
    }
    static QImage pictureOfImport(const QSize &size)
    {
        PortNote here;
        here.key = {localHostId, Protocol::Tcp, 22};
        here.title = QStringLiteral("My own words");
        PortNote there = here;
        there.title = QStringLiteral("SSH");
        there.tags = {QStringLiteral("prod")};
        ImportPreview preview{true, {QStringLiteral("vm")}, {}, {}};
        preview.report.newPorts = 9;
        preview.report.newNotes = 1;
        preview.report.differingNotes = {{here, there}};
        ImportDialog dialog(QStringLiteral("/home/ann/legacy_export.json"));
        dialog.showPreview(preview);
        return pictureOf(dialog, size);
    }
    static QImage pictureOfWhy(const QSize &size, int tab)
    {
        WhyReport report;
        report.origin = WhyReport::Origin::Witr;
        report.takenAt = Samples::now;
        for (const char *name : {"systemd", "systemd", "tmux: server", "bash", "python3"}) {
            WhyProcess process;
            process.pid = report.chain.isEmpty() ? 1 : 812 * report.chain.size();
            process.name = QString::fromLatin1(name);
            process.user = QStringLiteral("ann");
            process.startedAt = Samples::now - 7'200'000;
            process.commandLine =
                QStringLiteral("/usr/bin/%1 -m http.server 8080 --token ***").arg(process.name);
            process.workingFolder = QStringLiteral("/home/ann/site");
            report.chain.append(process);
        }
        report.chain.last().gitFolder = QStringLiteral("/home/ann/site");
        report.chain.last().gitBranch = QStringLiteral("main");
        report.sourceType = QStringLiteral("shell");
        report.sourceName = QStringLiteral("bash");
        report.warnings = {QStringLiteral("Process is listening on a public interface")};
        report.listening = {QStringLiteral("0.0.0.0:8080")};
        SyntaxColors colors;
        WhyDialog dialog({localHostId, Protocol::Tcp, 8080}, true, &colors);
        dialog.showAnswer(report, "{}", {});
        dialog.findChild<QTabWidget *>()->setCurrentIndex(tab);
        return pictureOf(dialog, size);
    }
    static QList<Alert> sampleAlerts()
    {
        Owner node;
        node.kind = Owner::Kind::Process;
        node.name = QStringLiteral("node");
        node.executable = QStringLiteral("/usr/bin/node");
        const auto alert = [](qint64 id, AlertKind kind, quint16 port, const char *title,
                              const char *reason) {
            Alert one;
            one.id = id;
            one.kind = kind;
            one.key = {localHostId, Protocol::Tcp, port};
            one.title = QString::fromLatin1(title);
            one.reason = QString::fromLatin1(reason);
            one.at = one.latestAt = Samples::now - id * 3'600'000;
            return one;
        };
        QList<Alert> alerts{
            alert(1, AlertKind::Suspicious, 4444, "",
                  "Nobody can be found behind it, and no note explains it. It can be reached from all "
                  "networks."),
            alert(2, AlertKind::OwnerChanged, 8080, "Build cache",
                  "The note was for /usr/bin/java; now it is /usr/bin/node /srv/app/server.js. It can be "
                  "reached from all networks."),
            alert(3, AlertKind::ExposureChanged, 5432, "PostgreSQL",
                  "It can be reached from all networks; the note allows this machine only."),
            alert(4, AlertKind::TrustedMissing, 631, "Printing",
                  "It is trusted, and has been gone since 09:12. It was cups.service."),
            alert(
                5, AlertKind::Summary, 0, "",
                "42 ports listen on this machine. 3 of them need a look. From now on you are told of what is "
                "new, not of what was there.")};
        alerts[1].owner = node;
        alerts[2].seenAt = alerts[4].seenAt = Samples::now;
        alerts[3].seenAt = alerts[3].endedAt = Samples::now;
        alerts[3].times = 4;
        return alerts;
    }
    static QImage pictureOfAlertSettings(const QSize &size)
    {
        SettingsDialog dialog({});
        auto *page = new AlertSettingsPage;
        const Owner node = sampleAlerts().at(1).owner;
        AlertMute port = AlertMute::ofPort({localHostId, Protocol::Tcp, 4444}, {}, Exposure::All);
        AlertMute range = AlertMute::ofRange(std::nullopt, 30000, 32767);
        AlertMute program = AlertMute::ofProgram(node, Exposure::All).value();
        port.createdAt = range.createdAt = program.createdAt = Samples::now;
        page->setMutes({port, range, program});
        dialog.addPage(page, QStringLiteral("Alerts"), QStringLiteral("bell"));
        dialog.showPage(dialog.pageCount() - 2);
        return pictureOf(dialog, size);
    }
    /// "timeline 100 year": so many ports, that range.
    static QImage pictureOfTimeline(const QSize &size, const QString &screen)
    {
        const QStringList words = screen.split(QLatin1Char(' '));
        const int count = words.at(1).toInt();
        Samples::TimelineFixture fixture(count < 20 ? Samples::all().first(count) : Samples::many(count));
        TimelinePage page(&fixture.tracks);
        page.view()->setNow(Samples::now);
        const QStringList ranges{QStringLiteral("day"), QStringLiteral("week"), QStringLiteral("month"),
                                 QStringLiteral("year"), QStringLiteral("all")};
        page.view()->showRange(static_cast<TimelineView::Range>(ranges.indexOf(words.at(2))));
        page.resize(size);
        QSignalSpy loaded(&fixture.tracks, &PortTimelineModel::loaded);
        page.show();
        if (!QTest::qWaitForWindowExposed(&page))
            return {};
        const auto covers = [&] {
            return fixture.tracks.trackAt(0)
                && fixture.tracks.loadedRange().from <= page.view()->range().from;
        };
        if (!QTest::qWaitFor([&] { return covers(); }, 20000))
            return {};
        const TimeSpan range = page.view()->range();
        page.view()->setCursorAt(range.from + (range.until - range.from) * 2 / 3);
        QTest::qWait(0);
        return page.grab().toImage();
    }
    static Moment pastMoment()
    {
        Moment moment;
        moment.at = Samples::now - 4 * millisPerDay;
        moment.lastRoundAt = moment.at - 600'000;
        TimeMark gap;
        gap.from = moment.at - millisPerDay;
        gap.until = moment.at + millisPerDay;
        gap.cause = TimeMark::Cause::Suspended;
        moment.unobserved = gap;
        return moment;
    }
    static AwayNews awayNews()
    {
        QList<PortHappening> happenings;
        for (const PortCard &card : Samples::all()) {
            PortHappening one{card.key(), card.facts.owner.name, {}};
            one.event.type = card.facts.active ? PortEvent::Type::Appeared : PortEvent::Type::Disappeared;
            one.event.timestamp = Samples::now - millisPerHour;
            happenings.append(one);
        }
        return newsOf(happenings);
    }
    static QImage pictureOfComparison(const QSize &size)
    {
        QList<PortCard> before = Samples::all();
        QList<PortCard> after = before;
        after.removeAt(8);
        after[4].facts.exposure = Exposure::All;
        after[6].facts.owner.name = QStringLiteral("dropbear");
        after[6].facts.owner.executable = QStringLiteral("/usr/sbin/dropbear");
        before.removeAt(3);
        CompareDialog dialog(Samples::now - millisPerDay, Samples::now);
        dialog.showComparison(compareCards(before, after), {});
        return pictureOf(dialog, size);
    }
    /// A container behind a port, with all that can be told of it.
    static PortCard containerCard()
    {
        using Field = OwnerEvidence::Field;
        using Source = OwnerEvidence::Source;
        using Sureness = OwnerEvidence::Sureness;
        PortCard card = Samples::all().first();
        card.note.reset();
        Owner &owner = card.facts.owner = Owner();
        owner.kind = Owner::Kind::Container;
        owner.confidence = Owner::Confidence::Reported;
        owner.name = owner.container = QStringLiteral("docker shop-web-1");
        owner.user = QStringLiteral("root");
        owner.unit = QStringLiteral("docker.service");
        owner.inside.id = QString(64, QLatin1Char('a'));
        owner.inside.image = QStringLiteral("docker.io/library/nginx:1.25");
        owner.inside.project = QStringLiteral("shop");
        owner.inside.service = QStringLiteral("web");
        owner.inside.port = ContainerPort::Published;
        owner.inside.target = QStringLiteral("172.18.0.2:80");
        owner.cgroup = QStringLiteral("/system.slice/docker.service");
        owner.others = {QStringLiteral("other.py (1000)")};
        owner.addEvidence(Field::User, Source::Socket, Sureness::Certain);
        owner.addEvidence(Field::Unit, Source::SocketCgroup, Sureness::Certain);
        owner.addEvidence(Field::Container, Source::Runtime, Sureness::Reported);
        owner.addEvidence(Field::Image, Source::Runtime, Sureness::Reported);
        owner.addEvidence(Field::Port, Source::CommandLine, Sureness::Reported);
        return card;
    }
    static QImage pictureOfNamespaces(const QSize &size, bool asRoot)
    {
        const auto network = [](quint64 inode, const QStringList &names, int processes, qint64 pid,
                                const char *process) {
            NetNamespace one;
            one.inode = inode;
            one.names = names;
            one.processes = processes;
            one.pid = pid;
            one.process = QString::fromLatin1(process);
            one.isLookedInto = true;
            return one;
        };
        QList<NetNamespace> networks{network(4026531840, {}, 214, 1, "systemd"),
                                     network(4026532281, {QStringLiteral("blue")}, 0, 0, ""),
                                     network(4026532407, {}, 3, 4711, "nginx")};
        networks[0].isOwn = true;
        for (const PortCard &card : Samples::all()) {
            ObservedPort port;
            port.key = card.facts.key;
            port.addresses = card.facts.addresses;
            port.owner = card.facts.owner;
            networks[0].ports.append(port);
        }
        networks[0].ports = networks[0].ports.first(5);
        ObservedPort inside;
        inside.key = {localHostId, Protocol::Tcp, 80};
        inside.addresses = {QStringLiteral("0.0.0.0"), QStringLiteral("[::]")};
        inside.owner = containerCard().facts.owner;
        inside.owner.inside.port = ContainerPort::Inside;
        networks[2].ports.append(inside);
        for (NetNamespace &one : networks) {
            if (!asRoot && !one.isOwn) {
                one.isLookedInto = false;
                one.ports.clear();
                one.problem = QStringLiteral("Looking into it needs the rights of root.");
            }
        }
        NamespacesDialog dialog;
        dialog.setNetworks(networks);
        return pictureOf(dialog, size);
    }
    static QPalette contrastPalette()
    {
        QPalette palette(Qt::black, Qt::black);
        for (const auto role : {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Button,
                                QPalette::ToolTipBase})
            palette.setColor(role, Qt::black);
        for (const auto role :
             {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText,
              QPalette::PlaceholderText, QPalette::Light, QPalette::Midlight, QPalette::Mid})
            palette.setColor(role, Qt::white);
        palette.setColor(QPalette::Highlight, Qt::yellow);
        palette.setColor(QPalette::HighlightedText, Qt::black);
        palette.setColor(QPalette::Link, Qt::cyan);
        return palette;
    }
    static int distinctColors(const QImage &image)
    {
        QSet<QRgb> colors;
        for (int y = 0; y < image.height(); y += 2) {
            for (int x = 0; x < image.width(); x += 2)
                colors.insert(image.pixel(x, y));
        }
        return static_cast<int>(colors.size());
    }
};

void Pictures::everyScreenIsDrawn_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("screen");
    QTest::addColumn<QSize>("size");
    for (const bool dark : {false, true}) {
        const QByteArray look = dark ? "dark-" : "light-";
        const auto row = [&](const char *name, const char *screen, QSize size) {
            QTest::newRow((look + name).constData()) << dark << QString::fromLatin1(screen) << size;
        };
        row("cards", "cards", {1240, 800});
        row("narrow", "cards", {480, 760});
        row("wide", "cards", {1900, 900});
        row("many", "many", {1240, 800});
        row("compact", "compact", {1240, 800});
        row("right to left", "reverse", {1240, 800});
        row("large text", "large", {1240, 800});
        row("empty", "empty", {900, 600});
        row("failed", "failed", {900, 600});
        row("nomatch", "nomatch", {900, 600});
        row("review", "review", {1240, 800});
        row("review narrow", "review", {480, 760});
        row("note", "note", {660, 900});
        row("bulk", "bulk", {560, 420});
        row("import", "import", {640, 520});
        row("why", "why", {820, 620});
        row("why report", "why report", {820, 620});
        row("shortcuts", "shortcuts", {560, 700});
        row("settings observation", "settings", {680, 480});
        row("settings appearance", "settings", {681, 480});
        row("settings privacy", "settings", {682, 480});
        row("settings desktop", "settings", {683, 480});
        row("settings narrow", "settings", {422, 600});
        row("alerts", "alerts", {1240, 800});
        row("alerts narrow", "alerts", {480, 760});
        row("settings alerts", "alert settings", {680, 560});
        row("settings history", "settings", {684, 480});
        row("timeline 5", "timeline 5 month", {1000, 420});
        row("timeline 100", "timeline 100 year", {1240, 800});
        row("timeline 100 day", "timeline 100 day", {1240, 800});
        row("timeline 2000", "timeline 2000 all", {1240, 800});
        row("timeline week", "timeline 13 week", {1240, 700});
        row("timeline narrow", "timeline 13 month", {440, 760});
        row("past", "past", {1240, 800});
        row("away", "away", {1240, 800});
        row("compare", "compare", {620, 460});
        row("contrast", "contrast", {1240, 800});
        row("container", "container", {1240, 900});
        row("namespaces", "namespaces", {760, 480});
        row("namespaces narrow", "namespaces", {400, 520});
        row("namespaces refused", "namespaces refused", {760, 420});
    }
}

void Pictures::everyScreenIsDrawn()
{
    QFETCH(bool, dark);
    QFETCH(QString, screen);
    QFETCH(QSize, size);
    const QPalette before = QApplication::palette();
    if (dark)
        QApplication::setPalette(darkPalette());
    const QFont fontBefore = QApplication::font();
    if (screen == QLatin1String("large")) {
        QFont large = fontBefore;
        large.setPointSizeF(large.pointSizeF() * 2);
        QApplication::setFont(large);
    }
    if (screen == QLatin1String("contrast"))
        QApplication::setPalette(contrastPalette());
    if (screen == QLatin1String("reverse"))
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QImage image;
    if (screen == QLatin1String("note")) {
        image = pictureOfNote(size);
    } else if (screen == QLatin1String("bulk")) {
        BulkEditDialog dialog(12, {});
        image = pictureOf(dialog, size);
    } else if (screen == QLatin1String("import")) {
        image = pictureOfImport(size);
    } else if (screen.startsWith(QLatin1String("why"))) {
        image = pictureOfWhy(size, screen.endsWith(QLatin1String("report")) ? 1 : 0);
    } else if (screen == QLatin1String("shortcuts")) {
        const WindowFixture fixture({});
        ShortcutsDialog dialog(fixture.part<QMenuBar>("menuBar"));
        image = pictureOf(dialog, size);
    } else if (screen.startsWith(QLatin1String("namespaces"))) {
        image = pictureOfNamespaces(size, !screen.endsWith(QLatin1String("refused")));
    } else if (screen == QLatin1String("alert settings")) {
        image = pictureOfAlertSettings(size);
    } else if (screen.startsWith(QLatin1String("timeline"))) {
        image = pictureOfTimeline(size, screen);
    } else if (screen == QLatin1String("compare")) {
        image = pictureOfComparison(size);
    } else if (screen == QLatin1String("settings")) {
        SettingsDialog dialog({QStringLiteral("de"), QStringLiteral("zh_CN")});
        dialog.desktopPage()->setParts(
            {{QStringLiteral("Session bus"), true, QStringLiteral("All is well.")},
             {QStringLiteral("Panel"), false, QStringLiteral("No icon is shown there.")}});
        dialog.showPage(size.width() % 10);
        image = pictureOf(dialog, size);
    } else {
        const bool without = screen == QLatin1String("empty") || screen == QLatin1String("failed");
        WindowFixture fixture(without                                    ? QList<PortCard>{}
                                  : screen == QLatin1String("many")      ? Samples::many(10000)
                                  : screen == QLatin1String("container") ? QList<PortCard>{containerCard()}
                                                                         : Samples::all());
        RoundStatus status;
        if (screen == QLatin1String("failed")) {
            status.lastFailedAt = Samples::now;
            status.failure = QStringLiteral("the program ss was not found; install the package iproute2");
        } else if (screen != QLatin1String("empty")) {
            status.lastValidAt = QDateTime::currentMSecsSinceEpoch() - 240'000;
        }
        fixture.window->setRoundStatus(status);
        if (screen == QLatin1String("nomatch"))
            fixture.part<QWidget>("search")->setProperty("text", QStringLiteral("state:nonsense"));
        if (screen == QLatin1String("review")) {
            fixture.window->startReview();
            const PortKey unknown{localHostId, Protocol::Tcp, 4444};
            fixture.window->setSuggestions(
                {{unknown,
                  {QStringLiteral("Kerberos ticket service"), QStringLiteral("the unit krb524.service"),
                   QStringLiteral("db")}}});
        }
        if (screen == QLatin1String("compact"))
            fixture.window->setDensity(CardDensity::Compact);
        if (screen == QLatin1String("alerts")) {
            fixture.window->setAlerts(sampleAlerts());
            fixture.window->setPausedUntil(Samples::now + 3'600'000);
            fixture.window->showAlerts();
        }
        if (screen == QLatin1String("cards"))
            fixture.window->setAlerts(sampleAlerts());
        if (screen == QLatin1String("container"))
            fixture.window->selectPort(containerCard().key());
        if (screen == QLatin1String("past"))
            fixture.window->showPast(pastMoment());
        if (screen == QLatin1String("away"))
            fixture.window->showAwayNews(awayNews(), Samples::now - millisPerDay);
        if (size.width() < 900)
            fixture.part<QAction>("actionDetails")->setChecked(false);
        image = pictureOf(*fixture.window, size);
    }
    QApplication::setPalette(before);
    QApplication::setFont(fontBefore);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY(!image.isNull());
    QVERIFY(distinctColors(image) > 20); // not a blank surface
    keep(image, QString::fromLatin1(QTest::currentDataTag()));
}

void Pictures::darkScreensAreDark()
{
    const QPalette before = QApplication::palette();
    QApplication::setPalette(darkPalette());
    WindowFixture fixture(Samples::all());
    const QImage image = pictureOf(*fixture.window, {1240, 800});
    QApplication::setPalette(before);
    qint64 light = 0;
    for (int y = 0; y < image.height(); y += 4) {
        for (int x = 0; x < image.width(); x += 4)
            light += qGray(image.pixel(x, y)) > 128 ? 1 : 0;
    }
    QVERIFY(light * 10 < image.width() / 4 * (image.height() / 4));
}

QTEST_MAIN(Pictures)
#include "tst_pictures.moc"
