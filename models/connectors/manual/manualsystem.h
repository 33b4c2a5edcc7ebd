// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectorapi/connector.h"

namespace tenure::manual {

/// Answers every request with the instruction for a person: `manual.<verb>`
/// ("manual.account_disable"), whose arguments are the parameters, the person's name and number and
/// the administrator's instructions.
class ManualSystem final : public connectorapi::System
{
public:
    explicit ManualSystem(const QString &instructions) : m_instructions(instructions) {}

    QFuture<connectorapi::Observation> probe(const connectorapi::OpRequest &request) override;
    QFuture<connectorapi::Report> act(const connectorapi::OpRequest &request) override;
    QFuture<connectorapi::Observation> readBack(const connectorapi::OpRequest &request) override;
    QFuture<connectorapi::Page> page(const connectorapi::PageRequest &request) override;
    QFuture<connectorapi::Ladder> health(connectorapi::HealthDepth depth,
                                         QDeadlineTimer deadline) override;
    void cancel(const QByteArray &) override {} // nothing is ever under way

private:
    connectorapi::Failure instruction(const connectorapi::OpRequest &request) const;

    const QString m_instructions;
};

} // namespace tenure::manual
