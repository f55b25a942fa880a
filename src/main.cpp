// SPDX-License-Identifier: MIT
#include "app/Application.h"
#include "app/CommandLineInterface.h"
#include "app/Endurance.h"
#include "app/Settings.h"
#include "app/Translations.h"

#include <QApplication>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

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

/// A stream that was closed must not become the next file that is opened, so that what is printed
/// ends in the database, or a pipe to `ss` is lost. What stands in for it can't be used, as before.
void fillClosedStreams()
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(stream, F_GETFD) < 0 && errno == EBADF)
            (void)::open("/dev/null",
                         stream == STDIN_FILENO ? O_WRONLY : O_RDONLY); // the lowest one that is free
    }
}

} // namespace

int main(int argc, char **argv)
{
    fillClosedStreams();
    Portmonote::outliveSizeLimits();
    Portmonote::endInWordsWithoutMemory();
    introduce();
    // Verbs need no display, so which application is made has to be known first.
    if (Portmonote::CommandLineInterface::isRequested(argumentsOf(argc, argv))) {
        QCoreApplication core(argc, argv);
        Portmonote::installTranslations(Portmonote::Settings().language());
        return Portmonote::CommandLineInterface().run(QCoreApplication::arguments());
    }
    QApplication gui(argc, argv);
    Portmonote::installTranslations(Portmonote::Settings().language());
    return Portmonote::runApplication(gui);
}
