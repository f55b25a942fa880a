// SPDX-License-Identifier: MIT
#pragma once

#include "core/DerivedState.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace Portmonote {

/// The same port on another host.
struct PortElsewhere
{
    PortKey key;
    DerivedState state = DerivedState::Gone;
};

/// The hosts that have the same port, each as a button that leads there; many are a number that leads to a
/// search. Hidden where there is none.
class ElsewhereView : public QWidget
{
    Q_OBJECT
public:
    explicit ElsewhereView(QWidget *parent = nullptr);

    void setPorts(const QList<PortElsewhere> &ports);

    static constexpr int mostButtons = 12;

signals:
    void portChosen(const Portmonote::PortKey &key);
    void searchRequested(const QString &text);

private:
    QLabel *m_title = nullptr;
    QWidget *m_row = nullptr;
};

} // namespace Portmonote
