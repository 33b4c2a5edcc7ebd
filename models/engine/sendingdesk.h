// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/mailbox.h"
#include "engine/removallimit.h"
#include "engine/surroundings.h"
#include "engine/turn.h"

namespace tenure::engine {

/// Answers the host that wants to send: with the sending row once it is on disk, or with the reason
/// why nothing may leave. For one turn: its copy of the limit counts what this turn lets go.
class SendingDesk
{
public:
    SendingDesk(const RecordingContext &context, RunCache &runs, const Surroundings &surroundings,
                const RemovalLimit &removals, Turn &turn);

    void take(const SendingRequest &request);

private:
    void refuse(const SendingRequest &request, const Error &why);
    void send(LiveRun &run, EffectRow &row, const SendingRequest &request);
    bool isHeld(const EffectRow &row) const;
    void count(EffectRow &row);

    const RecordingContext &m_context;
    RunCache &m_runs;
    const Surroundings &m_surroundings;
    RemovalLimit m_removals;
    Turn &m_turn;
};

} // namespace tenure::engine
