// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/expression/checker.h"

#include "journey/expression/functions.h"
#include "journey/expression/samples.h"
#include "journey/expression/suggestion.h"
#include "journey/expression/token.h"

#include <QJsonArray>

namespace tenure::journey::expression {
namespace {

using Type = Value::Type;

void addPaths(const Schema &schema, const QString &before, QStringList &paths)
{
    const Schema &record = schema.type() == Type::List ? schema.element() : schema;
    const QMap<QString, Schema> fields = record.fields();
    for (auto at = fields.begin(); at != fields.end(); ++at) {
        paths << before + at.key();
        addPaths(at.value(), before + at.key() + u'.', paths);
    }
}

// A field's own name is a better hint than likeness: "title" means "person.title".
QString nearestName(const QString &name, const Schema &names)
{
    QStringList known;
    addPaths(names, {}, known);
    const QString ending = u'.' + name;
    for (const QString &path : known) {
        if (path.endsWith(ending))
            return path;
    }
    return nearestOf(name, known);
}

QString wordOf(Op op)
{
    switch (op) {
    case Op::And:
        return QStringLiteral("and");
    case Op::Or:
        return QStringLiteral("or");
    case Op::Not:
        return QStringLiteral("not");
    case Op::If:
        return QStringLiteral("if");
    case Op::Add:
        return QStringLiteral("+");
    case Op::Multiply:
        return QStringLiteral("*");
    case Op::Divide:
        return QStringLiteral("/");
    default:
        return QStringLiteral("-");
    }
}

} // namespace

Schema Checker::typeOf(const Node &node)
{
    switch (node.op) {
    case Op::Literal:
        return Schema::of(node.literal.type());
    case Op::List:
        return typeOfList(node);
    case Op::Path:
        return typeOfPath(node);
    case Op::Member:
        return typeOfMember(node);
    case Op::Negate:
        return typeOfNegation(node);
    case Op::Add:
    case Op::Subtract:
    case Op::Multiply:
    case Op::Divide:
        return typeOfCalculation(node);
    case Op::Equal:
    case Op::NotEqual:
        checkEquality(node);
        return truth();
    case Op::Less:
    case Op::LessEqual:
    case Op::Greater:
    case Op::GreaterEqual:
    case Op::InRange:
        checkOrder(node);
        return truth();
    case Op::InList:
        checkInList(node);
        return truth();
    case Op::And:
    case Op::Or:
    case Op::Not:
        checkTruths(node, node.operands.size());
        return truth();
    case Op::If:
        return typeOfChoice(node);
    case Op::Call:
        return typeOfCall(node);
    }
    return {};
}

Schema Checker::typeOfList(const Node &node)
{
    Schema element;
    for (size_t i = 0; i < node.operands.size(); ++i) {
        const Schema part = typeOf(node.operands[i]);
        element = i == 0 ? part : Schema::common(element, part);
    }
    return Schema::listOf(element);
}

Schema Checker::typeOfPath(const Node &node)
{
    Schema schema = m_names;
    for (const QString &name : node.names)
        schema = fieldOf(schema, name, node);
    return schema;
}

Schema Checker::typeOfMember(const Node &node)
{
    Schema schema = typeOf(node.operands[0]);
    for (const QString &name : node.names)
        schema = fieldOf(schema, name, node);
    return schema;
}

Schema Checker::fieldOf(const Schema &schema, const QString &name, const Node &node)
{
    if (schema.isAnything())
        return {};
    if (schema.type() == Type::List)
        return Schema::listOf(fieldOf(schema.element(), name, node));
    const auto found = schema.fields().constFind(name);
    if (found != schema.fields().constEnd())
        return *found;
    unknownName(node);
    return {};
}

Schema Checker::typeOfCalculation(const Node &node)
{
    const Schema a = typeOf(node.operands[0]);
    const Schema b = typeOf(node.operands[1]);
    const Calculated calculated = calculatedType(node.op, a.type(), b.type());
    if (!calculated.isPossible) {
        problem(QStringLiteral("expression.calculated_types"), node,
                {{QStringLiteral("construct"), wordOf(node.op)},
                 {QStringLiteral("left"), nameOf(a.type())},
                 {QStringLiteral("right"), nameOf(b.type())}});
    }
    return Schema::of(calculated.type);
}

Schema Checker::typeOfNegation(const Node &node)
{
    const Schema type = typeOf(node.operands[0]);
    if (type.isAnything() || type.type() == Type::Number || type.type() == Type::Duration)
        return type;
    wrongOperand(node.operands[0], wordOf(node.op), Type::Number, type);
    return {};
}

Schema Checker::typeOfChoice(const Node &node)
{
    checkTruths(node, 1);
    const Schema then = typeOf(node.operands[1]);
    return Schema::common(then, typeOf(node.operands[2]));
}

Schema Checker::typeOfCall(const Node &node)
{
    const Function &function = *node.function;
    QVector<Schema> types;
    for (size_t i = 0; i < node.operands.size(); ++i) {
        const Schema type = typeOf(node.operands[i]);
        const Type wanted = function.parameter(i);
        if (wanted != Type::Null && !type.isAnything() && type.type() != wanted)
            wrongOperand(node.operands[i], QString(function.name) + QStringLiteral("()"), wanted,
                         type);
        types << type;
    }
    if (function.name == QLatin1StringView("list contains"))
        checkElement(node.operands[1], types[1], node.operands[0], types[0]);
    switch (function.gives) {
    case Function::Gives::Declared:
        return Schema::of(function.result);
    case Function::Gives::FirstType:
        return types.constFirst();
    case Function::Gives::FirstElement:
        return types.constFirst().element();
    case Function::Gives::CommonType:
        break;
    }
    if (types.size() == 1 && types.constFirst().type() == Type::List)
        return types.constFirst().element();
    return std::accumulate(types.begin() + 1, types.end(), types.constFirst(), &Schema::common);
}

void Checker::checkEquality(const Node &node)
{
    const Schema a = typeOf(node.operands[0]);
    const Schema b = typeOf(node.operands[1]);
    checkComparable(node, a, b);
    checkAllowed(a, node.operands[1]);
    checkAllowed(b, node.operands[0]);
}

void Checker::checkOrder(const Node &node)
{
    QVector<Schema> types;
    for (const Node &operand : node.operands)
        types << typeOf(operand);
    for (const Schema &type : types) {
        if (!type.isAnything() && !hasOrder(type.type())) {
            problem(QStringLiteral("expression.no_order"), node,
                    {{QStringLiteral("given"), nameOf(type.type())}});
            return;
        }
    }
    for (const Schema &type : types) {
        if (!checkComparable(node, types.constFirst(), type))
            return;
    }
}

void Checker::checkInList(const Node &node)
{
    const Schema value = typeOf(node.operands[0]);
    const Schema list = typeOf(node.operands[1]);
    if (!list.isAnything() && list.type() != Type::List)
        wrongOperand(node.operands[1], QStringLiteral("in"), Type::List, list);
    else
        checkElement(node.operands[0], value, node.operands[1], list);
}

// Each written element by itself, so that the problem points at the one that is wrong.
void Checker::checkElement(const Node &value, const Schema &type, const Node &list,
                           const Schema &listType)
{
    if (list.op != Op::List) {
        checkComparable(value, type, listType.element());
        checkAllowed(listType.element(), value);
        return;
    }
    for (const Node &part : list.operands) {
        checkComparable(part, type, Checker(m_names).typeOf(part));
        checkAllowed(type, part);
    }
}

void Checker::checkTruths(const Node &node, size_t count)
{
    for (size_t i = 0; i < count; ++i) {
        const Schema type = typeOf(node.operands[i]);
        if (!type.isAnything() && type.type() != Type::Boolean)
            wrongOperand(node.operands[i], wordOf(node.op), Type::Boolean, type);
    }
}

bool Checker::checkComparable(const Node &node, const Schema &a, const Schema &b)
{
    if (a.isAnything() || b.isAnything() || a.type() == b.type())
        return true;
    problem(
        QStringLiteral("expression.compared_types"), node,
        {{QStringLiteral("left"), nameOf(a.type())}, {QStringLiteral("right"), nameOf(b.type())}});
    return false;
}

void Checker::checkAllowed(const Schema &known, const Node &text)
{
    const QString *const written = text.op == Op::Literal ? text.literal.as<QString>() : nullptr;
    if (!written || known.allowed().isEmpty() || known.allowed().contains(*written))
        return;
    problem(QStringLiteral("expression.unknown_value"), text,
            {{QStringLiteral("value"), *written},
             {QStringLiteral("suggestion"), nearestOf(*written, known.allowed())},
             {QStringLiteral("allowed"), QJsonArray::fromStringList(known.allowed())}});
}

void Checker::wrongOperand(const Node &node, const QString &construct, Type wanted,
                           const Schema &given)
{
    problem(QStringLiteral("expression.operand_type"), node,
            {{QStringLiteral("construct"), construct},
             {QStringLiteral("wanted"), nameOf(wanted)},
             {QStringLiteral("given"), nameOf(given.type())}});
}

void Checker::unknownName(const Node &node)
{
    const QString name = node.names.join(u'.');
    problem(QStringLiteral("expression.unknown_name"), node,
            {{QStringLiteral("name"), name},
             {QStringLiteral("suggestion"), nearestName(name, m_names)}});
}

void Checker::problem(const QString &code, const Node &node, const QJsonObject &args)
{
    m_problems << Error{code, placed(node.span, args)};
}

} // namespace tenure::journey::expression
