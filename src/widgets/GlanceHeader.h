// SPDX-License-Identifier: MIT
#pragma once

#include "core/GlanceSummary.h"

#include <QToolButton>
#include <QWidget>

class QLabel;

namespace Portmonote {

/// The one sentence, big; before it what must be said first, beside it how old it is.
class GlanceHeader : public QWidget
{
    Q_OBJECT
public:
    explicit GlanceHeader(QWidget *parent = nullptr);

    void setSummary(const GlanceSummary &summary);
    void setStatus(const RoundStatus &status);
    void setObserving(bool observing);
    /// Nothing can be looked at: its button is off.
    void setViewOnly() { m_scan->setEnabled(false); }
    void setUnreadAlerts(int count);
    /// What is shown is of this time; nothing: of now.
    void setPast(std::optional<UtcMillis> time);
    /// Ages move on.
    void refreshAges();

signals:
    void scanRequested();
    void reviewRequested();
    void alertsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void restyle();

    GlanceSummary m_summary;
    RoundStatus m_status;
    bool m_observing = false;
    std::optional<UtcMillis> m_past;
    QLabel *m_icon = nullptr;
    QLabel *m_warning = nullptr;
    QLabel *m_sentence = nullptr;
    QLabel *m_age = nullptr;
    QToolButton *m_review = nullptr;
    QToolButton *m_scan = nullptr;
    QToolButton *m_alerts = nullptr;
};

} // namespace Portmonote
