// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/expression/cursor.h"

#include <QJsonObject>

#include <algorithm>

namespace tenure::journey::expression {

Cursor::Nesting::Nesting(Cursor &cursor) : m_cursor(cursor)
{
    if (++cursor.m_nesting > maxNesting)
        cursor.fail(QStringLiteral("expression.too_deep"), cursor.peek().span);
}

Result<Node> Cursor::whole(Node node)
{
    if (peek().kind != Token::Kind::End)
        fail(QStringLiteral("expression.leftover"), QStringLiteral("end"));
    if (m_error)
        return *m_error;
    return node;
}

Node Cursor::chain(int level)
{
    Node left = operandOf(level);
    while (const BinaryOperator *const binary = operatorAt(level)) {
        take();
        Node right = operandOf(level);
        const Span span = joined(left.span, right.span);
        left = make(binary->op, nodesOf(std::move(left), std::move(right)), span);
    }
    return left;
}

const BinaryOperator *Cursor::operatorAt(int level) const
{
    const auto matches = [&](const BinaryOperator &binary) {
        return binary.level == level && peek().source == binary.text;
    };
    const auto found = std::find_if(m_operators.begin(), m_operators.end(), matches);
    return found == m_operators.end() ? nullptr : &*found;
}

std::optional<Node> Cursor::acceptLiteral()
{
    const Token token = peek();
    if (token.kind == Token::Kind::Number || token.kind == Token::Kind::Text) {
        take();
        return makeLiteral(token.value, token.span);
    }
    if (acceptWord(QLatin1StringView("null")))
        return makeLiteral({}, token.span);
    const bool isTrue = acceptWord(QLatin1StringView("true"));
    if (isTrue || acceptWord(QLatin1StringView("false")))
        return makeLiteral(isTrue, token.span);
    return std::nullopt;
}

const Token &Cursor::take()
{
    const Token &token = m_tokens[m_at];
    if (token.kind != Token::Kind::End)
        ++m_at;
    return token;
}

bool Cursor::isSymbol(QLatin1StringView symbol, qsizetype ahead) const
{
    return peek(ahead).kind == Token::Kind::Symbol && peek(ahead).source == symbol;
}

bool Cursor::isWord(QLatin1StringView word, qsizetype ahead) const
{
    return peek(ahead).kind == Token::Kind::Name && peek(ahead).source == word;
}

bool Cursor::accept(QLatin1StringView symbol)
{
    const bool found = isSymbol(symbol);
    if (found)
        take();
    return found;
}

bool Cursor::acceptWord(QLatin1StringView word)
{
    const bool found = isWord(word);
    if (found)
        take();
    return found;
}

void Cursor::expect(QLatin1StringView symbol)
{
    if (!accept(symbol))
        fail(QStringLiteral("expression.symbol_expected"), QString(symbol));
}

void Cursor::expectWord(QLatin1StringView word)
{
    if (!acceptWord(word))
        fail(QStringLiteral("expression.symbol_expected"), QString(word));
}

Span Cursor::since(Span start) const
{
    return m_at > 0 ? joined(start, m_tokens[m_at - 1].span) : start;
}

Node Cursor::fail(const QString &code, Span span, QJsonObject args)
{
    if (!m_error) {
        args.insert(QStringLiteral("found"), sourceOf(span));
        m_error = Error{code, placed(span, args)};
    }
    m_at = m_tokens.size() - 1;
    return {};
}

Node Cursor::fail(const QString &code, const QString &expected)
{
    const QString after = m_at > 0 ? quoted(m_tokens[m_at - 1].source) : QString();
    const QJsonObject args{{QStringLiteral("expected"), expected},
                           {QStringLiteral("after"), after}};
    if (peek().kind == Token::Kind::End)
        return fail(QStringLiteral("expression.unfinished"), peek().span, args);
    return fail(code, peek().span, args);
}

} // namespace tenure::journey::expression
