// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/loops.h"

#include "engine/core/asking.h"
#include "engine/core/cancel.h"
#include "engine/core/flows.h"
#include "engine/core/framenames.h"
#include "engine/core/frames.h"

#include <algorithm>

namespace tenure::engine::core {

using journey::LoopSpec;
using journey::Value;
using journey::ValueList;

namespace {

Loop &loopOf(Run &run, Number token)
{
    return *std::ranges::find(run.state.loops, token, &Loop::token);
}

// Nothing but a list: an unknown one is never taken for an empty one.
Result<ValueList> itemsOf(const Run &run, const LoopSpec &spec, Number frame)
{
    const Result<Value> value =
        spec.collection.evaluate(FrameNames(run.definition, run.state, frame));
    if (!value)
        return value.error();
    const ValueList *items = value->as<ValueList>();
    if (!items)
        return Error{QStringLiteral("run.list_expected")};
    if (items->size() > maxInstances)
        return Error{
            QStringLiteral("run.list_too_long"),
            {{QStringLiteral("count"), items->size()}, {QStringLiteral("limit"), maxInstances}}};
    return *items;
}

void beginNext(Run &run, Place host, const Path &path)
{
    const qint32 index = loopOf(run, run.token(host).id).next++;
    openInstance(run, host, path, index);
}

// Seen from the instance that has just ended. A condition that cannot be worked out is not met.
bool isComplete(const Run &run, const LoopSpec &spec, Number instance)
{
    if (!spec.completion)
        return false;
    const Result<bool> complete =
        spec.completion->holds(FrameNames(run.definition, run.state, instance));
    return complete && *complete;
}

void endLoop(Run &run, Place host)
{
    cancelContent(run, host, StepEnd::Interrupted);
    leaveAndRoute(run, host, StepEnd::Done);
}

} // namespace

void beginLoop(Run &run, Place host, const Path &path)
{
    const LoopSpec &spec = *run.node(host).loop;
    const Number frame = run.token(host).frame;
    if (!mayOpenIn(run, frame))
        return askBlocked(run, host, Error{QStringLiteral("run.too_deep")});
    const Result<ValueList> items = itemsOf(run, spec, frame);
    if (!items)
        return askBlocked(run, host, items.error());
    if (items->isEmpty())
        return leaveAndRoute(run, host, StepEnd::Done);

    run.state.loops.push_back(Loop{.token = run.token(host).id, .items = *items});
    run.token(host).wait = Wait::Scope;
    const qsizetype atOnce = spec.sequential ? 1 : items->size();
    for (qsizetype i = 0; i < atOnce; ++i)
        beginNext(run, host, path);
}

void instanceDone(Run &run, Place host, Number instance)
{
    const LoopSpec &spec = *run.node(host).loop;
    Loop &loop = loopOf(run, run.token(host).id);
    ++loop.done;
    const bool complete = loop.done == loop.items.size() || isComplete(run, spec, instance);
    handOverResults(run, instance);
    eraseFrame(run, instance);
    if (complete)
        return endLoop(run, host);
    if (spec.sequential)
        beginNext(run, host, pathOf(run, host));
}

void eraseLoop(RunState &state, Number token)
{
    std::erase_if(state.loops, [token](const Loop &loop) { return loop.token == token; });
}

} // namespace tenure::engine::core
