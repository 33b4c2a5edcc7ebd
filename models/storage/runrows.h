// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/rows.h"
#include "storage/row.h"
#include "storage/sql.h"
#include "storage/writer.h"

namespace tenure::storage {

class Connection;

// The tables below a run: one list of columns, one reader and one writer each.
inline constexpr SqlPart runColumns(
    "run.id, run.person, run.version, run.journey, run.lifecycle, run.status, run.started_at,"
    " run.ended_at");
inline constexpr SqlPart eventColumns("run, place, at, body");
inline constexpr SqlPart stepColumns("run, path, node, entered_at, left_at, end");
inline constexpr SqlPart effectColumns(
    "run, number, key, person, node, path, logical_system, system, verb, item, params, on_failure,"
    " state, waits_for, attempts, epoch, created_at, not_before, deadline, before_image, plan,"
    " external_ref, observed, changed, error_class, error");
inline constexpr SqlPart tryColumns(
    "effect >> 32, effect & 4294967295, attempt, started_at, ended_at, phase, error_class, error,"
    " observed");
inline constexpr SqlPart taskColumns(
    "task.run, task.number, task.person, task.node, task.path, task.title, task.kind, task.state,"
    " task.team, task.assignee, task.due_rule, task.entered_at, task.due_at, task.code, task.args,"
    " task.details, task.outcome, task.\"values\", task.closed_at, task.closed_by");
inline constexpr SqlPart timerColumns(
    "run, number, person, node, purpose, state, rule, entered, due_at, wall, zone, zone_data");

inline constexpr SqlPart grantCheckColumns(
    "person, item, system, run, effect, verb, params, external_ref, proven_at, stage, due_at,"
    " attempts");

Row &operator>>(Row &row, engine::RunRow &run); ///< without its state
Row &operator>>(Row &row, engine::InboxEvent &event);
Row &operator>>(Row &row, engine::StepRow &step);
Row &operator>>(Row &row, engine::EffectRow &effect);
Row &operator>>(Row &row, engine::EffectTryRow &attempt);
Row &operator>>(Row &row, engine::TaskRow &task);
Row &operator>>(Row &row, engine::TimerRow &timer);

Row &operator>>(Row &row, engine::AlertRow &alert);
Row &operator>>(Row &row, engine::GrantCheckRow &check);

/// Oldest first.
Result<std::vector<engine::AlertRow>> readOpenAlerts(Connection &connection);

/// `store.unknown_run` if it is not there. `places` of its inbox were taken by new events.
void put(Writer &to, const engine::RunRow &run, qint64 places);
void put(Writer &to, const engine::StepRow &step);
void put(Writer &to,
         const engine::EffectRow &effect); ///< `store.stale_epoch` if a newer one is there
void put(Writer &to, const engine::EffectTryRow &attempt);
void put(Writer &to, const engine::TaskRow &task);
void put(Writer &to, const engine::TimerRow &timer);
void put(Writer &to, const engine::GrantChange &change);
void put(Writer &to, const engine::GrantCheckRow &check);
void put(Writer &to, const engine::AlertRow &alert);
void put(Writer &to, const engine::AuditRow &row);

/// Beyond every run's number, so that a run and a number below it fit into one key.
inline constexpr qint64 runLimit = qint64(1) << 31;

/// The key of a row below a run: those of one run lie together.
constexpr qint64 rowKey(RunId run, qint64 number)
{
    return run.value() * (qint64(1) << 32) + number;
}

/// The range of those keys.
constexpr qint64 firstKey(RunId run)
{
    return rowKey(run, 0);
}

constexpr qint64 lastKey(RunId run)
{
    return rowKey(run, 0xffffffff);
}

} // namespace tenure::storage
