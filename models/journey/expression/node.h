// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journey/value.h"

#include <QStringList>

#include <vector>

namespace tenure::journey::expression {

struct Function;

enum class Op : quint8 {
    Literal,
    List,
    Path,
    Member,
    Negate,
    Add,
    Subtract,
    Multiply,
    Divide,
    Equal,
    NotEqual,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    InList,
    InRange,
    And,
    Or,
    Not,
    If,
    Call
};

/// Where something stands in the text it was read from, in characters from 0.
struct Span
{
    int position = 0;
    int length = 0;
};

Span joined(Span a, Span b);

/// One operation with its operands. Made only by the functions below, so that the same meaning has
/// one form: `and` and `or` take any number of operands, a minus before a number belongs to the
/// number, `(a).b` is `a.b`.
struct Node
{
    Op op = Op::Literal;
    quint8 parentheses = 0; ///< pairs around it in the text; no part of the meaning
    bool openFrom = false;  ///< InRange: the lower end is left out
    bool openTo = false;    ///< InRange: the upper end is left out
    int depth = 1;          ///< operations inside operations
    Span span;
    Value literal;                      ///< of a Literal; of a List whose parts are all known
    QStringList names;                  ///< Path: root and fields; Member: fields
    const Function *function = nullptr; ///< Call
    std::vector<Node> operands;

    /// Known without evaluating.
    bool isConstant() const { return op == Op::Literal || (op == Op::List && !literal.isNull()); }

    friend bool operator==(const Node &a, const Node &b);
};

template<typename... Nodes>
std::vector<Node> nodesOf(Nodes &&...nodes)
{
    std::vector<Node> list;
    list.reserve(sizeof...(nodes));
    (list.push_back(std::forward<Nodes>(nodes)), ...);
    return list;
}

/// One end of a range, itself within or left out.
struct RangeEnd
{
    Node node;
    bool isOpen = false;
};

Node makeLiteral(const Value &value, Span span = {});
Node makePath(const QString &root, Span span = {});
Node makeMember(Node of, const QString &name, Span span = {});
/// A written date, instant or duration becomes a literal.
Node makeCall(const Function &function, std::vector<Node> arguments, Span span = {});
/// A call of date(), date and time() or duration() with a written text that is none.
bool isUnreadableDate(const Node &call);
Node makeRange(Node value, RangeEnd from, RangeEnd to, Span span = {});
/// Every other operation.
Node make(Op op, std::vector<Node> operands, Span span = {});

} // namespace tenure::journey::expression
