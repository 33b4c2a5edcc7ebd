// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connectorhost/scriptedsystem.h"

#include <QPromise>

namespace tenure::test {

using namespace connectorapi;

namespace {

template<typename Answer>
QFuture<Answer> answered(const Answer &answer)
{
    QPromise<Answer> promise;
    promise.start();
    promise.addResult(answer);
    promise.finish();
    return promise.future();
}

template<typename Answer>
QFuture<Answer> answered(const Answer &answer, bool breaks)
{
    if (!breaks)
        return answered(answer);
    QPromise<Answer> promise;
    promise.start();
    return promise.future();
}

template<typename Answer>
Answer next(std::deque<Answer> &answers)
{
    if (answers.empty())
        return Answer();
    const Answer answer = answers.front();
    if (answers.size() > 1)
        answers.pop_front();
    return answer;
}

} // namespace

void Script::note(const QString &what)
{
    const std::scoped_lock lock(m_mutex);
    m_log << what;
}

void Script::note(const QString &what, const OpRequest &request)
{
    const std::scoped_lock lock(m_mutex);
    m_log << what;
    m_requests.push_back(request);
}

QStringList Script::log() const
{
    const std::scoped_lock lock(m_mutex);
    return m_log;
}

std::vector<OpRequest> Script::requests() const
{
    const std::scoped_lock lock(m_mutex);
    return m_requests;
}

ScriptedSystem::~ScriptedSystem()
{
    m_script.closedOn = QThread::currentThread();
}

QFuture<Observation> ScriptedSystem::probe(const OpRequest &request)
{
    m_script.calledOn = QThread::currentThread();
    m_script.note(QStringLiteral("probe"), request);
    return answered(next(m_script.probes), m_script.breaksAt == QLatin1String("probe"));
}

QFuture<Report> ScriptedSystem::act(const OpRequest &request)
{
    m_script.note(QStringLiteral("act"), request);
    if (m_script.beforeAct)
        m_script.beforeAct();
    return answered(next(m_script.acts), m_script.breaksAt == QLatin1String("act"));
}

QFuture<Observation> ScriptedSystem::readBack(const OpRequest &request)
{
    m_script.note(QStringLiteral("read back"), request);
    return answered(next(m_script.readBacks), m_script.breaksAt == QLatin1String("read_back"));
}

QFuture<Page> ScriptedSystem::page(const PageRequest &)
{
    return answered(Page());
}

QFuture<Ladder> ScriptedSystem::health(HealthDepth, QDeadlineTimer)
{
    return answered(Ladder());
}

void ScriptedSystem::cancel(const QByteArray &key)
{
    m_script.note(QStringLiteral("cancel ") + QString::fromLatin1(key));
}

Descriptor ScriptedConnector::describe() const
{
    return {QStringLiteral("scripted"), QStringLiteral("Scripted"), 1, {}, {}, Danger::Reversible};
}

Result<std::unique_ptr<System>> ScriptedConnector::open(const QJsonObject &, Host) const
{
    m_script.note(QStringLiteral("open"));
    m_script.openedOn = QThread::currentThread();
    if (m_script.openFails)
        return *m_script.openFails;
    std::unique_ptr<System> system = std::make_unique<ScriptedSystem>(m_script);
    return system;
}

} // namespace tenure::test
