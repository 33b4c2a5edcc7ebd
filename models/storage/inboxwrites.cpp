// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/inboxwrites.h"

#include "storage/runrows.h"

namespace tenure::storage {
namespace {

using services::Appended;

Error unknownRun(RunId run)
{
    return {QStringLiteral("store.unknown_run"), {{QStringLiteral("run"), run.value()}}};
}

Error alreadyApplied(const QString &sender)
{
    return {QStringLiteral("store.already_applied"), {{QStringLiteral("event"), sender}}};
}

bool isKnown(Writer &to, const QString &sender)
{
    return to.first<qint64>("SELECT id FROM event WHERE sender = ?", sender).has_value();
}

void insertEvent(Writer &to, const engine::NewEvent &event, bool applied)
{
    const auto next = to.first<qint64>(
        "UPDATE run SET next_place = next_place + 1 WHERE id = ? RETURNING next_place", event.run);
    if (!next)
        return to.refuse(unknownRun(event.run));
    const qint64 place = *next - 1;
    to.run("INSERT INTO event (id, run, place, sender, at, body, user, channel, reason, applied)"
           " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
           rowKey(event.run, place), event.run, place, event.sender, event.at, event.body,
           event.authority.user, event.authority.channel, event.authority.reason, applied);
}

RunId insertRun(Writer &to, const engine::NewRun &run)
{
    return to
        .first<RunId>(
            "INSERT INTO run (person, version, journey, lifecycle, lifecycle_event, started_at,"
            " state) VALUES (?, ?, ?, ?, ?, ?, x'') RETURNING id",
            run.person, run.version, run.journey, run.lifecycle, run.lifecycleEvent, run.started.at)
        .value_or(RunId());
}

} // namespace

Appended appendEvent(Writer &to, const engine::NewEvent &event)
{
    if (isKnown(to, event.sender))
        return Appended::Known;
    insertEvent(to, event, false);
    return Appended::Added;
}

void appendApplied(Writer &to, const engine::NewEvent &event)
{
    if (isKnown(to, event.sender))
        return to.refuse(alreadyApplied(event.sender));
    insertEvent(to, event, true);
}

void markApplied(Writer &to, RunId run, qint64 place)
{
    if (to.run("UPDATE event SET applied = 1 WHERE id = ? AND applied = 0", rowKey(run, place)) ==
        0)
        to.refuse(alreadyApplied(QStringLiteral("%1:%2").arg(run.value()).arg(place)));
}

services::StartedRun startRun(Writer &to, const engine::NewRun &run)
{
    const auto there = to.first<RunId>(
        "SELECT id FROM run WHERE person = ? AND journey = ? AND lifecycle_event = ?", run.person,
        run.journey, run.lifecycleEvent);
    if (there)
        return {*there, Appended::Known};
    engine::NewEvent started = run.started;
    started.run = insertRun(to, run);
    insertEvent(to, started, false);
    return {started.run, Appended::Added};
}

} // namespace tenure::storage
