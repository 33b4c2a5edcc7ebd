// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ports/connectors.h"

namespace tenure::app {

class Session;

/// The connectors beside this program, with the secrets of an open store.
class InstalledConnectors final : public services::Connectors
{
public:
    /// `session` must outlive it.
    explicit InstalledConnectors(Session &session) : m_session(session) {}

    Result<std::vector<services::ConnectorKind>> kinds() override;
    Result<QString> deposit(const QString &system, Secret secret) override;
    Result<services::HealthFindings> climb(const QString &system) override;

private:
    Session &m_session;
};

} // namespace tenure::app
