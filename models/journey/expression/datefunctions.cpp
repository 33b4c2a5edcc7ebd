// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/expression/functions.h"
#include "journey/expression/iso.h"

namespace tenure::journey::expression {
namespace {

using Type = Value::Type;

QDate dateAt(Arguments arguments, size_t index)
{
    return *arguments[index].as<QDate>();
}

Value yearOf(Arguments arguments, Budget &)
{
    return dateAt(arguments, 0).year();
}

Value monthOf(Arguments arguments, Budget &)
{
    return dateAt(arguments, 0).month();
}

Value dayOf(Arguments arguments, Budget &)
{
    return dateAt(arguments, 0).day();
}

Value daysBetween(Arguments arguments, Budget &)
{
    return dateAt(arguments, 0).daysTo(dateAt(arguments, 1));
}

} // namespace

std::span<const Function> dateFunctions()
{
    using L = QLatin1StringView;
    static constexpr Function functions[] = {
        {L("date"), 1, 1, {Type::Text}, Type::Date, readFrom<iso::date>},
        {L("date and time"), 1, 1, {Type::Text}, Type::Instant, readFrom<iso::instant>},
        {L("day"), 1, 1, {Type::Date}, Type::Number, dayOf},
        {L("days between"), 2, 2, {Type::Date, Type::Date}, Type::Number, daysBetween},
        {L("duration"), 1, 1, {Type::Text}, Type::Duration, readFrom<iso::duration>},
        {L("month"), 1, 1, {Type::Date}, Type::Number, monthOf},
        {L("year"), 1, 1, {Type::Date}, Type::Number, yearOf},
    };
    return functions;
}

} // namespace tenure::journey::expression
