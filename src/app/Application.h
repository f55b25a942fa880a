// SPDX-License-Identifier: MIT
#pragma once

#include "app/RoundController.h"
#include "app/Settings.h"
#include "models/PortFilterModel.h"
#include "models/TimelineModel.h"
#include "storage/Database.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QThreadPool>

#include <memory>

namespace Portmonote {

class DatabaseWatcher;
class MainWindow;

/// The program with a window: makes all objects, connects them and owns them. Read this class, and
/// you know how the parts work together.
class Application : public QObject
{
    Q_OBJECT
public:
    explicit Application(std::unique_ptr<Database> database);
    ~Application() override;

    /// Shows the window (unless it is to stay hidden) and takes the first observation.
    void start(bool hidden);
    /// Saves a picture of the window once the first round is through, then quits.
    void takeScreenshot(const QString &path);

private:
    void connectRounds();
    void connectWindow();
    void applySettings();
    void onRoundFinished(const RoundOutcome &outcome);
    void showStoredState();
    void editNote(const PortKey &key);
    void setPinned(const PortKey &key, bool pinned);
    void showHistory(const PortKey &key);
    void editSettings();
    void savePicture();

    std::unique_ptr<Database> m_database;
    Settings m_settings;
    PortTableModel m_table;
    DerivedStateModel m_derived;
    PortFilterModel m_filter;
    TimelineModel m_timeline;
    RoundController m_rounds;
    std::unique_ptr<DatabaseWatcher> m_watcher;
    std::unique_ptr<MainWindow> m_window;
    QThreadPool m_readers;
    PortKey m_historyKey; ///< of the latest request; older answers are dropped
    QString m_screenshotPath;
};

/// Reads the options of the window, runs it, and returns the exit code.
[[nodiscard]] int runApplication(QApplication &application);

} // namespace Portmonote
