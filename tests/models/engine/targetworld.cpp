// SPDX-License-Identifier: GPL-3.0-or-later
#include "targetworld.h"

#include "engine/grantwatch.h"
#include "engine/subjects.h"

#include <set>

namespace tenure::enginetest {

using namespace engine;

namespace {

QString classOf(TargetWorld::Fate fate)
{
    switch (fate) {
    case TargetWorld::Fate::Refused:
        return QStringLiteral("validation");
    case TargetWorld::Fate::SignInRefused:
        return QStringLiteral("auth_failed");
    case TargetWorld::Fate::RequestLost:
    case TargetWorld::Fate::AnswerLost:
        return QStringLiteral("unknown");
    default:
        return QStringLiteral("transient");
    }
}

} // namespace

void TargetWorld::step(size_t index, Fate fate)
{
    watchLanes();
    const EffectJob job = m_bench.host.jobs.at(index);
    const auto asked = m_asked.find({job.run, job.number});
    if (asked == m_asked.end())
        return look(job, fate);
    if (!*asked->second)
        return;
    const Result<qint64> durable = **asked->second;
    m_asked.erase(asked);
    send(job, durable, fate);
}

// A message that has left cannot be found anywhere.
bool TargetWorld::isVisible(const EffectJob &job) const
{
    return m_bench.verbs.facts(job.verb).verbClass != VerbClass::Once;
}

void TargetWorld::look(const EffectJob &job, Fate fate)
{
    if (fate != Fate::Done && fate != Fate::AnswerLost && fate != Fate::RequestLost) {
        // As connectorhost says it: what may be tried again is not known, a refusal is one.
        const bool open = job.mayHaveBeenSent && fate == Fate::Unreachable;
        return reportFailure(job, fate, open, 0);
    }
    if (GrantWatch::isCheck(job.number))
        return m_bench.report(job, EffectVerdict::Done);
    if (isVisible(job) && m_acts.value(job.key) > 0) {
        m_bench.report(job, EffectVerdict::Done);
    } else if (job.mayHaveBeenSent && !isVisible(job)) {
        m_bench.report(job, EffectVerdict::Unknown, QStringLiteral("unknown"));
    } else if (job.readBackOnly) {
        m_bench.report(job, EffectVerdict::Failed, QStringLiteral("not_found"));
    } else {
        const auto answer = std::make_shared<std::optional<Result<qint64>>>();
        m_asked[{job.run, job.number}] = answer;
        m_bench.worker->sending(job.run, job.number, {{{QStringLiteral("was"), false}}, {}, {}},
                                [answer](const Result<qint64> &durable) { *answer = durable; });
    }
}

void TargetWorld::send(const EffectJob &job, const Result<qint64> &durable, Fate fate)
{
    if (!durable)
        return m_bench.report(job, EffectVerdict::NotStarted);
    switch (fate) {
    case Fate::Done:
        reach(job, *durable);
        return m_bench.report(job, EffectVerdict::Done, {}, *durable);
    case Fate::AnswerLost:
        reach(job, *durable);
        return reportFailure(job, fate, true, *durable);
    case Fate::RequestLost:
        return reportFailure(job, fate, true, *durable);
    default:
        return reportFailure(job, fate, false, *durable);
    }
}

void TargetWorld::reach(const EffectJob &job, qint64 epoch)
{
    const EffectRow row = m_bench.effect(job.run, job.number);
    if (row.state != EffectState::Sending || row.epoch != epoch)
        complain(job, QStringLiteral("sent without its row"));
    if (++m_acts[job.key] > 1)
        complain(job, QStringLiteral("done twice"));
}

void TargetWorld::reportFailure(const EffectJob &job, Fate fate, bool mayBeDone, qint64 epoch)
{
    m_bench.report(job, mayBeDone ? EffectVerdict::Unknown : EffectVerdict::Failed, classOf(fate),
                   epoch);
}

Result<void> TargetWorld::crash(bool arrives)
{
    for (const auto &[key, answer] : m_asked) {
        const bool mayAct = *answer && **answer;
        const auto job = std::ranges::find_if(m_bench.host.jobs, [&](const EffectJob &each) {
            return Key(each.run, each.number) == key;
        });
        if (mayAct && arrives && job != m_bench.host.jobs.end())
            reach(*job, ***answer);
    }
    m_asked.clear();
    return m_bench.tryRestart();
}

bool TargetWorld::drain(milliseconds longest)
{
    const Instant end = m_bench.clock.now() + longest;
    for (int round = 0; round < 2'000; ++round) {
        if (!m_bench.settle())
            return false;
        std::optional<TaskRow> open;
        for (RunId run(1); !open && m_bench.store.run(run); run = RunId(run.value() + 1)) {
            const std::vector<TaskRow> tasks = m_bench.openTasks(run);
            if (!tasks.empty())
                open = tasks.front();
        }
        if (!m_bench.host.jobs.empty())
            step(0);
        else if (open)
            answer(*open, QStringLiteral("done"));
        else if (const auto next = m_bench.worker->next(); next && next->at < end)
            m_bench.clock.instant = std::max(m_bench.clock.instant, next->at);
        else
            return m_bench.worker->isQuiet();
    }
    return false;
}

// Whoever is asked about an unclear effect looks for it first.
void TargetWorld::answer(const TaskRow &task, const QString &outcome)
{
    bool reached = false;
    for (const EffectRow &effect : m_bench.effects(task.run))
        reached |= effect.path == task.path && m_acts.value(effect.key) > 0;
    const bool again = outcome == QLatin1String("retry") && reached;
    m_bench.append(task.run, TaskDone{.task = task.number,
                                      .outcome = again ? QStringLiteral("done") : outcome,
                                      .values = {},
                                      .by = QStringLiteral("ada")});
}

bool TargetWorld::isToldOf(const EffectRow &row) const
{
    return std::ranges::any_of(m_bench.store.tasks(row.run), [&row](const TaskRow &task) {
        return task.path == row.path && task.kind != TaskKind::Work;
    });
}

void TargetWorld::watchLanes()
{
    std::set<std::pair<QString, QString>> busy;
    std::set<Key> seen;
    for (const EffectJob &job : m_bench.host.jobs) {
        if (!busy.emplace(job.system, job.personNumber).second)
            complain(job, QStringLiteral("beside another one on the same person"));
        if (!seen.emplace(job.run, job.number).second)
            complain(job, QStringLiteral("twice at once"));
    }
}

void TargetWorld::complain(const EffectJob &job, const QString &what)
{
    m_complaints << effectSubject(job.run, job.number) + u' ' + what;
}

int TargetWorld::allActs() const
{
    int all = 0;
    for (const int times : m_acts)
        all += times;
    return all;
}

QStringList TargetWorld::verdict(const std::vector<RunId> &runs)
{
    QStringList all = m_complaints;
    for (const RunId run : runs) {
        if (m_bench.status(run) == RunStatus::Active)
            all << QStringLiteral("run %1 has not ended").arg(run.value());
        for (const EffectRow &row : m_bench.effects(run)) {
            const int reached = m_acts.value(row.key);
            const QString name = effectSubject(row.run, row.number);
            if (row.state <= EffectState::Sending)
                all << name + QStringLiteral(" is still under way");
            if (row.state == EffectState::Done && reached == 0)
                all << name + QStringLiteral(" is lost");
            if (row.state == EffectState::Withdrawn && reached > 0 && !isToldOf(row))
                all << name + QStringLiteral(" took place and nobody was told");
        }
    }
    return all;
}

} // namespace tenure::enginetest
