// SPDX-License-Identifier: MIT
#pragma once

#include "core/PortCard.h"

#include <QMessageBox>

namespace Portmonote {

/// Asks before ports are forgotten, and says what goes and what stays.
class ForgetDialog : public QMessageBox
{
    Q_OBJECT
public:
    explicit ForgetDialog(const QList<PortCard> &cards, QWidget *parent = nullptr);

    [[nodiscard]] bool notesToo() const;

    /// In words, for one or several ports.
    [[nodiscard]] static QString consequences(const QList<PortCard> &cards);
};

} // namespace Portmonote
