// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/expressioncheck.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace tenure;
using namespace tenure::journey;
using Type = Value::Type;

namespace {

Schema sampleNames()
{
    const Schema text = Schema::of(Type::Text);
    const Schema item =
        Schema::record({{QStringLiteral("name"), text},
                        {QStringLiteral("cost"), Schema::of(Type::Number)},
                        {QStringLiteral("kind"),
                         Schema::oneOf({QStringLiteral("account"), QStringLiteral("laptop")})}});
    Schema names;
    names.add(QStringLiteral("person.title"), text)
        .add(QStringLiteral("person.workMode"),
             Schema::oneOf(
                 {QStringLiteral("remote"), QStringLiteral("office"), QStringLiteral("hybrid")}))
        .add(QStringLiteral("person.level"), Schema::of(Type::Number))
        .add(QStringLiteral("person.isManager"), Schema::of(Type::Boolean))
        .add(QStringLiteral("person.start"), Schema::of(Type::Date))
        .add(QStringLiteral("person.manager.mail"), text)
        .add(QStringLiteral("event.at"), Schema::of(Type::Instant))
        .add(QStringLiteral("event.payload"), Schema())
        .add(QStringLiteral("kit.items"), Schema::listOf(item));
    return names;
}

void row(const char16_t *feel, const char *expected, int position = 0)
{
    const QString text = QStringView(feel).toString();
    QTest::newRow(qPrintable(text)) << text << QString(QLatin1StringView(expected)) << position;
}

} // namespace

class TestExpressionCheck : public QObject
{
    Q_OBJECT

    const Schema m_names = sampleNames();

    Checked checked(QStringView feel) const { return check(*Expression::parse(feel), m_names); }

    static void columns()
    {
        QTest::addColumn<QString>("feel");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<int>("position");
    }

private Q_SLOTS:
    void typesAreInferred_data()
    {
        columns();
        row(u"person.title = \"Software Engineer\" and person.workMode = \"remote\"", "boolean");
        row(u"person.title", "text");
        row(u"person.start", "date");
        row(u"person", "record");
        row(u"null", "null");
        row(u"event.payload", "null");
        row(u"event.payload.deeper.still", "null");
        row(u"event.payload = 5 or event.payload = \"x\"", "boolean");
        row(u"[1, 2]", "list");
        row(u"first([1, 2])", "number");
        row(u"first([1, \"a\"])", "null");
        row(u"first(kit.items)", "record");
        row(u"first(kit.items).name", "text");
        row(u"kit.items.name", "list");
        row(u"first(kit.items.cost)", "number");
        row(u"last(distinct values(kit.items.cost))", "number");
        row(u"max(kit.items.cost)", "number");
        row(u"max(1, 2)", "number");
        row(u"min(person.start, date(\"2026-01-01\"))", "date");
        row(u"default(person.title, \"\")", "text");
        row(u"default(person.title, 5)", "null");
        row(u"default(person.workMode, person.title)", "text");
        row(u"if person.isManager then 1 else 2", "number");
        row(u"if person.isManager then 1 else \"x\"", "null");
        row(u"if person.isManager then [1] else [2]", "list");
        row(u"1 + person.level", "number");
        row(u"1 + event.payload", "number");
        row(u"person.title + event.payload", "text");
        row(u"event.payload + event.payload", "null");
        row(u"person.start + event.payload", "date");
        row(u"person.start - event.payload", "null");
        row(u"person.start - person.start", "duration");
        row(u"event.at + duration(\"P1D\")", "instant");
        row(u"duration(\"P1D\") * 2", "duration");
        row(u"duration(\"P1D\") / duration(\"PT1H\")", "number");
        row(u"-duration(\"P1D\")", "duration");
        row(u"-event.payload", "null");
        row(u"string length(person.title)", "number");
        row(u"split(person.title, \" \")", "list");
        row(u"first(split(person.title, \" \"))", "null");
        row(u"date and time(person.title)", "instant");
        row(u"person.level in [1..5]", "boolean");
        row(u"has(person.manager)", "boolean");
        row(u"not(null)", "boolean");
        row(u"person.workMode = null", "boolean");
        row(u"person.workMode in [\"remote\", null]", "boolean");
        row(u"\"account\" in kit.items.kind", "boolean");
        row(u"list contains(kit.items.kind, \"laptop\")", "boolean");
    }

