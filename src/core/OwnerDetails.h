// SPDX-License-Identifier: MIT
#pragma once

#include "core/Owner.h"

#include <QJsonObject>

namespace Portmonote {

/// What is known of an owner beyond his kind, name and user, as it is stored and exported: the maker of the
/// socket, the socket unit, the container, the others, what is known from where. Empty where nothing is.
[[nodiscard]] QJsonObject ownerDetails(const Owner &owner);
/// Reads it back. What is too long, or makes no sense, is left out.
void readOwnerDetails(const QJsonObject &details, Owner &owner);

/// The same as text; no text for nothing.
[[nodiscard]] QString ownerDetailsText(const Owner &owner);
void readOwnerDetails(const QString &text, Owner &owner);

} // namespace Portmonote
