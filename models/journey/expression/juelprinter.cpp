// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/expression/juelprinter.h"

#include "journey/expression/characters.h"
#include "journey/expression/functions.h"
#include "journey/expression/token.h"
#include "journey/expression/words.h"

#include <QJsonObject>

namespace tenure::journey::expression {
namespace {

using L = QLatin1StringView;

enum class JuelGrip { Choice, Or, And, Equality, Relation, Sum, Product, Sign, Unit };

struct JuelOperator
{
    Op op = {};
    L sign;
    JuelGrip grip = {};
};

constexpr JuelOperator juelSigns[] = {
    {Op::Or, L(" || "), JuelGrip::Or},           {Op::And, L(" && "), JuelGrip::And},
    {Op::Equal, L(" == "), JuelGrip::Equality},  {Op::NotEqual, L(" != "), JuelGrip::Equality},
    {Op::Less, L(" < "), JuelGrip::Relation},    {Op::LessEqual, L(" <= "), JuelGrip::Relation},
    {Op::Greater, L(" > "), JuelGrip::Relation}, {Op::GreaterEqual, L(" >= "), JuelGrip::Relation},
    {Op::Add, L(" + "), JuelGrip::Sum},          {Op::Subtract, L(" - "), JuelGrip::Sum},
    {Op::Multiply, L(" * "), JuelGrip::Product}, {Op::Divide, L(" / "), JuelGrip::Product},
};

const JuelOperator *juelSignOf(Op op)
{
    for (const JuelOperator &sign : juelSigns) {
        if (sign.op == op)
            return &sign;
    }
    return nullptr;
}

JuelGrip juelGripOf(const Node &node)
{
    if (const JuelOperator *const sign = juelSignOf(node.op))
        return sign->grip;
    switch (node.op) {
    case Op::If:
        return JuelGrip::Choice;
    case Op::Not:
    case Op::Negate:
        return JuelGrip::Sign;
    case Op::Literal:
        return node.literal.as<double>() ? JuelGrip::Sign : JuelGrip::Unit;
    default:
        return JuelGrip::Unit;
    }
}

class JuelPrinter
{
public:
    Result<QString> print(const Node &node);

private:
    QString text(const Node &node);
    QString within(const Node &node, JuelGrip least);
    QString literal(const Node &node);
    QString quotedText(const Node &node);
    QString path(const Node &node);
    QString chain(const Node &node, const JuelOperator &sign);
    QString oneOf(const Node &node);
    QString range(const Node &node);
    QString subject(const Node &node);
    QString refuse(const Node &node, const QString &construct);

