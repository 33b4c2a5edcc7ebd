// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/cancel.h"

#include "engine/core/frames.h"
#include "engine/core/loops.h"
#include "engine/core/timers.h"
#include "engine/core/tokens.h"

namespace tenure::engine::core {
namespace {

template<typename Pick>
std::vector<Number> framesWhere(const RunState &state, Pick pick)
{
    std::vector<Number> ids;
    for (const Frame &frame : state.frames) {
        if (pick(frame))
            ids.push_back(frame.id);
    }
    return ids;
}

void cancelFrames(Run &run, const std::vector<Number> &ids, StepEnd end)
{
    for (const Number id : ids) {
        cancelInside(run, id, end);
        eraseFrame(run, id);
    }
}

} // namespace

void cancelContent(Run &run, Place place, StepEnd end)
{
    const Token token = run.token(place);
    if (token.wait == Wait::Effect)
        run.give(WithdrawEffect{token.effect});
    if (token.wait == Wait::Task)
        run.give(CloseTask{token.task});
    if (token.wait != Wait::Scope)
        return;
    cancelFrames(
        run,
        framesWhere(run.state, [&token](const Frame &frame) { return frame.host == token.id; }),
        end);
    eraseLoop(run.state, token.id);
}

void cancelToken(Run &run, Place place, StepEnd end)
{
    cancelContent(run, place, end);
    leave(run, place, end);
    drop(run, place);
}

void cancelInside(Run &run, Number frame, StepEnd end, Place spared)
{
    cancelTimersIn(run, frame);
    // Places stay valid: cancelling adds no token.
    for (Place place = 0; place < run.state.tokens.size(); ++place) {
        const Token &token = run.token(place);
        if (place != spared && token.frame == frame && token.wait != Wait::Gone)
            cancelToken(run, place, end);
    }
    cancelFrames(
        run,
        framesWhere(run.state,
                    [frame](const Frame &each) { return each.parent == frame && each.host == 0; }),
        end);
}

} // namespace tenure::engine::core
