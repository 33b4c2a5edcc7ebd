// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectorapi/connector.h"

#include <QStringList>
#include <QThread>

#include <atomic>
#include <deque>
#include <functional>
#include <mutex>

namespace tenure::test {

/// What a scripted system does and has seen, shared with the test.
struct Script
{
    std::deque<connectorapi::Observation> probes;
    std::deque<connectorapi::Report> acts;
    std::deque<connectorapi::Observation> readBacks;
    std::function<void()> beforeAct; ///< on the system's thread
    std::optional<Error> openFails;
    QString breaksAt; ///< the phase whose promise is let go of without an answer

    void note(const QString &what);
    QStringList log() const;
    std::vector<connectorapi::OpRequest> requests() const;
    void note(const QString &what, const connectorapi::OpRequest &request);

    std::atomic<QThread *> openedOn = nullptr;
    std::atomic<QThread *> calledOn = nullptr;
    std::atomic<QThread *> closedOn = nullptr;

private:
    mutable std::mutex m_mutex;
    QStringList m_log;
    std::vector<connectorapi::OpRequest> m_requests;
};

/// Answers from a script, at once; the last answer of a list is kept.
class ScriptedSystem final : public connectorapi::System
{
public:
    explicit ScriptedSystem(Script &script) : m_script(script) {}
    ~ScriptedSystem() override;

    QFuture<connectorapi::Observation> probe(const connectorapi::OpRequest &request) override;
    QFuture<connectorapi::Report> act(const connectorapi::OpRequest &request) override;
    QFuture<connectorapi::Observation> readBack(const connectorapi::OpRequest &request) override;
    QFuture<connectorapi::Page> page(const connectorapi::PageRequest &) override;
    QFuture<connectorapi::Ladder> health(connectorapi::HealthDepth, QDeadlineTimer) override;
    void cancel(const QByteArray &key) override;

private:
    Script &m_script;
};

class ScriptedConnector final : public connectorapi::Connector
{
public:
    explicit ScriptedConnector(Script &script) : m_script(script) {}

    connectorapi::Descriptor describe() const override;
    Result<std::unique_ptr<connectorapi::System>> open(const QJsonObject &config,
                                                       connectorapi::Host host) const override;

private:
    Script &m_script;
};

} // namespace tenure::test
