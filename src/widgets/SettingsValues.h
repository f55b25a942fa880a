// SPDX-License-Identifier: MIT
#pragma once

#include "core/Policy.h"
#include "widgets/CardLayout.h"
#include "widgets/ColorScheme.h"

#include "core/RetentionPolicy.h"
#include <QMetaType>
#include <QString>

namespace Portmonote {

/// What the settings dialog changes; as made, all defaults.
struct SettingsValues
{
    int intervalSeconds = 3600;
    Policy policy;
    ColorScheme colorScheme = ColorScheme::System;
    CardDensity density = CardDensity::Comfortable;
    QString language; ///< `de`, `zh_CN`, …; empty: the system's
    bool storesCommandLines = true;
    bool autostart = false;
    RetentionPolicy retention;

    friend bool operator==(const SettingsValues &, const SettingsValues &) = default;
};

} // namespace Portmonote

Q_DECLARE_METATYPE(Portmonote::SettingsValues)
