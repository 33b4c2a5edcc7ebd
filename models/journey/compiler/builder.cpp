// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/compiler/builder.h"

#include "journey/compiler/construct.h"
#include "journey/compiler/nodereader.h"
#include "journey/namespaces.h"

#include <algorithm>

namespace tenure::journey::compiler {

void Builder::read(const Document &document, const Element &process)
{
    m_definition.key = process.id();
    m_definition.name = process.attribute(u"name");
    m_definition.sha256 = document.sha256();
    m_definition.lifecycle = fact(process, u"journey").attribute(u"lifecycle");
    m_calling << m_definition.key;
    addScope(document, process, -1, -1, false, false);
    std::stable_sort(m_problems.begin(), m_problems.end(), [](const Problem &a, const Problem &b) {
        return std::pair(a.line, a.column) < std::pair(b.line, b.column);
    });
}

CompileResult Builder::result() &&
{
    if (!m_problems.isEmpty())
        return {std::nullopt, m_problems};
    return {std::move(m_definition), {}};
}

ScopeIndex Builder::addScope(const Document &document, const Element &container, ScopeIndex parent,
                             NodeIndex host, bool handler, bool called)
{
    const auto index = ScopeIndex(m_definition.scopes.size());
    Scope scope;
    scope.parent = parent;
    scope.host = host;
    scope.called = called;
    m_definition.scopes.push_back(std::move(scope));
    for (const Element &laneSet : container.children(ns::bpmn, u"laneSet"))
        addLanes(laneSet);
    addNodes(document, container, index, handler);
    addFlows(container, index);
    attachBoundaries(index);
    findStart(container, index, handler);
    return index;
}

void Builder::addNodes(const Document &document, const Element &container, ScopeIndex scope,
                       bool handler)
{
    for (const Element &element : container.children()) {
        const Construct construct = constructOf(element);
        if (construct.use == Construct::Use::Node)
            addNode(document, element, construct.kind, scope, handler);
        else if (construct.use == Construct::Use::Refused)
            m_problems << refusal(QStringLiteral("refused.construct"), element,
                                  {{QStringLiteral("construct"), element.name().toString()},
                                   {QStringLiteral("nearest"), construct.nearest}});
    }
}

void Builder::addNode(const Document &document, const Element &element, NodeKind kind,
                      ScopeIndex scope, bool handler)
{
    const bool isHandler = kind == NodeKind::SubProcess &&
                           element.attribute(u"triggeredByEvent") == QLatin1String("true");
    if (isHandler) {
        const ScopeIndex inner = addScope(document, element, scope, -1, true, false);
        m_definition.scopes[size_t(scope)].handlers.push_back(inner);
        return;
    }
    Node node = NodeReader(document, m_problems)
                    .read(element, kind, handler && kind == NodeKind::StartEvent);
    node.scope = scope;
    node.lane = laneOf(node.id, scope);
    const auto index = NodeIndex(m_definition.nodes.size());
    m_nodes.insert(node.id, index);
    m_elements.insert(index, element);
    m_definition.nodes.push_back(std::move(node));
    m_definition.scopes[size_t(scope)].nodes.push_back(index);
    if (kind == NodeKind::SubProcess)
        openInner(document, element, index);
    else if (kind == NodeKind::CallActivity)
        openCall(element, index);
}

// What stands inside a sub-process belongs to the lane of the sub-process.
LaneIndex Builder::laneOf(const QString &id, ScopeIndex scope) const
{
    const auto own = m_laneOf.constFind(id);
    if (own != m_laneOf.cend())
        return *own;
    const NodeIndex host = m_definition.scope(scope).host;
    return host < 0 ? -1 : m_definition.node(host).lane;
}

void Builder::openInner(const Document &document, const Element &element, NodeIndex node)
{
    const ScopeIndex inner =
        addScope(document, element, m_definition.node(node).scope, node, false, false);
    m_definition.nodes[size_t(node)].inner = inner;
}

// A called journey keeps its own ids, so its nodes are looked up among themselves.
void Builder::openCall(const Element &element, NodeIndex node)
{
    const QString key = m_definition.node(node).call->journey;
    if (key.isEmpty())
        return;
    if (m_calling.contains(key)) {
        m_problems << refusal(
            QStringLiteral("refused.recursion"), element,
            {{QStringLiteral("path"), (m_calling + QStringList{key}).join(QStringLiteral(" > "))},
             {QStringLiteral("nearest"), QStringLiteral("multiInstanceLoopCharacteristics")}});
        return;
    }
    const Element own = fact(element, u"call");
    const QString version =
        own.hasAttribute(u"version") ? own.attribute(u"version") : QStringLiteral("latest");
    const Result<Document> called =
        m_library ? m_library(key, version) : Error{QStringLiteral("compile.no_library")};
    const Element process = called ? called->byId(key) : Element();
    if (!process) {
        m_problems << refusal(QStringLiteral("compile.unknown_journey"), element,
                              {{QStringLiteral("journey"), key},
                               {QStringLiteral("why"), called ? QString() : called.error().code}});
        return;
    }
    m_documents.push_back(*called);
    m_calling << key;
    const QHash<QString, NodeIndex> outer = std::exchange(m_nodes, {});
    const QHash<QString, LaneIndex> outerLanes = std::exchange(m_laneOf, {});
    const ScopeIndex inner =
        addScope(*called, process, m_definition.node(node).scope, node, false, true);
    m_nodes = outer;
    m_laneOf = outerLanes;
    m_calling.removeLast();
    m_definition.nodes[size_t(node)].inner = inner;
    m_definition.nodes[size_t(node)].call->scope = inner;
}

void Builder::addFlows(const Element &container, ScopeIndex scope)
{
    for (const Element &element : container.children(ns::bpmn, u"sequenceFlow")) {
        const NodeIndex source = m_nodes.value(element.attribute(u"sourceRef"), -1);
        const NodeIndex target = m_nodes.value(element.attribute(u"targetRef"), -1);
        if (source < 0 || target < 0)
            continue; // it hangs on something that was refused above, and that is said already
        if (m_definition.node(source).scope != scope || m_definition.node(target).scope != scope) {
            m_problems << refusal(QStringLiteral("compile.flow_across_border"), element);
            continue;
        }
        const auto index = FlowIndex(m_definition.flows.size());
        m_definition.flows.push_back({element.id(), element.attribute(u"name"), source, target,
                                      conditionOf(element, m_problems)});
        m_definition.nodes[size_t(source)].outgoing.push_back(index);
        m_definition.nodes[size_t(target)].incoming.push_back(index);
        if (m_elements.value(source).attribute(u"default") == element.id())
            m_definition.nodes[size_t(source)].defaultFlow = index;
    }
}

void Builder::attachBoundaries(ScopeIndex scope)
{
    for (const NodeIndex index : m_definition.scope(scope).nodes) {
        if (m_definition.node(index).kind != NodeKind::BoundaryEvent)
            continue;
        const NodeIndex host =
            m_nodes.value(m_elements.value(index).attribute(u"attachedToRef"), -1);
        if (host < 0)
            continue; // its host was refused, and that is said already
        m_definition.nodes[size_t(index)].attachedTo = host;
        m_definition.nodes[size_t(host)].boundaries.push_back(index);
    }
}

void Builder::findStart(const Element &container, ScopeIndex scope, bool handler)
{
    std::vector<NodeIndex> starts;
    for (const NodeIndex index : m_definition.scope(scope).nodes) {
        if (m_definition.node(index).kind == NodeKind::StartEvent)
            starts.push_back(index);
    }
    if (starts.empty())
        m_problems << refusal(QStringLiteral("compile.no_start"), container);
    else if (starts.size() > 1)
        m_problems << refusal(QStringLiteral("refused.several_starts"), m_elements.value(starts[1]),
                              {{QStringLiteral("nearest"), QStringLiteral("exclusiveGateway")}});
    else
        m_definition.scopes[size_t(scope)].start = starts.front();
    if (handler && !starts.empty() &&
        m_definition.node(starts.front()).event.trigger == Trigger::None)
        m_problems << refusal(QStringLiteral("compile.handler_without_trigger"), container);
}

void Builder::addLanes(const Element &laneSet)
{
    for (const Element &element : laneSet.children(ns::bpmn, u"lane")) {
        const auto index = LaneIndex(m_definition.lanes.size());
        const QString team = fact(element, u"team").attribute(u"key");
        m_definition.lanes.push_back({element.id(), element.attribute(u"name"), team});
        for (const Element &reference : element.children(ns::bpmn, u"flowNodeRef"))
            m_laneOf.insert(reference.text().trimmed(), index);
        for (const Element &inner : element.children(ns::bpmn, u"childLaneSet"))
            addLanes(inner); // the innermost lane wins
    }
}

} // namespace tenure::journey::compiler
