// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectorapi/connector.h"
#include "connectors/mail/letter.h"
#include "connectors/mail/mailconfig.h"

#include <QHash>
#include <QThreadPool>

#include <atomic>

namespace tenure::mail {

/// A mail relay in use. libcurl blocks, so every conversation runs on the system's own small pool.
///
/// message.send is class C: what was sent cannot be read back, so an unclear outcome is Unknown and
/// stays it.
class MailSystem final : public connectorapi::System
{
public:
    MailSystem(MailConfig config, connectorapi::Host host);
    /// Ends what runs and waits for it; every future has its result then.
    ~MailSystem() override;

    QFuture<connectorapi::Observation> probe(const connectorapi::OpRequest &request) override;
    QFuture<connectorapi::Report> act(const connectorapi::OpRequest &request) override;
    QFuture<connectorapi::Observation> readBack(const connectorapi::OpRequest &request) override;
    QFuture<connectorapi::Page> page(const connectorapi::PageRequest &request) override;
    QFuture<connectorapi::Ladder> health(connectorapi::HealthDepth depth,
                                         QDeadlineTimer deadline) override;
    void cancel(const QByteArray &key) override;

private:
    using Flag = std::shared_ptr<std::atomic_bool>;

    Flag begin(const QByteArray &key);
    connectorapi::Report send(const connectorapi::OpRequest &request, const Letter &letter,
                              const Flag &cancelled) const;
    connectorapi::Ladder climb(QDeadlineTimer deadline, const Flag &cancelled) const;
    Result<Secret> password(QDeadlineTimer deadline, const Flag &cancelled) const;

    const MailConfig m_config;
    const connectorapi::Host m_host;
    QHash<QByteArray, Flag> m_running; ///< touched on the system's thread alone
    QThreadPool m_pool;
};

} // namespace tenure::mail
