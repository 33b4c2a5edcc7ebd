// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/grantrows.h"
#include "storage/runrows.h"

namespace tenure::storage {
namespace {

using services::GrantRow;

GrantRow blank(const engine::GrantChange &change)
{
    GrantRow grant;
    grant.person = change.person;
    grant.item = change.item;
    grant.system = change.system;
    return grant;
}

// Who gave it is whoever turned it from not wanted to wanted; asking again gives nothing new.
void setWanted(GrantRow &grant, bool isNew, const engine::GrantChange &change)
{
    const bool wanted = *change.wanted;
    if (!isNew && grant.wanted == wanted)
        return;
    grant.wanted = wanted;
    (wanted ? grant.given : grant.taken) = {change.run, change.effect, change.at};
    if (wanted && grant.seen == false)
        grant.seen.reset();
}

void store(Writer &to, const GrantRow &grant)
{
    to.run(
        "INSERT OR REPLACE INTO access_grant (person, item, system, wanted, seen, seen_at,"
        " given_by_run, given_by_effect, given_at, taken_by_run, taken_by_effect, taken_at, params)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        grant.person, grant.item, grant.system, grant.wanted, grant.seen, grant.seenAt,
        grant.given.run, grant.given.effect, grant.given.at, grant.taken.run, grant.taken.effect,
        grant.taken.at, grant.params);
}

void storeObservation(Writer &to, const engine::GrantChange &change)
{
    to.run("INSERT INTO observation (person, item, system, at, seen, observed)"
           " VALUES (?, ?, ?, ?, ?, ?)",
           change.person, change.item, change.system, change.at, *change.seen, change.observed);
}

} // namespace

void put(Writer &to, const engine::GrantChange &change)
{
    const std::optional<GrantRow> before =
        to.first<GrantRow>(sql<"SELECT ", grantColumns,
                               " FROM access_grant WHERE person = ? AND item = ? AND system = ?">,
                           change.person, change.item, change.system);
    GrantRow grant = before.value_or(blank(change));
    if (change.wanted)
        setWanted(grant, !before, change);
    if (change.seen) {
        grant.seen = change.seen;
        grant.seenAt = change.at;
        storeObservation(to, change);
    }
    if (!change.params.isEmpty())
        grant.params = change.params;
    store(to, grant);
}

void put(Writer &to, const engine::GrantCheckRow &check)
{
    if (check.over) {
        to.run("DELETE FROM grant_check WHERE person = ? AND item = ? AND system = ?", check.person,
               check.item, check.system);
        return;
    }
    to.run("INSERT OR REPLACE INTO grant_check (person, item, system, run, effect, verb, params,"
           " external_ref, proven_at, stage, due_at, attempts)"
           " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
           check.person, check.item, check.system, check.run, check.effect, check.verb,
           check.params, check.externalRef, check.provenAt, check.stage, check.dueAt,
           check.attempts);
}

} // namespace tenure::storage
