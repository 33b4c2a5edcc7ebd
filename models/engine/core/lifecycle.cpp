// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/lifecycle.h"

#include "engine/core/cancel.h"
#include "engine/core/fingerprint.h"
#include "engine/core/frames.h"
#include "engine/core/joins.h"
#include "engine/core/messages.h"
#include "engine/core/timers.h"
#include "engine/core/tokens.h"

namespace tenure::engine::core {
namespace {

void finish(Run &run, RunEnd end)
{
    RunState &state = run.state;
    state.tokens.clear();
    state.frames.clear();
    state.mailbox.clear();
    state.phase = end == RunEnd::Completed    ? Phase::Completed
                  : end == RunEnd::Terminated ? Phase::Terminated
                                              : Phase::Cancelled;
    run.give(Finish{end});
}

} // namespace

void apply(Run &run, const Started &started)
{
    run.state.phase = Phase::Active;
    run.state.fingerprint = fingerprintOf(run.definition);
    run.state.facts = std::make_shared<const Facts>(
        Facts{started.person, started.previous, started.kit, started.anchors,
              journey::Record{{QStringLiteral("kind"), started.lifecycle}}});
    openRun(run);
}

void apply(Run &run, const FactsChanged &changed)
{
    Facts facts = *run.state.facts;
    facts.person = changed.person;
    facts.anchors = changed.anchors;
    if (!changed.kit.isNull())
        facts.kit = changed.kit;
    run.state.facts = std::make_shared<const Facts>(std::move(facts));
    askTimersAgain(run);
}

void apply(Run &run, const Cancelled &)
{
    cancelInside(run, run.state.frames.front().id, StepEnd::Withdrawn);
    finish(run, RunEnd::Cancelled);
}

void settle(Run &run)
{
    do {
        moveAll(run);
    } while (!run.ended && ((!run.state.mailbox.empty() && handOutMail(run)) || settleJoin(run)));
    if (run.ended)
        finish(run, run.state.phase == Phase::Terminated ? RunEnd::Terminated : RunEnd::Completed);
}

} // namespace tenure::engine::core
