// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ports/inbox.h"

namespace tenure::storage {

class Connection;

class SqlInbox final : public services::Inbox
{
public:
    explicit SqlInbox(Connection &connection) : m_connection(connection) {}

    Result<std::vector<services::Appended>>
    append(const std::vector<engine::NewEvent> &events,
           const std::vector<engine::AuditRow> &audit) override;
    Result<services::StartedRun> startRun(const engine::NewRun &run,
                                          const engine::AuditRow &audit) override;

private:
    Connection &m_connection;
};

} // namespace tenure::storage
