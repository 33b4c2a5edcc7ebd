// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journey/expression/node.h"
#include "journey/schema.h"

#include <QJsonObject>

namespace tenure::journey::expression {

/// Infers the type of a tree from the types of its names, and notes what cannot be right on the
/// way. What a problem makes unknown counts as "anything", so that one mistake gives one problem.
class Checker
{
public:
    /// `names` must outlive the checker.
    explicit Checker(const Schema &names) : m_names(names) {}

    Schema typeOf(const Node &node);
    const QVector<Error> &problems() const { return m_problems; }

private:
    Schema typeOfList(const Node &node);
    Schema typeOfPath(const Node &node);
    Schema typeOfMember(const Node &node);
    Schema typeOfCalculation(const Node &node);
    Schema typeOfNegation(const Node &node);
    Schema typeOfChoice(const Node &node);
    Schema typeOfCall(const Node &node);
    Schema truth() const { return Schema::of(Value::Type::Boolean); }

    Schema fieldOf(const Schema &schema, const QString &name, const Node &node);
    void checkEquality(const Node &node);
    void checkOrder(const Node &node);
    void checkInList(const Node &node);
    void checkElement(const Node &value, const Schema &type, const Node &list,
                      const Schema &listType);
    void checkTruths(const Node &node, size_t count);
    bool checkComparable(const Node &node, const Schema &a, const Schema &b);
    void checkAllowed(const Schema &known, const Node &text);

    void wrongOperand(const Node &node, const QString &construct, Value::Type wanted,
                      const Schema &given);
    void unknownName(const Node &node);
    void problem(const QString &code, const Node &node, const QJsonObject &args);

    const Schema &m_names;
    QVector<Error> m_problems;
};

} // namespace tenure::journey::expression
