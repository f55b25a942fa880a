// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace Portmonote {

/// A problem, in words, above the cards; stays until it is closed. It never takes the focus.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showProblem(const QString &words);
    /// Something went well.
    void showNews(const QString &words);
    /// Something that can be done at once; the bar closes then.
    void showOffer(const QString &words, const QString &action, const std::function<void()> &then);

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_action = nullptr;
    bool m_isProblem = true;
    bool m_styling = false;
};

} // namespace Portmonote
