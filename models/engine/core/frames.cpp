// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/frames.h"

#include "engine/core/call.h"
#include "engine/core/flows.h"
#include "engine/core/framenames.h"
#include "engine/core/loops.h"
#include "engine/core/timers.h"
#include "engine/core/tokens.h"
#include "journey/valuejson.h"

#include <algorithm>

namespace tenure::engine::core {

using journey::Record;
using journey::ScopeIndex;
using journey::Trigger;

namespace {

Number addFrame(Run &run, Frame frame)
{
    frame.id = run.nextSerial();
    run.state.frames.push_back(std::move(frame));
    return run.state.frames.back().id;
}

// Timers of event sub-processes run from the moment their scope begins.
void listen(Run &run, Number frame, ScopeIndex scope, const Path &path)
{
    for (const ScopeIndex handler : run.definition.scope(scope).handlers) {
        const journey::NodeIndex start = run.definition.scope(handler).start;
        if (start >= 0 && run.definition.node(start).event.trigger == Trigger::Timer)
            setHandlerTimer(run, frame, start, path);
    }
}

void beginScope(Run &run, Number frame, ScopeIndex scope, const Path &path)
{
    const journey::NodeIndex start = run.definition.scope(scope).start;
    if (start < 0)
        return closeIfDone(run, frame);
    newToken(run, frame, start);
    listen(run, frame, scope, path);
}

bool lives(const RunState &state, Number frame)
{
    return std::ranges::any_of(state.tokens,
                               [frame](const Token &token) {
                                   return token.frame == frame && token.wait != Wait::Gone;
                               }) ||
           std::ranges::any_of(state.frames, [frame](const Frame &each) {
               return each.parent == frame && each.host == 0;
           });
}

Number ownerOfResults(const Run &run, Number frame)
{
    for (const Frame *each = findFrame(run.state, frame); each;
         each = findFrame(run.state, each->parent)) {
        if (isInstance(*each) || run.definition.scope(each->scope).called)
            return each->id;
    }
    return run.state.frames.front().id;
}

} // namespace

Frame &frameOf(Run &run, Number id)
{
    return *std::ranges::lower_bound(run.state.frames, id, {}, &Frame::id);
}

int depthOf(const RunState &state, Number frame)
{
    int depth = 0;
    for (const Frame *each = findFrame(state, frame); each; each = findFrame(state, each->parent))
        ++depth;
    return depth;
}

void openRun(Run &run)
{
    beginScope(run, addFrame(run, Frame{.scope = 0}), 0, {});
}

void openScope(Run &run, Place host, const Path &path, journey::Value variables)
{
    const ScopeIndex scope = run.node(host).inner;
    run.token(host).wait = Wait::Scope;
    const Number frame = addFrame(run, Frame{.parent = run.token(host).frame,
                                             .host = run.token(host).id,
                                             .scope = scope,
                                             .path = path,
                                             .variables = std::move(variables)});
    beginScope(run, frame, scope, path);
}

void openInstance(Run &run, Place host, const Path &path, qint32 index)
{
    const Number frame =
        addFrame(run, Frame{.parent = run.token(host).frame,
                            .host = run.token(host).id,
                            .index = index,
                            .path = path + u'[' + QString::number(index + 1) + u']'});
    newToken(run, frame, run.token(host).node);
}

void openHandler(Run &run, Number parent, journey::NodeIndex start, const journey::Value &values)
{
    // The start event is a node of the scope around as well: its visits tell the turns of the
    // handler apart.
    const Path path = countedPath(run, parent, start);
    const ScopeIndex scope = run.definition.node(start).scope;
    const Number frame = addFrame(run, Frame{.parent = parent, .scope = scope, .path = path});
    setResult(run, frame, run.definition.node(start).id, values);
    beginScope(run, frame, scope, path);
}

void closeIfDone(Run &run, Number id)
{
    if (lives(run.state, id))
        return;
    const Frame &frame = frameOf(run, id);
    const Number parent = frame.parent;
    const Number hostId = frame.host;
    cancelTimersIn(run, id);
    if (parent == 0) {
        run.ended = true;
        return;
    }
    if (hostId == 0) {
        eraseFrame(run, id);
        return closeIfDone(run, parent);
    }
    const Place host = placeOf(run.state, hostId);
    if (isInstance(frame))
        return instanceDone(run, host, id);
    takeOutputs(run, host, id);
    eraseFrame(run, id);
    leaveAndRoute(run, host, StepEnd::Done);
}

void eraseFrame(Run &run, Number frame)
{
    std::erase_if(run.state.frames, [frame](const Frame &each) { return each.id == frame; });
}

void setResult(Run &run, Number frame, const QString &step, const journey::Value &values)
{
    const Record *fields = values.as<Record>();
    if (!fields || fields->fields().isEmpty())
        return;
    journey::Value &results = frameOf(run, ownerOfResults(run, frame)).results;
    const Record *before = results.as<Record>();
    results = (before ? *before : Record()).with(step, values);
}

void setResult(Run &run, Number frame, const QString &step, const QJsonObject &values)
{
    if (values.isEmpty())
        return;
    if (const Result<journey::Value> read = journey::valueFromJson(values))
        setResult(run, frame, step, *read);
}

void handOverResults(Run &run, Number instance)
{
    const Frame &frame = frameOf(run, instance);
    const journey::Value results = frame.results;
    const Number around = frame.parent;
    if (const Record *fields = results.as<Record>()) {
        for (const journey::Field &field : fields->fields())
            setResult(run, around, field.key, field.value);
    }
}

} // namespace tenure::engine::core
