// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/encoding.h"
#include "people/foreign.h"
#include "people/textplace.h"
#include "people/utf8.h"

#include <QTest>

using namespace tenure;
using namespace tenure::people;

namespace {

/// The text, or code and place of the error.
QString decoded(const QByteArray &bytes, Encoding wanted)
{
    const Result<Decoded> result = decode(bytes, wanted);
    if (result)
        return result->text;
    const QJsonObject args = result.error().args;
    return QStringLiteral("%1 %2:%3")
        .arg(result.error().code)
        .arg(args.value(u"line").toInt())
        .arg(args.value(u"column").toInt());
}

QByteArray utf16(QStringView text, bool little, bool mark)
{
    QByteArray bytes;
    const auto add = [&](char16_t unit) {
        const char low = char(unit & 0xFF);
        const char high = char(unit >> 8);
        bytes += little ? low : high;
        bytes += little ? high : low;
    };
    if (mark)
        add(0xFEFF);
    for (const QChar c : text)
        add(c.unicode());
    return bytes;
}

const QString zoe = QStringLiteral("Zo\u00eb,M\u00fcller\n\U0001F600");

} // namespace

class TestEncoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameTextComesOutOfEveryEncoding()
    {
        QCOMPARE(decoded(zoe.toUtf8(), Encoding::Auto), zoe);
        QCOMPARE(decoded(zoe.toUtf8(), Encoding::Utf8), zoe);
        QCOMPARE(decoded("\xEF\xBB\xBF" + zoe.toUtf8(), Encoding::Auto), zoe);
        QCOMPARE(decoded("\xEF\xBB\xBF" + zoe.toUtf8(), Encoding::Utf8), zoe);
        for (const bool little : {true, false}) {
            QCOMPARE(decoded(utf16(zoe, little, true), Encoding::Auto), zoe);
            QCOMPARE(decoded(utf16(zoe, little, true), Encoding::Utf16), zoe);
        }
        const QString latin = QStringLiteral("Zo\u00eb,M\u00fcller");
        QCOMPARE(decoded(latin.toLatin1(), Encoding::Latin1), latin);
        QCOMPARE(decoded(latin.toLatin1(), Encoding::Windows1252), latin);
        QCOMPARE(decoded("\x80 \x8A\x9F", Encoding::Windows1252),
                 QStringLiteral("\u20ac \u0160\u0178"));
    }

    void plainLettersAreReadUnderEveryName()
    {
        for (const Encoding encoding :
             {Encoding::Auto, Encoding::Utf8, Encoding::Latin1, Encoding::Windows1252})
            QCOMPARE(decoded("a,b\n1,2\n", encoding), QStringLiteral("a,b\n1,2\n"));
        QCOMPARE(decoded("", Encoding::Auto), QString());
    }

    void whatDoesNotFitIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Encoding>("wanted");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QByteArray &bytes, Encoding wanted,
                            const char *expected) {
            QTest::newRow(name) << bytes << wanted << QString::fromLatin1(expected);
        };
        const QByteArray latin = QStringLiteral("ab\nZo\u00eb,M").toLatin1();
        row("latin letters", latin, Encoding::Auto, "feed.encoding_invalid 2:3");
        row("latin letters in a UTF-8 feed", latin, Encoding::Utf8, "feed.encoding_invalid 2:3");
        row("latin letter at the very end", "a\xEB", Encoding::Auto, "feed.cut_off 1:2");
        row("lone continuation byte", "a\n\x80z", Encoding::Auto, "feed.encoding_invalid 2:1");
        row("overlong slash", "\xC0\xAF", Encoding::Auto, "feed.encoding_invalid 1:1");
        row("overlong in three bytes", "\xE0\x80\xAFx", Encoding::Auto,
            "feed.encoding_invalid 1:1");
        row("surrogate in UTF-8", "\xED\xA0\x80x", Encoding::Auto, "feed.encoding_invalid 1:1");
        row("beyond Unicode", "\xF4\x90\x80\x80", Encoding::Auto, "feed.encoding_invalid 1:1");
        row("five bytes", "\xF8\x88\x80\x80\x80", Encoding::Auto, "feed.encoding_invalid 1:1");
        row("half a character", "ab\xE4\xB8", Encoding::Auto, "feed.cut_off 1:3");
        row("half an emoji", "a\r\nb\xF0\x9F\x98", Encoding::Auto, "feed.cut_off 2:2");
        row("zero byte", QByteArray("a,b\nc,\0d", 8), Encoding::Auto, "feed.nul 2:3");
        row("zero byte in latin", QByteArray("ab\0", 3), Encoding::Latin1, "feed.nul 1:3");
        row("unmarked UTF-16, little", utf16(u"a,b", true, false), Encoding::Auto,
            "feed.encoding_unmarked 1:1");
        row("unmarked UTF-16, big", utf16(u"a,b", false, false), Encoding::Utf8,
            "feed.encoding_unmarked 1:1");
        row("unmarked in a UTF-16 feed", utf16(u"a,b", true, false), Encoding::Utf16,
            "feed.encoding_unmarked 1:1");
        row("UTF-8 in a UTF-16 feed", "a,b", Encoding::Utf16, "feed.encoding_unmarked 1:1");
        row("half a unit", utf16(u"a\nb", true, true).chopped(1), Encoding::Auto,
            "feed.cut_off 2:1");
        row("zero in UTF-16", utf16(QStringView(u"a\0b", 3), true, true), Encoding::Auto,
            "feed.nul 1:2");
        row("UTF-16 in a UTF-8 feed", utf16(u"a", true, true), Encoding::Utf8,
            "feed.encoding_differs 1:1");
        row("UTF-16 in a latin feed", utf16(u"a", true, true), Encoding::Latin1,
            "feed.encoding_differs 1:1");
        row("UTF-8 in a latin feed", zoe.toUtf8(), Encoding::Latin1, "feed.encoding_differs 1:1");
        row("marked UTF-8 in a windows feed",
            "\xEF\xBB\xBF"
            "ab",
            Encoding::Windows1252, "feed.encoding_differs 1:1");
        row("unassigned in windows", "a\nb\x81", Encoding::Windows1252,
            "feed.encoding_invalid 2:2");
        row("control in latin", "a\nb\x80", Encoding::Latin1, "feed.encoding_invalid 2:2");
    }

    void whatDoesNotFitIsRefusedWithItsPlace()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Encoding, wanted);
        QTEST(decoded(bytes, wanted), "expected");
    }

    void loneSurrogatesAreRefused_data()
    {
        QTest::addColumn<QList<ushort>>("units");
        QTest::addColumn<int>("column");
        QTest::newRow("high before a letter") << QList<ushort>{u'a', 0xD83D, u'b'} << 2;
        QTest::newRow("high at the end") << QList<ushort>{u'a', u'b', 0xD83D} << 3;
        QTest::newRow("low alone") << QList<ushort>{0xDE00, u'a'} << 1;
        QTest::newRow("after a good pair") << QList<ushort>{0xD83D, 0xDE00, 0xDE00} << 3;
    }

    void loneSurrogatesAreRefused()
    {
        QFETCH(QList<ushort>, units);
        QFETCH(int, column);
        QString text;
        for (const ushort unit : units)
            text += QChar(unit);
        QCOMPARE(decoded(utf16(text, false, true), Encoding::Auto),
                 QStringLiteral("feed.encoding_invalid 1:%1").arg(column));
    }

    // Checked against Qt's own validator over every sequence of two bytes, and every start of
    // longer ones.
    void validityAgreesWithQtOverAllShortSequences()
    {
        for (int first = 0; first < 256; ++first) {
            for (int second = 0; second < 256; ++second) {
                for (const char *const rest : {"", "\x80", "\x80\x80", "\xBF\xBF", "a"}) {
                    const QByteArray bytes = QByteArray(1, char(first)) + char(second) + rest;
                    const Utf8Check check = checkUtf8(bytes);
                    QCOMPARE(check.validBytes == bytes.size(), bytes.isValidUtf8());
                    QVERIFY(bytes.first(check.validBytes).isValidUtf8());
                }
            }
        }
    }

    void encodingNamesAreThoseOfTheMapping()
    {
        for (const Encoding encoding : {Encoding::Auto, Encoding::Utf8, Encoding::Utf16,
                                        Encoding::Latin1, Encoding::Windows1252})
            QCOMPARE(encodingFromName(encodingName(encoding)), encoding);
        QCOMPARE(encodingFromName(u"ebcdic"), std::nullopt);
    }

    void placesCountAllKindsOfLineEnds()
    {
        const QString text = QStringLiteral("ab\r\nc\rd\ne");
        QCOMPARE(placeAt(text, 0), (Place{1, 1}));
        QCOMPARE(placeAt(text, 2), (Place{1, 3}));
        QCOMPARE(placeAt(text, 4), (Place{2, 1}));
        QCOMPARE(placeAt(text, 6), (Place{3, 1}));
        QCOMPARE(placeAt(text, 8), (Place{4, 1}));
        QCOMPARE(placeAt(text, 9), (Place{4, 2}));
    }

    void csvThatLooksOddIsStillCsv_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("bracketed header") << QByteArray("[No],[Name]\n1,a\n");
        QTest::newRow("braced header") << QByteArray("{No},{Name}\n1,a\n");
        QTest::newRow("starts with P") << QByteArray("PK,Name\n");
        QTest::newRow("quoted header") << QByteArray("\"No\",\"Name\"\n");
        QTest::newRow("named like HTTP") << QByteArray("HTTPS,Name\n");
    }

    void csvThatLooksOddIsStillCsv()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(checkLooksLikeCsv(bytes));
    }

    void emptyMeansNothingButBlanks()
    {
        QCOMPARE(checkLooksLikeCsv(QByteArray(5000, ' ')).error().code,
                 QStringLiteral("feed.empty"));
        QVERIFY(checkLooksLikeCsv(QByteArray(5000, ' ') + "a,b"));
    }
};

QTEST_APPLESS_MAIN(TestEncoding)
#include "tst_encoding.moc"
