// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/scenes.h"
#include "support/console/consolebench.h"
#include "ui/polish/polish.h"

#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

using namespace tenure;
using namespace Qt::StringLiterals;

namespace {

/// English -> German, as the program carries it; what has several translations is left out.
QHash<QString, QString> germanWords()
{
    QFile file(u"" TENURE_SOURCE_DIR "/translations/console_de.ts"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QHash<QString, QString> words;
    QSet<QString> doubtful;
    QXmlStreamReader xml(&file);
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"source") {
            source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            const QString german =
                xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            if (words.contains(source) && words.value(source) != german)
                doubtful.insert(source);
            words.insert(source, german);
        }
    }
    for (const QString &one : doubtful)
        words.remove(one);
    return words;
}

} // namespace

/// Walks every widget of every scene, as a careful eye does.
class TestPolish final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_bench.reset(); }

    void everySceneIsWithoutFault_data();
    void everySceneIsWithoutFault();
    void anEmptyStoreIsWithoutFault_data();
    void anEmptyStoreIsWithoutFault();
    void theCheckFindsWhatIsWrong();
    void everyWordOfTheProgramIsGermanInAGermanWindow();

private:
    void walk(ConsoleBench &bench, const app::Scene &scene, const QString &language,
              const std::function<void(const QWidget &)> &look);

    std::unique_ptr<ConsoleBench> m_bench;
};

void TestPolish::initTestCase()
{
    m_bench = std::make_unique<ConsoleBench>();
    m_bench->answerEverything(2);
}

void TestPolish::walk(ConsoleBench &bench, const app::Scene &scene, const QString &language,
                      const std::function<void(const QWidget &)> &look)
{
    const app::Language speaks(language);
    bench.open();
    app::show(scene, bench.window(), bench.desk());
    QCoreApplication::processEvents();
    look(bench.window());
    bench.close();
}

void TestPolish::everySceneIsWithoutFault_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "de", "pseudo"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestPolish::everySceneIsWithoutFault()
{
    QFETCH(QString, language);
    for (const app::Scene &scene : app::scenes()) {
        walk(*m_bench, scene, language, [&scene](const QWidget &window) {
            const QStringList faults = polish::faultsOf(window);
            QVERIFY2(faults.isEmpty(), qPrintable(scene.name + u":\n"_s + faults.join(u'\n')));
        });
        if (QTest::currentTestFailed())
            return;
    }
}

void TestPolish::anEmptyStoreIsWithoutFault_data()
{
    everySceneIsWithoutFault_data();
}

void TestPolish::anEmptyStoreIsWithoutFault()
{
    QFETCH(QString, language);
    ConsoleBench empty(ConsoleBench::Company::None);
    for (const app::Scene &scene : app::scenes()) {
        if (scene.arrange)
            continue; // there is nobody to do anything to
        walk(empty, scene, language, [&scene](const QWidget &window) {
            const QStringList faults = polish::faultsOf(window);
            QVERIFY2(faults.isEmpty(), qPrintable(scene.name + u":\n"_s + faults.join(u'\n')));
        });
        if (QTest::currentTestFailed())
            return;
    }
}

void TestPolish::theCheckFindsWhatIsWrong()
{
    QWidget window;
    window.resize(200, 200);
    auto *label = new QLabel(u"A label with far too many words for its width"_s, &window);
    label->setGeometry(10, 10, 60, 20);
    auto *over = new QLabel(u"over"_s, &window);
    over->setGeometry(20, 15, 60, 20);
    auto *outside = new QWidget(&window);
    outside->setGeometry(180, 180, 60, 60);
    auto *nameless = new QWidget(&window);
    nameless->setGeometry(10, 100, 20, 20);
    nameless->setFocusPolicy(Qt::StrongFocus);
    window.show();
    const QString faults = polish::faultsOf(window).join(u'\n');
    for (const char *kind : {"cut off", "over each other", "outside its parent", "has no name"})
        QVERIFY2(faults.contains(QLatin1StringView(kind)), kind);
    QCOMPARE(polish::untranslated(window, {{u"over"_s, u"über"_s}}).size(), 1);
}

void TestPolish::everyWordOfTheProgramIsGermanInAGermanWindow()
{
    const QHash<QString, QString> german = germanWords();
    QVERIFY(german.size() > 300);
    for (const app::Scene &scene : app::scenes()) {
        walk(*m_bench, scene, u"de"_s, [&](const QWidget &window) {
            const QStringList found = polish::untranslated(window, german);
            QVERIFY2(found.isEmpty(), qPrintable(scene.name + u":\n"_s + found.join(u'\n')));
        });
        if (QTest::currentTestFailed())
            return;
    }
}

QTEST_MAIN(TestPolish)
#include "tst_polish.moc"
