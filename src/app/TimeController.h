// SPDX-License-Identifier: MIT
#pragma once

#include "app/BootTimer.h"
#include "core/RetentionPolicy.h"
#include "storage/AwayStore.h"
#include "storage/MomentStore.h"
#include "widgets/CompareDialog.h"

#include <QPointer>
#include <QThreadPool>

class QSettings;

namespace Portmonote {

class DerivedStateModel;
class HistorySettingsPage;
class MainWindow;
class PortTableModel;

/// The past and the window: shows moments, compares them, tells what happened while nobody looked, and
/// keeps the history within its policy. Everything is read in the background.
class TimeController : public QObject
{
    Q_OBJECT
public:
    TimeController(QString databasePath, MainWindow *window, PortTableModel *table,
                   DerivedStateModel *derived, QSettings *settings, QObject *parent = nullptr);
    ~TimeController() override;

    /// The models hold a moment of the past: rounds must not be applied to them.
    [[nodiscard]] bool isPast() const { return m_past.has_value(); }
    void showMoment(UtcMillis time);
    void showPresent();
    void compare(UtcMillis before, UtcMillis after);
    /// Something was recorded: it is news, unless the window is being looked at.
    void eventsRecorded();
    /// Thins what the policy says.
    void keepUp(const RetentionPolicy &policy);
    /// States that end by themselves: when, and now.
    void scheduleStates();
    void fill(HistorySettingsPage *page);

signals:
    void failed(const QString &words);
    /// The models hold the present again.
    void presentShown();

private:
    void connectWindow();
    void take(const StorageResult<Moment> &moment);
    void setLooked();
    void lookForNews();
    [[nodiscard]] bool isLookedAt() const;
    template<typename Work, typename Then>
    void inWorker(Work work, Then then);

    QString m_path;
    MainWindow *m_window;
    PortTableModel *m_table;
    DerivedStateModel *m_derived;
    QSettings *m_settings;
    std::optional<UtcMillis> m_past;
    UtcMillis m_wanted = 0; ///< of the latest request; older answers are dropped
    BootTimer m_states;
    QThreadPool m_worker;
    bool m_isFirst = true;  ///< no round since the start
    bool m_hasNews = false; ///< shown, and not dismissed
};

} // namespace Portmonote
