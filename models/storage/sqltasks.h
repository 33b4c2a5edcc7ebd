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
    Result<std::vector<services::TaskBrief>> page(const services::TaskPlace &after,
                                                  int limit) override;
    Result<services::TaskChanges> changesSince(qint64 mark) override;
    Result<services::TaskListRow> task(RunId run, engine::Number number) override;
    Result<void> complete(engine::Number number, const engine::NewEvent &answer,
                          const engine::AuditRow &audit) override;
    Result<services::TaskHandling> handling(RunId run, engine::Number number) override;
    Result<void> changeHandling(RunId run, engine::Number number,
                                const std::function<Result<void>(services::TaskHandling &)> &change,
                                const engine::AuditRow &audit) override;
    Result<std::vector<services::TaskNote>> notes(RunId run, engine::Number number) override;
    Result<void> addNote(RunId run, engine::Number number, const services::TaskNote &note,
                         const engine::AuditRow &audit) override;

private:
    Connection &m_connection;
};

} // namespace tenure::storage
