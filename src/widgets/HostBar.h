// SPDX-License-Identifier: MIT
#pragma once

#include "core/HostOverview.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace Portmonote {

/// A row of switches, one a host, each with its worst state and the age of what is known of it; below, what
/// went wrong with which host. The most urgent ones have chips, the others are a number. Hidden while there
/// is this machine alone.
class HostBar : public QWidget
{
    Q_OBJECT
public:
    explicit HostBar(QWidget *parent = nullptr);

    void setHosts(const QList<HostOverview> &hosts);
    /// Nothing: all hosts are shown.
    void setSelected(const std::optional<QString> &hostId);
    [[nodiscard]] const std::optional<QString> &selected() const { return m_selected; }
    /// Ages move on.
    void refreshAges();

    static constexpr int mostChips = 12;
    static constexpr int mostChipsWhenNarrow = 3;

signals:
    void selectionChanged(const std::optional<QString> &hostId);
    /// The list of all hosts is asked for.
    void listRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int room() const;
    void refresh();
    void showChip(QToolButton *chip, const HostOverview &host);
    void showTroubles();
    void choose(const std::optional<QString> &hostId);
    [[nodiscard]] QToolButton *chipAt(qsizetype index);

    QList<HostOverview> m_hosts; ///< the most urgent first
    std::optional<QString> m_selected;
    QToolButton *m_all = nullptr;
    QToolButton *m_more = nullptr;
    QList<QToolButton *> m_chips;
    QStringList m_shown; ///< hosts of the chips
    QWidget *m_row = nullptr;
    int m_room = mostChips; ///< chips that were made for the present width
    QLabel *m_troubles = nullptr;
};

} // namespace Portmonote
