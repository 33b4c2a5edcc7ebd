// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/lint/rulesets.h"
#include "journey/namespaces.h"

namespace tenure::journey::linting {
namespace {

bool decides(const ChartNode &node)
{
    return node.is(u"exclusiveGateway") || node.is(u"inclusiveGateway");
}

void checkPurpose(const ChartNode &node, QVector<Problem> &problems)
{
    if (node.in.size() == 1 && node.out.size() == 1)
        problems << problem(u"lint.superfluous_gateway", node.element);
    if (node.in.size() > 1 && node.out.size() > 1)
        problems << problem(u"lint.join_and_split", node.element);
}

void checkChoice(const Chart &chart, const ChartNode &node, QVector<Problem> &problems)
{
    bool hasDefault = false;
    bool alwaysTrue = false;
    for (const Place place : node.out) {
        const ChartFlow &flow = chart.flow(place);
        hasDefault = hasDefault || flow.isDefault;
        if (flow.conditional && flow.isDefault)
            problems << problem(u"lint.condition_ignored", flow.element);
        if (flow.conditional || flow.isDefault)
            continue;
        alwaysTrue = true;
        if (node.is(u"exclusiveGateway"))
            problems << problem(u"lint.condition_missing", flow.element,
                                {{QStringLiteral("gateway"), chart.title(node.element.id())}});
    }
    if (!hasDefault && !alwaysTrue)
        problems << problem(u"lint.default_missing", node.element);
}

void checkLabels(const Chart &chart, const ChartNode &node, QVector<Problem> &problems)
{
    if (node.element.attribute(u"name").trimmed().isEmpty())
        problems << problem(u"lint.label_missing", node.element);
    for (const Place place : node.out) {
        const Element &flow = chart.flow(place).element;
        if (chart.flow(place).conditional && flow.attribute(u"name").trimmed().isEmpty())
            problems << problem(u"lint.label_missing", flow);
    }
}

// After an event-based gateway the first event decides, so only something that waits may stand
// there.
void checkEventTargets(const Chart &chart, const ChartNode &gateway, QVector<Problem> &problems)
{
    for (const Place place : gateway.out) {
        const ChartNode &target = chart.node(chart.flow(place).target);
        const bool waits = target.is(u"intermediateCatchEvent") || target.is(u"receiveTask");
        if (!waits || target.in.size() > 1)
            problems << problem(u"lint.event_gateway_target", target.element,
                                {{QStringLiteral("gateway"), chart.title(gateway.element.id())}});
    }
}

void checkIgnored(const Chart &chart, const ChartNode &node, QVector<Problem> &problems)
{
    for (const Place place : node.out) {
        if (chart.flow(place).conditional)
            problems << problem(u"lint.condition_ignored", chart.flow(place).element);
    }
}

} // namespace

void checkGateways(const Chart &chart, QVector<Problem> &problems)
{
    for (const ChartNode &node : chart.nodes) {
        if (node.shape != Shape::Gateway)
            continue;
        checkPurpose(node, problems);
        if (node.is(u"eventBasedGateway"))
            checkEventTargets(chart, node, problems);
        if (node.is(u"parallelGateway") || node.is(u"eventBasedGateway"))
            checkIgnored(chart, node, problems);
        if (decides(node) && node.out.size() > 1) {
            checkChoice(chart, node, problems);
            checkLabels(chart, node, problems);
        }
    }
}

} // namespace tenure::journey::linting
