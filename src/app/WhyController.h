// SPDX-License-Identifier: MIT
#pragma once

#include "collect/WhyRunner.h"

#include <QCache>
#include <QObject>
#include <QThreadPool>

class QWidget;

#include <functional>

namespace Portmonote {

class SyntaxColors;
class WhyDialog;

/// Answers why ports are served: one dialog for a port, which asks beside everything else, and shows what
/// was kept. An answer holds as long as the process does.
class WhyController : public QObject
{
    Q_OBJECT
public:
    /// `colors` and `window` must outlive it.
    WhyController(const QString &databasePath, SyntaxColors *colors, QWidget *window);
    ~WhyController() override;

    /// Gives what ssh is asked for, to reach a host; nothing where it is not looked at over ssh.
    using SshNames = std::function<std::optional<QString>(const QString &hostId)>;
    void setSshNames(const SshNames &names) { m_sshNames = names; }

    /// Opens the dialog of the port, or brings it to the front.
    void show(const PortFacts &port);

    /// Whether the reasons that are kept from now on have command lines.
    void setStoresCommandLines(bool stores) { m_storesCommandLines = stores; }

signals:
    void failed(const QString &words);

private:
    /// A pid may come again; with the start time it names a process for good.
    using ProcessKey = std::pair<qint64, UtcMillis>;

    void ask(WhyDialog *dialog, const PortFacts &port, bool again);
    void keep(WhyDialog *dialog, const PortFacts &port, const WhyReport &answer);
    void readEnvironment(WhyDialog *dialog, const WhyProcess &process);
    void readKept(WhyDialog *dialog, qint64 runtimeId);
    [[nodiscard]] static std::optional<ProcessKey> processOf(const PortFacts &port);

    QString m_databasePath;
    SyntaxColors *m_colors;
    QWidget *m_window;
    SshNames m_sshNames;
    bool m_storesCommandLines = true;
    QThreadPool m_worker;
    QCache<ProcessKey, WhyAnswer> m_answers;
};

} // namespace Portmonote
