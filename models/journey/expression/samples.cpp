// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/expression/samples.h"

#include "journey/expression/operators.h"

namespace tenure::journey::expression {
namespace {

ValueList allSamples()
{
    return {Value(true),          Value(1),
            Value(QString(u'a')), Value(QDate(2026, 1, 1)),
            Value(Instant()),     Value(milliseconds(1)),
            Value(ValueList()),   Value(Record())};
}

ValueList samplesOf(Value::Type type)
{
    ValueList samples = allSamples();
    if (type != Value::Type::Null)
        samples.removeIf([type](const Value &sample) { return sample.type() != type; });
    return samples;
}

} // namespace

Calculated calculatedType(Op op, Value::Type a, Value::Type b)
{
    Calculated found;
    Budget budget(1000);
    for (const Value &left : samplesOf(a)) {
        for (const Value &right : samplesOf(b)) {
            const Value::Type type = calculate(op, left, right, budget).type();
            if (type == Value::Type::Null)
                continue;
            if (found.isPossible && found.type != type)
                return {true, Value::Type::Null};
            found = {true, type};
        }
    }
    return found;
}

bool hasOrder(Value::Type type)
{
    const Value sample = samplesOf(type).constFirst();
    return compare(sample, sample) != std::partial_ordering::unordered;
}

} // namespace tenure::journey::expression
