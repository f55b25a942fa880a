// SPDX-License-Identifier: MIT
#include "widgets/MainWindow.h"

#include "core/DisplayText.h"
#include "models/PortFilterModel.h"
#include "ui_MainWindow.h"
#include "widgets/AlertsPane.h"
#include "widgets/AwayPanel.h"
#include "widgets/CardActions.h"
#include "widgets/CardView.h"
#include "widgets/DetailsPane.h"
#include "widgets/EmptyState.h"
#include "widgets/GlanceHeader.h"
#include "widgets/MessageBar.h"
#include "widgets/PastBar.h"
#include "widgets/PauseBar.h"
#include "widgets/ReviewPane.h"
#include "widgets/RoundStatusBar.h"
#include "widgets/SearchBox.h"
#include "widgets/ShortcutsDialog.h"
#include "widgets/StateChips.h"
#include "widgets/StateStyle.h"
#include "widgets/SymbolicIcon.h"
#include "widgets/TimelinePage.h"
#include "widgets/TrayIcon.h"

#include <QActionGroup>
#include <QClipboard>
#include <QCloseEvent>
#include <QDateTime>
#include <QGuiApplication>
#include <QMenu>
#include <QMessageBox>
#include <QMetaEnum>
#include <QSettings>
#include <QUndoStack>

namespace Portmonote {

namespace {

constexpr int roomForDetails = 1000; ///< narrower windows start without the pane
constexpr std::chrono::seconds agesEvery(30);

} // namespace

MainWindow::MainWindow(DerivedStateModel *derived, PortFilterModel *filter, TimelineModel *timeline,
                       QWidget *parent)
    : QMainWindow(parent), m_ui(std::make_unique<Ui::MainWindow>()), m_derived(derived), m_filter(filter)
{
    m_ui->setupUi(this);
    setWindowIcon(QIcon(QStringLiteral(":/icons/io.github.portmonote.Portmonote.svg")));
    createParts(timeline);
    createAlerts();
    connectActions();
    createSortMenu();
    connectParts();
    connectModels();
    connectTime();
    m_cards->setFocus();
    showCards();
    m_header->setSummary(m_derived->summary());
}

MainWindow::~MainWindow() = default;

void MainWindow::createParts(TimelineModel *timeline)
{
    m_header = new GlanceHeader(this);
    m_chips = new StateChips(this);
    m_chips->setModel(m_derived);
    m_message = new MessageBar(this);
    m_cards = new CardView(this);
    m_cards->setModels(m_derived, m_filter);
    m_empty = new EmptyState(this);
    m_review = new ReviewPane(m_derived, this);
    m_details = new DetailsPane(timeline, this);
    m_actions = new CardActions(m_cards, m_filter, this);
    m_actions->addTo(m_ui->menuPort);
    m_ui->headerPlace->addWidget(m_header);
    m_away = new AwayPanel(this);
    m_pastBar = new PastBar(this);
    m_ui->messagePlace->addWidget(m_pastBar);
    m_ui->messagePlace->addWidget(m_message);
    m_ui->messagePlace->addWidget(m_away);
    m_ui->chipsPlace->addWidget(m_chips);
    m_ui->pages->addWidget(m_cards);
    m_ui->pages->addWidget(m_empty);
    m_ui->pages->addWidget(m_review);
    m_ui->splitter->addWidget(m_details);
    m_ui->splitter->setStretchFactor(0, 1);
    m_ui->splitter->setStretchFactor(1, 0);
    m_ui->splitter->setCollapsible(0, false);
    m_details->setMinimumWidth(std::max(280, fontMetrics().averageCharWidth() * 40)); // large fonts need more
    m_ui->searchProblem->hide();
    m_status = new RoundStatusBar(this);
    setStatusBar(m_status);
}

void MainWindow::createSortMenu()
{
    using Order = PortFilterModel::Order;
    auto *group = new QActionGroup(this);
    QMenu *menu = m_ui->menuView->addMenu(tr("&Sort by"));
    const auto add = [&](const QString &text, Order order, const QKeySequence &shortcut) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setShortcut(shortcut);
        action->setData(QVariant::fromValue(order));
        action->setChecked(m_filter->order() == order);
        group->addAction(action);
    };
    add(tr("&Urgency"), Order::Urgency, Qt::CTRL | Qt::ALT | Qt::Key_1);
    add(tr("&Port"), Order::Port, Qt::CTRL | Qt::ALT | Qt::Key_2);
    add(tr("&Name"), Order::Name, Qt::CTRL | Qt::ALT | Qt::Key_3);
    add(tr("&Latest change"), Order::Newest, Qt::CTRL | Qt::ALT | Qt::Key_4);
    group->setObjectName(QStringLiteral("sortOrders"));
    connect(group, &QActionGroup::triggered, this, [this](const QAction *action) {
        m_filter->setOrder(action->data().value<Order>());
        m_cards->scrollTo(m_cards->currentIndex());
    });
}

