// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/expression/evaluation.h"

#include "journey/expression/functions.h"

#include <QVarLengthArray>

namespace tenure::journey::expression {

Value Evaluation::value(const Node &node)
{
    Value a, b;
    switch (node.op) {
    case Op::List:
        return listOf(node);
    case Op::Negate:
        return negated(read(node.operands[0], a));
    case Op::Add:
    case Op::Subtract:
    case Op::Multiply:
    case Op::Divide: {
        const Value &left = read(node.operands[0], a);
        const Value &right = read(node.operands[1], b);
        return m_budget.spend() ? calculate(node.op, left, right, m_budget) : Value();
    }
    case Op::If:
        return value(node.operands[truth(node.operands[0]).value_or(false) ? 1 : 2]);
    case Op::Call:
        return call(node);
    case Op::Literal:
    case Op::Path:
    case Op::Member:
        return read(node, a);
    default:
        return toValue(truth(node));
    }
}

Truth Evaluation::truth(const Node &node)
{
    if (!m_budget.spend())
        return std::nullopt;
    switch (node.op) {
    case Op::Equal:
    case Op::NotEqual:
    case Op::Less:
    case Op::LessEqual:
    case Op::Greater:
    case Op::GreaterEqual:
        return compared(node);
    case Op::InList:
        return inList(node);
    case Op::InRange:
        return inRange(node);
    case Op::And:
        return allOf(node, false);
    case Op::Or:
        return allOf(node, true);
    case Op::Not: {
        const Truth inner = truth(node.operands[0]);
        return inner ? Truth(!*inner) : std::nullopt;
    }
    default: {
        Value scratch;
        const bool *const known = read(node, scratch).as<bool>();
        return known ? Truth(*known) : std::nullopt;
    }
    }
}

// The value without a copy where it exists already; what must be made is made in `scratch`.
const Value &Evaluation::read(const Node &node, Value &scratch)
{
    if (node.isConstant())
        return node.literal;
    if (node.op == Op::Path)
        return follow(m_names.root(node.names.constFirst()), node.names, 1, scratch);
    if (node.op == Op::Member) {
        Value inner;
        // Copied, because `inner` may hold the record that the field is in.
        scratch = Value(follow(&read(node.operands[0], inner), node.names, 0, scratch));
        return scratch;
    }
    scratch = value(node);
    return scratch;
}

const Value &Evaluation::follow(const Value *start, const QStringList &names, qsizetype from,
                                Value &scratch)
{
    const Value *at = start;
    for (qsizetype i = from; at && i < names.size(); ++i) {
        if (const ValueList *const list = at->as<ValueList>()) {
            scratch = projected(*list, names, i);
            return scratch;
        }
        at = at->field(names.at(i));
    }
    return at && m_budget.spend() ? *at : m_null;
}

// As FEEL has it, the field of a list is the list of that field.
Value Evaluation::projected(const ValueList &list, const QStringList &names, qsizetype from)
{
    ValueList fields;
    for (const Value &value : list) {
        Value scratch;
        fields.append(follow(&value, names, from, scratch));
        if (!m_budget.spend())
            return {};
    }
    return fields;
}

Truth Evaluation::compared(const Node &node)
{
    Value a, b;
    const Value &left = read(node.operands[0], a);
    const Value &right = read(node.operands[1], b);
    return compareBy(node.op, left, right, m_budget);
}

// `and` stops at false, `or` at true; short of that, one operand without truth leaves the whole
// without.
Truth Evaluation::allOf(const Node &node, bool stop)
{
    Truth result = !stop;
    for (const Node &operand : node.operands) {
        const Truth part = truth(operand);
        if (part == Truth(stop))
            return stop;
        if (!part)
            result = std::nullopt;
    }
    return result;
}

Truth Evaluation::inList(const Node &node)
{
    Value a, b;
    const Value &wanted = read(node.operands[0], a);
    const ValueList *const list = read(node.operands[1], b).as<ValueList>();
    if (!list)
        return std::nullopt;
    for (const Value &value : *list) {
        if (!m_budget.spend())
            return std::nullopt;
        if (compareBy(Op::Equal, wanted, value, m_budget) == Truth(true))
            return true;
    }
    return false;
}

Truth Evaluation::inRange(const Node &node)
{
    Value a, b, c;
    const Value &value = read(node.operands[0], a);
    const Value &from = read(node.operands[1], b);
    const Value &to = read(node.operands[2], c);
    const Truth above =
        compareBy(node.openFrom ? Op::Greater : Op::GreaterEqual, value, from, m_budget);
    const Truth below = compareBy(node.openTo ? Op::Less : Op::LessEqual, value, to, m_budget);
    if (above == Truth(false) || below == Truth(false))
        return false;
    return above && below ? Truth(true) : std::nullopt;
}

Value Evaluation::call(const Node &node)
{
    QVarLengthArray<Value, 4> arguments;
    for (const Node &operand : node.operands) {
        arguments.append(value(operand));
        const Value::Type wanted = node.function->parameter(size_t(arguments.size() - 1));
        if (wanted != Value::Type::Null && arguments.back().type() != wanted)
            return {};
    }
    if (!m_budget.spend())
        return {};
    return node.function->call({arguments.constData(), size_t(arguments.size())}, m_budget);
}

Value Evaluation::listOf(const Node &node)
{
    if (node.isConstant())
        return node.literal;
    ValueList list;
    for (const Node &operand : node.operands) {
        list.append(value(operand));
        if (!m_budget.spend())
            return {};
    }
    return list;
}

} // namespace tenure::journey::expression
