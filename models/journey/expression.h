// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journey/names.h"

#include <QStringList>

#include <memory>

namespace tenure::journey {

namespace expression {
struct Node;
}

/// A condition or value in FEEL form: typed, without loops, side effects, clock or chance.
/// resources/docs/expressions.md is the reference. Immutable; copies share. The empty expression is
/// `null`.
class Expression
{
public:
    static constexpr qsizetype maxLength = 1024; ///< characters, as written and in canonical form
    static constexpr int maxDepth = 32;          ///< operations inside operations
    static constexpr int maxSteps =
        10'000; ///< operations, list elements and stretches of text per evaluation
    static constexpr qsizetype maxJuelLength = 4096;

    Expression() = default;

    /// Errors are `expression.*` with args `position` (0-based character), `length`, `found`,
    /// `expected`.
    static Result<Expression> parse(QStringView feel);
    /// Reads a `${...}` or `#{...}` body within the subset that toJuel() writes;
    /// `expression.juel_unread` names what is outside of it.
    static Result<Expression> fromJuel(QStringView body);

    /// Three-valued as FEEL defines: what is missing or of the wrong type is null. Fails only with
    /// `expression.too_many_steps`.
    Result<Value> evaluate(const Names &names) const;
    /// Whether a condition is met: true only if the value is true.
    Result<bool> holds(const Names &names) const;

    /// The names it reads, as "person.title", in order, each once.
    QStringList paths() const;

    /// The canonical text; parses back to an equal expression.
    QString toFeel() const;
    /// As `${...}`, for other engines; `expression.no_juel` names what JUEL cannot say. Reads back
    /// to an equal expression.
    Result<QString> toJuel() const;

    /// Same meaning part by part, wherever in a text they were found.
    friend bool operator==(const Expression &a, const Expression &b);

    /// The parsed form, for what works on it inside this room.
    const expression::Node &root() const;

private:
    static Result<Expression> limited(Result<expression::Node> read);
    explicit Expression(std::shared_ptr<const expression::Node> root) : m_root(std::move(root)) {}

    std::shared_ptr<const expression::Node> m_root;
};

} // namespace tenure::journey