void MainWindow::createAlerts()
{
    m_alerts = new AlertsPane(this);
    m_ui->pages->addWidget(m_alerts);
    connect(m_alerts, &AlertsPane::ended, this, &MainWindow::leaveAlerts);
    connect(m_alerts, &AlertsPane::showRequested, this, &MainWindow::selectPort);
    connect(m_alerts, &AlertsPane::trustRequested, this, &MainWindow::trustRequested);
    connect(m_alerts, &AlertsPane::muteRequested, this, &MainWindow::muteRequested);
    connect(m_alerts, &AlertsPane::removeRequested, this, &MainWindow::alertsRemoved);
    connect(m_alerts, &AlertsPane::seen, this, &MainWindow::alertsSeen);
    connect(m_alerts, &AlertsPane::settingsRequested, this, &MainWindow::alertSettingsRequested);
    connect(m_header, &GlanceHeader::alertsRequested, this, &MainWindow::showAlerts);
    m_alertsAction = m_ui->menuView->addAction(symbolicIcon(QStringLiteral("bell")), tr("&Alerts"));
    m_alertsAction->setShortcut(Qt::CTRL | Qt::Key_L);
    m_alertsAction->setCheckable(true);
    connect(m_alertsAction, &QAction::triggered, this, [this](bool shown) {
        if (shown)
            showAlerts();
        else
            leaveAlerts();
    });

    m_pause = new PauseBar(this);
    m_ui->messagePlace->insertWidget(0, m_pause);
    connect(m_pause, &PauseBar::resumeRequested, this, &MainWindow::resumeRequested);
    m_pauseMenu = new QMenu(tr("&Pause watching"), this);
    m_pauseMenu->setIcon(symbolicIcon(QStringLiteral("pause")));
    connect(m_pauseMenu, &QMenu::aboutToShow, this, [this] {
        m_pauseMenu->clear();
        for (const PauseChoice &choice : pauseChoices(QDateTime::currentMSecsSinceEpoch()))
            m_pauseMenu->addAction(choice.text, this, [this, choice] { emit pauseRequested(choice.until); });
    });
    m_resumeAction = new QAction(tr("Res&ume watching"), this);
    m_resumeAction->setVisible(false);
    connect(m_resumeAction, &QAction::triggered, this, &MainWindow::resumeRequested);
    const QList<QAction *> actions = m_ui->menuFile->actions();
    QAction *behindScan = actions.value(actions.indexOf(m_ui->actionScan) + 1);
    m_ui->menuFile->insertMenu(behindScan, m_pauseMenu);
    m_ui->menuFile->insertAction(behindScan, m_resumeAction);
}

void MainWindow::setAlerts(const QList<Alert> &alerts)
{
    m_alerts->setAlerts(alerts);
    m_header->setUnreadAlerts(m_alerts->unreadCount());
}

void MainWindow::showAlerts()
{
    endReview();
    m_showsAlerts = true;
    showCards();
    m_alerts->begin();
}

void MainWindow::leaveAlerts()
{
    if (!m_showsAlerts)
        return;
    m_showsAlerts = false;
    showCards();
    m_cards->setFocus();
    m_alerts->end();
}

