// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/framenames.h"

#include "engine/core/tokens.h"

#include <algorithm>

namespace tenure::engine::core {

using journey::Record;
using journey::Value;

namespace {

// The border of what a called journey sees: it is given its variables and nothing else of its
// caller.
bool isBorder(const journey::Definition &definition, const Frame &frame)
{
    return frame.parent == 0 || (frame.scope >= 0 && definition.scope(frame.scope).called);
}

} // namespace

const Frame *findFrame(const RunState &state, Number id)
{
    const auto found = std::ranges::lower_bound(state.frames, id, {}, &Frame::id);
    return found != state.frames.end() && found->id == id ? &*found : nullptr;
}

FrameNames::FrameNames(const journey::Definition &definition, const RunState &state, Number frame)
    : m_definition(definition), m_state(state)
{
    for (const Frame *each = findFrame(state, frame); each; each = findFrame(state, each->parent)) {
        m_frames.push_back(each);
        if (isBorder(definition, *each))
            break;
    }
}

const Value *FrameNames::root(QStringView name) const
{
    if (const Value *found = fact(name))
        return found;
    if (name == u"task")
        return results();
    if (name == u"journey")
        return variables();
    if (name == u"loop")
        return progress();
    return element(name);
}

const Value *FrameNames::fact(QStringView name) const
{
    if (!m_state.facts)
        return nullptr;
    const Facts &facts = *m_state.facts;
    if (name == u"person")
        return &facts.person;
    if (name == u"previous")
        return &facts.previous;
    if (name == u"kit")
        return &facts.kit;
    if (name == u"anchors")
        return &facts.anchors;
    if (name == u"event")
        return &facts.event;
    return nullptr;
}

const Value *FrameNames::results() const
{
    if (!m_results.isNull())
        return &m_results;
    Record merged;
    for (auto frame = m_frames.rbegin(); frame != m_frames.rend(); ++frame) {
        const Record *own = (*frame)->results.as<Record>();
        if (!own)
            continue;
        if (merged.fields().isEmpty()) {
            merged = *own;
            continue;
        }
        for (const journey::Field &field : own->fields())
            merged = merged.with(field.key, field.value);
    }
    m_results = merged;
    return &m_results;
}

const Value *FrameNames::variables() const
{
    return m_frames.empty() ? nullptr : &m_frames.back()->variables;
}

const Loop *FrameNames::loopOf(const Frame &frame) const
{
    if (frame.index < 0)
        return nullptr;
    const auto found = std::ranges::find(m_state.loops, frame.host, &Loop::token);
    return found != m_state.loops.end() ? &*found : nullptr;
}

const journey::LoopSpec *FrameNames::specOf(const Frame &frame) const
{
    const Place host = placeOf(m_state, frame.host);
    if (host == nowhere)
        return nullptr;
    const auto &loop = m_definition.node(m_state.tokens[host].node).loop;
    return loop ? &*loop : nullptr;
}

const Value *FrameNames::element(QStringView name) const
{
    for (const Frame *frame : m_frames) {
        const Loop *loop = loopOf(*frame);
        const journey::LoopSpec *spec = loop ? specOf(*frame) : nullptr;
        if (spec && spec->element == name && frame->index < loop->items.size())
            return &loop->items.at(frame->index);
    }
    return nullptr;
}

const Value *FrameNames::progress() const
{
    for (const Frame *frame : m_frames) {
        const Loop *loop = loopOf(*frame);
        if (!loop)
            continue;
        m_progress = Record{{QStringLiteral("index"), frame->index + 1},
                            {QStringLiteral("total"), loop->items.size()},
                            {QStringLiteral("done"), loop->done}};
        return &m_progress;
    }
    return nullptr;
}

} // namespace tenure::engine::core
