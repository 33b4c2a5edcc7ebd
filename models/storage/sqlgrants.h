// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ports/grantstore.h"

namespace tenure::storage {

class Connection;

class SqlGrants final : public services::GrantStore
{
public:
    explicit SqlGrants(Connection &connection) : m_connection(connection) {}

    Result<std::vector<services::GrantRow>> grants(PersonId person) override;
    Result<std::vector<services::ObservationRow>> observations(PersonId person, int limit) override;

private:
    Connection &m_connection;
};

} // namespace tenure::storage
