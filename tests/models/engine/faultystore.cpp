// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultystore.h"

namespace tenure::enginetest {

using namespace engine;

void FaultyStore::fail(Counted counted, int nth, Fault fault, int more)
{
    heal();
    m_counted = counted;
    m_first = nth;
    m_fault = fault;
    m_more = more;
}

void FaultyStore::heal()
{
    m_failing.clear();
    m_fault = Fault::Refused;
    m_first = 0;
    m_more = 0;
    m_struck = false;
}

bool FaultyStore::strikes(const char *function, Counted kind)
{
    bool now = !m_failing.isEmpty() && m_failing == function;
    if (m_counted == Counted::Calls || kind == Counted::Commits) {
        if (m_first > 0)
            now |= --m_first == 0;
        else if (m_struck && m_more > 0)
            now |= m_more-- > 0;
    }
    m_struck |= now;
    return now;
}

template<typename Call>
std::invoke_result_t<Call> FaultyStore::unlessStruck(const char *function, Call call)
{
    if (strikes(function))
        return error();
    return call();
}

Result<void> FaultyStore::commit(const Commit &commit)
{
    if (!strikes("commit", Counted::Commits))
        return m_inner.commit(commit);
    if (m_fault == Fault::AnswerLost) {
        if (const Result<void> written = m_inner.commit(commit); !written)
            return written;
    }
    return error();
}

Result<QString> FaultyStore::storeId()
{
    return unlessStruck("storeId", [&] { return m_inner.storeId(); });
}

Result<std::vector<InboxEvent>> FaultyStore::unapplied(int limit)
{
    return unlessStruck("unapplied", [&] { return m_inner.unapplied(limit); });
}

Result<RunRow> FaultyStore::run(RunId id)
{
    return unlessStruck("run", [&] { return m_inner.run(id); });
}

Result<JourneyVersion> FaultyStore::version(VersionId id)
{
    return unlessStruck("version", [&] { return m_inner.version(id); });
}

Result<void> FaultyStore::eachActiveRun(const std::function<void(RunRow &&)> &visit)
{
    return unlessStruck("eachActiveRun", [&] { return m_inner.eachActiveRun(visit); });
}

Result<std::vector<EffectRow>> FaultyStore::openEffects()
{
    return unlessStruck("openEffects", [&] { return m_inner.openEffects(); });
}

Result<std::vector<TimerRow>> FaultyStore::setTimers()
{
    return unlessStruck("setTimers", [&] { return m_inner.setTimers(); });
}

Result<std::vector<EffectRow>> FaultyStore::sentEffects(const QString &verb, Instant after)
{
    return unlessStruck("sentEffects", [&] { return m_inner.sentEffects(verb, after); });
}

Result<std::vector<TaskRow>> FaultyStore::openTasks(RunId run)
{
    return unlessStruck("openTasks", [&] { return m_inner.openTasks(run); });
}

Result<std::vector<EffectRow>> FaultyStore::effects(RunId run)
{
    return unlessStruck("effects", [&] { return m_inner.effects(run); });
}

Result<std::vector<TimerRow>> FaultyStore::timers(RunId run)
{
    return unlessStruck("timers", [&] { return m_inner.timers(run); });
}

Result<std::vector<RunId>> FaultyStore::activeRuns(PersonId person)
{
    return unlessStruck("activeRuns", [&] { return m_inner.activeRuns(person); });
}

Result<std::vector<RunId>> FaultyStore::activeRunsAfter(RunId run, int limit)
{
    return unlessStruck("activeRunsAfter", [&] { return m_inner.activeRunsAfter(run, limit); });
}

Result<std::vector<AlertRow>> FaultyStore::openAlerts()
{
    return unlessStruck("openAlerts", [&] { return m_inner.openAlerts(); });
}

Result<std::optional<EffectRow>> FaultyStore::grantSource(PersonId person, const QString &item,
                                                          const QString &system,
                                                          VerbDirection direction)
{
    return unlessStruck("grantSource",
                        [&] { return m_inner.grantSource(person, item, system, direction); });
}

Result<std::vector<GrantCheckRow>> FaultyStore::grantChecks()
{
    return unlessStruck("grantChecks", [&] { return m_inner.grantChecks(); });
}

Result<std::vector<SystemRow>> FaultyStore::systems()
{
    return unlessStruck("systems", [&] { return m_inner.systems(); });
}

Result<bool> FaultyStore::stopped()
{
    return unlessStruck("stopped", [&] { return m_inner.stopped(); });
}

Result<std::set<PersonId>> FaultyStore::frozenPeople()
{
    return unlessStruck("frozenPeople", [&] { return m_inner.frozenPeople(); });
}

} // namespace tenure::enginetest
