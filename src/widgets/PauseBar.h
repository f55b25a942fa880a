// SPDX-License-Identifier: MIT
#pragma once

#include "core/Time.h"

#include <QFrame>

#include <optional>

class QLabel;

namespace Portmonote {

/// Says that nothing is looked at until when, with a button that ends it.
class PauseBar : public QFrame
{
    Q_OBJECT
public:
    explicit PauseBar(QWidget *parent = nullptr);

    /// Nothing: it hides.
    void setUntil(std::optional<UtcMillis> until);

signals:
    void resumeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    bool m_styling = false;
};

} // namespace Portmonote
