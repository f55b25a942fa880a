// SPDX-License-Identifier: MIT
#pragma once

#include "core/Owner.h"

#include <QHash>
#include <QJsonObject>

#include <utility>

namespace Portmonote {

/// What is known of an owner beyond his kind, name and user, as it is stored and exported: the maker of the
/// socket, the socket unit, the container, the others, what is known from where. Empty where nothing is.
[[nodiscard]] QJsonObject ownerDetails(const Owner &owner);
/// Reads it back. What is too long, or makes no sense, is left out.
void readOwnerDetails(const QJsonObject &details, Owner &owner);

/// The same as text; no text for nothing.
[[nodiscard]] QString ownerDetailsText(const Owner &owner);
void readOwnerDetails(const QString &text, Owner &owner);

/// The same for many owners one after the other: most are alike in this, so that few have to be composed.
class OwnerDetailsWriter
{
public:
    [[nodiscard]] QString text(const Owner &owner);

private:
    QList<std::pair<Owner, QString>> m_recent;
};

/// The same for many texts: what was read before is not read again.
class OwnerDetailsReader
{
public:
    void read(const QString &text, Owner &owner);

private:
    QHash<QString, Owner> m_known; ///< with nothing but the details
};

} // namespace Portmonote
