// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journey/expression/budget.h"

#include <QStringList>

#include <array>
#include <optional>
#include <span>

namespace tenure::journey::expression {

using Arguments = std::span<const Value>;

/// A function of the language. Total: an argument that is missing, or of another type than its
/// parameter, gives null before the function is called; `call` itself answers null where there is
/// no result.
struct Function
{
    /// How the type of the result follows.
    enum class Gives : quint8 {
        Declared,     ///< is `result`
        FirstType,    ///< the type of the first argument
        FirstElement, ///< what the first argument, a list, holds
        CommonType    ///< what all arguments (or the elements of the only one) have in common
    };

    QLatin1StringView name;
    int least = 0; ///< arguments
    int most = 0;
    std::array<Value::Type, 3> parameters =
        {}; ///< Null takes anything, null too; further arguments are as the third
    Value::Type result = Value::Type::Null;
    Value (*call)(Arguments, Budget &) = nullptr;
    Gives gives = Gives::Declared;

    Value::Type parameter(size_t index) const
    {
        return parameters[std::min(index, parameters.size() - 1)];
    }
};

/// `most` of a function that takes any number of arguments.
inline constexpr int manyArguments = 1024;

std::span<const Function> textFunctions();
std::span<const Function> numberFunctions();
std::span<const Function> dateFunctions();
std::span<const Function> listFunctions();
std::span<const Function> generalFunctions();

/// nullptr where there is none of that name. Names with spaces have one space between words.
const Function *findFunction(QStringView name);
QStringList functionNames();

/// A whole number small enough to count with.
std::optional<qint64> wholeNumber(const Value &value);

/// A function that reads its one text as something else.
template<auto read>
Value readFrom(Arguments arguments, Budget &budget)
{
    const QString &text = *arguments[0].as<QString>();
    const auto found = budget.spendOnText(text.size()) ? read(text) : std::nullopt;
    return found ? Value(*found) : Value();
}

} // namespace tenure::journey::expression
