// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/compiler/construct.h"

#include "journey/namespaces.h"

#include <algorithm>
#include <iterator>

namespace tenure::journey::compiler {
namespace {

struct Executed
{
    QStringView name;
    NodeKind kind = {};
};

constexpr Executed executed[] = {
    {u"startEvent", NodeKind::StartEvent},
    {u"endEvent", NodeKind::EndEvent},
    {u"intermediateCatchEvent", NodeKind::CatchEvent},
    {u"intermediateThrowEvent", NodeKind::ThrowEvent},
    {u"boundaryEvent", NodeKind::BoundaryEvent},
    {u"task", NodeKind::PassTask},
    {u"userTask", NodeKind::HumanTask},
    {u"manualTask", NodeKind::HumanTask},
    {u"serviceTask", NodeKind::EffectTask},
    {u"sendTask", NodeKind::EffectTask},
    {u"receiveTask", NodeKind::ReceiveTask},
    {u"exclusiveGateway", NodeKind::ExclusiveGateway},
    {u"parallelGateway", NodeKind::ParallelGateway},
    {u"inclusiveGateway", NodeKind::InclusiveGateway},
    {u"eventBasedGateway", NodeKind::EventGateway},
    {u"subProcess", NodeKind::SubProcess},
    {u"callActivity", NodeKind::CallActivity},
};

struct NotExecuted
{
    QStringView name;
    QStringView nearest;
};

constexpr NotExecuted notExecuted[] = {
    {u"adHocSubProcess", u"subProcess"},      {u"businessRuleTask", u"exclusiveGateway"},
    {u"callChoreography", u"callActivity"},   {u"choreographyTask", u"userTask"},
    {u"complexGateway", u"inclusiveGateway"}, {u"scriptTask", u"serviceTask"},
    {u"subChoreography", u"subProcess"},      {u"transaction", u"subProcess"},
};

struct Definition
{
    QStringView name;
    Trigger trigger = {};
};

constexpr Definition definitions[] = {
    {u"errorEventDefinition", Trigger::Error},
    {u"escalationEventDefinition", Trigger::Escalation},
    {u"messageEventDefinition", Trigger::Message},
    {u"terminateEventDefinition", Trigger::Terminate},
    {u"timerEventDefinition", Trigger::Timer},
};

template<typename Table>
auto findByName(const Table &table, QStringView name)
{
    const auto it = std::find_if(std::begin(table), std::end(table),
                                 [name](const auto &row) { return row.name == name; });
    return it == std::end(table) ? nullptr : &*it;
}

} // namespace

Construct constructOf(const Element &element)
{
    if (element.namespaceUri() != ns::bpmn)
        return {};
    if (element.name() == u"sequenceFlow")
        return {Construct::Use::Flow, {}, {}};
    if (const Executed *found = findByName(executed, element.name()))
        return {Construct::Use::Node, found->kind, {}};
    if (const NotExecuted *found = findByName(notExecuted, element.name()))
        return {Construct::Use::Refused, {}, found->nearest.toString()};
    return {};
}

std::optional<Trigger> triggerOf(const Element &eventDefinition)
{
    const Definition *const found = findByName(definitions, eventDefinition.name());
    return found ? std::optional(found->trigger) : std::nullopt;
}

bool isEventDefinition(const Element &element)
{
    return element.namespaceUri() == ns::bpmn &&
           (element.name().endsWith(u"EventDefinition") || element.name() == u"eventDefinitionRef");
}

} // namespace tenure::journey::compiler
