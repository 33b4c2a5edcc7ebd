// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/expressioncheck.h"
#include "randomexpression.h"

#include <QTest>

using namespace tenure;
using namespace tenure::journey;
using tenure::tests::RandomExpression;

namespace {

constexpr int wantedExpressions = 10'000;
constexpr quint32 seed = 20260730;

const Record roots{{QStringLiteral("person"), Record{{QStringLiteral("title"), QStringLiteral("a")},
                                                     {QStringLiteral("workMode"), Value()}}},
                   {QStringLiteral("x"), 1},
                   {QStringLiteral("y"), ValueList{1, QStringLiteral("a"), Value()}},
                   {QStringLiteral("kit"),
                    Record{{QStringLiteral("items"),
                            ValueList{Record{{QStringLiteral("name"), QStringLiteral("VPN")}}}}}}};

// What the generator wrote beyond the limits is no matter here.
bool isBeyondLimits(const Error &error)
{
    return error.code == QStringLiteral("expression.too_long") ||
           error.code == QStringLiteral("expression.too_deep");
}

} // namespace

class TestExpressionRoundTrip : public QObject
{
    Q_OBJECT

    template<typename Examine>
    void examineMany(RandomExpression::Subset subset, Examine examine)
    {
        RandomExpression random(seed, subset);
        int examined = 0;
        for (int i = 0; examined < wantedExpressions && i < 3 * wantedExpressions; ++i) {
            const QString feel = random.next(1 + i % 4);
            const Result<Expression> read = Expression::parse(feel);
            if (!read && isBeyondLimits(read.error()))
                continue;
            QVERIFY2(read, read ? "" : qPrintable(read.error().code + u' ' + feel));
            examine(*read);
            if (QTest::currentTestFailed())
                return;
            ++examined;
        }
        QCOMPARE(examined, wantedExpressions);
    }

private Q_SLOTS:
    void canonicalFormReadsBackToTheSame()
    {
        examineMany(RandomExpression::Subset::Everything, [](const Expression &expression) {
            const QString canonical = expression.toFeel();
            const Result<Expression> back = Expression::parse(canonical);
            QVERIFY2(back, qPrintable(canonical));
            QVERIFY2(*back == expression, qPrintable(canonical));
            QCOMPARE(back->toFeel(), canonical);
            QCOMPARE(back->paths(), expression.paths());
        });
    }

    void juelReadsBackToTheSame()
    {
        examineMany(RandomExpression::Subset::Juel, [](const Expression &expression) {
            const Result<QString> juel = expression.toJuel();
            if (!juel && juel.error().code == QStringLiteral("expression.too_long"))
                return;
            QVERIFY2(juel, qPrintable(expression.toFeel()));
            const Result<Expression> back = Expression::fromJuel(*juel);
            QVERIFY2(back, qPrintable(*juel));
            QVERIFY2(*back == expression, qPrintable(*juel));
        });
    }

    void whatReadsBackGivesTheSame()
    {
        const RecordNames names(roots);
        examineMany(RandomExpression::Subset::Everything, [&](const Expression &expression) {
            const Result<Value> value = expression.evaluate(names);
            const Result<Value> again = Expression::parse(expression.toFeel())->evaluate(names);
            QCOMPARE(bool(value), bool(again));
            if (value)
                QCOMPARE(*value, *again);
        });
    }

    // Where the check finds nothing wrong, a value is of the inferred type; where it says null, of
    // any.
    void valuesAreOfTheInferredType()
    {
        const RecordNames names(roots);
        Schema schema;
        schema.add(QStringLiteral("person.title"), Schema::of(Value::Type::Text))
            .add(QStringLiteral("person.workMode"), Schema::of(Value::Type::Text))
            .add(QStringLiteral("x"), Schema::of(Value::Type::Number))
            .add(QStringLiteral("y"), Schema::listOf(Schema()))
            .add(QStringLiteral("kit.items"),
                 Schema::listOf(
                     Schema::record({{QStringLiteral("name"), Schema::of(Value::Type::Text)}})));
        int compared = 0;
        examineMany(RandomExpression::Subset::Everything, [&](const Expression &expression) {
            const Checked checked = check(expression, schema);
            const Result<Value> value = expression.evaluate(names);
            if (!checked.problems.isEmpty() || !value || value->isNull() ||
                checked.type.isAnything())
                return;
            QVERIFY2(value->type() == checked.type.type(), qPrintable(expression.toFeel()));
            ++compared;
        });
        QVERIFY2(compared > 500, qPrintable(QString::number(compared)));
    }
};

QTEST_APPLESS_MAIN(TestExpressionRoundTrip)
#include "tst_expressionroundtrip.moc"
