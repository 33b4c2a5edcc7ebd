// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journey/expression/operators.h"
#include "journey/names.h"

namespace tenure::journey::expression {

/// One evaluation of one expression: walks the tree once, with a budget of steps.
class Evaluation
{
public:
    Evaluation(const Names &names, qint64 steps) : m_names(names), m_budget(steps) {}

    Value value(const Node &node);
    /// As value(), without making a Value of a boolean.
    Truth truth(const Node &node);

    bool ranOutOfSteps() const { return m_budget.isSpent(); }

private:
    const Value &read(const Node &node, Value &scratch);
    const Value &follow(const Value *start, const QStringList &names, qsizetype from,
                        Value &scratch);
    Value projected(const ValueList &list, const QStringList &names, qsizetype from);
    Truth compared(const Node &node);
    Truth allOf(const Node &node, bool stop);
    Truth inList(const Node &node);
    Truth inRange(const Node &node);
    Value call(const Node &node);
    Value listOf(const Node &node);

    const Names &m_names;
    Budget m_budget;
    const Value m_null;
};

} // namespace tenure::journey::expression
