// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/rearrange.h"

#include "journey/editor.h"
#include "journey/namespaces.h"
#include "journey/writer/grid.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace tenure::journey {
namespace {

bool isFlowNode(const Element &element)
{
    static const QSet<QStringView> names = {u"task", u"subProcess", u"transaction",
                                            u"adHocSubProcess", u"callActivity"};
    const QStringView name = element.name();
    return element.namespaceUri() == ns::bpmn &&
           (names.contains(name) || name.endsWith(u"Task") || name.endsWith(u"Event") ||
            name.endsWith(u"Gateway"));
}

bool hasSteps(const Element &process)
{
    for (const Element &child : process.children()) {
        if (isFlowNode(child))
            return true;
    }
    return false;
}

Result<Element> soleProcess(const Document &document)
{
    std::vector<Element> found;
    for (const Element &process : document.root().children(ns::bpmn, u"process")) {
        if (hasSteps(process))
            found.push_back(process);
    }
    if (found.empty())
        return Error{QStringLiteral("layout.no_process")};
    if (found.size() > 1)
        return Error{QStringLiteral("layout.several_processes"),
                     {{QStringLiteral("count"), qint64(found.size())}}};
    return found.front();
}

QString text(double value)
{
    return QString::number(value, 'g', 10);
}

QRectF boundsOf(const Element &box)
{
    return {box.attribute(u"x").toDouble(), box.attribute(u"y").toDouble(),
            box.attribute(u"width").toDouble(), box.attribute(u"height").toDouble()};
}

/// The process as a new journey, so that it is drawn as one.
class Outline
{
public:
    Outline(const Document &document, const Element &process) : m_document(document)
    {
        for (const Element &set : process.children(ns::bpmn, u"laneSet"))
            addLanes(set);
        for (const Element &child : process.children()) {
            if (isFlowNode(child))
                addNode(child);
        }
        for (const Element &flow : process.children(ns::bpmn, u"sequenceFlow"))
            addFlow(flow);
    }

    const NewJourney &journey() const { return m_journey; }
    const QStringList &flowIds() const { return m_flowIds; }

private:
    // A lane of lanes is no band of its own.
    void addLanes(const Element &set)
    {
        for (const Element &lane : set.children(ns::bpmn, u"lane")) {
            if (const Element inner = lane.child(ns::bpmn, u"childLaneSet")) {
                addLanes(inner);
                continue;
            }
            m_journey.lanes.push_back({lane.id(), {}, {}});
            for (const Element &reference : lane.children(ns::bpmn, u"flowNodeRef"))
                m_laneOf.insert(m_document.byReference(reference.text().trimmed()).id(), lane.id());
        }
    }

    void addNode(const Element &element)
    {
        NewNode node;
        node.id = element.id();
        node.type = element.name().toString();
        node.lane = m_laneOf.value(node.id);
        node.attachedTo = m_document.byReference(element.attribute(u"attachedToRef")).id();
        m_journey.nodes.push_back(std::move(node));
    }

    void addFlow(const Element &element)
    {
        m_flowIds << element.id();
        m_journey.flows.push_back({m_document.byReference(element.attribute(u"sourceRef")).id(),
                                   m_document.byReference(element.attribute(u"targetRef")).id()});
    }

    const Document &m_document;
    NewJourney m_journey;
    QStringList m_flowIds;
    QHash<QString, QString> m_laneOf;
};

/// Draws into the diagram that is there; what it lacks is added, and a file without any gets one.
class Drawing
{
public:
    Drawing(const Document &document, const Element &process)
        : m_document(document), m_process(process), m_editor(document)
    {
        for (qint32 i = 0; i < document.elementCount(); ++i) {
            const Element element = document.at(i);
            if (element.is(ns::bpmndi, u"BPMNPlane") && !m_plane)
                m_plane = element;
            if (element.is(ns::bpmndi, u"BPMNShape") || element.is(ns::bpmndi, u"BPMNEdge"))
                m_drawn.insert(document.byReference(element.attribute(u"bpmnElement")).id(),
                               element);
        }
    }

    Result<Document> redraw();

private:
    bool isOpen(const Element &node) const;
    void moveInside(const Element &node, QPointF by);
    void shift(const Element &drawn, QPointF by);
    void place(const QString &id, const QRectF &bounds);
    void lead(const QString &id, const std::vector<QPointF> &points);
    void moveLabel(const Element &shape, QPointF by);
    void drawPoints(const Element &edge, const std::vector<QPointF> &points);
    void followSteps();
    void add(NewElement drawn);
    void addDiagram();
    QString poolId() const;

