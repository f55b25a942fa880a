// SPDX-License-Identifier: MIT
#pragma once

#include "core/AwayNews.h"

#include <QFrame>

class QLabel;
class QListWidget;

namespace Portmonote {

/// What changed since the window was last looked at, in one place, until it is dismissed.
class AwayPanel : public QFrame
{
    Q_OBJECT
public:
    explicit AwayPanel(QWidget *parent = nullptr);

    /// `since`: when the window was last looked at. Hides itself where there is no news.
    void showNews(const AwayNews &news, UtcMillis since);

signals:
    void dismissed();
    void portChosen(const Portmonote::PortKey &key);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void dismiss();
    void fitList();

    QLabel *m_title = nullptr;
    QListWidget *m_lines = nullptr;
};

} // namespace Portmonote
