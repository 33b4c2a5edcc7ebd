// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/document.h"
#include "journey/lint.h"
#include "journey/namespaces.h"
#include "journey/twins.h"
#include "journey/writer.h"

#include <QLineF>
#include <QPointF>
#include <QRandomGenerator>
#include <QRectF>
#include <QTest>

using namespace tenure;
using namespace tenure::journey;
using namespace Qt::StringLiterals;

namespace {

NewElement fact(QStringView name, std::initializer_list<std::pair<const char *, QString>> values)
{
    NewElement element(ns::tenure, name);
    for (const auto &[key, value] : values)
        element.attribute(QString::fromLatin1(key), value);
    return element;
}

NewElement due(const QString &offset)
{
    return fact(u"due", {{"anchor", u"startDate"_s}, {"offset", offset}, {"at", u"12:00"_s}});
}

NewNode node(const QString &id, const QString &type, const QString &lane)
{
    NewNode made;
    made.id = id;
    made.type = type;
    made.name = id;
    made.lane = lane;
    return made;
}

NewNode work(const QString &id, const QString &lane)
{
    NewNode made = node(id, u"userTask"_s, lane);
    made.facts = {due(u"-2bd"_s)};
    return made;
}

// Two lanes, a parallel and an exclusive block, a reminder on a step, a loop back.
NewJourney onboarding()
{
    NewJourney journey;
    journey.key = u"join"_s;
    journey.name = u"Join & settle in"_s;
    journey.lifecycle = u"join"_s;
    journey.lanes = {{u"lane_hr"_s, u"People \"HR\""_s, u"hr"_s}, {u"lane_it"_s, u"IT"_s, u"it"_s}};
    NewNode account = node(u"account"_s, u"serviceTask"_s, u"lane_it"_s);
    account.facts = {
        fact(u"effect", {{"system", u"directory"_s}, {"verb", u"account.ensure"_s}})
            .child(fact(u"param", {{"name", u"mail"_s}, {"value", u"person.privateMail"_s}})),
        due(u"-1bd"_s)};
    NewNode reminder = node(u"late"_s, u"boundaryEvent"_s, {});
    reminder.attachedTo = u"contract"_s;
    reminder.attributes = {{{}, u"cancelActivity"_s, u"false"_s}};
    reminder.children = {NewElement(ns::bpmn, u"timerEventDefinition")};
    reminder.facts = {fact(u"timing", {{"anchor", u"startDate"_s}, {"offset", u"-5bd"_s}})};
    journey.nodes = {node(u"start"_s, u"startEvent"_s, u"lane_hr"_s),
                     work(u"contract"_s, u"lane_hr"_s),
                     reminder,
                     work(u"remind"_s, u"lane_hr"_s),
                     node(u"reminded"_s, u"endEvent"_s, u"lane_hr"_s),
                     node(u"fork"_s, u"parallelGateway"_s, u"lane_hr"_s),
                     account,
                     node(u"where"_s, u"exclusiveGateway"_s, u"lane_it"_s),
                     work(u"ship"_s, u"lane_it"_s),
                     work(u"desk"_s, u"lane_it"_s),
                     node(u"there"_s, u"exclusiveGateway"_s, u"lane_it"_s),
                     node(u"join"_s + u"_all"_s, u"parallelGateway"_s, u"lane_hr"_s),
                     node(u"end"_s, u"endEvent"_s, u"lane_hr"_s)};
    journey.flows = {{u"start"_s, u"contract"_s},
                     {u"contract"_s, u"fork"_s},
                     {u"late"_s, u"remind"_s},
                     {u"remind"_s, u"reminded"_s},
                     {u"fork"_s, u"account"_s},
                     {u"fork"_s, u"where"_s},
                     {u"where"_s, u"ship"_s, u"remote"_s, u"person.workMode = \"remote\""_s},
                     {u"where"_s, u"desk"_s, u"else"_s, {}, true},
                     {u"ship"_s, u"there"_s},
                     {u"desk"_s, u"there"_s},
                     {u"account"_s, u"join_all"_s},
                     {u"there"_s, u"join_all"_s},
                     {u"join_all"_s, u"end"_s}};
    return journey;
}

// A graph without sense but with everything that makes drawing hard: many lanes, flows that skip
// columns, lead back, or leave from the edge of a step.
NewJourney tangle(quint32 seed)
{
    QRandomGenerator random(seed);
    NewJourney journey;
    journey.key = u"tangle"_s;
    journey.name = u"Tangle"_s;
    const int lanes = 1 + random.bounded(4);
    for (int i = 0; i < lanes; ++i)
        journey.lanes.push_back({u"lane%1"_s.arg(i), u"Lane %1"_s.arg(i), {}});
    const int count = 6 + random.bounded(20);
    const QString types[] = {u"task"_s, u"userTask"_s, u"exclusiveGateway"_s,
                             u"intermediateThrowEvent"_s, u"subProcess"_s};
    for (int i = 0; i < count; ++i)
        journey.nodes.push_back(node(u"n%1"_s.arg(i), types[random.bounded(5)],
                                     u"lane%1"_s.arg(random.bounded(lanes))));
    QSet<std::pair<int, int>> drawn;
    for (int i = 0; i < count * 2; ++i) {
        const int from = random.bounded(count);
        const int to = random.bounded(8) == 0 ? random.bounded(count)
                                              : std::min(count - 1, from + 1 + random.bounded(5));
        if (from == to || drawn.contains({from, to}))
            continue;
        drawn.insert({from, to});
        journey.flows.push_back({u"n%1"_s.arg(from), u"n%1"_s.arg(to)});
    }
    for (int i = 0; i < count; ++i) {
        if (journey.nodes[size_t(i)].type != u"userTask")
            continue;
        NewNode edge = node(u"edge%1"_s.arg(i), u"boundaryEvent"_s, {});
        edge.attachedTo = u"n%1"_s.arg(i);
        journey.nodes.push_back(edge);
        journey.flows.push_back({edge.id, u"n%1"_s.arg(random.bounded(count))});
    }
    return journey;
}

Document written(const NewJourney &journey)
{
    const Result<QByteArray> bytes = write(journey);
    if (!bytes)
        qFatal("%s %s", qPrintable(bytes.error().code), qPrintable(bytes.error().detail));
    Result<Document> document = Document::read(*bytes, Limits::publishing());
    if (!document)
        qFatal("%s", qPrintable(document.error().code));
    return *document;
}

/// The diagram as other programs read it.
struct Diagram
{
    explicit Diagram(const Document &document)
    {
        for (qint32 i = 0; i < document.elementCount(); ++i) {
            const Element element = document.at(i);
            if (element.is(ns::bpmndi, u"BPMNShape"))
                shapes.insert(element.attribute(u"bpmnElement"), boundsOf(element));
            if (element.is(ns::bpmndi, u"BPMNEdge"))
                edges.insert(element.attribute(u"bpmnElement"), pointsOf(element));
        }
    }

