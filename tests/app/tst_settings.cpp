// SPDX-License-Identifier: MIT
#include "app/Autostart.h"
#include "app/Settings.h"
#include "app/Translations.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTest>

using namespace Portmonote;

/// In the test's own home.
class SettingsTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void valuesAreKept();
    void nonsenseInTheFileIsTheDefault();
    void autostartIsOffAndCanBeSwitched();
    void autostartSwitchedOffElsewhereIsOff();
    void autostartThatCannotBeWrittenSaysWhy();
    void autostartRemovesALinkAndNotWhatItLeadsTo();
    void bestLanguageIsFound_data();
    void bestLanguageIsFound();
};

void SettingsTest::init()
{
    QFile::remove(Settings().store().fileName());
    QFile::remove(Autostart::path());
}

void SettingsTest::valuesAreKept()
{
    QCOMPARE(Settings().values(), SettingsValues());
    SettingsValues values;
    values.intervalSeconds = 900;
    values.policy = {std::chrono::hours(1), 3, std::chrono::hours(2)};
    values.colorScheme = ColorScheme::Light;
    values.density = CardDensity::Compact;
    values.language = QStringLiteral("fr");
    values.storesCommandLines = false;
    Settings().setValues(values);
    QCOMPARE(Settings().values(), values);
    QVERIFY(Settings().store().fileName().endsWith(QStringLiteral("/portmonote/portmonote.conf")));
}

void SettingsTest::nonsenseInTheFileIsTheDefault()
{
    Settings settings;
    settings.store().setValue(QStringLiteral("appearance/colors"), QStringLiteral("purple"));
    settings.store().setValue(QStringLiteral("appearance/density"), 17);
    QCOMPARE(settings.colorScheme(), ColorScheme::System);
    QCOMPARE(settings.density(), CardDensity::Comfortable);
}

void SettingsTest::autostartIsOffAndCanBeSwitched()
{
    QVERIFY(!Autostart::isOn());
    QVERIFY(!Autostart::set(false)); // nothing to do is no error
    QVERIFY(!Autostart::set(true));
    QVERIFY(Autostart::isOn());
    QFile entry(Autostart::path());
    QVERIFY(entry.open(QIODevice::ReadOnly));
    const QByteArray text = entry.readAll();
    const QByteArray program =
        QFileInfo(QCoreApplication::applicationFilePath()).canonicalFilePath().toUtf8();
    QVERIFY2(text.contains("Exec=\"" + program + "\" --hidden\n"), text.constData()); // not on PATH
    QProcess check;
    check.start(QStringLiteral("desktop-file-validate"), {Autostart::path()});
    QVERIFY(check.waitForFinished());
    QCOMPARE(check.exitCode(), 0);
    QVERIFY(!Autostart::set(false));
    QVERIFY(!QFile::exists(Autostart::path()));
}

void SettingsTest::autostartSwitchedOffElsewhereIsOff()
{
    QVERIFY(!Autostart::set(true));
    QFile entry(Autostart::path());
    QVERIFY(entry.open(QIODevice::Append));
    entry.write("Hidden=true\n");
    entry.close();
    QVERIFY(!Autostart::isOn());
    QVERIFY(!Autostart::set(true));
    QVERIFY(Autostart::isOn());
}

void SettingsTest::autostartThatCannotBeWrittenSaysWhy()
{
    // A folder in its place stops root, too.
    QVERIFY(QDir().mkpath(Autostart::path() + QStringLiteral("/x")));
    const auto problem = Autostart::set(true);
    QVERIFY(QDir(Autostart::path()).removeRecursively());
    QVERIFY(problem.has_value());
    QVERIFY(problem->contains(Autostart::path()));
}

void SettingsTest::autostartRemovesALinkAndNotWhatItLeadsTo()
{
    const QString elsewhere = QDir::homePath() + QStringLiteral("/elsewhere");
    QFile target(elsewhere);
    QVERIFY(target.open(QIODevice::WriteOnly));
    target.write("mine");
    target.close();
    QVERIFY(QDir().mkpath(QFileInfo(Autostart::path()).path()));
    QVERIFY(QFile::link(elsewhere, Autostart::path()));
    QVERIFY(!Autostart::set(false));
    QVERIFY(!QFileInfo(Autostart::path()).isSymLink());
    QCOMPARE(QFileInfo(elsewhere).size(), 4);
}

void SettingsTest::bestLanguageIsFound_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("best");
    const auto row = [](const char *wanted, const char *best) {
        QTest::newRow(wanted) << QString::fromLatin1(wanted).split(QLatin1Char(':'))
                              << QString::fromLatin1(best);
    };
    row("de-DE", "de");
    row("de-AT:de", "de");
    row("de_CH", "de");
    row("fr-CA", "fr");
    row("en-US", "en");
    row("en-GB:de", "en");
    row("nl-NL:de:en", "de"); // the second choice rather than English
    row("zh-Hans-CN", "zh_CN");
    row("zh-CN", "zh_CN");
    row("zh-SG", "zh_CN");
    row("zh-TW", "en"); // another script
    row("ja-JP", "ja");
    row("xx:ja", "ja");
    row("C", "en");
    row("xx", "en");
}

void SettingsTest::bestLanguageIsFound()
{
    QFETCH(QStringList, wanted);
    QFETCH(QString, best);
    const QStringList shipped{QStringLiteral("de"), QStringLiteral("en"), QStringLiteral("es"),
                              QStringLiteral("fr"), QStringLiteral("ja"), QStringLiteral("zh_CN")};
    QCOMPARE(bestLanguage(wanted, shipped), best);
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
