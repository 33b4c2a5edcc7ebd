// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/command.h"
#include "engine/event.h"

#include <memory>
#include <vector>

namespace tenure::engine {

/// What the journey may read about the person: as the last Started or FactsChanged told it.
struct Facts
{
    journey::Value person;
    journey::Value previous;
    journey::Value kit;
    journey::Value anchors;
    journey::Value event; ///< record: `event.kind`

    friend bool operator==(const Facts &, const Facts &) = default;
};

/// What a token waits for.
enum class Wait : quint8 {
    Moving,  ///< on its way; only inside advance()
    Effect,  ///< `Token::effect` is under way
    Task,    ///< `Token::task` is open
    Timer,   ///< a timer of its own
    Message, ///< a message named by its node
    Gateway, ///< the first of several events
    Scope,   ///< frames that it opened
    Join,    ///< further tokens
    Gone     ///< consumed; only inside advance()
};

/// Why a task is open, hence what an answer to it means.
enum class Ask : quint8 {
    Nothing,
    Work,     ///< the step itself
    Handed,   ///< an effect whose system is not bound
    Fallback, ///< an effect that is over
    Unclear,  ///< an effect that may have taken place
    NoBranch, ///< no outgoing flow may be taken
    DeadJoin, ///< nothing can reach the join any more
    Blocked,  ///< the step cannot begin: its list or a parameter cannot be worked out, or it lies
              ///< too deep
    Endless,  ///< too many moves within one event
    Uncaught  ///< an error nobody handles
};

/// A place in the flow that lives: exactly one for each thread of the run.
struct Token
{
    Number id = 0;
    Number frame = 0;
    journey::NodeIndex node = -1;
    journey::FlowIndex via = -1; ///< the flow it came by
    Number visit = 0;            ///< of `node` within the frame; 0 before it is entered
    Number effect = 0;
    Number task = 0;
    Wait wait = Wait::Moving;
    Ask ask = Ask::Nothing;
    bool entered = false; ///< StepEntered was given, StepLeft was not

    friend bool operator==(const Token &, const Token &) = default;
};

/// How often a node was entered within a frame.
struct Visit
{
    journey::NodeIndex node = -1;
    Number count = 0;

    friend bool operator==(const Visit &, const Visit &) = default;
};

/// The same for a node that the run's version of the journey no longer has. Should a later version
/// have it again, its paths must not begin anew: a path is used once.
struct GoneVisit
{
    QString step; ///< BPMN id
    Number count = 0;

    friend bool operator==(const GoneVisit &, const GoneVisit &) = default;
};

/// A scope at work: the run itself, a sub-process, an event sub-process, a called journey; or one
/// instance of a multi-instance step, which holds a single token at that same step.
struct Frame
{
    Number id = 0;
    Number parent = 0; ///< frame around it; 0: the run itself
    Number host =
        0; ///< token whose step opened it; 0: the run, or an event sub-process of `parent`
    journey::ScopeIndex scope = -1; ///< -1: an instance
    qint32 index = -1;              ///< which instance, from 0; -1: a scope
    bool closed = false; ///< interrupted by an event sub-process; no other handler listens
    Path path = {};
    std::vector<Visit> visits = {}; ///< ordered by node
    std::vector<GoneVisit> gone = {};
    journey::Value results =
        {}; ///< record: step id -> what it gave; see semantics.md for who sees it
    journey::Value variables = {}; ///< record: what a called journey was given

    friend bool operator==(const Frame &, const Frame &) = default;
};

/// A multi-instance step under way.
struct Loop
{
    Number token = 0;
    journey::ValueList items;
    qint32 next = 0; ///< first instance not yet begun
    qint32 done = 0;

    friend bool operator==(const Loop &, const Loop &) = default;
};

struct OpenTimer
{
    Number number = 0;
    Number token = 0; ///< the step it hangs on; 0 for a handler
    Number frame = 0; ///< the frame that lives while it is set
    journey::NodeIndex node = -1;
    TimerPurpose purpose = TimerPurpose::Catch;
    Number task = 0; ///< a person was asked, because nobody can tell when it is due
    Instant entered;

    friend bool operator==(const OpenTimer &, const OpenTimer &) = default;
};

/// A message that nobody waited for yet.
struct Mail
{
    QString name;
    journey::Value values;

    friend bool operator==(const Mail &, const Mail &) = default;
};

enum class Phase : quint8 { Unborn, Active, Completed, Terminated, Cancelled };

/// A run between two events, as a value. Made and changed by advance() alone.
struct RunState
{
    Phase phase = Phase::Unborn;
    quint64 fingerprint =
        0; ///< of the journey version it began with; it never changes version by itself
    Number numbers = 0;        ///< last number given to a task, timer or effect
    Number serials = 0;        ///< last one given to a token or frame
    std::vector<Token> tokens; ///< oldest first
    std::vector<Frame> frames; ///< the run itself first
    std::vector<Loop> loops;
    std::vector<OpenTimer> timers;
    std::vector<Mail> mailbox;
    std::shared_ptr<const Facts> facts; ///< shared between copies, never changed

    bool isActive() const { return phase == Phase::Active; }
};

/// Whether a token or a timer waits for the answer to this task.
bool waitsForTask(const RunState &state, Number task);

/// Same content; facts are compared as values.
bool operator==(const RunState &a, const RunState &b);

} // namespace tenure::engine
