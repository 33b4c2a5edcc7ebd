// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/expression/juelparser.h"

#include "journey/expression/characters.h"
#include "journey/expression/words.h"

#include <QJsonObject>

#include <algorithm>

namespace tenure::journey::expression {
namespace {

using L = QLatin1StringView;

enum JuelLevel { OrSigns, AndSigns, EqualitySigns, RelationSigns, SumSigns, ProductSigns };

constexpr BinaryOperator juelOperators[] = {
    {L("||"), Op::Or, OrSigns},
    {L("or"), Op::Or, OrSigns},
    {L("&&"), Op::And, AndSigns},
    {L("and"), Op::And, AndSigns},
    {L("=="), Op::Equal, EqualitySigns},
    {L("eq"), Op::Equal, EqualitySigns},
    {L("!="), Op::NotEqual, EqualitySigns},
    {L("ne"), Op::NotEqual, EqualitySigns},
    {L("<"), Op::Less, RelationSigns},
    {L("lt"), Op::Less, RelationSigns},
    {L("<="), Op::LessEqual, RelationSigns},
    {L("le"), Op::LessEqual, RelationSigns},
    {L(">"), Op::Greater, RelationSigns},
    {L("gt"), Op::Greater, RelationSigns},
    {L(">="), Op::GreaterEqual, RelationSigns},
    {L("ge"), Op::GreaterEqual, RelationSigns},
    {L("+"), Op::Add, SumSigns},
    {L("-"), Op::Subtract, SumSigns},
    {L("*"), Op::Multiply, ProductSigns},
    {L("/"), Op::Divide, ProductSigns},
    {L("div"), Op::Divide, ProductSigns},
};

class JuelParser final : public Cursor
{
public:
    JuelParser(QStringView source, const QVector<Token> &tokens)
        : Cursor(source, tokens, juelOperators)
    {
    }

    Node expression();

private:
    Node operandOf(int level) override
    {
        return level == ProductSigns ? unary() : chain(level + 1);
    }

    Node unary();
    Node primary();
    Node word();
    Node path();
    Node parenthesised();
    Node unread()
    {
        return fail(QStringLiteral("expression.juel_unread"), QStringLiteral("value"));
    }
};

bool isComparisonOf(const Node &node, Op op, const Node &subject)
{
    return node.op == op && node.parentheses == 1 && node.operands[0].op == Op::Path &&
           node.operands[0] == subject;
}

// The shape of `in [...]`: see printJuel.
bool isOneOfShape(const Node &node)
{
    return node.op == Op::Or &&
           std::all_of(node.operands.begin(), node.operands.end(), [&](const Node &part) {
               return !part.operands.empty() &&
                      isComparisonOf(part, Op::Equal, node.operands[0].operands[0]) &&
                      part.operands[1].op == Op::Literal;
           });
}

Node oneOf(Node node)
{
    const Span span = node.span;
    std::vector<Node> comparisons =
        node.op == Op::Or ? std::move(node.operands) : nodesOf(std::move(node));
    Node subject = comparisons.front().operands[0];
    std::vector<Node> parts;
    parts.reserve(comparisons.size());
    for (Node &comparison : comparisons)
        parts.push_back(std::move(comparison.operands[1]));
    return make(Op::InList, nodesOf(std::move(subject), make(Op::List, std::move(parts), span)),
                span);
}

bool isRangeShape(const Node &node)
{
    if (node.op != Op::And || node.operands.size() != 2 || node.operands[0].operands.empty())
        return false;
    const Node &subject = node.operands[0].operands[0];
    const auto isEither = [&](const Node &part, Op a, Op b) {
        return isComparisonOf(part, a, subject) || isComparisonOf(part, b, subject);
    };
    return isEither(node.operands[0], Op::Greater, Op::GreaterEqual) &&
           isEither(node.operands[1], Op::Less, Op::LessEqual);
}

Node rangeFrom(Node node)
{
    Node &from = node.operands[0];
    Node &to = node.operands[1];
    const bool openFrom = from.op == Op::Greater;
    const bool openTo = to.op == Op::Less;
    return makeRange(std::move(from.operands[0]), {std::move(from.operands[1]), openFrom},
                     {std::move(to.operands[1]), openTo}, node.span);
}

bool isSingleShape(const Node &node)
{
    return node.op == Op::Equal && isComparisonOf(node, Op::Equal, node.operands[0]) &&
           node.operands[1].op == Op::Literal;
}

Node withoutShape(Node node)
{
    if (isOneOfShape(node) || isSingleShape(node))
        return oneOf(std::move(node));
    return isRangeShape(node) ? rangeFrom(std::move(node)) : node;
}

Node JuelParser::expression()
{
    const Nesting nesting(*this);
    Node condition = chain(OrSigns);
    if (!accept(L("?")))
        return condition;
    const Span start = condition.span;
    Node then = expression();
    expect(L(":"));
    Node otherwise = expression();
    return make(Op::If, nodesOf(std::move(condition), std::move(then), std::move(otherwise)),
                since(start));
}

Node JuelParser::unary()
{
    const Nesting nesting(*this);
    const Span start = peek().span;
    if (accept(L("-"))) {
        Node inner = unary();
        return make(Op::Negate, nodesOf(std::move(inner)), since(start));
    }
    if (accept(L("!")) || acceptWord(L("not"))) {
        Node inner = unary();
        return make(Op::Not, nodesOf(std::move(inner)), since(start));
    }
    return primary();
}

Node JuelParser::primary()
{
    if (std::optional<Node> literal = acceptLiteral())
        return *std::move(literal);
    if (accept(L("(")))
        return parenthesised();
    return peek().kind == Token::Kind::Name ? word() : unread();
}

Node JuelParser::word()
{
    // A word of FEEL would be a name here and could not be said there.
    if (isJuelWord(peek().source) || isFeelWord(peek().source) || isSymbol(L("("), 1))
        return unread();
    return path();
}

Node JuelParser::path()
{
    const Span start = peek().span;
    Node node = makePath(take().source.toString(), start);
    while (isSymbol(L(".")) || isSymbol(L("["))) {
        const bool isBracket = take().source == L("[");
        const Token token = peek();
        const QString name = isBracket ? token.value.toDisplayText() : token.source.toString();
        if (token.kind != (isBracket ? Token::Kind::Text : Token::Kind::Name) || !isName(name) ||
            isSymbol(L("("), 1))
            return unread();
        take();
        if (isBracket)
            expect(L("]"));
        node = makeMember(std::move(node), name, since(start));
    }
    return node;
}

Node JuelParser::parenthesised()
{
    Node inner = withoutShape(expression());
    expect(L(")"));
    ++inner.parentheses;
    return inner;
}

} // namespace

Result<Node> parseJuel(QStringView body)
{
    const QStringView trimmed = body.trimmed();
    const bool isOne =
        (trimmed.startsWith(L("${")) || trimmed.startsWith(L("#{"))) && trimmed.endsWith(u'}');
    if (!isOne) {
        return Error{QStringLiteral("expression.juel_unread"),
                     placed({0, int(body.size())}, {{QStringLiteral("found"), quoted(body)}})};
    }
    const qsizetype from = trimmed.data() - body.data() + 2;
    const Result<QVector<Token>> tokens =
        tokenize(body, from, from + trimmed.size() - 3, Dialect::Juel);
    if (!tokens)
        return tokens.error();
    JuelParser parser(body, *tokens);
    return parser.whole(parser.expression());
}

} // namespace tenure::journey::expression
