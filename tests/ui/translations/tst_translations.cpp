// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/language.h"
#include "support/console/consolebench.h"
#include "wording/dates.h"
#include "wording/sentence.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace tenure;
using namespace Qt::StringLiterals;

namespace {

const QString folder = u"" TENURE_SOURCE_DIR "/translations/"_s;

struct Message
{
    QString context;
    QString source;
    QStringList translations; ///< one, or one a plural form
    bool finished = true;

    QString key() const { return context + u": "_s + source; }
};

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    bool inTranslation = false;
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::EndElement && xml.name() == u"translation")
            inTranslation = false;
        if (token == QXmlStreamReader::Characters && inTranslation && !xml.isWhitespace())
            messages.last().translations.append(xml.text().toString());
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"source") {
            messages.append({context, xml.readElementText(), {}, true});
        } else if (xml.name() == u"translation") {
            inTranslation = true;
            messages.last().finished = !xml.attributes().hasAttribute(u"type"_s);
        }
    }
    return messages;
}

QStringList keysOf(const QList<Message> &messages)
{
    QStringList keys;
    for (const Message &message : messages)
        keys.append(message.key());
    return keys;
}

QStringList without(QStringList all, const QStringList &some)
{
    const QSet<QString> left(some.begin(), some.end());
    all.removeIf([&left](const QString &one) { return left.contains(one); });
    return all;
}

QStringList placesOf(const QString &text)
{
    static const QRegularExpression place(u"%(\\d|n)"_s);
    QStringList places;
    for (auto found = place.globalMatch(text); found.hasNext();)
        places.append(found.next().captured());
    places.sort();
    return places;
}

// Names of arguments, and the backslashes of what somebody is told to write.
QStringList literalsIn(const QString &text)
{
    static const QRegularExpression literal(uR"(\{[^}]*\}|\\)"_s);
    QStringList literals;
    for (auto found = literal.globalMatch(text); found.hasNext();)
        literals.append(found.next().captured());
    literals.sort();
    return literals;
}

QStringList partsOf(const wording::Sentence &sentence)
{
    return {sentence.happened, sentence.means, sentence.help};
}

} // namespace

/// Words in other languages: all there, and on the screen.
class TestTranslations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLeftToTranslate_data();
    void nothingIsLeftToTranslate();
    void theFilesKnowEveryTextOfTheProgram_data();
    void theFilesKnowEveryTextOfTheProgram();
    void theWindowSpeaksGerman();
    void everySentenceAboutAnErrorIsGerman();
    void germanSentencesKeepTheNamesOfTheirArguments();
    void oneAndManyAreToldApart();
    void theLanguageThatNobodySpeaksShowsWhatIsNotTranslated();
};

void TestTranslations::nothingIsLeftToTranslate_data()
{
    QTest::addColumn<QString>("file");
    QTest::addRow("German") << u"console_de.ts"_s;
    QTest::addRow("German sentences") << u"wording_de.ts"_s;
    QTest::addRow("English plurals") << u"console_en.ts"_s;
}

void TestTranslations::nothingIsLeftToTranslate()
{
    QFETCH(QString, file);
    const QList<Message> messages = messagesOf(folder + file);
    QVERIFY(!messages.isEmpty());
    for (const Message &message : messages) {
        QVERIFY2(message.finished && !message.translations.isEmpty(), qPrintable(message.key()));
        for (const QString &translation : message.translations)
            QVERIFY2(placesOf(translation) == placesOf(message.source), qPrintable(message.key()));
    }
}

void TestTranslations::theFilesKnowEveryTextOfTheProgram_data()
{
    QTest::addColumn<QStringList>("sources");
    QTest::addColumn<QString>("file");
    QTest::addRow("window") << QStringList{u"ui"_s, u"models/items"_s, u"app/console"_s,
                                           u"models/wording/dates.cpp"_s}
                            << u"console_de.ts"_s;
    QTest::addRow("sentences") << QStringList{u"models/wording/words"_s} << u"wording_de.ts"_s;
}