void MainWindow::setPausedUntil(std::optional<UtcMillis> until)
{
    m_pause->setUntil(until);
    m_pauseMenu->menuAction()->setVisible(!until);
    m_resumeAction->setVisible(until.has_value());
}

void MainWindow::connectActions()
{
    m_ui->actionScan->setIcon(symbolicIcon(QStringLiteral("scan")));
    m_ui->actionImport->setIcon(symbolicIcon(QStringLiteral("import")));
    m_ui->actionExport->setIcon(symbolicIcon(QStringLiteral("export")));
    m_ui->actionRestore->setIcon(symbolicIcon(QStringLiteral("undo")));
    m_ui->actionSettings->setIcon(symbolicIcon(QStringLiteral("settings")));
    m_ui->actionFind->setIcon(symbolicIcon(QStringLiteral("search")));
    m_ui->actionCopy->setIcon(symbolicIcon(QStringLiteral("copy")));
    m_ui->actionDetails->setIcon(symbolicIcon(QStringLiteral("pane")));
    m_ui->actionReview->setIcon(symbolicIcon(QStringLiteral("review")));
    m_ui->actionQuit->setIcon(symbolicIcon(QStringLiteral("quit")));
    m_ui->actionAbout->setIcon(symbolicIcon(QStringLiteral("info")));
    m_ui->actionShortcuts->setIcon(symbolicIcon(QStringLiteral("keyboard")));
    m_ui->actionShortcuts->setShortcuts(
        {QKeySequence(Qt::Key_F1), QKeySequence(Qt::CTRL | Qt::Key_Question)});
    connect(m_ui->actionShortcuts, &QAction::triggered, this, &MainWindow::showShortcuts);
    m_ui->actionShowGone->setIcon(symbolicIcon(QStringLiteral("state-gone")));
    connect(m_ui->actionScan, &QAction::triggered, this, &MainWindow::scanRequested);
    m_ui->actionOwners->setIcon(symbolicIcon(QStringLiteral("why")));
    connect(m_ui->actionOwners, &QAction::triggered, this, &MainWindow::ownersRequested);
    connect(m_ui->actionNamespaces, &QAction::triggered, this, &MainWindow::namespacesRequested);
    connect(m_ui->actionSettings, &QAction::triggered, this, &MainWindow::settingsRequested);
    connect(m_ui->actionImport, &QAction::triggered, this, &MainWindow::importRequested);
    connect(m_ui->actionExport, &QAction::triggered, this, &MainWindow::exportRequested);
    connect(m_ui->actionRestore, &QAction::triggered, this, &MainWindow::restoreRequested);
    connect(m_ui->actionQuit, &QAction::triggered, this, &MainWindow::quitRequested);
    connect(m_ui->actionFind, &QAction::triggered, this, [this] {
        m_ui->search->setFocus(Qt::ShortcutFocusReason);
        m_ui->search->selectAll();
    });
    connect(m_ui->actionReview, &QAction::triggered, this, &MainWindow::startReview);
    connect(m_ui->actionCopy, &QAction::triggered, this, &MainWindow::copyCurrent);
    connect(m_ui->actionDetails, &QAction::toggled, m_details,
            [this](bool shown) { m_details->setVisible(shown && !m_reviewing && !m_showsAlerts); });
    connect(m_ui->actionShowGone, &QAction::toggled, this, [this](bool shown) {
        m_chips->setStates(shown ? QSet<DerivedState>(allStates.begin(), allStates.end())
                                 : QSet<DerivedState>{});
    });
    connect(m_ui->actionAbout, &QAction::triggered, this, &MainWindow::about);
}

