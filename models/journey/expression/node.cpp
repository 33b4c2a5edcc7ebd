// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/expression/node.h"

#include "journey/expression.h"
#include "journey/expression/functions.h"

#include <algorithm>

namespace tenure::journey::expression {
namespace {

Node withOperands(Op op, std::vector<Node> operands, Span span)
{
    Node node;
    node.op = op;
    node.span = span;
    for (const Node &operand : operands)
        node.depth = std::max(node.depth, operand.depth + 1);
    node.operands = std::move(operands);
    return node;
}

std::vector<Node> flattened(Op op, std::vector<Node> operands)
{
    std::vector<Node> flat;
    for (Node &operand : operands) {
        if (operand.op == op)
            std::move(operand.operands.begin(), operand.operands.end(), std::back_inserter(flat));
        else
            flat.push_back(std::move(operand));
    }
    return flat;
}

// A list of known parts is built once, here, and not at each evaluation.
void keepConstantList(Node &list)
{
    ValueList values;
    for (const Node &operand : list.operands) {
        if (!operand.isConstant())
            return;
        values.append(operand.literal);
    }
    list.literal = values;
}

// Their results have no other spelling: the call with a written text is the literal.
bool readsDates(const Function &function)
{
    return function.name == QLatin1StringView("date") ||
           function.name == QLatin1StringView("date and time") ||
           function.name == QLatin1StringView("duration");
}

} // namespace

Span joined(Span a, Span b)
{
    return {a.position, b.position + b.length - a.position};
}

bool operator==(const Node &a, const Node &b)
{
    return a.op == b.op && a.openFrom == b.openFrom && a.openTo == b.openTo &&
           a.function == b.function && a.literal == b.literal && a.names == b.names &&
           a.operands == b.operands;
}

Node makeLiteral(const Value &value, Span span)
{
    Node node;
    node.literal = value;
    node.span = span;
    return node;
}

Node makePath(const QString &root, Span span)
{
    Node node;
    node.op = Op::Path;
    node.names = {root};
    node.span = span;
    return node;
}

Node makeMember(Node of, const QString &name, Span span)
{
    if (of.op != Op::Path && of.op != Op::Member)
        of = withOperands(Op::Member, {std::move(of)}, span);
    of.names.append(name);
    of.span = span;
    return of;
}

Node makeCall(const Function &function, std::vector<Node> arguments, Span span)
{
    const bool isText = arguments.size() == 1 && arguments.front().literal.as<QString>();
    if (isText && readsDates(function)) {
        Budget budget(Expression::maxSteps);
        const Value value = function.call(Arguments(&arguments.front().literal, 1), budget);
        if (!value.isNull())
            return makeLiteral(value, span);
    }
    Node node = withOperands(Op::Call, std::move(arguments), span);
    node.function = &function;
    return node;
}

bool isUnreadableDate(const Node &call)
{
    return call.op == Op::Call && readsDates(*call.function) &&
           call.operands.front().literal.as<QString>();
}

Node makeRange(Node value, RangeEnd from, RangeEnd to, Span span)
{
    std::vector<Node> operands =
        nodesOf(std::move(value), std::move(from.node), std::move(to.node));
    Node node = withOperands(Op::InRange, std::move(operands), span);
    node.openFrom = from.isOpen;
    node.openTo = to.isOpen;
    return node;
}

Node make(Op op, std::vector<Node> operands, Span span)
{
    if (op == Op::Negate && operands.front().op == Op::Literal) {
        if (const double *const number = operands.front().literal.as<double>())
            return makeLiteral(-*number, span);
    }
    if (op == Op::And || op == Op::Or)
        operands = flattened(op, std::move(operands));
    Node node = withOperands(op, std::move(operands), span);
    if (op == Op::List)
        keepConstantList(node);
    return node;
}

} // namespace tenure::journey::expression
