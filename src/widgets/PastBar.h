// SPDX-License-Identifier: MIT
#pragma once

#include "core/TimeMark.h"

#include <QFrame>

class QDateTimeEdit;
class QLabel;
class QPushButton;

namespace Portmonote {

/// Says that what is shown is the past, and lets another instant be chosen. Impossible to overlook.
class PastBar : public QFrame
{
    Q_OBJECT
public:
    explicit PastBar(QWidget *parent = nullptr);
    ~PastBar() override;

    /// `unobserved`: nobody looked at that time.
    void showMoment(UtcMillis time, const std::optional<TimeMark> &unobserved,
                    std::optional<UtcMillis> lastRoundAt);
    [[nodiscard]] UtcMillis time() const;

signals:
    void momentRequested(Portmonote::UtcMillis time);
    void compareRequested(Portmonote::UtcMillis time);
    void ended();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void restyle();
    void step(qint64 millis);

    QLabel *m_icon = nullptr;
    QLabel *m_words = nullptr;
    QDateTimeEdit *m_time = nullptr;
    QPushButton *m_back = nullptr;
    bool m_styling = false;
};

} // namespace Portmonote