void MainWindow::connectParts()
{
    connect(m_header, &GlanceHeader::scanRequested, this, &MainWindow::scanRequested);
    connect(m_empty, &EmptyState::scanRequested, this, &MainWindow::scanRequested);
    connect(m_empty, &EmptyState::clearSearchRequested, this, &MainWindow::clearSearch);
    connect(m_cards, &CardView::noteRequested, this, &MainWindow::requestNote);
    connect(m_cards, &CardView::whyRequested, this, [this](const PortKey &key) {
        if (!m_past)
            emit whyRequested(key);
    });
    connect(m_cards, &CardView::menuRequested, this, &MainWindow::openMenu);
    connect(m_cards, &CardView::selectionEdited, m_actions, &CardActions::refresh);
    connect(m_details, &DetailsPane::noteRequested, m_actions, &CardActions::editNotes);
    connect(m_details, &DetailsPane::acknowledgeRequested, this,
            [this](const PortKey &key) { emit acknowledgeRequested({key}); });
    connect(m_details, &DetailsPane::reassignRequested, this, [this](const PortKey &key) {
        NoteChange change;
        change.reassign = true;
        emit changeRequested({key}, change, tr("Re-assign %1").arg(key.toString()));
    });
    connectReview();
    connect(m_chips, &StateChips::statesChanged, this, [this](const QSet<DerivedState> &states) {
        m_filter->setStates(states);
        const QSignalBlocker quiet(m_ui->actionShowGone);
        m_ui->actionShowGone->setChecked(states.contains(DerivedState::Gone));
        showCards();
    });
    m_searchDelay.setSingleShot(true);
    connect(&m_searchDelay, &QTimer::timeout, this, &MainWindow::applySearch);
    connect(m_ui->search, &QLineEdit::textChanged, &m_searchDelay, qOverload<>(&QTimer::start));
    connect(m_ui->search, &SearchBox::searched, this, [this] {
        applySearch();
        m_cards->setFocus();
        if (!m_cards->currentIndex().isValid())
            m_cards->setCurrentIndex(m_filter->index(0, 0));
    });
    connect(m_ui->search, &SearchBox::left, m_cards, [this] { m_cards->setFocus(); });
    m_ages.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_ages, &QTimer::timeout, this, &MainWindow::refreshAges);
}

void MainWindow::connectReview()
{
    connect(m_header, &GlanceHeader::reviewRequested, this, &MainWindow::startReview);
    connect(m_actions, &CardActions::noteRequested, this, &MainWindow::noteRequested);
    connect(m_actions, &CardActions::whyRequested, this, &MainWindow::whyRequested);
    connect(m_actions, &CardActions::stopRequested, this, &MainWindow::stopRequested);
    connect(m_details, &DetailsPane::whyRequested, this, &MainWindow::whyRequested);
    connect(m_actions, &CardActions::changeRequested, this, &MainWindow::changeRequested);
    connect(m_actions, &CardActions::acknowledgeRequested, this, &MainWindow::acknowledgeRequested);
    connect(m_actions, &CardActions::forgetRequested, this, &MainWindow::forgetRequested);
    connect(m_review, &ReviewPane::ended, this, &MainWindow::endReview);
    connect(m_review, &ReviewPane::suggestionsRequested, this, &MainWindow::suggestionsRequested);
    connect(m_review, &ReviewPane::noteRequested, this, &MainWindow::suggestedNoteRequested);
    connect(m_review, &ReviewPane::judged, this, [this](const PortKey &key, const NoteChange &change) {
        emit changeRequested({key}, change, tr("Review %1").arg(key.toString()));
    });
}

void MainWindow::connectModels()
{
    connect(m_derived, &DerivedStateModel::summaryChanged, this, [this] {
        m_header->setSummary(m_derived->summary());
        showCards();
    });
    m_detailsDelay.setSingleShot(true);
    m_detailsDelay.setInterval(0);
    connect(&m_detailsDelay, &QTimer::timeout, this, &MainWindow::showDetails);
    connect(m_cards, &CardView::currentKeyChanged, this, [this] {
        if (const auto key = m_cards->currentKey())
            emit historyRequested(*key);
        m_detailsDelay.start();
    });
    const auto later = qOverload<>(&QTimer::start);
    connect(m_filter, &QAbstractItemModel::dataChanged, &m_detailsDelay, later);
    connect(m_filter, &QAbstractItemModel::modelReset, &m_detailsDelay, later);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, &m_detailsDelay, later);
}

void MainWindow::setRoundStatus(const RoundStatus &status)
{
    m_round = status;
    m_header->setStatus(status);
    m_status->setStatus(status);
    showCards();
}

