// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/rows.h"
#include "services/ports/feedrows.h"
#include "services/ports/personrows.h"

/// Rows in which every field differs from its default, so that one that is lost on the way is
/// noticed.
namespace tenure::samples {

/// 2026-07-30T07:42:00Z plus the minutes.
Instant at(int minutes);

engine::Authority worker();
engine::Authority clerk();
engine::AuditRow audit(const QString &action = QStringLiteral("test.done"),
                       const QString &subject = QStringLiteral("test"));

engine::NewEvent event(RunId run, const QString &sender);
/// Unique by `lifecycleEvent`; its start event's sender is "start:<person>:<lifecycleEvent>".
engine::NewRun newRun(PersonId person, VersionId version, const QString &lifecycleEvent);

engine::StepRow step(RunId run, const QString &path);
engine::EffectRow effect(RunId run, engine::Number number, PersonId person);
engine::EffectTryRow attempt(RunId run, engine::Number number, int attempt);
engine::TaskRow task(RunId run, engine::Number number, PersonId person);
engine::TimerRow timer(RunId run, engine::Number number, PersonId person);

services::PersonRow person(PersonId id, const QString &feed, const QString &number);
services::BatchRow batch(BatchId id, const QString &feed);

} // namespace tenure::samples
