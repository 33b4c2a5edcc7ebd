// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ports/runqueries.h"

namespace tenure::storage {

class Connection;

class SqlRunQueries final : public services::RunQueries
{
public:
    explicit SqlRunQueries(Connection &connection) : m_connection(connection) {}

    Result<std::vector<services::RunListRow>> runs(const services::RunFilter &filter) override;
    Result<services::RunDetails> details(RunId run) override;
    Result<std::optional<engine::TimerRow>> nextTimer() override;
    Result<std::vector<engine::AlertRow>> openAlerts() override;
    Result<std::vector<services::SystemActivity>> systemActivity() override;
    Result<services::Figures> figures(Instant now) override;

private:
    Result<void> readDetails(RunId run, services::RunDetails &details);
    Result<void> readFigures(Instant now, services::Figures &figures);

    Connection &m_connection;
};

} // namespace tenure::storage
