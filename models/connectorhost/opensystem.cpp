// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectorhost/opensystem.h"

#include <QLoggingCategory>

namespace tenure::connectorhost {

Q_LOGGING_CATEGORY(logSystem, "tenure.system", QtInfoMsg)

OpenSystem::OpenSystem(const QString &name, const QJsonObject &config,
                       const connectorapi::Connector &connector, const Surroundings &surroundings)
    : m_name(name)
    , m_config(config)
    , m_connector(connector)
    , m_descriptor(connector.describe())
    , m_secrets(surroundings.secrets)
    , m_clock(surroundings.clock)
    , m_rates(surroundings.rates, surroundings.ticks)
    , m_breaker(surroundings.breaker, surroundings.ticks)
    , m_context(new QObject)
{
    m_thread.setObjectName(QStringLiteral("system ") + name);
    m_context->moveToThread(&m_thread);
    m_thread.start();
}

OpenSystem::~OpenSystem()
{
    // The system's own objects must go on the thread on which they live, before its loop ends.
    QMetaObject::invokeMethod(
        m_context,
        [this] {
            m_system.reset();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
    delete m_context;
}

void OpenSystem::with(std::function<void(Result<connectorapi::System *>)> work)
{
    QMetaObject::invokeMethod(
        m_context, [this, work = std::move(work)] { work(system()); }, Qt::QueuedConnection);
}

Result<connectorapi::System *> OpenSystem::system()
{
    if (!m_system) {
        Result<std::unique_ptr<connectorapi::System>> opened = m_connector.open(
            m_config, connectorapi::Host{m_secrets, m_clock, m_rates, logSystem()});
        if (!opened)
            return opened.error();
        m_system = std::move(*opened);
    }
    return m_system.get();
}

} // namespace tenure::connectorhost
