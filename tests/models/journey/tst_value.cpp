// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/valuejson.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace tenure;
using namespace tenure::journey;

namespace {

Value someText(QRandomGenerator &random)
{
    static const QStringList texts{
        QString(), QStringLiteral("@date"), QStringLiteral("Zoë \U0001F44B"),
        QStringLiteral("line\nbreak \"quoted\" \\"), QStringLiteral("2026-01-02")};
    return texts.at(random.bounded(int(texts.size())));
}

Value someValue(QRandomGenerator &random, int depth);

Value someList(QRandomGenerator &random, int depth)
{
    ValueList list;
    for (int i = random.bounded(4); i > 0; --i)
        list << someValue(random, depth);
    return list;
}

Value someRecord(QRandomGenerator &random, int depth)
{
    static const QStringList keys{QStringLiteral("title"), QStringLiteral("@date"),
                                  QStringLiteral("@@"), QString(), QStringLiteral("@instant")};
    Record record;
    for (int i = random.bounded(4); i > 0; --i)
        record = record.with(keys.at(random.bounded(int(keys.size()))), someValue(random, depth));
    return record;
}

Value someValue(QRandomGenerator &random, int depth)
{
    switch (random.bounded(depth > 0 ? 9 : 7)) {
    case 0:
        return {};
    case 1:
        return random.bounded(2) == 0;
    case 2:
        return (random.generateDouble() - 0.5) * std::pow(10.0, random.bounded(-20, 20));
    case 3:
        return someText(random);
    case 4:
        return QDate(1 + random.bounded(9999), 1, 1).addDays(random.bounded(365));
    case 5:
        return instantFromMillis(qint64(random.generate()) * 1000 + random.bounded(1000));
    case 6:
        return milliseconds(qint64(random.generate()) * random.bounded(-5000, 5000));
    case 7:
        return someList(random, depth - 1);
    default:
        return someRecord(random, depth - 1);
    }
}

QByteArray bytes(const Value &value)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("v"), toJson(value)}})
        .toJson(QJsonDocument::Compact);
}

Result<Value> fromBytes(const QByteArray &json)
{
    return valueFromJson(QJsonDocument::fromJson(json).object().value(u"v"));
}

} // namespace

