// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QLabel;

namespace Portmonote {

/// A problem, in words, above the cards; stays until it is closed. It never takes the focus.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showProblem(const QString &words);

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    bool m_styling = false;
};

} // namespace Portmonote
