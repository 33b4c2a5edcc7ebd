// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sendingdesk.h"

#include "engine/subjects.h"

namespace tenure::engine {

SendingDesk::SendingDesk(RunCache &runs, const Surroundings &surroundings, Turn &turn)
    : m_runs(runs), m_surroundings(surroundings), m_turn(turn)
{
}

void SendingDesk::take(const SendingRequest &request)
{
    const Result<LiveRun *> run = m_runs.get(request.run);
    EffectRow *const row = run ? (*run)->effects.touch(request.effect) : nullptr;
    if (!run)
        refuse(request, run.error());
    else if (!row || !wantsHost(row->state))
        refuse(request, Error{QStringLiteral("effect.withdrawn")});
    else if (m_surroundings.isClosed(row->system) || m_surroundings.isFrozen(row->person))
        refuse(request, Error{QStringLiteral("effect.stopped")});
    else
        send(**run, *row, request);
}

void SendingDesk::refuse(const SendingRequest &request, const Error &why)
{
    m_turn.afterCommit.push_back([durable = request.durable, why] { durable(why); });
}

void SendingDesk::send(LiveRun &run, EffectRow &row, const SendingRequest &request)
{
    m_turn.touched[run.row.id] = &run;
    row.state = EffectState::Sending;
    row.waitsFor.clear();
    ++row.epoch;
    row.beforeImage = request.intention.beforeImage;
    row.plan = request.intention.plan;
    row.externalRef = request.intention.externalRef;
    m_turn.commit.audit.push_back({m_turn.now,
                                   {QStringLiteral("system"), QStringLiteral("worker"), row.path},
                                   QStringLiteral("effect.sending"),
                                   effectSubject(row.run, row.number),
                                   {{QStringLiteral("key"), QString::fromLatin1(row.key)}}});
    m_turn.afterCommit.push_back(
        [durable = request.durable, epoch = row.epoch] { durable(epoch); });
}

} // namespace tenure::engine
