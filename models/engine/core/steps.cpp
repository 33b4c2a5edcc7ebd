// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/steps.h"

#include "engine/core/call.h"
#include "engine/core/effects.h"
#include "engine/core/events.h"
#include "engine/core/flows.h"
#include "engine/core/frames.h"
#include "engine/core/loops.h"
#include "engine/core/tasks.h"

namespace tenure::engine::core {

using journey::NodeKind;

void beginStep(Run &run, Place place)
{
    const Path path = enter(run, place);
    // Boundary events hang on the step as a whole, not on each instance.
    if (!run.node(place).boundaries.empty() && !isInstance(frameOf(run, run.token(place).frame)))
        armBoundaries(run, place, path);
    perform(run, place, path);
}

void perform(Run &run, Place place, const Path &path)
{
    const journey::Node &node = run.node(place);
    if (node.loop && !isInstance(frameOf(run, run.token(place).frame)))
        return beginLoop(run, place, path);
    switch (node.kind) {
    case NodeKind::HumanTask:
        return openWork(run, place, path);
    case NodeKind::EffectTask:
        return startEffect(run, place, path);
    case NodeKind::ReceiveTask:
        run.token(place).wait = Wait::Message;
        return;
    case NodeKind::SubProcess:
    case NodeKind::CallActivity:
        return callScope(run, place, path);
    default:
        return leaveAndRoute(run, place, StepEnd::Done);
    }
}

} // namespace tenure::engine::core
