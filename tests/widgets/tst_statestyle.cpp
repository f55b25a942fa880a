// SPDX-License-Identifier: MIT
#include "widgets/StateStyle.h"
#include "widgets/SymbolicIcon.h"
#include "widgets/WindowFixture.h"

#include <QTest>

using namespace Portmonote;

class StateStyles : public QObject
{
    Q_OBJECT
private slots:
    void everyTextCanBeRead_data();
    void everyTextCanBeRead();
    void noTwoStatesShareADrawing();
    void everyDrawingExists();
    void contrastIsThatOfTheStandard();
};

void StateStyles::everyTextCanBeRead_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << QPalette(QColor(0xef, 0xf0, 0xf1), QColor(0xef, 0xf0, 0xf1));
    QTest::newRow("white") << QPalette(Qt::white);
    QTest::newRow("dark") << darkPalette();
    QTest::newRow("black") << QPalette(Qt::black);
    QTest::newRow("grey") << QPalette(QColor(0x50, 0x50, 0x50));
}

void StateStyles::everyTextCanBeRead()
{
    QFETCH(QPalette, palette);
    const SurfaceColors surface = SurfaceColors::of(palette);
    QVERIFY(contrast(surface.text, surface.card) >= 4.5);
    QVERIFY(contrast(surface.quiet, surface.card) >= 4.5);
    for (const DerivedState state : allStates) {
        const StateStyle style = StateStyle::of(state, palette);
        QVERIFY(contrast(style.onPill, style.pill) >= 4.5);
        QVERIFY(contrast(style.onCard, surface.card) >= 4.5);
        QVERIFY(contrast(style.edge, surface.card) >= 3.0);
    }
}

void StateStyles::noTwoStatesShareADrawing()
{
    QSet<QString> icons;
    for (const DerivedState state : allStates)
        icons.insert(StateStyle::of(state, QPalette()).icon);
    QCOMPARE(icons.size(), qsizetype(allStates.size()));
}

void StateStyles::everyDrawingExists()
{
    QStringList names;
    for (const DerivedState state : allStates)
        names.append(StateStyle::of(state, QPalette()).icon);
    for (const Exposure exposure : {Exposure::Loopback, Exposure::LinkLocal, Exposure::Lan, Exposure::All})
        names.append(exposureIcon(exposure));
    names << QStringLiteral("scan") << QStringLiteral("pin") << QStringLiteral("search");
    for (const QString &name : std::as_const(names)) {
        const QImage image = symbolicPixmap(name, Qt::red, 16, 2.0).toImage();
        QCOMPARE(image.size(), QSize(32, 32));
        int painted = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                painted += qAlpha(image.pixel(x, y)) > 0 ? 1 : 0;
        }
        QVERIFY2(painted > 30, qPrintable(name));
    }
}

void StateStyles::contrastIsThatOfTheStandard()
{
    QCOMPARE(qRound(contrast(Qt::white, Qt::black) * 100), 2100);
    QCOMPARE(qRound(contrast(Qt::white, Qt::white) * 100), 100);
    QCOMPARE(qRound(contrast(QColor(0x76, 0x76, 0x76), Qt::white) * 100), 454);
}

QTEST_MAIN(StateStyles)
#include "tst_statestyle.moc"