    static QRectF boundsOf(Element shape)
    {
        const Element box = shape.child(ns::dc, u"Bounds");
        return {box.attribute(u"x").toDouble(), box.attribute(u"y").toDouble(),
                box.attribute(u"width").toDouble(), box.attribute(u"height").toDouble()};
    }
    static QVector<QPointF> pointsOf(Element edge)
    {
        QVector<QPointF> points;
        for (const Element point : edge.children(ns::di, u"waypoint"))
            points << QPointF(point.attribute(u"x").toDouble(), point.attribute(u"y").toDouble());
        return points;
    }

    QMap<QString, QRectF> shapes;
    QMap<QString, QVector<QPointF>> edges;
};

bool touches(const QLineF &line, const QRectF &box)
{
    const QRectF along(QPointF(std::min(line.x1(), line.x2()), std::min(line.y1(), line.y2())),
                       QPointF(std::max(line.x1(), line.x2()), std::max(line.y1(), line.y2())));
    return along.left() < box.right() && along.right() > box.left() && along.top() < box.bottom() &&
           along.bottom() > box.top();
}

// What stands on what it should not, as "a on b"; a boundary event belongs on its step.
QStringList overlaps(const NewJourney &journey, const Diagram &diagram)
{
    QStringList found;
    for (const NewNode &a : journey.nodes) {
        for (const NewNode &b : journey.nodes) {
            if (a.id < b.id && a.attachedTo != b.id && b.attachedTo != a.id &&
                diagram.shapes[a.id].intersects(diagram.shapes[b.id]))
                found << a.id + u" on "_s + b.id;
        }
    }
    return found;
}

QStringList crossedShapes(const NewJourney &journey, const Diagram &diagram)
{
    QStringList found;
    for (const NewFlow &flow : journey.flows) {
        const QVector<QPointF> points = diagram.edges[u"flow_%1_%2"_s.arg(flow.from, flow.to)];
        for (qsizetype i = 1; i < points.size(); ++i) {
            for (const NewNode &each : journey.nodes) {
                if (touches({points[i - 1], points[i]}, diagram.shapes[each.id]))
                    found << u"%1>%2 through %3"_s.arg(flow.from, flow.to, each.id);
            }
        }
    }
    return found;
}

} // namespace

class TestWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fileCompilesToWhatWasAskedFor()
    {
        const CompileResult compiled = compile(written(onboarding()));
        QVERIFY(compiled.definition);
        QCOMPARE(compiled.definition->key, u"join"_s);
        QCOMPARE(compiled.definition->name, u"Join & settle in"_s);
        QCOMPARE(compiled.definition->lifecycle, u"join"_s);
        QCOMPARE(compiled.definition->nodes.size(), onboarding().nodes.size());
        QCOMPARE(compiled.definition->flows.size(), onboarding().flows.size());
        QCOMPARE(compiled.definition->lanes[0].name, u"People \"HR\""_s);
        QCOMPARE(compiled.definition->lanes[1].team, u"it"_s);
    }

    void fileLintsClean()
    {
        QStringList wrong;
        for (const Problem &problem : lint(written(onboarding()))) {
            if (problem.severity != Severity::Hint)
                wrong << problem.code + u' ' + problem.element;
        }
        QCOMPARE(wrong.join(u", "), QString());
    }

    void twinsForOtherEnginesAreThereAndFresh()
    {
        const Document document = written(onboarding());
        const Element account = document.byId(u"account");
        QCOMPARE(account.attribute(u"topic", ns::camunda), u"account.ensure"_s);
        QCOMPARE(document.byId(u"flow_where_ship").child(ns::bpmn, u"conditionExpression").text(),
                 u"${person.workMode == 'remote'}"_s);
        for (const NewNode &each : onboarding().nodes)
            QCOMPARE(staleTwins(document.byId(each.id)), QStringList());
    }

    void sameJourneyGivesTheSameBytes()
    {
        QCOMPARE(*write(onboarding()), *write(onboarding()));
        QVERIFY(*write(tangle(1)) != *write(tangle(2)));
    }

    void everyStepAndFlowIsDrawn()
    {
        const NewJourney journey = onboarding();
        const Diagram diagram(written(journey));
        QCOMPARE(size_t(diagram.shapes.size()), 1 + journey.lanes.size() + journey.nodes.size());
        QCOMPARE(size_t(diagram.edges.size()), journey.flows.size());
        QCOMPARE(diagram.shapes[u"contract"_s].size(), QSizeF(100, 80));
        for (const NewNode &each : journey.nodes) {
            const QString lane = each.attachedTo.isEmpty() ? each.lane : u"lane_hr"_s;
            QVERIFY2(diagram.shapes[lane].contains(diagram.shapes[each.id]), qPrintable(each.id));
        }
        QVERIFY(diagram.shapes[u"pool"_s].contains(diagram.shapes[u"lane_hr"_s]));
        QVERIFY(!diagram.shapes[u"lane_hr"_s].intersects(diagram.shapes[u"lane_it"_s]));
    }

    void nothingStandsOnAnotherThingAndTimeGoesRight_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 0; seed < 40; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void nothingStandsOnAnotherThingAndTimeGoesRight()
    {
        QFETCH(quint32, seed);
        const NewJourney journey = seed == 0 ? onboarding() : tangle(seed);
        const Diagram diagram(written(journey));
        QCOMPARE(overlaps(journey, diagram).join(u", "), QString());
        QCOMPARE(crossedShapes(journey, diagram).join(u", "), QString());
        for (const NewFlow &flow : journey.flows) {
            const QVector<QPointF> points = diagram.edges[u"flow_%1_%2"_s.arg(flow.from, flow.to)];
            QVERIFY(points.size() >= 2);
            for (qsizetype i = 1; i < points.size(); ++i)
                QVERIFY2(points[i - 1].x() == points[i].x() || points[i - 1].y() == points[i].y(),
                         qPrintable(flow.from + u" slants"_s));
        }
    }

    void whatDoesNotFitTogetherIsRefused()
    {
        NewJourney journey = onboarding();
        journey.flows.push_back({u"start"_s, u"nowhere"_s});
        QCOMPARE(write(journey).error().code, u"writer.unknown_node"_s);
        journey = onboarding();
        journey.nodes.back().lane = u"lane_none"_s;
        QCOMPARE(write(journey).error().code, u"writer.unknown_lane"_s);
        journey = onboarding();
        journey.nodes.push_back(journey.nodes.front());
        QCOMPARE(write(journey).error().code, u"writer.duplicate_id"_s);
    }
};

QTEST_APPLESS_MAIN(TestWriter)
#include "tst_writer.moc"
