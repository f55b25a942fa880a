// SPDX-License-Identifier: MIT
// The program itself, from the start of its process to the first cards on the screen. Then it ends, and says
// how many milliseconds that took. Takes the arguments of portmonote.
#include "app/Application.h"
#include "app/Settings.h"
#include "app/Translations.h"
#include "benchmarks/FirstPicture.h"
#include "widgets/CardView.h"

#include <QApplication>

using namespace Portmonote;

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("portmonote"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PORTMONOTE_VERSION));
    QApplication gui(argc, argv);
    installTranslations(Settings().language());
    FirstPicture picture([](const QWidget *painted) {
        const auto *cards = qobject_cast<const CardView *>(painted->parentWidget());
        return cards && painted == cards->viewport() && cards->model()->rowCount() > 0;
    });
    gui.installEventFilter(&picture);
    return runApplication(gui);
}
