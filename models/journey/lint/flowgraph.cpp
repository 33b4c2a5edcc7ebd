// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/lint/rulesets.h"
#include "journey/namespaces.h"

#include <QJsonArray>

namespace tenure::journey::linting {
namespace {

Join joinOf(const ChartNode &node)
{
    if (node.is(u"parallelGateway"))
        return Join::All;
    return node.is(u"inclusiveGateway") || node.is(u"complexGateway") ? Join::Inclusive
                                                                      : Join::Each;
}

Split splitOf(const Chart &chart, const ChartNode &node)
{
    if (node.is(u"exclusiveGateway") || node.is(u"eventBasedGateway"))
        return Split::One;
    if (node.is(u"inclusiveGateway") || node.is(u"complexGateway"))
        return Split::Some;
    const auto conditional = [&](Place flow) { return chart.flow(flow).conditional; };
    const bool chooses = node.shape != Shape::Gateway && std::ranges::any_of(node.out, conditional);
    return chooses ? Split::Some : Split::All;
}

End endOf(const ChartNode &node)
{
    if (!node.is(u"endEvent"))
        return End::Token;
    const bool endsScope = node.element.child(ns::bpmn, u"terminateEventDefinition") ||
                           node.element.child(ns::bpmn, u"errorEventDefinition");
    return endsScope ? End::Scope : End::Token;
}

class GraphMaker
{
public:
    GraphMaker(const Chart &chart, const ChartScope &scope)
        : m_chart(chart)
        , m_scope(scope)
        , m_entry(chart.nodes.size(), 0)
        , m_exit(chart.nodes.size(), 0)
    {
    }

    std::optional<FlowGraph> make();

private:
    quint32 add(const QString &id, Join join, Split split);
    void connect(quint32 from, quint32 to, const QString &flow = {});
    void addNode(Place place);
    void addBoundaries(Place place);
    bool takesPart(Place place) const { return !m_chart.node(place).standsApart; }

