// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/mailbox.h"
#include "engine/surroundings.h"
#include "engine/turn.h"

namespace tenure::engine {

/// Answers the host that wants to send: with the sending row once it is on disk, or with the reason
/// why nothing may leave.
class SendingDesk
{
public:
    SendingDesk(RunCache &runs, const Surroundings &surroundings, Turn &turn);

    void take(const SendingRequest &request);

private:
    void refuse(const SendingRequest &request, const Error &why);
    void send(LiveRun &run, EffectRow &row, const SendingRequest &request);

    RunCache &m_runs;
    const Surroundings &m_surroundings;
    Turn &m_turn;
};

} // namespace tenure::engine
