// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/compiler/facts.h"
#include "journey/lint/rulesets.h"
#include "journey/namespaces.h"

namespace tenure::journey::linting {
namespace {

QJsonObject flowArgs(const Chart &chart, const ChartFlow &flow)
{
    return {{QStringLiteral("from"), chart.title(chart.node(flow.source).element.id())},
            {QStringLiteral("to"), chart.title(chart.node(flow.target).element.id())}};
}

void checkEnds(const Chart &chart, const ChartScope &scope, QVector<Problem> &problems)
{
    const auto isEnd = [&](Place place) { return chart.node(place).is(u"endEvent"); };
    if (!scope.nodes.empty() && std::ranges::none_of(scope.nodes, isEnd))
        problems << problem(u"lint.end_missing", scope.container);
}

void checkConnected(const Chart &chart, const ChartNode &node, QVector<Problem> &problems)
{
    const bool alone = node.in.empty() && node.out.empty();
    const bool others = chart.scopes[size_t(node.scope)].nodes.size() > 1;
    if (alone && others && !node.standsApart && node.host < 0)
        problems << problem(u"lint.disconnected", node.element);
}

// A step with several flows: what BPMN does then is rarely what was meant.
void checkWithoutGateway(const Chart &chart, const ChartNode &node, QVector<Problem> &problems)
{
    if (node.shape == Shape::Gateway)
        return;
    if (node.in.size() > 1 && !node.is(u"endEvent"))
        problems << problem(u"lint.fake_join", node.element);
    const auto plain = [&](Place flow) {
        return !chart.flow(flow).conditional && !chart.flow(flow).isDefault;
    };
    if (node.out.size() > 1 && std::ranges::count_if(node.out, plain) > 1)
        problems << problem(u"lint.implicit_split", node.element);
}

void checkFlowPlaces(const Chart &chart, const ChartNode &node, QVector<Problem> &problems)
{
    const auto report = [&](const std::vector<Place> &flows) {
        for (const Place flow : flows)
            problems << problem(u"lint.flow_misplaced", chart.flow(flow).element,
                                flowArgs(chart, chart.flow(flow)));
    };
    if (node.is(u"startEvent") || node.is(u"boundaryEvent") || node.standsApart)
        report(node.in);
    if (node.is(u"endEvent") || node.standsApart)
        report(node.out);
}

void checkNames(const ChartNode &node, QVector<Problem> &problems)
{
    if (node.shape == Shape::Activity && node.element.attribute(u"name").trimmed().isEmpty())
        problems << problem(u"lint.name_missing", node.element);
}

QString conditionText(const Element &flow)
{
    const Element own = compiler::fact(flow, u"condition");
    return own ? own.attribute(u"expression")
               : flow.child(ns::bpmn, u"conditionExpression").text().trimmed();
}

void checkDuplicates(const Chart &chart, const ChartNode &node, QVector<Problem> &problems)
{
    QSet<std::pair<Place, QString>> known;
    for (const Place place : node.out) {
        const ChartFlow &flow = chart.flow(place);
        const std::pair key(flow.target, conditionText(flow.element));
        if (known.contains(key))
            problems << problem(u"lint.duplicate_flow", flow.element, flowArgs(chart, flow));
        known.insert(key);
    }
}

} // namespace

void checkShape(const Chart &chart, QVector<Problem> &problems)
{
    for (const ChartScope &scope : chart.scopes)
        checkEnds(chart, scope, problems);
    for (const ChartNode &node : chart.nodes) {
        checkConnected(chart, node, problems);
        checkWithoutGateway(chart, node, problems);
        checkFlowPlaces(chart, node, problems);
        checkNames(node, problems);
        checkDuplicates(chart, node, problems);
    }
}

} // namespace tenure::journey::linting
