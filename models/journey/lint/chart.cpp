// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/lint/chart.h"

#include "journey/compiler/facts.h"
#include "journey/namespaces.h"

namespace tenure::journey::linting {
namespace {

bool isTrue(const Element &element, QStringView attribute)
{
    return element.attribute(attribute) == QLatin1String("true");
}

std::optional<Shape> shapeOf(const Element &element)
{
    if (element.namespaceUri() != ns::bpmn)
        return {};
    const QStringView name = element.name();
    if (name.endsWith(u"Event"))
        return Shape::Event;
    if (name.endsWith(u"Gateway"))
        return Shape::Gateway;
    static constexpr QStringView frames[] = {u"subProcess",       u"adHocSubProcess",
                                             u"transaction",      u"callActivity",
                                             u"callChoreography", u"subChoreography"};
    if (name == u"task" || name.endsWith(u"Task") ||
        std::ranges::find(frames, name) != std::end(frames))
        return Shape::Activity;
    return {};
}

class ChartReader
{
public:
    explicit ChartReader(const Element &process)
    {
        m_chart.process = process;
        readScope(process);
        for (const Place scope : m_scopesWithFlows)
            readFlows(m_chart.scopes[size_t(scope)].container);
        attachBoundaries();
    }

    Chart take() { return std::move(m_chart); }

private:
    Place readScope(const Element &container)
    {
        const Place scope = Place(m_chart.scopes.size());
        m_chart.scopes.push_back({container, {}});
        m_scopesWithFlows.push_back(scope);
        for (const Element &element : container.children()) {
            if (const std::optional<Shape> shape = shapeOf(element))
                readNode(element, *shape, scope);
        }
        return scope;
    }

    void readNode(const Element &element, Shape shape, Place scope)
    {
        const Place place = Place(m_chart.nodes.size());
        ChartNode node;
        node.element = element;
        node.shape = shape;
        node.scope = scope;
        node.standsApart =
            isTrue(element, u"triggeredByEvent") || isTrue(element, u"isForCompensation");
        m_chart.byId.insert(element.id(), place);
        m_chart.nodes.push_back(std::move(node));
        m_chart.scopes[size_t(scope)].nodes.push_back(place);
        const bool opens = shape == Shape::Activity && (element.name().endsWith(u"ubProcess") ||
                                                        element.name() == u"transaction");
        if (opens)
            m_chart.nodes[size_t(place)].inner = readScope(element);
    }

    void readFlows(const Element &container)
    {
        for (const Element &element : container.children(ns::bpmn, u"sequenceFlow")) {
            const Place source = m_chart.byId.value(element.attribute(u"sourceRef"), -1);
            const Place target = m_chart.byId.value(element.attribute(u"targetRef"), -1);
            if (source < 0 || target < 0 ||
                m_chart.node(source).scope != m_chart.node(target).scope)
                continue; // compile() speaks of it
            const Place place = Place(m_chart.flows.size());
            const bool conditional = compiler::fact(element, u"condition") ||
                                     element.child(ns::bpmn, u"conditionExpression");
            const bool isDefault =
                m_chart.node(source).element.attribute(u"default") == element.id();
            m_chart.flows.push_back({element, source, target, conditional, isDefault});
            m_chart.nodes[size_t(source)].out.push_back(place);
            m_chart.nodes[size_t(target)].in.push_back(place);
        }
    }

    void attachBoundaries()
    {
        for (Place place = 0; place < Place(m_chart.nodes.size()); ++place) {
            if (!m_chart.node(place).is(u"boundaryEvent"))
                continue;
            const QString host = m_chart.node(place).element.attribute(u"attachedToRef");
            m_chart.nodes[size_t(place)].host = m_chart.byId.value(host, -1);
            if (const Place found = m_chart.node(place).host; found >= 0)
                m_chart.nodes[size_t(found)].boundaries.push_back(place);
        }
    }

    Chart m_chart;
    std::vector<Place> m_scopesWithFlows;
};

} // namespace

QString Chart::title(const QString &id) const
{
    const Place place = byId.value(id, -1);
    const QString name = place < 0 ? QString() : node(place).element.attribute(u"name");
    return name.isEmpty() ? id : name;
}

Chart chartOf(const Element &process)
{
    return ChartReader(process).take();
}

std::vector<NodeIndex> Subject::ownNodes() const
{
    std::vector<bool> foreign(definition().scopes.size(), false);
    for (size_t i = 0; i < foreign.size(); ++i) {
        const Scope &scope = definition().scopes[i];
        foreign[i] = scope.called || (scope.parent >= 0 && foreign[size_t(scope.parent)]);
    }
    std::vector<NodeIndex> own;
    for (NodeIndex node = 0; node < NodeIndex(definition().nodes.size()); ++node) {
        if (!foreign[size_t(definition().node(node).scope)])
            own.push_back(node);
    }
    return own;
}

} // namespace tenure::journey::linting
