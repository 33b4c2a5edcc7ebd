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

constexpr SqlPart
    insertion("INSERT INTO event (id, run, place, sender, at, body, user, channel, reason, applied)"
              " SELECT id * 4294967296 + next_place + ?, id, next_place + ?, ?, ?, ?, ?, ?, ?, ?"
              " FROM run WHERE id = ?");

// So many places after the run's next one. Adds nothing where there is no such run.
int insertEvent(Writer &to, Sql statement, const engine::NewEvent &event, qint64 ahead,
                bool applied)
{
    return to.run(statement, ahead, ahead, event.sender, event.at, event.body, event.authority.user,
                  event.authority.channel, event.authority.reason, applied, event.run);
}

void insertWaiting(Writer &to, const engine::NewEvent &event)
{
    if (insertEvent(to, sql<insertion>, event, 0, false) == 0)
        to.refuse(unknownRun(event.run));
    takePlaces(to, event.run, 1);
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
    insertWaiting(to, event);
    return Appended::Added;
}

TakenPlaces appendApplied(Writer &to, const std::vector<engine::NewEvent> &events)
{
    TakenPlaces taken;
    for (const engine::NewEvent &event : events) {
        const int added = insertEvent(to, sql<insertion, " ON CONFLICT (sender) DO NOTHING">, event,
                                      taken[event.run]++, true);
        if (added == 0)
            to.refuse(isKnown(to, event.sender) ? alreadyApplied(event.sender)
                                                : unknownRun(event.run));
    }
    return taken;
}

void takePlaces(Writer &to, RunId run, qint64 count)
{
    to.run("UPDATE run SET next_place = next_place + ? WHERE id = ?", count, run);
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
    insertWaiting(to, started);
    return {started.run, Appended::Added};
}

} // namespace tenure::storage
