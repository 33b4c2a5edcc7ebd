// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/expression/functions.h"

namespace tenure::journey::expression {
namespace {

Value hasValue(Arguments arguments, Budget &)
{
    return !arguments[0].isNull();
}

Value defaultValue(Arguments arguments, Budget &)
{
    return arguments[0].isNull() ? arguments[1] : arguments[0];
}

} // namespace

std::span<const Function> generalFunctions()
{
    using L = QLatin1StringView;
    static constexpr Function functions[] = {
        {L("default"), 2, 2, {}, Value::Type::Null, defaultValue, Function::Gives::CommonType},
        {L("has"), 1, 1, {}, Value::Type::Boolean, hasValue},
    };
    return functions;
}

} // namespace tenure::journey::expression
