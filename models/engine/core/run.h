// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/advance.h"

#include <QVarLengthArray>

namespace tenure::engine::core {

inline constexpr int maxMoves = 10'000;
inline constexpr int maxDepth = 64;
inline constexpr qsizetype maxInstances = 1'000;

/// A token's place in the state: the same until the event is over.
using Place = size_t;
inline constexpr Place nowhere = ~Place(0);

/// One event at work on one run: what all ideas of this folder share.
struct Run
{
    const journey::Definition &definition;
    RunState &state;
    std::vector<Command> &commands;
    const Instant at;

    QVarLengthArray<Place, 16> moving = {}; ///< tokens on their way, oldest first
    qsizetype moved = 0;                    ///< how many of them have been
    bool unsettled = false;                 ///< a join that was awaited may not be any more
    bool ended = false;                     ///< the outermost frame is done

    Token &token(Place place) { return state.tokens[place]; }
    const journey::Node &node(Place place) const
    {
        return definition.node(state.tokens[place].node);
    }

    Number nextNumber() { return ++state.numbers; }
    Number nextSerial() { return ++state.serials; }

    template<typename C>
    void give(C &&command)
    {
        commands.emplace_back(std::forward<C>(command));
    }
};

} // namespace tenure::engine::core