    const Document &m_document;
    const Element m_process;
    Editor m_editor;
    Element m_plane;
    QHash<QString, Element> m_drawn;
    QHash<QString, QPointF> m_movedBy;
    QSet<QString> m_movedInside;       ///< with the sub-process around them
    std::vector<NewElement> m_missing; ///< to be drawn on a plane that is not there yet
};

bool Drawing::isOpen(const Element &node) const
{
    const Element shape = m_drawn.value(node.id());
    const auto isDrawnHere = [&](const Element &inner) {
        return isFlowNode(inner) && m_drawn.value(inner.id()).parent() == shape.parent();
    };
    return shape && std::ranges::any_of(node.children(), isDrawnHere);
}

// What is inside keeps its places among each other.
void Drawing::moveInside(const Element &node, QPointF by)
{
    for (qint32 i = node.index() + 1; i < m_document.elementCount(); ++i) {
        const Element inner = m_document.at(i);
        if (!node.span().contains(inner.span()))
            return;
        const Element drawn = m_drawn.value(inner.id());
        if (!drawn || m_movedInside.contains(inner.id()))
            continue;
        m_movedInside.insert(inner.id());
        shift(drawn, by);
        shift(drawn.child(ns::bpmndi, u"BPMNLabel"), by);
    }
}

void Drawing::shift(const Element &drawn, QPointF by)
{
    for (const Element &place : drawn.children()) {
        if (!place.is(ns::dc, u"Bounds") && !place.is(ns::di, u"waypoint"))
            continue;
        m_editor.setAttribute(place, u"x", text(place.attribute(u"x").toDouble() + by.x()));
        m_editor.setAttribute(place, u"y", text(place.attribute(u"y").toDouble() + by.y()));
    }
}

QString Drawing::poolId() const
{
    for (const Element &collaboration : m_document.root().children(ns::bpmn, u"collaboration")) {
        for (const Element &pool : collaboration.children(ns::bpmn, u"participant")) {
            if (m_document.byReference(pool.attribute(u"processRef")) == m_process)
                return pool.id();
        }
    }
    return {};
}

void Drawing::add(NewElement drawn)
{
    if (m_plane)
        m_editor.append(m_plane, std::move(drawn));
    else
        m_missing.push_back(std::move(drawn));
}

void Drawing::place(const QString &id, const QRectF &bounds)
{
    const Element shape = m_drawn.value(id);
    const Element box = shape.child(ns::dc, u"Bounds");
    if (!box) {
        NewElement made(ns::bpmndi, u"BPMNShape");
        made.attribute(u"id", id + QStringLiteral("_di")).attribute(u"bpmnElement", id);
        NewElement around(ns::dc, u"Bounds");
        around.attribute(u"x", text(bounds.x())).attribute(u"y", text(bounds.y()));
        around.attribute(u"width", text(bounds.width()))
            .attribute(u"height", text(bounds.height()));
        add(made.child(around));
        return;
    }
    const QRectF before = boundsOf(box);
    m_movedBy.insert(id, bounds.center() - before.center());
    m_editor.setAttribute(box, u"x", text(bounds.x()));
    m_editor.setAttribute(box, u"y", text(bounds.y()));
    m_editor.setAttribute(box, u"width", text(bounds.width()));
    m_editor.setAttribute(box, u"height", text(bounds.height()));
    moveLabel(shape, bounds.center() - before.center());
}

void Drawing::moveLabel(const Element &shape, QPointF by)
{
    const Element box = shape.child(ns::bpmndi, u"BPMNLabel").child(ns::dc, u"Bounds");
    if (!box)
        return;
    m_editor.setAttribute(box, u"x", text(boundsOf(box).x() + by.x()));
    m_editor.setAttribute(box, u"y", text(boundsOf(box).y() + by.y()));
}

void Drawing::lead(const QString &id, const std::vector<QPointF> &points)
{
    const Element edge = m_drawn.value(id);
    if (edge) {
        drawPoints(edge, points);
        // A label goes where its line now begins.
        const Element label = edge.child(ns::bpmndi, u"BPMNLabel").child(ns::dc, u"Bounds");
        if (label)
            moveLabel(edge, points.front() + QPointF(8, -20) - boundsOf(label).topLeft());
        return;
    }
    NewElement made(ns::bpmndi, u"BPMNEdge");
    made.attribute(u"id", id + QStringLiteral("_di")).attribute(u"bpmnElement", id);
    for (const QPointF &point : points)
        made.child(NewElement(ns::di, u"waypoint")
                       .attribute(u"x", text(point.x()))
                       .attribute(u"y", text(point.y())));
    add(made);
}

void Drawing::drawPoints(const Element &edge, const std::vector<QPointF> &points)
{
    const std::vector<Element> drawn = edge.children(ns::di, u"waypoint");
    std::vector<NewElement> added;
    for (size_t i = 0; i < std::max(points.size(), drawn.size()); ++i) {
        if (i >= points.size()) {
            m_editor.remove(drawn[i]);
        } else if (i < drawn.size()) {
            m_editor.setAttribute(drawn[i], u"x", text(points[i].x()));
            m_editor.setAttribute(drawn[i], u"y", text(points[i].y()));
        } else {
            NewElement point(ns::di, u"waypoint");
            point.attribute(u"x", text(points[i].x())).attribute(u"y", text(points[i].y()));
            if (drawn.empty())
                m_editor.prepend(edge, point);
            else
                m_editor.insertAfter(drawn.back(), point);
        }
    }
}

// Associations and message flows: their ends go with the steps they hang on.
void Drawing::followSteps()
{
    for (const auto &[id, edge] : m_drawn.asKeyValueRange()) {
        const Element line = m_document.byId(id);
        if (line.is(ns::bpmn, u"sequenceFlow") || edge.is(ns::bpmndi, u"BPMNShape") ||
            m_movedInside.contains(id))
            continue;
        const std::vector<Element> points = edge.children(ns::di, u"waypoint");
        if (points.empty())
            continue;
        const auto follow = [this](const Element &point, const Element &end) {
            const QPointF by = m_movedBy.value(end.id());
            m_editor.setAttribute(point, u"x", text(point.attribute(u"x").toDouble() + by.x()));
            m_editor.setAttribute(point, u"y", text(point.attribute(u"y").toDouble() + by.y()));
        };
        const Element from = m_document.byReference(line.attribute(u"sourceRef"));
        const Element to = m_document.byReference(line.attribute(u"targetRef"));
        if (m_movedBy.contains(from.id()))
            follow(points.front(), from);
        if (m_movedBy.contains(to.id()) && points.size() > 1)
            follow(points.back(), to);
    }
}

void Drawing::addDiagram()
{
    const Element collaboration = m_document.root().child(ns::bpmn, u"collaboration");
    NewElement plane(ns::bpmndi, u"BPMNPlane");
    plane.attribute(u"id", u"tenure_plane")
        .attribute(u"bpmnElement", (collaboration ? collaboration : m_process).id());
    for (const NewElement &drawn : m_missing)
        plane.child(drawn);
    m_editor.append(
        m_document.root(),
        NewElement(ns::bpmndi, u"BPMNDiagram").attribute(u"id", u"tenure_diagram").child(plane));
}

Result<Document> Drawing::redraw()
{
    const Outline outline(m_document, m_process);
    NewJourney journey = outline.journey();
    for (NewNode &node : journey.nodes) {
        if (isOpen(m_document.byId(node.id)))
            node.size = boundsOf(m_drawn.value(node.id).child(ns::dc, u"Bounds")).size();
    }
    const writer::Picture picture = writer::layOut(journey);
    if (const QString pool = poolId(); !pool.isEmpty())
        place(pool, picture.pool);
    for (size_t i = 0; i < journey.lanes.size(); ++i)
        place(journey.lanes[i].id, picture.lanes[i]);
    for (size_t i = 0; i < journey.nodes.size(); ++i) {
        const QString &id = journey.nodes[i].id;
        place(id, picture.nodes[i]);
        if (isOpen(m_document.byId(id)))
            moveInside(m_document.byId(id), m_movedBy.value(id));
    }
    for (size_t i = 0; i < journey.flows.size(); ++i)
        lead(outline.flowIds()[qsizetype(i)], picture.flows[i]);
    followSteps();
    if (!m_missing.empty())
        addDiagram();
    return m_editor.apply();
}

} // namespace

Result<Document> rearranged(const Document &document)
{
    const Result<Element> process = soleProcess(document);
    if (!process)
        return process.error();
    return Drawing(document, *process).redraw();
}

} // namespace tenure::journey
