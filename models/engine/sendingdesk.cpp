// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sendingdesk.h"

#include "engine/subjects.h"

namespace tenure::engine {

SendingDesk::SendingDesk(const RecordingContext &context, RunCache &runs,
                         const Surroundings &surroundings, const RemovalLimit &removals, Turn &turn)
    : m_context(context)
    , m_runs(runs)
    , m_surroundings(surroundings)
    , m_removals(removals)
    , m_turn(turn)
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
    else if (isHeld(*row))
        refuse(request, Error{QStringLiteral("effect.removals_used_up")});
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
    if (m_removals.isRemoval(row.verb))
        count(row);
    m_turn.commit.audit.push_back({m_turn.now,
                                   {QStringLiteral("system"), QStringLiteral("worker"), row.path},
                                   QStringLiteral("effect.sending"),
                                   effectSubject(row.run, row.number),
                                   {{QStringLiteral("key"), QString::fromLatin1(row.key)}}});
    m_turn.afterCommit.push_back(
        [durable = request.durable, epoch = row.epoch] { durable(epoch); });
}

bool SendingDesk::isHeld(const EffectRow &row) const
{
    return m_removals.isRemoval(row.verb) &&
           m_removals.waitsUntil(row.system, row.run, row.number, m_turn.now);
}

// Whoever looks after the system hears of the last one that may go, not of each that waits.
void SendingDesk::count(EffectRow &row)
{
    row.notBefore = m_turn.now;
    m_removals.note(row);
    const QString subject = removalsSubject(row.system);
    m_context.alerts.end(m_turn.commit, subject, m_turn.now);
    const auto until = m_removals.usedUpUntil(row.system, m_turn.now);
    if (!until)
        return;
    m_turn.commit.alerts.push_back({subject,
                                    QStringLiteral("effect.removals_used_up"),
                                    {{QStringLiteral("system"), row.system},
                                     {QStringLiteral("removals"), m_removals.allowance().removals},
                                     {QStringLiteral("until"), toText(*until)}},
                                    m_turn.now,
                                    std::nullopt});
}

} // namespace tenure::engine
