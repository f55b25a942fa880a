// SPDX-License-Identifier: MIT
#pragma once

namespace Portmonote {

/// Installs the user's language, and English plurals below it. Call it once, after the application
/// object was made.
void installTranslations();

} // namespace Portmonote
