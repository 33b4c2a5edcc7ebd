// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/personwrites.h"

#include "storage/inboxwrites.h"
#include "storage/runrows.h"

namespace tenure::storage {
namespace {

using services::BatchApply;
using services::BatchLine;
using services::BatchRow;
using services::HoldDecision;
using services::PersonChange;
using services::PersonRow;
using services::Verdict;

// Each batch raises it, held and refused ones too: whoever planned at the same time plans again.
void raiseRevision(Writer &to, const BatchApply &batch)
{
    if (to.run("UPDATE feed SET revision = revision + 1 WHERE name = ? AND revision = ?",
               batch.batch.feed, batch.feedRevision) == 0)
        to.refuse(
            {QStringLiteral("store.feed_moved"), {{QStringLiteral("feed"), batch.batch.feed}}});
}

void putBatch(Writer &to, const BatchRow &batch)
{
    to.run(
        "INSERT INTO batch (id, feed, mapping, file_name, sha256, read_at, exported_at, is_full,"
        " ends_with_newline, rows, usable, applied, unchanged, held, rejected, leavers, lifecycle,"
        " verdict, guard, reason, release_count, needs_second_person, problems, releases, partial)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        batch.id, batch.feed, batch.mapping, batch.fileName, QString::fromLatin1(batch.sha256),
        batch.readAt, batch.exportedAt, batch.full, batch.endsWithNewline, batch.rows, batch.usable,
        batch.applied, batch.unchanged, batch.held, batch.rejected, batch.leavers, batch.lifecycle,
        batch.verdict, batch.guard, batch.reason, batch.releaseCount, batch.needsSecondPerson,
        batch.problems, batch.releases, batch.partial);
}

void putHold(Writer &to, const BatchApply &batch)
{
    if (batch.batch.verdict == Verdict::Held)
        to.run("INSERT INTO hold (batch, bytes) VALUES (?, ?)", batch.batch.id, batch.heldFile);
    if (!batch.closesHold)
        return;
    if (to.run("UPDATE hold SET decision = ?, bytes = NULL WHERE batch = ? AND decision = ?",
               HoldDecision::Released, batch.batch.releases, HoldDecision::Open) == 0)
        to.refuse({QStringLiteral("feed.hold_decided"),
                   {{QStringLiteral("batch"), batch.batch.releases.value()}}});
    // The same file may have been held more than once.
    to.run("UPDATE hold SET decision = ?, bytes = NULL WHERE decision = ? AND batch IN"
           " (SELECT id FROM batch WHERE feed = ? AND sha256 = ?)",
           HoldDecision::Released, HoldDecision::Open, batch.batch.feed,
           QString::fromLatin1(batch.batch.sha256));
}

void putLine(Writer &to, const BatchRow &batch, const BatchLine &line)
{
    to.run("INSERT INTO batch_line (batch, line, number, outcome, lifecycle, problems)"
           " VALUES (?, ?, ?, ?, ?, ?)",
           batch.id, line.line, line.number, line.outcome, line.lifecycle, line.problems);
    if (batch.verdict == Verdict::Taken && line.outcome == QLatin1StringView("applied"))
        to.run("DELETE FROM release WHERE feed = ? AND number = ?", batch.feed, line.number);
}

void addPerson(Writer &to, const PersonRow &person)
{
    to.run("INSERT INTO person (id, feed, number, name, stage, start_date, last_day, missed,"
           " manager_unknown, facts) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
           person.id, person.feed, person.number, person.name, person.stage, person.startDate,
           person.lastDay, person.missed, person.managerUnknown, person.facts);
}

// Feed and number are who the person is; they never change.
void changePerson(Writer &to, const PersonRow &person)
{
    const int changed =
        to.run("UPDATE person SET name = ?, stage = ?, start_date = ?, last_day = ?,"
               " missed = ?, manager_unknown = ?, facts = ? WHERE id = ?",
               person.name, person.stage, person.startDate, person.lastDay, person.missed,
               person.managerUnknown, person.facts, person.id);
    if (changed == 0)
        to.refuse({QStringLiteral("person.unknown"), {{QStringLiteral("number"), person.number}}});
}

void putHistory(Writer &to, const PersonChange &change)
{
    for (const services::FactRow &fact : change.history)
        to.run("INSERT INTO fact (person, batch, line, name, value, valid_from)"
               " VALUES (?, ?, ?, ?, ?, ?)",
               change.person.id, fact.batch, fact.line, fact.name, fact.value, fact.validFrom);
}

} // namespace

void applyBatch(Writer &to, const BatchApply &batch)
{
    raiseRevision(to, batch);
    putBatch(to, batch.batch);
    putHold(to, batch);
    for (const BatchLine &line : batch.lines)
        putLine(to, batch.batch, line);
    for (const PersonChange &change : batch.added) {
        addPerson(to, change.person);
        putHistory(to, change);
    }
    for (const PersonChange &change : batch.changed) {
        changePerson(to, change.person);
        putHistory(to, change);
    }
    for (const engine::NewRun &run : batch.runs)
        startRun(to, run);
    for (const engine::NewEvent &event : batch.events)
        appendEvent(to, event);
    for (const engine::AuditRow &row : batch.audit)
        put(to, row);
}

} // namespace tenure::storage
