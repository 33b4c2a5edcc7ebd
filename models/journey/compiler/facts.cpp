// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/compiler/facts.h"

#include "journey/namespaces.h"

namespace tenure::journey::compiler {

Problem refusal(const QString &code, const Element &element, QJsonObject args)
{
    return problem(code, element, std::move(args));
}

Element fact(const Element &element, QStringView name)
{
    return element.child(ns::bpmn, u"extensionElements").child(ns::tenure, name);
}

std::optional<Expression> expressionIn(const Element &holder, QStringView attribute,
                                       const Element &element, QVector<Problem> &problems)
{
    if (!holder || !holder.hasAttribute(attribute))
        return std::nullopt;
    Result<Expression> expression = Expression::parse(holder.attribute(attribute));
    if (expression)
        return std::move(*expression);
    QJsonObject args = expression.error().args;
    args[QStringLiteral("attribute")] = attribute.toString();
    problems << refusal(expression.error().code, element, std::move(args));
    return std::nullopt;
}

std::optional<calendars::TimingRule> timingIn(const Element &holder, const Element &element,
                                              QVector<Problem> &problems)
{
    if (!holder)
        return std::nullopt;
    const Result<calendars::TimingRule> rule =
        calendars::timingFromText({holder.attribute(u"anchor"), holder.attribute(u"offset"),
                                   holder.attribute(u"at"), holder.attribute(u"location")});
    if (rule)
        return *rule;
    problems << refusal(rule.error().code, element, rule.error().args);
    return std::nullopt;
}

std::vector<Param> paramsIn(const Element &holder, QStringView childName, const Element &element,
                            QVector<Problem> &problems)
{
    std::vector<Param> params;
    for (const Element &child : holder.children(ns::tenure, childName)) {
        const QString name = child.attribute(u"name");
        std::optional<Expression> value = expressionIn(child, u"value", element, problems);
        if (name.isEmpty())
            problems << refusal(QStringLiteral("compile.param_without_name"), element);
        else if (value)
            params.push_back({name, std::move(*value)});
    }
    return params;
}

} // namespace tenure::journey::compiler
