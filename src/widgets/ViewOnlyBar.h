// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QLabel;

namespace Portmonote {

/// Says that nothing is recorded and nothing can be changed, why, and what to do; with a button for when
/// that is done.
class ViewOnlyBar : public QFrame
{
    Q_OBJECT
public:
    explicit ViewOnlyBar(const QString &why, QWidget *parent = nullptr);

signals:
    void writingRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    QLabel *m_icon = nullptr;
    bool m_styling = false;
};

} // namespace Portmonote
