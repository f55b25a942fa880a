// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Portmonote {

/// What a note could say, found out by the program. It counts for nothing until a person accepts it.
struct NoteSuggestion
{
    QString title;
    QString titleSource; ///< in words: "the unit ssh.service"
    QString serviceType;

    [[nodiscard]] bool isEmpty() const { return title.isEmpty() && serviceType.isEmpty(); }
    friend bool operator==(const NoteSuggestion &, const NoteSuggestion &) = default;
};

} // namespace Portmonote