void MainWindow::setObserving(bool observing)
{
    m_observing = observing;
    m_header->setObserving(observing);
    m_status->setObserving(observing);
    m_ui->actionScan->setEnabled(!observing);
    showCards();
}

void MainWindow::setRunsAsRoot(bool asRoot)
{
    m_asRoot = asRoot;
    m_status->setRunsAsRoot(asRoot);
    setAskingForOwners(false);
    if (asRoot)
        m_ui->actionOwners->setToolTip(tr("Root sees all owners already"));
}

void MainWindow::setAskingForOwners(bool asking)
{
    m_ui->actionOwners->setEnabled(!asking && !m_asRoot);
}

void MainWindow::setNextRoundAt(std::optional<UtcMillis> time)
{
    m_status->setNextRoundAt(time);
}

void MainWindow::showProblem(const QString &words)
{
    m_message->showProblem(words);
}

void MainWindow::showNews(const QString &words)
{
    m_message->showNews(words);
}

void MainWindow::showOffer(const QString &words, const QString &action, const std::function<void()> &then)
{
    m_message->showOffer(words, action, then);
}

void MainWindow::selectPort(const PortKey &key)
{
    endReview();
    leaveAlerts();
    if (!m_filter->indexOf(key).isValid()) {
        clearSearch();
        applySearch();
    }
    const QModelIndex index = m_filter->indexOf(key);
    m_cards->setCurrentIndex(index);
    m_cards->scrollTo(index);
    m_cards->setFocus();
}

void MainWindow::showStates(const QSet<DerivedState> &states)
{
    endReview();
    leaveAlerts();
    m_ui->search->clear();
    applySearch();
    m_chips->setStates(states);
    m_cards->setCurrentIndex(m_filter->index(0, 0));
    m_cards->setFocus();
}

void MainWindow::search(const QString &text)
{
    endReview();
    leaveAlerts();
    m_ui->search->setText(text);
    applySearch();
}

void MainWindow::setDensity(CardDensity density)
{
    m_cards->setDensity(density);
}

void MainWindow::showAndRaise(const QString &activationToken)
{
    // Where the platform plugin of Wayland looks for it; others would hand it on to what we start.
    const bool isToken = !activationToken.isEmpty()
        && QGuiApplication::platformName().startsWith(QLatin1String("wayland"));
    if (isToken)
        qputenv("XDG_ACTIVATION_TOKEN", activationToken.toUtf8());
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    if (isToken)
        qunsetenv("XDG_ACTIVATION_TOKEN");
}

void MainWindow::setUndoStack(QUndoStack *stack)
{
    QAction *undo = stack->createUndoAction(this, tr("&Undo"));
    undo->setShortcut(QKeySequence::Undo);
    undo->setIcon(symbolicIcon(QStringLiteral("undo")));
    QAction *redo = stack->createRedoAction(this, tr("&Redo"));
    redo->setShortcuts(QKeySequence::Redo);
    redo->setIcon(symbolicIcon(QStringLiteral("redo")));
    QAction *first = m_ui->menuEdit->actions().value(0);
    m_ui->menuEdit->insertActions(first, {undo, redo});
    m_ui->menuEdit->insertSeparator(first);
    m_undoStack = stack;
    m_undoActions = {undo, redo};
}

void MainWindow::setVocabulary(const NoteVocabulary &vocabulary)
{
    m_actions->setVocabulary(vocabulary);
}

void MainWindow::setSuggestions(const QHash<PortKey, NoteSuggestion> &suggestions)
{
    m_review->setSuggestions(suggestions);
}

void MainWindow::startReview()
{
    if (m_past || !m_review->start())
        return;
    leaveAlerts();
    m_reviewing = true;
    showCards();
    m_review->setFocus();
}

void MainWindow::endReview()
{
    m_reviewing = false;
    showCards();
    m_cards->setFocus();
}

