// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace Portmonote {

/// What the program speaks: `en`, `de`, `zh_CN`, …
[[nodiscard]] QStringList shippedLanguages();

/// The first of `wanted` (as QLocale::uiLanguages() has them, e.g. `de-AT`) that is shipped, or English.
[[nodiscard]] QString bestLanguage(const QStringList &wanted, const QStringList &shipped);

/// Installs a language, Qt's own words in it, and English plurals below. `language` empty: the user's, as
/// the environment has it (LANGUAGE, LC_ALL, LC_MESSAGES, LANG). Call it once, after the application object
/// was made.
void installTranslations(const QString &language);

} // namespace Portmonote
