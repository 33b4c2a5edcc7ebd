// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/desk.h"

#include "base/clock.h"
#include "services/changestop.h"
#include "services/office.h"
#include "services/ports/settingsstore.h"
#include "services/ports/userstore.h"

#include <QFileInfo>
#include <QTimer>

namespace tenure::items {
namespace {

constexpr std::chrono::milliseconds lookEvery{50};
constexpr std::chrono::seconds reopenEvery{1};

} // namespace

/// Works on the desk's thread: holds the connection, answers, and looks for what others wrote.
class Desk::Clerk final : public QObject
{
public:
    Clerk(Desk &desk, Open open) : m_desk(desk), m_open(std::move(open))
    {
        m_look.setParent(this);
        connect(&m_look, &QTimer::timeout, this, &Clerk::look);
    }

    void start()
    {
        open();
        m_look.start(m_office ? lookEvery : reopenEvery);
    }

    void work(const Job &job)
    {
        job(m_office.get(), m_trouble);
        if (m_office)
            tellFacts(); // our own writing is no foreign change
        look();
    }

private:
    void open()
    {
        Result<std::unique_ptr<services::Office>> office = m_open();
        m_trouble = office ? Error() : office.error();
        if (office)
            m_office = *std::move(office);
        m_desk.deliver([desk = &m_desk, trouble = m_trouble] { desk->takeTrouble(trouble); });
        if (m_office)
            tellFacts();
    }

    void look()
    {
        if (!m_office) {
            start();
            return;
        }
        if (!m_office->takeForeignChange())
            return;
        tellFacts();
        m_desk.deliver([desk = &m_desk] { Q_EMIT desk->changed(); });
    }

    void tellFacts()
    {
        const services::Stores &stores = m_office->stores();
        const Result<bool> stopped = stores.settings.isStopped();
        const Result<services::UserRow> user = stores.users.user(m_office->caller().user);
        StoreFacts facts;
        facts.name = QFileInfo(m_office->file()).completeBaseName();
        facts.user =
            user && !user->displayName.isEmpty() ? user->displayName : m_office->caller().user;
        facts.practice = m_office->isPractice();
        facts.stopped = stopped && *stopped;
        facts.now = m_local.at(m_office->clock().now());
        m_desk.deliver([desk = &m_desk, facts] { desk->takeFacts(facts); });
    }

    Desk &m_desk;
    Open m_open;
    std::unique_ptr<services::Office> m_office;
    Error m_trouble;
    LocalClock m_local;
    QTimer m_look;
};

Desk::Desk(Open open, QObject *parent)
    : QObject(parent), m_open(std::move(open)), m_clerk(new Clerk(*this, m_open))
{
    m_clerk->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, m_clerk, &Clerk::start);
    connect(&m_thread, &QThread::finished, m_clerk, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("desk"));
    m_thread.start();
}

Desk::~Desk()
{
    m_thread.quit();
    m_thread.wait();
}

void Desk::setStopped(QObject *receiver, bool stopped, std::function<void(Result<void>)> answer)
{
    change<void>(
        receiver,
        [stopped](services::Office &office) {
            return services::setChangesStopped(office.stores(), office.clock(), office.caller(),
                                               stopped);
        },
        std::move(answer));
}

void Desk::post(Job job)
{
    QMetaObject::invokeMethod(
        m_clerk, [clerk = m_clerk, job = std::move(job)] { clerk->work(job); },
        Qt::QueuedConnection);
}

void Desk::deliver(std::function<void()> news)
{
    QMetaObject::invokeMethod(this, std::move(news), Qt::QueuedConnection);
}

void Desk::takeFacts(const StoreFacts &facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    Q_EMIT factsChanged();
}

void Desk::takeTrouble(const Error &trouble)
{
    if (trouble.code == m_trouble.code)
        return;
    m_trouble = trouble;
    Q_EMIT troubleChanged();
}

} // namespace tenure::items
