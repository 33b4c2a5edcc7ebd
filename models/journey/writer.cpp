// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/writer.h"

#include "journey/compiler/facts.h"
#include "journey/editor.h"
#include "journey/namespaces.h"
#include "journey/twins.h"
#include "journey/writer/grid.h"

#include <QSet>

namespace tenure::journey {
namespace {

using writer::Picture;

NewElement bpmn(QStringView name, const QString &id = {})
{
    NewElement element(ns::bpmn, name);
    if (!id.isEmpty())
        element.attribute(u"id", id);
    return element;
}

NewElement tenureFact(QStringView name)
{
    return NewElement(ns::tenure, name);
}

QString flowId(const NewFlow &flow)
{
    return QStringLiteral("flow_%1_%2").arg(flow.from, flow.to);
}

QString number(double value)
{
    return QString::number(value, 'g', 10);
}

Result<void> check(const NewJourney &journey)
{
    QSet<QString> ids;
    QSet<QString> lanes;
    const auto claim = [&](const QString &id) {
        return std::exchange(ids, ids + QSet<QString>{id}).contains(id);
    };
    for (const NewLane &lane : journey.lanes) {
        lanes.insert(lane.id);
        if (claim(lane.id))
            return Error{QStringLiteral("writer.duplicate_id"), {{QStringLiteral("id"), lane.id}}};
    }
    QSet<QString> nodes;
    for (const NewNode &node : journey.nodes) {
        nodes.insert(node.id);
        if (claim(node.id))
            return Error{QStringLiteral("writer.duplicate_id"), {{QStringLiteral("id"), node.id}}};
        if (!node.lane.isEmpty() && !lanes.contains(node.lane))
            return Error{QStringLiteral("writer.unknown_lane"),
                         {{QStringLiteral("lane"), node.lane}}};
    }
    const auto unknown = [](const QString &id) {
        return Error{QStringLiteral("writer.unknown_node"), {{QStringLiteral("node"), id}}};
    };
    for (const NewNode &node : journey.nodes) {
        if (!node.attachedTo.isEmpty() && !nodes.contains(node.attachedTo))
            return unknown(node.attachedTo);
    }
    for (const NewFlow &flow : journey.flows) {
        for (const QString &end : {flow.from, flow.to}) {
            if (!nodes.contains(end))
                return unknown(end);
        }
        if (claim(flowId(flow)))
            return Error{QStringLiteral("writer.duplicate_id"),
                         {{QStringLiteral("id"), flowId(flow)}}};
    }
    return {};
}

class FileWriter
{
public:
    explicit FileWriter(const NewJourney &journey)
        : m_journey(journey), m_picture(writer::layOut(journey))
    {
    }

    Result<QByteArray> write() const;

private:
    NewElement collaboration() const;
    NewElement process() const;
    NewElement lanes() const;
    NewElement node(const NewNode &node) const;
    NewElement flow(const NewFlow &flow) const;
    NewElement diagram() const;
    Result<Document> withTwins(const Document &document) const;