// Somebody added a text, or changed one, and forgot the translators.
void TestTranslations::theFilesKnowEveryTextOfTheProgram()
{
    QFETCH(QStringList, sources);
    QFETCH(QString, file);
    QTemporaryDir scratch;
    const QString fresh = scratch.filePath(u"fresh.ts"_s);
    QProcess lupdate;
    lupdate.setWorkingDirectory(u"" TENURE_SOURCE_DIR ""_s);
    lupdate.start(u"/usr/lib/qt6/bin/lupdate"_s,
                  sources + QStringList{u"-locations"_s, u"none"_s, u"-ts"_s, fresh});
    QVERIFY2(lupdate.waitForFinished(60'000) && lupdate.exitCode() == 0,
             lupdate.readAllStandardError().constData());
    const QStringList said = keysOf(messagesOf(fresh));
    const QStringList known = keysOf(messagesOf(folder + file));
    QVERIFY(!said.isEmpty());
    QCOMPARE(without(said, known).join(u'\n'), QString());
    QCOMPARE(without(known, said).join(u'\n'), QString());
}

void TestTranslations::theWindowSpeaksGerman()
{
    ConsoleBench bench;
    const app::Language german(u"de"_s);
    bench.open();
    QCOMPARE(bench.page(u"tasks"_s)->about().title, u"Aufgaben"_s);
    QVERIFY(bench.openPage(u"today"_s)->isVisible());
    QTRY_VERIFY(shows(*bench.page(u"today"_s), u"Dringendste Aufgaben"_s) ||
                shows(*bench.page(u"today"_s), u"Wartet auf mich"_s));
    QCOMPARE(wording::dayText({2026, 8, 3}, {2026, 7, 30}), u"Mo. 3. Aug."_s);
}

void TestTranslations::everySentenceAboutAnErrorIsGerman()
{
    QHash<QString, QStringList> english;
    for (const QString &code : wording::knownCodes())
        english.insert(code, partsOf(wording::sentenceFor(code)));
    const app::Language german(u"de"_s);
    for (const QString &code : wording::knownCodes()) {
        const QStringList parts = partsOf(wording::sentenceFor(code));
        for (int i = 0; i < parts.size(); ++i) {
            const QString &before = english.value(code).at(i);
            if (code == u"usage.wrong")
                continue; // tenurectl alone says it, and in English
            const bool hasWords =
                std::ranges::any_of(before, [](QChar letter) { return letter.isLetter(); });
            QVERIFY2(!hasWords || parts.at(i) != before, qPrintable(code + u": "_s + before));
        }
    }
}

void TestTranslations::germanSentencesKeepTheNamesOfTheirArguments()
{
    const QList<Message> messages = messagesOf(folder + u"wording_de.ts"_s);
    QVERIFY(messages.size() > 1'000);
    for (const Message &message : messages)
        QVERIFY2(literalsIn(message.source) == literalsIn(message.translations.join(QString())),
                 qPrintable(message.key()));
}

void TestTranslations::oneAndManyAreToldApart()
{
    const auto leave = [](int n) {
        return QCoreApplication::translate("PlanWords", "%n person(s) leave", nullptr, n);
    };
    const app::Language english(u"en"_s);
    QCOMPARE(leave(1), u"1 person leaves"_s);
    QCOMPARE(leave(20), u"20 people leave"_s);
    const app::Language german(u"de"_s);
    QCOMPARE(leave(1), u"1 Person scheidet aus"_s);
    QCOMPARE(leave(20), u"20 Personen scheiden aus"_s);
}

void TestTranslations::theLanguageThatNobodySpeaksShowsWhatIsNotTranslated()
{
    const app::Language pseudo(u"pseudo"_s);
    const QString said = QCoreApplication::translate("MainWindow", "Open %1");
    QVERIFY(said.startsWith(u'[') && said.endsWith(u']'));
    QVERIFY(said.contains(u"Ópéñ %1"));
    QVERIFY(said.size() > 8);
}

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