    std::optional<Error> m_error;
};

Result<QString> JuelPrinter::print(const Node &node)
{
    const QString body = QStringLiteral("${") + text(node) + u'}';
    if (m_error)
        return *m_error;
    return body;
}

QString JuelPrinter::refuse(const Node &node, const QString &construct)
{
    if (!m_error)
        m_error = Error{QStringLiteral("expression.no_juel"),
                        placed(node.span, {{QStringLiteral("construct"), construct}})};
    return {};
}

QString JuelPrinter::text(const Node &node)
{
    if (const JuelOperator *const sign = juelSignOf(node.op))
        return chain(node, *sign);
    switch (node.op) {
    case Op::Literal:
        return literal(node);
    case Op::Path:
        return path(node);
    case Op::Negate:
        return u'-' + within(node.operands[0], JuelGrip::Sign);
    case Op::Not:
        return u'!' + within(node.operands[0], JuelGrip::Sign);
    case Op::If:
        return within(node.operands[0], JuelGrip::Or) + QStringLiteral(" ? ") +
               text(node.operands[1]) + QStringLiteral(" : ") + text(node.operands[2]);
    case Op::InList:
        return oneOf(node);
    case Op::InRange:
        return range(node);
    case Op::List:
        return refuse(node, QStringLiteral("[...]"));
    case Op::Member:
        return refuse(node, u'.' + node.names.join(u'.'));
    case Op::Call:
        return refuse(node, QString(node.function->name) + QStringLiteral("()"));
    default:
        return {};
    }
}

QString JuelPrinter::within(const Node &node, JuelGrip least)
{
    const QString printed = text(node);
    return juelGripOf(node) < least ? u'(' + printed + u')' : printed;
}

QString JuelPrinter::chain(const Node &node, const JuelOperator &sign)
{
    if (node.op == Op::Add &&
        (node.operands[0].literal.as<QString>() || node.operands[1].literal.as<QString>()))
        return refuse(node, QStringLiteral("+"));
    const bool groups = sign.grip == JuelGrip::Sum || sign.grip == JuelGrip::Product;
    const auto tighter = static_cast<JuelGrip>(static_cast<int>(sign.grip) + 1);
    QString printed = within(node.operands.front(), groups ? sign.grip : tighter);
    for (size_t i = 1; i < node.operands.size(); ++i)
        printed += sign.sign + within(node.operands[i], tighter);
    return printed;
}

QString JuelPrinter::literal(const Node &node)
{
    switch (node.literal.type()) {
    case Value::Type::Null:
        return QStringLiteral("null");
    case Value::Type::Boolean:
        return node.literal.toDisplayText();
    case Value::Type::Text:
        return quotedText(node);
    case Value::Type::Number: {
        // Other engines read digits without a point as a 64-bit number, and refuse what is larger.
        constexpr double wholeNumbersEnd = 9e18;
        const bool tooLarge = std::abs(*node.literal.as<double>()) >= wholeNumbersEnd;
        return node.literal.toDisplayText() + (tooLarge ? QStringLiteral(".0") : QString());
    }
    default:
        return refuse(node, nameOf(node.literal.type()) + QStringLiteral("()"));
    }
}

QString JuelPrinter::quotedText(const Node &node)
{
    QString printed = QStringLiteral("'");
    for (const QChar c : *node.literal.as<QString>()) {
        if (c == u'\n' || c == u'\r' || c == u'\t')
            return refuse(node, c == u'\n'   ? QStringLiteral("\\n")
                                : c == u'\r' ? QStringLiteral("\\r")
                                             : QStringLiteral("\\t"));
        if (c == u'\'' || c == u'\\')
            printed += u'\\';
        printed += c;
    }
    return printed + u'\'';
}

QString JuelPrinter::path(const Node &node)
{
    QString printed = node.names.constFirst();
    if (isJuelWord(printed))
        return refuse(node, printed);
    for (const QString &name : node.names.sliced(1))
        printed +=
            isJuelWord(name) ? QStringLiteral("['") + name + QStringLiteral("']") : u'.' + name;
    return printed;
}

// What is said more than once must be short: a path.
QString JuelPrinter::subject(const Node &node)
{
    const Node &value = node.operands[0];
    return value.op == Op::Path ? path(value) : refuse(node, QStringLiteral("in"));
}

QString JuelPrinter::oneOf(const Node &node)
{
    const QString value = subject(node);
    const Node &list = node.operands[1];
    if (!list.isConstant() || list.operands.empty())
        return refuse(node, QStringLiteral("in"));
    QStringList comparisons;
    for (const Node &part : list.operands)
        comparisons << u'(' + value + QStringLiteral(" == ") + text(part) + u')';
    return u'(' + comparisons.join(QStringLiteral(" || ")) + u')';
}

QString JuelPrinter::range(const Node &node)
{
    const QString value = subject(node);
    const auto comparison = [&](const QString &sign, size_t end) {
        return u'(' + value + sign + within(node.operands[end], JuelGrip::Sum) + u')';
    };
    return u'(' + comparison(node.openFrom ? QStringLiteral(" > ") : QStringLiteral(" >= "), 1) +
           QStringLiteral(" && ") +
           comparison(node.openTo ? QStringLiteral(" < ") : QStringLiteral(" <= "), 2) + u')';
}

} // namespace

Result<QString> printJuel(const Node &node)
{
    return JuelPrinter().print(node);
}

} // namespace tenure::journey::expression
