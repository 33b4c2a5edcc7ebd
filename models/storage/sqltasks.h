// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ports/taskstore.h"

namespace tenure::storage {

class Connection;

class SqlTasks final : public services::TaskStore
{
public:
    explicit SqlTasks(Connection &connection) : m_connection(connection) {}

    Result<std::vector<services::TaskListRow>> tasks(const services::TaskFilter &filter) override;
    Result<services::TaskListRow> task(RunId run, engine::Number number) override;
    Result<void> complete(engine::Number number, const engine::NewEvent &answer,
                          const engine::AuditRow &audit) override;

private:
    Connection &m_connection;
};

} // namespace tenure::storage