class TestValue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueSurvivesItsJson()
    {
        QRandomGenerator random(20260102);
        for (int i = 0; i < 5'000; ++i) {
            const Value value = someValue(random, 4);
            const QByteArray json = bytes(value);
            const Result<Value> read = fromBytes(json);
            QVERIFY2(read, json.constData());
            QVERIFY2(*read == value, json.constData());
            QCOMPARE(bytes(*read), json);
        }
    }

    void jsonShapeIsTheDocumentedOne_data()
    {
        QTest::addColumn<Value>("value");
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char *name, const Value &value, const char *json) {
            QTest::newRow(name) << value << QByteArray(json);
        };
        row("null", {}, R"({"v":null})");
        row("number", 1.5, R"({"v":1.5})");
        row("whole number", 20, R"({"v":20})");
        row("minus zero is zero", -0.0, R"({"v":0})");
        row("date", QDate(2026, 1, 2), R"({"v":{"@date":"2026-01-02"}})");
        row("instant", instantFromMillis(0), R"({"v":{"@instant":"1970-01-01T00:00:00.000Z"}})");
        row("duration", milliseconds(3 * 86'400'000LL + 1), R"({"v":{"@duration":"P3DT0.001S"}})");
        row("list", ValueList{1, true}, R"({"v":[1,true]})");
        row("record in order", Record{{QStringLiteral("b"), 2}, {QStringLiteral("a"), 1}},
            R"({"v":{"a":1,"b":2}})");
        row("record like a date", Record{{QStringLiteral("@date"), 1}}, R"({"v":{"@@date":1}})");
    }

    void jsonShapeIsTheDocumentedOne()
    {
        QFETCH(Value, value);
        QFETCH(QByteArray, json);
        QCOMPARE(bytes(value), json);
        QCOMPARE(*fromBytes(json), value);
    }

    void foreignJsonIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char *json : {R"({"v":{"@month":"2026-01"}})", R"({"v":{"@date":"2026-13-01"}})",
                                 R"({"v":{"@date":"2026-01-02","x":1}})",
                                 R"({"v":{"@instant":"2026-01-02T08:00:00"}})",
                                 R"({"v":{"@duration":"P1Y"}})", R"({"v":[{"@date":5}]})"})
            QTest::newRow(json) << QByteArray(json);
        QTest::newRow("too deep") << QByteArray(R"({"v":)") + QByteArray(70, '[') +
                                         QByteArray(70, ']') + '}';
    }

    void foreignJsonIsRefused()
    {
        QFETCH(QByteArray, json);
        const Result<Value> read = fromBytes(json);
        QVERIFY(!read);
        QCOMPARE(read.error().code, QStringLiteral("value.unreadable"));
    }

    void whatCannotBeWrittenIsNull()
    {
        QVERIFY(Value(std::numeric_limits<double>::infinity()).isNull());
        QVERIFY(Value(std::numeric_limits<double>::quiet_NaN()).isNull());
        QVERIFY(Value(QDate()).isNull());
        QVERIFY(Value(QDate(10000, 1, 1)).isNull());
        QVERIFY(Value(QDate(-1, 1, 1)).isNull());
        QVERIFY(Value(Instant::max()).isNull());
        QVERIFY(Value(milliseconds::min()).isNull());
        QVERIFY(!Value(QDate(9999, 12, 31)).isNull());
    }

    void durationsReadAsIso8601()
    {
        QCOMPARE(Value(milliseconds(-90'061'500)).toDisplayText(),
                 QStringLiteral("-P1DT1H1M1.500S"));
        QCOMPARE(Value(milliseconds(0)).toDisplayText(), QStringLiteral("PT0S"));
    }

    void differentTypesAreNeitherEqualNorOrdered()
    {
        QVERIFY(!(Value(1) == Value(true)));
        QVERIFY(!(Value(QStringLiteral("1")) == Value(1)));
        QVERIFY(compare(Value(1), Value(QStringLiteral("1"))) == std::partial_ordering::unordered);
        QVERIFY(compare(Value(), Value()) == std::partial_ordering::unordered);
        QVERIFY(compare(Value(QDate(2026, 1, 1)), Value(QDate(2026, 1, 2))) < 0);
        QVERIFY(compare(Value(milliseconds(5)), Value(milliseconds(4))) > 0);
        QVERIFY(compare(Value(QStringLiteral("a")), Value(QStringLiteral("a"))) == 0);
    }

    void recordsKeepTheLaterFieldAndFindByKey()
    {
        const Record record{
            {QStringLiteral("b"), 1}, {QStringLiteral("a"), 2}, {QStringLiteral("b"), 3}};
        QCOMPARE(record.fields().size(), 2);
        QCOMPARE(*record.find(u"b"), Value(3));
        QCOMPARE(record.find(u"c"), nullptr);
        const Record changed = record.with(QStringLiteral("c"), true).with(QStringLiteral("a"), {});
        QVERIFY(changed.find(u"c")->isTrue());
        QVERIFY(changed.find(u"a")->isNull());
        QCOMPARE(*record.find(u"a"), Value(2));
    }

    void valuesReadAsPeopleWriteThem()
    {
        QCOMPARE(Value().toDisplayText(), QString());
        QCOMPARE(Value(0.1).toDisplayText(), QStringLiteral("0.1"));
        QCOMPARE(Value(1'000'000).toDisplayText(), QStringLiteral("1000000"));
        QCOMPARE(Value(ValueList{QStringLiteral("a"), 1, QDate(2026, 1, 2)}).toDisplayText(),
                 QStringLiteral("a, 1, 2026-01-02"));
        QCOMPARE(Value(Record{{QStringLiteral("x"), false}}).toDisplayText(),
                 QStringLiteral("x: false"));
    }
};

QTEST_APPLESS_MAIN(TestValue)
#include "tst_value.moc"
