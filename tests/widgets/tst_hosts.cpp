// SPDX-License-Identifier: MIT
// Several hosts in the window: chips, the list, cards, and notes for many of them. With
// PORTMONOTE_PICTURES=FOLDER the pictures are kept for people.
#include "widgets/DetailsPane.h"
#include "widgets/ElsewhereView.h"
#include "widgets/HostBar.h"
#include "widgets/HostsDialog.h"
#include "widgets/NoteEditor.h"
#include "widgets/StateStyle.h"
#include "widgets/WindowFixture.h"

#include "storage/CardStore.h"
#include "storage/FactStore.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include <algorithm>

using namespace Portmonote;

namespace {

QList<PortCard> cardsOfHosts()
{
    QList<PortCard> cards = Samples::all();
    qint64 id = 1'000'000;
    const auto add = [&](const QString &host, PortCard card) {
        card.facts.id = ++id;
        card.facts.key.hostId = host;
        card.facts.owner.confidence = Owner::Confidence::Reported;
        if (card.note)
            card.note->key.hostId = QStringLiteral("web*");
        cards.append(card);
    };
    for (int number = 1; number <= 3; ++number) {
        const QString host = QStringLiteral("web%1").arg(number);
        add(host,
            Samples::noted(Samples::listening(9100, QStringLiteral("node_exporter")),
                           QStringLiteral("Node exporter"), Risk::Trusted));
        add(host,
            Samples::noted(Samples::listening(443, QStringLiteral("nginx")), QStringLiteral("Website"),
                           Risk::Trusted));
    }
    PortCard stranger = Samples::listening(4445, {});
    stranger.facts.owner = {};
    add(QStringLiteral("web2"), stranger);
    add(QStringLiteral("db.example.org"), Samples::listening(5432, QStringLiteral("postgres")));
    return cards;
}

QList<HostOverview> overviews(const DerivedStateModel &derived)
{
    const UtcMillis now = QDateTime::currentMSecsSinceEpoch();
    QList<HostOverview> hosts;
    const auto summaries = derived.summaries();
    for (auto one = summaries.cbegin(); one != summaries.cend(); ++one) {
        HostOverview host;
        host.hostId = one.key();
        host.summary = one.value();
        host.status.lastValidAt = now - 4 * 60 * millisPerSecond;
        if (one.key() == QLatin1String("db.example.org")) {
            host.status.lastValidAt = now - 3 * millisPerHour;
            host.status.lastFailedAt = now - 60 * millisPerSecond;
            host.status.failure = QStringLiteral(
                "it cannot be reached (ssh: connect to host db.example.org port "
                "22: No route to host)");
        }
        hosts.append(host);
    }
    return hosts;
}

QToolButton *chip(const HostBar &bar, const QString &host)
{
    for (QToolButton *one : bar.findChildren<QToolButton *>()) {
        if (!one->isHidden() && one->text().startsWith(host + QLatin1Char(' ')))
            return one;
    }
    return nullptr;
}

} // namespace

class Hosts : public QObject
{
    Q_OBJECT
private slots:
    void oneMachineLooksAsBefore();
    void chipsTellStateAgeAndTrouble();
    void aClickShowsOneHostAlone();
    void manyHostsAreANumber();
    void theSentenceSpeaksOfAllOrOne();
    void cardsAreFoundFilteredAndGrouped();
    void theDetailsLeadToOtherHosts();
    void badNamesCannotBeAdded_data();
    void badNamesCannotBeAdded();
    void aHostIsAddedChangedAndTakenAway();
    void aRefreshLeavesWordsAndPlaceAlone();
    void aNoteGoesFromOneHostToAPatternAndBack();
    void picturesOfSeveralHosts_data();
    void picturesOfSeveralHosts();
};

void Hosts::oneMachineLooksAsBefore()
{
    WindowFixture fixture(Samples::all());
    HostBar bar;
    bar.resize(1000, 100); // room for all chips
    bar.setHosts(overviews(fixture.derived));
    QVERIFY(bar.isHidden());
    QVERIFY(fixture.derived.index(0, 0).data(DerivedStateModel::HostTextRole).toString().isEmpty());
    QVERIFY(fixture.derived.summary().sentence().contains(QStringLiteral("this machine")));
}