void MainWindow::applySearch()
{
    m_searchDelay.stop();
    const SearchQuery query = SearchQuery::parse(m_ui->search->text());
    m_ui->searchProblem->setText(query.error());
    QPalette alarming = palette();
    const QColor window = alarming.color(QPalette::Window);
    alarming.setColor(QPalette::WindowText,
                      readable(StateStyle::of(DerivedState::Suspicious, alarming).edge, window, 4.5));
    m_ui->searchProblem->setPalette(alarming);
    m_ui->searchProblem->setVisible(!query.error().isEmpty());
    m_filter->setQuery(query);
    showCards();
}

void MainWindow::clearSearch()
{
    m_ui->search->clear();
    m_chips->setStates({});
}

void MainWindow::showCards()
{
    const int shown = m_filter->rowCount();
    const int all = m_derived->rowCount();
    m_status->setCounts(shown, all);
    const bool showsCards = !m_reviewing && !m_showsAlerts;
    m_ui->search->setVisible(showsCards);
    m_chips->setVisible(showsCards);
    m_details->setVisible(showsCards && m_ui->actionDetails->isChecked());
    m_alertsAction->setChecked(m_showsAlerts);
    if (m_showsAlerts) {
        showPage(m_alerts);
        return;
    }
    if (m_reviewing) {
        showPage(m_review);
        return;
    }
    if (m_timelinePage && m_ui->actionTimeline->isChecked() && shown > 0) {
        showPage(m_timelinePage);
        return;
    }
    if (shown > 0) {
        showPage(m_cards);
        if (!m_cards->currentIndex().isValid())
            m_cards->setCurrentIndex(m_filter->index(0, 0));
        return;
    }
    const bool filtered = !m_filter->query().isEmpty() || !m_filter->states().isEmpty();
    if (all > 0 && filtered)
        m_empty->setKind(EmptyState::Kind::NoMatch);
    else if (m_round.lastFailedAt && !m_observing)
        m_empty->setKind(EmptyState::Kind::Failed, visibleText(m_round.failure, 500));
    else if (m_round.lastValidAt)
        m_empty->setKind(EmptyState::Kind::Nothing);
    else
        m_empty->setKind(m_observing ? EmptyState::Kind::Observing : EmptyState::Kind::FirstRun);
    showPage(m_empty);
}

void MainWindow::showPage(QWidget *page)
{
    // The focus stays with the pages; left to itself it would jump into the search box.
    QWidget *before = m_ui->pages->currentWidget();
    const QWidget *focus = focusWidget();
    const bool hadFocus = focus && (before == focus || before->isAncestorOf(focus));
    m_ui->pages->setCurrentWidget(page);
    if (hadFocus && page != before)
        page->setFocus();
}

void MainWindow::showDetails()
{
    const QModelIndex current = m_cards->currentIndex();
    m_ui->actionCopy->setEnabled(current.isValid());
    m_actions->refresh();
    if (current.isValid())
        m_details->showCard(m_filter->cardAt(current), m_filter->classificationAt(current));
    else
        m_details->clear();
}

void MainWindow::connectTime()
{
    m_ui->actionTimeline->setIcon(symbolicIcon(QStringLiteral("history")));
    m_ui->actionTimeline->setEnabled(false); // until there is one
    connect(m_ui->actionTimeline, &QAction::toggled, this, [this] {
        showCards();
        m_ui->pages->currentWidget()->setFocus();
    });
    connect(m_ui->actionMoment, &QAction::triggered, this, [this] {
        emit momentRequested(m_past ? m_pastBar->time() : QDateTime::currentMSecsSinceEpoch() - millisPerDay);
    });
    connect(m_ui->actionCompare, &QAction::triggered, this, [this] {
        const UtcMillis now = QDateTime::currentMSecsSinceEpoch();
        emit compareRequested(m_past ? m_pastBar->time() : now - millisPerDay, now);
    });
    connect(m_pastBar, &PastBar::momentRequested, this, &MainWindow::momentRequested);
    connect(m_pastBar, &PastBar::ended, this, &MainWindow::presentRequested);
    connect(m_pastBar, &PastBar::compareRequested, this,
            [this](UtcMillis time) { emit compareRequested(time, QDateTime::currentMSecsSinceEpoch()); });
    connect(m_away, &AwayPanel::dismissed, this, &MainWindow::awayNewsDismissed);
    connect(m_away, &AwayPanel::portChosen, this, [this](const PortKey &key) {
        m_ui->actionTimeline->setChecked(false);
        selectPort(key);
    });
}

