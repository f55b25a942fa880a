// SPDX-License-Identifier: MIT
#include "app/Translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace Portmonote {

void installTranslations()
{
    const QString folder = QStringLiteral(":/i18n");
    auto install = [](QTranslator *translator, bool loaded) {
        if (loaded)
            QCoreApplication::installTranslator(translator);
    };
    // The source is English, but without its plurals: "%n service(s)".
    auto *english = new QTranslator(QCoreApplication::instance());
    install(english, english->load(folder + QStringLiteral("/portmonote_en.qm")));
    const QLocale locale;
    if (locale.language() == QLocale::English || locale.language() == QLocale::C)
        return;
    auto *ours = new QTranslator(QCoreApplication::instance());
    install(ours, ours->load(locale, QStringLiteral("portmonote"), QStringLiteral("_"), folder));
    auto *qts = new QTranslator(QCoreApplication::instance());
    install(qts,
            qts->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                      QLibraryInfo::path(QLibraryInfo::TranslationsPath)));
}

} // namespace Portmonote
