// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlgrants.h"

#include "storage/connection.h"
#include "storage/grantrows.h"

namespace tenure::storage {
Row &operator>>(Row &row, services::GrantRow &grant)
{
    return row >> grant.person >> grant.item >> grant.system >> grant.wanted >> grant.seen >>
           grant.seenAt >> grant.given.run >> grant.given.effect >> grant.given.at >>
           grant.taken.run >> grant.taken.effect >> grant.taken.at >> grant.params;
}

Row &operator>>(Row &row, services::ObservationRow &observation)
{
    return row >> observation.person >> observation.item >> observation.system >> observation.at >>
           observation.seen >> observation.observed;
}

Result<std::vector<services::GrantRow>> SqlGrants::grants(PersonId person)
{
    return m_connection.statements().all<services::GrantRow>(
        sql<"SELECT ", grantColumns, " FROM access_grant WHERE person = ? ORDER BY item, system">,
        person);
}

Result<std::vector<services::ObservationRow>> SqlGrants::observations(PersonId person, int limit)
{
    return m_connection.statements().all<services::ObservationRow>(
        "SELECT person, item, system, at, seen, observed FROM observation WHERE person = ?"
        " ORDER BY id DESC LIMIT ?",
        person, limit);
}

} // namespace tenure::storage
