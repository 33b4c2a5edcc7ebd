// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/expressioncheck.h"

#include <cstdlib>

using namespace tenure;
using namespace tenure::journey;

namespace {

// Both well-formed text and any sequence of code units, halves of surrogate pairs too.
QString textFrom(const uint8_t *data, size_t size)
{
    if (size < 1)
        return {};
    if (data[0] % 4 != 0)
        return QString::fromUtf8(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    QString text;
    for (size_t i = 1; i + 1 < size; i += 2)
        text += QChar(char16_t(data[i] | data[i + 1] << 8));
    return text;
}

void require(bool holds)
{
    if (!holds)
        std::abort();
}

const Record &sampleFacts()
{
    static const Record facts{
        {QStringLiteral("a"), 1},
        {QStringLiteral("b"), QStringLiteral("Zo\u00eb \U0001F600")},
        {QStringLiteral("c"), ValueList{1, QStringLiteral("a"), Value(), QDate(2026, 1, 2)}},
        {QStringLiteral("d"),
         Record{{QStringLiteral("a"), true}, {QStringLiteral("b"), QDate(2026, 1, 2)}}},
        {QStringLiteral("e"), ValueList{Record{{QStringLiteral("a"), milliseconds(5)}}}}};
    return facts;
}

Schema sampleSchema()
{
    Schema schema;
    schema.add(QStringLiteral("a"), Schema::of(Value::Type::Number))
        .add(QStringLiteral("b"), Schema::oneOf({QStringLiteral("x"), QStringLiteral("y")}))
        .add(QStringLiteral("c"), Schema::listOf(Schema()))
        .add(QStringLiteral("d.a"), Schema::of(Value::Type::Boolean));
    return schema;
}

void examine(const Expression &expression)
{
    const Result<Expression> again = Expression::parse(expression.toFeel());
    require(again && *again == expression);
    const Result<QString> juel = expression.toJuel();
    if (juel) {
        const Result<Expression> back = Expression::fromJuel(*juel);
        require(back && *back == expression);
    }
    const RecordNames names(sampleFacts());
    const Result<Value> value = expression.evaluate(names);
    const Result<bool> holds = expression.holds(names);
    require(bool(value) == bool(holds) && (!value || value->isTrue() == *holds));
    const Checked checked = check(expression, sampleSchema());
    require(checked.type.isAnything() || checked.problems.size() < Expression::maxLength * 2);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = textFrom(data, size);
    for (const Result<Expression> &read : {Expression::parse(text), Expression::fromJuel(text)}) {
        if (read)
            examine(*read);
    }
    return 0;
}
