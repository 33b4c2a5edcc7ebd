// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/expression/feelprinter.h"

#include "journey/expression/functions.h"

namespace tenure::journey::expression {
namespace {

// How tightly a piece of text holds together; a looser piece goes into parentheses.
enum class FeelGrip { Whole, Or, And, Comparison, Sum, Product, Sign, Unit };

FeelGrip gripOf(const Node &node)
{
    switch (node.op) {
    case Op::If:
        return FeelGrip::Whole;
    case Op::Or:
        return FeelGrip::Or;
    case Op::And:
        return FeelGrip::And;
    case Op::Equal:
    case Op::NotEqual:
    case Op::Less:
    case Op::LessEqual:
    case Op::Greater:
    case Op::GreaterEqual:
    case Op::InList:
    case Op::InRange:
        return FeelGrip::Comparison;
    case Op::Add:
    case Op::Subtract:
        return FeelGrip::Sum;
    case Op::Multiply:
    case Op::Divide:
        return FeelGrip::Product;
    case Op::Negate:
        return FeelGrip::Sign;
    case Op::Literal:
        return node.literal.as<double>() ? FeelGrip::Sign : FeelGrip::Unit;
    default:
        return FeelGrip::Unit;
    }
}

QString feelSign(Op op)
{
    switch (op) {
    case Op::Add:
        return QStringLiteral(" + ");
    case Op::Subtract:
        return QStringLiteral(" - ");
    case Op::Multiply:
        return QStringLiteral(" * ");
    case Op::Divide:
        return QStringLiteral(" / ");
    case Op::Equal:
        return QStringLiteral(" = ");
    case Op::NotEqual:
        return QStringLiteral(" != ");
    case Op::Less:
        return QStringLiteral(" < ");
    case Op::LessEqual:
        return QStringLiteral(" <= ");
    case Op::Greater:
        return QStringLiteral(" > ");
    case Op::GreaterEqual:
        return QStringLiteral(" >= ");
    case Op::And:
        return QStringLiteral(" and ");
    case Op::Or:
        return QStringLiteral(" or ");
    default:
        return {};
    }
}

QString feelText(const QString &text)
{
    QString printed = QStringLiteral("\"");
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'"':
            printed += QLatin1StringView("\\\"");
            break;
        case u'\\':
            printed += QLatin1StringView("\\\\");
            break;
        case u'\n':
            printed += QLatin1StringView("\\n");
            break;
        case u'\r':
            printed += QLatin1StringView("\\r");
            break;
        case u'\t':
            printed += QLatin1StringView("\\t");
            break;
        default:
            printed += c;
        }
    }
    return printed + u'"';
}

QString feelLiteral(const Value &value)
{
    const auto called = [&](QLatin1StringView name) {
        return QString(name) + u'(' + feelText(value.toDisplayText()) + u')';
    };
    switch (value.type()) {
    case Value::Type::Null:
        return QStringLiteral("null");
    case Value::Type::Text:
        return feelText(*value.as<QString>());
    case Value::Type::Date:
        return called(QLatin1StringView("date"));
    case Value::Type::Instant:
        return called(QLatin1StringView("date and time"));
    case Value::Type::Duration:
        return called(QLatin1StringView("duration"));
    default:
        return value.toDisplayText();
    }
}

QString printed(const Node &node);

QString printedWithin(const Node &node, FeelGrip least)
{
    const QString text = printed(node);
    return gripOf(node) < least ? u'(' + text + u')' : text;
}

FeelGrip tighter(FeelGrip grip)
{
    return static_cast<FeelGrip>(static_cast<int>(grip) + 1);
}

// Sums and products group from the left, so that only a right operand of the same kind needs
// parentheses.
QString printedChain(const Node &node)
{
    const FeelGrip own = gripOf(node);
    const bool groups = own == FeelGrip::Sum || own == FeelGrip::Product;
    QString text = printedWithin(node.operands.front(), groups ? own : tighter(own));
    for (size_t i = 1; i < node.operands.size(); ++i)
        text += feelSign(node.op) + printedWithin(node.operands[i], tighter(own));
    return text;
}

QString printedParts(const Node &node)
{
    QStringList parts;
    for (const Node &operand : node.operands)
        parts << printed(operand);
    return parts.join(QStringLiteral(", "));
}

QString printedRange(const Node &node)
{
    const auto end = [&](size_t index) {
        return printedWithin(node.operands[index], FeelGrip::Sum);
    };
    return end(0) + QStringLiteral(" in ") + (node.openFrom ? u'(' : u'[') + end(1) +
           QStringLiteral("..") + end(2) + (node.openTo ? u')' : u']');
}

QString printed(const Node &node)
{
    const auto part = [&](size_t index) { return printed(node.operands[index]); };
    switch (node.op) {
    case Op::Literal:
        return feelLiteral(node.literal);
    case Op::List:
        return u'[' + printedParts(node) + u']';
    case Op::Path:
        return node.names.join(u'.');
    case Op::Member:
        return printedWithin(node.operands[0], FeelGrip::Unit) + u'.' + node.names.join(u'.');
    case Op::Negate:
        return u'-' + printedWithin(node.operands[0], FeelGrip::Sign);
    case Op::Not:
        return QStringLiteral("not(") + part(0) + u')';
    case Op::Call:
        return QString(node.function->name) + u'(' + printedParts(node) + u')';
    case Op::If:
        return QStringLiteral("if ") + part(0) + QStringLiteral(" then ") + part(1) +
               QStringLiteral(" else ") + part(2);
    case Op::InList:
        return printedWithin(node.operands[0], FeelGrip::Sum) + QStringLiteral(" in ") +
               printedWithin(node.operands[1], FeelGrip::Sum);
    case Op::InRange:
        return printedRange(node);
    default:
        return printedChain(node);
    }
}

} // namespace

QString printFeel(const Node &node)
{
    return printed(node);
}

} // namespace tenure::journey::expression
