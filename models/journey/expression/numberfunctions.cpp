// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/expression/functions.h"
#include "journey/expression/iso.h"

#include <cmath>

namespace tenure::journey::expression {
namespace {

using Type = Value::Type;

double numberAt(Arguments arguments, size_t index)
{
    return *arguments[index].as<double>();
}

Value roundedDown(Arguments arguments, Budget &)
{
    return std::floor(numberAt(arguments, 0));
}

Value roundedUp(Arguments arguments, Budget &)
{
    return std::ceil(numberAt(arguments, 0));
}

// Halves go away from zero, as on an invoice. The point is moved in the decimal text: 1.005 * 100
// is less than 100.5.
Value rounded(Arguments arguments, Budget &)
{
    const std::optional<qint64> digits = arguments.size() > 1 ? wholeNumber(arguments[1]) : 0;
    if (!digits || *digits < 0 || *digits > 9)
        return {};
    const QString moved = iso::numberText(numberAt(arguments, 0)) + u'e' + QString::number(*digits);
    return std::round(moved.toDouble()) / std::pow(10.0, double(*digits));
}

} // namespace

std::span<const Function> numberFunctions()
{
    using L = QLatin1StringView;
    static constexpr Function functions[] = {
        {L("ceiling"), 1, 1, {Type::Number}, Type::Number, roundedUp},
        {L("floor"), 1, 1, {Type::Number}, Type::Number, roundedDown},
        {L("number"), 1, 1, {Type::Text}, Type::Number, readFrom<iso::number>},
        {L("round"), 1, 2, {Type::Number, Type::Number}, Type::Number, rounded},
    };
    return functions;
}

} // namespace tenure::journey::expression
