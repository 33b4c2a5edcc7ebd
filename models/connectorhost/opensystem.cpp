// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectorhost/opensystem.h"

#include <QLoggingCategory>

#include <atomic>

namespace tenure::connectorhost {

Q_LOGGING_CATEGORY(logSystem, "tenure.system", QtInfoMsg)

/// All that the thread uses: it goes with whoever needs it last.
struct OpenSystem::Quarters
{
    Quarters(const QJsonObject &configuration, const connectorapi::Connector &opener,
             const Surroundings &surroundings)
        : config(configuration)
        , connector(opener)
        , lifeline(surroundings.lifeline)
        , rates(surroundings.rates, surroundings.ticks)
    {
    }

    Result<connectorapi::System *> open()
    {
        if (!system) {
            Result<std::unique_ptr<connectorapi::System>> opened = connector.open(
                config, connectorapi::Host{*lifeline, *lifeline, rates, logSystem()});
            if (!opened)
                return opened.error();
            system = std::move(*opened);
        }
        return system.get();
    }

    const QJsonObject config;
    const connectorapi::Connector &connector; ///< of a plugin: never unloaded
    const std::shared_ptr<Lifeline> lifeline;
    RateBuckets rates;
    std::atomic_bool closing = false;
    std::unique_ptr<QObject> context = std::make_unique<QObject>(); ///< lives on the thread
    std::unique_ptr<connectorapi::System> system; ///< made, used and destroyed on the thread
};

class OpenSystem::Thread final : public QThread
{
public:
    explicit Thread(std::shared_ptr<Quarters> quarters) : m_quarters(std::move(quarters)) {}

protected:
    void run() override
    {
        exec();
        // On the thread on which they live; whoever still watches a call of the system goes first.
        m_quarters->context.reset();
        m_quarters->system.reset();
        m_quarters.reset();
    }

private:
    std::shared_ptr<Quarters> m_quarters;
};

OpenSystem::OpenSystem(const QString &name, const QJsonObject &config,
                       const connectorapi::Connector &connector, const Surroundings &surroundings)
    : m_name(name)
    , m_descriptor(connector.describe())
    , m_breaker(surroundings.breaker, surroundings.ticks)
    , m_farewell(surroundings.farewell)
    , m_quarters(std::make_shared<Quarters>(config, connector, surroundings))
    , m_thread(new Thread(m_quarters))
{
    m_thread->setObjectName(QStringLiteral("system ") + name);
    connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
    m_quarters->context->moveToThread(m_thread);
    m_thread->start();
}

OpenSystem::~OpenSystem()
{
    close();
    if (m_thread->wait(*m_closesAt))
        delete m_thread;
    else
        qCWarning(logSystem) << "system" << m_name << "hangs; its thread is left behind";
}

void OpenSystem::close()
{
    if (m_closesAt)
        return;
    m_closesAt = QDeadlineTimer(m_farewell);
    m_quarters->closing = true;
    m_thread->quit();
}

void OpenSystem::with(std::function<void(Result<connectorapi::System *>)> work)
{
    if (m_closesAt)
        return;
    QMetaObject::invokeMethod(
        m_quarters->context.get(),
        [quarters = m_quarters.get(), work = std::move(work)] {
            if (!quarters->closing)
                work(quarters->open());
        },
        Qt::QueuedConnection);
}

QObject *OpenSystem::context() const
{
    return m_quarters->context.get();
}

RateBuckets &OpenSystem::rates()
{
    return m_quarters->rates;
}

} // namespace tenure::connectorhost
