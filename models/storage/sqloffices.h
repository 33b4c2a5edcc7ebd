// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ports/officestore.h"

namespace tenure::storage {

class Connection;
class Writer;

class SqlOffices final : public services::OfficeStore
{
public:
    explicit SqlOffices(Connection &connection) : m_connection(connection) {}

    Result<std::vector<services::LocationRow>> locations() override;
    Result<void> saveLocation(const services::LocationRow &location,
                              const engine::AuditRow &audit) override;
    Result<std::vector<services::CalendarRow>> calendars() override;
    Result<void> saveCalendar(const services::CalendarRow &calendar,
                              const engine::AuditRow &audit) override;

private:
    Connection &m_connection;
};

// The same rows in any transaction.
void putLocation(Writer &to, const services::LocationRow &location);
void putCalendar(Writer &to, const services::CalendarRow &calendar);

} // namespace tenure::storage
