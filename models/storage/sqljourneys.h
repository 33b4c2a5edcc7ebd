// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ports/journeystore.h"

namespace tenure::storage {

class Connection;

class SqlJourneys final : public services::JourneyStore
{
public:
    explicit SqlJourneys(Connection &connection) : m_connection(connection) {}

    Result<services::JourneyRow> publish(const services::Publication &publication) override;
    Result<std::vector<services::JourneyRow>> journeys() override;
    Result<std::vector<services::JourneyRow>> versions(const QString &key) override;
    Result<services::JourneyRow> journey(const QString &key, int version) override;
    Result<std::optional<services::JourneyRow>> forLifecycle(const QString &lifecycle) override;
    Result<engine::JourneyVersion> content(VersionId id) override;

private:
    Connection &m_connection;
};

} // namespace tenure::storage
