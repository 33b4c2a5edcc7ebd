// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/expression.h"

#include <QJsonObject>
#include <QTest>

using namespace tenure;
using namespace tenure::journey;

namespace {

void row(QStringView from, QStringView to)
{
    QTest::newRow(qPrintable(from.toString())) << from.toString() << to.toString();
}

void twoTexts()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
}

} // namespace

class TestExpressionJuel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void conditionsAreSaidInJuelAndReadBack_data()
    {
        twoTexts();
        row(u"person.title = \"Software Engineer\" and person.workMode = \"remote\"",
            u"${person.title == 'Software Engineer' && person.workMode == 'remote'}");
        row(u"a or b and not(c)", u"${a || b && !c}");
        row(u"(a or b) and not(c and d)", u"${(a || b) && !(c && d)}");
        row(u"not(not(a))", u"${!!a}");
        row(u"not(a) = b", u"${!a == b}");
        row(u"not(a = b)", u"${!(a == b)}");
        row(u"a != null", u"${a != null}");
        row(u"a < 1 or b <= 2 or c > 3 or d >= 4", u"${a < 1 || b <= 2 || c > 3 || d >= 4}");
        row(u"(a < b) = (c < d)", u"${a < b == c < d}");
        row(u"(a = b) = c", u"${(a == b) == c}");
        row(u"a = (b = c)", u"${a == (b == c)}");
        row(u"(a = b) < c", u"${(a == b) < c}");
        row(u"a + b * c - d / 2", u"${a + b * c - d / 2}");
        row(u"(a + b) * (c - (d - e))", u"${(a + b) * (c - (d - e))}");
        row(u"-a * -1.5", u"${-a * -1.5}");
        row(u"-(a + b)", u"${-(a + b)}");
        row(u"if a then 1 else 2", u"${a ? 1 : 2}");
        row(u"if a or b then c = d else if e then f else g", u"${a || b ? c == d : e ? f : g}");
        row(u"if if a then b else c then d else e", u"${(a ? b : c) ? d : e}");
        row(u"(if a then 1 else 2) + 1", u"${(a ? 1 : 2) + 1}");
        row(u"true", u"${true}");
        row(u"null", u"${null}");
        row(u"\"it's a \\\\ \\\"quote\\\"\"", u"${'it\\'s a \\\\ \"quote\"'}");
        row(u"\"}\"", u"${'}'}");
        row(u"100000000000000000000", u"${100000000000000000000.0}");
        row(u"item.empty.div.name", u"${item['empty']['div'].name}");
        row(u"gr\u00f6\u00dfe = \"\u00e4\"", u"${gr\u00f6\u00dfe == '\u00e4'}");
        row(u"a in [1..5]", u"${((a >= 1) && (a <= 5))}");
        row(u"a.b in (x..y + 1]", u"${((a.b > x) && (a.b <= y + 1))}");
        row(u"a in [1..5)", u"${((a >= 1) && (a < 5))}");
        row(u"a in [\"x\", \"y\"]", u"${((a == 'x') || (a == 'y'))}");
        row(u"a in [-1]", u"${((a == -1))}");
        row(u"not(a in [1, 2]) and a in [1..5]",
            u"${!((a == 1) || (a == 2)) && ((a >= 1) && (a <= 5))}");
        row(u"a = 1 or a = 2", u"${a == 1 || a == 2}");
        row(u"b and (a = 1 or a = 2)", u"${b && (a == 1 || a == 2)}");
        row(u"a in [1, 2] or a = 3", u"${((a == 1) || (a == 2)) || a == 3}");
        row(u"a >= 1 and a <= 5", u"${a >= 1 && a <= 5}");
        row(u"(a in [1, null]) = true", u"${((a == 1) || (a == null)) == true}");
    }

    void conditionsAreSaidInJuelAndReadBack()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        const Expression expression = *Expression::parse(from);
        const Result<QString> juel = expression.toJuel();
        QVERIFY2(juel, juel ? "" : qPrintable(juel.error().args.value(u"construct").toString()));
        QCOMPARE(*juel, to);
        const Result<Expression> back = Expression::fromJuel(*juel);
        QVERIFY2(back, back ? "" : qPrintable(back.error().code));
        QCOMPARE(back->toFeel(), expression.toFeel());
        QCOMPARE(*back, expression);
    }

    void whatJuelCannotSayIsNamed_data()
    {
        twoTexts();
        row(u"lower case(a) = \"x\"", u"lower case()");
        row(u"b and has(a)", u"has()");
        row(u"a < date(\"2026-01-02\")", u"date()");
        row(u"a < date and time(\"2026-01-02T08:00:00Z\")", u"instant()");
        row(u"a < duration(\"P1D\")", u"duration()");
        row(u"[1, 2] = a", u"[...]");
        row(u"a in []", u"in");
        row(u"a in b", u"in");
        row(u"a in [b]", u"in");
        row(u"a + 1 in [1..2]", u"in");
        row(u"a + 1 in [1, 2]", u"in");
        row(u"a in [[1]]", u"[...]");
        row(u"\"a\" + b", u"+");
        row(u"\"x\".name", u".name");
        row(u"\"two\\nlines\"", u"\\n");
        row(u"a = \"tab\\t\"", u"\\t");
        row(u"empty = 1", u"empty");
        row(u"a and mod.b", u"mod");
    }

    void whatJuelCannotSayIsNamed()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        const Result<QString> juel = Expression::parse(from)->toJuel();
        QVERIFY(!juel);
        QCOMPARE(juel.error().code, QStringLiteral("expression.no_juel"));
        QCOMPARE(juel.error().args.value(u"construct").toString(), to);
    }

    void foreignBodiesWithinTheSubsetAreRead_data()
    {
        twoTexts();
        row(u"#{a eq 'x' and not b}", u"a = \"x\" and not(b)");
        row(u" ${ a==\"it's\" } ", u"a = \"it's\"");
        row(u"${a ne 1 or b lt 2 or c le 3 or d gt 4 or e ge 5}",
            u"a != 1 or b < 2 or c <= 3 or d > 4 or e >= 5");
        row(u"${a div 2 == 1.5e1}", u"a / 2 = 15");
        row(u"${a == 1E-2}", u"a = 0.01");
        row(u"${person['title'] == 'x'}", u"person.title = \"x\"");
        row(u"${person[\"a\"].b['c']}", u"person.a.b.c");
        row(u"${a == b == c}", u"(a = b) = c");
        row(u"${a < b < c}", u"(a < b) < c");
        row(u"${a == b < c}", u"a = (b < c)");
        row(u"${!a.b}", u"not(a.b)");
        row(u"${- - 5}", u"5");
        row(u"${a ? b : c ? d : e}", u"if a then b else if c then d else e");
        row(u"${(a) == ((1))}", u"a = 1");
        row(u"${((approved))}", u"approved");
        row(u"${(a == 1) || (b == 2)}", u"a = 1 or b = 2");
        row(u"${((a == 1) || (b == 2))}", u"a = 1 or b = 2");
        row(u"${((a == 1) || (a != 2))}", u"a = 1 or a != 2");
        row(u"${((a == 1) && (a == 2))}", u"a = 1 and a = 2");
        row(u"${((a >= 1) && (b <= 2))}", u"a >= 1 and b <= 2");
        row(u"${((a <= 1) && (a >= 2))}", u"a <= 1 and a >= 2");
        row(u"${((a == b) || (a == c))}", u"a = b or a = c");
        row(u"${((1 == a) || (2 == a))}", u"1 = a or 2 = a");
        row(u"${((1 == 1))}", u"1 = 1");
        row(u"${((a == 1) || (a == 2) || b)}", u"a = 1 or a = 2 or b");
        row(u"${(a == 1 || a == 2)}", u"a = 1 or a = 2");
    }

    void foreignBodiesWithinTheSubsetAreRead()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        const Result<Expression> read = Expression::fromJuel(from);
        QVERIFY2(read, read ? "" : qPrintable(read.error().code));
        QCOMPARE(read->toFeel(), to);
    }

    void foreignBodiesOutsideOfItAreRefused_data()
    {
        twoTexts();
        row(u"", u"juel_unread");
        row(u"approved", u"juel_unread");
        row(u"${a", u"juel_unread");
        row(u"${a} and ${b}", u"bad_character");
        row(u"Hello ${a}", u"juel_unread");
        row(u"${}", u"empty");
        row(u"${ }", u"empty");
        row(u"${empty list}", u"juel_unread");
        row(u"${execution.getVariable('x')}", u"juel_unread");
        row(u"${now()}", u"juel_unread");
        row(u"${fn:length(a)}", u"leftover");
        row(u"${a % 2}", u"leftover");
        row(u"${a mod 2}", u"leftover");
        row(u"${a[0]}", u"juel_unread");
        row(u"${a['b c']}", u"juel_unread");
        row(u"${a['b'}", u"unfinished");
        row(u"${(a).b}", u"leftover");
        row(u"${'a'.length}", u"leftover");
        row(u"${if == 1}", u"juel_unread");
        row(u"${a.then && between}", u"juel_unread");
        row(u"${a instanceof b}", u"leftover");
        row(u"${a = 1}", u"leftover");
        row(u"${a ? b}", u"unfinished");
        row(u"${'a\\n'}", u"bad_escape");
        row(u"${'a}", u"unterminated_text");
        row(u"${a &&}", u"unfinished");
        row(u"${a && && b}", u"juel_unread");
        row(u"${1e999}", u"number_too_large");
    }

    void foreignBodiesOutsideOfItAreRefused()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        const Result<Expression> read = Expression::fromJuel(from);
        QVERIFY2(!read, read ? qPrintable(read->toFeel()) : "");
        QCOMPARE(read.error().code, QStringLiteral("expression.") + to);
    }

    void placesCountFromTheStartOfTheBody()
    {
        const QJsonObject args = Expression::fromJuel(u"  ${a == empty b}").error().args;
        QCOMPARE(args.value(u"position").toInt(), 9);
        QCOMPARE(args.value(u"found").toString(), QStringLiteral("empty"));
    }

    void bodiesBeyondTheLimitAreRefused()
    {
        const QString longPath(200, u'p');
        const QString list = QStringLiteral(" in [") + QStringLiteral("1, ").repeated(30) + u']';
        const QString manyTimes =
            longPath + QString(list).replace(QStringLiteral(", ]"), QStringLiteral("]"));
        QCOMPARE(Expression::parse(manyTimes)->toJuel().error().code,
                 QStringLiteral("expression.too_long"));
        const QString tooLong = QStringLiteral("${") + QString(4096, u'a') + u'}';
        QCOMPARE(Expression::fromJuel(tooLong).error().code, QStringLiteral("expression.too_long"));
        const QString longInFeel = QStringLiteral("${") + QString(1025, u'a') + u'}';
        QCOMPARE(Expression::fromJuel(longInFeel).error().code,
                 QStringLiteral("expression.too_long"));
    }
};

QTEST_APPLESS_MAIN(TestExpressionJuel)
#include "tst_expressionjuel.moc"
