// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace Portmonote {

/// A label that wraps its text and never takes it for markup; it can be selected and copied.
[[nodiscard]] QLabel *plainLabel(QWidget *parent);

/// As a tool tip, which would otherwise guess whether it is markup; lines are kept.
[[nodiscard]] QString plainToolTip(const QString &text);

/// As a text of a menu, in which an ampersand would be taken for the mark of a mnemonic.
[[nodiscard]] QString menuText(const QString &text);

} // namespace Portmonote
