// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/runrows.h"

namespace tenure::storage {
namespace {

using engine::EffectState;

// The schema and its partial indexes know these numbers; whoever changes an enum writes a
// migration.
static_assert(int(EffectState::Queued) == 0 && int(EffectState::Leased) == 1 &&
              int(EffectState::Sending) == 2 && int(EffectState::Done) == 3 &&
              int(EffectState::Over) == 4 && int(EffectState::Unclear) == 5 &&
              int(EffectState::Withdrawn) == 6);
static_assert(int(engine::RunStatus::Active) == 0 && int(engine::RunStatus::Completed) == 1 &&
              int(engine::RunStatus::Terminated) == 2 && int(engine::RunStatus::Cancelled) == 3);
static_assert(int(engine::TaskState::Open) == 0 && int(engine::TaskState::Done) == 1 &&
              int(engine::TaskState::Closed) == 2);
static_assert(int(engine::TaskKind::Work) == 0 && int(engine::TaskKind::Fallback) == 1 &&
              int(engine::TaskKind::Exception) == 2);
static_assert(int(engine::TimerState::Set) == 0 && int(engine::TimerState::Fired) == 1 &&
              int(engine::TimerState::Cancelled) == 2);
static_assert(int(engine::TimerPurpose::Catch) == 0 && int(engine::TimerPurpose::Boundary) == 1 &&
              int(engine::TimerPurpose::Handler) == 2);
static_assert(int(engine::StepEnd::Done) == 0 && int(engine::StepEnd::ByHand) == 1 &&
              int(engine::StepEnd::Skipped) == 2 && int(engine::StepEnd::Interrupted) == 3 &&
              int(engine::StepEnd::Withdrawn) == 4);
static_assert(int(journey::OnFailure::Wait) == 0 && int(journey::OnFailure::Person) == 1);

bool insert(Writer &to, const engine::EffectRow &effect)
{
    return to.run(
               "INSERT INTO effect (id, run, number, key, person, node, path, logical_system,"
               " system, verb, item, params, on_failure, state, waits_for, attempts, epoch,"
               " created_at, not_before, deadline, before_image, plan, external_ref, observed,"
               " changed, error_class, error) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
               " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING",
               rowKey(effect.run, effect.number), effect.run, effect.number,
               QString::fromLatin1(effect.key), effect.person, effect.node, effect.path,
               effect.logicalSystem, effect.system, effect.verb, effect.item, effect.params,
               effect.onFailure, effect.state, effect.waitsFor, effect.attempts, effect.epoch,
               effect.createdAt, effect.notBefore, effect.deadline, effect.beforeImage, effect.plan,
               effect.externalRef, effect.observed, effect.changed, effect.errorClass,
               effect.error) > 0;
}

// What an effect is and for whom never changes.
bool update(Writer &to, const engine::EffectRow &effect)
{
    return to.run("UPDATE effect SET system = ?, params = ?, state = ?, waits_for = ?,"
                  " attempts = ?, epoch = ?, not_before = ?, deadline = ?, before_image = ?,"
                  " plan = ?, external_ref = ?, observed = ?, changed = ?, error_class = ?,"
                  " error = ? WHERE id = ? AND epoch <= ?",
                  effect.system, effect.params, effect.state, effect.waitsFor, effect.attempts,
                  effect.epoch, effect.notBefore, effect.deadline, effect.beforeImage, effect.plan,
                  effect.externalRef, effect.observed, effect.changed, effect.errorClass,
                  effect.error, rowKey(effect.run, effect.number), effect.epoch) > 0;
}

} // namespace

void put(Writer &to, const engine::RunRow &run, qint64 places)
{
    const int changed = to.run("UPDATE run SET version = ?, status = ?, ended_at = ?, state = ?,"
                               " next_place = next_place + ? WHERE id = ?",
                               run.version, run.status, run.endedAt, run.state, places, run.id);
    if (changed == 0)
        to.refuse({QStringLiteral("store.unknown_run"), {{QStringLiteral("run"), run.id.value()}}});
}

// The row that ends a visit need not repeat how it began.
void put(Writer &to, const engine::StepRow &step)
{
    to.run("INSERT INTO step (run, path, node, entered_at, left_at, end) VALUES (?, ?, ?, ?, ?, ?)"
           " ON CONFLICT DO UPDATE SET left_at = excluded.left_at, end = excluded.end",
           step.run, step.path, step.node, step.enteredAt, step.leftAt, step.end);
}

void put(Writer &to, const engine::EffectRow &effect)
{
    // Once it was sent its row is there; before, it may be.
    const bool isThere = effect.epoch > 0;
    const bool written = isThere ? update(to, effect) || insert(to, effect)
                                 : insert(to, effect) || update(to, effect);
    if (!written)
        to.refuse({QStringLiteral("store.stale_epoch"),
                   {{QStringLiteral("run"), effect.run.value()},
                    {QStringLiteral("effect"), qint64(effect.number)}}});
}

void put(Writer &to, const engine::EffectTryRow &attempt)
{
    to.run(
        "INSERT INTO effect_try (effect, attempt, started_at, ended_at, phase, error_class, error,"
        " observed) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        rowKey(attempt.run, attempt.number), attempt.attempt, attempt.startedAt, attempt.endedAt,
        attempt.phase, attempt.errorClass, attempt.error, attempt.observed);
}

void put(Writer &to, const engine::TaskRow &task)
{
    to.run(
        "INSERT INTO task (id, run, number, person, node, path, title, kind, state, team, assignee,"
        " due_rule, entered_at, due_at, code, args, details, outcome, \"values\", closed_at,"
        " closed_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET state = excluded.state, team = excluded.team,"
        " assignee = excluded.assignee, due_rule = excluded.due_rule, due_at = excluded.due_at,"
        " code = excluded.code, args = excluded.args, details = excluded.details,"
        " outcome = excluded.outcome, \"values\" = excluded.\"values\","
        " closed_at = excluded.closed_at, closed_by = excluded.closed_by",
        rowKey(task.run, task.number), task.run, task.number, task.person, task.node, task.path,
        task.title, task.kind, task.state, task.team, task.assignee, task.dueRule, task.enteredAt,
        task.dueAt, task.code, task.args, task.details, task.outcome, task.values, task.closedAt,
        task.closedBy);
}

void put(Writer &to, const engine::TimerRow &timer)
{
    to.run(
        "INSERT INTO timer (id, run, number, person, node, purpose, state, rule, entered, due_at,"
        " wall, zone, zone_data) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET state = excluded.state, due_at = excluded.due_at,"
        " wall = excluded.wall, zone = excluded.zone, zone_data = excluded.zone_data",
        rowKey(timer.run, timer.number), timer.run, timer.number, timer.person, timer.node,
        timer.purpose, timer.state, timer.rule, timer.entered, timer.dueAt, timer.wall, timer.zone,
        timer.zoneData);
}

void put(Writer &to, const engine::AlertRow &alert)
{
    if (alert.endedAt) {
        to.run("UPDATE alert SET ended_at = ? WHERE subject = ? AND code = ? AND ended_at IS NULL",
               alert.endedAt, alert.subject, alert.code);
        return;
    }
    to.run("INSERT INTO alert (subject, code, args, at) VALUES (?, ?, ?, ?)"
           " ON CONFLICT (subject, code) WHERE ended_at IS NULL DO UPDATE SET args = excluded.args",
           alert.subject, alert.code, alert.args, alert.at);
}

} // namespace tenure::storage
