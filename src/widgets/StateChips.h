// SPDX-License-Identifier: MIT
#pragma once

#include "core/DerivedState.h"

#include <QSet>
#include <QWidget>

#include <array>

class QToolButton;

namespace Portmonote {

class DerivedStateModel;

/// A row of switches, one a state, each with its count: click shows that state alone, Ctrl+click adds
/// it or takes it away, "All" shows all again.
class StateChips : public QWidget
{
    Q_OBJECT
public:
    explicit StateChips(QWidget *parent = nullptr);

    /// Takes the counts from the model whenever they change.
    void setModel(const DerivedStateModel *model);
    [[nodiscard]] const QSet<DerivedState> &states() const { return m_states; }
    void setStates(const QSet<DerivedState> &states);

signals:
    void statesChanged(const QSet<Portmonote::DerivedState> &states);

protected:
    void changeEvent(QEvent *event) override;

private:
    void onClicked(DerivedState state);
    void refresh();
    void restyle();

    const DerivedStateModel *m_model = nullptr;
    QSet<DerivedState> m_states;
    QToolButton *m_all = nullptr;
    std::array<QToolButton *, allStates.size()> m_chips{};
};

} // namespace Portmonote
