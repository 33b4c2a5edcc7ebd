// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectorapi/connector.h"
#include "support/connectors/memorybroker.h"

#include <QPluginLoader>
#include <QTest>

namespace tenure::test {

/// One effect taken through the protocol.
struct Passage
{
    connectorapi::Observation before;                ///< what the probe saw
    std::optional<connectorapi::Report> report = {}; ///< unset: the probe ended it
    std::optional<connectorapi::Observation> after = {};

    /// The last look says that all is as wanted.
    bool isDone() const
    {
        return (after ? *after : before).satisfied == connectorapi::Satisfied::Yes;
    }
    /// The code of the first failure on the way; empty: none.
    QString code() const;
};

/// A connector's plugin, loaded as the host would, and what a system of it is given.
class ConnectorFixture
{
public:
    /// `id`: the plugin's file name without ".so".
    explicit ConnectorFixture(const QString &id);

    bool isLoaded() const { return m_connector != nullptr; }
    QString error() const { return m_loader.errorString(); }
    connectorapi::Connector &connector() { return *m_connector; }
    QJsonObject metaData() const { return m_loader.metaData(); }
    MemoryBroker &secrets() { return m_secrets; }

    Result<std::unique_ptr<connectorapi::System>> open(const QJsonObject &config);

private:
    QPluginLoader m_loader;
    connectorapi::Connector *m_connector = nullptr;
    MemoryBroker m_secrets;
    SystemClock m_clock;
    OpenGate m_gate;
};

/// Waits for an answer with the event loop running; the test fails by a default answer if none
/// comes.
template<typename T>
T answerOf(QFuture<T> future, int timeoutMs = 60000)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, timeoutMs) ||
        future.resultCount() == 0) {
        QTest::qFail("no answer in time", __FILE__, __LINE__);
        return T();
    }
    return future.result();
}

/// probe, act with what the probe gave, readBack: as the host does it. Stops where the host would.
Passage pass(connectorapi::System &system, connectorapi::OpRequest request);

} // namespace tenure::test