    const Chart &m_chart;
    const ChartScope &m_scope;
    FlowGraph m_graph;
    std::vector<quint32> m_entry; // by chart node: where tokens come in
    std::vector<quint32> m_exit;  // ... and from where its flows leave
};

quint32 GraphMaker::add(const QString &id, Join join, Split split)
{
    m_graph.nodes.push_back({id, join, split, End::None});
    return quint32(m_graph.nodes.size() - 1);
}

void GraphMaker::connect(quint32 from, quint32 to, const QString &flow)
{
    m_graph.flows.push_back({flow, from, to});
}

void GraphMaker::addNode(Place place)
{
    const ChartNode &node = m_chart.node(place);
    const quint32 index = add(node.element.id(), joinOf(node), splitOf(m_chart, node));
    m_entry[size_t(place)] = index;
    m_exit[size_t(place)] = index;
    if (node.out.empty())
        m_graph.nodes[index].end = endOf(node);
}

// An interrupting event takes the token instead of the step's own flows; one that does not
// interrupt may add a token.
void GraphMaker::addBoundaries(Place place)
{
    const ChartNode &node = m_chart.node(place);
    const QString id = node.element.id();
    quint32 step = m_entry[size_t(place)];
    const auto interrupts = [this](Place event) {
        return m_chart.node(event).element.attribute(u"cancelActivity") != QLatin1String("false");
    };
    const Split ownSplit = m_graph.nodes[step].split;
    const End ownEnd = std::exchange(m_graph.nodes[step].end, End::None);
    m_graph.nodes[step].split = Split::All;
    const quint32 work = add(id, Join::Each, Split::One);
    connect(step, work);
    for (const Place event : node.boundaries) {
        if (interrupts(event)) {
            connect(work, m_entry[size_t(event)]);
            continue;
        }
        const QString eventId = m_chart.node(event).element.id();
        const quint32 choice = add(eventId, Join::Each, Split::One);
        const quint32 nothing = add(eventId, Join::Each, Split::One);
        m_graph.nodes[nothing].end = End::Token;
        connect(step, choice);
        connect(choice, nothing);
        connect(choice, m_entry[size_t(event)]);
    }
    const quint32 done = add(id, Join::Each, ownSplit);
    m_graph.nodes[done].end = ownEnd;
    connect(work, done);
    m_exit[size_t(place)] = done;
}

std::optional<FlowGraph> GraphMaker::make()
{
    std::vector<Place> starts;
    for (const Place place : m_scope.nodes) {
        if (!takesPart(place))
            continue;
        addNode(place);
        if (m_chart.node(place).is(u"startEvent"))
            starts.push_back(place);
    }
    if (starts.empty())
        return {};
    m_graph.start = m_entry[size_t(starts.front())];
    if (starts.size() > 1) {
        m_graph.start = add(m_scope.container.id(), Join::Each, Split::One);
        for (const Place start : starts)
            connect(m_graph.start, m_entry[size_t(start)]);
    }
    for (const Place place : m_scope.nodes) {
        if (takesPart(place) && !m_chart.node(place).boundaries.empty())
            addBoundaries(place);
    }
    for (const Place place : m_scope.nodes) {
        for (const Place flow : m_chart.node(place).out) {
            const ChartFlow &drawn = m_chart.flow(flow);
            if (takesPart(drawn.source) && takesPart(drawn.target))
                connect(m_exit[size_t(drawn.source)], m_entry[size_t(drawn.target)],
                        drawn.element.id());
        }
    }
    return std::move(m_graph);
}

QStringView codeOf(Flaw flaw)
{
    switch (flaw) {
    case Flaw::Deadlock:
        return u"soundness.deadlock";
    case Flaw::LackOfSynchronisation:
        return u"soundness.twice";
    case Flaw::NeverEnds:
        return u"soundness.never_ends";
    case Flaw::Unreachable:
        return u"soundness.unreachable";
    }
    Q_UNREACHABLE();
}

Problem problemOf(const Chart &chart, const ChartScope &scope, const Finding &finding)
{
    const Place place = chart.byId.value(finding.node, -1);
    const Element element = place < 0 ? scope.container : chart.node(place).element;
    QJsonObject args{{QStringLiteral("path"), QJsonArray::fromStringList(finding.path)}};
    const QString from = !finding.split.isEmpty() ? finding.split
                         : finding.path.isEmpty() ? scope.container.id()
                                                  : finding.path.constFirst();
    args[QStringLiteral("split")] = chart.title(from);
    args[QStringLiteral("splitId")] = from;
    if (!finding.other.isEmpty())
        args[QStringLiteral("other")] = QJsonArray::fromStringList(finding.other);
    if (!finding.missing.isEmpty())
        args[QStringLiteral("missing")] = finding.missing;
    return problem(codeOf(finding.flaw), element, std::move(args));
}

// compile() and the rules of shape say it better where a node has no flow at all.
bool isAlone(const Chart &chart, const QString &id)
{
    const Place place = chart.byId.value(id, -1);
    return place >= 0 && chart.node(place).in.empty() && chart.node(place).out.empty();
}

} // namespace

std::optional<FlowGraph> graphOf(const Chart &chart, const ChartScope &scope)
{
    return GraphMaker(chart, scope).make();
}

void checkSoundness(const Chart &chart, QVector<Problem> &problems)
{
    for (const ChartScope &scope : chart.scopes) {
        const std::optional<FlowGraph> graph = graphOf(chart, scope);
        if (!graph)
            continue;
        const Verdict verdict = journey::checkSoundness(*graph);
        for (const Finding &finding : verdict.findings) {
            if (finding.flaw != Flaw::Unreachable || !isAlone(chart, finding.node))
                problems << problemOf(chart, scope, finding);
        }
        if (verdict.soundness == Soundness::NotDecided)
            problems << problem(u"soundness.not_decided", scope.container);
    }
}

} // namespace tenure::journey::linting
