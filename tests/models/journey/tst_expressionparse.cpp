// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/expression.h"

#include <QJsonObject>
#include <QTest>

using namespace tenure;
using namespace tenure::journey;

class TestExpressionParse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canonicalFormIsPrintedAndReadsBack_data()
    {
        QTest::addColumn<QString>("feel");
        QTest::addColumn<QString>("canonical");
        const auto row = [](QStringView feel, QStringView canonical) {
            QTest::newRow(qPrintable(feel.toString())) << feel.toString() << canonical.toString();
        };
        const auto same = [&](QStringView feel) { row(feel, feel); };
        same(u"person.title = \"Software Engineer\" and person.workMode = \"remote\"");
        same(u"true");
        same(u"false");
        same(u"null");
        same(u"12");
        same(u"-12.5");
        row(u"007", u"7");
        row(u"1.50", u"1.5");
        row(u"- 5", u"-5");
        row(u"--5", u"5");
        row(u"-0", u"0");
        row(u"--x", u"--x");
        row(u"-(x)", u"-x");
        row(u"-(x + 1)", u"-(x + 1)");
        same(u"\"\"");
        same(u"\"a \\\"quoted\\\" text\"");
        row(u"\"it\\'s\"", u"\"it's\"");
        row(u"\"\\u00e4\\U01F600\"", u"\"\u00e4\U0001F600\"");
        same(u"\"tab\\tline\\nreturn\\rback\\\\\"");
        row(u"\"a\nb\"", u"\"a\\nb\"");
        same(u"date(\"2026-01-02\")");
        row(u"date ( \"2026-01-02\" )", u"date(\"2026-01-02\")");
        row(u"date and time(\"2026-01-02T09:00:00+02:00\")",
            u"date and time(\"2026-01-02T07:00:00.000Z\")");
        row(u"duration(\"PT36H\")", u"duration(\"P1DT12H\")");
        row(u"duration(\"-PT0.5S\")", u"duration(\"-PT0.500S\")");
        same(u"date(person.start)");
        same(u"[]");
        row(u"[ 1,2 , \"a\" ]", u"[1, 2, \"a\"]");
        same(u"[[1], [x]]");
        same(u"person");
        row(u"person . manager . mail", u"person.manager.mail");
        row(u"(person).title", u"person.title");
        same(u"person.in");
        same(u"task.not.null");
        same(u"gr\u00f6\u00dfe.\u540d\u524d");
        same(u"first(items).name.short");
        row(u"((first(items)).name).short", u"first(items).name.short");
        row(u"1.name", u"(1).name");
        same(u"\"a\".name");
        row(u"a=b", u"a = b");
        same(u"a != b");
        same(u"a < b");
        same(u"a <= b");
        same(u"a > b");
        same(u"a >= b");
        row(u"(a = b) = c", u"(a = b) = c");
        row(u"a = (b < c)", u"a = (b < c)");
        row(u"(a and b) and c", u"a and b and c");
        row(u"a and (b and c)", u"a and b and c");
        row(u"(a or b) and c", u"(a or b) and c");
        row(u"a or (b and c)", u"a or b and c");
        row(u"(a) or ((b))", u"a or b");
        row(u"not( a )", u"not(a)");
        row(u"not(a) = b", u"not(a) = b");
        same(u"not(a and b)");
        same(u"a - b - c");
        same(u"a - (b - c)");
        row(u"(a - b) - c", u"a - b - c");
        same(u"a + b * c");
        same(u"(a + b) * c");
        same(u"a / (b * c)");
        row(u"(a / b) * c", u"a / b * c");
        row(u"a- -b", u"a - -b");
        same(u"a * -1");
        row(u"a+b<c*d", u"a + b < c * d");
        same(u"x in [1..5]");
        same(u"x in (1..5)");
        same(u"x in (1..5]");
        same(u"x in [1..5)");
        row(u"x in[1..5]", u"x in [1..5]");
        row(u"x in [ a + 1 .. b ]", u"x in [a + 1..b]");
        row(u"x between 1 and 5", u"x in [1..5]");
        row(u"x between 1 and 5 and y", u"x in [1..5] and y");
        row(u"x + 1 between a * 2 and b", u"x + 1 in [a * 2..b]");
        same(u"x in [1, 2, 3]");
        row(u"x in (1, 2, 3)", u"x in [1, 2, 3]");
        row(u"x in (list)", u"x in list");
        same(u"x in list");
        row(u"x in ((list))", u"x in list");
        row(u"x in (y in [1, 2], z)", u"x in [y in [1, 2], z]");
        same(u"x in [y in [1..2]]");
        same(u"x in (a + b) * c");
        same(u"if a then b else c");
        same(u"if a then b else if c then d else e");
        same(u"if if a then b else c then d else e");
        row(u"(if a then b else c) + 1", u"(if a then b else c) + 1");
        same(u"[if a then b else c]");
        same(u"lower case(x)");
        row(u"lower   case ( x )", u"lower case(x)");
        row(u"lower\ncase(x)", u"lower case(x)");
        same(u"a and list contains(b, c)");
        same(u"string join(split(x, \",\"), \"-\")");
        same(u"days between(a, b) > 3");
        same(u"date = date(date)");
        same(u"has(person.manager)");
        row(u"\u00a0a\t=\r\nb ", u"a = b");
    }

    void canonicalFormIsPrintedAndReadsBack()
    {
        QFETCH(QString, feel);
        QFETCH(QString, canonical);
        const Result<Expression> read = Expression::parse(feel);
        QVERIFY2(read, read ? "" : qPrintable(read.error().code));
        QCOMPARE(read->toFeel(), canonical);
        QCOMPARE(*Expression::parse(canonical), *read);
    }

    void problemsNameTheirPlace_data()
    {
        QTest::addColumn<QString>("feel");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("position");
        QTest::addColumn<int>("length");
        const auto row = [](QStringView feel, const char *code, int position, int length) {
            QTest::newRow(qPrintable(feel.toString()))
                << feel.toString() << QStringLiteral("expression.") + QLatin1StringView(code)
                << position << length;
        };
        row(u"", "empty", 0, 0);
        row(u"  \n ", "empty", 0, 4);
        row(u"a =", "unfinished", 3, 0);
        row(u"(a", "unfinished", 2, 0);
        row(u"[1, 2", "unfinished", 5, 0);
        row(u"if a then b", "unfinished", 11, 0);
        row(u"lower case(", "unfinished", 11, 0);
        row(u"x between 1", "unfinished", 11, 0);
        row(u"not", "unfinished", 3, 0);
        row(u"person.", "unfinished", 7, 0);
        row(u"a = = b", "value_expected", 4, 1);
        row(u"* 3", "value_expected", 0, 1);
        row(u"a and or b", "value_expected", 6, 2);
        row(u"[1,,2]", "value_expected", 3, 1);
        row(u"[1,]", "value_expected", 3, 1);
        row(u"()", "value_expected", 1, 1);
        row(u"if then 1 else 2", "value_expected", 3, 4);
        row(u"1 + if a then b else c", "value_expected", 4, 2);
        row(u"a.5", "name_expected", 2, 1);
        row(u"person.\"title\"", "name_expected", 7, 7);
        row(u"a b", "leftover", 2, 1);
        row(u"a)", "leftover", 1, 1);
        row(u"1 2", "leftover", 2, 1);
        row(u"x not in [1]", "leftover", 2, 3);
        row(u"[1..2]", "symbol_expected", 2, 2);
        row(u"(a]", "symbol_expected", 2, 1);
        row(u"not a", "symbol_expected", 4, 1);
        row(u"if a else b", "symbol_expected", 5, 4);
        row(u"x between 1 or 2", "symbol_expected", 12, 2);
        row(u"x in [1..2", "unfinished", 10, 0);
        row(u"x in [1..2, 3]", "symbol_expected", 10, 1);
        row(u"1 < x < 3", "chained_comparison", 6, 1);
        row(u"a = b in [c]", "chained_comparison", 6, 2);
        row(u"x in [1..2] = true", "chained_comparison", 12, 1);
        row(u"a == b", "foreign_operator", 2, 2);
        row(u"a && b", "foreign_operator", 2, 2);
        row(u"a || b", "foreign_operator", 2, 2);
        row(u"a <> b", "foreign_operator", 2, 2);
        row(u"!a", "foreign_operator", 0, 1);
        row(u"a = 'b'", "wrong_quotes", 4, 1);
        row(u"a = \u201cb\u201d", "wrong_quotes", 4, 1);
        row(u"a = \u00abb\u00bb", "wrong_quotes", 4, 1);
        row(u"\"abc", "unterminated_text", 0, 4);
        row(u"x = \"abc\\\"", "unterminated_text", 4, 6);
        row(u"\"abc\\", "bad_escape", 4, 1);
        row(u"\"a\\q\"", "bad_escape", 2, 2);
        row(u"\"\\u12\"", "bad_escape", 1, 2);
        row(u"\"\\u0000\"", "bad_escape", 1, 6);
        row(u"\"\\ud83d\"", "bad_escape", 1, 6);
        row(u"\"\\Uffffff\"", "bad_escape", 1, 8);
        row(u"\"\\uffff\"", "bad_escape", 1, 6);
        row(u"a ; b", "bad_character", 2, 1);
        row(u"a \u2212 b", "bad_character", 2, 1);
        row(u"a\u200b = b", "bad_character", 1, 1);
        row(u"\U0001F600", "bad_character", 0, 2);
        row(u"$x", "bad_character", 0, 1);
        row(u"\"\u0001\"", "bad_character", 1, 1);
        row(u"a ? b", "leftover", 2, 1);
        row(u"a % b", "leftover", 2, 1);
        row(u"lower cas(x)", "unknown_function", 0, 9);
        row(u"today()", "unknown_function", 0, 5);
        row(u"a and now()", "unknown_function", 6, 3);
        row(u"person.title(x)", "leftover", 12, 1);
        row(u"lower case()", "argument_count", 0, 12);
        row(u"lower case(a, b)", "argument_count", 0, 16);
        row(u"1 + substring(a)", "argument_count", 4, 12);
        row(u"date(\"2026-02-30\")", "bad_date", 0, 18);
        row(u"date(\"2.1.2026\")", "bad_date", 0, 16);
        row(u"date and time(\"2026-01-02T09:00:00\")", "bad_date", 0, 36);
        row(u"duration(\"P1M\")", "bad_date", 0, 15);
        row(u"duration(\"P\")", "bad_date", 0, 13);
        row(u"duration(\"P1DT\")", "bad_date", 0, 16);
        row(u"duration(\"PT1S1M\")", "bad_date", 0, 18);
        row(u"duration(\"P9999999999D\")", "bad_date", 0, 24);
    }

    void problemsNameTheirPlace()
    {
        QFETCH(QString, feel);
        QFETCH(QString, code);
        QFETCH(int, position);
        QFETCH(int, length);
        const Result<Expression> read = Expression::parse(feel);
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
        QCOMPARE(read.error().args.value(u"position").toInt(), position);
        QCOMPARE(read.error().args.value(u"length").toInt(), length);
        QCOMPARE(read.error().args.value(u"character").toInt(), position + 1);
    }

    void problemsSayWhatWasExpectedAfterWhat()
    {
        const QJsonObject end = Expression::parse(u"a =").error().args;
        QCOMPARE(end.value(u"expected").toString(), QStringLiteral("value"));
        QCOMPARE(end.value(u"after").toString(), QStringLiteral("="));
        const QJsonObject middle = Expression::parse(u"if a else b").error().args;
        QCOMPARE(middle.value(u"expected").toString(), QStringLiteral("then"));
        QCOMPARE(middle.value(u"found").toString(), QStringLiteral("else"));
        const QJsonObject foreign = Expression::parse(u"a && b").error().args;
        QCOMPARE(foreign.value(u"expected").toString(), QStringLiteral("and"));
        const QJsonObject function = Expression::parse(u"lowercase(a)").error().args;
        QCOMPARE(function.value(u"suggestion").toString(), QStringLiteral("lower case"));
        const QJsonObject count = Expression::parse(u"replace(a)").error().args;
        QCOMPARE(count.value(u"least").toInt(), 3);
        QCOMPARE(count.value(u"given").toInt(), 1);
    }

    void longFindsAreQuotedShort()
    {
        const QString found = Expression::parse(QStringLiteral("a ") + QString(300, u'b'))
                                  .error()
                                  .args.value(u"found")
                                  .toString();
        QCOMPARE(found.size(), 40);
        QVERIFY(found.endsWith(u'\u2026'));
    }

    void textBeyondTheLimitIsRefused()
    {
        QVERIFY(Expression::parse(QString(1024, u'x')));
        QCOMPARE(Expression::parse(QString(1025, u'x')).error().code,
                 QStringLiteral("expression.too_long"));
        // Short as written, but not in the canonical form that is stored and read again.
        QString sum = QStringLiteral("[1");
        while (sum.size() < 1000)
            sum += QStringLiteral(",1");
        QCOMPARE(Expression::parse(sum + u']').error().code, QStringLiteral("expression.too_long"));
    }

    void operationsDeeperThanTheLimitAreRefused_data()
    {
        QTest::addColumn<QString>("opening");
        QTest::addColumn<QString>("closing");
        QTest::addColumn<int>("allowed");
        QTest::newRow("not") << QStringLiteral("not(") << QStringLiteral(")") << 31;
        QTest::newRow("list") << QStringLiteral("[") << QStringLiteral("]") << 31;
        QTest::newRow("minus") << QStringLiteral("-") << QString() << 31;
        QTest::newRow("function") << QStringLiteral("trim(") << QStringLiteral(")") << 31;
        QTest::newRow("if") << QStringLiteral("if a then b else ") << QString() << 31;
        QTest::newRow("sum") << QString() << QStringLiteral("+x") << 31;
    }

    void operationsDeeperThanTheLimitAreRefused()
    {
        QFETCH(QString, opening);
        QFETCH(QString, closing);
        QFETCH(int, allowed);
        const auto nested = [&](int times) {
            return opening.repeated(times) + u'x' + closing.repeated(times);
        };
        QVERIFY(Expression::parse(nested(allowed)));
        for (int times = allowed + 1; nested(times).size() <= Expression::maxLength; times += 41)
            QCOMPARE(Expression::parse(nested(times)).error().code,
                     QStringLiteral("expression.too_deep"));
    }

    void chainsOfAndAreNotDeep()
    {
        const QString chain = QStringLiteral("a and ").repeated(150) + u'a';
        QVERIFY(Expression::parse(chain));
        const QString parentheses = QString(20, u'(') + u'x' + QString(20, u')');
        QCOMPARE(Expression::parse(parentheses)->toFeel(), QStringLiteral("x"));
    }

    void hostileTextIsRefusedNotFeared_data()
    {
        QTest::addColumn<QString>("feel");
        for (const QChar c : QStringLiteral("([-.,\"'\\=<>!&|?:%{}$#@;~^`")) {
            QTest::addRow("1024 times %s", qPrintable(QString(c))) << QString(1024, c);
            QTest::addRow("a, then 1000 times %s", qPrintable(QString(c)))
                << u'a' + QString(1000, c);
        }
        QTest::newRow("not in not") << QStringLiteral("not(").repeated(256);
        QTest::newRow("in in in") << QStringLiteral("x in (").repeated(170);
        QTest::newRow("if if if") << QStringLiteral("if ").repeated(341);
        QTest::newRow("numbers with dots") << QStringLiteral("1..").repeated(341);
        QTest::newRow("half a pair") << QString(QChar(0xD83D));
        QTest::newRow("half a pair in a text") << u'"' + QString(QChar(0xDE00)) + u'"';
        QTest::newRow("null character") << QString(QChar(0)) + u'a';
        QTest::newRow("byte order mark") << QString(QChar(0xFEFF)) + u'a';
        QTest::newRow("right to left override") << QStringLiteral("a\u202e = b");
        QTest::newRow("noncharacter") << u'"' + QString(QChar(0xFFFE)) + u'"';
        QTest::newRow("line separator in a name") << QStringLiteral("a\u0085b");
        QTest::newRow("huge number") << QString(1000, u'9');
        QTest::newRow("full-width digits") << QStringLiteral("\uff11 = 1");
        QTest::newRow("combining mark first") << QStringLiteral("\u0301a");
    }

    void hostileTextIsRefusedNotFeared()
    {
        QFETCH(QString, feel);
        QVERIFY(!Expression::parse(feel));
        QVERIFY(!Expression::fromJuel(feel));
        QVERIFY(!Expression::fromJuel(QStringLiteral("${") + feel + u'}'));
    }

    void pathsAreNamedOnceInOrder()
    {
        const QString feel = QStringLiteral(
            "person.title = kit.name or has(person.title) or first(items).x in [event]");
        const QStringList paths{QStringLiteral("event"), QStringLiteral("items"),
                                QStringLiteral("kit.name"), QStringLiteral("person.title")};
        QCOMPARE(Expression::parse(feel)->paths(), paths);
    }

    void equalMeansSameMeaning()
    {
        QCOMPARE(*Expression::parse(u"a=(b)"), *Expression::parse(u" a = b"));
        QVERIFY(!(*Expression::parse(u"a < b") == *Expression::parse(u"b > a")));
        QVERIFY(!(*Expression::parse(u"x in [1..2]") == *Expression::parse(u"x in [1..2)")));
        QVERIFY(!(*Expression::parse(u"floor(x)") == *Expression::parse(u"ceiling(x)")));
        QCOMPARE(Expression(), *Expression::parse(u"null"));
    }
};

QTEST_APPLESS_MAIN(TestExpressionParse)
#include "tst_expressionparse.moc"
