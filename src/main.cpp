// SPDX-License-Identifier: MIT
#include "app/Application.h"
#include "app/CommandLineInterface.h"
#include "app/Translations.h"

#include <QApplication>

namespace {

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

void introduce()
{
    QCoreApplication::setApplicationName(QStringLiteral("portmonote"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PORTMONOTE_VERSION));
}

} // namespace

int main(int argc, char **argv)
{
    introduce();
    // Verbs need no display, so which application is made has to be known first.
    if (Portmonote::CommandLineInterface::isRequested(argumentsOf(argc, argv))) {
        QCoreApplication core(argc, argv);
        Portmonote::installTranslations();
        return Portmonote::CommandLineInterface().run(QCoreApplication::arguments());
    }
    QApplication gui(argc, argv);
    Portmonote::installTranslations();
    return Portmonote::runApplication(gui);
}
