// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/expression/functions.h"

#include <cmath>

namespace tenure::journey::expression {
namespace {

using Tables = std::array<std::span<const Function>, 5>;

Tables allFunctions()
{
    return {textFunctions(), numberFunctions(), dateFunctions(), listFunctions(),
            generalFunctions()};
}

} // namespace

const Function *findFunction(QStringView name)
{
    for (const std::span<const Function> table : allFunctions()) {
        for (const Function &function : table) {
            if (name == function.name)
                return &function;
        }
    }
    return nullptr;
}

QStringList functionNames()
{
    QStringList names;
    for (const std::span<const Function> table : allFunctions()) {
        for (const Function &function : table)
            names << QString(function.name);
    }
    return names;
}

std::optional<qint64> wholeNumber(const Value &value)
{
    const double *const number = value.as<double>();
    if (!number || std::abs(*number) > 1e9 || *number != std::trunc(*number))
        return std::nullopt;
    return qint64(*number);
}

} // namespace tenure::journey::expression