void MainWindow::setTimeline(PortTimelineModel *timeline)
{
    m_timelinePage = new TimelinePage(timeline, this);
    m_ui->pages->addWidget(m_timelinePage);
    m_ui->actionTimeline->setEnabled(true);
    connect(timeline, &PortTimelineModel::failed, this, &MainWindow::showProblem);
    connect(m_timelinePage, &TimelinePage::ended, this, [this] { showTimeline(false); });
    connect(m_timelinePage, &TimelinePage::momentRequested, this, &MainWindow::momentRequested);
    connect(m_timelinePage, &TimelinePage::compareRequested, this, &MainWindow::compareRequested);
    connect(m_timelinePage, &TimelinePage::failed, this, &MainWindow::showProblem);
    connect(m_timelinePage, &TimelinePage::pictureSaved, this,
            [this](const QString &file) { showNews(tr("Saved to %1.").arg(file)); });
    // The pane tells of the row that is current, as it does of the card.
    const auto select = [this](const PortKey &key) {
        if (const QModelIndex index = m_filter->indexOf(key); index.isValid())
            m_cards->setCurrentIndex(index);
    };
    connect(m_timelinePage->view(), &TimelineView::currentKeyChanged, this, select);
    connect(m_timelinePage->view(), &TimelineView::activated, this, [this, select](const PortKey &key) {
        showTimeline(false);
        select(key);
        m_cards->scrollTo(m_cards->currentIndex());
    });
    connect(m_ui->actionTimeline, &QAction::toggled, this, [this](bool shown) {
        if (const auto key = m_cards->currentKey(); shown && key)
            m_timelinePage->view()->setCurrentKey(*key);
    });
}

std::optional<PortKey> MainWindow::currentKey() const
{
    return m_cards->currentKey();
}

void MainWindow::showTimeline(bool shown)
{
    m_ui->actionTimeline->setChecked(shown);
}

void MainWindow::requestNote(const PortKey &key)
{
    if (m_past)
        showNews(tr("The past cannot be changed. Go back to now to write a note."));
    else
        emit noteRequested(key);
}

void MainWindow::switchPast(bool past)
{
    m_past = past;
    m_actions->setReadOnly(past);
    m_details->setReadOnly(past);
    for (QAction *action : {m_ui->actionReview, m_ui->actionImport})
        action->setEnabled(!past);
    if (m_undoStack) {
        m_undoActions.value(0)->setEnabled(!past && m_undoStack->canUndo());
        m_undoActions.value(1)->setEnabled(!past && m_undoStack->canRedo());
    }
    m_detailsDelay.start();
    showCards();
}

void MainWindow::showPast(const Moment &moment)
{
    if (m_reviewing)
        endReview();
    m_pastBar->showMoment(moment.at, moment.unobserved, moment.lastRoundAt);
    m_header->setPast(moment.at);
    m_away->hide();
    switchPast(true);
}

void MainWindow::endPast()
{
    m_pastBar->hide();
    m_header->setPast(std::nullopt);
    switchPast(false);
}

void MainWindow::showAwayNews(const AwayNews &news, UtcMillis since)
{
    if (!m_past)
        m_away->showNews(news, since);
}

void MainWindow::refreshAges()
{
    m_header->refreshAges();
}

void MainWindow::openMenu(const PortKey &key, const QPoint &position)
{
    const QModelIndex index = m_filter->indexOf(key);
    const PortFacts facts = m_filter->cardAt(index).facts;
    QMenu menu(this);
    m_actions->addTo(&menu);
    menu.addSeparator();
    const auto copy = [&menu, this](const QString &label, const QString &text) {
        QAction *action = menu.addAction(label, this,
                                         [text] { QGuiApplication::clipboard()->setText(text); });
        action->setEnabled(!text.isEmpty());
    };
    copy(tr("Copy &port"), facts.key.toString());
    copy(tr("Copy &addresses"), facts.addresses.join(QLatin1Char(' ')));
    copy(tr("Copy p&id"), facts.active && facts.pid ? QString::number(*facts.pid) : QString());
    copy(tr("Copy &command line"), facts.commandLine);
    menu.addSeparator();
    menu.addAction(m_ui->actionDetails);
    menu.exec(position);
}

