// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/state.h"

#include <algorithm>

namespace tenure::engine {
namespace {

bool sameFacts(const RunState &a, const RunState &b)
{
    return a.facts == b.facts || (a.facts && b.facts && *a.facts == *b.facts);
}

} // namespace

bool waitsForTask(const RunState &state, Number task)
{
    return task != 0 &&
           (std::ranges::find(state.tokens, task, &Token::task) != state.tokens.end() ||
            std::ranges::find(state.timers, task, &OpenTimer::task) != state.timers.end());
}

bool operator==(const RunState &a, const RunState &b)
{
    return a.phase == b.phase && a.fingerprint == b.fingerprint && a.numbers == b.numbers &&
           a.serials == b.serials && a.tokens == b.tokens && a.frames == b.frames &&
           a.loops == b.loops && a.timers == b.timers && a.mailbox == b.mailbox && sameFacts(a, b);
}

} // namespace tenure::engine
