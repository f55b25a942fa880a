// SPDX-License-Identifier: MIT
#include "app/Translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace Portmonote {

namespace {

constexpr QLatin1String folder(":/i18n");
constexpr QLatin1String prefix("portmonote_");

bool install(const QString &name, const QString &from)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    return translator->load(name, from) && QCoreApplication::installTranslator(translator);
}

} // namespace

QStringList shippedLanguages()
{
    QStringList languages;
    const QStringList files = QDir(folder).entryList({prefix + QLatin1String("*.qm")}, QDir::Files,
                                                     QDir::Name);
    for (const QString &file : files)
        languages.append(file.mid(prefix.size()).chopped(3));
    return languages;
}

QString bestLanguage(const QStringList &wanted, const QStringList &shipped)
{
    const QString english = QStringLiteral("en");
    for (const QString &name : wanted) {
        const QLocale want(name);
        const bool unknown = want.language() == QLocale::C && name != QLatin1String("C");
        if (unknown)
            continue;
        if (want.language() == QLocale::C || want.language() == QLocale::English)
            return english;
        for (const QString &language : shipped) {
            const QLocale have(language);
            // Another script is another language to its readers: zh_TW is no zh_CN.
            if (have.language() == want.language() && have.script() == want.script())
                return language;
        }
    }
    return english;
}

void installTranslations(const QString &language)
{
    const QStringList shipped = shippedLanguages();
    const bool chosen = shipped.contains(language);
    const QString spoken = chosen ? language : bestLanguage(QLocale::system().uiLanguages(), shipped);
    if (chosen && QLocale::system().language() != QLocale(language).language())
        QLocale::setDefault(QLocale(language)); // numbers and times go with the words
    // The source is English, but without its plurals: "%n service(s)".
    install(prefix + QLatin1String("en"), folder);
    if (spoken == QLatin1String("en"))
        return;
    install(QLatin1String("qtbase_") + spoken, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(prefix + spoken, folder);
}

} // namespace Portmonote