    void typesAreInferred()
    {
        QFETCH(QString, feel);
        QFETCH(QString, expected);
        const Checked found = checked(feel);
        QCOMPARE(found.problems, QVector<Error>());
        QCOMPARE(nameOf(found.type.type()), expected);
    }

    void mistakesAreFoundOnceAtTheirPlace_data()
    {
        columns();
        row(u"persn.title", "unknown_name");
        row(u"person.titel = \"x\"", "unknown_name");
        row(u"1 = title", "unknown_name", 4);
        row(u"person.title.length", "unknown_name");
        row(u"kit.items.nam", "unknown_name");
        row(u"first(kit.items).nam", "unknown_name");
        row(u"has(person.nick)", "unknown_name", 4);
        row(u"person.nick + 1 > \"x\"", "compared_types");
        row(u"person.level = \"3\"", "compared_types");
        row(u"person.title != 3", "compared_types");
        row(u"true and person.start < \"2026-01-01\"", "compared_types", 9);
        row(u"person.start < event.at", "compared_types");
        row(u"person.level in [\"a\"..\"b\"]", "compared_types");
        row(u"person.level in [1, \"2\"]", "compared_types", 20);
        row(u"person.level in kit.items.name", "compared_types");
        row(u"list contains(kit.items.name, 5)", "compared_types", 30);
        row(u"list contains([kit.items.nam], kit.items)", "unknown_name", 15);
        row(u"1 in [persn.level, 2]", "unknown_name", 6);
        row(u"person.isManager < true", "no_order");
        row(u"kit.items > 1", "no_order");
        row(u"person between 1 and 2", "no_order");
        row(u"person.workMode = \"remot\"", "unknown_value", 18);
        row(u"person.workMode != \"Remote\"", "unknown_value", 19);
        row(u"\"home\" = person.workMode", "unknown_value");
        row(u"person.workMode in [\"remote\", \"home\"]", "unknown_value", 30);
        row(u"\"phone\" in kit.items.kind", "unknown_value");
        row(u"list contains(kit.items.kind, \"phone\")", "unknown_value", 30);
        row(u"first(kit.items).kind = \"phone\"", "unknown_value", 24);
        row(u"person.title and true", "operand_type");
        row(u"true or 5", "operand_type", 8);
        row(u"not(person.level)", "operand_type", 4);
        row(u"if person.title then 1 else 2", "operand_type", 3);
        row(u"-person.title", "operand_type", 1);
        row(u"person.level in person.title", "operand_type", 16);
        row(u"lower case(person.level)", "operand_type", 11);
        row(u"count(person.title)", "operand_type", 6);
        row(u"substring(person.title, \"1\")", "operand_type", 24);
        row(u"day(event.at)", "operand_type", 4);
        row(u"number(5)", "operand_type", 7);
        row(u"list contains(person.title, 1)", "operand_type", 14);
        row(u"1 + person.title", "calculated_types");
        row(u"person.title * 2", "calculated_types");
        row(u"person.start + person.start", "calculated_types");
        row(u"person.start + 3", "calculated_types");
        row(u"duration(\"P1D\") - person.start", "calculated_types");
        row(u"person.isManager + event.payload", "calculated_types");
        row(u"person.level / event.at", "calculated_types");
    }

