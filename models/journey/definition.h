// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendars/timing.h"
#include "journey/expression.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace tenure::journey {

/// A compiled journey: what the engine runs, as plain values joined by index. Made by `compile()`,
/// never edited.
///
/// Nodes of all scopes, called journeys included, lie in one vector; the process itself is scope 0.
/// -1 is "none" for every index.
using NodeIndex = qint32;
using FlowIndex = qint32;
using ScopeIndex = qint32;
using LaneIndex = qint32;

enum class NodeKind : quint8 {
    StartEvent,
    EndEvent,
    CatchEvent, ///< intermediate catch: timer or message
    ThrowEvent, ///< intermediate throw: none or escalation
    BoundaryEvent,
    PassTask,   ///< a bare `task`: nothing to do, the token goes on
    HumanTask,  ///< userTask, manualTask
    EffectTask, ///< serviceTask, sendTask: one change in a target system
    ReceiveTask,
    ExclusiveGateway,
    ParallelGateway,
    InclusiveGateway,
    EventGateway,
    SubProcess,
    CallActivity
};

enum class Trigger : quint8 { None, Message, Timer, Error, Escalation, Terminate };

struct Flow
{
    QString id;
    QString name;
    NodeIndex source = -1;
    NodeIndex target = -1;
    std::optional<Expression> condition;
};

/// What an event waits for or throws.
struct EventSpec
{
    Trigger trigger = Trigger::None;
    QString code; ///< message name, error code or escalation code; empty catches all
    std::optional<calendars::TimingRule> timing; ///< Trigger::Timer
    bool interrupting = true; ///< boundary events and starts of event sub-processes
};

enum class OnFailure : quint8 {
    Wait,  ///< back off and try again until the deadline, then a person
    Person ///< hand to a person at the first failure that is not over in itself
};

struct Param
{
    QString name;
    Expression value;
};

/// One change in a target system, or a message. `system` is a logical name; the store binds it when
/// the step starts.
struct EffectSpec
{
    QString system;
    QString verb;
    QString item; ///< catalogue item, empty: the step is about the person
    OnFailure onFailure = OnFailure::Wait;
    std::optional<calendars::TimingRule> deadline;
    std::vector<Param> params;
};

struct FormField
{
    QString id;
    QString label;
    QString type; ///< text, number, date, boolean, choice
    bool required = false;
    QStringList choices;
};

/// Work of a step that waits for a human.
struct WorkSpec
{
    QString team; ///< empty: the lane's team
    std::optional<Expression> assignee;
    std::optional<calendars::TimingRule> due;
    std::vector<FormField> form;
    QStringList checklist;
    QString instructions;
};

/// Multi-instance: one instance for each element of a list. A step may lower its own list, never
/// grow it.
struct LoopSpec
{
    bool sequential = false;
    Expression collection;
    QString element = QStringLiteral("item"); ///< name of the element inside the instance
    std::optional<Expression>
        completion; ///< ends the rest once true; sees `loop.total`, `loop.done`
};

/// Variables of a called journey; nothing else crosses its border but the person, the kit and the
/// event.
struct CallSpec
{
    QString journey; ///< key of the called journey, linked at publish
    ScopeIndex scope = -1;
    std::vector<Param> in;
    std::vector<Param> out;
};

struct Node
{
    QString id; ///< BPMN id, unique in its file; called journeys keep theirs
    QString name;
    NodeKind kind = NodeKind::PassTask;
    ScopeIndex scope = 0;  ///< the scope that holds the node
    ScopeIndex inner = -1; ///< SubProcess, CallActivity: the scope that it opens
    LaneIndex lane = -1;
    NodeIndex attachedTo = -1; ///< BoundaryEvent: its host
    FlowIndex defaultFlow = -1;
    std::vector<FlowIndex> incoming;
    std::vector<FlowIndex> outgoing;
    std::vector<NodeIndex> boundaries; ///< boundary events on this node, in file order
    EventSpec event;
    std::optional<EffectSpec> effect;
    std::optional<WorkSpec> work;
    std::optional<LoopSpec> loop;
    std::optional<CallSpec> call;
};

/// The process, an embedded or event sub-process, or a called journey.
struct Scope
{
    ScopeIndex parent = -1;
    NodeIndex host = -1;  ///< node that opens it, -1 for the process and for event sub-processes
    NodeIndex start = -1; ///< where a token begins; the triggered start of an event sub-process
    bool called = false;  ///< variables are its own
    std::vector<ScopeIndex> handlers; ///< event sub-processes that listen while this scope lives
    std::vector<NodeIndex> nodes;
};

struct Lane
{
    QString id;
    QString name;
    QString team;
};

struct Definition
{
    QString key; ///< BPMN process id, the journey's lasting name
    QString name;
    QString lifecycle; ///< "join", "move", "leave", "withdraw", "rehire"; empty for a journey that
                       ///< is only called
    QByteArray sha256; ///< of the file's bytes, hex
    std::vector<Node> nodes;
    std::vector<Flow> flows;
    std::vector<Scope> scopes;
    std::vector<Lane> lanes;

    const Node &node(NodeIndex index) const { return nodes[size_t(index)]; }
    const Flow &flow(FlowIndex index) const { return flows[size_t(index)]; }
    const Scope &scope(ScopeIndex index) const { return scopes[size_t(index)]; }
};

} // namespace tenure::journey
