// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/expression/feelparser.h"

#include "journey/expression/functions.h"
#include "journey/expression/suggestion.h"
#include "journey/expression/words.h"

#include <QJsonObject>

namespace tenure::journey::expression {
namespace {

using L = QLatin1StringView;

enum FeelLevel { OrLevel, AndLevel, ComparisonLevel, SumLevel, ProductLevel };

constexpr BinaryOperator feelOperators[] = {
    {L("or"), Op::Or, OrLevel},
    {L("and"), Op::And, AndLevel},
    {L("="), Op::Equal, ComparisonLevel},
    {L("!="), Op::NotEqual, ComparisonLevel},
    {L("<"), Op::Less, ComparisonLevel},
    {L("<="), Op::LessEqual, ComparisonLevel},
    {L(">"), Op::Greater, ComparisonLevel},
    {L(">="), Op::GreaterEqual, ComparisonLevel},
    {L("+"), Op::Add, SumLevel},
    {L("-"), Op::Subtract, SumLevel},
    {L("*"), Op::Multiply, ProductLevel},
    {L("/"), Op::Divide, ProductLevel},
};

class FeelParser final : public Cursor
{
public:
    FeelParser(QStringView source, const QVector<Token> &tokens)
        : Cursor(source, tokens, feelOperators)
    {
    }

    Node expression();

private:
    Node operandOf(int level) override;

