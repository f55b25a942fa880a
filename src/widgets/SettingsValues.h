// SPDX-License-Identifier: MIT
#pragma once

#include "core/Policy.h"

namespace Portmonote {

/// What the settings dialog changes.
struct SettingsValues
{
    int intervalSeconds = 3600;
    Policy policy;

    friend bool operator==(const SettingsValues &, const SettingsValues &) = default;
};

} // namespace Portmonote