void MainWindow::copyCurrent()
{
    QStringList lines;
    const QModelIndexList selected = m_cards->selectionModel()->selectedIndexes();
    for (const QModelIndex &index : selected)
        lines.append(index.data(DerivedStateModel::AccessibleRole).toString());
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void MainWindow::showShortcuts()
{
    auto *dialog = new ShortcutsDialog(m_ui->menuBar, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::about()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Portmonote"),
                                QStringLiteral("Portmonote ") + QCoreApplication::applicationVersion(),
                                QMessageBox::Close, this);
    box->setTextFormat(Qt::PlainText);
    box->setIconPixmap(windowIcon().pixmap(64));
    box->setInformativeText(
        tr("Know what this machine is doing: which services you recognise, which you don't, and "
           "which are unhealthy.\n\nFree software under the MIT licence."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::saveState(QSettings &settings) const
{
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("window/splitter"), m_ui->splitter->saveState());
    settings.setValue(QStringLiteral("window/details"), m_ui->actionDetails->isChecked());
    m_ui->search->saveState(settings);
    settings.setValue(QStringLiteral("window/search"), m_ui->search->text());
    QStringList states;
    for (const DerivedState state : allStates) {
        if (m_chips->states().contains(state))
            states.append(toString(state));
    }
    settings.setValue(QStringLiteral("window/states"), states);
    const auto orders = QMetaEnum::fromType<PortFilterModel::Order>();
    settings.setValue(QStringLiteral("window/order"),
                      QString::fromLatin1(orders.valueToKey(static_cast<int>(m_filter->order()))));
}

void MainWindow::restoreState(QSettings &settings)
{
    const int detailsWidth = std::max(340, m_details->minimumWidth());
    restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    if (!m_ui->splitter->restoreState(settings.value(QStringLiteral("window/splitter")).toByteArray()))
        m_ui->splitter->setSizes({width() - detailsWidth, detailsWidth});
    const bool details = settings.value(QStringLiteral("window/details"), width() >= roomForDetails).toBool();
    m_ui->actionDetails->setChecked(details);
    m_details->setVisible(details);
    m_ui->search->restoreState(settings);
    search(settings.value(QStringLiteral("window/search")).toString());
    QSet<DerivedState> states;
    const QStringList names = settings.value(QStringLiteral("window/states")).toStringList();
    for (const QString &name : names) {
        if (const auto state = stateFromString(name))
            states.insert(*state);
    }
    m_chips->setStates(states);
    bool known = false;
    const auto orders = QMetaEnum::fromType<PortFilterModel::Order>();
    const QByteArray order = settings.value(QStringLiteral("window/order")).toString().toLatin1();
    const int value = orders.keyToValue(order.constData(), &known);
    m_filter->setOrder(known ? static_cast<PortFilterModel::Order>(value) : PortFilterModel::Order::Urgency);
    for (QAction *action : findChild<QActionGroup *>(QStringLiteral("sortOrders"))->actions())
        action->setChecked(action->data().value<PortFilterModel::Order>() == m_filter->order());
}

void MainWindow::reportFatal(const QString &words)
{
    QMessageBox box(QMessageBox::Critical, tr("Portmonote"), tr("Portmonote cannot start."),
                    QMessageBox::Close);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(words);
    box.exec();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    refreshAges();
    m_ages.start(agesEvery);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_closesToTray && !qGuiApp->isSavingSession()) {
        event->ignore();
        hide();
        emit hiddenToTray();
        return;
    }
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    // Nobody sees the ages of a minimised window: nothing wakes for them.
    if (event->type() != QEvent::WindowStateChange || !isVisible())
        return;
    if (isMinimized())
        m_ages.stop();
    else
        m_ages.start(agesEvery);
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    m_ages.stop();
}

} // namespace Portmonote
