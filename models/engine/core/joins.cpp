// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/joins.h"

#include "engine/core/asking.h"
#include "engine/core/reach.h"
#include "engine/core/tokens.h"

#include <algorithm>

namespace tenure::engine::core {

using journey::FlowIndex;
using journey::NodeIndex;
using journey::NodeKind;

namespace {

Place waitingBy(const Run &run, Number frame, NodeIndex node, FlowIndex via)
{
    const auto &tokens = run.state.tokens;
    const auto found = std::ranges::find_if(tokens, [=](const Token &token) {
        return token.wait == Wait::Join && token.via == via && token.node == node &&
               token.frame == frame;
    });
    return found != tokens.end() ? Place(found - tokens.begin()) : nowhere;
}

// One token of each flow; later ones of the same flow wait for the next round.
void fireIfComplete(Run &run, Number frame, NodeIndex node)
{
    std::vector<Place> arrived;
    for (const FlowIndex flow : run.definition.node(node).incoming) {
        const Place place = waitingBy(run, frame, node, flow);
        if (place == nowhere)
            return;
        arrived.push_back(place);
    }
    const Place survivor = *std::ranges::min_element(arrived);
    for (const Place place : arrived) {
        if (place != survivor)
            drop(run, place);
    }
    run.token(survivor).wait = Wait::Moving;
    pass(run, survivor);
}

// Everything that waits there becomes one token.
Place merge(Run &run, const WaitingJoin &join)
{
    for (Place place = 0; place < run.state.tokens.size(); ++place) {
        const Token &token = run.token(place);
        if (token.wait == Wait::Join && token.node == join.node && token.frame == join.frame &&
            token.id != join.oldest)
            drop(run, place);
    }
    const Place survivor = placeOf(run.state, join.oldest);
    run.token(survivor).wait = Wait::Moving;
    return survivor;
}

} // namespace

void join(Run &run, Place place)
{
    const Token &token = run.token(place);
    run.token(place).wait = Wait::Join;
    run.unsettled = true;
    // An inclusive one is settled when nothing moves any more: only then is known who can still
    // come.
    if (run.node(place).kind == NodeKind::ParallelGateway)
        fireIfComplete(run, token.frame, token.node);
}

void lookAtJoinsAgain(Run &run)
{
    run.unsettled = true;
    for (Place place = 0; place < run.state.tokens.size(); ++place) {
        if (run.token(place).wait == Wait::Join &&
            run.node(place).kind == NodeKind::ParallelGateway)
            fireIfComplete(run, run.token(place).frame, run.token(place).node);
    }
}

bool settleJoin(Run &run)
{
    if (!run.unsettled)
        return false;
    const std::optional<WaitingJoin> lost = joinToSettle(run.definition, run.state);
    run.unsettled = lost.has_value();
    if (!lost)
        return false;
    const Place place = merge(run, *lost);
    if (run.node(place).kind == NodeKind::InclusiveGateway) {
        pass(run, place);
    } else {
        enter(run, place);
        ask(run, place, Ask::DeadJoin, Error{QStringLiteral("run.join_unreachable")});
    }
    return true;
}

} // namespace tenure::engine::core
