// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/expressioncheck.h"

#include "journey/expression/checker.h"
#include "journey/expression/token.h"

#include <QJsonObject>

namespace tenure::journey {

Checked check(const Expression &expression, const Schema &names)
{
    expression::Checker checker(names);
    const Schema type = checker.typeOf(expression.root());
    return {type, checker.problems()};
}

Checked checkCondition(const Expression &expression, const Schema &names)
{
    Checked checked = check(expression, names);
    if (!checked.type.isAnything() && checked.type.type() != Value::Type::Boolean) {
        const QJsonObject args{{QStringLiteral("given"), nameOf(checked.type.type())}};
        checked.problems << Error{QStringLiteral("expression.not_condition"),
                                  expression::placed(expression.root().span, args)};
    }
    return checked;
}

} // namespace tenure::journey
