// SPDX-License-Identifier: MIT
#pragma once

#include "app/HostRounds.h"
#include "core/HostOverview.h"
#include "storage/HostStore.h"

#include <QPointer>
#include <QTimer>

class QAction;

namespace Portmonote {

class DerivedStateModel;
class HostBar;
class HostsDialog;
class MainWindow;
class PortFilterModel;
struct ListedHost;

/// The other machines, in the window: their rounds, their chips, the list of them, and which one is looked at
/// alone.
class HostController : public QObject
{
    Q_OBJECT
public:
    /// All outlive it.
    HostController(const QString &databasePath, DerivedStateModel *derived, PortFilterModel *filter,
                   MainWindow *window);
    ~HostController() override;

    /// Reads the list again: somebody else may have changed it, or recorded rounds.
    void reload();
    void setStoresCommandLines(bool stores) { m_rounds.setStoresCommandLines(stores); }
    void setPaused(bool paused) { m_rounds.setPaused(paused); }
    /// Looks at the host that is shown alone, else at all that are looked at by themselves.
    void observe();
    /// Nothing is looked at any more; what is known of the hosts is shown.
    void stop() { m_rounds.stop(); }
    /// Looks at these again soon, as what was seen there is to be told only when it is seen again.
    void confirm(const QStringList &hostIds);
    /// "Scan now" speaks of this machine, too.
    [[nodiscard]] bool includesThisMachine() const;
    void setLocalStatus(const RoundStatus &status);
    void setLocalObserving(bool observing);
    /// All that are known, this machine included.
    [[nodiscard]] QStringList hosts() const { return m_reports.keys(); }
    /// What ssh is asked for, to reach this host; nothing where it is not looked at over ssh.
    [[nodiscard]] std::optional<QString> sshName(const QString &hostId) const;

signals:
    /// A round of another host is recorded.
    void recorded(const Portmonote::HostOutcome &outcome);
    void failed(const QString &words);

private:
    void createActions();
    void takeReports(const QList<HostReport> &reports);
    void onFinished(const HostOutcome &outcome);
    void refreshSoon();
    void refresh();
    void showSelected();
    void openDialog();
    void fillDialog();
    void save(const RemoteHost &host);
    void remove(const QString &hostId);
    void test(const RemoteHost &host);
    template<typename Work>
    void change(Work work);

    QString m_databasePath;
    DerivedStateModel *m_derived;
    PortFilterModel *m_filter;
    MainWindow *m_window;
    HostRounds m_rounds;
    HostBar *m_bar = nullptr;
    QAction *m_groupAction = nullptr;
    QPointer<HostsDialog> m_dialog;
    QHash<QString, HostReport> m_reports;
    RoundStatus m_localStatus;
    bool m_isLocalObserving = false;
    QTimer m_refresh; ///< one for a burst of changes
    QTimer m_ages;
    QThreadPool m_worker;
};

} // namespace Portmonote