    Node conditional();
    Node comparison();
    Node membership(Node value);
    Node between(Node value);
    Node range(Node value);
    bool bracketsHold(L symbol) const;
    Node unary();
    Node primary();
    Node word();
    Node parenthesised();
    Node call(qsizetype words);
    qsizetype wordsOfFunction() const;
    QString joinedWords(qsizetype count) const;
    std::vector<Node> partsUntil(L close);
    Node checkedCall(const Function &function, std::vector<Node> arguments, Span span);
    Node valueMissing();
};

Node FeelParser::operandOf(int level)
{
    switch (level) {
    case AndLevel:
        return comparison();
    case ProductLevel:
        return unary();
    default:
        return chain(level + 1);
    }
}

Node FeelParser::expression()
{
    const Nesting nesting(*this);
    return isWord(L("if")) ? conditional() : chain(OrLevel);
}

Node FeelParser::conditional()
{
    const Span start = take().span;
    std::vector<Node> parts;
    parts.push_back(expression());
    expectWord(L("then"));
    parts.push_back(expression());
    expectWord(L("else"));
    parts.push_back(expression());
    return make(Op::If, std::move(parts), since(start));
}

Node FeelParser::comparison()
{
    Node left = chain(SumLevel);
    const Span start = left.span;
    if (const BinaryOperator *const binary = operatorAt(ComparisonLevel)) {
        take();
        Node right = chain(SumLevel);
        left = make(binary->op, nodesOf(std::move(left), std::move(right)), since(start));
    } else if (acceptWord(L("in"))) {
        left = membership(std::move(left));
    } else if (acceptWord(L("between"))) {
        left = between(std::move(left));
    }
    if (operatorAt(ComparisonLevel) || isWord(L("in")) || isWord(L("between")))
        return fail(QStringLiteral("expression.chained_comparison"), QStringLiteral("and"));
    return left;
}

Node FeelParser::membership(Node value)
{
    const bool opens = isSymbol(L("(")) || isSymbol(L("["));
    if (opens && bracketsHold(L("..")))
        return range(std::move(value));
    const Span start = value.span;
    const Span open = peek().span;
    Node list;
    if (isSymbol(L("(")) && bracketsHold(L(","))) {
        take();
        std::vector<Node> parts = partsUntil(L(")"));
        list = make(Op::List, std::move(parts), since(open));
    } else {
        list = chain(SumLevel);
    }
    return make(Op::InList, nodesOf(std::move(value), std::move(list)), since(start));
}

Node FeelParser::between(Node value)
{
    const Span start = value.span;
    Node from = chain(SumLevel);
    expectWord(L("and"));
    Node to = chain(SumLevel);
    return makeRange(std::move(value), {std::move(from), false}, {std::move(to), false},
                     since(start));
}

Node FeelParser::range(Node value)
{
    const Span start = value.span;
    const bool openFrom = take().source == L("(");
    Node from = chain(SumLevel);
    expect(L(".."));
    Node to = chain(SumLevel);
    const bool openTo = accept(L(")"));
    if (!openTo)
        expect(L("]"));
    return makeRange(std::move(value), {std::move(from), openFrom}, {std::move(to), openTo},
                     since(start));
}

// Whether `symbol` stands between the bracket that comes next and its partner, and not inside of
// further ones.
bool FeelParser::bracketsHold(L symbol) const
{
    int depth = 0;
    for (qsizetype ahead = 0; peek(ahead).kind != Token::Kind::End; ++ahead) {
        if (isSymbol(L("("), ahead) || isSymbol(L("["), ahead))
            ++depth;
        else if (isSymbol(L(")"), ahead) || isSymbol(L("]"), ahead))
            --depth;
        else if (depth == 1 && isSymbol(symbol, ahead))
            return true;
        if (depth == 0)
            return false;
    }
    return false;
}

Node FeelParser::unary()
{
    const Nesting nesting(*this);
    const Span start = peek().span;
    if (accept(L("-"))) {
        Node negated = unary();
        return make(Op::Negate, nodesOf(std::move(negated)), since(start));
    }
    Node node = primary();
    while (accept(L("."))) {
        if (peek().kind != Token::Kind::Name)
            return fail(QStringLiteral("expression.name_expected"), QStringLiteral("name"));
        const QString name = take().source.toString();
        node = makeMember(std::move(node), name, since(start));
    }
    return node;
}

Node FeelParser::primary()
{
    if (std::optional<Node> literal = acceptLiteral())
        return *std::move(literal);
    if (peek().kind == Token::Kind::Name)
        return word();
    const Span span = peek().span;
    if (accept(L("(")))
        return parenthesised();
    if (!accept(L("[")))
        return valueMissing();
    std::vector<Node> parts = partsUntil(L("]"));
    return make(Op::List, std::move(parts), since(span));
}

Node FeelParser::word()
{
    const Span span = peek().span;
    if (acceptWord(L("not"))) {
        expect(L("("));
        Node inner = parenthesised();
        return make(Op::Not, nodesOf(std::move(inner)), since(span));
    }
    if (const qsizetype words = wordsOfFunction())
        return call(words);
    if (isFeelWord(peek().source))
        return valueMissing();
    return makePath(take().source.toString(), span);
}

Node FeelParser::parenthesised()
{
    Node inner = expression();
    expect(L(")"));
    return inner;
}

// How many of the next words are the name of a function, known or not; 0 where no call follows.
qsizetype FeelParser::wordsOfFunction() const
{
    constexpr qsizetype longestName = 4;
    qsizetype run = 0;
    while (run < longestName && peek(run).kind == Token::Kind::Name) {
        ++run;
        if (isSymbol(L("("), run) && findFunction(joinedWords(run)))
            return run;
    }
    run = 1;
    while (run < longestName && peek(run).kind == Token::Kind::Name &&
           !isFeelWord(peek(run).source))
        ++run;
    return isSymbol(L("("), run) && !isFeelWord(peek().source) ? run : 0;
}

QString FeelParser::joinedWords(qsizetype count) const
{
    QStringList words;
    for (qsizetype i = 0; i < count; ++i)
        words << peek(i).source.toString();
    return words.join(u' ');
}

Node FeelParser::call(qsizetype words)
{
    const Span start = peek().span;
    const QString name = joinedWords(words);
    const Span nameSpan = joined(start, peek(words - 1).span);
    const Function *const function = findFunction(name);
    if (!function) {
        const QString nearest = nearestOf(name, functionNames());
        return fail(QStringLiteral("expression.unknown_function"), nameSpan,
                    {{QStringLiteral("name"), name}, {QStringLiteral("suggestion"), nearest}});
    }
    while (!accept(L("(")))
        take();
    std::vector<Node> arguments = partsUntil(L(")"));
    return checkedCall(*function, std::move(arguments), since(start));
}

std::vector<Node> FeelParser::partsUntil(L close)
{
    std::vector<Node> parts;
    if (accept(close))
        return parts;
    do {
        parts.push_back(expression());
    } while (accept(L(",")));
    expect(close);
    return parts;
}

Node FeelParser::checkedCall(const Function &function, std::vector<Node> arguments, Span span)
{
    const int given = int(arguments.size());
    if (given < function.least || given > function.most) {
        return fail(QStringLiteral("expression.argument_count"), span,
                    {{QStringLiteral("name"), QString(function.name)},
                     {QStringLiteral("given"), given},
                     {QStringLiteral("least"), function.least},
                     {QStringLiteral("most"), function.most}});
    }
    Node node = makeCall(function, std::move(arguments), span);
    // A written date that is none would be null for ever; better told now.
    if (isUnreadableDate(node)) {
        return fail(QStringLiteral("expression.bad_date"), span,
                    {{QStringLiteral("name"), QString(function.name)},
                     {QStringLiteral("text"), *node.operands.front().literal.as<QString>()}});
    }
    return node;
}

Node FeelParser::valueMissing()
{
    return fail(QStringLiteral("expression.value_expected"), QStringLiteral("value"));
}

struct ForeignOperator
{
    L foreign;
    L ours;
};

// Signs of other languages, none of which can stand in FEEL.
constexpr ForeignOperator foreignOperators[] = {{L("=="), L("=")},
                                                {L("&&"), L("and")},
                                                {L("||"), L("or")},
                                                {L("<>"), L("!=")},
                                                {L("!"), L("not(...)")}};

std::optional<Error> foreignOperatorIn(const QVector<Token> &tokens)
{
    for (const Token &token : tokens) {
        for (const ForeignOperator &sign : foreignOperators) {
            if (token.kind == Token::Kind::Symbol && token.source == sign.foreign)
                return Error{
                    QStringLiteral("expression.foreign_operator"),
                    placed(token.span, {{QStringLiteral("found"), QString(sign.foreign)},
                                        {QStringLiteral("expected"), QString(sign.ours)}})};
        }
    }
    return std::nullopt;
}

} // namespace

Result<Node> parseFeel(QStringView feel)
{
    const Result<QVector<Token>> tokens = tokenize(feel, 0, feel.size(), Dialect::Feel);
    if (!tokens)
        return tokens.error();
    if (const std::optional<Error> foreign = foreignOperatorIn(*tokens))
        return *foreign;
    FeelParser parser(feel, *tokens);
    return parser.whole(parser.expression());
}

} // namespace tenure::journey::expression
