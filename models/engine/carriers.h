// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/state.h"

namespace tenure::engine {

/// What keeps a token from being forgotten.
enum class CarrierKind : quint8 { Effect, Task, Timer, Message, Gateway, Scope, Join };

struct Carrier
{
    Number token = 0;
    journey::NodeIndex node = -1;
    CarrierKind kind = CarrierKind::Task;
    Number number = 0; ///< of the effect, task or timer; 0 for the others

    friend bool operator==(const Carrier &, const Carrier &) = default;
};

/// One row for each live token, oldest first. The watchdog looks each number up among the rows of
/// the store. Boundary timers and handlers hang on a step and do not count.
std::vector<Carrier> carriers(const RunState &state);

enum class Neglect : quint8 {
    NoTask,    ///< waits for a task or effect without a number, or one that another token has too
    NoTimer,   ///< waits for a timer that is not set
    NoMessage, ///< waits for a message that its node does not name
    NoEvent,   ///< an event gateway none of whose events can come
    NoFrame,   ///< waits for a scope that is not there, or that holds nothing
    DeadJoin,  ///< waits at a join that no token can reach any more
    Adrift,    ///< waits for nothing at all
    Orphan,    ///< its frame is gone
    EmptyRun   ///< the run is active and holds no token
};

struct Uncarried
{
    Number token = 0; ///< 0 for EmptyRun
    Neglect why = Neglect::Adrift;

    friend bool operator==(const Uncarried &, const Uncarried &) = default;
};

/// Tokens that nothing would ever wake: always empty unless this program has a defect or the store
/// was damaged.
std::vector<Uncarried> uncarried(const journey::Definition &definition, const RunState &state);

} // namespace tenure::engine
