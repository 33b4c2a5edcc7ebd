// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/expression.h"

#include "journey/expression/evaluation.h"
#include "journey/expression/feelparser.h"
#include "journey/expression/feelprinter.h"
#include "journey/expression/juelparser.h"
#include "journey/expression/juelprinter.h"

#include <QJsonObject>

namespace tenure::journey {
namespace {

using expression::Node;
using expression::Op;

Error tooLong(qsizetype length, qsizetype limit)
{
    return Error{QStringLiteral("expression.too_long"),
                 {{QStringLiteral("length"), length}, {QStringLiteral("limit"), limit}}};
}

Error tooDeep()
{
    return Error{QStringLiteral("expression.too_deep"),
                 {{QStringLiteral("limit"), Expression::maxDepth}}};
}

void collectPaths(const Node &node, QStringList &paths)
{
    if (node.op == Op::Path)
        paths << node.names.join(u'.');
    for (const Node &operand : node.operands)
        collectPaths(operand, paths);
}

} // namespace

// Whatever was read is held to the limits in its canonical form too, so that what toFeel() writes
// can be read.
Result<Expression> Expression::limited(Result<Node> read)
{
    if (!read)
        return read.error();
    if (read->depth > maxDepth)
        return tooDeep();
    Expression made(std::make_shared<const Node>(*std::move(read)));
    const qsizetype length = made.toFeel().size();
    if (length > maxLength)
        return tooLong(length, maxLength);
    return made;
}

Result<Expression> Expression::parse(QStringView feel)
{
    if (feel.size() > maxLength)
        return tooLong(feel.size(), maxLength);
    return limited(expression::parseFeel(feel));
}

Result<Expression> Expression::fromJuel(QStringView body)
{
    if (body.size() > maxJuelLength)
        return tooLong(body.size(), maxJuelLength);
    return limited(expression::parseJuel(body));
}

Result<Value> Expression::evaluate(const Names &names) const
{
    expression::Evaluation evaluation(names, maxSteps);
    Value value = evaluation.value(root());
    if (evaluation.ranOutOfSteps())
        return Error{QStringLiteral("expression.too_many_steps"),
                     {{QStringLiteral("limit"), maxSteps}}};
    return value;
}

Result<bool> Expression::holds(const Names &names) const
{
    expression::Evaluation evaluation(names, maxSteps);
    const expression::Truth truth = evaluation.truth(root());
    if (evaluation.ranOutOfSteps())
        return Error{QStringLiteral("expression.too_many_steps"),
                     {{QStringLiteral("limit"), maxSteps}}};
    return truth.value_or(false);
}

QStringList Expression::paths() const
{
    QStringList paths;
    collectPaths(root(), paths);
    paths.sort();
    paths.removeDuplicates();
    return paths;
}

QString Expression::toFeel() const
{
    return expression::printFeel(root());
}

Result<QString> Expression::toJuel() const
{
    const Result<QString> body = expression::printJuel(root());
    if (body && body->size() > maxJuelLength)
        return tooLong(body->size(), maxJuelLength);
    return body;
}

bool operator==(const Expression &a, const Expression &b)
{
    return a.m_root == b.m_root || a.root() == b.root();
}

const Node &Expression::root() const
{
    static const Node null;
    return m_root ? *m_root : null;
}

} // namespace tenure::journey
