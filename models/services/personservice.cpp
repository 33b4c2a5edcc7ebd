// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/personservice.h"

#include "services/personbynumber.h"

namespace tenure::services {
namespace {

constexpr int shownObservations = 100;

template<typename T>
Result<void> keep(T &into, Result<T> from)
{
    if (!from)
        return from.error();
    into = std::move(*from);
    return {};
}

} // namespace

Result<PersonDetails> PersonService::show(const QString &number)
{
    PersonDetails details;
    if (const auto kept = keep(details.person, personByNumber(m_stores.people, number)); !kept)
        return kept.error();
    const PersonId id = details.person.id;
    if (const auto kept = keep(details.frozen, freezeOf(m_stores.settings, id)); !kept)
        return kept.error();
    RunFilter runs;
    runs.person = id;
    if (const auto kept = keep(details.history, m_stores.people.factHistory(id)); !kept)
        return kept.error();
    if (const auto kept = keep(details.runs, m_stores.runs.runs(runs)); !kept)
        return kept.error();
    if (const auto kept = keep(details.grants, m_stores.grants.grants(id)); !kept)
        return kept.error();
    if (const auto kept =
            keep(details.observations, m_stores.grants.observations(id, shownObservations));
        !kept)
        return kept.error();
    return details;
}

} // namespace tenure::services