void Hosts::chipsTellStateAgeAndTrouble()
{
    WindowFixture fixture(cardsOfHosts());
    HostBar bar;
    bar.resize(1000, 100); // room for all chips
    bar.setHosts(overviews(fixture.derived));
    bar.show();
    const QToolButton *failing = chip(bar, QStringLiteral("db.example.org"));
    QVERIFY(failing);
    QVERIFY(failing->accessibleName().contains(QStringLiteral("No route to host")));
    QVERIFY(failing->text().contains(QStringLiteral("failing")));
    QVERIFY(
        chip(bar, QStringLiteral("web2"))->accessibleName().contains(stateName(DerivedState::Suspicious)));
    QVERIFY(chip(bar, QStringLiteral("web1"))->text().contains(QStringLiteral("4")));
    bool isSaid = false;
    for (const QLabel *label : bar.findChildren<QLabel *>())
        isSaid = isSaid || label->text().contains(QStringLiteral("db.example.org: it cannot be reached"));
    QVERIFY(isSaid);
}

void Hosts::aClickShowsOneHostAlone()
{
    WindowFixture fixture(cardsOfHosts());
    HostBar bar;
    bar.resize(1000, 100); // room for all chips
    bar.setHosts(overviews(fixture.derived));
    bar.show();
    QSignalSpy selected(&bar, &HostBar::selectionChanged);
    chip(bar, QStringLiteral("web2"))->click();
    QCOMPARE(bar.selected(), std::optional<QString>(QStringLiteral("web2")));
    chip(bar, QStringLiteral("web2"))->click();
    QVERIFY(!bar.selected());
    QCOMPARE(selected.count(), 2);
    // A host that is gone is not shown alone any more.
    bar.setSelected(QStringLiteral("web1"));
    QList<HostOverview> rest = overviews(fixture.derived);
    rest.removeIf([](const HostOverview &host) { return host.hostId == QLatin1String("web1"); });
    bar.setHosts(rest);
    QVERIFY(!bar.selected());
}

void Hosts::manyHostsAreANumber()
{
    QList<HostOverview> hosts;
    for (int number = 0; number < 1000; ++number) {
        HostOverview host;
        host.hostId = QStringLiteral("host%1").arg(number);
        host.summary.suspicious = number == 777 ? 1 : 0;
        hosts.append(host);
    }
    HostBar bar;
    bar.resize(1000, 100); // room for all chips
    bar.setHosts(hosts);
    bar.show();
    int shown = 0;
    for (const QToolButton *one : bar.findChildren<QToolButton *>())
        shown += one->isHidden() ? 0 : 1;
    QCOMPARE(shown, HostBar::mostChips + 2);
    QVERIFY(chip(bar, QStringLiteral("host777"))); // the urgent one is among them
    bar.setSelected(QStringLiteral("host999"));
    QVERIFY(chip(bar, QStringLiteral("host999")));
    bar.resize(300, 100);
    QTRY_VERIFY(!chip(bar, QStringLiteral("host8")));
    bar.resize(1000, 100);
    QSignalSpy list(&bar, &HostBar::listRequested);
    for (QToolButton *one : bar.findChildren<QToolButton *>()) {
        if (one->text().contains(QStringLiteral("987")))
            one->click();
    }
    QCOMPARE(list.count(), 1);
}

void Hosts::theSentenceSpeaksOfAllOrOne()
{
    WindowFixture fixture(cardsOfHosts());
    QVERIFY(fixture.derived.summary().sentence().contains(QStringLiteral("5 host")));
    RoundStatus status;
    status.lastValidAt = QDateTime::currentMSecsSinceEpoch();
    status.lastFailedAt = status.lastValidAt;
    status.failure = QStringLiteral("it did not answer in time");
    fixture.window->showHost(QStringLiteral("web2"), status, false);
    QString said;
    for (const QLabel *label : fixture.window->findChildren<QLabel *>())
        said += label->text() + QLatin1Char('\n');
    QVERIFY(said.contains(QStringLiteral("on web2")));
    QVERIFY(said.contains(QStringLiteral("it did not answer in time")));
    QCOMPARE(fixture.filter.rowCount(), 3);
    // What this machine does is not said while another one is looked at.
    RoundStatus here;
    here.lastValidAt = status.lastValidAt;
    fixture.window->setRoundStatus(here);
    said.clear();
    for (const QLabel *label : fixture.window->findChildren<QLabel *>())
        said += label->text() + QLatin1Char('\n');
    QVERIFY(said.contains(QStringLiteral("it did not answer in time")));
    fixture.window->showHost(std::nullopt, here, false);
    QVERIFY(fixture.filter.rowCount() > 3);
}