    const NewJourney &m_journey;
    const Picture m_picture;
};

NewElement FileWriter::collaboration() const
{
    NewElement pool = bpmn(u"participant", QStringLiteral("pool"));
    pool.attribute(u"name", m_journey.name).attribute(u"processRef", m_journey.key);
    return bpmn(u"collaboration", QStringLiteral("collaboration")).child(pool);
}

NewElement FileWriter::lanes() const
{
    NewElement set = bpmn(u"laneSet", QStringLiteral("lanes"));
    for (const NewLane &lane : m_journey.lanes) {
        NewElement element = bpmn(u"lane", lane.id);
        element.attribute(u"name", lane.name);
        if (!lane.team.isEmpty())
            element.child(
                bpmn(u"extensionElements").child(tenureFact(u"team").attribute(u"key", lane.team)));
        for (const NewNode &node : m_journey.nodes) {
            if (node.lane == lane.id)
                element.child(bpmn(u"flowNodeRef").text(node.id));
        }
        set.child(element);
    }
    return set;
}

NewElement FileWriter::node(const NewNode &node) const
{
    NewElement element = bpmn(node.type, node.id);
    if (!node.name.isEmpty())
        element.attribute(u"name", node.name);
    if (!node.attachedTo.isEmpty())
        element.attribute(u"attachedToRef", node.attachedTo);
    for (const NewFlow &flow : m_journey.flows) {
        if (flow.isDefault && flow.from == node.id)
            element.attribute(u"default", flowId(flow));
    }
    for (const NewElement::NamedValue &attribute : node.attributes)
        element.attribute(attribute.name, attribute.value, attribute.namespaceUri);
    if (!node.facts.empty()) {
        NewElement facts = bpmn(u"extensionElements");
        for (const NewElement &fact : node.facts)
            facts.child(fact);
        element.child(facts);
    }
    for (const NewFlow &flow : m_journey.flows) {
        if (flow.to == node.id)
            element.child(bpmn(u"incoming").text(flowId(flow)));
    }
    for (const NewFlow &flow : m_journey.flows) {
        if (flow.from == node.id)
            element.child(bpmn(u"outgoing").text(flowId(flow)));
    }
    for (const NewElement &child : node.children)
        element.child(child);
    return element;
}

NewElement FileWriter::flow(const NewFlow &flow) const
{
    NewElement element = bpmn(u"sequenceFlow", flowId(flow));
    if (!flow.name.isEmpty())
        element.attribute(u"name", flow.name);
    element.attribute(u"sourceRef", flow.from).attribute(u"targetRef", flow.to);
    if (!flow.condition.isEmpty()) {
        NewElement condition = tenureFact(u"condition");
        condition.attribute(u"expression", flow.condition);
        element.child(bpmn(u"extensionElements").child(condition));
    }
    return element;
}

NewElement FileWriter::process() const
{
    NewElement element = bpmn(u"process", m_journey.key);
    element.attribute(u"name", m_journey.name).attribute(u"isExecutable", u"true");
    element.attribute(u"historyTimeToLive", u"P365D", ns::camunda);
    NewElement facts = tenureFact(u"journey");
    if (!m_journey.lifecycle.isEmpty())
        facts.attribute(u"lifecycle", m_journey.lifecycle);
    if (!m_journey.description.isEmpty())
        facts.attribute(u"description", m_journey.description);
    element.child(bpmn(u"extensionElements").child(facts));
    if (!m_journey.lanes.empty())
        element.child(lanes());
    for (const NewNode &each : m_journey.nodes)
        element.child(node(each));
    for (const NewFlow &each : m_journey.flows)
        element.child(flow(each));
    return element;
}

NewElement shapeOf(const QString &id, const QRectF &bounds)
{
    NewElement shape(ns::bpmndi, u"BPMNShape");
    shape.attribute(u"id", id + QStringLiteral("_di")).attribute(u"bpmnElement", id);
    NewElement box(ns::dc, u"Bounds");
    box.attribute(u"x", number(bounds.x())).attribute(u"y", number(bounds.y()));
    box.attribute(u"width", number(bounds.width())).attribute(u"height", number(bounds.height()));
    return shape.child(box);
}

NewElement edgeOf(const QString &id, const std::vector<QPointF> &points)
{
    NewElement edge(ns::bpmndi, u"BPMNEdge");
    edge.attribute(u"id", id + QStringLiteral("_di")).attribute(u"bpmnElement", id);
    for (const QPointF &point : points)
        edge.child(NewElement(ns::di, u"waypoint")
                       .attribute(u"x", number(point.x()))
                       .attribute(u"y", number(point.y())));
    return edge;
}

NewElement FileWriter::diagram() const
{
    NewElement plane(ns::bpmndi, u"BPMNPlane");
    plane.attribute(u"id", u"plane").attribute(u"bpmnElement", u"collaboration");
    plane.child(
        shapeOf(QStringLiteral("pool"), m_picture.pool).attribute(u"isHorizontal", u"true"));
    for (size_t i = 0; i < m_journey.lanes.size(); ++i)
        plane.child(
            shapeOf(m_journey.lanes[i].id, m_picture.lanes[i]).attribute(u"isHorizontal", u"true"));
    for (size_t i = 0; i < m_journey.nodes.size(); ++i) {
        NewElement shape = shapeOf(m_journey.nodes[i].id, m_picture.nodes[i]);
        if (m_journey.nodes[i].type == QLatin1String("exclusiveGateway"))
            shape.attribute(u"isMarkerVisible", u"true");
        if (m_journey.nodes[i].type == QLatin1String("subProcess"))
            shape.attribute(u"isExpanded", u"false");
        plane.child(shape);
    }
    for (size_t i = 0; i < m_journey.flows.size(); ++i)
        plane.child(edgeOf(flowId(m_journey.flows[i]), m_picture.flows[i]));
    return NewElement(ns::bpmndi, u"BPMNDiagram").attribute(u"id", u"diagram").child(plane);
}

// A condition that JUEL cannot say keeps none: the file is Tenure's first.
Result<Document> FileWriter::withTwins(const Document &document) const
{
    Editor editor(document);
    for (const NewNode &each : m_journey.nodes)
        (void)writeTwins(editor, document.byId(each.id));
    for (const NewFlow &each : m_journey.flows)
        (void)writeTwins(editor, document.byId(flowId(each)));
    return editor.apply();
}

Result<QByteArray> FileWriter::write() const
{
    QByteArray frame = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<bpmn:definitions";
    const std::pair<const char *, QStringView> prefixes[] = {
        {"bpmn", ns::bpmn}, {"bpmndi", ns::bpmndi},   {"dc", ns::dc},
        {"di", ns::di},     {"camunda", ns::camunda}, {"tenure", ns::tenure}};
    for (const auto &[prefix, uri] : prefixes)
        frame += QByteArray(" xmlns:") + prefix + "=\"" + uri.toUtf8() + '"';
    frame += " id=\"definitions\" targetNamespace=\"urn:tenure:journeys\">\n</bpmn:definitions>\n";
    const Result<Document> empty = Document::read(frame, Limits::publishing());
    if (!empty)
        return empty.error();
    Editor editor(*empty);
    editor.append(empty->root(), collaboration());
    for (const NewMessage &message : m_journey.messages)
        editor.append(empty->root(), bpmn(u"message", message.id).attribute(u"name", message.name));
    editor.append(empty->root(), process());
    editor.append(empty->root(), diagram());
    const Result<Document> plain = editor.apply();
    if (!plain)
        return plain.error();
    const Result<Document> complete = withTwins(*plain);
    if (!complete)
        return complete.error();
    return complete->bytes();
}

} // namespace

Result<QByteArray> write(const NewJourney &journey)
{
    if (const Result<void> fits = check(journey); !fits)
        return fits.error();
    return FileWriter(journey).write();
}

} // namespace tenure::journey
