// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <array>

class QRadioButton;

namespace Portmonote {

/// Trusted, expected or suspicious: three clear choices, and the fourth, not to judge.
class RiskChoice : public QWidget
{
    Q_OBJECT
    /// As stored: `trusted`, `expected`, `suspicious`, or empty.
    Q_PROPERTY(QString risk READ risk WRITE setRisk NOTIFY riskChanged USER true)
public:
    explicit RiskChoice(QWidget *parent = nullptr);

    [[nodiscard]] QString risk() const;
    void setRisk(const QString &risk);

signals:
    void riskChanged();

private:
    std::array<QRadioButton *, 4> m_choices{};
};

} // namespace Portmonote
