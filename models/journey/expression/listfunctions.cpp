// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/expression/functions.h"

namespace tenure::journey::expression {
namespace {

using Type = Value::Type;

const ValueList &listAt(Arguments arguments, size_t index)
{
    return *arguments[index].as<ValueList>();
}

Value countOf(Arguments arguments, Budget &)
{
    return listAt(arguments, 0).size();
}

Value firstOf(Arguments arguments, Budget &)
{
    return listAt(arguments, 0).value(0);
}

Value lastOf(Arguments arguments, Budget &)
{
    const ValueList &list = listAt(arguments, 0);
    return list.value(list.size() - 1);
}

bool holdsValue(const ValueList &list, const Value &wanted, Budget &budget)
{
    for (const Value &value : list) {
        if (!budget.spendOn(value) || value == wanted)
            return !budget.isSpent();
    }
    return false;
}

Value listContains(Arguments arguments, Budget &budget)
{
    return holdsValue(listAt(arguments, 0), arguments[1], budget);
}

Value appendTo(Arguments arguments, Budget &budget)
{
    ValueList list = listAt(arguments, 0);
    if (!budget.spend(list.size()))
        return {};
    for (const Value &value : arguments.subspan(1))
        list.append(value);
    return list;
}

Value distinctValues(Arguments arguments, Budget &budget)
{
    ValueList kept;
    for (const Value &value : listAt(arguments, 0)) {
        if (!holdsValue(kept, value, budget))
            kept.append(value);
        if (budget.isSpent())
            return {};
    }
    return kept;
}

// The one that `wins` over all others; null where some cannot be compared.
template<typename Wins>
Value extreme(Arguments arguments, Budget &budget, Wins wins)
{
    const ValueList *const list = arguments.size() == 1 ? arguments[0].as<ValueList>() : nullptr;
    const std::span<const Value> values = list ? std::span<const Value>(*list) : arguments;
    if (values.empty() || compare(values[0], values[0]) != 0)
        return {};
    const Value *best = &values[0];
    for (const Value &value : values.subspan(1)) {
        const std::partial_ordering order = compare(value, *best);
        if (order == std::partial_ordering::unordered || !budget.spend())
            return {};
        if (wins(order))
            best = &value;
    }
    return *best;
}

Value smallest(Arguments arguments, Budget &budget)
{
    return extreme(arguments, budget, [](std::partial_ordering order) { return order < 0; });
}

Value largest(Arguments arguments, Budget &budget)
{
    return extreme(arguments, budget, [](std::partial_ordering order) { return order > 0; });
}

} // namespace

std::span<const Function> listFunctions()
{
    using L = QLatin1StringView;
    using Gives = Function::Gives;
    static constexpr Function functions[] = {
        {L("append"), 2, manyArguments, {Type::List}, Type::List, appendTo},
        {L("count"), 1, 1, {Type::List}, Type::Number, countOf},
        {L("distinct values"), 1, 1, {Type::List}, Type::List, distinctValues, Gives::FirstType},
        {L("first"), 1, 1, {Type::List}, Type::Null, firstOf, Gives::FirstElement},
        {L("last"), 1, 1, {Type::List}, Type::Null, lastOf, Gives::FirstElement},
        {L("list contains"), 2, 2, {Type::List}, Type::Boolean, listContains},
        {L("max"), 1, manyArguments, {}, Type::Null, largest, Gives::CommonType},
        {L("min"), 1, manyArguments, {}, Type::Null, smallest, Gives::CommonType},
    };
    return functions;
}

} // namespace tenure::journey::expression
