// SPDX-License-Identifier: MIT
// Draws every screen in every look. With PORTMONOTE_PICTURES=FOLDER the pictures are kept for people.
#include "widgets/NoteEditor.h"
#include "widgets/SettingsDialog.h"
#include "widgets/StateStyle.h"
#include "widgets/WindowFixture.h"

#include <QDir>
#include <QSqlDatabase>
#include <QTest>

using namespace Portmonote;

class Pictures : public QObject
{
    Q_OBJECT
private slots:
    void everyScreenIsDrawn_data();
    void everyScreenIsDrawn();
    void darkScreensAreDark();

private:
    static void keep(const QImage &image, const QString &name)
    {
        const QString folder = qEnvironmentVariable("PORTMONOTE_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(QDir().mkpath(folder)
                    && image.save(folder + QLatin1Char('/') + name + QStringLiteral(".png")));
    }
    static QImage pictureOf(QWidget &widget, const QSize &size)
    {
        widget.resize(size);
        widget.show();
        if (!QTest::qWaitForWindowExposed(&widget))
            return {};
        QTest::qWait(0);
        return widget.grab().toImage();
    }
    static int distinctColors(const QImage &image)
    {
        QSet<QRgb> colors;
        for (int y = 0; y < image.height(); y += 2) {
            for (int x = 0; x < image.width(); x += 2)
                colors.insert(image.pixel(x, y));
        }
        return static_cast<int>(colors.size());
    }
};

void Pictures::everyScreenIsDrawn_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("screen");
    QTest::addColumn<QSize>("size");
    for (const bool dark : {false, true}) {
        const QByteArray look = dark ? "dark-" : "light-";
        const auto row = [&](const char *name, const char *screen, QSize size) {
            QTest::newRow((look + name).constData()) << dark << QString::fromLatin1(screen) << size;
        };
        row("cards", "cards", {1240, 800});
        row("narrow", "cards", {480, 760});
        row("wide", "cards", {1900, 900});
        row("many", "many", {1240, 800});
        row("empty", "empty", {900, 600});
        row("failed", "failed", {900, 600});
        row("nomatch", "nomatch", {900, 600});
        row("note", "note", {600, 640});
        row("settings", "settings", {420, 340});
    }
}

void Pictures::everyScreenIsDrawn()
{
    QFETCH(bool, dark);
    QFETCH(QString, screen);
    QFETCH(QSize, size);
    const QPalette before = QApplication::palette();
    if (dark)
        QApplication::setPalette(darkPalette());
    QImage image;
    if (screen == QLatin1String("note")) {
        NoteEditor editor(QSqlDatabase(), Samples::all().at(8));
        image = pictureOf(editor, size);
    } else if (screen == QLatin1String("settings")) {
        SettingsDialog dialog;
        image = pictureOf(dialog, size);
    } else {
        const bool without = screen == QLatin1String("empty") || screen == QLatin1String("failed");
        WindowFixture fixture(without                               ? QList<PortCard>{}
                                  : screen == QLatin1String("many") ? Samples::many(10000)
                                                                    : Samples::all());
        RoundStatus status;
        if (screen == QLatin1String("failed")) {
            status.lastFailedAt = Samples::now;
            status.failure = QStringLiteral("the program ss was not found; install the package iproute2");
        } else if (screen != QLatin1String("empty")) {
            status.lastValidAt = QDateTime::currentMSecsSinceEpoch() - 240'000;
        }
        fixture.window->setRoundStatus(status);
        if (screen == QLatin1String("nomatch"))
            fixture.part<QWidget>("search")->setProperty("text", QStringLiteral("state:nonsense"));
        if (size.width() < 900)
            fixture.part<QAction>("actionDetails")->setChecked(false);
        image = pictureOf(*fixture.window, size);
    }
    QApplication::setPalette(before);
    QVERIFY(!image.isNull());
    QVERIFY(distinctColors(image) > 20); // not a blank surface
    keep(image, QString::fromLatin1(QTest::currentDataTag()));
}

void Pictures::darkScreensAreDark()
{
    const QPalette before = QApplication::palette();
    QApplication::setPalette(darkPalette());
    WindowFixture fixture(Samples::all());
    const QImage image = pictureOf(*fixture.window, {1240, 800});
    QApplication::setPalette(before);
    qint64 light = 0;
    for (int y = 0; y < image.height(); y += 4) {
        for (int x = 0; x < image.width(); x += 4)
            light += qGray(image.pixel(x, y)) > 128 ? 1 : 0;
    }
    QVERIFY(light * 10 < image.width() / 4 * (image.height() / 4));
}

QTEST_MAIN(Pictures)
#include "tst_pictures.moc"