void Hosts::cardsAreFoundFilteredAndGrouped()
{
    WindowFixture fixture(cardsOfHosts());
    const auto matching = [&](const char *query) {
        fixture.filter.setQuery(SearchQuery::parse(QString::fromLatin1(query)));
        return fixture.filter.rowCount();
    };
    QCOMPARE(matching("host:web1"), 2);
    QCOMPARE(matching("host:web*"), 7);
    QCOMPARE(matching("host:w*2 :4445"), 1);
    QCOMPARE(matching("host:nobody"), 0);
    (void)matching("");
    fixture.filter.setGroupsHosts(true);
    QStringList order;
    for (int row = 0; row < fixture.filter.rowCount(); ++row) {
        const QString host = fixture.filter.cardAt(fixture.filter.index(row, 0)).key().hostId;
        if (order.isEmpty() || order.last() != host)
            order.append(host);
    }
    QCOMPARE(order,
             QStringList({QStringLiteral("local"), QStringLiteral("db.example.org"), QStringLiteral("web1"),
                          QStringLiteral("web2"), QStringLiteral("web3")}));
    const QModelIndex index = fixture.filter.indexOf({QStringLiteral("web2"), Protocol::Tcp, 4445});
    QCOMPARE(index.data(DerivedStateModel::HostTextRole).toString(), QStringLiteral("web2"));
    QVERIFY(index.data(DerivedStateModel::AccessibleRole).toString().contains(QStringLiteral("web2")));
}

void Hosts::theDetailsLeadToOtherHosts()
{
    WindowFixture fixture(cardsOfHosts());
    fixture.window->show();
    fixture.window->selectPort({QStringLiteral("web1"), Protocol::Tcp, 443});
    auto *elsewhere = fixture.window->findChild<DetailsPane *>()->elsewhere();
    QTRY_COMPARE(elsewhere->findChildren<QToolButton *>().size(), 3); // here, web2 and web3
    for (const QToolButton *button : elsewhere->findChildren<QToolButton *>())
        QVERIFY(!button->isHidden() && !button->parentWidget()->isHidden());
    for (QToolButton *button : elsewhere->findChildren<QToolButton *>()) {
        if (button->text() == QLatin1String("web3")) {
            button->click();
            break;
        }
    }
    QCOMPARE(fixture.window->currentKey()->hostId, QStringLiteral("web3"));
    // Many are a number that leads to a search.
    ElsewhereView view;
    QList<PortElsewhere> ports;
    for (int number = 0; number < 100; ++number)
        ports.append({{QStringLiteral("h%1").arg(number), Protocol::Tcp, 22}, DerivedState::Healthy});
    view.setPorts(ports);
    QCOMPARE(view.findChildren<QToolButton *>().size(), ElsewhereView::mostButtons + 1);
    QSignalSpy search(&view, &ElsewhereView::searchRequested);
    view.findChildren<QToolButton *>().last()->click();
    QCOMPARE(search.first().first().toString(), QStringLiteral("tcp/22"));
}

void Hosts::badNamesCannotBeAdded_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"-oProxyCommand=touch /tmp/x", "-oProxyCommand=id", "", "a b", "a\tb", "$(id)",
                             "a;b", "local", "web*"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void Hosts::badNamesCannotBeAdded()
{
    QFETCH(QString, name);
    HostsDialog dialog;
    QSignalSpy saved(&dialog, &HostsDialog::saveRequested);
    QSignalSpy tested(&dialog, &HostsDialog::testRequested);
    dialog.show();
    dialog.findChild<QLineEdit *>()->setText(name);
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() != QLatin1String("Close"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTest::keyClick(dialog.findChild<QLineEdit *>(), Qt::Key_Return);
    QVERIFY(saved.isEmpty() && tested.isEmpty());
}

void Hosts::aHostIsAddedChangedAndTakenAway()
{
    HostsDialog dialog;
    dialog.setKnownNames({QStringLiteral("web1"), QStringLiteral("db")});
    QSignalSpy saved(&dialog, &HostsDialog::saveRequested);
    QSignalSpy removed(&dialog, &HostsDialog::removeRequested);
    dialog.show();
    auto *name = dialog.findChild<QLineEdit *>();
    QVERIFY(name->completer());
    QTest::keyClicks(name, QStringLiteral("web1"));
    auto *interval = dialog.findChild<QComboBox *>();
    interval->setCurrentIndex(interval->findData(900));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(saved.count(), 1);
    auto host = saved.first().first().value<RemoteHost>();
    QCOMPARE(host.hostId, QStringLiteral("web1"));
    QCOMPARE(host.sshName, QStringLiteral("web1"));
    QCOMPARE(host.intervalSeconds, 900);
    HostOverview overview;
    overview.hostId = host.hostId;
    overview.status.lastFailedAt = 1;
    overview.status.failure = QStringLiteral("its host key is not known yet");
    host.sshName = QStringLiteral("admin@web1");
    host.intervalSeconds = 420; // none of those that are offered
    dialog.setHosts({{host, overview}});
    auto *list = dialog.findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItem(0)->text(2), overview.status.failure);
    list->setCurrentItem(list->topLevelItem(0));
    dialog.findChild<QCheckBox *>()->setChecked(false);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(saved.count(), 2);
    const auto changed = saved.last().first().value<RemoteHost>();
    QCOMPARE(changed.sshName, QStringLiteral("admin@web1")); // what the dialog does not show stays
    QCOMPARE(changed.intervalSeconds, 420);
    QVERIFY(!changed.enabled);
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text().contains(QStringLiteral("Remove")))
            button->click();
    }
    QCOMPARE(removed.first().first().toString(), QStringLiteral("web1"));
}