    void mistakesAreFoundOnceAtTheirPlace()
    {
        QFETCH(QString, feel);
        QFETCH(QString, expected);
        QFETCH(int, position);
        QVector<Error> problems = checked(feel).problems;
        if (expected == QStringLiteral("compared_types"))
            problems.removeIf([](const Error &error) {
                return error.code == QStringLiteral("expression.unknown_name");
            });
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.constFirst().code, QStringLiteral("expression.") + expected);
        QCOMPARE(problems.constFirst().args.value(u"position").toInt(), position);
    }

    void nearestNamesAreSuggested_data()
    {
        columns();
        row(u"persn.title", "person.title");
        row(u"person.titel", "person.title");
        row(u"person.workmode", "person.workMode");
        row(u"title", "person.title");
        row(u"mail", "person.manager.mail");
        row(u"kit.item", "kit.items");
        row(u"kit.items.nam", "kit.items.name");
    }

    void nearestNamesAreSuggested()
    {
        QFETCH(QString, feel);
        QFETCH(QString, expected);
        QCOMPARE(checked(feel).problems.constFirst().args.value(u"suggestion").toString(),
                 expected);
    }

    void aTextOutsideItsListNamesWhatIsAllowed()
    {
        const QJsonObject args = checked(u"person.workMode = \"remot\"").problems.constFirst().args;
        QCOMPARE(args.value(u"suggestion").toString(), QStringLiteral("remote"));
        QCOMPARE(args.value(u"value").toString(), QStringLiteral("remot"));
        QCOMPARE(args.value(u"allowed").toArray().size(), 3);
    }

    void everyMistakeIsFound()
    {
        const Checked found = checked(
            u"person.titel = \"x\" and person.level = \"3\" or person.workMode = \"remot\"");
        QCOMPARE(found.problems.size(), 3);
    }

    void typesOfAProblemAreNamed()
    {
        const QJsonObject compared = checked(u"person.level = \"3\"").problems.constFirst().args;
        QCOMPARE(compared.value(u"left").toString(), QStringLiteral("number"));
        QCOMPARE(compared.value(u"right").toString(), QStringLiteral("text"));
        const QJsonObject operand = checked(u"lower case(5)").problems.constFirst().args;
        QCOMPARE(operand.value(u"construct").toString(), QStringLiteral("lower case()"));
        QCOMPARE(operand.value(u"wanted").toString(), QStringLiteral("text"));
        QCOMPARE(operand.value(u"given").toString(), QStringLiteral("number"));
    }

    void aConditionMustBeTrueOrFalse()
    {
        const auto problems = [&](QStringView feel) {
            return checkCondition(*Expression::parse(feel), m_names).problems;
        };
        QVERIFY(problems(u"person.isManager").isEmpty());
        QVERIFY(problems(u"event.payload").isEmpty());
        QVERIFY(problems(u"has(person.title)").isEmpty());
        const QVector<Error> wrong = problems(u" person.level + 1 ");
        QCOMPARE(wrong.size(), 1);
        QCOMPARE(wrong.constFirst().code, QStringLiteral("expression.not_condition"));
        QCOMPARE(wrong.constFirst().args.value(u"given").toString(), QStringLiteral("number"));
        QCOMPARE(wrong.constFirst().args.value(u"position").toInt(), 1);
    }

    void withoutKnownNamesNothingIsUnknown()
    {
        QVERIFY(check(*Expression::parse(u"whatever.it.is = 5"), Schema()).problems.isEmpty());
    }

    void commonTypeKeepsOnlyWhatBothPromise()
    {
        const Schema few = Schema::oneOf({QStringLiteral("a")});
        QCOMPARE(Schema::common(few, few), few);
        QCOMPARE(Schema::common(few, Schema::of(Type::Text)), Schema::of(Type::Text));
        QCOMPARE(Schema::common(few, Schema::of(Type::Number)), Schema());
        QCOMPARE(Schema::common(Schema::listOf(few), Schema::listOf(Schema::of(Type::Text))),
                 Schema::listOf(Schema::of(Type::Text)));
        QCOMPARE(Schema::common(Schema::record({{QStringLiteral("a"), few}}), Schema::record()),
                 Schema());
    }
};

QTEST_APPLESS_MAIN(TestExpressionCheck)
#include "tst_expressioncheck.moc"
