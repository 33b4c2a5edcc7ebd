// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dispatcher.h"

#include "engine/shelltask.h"
#include "engine/undo.h"

namespace tenure::engine {
namespace {

Ticket ticketFor(const EffectRow &row)
{
    return {row.run, row.number, row.system, row.verb, row.person, row.notBefore};
}

void namePerson(EffectJob &job, const LiveRun &run)
{
    const journey::Value &person = run.state.facts->person;
    if (const journey::Value *number = person.field(u"number"))
        job.personNumber = number->toDisplayText();
    if (const journey::Value *name = person.field(u"displayName"))
        job.personName = name->toDisplayText();
}

} // namespace

Dispatcher::Dispatcher(const Ports &ports, RunCache &runs, GrantWatch &grants,
                       const RemovalLimit &removals, milliseconds pause)
    : m_ports(ports), m_runs(runs), m_grants(grants), m_pause(pause), m_queue(ports.host, &removals)
{
}

void Dispatcher::take(const EffectRow &row)
{
    if (wantsHost(row.state) && !m_queue.holds(row.run, row.number))
        m_queue.add(ticketFor(row));
}

void Dispatcher::follow(const Commit &commit)
{
    for (const EffectRow &row : commit.effects) {
        if (!wantsHost(row.state))
            m_queue.remove(row.run, row.number);
        else if (!m_queue.isUnderWay(row.run, row.number))
            m_queue.add(ticketFor(row));
    }
}

void Dispatcher::ended(const EffectReport &report)
{
    const auto attempt = m_attempts.find({report.run, report.number});
    if (attempt == m_attempts.end() || (report.attempt != 0 && report.attempt != attempt->second))
        return;
    const Result<LiveRun *> run = m_runs.get(report.run);
    const EffectRow *const row = run ? (*run)->effects.find(report.number) : nullptr;
    if (row && report.epoch != 0 && report.epoch != row->epoch)
        return;
    m_attempts.erase(attempt);
    m_queue.finished(report.run, report.number);
    if (row && wantsHost(row->state))
        m_queue.add(ticketFor(*row));
}

void Dispatcher::dispatch(Instant now)
{
    for (const GrantCheckRow &row : m_grants.takeDue(now)) {
        const Number number = GrantWatch::numberOf(row);
        if (!m_queue.holds(row.run, number))
            m_queue.add({row.run, number, row.system, row.verb, row.person, now});
    }
    for (const Ticket &ticket : m_queue.take(now))
        hand(ticket, now);
}

void Dispatcher::hand(const Ticket &ticket, Instant now)
{
    const Result<LiveRun *> live = m_runs.get(ticket.run);
    if (!live)
        return putBack(ticket, now);
    if (GrantWatch::isCheck(ticket.number))
        return handCheck(ticket, **live);
    const EffectRow *const row = (*live)->effects.find(ticket.number);
    if (!row || !wantsHost(row->state)) {
        m_queue.finished(ticket.run, ticket.number);
        return;
    }
    Result<EffectJob> job = jobFor(**live, *row);
    if (!job)
        return putBack(ticket, now);
    run(std::move(*job));
}

void Dispatcher::run(EffectJob job)
{
    m_attempts[{job.run, job.number}] = job.attempt;
    m_ports.host.run(std::move(job));
}

void Dispatcher::handCheck(const Ticket &ticket, const LiveRun &live)
{
    const GrantCheckRow *const row = m_grants.find(ticket.run, ticket.number);
    if (!row) {
        m_queue.finished(ticket.run, ticket.number);
        return;
    }
    EffectJob job = m_grants.jobFor(*row);
    namePerson(job, live);
    run(std::move(job));
}

// The store could not read what the effect needs: it is not forgotten, only later.
void Dispatcher::putBack(Ticket ticket, Instant now)
{
    m_queue.finished(ticket.run, ticket.number);
    ticket.notBefore = now + m_pause;
    m_queue.add(std::move(ticket));
}

Result<EffectJob> Dispatcher::jobFor(const LiveRun &run, const EffectRow &row) const
{
    const Result<std::optional<EffectRow>> undone =
        effectUndoneBy(m_ports.store, m_ports.verbs, run.row.lifecycle, row);
    if (!undone)
        return undone.error();
    EffectJob job;
    job.run = row.run;
    job.number = row.number;
    job.key = row.key;
    job.system = row.system;
    job.verb = row.verb;
    job.params = row.params;
    namePerson(job, run);
    job.attempt = row.attempts + 1;
    job.mayHaveBeenSent = row.state == EffectState::Sending;
    job.readBackOnly = row.waitsFor == waitsWithdrawn;
    job.beforeImage = row.beforeImage;
    job.plan = row.plan;
    job.externalRef = row.externalRef;
    job.reason = row.path;
    if (*undone)
        fillUndo(job, **undone);
    return job;
}

} // namespace tenure::engine