void Hosts::aRefreshLeavesWordsAndPlaceAlone()
{
    QList<ListedHost> hosts;
    for (int number = 100; number < 160; ++number) {
        const QString name = QStringLiteral("web%1").arg(number);
        HostOverview overview;
        overview.hostId = name;
        hosts.append({{name, name, 900, true, 0}, overview});
    }
    HostsDialog dialog;
    dialog.setHosts(hosts);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    auto *list = dialog.findChild<QTreeWidget *>();
    const auto labels = dialog.findChildren<QLabel *>();
    const auto said = std::find_if(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->accessibleDescription() == QLatin1String("What was found out");
    });
    const auto buttons = dialog.findChildren<QPushButton *>();
    const auto test = std::find_if(buttons.cbegin(), buttons.cend(), [](const QPushButton *button) {
        return button->text().contains(QLatin1String("Test"));
    });
    QVERIFY(said != labels.cend() && test != buttons.cend());
    const auto current = [&] { return list->currentItem() ? list->currentItem()->text(0) : QString(); };
    list->setCurrentItem(list->topLevelItem(1));
    (*test)->click();
    QVERIFY((*said)->text().contains(QLatin1String("web101")));
    list->verticalScrollBar()->setValue(list->verticalScrollBar()->maximum() / 2);
    const int place = list->verticalScrollBar()->value();
    QVERIFY(place > 1);
    dialog.setHosts(hosts);
    QCOMPARE(list->verticalScrollBar()->value(), place);
    QCOMPARE(current(), QStringLiteral("web101"));
    QVERIFY((*said)->text().contains(QLatin1String("web101")));
    QVERIFY(!(*test)->isEnabled()); // it runs still
    dialog.showTest(QStringLiteral("web101"), false, QStringLiteral("no answer"));
    // Others come and go.
    hosts.removeFirst();
    hosts.removeAt(20);
    hosts.append(ListedHost{{QStringLiteral("zebra"), QStringLiteral("zebra"), 900, true, 0}, {}});
    dialog.setHosts(hosts);
    QCOMPARE(list->topLevelItemCount(), hosts.size());
    QCOMPARE(current(), QStringLiteral("web101"));
    QVERIFY((*said)->text().contains(QLatin1String("no answer")));
    QVERIFY((*test)->isEnabled());
    std::reverse(hosts.begin(), hosts.end());
    dialog.setHosts(hosts);
    QCOMPARE(list->topLevelItemCount(), hosts.size());
    QCOMPARE(current(), QStringLiteral("web101"));
    hosts.removeLast();
    dialog.setHosts(hosts);
    QVERIFY(current().isEmpty() && list->selectedItems().isEmpty());
    dialog.findChild<QLineEdit *>()->setText(QStringLiteral("another"));
    QVERIFY((*said)->text().isEmpty());
}

