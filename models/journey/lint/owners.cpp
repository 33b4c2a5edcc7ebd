// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/compiler/facts.h"
#include "journey/lint/rulesets.h"
#include "journey/namespaces.h"

namespace tenure::journey::linting {
namespace {

using Teams = std::optional<QMap<QString, int>>;

QString teamOf(const Definition &definition, const Node &node)
{
    if (node.work && !node.work->team.isEmpty())
        return node.work->team;
    return node.lane < 0 ? QString() : definition.lanes[size_t(node.lane)].team;
}

void checkTeam(const QString &team, const Element &element, const Teams &teams,
               QVector<Problem> &problems)
{
    if (team.isEmpty() || !teams)
        return;
    const auto holders = teams->constFind(team);
    if (holders == teams->cend())
        problems << problem(u"lint.team_unknown", element, {{QStringLiteral("team"), team}});
    else if (*holders == 0)
        problems << problem(u"lint.team_empty", element, {{QStringLiteral("team"), team}});
}

void checkWorker(const Subject &subject, const Node &node, const Element &element,
                 QVector<Problem> &problems)
{
    const bool owned =
        !teamOf(subject.definition(), node).isEmpty() || (node.work && node.work->assignee);
    if (node.kind == NodeKind::HumanTask) {
        if (!owned)
            problems << problem(u"lint.owner_missing", element);
        if (!node.work || !node.work->due)
            problems << problem(u"lint.due_missing", element);
        if (element.name() == u"manualTask")
            problems << problem(u"lint.manual_skipped", element);
    } else if (node.kind == NodeKind::EffectTask && !owned) {
        problems << problem(u"lint.fallback_without_owner", element);
    }
    if (node.work)
        checkTeam(node.work->team, element, subject.context.teams, problems);
}

bool hasTimer(const Definition &definition, const Node &node)
{
    return std::ranges::any_of(node.boundaries, [&](NodeIndex boundary) {
        return definition.node(boundary).event.trigger == Trigger::Timer;
    });
}

// Behind an event-based gateway another branch may end the wait.
bool hasRival(const Definition &definition, const Node &node)
{
    return std::ranges::any_of(node.incoming, [&](FlowIndex flow) {
        return definition.node(definition.flow(flow).source).kind == NodeKind::EventGateway;
    });
}

void checkWait(const Subject &subject, const Node &node, const Element &element,
               QVector<Problem> &problems)
{
    const bool waits =
        node.kind == NodeKind::ReceiveTask ||
        (node.kind == NodeKind::CatchEvent && node.event.trigger == Trigger::Message);
    if (waits && !hasTimer(subject.definition(), node) && !hasRival(subject.definition(), node))
        problems << problem(u"lint.wait_without_limit", element);
}

void checkLanes(const Element &laneSet, const Teams &teams, QVector<Problem> &problems)
{
    for (const Element &lane : laneSet.children(ns::bpmn, u"lane")) {
        const QString team = compiler::fact(lane, u"team").attribute(u"key");
        const Element inner = lane.child(ns::bpmn, u"childLaneSet");
        if (team.isEmpty() && !inner)
            problems << problem(u"lint.lane_without_team", lane);
        checkTeam(team, lane, teams, problems);
        checkLanes(inner, teams, problems);
    }
}

// With need "all" every approver must be able to answer, else one is enough.
void checkApproval(const Element &element, const Teams &teams, QVector<Problem> &problems)
{
    const Element approval = compiler::fact(element, u"approval");
    if (!approval)
        return;
    qsizetype able = 0;
    const std::vector<Element> approvers = approval.children(ns::tenure, u"approver");
    for (const Element &approver : approvers) {
        if (!teams || teams->value(approver.attribute(u"team"), 0) > 0)
            ++able;
    }
    const QString need = approval.attribute(u"need");
    bool isNumber = false;
    const int count = need.toInt(&isNumber);
    const qsizetype needed = need == QLatin1String("all") ? qsizetype(approvers.size())
                             : isNumber                   ? count
                                                          : 1;
    if (approvers.empty() || able < needed)
        problems << problem(u"lint.approval_nobody", element,
                            {{QStringLiteral("able"), able}, {QStringLiteral("needed"), needed}});
}

} // namespace

void checkOwners(const Subject &subject, QVector<Problem> &problems)
{
    for (const Element &laneSet : subject.chart.process.children(ns::bpmn, u"laneSet"))
        checkLanes(laneSet, subject.context.teams, problems);
    for (const NodeIndex index : subject.ownNodes()) {
        const Node &node = subject.definition().node(index);
        const Element element = subject.built.elementOf(index);
        checkWorker(subject, node, element, problems);
        checkWait(subject, node, element, problems);
        checkApproval(element, subject.context.teams, problems);
    }
}

} // namespace tenure::journey::linting
