// SPDX-License-Identifier: MIT
// The floors: a window with the program's menus, a search box and an empty list, that ends when it was
// painted; or, with --tray, an icon in the tray and nothing else.
#include "benchmarks/FirstPicture.h"
#include "ui_MainWindow.h"
#include "widgets/SearchBox.h"

#include <QApplication>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QSystemTrayIcon>

using namespace Portmonote;

namespace {

int runTray()
{
    QApplication::setQuitOnLastWindowClosed(false);
    QPixmap picture(64, 64);
    picture.fill(Qt::transparent);
    QPainter(&picture).fillRect(8, 8, 48, 48, Qt::darkGreen);
    QMenu menu;
    for (const char *text : {"Show", "Scan now", "Pause", "Settings", "Quit"})
        menu.addAction(QString::fromLatin1(text));
    QSystemTrayIcon icon{QIcon(picture)};
    icon.setContextMenu(&menu);
    icon.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication gui(argc, argv);
    if (QApplication::arguments().contains(QStringLiteral("--tray")))
        return runTray();
    QMainWindow window;
    Ui::MainWindow ui;
    ui.setupUi(&window);
    auto *list = new QListView;
    list->setViewMode(QListView::IconMode);
    ui.pages->addWidget(list);
    FirstPicture picture([list](const QWidget *painted) { return painted == list->viewport(); });
    gui.installEventFilter(&picture);
    window.show();
    return QApplication::exec();
}
