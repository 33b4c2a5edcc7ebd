// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journey/expression/token.h"

#include <optional>
#include <span>

namespace tenure::journey::expression {

struct BinaryOperator
{
    QLatin1StringView text;
    Op op = {};
    int level = 0; ///< binds tighter the higher it is
};

/// What both dialects read alike: tokens one after the other, and chains of operators of one level.
///
/// The first problem ends the reading: it is kept, and the cursor goes to the end, where nothing is
/// accepted any more. So the parsers need not look after each part whether it went well.
class Cursor
{
public:
    /// `operators` must outlive the cursor.
    Cursor(QStringView source, QVector<Token> tokens, std::span<const BinaryOperator> operators)
        : m_source(source), m_tokens(std::move(tokens)), m_operators(operators)
    {
    }
    virtual ~Cursor() = default;

    /// `node`, if everything has been read and without a problem.
    Result<Node> whole(Node node);

protected:
    /// Recursion of the parser; far beyond what a tree of allowed depth needs, short of what a
    /// stack cannot hold.
    static constexpr int maxNesting = 80;

    class Nesting;

    /// What stands between two operators of `level`.
    virtual Node operandOf(int level) = 0;

    /// Operands of `level` with its operators between them, grouped from the left.
    Node chain(int level);
    const BinaryOperator *operatorAt(int level) const;
    /// A number, text, true, false or null, which both dialects write alike.
    std::optional<Node> acceptLiteral();

    const Token &peek(qsizetype ahead = 0) const
    {
        return m_tokens[std::min(m_at + ahead, m_tokens.size() - 1)];
    }
    const Token &take();
    bool isSymbol(QLatin1StringView symbol, qsizetype ahead = 0) const;
    bool isWord(QLatin1StringView word, qsizetype ahead = 0) const;
    bool accept(QLatin1StringView symbol);
    bool acceptWord(QLatin1StringView word);
    void expect(QLatin1StringView symbol);
    void expectWord(QLatin1StringView word);

    /// From `start` to the last token taken.
    Span since(Span start) const;
    QString sourceOf(Span span) const { return quoted(m_source.mid(span.position, span.length)); }

    Node fail(const QString &code, Span span, QJsonObject args = {});
    /// `code`, or that the text ends where `expected` should follow.
    Node fail(const QString &code, const QString &expected);

private:
    QStringView m_source;
    QVector<Token> m_tokens;
    std::span<const BinaryOperator> m_operators;
    qsizetype m_at = 0;
    int m_nesting = 0;
    std::optional<Error> m_error;
};

/// Holds one level of the parser's recursion; a problem where there are too many.
class Cursor::Nesting
{
public:
    explicit Nesting(Cursor &cursor);
    ~Nesting() { --m_cursor.m_nesting; }
    Nesting(const Nesting &) = delete;
    Nesting &operator=(const Nesting &) = delete;

private:
    Cursor &m_cursor;
};

} // namespace tenure::journey::expression
