// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace Portmonote {

/// What stands in the place of the cards when there are none, and why.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    enum class Kind {
        Observing, ///< the first look is being taken
        FirstRun,  ///< nothing was observed yet
        Failed,    ///< the look failed, and there is nothing to show from before
        Nothing,   ///< looked, and nothing listens
        NoMatch,   ///< the search or the chips hide all
    };
    explicit EmptyState(QWidget *parent = nullptr);

    void setKind(Kind kind, const QString &reason = {});
    [[nodiscard]] Kind kind() const { return m_kind; }

signals:
    void scanRequested();
    void clearSearchRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    Kind m_kind = Kind::FirstRun;
    QString m_reason;
    QLabel *m_icon = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_action = nullptr;
};

} // namespace Portmonote
