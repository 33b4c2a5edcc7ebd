// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/grantwatch.h"

#include "engine/ledger.h"
#include "engine/shelltask.h"

namespace tenure::engine {
namespace {

// Far above those of the core's counter, so that a read-back and its effect are two things to queue
// and host.
constexpr Number firstCheck = 0x4000'0000;

GrantCheckRow rowOf(const EffectRow &effect)
{
    GrantCheckRow row;
    row.person = effect.person;
    row.item = grantItem(effect);
    row.system = effect.system;
    row.run = effect.run;
    row.effect = effect.number;
    row.verb = effect.verb;
    row.params = effect.params;
    row.externalRef = effect.externalRef;
    row.externalRef.remove(QStringLiteral("etag"));
    return row;
}

QJsonObject merged(QJsonObject params, const QJsonObject &newer)
{
    for (auto it = newer.begin(); it != newer.end(); ++it)
        params.insert(it.key(), it.value());
    return params;
}

} // namespace

void GrantWatch::load(const std::vector<GrantCheckRow> &rows)
{
    m_rows.clear();
    m_keys.clear();
    m_due = {};
    for (const GrantCheckRow &row : rows)
        put(row);
}

void GrantWatch::follow(const Commit &commit)
{
    for (const GrantCheckRow &row : commit.checks)
        put(row);
}

void GrantWatch::put(const GrantCheckRow &row)
{
    drop(keyOf(row));
    if (row.over)
        return;
    const TimerQueue::Key name{row.run, numberOf(row)};
    m_rows[keyOf(row)] = row;
    m_keys[name] = keyOf(row);
    m_due.set(name, row.dueAt);
}

void GrantWatch::drop(const Key &key)
{
    const auto it = m_rows.find(key);
    if (it == m_rows.end())
        return;
    const TimerQueue::Key name{it->second.run, numberOf(it->second)};
    m_due.remove(name);
    m_keys.erase(name);
    m_rows.erase(it);
}

void GrantWatch::proven(Commit &commit, const EffectRow &effect, const VerbFacts &verb,
                        Instant now) const
{
    if (verb.direction == VerbDirection::Takes)
        return ended(commit, effect);
    if (verb.direction == VerbDirection::Gives) {
        if (verb.verbClass == VerbClass::Once || m_pace.after.empty())
            return;
        GrantCheckRow row = rowOf(effect);
        row.provenAt = now;
        row.dueAt = now + m_pace.after.front();
        commit.checks.push_back(std::move(row));
        return;
    }
    const auto known = m_rows.find({effect.person, grantItem(effect), effect.system});
    if (known == m_rows.end())
        return;
    GrantCheckRow row = known->second;
    row.params = merged(row.params, effect.params);
    commit.checks.push_back(std::move(row));
}

// With an account goes whatever it was a member of there.
void GrantWatch::ended(Commit &commit, const EffectRow &effect) const
{
    const QString item = grantItem(effect);
    for (auto it = m_rows.lower_bound({effect.person, QString(), QString()});
         it != m_rows.end() && it->second.person == effect.person; ++it) {
        GrantCheckRow row = it->second;
        if (row.system != effect.system || (row.item != item && item != accountItem))
            continue;
        row.over = true;
        commit.checks.push_back(std::move(row));
    }
}

std::vector<GrantCheckRow> GrantWatch::takeDue(Instant now)
{
    std::vector<GrantCheckRow> rows;
    for (const TimerQueue::Key &name : m_due.due(now, m_due.size())) {
        rows.push_back(m_rows.at(m_keys.at(name)));
        m_due.remove(name);
    }
    return rows;
}

const GrantCheckRow *GrantWatch::find(RunId run, Number number) const
{
    const auto key = m_keys.find({run, number});
    return key == m_keys.end() ? nullptr : &m_rows.at(key->second);
}

bool GrantWatch::isCheck(Number number)
{
    return number >= firstCheck && number < firstShellTask;
}

Number GrantWatch::numberOf(const GrantCheckRow &row)
{
    return firstCheck + row.effect;
}

EffectJob GrantWatch::jobFor(const GrantCheckRow &row) const
{
    EffectJob job;
    job.run = row.run;
    job.number = numberOf(row);
    job.key = QByteArrayLiteral("check-") + QByteArray::number(row.run.value()) + '-' +
              QByteArray::number(row.effect);
    job.system = row.system;
    job.verb = row.verb;
    job.params = row.params;
    job.attempt = row.attempts + 1;
    job.mayHaveBeenSent = true;
    job.readBackOnly = true;
    job.byAnchor = true;
    job.externalRef = row.externalRef;
    job.reason = QStringLiteral("read-back");
    return job;
}

// "Not found" is what the host says when it looked and the wanted state was not there.
GrantWatch::Finding GrantWatch::findingOf(const EffectReport &report)
{
    if (report.verdict == EffectVerdict::Done)
        return Finding::Agrees;
    const bool looked =
        report.verdict == EffectVerdict::Failed && report.errorClass == QLatin1String("not_found");
    return looked ? Finding::Disagrees : Finding::Unreadable;
}

void GrantWatch::note(Commit &commit, const GrantCheckRow &row, const EffectReport &report,
                      Instant now) const
{
    const Finding finding = findingOf(report);
    if (finding != Finding::Unreadable) {
        GrantChange change;
        change.person = row.person;
        change.item = row.item;
        change.system = row.system;
        change.run = row.run;
        change.effect = row.effect;
        change.seen = finding == Finding::Agrees;
        change.observed = report.observed;
        change.at = now;
        commit.grants.push_back(std::move(change));
    }
    commit.checks.push_back(later(row, finding, now));
}

// One that cannot be read is asked for again, with longer and longer pauses, until nobody would
// learn anything from it any more.
GrantCheckRow GrantWatch::later(GrantCheckRow row, Finding finding, Instant now) const
{
    if (finding == Finding::Unreadable) {
        milliseconds pause = m_pace.firstPause;
        for (int i = 0; i < row.attempts && pause < m_pace.longestPause; ++i)
            pause *= 2;
        ++row.attempts;
        row.dueAt = now + std::min(pause, m_pace.longestPause);
        row.over = row.dueAt > row.provenAt + 2 * m_pace.after.back();
        return row;
    }
    row.attempts = 0;
    // What was missed while nobody could look is made up for by one read-back.
    while (size_t(row.stage) < m_pace.after.size() &&
           row.provenAt + m_pace.after[size_t(row.stage)] <= now)
        ++row.stage;
    row.over = size_t(row.stage) >= m_pace.after.size();
    if (!row.over)
        row.dueAt = row.provenAt + m_pace.after[size_t(row.stage)];
    return row;
}

TaskRow exceptionFor(const GrantCheckRow &row, const EffectReport &report, Instant at)
{
    // Where the object itself is gone, nothing of it can differ.
    const QStringList differing = report.observed.keys();
    TaskRow task;
    task.run = row.run;
    task.number = firstCheckTask + row.effect;
    task.person = row.person;
    task.title = row.item;
    task.kind = TaskKind::Exception;
    task.enteredAt = at;
    task.code = QStringLiteral("grant.gone");
    task.args = {{QStringLiteral("item"), row.item},
                 {QStringLiteral("system"), row.system},
                 {QStringLiteral("differences"),
                  differing.isEmpty() ? row.item : differing.join(QStringLiteral(", "))}};
    task.details = {{QStringLiteral("params"), row.params},
                    {QStringLiteral("observed"), report.observed}};
    return task;
}

} // namespace tenure::engine