void Hosts::aNoteGoesFromOneHostToAPatternAndBack()
{
    const QTemporaryDir folder;
    auto database = Database::open(folder.filePath(QStringLiteral("portmonote.db")));
    QVERIFY(bool(database));
    for (const char *host : {"web1", "web2"}) {
        Observation observation;
        observation.hostId = QString::fromLatin1(host);
        observation.startedAt = observation.finishedAt = 1000;
        ObservedPort port;
        port.key = {observation.hostId, Protocol::Tcp, 9100};
        port.addresses = {QStringLiteral("0.0.0.0")};
        observation.ports = {port};
        QVERIFY(bool(FactStore(**database).record(observation)));
    }
    const auto card = [&](const char *host) {
        return **CardStore(**database).card({QString::fromLatin1(host), Protocol::Tcp, 9100});
    };
    const auto edit = [&](const char *host, const QString &title, const QString &appliesTo) {
        NoteEditor editor(**database, card(host));
        editor.setHosts({QStringLiteral("local"), QStringLiteral("web1"), QStringLiteral("web2")});
        editor.show();
        editor.findChild<QLineEdit *>(QStringLiteral("title"))->setText(title);
        for (QComboBox *box : editor.findChildren<QComboBox *>()) {
            if (box->accessibleName() == QLatin1String("Applies to") && !appliesTo.isEmpty())
                box->setCurrentText(appliesTo);
        }
        editor.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
        return !editor.isVisible();
    };
    QVERIFY(edit("web1", QStringLiteral("Exporter"), {}));
    QVERIFY(!card("web2").note);
    QVERIFY(edit("web1", QStringLiteral("Exporter"), QStringLiteral("web*"))); // the note itself
    QCOMPARE(card("web2").note->title, QStringLiteral("Exporter"));
    QCOMPARE(NoteStore(**database).notes()->size(), 1);
    QVERIFY(edit("web2", QStringLiteral("Exporter of all"), {})); // one memory
    QCOMPARE(card("web1").note->title, QStringLiteral("Exporter of all"));
    QVERIFY(edit("web2", QStringLiteral("The odd one"), QStringLiteral("Only web2"))); // a copy
    QCOMPARE(card("web2").note->title, QStringLiteral("The odd one"));
    QCOMPARE(card("web1").note->title, QStringLiteral("Exporter of all"));
    QVERIFY(!edit("web2", QStringLiteral("x"), QStringLiteral("web*"))); // there is one already
    QVERIFY(!edit("web1", QStringLiteral("x"), QStringLiteral("db*")));  // says nothing of this host
    QVERIFY(!edit("web1", QStringLiteral("x"), QStringLiteral("-o*")));
    QCOMPARE(NoteStore(**database).notes()->size(), 2);
}

void Hosts::picturesOfSeveralHosts_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("width");
    QTest::newRow("light") << false << 1240;
    QTest::newRow("dark") << true << 1240;
    QTest::newRow("narrow") << false << 480;
}

void Hosts::picturesOfSeveralHosts()
{
    QFETCH(bool, dark);
    QFETCH(int, width);
    const QPalette before = QApplication::palette();
    if (dark)
        QApplication::setPalette(darkPalette());
    {
        WindowFixture fixture(cardsOfHosts());
        auto *bar = new HostBar;
        fixture.window->setHostBar(bar);
        bar->setHosts(overviews(fixture.derived));
        RoundStatus status;
        status.lastValidAt = QDateTime::currentMSecsSinceEpoch() - 60'000;
        fixture.window->setRoundStatus(status);
        fixture.window->resize(width, 820);
        fixture.window->show();
        fixture.window->selectPort({QStringLiteral("web1"), Protocol::Tcp, 443});
        HostsDialog dialog;
        QList<ListedHost> listed;
        for (const HostOverview &host : overviews(fixture.derived)) {
            if (host.hostId != localHostId)
                listed.append({{host.hostId, host.hostId, 900, true, 0}, host});
        }
        dialog.setHosts(listed);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(fixture.window.get()));
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        const QImage window = fixture.window->grab().toImage();
        const QImage list = dialog.grab().toImage();
        const QTemporaryDir place;
        auto database = Database::open(place.filePath(QStringLiteral("portmonote.db")));
        QVERIFY(bool(database));
        NoteEditor editor(
            **database,
            fixture.filter.cardAt(fixture.filter.indexOf({QStringLiteral("web1"), Protocol::Tcp, 9100})));
        editor.setHosts({QStringLiteral("local"), QStringLiteral("web1")});
        editor.show();
        QVERIFY(QTest::qWaitForWindowExposed(&editor));
        const QImage note = editor.grab().toImage();
        QVERIFY(!window.isNull() && !list.isNull());
        const QString folder = qEnvironmentVariable("PORTMONOTE_PICTURES");
        if (!folder.isEmpty()) {
            const QString name = QLatin1String(QTest::currentDataTag());
            QVERIFY(QDir().mkpath(folder));
            QVERIFY(window.save(folder + QStringLiteral("/hosts-") + name + QStringLiteral(".png")));
            QVERIFY(note.save(folder + QStringLiteral("/hosts-note-") + name + QStringLiteral(".png")));
            QVERIFY(list.save(folder + QStringLiteral("/hosts-list-") + name + QStringLiteral(".png")));
        }
    }
    QApplication::setPalette(before);
}

QTEST_MAIN(Hosts)
#include "tst_hosts.moc"
