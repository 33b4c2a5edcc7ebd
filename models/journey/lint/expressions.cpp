// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/expressioncheck.h"
#include "journey/lint/rulesets.h"

namespace tenure::journey::linting {
namespace {

class ExpressionRules
{
public:
    ExpressionRules(const Subject &subject, QVector<Problem> &problems)
        : m_subject(subject), m_names(*subject.context.fields), m_problems(problems)
    {
        // What steps and callers give is known only while a run is under way.
        m_names.add(QStringLiteral("task"), Schema());
        m_names.add(QStringLiteral("journey"), Schema());
    }

    void check();

private:
    Schema namesAround(NodeIndex index) const;
    NodeIndex hostOf(ScopeIndex scope) const;
    void addElement(const LoopSpec &loop, Schema &names) const;
    void checkFlows(const Node &node, const Schema &names);
    void checkNode(const Node &node, const Element &element, const Schema &names);
    void checkValue(const Expression &expression, const Element &element, const Schema &names,
                    const QString &where);
    void report(const Checked &checked, const Expression &expression, const Element &element,
                const QString &where);

    const Subject &m_subject;
    Schema m_names;
    QVector<Problem> &m_problems;
};

void ExpressionRules::report(const Checked &checked, const Expression &expression,
                             const Element &element, const QString &where)
{
    for (const Error &error : checked.problems) {
        QJsonObject args = error.args;
        args[QStringLiteral("where")] = where;
        args[QStringLiteral("expression")] = expression.toFeel();
        m_problems << problem(error.code, element, std::move(args));
    }
}

void ExpressionRules::checkValue(const Expression &expression, const Element &element,
                                 const Schema &names, const QString &where)
{
    report(journey::check(expression, names), expression, element, where);
}

void ExpressionRules::addElement(const LoopSpec &loop, Schema &names) const
{
    const Schema list = journey::check(loop.collection, names).type;
    names.add(loop.element, list.element());
    for (const char *count : {"loop.index", "loop.total", "loop.done"})
        names.add(QLatin1String(count), Schema::of(Value::Type::Number));
}

// The node that opens the scope, or a scope around it: a handler sees what its parent sees.
NodeIndex ExpressionRules::hostOf(ScopeIndex scope) const
{
    const Definition &definition = m_subject.definition();
    while (definition.scope(scope).host < 0 && definition.scope(scope).parent >= 0)
        scope = definition.scope(scope).parent;
    return definition.scope(scope).host;
}

// The roots, and the elements of all loops around the node.
Schema ExpressionRules::namesAround(NodeIndex index) const
{
    const Definition &definition = m_subject.definition();
    const NodeIndex host = hostOf(definition.node(index).scope);
    Schema names = host < 0 ? m_names : namesAround(host);
    if (host >= 0 && definition.node(host).loop)
        addElement(*definition.node(host).loop, names);
    return names;
}

void ExpressionRules::checkNode(const Node &node, const Element &element, const Schema &names)
{
    if (node.effect) {
        for (const Param &param : node.effect->params)
            checkValue(param.value, element, names, param.name);
    }
    if (node.work && node.work->assignee)
        checkValue(*node.work->assignee, element, names, QStringLiteral("assignee"));
    if (node.call) {
        for (const Param &param : node.call->in)
            checkValue(param.value, element, names, param.name);
    }
    if (node.loop && node.loop->completion)
        report(checkCondition(*node.loop->completion, names), *node.loop->completion, element,
               QStringLiteral("completion"));
}

void ExpressionRules::checkFlows(const Node &node, const Schema &names)
{
    for (const FlowIndex index : node.outgoing) {
        const Flow &flow = m_subject.definition().flow(index);
        if (flow.condition)
            report(checkCondition(*flow.condition, names), *flow.condition,
                   m_subject.document.byId(flow.id), QStringLiteral("condition"));
    }
}

void ExpressionRules::check()
{
    for (const NodeIndex index : m_subject.ownNodes()) {
        const Node &node = m_subject.definition().node(index);
        const bool reads =
            node.effect || node.work || node.call || node.loop || node.outgoing.size() > 1;
        if (!reads)
            continue;
        const Element element = m_subject.built.elementOf(index);
        Schema names = namesAround(index);
        checkFlows(node, names);
        if (node.loop) {
            checkValue(node.loop->collection, element, names, QStringLiteral("collection"));
            addElement(*node.loop, names);
        }
        checkNode(node, element, names);
    }
}

} // namespace

void checkExpressions(const Subject &subject, QVector<Problem> &problems)
{
    if (subject.context.fields)
        ExpressionRules(subject, problems).check();
}

} // namespace tenure::journey::linting
