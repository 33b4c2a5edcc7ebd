// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/codec.h"

#include "engine/core/bytes.h"
#include "engine/core/fingerprint.h"
#include "engine/core/validity.h"

namespace tenure::engine {

using core::Reader;
using core::Ref;
using core::Writer;

namespace {

constexpr quint8 formatVersion = 2;

// Each part is described once and the description both writes and reads, so that the two cannot
// drift apart.
template<typename Io>
void part(Io &io, Ref<Io, Token> token)
{
    io(token.id), io(token.frame), io(token.node), io(token.via), io(token.visit), io(token.effect),
        io(token.task);
    io.choice(token.wait, Wait::Gone), io.choice(token.ask, Ask::Uncaught), io(token.entered);
}

template<typename Io>
void part(Io &io, Ref<Io, Visit> visit)
{
    io(visit.node), io(visit.count);
}

template<typename Io>
void part(Io &io, Ref<Io, GoneVisit> visit)
{
    io(visit.step), io(visit.count);
}

template<typename Io>
void part(Io &io, Ref<Io, Frame> frame)
{
    io(frame.id), io(frame.parent), io(frame.host), io(frame.scope), io(frame.index),
        io(frame.closed), io(frame.path);
    const auto each = [&io](auto &visit) { part(io, visit); };
    io.list(frame.visits, each), io.list(frame.gone, each);
    io(frame.results), io(frame.variables);
}

template<typename Io>
void part(Io &io, Ref<Io, Loop> loop)
{
    io(loop.token), io(loop.items), io(loop.next), io(loop.done);
}

template<typename Io>
void part(Io &io, Ref<Io, OpenTimer> timer)
{
    io(timer.number), io(timer.token), io(timer.frame), io(timer.node);
    io.choice(timer.purpose, TimerPurpose::Handler), io(timer.task), io(timer.entered);
}

template<typename Io>
void part(Io &io, Ref<Io, Mail> mail)
{
    io(mail.name), io(mail.values);
}

template<typename Io>
void part(Io &io, Ref<Io, Facts> facts)
{
    io(facts.person), io(facts.previous), io(facts.kit), io(facts.anchors), io(facts.event);
}

template<typename Io>
void part(Io &io, Ref<Io, RunState> state)
{
    io.choice(state.phase, Phase::Cancelled);
    io(state.fingerprint), io(state.numbers), io(state.serials);
    const auto each = [&io](auto &item) { part(io, item); };
    io.list(state.tokens, each), io.list(state.frames, each), io.list(state.loops, each);
    io.list(state.timers, each), io.list(state.mailbox, each);
}

Error unreadable()
{
    return Error{QStringLiteral("state.unreadable")};
}

Result<RunState> readState(Reader &reader)
{
    RunState state;
    bool hasFacts = false;
    part(reader, state);
    reader(hasFacts);
    if (hasFacts) {
        auto facts = std::make_shared<Facts>();
        part(reader, *facts);
        state.facts = std::move(facts);
    }
    if (!reader.ok() || !reader.atEnd())
        return unreadable();
    return state;
}

} // namespace

QByteArray encode(const RunState &state)
{
    Writer writer;
    writer(quint32(formatVersion));
    part(writer, state);
    writer(state.facts != nullptr);
    if (state.facts)
        part(writer, *state.facts);
    return writer.bytes();
}

Result<RunState> decode(const journey::Definition &definition, QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return RunState();
    if (quint8(bytes.front()) != formatVersion)
        return Error{QStringLiteral("state.unknown_format"),
                     {{QStringLiteral("format"), quint8(bytes.front())}}};
    Reader reader(bytes.sliced(1));
    Result<RunState> state = readState(reader);
    if (!state)
        return state;
    if (state->phase != Phase::Unborn && state->fingerprint != core::fingerprintOf(definition))
        return Error{QStringLiteral("state.other_version"),
                     {{QStringLiteral("journey"), definition.key}}};
    if (!core::fits(definition, *state))
        return unreadable();
    return state;
}

} // namespace tenure::engine
