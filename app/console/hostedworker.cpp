// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/hostedworker.h"

#include "wiring/workplace.h"

#include <QTimer>

namespace tenure::app {
namespace {

constexpr std::chrono::seconds tryAgainAfter{2};

}

/// Lives on the worker's thread.
class HostedWorker::Host final : public QObject
{
public:
    Host(HostedWorker &owner, QString storeUrl) : m_owner(owner), m_storeUrl(std::move(storeUrl))
    {
        m_again.setParent(this);
        m_again.setSingleShot(true);
        connect(&m_again, &QTimer::timeout, this, &Host::open);
    }

    void open()
    {
        Result<std::unique_ptr<Workplace>> workplace = Workplace::open(m_storeUrl);
        if (!workplace) {
            tell(workplace.error());
            m_again.start(tryAgainAfter);
            return;
        }
        m_workplace = *std::move(workplace);
        connect(&m_workplace->pump(), &engine::Pump::troubleChanged, this,
                [this] { tell(m_workplace->pump().trouble()); });
        const Result<void> started = m_workplace->start();
        tell(started ? Error() : started.error());
    }

    // Before the thread ends: what hosts timers and sockets must end on it.
    void close()
    {
        if (m_workplace)
            m_workplace->stop();
        m_workplace.reset();
    }

private:
    void tell(const Error &trouble)
    {
        const State state = trouble.code.isEmpty()                    ? State::Here
                            : trouble.code == u"store.worker_running" ? State::Elsewhere
                                                                      : State::Troubled;
        QMetaObject::invokeMethod(
            &m_owner, [owner = &m_owner, state, trouble] { owner->take(state, trouble); },
            Qt::QueuedConnection);
    }

    HostedWorker &m_owner;
    QString m_storeUrl;
    QTimer m_again;
    std::unique_ptr<Workplace> m_workplace;
};

HostedWorker::HostedWorker(const QString &storeUrl, QObject *parent) : QObject(parent)
{
    auto *host = new Host(*this, storeUrl);
    host->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, host, &Host::open);
    // Directly: the thread's own last act.
    connect(
        &m_thread, &QThread::finished, host,
        [host] {
            host->close();
            delete host;
        },
        Qt::DirectConnection);
    m_thread.setObjectName(QStringLiteral("worker"));
    m_thread.start();
}

HostedWorker::~HostedWorker()
{
    m_thread.quit();
    m_thread.wait();
}

void HostedWorker::take(State state, const Error &trouble)
{
    if (state == m_state && trouble.code == m_trouble.code)
        return;
    m_state = state;
    m_trouble = trouble;
    Q_EMIT stateChanged();
}

} // namespace tenure::app
