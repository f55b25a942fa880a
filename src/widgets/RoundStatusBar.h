// SPDX-License-Identifier: MIT
#pragma once

#include "core/GlanceSummary.h"

#include <QStatusBar>

class QLabel;
class QProgressBar;

namespace Portmonote {

/// The last round and the next one; a bar while one runs.
class RoundStatusBar : public QStatusBar
{
    Q_OBJECT
public:
    explicit RoundStatusBar(QWidget *parent = nullptr);

    void setStatus(const RoundStatus &status);
    void setObserving(bool observing);
    void setNextRoundAt(std::optional<UtcMillis> time);
    /// How many cards are shown, and of how many.
    void setCounts(int shown, int all);
    /// A warning that stays.
    void setRunsAsRoot(bool asRoot);

private:
    QLabel *m_counts = nullptr;
    QLabel *m_last = nullptr;
    QLabel *m_next = nullptr;
    QLabel *m_root = nullptr;
    QProgressBar *m_progress = nullptr;
};

} // namespace Portmonote
