// SPDX-License-Identifier: MIT
#pragma once

#include <QComboBox>

namespace Portmonote {

/// How far a service may be reachable before that is suspicious.
class ExposureChoice : public QComboBox
{
    Q_OBJECT
    /// As stored: `loopback`, `link-local`, `lan`, `all`; empty where any is fine.
    Q_PROPERTY(QString exposure READ exposure WRITE setExposure NOTIFY exposureChanged USER true)
public:
    explicit ExposureChoice(QWidget *parent = nullptr);

    [[nodiscard]] QString exposure() const { return currentData().toString(); }
    void setExposure(const QString &exposure);

signals:
    void exposureChanged();
};

} // namespace Portmonote
